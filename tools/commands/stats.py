"""`stats`: how much of everything there is, and all lines of one voice."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from tools.build.facts import SceneFacts, words_in
from tools.build.load import Loaded, load
from tools.checks.story import StoryFacts
from tools.checks.unreachable_scenes import reached
from tools.commands._report import add_story, opened
from tools.diagnostics.model import Bag, has_errors
from tools.diagnostics.suggest import closest
from tools.ids.registry import RegistryFile
from tools.story.world import World

HELP = "words, lines, choices; or all lines of one voice"

NARRATOR = "narrator"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_story(parser)
    parser.add_argument("--json", action="store_true", help="everything as one JSON object")
    parser.add_argument("--voice", metavar="NAME", help="all lines of one cast member, in order")
    parser.add_argument("--scenes", action="store_true", help="a row for each scene as well")


def run(arguments: argparse.Namespace) -> int:
    project = opened(arguments)
    if project is None:
        return 2
    loaded = load(project)
    if has_errors(loaded.findings):
        print(
            "warning: the story has errors; what cannot be read is not counted "
            "(`python3 -m tools check` shows them)",
            file=sys.stderr,
        )
    scenes = in_order(loaded)
    if arguments.voice is not None:
        return _voice(arguments.voice, loaded, scenes, arguments.json)
    counted = count(scenes, loaded.world)
    if arguments.json:
        print(json.dumps(counted, indent=2, ensure_ascii=False))
    else:
        print("\n".join(_table(counted, arguments.scenes)))
    return 0


def in_order(loaded: Loaded) -> list[SceneFacts]:
    """The scenes chapter by chapter; within one as the story meets them, those that nothing leads
    to last.
    """
    facts = StoryFacts.of(loaded.project, loaded.world, loaded.facts)
    met = {name: number for number, name in enumerate(reached(facts))}
    last = len(met)
    return sorted(loaded.facts, key=lambda s: (s.chapter, met.get(s.id, last), s.id))


class Line(NamedTuple):
    """One line that a player reads: who says it (``None``: nobody), and where. ``id`` is empty
    before the first build.
    """

    speaker: str | None
    text: str
    scene: str
    id: str


def lines_of(scene: SceneFacts, ids: Sequence[str] = ()) -> Iterator[Line]:
    """The lines of talk of one scene, in order; ``ids`` are those of all its slots.

    The body of a desk message is a sheet of paper and no line, though the engine shows it as one.
    """
    desk = False
    for slot, key in enumerate(scene.keys):
        if key.kind == "say" and not desk:
            yield Line(key.speaker or None, key.text, scene.id, ids[slot] if ids else "")
        desk = key.kind == "choice" and key.speaker == "desk"


def count(scenes: Sequence[SceneFacts], world: World) -> dict[str, Any]:
    """Everything that `stats --json` shows."""
    lines = [line for scene in scenes for line in lines_of(scene)]
    lengths = [words_in(line.text) for line in lines]
    said = Counter(line.speaker for line in lines)
    words_said: Counter[str | None] = Counter()
    for line, length in zip(lines, lengths, strict=True):
        words_said[line.speaker] += length
    longest = max(zip(lengths, lines, strict=True), key=lambda item: item[0], default=None)
    used = {ending for scene in scenes for ending in scene.endings}
    chapters = sorted({scene.chapter for scene in scenes} | set(world.chapters))
    return {
        **_totals(scenes),
        "endings": len(world.endings),
        "variables": len(world.variables),
        "conditions": len(world.conditions),
        "cast": len(world.cast),
        "places": len(world.places),
        "codex": len(world.codex),
        "unused_endings": sorted(set(world.endings) - used),
        "median_line": statistics.median(lengths) if lengths else 0,
        "longest_line": None
        if longest is None
        else {"words": longest[0], "scene": longest[1].scene, "text": longest[1].text},
        "speakers": [
            {
                "id": speaker or NARRATOR,
                "name": world.cast[speaker].name if speaker else None,
                "lines": number,
                "words": words_said[speaker],
            }
            for speaker, number in sorted(said.items(), key=lambda i: (-i[1], i[0] or ""))
        ],
        "chapters": [
            {
                "id": chapter,
                "title": world.chapters[chapter].title if chapter in world.chapters else None,
                **_totals([scene for scene in scenes if scene.chapter == chapter]),
            }
            for chapter in chapters
        ],
        "by_scene": [
            {
                "id": scene.id,
                "title": scene.title.raw,
                "chapter": scene.chapter,
                "words": scene.words,
                "lines": scene.lines,
                "choices": scene.choices,
                "options": scene.options,
            }
            for scene in scenes
        ],
    }


def _totals(scenes: Sequence[SceneFacts]) -> dict[str, int]:
    return {
        "words": sum(scene.words for scene in scenes),
        "lines": sum(scene.lines for scene in scenes),
        "scenes": len(scenes),
        "choices": sum(scene.choices for scene in scenes),
        "options": sum(scene.options for scene in scenes),
    }


_COLUMNS = ("words", "lines", "scenes", "choices", "options")


def _table(counted: dict[str, Any], with_scenes: bool) -> Iterator[str]:
    yield f"{'':<28}" + "".join(f"{name:>9}" for name in _COLUMNS)
    for chapter in counted["chapters"]:
        yield _row(chapter["id"], chapter)
        if with_scenes:
            for scene in counted["by_scene"]:
                if scene["chapter"] == chapter["id"]:
                    yield _row("  " + scene["id"], scene)
    yield _row("the whole story", counted)
    yield ""
    yield (
        f"{counted['endings']} endings, {counted['variables']} variables, "
        f"{counted['cast']} voices, {counted['places']} places, {counted['codex']} codex entries"
    )
    if counted["unused_endings"]:
        yield f"not used yet: {', '.join(counted['unused_endings'])}"
    longest = counted["longest_line"]
    if longest is None:
        return
    yield f"a line has {counted['median_line']:g} words (median), the longest {longest['words']}:"
    yield f"  {longest['scene']}: {longest['text']}"
    yield ""
    yield f"{'voice':<28}{'lines':>9}{'words':>9}"
    for speaker in counted["speakers"]:
        yield f"{speaker['id']:<28}{speaker['lines']:>9,}{speaker['words']:>9,}"


def _row(name: str, counts: dict[str, Any]) -> str:
    numbers = "".join(f"{counts[key]:>9,}" if key in counts else " " * 9 for key in _COLUMNS)
    return f"{name[:28]:<28}{numbers}"


def _voice(name: str, loaded: Loaded, scenes: Sequence[SceneFacts], as_json: bool) -> int:
    world = loaded.world
    if name != NARRATOR and name not in world.cast:
        near = closest(name, [*world.cast, NARRATOR])
        print(f"error: nobody in cast.yaml is called `{name}`", file=sys.stderr)
        way_out = f"did you mean `{near}`?" if near else f"there are {', '.join(world.cast)}"
        print(f"  {way_out}", file=sys.stderr)
        return 2
    wanted = None if name == NARRATOR else name
    ids = _ids(loaded)
    found = [
        line
        for scene in scenes
        for line in lines_of(scene, ids.get(scene.id, ()))
        if line.speaker == wanted
    ]
    if as_json:
        titles = {scene.id: scene.title.raw for scene in scenes}
        print(
            json.dumps(
                [
                    {"scene": x.scene, "title": titles[x.scene], "id": x.id or None, "text": x.text}
                    for x in found
                ],
                indent=2,
                ensure_ascii=False,
            )
        )
        return 0
    for scene in scenes:
        said = [line for line in found if line.scene == scene.id]
        if said:
            print(f"{scene.title.raw} ({scene.id})")
            for line in said:
                print(f"  {line.text}")
            print()
    words = sum(words_in(line.text) for line in found)
    print(f"{name}: {len(found):,} lines, {words:,} words")
    return 0


def _ids(loaded: Loaded) -> dict[str, list[str]]:
    """The ids of every slot of the scenes that are just as they were last built."""
    path = loaded.project.line_ids
    if not path.is_file():
        return {}
    bag = Bag(loaded.project.relative(path))
    registry = RegistryFile.read(path.read_text(encoding="utf-8"), bag)
    found = {}
    for scene in loaded.facts:
        rows = [row for row in registry.rows(scene.id) if not row.retired]
        if [row.key for row in rows] == list(scene.keys):
            found[scene.id] = [row.id for row in rows]
    return found
