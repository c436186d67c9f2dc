"""`art wanted`: which pictures the game wants, which are there, and which nobody shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tools.art.manifest import Built
from tools.art.parts import Part
from tools.art.wants import Want

State = Literal["dropped", "wanted", "optional", "unused"]
_SUFFIXES = (".webp", ".png")


@dataclass(frozen=True, slots=True)
class Item:
    """One picture. ``dropped``: it is there; ``wanted``: scenes show a placeholder in its stead;
    ``optional``: the game does without; ``unused``: declared in the story's data, and no scene
    shows it (whether or not it is there). ``sources`` are the masters, or the file in game/images.
    """

    part: Part
    state: State
    there: bool
    scenes: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def file(self) -> str:
        """What to call the master, without its ending."""
        part = self.part
        if part.kind == "place":
            return f"art/places/masters/{Path(part.output).stem}"
        if part.kind == "panel":
            return f"art/cast/{part.subject}/panel"
        return f"art/cast/{part.subject}_{part.pose}_{part.expression}"


def inventory(wants: Iterable[Want], pictures: Mapping[str, Built], game: Path) -> list[Item]:
    """Every picture with what is there of it, in the order of ``wants``."""
    items = []
    for want in wants:
        sources = sources_of(want.part, pictures, game)
        if want.optional:
            state: State = "dropped" if sources else "optional"
        elif not want.scenes:
            state = "unused"
        else:
            state = "dropped" if sources else "wanted"
        items.append(Item(want.part, state, bool(sources), want.scenes, sources))
    return items


def sources_of(part: Part, pictures: Mapping[str, Built], game: Path) -> tuple[str, ...]:
    """The masters of a picture, or the file that lies ready in game/images; none: it is missing."""
    built = pictures.get(part.output)
    if part.kind == "place" and built is None and part.pose:
        # A place without a picture for this light shows the one that has none in its name.
        built = pictures.get(Part("place", part.subject).output)
    if built is not None and built.part.kind == "face":
        body = pictures.get(Part("body", part.subject, part.pose).output)
        return () if body is None else (body.source, built.source)
    if built is not None:
        return (built.source,)
    for suffix in _SUFFIXES:
        for stem in _loose(part):
            if (game / (stem + suffix)).is_file():
                return (f"game/{stem}{suffix}",)
    return ()


def _loose(part: Part) -> Sequence[str]:
    if part.kind == "place":
        with_light = part.output.removesuffix(".webp")
        return (with_light, f"images/places/{part.subject}")
    if part.kind == "whole":
        return (f"images/cast/{part.subject}_{part.pose}_{part.expression}",)
    return ()


def as_json(items: Iterable[Item]) -> list[dict[str, Any]]:
    """The inventory as plain values."""
    return [
        {
            "picture": item.part.name,
            "kind": "person" if item.part.kind == "whole" else item.part.kind,
            "state": item.state,
            "there": item.there,
            "file": item.file,
            "scenes": list(item.scenes),
            "sources": list(item.sources),
        }
        for item in items
    ]


def as_text(items: Sequence[Item], everything: bool) -> list[str]:
    """What is missing, with the scenes that need it; with ``everything``, all of it."""
    lines = []
    for state, heading in (
        ("wanted", "Wanted: scenes show a placeholder"),
        ("optional", "Welcome: the game does without"),
        ("unused", "Unused: declared, and no scene shows it"),
        ("dropped", "There"),
    ):
        group = [item for item in items if item.state == state]
        if not group or (state == "dropped" and not everything):
            continue
        lines.append(f"{heading} ({len(group)})")
        for item in group:
            there = " (there)" if state == "unused" and item.there else ""
            scenes = f"  {_scenes(item.scenes)}" if item.scenes else ""
            lines.append(f"  {item.file}{there}{scenes}")
        lines.append("")
    counts = {state: sum(item.state == state for item in items) for state in ("dropped", "wanted")}
    lines.append(f"{counts['dropped']} there, {counts['wanted']} wanted.")
    return lines


def _scenes(scenes: Sequence[str]) -> str:
    more = f" and {len(scenes) - 4} more" if len(scenes) > 4 else ""
    return ", ".join(scenes[:4]) + more
