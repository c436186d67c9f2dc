"""Render passes: the light small and denoised, the drawing at full size, and both put together.

`render_ink` writes depth, normals, materials, flat colours and glow at full size with one sample
and no lamps; `render_light` writes the lit picture small, denoised. `Frame.read` joins them: the
light is divided by its flat colours, carried up along the edges of the drawing, and multiplied
with the sharp flat colours again. So lines and textures are sharp at a quarter of the cost.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bpy
import cv2
import numpy as np
import OpenEXR
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

from art.kit.arrays import Array, grid
from art.kit.poster import kuwahara
from art.kit.scene import Palette, Point

FLOOR = 0.03
SKY_DEPTH = 9000.0


def _write(path: Path) -> None:
    scene = bpy.context.scene
    settings = scene.render.image_settings
    settings.media_type = "MULTI_LAYER_IMAGE"
    settings.file_format = "OPEN_EXR_MULTILAYER"
    settings.color_depth = "32"
    settings.exr_codec = "ZIPS"
    path.parent.mkdir(parents=True, exist_ok=True)
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)


def render_ink(path: Path, palette: Palette, marks: dict[str, Point] | None = None) -> None:
    """The drawing at full size into ``path`` (.exr), and beside it (.json) what the numbers mean.

    ``marks`` are named points of the scene; the file keeps where they are in the picture. Call it
    before there are lamps: the picture must be lit by nothing.
    """
    scene = bpy.context.scene
    cycles = scene.cycles
    kept = cycles.max_bounces
    cycles.samples, cycles.use_denoising, cycles.max_bounces = 1, False, 0
    _write(path)
    cycles.max_bounces = kept
    seen = {}
    for name, point in (marks or {}).items():
        view = world_to_camera_view(scene, scene.camera, Vector(point))
        seen[name] = [view.x, 1 - view.y, view.z]
    notes = {
        "materials": {name: palette.index(name) for name in palette.paints},
        "glow": {name: paint.glow for name, paint in palette.paints.items() if paint.glow},
        "marks": seen,
    }
    path.with_suffix(".json").write_text(json.dumps(notes), encoding="utf-8")


def render_light(path: Path, percent: int = 50, samples: int = 8) -> None:
    """The lit picture, ``percent`` of the full size, denoised, into ``path`` (.exr)."""
    scene = bpy.context.scene
    scene.render.resolution_percentage = percent
    scene.cycles.samples, scene.cycles.use_denoising = samples, True
    _write(path)
    scene.render.resolution_percentage = 100


def read_exr(path: Path) -> dict[str, Array]:
    """Passes of a Blender multilayer EXR by name: 2-d for one channel, else 3-d (RGB(A) or XYZ)."""
    out: dict[str, Array] = {}
    with OpenEXR.File(str(path), separate_channels=True) as file:
        for part in file.parts:
            name = part.name().split(".", 1)[1]
            planes = {
                channel.rsplit(".", 1)[1]: np.asarray(value.pixels)
                for channel, value in part.channels.items()
            }
            order = [c for c in "RGBA" if c in planes] if "R" in planes else sorted(planes)
            data = np.stack([planes[channel] for channel in order], -1).astype(np.float32)
            out[name] = data[..., 0] if data.shape[-1] == 1 else data
    return out


@dataclass
class Frame:
    """A rendered place before painting; every array is at full size.

    ``lin`` linear light (black where there is only sky), ``glow`` the part of it that is emission,
    ``depth`` metres (`SKY_DEPTH` for sky), ``normal``, ``index`` material numbers (0: sky),
    ``alpha`` 0 where there is sky, ``veil`` how much of the ink is hidden by what was
    painted over it.
    """

    lin: Array
    glow: Array
    depth: Array
    normal: Array
    index: Array
    alpha: Array
    notes: dict[str, Any]
    veil: Array | None = None

    def lay(self, colour: Array, cover: Array) -> None:
        """Paint linear ``colour`` over the light by ``cover`` (0..1); it hides the ink as well."""
        self.lin = self.lin * (1 - cover[..., None]) + colour * cover[..., None]
        self.veil = cover if self.veil is None else np.maximum(self.veil, cover)

    @property
    def size(self) -> tuple[int, int]:
        """Height and width in pixels."""
        height, width = self.depth.shape
        return height, width

    @property
    def scale(self) -> float:
        """Pixels for each pixel of a 1920 wide picture."""
        return self.size[1] / 1920

    def mask(self, *names: str) -> Array:
        """1 where one of these materials is seen, else 0."""
        numbers = [self.notes["materials"][name] for name in names]
        return np.isin(self.index, numbers).astype(np.float32)

    def mark(self, name: str) -> tuple[float, float]:
        """Column and row of a point that was marked when the scene was rendered."""
        x, y, _ = self.notes["marks"][name]
        height, width = self.size
        return x * width, y * height

    @classmethod
    def read(
        cls, ink: Path, light: Path, glow: dict[str, float] | None = None, planes: int = 4
    ) -> Frame:
        """Join a drawing and its light.

        ``glow`` gives emission strengths that differ from those of the ink pass, by material;
        ``planes`` is the brush radius, in pixels of the small picture, of the painted light.
        """
        drawing, lit = read_exr(ink), read_exr(light)
        notes = json.loads(ink.with_suffix(".json").read_text(encoding="utf-8"))
        index = np.round(drawing["Material Index"])
        alpha = np.clip(drawing["Combined"][..., 3], 0, 1)
        flat = _colour(drawing, "Diffuse Color")
        emission = _colour(drawing, "Emission")
        emission = emission * _factor(index, notes, glow)[..., None]
        small = _shading(lit, planes)
        shade = carry_up(
            small, (lit["Depth"], lit["Normal"]), (drawing["Depth"], drawing["Normal"])
        )
        lin = np.maximum(shade * (flat + FLOOR), 0) * alpha[..., None] + emission
        depth = np.where(alpha > 0.5, np.minimum(drawing["Depth"], SKY_DEPTH), SKY_DEPTH)
        return cls(
            lin.astype(np.float32),
            emission.astype(np.float32),
            depth.astype(np.float32),
            drawing["Normal"],
            np.where(alpha > 0.5, index, 0).astype(np.float32),
            alpha.astype(np.float32),
            notes,
        )


def _colour(passes: dict[str, Array], name: str) -> Array:
    for key in (name, name.replace("Diffuse", "Diff"), name.replace(" ", ""), "Emit"):
        if key in passes:
            return passes[key][..., :3]
    raise KeyError(f"no pass {name!r} among {', '.join(passes)}")


def _factor(index: Array, notes: dict[str, Any], glow: dict[str, float] | None) -> Array:
    """How much of the ink pass's emission each pixel keeps."""
    factor = np.ones_like(index)
    for name, strength in (glow or {}).items():
        number, base = notes["materials"].get(name), notes["glow"].get(name)
        if number is not None and base:
            factor[index == number] = strength / base
    return factor


