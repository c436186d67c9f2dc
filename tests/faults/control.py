"""Faults of control and of variables, and what looks like them."""

from __future__ import annotations

from collections.abc import Mapping

from tests.faults.anchors import end, first, last_step, literal, steps
from tests.faults.plant import STORY, Edit, NearMiss, Plant, new_scene

VARIABLES = f"{STORY}/variables.yaml"
ENDINGS = f"{STORY}/endings.yaml"
_LAST_GOTO = first(r"^(  - goto: .*\n)\Z")
_VARIABLES = first(r"^(variables:\n)")
_CONDITIONS = first(r"^(conditions:\n)")


def _last(planted: str) -> tuple[Edit]:
    """Steps before the last one of a scene that everybody plays once the winds are decided."""
    return (Edit("winds", planted, last_step),)


def _declared(line: str) -> Edit:
    return Edit(VARIABLES, f"variables:\n  {line}\n", _VARIABLES)


_LOST = "scene: ⟦lost\ntitle: Lost\nsteps:\n  - |\n    Nobody comes here.\n  - goto: recognised\n"
_ISLAND = "scene: ⟦{0}\ntitle: Island\nsteps:\n  - |\n    An island.\n  - goto: {1}\n"
_CALLED = "scene: {0}\ntitle: Called\nreturns: yes\nsteps:\n  - |\n    A lamp.\n"
_TWO = "  - choice: Which?\n    options:\n      - say: The north.\n{0}      - say: The south.\n{1}"
_BELL = "bell: {flag: no, about: A bell}"
_COUNT = "bells: {range: 0..4, start: 0, about: Bells}"
_RING = _TWO.format("        set: {bell: yes}\n", "")
_THREE = "tone: {values: [none_yet, low, high], about: A tone}"
_DECIDE = """\
  - choice: The tone?
    options:
      - say: None.
      - say: Low.
        set: {tone: low}
      - say: High.
        set: {tone: high}
"""
_TONE = "tone: {values: [low, high], about: A tone}"

