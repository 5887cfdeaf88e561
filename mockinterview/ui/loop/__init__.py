"""A full loop: its choice, its rounds and its breaks."""
