"""Finished signals become the files that the game ships: Ogg Vorbis for loops, Opus for one-shots.

Loops are Vorbis because the engine plays Opus with a gap of 6.5 ms at every seam.
"""

from __future__ import annotations

import io

import numpy as np
import soundfile

from art.sound.kit.signal import RATE, Signal, seeded

_BLOCK = 4096  # the encoder keeps what it is given on its stack: never all at once

VORBIS_Q4 = ("VORBIS", 0.6)
VORBIS_Q3 = ("VORBIS", 0.7)
OPUS_64 = ("OPUS", 0.88)
"""libsndfile's codec and compression level; the last is about 64 kbit/s in stereo."""


def encoded(x: Signal, codec: tuple[str, float]) -> bytes:
    """An Ogg file of the stereo signal ``x``; it holds exactly as many samples as ``x``."""
    name, compression = codec
    if float(np.abs(x).max()) > 1.0:
        raise ValueError("the signal clips: it was not mastered")
    out = io.BytesIO()
    # The serial number of the stream must not change from rendering to rendering.
    with soundfile.SoundFile(
        out,
        "w",
        samplerate=RATE,
        channels=2,
        format="OGG",
        subtype=name,
        compression_level=compression,
    ) as file:
        for start in range(0, x.shape[-1], _BLOCK):
            file.write(np.ascontiguousarray(x[:, start : start + _BLOCK].T, dtype=np.float32))
    return out.getvalue()


def hushed(n: int) -> Signal:
    """Stereo noise of the last bit: a loop that is nearly silent still has a floor."""
    return seeded(1).normal(size=(2, n)) * 2**-17
