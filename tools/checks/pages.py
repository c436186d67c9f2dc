"""The docstring of a rule as its manual page."""

from __future__ import annotations


def manual(doc: str | None) -> str:
    """``doc`` with each paragraph on one line, as ``explain`` wants it.

    Raises ``ValueError`` when there is none: a rule without its page is a mistake in the tools.
    """
    if not doc or not doc.strip():
        raise ValueError("a rule needs a docstring: it is the manual page")
    return "\n\n".join(" ".join(part.split()) for part in doc.strip().split("\n\n"))
