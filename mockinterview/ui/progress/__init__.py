"""Whether it gets better: trends, delivery, readiness, agreement, practice."""
