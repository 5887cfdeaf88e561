"""`python -m mockinterview` is the `mockinterview` command."""

import sys

from mockinterview.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
