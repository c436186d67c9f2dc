"""The last step: loudness to a number, peaks under a ceiling, on the circle for loops.

Loudness is integrated loudness after ITU-R BS.1770-4, true peak the largest sample at four times
the rate.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyloudnorm
from scipy import signal
from scipy.ndimage import maximum_filter1d, uniform_filter1d

from art.sound.kit.circle import band, highpass, shaped
from art.sound.kit.signal import RATE, Signal, gain, samples

CEILING = -2.3
"""Decibels true peak before encoding: the codecs add up to 0.8."""


_EDGE, _PART = 480, 24_000


@dataclass(frozen=True)
class Press:
    """A gentle compressor: above ``threshold`` (dB) the level rises by ``1 / ratio``."""

    threshold: float = -20.0
    ratio: float = 1.6


def loudness(x: Signal) -> float:
    """Integrated loudness in LUFS, of a loop that goes round; what is short goes round often."""
    n = x.shape[-1]
    lead = samples(0.8)
    looped = np.tile(x, -(-samples(3) // n)) if n < samples(3) else x
    return float(
        pyloudnorm.Meter(RATE).integrated_loudness(
            np.concatenate([looped[:, -lead:], looped], axis=1).T
        )
    )


def pressed(x: Signal, press: Press) -> Signal:
    """The loop ``x`` through a compressor that reads on the circle."""
    envelope = uniform_filter1d((x**2).mean(axis=0), samples(0.08), mode="wrap")
    envelope = np.sqrt(np.maximum(uniform_filter1d(envelope, samples(0.15), mode="wrap"), 1e-12))
    over = np.maximum(0.0, 20 * np.log10(envelope) - press.threshold)
    return np.asarray(x * 10 ** (-over * (1 - 1 / press.ratio) / 20))


def peaks(x: Signal) -> Signal:
    """The true peak round each sample of the loop, shape ``(n,)``."""
    n = x.shape[-1]
    found = np.abs(x).max(axis=0)
    wrapped = np.concatenate([x[:, -_EDGE:], x, x[:, :_EDGE]], axis=1).astype(np.float32)
    # Only what is near the ceiling can be over it between two samples.
    for start in range(0, n, _PART):
        stop = min(start + _PART, n)
        if found[start:stop].max() > 0.5:
            part = wrapped[:, start : stop + 2 * _EDGE]
            up = np.abs(signal.resample_poly(part, 4, 1, axis=1)).max(axis=0)
            inner = up[_EDGE * 4 : -_EDGE * 4].reshape(-1, 4).max(axis=1)
            found[start:stop] = np.maximum(found[start:stop], inner)
    return found


def limiting(x: Signal, ceiling: float = CEILING) -> Signal:
    """The gain, shape ``(n,)``, under which the loop ``x`` stays below ``ceiling`` dB true peak."""
    needed = np.minimum(1.0, gain(ceiling - 0.1) / np.maximum(peaks(x), 1e-9))
    look = samples(0.005)
    held = -maximum_filter1d(-needed, 2 * look + 1, mode="wrap")
    return np.asarray(uniform_filter1d(held, look, mode="wrap"))


def excited(x: Signal, amount: float = 1.0) -> Signal:
    """``x`` with the air that sampled instruments lack: overtones of its own upper middle.

    ``amount`` 1 puts them 16 dB below the band (2.5 to 7 kHz) that they come from.
    """
    middle = shaped(x, band(2500, 7000))
    over = shaped(middle * np.abs(middle), highpass(6500, 3))
    scale = np.sqrt(np.mean(middle**2) / (np.mean(over**2) + 1e-20))
    return np.asarray(x + over * scale * gain(-16) * amount)


def mastered(
    x: Signal, target: float, press: Press | None = None, floor: float = 28.0, air: float = 1.0
) -> Signal:
    """A finished loop: rumble below ``floor`` hertz gone, pressed, at ``target`` LUFS, limited.

    ``air`` is how much of its own overtones it is given, see ``excited``.
    """
    (one,) = mastered_layers({"": x}, {"": target}, press, floor, air).values()
    return one


def mastered_layers(
    layers: Mapping[str, Signal],
    targets: Mapping[str, float],
    press: Press | None = None,
    floor: float = 28.0,
    air: float = 1.0,
) -> dict[str, Signal]:
    """Layers that are one finished loop when all play; ``targets`` are the LUFS of each alone.

    They are pressed and limited by what their sum needs, so that the sum stays under the ceiling.
    """
    names = list(layers)
    parts = np.stack([excited(shaped(layers[name], highpass(floor, 3)), air) for name in names])

    def balance() -> None:
        for part, name in zip(parts, names, strict=True):
            part *= gain(targets[name] - loudness(part))

    balance()
    if press is not None:
        total = parts.sum(axis=0)
        turned = pressed(total, press)
        parts *= np.sqrt((turned**2).sum(axis=0) + 1e-20) / np.sqrt((total**2).sum(axis=0) + 1e-20)
    for _ in range(2):
        balance()
        parts *= limiting(parts.sum(axis=0))
    return dict(zip(names, parts, strict=True))


def finished(x: Signal, peak: float = -4.0, target: float | None = None) -> Signal:
    """A finished one-shot: no offset, edges at rest, at ``peak`` dB or at ``target`` LUFS."""
    both = x - x.mean(axis=1, keepdims=True)
    edge = min(samples(0.004), both.shape[-1] // 8)
    both[:, : edge // 4] *= np.linspace(0, 1, edge // 4)
    both[:, -edge:] *= np.linspace(1, 0, edge)
    if target is not None:
        both = both * gain(target - loudness(both))
        quiet = np.concatenate([both, np.zeros((2, samples(0.1)))], axis=1)
        return np.asarray((quiet * limiting(quiet, -3.2))[:, : both.shape[-1]])
    quiet = np.concatenate([both, np.zeros((2, samples(0.1)))], axis=1)
    return np.asarray(both * gain(min(peak, -3.2)) / max(float(peaks(quiet).max()), 1e-9))
