"""What was rated, and the words that prove it."""
