"""How long the window's event loop is away, over a whole round."""
