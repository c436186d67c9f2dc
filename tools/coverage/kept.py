"""The covering playthroughs of a loaded story, kept until something changes."""

from __future__ import annotations

from tools.build.cache import digest_all, remembered
from tools.build.load import Loaded
from tools.coverage.cover import Cover, cover_tape
from tools.coverage.items import Want
from tools.sim.tape import Tape


def covering(
    loaded: Loaded, tape: Tape, want: Want = "all", *, seed: int = 1, bound: bool = False
) -> Cover:
    """What covers ``loaded``, which must have no errors; ``tape`` is of its story. Raises
    ``TooManyBlocksError`` for a story that cannot be proved.
    """
    sources = (entry.source for entry in loaded.entries.values())
    key = loaded.key and digest_all([loaded.key, *sources, f"{seed} {bound}".encode()])
    return remembered(
        loaded.project.cache.parent / "coverage",
        want,
        key,
        lambda: cover_tape(tape, want, seed=seed, bound=bound),
    )
