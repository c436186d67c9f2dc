"""What is wrong with the sounds of the game, told from their measures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tools.diagnostics.model import Code, Diagnostic
from tools.sound import codes
from tools.sound.files import VOICES, Sound, decoded, expected, place
from tools.sound.kinds import (
    ACTION,
    ACTION_MUSIC,
    KINDS,
    MOST_BYTES,
    MOST_WITHOUT_VOICES,
    MUFFLED,
    PEAK,
    RATE,
)
from tools.sound.measure import Measures, loudness, true_peak
from tools.story.world import World

_TENTH = RATE // 10
_DULL = -50.0


def check(sounds: Sequence[Sound], world: World, audio: Path, root: Path) -> list[Diagnostic]:
    """Every finding, by path; ``root`` is the repository's folder."""
    finder = _Finder(root)
    found = [
        *finder.missing(world, audio),
        *(item for sound in sounds for item in finder.one(sound)),
        *finder.unused(sounds, world),
        *finder.layers(sounds),
        *finder.heavy(audio),
    ]
    return sorted(found, key=lambda item: (item.path, item.code.id, item.message))


class _Finder:
    def __init__(self, root: Path) -> None:
        self._root = root

    def _finding(self, code: Code, path: Path, message: str, hint: str) -> Diagnostic:
        return Diagnostic(code, path.relative_to(self._root).as_posix(), None, message, hint)

    def missing(self, world: World, audio: Path) -> Iterator[Diagnostic]:
        for kind, name, _ in expected(world):
            path = place(audio, kind, name)
            if not path.is_file():
                hint = f"run: python3 -m tools sound render {name}"
                yield self._finding(codes.MISSING, path, f"there is no {kind} `{name}`", hint)

    def unused(self, sounds: Iterable[Sound], world: World) -> Iterator[Diagnostic]:
        known = {(kind, name) for kind, name, _ in expected(world)}
        for sound in sounds:
            if (sound.kind, sound.name) not in known:
                message = f"nothing plays the {sound.kind} `{sound.name}`"
                hint = "name it in game/story/audio.yaml, or delete the file"
                yield self._finding(codes.UNUSED, sound.path, message, hint)

    def one(self, sound: Sound) -> Iterator[Diagnostic]:
        """What one file tells by itself."""
        kind = KINDS.get(sound.kind)
        if kind is None:
            return
        measures = sound.measures
        if measures is None:
            yield self._finding(codes.REFUSED, sound.path, "it cannot be read", "save it again")
            return
        if (sound.codec, sound.rate, sound.channels) != (kind.codec, RATE, 2):
            message = f"it is {sound.codec}, {sound.rate} Hz, {sound.channels} channel(s)"
            yield self._finding(
                codes.FORMAT, sound.path, message, f"store it as {kind.codec}, {RATE} Hz, stereo"
            )
            return
        yield from self._level(sound, measures)
        yield from self._shape(sound, measures)

    def _level(self, sound: Sound, measures: Measures) -> Iterator[Diagnostic]:
        kind = KINDS[sound.kind]
        if kind.loudness is not None and sound.layer_of is None:
            action = sound.kind == "music" and sound.name in ACTION_MUSIC
            yield from self._loudness(
                sound.path, measures.lufs, ACTION if action else kind.loudness, "it"
            )
        if measures.peak > PEAK or measures.clipped:
            clipped = f", and {measures.clipped} samples clip" if measures.clipped else ""
            message = f"the true peak is {measures.peak:.2f} dB{clipped}"
            hint = f"bring it to {PEAK} dB or less"
            yield self._finding(codes.PEAK, sound.path, message, hint)

    def _loudness(
        self, path: Path, lufs: float, wanted: tuple[float, float], what: str
    ) -> Iterator[Diagnostic]:
        target, tolerance = wanted
        if abs(lufs - target) > tolerance:
            message = f"{what} has {lufs:.1f} LUFS, and {target} ± {tolerance} are wanted"
            hint = f"change its level by {target - lufs:+.1f} dB"
            yield self._finding(codes.LOUDNESS, path, message, hint)

    def _shape(self, sound: Sound, measures: Measures) -> Iterator[Diagnostic]:
        kind = KINDS[sound.kind]
        seconds = measures.frames / RATE
        least, most = kind.seconds
        if not least <= seconds <= most:
            message = f"it lasts {seconds:.2f} s"
            yield self._finding(
                codes.LENGTH, sound.path, message, f"make it {least:g} to {most:g} s"
            )
        if kind.loops and measures.frames % _TENTH:
            message = f"it has {measures.frames} samples, not whole tenths of a second"
            hint = f"cut it to {measures.frames // _TENTH * _TENTH} samples and fade the seam"
            yield self._finding(codes.LENGTH, sound.path, message, hint)
        if kind.loops and measures.jump > measures.step:
            message = (
                f"the seam jumps by {measures.jump:.4f}; steps inside are {measures.step:.4f} at "
                "most (99.9 of 100)"
            )
            hint = "make the end lead into the beginning"
            yield self._finding(codes.SEAM, sound.path, message, hint)
        longest, at_start = measures.silence, measures.lead
        if (kind.loops and sound.layer_of is None and longest > 6) or longest >= seconds:
            message = f"it is silent for {longest:.1f} s"
            yield self._finding(codes.SILENCE, sound.path, message, "fill the gap or cut it")
        elif not kind.loops and at_start > 0.125:
            message = f"it begins with {at_start:.2f} s of silence"
            yield self._finding(codes.SILENCE, sound.path, message, "cut the start")
        if measures.bright < _DULL and sound.name not in MUFFLED:
            message = f"what lies above 8 kHz is {-measures.bright:.0f} dB below the rest"
            yield self._finding(codes.DULL, sound.path, message, "open its filters")

    def layers(self, sounds: Sequence[Sound]) -> Iterator[Diagnostic]:
        """What tracks and their layers tell together."""
        tracks = {sound.name: sound for sound in sounds if sound.kind == "music"}
        for track in tracks.values():
            parts = [sound for sound in tracks.values() if sound.layer_of == track.name]
            if not parts or track.measures is None:
                continue
            uneven = [
                part
                for part in parts
                if part.measures is None or part.measures.frames != track.measures.frames
            ]
            for part in uneven:
                frames = None if part.measures is None else part.measures.frames
                message = f"it has {frames} samples and its track {track.measures.frames}"
                yield self._finding(codes.LENGTH, part.path, message, "render them together")
            if not uneven:
                yield from self._together(track, parts)

    def _together(self, track: Sound, parts: Sequence[Sound]) -> Iterator[Diagnostic]:
        total = decoded(track.path)[0]
        for part in parts:
            total = total + decoded(part.path)[0]
        yield from self._loudness(track.path, loudness(total), ACTION, "it, with all layers,")
        peak = true_peak(total)
        if peak > PEAK:
            message = f"with all layers the true peak is {peak:.2f} dB"
            yield self._finding(codes.PEAK, track.path, message, "limit them together")

    def heavy(self, audio: Path) -> Iterator[Diagnostic]:
        sizes = {path: path.stat().st_size for path in audio.rglob("*") if path.is_file()}
        voices = sum(size for path, size in sizes.items() if VOICES in path.parts)
        total = sum(sizes.values())
        for size, most, what in (
            (total, MOST_BYTES, "all sounds together"),
            (total - voices, MOST_WITHOUT_VOICES, "all sounds without voices"),
        ):
            if size > most:
                message = f"{what} have {size / 1e6:.1f} MB, and {most / 1e6:.0f} are the most"
                yield self._finding(codes.HEAVY, audio, message, "make loops shorter")
