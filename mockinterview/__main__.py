"""`python -m mockinterview` is the `mockinterview` command; also where the bundled program begins."""

import multiprocessing

from mockinterview.cli import entry

if __name__ == "__main__":
    multiprocessing.freeze_support()  # in the bundle, the speech process begins here too
    entry()
