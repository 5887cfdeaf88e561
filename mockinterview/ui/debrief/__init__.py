"""What came out of a loop, every line with its quote."""
