"""Practise Amazon L6/L7 engineering-leadership interviews aloud, on your own computer."""

__version__ = "0.1.0"
