"""Codes of the data files (cast, places, variables, audio, endings, codex, chapters): ATS6xx."""

from __future__ import annotations

from tools.diagnostics.model import Code

MISSING_FILE = Code(
    "ATS601",
    "error",
    "missing file",
    "Every story has cast.yaml, places.yaml, variables.yaml, audio.yaml and endings.yaml, and a "
    "chapter.yaml in each folder under chapters/.",
)
OUTSIDE = Code(
    "ATS602",
    "error",
    "link out of the story",
    "This file is a link to something outside the story folder, which nobody else's clone would "
    "have. Put the file itself here.",
)
UNREADABLE = Code(
    "ATS603",
    "error",
    "file cannot be read",
    "The file is there and cannot be read: a folder or a device in its place, or no permission.",
)
UNEXPECTED_FILE = Code(
    "ATS604",
    "error",
    "file that nobody reads",
    "A YAML file lies where none is looked for, or its name ends in `.yml`; without this error it "
    "would be left out in silence.",
)
MISPLACED_KEY = Code(
    "ATS605",
    "error",
    "key in the wrong place",
    "The key has a meaning elsewhere, but not here.",
)
RESERVED_NAME = Code(
    "ATS606",
    "error",
    "reserved name",
    "The name already means something to the scene language, to the condition language or to the "
    "engine. Choose another.",
)
DUPLICATE_NAME = Code(
    "ATS607",
    "error",
    "declared twice",
    "Two declarations have the same name or number.",
)
BAD_COLOUR = Code(
    "ATS608",
    "error",
    "not a colour",
    "Colours are written '#RRGGBB', in hexadecimal and in quotation marks, because ` #` begins a "
    "comment in YAML.",
)
LOOKS_CLASH = Code(
    "ATS609",
    "error",
    "pose and expression of one name",
    "In `kranz seated stern: …` each word must mean one thing, so the poses and expressions of one "
    "cast member have different names.",
)
NEVER_ON_STAGE = Code(
    "ATS610",
    "error",
    "voice with a body",
    "A cast member of kind `voice` or `channel` is never on stage, so poses, expressions and a "
    "position have no meaning for them.",
)
VARIABLE_KIND = Code(
    "ATS611",
    "error",
    "variable without a kind",
    "A variable has exactly one of `values: [first, second]`, `flag: no` and `range: 0..6`.",
)
BAD_RANGE = Code(
    "ATS612",
    "error",
    "range not understood",
    "A range is two whole numbers from 0 up, as in `0..6`, of at most 1000 numbers. It has no "
    "negative numbers because `-2` in `set` takes two away.",
)
BAD_START = Code(
    "ATS613",
    "error",
    "start out of bounds",
    "A variable starts with one of its own values, or with a number inside its range.",
)
BAD_VALUES = Code(
    "ATS614",
    "error",
    "values not understood",
    "A variable with `values` has at least two different ones, each an id such as `given`. A "
    "variable that is yes or no is a flag.",
)
SIMILAR_NAMES = Code(
    "ATS615",
    "warning",
    "two names one letter apart",
    "Names that differ by one letter are mistaken for each other, and the checks cannot tell.",
)
AMBIGUOUS_VALUE = Code(
    "ATS616",
    "warning",
    "value named like a flag or condition",
    "In `set: {tape_kept: struck}` the word is the flag or the named condition, never the value of "
    "another variable. Different names keep readers from guessing.",
)
TEXT_CUT = Code(
    "ATS617",
    "warning",
    "text cut at #",
    "In YAML ` #` begins a comment, so the rest of the line is not part of the text. Put the text "
    "in quotation marks; if it is a comment, leave a space after the `#`.",
)

CODES = tuple(value for value in list(globals().values()) if isinstance(value, Code))
