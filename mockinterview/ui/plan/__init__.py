"""The plan that is followed, its worksheets, and the guide figures behind it."""
