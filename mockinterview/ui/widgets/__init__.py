"""Parts that screens are built from; they paint and report presses, and decide nothing."""
