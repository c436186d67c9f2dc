"""One moment for everything in a package, so that two builds of one commit are the same bytes.

The engine puts the time into compiled scripts. In the copy of the engine that packages, it takes
the moment from ``SOURCE_DATE_EPOCH`` instead; archives are written anew with that moment, no names
of users, and sorted.
"""

from __future__ import annotations

import bz2
import io
import json
import os
import subprocess
import tarfile
import time
import zipfile
from pathlib import Path

from tools.packaging.errors import PackageError

VARIABLE = "SOURCE_DATE_EPOCH"
_EPOCH = f'float(__import__("os").environ.get("{VARIABLE}") or time.time())'
# Numbers of screens' parts must differ between the launcher and the game, which may both compile.
_APART = '(500_000_000 if "distribute" in __import__("sys").argv else 0)'
STAMPED: dict[str, tuple[str, str]] = {
    "renpy/script.py": ("int(time.time())", f"int({_EPOCH})"),
    "renpy/ast.py": ("int(time.time())", f"int({_EPOCH})"),
    "renpy/sl2/slast.py": (
        "serial = int(time.time() * 1000000)",
        f"serial = int({_EPOCH} * 1000000) + {_APART}",
    ),
}
"""Where the engine stamps what it compiles: what stands there, and what stands there instead."""
_BUILD_INFO = "game/cache/build_info.json"


def moment_of(root: Path) -> int:
    """Seconds since 1970 of the commit that is checked out, or of ``SOURCE_DATE_EPOCH``.

    Raises :class:`PackageError` when there is neither.
    """
    given = os.environ.get(VARIABLE)
    if given is not None:
        try:
            return int(given)
        except ValueError:
            raise PackageError(f"{VARIABLE} is not a number: {given!r}") from None
    try:
        done = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        )
        return int(done.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        raise PackageError(
            "This folder is not a git clone, so a package has no date.",
            f"Set {VARIABLE} to the seconds since 1970 that the release shall carry.",
        ) from None


def freeze(sdk: Path) -> None:
    """Make the copy of the engine in ``sdk`` take the time from ``SOURCE_DATE_EPOCH``."""
    for name, (now, then) in STAMPED.items():
        path = sdk / name
        text = path.read_text(encoding="utf-8")
        if now not in text:
            raise PackageError(
                f"{name} of this engine stamps scripts in a way that is not known here.",
                "Use Ren'Py 8.3.4.",
            )
        times = path.stat()
        path.unlink()  # the copy may share its bytes with the engine itself
        path.write_text(text.replace(now, then), encoding="utf-8")
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        for compiled in path.parent.glob(f"__pycache__/{path.stem}.*.pyc"):
            compiled.unlink()
        path.with_suffix(".pyc").unlink(missing_ok=True)


def normalise(archive: Path, moment: int) -> None:
    """Write ``archive`` (.tar.bz2 or .zip) anew: sorted, at one moment, owned by nobody."""
    fresh = archive.with_name(f"{archive.name}.part")
    if archive.suffix == ".zip":
        _normal_zip(archive, fresh, moment)
    else:
        _normal_tar(archive, fresh, moment)
    fresh.replace(archive)


def _normal_tar(archive: Path, fresh: Path, moment: int) -> None:
    with (
        tarfile.open(archive) as old,
        bz2.open(fresh, "wb", compresslevel=9) as stream,
        tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda item: item.name):
            member.mtime = moment
            member.uid = member.gid = 0
            member.uname = member.gname = ""
            member.pax_headers = {}
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            stream_of = old.extractfile(member) if member.isfile() else None
            if stream_of is not None and member.name.endswith(_BUILD_INFO):
                told = json.loads(stream_of.read()) | {"time": float(moment)}
                data = json.dumps(told, sort_keys=True).encode()
                member.size, stream_of = len(data), io.BytesIO(data)
            new.addfile(member, stream_of)


def _normal_zip(archive: Path, fresh: Path, moment: int) -> None:
    date = time.gmtime(max(moment, 315_532_800))[:6]  # a zip knows no time before 1980
    with (
        zipfile.ZipFile(archive) as old,
        zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for item in sorted(old.infolist(), key=lambda entry: entry.filename):
            plain = zipfile.ZipInfo(item.filename, date)
            plain.external_attr = item.external_attr
            plain.create_system = 3
            plain.compress_type = item.compress_type
            data = old.read(item)
            if item.filename.endswith(_BUILD_INFO):
                data = json.dumps(
                    json.loads(data) | {"time": float(moment)}, sort_keys=True
                ).encode()
            new.writestr(plain, data)
