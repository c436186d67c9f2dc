"""One program, one answer: what is proved of small stories made by hand, and how it is shown."""

from __future__ import annotations

from collections.abc import Iterable

from tests.proof.build import Maker, flag, number, world
from tests.proof.families import FAMILIES
from tools.graph import ops
from tools.graph.flow import lower
from tools.proof.keys import Key
from tools.proof.replay import replay
from tools.proof.result import Proof
from tools.proof.run import prove
from tools.sim.tape import Tape
from tools.story.conditions import And, Compare, Condition, Flag, Not
from tools.story.model import Scene, Step
from tools.story.world import Variable, World

PAIRS = range(0, 10, 2)


def at_least(name: str, bound: int) -> Condition:
    return Compare(((name, 1),), ">=", bound)


def one(maker: Maker, steps: Iterable[Step]) -> dict[str, Scene]:
    return {"s": maker.scene("s", steps)}


def proved(scenes: dict[str, Scene], its_world: World) -> Proof:
    proof = prove(lower(scenes, its_world.entry), its_world)
    for pc, status in enumerate(proof.ops):
        if status == "yes":
            got = replay(Tape(proof.program, its_world), proof.witness(pc))
            assert got is not None
            assert got[0].seen[pc]
    return proof


def ways(proof: Proof, kind: type[ops.Menu] | type[ops.Branch]) -> list[tuple[str, ...]]:
    found = proof.program.ops
    return [tuple(w) for pc, w in sorted(proof.ways.items()) if isinstance(found[pc], kind)]


def decisions(maker: Maker, *names: str) -> list[Step]:
    """One choice a flag: set it or not."""
    return [
        maker.choice(
            [maker.option([maker.assign(maker.put(name, True))]), maker.option([maker.say()])]
        )
        for name in names
    ]


def flags(*names: str) -> list[Variable]:
    return [flag(name) for name in names]


def test_a_line_behind_every_flag_is_found() -> None:
    """Chance alone would need a thousand playthroughs."""
    names = [f"f{i}" for i in range(30)]
    maker = Maker()
    all_of_them = And(tuple(Flag(name) for name in names))
    steps = [*decisions(maker, *names), maker.cases([(all_of_them, [maker.say()])])]
    proof = proved(one(maker, [*steps, maker.ending("end")]), world(flags(*names), "s"))
    assert ways(proof, ops.Branch) == [("yes", "yes")]
    line = max(pc for pc, op in enumerate(proof.program.ops) if isinstance(op, ops.Line))
    assert [taken.place for taken in proof.witness(line)] == [0] * 30
    assert not proof.not_proven


def test_a_contradiction_far_back_is_found() -> None:
    names = [f"f{i}" for i in range(30)]
    maker = Maker()
    follows = maker.cases([(Flag("f0"), [maker.assign(maker.put("g", True))])])
    never = And((Flag("f0"), Not(Flag("g"))))
    steps = [*decisions(maker, names[0]), follows, *decisions(maker, *names[1:])]
    steps += [maker.cases([(never, [maker.ending("other")])]), maker.ending("end")]
    its_world = world(flags(*names, "g"), "s", ("end", "other"))
    proof = proved(one(maker, steps), its_world)
    assert ways(proof, ops.Branch) == [("yes", "yes"), ("no", "yes")]
    assert proof.endings == {"end": "yes", "other": "no"}


def test_a_counter_that_clamps() -> None:
    """Three times +2 in 0..4 and then -1 is 3, whatever the order."""
    maker = Maker()
    steps: list[Step] = [maker.assign(maker.add("n", 2)) for _ in range(3)]
    steps += [maker.assign(maker.add("n", -1)), maker.ending("end")]
    proof = proved(one(maker, steps), world([number("n", 4)], "s"))
    assert [status for _, status in proof.values["n"]] == ["yes", "no", "yes", "yes", "yes"]
    moves = [status for key, status in sorted(proof.answers.items()) if key.subject == "moves"]
    assert moves == ["yes", "yes", "no", "yes"]


def test_an_empty_menu_and_the_way_to_it() -> None:
    maker = Maker()
    menu = maker.choice([maker.option([], Flag("a")), maker.option([], Flag("b"))])
    proof = proved(
        one(maker, [*decisions(maker, "a", "b"), menu, maker.ending("end")]),
        world(flags("a", "b"), "s"),
    )
    (key,) = [key for key, status in proof.answers.items() if key.subject == "empty"]
    assert proof.answers[key] == "yes"
    assert [taken.place for taken in proof.witness(key)] == [1, 1]
    assert proof.empty_menus == 1


def test_a_menu_whose_conditions_cover_everything_is_never_empty() -> None:
    maker = Maker()
    menu = maker.choice([maker.option([], Flag("a")), maker.option([], Not(Flag("a")))])
    steps = [*decisions(maker, "a"), menu, maker.ending("end")]
    proof = proved(one(maker, steps), world(flags("a"), "s"))
    assert [s for key, s in proof.answers.items() if key.subject == "empty"] == ["no"]


def test_a_hub_that_cannot_be_left_any_more() -> None:
    """Whoever burns the bridge before taking the key stays for ever."""
    maker = Maker()
    hub = maker.choice(
        [
            maker.option([maker.assign(maker.put("key", True))], Not(Flag("burnt"))),
            maker.option([maker.assign(maker.put("burnt", True))]),
            maker.option([], Flag("key"), leave=True),
        ],
        hub=True,
    )
    proof = proved(one(maker, [hub, maker.ending("end")]), world(flags("key", "burnt"), "s"))
    (held,) = proof.held
    assert isinstance(proof.program.ops[held.pc], ops.Menu)
    assert [taken.place for taken in held.witness] == [1]
    assert proof.endings == {"end": "yes"}


