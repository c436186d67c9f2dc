"""Lowers scenes to the flat program.

Independent of the emitter, so that the two can be held against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from tools.graph import ops
from tools.graph.ops import Address, Op
from tools.graph.program import Program
from tools.story import model
from tools.story.conditions import And, Condition, Flag, Not
from tools.story.model import Choice, Effect, Option, Scene, Span, Step
from tools.story.walk import always_leaves


def lower(scenes: Mapping[str, Scene], entry: str) -> Program:
    """The program of ``scenes``, in their order.

    Any ``entry`` and any jump is accepted: a missing scene has no ``target``.
    """
    return _Lowering(scenes).run(entry)


def once_flag(scene: str, slot: int) -> str:
    """The name of the hidden flag of an option that is offered once; no declared variable can have
    such a name.
    """
    return f"once:{scene}:{slot}"


class _Label:
    """A pc that is not known yet."""

    __slots__ = ("pc",)

    def __init__(self) -> None:
        self.pc = -1


Guards = tuple[Condition, ...]


class _Lowering:
    def __init__(self, scenes: Mapping[str, Scene]) -> None:
        self.scenes = scenes
        self.starts = {name: _Label() for name in scenes}
        self.drafts: list[Callable[[], Op]] = []
        self.guards: list[Guards] = []
        self.once: dict[str, Address] = {}

    def run(self, entry: str) -> Program:
        for scene in self.scenes.values():
            self._scene(scene)
        return Program(
            tuple(draft() for draft in self.drafts),
            {name: label.pc for name, label in self.starts.items()},
            entry,
            self.once,
            tuple(self.guards),
        )

    def _emit(self, draft: Callable[[], Op], guards: Guards) -> None:
        self.drafts.append(draft)
        self.guards.append(guards)

    def _op(self, op: Op, guards: Guards) -> None:
        self._emit(lambda: op, guards)

    def _here(self, label: _Label) -> None:
        label.pc = len(self.drafts)

    def _jump(self, scene: str, span: Span, label: _Label, guards: Guards) -> None:
        self._emit(lambda: ops.Jump(scene, span, label.pc), guards)

    def _scene(self, scene: Scene) -> None:
        self._here(self.starts[scene.id])
        self._op(ops.EnterScene(scene.id, scene.span), ())
        self._block(scene.id, scene.steps, ())
        last = scene.steps[-1].span if scene.steps else scene.span
        if scene.returns:
            self._op(ops.Return(scene.id, last), ())
        else:
            self._op(ops.FallsOff(scene.id, last), ())

    def _block(self, scene: str, steps: Sequence[Step], guards: Guards) -> None:
        for step in steps:
            self._step(scene, step, guards)

    def _step(self, scene: str, step: Step, guards: Guards) -> None:
        match step:
            case model.Say():
                self._say(scene, step, None, guards)
            case model.Sheet():
                self._op(ops.Sheet(scene, step.span, step), guards)
            case model.SetPlace() | model.SetLight() | model.Enter() | model.Show() | model.Leave():
                self._op(ops.Stage(scene, step.span, step), guards)
            case model.Camera() | model.Shake() | model.Flash() | model.Pause():
                self._op(ops.Direct(scene, step.span, step), guards)
            case model.Cue():
                self._op(ops.Cue(scene, step.span, step), guards)
            case model.Assign():
                self._op(ops.Assign(scene, step.span, step.effects, once=False), guards)
            case model.Choice():
                self._choice(scene, step, guards)
            case model.If():
                self._if(scene, step, guards)
            case model.Goto():
                self._goto(scene, step, guards)
            case model.Call():
                self._call(scene, step, guards)
            case model.Finish():
                self._op(ops.End(scene, step.span, step.ending), guards)
            case model.Unlock():
                self._op(ops.Unlock(scene, step.span, step.entry, step.version), guards)
            case model.AskName():
                self._op(ops.AskName(scene, step.span, step.slot, step.prompt), guards)

    def _say(self, scene: str, say: model.Say, choice: Choice | None, guards: Guards) -> None:
        if say.look is not None and say.speaker is not None and not say.off:
            look = model.Show(say.span, say.speaker, say.look, None, say.mode != "talk")
            self._op(ops.Stage(scene, say.span, look, of_line=True), guards)
        self._op(ops.Line(scene, say.span, say, choice), guards)

    def _choice(self, scene: str, choice: Choice, guards: Guards) -> None:
        again, after = _Label(), _Label()
        bodies = [_Label() for _ in choice.options]
        self._here(again)
        if choice.caption is not None:
            self._say(scene, choice.caption, choice, guards)
        whens = [self._offered(scene, option) for option in choice.options]
        self._emit(
            lambda: ops.Menu(
                scene,
                choice.span,
                choice,
                tuple(
                    ops.MenuOption(option, when, body.pc)
                    for option, when, body in zip(choice.options, whens, bodies, strict=True)
                ),
            ),
            guards,
        )
        for option, when, body in zip(choice.options, whens, bodies, strict=True):
            inner = guards if when is None else (*guards, when)
            self._here(body)
            if option.once:
                taken = Effect(option.span, once_flag(scene, option.slot), True, None, None)
                self._op(ops.Assign(scene, option.span, (taken,), once=True), inner)
            self._block(scene, option.steps, inner)
            if not always_leaves(option.steps):
                back = choice.kind == "hub" and not option.leave
                self._jump(scene, option.span, again if back else after, inner)
        self._here(after)

    def _offered(self, scene: str, option: Option) -> Condition | None:
        if not option.once:
            return option.when
        flag = once_flag(scene, option.slot)
        self.once[flag] = Address(scene, option.slot)
        untaken = Not(Flag(flag))
        return untaken if option.when is None else And((option.when, untaken))

    def _if(self, scene: str, step: model.If, guards: Guards) -> None:
        after = _Label()
        failed: Guards = ()
        for branch in step.branches:
            body, other = _Label(), _Label()
            self._branch(scene, branch, body, other, (*guards, *failed))
            inner = (*guards, *failed, branch.when)
            self._here(body)
            self._block(scene, branch.steps, inner)
            if not always_leaves(branch.steps):
                self._jump(scene, branch.span, after, inner)
            self._here(other)
            failed = (*failed, Not(branch.when))
        self._block(scene, step.orelse, (*guards, *failed))
        self._here(after)

    def _branch(
        self, scene: str, branch: model.Branch, body: _Label, other: _Label, guards: Guards
    ) -> None:
        self._emit(lambda: ops.Branch(scene, branch.span, branch.when, body.pc, other.pc), guards)

    def _goto(self, scene: str, step: model.Goto, guards: Guards) -> None:
        label = self.starts.get(step.scene)
        self._emit(
            lambda: ops.Goto(scene, step.span, step.scene, None if label is None else label.pc),
            guards,
        )

    def _call(self, scene: str, step: model.Call, guards: Guards) -> None:
        label = self.starts.get(step.scene)
        back = len(self.drafts) + 1
        self._emit(
            lambda: ops.CallScene(
                scene, step.span, step.slot, step.scene, None if label is None else label.pc, back
            ),
            guards,
        )
