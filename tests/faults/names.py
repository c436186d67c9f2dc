"""Faults in names: of people, places, sounds and files of the story, and what looks like them."""

from __future__ import annotations

from collections.abc import Mapping

from tests.faults.anchors import end, entry, first, head, last_step, line_of, steps
from tests.faults.plant import STORY, Edit, NearMiss, Plant

CAST = f"{STORY}/cast.yaml"
PLACES = f"{STORY}/places.yaml"
AUDIO = f"{STORY}/audio.yaml"
ENDINGS = f"{STORY}/endings.yaml"

_NOBODY = """\
⟦nobody:
  name: Nobody
  colour: '#C9A66B'
  poses: [standing]
  expressions: [neutral]
  alt: A woman whom nobody has seen.
"""
_NOWHERE = "⟦nowhere:\n  name: Nowhere\n  alt: Nothing to be seen.\n"
_CODEX = """\
entry: ⟦planted
title: Planted
kind: report
versions:
  - |
    The file was shut.
"""


def _step(planted: str) -> tuple[Edit]:
    return (Edit("winds", planted, last_step),)


PLANTS: Mapping[str, Plant] = {
    "an expression that nobody has": Plant(
        "undefined expression", "ATS303", _step("  - enter: kranz ⟦sterm\n")
    ),
    "an expression of somebody else": Plant(
        "undefined expression", "ATS303", _step("  - enter: kranz ⟦proud\n")
    ),
    "a pose that nobody has": Plant(
        "undefined pose", "ATS303", _step("  - enter: kranz ⟦siting\n")
    ),
    "a position that does not exist": Plant(
        "undefined position", "ATS303", _step("  - enter: kranz ⟦@lefft\n")
    ),
    "a place that does not exist": Plant(
        "undefined place", "ATS305", (Edit("winds", "⟦wach_side night", head("place")),)
    ),
    "a light that does not exist": Plant(
        "undefined place", "ATS306", (Edit("winds", "watch_side ⟦nigth", head("place")),)
    ),
    "a transition that does not exist": Plant(
        "undefined transition", "ATS205", _step("  - enter: kranz\n    with: ⟦disolve\n")
    ),
    "a camera move that does not exist": Plant(
        "undefined transform", "ATS205", _step("  - camera: ⟦close up\n")
    ),
    "a channel that does not exist": Plant(
        "undefined channel", "ATS203", _step("  - ⟦musik: siege\n")
    ),
    "music that does not exist": Plant(
        "missing audio", "ATS307", (Edit("winds", "⟦watch_rom", head("ambience")),)
    ),
    "a sound that does not exist": Plant("missing audio", "ATS307", _step("  - sound: ⟦lamp_of\n")),
    "a person who is only a voice enters": Plant(
        "undefined pose", "ATS304", _step("  - enter: ⟦voss\n")
    ),
    "an ending that does not exist": Plant(
        "missing jump or call target",
        "ATS309",
        _step("  - when: winds == given\n    then: [{ending: ⟦quarantin}]\n"),
    ),
    "a codex entry that does not exist": Plant(
        "undefined codex entry", "ATS310", _step("  - codex: ⟦the_wach\n")
    ),
    "a codex version that does not exist": Plant(
        "undefined codex entry", "ATS310", _step("  - codex: ⟦the_watch 9\n")
    ),
    "a cast member who is never used": Plant(
        "unused cast member", "ATS841", (Edit(CAST, _NOBODY, end),)
    ),
    "a place that is never used": Plant("unused place", "ATS842", (Edit(PLACES, _NOWHERE, end),)),
    "a sound that is never used": Plant(
        "unused audio", "ATS844", (Edit(AUDIO, "  ⟦whistle: {caption: A whistle.}\n", end),)
    ),
    "music that is never used": Plant(
        "unused audio",
        "ATS844",
        (Edit(AUDIO, "music:\n  ⟦polka: {about: A polka.}\n", first(r"^(music:\n)")),),
    ),
    "a codex entry that nobody can read": Plant(
        "unused codex entry", "ATS845", (Edit(f"{STORY}/codex/planted.yaml", _CODEX),)
    ),
    "a codex version that nobody can read": Plant(
        "unused codex entry",
        "ATS845",
        (
            Edit(f"{STORY}/codex/planted.yaml", _CODEX + "  - |\n    It was opened.\n"),
            Edit("winds", "  - codex: planted\n", last_step),
        ),
    ),
    "a light that is never used": Plant(
        "unused place",
        "ATS843",
        (
            Edit(
                PLACES,
                "⟦other_room:\n  name: Other\n  lights: [dim, bright]\n  alt: A room.\n",
                end,
            ),
            Edit("winds", "  - place: other_room\n", last_step),
        ),
    ),
    "a person of whom nothing is said": Plant(
        "missing alt text",
        "ATS846",
        (
            Edit(CAST, _NOBODY.replace("  alt: A woman whom nobody has seen.\n", ""), end),
            Edit("winds", "  - enter: nobody\n", last_step),
        ),
    ),
    "a place of which nothing is said": Plant(
        "missing alt text",
        "ATS846",
        (
            Edit(PLACES, _NOWHERE.replace("  alt: Nothing to be seen.\n", ""), end),
            Edit("winds", "  - place: nowhere\n  - ambience: watch_room\n", last_step),
        ),
    ),
    "a cast member declared twice": Plant(
        "duplicate definition", "ATS120", (Edit(CAST, "⟦kranz: {name: Kranz}\n", end),)
    ),
    "a light declared twice": Plant(
        "duplicate definition",
        "ATS607",
        (
            Edit(
                PLACES, "other_room:\n  name: Other\n  lights: [dim, ⟦dim]\n  alt: A room.\n", end
            ),
            Edit("winds", "  - place: other_room\n", last_step),
        ),
    ),
    "a colour that is none": Plant(
        "bad value", "ATS608", (Edit(CAST, "⟦goldish", entry("kranz", "colour")),)
    ),
    "an ending without a title": Plant(
        "missing key", "ATS202", (Edit(ENDINGS, "⟦planted: {hint: None.}\n", end),)
    ),
}

