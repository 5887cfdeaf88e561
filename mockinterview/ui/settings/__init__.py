"""Model, microphone, look and data folder."""
