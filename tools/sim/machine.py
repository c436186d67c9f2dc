"""Plays a tape: runs to the next event, lets the caller choose, and can be copied cheaply at any
point.
"""

from __future__ import annotations

from collections.abc import Mapping

from tools.sim import events, tape
from tools.sim.events import Event, FaultKind, SimFault, Stop
from tools.sim.overrides import StartError, read_overrides, unknown
from tools.sim.stage import EMPTY, Stage, apply
from tools.sim.tape import CompiledMenu, Tape, Values
from tools.sim.text import PLAYER_NAME
from tools.story.conditions import Value

MAX_CALLS = 100
MAX_OPS = 100_000
"""From one menu to the next. No story is that long; it may be a round that is found too late."""
_ROUNDS = 8
"""Times that the story may go back before anybody looks whether it goes round for ever."""


def start(
    source: Tape, entry: str | None = None, overrides: Mapping[str, Value | str] | None = None
) -> Machine:
    """A machine before the first op of ``entry`` (the story's own entry when ``None``).

    ``overrides`` gives variables another value than their start value, as a typed value or as the
    writer would type it; ``player_name`` is one of them. Raises ``StartError`` for a scene, a
    variable or a value that does not exist.
    """
    program = source.program
    scene = program.entry if entry is None else entry
    if scene not in program.starts:
        raise StartError(unknown("scene", scene, program.starts))
    given = read_overrides(overrides or {}, source.world)
    name = str(given.pop(PLAYER_NAME, source.player_name))
    return Machine(source, scene, {**source.start_values, **given}, name)


