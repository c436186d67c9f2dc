"""The data files to `.rpy`: variables, cast, pictures, audio and the catalogue that the screens
read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Protocol

from tools.emit.scene import scene_label
from tools.emit.text import name, translated
from tools.story.model import Interpolation, Text
from tools.story.world import AudioItem, CastMember, Place, World


class TitledScene(Protocol):
    """What the catalogue needs of a scene."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> Text: ...
    @property
    def chapter(self) -> str: ...
    @property
    def summary(self) -> str | None: ...
    @property
    def was(self) -> tuple[str, ...]: ...


_NOTICE = "# Generated from {source} by `python3 -m tools build`. Do not edit.\n"


def _file(source: str, lines: Iterable[str]) -> str:
    return _NOTICE.format(source=source) + "\n" + "".join(f"{line}\n" for line in lines)


def _catalogue(source: str, lines: Iterable[str]) -> str:
    body = [f"    {line}" for line in lines] or ["    pass"]
    return _file(source, ["init -10 python:", *body])


def _optional(value: str | None) -> str:
    return "None" if value is None else translated(value)


def _tint(place: Place) -> str:
    if not place.tints:
        return ""
    entries = ", ".join(f'{_light(light)}: "{colour}"' for light, colour in place.tints)
    return f", tint={{{entries}}}"


def _light(light: str) -> str:
    return name(light) if light else "None"


def _names(values: Sequence[str]) -> str:
    listed = ", ".join(name(value) for value in values)
    return f"({listed},)" if len(values) == 1 else f"({listed})"


def variables(world: World, once: Iterable[str], player_name: str) -> str:
    """Every story variable, its start and the hidden flags of options offered once (``once``: their
    names).
    """
    lines = [f'default story.player_name = "{player_name}"']
    for variable in world.variables.values():
        value = name(variable.start) if isinstance(variable.start, str) else repr(variable.start)
        lines.append(f"default story.{variable.name} = {value}")
    lines += [f"default story.{flag} = False" for flag in sorted(once)]
    lines += ["", "init -80 python in saves:", *(f"    {line}" for line in _expected(world))]
    return _file("game/story/variables.yaml", lines)


def _expected(world: World) -> Iterator[str]:
    """What saves of earlier releases are held against when they are loaded."""
    for variable in world.variables.values():
        if variable.kind == "values":
            yield f'VALUES["{variable.name}"] = {_names(variable.values)}'
        elif variable.kind == "range":
            yield f'RANGES["{variable.name}"] = ({variable.low}, {variable.high})'
        else:
            yield f'FLAGS.add("{variable.name}")'
    for variable_name, changed in world.migrations.values.items():
        pairs = ", ".join(f"{name(old)}: {name(new)}" for old, new in changed.items())
        yield f'CHANGED["{variable_name}"] = {{{pairs}}}'
    for old, new in world.migrations.renamed.items():
        yield f'RENAMED["{old}"] = "{new}"'
    yield "pass"


def cast(world: World) -> str:
    lines = []
    for member in world.cast.values():
        arguments = [name(member.id), f"name={_shown_name(member)}"]
        if member.full_name is not None:
            arguments.append(f"full_name={translated(member.full_name)}")
        if member.role is not None:
            arguments.append(f"role={translated(member.role)}")
        arguments += [f'kind="{member.kind}"', f'colour="{member.colour}"']
        lines.append(f"define character.{member.id} = cast_member({', '.join(arguments)})")
    return _file("game/story/cast.yaml", lines)


def _shown_name(member: CastMember) -> str:
    """A cast name; ``[player_name]`` in it is the player's."""
    before, found, after = member.name.partition("[player_name]")
    if not found:
        return translated(member.name)
    span = member.origin.span
    return translated(Text(member.name, (before, Interpolation("player_name"), after), span))


def pictures(world: World) -> str:
    lines = []
    for place in world.places.values():
        for light in place.lights or (None,):
            words = f"{place.id} {light}" if light else place.id
            shown = name(light) if light else "None"
            lines.append(f"image place {words} = place_picture({name(place.id)}, {shown})")
    for member in world.cast.values():
        for pose in member.poses:
            for expression in member.expressions:
                lines.append(
                    f"image {member.id} {pose} {expression} = "
                    f"sprite_picture({name(member.id)}, {name(pose)}, {name(expression)})"
                )
    return _file("game/story/places.yaml and cast.yaml", lines)


def audio(world: World) -> str:
    items: list[AudioItem] = [
        *world.music.values(),
        *world.ambience.values(),
        *world.sounds.values(),
    ]
    return _catalogue(
        "game/story/audio.yaml",
        (
            f"catalogue.add_audio({name(item.channel)}, {name(item.id)}, "
            f"caption={_optional(item.caption)}, about={_optional(item.about)}"
            + (f", layers={_names(item.layers)})" if item.layers else ")")
            for item in items
        ),
    )


def catalogue(world: World, scenes: Sequence[TitledScene]) -> str:
    """Names, titles and alt texts. ``scenes`` are in the order of the story."""
    lines: list[str] = []
    for place in world.places.values():
        lines.append(
            f"catalogue.add_place({name(place.id)}, name={translated(place.name)}, "
            f"lights={_names(place.lights)}, alt={_optional(place.alt)}{_tint(place)})"
        )
    for member in world.cast.values():
        if member.kind == "person":
            lines.append(
                f"catalogue.add_person({name(member.id)}, name={_shown_name(member)}, "
                f"alt={_optional(member.alt)}, "
                f"poses={_names(member.poses)}, expressions={_names(member.expressions)})"
            )
    for ending in world.endings.values():
        lines.append(
            f"catalogue.add_ending({name(ending.id)}, title={translated(ending.title)}, "
            f"hint={_optional(ending.hint)})"
        )
    for entry in world.codex.values():
        versions = ", ".join(translated(version) for version in entry.versions)
        lines.append(
            f"catalogue.add_codex({name(entry.id)}, title={translated(entry.title)}, "
            f"kind={translated(entry.kind)}, "
            f"versions=({versions},))"
        )
    for chapter in world.chapters.values():
        lines.append(
            f'catalogue.add_chapter("{chapter.id}", number={chapter.number}, '
            f"title={translated(chapter.title)}, day={_optional(chapter.day)})"
        )
    for number, scene in enumerate(scenes):
        lines.append(
            f"catalogue.add_scene({name(scene.id)}, title={translated(scene.title)}, "
            f'chapter="{scene.chapter}", summary={_optional(scene.summary)}, number={number})'
        )
    return _catalogue("the data files in game/story", lines)


def retired(calls: Iterable[tuple[str, str]], alive: Collection[str]) -> str:
    """Where a save returns to that was made inside a call which a later release took out.

    ``calls`` are (scene, call id). Without its return label such a save would end the game; with it
    the scene that made the call starts again, or the player is told, when that is gone as well.
    """
    lines: list[str] = []
    for scene, call in sorted(calls):
        target = scene_label(scene) if scene in alive else "saves_lost_return"
        lines += [f"label {call}_ret:", f"    jump {target}", ""]
    return _file("game/story/line_ids.tsv", lines[:-1])


def start(world: World, scenes: Sequence[TitledScene]) -> str:
    """Where a new game begins, and the labels that scenes had in earlier releases."""
    lines = ["label start:", f"    jump {scene_label(world.entry)}"]
    renamed = sorted((old, scene.id) for scene in scenes for old in scene.was)
    if renamed:
        lines += ["", "init python:"]
        lines += [
            f'    config.label_overrides["{scene_label(old)}"] = "{scene_label(new)}"'
            for old, new in renamed
        ]
    return _file("project.json", lines)
