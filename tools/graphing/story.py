"""The picture of a whole story, or of some chapters of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from tools.build.load import Loaded
from tools.checks.story import StoryFacts
from tools.checks.unreachable_scenes import reached
from tools.graphing.panel import make_panel
from tools.graphing.svg import Picture, draw
from tools.graphing.ways import Way, choices_of, plain, ways_of


def story_svg(loaded: Loaded, only: Collection[str] = ()) -> str:
    """The SVG of a story without errors; ``only`` are the ids of the chapters to draw, all if
    empty.
    """
    facts = StoryFacts.of(loaded.project, loaded.world, loaded.facts)
    met = {name: number for number, name in enumerate(reached(facts))}
    order = sorted(
        facts.scenes.values(), key=lambda s: (s.chapter, met.get(s.id, len(met)), s.path)
    )
    titles = {scene.id: plain(scene.title) for scene in order}
    titles |= {f"ending {e.id}": e.title for e in loaded.world.endings.values()}
    homes = {scene.id: scene.chapter for scene in order}
    chapters = list(dict.fromkeys(scene.chapter for scene in order))
    drawn = [chapter for chapter in chapters if not only or chapter in only]
    ways: dict[str, Sequence[Way]] = {}
    choices: dict[str, Sequence[Sequence[str]]] = {}
    arrivals: dict[str, list[str]] = defaultdict(list)
    for scene in order:
        if scene.chapter in drawn:
            parsed = loaded.scene(scene.path)
            ways[scene.id] = ways_of(parsed)
            choices[scene.id] = choices_of(parsed)
        for target in dict.fromkeys(jump.target for jump in scene.jumps):
            if homes.get(target, scene.chapter) != scene.chapter:
                arrivals[target].append(scene.id)
    panels = [
        make_panel(
            chapter,
            [scene for scene in order if scene.chapter == chapter],
            ways,
            choices,
            arrivals,
            titles,
            loaded.world.entry,
        )
        for chapter in drawn
    ]
    shown = [scene for scene in order if scene.chapter in drawn]
    summary = (
        f"{len(shown):,} scenes, {sum(s.words for s in shown):,} words, "
        f"{sum(s.choices for s in shown):,} choices, {sum(s.options for s in shown):,} options"
    )
    picture = Picture(
        loaded.project.title,
        summary,
        {chapter: _heading(chapter, loaded) for chapter in chapters},
        homes,
        facts.scenes,
        frozenset(scene.id for scene in order if scene.id not in met),
    )
    return draw(panels, picture)


def _heading(chapter: str, loaded: Loaded) -> str:
    known = loaded.world.chapters.get(chapter)
    if known is None:
        return chapter
    return f"{known.number}  {known.title}" + (f"  ({known.day})" if known.day else "")
