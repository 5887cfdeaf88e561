"""Exports and imports from the window."""
