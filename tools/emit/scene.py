"""One scene to one `.rpy` file, in the form that saves survive.

Each line stands behind a label of its own, the label before the staging and the effects that lead
up to the line: a save made on the line comes back there whatever was typed, inserted or moved
around it (measured in the saves experiments; a label's name is the one thing in a build that does
not change).
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.emit.conditions import assignment, expression
from tools.emit.text import name, script_string, translated
from tools.story.model import (
    AskName,
    Assign,
    Call,
    Camera,
    Choice,
    Cue,
    Enter,
    Finish,
    Flash,
    Goto,
    If,
    Leave,
    Look,
    Option,
    Pause,
    Say,
    Scene,
    SetLight,
    SetPlace,
    Shake,
    Sheet,
    Show,
    Step,
    Transition,
    Unlock,
)
from tools.story.walk import always_leaves, walk
from tools.story.world import World

_INDENT = "    "


def scene_label(scene: str) -> str:
    return f"scene_{scene}"


def once_name(option_id: str) -> str:
    """The hidden flag of an option that is offered once."""
    return f"once_{option_id}"


def emit_scene(scene: Scene, ids: Sequence[str], world: World, source: str) -> str:
    """The script of ``scene``. ``ids`` has one id a slot; ``source`` is the YAML file's path from
    the repository.
    """
    writer = _Writer(ids, world)
    writer.line(f"# Generated from {source} by `python3 -m tools build`. Do not edit.")
    writer.line("")
    writer.line(f"label {scene_label(scene.id)}:")
    writer.depth = 1
    writer.pending.append(f"$ record.scene({name(scene.id)})")
    writer.steps(scene.steps)
    if scene.returns and not always_leaves(scene.steps):
        writer.line("return")
    return "\n".join(writer.lines) + "\n"


class _Writer:
    def __init__(self, ids: Sequence[str], world: World) -> None:
        self.ids = ids
        self.world = world
        self.lines: list[str] = []
        self.depth = 0
        self.pending: list[str] = []
        self.staged = False
        self.moved = False
        self.transition: Transition | None = None

    def line(self, text: str) -> None:
        self.lines.append(_INDENT * self.depth + text if text else "")

    def flush(self) -> None:
        """Write what leads up to the next line."""
        self.close_staging()
        for text in self.pending:
            self.line(text)
        self.pending.clear()

    def close_staging(self) -> None:
        """One transition for all the staging steps that stand together."""
        if self.staged:
            transition = self.transition or ("fade" if self.moved else "dissolve")
            if transition != "cut":
                self.pending.append(f"with t_{transition}")
        self.staged = self.moved = False
        self.transition = None

    def steps(self, steps: Sequence[Step]) -> None:
        for step in steps:
            self.step(step)
        self.flush()

    def block(
        self, steps: Sequence[Step], first: Sequence[str] = (), last: str | None = None
    ) -> None:
        """An indented block; ``first`` before the steps, ``last`` after them when they do not
        always leave.
        """
        self.depth += 1
        count = len(self.lines)
        self.pending.extend(first)
        self.steps(steps)
        if last is not None and not always_leaves(steps):
            self.line(last)
        if len(self.lines) == count:
            self.line("pass")
        self.depth -= 1

    def step(self, step: Step) -> None:
        if isinstance(step, SetPlace | SetLight | Enter | Show | Leave):
            self.staging(step)
            return
        self.close_staging()
        match step:
            case Say():
                self.addressed(step.slot, self.say(step))
            case Sheet():
                self.addressed(step.slot, self.sheet(step))
            case Choice():
                self.choice(step)
            case If():
                self.branches(step)
            case Assign():
                self.pending += [
                    f"$ {assignment(effect, self.world.variables)}" for effect in step.effects
                ]
            case Cue():
                self.pending.append(_cue(step))
            case Camera():
                self.pending.append(f'$ stage.camera("{step.move.replace("_", " ")}")')
            case Shake():
                self.pending.append(f"$ stage.shake({name(step.strength)})")
            case Flash():
                self.pending.append(f"$ stage.flash({name(step.colour)})")
            case Pause():
                self.pending.append(f"pause {step.seconds:g}")
            case Unlock():
                self.pending.append(f"$ record.unlock({name(step.entry)}, {step.version})")
            case AskName():
                self.addressed(step.slot, f"$ record.ask_name({translated(step.prompt)})")
            case Call():
                label = self.ids[step.slot]
                self.addressed(step.slot, f"call {scene_label(step.scene)} from {label}_ret")
            case Goto():
                self.flush()
                self.line(f"jump {scene_label(step.scene)}")
            case Finish():
                self.flush()
                self.line(f"$ record.ending({name(step.ending)})")
                self.line("jump end_of_story")

    def addressed(self, slot: int, statement: str) -> None:
        self.line(f"label {self.ids[slot]} hide:")
        self.flush()
        self.line(statement)

    def staging(self, step: SetPlace | SetLight | Enter | Show | Leave) -> None:
        self.staged = True
        if step.transition is not None:
            self.transition = step.transition
        match step:
            case SetPlace(_, place, light, _):
                self.moved = True
                lights = self.world.places[place].lights
                shown = light or (lights[0] if lights else None)
                self.pending.append(f"scene place {place}{f' {shown}' if shown else ''}")
            case SetLight(_, light, _):
                self.pending.append(f"show place {light}")
            case Enter(_, actor, look, _):
                member = self.world.cast[actor]
                pose = look.pose or member.poses[0]
                expression_word = look.expression or member.expressions[0]
                position = look.position or member.position
                self.pending.append(f"show {actor} {pose} {expression_word} at at_{position}")
            case Show(_, actor, look, _):
                self.pending.append(_show(actor, look))
            case Leave(_, None, _):
                self.pending.append("$ stage.clear()")
            case Leave(_, actor, _):
                self.pending.append(f"hide {actor}")

    def say(self, say: Say) -> str:
        shown = _shown_look(say)
        if shown is not None:
            self.pending.append(shown)
        arguments = [] if say.mode == "talk" else [f'screen="{say.mode}"']
        if say.off:
            arguments.append("show_off=True")
        return self.statement(say, arguments)

    def statement(self, say: Say, arguments: Sequence[str], always_who: bool = False) -> str:
        who = f"{say.speaker} " if say.speaker else "narrator " if always_who else ""
        extra = f" ({', '.join(arguments)})" if arguments else ""
        return f"{who}{script_string(say.text)}{extra} id {self.ids[say.slot]}"

    def sheet(self, sheet: Sheet) -> str:
        if sheet.style == "card":
            arguments = ['screen="card"']
            if sheet.source is not None:
                arguments.append(f"show_subtitle={translated(sheet.source)}")
        else:
            arguments = ['screen="sheet"', f'show_style="{sheet.style}"']
            if sheet.title is not None:
                arguments.append(f"show_title={translated(sheet.title)}")
            if sheet.source is not None:
                arguments.append(f"show_source={translated(sheet.source)}")
        return f"{script_string(sheet.text)} ({', '.join(arguments)}) id {self.ids[sheet.slot]}"

    def choice(self, choice: Choice) -> None:
        caption = choice.caption
        label = self.ids[choice.slot]
        back = label
        self.flush()
        shown = None if caption is None else _shown_look(caption)
        if shown is not None:
            if choice.kind == "hub":
                # The speaker looks like this again each time the hub comes back.
                back = f"{label}_again"
                self.line(f"label {back} hide:")
            self.line(shown)
        arguments = ['screen="choice"']
        slip: list[str] = []
        if choice.head is not None:
            head = choice.head
            values = [("message", name(head.message))]
            if head.source is not None:
                values.append(("source", translated(head.source)))
            if head.subject is not None:
                values.append(("subject", translated(head.subject)))
            values.append(("red_tab", repr(head.red_tab)))
            arguments = ['screen="desk"', *(f"{key}={value}" for key, value in values)]
            slip = ['screen="slip"', *(f"show_{key}={value}" for key, value in values)]
        self.line(f"menu {label} ({', '.join(arguments)}):")
        self.depth += 1
        if caption is not None:
            off = ["show_off=True"] if caption.off else []
            self.line(self.statement(caption, [*slip, *off], always_who=True))
        for option in choice.options:
            again = f"jump {back}" if choice.kind == "hub" and not option.leave else None
            self.option(option, again)
        self.depth -= 1

    def option(self, option: Option, again: str | None) -> None:
        label = self.ids[option.slot]
        arguments = [f"id={name(label)}"]
        if option.verb is not None:
            arguments.append(f"verb={name(option.verb)}")
        if option.note is not None:
            arguments.append(f"note={translated(option.note)}")
        tests: list[str] = []
        first: list[str] = []
        if option.once:
            tests.append(f"not story.{once_name(label)}")
            first.append(f"$ story.{once_name(label)} = True")
        if option.when is not None:
            tests.append(expression(option.when) if not tests else f"({expression(option.when)})")
        condition = f" if {' and '.join(tests)}" if tests else ""
        self.line(f"{script_string(option.text)} ({', '.join(arguments)}){condition}:")
        self.block(option.steps, first, again)

    def branches(self, step: If) -> None:
        self.flush()
        word = "if"
        for branch in step.branches:
            self.line(f"{word} {expression(branch.when)}:")
            self.block(branch.steps)
            word = "elif"
        if step.orelse:
            self.line("else:")
            self.block(step.orelse)


def _show(actor: str, look: Look) -> str:
    words = [word for word in (look.pose, look.expression) if word]
    where = f" at at_{look.position}" if look.position else ""
    return " ".join(["show", actor, *words]) + where


def _shown_look(say: Say) -> str | None:
    """The statement that gives a speaker the look of the line, when it has one that is seen."""
    if say.look is None or say.speaker is None or say.off:
        return None
    return (_show if say.mode == "talk" else _look)(say.speaker, say.look)


def _look(actor: str, look: Look) -> str:
    """The same for somebody on the radio, who may be elsewhere: only if they are on stage."""
    words = [name(word) for word in (look.pose, look.expression) if word]
    where = [f'position="{look.position}"'] if look.position else []
    return f"$ stage.look({', '.join([name(actor), *words, *where])})"


def _cue(cue: Cue) -> str:
    fade = "" if cue.fade is None else f", fade={cue.fade!r}"
    if cue.name is None:
        return f"$ cue.stop({name(cue.channel)}{fade})"
    caption = "" if cue.caption is None else f", caption={translated(cue.caption)}"
    words = [name(word)[1:-1] for word in cue.name.split()]  # a track, and perhaps its layer
    return f'$ cue.{cue.channel}("{" ".join(words)}"{fade}{caption})'


def once_options(steps: Sequence[Step]) -> list[int]:
    """The slots of the options that are offered once, in document order."""
    return [
        option.slot
        for step in walk(steps)
        if isinstance(step, Choice)
        for option in step.options
        if option.once
    ]