PLANTS: Mapping[str, Plant] = {
    "a jump to nowhere": Plant(
        "missing jump or call target",
        "ATS802",
        (Edit("winds", "  - goto: ⟦recognized\n", _LAST_GOTO),),
    ),
    "a call of nobody": Plant(
        "missing jump or call target", "ATS802", _last("  - call: ⟦epilog\n")
    ),
    "an option that jumps to nowhere": Plant(
        "missing jump or call target",
        "ATS802",
        _last(_TWO.format("        goto: ⟦recognized\n", "")),
    ),
    "an entry that does not exist": Plant(
        "missing jump or call target",
        "ATS805",
        (Edit("project.json", '"entry": "content_note"', literal('"entry": "content_notes"')),),
    ),
    "a scene that nothing leads to": Plant(
        "unreachable scene", "ATS806", (new_scene("lost", _LOST),)
    ),
    "an island of two scenes": Plant(
        "island of scenes",
        "ATS806",
        (
            new_scene("isle_one", _ISLAND.format("isle_one", "isle_two")),
            new_scene("isle_two", _ISLAND.format("isle_two", "isle_one").replace("⟦", "")),
        ),
        also=("ATS806",),
    ),
    "a scene that falls through": Plant(
        "scene that falls through",
        "ATS210",
        (
            Edit("winds", "⟦scene: winds # as before", literal("scene: winds")),
            Edit("winds", "", _LAST_GOTO),
        ),
    ),
    "one branch falls through": Plant(
        "scene that falls through",
        "ATS210",
        (
            Edit("winds", "⟦scene: winds # as before", literal("scene: winds")),
            Edit(
                "winds",
                "  - when: winds == given\n    then: [{goto: recognised}]\n",
                _LAST_GOTO,
            ),
        ),
    ),
    "two scenes of one id": Plant(
        "duplicate scene id",
        "ATS801",
        (new_scene("winds", "scene: ⟦winds\ntitle: W\nsteps: [{goto: knee}]\n", "01_phase_one"),),
    ),
    "an old id that is taken": Plant(
        "duplicate scene id",
        "ATS801",
        (
            Edit(
                "content_notes",
                "scene: content_notes\nwas: [winds]",
                literal("scene: content_notes"),
            ),
            Edit("winds", "scene: ⟦winds # as before", literal("scene: winds")),
        ),
    ),
    "steps after a jump": Plant(
        "dead steps after a jump",
        "ATS207",
        (Edit("winds", "  - |\n    ⟦Never said.\n", end),),
    ),
    "steps after an ending": Plant(
        "dead steps after a jump",
        "ATS207",
        _last(
            "  - when: winds == given\n    then:\n      - ending: quarantine\n"
            "      - |\n        ⟦Never said.\n"
        ),
    ),
    "a choice that can be empty": Plant(
        "menu that can be empty at run time",
        "ATS810",
        (
            _declared(_THREE),
            *_last(
                _DECIDE
                + _TWO.replace("- choice", "- ⟦choice").format(
                    "        when: tone == low\n", "        when: tone == high\n"
                )
            ),
        ),
        "proof",
    ),
    "a choice of options that are used up": Plant(
        "menu with no fall-back",
        "ATS810",
        (
            _declared(_THREE),
            *_last(
                _DECIDE
                + "  - ⟦hub: Which?\n    options:\n      - say: The north.\n        once: yes\n"
                "      - say: The south.\n        when: tone == high\n        leave: yes\n"
            ),
        ),
        "proof",
    ),
    "a condition that contradicts itself": Plant(
        "contradictory condition",
        "ATS813",
        _last("  - |\n    ⟦(if winds == given and not winds == given) A bell.\n"),
        "proof",
    ),
    "a condition that contradicts what came before": Plant(
        "contradictory condition",
        "ATS813",
        _last(
            "  - when: winds == given\n    then:\n      - ⟦when: altered > 0 and winds != given\n"
            "        then:\n          - |\n            A bell.\n"
        ),
        "proof",
    ),
    "an option that is never offered": Plant(
        "option never available",
        "ATS811",
        _last(
            _TWO.format("", "        when: altered >= 9\n").replace("- say: The s", "- ⟦say: The s")
        ),
        "proof",
    ),
    "an ending out of the range of a counter": Plant(
        "ending unreachable by range",
        "ATS818",
        (
            Edit(ENDINGS, "⟦planted: {title: Planted, hint: None.}\n", end),
            *_last("  - when: altered >= 8\n    then: [{ending: planted}]\n"),
        ),
        "proof",
        also=("ATS813",),
    ),
    "an ending behind flags that exclude each other": Plant(
        "ending unreachable by flags",
        "ATS818",
        (
            Edit(ENDINGS, "⟦planted: {title: Planted, hint: None.}\n", end),
            *_last(
                "  - when: winds == given\n    then:\n      - when: winds == refused\n"
                "        then: [{ending: planted}]\n"
            ),
        ),
        "proof",
        also=("ATS813",),
    ),
    "an ending that no scene has": Plant(
        "ending unreachable by flags",
        "ATS818",
        (Edit(ENDINGS, "⟦planted: {title: Planted, hint: None.}\n", end),),
        "proof",
    ),
    "a hub that cannot be left in one state": Plant(
        "menu loop with no exit",
        "ATS816",
        (
            _declared(_THREE),
            *_last(
                _DECIDE + "  - ⟦hub: Which?\n    options:\n      - say: The north.\n"
                "      - say: The south.\n        when: tone != high\n        leave: yes\n"
            ),
        ),
        "proof",
    ),
    "a hub without a way out": Plant(
        "menu loop with no exit",
        "ATS212",
        _last("  - ⟦hub: Which?\n    options:\n      - say: The north.\n      - say: South.\n"),
    ),
    "two scenes round and round": Plant(
        "infinite loop",
        "ATS816",
        (
            _declared(_THREE),
            *_last(_DECIDE + "  - when: tone == high\n    then: [{goto: round_one}]\n"),
            new_scene(
                "round_one",
                "scene: round_one\ntitle: Round\nsteps:\n  - |\n    A pen.\n  - goto: ⟦round_two\n",
            ),
            new_scene(
                "round_two",
                "scene: round_two\ntitle: Round\nsteps:\n  - |\n    A pen.\n  - goto: round_one\n",
            ),
        ),
        "proof",
    ),
    "a scene that jumps to itself": Plant(
        "self-jump",
        "ATS807",
        (
            *_last("  - when: winds == given\n    then: [{goto: again}]\n"),
            new_scene(
                "again",
                "scene: again\ntitle: Again\nsteps:\n  - |\n    A lamp.\n  - goto: ⟦again\n",
            ),
        ),
    ),
    "a call that never comes back": Plant(
        "call that never returns",
        "ATS817",
        (
            *_last("  - call: ⟦away\n"),
            new_scene(
                "away",
                "scene: away\ntitle: Away\nreturns: yes\nsteps:\n  - goto: recognised\n",
            ),
        ),
        "proof",
        also=("ATS826", "ATS813", "ATS814"),
    ),
    "a call of a scene that does not return": Plant(
        "call that never returns", "ATS803", _last("  - call: ⟦recognised\n")
    ),
    "a jump into a scene that returns": Plant(
        "premature return",
        "ATS804",
        (
            Edit("winds", "  - goto: ⟦called\n", _LAST_GOTO),
            new_scene("called", _CALLED.format("called")),
            Edit("recognised", "  - call: called\n", steps),
        ),
        also=("ATS806",),
    ),
    "an entry that returns": Plant(
        "premature return",
        "ATS805",
        (Edit("content_notes", "title: Notes\nreturns: yes", first(r"^(title: .*)$")),),
        also=("ATS804",),
    ),
    "a case in the shadow of another": Plant(
        "shadowed else-if",
        "ATS813",
        _last(
            "  - cases:\n      - when: winds in (given, refused)\n        then:\n          - |\n"
            "            A bell.\n      - ⟦when: winds == refused\n        then:\n          - |\n"
            "            A lamp.\n"
        ),
        "proof",
    ),
    "two options of one wording": Plant(
        "duplicate caption in a menu",
        "ATS815",
        _last(_TWO.replace("- say: The south", "- ⟦say: The north").format("", "")),
        "ways",
    ),
    "two options of one wording in one state": Plant(
        "duplicate caption in a menu",
        "ATS815",
        _last(
            "  - choice: Which?\n    options:\n      - say: Wait.\n"
            "      - say: The north.\n        when: winds != given\n"
            "      - ⟦say: The north.\n        when: winds != refused\n"
        ),
        "ways",
    ),
    "a condition that always holds": Plant(
        "condition always true",
        "ATS814",
        _last("  - |\n    ⟦(if winds in (given, refused, blurred)) A bell.\n"),
        "proof",
        also=("ATS408",),
    ),
    "an option whose condition always holds": Plant(
        "condition always true",
        "ATS812",
        _last(
            _TWO.format("", "        when: altered < 5\n").replace("- say: The s", "- ⟦say: The s")
        ),
        "proof",
    ),
    "an unknown variable in a condition": Plant(
        "undefined variable in a condition",
        "ATS403",
        _last("  - |\n    (if ⟦wind == given) A bell.\n"),
    ),
    "a misspelt variable in an effect": Plant(
        "misspelt variable in an effect", "ATS403", _last("  - set: {⟦alterd: +1}\n")
    ),
    "a variable that is never used": Plant(
        "declared, never used",
        "ATS830",
        (_declared("⟦" + _BELL),),
        "proof",
    ),
    "a variable that is never read": Plant(
        "set, never read", "ATS831", (_declared("⟦" + _BELL), *_last(_RING)), "proof"
    ),
    "a variable that never changes": Plant(
        "declared, never used",
        "ATS825",
        (_declared("⟦" + _BELL), *_last("  - |\n    (if bell) A bell.\n")),
        "proof",
    ),
    "a value that never occurs": Plant(
        "declared, never used",
        "ATS826",
        (
            _declared("⟦tone: {values: [low, high, none_at_all]}"),
            *_last(
                _TWO.format("        set: {tone: high}\n", "")
                + "  - |\n    (if tone == low) A bell.\n"
            ),
        ),
        "proof",
    ),
    "a named condition that is never used": Plant(
        "declared, never used",
        "ATS832",
        (Edit(VARIABLES, "conditions:\n  ⟦ringing: winds == given\n", _CONDITIONS),),
        "proof",
    ),
    "a decision that one way never makes": Plant(
        "read before set on one path",
        "ATS828",
        (
            _declared(_TONE),
            *_last(
                "  - when: winds == given\n    then:\n      - choice: Which?\n        options:\n"
                "          - say: Low.\n            set: {tone: low}\n"
                "          - say: High.\n            set: {tone: high}\n"
                "  - |\n    ⟦(if tone == low) A low bell.\n"
            ),
        ),
        "ways",
    ),
    "a word compared with a number": Plant(
        "wrong type with ==", "ATS406", _last("  - |\n    (if winds == ⟦3) A bell.\n")
    ),
    "a word in an order": Plant(
        "wrong type with >=", "ATS406", _last("  - |\n    (if winds >= ⟦given) A bell.\n")
    ),
    "one sign of equality": Plant(
        "`=` for `==`", "ATS405", _last("  - |\n    (if winds ⟦= given) A bell.\n")
    ),
    "a misspelt value": Plant(
        "enum value typo", "ATS404", _last("  - |\n    (if winds == ⟦givn) A bell.\n")
    ),
    "a misspelt value in an effect": Plant(
        "enum value typo", "ATS404", _last("  - set: {winds: ⟦givn}\n")
    ),
    "a value out of range": Plant(
        "value out of range", "ATS408", _last("  - |\n    (if ⟦altered >= 12) A bell.\n")
    ),
    "an effect out of range": Plant(
        "value out of range", "ATS407", _last("  - set: {altered: ⟦12}\n")
    ),
    "a start out of range": Plant(
        "value out of range", "ATS613", (_declared("bells: {range: 0..4, start: ⟦7}"),)
    ),
    "a range that is never used in full": Plant(
        "range never fully used",
        "ATS827",
        (
            _declared("⟦" + _COUNT),
            *_last(
                _TWO.format("        set: {bells: +1}\n", "")
                + "  - |\n    (if bells > 0) A bell.\n"
            ),
        ),
        "proof",
    ),
    "an effect that changes nothing": Plant(
        "range never fully used",
        "ATS820",
        (
            _declared(_COUNT),
            *_last(
                _TWO.format("        set: {⟦bells: -1}\n", "        set: {bells: +4}\n")
                + "  - |\n    (if bells > 0) A bell.\n"
            ),
        ),
        "proof",
    ),
    "two names one letter apart": Plant(
        "two names one edit apart",
        "ATS615",
        (_declared("bell_one: {flag: no}\n  ⟦bell_ones: {flag: no}"),),
    ),
    "program code in a condition": Plant(
        "undefined variable in a condition",
        "ATS414",
        _last("  - when: ⟦__import__('os')\n    then: [{goto: recognised}]\n"),
    ),
}

