"""Turns unpacked Debian packages into a folder shaped like an official Ren'Py SDK.

renpy.sh renpy.py renpy/ launcher/ gui/ sdk-fonts/
lib/python3.13/                  the standard library and the engine's modules, byte-compiled
lib/py3-linux-x86_64/            scripts, Python, the libraries it needs
lib/py3-linux-x86_64/rt/         glibc and the compilers' libraries, used when newer than the
host's lib/py3-linux-x86_64/fb/         window, sound and GL libraries, used when the host has
none
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.bootstrap.progress import Progress
from tools.engine import patches, recipe
from tools.engine.elf import needed_by
from tools.engine.errors import EngineError
from tools.engine.slim import is_extra, slim
from tools.engine.wrappers import write_script, write_wrappers

_SOURCES_ONLY = shutil.ignore_patterns("__pycache__", "*.pyx", "*.pxd")


class Unpacked:
    """The tree that ``dpkg-deb -x`` filled."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.engine = root / "usr/share/games/renpy"
        self.modules = root / "usr/lib/python3/dist-packages"
        self.python = root / "usr/lib" / f"python{recipe.PYTHON}"
        self.libraries = root / "usr/lib" / recipe.MULTIARCH

    def find(self, name: str) -> Path | None:
        """The library ``name``, with links followed."""
        for folder in (self.libraries, self.libraries / "pulseaudio"):
            if (folder / name).exists():
                return (folder / name).resolve()
        return None


def build(root: Path, sdk: Path, progress: Progress) -> None:
    """Build the engine folder ``sdk``, which must not exist, from packages unpacked in ``root``."""
    source = Unpacked(root)
    progress.step("laying out the engine")
    _copy_engine(source, sdk)
    patches.apply(sdk)
    _copy_python(source, sdk)
    left_out = _copy_libraries(source, sdk)
    slim(sdk / "lib" / recipe.PLATFORM, left_out, lambda name: _must_find(source, name))
    write_wrappers(sdk)
    # The launcher's `distribute` adds this file whatever package is asked for.
    (sdk / "lib/py3-mac-universal").mkdir()
    write_script(sdk / "lib/py3-mac-universal/renpy", "no macOS runtime in this engine\n")
    shutil.copyfile(source.root / "usr/share/doc/renpy/copyright", sdk / "LICENSE.txt")
    progress.step("compiling the engine")
    _compile(sdk)


def _copy_engine(source: Unpacked, sdk: Path) -> None:
    shutil.copytree(source.engine / "renpy", sdk / "renpy", ignore=_SOURCES_ONLY)
    # Debian keeps the compiled modules apart from the sources; an SDK has them side by side.
    shutil.copytree(source.modules / "renpy", sdk / "renpy", dirs_exist_ok=True)
    for name in ("launcher", "gui", "sdk-fonts"):
        if (source.engine / name).is_dir():
            shutil.copytree(source.engine / name, sdk / name, ignore_dangling_symlinks=True)
    shutil.copyfile(source.engine / "renpy.py", sdk / "renpy.py")


def _copy_python(source: Unpacked, sdk: Path) -> None:
    ignore = shutil.ignore_patterns(*recipe.UNUSED_IN_PYTHON)
    python = sdk / "lib" / f"python{recipe.PYTHON}"
    shutil.copytree(source.python, python, ignore=ignore)
    for entry in sorted(source.modules.iterdir()):
        if entry.name in ("renpy", "__pycache__") or entry.name.endswith("-info"):
            continue
        if entry.is_dir():
            shutil.copytree(entry, python / entry.name, ignore=ignore)
        else:
            shutil.copy2(entry, python / entry.name)
    for pattern in recipe.UNUSED_MODULES:
        for path in python.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _copy_libraries(source: Unpacked, sdk: Path) -> dict[str, set[str]]:
    """Copy Python and every library something asks for; returns what was left out of FFmpeg's."""
    platform = sdk / "lib" / recipe.PLATFORM
    for folder in (platform, platform / "rt", platform / "fb"):
        folder.mkdir(parents=True)
    python = platform / "python.bin"
    shutil.copyfile(source.root / "usr/bin" / f"python{recipe.PYTHON}", python)
    python.chmod(0o755)
    named = [*recipe.GL_LIBRARIES, *sorted(recipe.RUNTIME_LIBRARIES)]
    extras = {name: path for name in named if (path := source.find(name))}
    found, left_out = closure(source, [python, *sdk.rglob("*.so")], extras)
    for name, path in found.items():
        # Only direct children of the platform's folder stay executable in a distribution: the
        # loader must.
        if name in recipe.RUNTIME_LIBRARIES and not name.startswith("ld-"):
            target = platform / "rt" / name
        elif name.startswith(tuple(recipe.HOST_FIRST)):
            target = platform / "fb" / name
        else:
            target = platform / name
        shutil.copyfile(path, target)
        target.chmod(0o755)
    return left_out


