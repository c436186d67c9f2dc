"""Fetches packages of the engine's Debian release without root, with apt itself.

The one source is a Debian mirror found in the machine's apt sources, with the suite swapped. apt
checks the signatures of the lists and, through them, every package.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote

from tools.bootstrap.apt import Apt, AptError, output
from tools.bootstrap.progress import Progress
from tools.engine.errors import EngineError

MIRROR_VARIABLE = "ATS_DEBIAN_MIRROR"
KEYRING_VARIABLE = "ATS_DEBIAN_KEYRING"
_KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
_TOOLS = ("apt-get", "apt-config", "dpkg-deb")
_BATCH = 12  # packages in one call of apt: its connections live that long, progress shows between
_SUITES = re.compile(
    r"(buster|bullseye|bookworm|trixie|forky|duke|sid"
    r"|stable|oldstable|oldoldstable|testing|unstable)"
    r"(-updates|-backports|-proposed-updates)?"
)
_RELEASE_LINE = re.compile(
    r"'(?P<mirror>[^']+?)/+dists/(?P<suite>[^'/]+)/(?:In)?Release(?:\.gpg)?'"
)
_PACKAGE_LINE = re.compile(
    r"'[^']+' (?P<file>\S+\.deb) (?P<size>\d+) SHA256:(?P<hash>[0-9a-f]{64})"
)
_ADDRESS = re.compile(r"[a-z][a-z0-9+]*:/\S+")


@dataclass(frozen=True)
class Package:
    """One package of the plan; ``size`` in bytes, ``sha256`` as apt's signed lists give it."""

    name: str
    version: str
    file: str
    size: int
    sha256: str


def parse_mirrors(uris: str) -> list[str]:
    """Debian mirrors, best first, in the output of ``apt-get update --print-uris``."""
    plain: list[str] = []
    other: list[str] = []
    for match in _RELEASE_LINE.finditer(uris):
        suite = _SUITES.fullmatch(match["suite"])
        if suite:
            (other if suite[2] else plain).append(match["mirror"])
    return list(dict.fromkeys([*plain, *other]))


def parse_plan(uris: str) -> list[Package]:
    """The packages in the output of ``apt-get --print-uris install``, sorted by name."""
    packages = []
    for match in _PACKAGE_LINE.finditer(uris):
        name, version, _ = unquote(match["file"]).split("_", 2)
        packages.append(Package(name, version, match["file"], int(match["size"]), match["hash"]))
    return sorted(packages, key=lambda package: package.name)


class Fetcher:
    """Packages of ``suite`` for ``architecture``; what is fetched stays in ``folder``."""

    def __init__(self, folder: Path, suite: str, architecture: str) -> None:
        missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
        if missing:
            raise EngineError(f"This machine has no {missing[0]}: it is not a Debian-like system.")
        self.suite = suite
        self.mirror = _mirror()
        # Not apt's own archives folder: a plan leaves out what lies there.
        self.packages = folder / "packages"
        source = f"deb [arch={architecture} signed-by={_keyring()}] {self.mirror} {suite} main\n"
        self._apt = Apt(folder, source, architecture)

    def prepare(self, progress: Progress) -> None:
        """Fetch the suite's signed lists."""
        progress.step(f"reading the package lists of Debian {self.suite}")
        self.packages.mkdir(parents=True, exist_ok=True)
        with self._explained(f"The package lists of Debian {self.suite} could not be fetched."):
            self._apt.prepare()

    def plan(self, packages: Sequence[str], without: Collection[str]) -> list[Package]:
        """``packages`` and everything they need, but for ``without``."""
        with self._explained(f"{' '.join(packages)}: not installable from Debian {self.suite}."):
            printed = self._apt.run("--yes", "--print-uris", "install", *packages)
        plan = [package for package in parse_plan(printed) if package.name not in without]
        if not plan:
            raise EngineError("apt gave a list of packages that cannot be read.", printed[:300])
        return plan

    def download(self, plan: Sequence[Package], progress: Progress) -> None:
        """Fetch the packages of ``plan`` that are not there yet, and check every one."""
        todo = [package for package in plan if not self._is_complete(package)]
        total = sum(package.size for package in plan)
        done = total - sum(package.size for package in todo)
        text = f"fetching {len(plan)} packages, {total / 1e6:.0f} MB"
        progress.count(text, done, total)
        for start in range(0, len(todo), _BATCH):
            batch = todo[start : start + _BATCH]
            for package in batch:
                (self.packages / package.file).unlink(missing_ok=True)
            names = [f"{package.name}={package.version}" for package in batch]
            with self._explained("The packages could not be fetched."):
                self._apt.run("download", *names, folder=self.packages)
            for package in batch:
                if not self._is_complete(package):
                    raise EngineError(f"{package.file} arrived damaged.", "Run the command again.")
                done += package.size
            progress.count(text, done, total)

    def unpack(self, plan: Sequence[Package], root: Path, progress: Progress) -> None:
        """Unpack the packages of ``plan`` below ``root``."""
        root.mkdir(parents=True, exist_ok=True)
        commands = [["dpkg-deb", "-x", str(self.packages / p.file), str(root)] for p in plan]
        with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
            try:
                for index, _ in enumerate(pool.map(output, commands), start=1):
                    progress.count("unpacking", index, len(plan))
            except AptError as error:
                pool.shutdown(cancel_futures=True)
                raise EngineError("A package could not be unpacked.", str(error)) from error

    def _is_complete(self, package: Package) -> bool:
        path = self.packages / package.file
        try:
            if path.stat().st_size != package.size:
                return False
            return sha256(path.read_bytes()).hexdigest() == package.sha256
        except OSError:
            return False

    @contextmanager
    def _explained(self, problem: str) -> Iterator[None]:
        try:
            yield
        except AptError as error:
            raise EngineError(
                problem,
                f"apt said: {error}\n  The mirror was {self.mirror}; check the network, "
                f"or set {MIRROR_VARIABLE} to another one.",
            ) from error


def _keyring() -> Path:
    keyring = Path(os.environ.get(KEYRING_VARIABLE) or _KEYRING)
    if not keyring.is_file():
        raise EngineError(
            f"Debian's signing keys are not at {keyring}.",
            f"Install the package debian-archive-keyring, or set {KEYRING_VARIABLE} to the file.",
        )
    return keyring


def _mirror() -> str:
    given = os.environ.get(MIRROR_VARIABLE, "").strip()
    if given:
        if not _ADDRESS.fullmatch(given):
            raise EngineError(f"{MIRROR_VARIABLE} is not the address of a mirror: {given!r}.")
        return given.rstrip("/")
    try:
        mirrors = parse_mirrors(output(["apt-get", "update", "--print-uris"]))
    except AptError as error:
        raise EngineError("This machine's apt sources cannot be read.", str(error)) from error
    if not mirrors:
        raise EngineError(
            "This machine's apt sources name no Debian mirror.",
            f"Set {MIRROR_VARIABLE} to the address of one.",
        )
    return mirrors[0]
