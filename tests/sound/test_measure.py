"""The measures agree with the standards' own signals, and see what is planted."""

from __future__ import annotations

import numpy as np
import pytest

from tools.sound.measure import RATE, loudness, measure, true_peak


def sine(hertz: float, decibels: float, seconds: float = 6.0, phase: float = 0.0) -> np.ndarray:
    t = np.arange(int(seconds * RATE)) / RATE
    x = 10 ** (decibels / 20) * np.sin(2 * np.pi * hertz * t + phase)
    return np.stack([x, x], axis=1).astype(np.float32)


@pytest.mark.parametrize("level", [-23.0, -33.0])
def test_loudness_of_the_ebu_signals(level: float) -> None:
    # EBU Tech 3341, cases 1 and 2: a stereo sine of 1 kHz has its peak level as loudness.
    assert loudness(sine(1000, level)) == pytest.approx(level, abs=0.1)


def test_silence_between_is_gated() -> None:
    x = np.concatenate([sine(1000, -23.0), np.zeros((RATE * 20, 2), np.float32)])
    assert loudness(x) == pytest.approx(-23.0, abs=0.2)
    assert loudness(np.zeros((RATE, 2), np.float32)) == -np.inf


def test_a_peak_between_samples_is_found() -> None:
    # A quarter of the rate, sampled 45 degrees off its crests: each sample is 3 dB under the wave.
    x = sine(RATE / 4, 0.0, 1.0, np.pi / 4)
    assert 20 * np.log10(np.abs(x).max()) == pytest.approx(-3.01, abs=0.01)
    assert true_peak(x) == pytest.approx(0.0, abs=0.2)


def test_seam_silence_and_clipping() -> None:
    whole = measure(sine(100, -20, 1.0))
    assert whole.jump <= whole.step
    cut = measure(sine(100, -20, 1.0)[: RATE - 120])
    assert cut.jump > cut.step
    quiet = sine(100, -20, 3.0)
    quiet[: RATE * 2] = 0
    assert measure(quiet).silence == pytest.approx(2.0, abs=0.02)
    assert measure(quiet).lead == pytest.approx(2.0, abs=0.02)
    loud = np.clip(sine(100, 6, 1.0), -1, 1)
    assert measure(loud).clipped > 100
    assert whole.clipped == 0
    assert whole.bright < -60
