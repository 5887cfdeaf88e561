"""Recordings that one has: written down, read, passed on."""
