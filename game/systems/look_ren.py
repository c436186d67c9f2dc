"""renpy
init -98 python in look:
"""

# Colours, type and measures of the interface, in one place. Screens use these names only.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

    def _(text: str) -> str: ...


# Colours (design: an underground signals bunker; ink, bone, amber, teal, rust).
PANEL = "#080C0E"
INK = "#0A0B10"
BONE = "#F3E6C8"
BONE_DIM = "#B9B09A"
AMBER = "#D9A441"
TEAL = "#7FD0C8"
RUST = "#96261A"
RUST_LIT = "#E8745F"
PAPER = "#E9DFC4"
PAPER_INK = "#1B1710"
PAPER_DIM = "#5C5140"
STEEL = "#26302F"
STEEL_LIT = "#3D4B49"

# Type. The condensed grotesque labels, the text face reads, the mono is the machine.
DISPLAY = "fonts/BarlowCondensed-SemiBold.ttf"
LABEL = "fonts/BarlowCondensed-Medium.ttf"
TEXT = "fonts/Barlow-Regular.ttf"
MONO = "fonts/IBMPlexMono-Regular.ttf"

#: (file, bold, italic) -> the file that is drawn instead.
CUTS: dict[tuple[str, bool, bool], str] = {
    (TEXT, False, True): "fonts/Barlow-Italic.ttf",
    (TEXT, True, False): "fonts/Barlow-SemiBold.ttf",
    (TEXT, True, True): "fonts/Barlow-SemiBoldItalic.ttf",
    (LABEL, True, False): DISPLAY,
    (MONO, False, True): "fonts/IBMPlexMono-Italic.ttf",
    (MONO, True, False): "fonts/IBMPlexMono-SemiBold.ttf",
    ("fonts/AtkinsonHyperlegibleNext-Regular.ttf", True, False): (
        "fonts/AtkinsonHyperlegibleNext-Bold.ttf"
    ),
    ("fonts/AtkinsonHyperlegibleNext-Regular.ttf", False, True): (
        "fonts/AtkinsonHyperlegibleNext-Italic.ttf"
    ),
    ("fonts/AtkinsonHyperlegibleNext-Regular.ttf", True, True): (
        "fonts/AtkinsonHyperlegibleNext-BoldItalic.ttf"
    ),
    ("fonts/OpenDyslexic-Regular.ttf", True, False): "fonts/OpenDyslexic-Bold.ttf",
    ("fonts/OpenDyslexic-Regular.ttf", False, True): "fonts/OpenDyslexic-Italic.ttf",
    ("fonts/OpenDyslexic-Regular.ttf", True, True): "fonts/OpenDyslexic-BoldItalic.ttf",
}

#: The choice of font in the preferences -> (plain file, bold file) used for everything.
READING_FONTS: dict[str, tuple[str, str]] = {
    "hyperlegible": (
        "fonts/AtkinsonHyperlegibleNext-Regular.ttf",
        "fonts/AtkinsonHyperlegibleNext-Bold.ttf",
    ),
    "opendyslexic": ("fonts/OpenDyslexic-Regular.ttf", "fonts/OpenDyslexic-Bold.ttf"),
}

#: Code points that a text face may lack; the engine's DejaVu Sans has them all.
FALLBACK = "DejaVuSans.ttf"
FALLBACK_RANGES = ((0x2190, 0x21FF), (0x2300, 0x23FF), (0x2500, 0x27BF))

#: Upper edge of the text box on the 1080-pixel screen (73.5 %).
BOX_TOP = 794
BOX_HEIGHT = 1080 - BOX_TOP


def rgba(colour: str, alpha: float) -> str:
    """A #rrggbb colour with an opacity of 0.0 to 1.0 as #rrggbbaa."""
    return f"{colour}{round(min(max(alpha, 0.0), 1.0) * 255):02X}"


def panel_colour(high_contrast: bool, alpha: float) -> str:
    """The text panel; black and solid in high contrast."""
    return "#000000FF" if high_contrast else rgba(PANEL, alpha)


def text_width(scale: float) -> int:
    """Width in pixels of a line of dialogue: about 85 letters, wider as letters grow."""
    return round(min(1340 + 420 * (scale - 1), 1640))


def filed(title: str, updated: bool) -> str:
    """What the notice says when a codex entry becomes readable."""
    if updated:
        return str(renpy.translate_string(_("Codex, new page: {}"))).format(title)
    return str(renpy.translate_string(_("Codex: {}"))).format(title)


def commended(title: str) -> str:
    """What the notice says when a commendation is given."""
    return str(renpy.translate_string(_("Commendation: {}"))).format(renpy.translate_string(title))


def verb_label(verb: str) -> str:
    """A desk verb as the player reads it."""
    return {"forward": _("Forward"), "hold": _("Hold"), "alter": _("Alter")}[verb]


def verb_hint(verb: str) -> str:
    """What a desk verb does, in the fewest words."""
    return {
        "forward": _("goes to"),
        "hold": _("stays in the drawer"),
        "alter": _("goes out as"),
    }[verb]


def verb_colour(verb: str) -> str:
    """The colour of a desk verb: each is also told by its icon and its word."""
    return {"forward": TEAL, "hold": AMBER, "alter": RUST_LIT}[verb]
