"""The window: a folder per screen, each a presenter without Qt and a screen that decides nothing."""
