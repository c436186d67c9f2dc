"""The files of game/audio: which there are, what is in them, and which the game can play."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from tools.files import write_atomic
from tools.sound.kinds import KINDS, SCREENS
from tools.sound.measure import Measures, Samples, measure
from tools.story.world import World

VOICES = "voice"
"""The folder of spoken lines: it has a contract of its own."""
_MEMORY = ".cache/sound/measures.json"


@dataclass(frozen=True, slots=True)
class Sound:
    """One file. ``kind`` is its folder, ``name`` what stands before its ending; ``layer_of`` is the
    track to which it is a layer. ``codec`` is empty when it cannot be read, and ``measures`` None.
    """

    path: Path
    kind: str
    name: str
    layer_of: str | None
    codec: str
    rate: int
    channels: int
    measures: Measures | None


def expected(world: World) -> Iterator[tuple[str, str, str | None]]:
    """Kind, name and (for a layer) track of every file that the game can play."""
    for item in world.music.values():
        yield "music", item.id, None
        for layer in item.layers:
            yield "music", f"{item.id}_{layer}", item.id
    for kind, items in (("ambience", world.ambience), ("sound", world.sounds)):
        for item in items.values():
            yield kind, item.id, None
    for kind, names in SCREENS.items():
        for name in names:
            yield kind, name, None


def place(audio: Path, kind: str, name: str) -> Path:
    """Where the file of a sound belongs."""
    return audio / kind / f"{name}.{KINDS[kind].extension}"


def decoded(path: Path) -> tuple[Samples, str, int]:
    """Samples, codec and rate. Raises ``OSError`` for what is no sound."""
    import soundfile

    try:
        with soundfile.SoundFile(path) as file:
            return file.read(dtype="float32", always_2d=True), str(file.subtype), file.samplerate
    except soundfile.LibsndfileError as problem:
        raise OSError(str(problem)) from problem


def read_all(
    audio: Path, world: World, root: Path, say: Callable[[int, int], None] = lambda *_: None
) -> list[Sound]:
    """Every file below ``audio`` but the voices, by path; measures of files that did not change
    come from the cache below ``root``.
    """
    layers = {(kind, name): track for kind, name, track in expected(world)}
    paths = sorted(
        path
        for path in audio.rglob("*")
        if path.is_file() and path.relative_to(audio).parts[0] != VOICES
    )
    memory = _Memory(root / _MEMORY)
    found = []
    for number, path in enumerate(paths):
        say(number, len(paths))
        kind = path.parent.relative_to(audio).as_posix()
        track = layers.get((kind, path.stem))
        found.append(memory.sound(path, kind, track))
    memory.save(paths)
    return found


class _Memory:
    """Measures by the content of files, kept between runs."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._used: dict[str, dict[str, object]] = {}
        own = Path(__file__).with_name("measure.py").read_bytes()
        self._stamp = hashlib.blake2b(own, digest_size=12).hexdigest()
        try:
            self._known = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            self._known = {}

    def sound(self, path: Path, kind: str, track: str | None) -> Sound:
        key = self._stamp + hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest()
        entry = self._known.get(key)
        if entry is None:
            entry = _examined(path)
        self._used[key] = entry
        measures = Measures(**entry["measures"]) if entry["measures"] else None
        codec, rate, channels = str(entry["codec"]), int(entry["rate"]), int(entry["channels"])
        return Sound(path, kind, path.stem, track, codec, rate, channels, measures)

    def save(self, paths: Iterable[Path]) -> None:
        if self._used.keys() != self._known.keys() and any(True for _ in paths):
            text = json.dumps(self._used, indent=0, sort_keys=True)
            write_atomic(self._path, text.encode())


def _examined(path: Path) -> dict[str, object]:
    try:
        samples, codec, rate = decoded(path)
    except OSError:
        return {"codec": "", "rate": 0, "channels": 0, "measures": None}
    values = asdict(measure(samples)) if len(samples) else None
    return {"codec": codec, "rate": rate, "channels": samples.shape[1], "measures": values}
