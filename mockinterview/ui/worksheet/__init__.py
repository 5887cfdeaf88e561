"""Worksheets: what is written down before it is said."""
