"""The nouns of the product: frozen values, standard library only, no clock, no disk, no Qt."""
