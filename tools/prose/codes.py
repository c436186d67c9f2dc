"""Codes of what a reader meets: ATS70x fit, ATS71x letters, ATS72x spelling, ATS73x house style."""

from __future__ import annotations

from tools.diagnostics.model import Code

TOO_LONG = Code(
    "ATS701",
    "warning",
    "line too long for the text window",
    "At the size that the game starts with, the text window holds three lines; a longer line grows "
    "over the picture and over faces. Every line is measured in the game's own fonts, with the "
    "engine's own shaping, and with the longest surname that a player can type. Cut, or split it "
    "into two lines: each has a click of its own.",
)
TOO_LARGE = Code(
    "ATS702",
    "warning",
    "line leaves the screen at the largest text size",
    "Players can set the text to 200 % and choose one of three fonts. At that size this text and "
    "what belongs to it, the name above it for example, are higher than the screen. Cut, or split "
    "it.",
)
CROWDED = Code(
    "ATS703",
    "warning",
    "menu higher than the screen",
    "All options of a menu are to be seen at once at the size that the game starts with. Shorten "
    "options and notes, or offer fewer at a time.",
)
LONG_OPTION = Code(
    "ATS704",
    "warning",
    "option too long",
    "An option is read at a glance: at most two lines at the size that the game starts with (three "
    "at the desk), and at 200 % it must fit the menu as a whole, since a player scrolls option by "
    "option.",
)
LONG_HEAD = Code(
    "ATS705",
    "warning",
    "heading too long",
    "The sender, the subject, a title or a chapter card stands above the text and does not scroll. "
    "It may take two lines at the size that the game starts with, and must leave room for the text "
    "at 200 %.",
)
LONG_CAPTION = Code(
    "ATS706",
    "warning",
    "caption of a sound too long",
    "A caption is read while the sound plays: at most two lines at the size that the game starts "
    "with.",
)
WIDE_WORD = Code(
    "ATS707",
    "warning",
    "word wider than the line",
    "This word has no place where a line may break, and at 200 % it is wider than the text window, "
    "so its end is cut off. Put a space or a hyphen in, or choose another word.",
)
LONG_SLIP = Code(
    "ATS708",
    "info",
    "desk message longer than its paper",
    "The paper of a desk message shows about eleven lines at the size that the game starts with; a "
    "longer one must be scrolled before it can be decided upon.",
)
NO_GLYPH = Code(
    "ATS710",
    "warning",
    "letter that a font of the game does not have",
    "This letter would show as an empty box in at least one of the three fonts that a player can "
    "choose. Write it another way, or add a font that has it.",
)
MISSPELT = Code(
    "ATS720",
    "warning",
    "word not in the dictionary",
    "The story is spelt in British English. The dictionary knows names from cast.yaml and "
    "places.yaml, the titles of chapters and codex entries, and the words in dictionary.yaml "
    "beside them. A right word that it does not know goes there; a wrong one is mended. Spelling "
    'is read only in projects that ask for it with `"spelling": "en-GB"` in project.json.',
)
STOCK_PHRASE = Code(
    "ATS730",
    "warning",
    "phrase that the house style does not use",
    "dictionary.yaml lists phrases under `avoid` that could stand in any story. Say what is seen "
    "or done instead.",
)
TOO_MANY_DASHES = Code(
    "ATS731",
    "warning",
    "more than one dash in a line",
    "The house style uses dashes rarely: at most one in a line. A full stop or a comma is quieter.",
)
CODES = (
    TOO_LONG,
    TOO_LARGE,
    CROWDED,
    LONG_OPTION,
    LONG_HEAD,
    LONG_CAPTION,
    WIDE_WORD,
    LONG_SLIP,
    NO_GLYPH,
    MISSPELT,
    STOCK_PHRASE,
    TOO_MANY_DASHES,
)
