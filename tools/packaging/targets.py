"""What can be packaged, and what the engine's folder must hold for it.

Ren'Py's own `distribute` ends with success for a package that it does not know and for one whose
runtime is missing; so what it needs is looked up before it is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools.packaging.errors import PackageError

_ELF, _MACH_O, _WINDOWS = b"\x7fELF", b"\xca\xfe\xba\xbe", b"MZ"
_DOWNLOAD = (
    "Download the official Ren'Py 8.3.4 SDK from renpy.org, unpack it, and set RENPY_SDK (or --sdk)"
)


@dataclass(frozen=True)
class Part:
    """A file of the SDK that a target needs. ``magic`` are the bytes it begins with, if it is a
    program; ``source`` says where it comes from.
    """

    path: str
    magic: bytes
    source: str


@dataclass(frozen=True)
class Target:
    """``package`` is distribute's own name; ``suffix`` ends the archive's name. ``launcher`` is the
    command of Ren'Py's launcher that makes it.
    """

    name: str
    package: str
    suffix: str
    launcher: str
    needs: tuple[Part, ...]


_SDK = f"{_DOWNLOAD}: it brings this."
TARGETS: dict[str, Target] = {
    target.name: target
    for target in (
        Target(
            "linux",
            "linux",
            "-linux.tar.bz2",
            "distribute",
            (Part("lib/py3-linux-x86_64/renpy", b"", _SDK),),
        ),
        Target(
            "windows",
            "win",
            "-win.zip",
            "distribute",
            (
                Part("lib/py3-windows-x86_64/renpy.exe", _WINDOWS, _SDK),
                Part("lib/py3-windows-x86_64/librenpython.dll", _WINDOWS, _SDK),
            ),
        ),
        Target(
            "macos",
            "mac",
            "-mac.zip",
            "distribute",
            (Part("lib/py3-mac-universal/renpy", _MACH_O, _SDK),),
        ),
        Target(
            "web",
            "web",
            "-web.zip",
            "web_build",
            (
                Part(
                    "web/renpy.wasm",
                    b"\0asm",
                    f"{_DOWNLOAD}; then install web support from Ren'Py's launcher, or unpack "
                    "renpy-8.3.4-web.zip into the SDK's folder.",
                ),
                Part("web/index.html", b"", "It belongs to web support."),
            ),
        ),
        Target(
            "android",
            "android",
            ".apk",
            "android_build",
            (
                Part(
                    "rapt/android.py",
                    b"",
                    f"{_DOWNLOAD}; then install Android support (RAPT) from Ren'Py's launcher, or "
                    "unpack renpy-8.3.4-rapt.zip into the SDK's folder. It also needs a JDK and a "
                    "signing key; its launcher makes both.",
                ),
            ),
        ),
    )
}


def require(target: Target, sdk: Path) -> None:
    """Raise :class:`PackageError` with what is missing in ``sdk`` for ``target``."""
    for part in target.needs:
        path = sdk / part.path
        if not path.is_file():
            raise PackageError(
                f"This engine cannot make a package for {target.name}: it has no {part.path}.",
                part.source,
            )
        with path.open("rb") as file:
            found = file.read(len(part.magic))
        if found != part.magic:
            raise PackageError(
                f"This engine cannot make a package for {target.name}: {part.path} is not a "
                "program of that system.",
                part.source,
            )


def find(name: str, known: Callable[[], list[str]] = lambda: sorted(TARGETS)) -> Target:
    """The target called ``name``; raises :class:`PackageError` for others."""
    target = TARGETS.get(name)
    if target is None:
        raise PackageError(f"There is no target `{name}`.", f"It is one of {', '.join(known())}.")
    return target
