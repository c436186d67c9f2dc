"""What is wrong with the pictures, told from their measures alone: no picture is opened for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from statistics import median

from tools.art import codes
from tools.art.convert import PLACE_BYTES
from tools.art.likeness import distance
from tools.art.manifest import Built
from tools.art.parts import PERSON
from tools.art.textbox import LEAST_CONTRAST
from tools.diagnostics.model import Code, Diagnostic

MOST_BYTES = 40_000_000
"""Of all pictures together."""
_GAP = 8
"""Pixels that may be free below a figure."""
_JUMP = 24
"""Pixels by which the crown of a head may differ from one expression to the next."""
_HIGHEST_CROWN = 430
_ALIKE_PLACES = 6
_ALIKE_FACES = 1
"""Bits of 256 by which two pictures that are meant to differ do."""


def judge(pictures: Mapping[str, Built]) -> list[Diagnostic]:
    """Every finding about built pictures, sorted by master."""
    built = list(pictures.values())
    found = [
        *_inside(built),
        *_bodies(built),
        *_figures(built),
        *_alike(built),
        *_weight(built),
    ]
    return sorted(found, key=lambda item: (item.path, item.code.id, item.message))


def _inside(built: Iterable[Built]) -> Iterator[Diagnostic]:
    for one in built:
        measures = one.measures
        if measures.converted:
            yield _finding(codes.REDUCED, one, "the colours were converted to 8-bit sRGB")
        if measures.spots:
            x, y = measures.spots[0]
            count = len(measures.spots)
            yield _finding(
                codes.STRAY,
                one,
                f"{count} small spot{'s lie' if count > 1 else ' lies'} far from the figure, "
                f"the first near ({x}, {y})",
                "erase them",
            )
        if measures.region is not None:
            yield from _text_region(one, *measures.region)
        if one.part.kind == "place" and one.bytes > PLACE_BYTES:
            yield _finding(
                codes.HEAVY,
                one,
                f"the picture has {one.bytes // 1000} kB, and {PLACE_BYTES // 1000} are the most",
                "paint less noise into flat parts",
            )


def _text_region(
    one: Built, above: float, below: float, text_contrast: float
) -> Iterator[Diagnostic]:
    if text_contrast < LEAST_CONTRAST:
        yield _finding(
            codes.TEXT_REGION,
            one,
            f"the text's contrast on the brightest spot below 73.5 % is {text_contrast:.1f}:1",
            f"darken that part until it is {LEAST_CONTRAST}:1",
        )
    elif below > max(above, 0.05) * 1.25:
        yield _finding(
            codes.TEXT_REGION,
            one,
            "the picture is brighter where the text lies than above it",
            "darken everything below y = 794 by a third",
        )


def _bodies(built: Iterable[Built]) -> Iterator[Diagnostic]:
    known = list(built)
    bodies = {(one.part.subject, one.part.pose) for one in known if one.part.kind == "body"}
    for one in known:
        if one.part.kind == "face" and (one.part.subject, one.part.pose) not in bodies:
            yield _finding(
                codes.FACE_WITHOUT_BODY,
                one,
                f"`{one.part.subject} {one.part.pose}` has no body to lay this over",
                "draw its body, or name this <person>_<pose>_<expression> if it is a whole person",
            )


def _figures(built: Iterable[Built]) -> Iterator[Diagnostic]:
    """The foot line and the crown of the head, pose by pose."""
    poses: dict[tuple[str, str], list[Built]] = {}
    for one in built:
        if one.part.kind in ("body", "face", "whole"):
            poses.setdefault((one.part.subject, one.part.pose), []).append(one)
    for looks in poses.values():
        for one in looks:
            gap = PERSON[1] - one.measures.box[3]
            if one.part.kind != "face" and gap > _GAP:
                yield _finding(
                    codes.TEMPLATE,
                    one,
                    f"the figure ends {gap} pixels above the lower edge of the canvas",
                    "move it down: it would float",
                )
        yield from _crowns([one for one in looks if one.part.kind in ("face", "whole")])


def _crowns(looks: list[Built]) -> Iterator[Diagnostic]:
    if not looks:
        return
    usual = median(one.measures.box[1] for one in looks)
    for one in looks:
        crown = one.measures.box[1]
        if abs(crown - usual) > _JUMP:
            way = "lower" if crown > usual else "higher"
            yield _finding(
                codes.TEMPLATE,
                one,
                f"the head is {abs(crown - usual):.0f} pixels {way} than in the other expressions",
                f"the crown of the head belongs at y = {usual:.0f}",
            )
        elif crown > _HIGHEST_CROWN:
            yield _finding(
                codes.TEMPLATE,
                one,
                f"the crown of the head is at y = {crown}, below the heads of the others on stage",
                "people are seen from mid-thigh up, at one scale",
            )


def _alike(built: Iterable[Built]) -> Iterator[Diagnostic]:
    places: list[Built] = []
    faces: dict[tuple[str, str], list[Built]] = {}
    for one in sorted(built, key=lambda one: one.part):
        if one.part.kind == "place":
            places.append(one)
        elif one.part.kind in ("face", "whole"):
            faces.setdefault((one.part.subject, one.part.pose), []).append(one)
    for group, most in [
        (places, _ALIKE_PLACES),
        *((looks, _ALIKE_FACES) for looks in faces.values()),
    ]:
        for one, other in combinations(group, 2):
            if distance(one.measures.fingerprint, other.measures.fingerprint) <= most:
                yield _finding(
                    codes.ALIKE,
                    other,
                    f"`{other.part.name}` looks the same as `{one.part.name}`",
                    f"compare it with {one.source}",
                )


def _weight(built: Iterable[Built]) -> Iterator[Diagnostic]:
    total = sum(one.bytes for one in built)
    if total > MOST_BYTES:
        yield Diagnostic(
            codes.SET_TOO_HEAVY,
            "game/images",
            None,
            f"all pictures together have {total / 1e6:.1f} MB, and 40 are the most",
            "paint less noise, or leave out what no scene shows (`python3 -m tools art wanted`)",
        )


def _finding(code: Code, one: Built, message: str, hint: str | None = None) -> Diagnostic:
    return Diagnostic(code, one.source, None, message, hint)
