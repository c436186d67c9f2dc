"""Faults of staging and sound, and what looks like them."""

from __future__ import annotations

from collections.abc import Mapping

from tests.faults.anchors import first, last_step, steps
from tests.faults.plant import Edit, NearMiss, Plant, new_scene

_LAST_GOTO = first(r"^(  - goto: .*\n)\Z")


def _said(scene: str, planted: str) -> tuple[Edit]:
    """Steps before the last one of a scene."""
    return (Edit(scene, planted, last_step),)


_IDLE = """\
scene: ⟦after_lamp
title: After the Lamp
steps:
  - |
    The board was dark, and the tube had nothing to add.
  - goto: day_four
"""
_CARRIED = """\
scene: ⟦elsewhere
title: Elsewhere
place: mansonic_ridge day
ambience: ridge_wind
steps:
  - |
    A ridge, and nobody on it.
  - music: stop
  - ambience: watch_room
  - goto: recognised
"""

PLANTS: Mapping[str, Plant] = {
    "a person who never came on speaks": Plant(
        "speaker not on stage",
        "ATS741",
        _said("winds", "  - |\n    ⟦kranz: You are early.\n"),
        "ways",
    ),
    "a person who never came on speaks with a look": Plant(
        "speaker not on stage",
        "ATS741",
        _said("winds", "  - |\n    ⟦kranz stern: You are early.\n"),
        "ways",
    ),
    "a speaker who is there on one way only": Plant(
        "speaker not on stage",
        "ATS741",
        _said(
            "winds",
            "  - enter: kranz\n    when: winds == given\n  - |\n    ⟦kranz: You are early.\n",
        ),
        "ways",
    ),
    "a speaker who left before": Plant(
        "speaker not on stage",
        "ATS741",
        _said("lamp_zero", "  - leave: kranz\n  - |\n    ⟦kranz: Good night.\n"),
        "ways",
    ),
    "a caption by somebody who is not there": Plant(
        "speaker not on stage",
        "ATS741",
        _said("winds", "  - choice: '⟦kranz: Well?'\n    options:\n      - say: Well.\n"),
        "ways",
    ),
    "somebody is shown who is not there": Plant(
        "speaker not on stage", "ATS742", _said("winds", "  - show: ⟦sand proud\n"), "ways"
    ),
    "somebody leaves who is not there": Plant(
        "hide of someone not there", "ATS743", _said("winds", "  - leave: ⟦kranz\n"), "ways"
    ),
    "everybody leaves an empty stage": Plant(
        "hide of someone not there", "ATS743", _said("winds", "  - leave: ⟦all\n"), "ways"
    ),
    "somebody leaves who came on another way": Plant(
        "hide of someone not there",
        "ATS743",
        _said(
            "winds",
            "  - enter: kranz\n    when: winds != given\n  - |\n    The pen stops.\n"
            "  - leave: ⟦kranz\n",
        ),
        "ways",
    ),
    "somebody enters twice": Plant(
        "hide of someone not there", "ATS744", _said("lamp_zero", "  - enter: ⟦kranz\n"), "ways"
    ),
    "somebody enters twice on one way": Plant(
        "hide of someone not there",
        "ATS744",
        _said(
            "winds",
            "  - enter: kranz\n    when: winds == refused\n  - |\n    The pen stops.\n"
            "  - enter: ⟦kranz\n",
        ),
        "ways",
    ),
    "two people in one position": Plant(
        "two sprites in one position",
        "ATS745",
        _said("winds", "  - enter: [kranz @left, ⟦sand @left]\n"),
        "ways",
    ),
    "somebody walks into somebody else": Plant(
        "two sprites in one position",
        "ATS745",
        _said("winds", "  - enter: [kranz, sand]\n  - |\n    ⟦sand careful @left: Excuse me.\n"),
        "ways",
    ),
    "off, and yet on stage": Plant(
        "speaker not on stage",
        "ATS746",
        _said("lamp_zero", "  - |\n    ⟦kranz (off): It will keep.\n"),
        "ways",
    ),
    "left over from the scene before": Plant(
        "sprite left from the last place",
        "ATS747",
        (
            Edit("lamp_zero", "  - goto: after_lamp\n", _LAST_GOTO),
            new_scene("after_lamp", _IDLE),
        ),
        "ways",
    ),
    "a cut that another step asked for": Plant(
        "change of place without a transition",
        "ATS748",
        _said("winds", "  - place: ⟦watch_desk night\n  - enter: kranz\n    with: cut\n"),
        "ways",
    ),
    "to the place where we are": Plant(
        "change of place without a transition",
        "ATS749",
        _said("winds", "  - place: ⟦watch_side night\n"),
        "ways",
    ),
    "a light of another place": Plant(
        "undefined place", "ATS740", _said("winds", "  - light: ⟦festival\n"), "ways"
    ),
    "music that plays already": Plant(
        "music restarted needlessly",
        "ATS750",
        _said(
            "winds",
            "  - music: siege\n  - |\n    Somewhere a drum.\n  - music: ⟦siege\n"
            "  - |\n    It goes on.\n  - music: stop\n",
        ),
        "ways",
    ),
    "music that nobody stops": Plant(
        "music never stopped",
        "ATS751",
        (
            Edit("winds", "  - music: siege\n  - goto: elsewhere\n", _LAST_GOTO),
            new_scene("elsewhere", _CARRIED, "01_phase_one"),
        ),
        "ways",
    ),
    "the sound of another place": Plant(
        "music never stopped",
        "ATS752",
        _said("winds", "  - place: rail_yard before\n  - |\n    ⟦A yard, and trolleys.\n"),
        "ways",
    ),
    "a fade at the end of a scene": Plant(
        "cue still fading at the end",
        "ATS753",
        (
            Edit(
                "winds",
                "  - music: siege\n  - |\n    A drum.\n  - music: stop\n    fade: 6\n"
                "  - goto: ⟦recognised\n",
                _LAST_GOTO,
            ),
        ),
        "ways",
    ),
    "a fade into the next cue": Plant(
        "cue still fading at the end",
        "ATS753",
        _said(
            "winds",
            "  - music: siege\n    fade: 5\n  - music: ⟦snow\n  - |\n    Snow.\n  - music: stop\n",
        ),
        "ways",
    ),
}

