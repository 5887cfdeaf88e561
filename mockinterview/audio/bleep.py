"""Covering words in a recording with a tone. Pure numpy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

PAD_S = 0.12  # word times of a recogniser are off by about a tenth of a second
TONE_HZ = 440.0
LEVEL = 0.08  # about -22 dBFS: heard, and not louder than speech


def bleeped(
    samples: NDArray[np.float32], rate_hz: int, spans: Sequence[tuple[float, float]], *, pad_s: float = PAD_S
) -> NDArray[np.float32]:
    """Return a copy of `samples`, shape (frames,), with a tone in place of each span of seconds and pad_s around it.

    Nothing of what was said there is left, not even under the tone.
    """
    out = samples.copy()
    for start_s, end_s in spans:
        first = max(0, int((start_s - pad_s) * rate_hz))
        last = min(out.size, int(np.ceil((end_s + pad_s) * rate_hz)))
        if first < last:
            out[first:last] = LEVEL * np.sin(2 * np.pi * TONE_HZ * np.arange(first, last) / rate_hz)
    return out
