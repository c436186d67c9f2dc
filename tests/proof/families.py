"""Stories that are hard to prove: what a budget is for.

``python -m tests.proof.families`` proves each of them and says what it took.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections import Counter
from collections.abc import Callable, Mapping
from random import Random

from tests.proof.build import Maker, flag, number, world
from tools.graph.flow import lower
from tools.proof.run import prove
from tools.story.conditions import And, Compare, Condition, Flag, Not
from tools.story.model import Effect, Option, Scene, Step
from tools.story.world import Variable, World

Story = tuple[dict[str, Scene], World]


def at_least(name: str, bound: int) -> Condition:
    return Compare(((name, 1),), ">=", bound)


def adversarial(seed: int = 0, flags: int = 60, counters: int = 6, menus: int = 300) -> Story:
    """One long road: every menu sets flags and counts; endings ask for all of it at once."""
    random, maker = Random(seed), Maker()
    flag_names = [f"f{i}" for i in range(flags)]
    counter_names = [f"c{i}" for i in range(counters)]
    hubs = {menus * (i + 1) // 4: f"h{i}" for i in range(3)}
    variables: list[Variable] = [flag(name) for name in flag_names]
    variables += [number(name, 10) for name in (*counter_names, *hubs.values())]
    pairs = [(flag_names[2 * i], flag_names[2 * i + 1]) for i in range(5)]
    free = flag_names[10:]
    steps: list[Step] = []

    def option(place: int) -> Option:
        effects: list[Effect] = []
        if random.random() < 0.7:
            if random.random() < 0.15:
                effects += [maker.put(name, True) for name in random.choice(pairs)]
            else:
                effects.append(maker.put(random.choice(free), True))
        if random.random() < 0.5 or not effects:
            effects.append(maker.add(random.choice(counter_names), random.choice((1, 1, 2))))
        when: Condition | None = None
        if place and random.random() < 0.2:
            if random.random() < 0.5:
                when = Flag(random.choice(flag_names))
            else:
                when = at_least(random.choice(counter_names), random.randint(1, 6))
            if random.random() < 0.4:
                when = Not(when)
        return maker.option([maker.assign(*effects)], when)

    for place in range(menus):
        steps.append(maker.choice([option(i) for i in range(3)]))
        if place % 25 == 24:
            test = And(
                (
                    Flag(random.choice(flag_names)),
                    at_least(random.choice(counter_names), random.randint(2, 8)),
                )
            )
            steps.append(
                maker.cases(
                    [(test, [maker.assign(maker.add(random.choice(counter_names), 1))])],
                    [maker.say()],
                )
            )
        if place in hubs:
            count = hubs[place]
            rooms = [maker.option([maker.assign(maker.add(count, 1))], once=True) for _ in range(4)]
            out = maker.option([], at_least(count, 3), leave=True)
            steps.append(maker.choice([*rooms, out], hub=True))
    absent = random.sample(free, 30)
    endings: list[tuple[str, Condition | None]] = [
        ("default", None),
        ("all_flags", And(tuple(Flag(name) for name in flag_names))),
        (
            "counters_few_flags",
            And(
                (
                    *(at_least(name, 10) for name in counter_names),
                    *(Not(Flag(name)) for name in absent),
                )
            ),
        ),
        (
            "everything",
            And(
                (
                    *(Flag(name) for name in flag_names),
                    *(at_least(name, 10) for name in counter_names),
                )
            ),
        ),
        *((f"one_of_pair_{a}", And((Flag(a), Not(Flag(b))))) for a, b in pairs),
        ("sum_high", Compare(tuple((name, 1) for name in counter_names), ">=", 55)),
        ("sum_low", Compare(tuple((name, 1) for name in counter_names), "<", 12)),
        (
            "nothing",
            And(
                (
                    *(Not(at_least(name, 1)) for name in counter_names),
                    *(Not(Flag(name)) for name in flag_names),
                )
            ),
        ),
    ]
    return _with_endings(maker, steps, endings, variables)


def entangled_hubs(seed: int = 0, hubs: int = 6, places: int = 8) -> Story:
    """Hubs whose places spend and earn money and switch flags that all hubs share."""
    random, maker = Random(seed), Maker()
    shared = [f"s{i}" for i in range(4)]
    variables: list[Variable] = [flag(name) for name in shared]
    variables.append(number("money", 10, 2))
    steps: list[Step] = []
    for hub in range(hubs):
        count = f"c{hub}"
        variables.append(number(count, 10))
        visited = [f"v{hub}_{place}" for place in range(places)]
        variables += [flag(name) for name in visited]
        rooms = []
        for place in range(places):
            ways = [maker.option([maker.assign(maker.add(count, 1))])]
            if random.random() < 0.6:
                buy = [maker.add("money", -2), maker.put(random.choice(shared), True)]
                ways.append(maker.option([maker.assign(*buy)], at_least("money", 2)))
            if random.random() < 0.4:
                earn = maker.assign(maker.add("money", random.choice((1, 2))))
                ways.append(maker.option([earn], Flag(random.choice(shared))))
            if place < 2:
                name = random.choice(shared)
                ways.append(maker.option([maker.assign(maker.put(name, False))], Flag(name)))
            when = Not(Flag(visited[place])) if random.random() < 0.5 else None
            enter = maker.assign(maker.put(visited[place], True))
            rooms.append(maker.option([enter, maker.choice(ways)], when))
        out = maker.option([], at_least(count, 3), leave=True)
        all_seen = And(tuple(Flag(name) for name in visited))
        done = maker.option([maker.assign(maker.put(shared[0], True))], all_seen, leave=True)
        steps.append(maker.choice([*rooms, out, done], hub=True))
    endings: list[tuple[str, Condition | None]] = [
        ("default", None),
        ("rich", And((at_least("money", 10), *(Flag(name) for name in shared)))),
        ("poor", And((Not(at_least("money", 1)), *(Not(Flag(name)) for name in shared)))),
        (
            "impossible",
            And((Flag(f"v{hubs - 1}_0"), Not(at_least(f"c{hubs - 1}", 1)))),
        ),
    ]
    return _with_endings(maker, steps, endings, variables)


def pigeonholes(menus: int = 20) -> Story:
    """``menus`` menus set one flag each; an ending needs one more than that."""
    maker = Maker()
    names = [f"f{i}" for i in range(menus + 1)]
    steps: list[Step] = [
        maker.choice([maker.option([maker.assign(maker.put(n, True))]) for n in names])
        for _ in range(menus)
    ]
    needs = And(tuple(Flag(name) for name in names))
    variables = [flag(name) for name in names]
    return _with_endings(maker, steps, [("default", None), ("all", needs)], variables)


def _with_endings(
    maker: Maker,
    steps: list[Step],
    endings: list[tuple[str, Condition | None]],
    variables: list[Variable],
) -> Story:
    last = maker.choice([maker.option([maker.ending(name)], when) for name, when in endings])
    scene = maker.scene("start", [*steps, last])
    return {"start": scene}, world(variables, "start", [name for name, _ in endings])


FAMILIES: Mapping[str, Callable[[], Story]] = {
    "adversarial": adversarial,
    "hubs": entangled_hubs,
    "hubs_small": lambda: entangled_hubs(hubs=3, places=5),
    "pigeonholes": pigeonholes,
    "pigeonholes_12": lambda: pigeonholes(12),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("families", nargs="*", default=[*FAMILIES])
    parser.add_argument("--budget", type=float, default=20.0, help="seconds for each")
    given = parser.parse_args()
    for name in given.families:
        scenes, its_world = FAMILIES[name]()
        program = lower(scenes, its_world.entry)
        began = time.process_time()
        proof = prove(program, its_world, given.budget)
        seconds = time.process_time() - began
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        answers = Counter(status for ways in proof.ways.values() for status in ways)
        print(
            f"{name}: {len(program.ops)} ops, ways {dict(answers)}, endings {dict(proof.endings)}, "
            f"{len(proof.held)} loops hold, {len(proof.not_proven)} not proven "
            f"{Counter((n.what, n.reason) for n in proof.not_proven)}, {seconds:.1f} s, {most} MB",
            flush=True,
        )


if __name__ == "__main__":
    main()
