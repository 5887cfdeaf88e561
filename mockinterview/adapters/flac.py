"""Recordings as bytes of FLAC, whole or with a tone over some words."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile

from mockinterview.adapters import audio_files
from mockinterview.audio.bleep import bleeped
from mockinterview.domain.errors import AudioFileError
from mockinterview.language import mark


class FlacSounds:
    """Implements `services.pass_on.Sounds`."""

    def whole(self, path: Path) -> bytes:
        """Return a recording; one that is FLAC already is not touched. Raises AudioFileError."""
        if path.suffix.lower() != ".flac":
            return self.bleeped(path, (), dither=0)
        try:
            return path.read_bytes()
        except OSError as error:
            raise AudioFileError(
                mark("{path} cannot be read: {why}", path=path, why=error.strerror or error)
            ) from error

    def bleeped(self, path: Path, spans: Sequence[tuple[float, float]], *, dither: int) -> bytes:
        """Return a recording at 16 kHz with a tone over each span; tags of the file are not taken over.

        dither: seed of noise one bit strong, 0 for none: sound that is the same to the ear, and other bytes.
        """
        samples = bleeped(audio_files.read(path), audio_files.RATE_HZ, spans)
        if dither:
            samples += np.random.default_rng(dither).integers(-1, 2, samples.size).astype(np.float32) / 32768
        out = io.BytesIO()
        soundfile.write(out, np.clip(samples, -1, 1), audio_files.RATE_HZ, format="FLAC", subtype="PCM_16")
        return out.getvalue()
