"""The backgrounds: `python -m art.places NAME ...` renders masters (see README.md)."""

from __future__ import annotations

from collections.abc import Sequence


def render(names: Sequence[str], preview: bool = False) -> None:
    """Render the masters of these places (all when empty), as `python -m art.places` does.

    ``preview`` makes small quick pictures in `.cache/art/previews/` instead. Needs the artist's
    environment (dependency group `art`). KeyError for a name that no module draws.
    """
    from art.places.batch import run

    run(names, preview=preview)
