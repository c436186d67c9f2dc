"""Releases: the version, the changelog, and what saves of the last release may name."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.storybox import DATA, scene_yaml, story_in
from tools.build.load import Loaded, load
from tools.commands.build import build
from tools.packaging import index, release
from tools.packaging.errors import PackageError
from tools.packaging.prepare import Release
from tools.packaging.sbom import sbom
from tools.project import open_project

FIRST = "- |\n  kranz: One.\n  kranz: Two.\n- goto: second\n"
SECOND = "- |\n  kranz: Three.\n- ending: quarantine\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A small game under git, at 0.1.0 and never released."""
    story_in(
        tmp_path, {"first": scene_yaml("first", FIRST), "second": scene_yaml("second", SECOND)}
    )
    manifest = tmp_path / "project.json"
    values = json.loads(manifest.read_text(encoding="utf-8")) | {"version": "0.1.0"}
    manifest.write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")
    (tmp_path / "game/options.rpy").write_text('define config.version = "0.1.0"\n')
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
    (tmp_path / "game/CHANGELOG.md").write_text("# Changes\n\n## 0.1.0\n\nAll of it.\n")
    (tmp_path / ".gitignore").write_text(".cache/\n")
    build(open_project(tmp_path / "game/story"))
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    commit(tmp_path)
    return tmp_path


def commit(folder: Path) -> None:
    subprocess.run(["git", "add", "-A"], cwd=folder, check=True)
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run(["git", *identity, "commit", "-q", "-m", "x"], cwd=folder, check=True)


def loaded(folder: Path) -> Loaded:
    return load(open_project(folder / "game/story"))


