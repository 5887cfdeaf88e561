"""A second opinion: asked for, shown beside the score, set up."""