def _shading(lit: dict[str, Array], planes: int) -> Array:
    """The small lit picture without emission and flat colours, in brush planes."""
    combined = lit["Combined"]
    alpha = np.clip(combined[..., 3:], 0, 1)
    emission = _colour(lit, "Emission")
    flat = _colour(lit, "Diffuse Color")
    light = np.maximum(combined[..., :3] - emission, 0) / (flat + FLOOR * np.maximum(alpha, 0.05))
    light = np.where(alpha > 0.05, light, 0)
    light = np.clip(light, 0, 40)
    if (alpha < 0.5).any():  # spread colours a little into the sky, so that rims stay lit
        solid = (alpha[..., 0] > 0.9).astype(np.float32)
        spread = cv2.GaussianBlur(light * solid[..., None], (0, 0), 2)
        weight = cv2.GaussianBlur(solid, (0, 0), 2)[..., None]
        light = np.where(solid[..., None] > 0, light, spread / np.maximum(weight, 1e-3))
    if planes >= 2:
        soft = kuwahara(np.sqrt(light / 6), planes)
        light = soft * soft * 6
    return light.astype(np.float32)


def carry_up(small: Array, low: tuple[Array, Array], high: tuple[Array, Array]) -> Array:
    """``small`` at the size of ``high``: each pixel takes the small pixels that are like it.

    ``low`` and ``high`` are (depth, normals) at the two sizes.
    """
    height, width = high[0].shape
    rows, columns = grid(height, width)
    scale_y, scale_x = small.shape[0] / height, small.shape[1] / width
    y, x = (rows + 0.5) * scale_y - 0.5, (columns + 0.5) * scale_x - 0.5
    y0, x0 = np.floor(y), np.floor(x)
    log_low = np.log(np.clip(low[0], 1e-3, SKY_DEPTH)).astype(np.float32)
    log_high = np.log(np.clip(high[0], 1e-3, SKY_DEPTH)).astype(np.float32)
    total = np.zeros((height, width, 3), np.float32)
    weights = np.full((height, width, 1), 1e-6, np.float32)
    for dy in (0, 1):
        for dx in (0, 1):
            yy = np.clip(y0 + dy, 0, small.shape[0] - 1).astype(np.int32)
            xx = np.clip(x0 + dx, 0, small.shape[1] - 1).astype(np.int32)
            near = np.abs(1 - dy - (y - y0)) * np.abs(1 - dx - (x - x0)) + 0.02
            close = np.exp(-np.abs(log_low[yy, xx] - log_high) * 40)
            turn = (low[1][yy, xx] * high[1]).sum(-1)
            weight = near * (close + 1e-4) * (np.clip(turn, 0, 1) ** 4 + 1e-3)
            total += small[yy, xx] * weight[..., None]
            weights += weight[..., None]
    return total / weights
