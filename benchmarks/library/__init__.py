"""A large library: made by generate.py, measured by __main__.py."""