class Machine:
    """A playthrough at one point.

    ``values`` holds every variable and hidden flag, ``stack`` the pcs to return to (innermost
    last), ``codex`` the highest version met of each entry. ``seen`` has a 1 for every op that was
    run; copies share it until somebody sets another.
    """

    __slots__ = (
        "_budget",
        "_mark",
        "_rounds",
        "_targets",
        "ambience",
        "codex",
        "entry",
        "menu",
        "music",
        "name",
        "over",
        "pc",
        "seen",
        "stack",
        "stage",
        "tape",
        "values",
        "visited",
    )

    def __init__(self, source: Tape, entry: str, values: Values, name: str) -> None:
        self.tape = source
        self.entry = entry
        self.pc = source.program.starts[entry]
        self.values = values
        self.name = name
        self.stack: tuple[int, ...] = ()
        self.stage: Stage = EMPTY
        self.music: str | None = None
        self.ambience: str | None = None
        self.codex: Mapping[str, int] = {}
        self.visited: frozenset[str] = frozenset()
        self.menu: events.Menu | None = None
        self.over = False
        self.seen = bytearray(len(source.kinds))
        self._targets: tuple[int, ...] = ()
        self._budget = MAX_OPS
        self._rounds = 0
        self._mark: tuple[int, tuple[int, ...], Values] | None = None

    def copy(self) -> Machine:
        """An independent machine at the same point."""
        other = Machine.__new__(Machine)
        other.tape = self.tape
        other.entry = self.entry
        other.pc = self.pc
        other.values = self.values.copy()
        other.name = self.name
        other.stack = self.stack
        other.stage = self.stage
        other.music = self.music
        other.ambience = self.ambience
        other.codex = self.codex
        other.visited = self.visited
        other.menu = self.menu
        other.over = self.over
        other.seen = self.seen
        other._targets = self._targets
        other._budget = self._budget
        other._rounds = self._rounds
        other._mark = self._mark
        return other

    @property
    def scene(self) -> str:
        """The scene of the op that is next."""
        return self.tape.program.ops[self.pc].scene

    def step(self) -> Event:
        """Run to the next event.

        Not allowed while a menu waits for ``choose`` or when the playthrough is over.
        """
        return self._run(quiet=False)

    def advance(self) -> Stop:
        """Run to the next menu or to the end, telling nothing on the way."""
        event = self._run(quiet=True)
        assert isinstance(event, events.Menu | events.End | SimFault)
        return event

    def choose(self, place: int) -> None:
        """Take the option at ``place`` of the choice (``Offer.place``).

        Raises ``ValueError`` when it is not offered.
        """
        if self.menu is None:
            raise RuntimeError("there is no menu to choose from")
        if all(offer.place != place for offer in self.menu.offered):
            raise ValueError(f"option {place} is not offered here")
        self.pc = self._targets[place]
        self.menu = None

    def choose_slot(self, slot: int) -> None:
        """The same, by the option's slot."""
        if self.menu is None:
            raise RuntimeError("there is no menu to choose from")
        for offer in self.menu.offered:
            if offer.slot == slot:
                self.choose(offer.place)
                return
        raise ValueError(f"the option with slot {slot} is not offered here")

    def target_of(self, place: int) -> int:
        """The pc where the option at ``place`` of the waiting menu leads."""
        return self._targets[place]

    def answer(self, name: str) -> None:
        """The player's name from here on."""
        self.name = name

    def _run(self, *, quiet: bool) -> Event:
        if self.over or self.menu is not None:
            raise RuntimeError("the playthrough is over, or a menu waits for a choice")
        kinds, args, values, seen = self.tape.kinds, self.tape.args, self.values, self.seen
        pc = self.pc
        budget = self._budget
        while True:
            seen[pc] = 1
            kind = kinds[pc]
            budget -= 1
            if budget == 0:
                return self._fault(pc, "endless-loop", f"{MAX_OPS:,} ops without a choice")
            if kind == tape.EVENT or kind == tape.TEXT:
                pc += 1
                if quiet:
                    continue
                self._budget = budget
                self.pc = pc
                event: Event = args[pc - 1]
                if kind == tape.TEXT:
                    event = args[pc - 1](values, self.name)
                return event
            if kind == tape.STAGE:
                self.stage = apply(self.stage, args[pc], self.tape.world)
                pc += 1
            elif kind == tape.ASSIGN:
                for effect in args[pc]:
                    effect(values)
                pc += 1
            elif kind == tape.BRANCH:
                test, yes, no = args[pc]
                pc = yes if test(values) else no
            elif kind == tape.JUMP:
                target = args[pc]
                if target <= pc and self._goes_round(target):
                    return self._fault(pc, "endless-loop", "from here it goes round for ever")
                pc = target
            elif kind == tape.CUE:
                channel, name = args[pc]
                if channel == "music":
                    self.music = name
                else:
                    self.ambience = name
                pc += 1
            elif kind == tape.MENU:
                return self._menu(pc, args[pc])
            elif kind == tape.SCENE:
                started: events.SceneStart = args[pc]
                self.visited |= {started.scene}
                pc += 1
                if not quiet:
                    self.pc = pc
                    self._budget = budget
                    return started
            elif kind == tape.UNLOCK:
                unlocked: events.Unlocked = args[pc]
                version = max(unlocked.version, self.codex.get(unlocked.entry, 0))
                self.codex = {**self.codex, unlocked.entry: version}
                pc += 1
                if not quiet:
                    self.pc = pc
                    self._budget = budget
                    return unlocked
            elif kind == tape.CALL:
                if len(self.stack) >= MAX_CALLS:
                    return self._fault(
                        pc, "too-deep", f"scenes call each other more than {MAX_CALLS} deep"
                    )
                pc, back = args[pc]
                self.stack = (*self.stack, back)
            elif kind == tape.RETURN:
                if not self.stack:
                    return self._return_to_nobody(pc)
                pc = self.stack[-1]
                self.stack = self.stack[:-1]
            elif kind == tape.END:
                self.pc = pc
                self.over = True
                ending: events.End = args[pc]
                return ending
            elif kind == tape.MISSING:
                return self._fault(pc, "no-scene", f"there is no scene `{args[pc]}`")
            else:
                return self._fault(pc, "falls-off", "the scene ends without goto, ending or return")

    def _menu(self, pc: int, menu: CompiledMenu) -> events.Menu | SimFault:
        offered = menu.offered(self.values)
        if not offered:
            return self._fault(pc, "empty-menu", "no option of this choice is offered")
        self.pc = pc
        self._budget = MAX_OPS
        self._rounds = 0
        self._mark = None
        self.menu = menu.event(offered, self.values, self.name)
        self._targets = menu.targets
        return self.menu

    def _goes_round(self, pc: int) -> bool:
        """Whether the story, going back to ``pc``, has been there in the same state since the last
        menu: without a choice it will come there again and again (R. Brent, "An improved Monte
        Carlo factorization algorithm", BIT 1980: the mark moves up at every power of two).
        """
        self._rounds += 1
        if self._rounds < _ROUNDS:
            return False
        mark = self._mark
        if mark is not None and mark[0] == pc and mark[1] == self.stack and mark[2] == self.values:
            return True
        if self._rounds & (self._rounds - 1) == 0:
            self._mark = (pc, self.stack, self.values.copy())
        return False

    def _return_to_nobody(self, pc: int) -> Event:
        op = self.tape.program.ops[pc]
        if self.entry != self.tape.program.entry:
            self.pc = pc
            self.over = True
            return events.End(op.scene, op.span, None)
        return self._fault(pc, "no-caller", "the scene returns, but nothing has called it")

    def _fault(self, pc: int, kind: FaultKind, message: str) -> SimFault:
        self.pc = pc
        self.over = True
        op = self.tape.program.ops[pc]
        begun = self.tape.start_values
        changed = tuple(
            (name, value) for name, value in self.values.items() if begun[name] != value
        )
        return SimFault(kind, message, op.scene, op.span, changed)
