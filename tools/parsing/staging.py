"""Steps that put people, places, pictures and sounds on stage."""

from __future__ import annotations

import re

from tools.parsing import codes
from tools.parsing.context import Context
from tools.parsing.fields import Fields, items_of, kind_of
from tools.parsing.hints import near_or_listed
from tools.parsing.talk import parse_look
from tools.reading.nodes import Node, Scalar
from tools.story.model import (
    CAMERA_MOVES,
    TRANSITIONS,
    Camera,
    Cue,
    CueChannel,
    Enter,
    Flash,
    Leave,
    Look,
    Pause,
    SetLight,
    SetPlace,
    Shake,
    Show,
    Span,
    Step,
    Transition,
)
from tools.story.world import CastMember

MAX_SECONDS = 30.0
_NUMBER = re.compile(r"\d+(\.\d+)?\Z")
_NO_LOOK = Look(None, None, None)


def transition_of(fields: Fields) -> Transition | None:
    scalar = fields.scalar("with")
    if scalar is None:
        return None
    name = fields.choice_of(scalar, TRANSITIONS)
    return next((item for item in TRANSITIONS if item == name), None)


def _words(scalar: Scalar) -> list[tuple[str, Span]]:
    return [
        (found.group(), scalar.at(0, found.start(), found.end()))
        for found in re.finditer(r"\S+", scalar.text)
    ]


