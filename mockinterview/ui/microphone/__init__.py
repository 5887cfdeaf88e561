"""Checking the microphone before it matters."""
