"""Render people into masters: `art/cast/<person>/<pose>/body.webp` and `<expression>.webp`.

The body is the whole picture without the head; every head is what the head layer's soft mask takes
of that expression's picture. In the mask's soft rim both show the same pixels, so that a head laid
on the body is the picture as it was rendered.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import bpy
import cv2
import numpy as np
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector
from PIL import Image

from art.kit.arrays import Array
from art.kit.passes import read_exr
from art.kit.scene import ambient, camera, reset, sun
from art.people.face import Face
from art.people.figure import Figure, to_blender
from art.people.hologram import pool
from art.people.layers import body_layer, enlarged, head_layer, on_grey, over, save
from art.people.person import Person
from art.people.sprite import HEIGHT, MARGIN, WIDTH, Window, paint

MASTERS = Path(__file__).resolve().parents[1] / "cast"
SAMPLES = 4
KEY_FROM, KEY = (-2.7, -2.5, 2.7), 4.1
"""The one lamp that casts shadows; the others are added from the normals (`sprite.LAMPS`), so
that a render has no noise to take out."""
SCALE = 0.76
"""Of the canvas, at which masters are rendered: a little more than the game shows (0.72)."""
PIXELS_PER_METRE = 1100.0
TOP = 1.865
"""Height in metres of the canvas's upper edge."""
FAR = 8.0
RIM = 26
"""Pixels over which the head layer fades into the body."""
BODY_BYTES, HEAD_BYTES, WHOLE_BYTES = 250_000, 60_000, 150_000
PREVIEW_SCALE = 0.4


@dataclass
class Shot:
    """A figure before the camera."""

    figure: Figure
    face: Face
    person: Person
    pose: str
    scale: float


def stage(person: Person, pose: str, scale: float) -> Shot:
    """An empty scene with light, camera and a person in a pose."""
    scene = reset(round(WIDTH * scale), round(HEIGHT * scale), transparent=True, bounces=1)
    scene.cycles.samples, scene.cycles.use_denoising = SAMPLES, False
    scene.cycles.max_bounces = 0
    bpy.context.view_layer.use_pass_emit = False
    figure = Figure(person.body, person.poses[pose])
    arms = {"L": person.poses[pose].left, "R": person.poses[pose].right}
    shown = tuple(side for side, arm in arms.items() if not arm.hidden)
    face = Face(
        figure,
        person.skin,
        person.eyes,
        person.brows,
        () if person.gloves else shown,
        person.low,
        person.arms,
    )
    person.dress(figure, pose)
    high = HEIGHT / PIXELS_PER_METRE
    middle = TOP - high / 2
    camera((0, -FAR, middle), (0, 0, middle), lens=36 * FAR / high)
    sun(KEY_FROM, KEY, "#FFE9CF", 0.0)
    ambient("#000000", 0)
    return Shot(figure, face, person, pose, scale)


def canvas_point(shot: Shot, point: Array) -> tuple[float, float]:
    """Where a point of the body (decimetres) is on the canvas, in its pixels at full size."""
    bpy.context.view_layer.update()
    local = Vector(to_blender(np.asarray(point)[None])[0])
    scene = bpy.context.scene
    view = world_to_camera_view(scene, scene.camera, shot.figure.root.matrix_world @ local)
    return view.x * WIDTH, (1 - view.y) * HEIGHT


def head_mask(shot: Shot) -> Array:
    """0..1 over the canvas at the shot's scale: what belongs to the head's layer."""
    figure, person = shot.figure, shot.person
    if person.finish:
        return np.ones((round(HEIGHT * shot.scale), round(WIDTH * shot.scale)), np.float32)
    neck = figure.joint("neck01")
    x, y = canvas_point(shot, neck + np.array([0, -0.75 - person.seam, 0.4]))
    half = person.head_width * 0.1 * figure.size * PIXELS_PER_METRE
    rows, columns = np.mgrid[0 : round(HEIGHT * shot.scale), 0 : round(WIDTH * shot.scale)]
    rows, columns = rows / shot.scale, columns / shot.scale
    across, down = np.abs(columns - x) - half, rows - y
    corner = 90.0
    outside = np.hypot(np.maximum(across + corner, 0), np.maximum(down + corner, 0)) - corner
    distance = np.where((across < -corner) | (down < -corner), np.maximum(across, down), outside)
    share = np.clip(-distance / RIM + 0.5, 0, 1)
    return (share * share * (3 - 2 * share)).astype(np.float32)


