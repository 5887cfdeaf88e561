"""Hearing an answer again, word by word."""
