"""What goes wrong in a story, as data. Exceptions mean a bug in the tools; bad input always becomes
a ``Diagnostic``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from tools.story.model import Span

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding. ``id`` is stable for ever; ``help`` is its manual page."""

    id: str
    severity: Severity
    title: str
    help: str


class WitnessChoice(NamedTuple):
    """One option to take: its caption, its stable id, and where it stands."""

    caption: str
    id: str
    path: str
    span: Span


@dataclass(frozen=True, slots=True)
class Witness:
    """How to come to a finding in the game. ``id`` is what ``play --witness`` takes; ``choices``
    are from the beginning of the story on.
    """

    id: str
    choices: tuple[WitnessChoice, ...]

    @property
    def captions(self) -> tuple[str, ...]:
        return tuple(choice.caption for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding at one place.

    ``path`` is relative to the repository, with ``/``; ``span`` is ``None`` for a finding about a
    whole file. ``fix`` is the corrected source line to paste, when there is one. ``witness`` is the
    way there, for flow findings.
    """

    code: Code
    path: str
    span: Span | None
    message: str
    hint: str | None = None
    fix: str | None = None
    witness: Witness | None = None

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
