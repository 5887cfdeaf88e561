"""The room that the library takes, and how long recordings are kept."""
