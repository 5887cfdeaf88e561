"""What a strong answer would have held: shown after the answer only."""
