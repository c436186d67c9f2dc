"""What a package may hold, and what a target needs of an SDK."""

from __future__ import annotations

import io
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest

from tools.packaging import clock, content, notices, prepare, targets
from tools.packaging.errors import PackageError
from tools.packaging.targets import TARGETS

GOOD = (
    "Game-1.0/Game.sh",
    "Game-1.0/LICENSE.txt",
    "Game-1.0/CREDITS.txt",
    "Game-1.0/THIRD-PARTY.txt",
    "Game-1.0/BUILD.txt",
    "Game-1.0/game/story.rpa",
    "Game-1.0/game/pictures.rpa",
    "Game-1.0/renpy/common/00start.rpy",
    "Game-1.0/renpy/script.py",
)


def tar(path: Path, names: tuple[str, ...], moment: int = 5, user: str = "ada") -> Path:
    with tarfile.open(path, "w:bz2") as out:
        for name in names:
            member = tarfile.TarInfo(name)
            data = name.encode()
            if name.endswith("build_info.json"):
                data = b'{"time": %d}' % moment
            member.size = len(data)
            member.mtime, member.uname, member.uid = moment, user, 1000
            member.mode = 0o775 if name.endswith(".sh") else 0o664
            out.addfile(member, io.BytesIO(data))
    return path


def test_a_good_package_passes(tmp_path: Path) -> None:
    packed = content.inspect(tar(tmp_path / "x-linux.tar.bz2", GOOD), 1_000_000)
    assert len(packed) == len(GOOD)


@pytest.mark.parametrize(
    ("name", "about"),
    [
        ("Game-1.0/game/story/cast.yaml", "YAML"),
        ("Game-1.0/game/options.rpy", "script source"),
        ("Game-1.0/game/systems/look_ren.py", "Python source"),
        ("Game-1.0/tools/cli.py", "folder of the repository"),
        ("Game-1.0/tests/x.txt", "folder of the repository"),
        ("Game-1.0/art/cast/kranz.psd", "folder of the repository"),
        ("Game-1.0/game/images/kranz.psd", "master"),
        ("Game-1.0/game/saves/1-1.save", "folder of the repository"),
        ("Game-1.0/project.json", "file of the repository"),
        ("Game-1.0/log.txt", "log"),
        ("Game-1.0/game/x.bak", "leftover"),
        ("Game-1.0/launcher/game/script.rpy", "launcher"),
        ("Other/x.txt", "2 folders"),
        ("../x.txt", "leaves"),
    ],
)
def test_what_does_not_belong_is_named(tmp_path: Path, name: str, about: str) -> None:
    with pytest.raises(PackageError, match="not fit for players") as caught:
        content.inspect(tar(tmp_path / "x-linux.tar.bz2", (*GOOD, name)), 1_000_000)
    assert about in str(caught.value)


@pytest.mark.parametrize("name", [name for name in GOOD if "renpy/" not in name][1:])
def test_what_is_missing_is_named(tmp_path: Path, name: str) -> None:
    rest = tuple(other for other in GOOD if other != name)
    with pytest.raises(PackageError, match="is missing"):
        content.inspect(tar(tmp_path / "x-linux.tar.bz2", rest), 1_000_000)


def test_too_large_and_damaged(tmp_path: Path) -> None:
    path = tar(tmp_path / "x-linux.tar.bz2", GOOD)
    with pytest.raises(PackageError, match="allowed"):
        content.inspect(path, 100)
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(PackageError, match="cannot be read"):
        content.inspect(path, 1_000_000)


def test_an_archive_written_anew_does_not_tell_who_and_when(tmp_path: Path) -> None:
    names = (*GOOD, "Game-1.0/game/cache/build_info.json")
    first = tar(tmp_path / "a.tar.bz2", names, 100, "ada")
    second = tar(tmp_path / "b.tar.bz2", tuple(reversed(names)), 200, "grace")
    for path in (first, second):
        clock.normalise(path, 1_700_000_000)
    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as again:
        member = again.getmember("Game-1.0/Game.sh")
        assert (member.mtime, member.uid, member.uname, member.mode) == (
            1_700_000_000,
            0,
            "",
            0o755,
        )
        told = again.extractfile("Game-1.0/game/cache/build_info.json")
        assert told is not None
        assert told.read() == b'{"time": 1700000000.0}'


def test_a_zip_too(tmp_path: Path) -> None:
    paths = []
    for number, names in enumerate((GOOD, tuple(reversed(GOOD)))):
        path = tmp_path / f"{number}.zip"
        with zipfile.ZipFile(path, "w") as out:
            for name in names:
                out.writestr(zipfile.ZipInfo(name, (2000 + number, 1, 1, 0, 0, 0)), name)
        clock.normalise(path, 1_700_000_000)
        paths.append(path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert [item.name for item in content.listing(paths[0])] == sorted(GOOD)


def test_the_moment_is_the_commit_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(clock.VARIABLE, raising=False)
    with pytest.raises(PackageError, match="no date"):
        clock.moment_of(tmp_path)
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run(
        ["git", *identity, "commit", "-q", "--allow-empty", "-m", "x"],
        cwd=tmp_path,
        check=True,
        env={"PATH": "/usr/bin:/bin:/usr/local/bin", "GIT_COMMITTER_DATE": "1700000000 +0100"},
    )
    assert clock.moment_of(tmp_path) == 1_700_000_000
    monkeypatch.setenv(clock.VARIABLE, "12")
    assert clock.moment_of(tmp_path) == 12
    monkeypatch.setenv(clock.VARIABLE, "soon")
    with pytest.raises(PackageError, match="not a number"):
        clock.moment_of(tmp_path)


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_a_target_says_what_the_engine_lacks(tmp_path: Path, name: str) -> None:
    target = TARGETS[name]
    with pytest.raises(PackageError) as caught:
        targets.require(target, tmp_path)
    assert target.needs[0].path in str(caught.value)
    assert "SDK" in caught.value.hint


def test_a_stand_in_for_a_runtime_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "lib/py3-mac-universal/renpy"
    path.parent.mkdir(parents=True)
    path.write_text("no macOS runtime in this engine\n")
    with pytest.raises(PackageError, match="not a program of that system"):
        targets.require(TARGETS["macos"], tmp_path)
    path.write_bytes(b"\xca\xfe\xba\xbe....")
    targets.require(TARGETS["macos"], tmp_path)


def test_an_unknown_target() -> None:
    with pytest.raises(PackageError, match="no target `amiga`"):
        targets.find("amiga")


def test_credits_read_as_plain_text() -> None:
    made = notices.plain_credits("# Credits\n\n| what | who |\n|---|---|\n| `a.ttf` | Ada |\n")
    assert made == "Credits\n\nwhat: a.ttf\nwho: Ada\n"


def test_notices_name_each_package() -> None:
    text = notices.third_party("the notice", {"libavcodec61": "7:7.1.1-1"}, "trixie")
    assert "libavcodec61 7:7.1.1-1" in text
    assert "General Public License" in text
    assert "General Public License" not in notices.third_party("the notice", {}, "trixie")


def test_the_script_of_a_package_is_not_a_developer_s() -> None:
    script = prepare.own_script(prepare.Release("T", "1.2", "abc", 0))
    assert "config.developer = False" in script
    assert '"1.2"' in script
