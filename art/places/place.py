"""What a place is: a set, its lights, and how it is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from art.kit.arrays import Array, filmic, grid, light_of, luminance, smoothstep, to_display
from art.kit.passes import SKY_DEPTH, Frame
from art.kit.poster import Look, bloom, ink_edges, poster
from art.kit.stage import Stage

TEXT_FROM, TEXT_FULL = 0.64, 0.80
"""Where the darkening behind the text window begins and is complete (shares of the height)."""


@dataclass(frozen=True)
class Finish:
    """How the frame of one light state becomes a picture.

    ``key`` is how light the picture is above the text window (mean display luminance; rooms about
    0.2 to 0.35, daylight 0.45): the exposure follows from it. ``haze`` is (metres at which it
    begins, metres in which it closes, colour, most); ``ink_far`` metres at which the ink has faded;
    ``dark`` how much of the light the text window's region loses; ``keep`` materials whose light is
    not broken into tone steps (screens, lamps), by 60 %; ``soft_ink`` materials with faint lines.
    """

    look: Look
    key: float = 0.3
    haze: tuple[float, float, str, float] | None = None
    glare: float = 1.0
    ink_far: float = 30.0
    dark: float = 0.4
    keep: tuple[str, ...] = ()
    soft_ink: tuple[str, ...] = ()


Glow = dict[str, float]
Paint = Callable[[Frame, str], None]
Over = Callable[[Array, Frame, str], Array]


@dataclass(frozen=True)
class Place:
    """One background.

    ``build`` fills a stage and sets the camera; ``light`` puts lamps into the scene for a light
    state and returns the emission strengths of that state; ``finish`` says how it is painted.
    ``paint`` may change the frame's light before the poster pass (skies, smoke, screens) and
    ``over`` the picture after it (snow). ``open_sky``: where nothing is, there is sky to paint.
    """

    name: str
    build: Callable[[], Stage]
    light: Callable[[str], Glow]
    finish: Callable[[str], Finish]
    lights: tuple[str, ...] = ("",)
    paint: Paint | None = None
    over: Over | None = None
    open_sky: bool = False
    percent: int = 40
    samples: int = 4
    bounces: int = 2


@dataclass(frozen=True)
class Drawing:
    """A picture made without a set: ``draw(state, height, width)`` gives display values."""

    name: str
    draw: Callable[[str, int, int], Array]
    lights: tuple[str, ...] = ("",)


def haze(frame: Frame, start: float, reach: float, colour: str, most: float) -> None:
    """Lay haze of a linear ``colour`` over what is far (not over the sky)."""
    share = 1 - np.exp(-np.clip(frame.depth - start, 0, None) / reach)
    share = (share * most * (frame.depth < SKY_DEPTH))[..., None]
    frame.lin = frame.lin * (1 - share) + light_of(colour) * share


def exposure_for(light: Array, key: float) -> float:
    """The exposure that gives the picture above the text window this mean display luminance."""
    part = cv2.resize(light[: int(light.shape[0] * 0.72)], (240, 96), interpolation=cv2.INTER_AREA)
    low, high = 0.02, 60.0
    for _ in range(24):
        middle = float(np.sqrt(low * high))
        mean = float(luminance(np.clip(to_display(filmic(part, middle)), 0, 1)).mean())
        low, high = (middle, high) if mean < key else (low, middle)
    return float(np.sqrt(low * high))


def darken_text(display: Array, amount: float) -> Array:
    """The picture with the region of the text window darkened."""
    height, width = display.shape[:2]
    rows, _ = grid(height, width)
    return display * (1 - amount * smoothstep(TEXT_FROM, TEXT_FULL, rows / height))[..., None]


def painted(place: Place, frame: Frame, state: str) -> Array:
    """The finished display picture of one light state."""
    finish = place.finish(state)
    lines = ink_edges(frame.depth, frame.normal, frame.index, jump=0.014 / frame.scale)
    lines = lines.faded(np.clip(1.15 - frame.depth / finish.ink_far, 0, 1))
    if finish.haze is not None:
        haze(frame, *finish.haze)
    if place.paint is not None:
        place.paint(frame, state)
    shining = np.clip(cv2.GaussianBlur(frame.glow.max(-1), (0, 0), 1.5) * 2, 0, 1)
    lines = lines.faded(1 - 0.75 * shining)
    if frame.veil is not None:
        lines = lines.faded(1 - frame.veil)
    if finish.soft_ink:
        lines = lines.faded(1 - 0.7 * frame.mask(*finish.soft_ink))
    light = bloom(frame.lin, 1.0, finish.glare)
    exposure = exposure_for(light, finish.key)
    display = darken_text(to_display(filmic(light, exposure)), finish.dark)
    keep = cv2.GaussianBlur(frame.mask(*finish.keep), (0, 0), 1) * 0.6 if finish.keep else None
    look = replace(finish.look, planes=0)
    calm = np.where(frame.depth < SKY_DEPTH, 1.0, 0.45).astype(np.float32)
    picture = poster(display, look, lines, keep, jitter=calm)
    return place.over(picture, frame, state) if place.over is not None else picture
