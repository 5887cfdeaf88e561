"""Arithmetic on sound: numpy only, no device, no file."""
