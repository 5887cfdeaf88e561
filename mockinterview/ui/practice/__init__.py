"""Answering: preparation, 3-2-1, the answer, follow-ups and the own rating."""
