"""Signal arithmetic on numpy arrays: no device, no file."""
