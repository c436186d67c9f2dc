"""The data files of the generated story."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.bench.text import Writer
from tools.bench.vocabulary import (
    EXPRESSIONS,
    GIVEN_NAMES,
    LIGHTS,
    PLACE_NAMES,
    POSES,
    SUBJECTS,
    VALUES,
)

COUNTERS = ("patience", "suspicion", "unrest", "goodwill")
HIGHEST = 6
MUSIC = ("solitude", "siege", "lullaby", "procession", "thaw", "departure")
AMBIENCE = ("machine_hum", "rain_on_steel", "open_band", "far_traffic")
SOUNDS = ("klaxon", "lamp_click", "door_seal", "key_turn", "tape_stop", "knock", "bell", "static")
ENDINGS = ("quarantine", "armistice", "silence_kept", "open_channel", "the_last_watch", "ascent")


@dataclass(frozen=True, slots=True)
class Variable:
    """A generated variable; ``values`` is empty for a flag and for a range."""

    name: str
    kind: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """Everything that scenes refer to; chapter ``c`` decides the two variables ``own[c]``."""

    cast: tuple[str, ...]
    voices: tuple[str, ...]
    places: dict[str, tuple[str, ...]]
    entries: tuple[str, ...]
    own: tuple[tuple[Variable, Variable], ...]


def names_for(chapters: int) -> Names:
    """The names of a story of ``chapters`` chapters."""
    split = len(GIVEN_NAMES) - 8
    own = []
    for number, subject in enumerate(SUBJECTS[:chapters]):
        second = "flag" if number % 2 else "range"
        suffix = "kept" if number % 2 else "trust"
        own.append(
            (
                Variable(f"{subject}_state", "values", VALUES[number % len(VALUES)]),
                Variable(f"{subject}_{suffix}", second),
            )
        )
    return Names(
        GIVEN_NAMES[:split],
        GIVEN_NAMES[split:],
        {place: LIGHTS[number % len(LIGHTS)] for number, place in enumerate(PLACE_NAMES)},
        tuple(f"on_{subject}" for subject in SUBJECTS[:20]),
        tuple(own),
    )


def data_files(names: Names, seed: int, entry: str) -> dict[str, str]:
    """The files beside the chapters, by path from the repository of the story."""
    random = Random(seed)
    writer = Writer(random, ())
    story = "game/story"
    files = {
        "project.json": '{"name": "Generated", "version": "1.0.0", "entry": "' + entry + '"}\n',
        f"{story}/cast.yaml": _cast(names, random, writer),
        f"{story}/places.yaml": _places(names, writer),
        f"{story}/variables.yaml": _variables(names, writer),
        f"{story}/audio.yaml": _audio(writer),
        f"{story}/endings.yaml": "".join(
            f"{ending}: {{title: {_words(ending)}, hint: {writer.sentence(3, 6)}}}\n"
            for ending in ENDINGS
        ),
    }
    for entry_id in names.entries:
        files[f"{story}/codex/{entry_id}.yaml"] = (
            f"entry: {entry_id}\ntitle: {_words(entry_id)}\nkind: report\nversions:\n"
            f"  - |\n    {writer.sentence(12, 30)}\n  - |\n    {writer.sentence(12, 30)}\n"
        )
    return files


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _cast(names: Names, random: Random, writer: Writer) -> str:
    text = ""
    for name in names.cast:
        text += (
            f"{name}:\n  name: {name.capitalize()}\n  role: {writer.sentence(2, 3).rstrip('?.')}\n"
            f"  colour: '#{random.randrange(0x606060, 0xFFFFFF):06X}'\n"
            f"  poses: [{', '.join(POSES)}]\n  expressions: [{', '.join(EXPRESSIONS)}]\n"
            f"  position: {random.choice(('left', 'right', 'centre'))}\n"
            f"  alt: {writer.sentence(8, 14)}\n"
        )
    for name in names.voices:
        text += f"{name}:\n  name: {name.capitalize()}\n  kind: voice\n  colour: '#8FB8B0'\n"
    return text


def _places(names: Names, writer: Writer) -> str:
    text = ""
    for place, lights in names.places.items():
        text += f"{place}:\n  name: {_words(place)}\n"
        if lights:
            text += f"  lights: [{', '.join(lights)}]\n"
        text += f"  alt: {writer.sentence(8, 16)}\n"
    return text


def _variables(names: Names, writer: Writer) -> str:
    text = "variables:\n"
    for counter in COUNTERS:
        text += f"  {counter}: {{range: 0..{HIGHEST}, start: 2}}\n"
    for pair in names.own:
        for variable in pair:
            kind = {"values": f"values: [{', '.join(variable.values)}]", "flag": "flag: no"}
            declared = kind.get(variable.kind, f"range: 0..{HIGHEST}")
            text += (
                f"  {variable.name}: {{{declared}, about: {writer.sentence(3, 6).rstrip('?.')}}}\n"
            )
    first, second = COUNTERS[0], COUNTERS[1]
    return text + f"conditions:\n  calm_house: {first} >= 2 and {second} < 4\n"


def _audio(writer: Writer) -> str:
    text = "music:\n"
    for name in MUSIC:
        text += f"  {name}: {{about: {writer.sentence(4, 8)}}}\n"
    text += "ambience:\n"
    for name in AMBIENCE:
        text += f"  {name}: {{about: {writer.sentence(4, 8)}}}\n"
    text += "sounds:\n"
    for name in SOUNDS:
        text += f"  {name}: {{caption: {writer.sentence(3, 5)}}}\n"
    return text.replace(",", "")