def picture(shot: Shot, expression: str, window: Window, folder: Path) -> Array:
    """RGBA of an expression within a window of the canvas."""
    shot.face.show(shot.person.expressions[expression])
    scene = bpy.context.scene
    width, height = window.size
    whole = (window.width, window.height) == (width, height)
    scene.render.use_border = scene.render.use_crop_to_border = not whole
    if not whole:
        scene.render.border_min_x = window.x / width
        scene.render.border_max_x = (window.x + window.width) / width
        scene.render.border_min_y = 1 - (window.y + window.height) / height
        scene.render.border_max_y = 1 - window.y / height
    settings = scene.render.image_settings
    settings.media_type, settings.file_format = "MULTI_LAYER_IMAGE", "OPEN_EXR_MULTILAYER"
    settings.color_depth, settings.exr_codec = "32", "NONE"
    path = folder / "shot.exr"
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)
    passes = read_exr(path)
    got = passes["Depth"].shape
    if got != (window.height, window.width):
        passes = {k: _fitted(v, window) for k, v in passes.items()}
    palette = shot.figure.palette
    names = {name: palette.index(name) for name in palette.paints}
    painted = paint(passes, names, window, shot.person.look)
    return shot.person.finish(painted, expression) if shot.person.finish else painted


def _fitted(pixels: Array, window: Window) -> Array:
    """A pass that came out a pixel larger or smaller than asked for."""
    pad = [
        (0, max(0, window.height - pixels.shape[0])),
        (0, max(0, window.width - pixels.shape[1])),
    ]
    pad += [(0, 0)] * (pixels.ndim - 2)
    return np.pad(pixels, pad, mode="edge")[: window.height, : window.width]


def head_window(mask: Array, alpha: Array, scale: float) -> Window:
    """The part of the canvas that a head needs, with a margin for the brush."""
    if mask.all():
        return Window(0, 0, mask.shape[1], mask.shape[0], scale)
    used = (mask > 0) & (cv2.dilate(alpha, np.ones((25, 25), np.uint8)) > 0)
    rows, columns = np.where(used.any(1))[0], np.where(used.any(0))[0]
    grow = MARGIN + round(16 * scale)
    x, y = max(0, columns[0] - grow), max(0, rows[0] - grow)
    right = min(mask.shape[1], columns[-1] + 1 + grow)
    below = min(mask.shape[0], rows[-1] + 1 + MARGIN)
    return Window(int(x), int(y), int(right - x), int(below - y), scale)


def missing(person: Person, pose: str, folder: Path = MASTERS) -> list[str]:
    """The layers of a pose that are not there yet."""
    names = ["body", *person.expressions]
    return [n for n in names if not (folder / person.name / pose / f"{n}.webp").is_file()]


def render_pose(person: Person, pose: str, folder: Path = MASTERS) -> None:
    """Render a pose's body and all its heads into `folder`."""
    start = time.process_time()
    shot = stage(person, pose, SCALE)
    target = folder / person.name / pose
    first, *others = person.expressions
    most = WHOLE_BYTES if person.finish else HEAD_BYTES
    width, height = round(WIDTH * SCALE), round(HEIGHT * SCALE)
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        whole = picture(shot, first, Window(0, 0, width, height, SCALE), work)
        mask = head_mask(shot)
        window = head_window(mask, whole[..., 3], SCALE)
        body = pool(height, width) if person.finish else body_layer(whole, mask)
        sizes = [save(enlarged(body), target / "body.webp", BODY_BYTES)]
        rows, columns = window.slices
        head = enlarged(head_layer(whole[rows, columns], mask, window))
        sizes.append(save(head, target / f"{first}.webp", most))
        built = time.process_time() - start
        for name in others:
            head = head_layer(picture(shot, name, window, work), mask, window)
            sizes.append(save(enlarged(head), target / f"{name}.webp", most))
    took = time.process_time() - start
    print(
        f"{person.name} {pose}: {took:.0f} s ({built:.0f} s the body), body "
        f"{sizes[0] // 1000} kB, heads {min(sizes[1:]) // 1000} to {max(sizes[1:]) // 1000} kB",
        flush=True,
    )


def preview_pose(
    person: Person, pose: str, folder: Path, names: Sequence[str] = (), scale: float = PREVIEW_SCALE
) -> Path:
    """A quick picture of a pose: the whole figure, and the other expressions' heads beside it."""
    shot = stage(person, pose, scale)
    first, *others = names or tuple(person.expressions)
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        width, height = round(WIDTH * scale), round(HEIGHT * scale)
        whole = picture(shot, first, Window(0, 0, width, height, scale), work)
        mask = head_mask(shot)
        window = head_window(mask, whole[..., 3], scale)
        body = pool(*mask.shape) if person.finish else body_layer(whole, mask)
        sheet = [on_grey(whole)]
        for name in others:
            head = head_layer(picture(shot, name, window, work), mask, window)
            joined = over(body, head)
            rows, columns = window.slices
            sheet.append(on_grey(joined[rows, columns]))
    wide = sheet[0].width + sum(s.width for s in sheet[1:])
    out = Image.new("RGB", (wide, sheet[0].height), "#3C464C")
    x = 0
    for piece in sheet:
        out.paste(piece, (x, 0))
        x += piece.width
    path = folder / f"{person.name}_{pose}.png"
    out.save(path)
    return path
