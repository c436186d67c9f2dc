"""A mixing desk for one loop: parts at a level, each sending so much of itself into rooms."""

from __future__ import annotations

import numpy as np

from art.sound.kit.circle import Curve, convolved, shaped
from art.sound.kit.signal import RATE, Signal, gain
from art.sound.kit.stem import Stem


def active(x: Signal) -> float:
    """The RMS of ``x`` (a factor) while it sounds: silence between phrases does not count."""
    block = RATE // 10
    whole = x.shape[-1] // block * block
    power = (x[..., :whole] ** 2).reshape(-1, whole // block, block).mean(axis=(0, 2))
    loud = power[power > power.max() * 0.02]
    return float(np.sqrt(loud.mean())) if loud.size else 1.0


class Mix:
    """A loop of ``beats`` beats of about ``beat`` seconds, built up part by part.

    ``room`` is the impulse response that sends go into.
    """

    def __init__(self, beat: float, beats: float, room: Signal) -> None:
        # Whole tenths of a second: lengths without large prime factors transform much faster.
        self.n = round(beat * beats * 10) * RATE // 10
        self.beat = self.n / RATE / beats
        self.beats = beats
        self._room = room
        self._dry = np.zeros((2, self.n))
        self._send = np.zeros((2, self.n))

    def add(self, x: Signal | Stem, level: float, send: float = 0.3, *curves: Curve) -> Signal:
        """Add a part at ``level`` dB (RMS while it sounds); returns it as added, dry.

        ``send`` is the factor that goes into the room; ``curves`` colour the part first.
        """
        loop = x.play(self.beat, self.beats) if isinstance(x, Stem) else x
        if curves:
            loop = shaped(loop, *curves)
        loop = loop * (gain(level) / max(active(loop), 1e-9))
        self._dry += loop
        self._send += loop * send
        return loop

    def only_room(self, x: Signal, factor: float) -> None:
        """Send ``x`` into the room without adding it dry."""
        self._send += x * factor

    def loop(self, *curves: Curve) -> Signal:
        """All parts and their room; ``curves`` colour the room alone."""
        wet = convolved(self._send, self._room)
        return self._dry + (shaped(wet, *curves) if curves else wet)

    def at(self, beat: float) -> float:
        """The time of a beat in seconds."""
        return beat * self.beat
