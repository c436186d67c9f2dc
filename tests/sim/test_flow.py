"""Scenes become one flat program: which ops, where they lead, what guards them."""

from __future__ import annotations

import pytest

from tests.sim import build as b
from tools.graph import ops
from tools.graph.flow import lower, once_flag
from tools.graph.ops import Address
from tools.graph.program import Edge, Program
from tools.story.conditions import And, Flag, Not
from tools.story.model import Scene, Step

KEPT = b.flag("kept")


def program(*scenes: Scene) -> Program:
    return lower({scene.id: scene for scene in scenes}, scenes[0].id)


def names(found: Program) -> list[str]:
    return [type(op).__name__ for op in found.ops]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ((b.say("x"),), ["Line"]),
        ((b.say("x", "kranz", look=b.look("stern")),), ["Stage", "Line"]),
        ((b.say("x", "kranz", off=True, look=b.look("stern")),), ["Line"]),
        ((b.sheet("x"), b.put(kept=True), b.music("m")), ["Sheet", "Assign", "Cue"]),
        ((b.when(KEPT, b.say("x")),), ["Branch", "Line", "Jump"]),
        ((b.when(KEPT, b.goto("a"), orelse=(b.say("x"),)),), ["Branch", "Goto", "Line"]),
        ((b.choice(b.option("o"), ask=b.say("?")),), ["Line", "Menu", "Jump"]),
        ((b.hub(b.option("o", b.goto("a")), b.option("p", leave=True)),), ["Menu", "Goto", "Jump"]),
        ((b.choice(b.option("o", once=True)),), ["Menu", "Assign", "Jump"]),
    ],
)
def test_ops_of_a_block(steps: tuple[Step, ...], expected: list[str]) -> None:
    assert names(program(b.scene("a", *steps))) == ["EnterScene", *expected, "FallsOff"]


def test_a_hub_goes_back_to_its_caption_and_leaves_through_leave() -> None:
    found = program(
        b.scene(
            "a",
            b.hub(b.option("stay", b.say("x")), b.option("go", leave=True), ask=b.say("?")),
            b.ending("e"),
        )
    )
    caption, menu, body, again, leave, end = range(1, 7)
    assert isinstance(found.ops[end], ops.End)
    assert found.successors(menu) == (body, leave)
    assert found.successors(again) == (caption,)
    assert found.successors(leave) == (end,)


def test_once_is_a_hidden_flag_in_the_condition() -> None:
    found = program(b.scene("a", b.hub(b.option("o", once=True, when=KEPT))))
    flag = once_flag("a", 1)
    menu = found.ops[1]
    assert isinstance(menu, ops.Menu)
    assert menu.options[0].when == And((KEPT, Not(Flag(flag))))
    assert found.once == {flag: Address("a", 1)}
    taken = found.ops[2]
    assert isinstance(taken, ops.Assign)
    assert taken.once
    assert [(effect.variable, effect.value) for effect in taken.effects] == [(flag, True)]


def test_edges_carry_their_conditions() -> None:
    found = program(b.scene("a", b.when(KEPT, b.say("yes")), b.choice(b.option("o", when=KEPT))))
    assert found.edges(1) == (Edge(2, KEPT, None), Edge(4, Not(KEPT), None))
    (way,) = found.edges(4)
    assert way.when == KEPT
    assert way.option is not None
    assert way.option.text.raw == "o"


def test_cases_are_tried_in_order() -> None:
    found = program(b.scene("a", b.cases((KEPT, (b.say("1"),)), (b.flag("struck"), (b.say("2"),)))))
    first, second = found.ops[1], found.ops[4]
    assert isinstance(first, ops.Branch)
    assert isinstance(second, ops.Branch)
    assert first.no == 4
    assert found.guards[4] == (Not(KEPT),)
    assert found.guards[5] == (Not(KEPT), b.flag("struck"))


def test_a_missing_scene_has_no_target_and_no_way_on() -> None:
    found = program(b.scene("a", b.call("ghost"), b.goto("nowhere")))
    call, jump = found.ops[1], found.ops[2]
    assert isinstance(call, ops.CallScene)
    assert isinstance(jump, ops.Goto)
    assert (call.name, call.target, jump.name, jump.target) == ("ghost", None, "nowhere", None)
    assert found.successors(1) == found.successors(2) == ()


def test_a_return_leads_behind_every_call_that_may_wait_for_it() -> None:
    found = program(
        b.scene("a", b.call("c"), b.call("d"), b.ending("e")),
        b.scene("c", b.goto("d"), returns=True),
        b.scene("d", returns=True),
    )
    returned = len(found.ops) - 1
    assert isinstance(found.ops[returned], ops.Return)
    assert found.successors(1) == (found.starts["c"],)
    assert found.successors(returned) == (2, 3)


def test_scenes_end_in_return_or_fall_off() -> None:
    found = program(b.scene("a"), b.scene("c", returns=True))
    assert names(found) == ["EnterScene", "FallsOff", "EnterScene", "Return"]
    assert found.successors(1) == ()


def test_every_op_knows_its_scene_and_place() -> None:
    found = program(b.scene("a", b.say("x"), b.say("y")))
    assert [(op.scene, op.span.line) for op in found.ops[1:3]] == [("a", 1), ("a", 2)]
