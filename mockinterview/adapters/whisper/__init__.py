"""Speech recognition by faster-whisper in a child process."""

from mockinterview.adapters.whisper.speech import WhisperSpeech

__all__ = ["WhisperSpeech"]
