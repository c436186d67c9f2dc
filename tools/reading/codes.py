"""What can be wrong with a file before anybody looks at what it says: ATS1xx.

Bytes (100-109), lines that YAML cannot read as meant (110-119), YAML that scenes have no use for
(120-129).
"""

from __future__ import annotations

from tools.diagnostics.model import Code

MAX_BYTES = 4_000_000
MAX_LINES = 50_000
MAX_LINE = 20_000
MAX_DEPTH = 40
MAX_VALUES = 100_000

NOT_UTF8 = Code(
    "ATS101",
    "error",
    "not UTF-8",
    "Story files are UTF-8 text. An editor that saved the file in another encoding (Windows-1252, "
    "UTF-16) can save it "
    "again as UTF-8: the setting is usually called “Save with encoding”.",
)
BYTE_ORDER_MARK = Code(
    "ATS102",
    "warning",
    "byte order mark",
    "Some editors for Windows put three invisible bytes (EF BB BF) in front of the text. They are "
    "skipped here, but other "
    "programs trip over them. Save the file as “UTF-8” without “BOM” or “signature”.",
)
CONTROL_CHARACTER = Code(
    "ATS103",
    "error",
    "invisible control character",
    "NUL, backspace, escape and their like have no place in a text. They come from a damaged file "
    "or from pasting out of "
    "another program. Delete the character.",
)
LINE_SEPARATOR = Code(
    "ATS104",
    "error",
    "invisible line separator",
    "U+2028, U+2029 and U+0085 look like nothing in most editors, but YAML breaks the line there. "
    "They come from pasting "
    "out of a word processor or a web page. Delete the character, or press Enter where a new line "
    "is meant.",
)
FILE_TOO_BIG = Code(
    "ATS105",
    "error",
    "file too big",
    f"A file may have {MAX_BYTES // 1_000_000} MB and {MAX_LINES:,} lines, which is more than the "
    "text of ten novels. Split the scene.",
)
LINE_TOO_LONG = Code(
    "ATS106",
    "error",
    "line too long",
    f"A line may have {MAX_LINE:,} characters. In a “|” block, each line of the file is one line "
    "in the game.",
)
TOO_DEEP = Code(
    "ATS107",
    "error",
    "nested too deeply",
    f"Lists and mappings may stand inside each other {MAX_DEPTH} deep. Move the inner part to a "
    "scene of its own and "
    "“call” it.",
)
TOO_MANY_VALUES = Code(
    "ATS108",
    "error",
    "too many values",
    f"A file may have {MAX_VALUES:,} values. Split the scene.",
)
EMPTY = Code(
    "ATS109",
    "error",
    "empty file",
    "There is nothing in the file but spaces and comments. Write its content, write “{}” if it is "
    "meant to be empty, or "
    "delete the file.",
)

SYNTAX = Code(
    "ATS110",
    "error",
    "structure that cannot be read",
    "YAML shows what belongs together by indentation: the keys of one step stand in one column, "
    "the “-” of the steps of one "
    "list in another, and what belongs to a key stands deeper than the key. The line named here "
    "does not fit.",
)
TAB = Code(
    "ATS111",
    "error",
    "tab in the indentation",
    "YAML forbids tabs in front of a line, because nobody can see how wide they are. Use spaces, "
    "two for each level; most "
    "editors can be told to insert spaces for the Tab key.",
)
COLON_IN_TEXT = Code(
    "ATS112",
    "warning",
    "colon in unquoted text",
    "A colon followed by a space separates a key from its value, so plain YAML cannot read a "
    "second one in the same line. "
    "The line is read as it was meant. Put talk in a “|” block, where nothing needs quoting, or "
    "the text in quotation marks.",
)
QUOTATION_MARK = Code(
    "ATS113",
    "error",
    "text around a quotation mark",
    "A value that begins with a quotation mark ends at the next one, and nothing may follow. Put "
    "talk in a “|” block, where "
    "quotation marks are plain text.",
)
FIRST_CHARACTER = Code(
    "ATS114",
    "error",
    "text that begins with a special character",
    "Unquoted text may not begin with one of @ ` % * & ! | > { } [ ] , ? or “- ”: these mean "
    "something in YAML. Put talk "
    "in a “|” block, where nothing needs quoting, or the text in quotation marks.",
)
TEXT_AFTER_BLOCK_HEADER = Code(
    "ATS115",
    "error",
    "text behind the “|”",
    "“|” ends its line. The text of the block begins in the next line, indented deeper.",
)
UNEVEN_BLOCK = Code(
    "ATS116",
    "error",
    "unevenly indented block",
    "All lines of a “|” block begin in the column of its first line, or deeper. A line further "
    "left ends the block.",
)
EMPTY_BLOCK = Code(
    "ATS117",
    "error",
    "empty block",
    "A “|” promises lines of text. They stand below it, indented deeper than the line with the "
    "“|”; lines that are not "
    "deeper do not belong to it.",
)
UNCLOSED_BRACKET = Code(
    "ATS118",
    "error",
    "bracket that is not closed",
    "A value that begins with { or [ ends with the } or ] that belongs to it, and with nothing "
    "behind it.",
)

DUPLICATE_KEY = Code(
    "ATS120",
    "error",
    "the same key twice",
    "Plain YAML would silently keep the second of two equal keys. Rename or remove one of them.",
)
ANCHOR = Code(
    "ATS121",
    "error",
    "anchor or alias",
    "“&name” and “*name” copy pieces of YAML. Story files have no use for them: write a scene "
    "that “returns” and “call” it. "
    "Text that begins with & or * needs a “|” block or quotation marks.",
)
TAG = Code(
    "ATS122",
    "error",
    "YAML tag",
    "“!name” gives a value a type. Values in story files are never retyped: remove the tag. Text "
    "that begins with ! needs "
    "a “|” block or quotation marks.",
)
MERGE_KEY = Code(
    "ATS123",
    "error",
    "merge key",
    "“<<” copies the keys of another mapping. Story files have no use for it: write the keys out.",
)
SEVERAL_DOCUMENTS = Code(
    "ATS124",
    "error",
    "several documents in one file",
    "A line “---” or “...” begins or ends a YAML document. A story file has one: put the rest in "
    "a file of its own.",
)
COMPLEX_KEY = Code(
    "ATS125",
    "error",
    "key that is not a word",
    "A key is one piece of text on one line, followed by “:”. Lists, mappings and the “? ” form "
    "are not read as keys.",
)
DIRECTIVE = Code(
    "ATS126",
    "error",
    "YAML directive",
    "Lines that begin with “%” instruct YAML readers. Story files have no use for them: remove "
    "the line.",
)

CODES: tuple[Code, ...] = (
    NOT_UTF8,
    BYTE_ORDER_MARK,
    CONTROL_CHARACTER,
    LINE_SEPARATOR,
    FILE_TOO_BIG,
    LINE_TOO_LONG,
    TOO_DEEP,
    TOO_MANY_VALUES,
    EMPTY,
    SYNTAX,
    TAB,
    COLON_IN_TEXT,
    QUOTATION_MARK,
    FIRST_CHARACTER,
    TEXT_AFTER_BLOCK_HEADER,
    UNEVEN_BLOCK,
    EMPTY_BLOCK,
    UNCLOSED_BRACKET,
    DUPLICATE_KEY,
    ANCHOR,
    TAG,
    MERGE_KEY,
    SEVERAL_DOCUMENTS,
    COMPLEX_KEY,
    DIRECTIVE,
)
