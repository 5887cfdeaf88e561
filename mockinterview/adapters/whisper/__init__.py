"""Speech recognition by faster-whisper in a child process."""