def place(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("place")
    transition = transition_of(fields)
    return [] if scalar is None else place_step(scalar, transition, ctx)


def place_step(scalar: Scalar, transition: Transition | None, ctx: Context) -> list[Step]:
    """``receiver_comms alarm``: a place and, perhaps, its light."""
    words = _words(scalar)
    name, where = words[0]
    known = ctx.lexicon.world.places
    if name not in known:
        ctx.bag.add(
            codes.UNKNOWN_PLACE,
            where,
            f"there is no place `{name}`",
            hint=near_or_listed(name, known),
        )
        return []
    light: str | None = None
    if len(words) > 1:
        light, where = words[1]
        if light not in known[name].lights:
            _unknown_light(
                light, known[name].lights, f"`{name}` has no light `{light}`", where, ctx
            )
            return []
    if len(words) > 2:
        ctx.bag.add(
            codes.BAD_VALUE,
            words[2][1],
            "a place and one light state, no more",
            hint="delete the rest",
        )
    return [SetPlace(scalar.span, name, light, transition)]


def _unknown_light(
    light: str, lights: tuple[str, ...], message: str, where: Span, ctx: Context
) -> None:
    hint = near_or_listed(light, lights) if lights else "it has no light states; leave the word out"
    ctx.bag.add(codes.UNKNOWN_LIGHT, where, message, hint=hint)


def light(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("light")
    transition = transition_of(fields)
    if scalar is None:
        return []
    lights = {name for known in ctx.lexicon.world.places.values() for name in known.lights}
    if scalar.text not in lights:
        _unknown_light(
            scalar.text,
            tuple(sorted(lights)),
            f"no place has a light `{scalar.text}`",
            scalar.span,
            ctx,
        )
        return []
    return [SetLight(scalar.span, scalar.text, transition)]


def _scalars(node: Node | None, name: str, where: Span, ctx: Context) -> list[Scalar]:
    """A value or a list of values."""
    if isinstance(node, Scalar):
        if node.text.strip():
            return [node]
        ctx.bag.add(codes.EMPTY, where, f"`{name}` needs a cast id", hint=f"write `{name}: kranz`")
        return []
    found = []
    for item in items_of(node, f"`{name}`", where, ctx):
        if isinstance(item, Scalar) and item.text.strip():
            found.append(item)
        else:
            ctx.bag.add(
                codes.NOT_A_MAPPING,
                item.span,
                f"`{name}` lists cast ids, and here is {kind_of(item)}",
                hint=f"write `{name}: [sofie @left, robert @right]`",
            )
    return found


def _member(scalar: Scalar, ctx: Context) -> tuple[CastMember, Look] | None:
    """``sofie tired @left`` as somebody who can stand on stage, and how."""
    name, where = _words(scalar)[0]
    member = ctx.lexicon.member(name)
    if member is None:
        ctx.bag.add(
            codes.UNKNOWN_CAST,
            where,
            f"nobody in cast.yaml is called `{name}`",
            hint=near_or_listed(name, ctx.lexicon.world.cast),
        )
        return None
    if member.kind != "person":
        ctx.bag.add(
            codes.NO_SPRITE,
            where,
            f"`{name}` is a {member.kind} and is never on stage",
            hint="they can speak in `radio` or as `name (off):`",
        )
        return None
    begin = scalar.text.index(name) + len(name)
    look, _off = parse_look(
        scalar.text, begin, 0, member, lambda a, b: scalar.at(0, a, b), ctx, talk=False
    )
    return member, look or _NO_LOOK


def enter(fields: Fields, ctx: Context) -> list[Step]:
    return _people(fields, "enter", ctx)


def show(fields: Fields, ctx: Context) -> list[Step]:
    return _people(fields, "show", ctx)


def _people(fields: Fields, name: str, ctx: Context) -> list[Step]:
    where = fields.key(name).span
    transition = transition_of(fields)
    steps: list[Step] = []
    for scalar in _scalars(fields.node(name), name, where, ctx):
        found = _member(scalar, ctx)
        if found is None:
            continue
        member, look = found
        if name == "enter":
            steps.append(Enter(scalar.span, member.id, look, transition))
        elif look == _NO_LOOK:
            ctx.bag.add(
                codes.EMPTY,
                scalar.span,
                "`show` changes an expression, a pose or a position, and here is none",
                hint=f"write `show: {member.id} {member.expressions[0]}`",
            )
        else:
            steps.append(Show(scalar.span, member.id, look, transition))
    return steps


def leave(fields: Fields, ctx: Context) -> list[Step]:
    where = fields.key("leave").span
    transition = transition_of(fields)
    steps: list[Step] = []
    for scalar in _scalars(fields.node("leave"), "leave", where, ctx):
        if scalar.text == "all":
            steps.append(Leave(scalar.span, None, transition))
            continue
        found = _member(scalar, ctx)
        if found is None:
            continue
        if found[1] != _NO_LOOK:
            ctx.bag.add(
                codes.BAD_VALUE,
                scalar.span,
                "`leave` takes cast ids only",
                hint=f"write `leave: {found[0].id}`",
            )
        steps.append(Leave(scalar.span, found[0].id, transition))
    return steps


def camera(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("camera")
    if scalar is None:
        return []
    wanted = "_".join(scalar.text.split())
    for move in CAMERA_MOVES:
        if move == wanted:
            return [Camera(scalar.span, move)]
    fields.choice_of(scalar, [move.replace("_", " ") for move in CAMERA_MOVES])
    return []


def shake(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("shake")
    if scalar is None:
        return []
    match fields.choice_of(scalar, ("light", "hard")):
        case "light":
            return [Shake(scalar.span, "light")]
        case "hard":
            return [Shake(scalar.span, "hard")]
    return []


def flash(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("flash")
    if scalar is None:
        return []
    match fields.choice_of(scalar, ("white", "red", "dark")):
        case "white":
            return [Flash(scalar.span, "white")]
        case "red":
            return [Flash(scalar.span, "red")]
        case "dark":
            return [Flash(scalar.span, "dark")]
    return []


def seconds_of(scalar: Scalar, ctx: Context, *, least: float) -> float | None:
    """A number of seconds from ``least`` to 30."""
    if _NUMBER.match(scalar.text) and least <= float(scalar.text) <= MAX_SECONDS:
        return float(scalar.text)
    ctx.bag.add(
        codes.BAD_VALUE,
        scalar.span,
        f"`{scalar.text}` is not a number of seconds from {least:g} to {MAX_SECONDS:g}",
        hint="write for example 1.5",
    )
    return None


def pause(fields: Fields, ctx: Context) -> list[Step]:
    scalar = fields.scalar("pause")
    seconds = None if scalar is None else seconds_of(scalar, ctx, least=0.1)
    return [] if scalar is None or seconds is None else [Pause(scalar.span, seconds)]


def music(fields: Fields, ctx: Context) -> list[Step]:
    return _cue(fields, "music", ctx)


def ambience(fields: Fields, ctx: Context) -> list[Step]:
    return _cue(fields, "ambience", ctx)


def sound(fields: Fields, ctx: Context) -> list[Step]:
    return _cue(fields, "sound", ctx)


def _cue(fields: Fields, channel: CueChannel, ctx: Context) -> list[Step]:
    scalar = fields.scalar(channel)
    fading = None if channel == "sound" else fields.scalar("fade")
    fade = None if fading is None else seconds_of(fading, ctx, least=0.0)
    caption = fields.text("caption") if channel == "sound" else None
    if scalar is None:
        return []
    if scalar.text == "stop" and channel != "sound":
        return [Cue(scalar.span, channel, None, fade, None)]
    world = ctx.lexicon.world
    known = {"music": world.music, "ambience": world.ambience, "sound": world.sounds}[channel]
    name = scalar.text
    layers: list[tuple[str, Span]] = []
    if channel == "music" and " " in name:
        (name, _), *layers = _words(scalar)
    if name not in known:
        ctx.bag.add(
            codes.UNKNOWN_CUE,
            scalar.span,
            f"audio.yaml has no {channel} `{name}`",
            hint=near_or_listed(name, known),
        )
        return []
    for layer, where in layers[:1]:
        there = known[name].layers
        if layer not in there:
            hint = near_or_listed(layer, there) if there else "it has no layers; leave the word out"
            ctx.bag.add(codes.UNKNOWN_LAYER, where, f"`{name}` has no layer `{layer}`", hint=hint)
            return []
        name = f"{name} {layer}"
    for _, where in layers[1:2]:
        message = "music and one layer of it, no more"
        ctx.bag.add(codes.BAD_VALUE, where, message, hint="delete the rest")
    return [Cue(scalar.span, channel, name, fade, caption)]
