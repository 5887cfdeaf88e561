"""The window: a folder per screen, each a presenter without Qt and a screen of widgets."""
