"""`python -m mockinterview` is the `mockinterview` command."""

from mockinterview.cli import entry

if __name__ == "__main__":
    entry()
