"""Silero's voice activity detector, fed piece by piece, from the file that faster-whisper ships."""

from __future__ import annotations

from pathlib import Path

import faster_whisper
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from mockinterview.audio.pauses import FRAME

CONTEXT = 64  # samples of the frame before that the network wants to see


class SpeechDetector:
    """Gives the probability of speech in each 32 ms; carries the network's state from call to call."""

    def __init__(self) -> None:
        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 4
        path = Path(faster_whisper.__file__).parent / "assets" / "silero_vad_v6.onnx"
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self._h = np.zeros((1, 1, 128), np.float32)
        self._c = np.zeros((1, 1, 128), np.float32)
        self._context = np.zeros(CONTEXT, np.float32)

    def hear(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return one probability a frame; `samples` is a whole number of frames at 16 kHz."""
        if not samples.size:
            return np.zeros(0, np.float32)
        frames = samples.reshape(-1, FRAME)
        before = np.concatenate([self._context[None], frames[:-1, -CONTEXT:]])
        said, self._h, self._c = self._session.run(
            None, {"input": np.concatenate([before, frames], axis=1), "h": self._h, "c": self._c}
        )
        self._context = frames[-1, -CONTEXT:].copy()
        return np.asarray(said, np.float32).reshape(-1)
