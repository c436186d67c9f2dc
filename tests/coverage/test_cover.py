"""Covering playthroughs reach what can be reached, also behind flags, and are few."""

from __future__ import annotations

import random

import pytest

from tests.proof import chance
from tests.proof.brute import Brute, TooLargeError
from tests.sim import build as b
from tools.coverage.cover import Cover, Walk, cover_tape, fewest
from tools.coverage.items import WANTS, Want, targets
from tools.graph import ops
from tools.graph.flow import lower
from tools.sim.events import Menu
from tools.sim.machine import start
from tools.sim.tape import Tape
from tools.story.conditions import And, Condition, Not
from tools.story.model import Choice, Scene, Step

END = b.ending("e")
KEPT, STRUCK = b.flag("kept"), b.flag("struck")


def fork(number: int, *, right: Step) -> Choice:
    """Two options, of which only the second does something."""
    return b.choice(b.option(f"left {number}", b.say("l")), b.option(f"right {number}", right))


def reachable(tape: Tape, want: Want) -> frozenset[int]:
    """By trying every state: the wanted pcs that any playthrough runs."""
    machine = start(tape)
    known: set[tuple[object, ...]] = set()
    waiting = [(machine, machine.advance())]
    while waiting:
        at, event = waiting.pop()
        if not isinstance(event, Menu):
            continue
        key = (at.pc, at.stack, *at.values.values())
        if key in known:
            continue
        known.add(key)
        for offer in event.offered:
            other = at.copy()
            other.choose(offer.place)
            waiting.append((other, other.advance()))
    seen = machine.seen
    return frozenset(pc for pc in targets(tape.program, want) if seen[pc])


def replayed(tape: Tape, found: Cover) -> frozenset[int]:
    """What the playthroughs reach when they are really played, option by option."""
    seen = bytearray(len(tape.kinds))
    for walk in found.walks:
        machine = start(tape)
        machine.seen = seen
        event = machine.advance()
        for address in walk.choices:
            assert isinstance(event, Menu)
            assert event.address.scene == address.scene
            machine.choose_slot(address.slot)
            event = machine.advance()
        assert machine.over
    return frozenset(pc for pc in found.reached if seen[pc])


def check(tape: Tape, want: Want) -> Cover:
    found = cover_tape(tape, want)
    assert found.reached == reachable(tape, want)
    assert set(found.dead) == targets(tape.program, want) - found.reached
    assert found.open_ == found.missed == ()
    assert replayed(tape, found) == found.reached
    return found


def test_one_playthrough_is_enough_for_a_line() -> None:
    found = check(b.tape(b.scene("a", b.say("x"), END)), "lines")
    assert [(walk.choices, walk.ending) for walk in found.walks] == [((), "e")]


def test_each_way_of_one_choice_needs_a_playthrough() -> None:
    tape = b.tape(b.scene("a", b.choice(*(b.option(str(n), b.say("x")) for n in range(4))), END))
    assert len(check(tape, "choices").walks) == 4
    assert len(check(tape, "endings").walks) == 1


def test_an_option_behind_eight_right_choices_is_found() -> None:
    rights = [b.number("sus", 0, 8)]
    forks = [fork(number, right=b.add(sus=1)) for number in range(8)]
    hidden = b.choice(b.option("plain"), b.option("hidden", when=b.compare("sus", "==", 8)))
    tape = b.tape(b.scene("a", *forks, hidden, END), of=b.world(*rights))
    assert check(tape, "choices").dead == ()


def test_an_ending_that_needs_restraint_and_a_key_is_found() -> None:
    """What an early option sets must not be spoilt by any later one."""
    spoilers = [
        b.choice(b.option(f"calm {n}"), b.option(f"rash {n}", b.put(struck=True))) for n in range(6)
    ]
    key = b.choice(b.option("leave it"), b.option("look", b.put(winds="refused")))
    lock = b.when(b.equals("winds", "refused"), fork(9, right=b.put(kept=True)))
    last = b.when(And((KEPT, Not(STRUCK))), b.ending("rare"))
    tape = b.tape(b.scene("a", key, *spoilers[:3], lock, *spoilers[3:], last, END))
    assert {walk.ending for walk in check(tape, "endings").walks} == {"e", "rare"}


def test_what_cannot_be_reached_is_reported() -> None:
    never = b.when(And((KEPT, STRUCK)), b.say("never"))
    ways = b.choice(b.option("one", b.put(kept=True)), b.option("two", b.put(struck=True)))
    tape = b.tape(b.scene("a", ways, never, END))
    found = check(tape, "lines")
    (pc,) = found.dead
    op = tape.program.ops[pc]
    assert isinstance(op, ops.Line)
    assert op.say.text.raw == "never"


def test_hubs_and_calls_end() -> None:
    hub = b.hub(
        b.option("ask", b.call("sub"), once=True),
        b.option("again", b.say("y"), when=KEPT),
        b.option("out", leave=True),
    )
    tape = b.tape(
        b.scene("a", hub, END), b.scene("sub", b.say("s"), b.put(kept=True), returns=True)
    )
    assert check(tape, "lines").dead == ()
    assert len(check(tape, "choices").walks) == 1


