"""A Blender scene on the CPU: set-up, materials, lights, camera.

Metres; z is up; a camera that looks along +y sees +x to the right. `reset` starts an empty scene;
everything after it adds to that scene. Nothing here renders: see `passes`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import bpy
from mathutils import Vector

from art.kit.arrays import light_of

Point = Sequence[float]
WHITE = "#FFFFFF"


@dataclass(frozen=True)
class Paint:
    """A material. ``glow`` is emission strength, in ``glow_colour`` or else in ``colour``.

    ``wear`` (0..1) darkens the colour in soft stains ``wear_size`` metres wide. ``image`` is a
    texture file that replaces the colour (needs UVs); with ``glow`` it is what glows. ``snow`` is a
    second colour that lies where a surface faces up (its normal's z above about ``snow_from``).
    """

    colour: str = "#888888"
    rough: float = 0.7
    metal: float = 0.0
    glow: float = 0.0
    glow_colour: str = ""
    specular: float = 0.35
    wear: float = 0.0
    wear_size: float = 1.2
    image: Path | None = None
    snow: str = ""
    snow_from: float = 0.78


@dataclass
class Palette:
    """The materials of one scene by name. A material's pass index is its place in this list + 1."""

    paints: dict[str, Paint] = field(default_factory=dict)
    made: dict[str, bpy.types.Material] = field(default_factory=dict)

    def index(self, name: str) -> int:
        """The number of the material in the index pass, from 1."""
        return list(self.paints).index(name) + 1

    def material(self, name: str) -> bpy.types.Material:
        """The Blender material, made when first asked for. KeyError for a name without paint."""
        if name not in self.made:
            if name not in self.paints:
                raise KeyError(f"no paint called {name!r}; there are {', '.join(self.paints)}")
            self.made[name] = make_material(name, self.paints[name], self.index(name))
        return self.made[name]

    def glow(self, name: str, strength: float) -> None:
        """Set the emission of a material that exists already."""
        if name in self.made:
            shader = self.made[name].node_tree.nodes["Principled BSDF"]
            shader.inputs["Emission Strength"].default_value = strength


def reset(
    width: int = 1920,
    height: int = 1080,
    transparent: bool = False,
    bounces: int = 2,
    threads: int = 2,
) -> bpy.types.Scene:
    """Empty Blender and set up a deterministic CPU Cycles scene with the passes that we read."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device = "CPU"
    cycles.seed = 1
    cycles.use_adaptive_sampling = False
    cycles.max_bounces = bounces
    cycles.diffuse_bounces = min(bounces, 2)
    cycles.glossy_bounces = 1
    cycles.transmission_bounces = 1
    cycles.volume_bounces = 0
    cycles.transparent_max_bounces = 4
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4
    cycles.sample_clamp_direct = 20
    cycles.use_light_tree = True
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.denoising_prefilter = "FAST"
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    scene.render.film_transparent = transparent
    scene.render.threads_mode = "FIXED"
    scene.render.threads = threads
    scene.render.use_persistent_data = True
    scene.view_settings.view_transform = "Raw"
    world = bpy.data.worlds.new("world")
    scene.world = world
    world.use_nodes = True
    layer = bpy.context.view_layer
    layer.use_pass_z = layer.use_pass_normal = layer.use_pass_material_index = True
    layer.use_pass_diffuse_color = layer.use_pass_emit = True
    return scene


def link(thing: bpy.types.Object) -> bpy.types.Object:
    """Put an object into the scene."""
    bpy.context.scene.collection.objects.link(thing)
    return thing


def ambient(colour: str, strength: float) -> None:
    """Light from everywhere (the world's background)."""
    shader = bpy.context.scene.world.node_tree.nodes["Background"]
    shader.inputs[0].default_value = (*light_of(colour).tolist(), 1)
    shader.inputs[1].default_value = strength


def make_material(name: str, paint: Paint, index: int) -> bpy.types.Material:
    """A Blender material of a paint."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    material.pass_index = index
    material.cycles.emission_sampling = "NONE"  # many small lamps would be slow; sets add lamps
    nodes, links = material.node_tree.nodes, material.node_tree.links
    shader = nodes["Principled BSDF"]
    base = (*light_of(paint.colour).tolist(), 1)
    shader.inputs["Base Color"].default_value = base
    shader.inputs["Roughness"].default_value = paint.rough
    shader.inputs["Metallic"].default_value = paint.metal
    shader.inputs["Specular IOR Level"].default_value = paint.specular
    if paint.glow:
        glow = light_of(paint.glow_colour or paint.colour).tolist()
        shader.inputs["Emission Color"].default_value = (*glow, 1)
        shader.inputs["Emission Strength"].default_value = paint.glow
    colour = None
    if paint.image is not None:
        texture = nodes.new("ShaderNodeTexImage")
        texture.image = bpy.data.images.load(str(paint.image))
        texture.extension = "EXTEND"
        colour = texture.outputs[0]
        if paint.glow:
            links.new(colour, shader.inputs["Emission Color"])
            shader.inputs["Base Color"].default_value = (0.01, 0.01, 0.01, 1)
            return material
    if paint.wear:
        colour = _worn(material, paint, colour, base)
    if paint.snow:
        colour = _snowed(material, paint, colour, base)
    if colour is not None:
        links.new(colour, shader.inputs["Base Color"])
    return material


def _worn(
    material: bpy.types.Material,
    paint: Paint,
    colour: bpy.types.NodeSocket | None,
    base: tuple[float, ...],
) -> bpy.types.NodeSocket:
    """Stains over a colour: a noise in world space that multiplies it."""
    nodes, links = material.node_tree.nodes, material.node_tree.links
    place = nodes.new("ShaderNodeNewGeometry")
    stains = nodes.new("ShaderNodeTexNoise")
    stains.inputs["Scale"].default_value = 1 / paint.wear_size
    stains.inputs["Detail"].default_value = 5
    stains.inputs["Roughness"].default_value = 0.65
    links.new(place.outputs["Position"], stains.inputs["Vector"])
    band = nodes.new("ShaderNodeMapRange")
    band.inputs["From Min"].default_value, band.inputs["From Max"].default_value = 0.38, 0.62
    band.inputs["To Min"].default_value, band.inputs["To Max"].default_value = 1 - paint.wear, 1
    links.new(stains.outputs["Fac"], band.inputs["Value"])
    mix = nodes.new("ShaderNodeMix")
    mix.data_type, mix.blend_type = "RGBA", "MULTIPLY"
    mix.inputs["Factor"].default_value = 1
    if colour is not None:
        links.new(colour, mix.inputs[6])
    else:
        mix.inputs[6].default_value = base
    links.new(band.outputs["Result"], mix.inputs[7])
    return mix.outputs[2]


def _snowed(
    material: bpy.types.Material,
    paint: Paint,
    colour: bpy.types.NodeSocket | None,
    base: tuple[float, ...],
) -> bpy.types.NodeSocket:
    """Snow over a colour: where the normal points up, with a border roughened by noise."""
    nodes, links = material.node_tree.nodes, material.node_tree.links
    place = nodes.new("ShaderNodeNewGeometry")
    parts = nodes.new("ShaderNodeSeparateXYZ")
    links.new(place.outputs["Normal"], parts.inputs[0])
    rough = nodes.new("ShaderNodeTexNoise")
    rough.inputs["Scale"].default_value = 0.45
    rough.inputs["Detail"].default_value = 6
    links.new(place.outputs["Position"], rough.inputs["Vector"])
    total = nodes.new("ShaderNodeMath")
    total.operation = "MULTIPLY_ADD"
    links.new(rough.outputs["Fac"], total.inputs[0])
    total.inputs[1].default_value = 0.34
    links.new(parts.outputs["Z"], total.inputs[2])
    band = nodes.new("ShaderNodeMapRange")
    band.inputs["From Min"].default_value = paint.snow_from + 0.155
    band.inputs["From Max"].default_value = paint.snow_from + 0.185
    links.new(total.outputs[0], band.inputs["Value"])
    mix = nodes.new("ShaderNodeMix")
    mix.data_type = "RGBA"
    links.new(band.outputs["Result"], mix.inputs["Factor"])
    if colour is not None:
        links.new(colour, mix.inputs[6])
    else:
        mix.inputs[6].default_value = base
    mix.inputs[7].default_value = (*light_of(paint.snow).tolist(), 1)
    return mix.outputs[2]


def add_mesh(
    name: str,
    points: Sequence[Point],
    faces: Sequence[Sequence[int]],
    material: bpy.types.Material | None = None,
    smooth_angle: float = 40,
    uvs: Sequence[Sequence[float]] | None = None,
) -> bpy.types.Object:
    """A mesh object; edges flatter than ``smooth_angle`` degrees are shaded round.

    ``uvs`` has one (u, v) for each corner of each face, in order.
    """
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(points, [], faces)
    mesh.update()
    if uvs is not None:
        layer = mesh.uv_layers.new()
        layer.data.foreach_set("uv", [value for pair in uvs for value in pair])
    if smooth_angle:
        mesh.shade_smooth()
        mesh.set_sharp_from_angle(angle=math.radians(smooth_angle))
    if material is not None:
        mesh.materials.append(material)
    return link(bpy.data.objects.new(name, mesh))


def aim(thing: bpy.types.Object, at: Point) -> None:
    """Turn a camera or lamp towards a point."""
    way = Vector(at) - thing.location
    thing.rotation_euler = way.to_track_quat("-Z", "Y").to_euler()


def camera(
    place: Point, at: Point, lens: float = 28, shift: tuple[float, float] = (0.0, 0.0)
) -> bpy.types.Object:
    """The scene's camera; ``lens`` in mm on a 36 mm frame, ``shift`` in frame widths."""
    data = bpy.data.cameras.new("camera")
    data.lens = lens
    data.shift_x, data.shift_y = shift
    data.clip_start, data.clip_end = 0.02, 6000
    thing = link(bpy.data.objects.new("camera", data))
    thing.location = place
    aim(thing, at)
    bpy.context.scene.camera = thing
    return thing


def _lamp(
    data: bpy.types.Light, place: Point, at: Point | None, colour: str, energy: float
) -> bpy.types.Object:
    data.energy = energy
    data.color = light_of(colour).tolist()
    thing = link(bpy.data.objects.new("lamp", data))
    thing.location = place
    if at is not None:
        aim(thing, at)
    return thing


def sun(at_from: Point, strength: float, colour: str = WHITE, angle: float = 0.02) -> None:
    """Parallel light from ``at_from`` towards the origin; ``angle`` in radians softens shadows."""
    data = bpy.data.lights.new("sun", "SUN")
    data.angle = angle
    _lamp(data, at_from, (0, 0, 0), colour, strength)


def area(
    place: Point, at: Point, watts: float, colour: str = WHITE, size: float = 1.0, high: float = 0
) -> None:
    """A square lamp ``size`` metres wide (and ``high`` metres high, when given) facing ``at``."""
    data = bpy.data.lights.new("area", "AREA")
    data.size = size
    if high:
        data.shape, data.size_y = "RECTANGLE", high
    _lamp(data, place, at, colour, watts)


def bulb(place: Point, watts: float, colour: str = WHITE, radius: float = 0.08) -> None:
    """A round lamp that shines everywhere."""
    data = bpy.data.lights.new("bulb", "POINT")
    data.shadow_soft_size = radius
    _lamp(data, place, None, colour, watts)


def spot(
    place: Point,
    at: Point,
    watts: float,
    colour: str = WHITE,
    degrees: float = 60,
    radius: float = 0.05,
) -> None:
    """A cone of light ``degrees`` wide."""
    data = bpy.data.lights.new("spot", "SPOT")
    data.shadow_soft_size, data.spot_blend = radius, 0.35
    data.spot_size = math.radians(degrees)
    _lamp(data, place, at, colour, watts)


def lights_off() -> None:
    """Remove every lamp and make the world black."""
    for thing in list(bpy.data.objects):
        if thing.type == "LIGHT":
            bpy.data.objects.remove(thing)
    ambient("#000000", 0)
