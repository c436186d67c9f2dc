"""Running a command as the command line does, in this process."""

from __future__ import annotations

from tools.cli import main


def run_command(*arguments: str) -> int:
    """The exit code; argparse's own exits included."""
    try:
        return main(arguments)
    except SystemExit as ended:
        return int(ended.code or 0)