NEAR_MISSES: Mapping[str, NearMiss] = {
    "options that exclude each other and leave nothing out": NearMiss(
        _last(_TWO.format("        when: winds == given\n", "        when: winds != given\n")),
        "proof",
    ),
    "options whose conditions cover every state of two variables": NearMiss(
        _last(
            "  - choice: Which?\n    options:\n"
            "      - say: The north.\n        when: winds == given or altered > 0\n"
            "      - say: The south.\n        when: not (winds == given or altered > 0)\n"
        ),
        "proof",
    ),
    "a hub of options offered once, and a way out that opens": NearMiss(
        (
            _declared(_BELL),
            *_last(
                "  - hub: Which?\n    options:\n"
                "      - say: The north.\n        once: yes\n        set: {bell: yes}\n"
                "      - say: The south.\n        when: bell\n        leave: yes\n"
            ),
        ),
        "proof",
    ),
    "two options of one wording that are never there together": NearMiss(
        _last(
            "  - choice: Which?\n    options:\n      - say: Wait.\n"
            "      - say: The north.\n        when: winds == given\n"
            "      - say: The north.\n        when: winds == refused\n"
        ),
        "ways",
    ),
    "two options of one wording kept apart by another variable": NearMiss(
        (
            _declared(_BELL),
            *_last(
                "  - set: {bell: winds == given}\n"
                "  - choice: Which?\n    options:\n      - say: Wait.\n"
                "      - say: The north.\n        when: winds == given\n"
                "      - say: The north.\n        when: not bell\n"
            ),
        ),
        "ways",
    ),
    "one wording in two choices": NearMiss(
        _last(_TWO.format("", "") + _TWO.format("", "")), "ways"
    ),
    "a scene that begins again by choice": NearMiss(
        (
            Edit("winds", "  - goto: again\n", _LAST_GOTO),
            new_scene(
                "again",
                "scene: again\ntitle: Again\nsteps:\n  - choice: Again?\n    options:\n"
                "      - say: Again.\n        goto: again\n      - say: On.\n"
                "        goto: recognised\n",
            ),
        ),
        "ways",
    ),
    "a call from two scenes": NearMiss(
        (
            *_last("  - call: called\n"),
            Edit("recognised", "  - call: called\n", steps),
            new_scene("called", _CALLED.format("called")),
        ),
        "ways",
    ),
    "a called scene that jumps on to another that returns": NearMiss(
        (
            *_last("  - call: called\n"),
            new_scene(
                "called",
                "scene: called\ntitle: C\nreturns: yes\nsteps:\n  - goto: called_too\n",
            ),
            new_scene("called_too", _CALLED.format("called_too")),
        ),
        "ways",
    ),
    "a last case that takes what the others leave": NearMiss(
        _last(
            "  - cases:\n      - when: winds == given\n        then:\n          - |\n"
            "            A bell.\n      - when: winds == refused\n        then:\n          - |\n"
            "            A lamp.\n    else:\n      - |\n        A pen.\n"
        ),
        "proof",
    ),
    "a decision that a start stands for": NearMiss(
        (
            _declared("tone: {values: [low, high], start: low}"),
            *_last(
                "  - when: winds == given\n    then:\n      - choice: Which?\n        options:\n"
                "          - say: Low.\n            set: {tone: low}\n"
                "          - say: High.\n            set: {tone: high}\n"
                "  - |\n    (if tone == low) A low bell.\n"
            ),
        ),
        "ways",
    ),
    "a decision that is asked about only where it was made": NearMiss(
        (
            _declared(_TONE),
            *_last(
                "  - when: winds == given\n    then:\n      - choice: Which?\n        options:\n"
                "          - say: Low.\n            set: {tone: low}\n"
                "          - say: High.\n            set: {tone: high}\n"
                "  - |\n    (if winds == given and tone == low) A low bell.\n"
            ),
        ),
        "ways",
    ),
    "a first value that nobody sets": NearMiss(
        (
            _declared("tone: {values: [unheard, low, high]}"),
            *_last(
                "  - when: winds == given\n    then:\n      - choice: Which?\n        options:\n"
                "          - say: Low.\n            set: {tone: low}\n"
                "          - say: High.\n            set: {tone: high}\n"
                "  - |\n    (if tone == unheard) No bell.\n"
            ),
        ),
        "ways",
    ),
    "a variable that only talk reads": NearMiss(
        (
            _declared(_TONE),
            *_last(_TWO.format("        set: {tone: high}\n", "") + "  - |\n    It was [tone].\n"),
        ),
        "proof",
    ),
    "a variable that only a named condition reads": NearMiss(
        (
            Edit(VARIABLES, "conditions:\n  ringing: bell\n", _CONDITIONS),
            _declared(_BELL),
            *_last(_RING + "  - |\n    (if ringing) A bell.\n"),
        ),
        "proof",
    ),
    "a counter that its range stops on some ways only": NearMiss(
        (
            _declared("bells: {range: 0..1, start: 0}"),
            *_last(
                _TWO.format("        set: {bells: +1}\n", "")
                + "  - set: {bells: +1}\n"
                + _TWO.format("        set: {bells: -1}\n", "")
                + "  - |\n    (if bells > 0) A bell.\n"
            ),
        ),
        "proof",
    ),
    "an old id of this scene": NearMiss(
        (Edit("winds", "scene: winds\nwas: [wind_scene]", literal("scene: winds")),)
    ),
}