def test_a_hub_without_a_way_out_is_given_up() -> None:
    tape = b.tape(b.scene("a", b.hub(b.option("round", b.say("x"))), END))
    found = cover_tape(tape, "lines")
    assert found.walks == ()
    # The line can be reached, the end behind the hub cannot.
    assert (len(found.missed), len(found.dead)) == (1, 1)
    ((_pc, what, choices),) = found.broken
    assert (what, choices) == ("from here the story goes round for ever", 0)


def test_faults_are_told_with_the_way_there() -> None:
    trap = b.choice(b.option("fine", END), b.option("trap", b.goto("nowhere")))
    found = cover_tape(b.tape(b.scene("a", trap)), "choices")
    (broken,) = found.broken
    assert (broken.what, broken.choices) == ("the story does not go on from here", 1)


def test_the_same_seed_gives_the_same_playthroughs() -> None:
    tape = random_story(7)
    assert cover_tape(tape, seed=3, bound=True) == cover_tape(tape, seed=3, bound=True)


def test_the_fewest_walks_do() -> None:
    def walk(*pcs: int) -> Walk:
        return Walk((), frozenset(pcs), None)

    big, left, right = walk(2, 3, 4, 5), walk(1, 2, 3, 9), walk(4, 5, 6, 9)
    assert fewest([big, left, right]) == [left, right]
    assert fewest([left, big, right]) == [left, right]
    assert fewest([walk(1, 7), walk(1)]) == [walk(1, 7)]
    assert fewest([]) == []


def random_story(seed: int) -> Tape:
    """A small story with flags, a counter, nested blocks, hubs and a called scene."""
    chance = random.Random(seed)
    names = ["kept", "struck"]

    def condition() -> Condition:
        kind = chance.randrange(4)
        if kind == 0:
            return b.compare("sus", chance.choice(["<", ">=", "=="]), chance.randrange(4))
        if kind == 1:
            return b.equals("winds", chance.choice(["given", "refused"]))
        found = b.flag(chance.choice(names))
        return found if kind == 2 else Not(found)

    def effect() -> Step:
        kind = chance.randrange(3)
        if kind == 0:
            return b.add(sus=chance.choice([1, 2, -1]))
        if kind == 1:
            return b.put(winds=chance.choice(["given", "refused"]))
        return b.put(**{chance.choice(names): chance.random() < 0.7})

    def block(depth: int, calls: bool = True) -> list[Step]:
        steps: list[Step] = [b.say("x")]
        for _ in range(chance.randint(1, 3)):
            kind = chance.randrange(6 if depth else 2)
            if kind == 0:
                steps.append(effect())
            elif kind == 1:
                steps.append(b.say("y"))
            elif kind == 2:
                steps.append(
                    b.when(condition(), *block(depth - 1, calls), orelse=tuple(block(0, calls)))
                )
            elif kind == 3:
                steps.append(b.call("sub") if calls else b.say("z"))
            else:
                options = [
                    b.option(str(n), *block(depth - 1, calls), when=condition())
                    for n in range(chance.randint(1, 2))
                ]
                make = b.hub if kind == 5 else b.choice
                steps.append(make(*options, b.option("out", leave=True)))
        return steps

    scenes: list[Scene] = [b.scene("a", *block(3), *block(3), END)]
    scenes.append(b.scene("sub", *block(1, calls=False), returns=True))
    return b.tape(*scenes)


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("want", WANTS)
def test_small_stories_are_covered_exactly(seed: int, want: Want) -> None:
    check(random_story(seed), want)


@pytest.mark.parametrize("seed", range(40))
def test_no_two_of_the_bound_go_together(seed: int) -> None:
    """Held against every state of the story."""
    scenes, its_world = chance.story(seed)
    program = lower(scenes, its_world.entry)
    try:
        brute = Brute(program, its_world)
    except TooLargeError:
        return
    found = cover_tape(Tape(program, its_world), bound=True)
    assert found.apart is not None
    assert len(found.apart) <= max(1, len(found.walks))
    after = {pc: ahead_of(pc, brute) for pc in found.apart}
    for one in found.apart:
        assert not any(other in after[one] for other in found.apart if other != one)


def ahead_of(pc: int, brute: Brute) -> set[int]:
    """The ops that a player can still come to who is at ``pc``."""
    waiting = [state for state in brute.graph if state.pc == pc]
    known = set(waiting)
    for state in waiting:
        for other in brute.graph[state]:
            if other not in known:
                known.add(other)
                waiting.append(other)
    return {state.pc for state in known}


def test_the_bound_is_met_where_it_can_be() -> None:
    """Three doors with two rooms each: six playthroughs, and six rooms of which no two go together;
    what is said on the way needs no more.
    """

    def door(number: int) -> Step:
        rooms = [b.option(f"room {n}", b.say("in")) for n in range(2)]
        return b.choice(*rooms)

    doors = [b.option(f"door {n}", b.say("open"), door(n)) for n in range(3)]
    found = cover_tape(
        b.tape(b.scene("a", b.choice(*doors), fork(9, right=b.say("r")), END)), bound=True
    )
    assert found.apart is not None
    assert len(found.walks) == len(found.apart) == 6
