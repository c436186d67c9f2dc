"""Codes of pictures: ATS95x files and names, ATS96x what is in them, ATS97x the whole set."""

from __future__ import annotations

from tools.diagnostics.model import Code

REFUSED = Code(
    "ATS950",
    "error",
    "picture refused",
    "The file is damaged, is not what its ending says, carries something else behind the picture, "
    "is far too large, or leads out of the project. It is not opened any further. Save it again "
    "from the program it was painted in.",
)
UNKNOWN_NAME = Code(
    "ATS951",
    "error",
    "no picture has this name",
    "A picture is found by its name: the ids of game/story/cast.yaml and places.yaml. "
    "`python3 -m tools art wanted` lists all names; `python3 -m tools art build --rename` gives "
    "files with a wrong case, a space or an umlaut their right name.",
)
TWICE = Code(
    "ATS952",
    "error",
    "two masters for one picture",
    "Two files would become the same picture, such as a PNG and a WebP of one name. Keep one.",
)
WRONG_CANVAS = Code(
    "ATS953",
    "error",
    "wrong canvas",
    "Places are 1920 × 1080, people 1000 × 1500 and panels 640 × 240, or larger at the same ratio. "
    "Another ratio would have to be cropped, and only the artist knows where.",
)
ALPHA = Code(
    "ATS954",
    "error",
    "wrong transparency",
    "People and their layers stand free on a transparent canvas; places fill theirs.",
)
COLOURS = Code(
    "ATS955",
    "error",
    "colours for print",
    "The picture is CMYK, Lab or indexed for print; screens need RGB. Convert it in the program it "
    "was painted in, where the result can be seen.",
)
FACE_WITHOUT_BODY = Code(
    "ATS956",
    "error",
    "a face without a body",
    "Expressions in a pose's folder are laid over its `body`. Draw that too, or draw whole people.",
)
REDUCED = Code(
    "ATS957",
    "info",
    "colours converted",
    "The game shows 8-bit sRGB. A picture with more bits or another colour profile is converted.",
)
STRAY = Code(
    "ATS960",
    "warning",
    "stray spots",
    "Small spots far from the figure: they show in the game, and the picture is cut around them.",
)
TEMPLATE = Code(
    "ATS961",
    "warning",
    "does not stand as the others do",
    "The lower edge of the canvas is the line people stand on, and somebody's head is as high in "
    "one expression as in the next: otherwise they jump when their mood changes.",
)
ALIKE = Code(
    "ATS962",
    "warning",
    "two pictures look the same",
    "Found by perceptual hash: perhaps a copy that was meant to be painted over.",
)
TEXT_REGION = Code(
    "ATS963",
    "warning",
    "hard to read text on",
    "Below 73.5 % of the height the text lies over a place. With the game's dark glass between "
    "them, bone-coloured text needs a contrast of 4.5:1, and the picture should be darker there "
    "than above.",
)
HEAVY = Code(
    "ATS964",
    "warning",
    "heavy picture",
    "Places should be at most 320 kB as WebP. Fine noise costs most.",
)
DRIFT = Code(
    "ATS970",
    "error",
    "pictures are not built",
    "game/images is not what the masters in art/ make. Run `python3 -m tools art build` and commit "
    "what it wrote.",
)
NO_ALT = Code(
    "ATS971",
    "error",
    "no alt text",
    "Players who hear the screen are told what is on it: every place and person needs `alt`.",
)
SET_TOO_HEAVY = Code(
    "ATS972",
    "warning",
    "game/images is too heavy",
    "All pictures together should be at most 40 MB, so that the game stays quick to fetch.",
)

CODES = (
    REFUSED,
    UNKNOWN_NAME,
    TWICE,
    WRONG_CANVAS,
    ALPHA,
    COLOURS,
    FACE_WITHOUT_BODY,
    REDUCED,
    STRAY,
    TEMPLATE,
    ALIKE,
    TEXT_REGION,
    HEAVY,
    DRIFT,
    NO_ALT,
    SET_TOO_HEAVY,
)
