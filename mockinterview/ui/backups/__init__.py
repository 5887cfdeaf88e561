"""Copies of the library, and bringing one back."""
