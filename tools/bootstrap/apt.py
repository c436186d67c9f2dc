"""apt with a state of its own: fetches packages without root and without touching the machine's
lists.

It keeps the machine's ``Acquire`` settings (proxy, certificates, credentials) and, unless given
others, its sources. Used for pip on a Debian without python3-venv, and for the engine's packages.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_FOLDERS = ("lists/partial", "archives/partial", "etc")
_FAILED = re.compile(r"^(Err|E:|W: Failed)", re.M)


class AptError(Exception):
    """apt failed; the text is its own last word."""


@dataclass(frozen=True)
class Apt:
    """An apt whose state is in ``folder``.

    ``sources`` is the text of a sources.list; None means the machine's own.
    """

    folder: Path
    sources: str | None = None
    architecture: str | None = None

    def prepare(self) -> None:
        """Write the configuration, fetch the sources' signed lists. Raises ``AptError``."""
        for name in _FOLDERS:
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "status").touch()
        if self.sources is not None:
            (self.folder / "sources.list").write_text(self.sources, encoding="utf-8")
        dump = output(["apt-config", "dump", "--format", '%F "%v";%n'])
        text = parse_settings(dump) + "\n" + self._configuration()
        (self.folder / "apt.conf").write_text(text, encoding="utf-8")
        self.run("update")

    def run(self, *arguments: str, folder: Path | None = None) -> str:
        """What ``apt-get`` prints for ``arguments``, run in ``folder``. Raises ``AptError``."""
        result = subprocess.run(
            ["apt-get", "--quiet", "--quiet", *arguments],
            cwd=folder,
            env={**os.environ, "APT_CONFIG": str(self.folder / "apt.conf"), "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=False,
        )
        # `update` ends with 0 although nothing could be fetched: only its messages tell.
        failed = arguments[0] == "update" and _FAILED.search(result.stderr)
        if result.returncode or failed:
            raise AptError(_last_word(result))
        return result.stdout

    def _configuration(self) -> str:
        own = self.folder
        lines = [
            'Acquire::Languages "none";',
            'Acquire::ForceHash "SHA256";',
            'Acquire::Retries "3";',
            'APT::Install-Recommends "false";',
            'APT::Install-Suggests "false";',
            'APT::Sandbox::User "";',
            f'Dir::State "{own}";',
            f'Dir::State::Lists "{own}/lists";',
            f'Dir::State::status "{own}/status";',
            f'Dir::State::extended_states "{own}/extended_states";',
            f'Dir::Cache "{own}";',
            f'Dir::Cache::archives "{own}/archives";',
            f'Dir::Log "{own}";',
            # The machine's hooks and preferences are for its own packages.
            'Dir::Etc::parts "/dev/null";',
            'Dir::Etc::main "/dev/null";',
            'Dir::Etc::preferences "/dev/null";',
            'Dir::Etc::preferencesparts "/dev/null";',
        ]
        if self.sources is not None:
            lines += [
                f'Dir::Etc::sourcelist "{own}/sources.list";',
                'Dir::Etc::sourceparts "/dev/null";',
            ]
        if self.architecture is not None:
            lines += [
                f'APT::Architecture "{self.architecture}";',
                f'APT::Architectures "{self.architecture}";',
            ]
        return "\n".join([*lines, ""])


def parse_settings(dump: str) -> str:
    """The lines of ``apt-config dump`` that tell how to fetch: proxies, certificates, retries."""
    # IndexTargets would fetch what other tools ask for (Contents, icons): megabytes for nothing.
    return "\n".join(
        line
        for line in dump.splitlines()
        if line.startswith("Acquire::") and not line.startswith("Acquire::IndexTargets")
    )


def output(command: Sequence[str]) -> str:
    """What ``command`` prints. Raises ``AptError`` when it fails."""
    result = subprocess.run(
        command, env={**os.environ, "LC_ALL": "C"}, capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise AptError(f"{Path(command[0]).name}: {_last_word(result)}")
    return result.stdout


def _last_word(result: subprocess.CompletedProcess[str]) -> str:
    lines = [line for line in result.stderr.splitlines() if line.strip()]
    for start in ("E:", "W: Failed to fetch", "W: GPG error", ""):
        errors = [line for line in lines if line.startswith(start)]
        if errors:
            return errors[-1]
    return f"exit code {result.returncode}"
