"""Bytes to lines of text: encoding, size limits and characters that YAML cannot hold."""

from __future__ import annotations

import codecs
import re
import unicodedata

from tools.diagnostics.model import Bag
from tools.reading import codes
from tools.story.model import Span

_DAMAGED = 5
"""So many findings in a file that is not UTF-8 mean that it is no text."""
_UNREADABLE = re.compile(
    "[^\\t\\n\\x20-\\x7e\\x85\\xa0-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff]"
)
_SEPARATORS = ("\x85", "\u2028", "\u2029")
_SEPARATOR = re.compile("[\\x85\\u2028\\u2029]")
_WIDE_ENCODINGS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def decode(data: bytes, bag: Bag) -> list[str] | None:
    """The lines of a file without their ends (LF, CRLF or CR), or ``None`` when it cannot be looked
    at any further.

    What is wrong is reported and replaced one character for one, so that columns stay true and
    later stages find the rest.
    """
    if len(data) > codes.MAX_BYTES:
        bag.add(
            codes.FILE_TOO_BIG,
            Span(1, 1, 1),
            f"the file has {len(data):,} bytes; {codes.MAX_BYTES:,} is the most",
            hint="split the scene; is this really a story file?",
        )
        return None
    for mark, name in _WIDE_ENCODINGS:
        if data.startswith(mark):
            bag.add(
                codes.NOT_UTF8,
                Span(1, 1, 1),
                f"the file is {name}, not UTF-8",
                hint="save it again with the encoding UTF-8",
            )
            return None
    if data.startswith(codecs.BOM_UTF8):
        data = data[len(codecs.BOM_UTF8) :]
        bag.add(
            codes.BYTE_ORDER_MARK,
            Span(1, 1, 1),
            "the file begins with a byte order mark, which is skipped",
            hint="save it as “UTF-8” without “BOM” or “signature”",
        )
    try:
        text = data.decode("utf-8")
        broken = False
    except UnicodeDecodeError:
        text = _decode_broken(data, bag)
        broken = True
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if len(lines) > codes.MAX_LINES:
        bag.add(
            codes.FILE_TOO_BIG,
            Span(codes.MAX_LINES + 1, 1, 1),
            f"the file has {len(lines):,} lines; {codes.MAX_LINES:,} is the most",
            hint="split the scene; is this really a story file?",
        )
        return None
    if len(max(lines, key=len)) > codes.MAX_LINE:
        _report_long_lines(lines, bag)
        return None
    if any(separator in text for separator in _SEPARATORS):
        lines = _replace(lines, _SEPARATOR, bag)
    if _UNREADABLE.search(text):
        lines = _replace(lines, _UNREADABLE, bag)
    if broken and len(bag.items) >= _DAMAGED:
        return None  # not a text at all: what YAML makes of it would only be noise
    return lines


def _decode_broken(data: bytes, bag: Bag) -> str:
    """Decode line by line; one that is not UTF-8 is taken for Windows-1252, the likeliest."""
    decoded = []
    for number, raw in enumerate(data.split(b"\n"), 1):
        try:
            decoded.append(raw.decode("utf-8"))
        except UnicodeDecodeError as error:
            decoded.append(raw.decode("cp1252", errors="replace"))
            column = len(raw[: error.start].decode("utf-8")) + 1
            byte = raw[error.start]
            meant = bytes((byte,)).decode("cp1252", errors="replace")
            known = meant.isprintable() and meant != "\ufffd"
            guess = f" (“{meant}” in Windows-1252)" if known else ""
            bag.add(
                codes.NOT_UTF8,
                Span(number, column, column + 1),
                f"byte {byte:02X}{guess} is not UTF-8",
                hint="save the file again with the encoding UTF-8",
            )
    return "\n".join(decoded)


def _report_long_lines(lines: list[str], bag: Bag) -> None:
    for number, line in enumerate(lines, 1):
        if len(line) > codes.MAX_LINE:
            bag.add(
                codes.LINE_TOO_LONG,
                Span(number, codes.MAX_LINE + 1, codes.MAX_LINE + 2),
                f"the line has {len(line):,} characters; {codes.MAX_LINE:,} is the most",
                hint="break it into several lines",
            )


def _replace(lines: list[str], pattern: re.Pattern[str], bag: Bag) -> list[str]:
    """Put a harmless character for every one that matches, and report the first of each line."""
    if pattern is _SEPARATOR:
        code, harmless = codes.LINE_SEPARATOR, " "
    else:
        # Not a space: what stands behind it must not become the beginning of a value.
        code, harmless = codes.CONTROL_CHARACTER, "\ufffd"
    clean = []
    for number, line in enumerate(lines, 1):
        found = pattern.search(line)
        clean.append(pattern.sub(harmless, line) if found else line)
        if found:
            column = found.start() + 1
            bag.add(
                code,
                Span(number, column, column + 1),
                f"invisible character {_name(found.group())}",
                hint="delete it",
                fix=pattern.sub("", line),
            )
    return clean


def _name(character: str) -> str:
    name = unicodedata.name(character, "") or _CONTROL_NAMES.get(character, "")
    return f"U+{ord(character):04X}" + (f" ({name.lower()})" if name else "")


_CONTROL_NAMES = {
    "\0": "null",
    "\x07": "bell",
    "\x08": "backspace",
    "\x0b": "vertical tab",
    "\x0c": "form feed",
    "\x1b": "escape",
    "\x7f": "delete",
    "\x85": "next line",
}
