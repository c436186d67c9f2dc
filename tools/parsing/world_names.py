"""Which names a story may give: ids, words that are taken, and names that are too much alike."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from tools.diagnostics.model import Bag
from tools.parsing import codes, world_codes
from tools.parsing.condition_tokens import FOREIGN_WORDS, KEYWORDS
from tools.parsing.context import ID
from tools.reading.nodes import Scalar
from tools.story.model import POSITIONS

_ENGINE_WORDS = frozenset(
    """
    add at audio call camera centered character config default define elif else extend gui hide if
    image init jump label layeredimage menu monologue movie music nvl nvl_clear old new on onlayer
    pass pause persistent play preferences python queue renpy return say scene screen show sound
    store stop strings style testcase transform translate using voice vcentered while window with
    zorder
    """.split()  # noqa: SIM905  # as a list of literals it would take a line for each word
)
"""Words that begin or continue a statement of the engine, or name one of its own objects."""

RESERVED_CAST = (
    frozenset({"narrator", "place", "character", "all", "player_name", "extend", "off"})
    | frozenset(keyword.kwlist)
    | frozenset(keyword.softkwlist)
    | KEYWORDS
    | _ENGINE_WORDS
)
RESERVED_VARIABLE = (
    frozenset({"player_name"}) | KEYWORDS | FOREIGN_WORDS | frozenset(keyword.kwlist)
)
RESERVED_VALUE = KEYWORDS | FOREIGN_WORDS
RESERVED_LOOK = frozenset({*POSITIONS, "off", "all"})
RESERVED_AUDIO = frozenset({"stop"})
NOTHING: frozenset[str] = frozenset()

_SHORTEST_ALIKE = 4
_NO_DIGITS = str.maketrans("", "", "0123456789")


def valid_id(scalar: Scalar, what: str, reserved: frozenset[str], bag: Bag) -> bool:
    """Whether ``scalar`` can be the id of ``what``; if not, that is reported."""
    name = scalar.text
    if not ID.match(name):
        small = name.strip().lower().replace(" ", "_").replace("-", "_")
        usable = ID.match(small) and small not in reserved
        bag.add(
            codes.BAD_ID,
            scalar.span,
            f"`{name}` cannot be the id of {what}" if name else f"{what} has no id",
            hint=f"write `{small}`" if usable else "ids are small letters, digits and `_`",
        )
        return False
    if name in reserved:
        bag.add(
            world_codes.RESERVED_NAME,
            scalar.span,
            f"`{name}` has a meaning of its own and cannot be the id of {what}",
            hint=f"choose another, such as `{name}_1`",
        )
        return False
    return True


def alike(names: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Pairs ``(earlier, later)`` one edit apart: a letter more, less, other, or two swapped.

    Names that differ in a number only (``desk_1``, ``desk_2``) are a series, and very short ones
    are not compared. One pass with look-ups, since comparing each with each takes too long.
    """
    known: set[str] = set()
    shortened: dict[str, str] = {}
    blanked: dict[str, str] = {}
    for name in names:
        if len(name) < _SHORTEST_ALIKE:
            continue
        without = [name[:i] + name[i + 1 :] for i in range(len(name))]
        blanks = [f"{name[:i]}?{name[i + 1 :]}" for i in range(len(name))]
        swapped = [name[:i] + name[i + 1] + name[i] + name[i + 2 :] for i in range(len(name) - 1)]
        near = [form for form in (*without, *swapped) if form in known]
        near += [shortened[name]] if name in shortened else []
        near += [blanked[form] for form in blanks if form in blanked]
        earlier = next((one for one in near if one != name and not _series(one, name)), None)
        if earlier is not None:
            yield earlier, name
        known.add(name)
        for form in without:
            shortened.setdefault(form, name)
        for form in blanks:
            blanked.setdefault(form, name)


def _series(one: str, two: str) -> bool:
    return one.translate(_NO_DIGITS) == two.translate(_NO_DIGITS)