def closure(
    source: Unpacked,
    files: Iterable[Path],
    found: Mapping[str, Path],
    given: Collection[str] = (),
) -> tuple[dict[str, Path], dict[str, set[str]]]:
    """Every library that ``files`` and ``found`` need, and what was left out of which library.

    Libraries in ``given`` are there already.
    Raises ``EngineError`` when one is in no package: Debian's dependencies must have changed.
    """
    found = dict(found)
    left_out: dict[str, set[str]] = {}
    missing: dict[str, str] = {}
    todo = [(path.name, path) for path in files] + list(found.items())
    while todo:
        asker, path = todo.pop()
        for name in needed_by(path):
            if asker in recipe.SLIMMED_LIBRARIES and is_extra(name):
                left_out.setdefault(asker, set()).add(name)
            elif name not in found and name not in missing and name not in given:
                library = source.find(name)
                if library is None:
                    missing[name] = asker
                else:
                    found[name] = library
                    todo.append((name, library))
    if missing:
        name, asker = min(missing.items())
        raise EngineError(f"The library {name}, needed by {asker}, is in none of the packages.")
    return found, left_out


def _must_find(source: Unpacked, name: str) -> Path:
    path = source.find(name)
    if path is None:
        raise EngineError(f"The library {name} is in none of the packages.")
    return path


def _compile(sdk: Path) -> None:
    """Compile Python's modules in place of their sources, the engine's beside them, the scripts."""
    python = sdk / "lib" / f"python{recipe.PYTHON}"
    interpreter = str(sdk / "lib" / recipe.PLATFORM / "pythonw")
    # Hash-based and unchecked: no times in the files, and none looked at when starting. Side by
    # side here, as compileall's own workers need shared memory, which not every container has.
    command = [interpreter, "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"]
    command += ["-s", str(sdk)]
    with ThreadPoolExecutor() as pool:
        list(pool.map(_run, ([*command, "-b", str(python)], [*command, str(sdk / "renpy")])))
    for compiled in python.rglob("*.pyc"):
        compiled.with_suffix(".py").unlink(missing_ok=True)
    for project in ("launcher", "gui"):
        _run([str(sdk / "renpy.sh"), str(sdk / project), "compile"])


def _run(command: Sequence[str]) -> None:
    with tempfile.TemporaryDirectory(prefix="ats-saves-") as saves:
        environment = {
            **os.environ,
            "SDL_VIDEODRIVER": "dummy",
            "SDL_AUDIODRIVER": "dummy",
            # The user's own saves and backups are not for the engine's own projects.
            "RENPY_PATH_TO_SAVES": saves,
            "RENPY_MULTIPERSISTENT": saves,
            "PYTHONDONTWRITEBYTECODE": "1",
            "RENPY_DISABLE_BACKUPS": "I take responsibility for this.",
        }
        result = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False
        )
    if result.returncode:
        tail = (result.stderr or result.stdout).strip().splitlines()[-3:]
        raise EngineError(
            f"The new engine does not run {' '.join(command[1:3])}.", "\n  ".join(tail)
        )