NEAR_MISSES: Mapping[str, NearMiss] = {
    "every word of a look in another order": NearMiss(
        _step("  - enter: kranz @far_left stern seated\n")
    ),
    "somebody who is only heard": NearMiss(
        (
            Edit(CAST, _NOBODY.replace("⟦", ""), end),
            Edit("winds", "  - |\n    nobody (off): Yes.\n", last_step),
        )
    ),
    "somebody who only speaks over a choice": NearMiss(
        (
            Edit(CAST, "nobody:\n  name: Nobody\n  kind: voice\n  colour: '#C9A66B'\n", end),
            Edit(
                "winds",
                "  - choice: 'nobody: Well?'\n    options:\n      - say: Well.\n",
                last_step,
            ),
        )
    ),
    "a place that only one way leads to": NearMiss(
        (
            Edit(PLACES, _NOWHERE.replace("⟦", ""), end),
            Edit("winds", "  - place: nowhere\n    when: winds == given\n", last_step),
        )
    ),
    "a codex entry of one version, unlocked under a condition": NearMiss(
        (
            Edit(f"{STORY}/codex/planted.yaml", _CODEX.replace("⟦", "")),
            Edit("winds", "  - codex: planted\n    when: winds == given\n", last_step),
        )
    ),
    "a voice without a description": NearMiss(
        (
            Edit(CAST, "nobody:\n  name: Nobody\n  kind: channel\n  colour: '#C9A66B'\n", end),
            Edit("winds", "  - |\n    nobody: Yes.\n", last_step),
        )
    ),
    "the same transition twice": NearMiss(
        _step("  - enter: kranz\n    with: dissolve\n  - enter: sand\n    with: dissolve\n")
    ),
    "no ambience at the head": NearMiss(
        (
            Edit("winds", "", line_of("ambience")),
            Edit("winds", "  - ambience: watch_room\n", steps),
        )
    ),
}
