"""Escaping: the one place that turns text into Ren'Py or Python string literals.

Facts of Ren'Py 8.3's lexer that this relies on: in a script string ``[ \\n]+`` collapses to one
space before ``\\x`` is unescaped; ``\\x`` gives ``x``, except ``\\n`` and ``\\uXXXX``; ``.__name``
and ``[__name`` are munged inside strings; ``[`` begins an interpolation and ``{`` a text tag unless
doubled.
"""

from __future__ import annotations

import re

from tools.story.model import Interpolation, Tag, Text

_SCRIPT = {"\\": "\\\\", '"': '\\"', "[": "[[", "{": "{{", "\n": "\\n", "\t": "\\u0009"}
_PYTHON = {"\\": "\\\\", '"': '\\"', "[": "[[", "{": "{{", "\n": "\\n", "\t": "\\t"}
_NEEDED = re.compile(r'[\\"\[{\n\t]')
_SPACES = re.compile(r"^ | $|(?<= ) ")


def _script_part(text: str) -> str:
    out = _NEEDED.sub(lambda found: _SCRIPT[found.group()], text)
    return out.replace("__", "\\_\\_") if "__" in out else out


def _spaces(text: str) -> str:
    """Spaces that the lexer would collapse or that stand at an edge, kept."""
    if "  " not in text and not text.startswith(" ") and not text.endswith(" "):
        return text
    return _SPACES.sub("\\\\ ", text)


def _python_part(text: str) -> str:
    out = _NEEDED.sub(lambda found: _PYTHON[found.group()], text)
    return out.replace("__", "\\x5f\\x5f") if "__" in out else out


def _mark(part: Interpolation | Tag) -> str:
    if isinstance(part, Interpolation):
        return f"[story.{part.name}!q]"
    if part.name == "pause":
        return "{w}" if part.value is None else f"{{w={part.value}}}"
    if part.name == "codex":
        return "{/a}" if part.closing else f"{{a=codex:{part.value}}}"
    return f"{{/{part.name}}}" if part.closing else f"{{{part.name}}}"


def script_string(text: Text) -> str:
    """``text`` as a Ren'Py script string, with its quotation marks."""
    body = "".join(_script_part(p) if isinstance(p, str) else _mark(p) for p in text.parts)
    return f'"{_spaces(body)}"'


def python_string(text: Text) -> str:
    """``text`` as a Python string literal whose value is shown as Ren'Py text."""
    return (
        '"' + "".join(_python_part(p) if isinstance(p, str) else _mark(p) for p in text.parts) + '"'
    )


def translated(text: Text | str) -> str:
    """``_("…")``: what the game shows and translators see. A plain ``str`` has no markup."""
    if isinstance(text, str):
        return f'_("{_python_part(text)}")'
    return f"_({python_string(text)})"


def name(value: str) -> str:
    """An id as a Python string literal. Ids need no escaping; a ``ValueError`` means a bug before
    us.
    """
    if not value.isascii() or not value.replace("_", "").isalnum():
        raise ValueError(f"not an id: {value!r}")
    return f'"{value}"'
