"""The pictures and sounds below game/, and which of them the story means."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from tools.art.parts import Part
from tools.art.wants import Want, optional, wants
from tools.checks.whole import WholeStory
from tools.diagnostics.model import Code, Diagnostic
from tools.story.world import World

PICTURE_ENDINGS = (".webp", ".png")
LOOPS = "ogg"
MENU_THEME = "audio/music/theme.ogg"
"""Played by the main menu (game/options.rpy), and by no scene."""
SOUNDS = "opus"
_FOLDERS = ("images", "audio")
_CHANNELS = (("music", LOOPS), ("ambience", LOOPS), ("sound", SOUNDS))


@dataclass(frozen=True)
class Assets:
    """The files of one game. ``release``: it is about to be given away, so nothing may be
    missing.
    """

    story: WholeStory
    release: bool = False

    @cached_property
    def files(self) -> Mapping[str, int]:
        """Every file below game/images and game/audio by its path below game/, with its size in
        bytes. Hidden files and what the tools generate are left out.
        """
        found: dict[str, int] = {}
        game = self.story.project.game
        for top in _FOLDERS:
            for where, _folders, names in os.walk(game / top):
                inside = PurePosixPath(os.path.relpath(where, game))
                for name in names:
                    if not name.startswith(".") and not name.endswith((".rpy", ".rpyc")):
                        path = (inside / name).as_posix()
                        found[path] = Path(where, name).stat().st_size
        return {path: found[path] for path in sorted(found)}

    @cached_property
    def wanted(self) -> list[Want]:
        """The pictures that the story declares."""
        return wants(self.story.world, self.story.scenes.values())

    @cached_property
    def known(self) -> frozenset[str]:
        """Every path below game/ that means something to the story."""
        return frozenset(known_files(self.story.world))

    def picture(self, part: Part) -> str | None:
        """The file that shows ``part``, if there is one."""
        return next((path for path in picture_files(part) if path in self.files), None)

    def finding(self, code: Code, path: str, message: str, hint: str) -> Diagnostic:
        """A finding about a whole file; ``path`` is below game/."""
        return Diagnostic(code, f"game/{path}", None, message, hint)


def picture_files(part: Part) -> Iterator[str]:
    """Where the picture of ``part`` may lie: as `tools art` makes it, or as somebody drops it."""
    stem = part.output.rpartition(".")[0]
    stems = [stem]
    if part.kind == "place" and part.pose:
        # A light may be made from the place's one picture.
        stems.append(f"images/places/{part.subject}")
    if part.kind in ("whole", "face"):
        stems.append(f"images/cast/{part.subject}_{part.pose}_{part.expression}")
    for one in stems:
        for ending in PICTURE_ENDINGS:
            yield one + ending


def audio_file(channel: str, name: str) -> str:
    """Where a cue's file lies, below game/."""
    return f"audio/{channel}/{name}.{SOUNDS if channel == 'sound' else LOOPS}"


def known_files(world: World) -> Iterator[str]:
    """Every file that the story could show or play, below game/."""
    for place in world.places.values():
        for light in ("", *place.lights):
            yield from picture_files(Part("place", place.id, light))
    for member in world.cast.values():
        yield f"images/cast/{member.id}/panel.webp"
        for pose in member.poses:
            yield from picture_files(Part("body", member.id, pose))
            for expression in member.expressions:
                yield from picture_files(Part("whole", member.id, pose, expression))
    for part in optional(world):
        yield from picture_files(part)
    for item in (*world.music.values(), *world.ambience.values(), *world.sounds.values()):
        yield audio_file(item.channel, item.id)
        for layer in item.layers:
            yield audio_file(item.channel, f"{item.id}_{layer}")
    yield MENU_THEME
