"""What was practised so far."""
