"""The machine: what each kind of step does to the state, and what it tells."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sim import build as b
from tools.sim import events
from tools.sim.machine import MAX_CALLS, MAX_OPS, Machine, start
from tools.sim.overrides import StartError, split_settings
from tools.sim.stage import Actor
from tools.story import model
from tools.story.conditions import And, AtLeast, Compare, Not, Or, Value
from tools.story.model import Scene, Step

END = b.ending("e")


def told(machine: Machine, *choices: str) -> list[str]:
    """Everything that happens, in a word each; ``choices`` are captions, one a menu."""
    waiting = list(choices)
    found: list[str] = []
    while not machine.over:
        event = machine.step()
        match event:
            case events.Line():
                found.append(event.text)
            case events.Menu():
                found.append("/".join(offer.text for offer in event.offered))
                if not waiting:
                    break
                taken = waiting.pop(0)
                machine.choose(next(o.place for o in event.offered if o.text == taken))
            case events.End():
                found.append(f"END {event.ending}")
            case events.SimFault():
                found.append(f"FAULT {event.kind}")
            case events.SceneStart():
                pass
            case _:
                found.append(type(event).__name__)
    assert not waiting
    return found


def after(*steps: Step) -> Machine:
    """The machine when ``steps`` are done."""
    machine = b.machine(b.scene("a", *steps, END))
    while not machine.over:
        machine.step()
    return machine


@pytest.mark.parametrize(
    ("steps", "variable", "expected"),
    [
        ((b.put(winds="refused"),), "winds", "refused"),
        ((b.put(kept=True),), "kept", True),
        ((b.put(kept=True), b.put(kept=False)), "kept", False),
        ((b.put(sus=4),), "sus", 4),
        ((b.add(sus=2), b.add(sus=1)), "sus", 3),
        ((b.put(sus=5), b.add(sus=3)), "sus", 6),
        ((b.put(sus=1), b.add(sus=-3)), "sus", 0),
        ((b.put_if("kept", b.equals("winds", "given")),), "kept", True),
        ((b.put_if("kept", b.equals("winds", "refused")),), "kept", False),
        ((b.when(b.flag("kept"), b.put(sus=1), orelse=(b.put(sus=2),)),), "sus", 2),
        ((b.put(sus=2), b.when(b.compare("sus", ">=", 2), b.put(kept=True))), "kept", True),
    ],
)
def test_set(steps: tuple[Step, ...], variable: str, expected: Value) -> None:
    assert after(*steps).values[variable] == expected


COMMS = b.place("comms")
KRANZ = Actor("standing", "neutral", "left")


@pytest.mark.parametrize(
    ("steps", "place", "actors"),
    [
        ((COMMS,), ("comms", "watch"), {}),
        ((b.place("comms", "alarm"),), ("comms", "alarm"), {}),
        ((b.place("street"),), ("street", None), {}),
        ((COMMS, b.light("alarm")), ("comms", "alarm"), {}),
        ((COMMS, b.enter("kranz")), ("comms", "watch"), {"kranz": KRANZ}),
        (
            (COMMS, b.enter("kranz", b.look("wry", "seated", "right"))),
            ("comms", "watch"),
            {"kranz": Actor("seated", "wry", "right")},
        ),
        (
            (COMMS, b.enter("kranz", b.look(at="right")), b.show("kranz", b.look("stern"))),
            ("comms", "watch"),
            {"kranz": Actor("standing", "stern", "right")},
        ),
        (
            (COMMS, b.enter("kranz", b.look("wry", "seated", "right")), b.enter("kranz")),
            ("comms", "watch"),
            {"kranz": KRANZ},
        ),
        (
            (COMMS, b.enter("kranz"), b.say("x", "kranz", look=b.look(pose="seated"))),
            ("comms", "watch"),
            {"kranz": Actor("seated", "neutral", "left")},
        ),
        (
            (COMMS, b.enter("kranz"), b.say("x", "kranz", off=True, look=b.look("wry"))),
            ("comms", "watch"),
            {"kranz": KRANZ},
        ),
        ((COMMS, b.enter("kranz"), b.light("alarm")), ("comms", "alarm"), {"kranz": KRANZ}),
        ((COMMS, b.enter("kranz"), b.place("street")), ("street", None), {}),
        (
            (COMMS, b.enter("kranz"), b.enter("sand"), b.leave("sand")),
            ("comms", "watch"),
            {"kranz": KRANZ},
        ),
        ((COMMS, b.enter("kranz"), b.enter("sand"), b.leave(None)), ("comms", "watch"), {}),
        ((COMMS, b.leave("sand")), ("comms", "watch"), {}),
    ],
)
def test_stage(
    steps: tuple[Step, ...], place: tuple[str, str | None], actors: dict[str, Actor]
) -> None:
    stage = after(*steps).stage
    assert (stage.place, stage.light) == place
    assert dict(stage.actors) == actors


@pytest.mark.parametrize(
    ("steps", "music", "ambience"),
    [
        ((b.music("m"),), "m", None),
        ((b.music("m"), b.music("n")), "n", None),
        ((b.music("m"), b.music(None)), None, None),
        ((b.ambience("h"), b.place("street")), None, "h"),
        ((b.ambience("h"), b.ambience(None)), None, None),
    ],
)
def test_cues(steps: tuple[Step, ...], music: str | None, ambience: str | None) -> None:
    machine = after(*steps)
    assert (machine.music, machine.ambience) == (music, ambience)


def only(step: Step) -> events.Event:
    """The event of a scene with one step."""
    machine = b.machine(b.scene("a", step, END))
    machine.step()
    return machine.step()


@pytest.mark.parametrize(
    ("step", "kind", "expected"),
    [
        (b.say("Hm."), events.Line, {"speaker": None, "text": "Hm.", "mode": "talk", "off": False}),
        (b.say("Hm.", "voss", mode="radio"), events.Line, {"speaker": "voss", "mode": "radio"}),
        (b.say("Hm.", "sand", off=True), events.Line, {"off": True, "caption": False}),
        (
            b.sheet("Text", "document", "Order [sus]", "Me"),
            events.Sheet,
            {"style": "document", "title": "Order 0", "source": "Me", "text": "Text"},
        ),
        (
            b.sheet("Card", "card", source="D-3"),
            events.Sheet,
            {"style": "card", "title": None, "source": "D-3"},
        ),
        (b.sound("klaxon"), events.Sound, {"name": "klaxon", "caption": None}),
        (b.sound("klaxon", "Far [sus]"), events.Sound, {"caption": "Far 0"}),
        (
            model.Camera(b.WHERE, "close_left"),
            events.Direction,
            {"kind": "camera", "value": "close_left"},
        ),
        (model.Shake(b.WHERE, "hard"), events.Direction, {"kind": "shake", "value": "hard"}),
        (model.Flash(b.WHERE, "red"), events.Direction, {"kind": "flash", "value": "red"}),
        (model.Pause(b.WHERE, 1.5), events.Direction, {"kind": "pause", "value": 1.5}),
        (model.Unlock(b.WHERE, "okri", 2), events.Unlocked, {"entry": "okri", "version": 2}),
        (model.AskName(b.WHERE, 0, b.text("Who?")), events.NameAsked, {"prompt": "Who?"}),
    ],
)
def test_events(step: Step, kind: type[events.Event], expected: dict[str, Any]) -> None:
    event = only(step)
    assert isinstance(event, kind)
    assert {name: getattr(event, name) for name in expected} == expected


def test_the_codex_keeps_the_highest_version_and_scenes_are_remembered() -> None:
    machine = b.machine(
        b.scene("a", model.Unlock(b.WHERE, "x", 2), model.Unlock(b.WHERE, "x", 1), b.goto("c")),
        b.scene("c", END),
    )
    while not machine.over:
        machine.step()
    assert machine.codex == {"x": 2}
    assert machine.visited == {"a", "c"}


def test_the_name_is_asked_and_kept() -> None:
    asked = b.scene("a", model.AskName(b.WHERE, 0, b.text("Who?")), b.say("[player_name]."), END)
    machine = b.machine(asked)
    assert told(machine) == ["NameAsked", "Weiss.", "END e"]
    machine = b.machine(asked)
    machine.step()
    machine.step()
    machine.answer("Ada")
    assert told(machine) == ["Ada.", "END e"]


KEPT = b.flag("kept")
HUB = b.hub(
    b.option("ask", b.say("answer"), b.put(kept=True), once=True),
    b.option("more", b.say("more"), when=KEPT),
    b.option("go", leave=True),
    ask=b.say("?"),
)


@pytest.mark.parametrize(
    ("steps", "choices", "expected"),
    [
        ((b.choice(b.option("o", b.say("x"))), b.say("y")), ["o"], ["o", "x", "y", "END e"]),
        ((b.choice(b.option("o"), b.option("p", when=KEPT)),), ["o"], ["o", "END e"]),
        (
            (b.put(kept=True), b.choice(b.option("o"), b.option("p", when=KEPT))),
            ["p"],
            ["o/p", "END e"],
        ),
        ((HUB,), ["go"], ["?", "ask/go", "END e"]),
        (
            (HUB,),
            ["ask", "more", "go"],
            ["?", "ask/go", "answer", "?", "more/go", "more", "?", "more/go", "END e"],
        ),
        (
            (b.hub(b.option("only", once=True), b.option("out", b.goto("c"))),),
            ["only", "out"],
            ["only/out", "out", "c", "END c"],
        ),
        (
            (b.hub(b.option("only", b.say("x"), once=True)),),
            ["only"],
            ["only", "x", "FAULT empty-menu"],
        ),
        (
            (b.cases((KEPT, (b.say("1"),)), (b.equals("winds", "given"), (b.say("2"),))),),
            [],
            ["2", "END e"],
        ),
        ((b.cases((KEPT, (b.say("1"),)), orelse=(b.say("else"),)),), [], ["else", "END e"]),
        ((b.call("sub"), b.say("back")), [], ["sub", "back", "END e"]),
        ((b.call("sub"), b.call("sub")), [], ["sub", "sub", "END e"]),
        ((b.call("hop"), b.say("back")), [], ["sub", "back", "END e"]),
    ],
)
def test_flow(steps: tuple[Step, ...], choices: list[str], expected: list[str]) -> None:
    machine = b.machine(
        b.scene("a", *steps, END),
        b.scene("c", b.say("c"), b.ending("c")),
        b.scene("sub", b.say("sub"), returns=True),
        b.scene("hop", b.goto("sub"), returns=True),
    )
    assert told(machine, *choices) == expected


def test_a_menu_tells_what_it_offers_and_what_it_holds_back() -> None:
    shown = b.desk(
        "weather",
        "Archive it.",
        b.option("Archive", verb="forward", note="Cost [sus]"),
        b.option("waits", verb="hold", when=KEPT),
        source="Four",
    )
    machine = b.machine(b.scene("a", shown, END))
    machine.step()
    caption, menu = machine.step(), machine.step()
    assert isinstance(caption, events.Line)
    assert (caption.mode, caption.caption) == ("slip", True)
    assert isinstance(menu, events.Menu)
    assert menu.kind == "desk"
    assert menu.slip == events.Slip("weather", "Four", None, red_tab=True)
    assert menu.offered == (events.Offer(0, 2, "Archive", "Cost 0", "forward"),)
    assert menu.withheld == (3,)


CALLS_ITSELF = b.scene("a", b.call("a"), returns=True)
SPINS = b.scene("a", b.when(KEPT, END), b.goto("a"))


@pytest.mark.parametrize(
    ("scenes", "kind"),
    [
        ((b.scene("a", b.choice(b.option("o", when=KEPT))),), "empty-menu"),
        ((b.scene("a", b.goto("nowhere")),), "no-scene"),
        ((b.scene("a", b.call("nowhere")),), "no-scene"),
        ((b.scene("a", b.say("x")),), "falls-off"),
        ((b.scene("a", b.goto("c")), b.scene("c", returns=True)), "no-caller"),
        ((CALLS_ITSELF,), "too-deep"),
    ],
)
def test_faults(scenes: tuple[Scene, ...], kind: str) -> None:
    machine = b.machine(*scenes)
    assert told(machine)[-1] == f"FAULT {kind}"
    assert machine.over
    with pytest.raises(RuntimeError):
        machine.step()


@pytest.mark.parametrize("quiet", [False, True])
def test_a_loop_without_an_event_is_a_fault(quiet: bool) -> None:
    # A branch that goes round inside one scene: no line, no menu, no scene start.
    spin = b.tape(b.scene("a", b.hub(b.option("o", leave=True)), END))
    spin.kinds[2], spin.args[2] = spin.kinds[2], 2
    machine = start(spin)
    machine.advance()
    machine.choose(0)
    event = machine.advance() if quiet else machine.step()
    assert isinstance(event, events.SimFault)
    assert event.kind == "endless-loop"


@pytest.mark.parametrize("quiet", [False, True])
def test_scenes_that_only_jump_are_a_loop(quiet: bool) -> None:
    machine = b.machine(SPINS)
    event = machine.advance() if quiet else machine.step()
    for _ in range(MAX_OPS):
        if isinstance(event, events.SceneStart):
            event = machine.step()
    assert isinstance(event, events.SimFault)
    assert event.kind == "endless-loop"


TALKS_ROUND = b.scene("a", b.say("x"), b.goto("a"))
CALLS_ROUND = b.scene("a", b.call("sub"), b.when(Not(KEPT), b.goto("a")), END)
SUB = b.scene("sub", b.say("y"), b.add(sus=1), returns=True)


@pytest.mark.parametrize("quiet", [False, True])
@pytest.mark.parametrize("scenes", [(TALKS_ROUND,), (CALLS_ROUND, SUB)])
def test_talk_that_goes_round_for_ever_is_a_fault(scenes: tuple[Scene, ...], quiet: bool) -> None:
    machine = b.machine(*scenes, of=b.world(b.number("sus", 0, 30), b.yes_no("kept")))
    heard = 0
    event = machine.advance() if quiet else machine.step()
    while isinstance(event, events.Line | events.SceneStart):
        heard += 1
        event = machine.step()
    assert isinstance(event, events.SimFault)
    assert event.kind == "endless-loop"
    assert "for ever" in event.message
    # It is found by its state, which repeats: long before the limit.
    assert heard < 300


def test_rounds_that_end_by_themselves_are_none() -> None:
    """A count of 700 before the way out opens, without a single choice."""
    count = b.add(n=1)
    again = b.when(Not(b.compare("n", ">=", 700)), b.goto("a"))
    machine = b.machine(
        b.scene("a", b.say("x"), count, again, END), of=b.world(b.number("n", 0, 999))
    )
    assert isinstance(machine.advance(), events.End)


def test_a_fault_tells_where_and_in_which_state() -> None:
    machine = b.machine(
        b.scene("a", b.put(sus=3), b.say("x"), b.choice(b.option("o", when=KEPT)), END)
    )
    while not machine.over:
        event = machine.step()
    assert isinstance(event, events.SimFault)
    assert (event.scene, event.span.line, event.state) == ("a", 2, (("sus", 3),))


def test_calls_may_nest_up_to_the_limit() -> None:
    chain = [b.scene(f"s{i}", b.call(f"s{i + 1}"), returns=True) for i in range(MAX_CALLS - 1)]
    last = b.scene(f"s{MAX_CALLS - 1}", b.say("deep"), returns=True)
    machine = b.machine(b.scene("a", b.call("s0"), END), *chain, last)
    assert told(machine) == ["deep", "END e"]


def test_copies_are_independent() -> None:
    machine = b.machine(b.scene("a", b.choice(b.option("o", b.add(sus=1)), b.option("p")), END))
    machine.advance()
    other = machine.copy()
    machine.choose(0)
    machine.advance()
    assert (machine.values["sus"], other.values["sus"]) == (1, 0)
    assert machine.over
    assert not other.over
    other.choose(1)
    assert isinstance(other.advance(), events.End)


def test_only_offered_options_can_be_chosen() -> None:
    machine = b.machine(b.scene("a", b.choice(b.option("o"), b.option("p", when=KEPT)), END))
    with pytest.raises(RuntimeError):
        machine.choose(0)
    machine.advance()
    with pytest.raises(RuntimeError):
        machine.step()
    with pytest.raises(ValueError, match="not offered"):
        machine.choose(1)
    with pytest.raises(ValueError, match="not offered"):
        machine.choose_slot(2)
    machine.choose_slot(1)
    assert isinstance(machine.advance(), events.End)


SCENES = (b.scene("a", b.say("a"), END), b.scene("sub", b.say("[sus] [kept]"), returns=True))


def test_starting_in_the_middle() -> None:
    given: dict[str, Value] = {"sus": "4", "kept": "yes", "player_name": "Ada"}
    machine = b.machine(*SCENES, entry="sub", overrides=given)
    assert machine.name == "Ada"
    assert told(machine) == ["4 True", "END None"]


@pytest.mark.parametrize(
    ("overrides", "message"),
    [
        ({"suss": 1}, "there is no variable `suss`; did you mean `sus`?"),
        ({"sus": 7}, "`sus` cannot be `7`; it is a whole number from 0 to 6"),
        ({"sus": "x"}, "`sus` cannot be `x`; it is a whole number from 0 to 6"),
        ({"sus": True}, "`sus` cannot be `yes`; it is a whole number from 0 to 6"),
        ({"kept": "maybe"}, "`kept` cannot be `maybe`; it is yes or no"),
        ({"kept": 1}, "`kept` cannot be `1`; it is yes or no"),
        ({"winds": "windy"}, "`winds` cannot be `windy`; it is one of given, refused"),
    ],
)
def test_overrides_are_checked(overrides: dict[str, Value], message: str) -> None:
    with pytest.raises(StartError) as caught:
        b.machine(*SCENES, overrides=overrides)
    assert str(caught.value) == message


def test_an_unknown_entry_is_refused() -> None:
    with pytest.raises(StartError, match="there is no scene `subb`; did you mean `sub`"):
        b.machine(*SCENES, entry="subb")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (["sus=4", "winds = given"], {"sus": "4", "winds": "given"}),
        (["sus"], "`sus` is no setting; write name=value, as in suspicion=4"),
        (["=4"], "`=4` is no setting; write name=value, as in suspicion=4"),
        (["sus=1", "sus=2"], "`sus` is set twice: 1 and 2"),
    ],
)
def test_settings(settings: list[str], expected: dict[str, str] | str) -> None:
    if isinstance(expected, dict):
        assert split_settings(settings) == expected
        return
    with pytest.raises(StartError) as caught:
        split_settings(settings)
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (And((KEPT, b.flag("struck"))), False),
        (Or((KEPT, b.flag("struck"))), True),
        (AtLeast(2, (KEPT, b.flag("struck"), b.compare("sus", "<", 3))), True),
        (Compare((("sus", 2), ("sus", -1)), "==", 2), True),
    ],
)
def test_conditions_in_a_branch(condition: Any, expected: bool) -> None:
    machine = after(b.put(kept=True, sus=2), b.when(condition, b.put(winds="refused")))
    assert (machine.values["winds"] == "refused") is expected
