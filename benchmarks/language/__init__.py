"""How well written language, questions from another level and inward speech are told apart."""
