"""``engine``: install, look at, check and repair the engine."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from tools.bootstrap.progress import Progress
from tools.engine import manifest, mesa, recipe
from tools.engine.cache import cache_folder
from tools.engine.errors import EngineError
from tools.engine.install import (
    SDK_VARIABLE,
    engine_folder,
    install_engine,
    install_mesa,
    is_whole,
    mesa_folder,
)
from tools.engine.locate import find_sdk

_SHOWN = 20
HELP = "install, show, check or repair the Ren'Py engine"


def add_arguments(p: argparse.ArgumentParser) -> None:
    """Add the actions of ``engine`` to ``p``."""
    p.add_argument(
        "action",
        choices=sorted(_ACTIONS),
        help="install: build it if needed; info: what is there; path: its folder; "
        "doctor: check every byte and repair",
    )
    p.add_argument("--sdk", type=Path, help="an official Ren'Py SDK folder to use instead")
    p.add_argument(
        "--frames",
        action="store_true",
        help="install: also a software renderer, for hosts without one",
    )
    p.add_argument("--again", action="store_true", help="install: build it anew")


def run(args: argparse.Namespace) -> int:
    """Run the action; 0 done, 1 the engine is not there or cannot be had."""
    try:
        return _ACTIONS[args.action](args)
    except EngineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _install(args: argparse.Namespace) -> int:
    progress = Progress("engine")
    if args.again and args.sdk is None:
        install_engine(progress, again=True)
    sdk = find_sdk(args.sdk, progress=progress)
    print(f"Ren'Py {sdk.version}: {sdk.folder}")
    if args.frames:
        print(f"Renderer: {install_mesa(Progress('renderer'), again=args.again)}")
    return 0


def _path(args: argparse.Namespace) -> int:
    print(find_sdk(args.sdk, install=False).folder)
    return 0


def _info(args: argparse.Namespace) -> int:
    sdk = find_sdk(args.sdk, install=False)
    print(f"Ren'Py   {sdk.version}")
    print(f"folder   {sdk.folder}")
    print(f"origin   {'Debian ' + recipe.SUITE + ', built here' if sdk.own else 'official SDK'}")
    known = manifest.read(sdk.folder) if sdk.own else None
    if known is not None:
        size = sum(file.size for file in known.files.values())
        print(f"content  {len(known.files)} files, {size / 1e6:.0f} MB")
        print(f"packages {len(known.packages)} of Debian {recipe.SUITE}")
        print(f"package  renpy {known.packages.get('renpy', '?')}")
    print(f"frames   {_frames()}")
    others = [path for path in _leftovers() if path != sdk.folder]
    for path in others:
        print(f"unused   {path}")
    return 0


def _frames() -> str:
    if mesa.host_draws():
        return "drawn with this machine's Mesa"
    if is_whole(mesa_folder()):
        return f"drawn with {mesa_folder()}"
    return "no renderer yet; it is fetched when first needed, or by: engine install --frames"


def _leftovers() -> list[Path]:
    current = {engine_folder(), mesa_folder()}
    return sorted(
        path for path in cache_folder("engine").iterdir() if path.is_dir() and path not in current
    )


def _doctor(args: argparse.Namespace) -> int:
    if args.sdk or os.environ.get(SDK_VARIABLE):
        sdk = find_sdk(args.sdk)
        print(f"{sdk.folder} is Ren'Py {sdk.version}; files of an official SDK are not checked.")
        return 0
    builds: list[tuple[Path, Callable[[Progress, bool], Path]]] = [
        (engine_folder(), install_engine)
    ]
    if mesa_folder().exists():
        builds.append((mesa_folder(), install_mesa))
    for folder, install in builds:
        known = manifest.read(folder)
        damages = list(manifest.check(folder, known, content=True)) if known else []
        for damage in damages[:_SHOWN]:
            print(f"damaged ({damage.problem}): {folder / damage.path}")
        if len(damages) > _SHOWN:
            print(f"... and {len(damages) - _SHOWN} more files")
        if known is None:
            print(f"not installed: {folder}")
        if known is None or damages:
            install(Progress("engine"), True)
            print(f"repaired: {folder}")
        else:
            print(f"whole: {folder}, {len(known.files)} files")
    return 0


_ACTIONS: dict[str, Callable[[argparse.Namespace], int]] = {
    "install": _install,
    "info": _info,
    "path": _path,
    "doctor": _doctor,
}
