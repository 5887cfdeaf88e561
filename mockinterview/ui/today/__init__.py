"""Where the app opens: what comes next, and one obvious start."""