def test_a_loop_of_talk_without_a_menu() -> None:
    maker, other = Maker(), Maker()
    scenes = {
        "s": maker.scene("s", [maker.say(), maker.goto("t")]),
        "t": other.scene("t", [other.say(), other.goto("s")]),
    }
    proof = prove(lower(scenes, "s"), world([], "s"))
    assert len(proof.held) == 1
    assert proof.endings == {"end": "no"}
    assert not proof.not_proven


def test_rounds_that_bring_nothing_are_not_in_a_witness() -> None:
    maker = Maker()
    rooms = [maker.option([maker.say()]) for _ in range(6)]
    out = maker.option([], at_least("n", 2), leave=True)
    work = maker.option([maker.assign(maker.add("n", 1))])
    hub = maker.choice([*rooms, work, out], hub=True)
    proof = proved(one(maker, [hub, maker.ending("end")]), world([number("n", 5)], "s"))
    end = next(pc for pc, op in enumerate(proof.program.ops) if isinstance(op, ops.End))
    assert [taken.place for taken in proof.witness(end)] == [6, 6, 7]


def test_two_callers_of_one_scene_have_their_own_states() -> None:
    """What the first call does is not mixed up with what the second one does."""
    maker, called = Maker(), Maker()
    after = maker.cases([(at_least("n", 2), [maker.ending("other")])])
    scenes = {
        "s": maker.scene("s", [maker.call("c"), after, maker.call("c"), maker.ending("end")]),
        "c": called.scene("c", [called.assign(called.add("n", 1))], returns=True),
    }
    proof = proved(scenes, world([number("n", 5)], "s", ("end", "other")))
    assert proof.endings == {"end": "yes", "other": "no"}
    assert [status for _, status in proof.values["n"]] == ["yes"] * 3 + ["no"] * 3


def test_scenes_that_call_each_other_in_a_circle_are_not_proven() -> None:
    maker, called = Maker(), Maker()
    again = called.cases([(Flag("a"), [called.call("c")])])
    scenes = {
        "s": maker.scene("s", [*decisions(maker, "a"), maker.call("c"), maker.ending("end")]),
        "c": called.scene("c", [called.say(), again], returns=True),
    }
    its_world = world(flags("a"), "s", ("end", "other"))
    proof = prove(lower(scenes, "s"), its_world)
    assert proof.endings["end"] == "yes"
    assert any("circle" in each.reason for each in proof.not_proven)
    assert "no" not in proof.ops


def test_no_time_at_all_gives_no_wrong_answer() -> None:
    scenes, its_world = FAMILIES["hubs_small"]()
    proof = prove(lower(scenes, its_world.entry), its_world, budget_seconds=0)
    sure = prove(lower(scenes, its_world.entry), its_world)
    for given, right in zip(proof.ops, sure.ops, strict=True):
        assert given in (right, "unknown")
    assert proof.not_proven


def test_the_hard_families_are_proved() -> None:
    """Exactly, within their budget; the endings are those that a search without limits gives."""
    for name, never in (
        ("pigeonholes", {"all"}),
        ("hubs_small", set()),
        ("hubs", {"impossible"}),
        (
            "adversarial",
            {"counters_few_flags", "sum_low", "nothing"}
            | {f"one_of_pair_f{i}" for i in range(0, 10, 2)},
        ),
    ):
        scenes, its_world = FAMILIES[name]()
        proof = prove(lower(scenes, its_world.entry), its_world, 60)
        assert not proof.not_proven, name
        assert {ending for ending, status in proof.endings.items() if status == "no"} == never


def test_a_thousand_flags_are_not_too_deep() -> None:
    names = [f"f{i}" for i in range(1_000)]
    maker = Maker()
    all_of_them = And(tuple(Flag(name) for name in names))
    steps = [*decisions(maker, *names), maker.cases([(all_of_them, [maker.ending("other")])])]
    steps.append(maker.ending("end"))
    its_world = world(flags(*names), "s", ("end", "other"))
    proof = prove(lower(one(maker, steps), "s"), its_world)
    assert proof.endings == {"end": "yes", "other": "yes"}


def test_a_long_count() -> None:
    """As long as variables.yaml allows; round by round it would take a thousand menus."""
    maker = Maker()
    hub = maker.choice(
        [
            maker.option([maker.assign(maker.add("n", 1))]),
            maker.option([maker.assign(maker.add("n", -1))]),
            maker.option([], at_least("n", 990), leave=True),
        ],
        hub=True,
    )
    proof = prove(
        lower(one(maker, [hub, maker.ending("end")]), "s"), world([number("n", 999)], "s")
    )
    assert proof.endings == {"end": "yes"}
    assert all(status == "yes" for _, status in proof.values["n"])
    assert not proof.held


def test_figures() -> None:
    maker = Maker()
    steps = [maker.say(), *decisions(maker, "a"), maker.cases([(Flag("b"), [maker.say()])])]
    proof = proved(one(maker, [*steps, maker.ending("end")]), world(flags("a", "b"), "s"))
    assert proof.lines == (2, 3)
    assert proof.options == (2, 2)
    assert Key("empty", 0, 0) not in proof.answers
