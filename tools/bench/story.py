"""A generated story: chapters of fifty scenes with hubs, forks, calls and conditions, where every
scene can be reached.

The same numbers always give the same bytes. A chapter decides two variables in its first scenes;
the next chapter's forks are gated by them, and the two after that ask about them.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

from tools.bench.scene import SceneWriter, condition, every_counter
from tools.bench.text import Writer
from tools.bench.vocabulary import SUBJECTS
from tools.bench.world import COUNTERS, ENDINGS, Names, Variable, data_files, names_for

CHAPTER = 50
"""Scenes a chapter."""
LARGEST = CHAPTER * len(SUBJECTS)
_SMALLEST = 12
_ROUND = 6
"""A fork every six scenes: the fork, its three roads, and two scenes where the roads have met."""


def generate(folder: Path, scenes: int = 2000, words: int = 220_000, seed: int = 1) -> int:
    """Write a story of ``scenes`` (12 to 2,000) scenes and about ``words`` words into ``folder``;
    returns the words.

    ``folder`` becomes the story's repository: the story folder is ``folder/game/story``.
    """
    if not _SMALLEST <= scenes <= LARGEST:
        raise ValueError(f"a generated story has {_SMALLEST} to {LARGEST} scenes")
    files, count = story_files(scenes, words, seed)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return count


def story_files(scenes: int, words: int, seed: int) -> tuple[dict[str, str], int]:
    """The files by path from the story's repository, and how many words a player can read."""
    lengths = [CHAPTER] * (scenes // CHAPTER)
    rest = scenes % CHAPTER
    if rest >= _SMALLEST or not lengths:
        lengths.append(rest)
    elif rest:
        lengths[-1] += rest
    names = names_for(len(lengths))
    files = data_files(names, seed, _scene(0, 0))
    writer = Writer(Random(seed), names.entries)
    done = 0
    for chapter, length in enumerate(lengths):
        where = f"game/story/chapters/{chapter:02d}_{SUBJECTS[chapter]}"
        files[f"{where}/chapter.yaml"] = (
            f"number: {chapter}\ntitle: {SUBJECTS[chapter].capitalize()}\nday: D-{chapter}\n"
        )
        for index in range(length):
            budget = writer.words + (words - writer.words) // (scenes - done)
            last = chapter == len(lengths) - 1
            text = _write(chapter, index, length, last, names, writer, budget)
            files[f"{where}/{_scene(chapter, index)}.yaml"] = text
            done += 1
    return files, writer.words


def _scene(chapter: int, index: int) -> str:
    return f"{SUBJECTS[chapter]}_{index:02d}"


def _write(
    chapter: int, index: int, length: int, last: bool, names: Names, writer: Writer, budget: int
) -> str:
    """One scene; ``budget`` is where the count of words shall be when it is done."""
    # The last scene of a chapter is the one that the others call.
    called = index == length - 1
    road_end = length - 2
    asked: list[Variable | str] = []
    if not called and (chapter or index > _ROUND):
        asked += COUNTERS
        for past in (2, 3):
            asked += names.own[chapter - past] if chapter >= past else ()
    # What is asked about at the very end must include what nobody has asked about yet.
    final = last and index == road_end
    if final:
        asked = [*names.own[chapter], *(names.own[chapter - 1] if chapter else ()), *COUNTERS]
    scene = SceneWriter(names, writer.random, writer, asked)
    scene.head(_scene(chapter, index), returns=called, first=index == 0)
    place_in_round = index % _ROUND
    fork = place_in_round == 2 and index + 4 <= road_end
    if index == 0:
        scene.add(1, f"- card: {SUBJECTS[chapter].capitalize()}", f"  subtitle: D-{chapter}")
    if (chapter, index) == (0, 0):
        # So that nothing is left that nobody can read.
        scene.add(1, *(f"- codex: {entry} 2" for entry in names.entries))
    scene.talk(1, 2, conditions=not final)
    if called or final:
        _fill(scene, budget, plain=True)
    else:
        if index < 2:
            scene.decide(1, names.own[chapter][index])
        elif chapter == 0 and index == _ROUND:
            scene.hub(1, every_counter())
        elif not fork:
            _middle(scene, place_in_round, _scene(chapter, index))
        if place_in_round == 1 and index > 1:
            scene.add(1, f"- call: {_scene(chapter, length - 1)}")
        _fill(scene, budget, plain=False)
    if called:
        return scene.text
    if final:
        scene.endings(ENDINGS)
    elif fork:
        gate = names.own[chapter - 1][index // _ROUND % 2] if chapter else None
        test = condition(gate, writer.random) if gate else None
        roads = [_scene(chapter, index + step) for step in (1, 2, 3)]
        scene.choice(1, [(roads[0], None), (roads[1], None), (roads[2], test)])
    elif index == road_end:
        scene.goto(_scene(chapter + 1, 0))
    else:
        scene.goto(_scene(chapter, _next(index, road_end)))
    return scene.text


def _next(index: int, road_end: int) -> int:
    """The scene after this one: the three roads of a fork meet again."""
    fork = index - (index % _ROUND - 2)
    on_a_road = index % _ROUND > 2 and fork + 4 <= road_end
    return fork + 4 if on_a_road else index + 1


def _middle(scene: SceneWriter, place_in_round: int, name: str) -> None:
    """What the scene is about."""
    if place_in_round == 0:
        scene.hub(1, [])
        scene.branch(1)
    elif place_in_round == 1:
        scene.choice(1)
    elif place_in_round == 3:
        scene.branch(1)
        scene.choice(1)
    elif place_in_round == 4:
        scene.desk(1, f"{name}_message")
    else:
        scene.radio(1, 3)
        scene.branch(1)


def _fill(scene: SceneWriter, budget: int, *, plain: bool) -> None:
    """Talk until the count of words is at ``budget``."""
    while scene.writer.words < budget:
        left = budget - scene.writer.words
        scene.talk(1, max(1, min(4, left // 11)), conditions=not plain)
        if not plain and left > 40:
            scene.cue(1)
