"""One scene file: its head and its steps."""

from __future__ import annotations

from pathlib import PurePosixPath

from tools.diagnostics.model import Bag
from tools.parsing import codes
from tools.parsing.context import Context, Lexicon
from tools.parsing.fields import Fields, ident, items_of, kind_of
from tools.parsing.staging import place_step
from tools.parsing.steps import STEPS, parse_steps
from tools.reading.document import Document
from tools.reading.nodes import Mapping, Scalar
from tools.story.model import Scene, Span, Step
from tools.story.walk import always_leaves

_HEAD = ("scene", "title", "place", "music", "ambience", "returns", "was", "summary", "steps")
_TOP = Span(1, 1, 1)


def parse_scene(document: Document, path: str, lexicon: Lexicon, bag: Bag) -> Scene | None:
    """The scene in ``document``; ``path`` is relative to the story folder
    (``chapters/NN_name/scene.yaml``).

    ``None`` when there is no scene to speak of. A scene with errors may come back incomplete: its
    errors are in ``bag``.
    """
    root = document.root
    if root is None:
        if not bag:
            bag.add(
                codes.EMPTY,
                _TOP,
                "the file is empty",
                hint="`tools new scene NAME` writes a first version",
            )
        return None
    if not isinstance(root, Mapping):
        bag.add(
            codes.NOT_A_MAPPING,
            root.span,
            f"a scene file is a mapping, and here is {kind_of(root)}",
            hint="begin with `scene: name`",
        )
        return None
    ctx = Context(lexicon, bag, document)
    fields = Fields(root, ctx)
    for name in ("scene", "title", "steps"):
        if name not in fields:
            bag.add(codes.MISSING_KEY, root.span, f"a scene needs `{name}`", hint=f"add `{name}:`")
    scalar = fields.scalar("scene")
    scene = None if scalar is None else ident(scalar, ctx)
    stem = PurePosixPath(path).stem
    if scene is not None and scalar is not None and scene != stem:
        bag.add(
            codes.FILE_NAME,
            scalar.span,
            f"scene `{scene}` is in a file called `{stem}.yaml`",
            hint=f"rename the file to `{scene}.yaml`, or the scene to `{stem}`",
        )
    title = fields.text("title")
    summary = fields.scalar("summary")
    returns = fields.yes("returns")
    was = tuple(
        old
        for item in (
            items_of(fields.node("was"), "`was`", root.span, ctx) if "was" in fields else ()
        )
        if isinstance(item, Scalar) and (old := ident(item, ctx)) is not None
    )
    opening = _opening(fields, ctx)
    steps: tuple[Step, ...] = ()
    if "steps" in fields:
        steps = (*opening, *parse_steps(fields.node("steps"), fields.key("steps").span, ctx))
    fields.rest(_HEAD)
    if scene is None or title is None:
        return None
    if steps and document.complete and not returns and not always_leaves(steps):
        bag.add(
            codes.FALLS_OFF,
            fields.key("scene").span,
            f"`{scene}` runs out of steps on some road",
            hint="end it with `goto` or `ending`, or add `returns: yes` if it is called",
        )
    chapter = PurePosixPath(path).parent.name
    where = scalar.span if scalar is not None else root.span
    return Scene(
        scene,
        title,
        chapter,
        path,
        where,
        returns,
        was,
        None if summary is None else summary.text,
        steps,
        ctx.slots,
    )


def _opening(fields: Fields, ctx: Context) -> list[Step]:
    """``place``, ``music`` and ``ambience`` of the head: the same as those steps at the start."""
    steps: list[Step] = []
    if "place" in fields:
        scalar = fields.scalar("place")
        if scalar is not None:
            steps += place_step(scalar, None, ctx)
    for name in ("music", "ambience"):
        if name in fields:
            steps += STEPS[name].parse(fields, ctx)
    return steps
