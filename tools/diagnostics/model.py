"""What goes wrong in a story, as data. Exceptions mean a bug in the tools; bad input always becomes
a ``Diagnostic``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from tools.story.model import Span

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding. ``id`` is stable for ever; ``help`` is its manual page."""

    id: str
    severity: Severity
    title: str
    help: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding at one place.

    ``path`` is relative to the repository, with ``/``; ``span`` is ``None`` for a finding about a
    whole file. ``fix`` is the corrected source line to paste, when there is one. ``witness`` is the
    list of choices that leads there, for flow findings.
    """

    code: Code
    path: str
    span: Span | None
    message: str
    hint: str | None = None
    fix: str | None = None
    witness: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        return self.code.severity


@dataclass(slots=True)
class Bag:
    """Collects the findings of one run, for one file at a time (``path``)."""

    path: str
    items: list[Diagnostic] = field(default_factory=list)

    def add(
        self,
        code: Code,
        span: Span | None,
        message: str,
        *,
        hint: str | None = None,
        fix: str | None = None,
    ) -> None:
        self.items.append(Diagnostic(code, self.path, span, message, hint, fix))

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.items)

    def __bool__(self) -> bool:
        return bool(self.items)


def has_errors(items: Iterable[Diagnostic]) -> bool:
    return any(item.code.severity == "error" for item in items)
