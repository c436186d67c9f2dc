"""Names that forgive: from a file somebody saved to the name it should have."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from tools.art.parts import Part
from tools.art.wants import optional
from tools.story.world import World

_SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa"}
)


def cast_names(world: World) -> dict[str, Part]:
    """Every name below art/cast, without its ending, that means a picture."""
    names: dict[str, Part] = {}
    for member in world.cast.values():
        who = member.id
        names[f"{who}/panel"] = names[f"{who}_panel"] = Part("panel", who)
        for pose in member.poses:
            names[f"{who}/{pose}/body"] = Part("body", who, pose)
            layered = Part("layered", who, pose)
            names[f"{who}/{pose}"] = names[f"{who}_{pose}"] = layered
            for face in member.expressions:
                names[f"{who}/{pose}/{face}"] = Part("face", who, pose, face)
                whole = Part("whole", who, pose, face)
                names[f"{who}_{pose}_{face}"] = names[f"{who}/{pose}_{face}"] = whole
                names[f"{who}/{who}_{pose}_{face}"] = whole
    return names


def place_names(world: World) -> dict[str, Part]:
    """Every name below art/places/masters, without its ending, that means a picture."""
    names: dict[str, Part] = {}
    for place in world.places.values():
        names[place.id] = Part("place", place.id)
        for light in place.lights:
            names[f"{place.id}_{light}"] = Part("place", place.id, light)
    names |= {part.subject: part for part in optional(world) if part.kind == "place"}
    return names


class Forgiving:
    """Finds the right name of a wrong one. ``called`` are other words for ids, such as a person's
    name.
    """

    def __init__(self, names: Iterable[str], called: Mapping[str, str]) -> None:
        self._names = list(names)
        self._folded: dict[str, set[str]] = {}
        for name in self._names:
            for spelling in _with(name, called):
                for folded in foldings(spelling):
                    self._folded.setdefault(folded, set()).add(name)

    def right_name(self, wrong: str) -> str | None:
        """The one name that differs only in case, spaces, dashes and accents; None when there is
        none, or more than one.
        """
        found: set[str] = set()
        for folded in foldings(wrong):
            found |= self._folded.get(folded, set())
        if len(found) > 1:
            # The same picture can be named in several ways; the shape of the path decides.
            found = {name for name in found if name.count("/") == wrong.count("/")} or found
        return min(found) if len({name.replace("/", "_") for name in found}) == 1 else None

    def near(self, wrong: str) -> str | None:
        """The name that looks most like a wrong one."""
        folded = next(iter(foldings(wrong)))
        close = get_close_matches(folded, self._folded, 1, 0.75)
        if not close:
            return None
        depth = wrong.count("/")
        return min(self._folded[close[0]], key=lambda name: (abs(name.count("/") - depth), name))


def _with(name: str, called: Mapping[str, str]) -> Iterator[str]:
    yield name
    for id_, other in called.items():
        if name == id_ or name.startswith((f"{id_}/", f"{id_}_")):
            yield other + name[len(id_) :]


def foldings(name: str) -> tuple[str, ...]:
    """A name without case, accents, spaces and dashes: with ä as ae, and with ä as a."""
    lowered = unicodedata.normalize("NFC", name).casefold()
    spelled = _plain(lowered.translate(_SPELLED_OUT))
    bare = _plain(lowered)
    return (spelled,) if spelled == bare else (spelled, bare)


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return "_".join("".join(c if c.isalnum() else " " for c in letters).split())
