"""The story bank: what happened, which answers tell it, and what it covers."""