def edit(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / "game/story" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def released(folder: Path, version: str = "0.1.0") -> release.Bumped:
    found = loaded(folder)
    return release.bump(found.project, found, version)


def broken(folder: Path) -> list[str]:
    found = loaded(folder)
    build(found.project)
    found = loaded(folder)
    last = index.last_release(found.project)
    assert last is not None
    return index.breaks(found, last)


def test_a_first_release_writes_its_index(repository: Path) -> None:
    made = released(repository)
    assert "game/story/releases/0.1.0.json" in made.files
    last = index.last_release(open_project(repository / "game/story"))
    assert last is not None
    assert last.scenes == ("first", "second")
    assert len(last.lines) == 3
    assert last.variables["winds"] == ["given", "refused", "blurred"]
    assert last.variables["tape_kept"] == "flag"
    assert last.variables["suspicion"] == "0..6"
    assert broken(repository) == []


def test_the_version_is_raised_everywhere(repository: Path) -> None:
    released(repository)
    (repository / "game/CHANGELOG.md").write_text("## 0.2.0\n\nMore.\n\n## 0.1.0\n\nAll.\n")
    commit(repository)
    made = released(repository, "0.2.0")
    assert set(made.files) == {
        "game/options.rpy",
        "pyproject.toml",
        "project.json",
        "game/story/releases/0.2.0.json",
    }
    for name in ("game/options.rpy", "pyproject.toml", "project.json"):
        text = (repository / name).read_text(encoding="utf-8")
        assert '"0.2.0"' in text
        assert "0.1.0" not in text
    last = index.last_release(open_project(repository / "game/story"))
    assert last is not None
    assert last.version == "0.2.0"


def test_what_stops_a_release(repository: Path) -> None:
    with pytest.raises(PackageError, match="not a version"):
        released(repository, "one")
    with pytest.raises(PackageError, match=r"says nothing of 0\.3\.0"):
        released(repository, "0.3.0")
    released(repository)
    with pytest.raises(PackageError, match="not higher"):
        released(repository)
    with pytest.raises(PackageError, match="not committed"):
        released(repository, "0.3.0")
    assert not (repository / "game/story/releases/0.3.0.json").exists()


def test_a_changelog_must_say_something(repository: Path) -> None:
    (repository / "game/CHANGELOG.md").write_text("## 0.1.0\n\n## 0.0.1\n\nOld.\n")
    commit(repository)
    with pytest.raises(PackageError, match="says nothing"):
        released(repository)


BREAKS = [
    (
        "chapters/00_the_chair/second.yaml",
        "scene: second",
        "scene: other",
        "scene `second` is gone",
    ),
    (
        "variables.yaml",
        "[given, refused, blurred]",
        "[given, blurred]",
        "can no longer be `refused`",
    ),
    ("variables.yaml", "  struck: {flag: no}\n", "", "variable `struck` is gone"),
    ("variables.yaml", "struck: {flag: no}", "struck: {range: 0..2}", "another kind"),
]
KEEPS = [
    ("chapters/00_the_chair/first.yaml", "One.", "One, then."),
    ("chapters/00_the_chair/first.yaml", "  kranz: Two.\n", ""),
    ("variables.yaml", "[given, refused, blurred]", "[blurred, given, refused, lost]"),
    ("variables.yaml", "{range: 0..6, start: 0}", "{range: 0..3, start: 1}"),
    ("variables.yaml", "  struck:", "  newcomer: {flag: yes}\n  struck:"),
]


@pytest.mark.parametrize(("name", "old", "new", "about"), BREAKS)
def test_what_breaks_saves_is_named(
    repository: Path, name: str, old: str, new: str, about: str
) -> None:
    released(repository)
    edit(repository, name, old, new)
    if "scene: other" in new:
        path = repository / "game/story" / name
        path.rename(path.with_name("other.yaml"))
        edit(repository, "chapters/00_the_chair/first.yaml", "goto: second", "goto: other")
    found = broken(repository)
    assert len(found) == 1
    assert about in found[0]


@pytest.mark.parametrize(("name", "old", "new"), KEEPS)
def test_what_keeps_saves_is_silent(repository: Path, name: str, old: str, new: str) -> None:
    released(repository)
    edit(repository, name, old, new)
    assert broken(repository) == []


def test_migrations_answer_what_would_break(repository: Path) -> None:
    released(repository)
    edit(repository, "variables.yaml", "[given, refused, blurred]", "[given, blurred]")
    edit(repository, "variables.yaml", "  struck: {flag: no}", "  hit: {flag: no}")
    (repository / "game/story/migrations.yaml").write_text(
        "values:\n  winds: {refused: blurred}\nrenamed:\n  struck: hit\n"
    )
    assert broken(repository) == []


def test_a_lost_registry_is_noticed(repository: Path) -> None:
    released(repository)
    path = repository / "game/story/line_ids.tsv"
    path.write_text(path.read_text().replace("first_", "first_x"))
    found = index.breaks(
        loaded(repository), index.last_release(open_project(repository / "game/story")) or _never()
    )
    assert len(found) == 1
    assert "line_ids.tsv no longer knows 2 ids" in found[0]


def _never() -> index.Index:
    raise AssertionError


def test_a_damaged_index_is_an_error_with_a_way_out(repository: Path) -> None:
    released(repository)
    (repository / "game/story/releases/0.1.0.json").write_text("{")
    with pytest.raises(PackageError, match="cannot be read") as caught:
        index.last_release(open_project(repository / "game/story"))
    assert "version control" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("values:\n  wind: {a: given}\n", "no variable `wind`"),
        ("values:\n  winds: {refused: blured}\n", "cannot be `blured`"),
        ("renamed:\n  winds: sky\n", "still a variable `winds`"),
        ("renamed:\n  old: skye\n", "no variable `skye`"),
        ("value: {}\n", "no key `value`"),
    ],
)
def test_faults_in_migrations(tmp_path: Path, text: str, message: str) -> None:
    data = {**DATA, "migrations.yaml": text}
    project = story_in(tmp_path, {"first": scene_yaml("first", SECOND)}, data=data)
    found = load(project, use_cache=False).findings
    assert len(found) == 1
    assert message in found[0].message
    assert found[0].span is not None


def test_the_bill_of_materials_is_the_same_every_time() -> None:
    told = Release("T", "1.0.0", "abc", 1_700_000_000)
    first = sbom(told, "8.3.4", {"libsdl2": "2:2.0-1"}, "trixie", "00")
    assert first == sbom(told, "8.3.4", {"libsdl2": "2:2.0-1"}, "trixie", "00")
    document = json.loads(first)
    assert document["bomFormat"] == "CycloneDX"
    purls = [item.get("purl") for item in document["components"]]
    assert "pkg:deb/debian/libsdl2@2%3A2.0-1?distro=trixie" in purls


def test_checksums_are_read_by_sha256sum(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"x")
    digest = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
    (tmp_path / "SHA256SUMS").write_text(release.checksums([(digest, "a.zip")]))
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=True)
