"""The library of sessions on SQLite by SQLAlchemy."""