NEAR_MISSES: Mapping[str, NearMiss] = {
    "a line under the condition of the entrance": NearMiss(
        _said(
            "winds",
            "  - enter: kranz\n    when: winds == given\n"
            "  - |\n    (if winds == given) kranz: You are early.\n",
        ),
        "ways",
    ),
    "a line under what follows from the condition of the entrance": NearMiss(
        (
            Edit(
                "recognised",
                "  - enter: dorn hat_in_hand @far_right\n    when: winds != given\n"
                "  - |\n    (if winds == blurred) dorn: Good morning.\n    The pen stops.\n"
                "  - leave: dorn\n    when: winds != given\n",
                steps,
            ),
        ),
        "ways",
    ),
    "the same condition asked in two ways": NearMiss(
        _said(
            "winds",
            "  - when: winds in (refused, blurred)\n    then:\n      - enter: kranz\n"
            "  - when: not winds == given\n    then:\n      - |\n        kranz: You are early.\n",
        ),
        "ways",
    ),
    "a correlation through a flag": NearMiss(
        _said(
            "winds",
            "  - enter: kranz\n    when: winds == given\n"
            "  - set: {wreck_voice: winds == given}\n"
            "  - |\n    (if wreck_voice) kranz: You are early.\n"
            "  - set: {wreck_voice: no}\n",
        ),
        "ways",
    ),
    "radio, thought and telemetry by somebody who is not there": NearMiss(
        _said(
            "winds",
            "  - radio: |\n      kranz: Side desk, long desk. Over.\n"
            "  - thought: |\n      kranz: She is early.\n"
            "  - telemetry: |\n      kranz: Tired.\n",
        ),
        "ways",
    ),
    "heard and not seen": NearMiss(
        _said("winds", "  - |\n    kranz (off): You are early.\n"), "ways"
    ),
    "a look on the radio": NearMiss(
        _said("winds", "  - radio: |\n      kranz tired: Over.\n"), "ways"
    ),
    "off again after leaving": NearMiss(
        _said("lamp_zero", "  - leave: kranz\n  - |\n    kranz (off): Go.\n"), "ways"
    ),
    "back again after leaving": NearMiss(
        _said("lamp_zero", "  - leave: kranz\n  - |\n    A door.\n  - enter: kranz\n"), "ways"
    ),
    "somebody takes the place of another": NearMiss(
        _said(
            "winds",
            "  - enter: [kranz @left, sand @right]\n  - |\n    A bell.\n  - leave: kranz\n"
            "  - show: sand careful @left\n",
        ),
        "ways",
    ),
    "two people who are never there together": NearMiss(
        _said(
            "winds",
            "  - enter: kranz @left\n    when: winds == given\n"
            "  - enter: sand @left\n    when: winds == refused\n",
        ),
        "ways",
    ),
    "somebody waits through a scene and then leaves": NearMiss(
        (
            Edit("lamp_zero", "  - goto: after_lamp\n", _LAST_GOTO),
            new_scene(
                "after_lamp",
                _IDLE.replace("⟦", "").replace("  - goto", "  - leave: kranz\n  - goto"),
            ),
        ),
        "ways",
    ),
    "a scene without a word hands everybody on": NearMiss(
        (
            Edit("lamp_zero", "  - goto: after_lamp\n", _LAST_GOTO),
            new_scene(
                "after_lamp",
                "scene: after_lamp\ntitle: After\nsteps:\n  - when: winds == given\n"
                "    then: [{goto: day_four}]\n    else: [{goto: day_four}]\n",
            ),
        ),
        "ways",
    ),
    "a cut on purpose": NearMiss(
        _said("winds", "  - place: watch_desk night\n    with: cut\n  - enter: kranz\n"), "ways"
    ),
    "a cut after a line": NearMiss(
        _said(
            "winds",
            "  - place: watch_desk night\n  - |\n    The long desk.\n"
            "  - enter: kranz\n    with: cut\n",
        ),
        "ways",
    ),
    "the same place in another light": NearMiss(
        _said("winds", "  - place: watch_side alarm\n"), "ways"
    ),
    "a light of this place": NearMiss(_said("winds", "  - light: alarm\n"), "ways"),
    "the same music after silence": NearMiss(
        _said(
            "winds",
            "  - music: siege\n  - |\n    A drum.\n  - music: stop\n  - |\n    None.\n"
            "  - music: siege\n  - |\n    Again.\n  - music: stop\n",
        ),
        "ways",
    ),
    "music that plays already on one way only": NearMiss(
        _said(
            "winds",
            "  - music: siege\n    when: winds == given\n  - |\n    Listen.\n"
            "  - music: siege\n  - |\n    A drum.\n  - music: stop\n",
        ),
        "ways",
    ),
    "music under the card of the next chapter": NearMiss(
        (
            Edit("winds", "  - music: siege\n  - goto: elsewhere\n", _LAST_GOTO),
            new_scene(
                "elsewhere",
                _CARRIED.replace("⟦", "").replace(
                    "steps:\n", "steps:\n  - card: Elsewhere\n  - music: snow\n"
                ),
                "01_phase_one",
            ),
        ),
        "ways",
    ),
    "the ambience of the new place": NearMiss(
        _said(
            "winds",
            "  - place: rail_yard before\n  - ambience: yard_evening\n  - |\n    A yard.\n"
            "  - place: watch_side night\n  - ambience: watch_room\n",
        ),
        "ways",
    ),
    "a fade with time to be heard": NearMiss(
        _said(
            "winds",
            "  - music: siege\n  - |\n    A drum.\n  - music: stop\n    fade: 3\n  - pause: 3\n",
        ),
        "ways",
    ),
    "a fade under the last line": NearMiss(
        _said(
            "winds",
            "  - music: siege\n  - |\n    A drum.\n  - music: stop\n    fade: 6\n"
            "  - |\n    Then none.\n",
        ),
        "ways",
    ),
}
