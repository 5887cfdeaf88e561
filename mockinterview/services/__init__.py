"""The verbs of the product: what a user can have done, over the ports."""
