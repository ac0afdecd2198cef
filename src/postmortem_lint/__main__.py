"""The program: `postmortem-lint`, and `python -m postmortem_lint`.

The latter has Python look for modules in the current folder first. What lies there may be a
stranger's json.py: it is left out, unless we come from there ourselves.
"""

import gc
import os
import sys


def main() -> None:
    """Run the command line and end the process with its status."""
    gc.set_threshold(300_000)  # what is loaded stays; the usual 700 look through it many times
    from postmortem_lint.cli.main import main as run

    run()


def _leave_out_the_current_folder() -> None:
    ours = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if sys.path[0] == os.getcwd() != ours:
        del sys.path[0]


if __name__ == "__main__":
    if not sys.flags.safe_path:
        _leave_out_the_current_folder()
    main()
