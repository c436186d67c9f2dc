"""Codes of scene parsing: ATS2xx structure, ATS3xx names, ATS5xx text."""

from __future__ import annotations

from tools.diagnostics.model import Code

NOT_A_MAPPING = Code(
    "ATS200",
    "error",
    "wrong kind of YAML",
    "The reader expected a mapping (`key: value`), a list (`- item`) or a plain value here and "
    "found another kind. "
    "Compare the indentation and the dashes with the examples in game/story/README.md.",
)
UNKNOWN_KEY = Code(
    "ATS201",
    "error",
    "unknown key",
    "This key means nothing here. Keys are spelt exactly as in game/story/README.md; the hint "
    "lists those that can stand here.",
)
MISSING_KEY = Code(
    "ATS202",
    "error",
    "missing key",
    "A required key is not there, for example `scene`, `title` or `steps` at the head of a scene.",
)
UNKNOWN_STEP = Code(
    "ATS203",
    "error",
    "unknown step",
    "A step is a `|` block of talk or a mapping that begins with a step key such as `enter`, "
    "`choice` or `goto`. "
    "A plain `- name: words` is a line of talk only when `name` is in cast.yaml.",
)
TWO_STEPS = Code(
    "ATS204",
    "error",
    "two steps in one",
    "One list item can hold one step. Start the second one on a line of its own with `- `.",
)
BAD_VALUE = Code(
    "ATS205",
    "error",
    "value not allowed",
    "The value is not one of those that this key takes; the hint lists them.",
)
EMPTY = Code(
    "ATS206",
    "error",
    "nothing here",
    "A key that needs a value, a list that needs items or a line of talk without words.",
)
DEAD_STEP = Code(
    "ATS207",
    "error",
    "steps after a jump",
    "`goto` and `ending` leave for good: what follows them in the same list can never happen. "
    "Delete it or move it before the jump.",
)
BAD_ID = Code(
    "ATS208",
    "error",
    "not an id",
    "Ids are small letters, digits and `_`, and begin with a letter: `long_watch`. They become "
    "labels, file names and save names.",
)
FILE_NAME = Code(
    "ATS209",
    "error",
    "file and scene differ",
    "A scene lives in a file of its own name, so that an error, a label and a file are found by "
    "one word: scene `winds` in `winds.yaml`.",
)
FALLS_OFF = Code(
    "ATS210",
    "error",
    "scene falls through",
    "On some road this scene runs out of steps. End each road with `goto` or `ending`, or write "
    "`returns: yes` at the head of a "
    "scene that is called.",
)
NO_WAY_OUT = Code(
    "ATS212",
    "error",
    "hub without a way out",
    "A hub comes back after each option until one that says `leave: yes` or jumps away, and none "
    "of this one's does, so the player could never go on.",
)
TALK_COMMENT = Code(
    "ATS213",
    "error",
    "talk cut at #",
    "In plain YAML ` #` begins a comment, so the rest of the line is lost. Write talk in a `|` "
    "block, where `#` is just a character.",
)
ODD_OPTION = Code(
    "ATS214",
    "error",
    "option key does not fit",
    "`leave` is for hubs, `forward`, `hold` and `alter` for desk messages, `say` for everything "
    "else.",
)

UNKNOWN_SPEAKER = Code(
    "ATS301",
    "error",
    "unknown speaker",
    "The word before the colon is not in cast.yaml. Add them there, fix the spelling, or begin "
    "the line with `narrator:` "
    "when it is narration.",
)
UNKNOWN_CAST = Code(
    "ATS302", "error", "unknown cast member", "Nobody of this id is declared in cast.yaml."
)
UNKNOWN_LOOK = Code(
    "ATS303",
    "error",
    "unknown expression, pose or position",
    "After a cast id come their expressions and poses from cast.yaml, and positions with `@`: "
    "far_left, left, centre, right, far_right.",
)
NO_SPRITE = Code(
    "ATS304",
    "error",
    "never on stage",
    "A cast member of kind `voice` or `channel` has no picture, so they cannot enter, change "
    "expression or stand anywhere.",
)
UNKNOWN_PLACE = Code(
    "ATS305", "error", "unknown place", "No place of this id is declared in places.yaml."
)
UNKNOWN_LIGHT = Code(
    "ATS306",
    "error",
    "unknown light",
    "A place has the light states that its `lights:` in places.yaml lists.",
)
UNKNOWN_CUE = Code(
    "ATS307",
    "error",
    "unknown music, ambience or sound",
    "Cues are declared in audio.yaml under `music`, `ambience` or `sounds`.",
)
UNKNOWN_ENDING = Code(
    "ATS309", "error", "unknown ending", "No ending of this id is declared in endings.yaml."
)
UNKNOWN_CODEX = Code(
    "ATS310",
    "error",
    "unknown codex entry",
    "No file under codex/ declares this entry, or it has fewer versions.",
)
UNKNOWN_LAYER = Code(
    "ATS311",
    "error",
    "unknown layer of music",
    "Music has the layers that its `layers:` in audio.yaml lists.",
)

BAD_INTERPOLATION = Code(
    "ATS501",
    "error",
    "bad interpolation",
    "`[name]` puts the value of a declared variable, or the player's name, into talk. For a "
    "literal bracket double it: `[[`.",
)
BAD_TAG = Code(
    "ATS502",
    "error",
    "bad text tag",
    "Tags are {i}, {b}, {s}, {small}, {codex=entry} (each closed with {/…}) and {pause}, "
    "{pause=seconds}. For a literal brace "
    "double it: `{{`.",
)
LONG_LINE = Code(
    "ATS503",
    "warning",
    "long line",
    "A line of talk over 240 characters does not fit the window comfortably at the larger text "
    "sizes. Break it in two.",
)
ODD_CHARACTER = Code(
    "ATS504",
    "warning",
    "invisible character",
    "Zero-width and other invisible characters look like nothing and break search, spelling and "
    "line breaks.",
)

CODES = tuple(value for value in list(globals().values()) if isinstance(value, Code))
