"""The whole game in a terminal, for ``play --text``: no engine, no pictures, the same story."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from tools.files import write_atomic
from tools.graph.ops import Address
from tools.ids.current import Ids
from tools.playtest.plans import write_plan
from tools.sim import events
from tools.sim.machine import Machine, start
from tools.sim.stage import Stage
from tools.sim.tape import Tape
from tools.sim.text import PLAYER_NAME
from tools.sim.typeset import Typesetter
from tools.story.conditions import Value

DEFAULT_SAVE = "saved.plan"
_HELP = """
  1, 2, ...   take that option           b   back to the choice before
  v           the story's variables      s   save (s FILE to name the file)
  q           leave                      ?   this help
  A saved game goes on with: python3 -m tools play --text --plan FILE"""


@dataclass
class _Game:
    """A game in progress. ``history`` has a copy of the machine at every menu that was answered."""

    tape: Tape
    ids: Ids
    machine: Machine
    typesetter: Typesetter
    entry: str | None
    settings: Mapping[str, Value]
    source: TextIO
    out: TextIO
    paged: bool
    choices: list[Address] = field(default_factory=list)
    history: list[tuple[Machine, events.Line | None]] = field(default_factory=list)
    caption: events.Line | None = None
    shown: int = 0
    stage: Stage | None = None


class _Leave(Exception):  # noqa: N818 - it is no error, only the way out of nested prompts
    """The player, or the end of the input, ends the game."""


def play_text(
    tape: Tape,
    ids: Ids,
    titles: Mapping[str, str],
    *,
    entry: str | None = None,
    settings: Mapping[str, Value] | None = None,
    choices: Sequence[Address] = (),
    passed: int = 0,
    source: TextIO | None = None,
    out: TextIO | None = None,
    width: int | None = None,
    ascii: bool | None = None,
) -> int:
    """Play in a terminal until the end, ``q`` or the end of the input; returns the exit code (1
    when the story breaks).

    ``titles`` are the scenes' titles by id, ``choices`` are taken at once, before the player's
    first. The first ``passed`` lines, prompts and choices go by unseen. ``source`` and ``out`` are
    standard input and output by default; paging happens only when both are terminals. Raises
    ``StartError``.
    """
    source = source or sys.stdin
    out = out or sys.stdout
    columns = width or min(shutil.get_terminal_size().columns, 84)
    plain = ascii if ascii is not None else not _speaks_unicode(out)
    game = _Game(
        tape,
        ids,
        start(tape, entry, settings),
        Typesetter(tape.world, dict(titles), max(columns, 40), plain),
        entry,
        settings or {},
        source,
        out,
        paged=source.isatty() and out.isatty(),
    )
    try:
        ahead = list(choices)
        if passed:
            _pass(game, ahead, passed)
        return _play(game, ahead)
    except (_Leave, BrokenPipeError):
        return 0


def _pass(game: _Game, ahead: list[Address], count: int) -> None:
    """Let ``count`` lines, prompts and choices go by."""
    while count:
        event = game.machine.step()
        if isinstance(event, events.Line) and event.caption:
            game.caption = event
        elif isinstance(event, events.Menu):
            _take(game, event, ahead.pop(0).slot)
        count -= events.waits(event)
    taken = len(game.choices)
    many = "no choice" if not taken else f"{taken} choice{'' if taken == 1 else 's'}"
    _print(game, [f"  {many.capitalize()} from the beginning to here."])


def _play(game: _Game, ahead: list[Address]) -> int:
    while True:
        event = game.machine.step()
        stage = game.machine.stage
        if isinstance(event, events.Line | events.Sheet | events.Menu) and _moved(game, stage):
            _print(game, game.typesetter.place(stage))
        if isinstance(event, events.Line) and event.caption:
            game.caption = event
        _print(game, game.typesetter.lay_out(event, game.machine.name, game.caption))
        if isinstance(event, events.NameAsked):
            _ask_name(game)
        elif isinstance(event, events.Menu):
            if ahead and ahead[0].scene == event.address.scene and _offers(event, ahead[0].slot):
                _take(game, event, ahead.pop(0).slot)
            else:
                ahead.clear()
                _ask_choice(game, event)
        elif isinstance(event, events.SimFault):
            return 1
        elif isinstance(event, events.End):
            return 0


def _moved(game: _Game, stage: Stage) -> bool:
    old, game.stage = game.stage, stage
    return old is None or (old.place, old.light) != (stage.place, stage.light)


def _offers(menu: events.Menu, slot: int) -> bool:
    return any(offer.slot == slot for offer in menu.offered)


def _take(game: _Game, menu: events.Menu, slot: int) -> None:
    game.history.append((game.machine.copy(), game.caption))
    game.choices.append(Address(menu.address.scene, slot))
    game.caption = None
    game.machine.choose_slot(slot)


def _ask_choice(game: _Game, menu: events.Menu) -> None:
    """Ask until an option is taken; going back may change which menu is asked."""
    game.shown = 0
    while True:
        answer = _read(game, "\n> ")
        if answer.isdecimal() and 1 <= int(answer) <= len(menu.offered):
            _take(game, menu, menu.offered[int(answer) - 1].slot)
            return
        if answer in ("b", "back"):
            menu = _back(game, menu)
        elif not _command(game, answer):
            _print(game, [f"  Type a number from 1 to {len(menu.offered)}, or ? for help."])


def _back(game: _Game, menu: events.Menu) -> events.Menu:
    if not game.history:
        _print(game, ["  This is the first choice."])
        return menu
    game.machine, game.caption = game.history.pop()
    game.choices.pop()
    game.stage = game.machine.stage
    before = game.machine.menu
    assert before is not None
    if game.caption is not None:
        _print(game, game.typesetter.lay_out(game.caption, game.machine.name))
    _print(game, game.typesetter.lay_out(before, game.machine.name, game.caption))
    return before


def _ask_name(game: _Game) -> None:
    answer = _read(game, f"[{game.machine.name}] ")
    name = " ".join("".join(c for c in answer if c.isprintable() and c not in "[]{}").split())
    if name:
        game.machine.answer(name)


def _command(game: _Game, answer: str) -> bool:
    """Do what every prompt understands; whether ``answer`` was such a command."""
    word, _, rest = answer.partition(" ")
    if word in ("q", "quit"):
        raise _Leave
    if word in ("?", "h", "help"):
        _print(game, _HELP.splitlines())
    elif word in ("s", "save"):
        _save(game, rest.strip() or DEFAULT_SAVE)
    elif word in ("v", "variables"):
        _print(game, _variables(game))
    else:
        return False
    return True


def _variables(game: _Game) -> list[str]:
    values = game.machine.values
    shown = [f"{PLAYER_NAME} = {game.machine.name}"]
    for name in game.tape.world.variables:
        value = values[name]
        shown.append(f"{name} = {('yes' if value else 'no') if isinstance(value, bool) else value}")
    return ["", *(f"  {line}" for line in shown)]


def _save(game: _Game, name: str) -> None:
    path = Path(name)
    settings = dict(game.settings)
    if game.machine.name != game.tape.player_name:
        settings[PLAYER_NAME] = game.machine.name
    text = write_plan(
        game.tape, game.ids, game.choices, game.entry, settings, "Saved from play --text."
    )
    try:
        write_atomic(path, text.encode("utf-8"))
    except OSError as problem:
        _print(game, [f"  Not saved: {problem.strerror or problem}."])
        return
    _print(game, [f"  Saved: {path}"])


def _read(game: _Game, prompt: str) -> str:
    game.out.write(prompt)
    game.out.flush()
    line = game.source.readline()
    if not line:
        game.out.write("\n")
        raise _Leave
    if not game.paged:
        # What was typed does not show when it comes from a file.
        game.out.write(line if line.endswith("\n") else line + "\n")
    return line.strip()


def _print(game: _Game, lines: Sequence[str]) -> None:
    """Write ``lines``; on a terminal, wait for Enter when a screenful is there."""
    height = shutil.get_terminal_size().lines - 3
    for line in lines:
        if game.paged and game.shown >= max(height, 5):
            game.out.write("  -- Enter --")
            game.out.flush()
            answer = game.source.readline()
            if not answer or answer.strip() in ("q", "quit"):
                raise _Leave
            game.shown = 0
        game.out.write(line + "\n")
        game.shown += 1
    game.out.flush()


def _speaks_unicode(out: TextIO) -> bool:
    encoding = getattr(out, "encoding", None) or "ascii"
    try:
        "\u2500\u224b\u2019".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
