"""The conditions of a new round."""
