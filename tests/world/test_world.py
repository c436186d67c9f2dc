"""What the data files become, also when some are missing, damaged or not where they belong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.world.worldbox import places, read, write
from tools.story.conditions import Member
from tools.story.model import Interpolation, Span
from tools.story.world import CastMember, Origin, Place, Variable


def test_a_whole_world(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "cast.yaml": """\
kranz:
  name: Kranz
  full_name: Ottilie Kranz
  role: Watch Officer
  colour: '#C9A66B'
  poses: [standing, seated]
  expressions: [neutral, stern]
  position: left
  alt: A woman of sixty.
voss: {name: Unknown aircraft, kind: voice, colour: '#8FB8B0'}
""",
            "places.yaml": "ridge: {name: A ridge, alt: Snow.}\n",
            "variables.yaml": """\
variables:
  winds: {values: [given, refused], about: 'What you told them at 03:10'}
  struck: {flag: yes}
  faith: {range: 1..5, start: 3}
conditions:
  polite: winds == given
""",
            "codex/okri_341.yaml": """\
entry: okri_341
title: Okri 341
kind: report
versions:
  - |
    A smouldering world.

    Closed by [player_name].
  - It answered.
""",
        },
    )
    loaded, found = read(tmp_path)
    world = loaded.world
    assert found == []
    assert world.entry == "winds"
    assert world.cast == {
        "kranz": CastMember(
            "kranz",
            "Kranz",
            "Ottilie Kranz",
            "Watch Officer",
            "person",
            "#C9A66B",
            ("standing", "seated"),
            ("neutral", "stern"),
            "left",
            "A woman of sixty.",
            Origin("cast.yaml", Span(1, 1, 6)),
        ),
        "voss": CastMember(
            "voss",
            "Unknown aircraft",
            None,
            None,
            "voice",
            "#8FB8B0",
            (),
            (),
            "centre",
            None,
            Origin("cast.yaml", Span(10, 1, 5)),
        ),
    }
    assert world.places == {
        "ridge": Place("ridge", "A ridge", (), "Snow.", Origin("places.yaml", Span(1, 1, 6)))
    }
    where = "variables.yaml"
    assert world.variables == {
        "winds": Variable(
            "winds",
            "values",
            ("given", "refused"),
            0,
            0,
            "given",
            "What you told them at 03:10",
            Origin(where, Span(2, 3, 8)),
        ),
        "struck": Variable("struck", "flag", (), 0, 0, True, None, Origin(where, Span(3, 3, 9))),
        "faith": Variable("faith", "range", (), 1, 5, 3, None, Origin(where, Span(4, 3, 8)), True),
    }
    assert world.conditions["polite"].condition == Member("winds", ("given",))
    assert loaded.scope.conditions == {"polite": Member("winds", ("given",))}
    assert world.music["relay_solitude"].about == "Four notes with one missing."
    assert world.sounds["klaxon"].caption == "A klaxon sounds twice."
    assert world.ambience["receiver_hum"].channel == "ambience"
    assert world.endings["quarantine"].hint == "Say nothing."
    entry = world.codex["okri_341"]
    assert [text.raw for text in entry.versions] == [
        "A smouldering world.\n\nClosed by [player_name].",
        "It answered.",
    ]
    assert Interpolation("player_name") in entry.versions[0].parts
    assert (entry.title, entry.kind) == ("Okri 341", "report")
    chapter = world.chapters["00_the_chair"]
    assert (chapter.number, chapter.title, chapter.day) == (0, "The Chair", "D-4")
    assert set(loaded.sources) == {
        "cast.yaml",
        "places.yaml",
        "variables.yaml",
        "audio.yaml",
        "endings.yaml",
        "codex/okri_341.yaml",
        "chapters/00_the_chair/chapter.yaml",
    }
    assert loaded.incomplete == frozenset()


def test_start_defaults_to_the_first_value_and_the_low_end(tmp_path: Path) -> None:
    text = (
        "variables:\n  w: {values: [b, a], start: a}\n  v: {values: [b, a]}\n  r: {range: 2..4}\n"
    )
    write(tmp_path, {"variables.yaml": text})
    variables = read(tmp_path)[0].world.variables
    assert [variables[name].start for name in "wvr"] == ["a", "b", 2]


def test_chapters_are_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "chapters/00_the_chair/chapter.yaml": "number: 2\ntitle: A\n",
            "chapters/01_b/chapter.yaml": "number: 1\ntitle: B\n",
        },
    )
    loaded, found = read(tmp_path)
    assert found == []
    assert list(loaded.world.chapters) == ["01_b", "00_the_chair"]


def test_a_faulty_entry_keeps_what_is_sound(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"cast.yaml": "kranz: {name: K, colour: red, poses: [left, seated], expressions: [wry]}\n"},
    )
    loaded, found = read(tmp_path)
    assert len(found) == 2
    member = loaded.world.cast["kranz"]
    assert (member.poses, member.expressions) == (("seated",), ("wry",))


def test_missing_files(tmp_path: Path) -> None:
    (tmp_path / "chapters" / "00_the_chair").mkdir(parents=True)
    loaded, found = read(tmp_path)
    names = ["cast", "places", "variables", "audio", "endings", "chapters/00_the_chair/chapter"]
    assert places(found) == [(f"{name}.yaml", "ATS601", 0, 0) for name in names]
    assert loaded.incomplete == {f"{name}.yaml" for name in names}
    assert not loaded.world.cast


def test_a_file_with_the_wrong_ending(tmp_path: Path) -> None:
    write(tmp_path, {"cast.yaml": None, "cast.yml": "a: b\n", "codex/other.yml": "a: b\n"})
    _, found = read(tmp_path)
    assert sorted(places(found)) == [
        ("cast.yaml", "ATS601", 0, 0),
        ("codex/other.yml", "ATS604", 0, 0),
    ]
    assert "rename cast.yml to cast.yaml" in [item.hint for item in found]


STRAYS = ["casts.yaml", "winds.yaml", "cast.yml", "chapters/winds.yaml", "codex/more/x.yaml"]


@pytest.mark.parametrize("path", STRAYS)
def test_a_file_that_nobody_reads(tmp_path: Path, path: str) -> None:
    write(tmp_path, {path: "a: b\n"})
    _, found = read(tmp_path)
    assert [item.code.id for item in found] == ["ATS604"]
    assert path.startswith(found[0].path)


@pytest.mark.parametrize("path", ["README.md", "line_ids.tsv", ".hidden.yaml", "codex/.x.yaml"])
def test_other_files_are_left_alone(tmp_path: Path, path: str) -> None:
    write(tmp_path, {path: "a: b\n"})
    assert read(tmp_path)[1] == []


def test_an_entry_in_two_files(tmp_path: Path) -> None:
    text = "entry: okri_341\ntitle: A\nkind: report\nversions: [A]\n"
    write(tmp_path, {"codex/zz.yaml": text})
    _, found = read(tmp_path)
    assert places(found) == [("codex/zz.yaml", "ATS607", 1, 8)]
    assert "codex/okri_341.yaml" in found[0].message


def test_a_chapter_number_twice(tmp_path: Path) -> None:
    write(tmp_path, {"chapters/01_b/chapter.yaml": "title: B\nnumber: 0\n"})
    _, found = read(tmp_path)
    assert places(found) == [("chapters/01_b/chapter.yaml", "ATS607", 2, 9)]


def test_a_folder_that_cannot_be_a_chapter(tmp_path: Path) -> None:
    write(tmp_path, {"chapters/01 Phase/chapter.yaml": "title: B\nnumber: 1\n"})
    assert places(read(tmp_path)[1]) == [("chapters/01 Phase/chapter.yaml", "ATS208", 0, 0)]


def test_a_lost_codex_file_does_not_make_its_links_faults(tmp_path: Path) -> None:
    link = "entry: a\ntitle: A\nkind: report\nversions: ['{codex=lost}x{/codex}']\n"
    write(tmp_path, {"codex/a.yaml": link, "codex/lost.yaml": b"\xff\xfe\x00"})
    _, found = read(tmp_path)
    assert {item.path for item in found} == {"codex/lost.yaml"}


def test_links_out_of_the_story(tmp_path: Path) -> None:
    story = tmp_path / "story"
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "places.yaml").write_text("watch: {name: W}\n")
    (outside / "chapter.yaml").write_text("number: 7\ntitle: A\n")
    (outside / "e.yaml").write_text("entry: e\ntitle: A\nkind: report\nversions: [A]\n")
    write(story, {"places.yaml": None, "codex/okri_341.yaml": None})
    (story / "places.yaml").symlink_to(outside / "places.yaml")
    (story / "codex").symlink_to(outside)
    (story / "chapters" / "07_out").symlink_to(outside)
    loaded, found = read(story)
    assert sorted(places(found)) == [
        ("chapters/07_out/chapter.yaml", "ATS602", 0, 0),
        ("codex", "ATS602", 0, 0),
        ("places.yaml", "ATS602", 0, 0),
    ]
    assert not loaded.world.places
    assert not loaded.world.codex


def test_links_inside_the_story_are_followed(tmp_path: Path) -> None:
    write(tmp_path, {"places.yaml": None, "drafts/places.txt": "watch: {name: W}\n"})
    (tmp_path / "places.yaml").symlink_to(Path("drafts") / "places.txt")
    loaded, found = read(tmp_path)
    assert found == []
    assert list(loaded.world.places) == ["watch"]


def test_links_that_lead_nowhere_or_in_a_circle(tmp_path: Path) -> None:
    write(tmp_path, {"places.yaml": None, "cast.yaml": None})
    (tmp_path / "places.yaml").symlink_to("places.yaml")
    (tmp_path / "cast.yaml").symlink_to("nowhere")
    assert places(read(tmp_path)[1]) == [
        ("cast.yaml", "ATS601", 0, 0),
        ("places.yaml", "ATS603", 0, 0),
    ]


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    write(tmp_path, {"places.yaml": None, "places.yaml/x": "", "codex/y.yaml/x": ""})
    assert places(read(tmp_path)[1]) == [
        ("places.yaml", "ATS603", 0, 0),
        ("codex/y.yaml", "ATS603", 0, 0),
    ]


BROKEN = [
    b"",
    b"# nothing\n",
    b"\xff\xfe",
    b"a: [",
    b"a: 1\na: 2\n",
    b"- - -\n",
    b"a\x00b",
    b"&a *a",
]


@pytest.mark.parametrize("data", BROKEN)
@pytest.mark.parametrize(
    "path",
    [
        "cast.yaml",
        "places.yaml",
        "variables.yaml",
        "audio.yaml",
        "endings.yaml",
        "codex/okri_341.yaml",
        "chapters/00_the_chair/chapter.yaml",
    ],
)
def test_damaged_files_are_reported_and_never_raise(tmp_path: Path, path: str, data: bytes) -> None:
    write(tmp_path, {path: data})
    loaded, found = read(tmp_path)
    assert found
    assert {item.path for item in found} == {path}
    assert loaded.world.entry == "winds"


@pytest.mark.parametrize(
    ("lights", "tint", "tints"),
    [
        ("", "'#C8D2DC'", (("", "#C8D2DC"),)),
        ("lights: [day, dusk], ", "'#C8D2DC'", (("day", "#C8D2DC"), ("dusk", "#C8D2DC"))),
        ("lights: [day, dusk], ", "{dusk: '#E8A79A'}", (("dusk", "#E8A79A"),)),
    ],
)
def test_tints(tmp_path: Path, lights: str, tint: str, tints: tuple[tuple[str, str], ...]) -> None:
    write(tmp_path, {"places.yaml": f"ridge: {{name: A ridge, {lights}tint: {tint}}}\n"})
    assert read(tmp_path)[0].world.places["ridge"].tints == tints
