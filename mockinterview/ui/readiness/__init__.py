"""How ready one is by the lists of the guides, beside what practice has recorded."""
