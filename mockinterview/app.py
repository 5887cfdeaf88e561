"""The composition root: the one file that sees every adapter and every screen."""
