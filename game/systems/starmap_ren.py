"""renpy
init -90 python in starmap:
"""

# The enamel map: what there is in 3829 Cerberi, where it stands on the picture of game/gui, and
# which chapters happen there. art/gui/enamel.py draws the picture from the same numbers.

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

# The engine gives each store these names; the branch is for type checkers only.
if TYPE_CHECKING:
    renpy: Any = None

    def _(text: str) -> str: ...


#: Size of the picture in pixels; every other length here is in its pixels, too.
SIZE = (1060, 860)

#: Discs: (x, y, radius, ramp), the first is the star. Planets, then moons.
DISCS: tuple[tuple[int, int, int, str], ...] = (
    (-70, 430, 170, "star"),
    (290, 430, 62, "ash"),
    (590, 430, 72, "green"),
    (945, 430, 100, "gas"),
    (200, 300, 13, "moon"),
    (206, 560, 10, "moon"),
    (700, 322, 14, "moon"),
    (868, 288, 11, "moon"),
)

#: The belt lies between two circles round the star: (inner radius, outer radius).
BELT = (846, 906)


@dataclass(frozen=True)
class Site:
    """A place on the map. `x`, `y`: its mark; `dx`, `dy`: from there to the middle of its label's
    nearer edge, which is the right one where `right` is set.

    `codex` is the entry that tells of it, `chapters` happen there, `given` is on every map.
    """

    id: str
    name: str
    x: int
    y: int
    dx: int
    dy: int
    codex: str
    chapters: tuple[str, ...] = ()
    right: bool = False
    given: bool = False


SITES: tuple[Site, ...] = (
    Site("star", _("3829 Cerberi"), 40, 660, 24, 0, "cerberi_14a", given=True),
    Site("leonis", _("Leonis"), 290, 96, 0, -36, "leonis", given=True),
    Site("wreck_field", _("Wreck field"), 200, 300, 30, -34, "wreck_field"),
    Site("mansonic", _("Mansonic range"), 272, 376, -40, -10, "mansonic", ("01_phase_one",), True),
    Site(
        "the_watch",
        _("The Watch"),
        304,
        462,
        0,
        84,
        "the_watch",
        ("00_the_chair", "10_interludes", "11_endings", "12_signals_received"),
        given=True,
    ),
    Site(
        "station_14",
        _("Station 14"),
        384,
        346,
        24,
        0,
        "interceptor_stations",
        ("08_fourteen_actual",),
    ),
    Site("deliverance", _("Deliverance"), 398, 196, 24, 0, "deliverance", ("07_deliverance",)),
    Site("malcarri", _("Malcarri"), 590, 96, 0, -36, "malcarri", given=True),
    Site(
        "new_frankfurt",
        _("New Frankfurt"),
        562,
        402,
        0,
        -124,
        "new_frankfurt",
        ("02_high_street", "09_the_speech"),
    ),
    Site(
        "new_hope",
        _("New Hope"),
        616,
        462,
        0,
        96,
        "new_hope",
        ("04_seven_seconds", "05_through_walls"),
    ),
    Site("receiver_21", _("Receiver 21"), 700, 322, 0, -46, "receiver_21", ("03_the_long_watch",)),
    Site("receiver_44", _("Receiver 44"), 566, 664, 24, 0, "receiver_44"),
    Site("belt", _("The belt"), 752, 742, -24, 0, "cerberi_14a", right=True, given=True),
    Site("old_haar", _("Old Haar"), 945, 96, 0, -36, "old_haar", given=True),
    Site("station_12", _("Station 12"), 884, 640, 24, 0, "station_twelve", ("06_station_twelve",)),
    Site("barriers", _("The barriers"), 1040, 770, -24, 0, "barriers", right=True),
    Site("armistice", _("To Armistice"), 1040, 172, -24, 0, "armistice_fleet", right=True),
)

#: By id.
known_sites: dict[str, Site] = {site.id: site for site in SITES}


def is_known(site: Site, scenes_seen: Collection[str], codex: Collection[str]) -> bool:
    """Whether the player has been there, has read of it, or finds it on every map."""
    return site.given or site.codex in codex or bool(seen_scenes(site, scenes_seen))


def chapters_at(site: Site) -> list[Any]:
    """The chapters that happen at a site, in the order of the story."""
    chapters = renpy.store.catalogue.chapters
    found = [chapters[id] for id in site.chapters if id in chapters]
    if site.id == "the_watch":
        # A chapter that no site claims happens at the desk.
        claimed = {id for other in SITES for id in other.chapters}
        found += [chapter for id, chapter in chapters.items() if id not in claimed]
    return sorted(found, key=lambda chapter: chapter.number)


def seen_scenes(site: Site, scenes_seen: Collection[str]) -> list[Any]:
    """Scenes of a site that the player has seen, in the order of the story."""
    catalogue = renpy.store.catalogue
    here = {chapter.id for chapter in chapters_at(site)}
    found = [s for s in catalogue.scenes.values() if s.chapter in here and s.id in scenes_seen]
    return sorted(found, key=lambda scene: (catalogue.chapters[scene.chapter].number, scene.number))


def excerpt(text: str, length: int) -> str:
    """The beginning of a codex page without its markup, cut between words."""
    words = " ".join(renpy.filter_text_tags(text, allow=()).split())
    if len(words) <= length:
        return words
    return words[:length].rsplit(" ", 1)[0].rstrip(" ,.;:") + " …"
