"""A transcription server of the user's own network, in the settings."""
