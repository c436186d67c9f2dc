"""Faults in the data files: each is found once, at its place; near misses stay silent."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tests.world.worldbox import places, read, write

_LOOKS = "poses: [standing], expressions: [neutral]"
_CHAPTER = "chapters/00_the_chair/chapter.yaml"
_CODEX = "codex/okri_341.yaml"

# What stands in the file, and the code, line and column of the finding.
CAST = [
    (f"kranz: {{name: Kranz, color: '#C9A66B', {_LOOKS}}}\n", "ATS605 ATS202", 1, 22),
    (f"kranz: {{nmae: Kranz, colour: '#C9A66B', {_LOOKS}}}\n", "ATS201 ATS202", 1, 9),
    (f"kranz: {{name: Kranz, colour: '#C9A66B', rank: 2, {_LOOKS}}}\n", "ATS201", 1, 41),
    (f"Kranz: {{name: Kranz, colour: '#C9A66B', {_LOOKS}}}\n", "ATS208", 1, 1),
    (f"narrator: {{name: N, colour: '#C9A66B', {_LOOKS}}}\n", "ATS606", 1, 1),
    (f"scene: {{name: N, colour: '#C9A66B', {_LOOKS}}}\n", "ATS606", 1, 1),
    (f"lambda: {{name: N, colour: '#C9A66B', {_LOOKS}}}\n", "ATS606", 1, 1),
    ("kranz: Kranz\n", "ATS200", 1, 8),
    ("- kranz\n", "ATS200", 1, 1),
    (f"kranz: {{name: '', colour: '#C9A66B', {_LOOKS}}}\n", "ATS206", 1, 9),
    (f"kranz: {{name: [K], colour: '#C9A66B', {_LOOKS}}}\n", "ATS200", 1, 9),
    (f"kranz: {{name: Kranz, {_LOOKS}}}\n", "ATS202", 1, 1),
    (f"kranz: {{name: Kranz, colour: C9A66B, {_LOOKS}}}\n", "ATS608", 1, 30),
    (f"kranz: {{name: Kranz, colour: '#CA6', {_LOOKS}}}\n", "ATS608", 1, 30),
    (f"kranz: {{name: Kranz, colour: red, {_LOOKS}}}\n", "ATS608", 1, 30),
    (
        "kranz:\n  name: Kranz\n  poses: [standing]\n  expressions: [wry]\n  colour: #C9A66B\n",
        "ATS608",
        5,
        3,
    ),
    ("kranz: {name: K, colour: '#C9A66B', expressions: [wry]}\n", "ATS202", 1, 1),
    ("kranz: {name: K, colour: '#C9A66B', poses: [standing]}\n", "ATS202", 1, 1),
    ("kranz: {name: K, colour: '#C9A66B', poses: standing, expressions: [a]}\n", "ATS200", 1, 37),
    ("kranz: {name: K, colour: '#C9A66B', poses: [], expressions: [a]}\n", "ATS206", 1, 37),
    ("kranz: {name: K, colour: '#C9A66B', poses: [a, a], expressions: [b]}\n", "ATS607", 1, 48),
    ("kranz: {name: K, colour: '#C9A66B', poses: [a], expressions: [b, a]}\n", "ATS609", 1, 66),
    ("kranz: {name: K, colour: '#C9A66B', poses: [left], expressions: [b]}\n", "ATS606", 1, 45),
    ("kranz: {name: K, colour: '#C9A66B', poses: [a], expressions: [off]}\n", "ATS606", 1, 63),
    ("kranz: {name: K, colour: '#C9A66B', poses: [A a], expressions: [b]}\n", "ATS208", 1, 45),
    (f"kranz: {{name: K, colour: '#C9A66B', {_LOOKS}, position: lft}}\n", "ATS205", 1, 90),
    (f"kranz: {{name: K, colour: '#C9A66B', {_LOOKS}, kind: persn}}\n", "ATS205", 1, 86),
    ("voss: {name: V, colour: '#C9A66B', kind: voice, poses: [a]}\n", "ATS610", 1, 49),
    ("voss: {name: V, colour: '#C9A66B', kind: channel, position: left}\n", "ATS610", 1, 51),
    (f"kranz: {{name: K, name: L, colour: '#C9A66B', {_LOOKS}}}\n", "ATS120", 1, 18),
]
PLACES = [
    ("watch: {lights: [calm]}\n", "ATS202", 1, 1),
    ("watch: {name: W, light: calm}\n", "ATS605", 1, 18),
    ("watch: {name: W, lights: calm}\n", "ATS200", 1, 18),
    ("watch: {name: W, lights: [calm, calm]}\n", "ATS607", 1, 33),
    ("9th: {name: W}\n", "ATS208", 1, 1),
    ("watch: {name: W, tint: red}\n", "ATS608", 1, 24),
    ("watch: {name: W, tint: ['#C8D2DC']}\n", "ATS200", 1, 18),
    ("watch: {name: W, tint: {calm: '#C8D2DC'}}\n", "ATS205", 1, 25),
    ("watch: {name: W, lights: [calm], tint: {clam: '#C8D2DC'}}\n", "ATS205", 1, 41),
    ("watch: {name: W, lights: [calm], tint: {calm: C8D2DC}}\n", "ATS608", 1, 47),
    ("watch:\n  name: W\n  lights: [calm]\n  tint:\n    calm: #C8D2DC\n", "ATS608", 5, 5),
]
VARIABLES = [
    ("winds: {flag: no}\n", "ATS201", 1, 1),
    ("variables: [winds]\n", "ATS200", 1, 12),
    ("variables:\n  winds: [given, refused]\n", "ATS611", 2, 3),
    ("variables:\n  struck: no\n", "ATS611", 2, 3),
    ("variables:\n  winds: {about: A}\n", "ATS611", 2, 3),
    ("variables:\n  winds: {flag: no, range: 0..6}\n", "ATS611", 2, 21),
    ("variables:\n  winds: {flga: no, flag: no}\n", "ATS201", 2, 11),
    ("variables:\n  winds: {flag: no, default: no}\n", "ATS605", 2, 21),
    ("variables:\n  winds: {flag: no, start: yes}\n", "ATS605", 2, 21),
    ("variables:\n  winds: {flag: maybe}\n", "ATS205", 2, 17),
    ("variables:\n  winds: {flag: }\n", "ATS206", 2, 11),
    ("variables:\n  winds: {values: [given]}\n", "ATS614", 2, 11),
    ("variables:\n  winds: {values: [given, given]}\n", "ATS607", 2, 27),
    ("variables:\n  winds: {values: [given, Refused]}\n", "ATS208", 2, 27),
    ("variables:\n  winds: {values: [given, not]}\n", "ATS606", 2, 27),
    ("variables:\n  winds: {values: [yes, no]}\n", "ATS614", 2, 11),
    ("variables:\n  winds: {values: given}\n", "ATS200", 2, 11),
    ("variables:\n  winds: {values: [given, refused], start: blurred}\n", "ATS613", 2, 44),
    ("variables:\n  faith: {range: 0-6}\n", "ATS612", 2, 18),
    ("variables:\n  faith: {range: 0...6}\n", "ATS612", 2, 18),
    ("variables:\n  faith: {range: [0, 6]}\n", "ATS612", 2, 11),
    ("variables:\n  faith: {range: -3..3}\n", "ATS612", 2, 18),
    ("variables:\n  faith: {range: 6..0}\n", "ATS612", 2, 18),
    ("variables:\n  faith: {range: 3..3}\n", "ATS612", 2, 18),
    ("variables:\n  faith: {range: 0..1000}\n", "ATS612", 2, 18),
    ("variables:\n  faith: {range: low..high}\n", "ATS612", 2, 18),
    ("variables:\n  faith: {range: 1..6, start: 0}\n", "ATS613", 2, 31),
    ("variables:\n  faith: {range: 1..6, start: many}\n", "ATS613", 2, 31),
    ("variables:\n  player_name: {flag: no}\n", "ATS606", 2, 3),
    ("variables:\n  at_least: {flag: no}\n", "ATS606", 2, 3),
    ("variables:\n  class: {flag: no}\n", "ATS606", 2, 3),
    ("variables:\n  once_winds: {flag: no}\n", "ATS606", 2, 3),
    ("variables:\n  wim__alive: {flag: no}\n", "ATS606", 2, 3),
    ("variables:\n  wim-alive: {flag: no}\n", "ATS208", 2, 3),
    ("variables:\n  patience: {flag: no}\n  patence: {flag: no}\n", "ATS615", 3, 3),
    ("variables:\n  winds: {flag: no}\n  winsd: {flag: no}\n", "ATS615", 3, 3),
    ("variables:\n  winds: {flag: no}\n  windy: {flag: no}\n", "ATS615", 3, 3),
    ("variables:\n  wind: {flag: no}\n  winds: {flag: no}\n", "ATS615", 3, 3),
    ("variables:\n  names: {values: [struck, sent]}\n  struck: {flag: no}\n", "ATS616", 2, 3),
    (
        "variables:\n  names: {values: [both, sent]}\n  s: {flag: no}\nconditions:\n  both: s\n",
        "ATS616",
        2,
        3,
    ),
    ("variables: {s: {flag: no}}\nconditions:\n  both: s and t\n", "ATS403", 3, 15),
    ("variables: {s: {flag: no}}\nconditions:\n  s: not s\n", "ATS607", 3, 3),
    ("variables: {s: {flag: no}}\nconditions:\n  both: s and both\n", "ATS418", 3, 15),
    ("variables: {s: {flag: no}}\nconditions:\n  one: two\n  two: one\n", "ATS418", 3, 8),
    ("variables: {s: {flag: no}}\nconditions:\n  not: s\n", "ATS606", 3, 3),
    ("variables: {s: {flag: no}}\nconditions:\n  once_s: s\n", "ATS606", 3, 3),
    ("variables: {s: {flag: no}}\nconditions:\n  one:\n", "ATS402", 3, 3),
    ("variables: {s: {flag: no}}\nconditions:\n  one: [s]\n", "ATS200", 3, 3),
    ("variables: {s: {flag: no}}\nconditions: s\n", "ATS200", 2, 13),
    ("variables: {s: {flag: no}}\nconditions:\n  one: |\n    s\n    and t\n", "ATS403", 5, 9),
]
AUDIO = [
    ("sound: {klaxon: {caption: A klaxon.}}\n", "ATS605", 1, 1),
    ("musik: {relay: {about: A.}}\n", "ATS201", 1, 1),
    ("music: {stop: {about: A.}}\n", "ATS606", 1, 9),
    ("music: {relay: {caption: A.}}\n", "ATS605", 1, 17),
    ("music: {relay: A}\n", "ATS200", 1, 16),
    ("music: [relay]\n", "ATS200", 1, 8),
    ("sounds: {klaxon: {about: A.}}\n", "ATS202", 1, 10),
    ("music: {siege: {layers: pressed}}\n", "ATS200", 1, 17),
    ("music: {siege: {layers: [Pressed]}}\n", "ATS208", 1, 26),
    ("ambience: {hum: {layers: [pressed]}}\n", "ATS605", 1, 18),
]
ENDINGS = [
    ("quarantine: {hint: A}\n", "ATS202", 1, 1),
    ("quarantine: {name: A, title: B}\n", "ATS605", 1, 14),
    ("Quarantine: {title: B}\n", "ATS208", 1, 1),
    ("quarantine:\n  title: Room #4\n", "ATS617", 2, 15),
]
CODEX = [
    ("title: A\nkind: report\nversions: [A]\n", "ATS202", 1, 1),
    ("entry: okri 341\ntitle: A\nkind: report\nversions: [A]\n", "ATS208", 1, 8),
    ("entry: okri\nkind: report\nversions: [A]\n", "ATS202", 1, 1),
    ("entry: okri\ntitle: A\nversions: [A]\n", "ATS202", 1, 1),
    ("entry: okri\ntitle: A\nkind: report\n", "ATS202", 1, 1),
    ("entry: okri\ntitle: A\nkind: report\ntext: A\nversions: [A]\n", "ATS605", 4, 1),
    ("entry: okri\ntitle: A\nkind: report\nversions: A\n", "ATS200", 4, 1),
    ("entry: okri\ntitle: A\nkind: report\nversions: []\n", "ATS206", 4, 1),
    ("entry: okri\ntitle: A\nkind: report\nversions:\n  - A\n  - {a: b}\n", "ATS200", 6, 5),
    ("entry: okri\ntitle: A\nkind: report\nversions:\n  - Room #4\n", "ATS617", 5, 10),
    (
        "entry: okri\ntitle: A\nkind: report\nversions:\n  - |\n    One.\n    [wnids]\n",
        "ATS501",
        7,
        5,
    ),
    (
        "entry: okri\ntitle: A\nkind: report\nversions:\n  - |\n    {codex=nothing}x{/codex}\n",
        "ATS310",
        6,
        5,
    ),
]
CHAPTERS = [
    ("title: A\n", "ATS202", 1, 1),
    ("number: 0\n", "ATS202", 1, 1),
    ("number: first\ntitle: A\n", "ATS205", 1, 9),
    ("number: -1\ntitle: A\n", "ATS205", 1, 9),
    ("number: 0\ntitle: A\nsteps: []\n", "ATS605", 3, 1),
    ("number: 0\ntitle: A\ndya: D-4\n", "ATS201", 3, 1),
]
ALL = {
    "cast.yaml": CAST,
    "places.yaml": PLACES,
    "variables.yaml": VARIABLES,
    "audio.yaml": AUDIO,
    "endings.yaml": ENDINGS,
    _CODEX: CODEX,
    _CHAPTER: CHAPTERS,
}
FAULTS = [(path, *row) for path, rows in ALL.items() for row in rows]


@pytest.mark.parametrize(("path", "text", "code", "line", "column"), FAULTS)
def test_fault(tmp_path: Path, path: str, text: str, code: str, line: int, column: int) -> None:
    write(tmp_path, {path: text})
    _, found = read(tmp_path)
    assert [item.code.id for item in found] == code.split()
    assert places(found)[0] == (path, code.split()[0], line, column)
    assert all(item.hint for item in found)


SILENT = [
    ("variables.yaml", "variables:\n  desk_1: {flag: no}\n  desk_2: {flag: no}\n"),
    ("variables.yaml", "variables:\n  sky: {flag: no}\n  shy: {flag: no}\n"),
    ("variables.yaml", "variables:\n  abcd: {flag: no}\n  xabc: {flag: no}\n"),
    ("variables.yaml", "variables:\n  faith: {range: 0 .. 999, start: 999}\n"),
    ("variables.yaml", "variables:\n  s: {flag: true, about: A}\nconditions:\n"),
    ("variables.yaml", "conditions:\n"),
    (
        "variables.yaml",
        "variables:\n  altered: {range: 0..9}\n  sky: {values: [altered, none, silence]}\n",
    ),
    (
        "variables.yaml",
        "variables:\n  s: {flag: no}\nconditions:\n  one: s\n  two: one and not s\n",
    ),
    ("cast.yaml", f"kranz: {{name: Kranz, colour: '#c9a66b', {_LOOKS}}} # comment\n"),
    ("cast.yaml", "voss:\n  name: V  # her\n  kind: voice # heard\n  colour: '#C9A66B'\n"),
    ("cast.yaml", "voss: {name: '#4', colour: '#C9A66B', kind: channel, alt: A wave}\n"),
    ("audio.yaml", "music:\nsounds: {}\n"),
    ("audio.yaml", "music: {siege: {layers: [pressed, assault], about: A.}}\n"),
    ("audio.yaml", "music: {relay: {}}\nambience: {relay: {about: A.}}\n"),
    ("places.yaml", "watch: {name: W}\n"),
    ("endings.yaml", "quarantine: {title: 'No'}\n"),
    (
        _CODEX,
        "entry: other\ntitle: A\nkind: report\n"
        "versions: ['[player_name] {codex=other}x{/codex}']\n",
    ),
    (_CHAPTER, "number: 12\ntitle: A # first\n"),
]


@pytest.mark.parametrize(("path", "text"), SILENT)
def test_near_miss(tmp_path: Path, path: str, text: str) -> None:
    write(tmp_path, {path: text})
    assert [(item.path, item.span, item.message) for item in read(tmp_path)[1]] == []


HINTS = [
    ("cast.yaml", "kranz:\n  name: K\n  kind: voice\n  colour: CA6\n", "write `colour: '#CCAA66'`"),
    (
        "cast.yaml",
        "kranz:\n  name: K\n  kind: voice\n  colour: c9a66b\n",
        "write `colour: '#c9a66b'`",
    ),
    ("variables.yaml", "variables:\n  s: {range: 0-6}\n", "write `range: 0..6`"),
    ("variables.yaml", "variables:\n  s: {range: [1, 6]}\n", "write `range: 1..6`"),
    ("variables.yaml", "variables:\n  s: {range: 6..0}\n", "write `range: 0..6`"),
    ("variables.yaml", "variables:\n  s: no\n", "write `s: {flag: no}`"),
    ("variables.yaml", "variables:\n  s: [a, b]\n", "write `s: {values: [a, b]}`"),
    ("variables.yaml", "variables:\n  s: 0..6\n", "write `s: {range: 0..6}`"),
    ("places.yaml", "Watch desk: {name: W}\n", "write `watch_desk`"),
    ("places.yaml", "w: {name: W, lights: calm}\n", "write `lights: [calm]`"),
    (
        "endings.yaml",
        "q: {titel: Q, title: Q}\n",
        "did you mean `title`? expected `title` or `hint`",
    ),
]


@pytest.mark.parametrize(("path", "text", "hint"), HINTS)
def test_hint(tmp_path: Path, path: str, text: str, hint: str) -> None:
    write(tmp_path, {path: text})
    assert read(tmp_path)[1][0].hint == hint


def test_one_mistake_in_a_declaration_is_one_finding(tmp_path: Path) -> None:
    text = (
        "variables:\n  winds: {values: [given]}\nconditions:\n  one: winds == given\n  two: one\n"
    )
    write(tmp_path, {"variables.yaml": text})
    loaded, found = read(tmp_path)
    assert [item.code.id for item in found] == ["ATS614"]
    assert loaded.scope.broken == {"winds", "one", "two"}
    assert not loaded.world.variables


def test_named_conditions_cannot_grow_without_end(tmp_path: Path) -> None:
    names = [f"c{index}x" for index in range(40)]
    lines = [f"  {names[0]}: s or not s"]
    lines += [f"  {b}: {a} or not {a}" for a, b in pairwise(names)]
    text = "variables: {s: {flag: no}}\nconditions:\n" + "\n".join(lines) + "\n"
    write(tmp_path, {"variables.yaml": text})
    loaded, found = read(tmp_path)
    assert [item.code.id for item in found] == ["ATS415"]
    assert 4 < len(loaded.world.conditions) < 12
