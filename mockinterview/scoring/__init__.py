"""From words to evidence to ratings: rules and small models behind ports, no brand, no disk."""
