"""Two options of one choice read the same and can be offered together, so that the player cannot
tell what they decide.

Options of one wording under conditions that exclude each other are no fault: the player sees one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from tools.checks.not_proven import NOT_PROVEN
from tools.checks.pages import manual
from tools.checks.whole import Way, WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.graph import ops
from tools.graph.ops import MenuOption
from tools.story.conditions import And, Condition

SAME_CAPTION = Code("ATS815", "warning", "two options that read the same", manual(__doc__))

CODES = (SAME_CAPTION,)


def check(story: WholeStory) -> Iterator[Diagnostic]:
    for pc, op in enumerate(story.program.ops):
        if not isinstance(op, ops.Menu) or not _repeats(op):
            continue
        told: set[int] = set()
        for one, other in combinations(op.options, 2):
            if _reads(one) != _reads(other) or other.option.slot in told:
                continue
            witness = story.playing.witness(story.playing.nodes(pc), _both(one, other))
            if witness == "no":
                continue
            told.add(other.option.slot)
            if witness == "unknown":
                yield story.finding(
                    NOT_PROVEN,
                    op.scene,
                    other.option.span,
                    "whether two options of one wording are offered together: not proven",
                    "look at it yourself",
                )
                continue
            yield story.finding(
                SAME_CAPTION,
                op.scene,
                other.option.span,
                f"another option reads “{other.option.text.raw}” as well",
                "say in each what it decides, or let their conditions exclude each other",
                Way(pc, witness),
            )


def _repeats(menu: ops.Menu) -> bool:
    return len({_reads(way) for way in menu.options}) < len(menu.options)


def _reads(way: MenuOption) -> tuple[str | None, str]:
    return way.option.verb, " ".join(way.option.text.raw.split()).casefold()


def _both(one: MenuOption, other: MenuOption) -> Condition | None:
    whens = tuple(way.when for way in (one, other) if way.when is not None)
    return And(whens) if whens else None
