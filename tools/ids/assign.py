"""Giving each slot its id: the one it had, found again by its words, or a new one.

The order of trust: the same words in the same order; the same words elsewhere in the scene; the
same words gone from another scene (a moved line); nearly the same words at the same place (a typo
fix); a retired id of the very same words; a new id. A new id is made from the words, never from the
position, so that two writers on two branches do not collide.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from difflib import SequenceMatcher

from tools.ids.keys import Key
from tools.ids.registry import RegistryFile, Row

NEAR = 0.6
"""How alike two lines must be to be one edited line (difflib's ratio)."""
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
_PAIRS = tuple(first + second for first in _ALPHABET for second in _ALPHABET)


def assign(
    scenes: Mapping[str, Sequence[Key]],
    alive: Collection[str],
    registry: RegistryFile,
    was: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, tuple[Row, ...]]:
    """The new rows of ``scenes`` and of those that are gone; live rows first, in slot order, then
    the retired.

    ``scenes`` maps the scenes that may have changed to the keys of their slots; ``alive`` are all
    scenes of the story. ``was`` has the ids that a scene had before: their rows become its own. The
    rows of a scene that is gone are all retired, except those that moved elsewhere.
    """
    result: dict[str, tuple[Row, ...]] = {}
    unsettled: dict[str, _Match] = {}
    for scene, keys in scenes.items():
        old = registry.rows(scene)
        for former in (was or {}).get(scene, ()):
            if former not in alive and former not in result:
                old = (*registry.rows(former), *old)
                result[former] = ()
        live = [row for row in old if not row.retired]
        if len(live) == len(keys) and all(
            row.key == key for row, key in zip(live, keys, strict=True)
        ):
            result[scene] = (*live, *(row for row in old if row.retired))
        else:
            unsettled[scene] = _Match(list(keys), live, [row for row in old if row.retired])
    for scene in registry.scenes:
        if scene not in alive and scene not in result:
            old = registry.rows(scene)
            unsettled[scene] = _Match(
                [], [row for row in old if not row.retired], [row for row in old if row.retired]
            )
    orphans: dict[Key, list[Row]] = defaultdict(list)
    for match in unsettled.values():
        match.same_words()
        for row in match.left_over():
            orphans[row.key].append(row)
    moved: set[str] = set()
    for match in unsettled.values():
        moved |= match.from_elsewhere(orphans)
    fresh: set[str] = set()
    for scene, match in unsettled.items():
        match.edited(moved)
        match.revived_or_new(scene, registry, fresh)
        result[scene] = match.rows(moved)
    return result


class _Match:
    """One scene whose keys differ from its rows."""

    def __init__(self, keys: list[Key], live: list[Row], retired: list[Row]) -> None:
        self.keys = keys
        self.live = live
        self.retired = retired
        self.found: list[str | None] = [None] * len(keys)
        self.taken: set[str] = set()
        self.revived: set[str] = set()

    def _take(self, slot: int, row: Row) -> None:
        self.found[slot] = row.id
        self.taken.add(row.id)

    def same_words(self) -> None:
        if not self.live:
            return
        old = [row.key for row in self.live]
        for block in SequenceMatcher(None, old, self.keys, autojunk=False).get_matching_blocks():
            for offset in range(block.size):
                self._take(block.b + offset, self.live[block.a + offset])
        waiting: dict[Key, list[Row]] = defaultdict(list)
        for row in self.left_over():
            waiting[row.key].append(row)
        for slot, key in enumerate(self.keys):
            if self.found[slot] is None and waiting.get(key):
                self._take(slot, waiting[key].pop(0))

    def left_over(self) -> list[Row]:
        return [row for row in self.live if row.id not in self.taken]

    def from_elsewhere(self, orphans: dict[Key, list[Row]]) -> set[str]:
        """Take rows that other scenes have lost. Calls and empty captions say too little to be
        recognised.
        """
        moved: set[str] = set()
        for slot, key in enumerate(self.keys):
            if self.found[slot] is None and key.kind != "call" and key.text and orphans.get(key):
                row = orphans[key].pop(0)
                self._take(slot, row)
                moved.add(row.id)
        return moved

    def edited(self, moved: set[str]) -> None:
        """Pair what is left between two settled neighbours, in order, when kind and words are near
        enough.
        """
        rows = [row for row in self.left_over() if row.id not in moved]
        if not rows:
            return
        order = {row.id: number for number, row in enumerate(self.live)}
        for slot, key in enumerate(self.keys):
            if self.found[slot] is not None:
                continue
            low, high = self._neighbours(slot, order)
            best: Row | None = None
            best_ratio = NEAR
            for row in rows:
                if row.key.kind != key.kind or not low < order[row.id] < high:
                    continue
                ratio = _alike(row.key, key)
                if ratio > best_ratio:
                    best, best_ratio = row, ratio
            if best is not None:
                rows.remove(best)
                self._take(slot, best)

    def _neighbours(self, slot: int, order: Mapping[str, int]) -> tuple[int, int]:
        """Between which old rows the slot stands: the nearest settled ones before and after it."""
        low, high = -1, len(order)
        for number in range(slot - 1, -1, -1):
            found = self.found[number]
            if found is not None and found in order:
                low = order[found]
                break
        for number in range(slot + 1, len(self.keys)):
            found = self.found[number]
            if found is not None and found in order:
                high = order[found]
                break
        return (low, high) if low < high else (-1, len(order))

    def revived_or_new(self, scene: str, registry: RegistryFile, fresh: set[str]) -> None:
        sleeping: dict[Key, list[Row]] = defaultdict(list)
        for row in self.retired:
            sleeping[row.key].append(row)
        for slot, key in enumerate(self.keys):
            if self.found[slot] is not None:
                continue
            if sleeping.get(key):
                row = sleeping[key].pop(0)
                self.revived.add(row.id)
                self.found[slot] = row.id
            else:
                self.found[slot] = new_id(scene, key, registry, fresh)

    def rows(self, moved: set[str]) -> tuple[Row, ...]:
        live = [
            Row(str(found), key, False) for found, key in zip(self.found, self.keys, strict=True)
        ]
        gone = [
            Row(row.id, row.key, True)
            for row in self.live
            if row.id not in self.taken and row.id not in moved
        ]
        asleep = [row for row in self.retired if row.id not in self.revived]
        return (*live, *sorted(gone + asleep))


def _alike(old: Key, new: Key) -> float:
    """How alike two keys of one kind are, 0 to 1; another speaker counts against it."""
    if old.kind == "choice" and not old.text and not new.text:
        return 1.0 if old.speaker == new.speaker else 0.0
    matcher = SequenceMatcher(None, old.text, new.text, autojunk=False)
    if matcher.real_quick_ratio() <= NEAR or matcher.quick_ratio() <= NEAR:
        return 0.0
    return matcher.ratio() - (0.1 if old.speaker != new.speaker else 0.0)


def new_id(scene: str, key: Key, registry: RegistryFile, fresh: set[str]) -> str:
    """An id that nothing has had before; ``fresh``: those given in this run, updated."""
    attempt = 0
    while True:
        seed = "\x1f".join((scene, *key, str(attempt)))
        number = int.from_bytes(hashlib.blake2b(seed.encode(), digest_size=4).digest(), "big")
        pairs = (number & 1023, number >> 10 & 1023, number >> 20 & 1023)
        found = f"{scene}_{''.join([_PAIRS[pair] for pair in pairs])}"
        if found not in fresh and not registry.knows(found):
            fresh.add(found)
            return found
        attempt += 1
