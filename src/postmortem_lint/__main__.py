"""`python -m postmortem_lint`, which has Python look for modules in the current folder first.

What lies there may be a stranger's json.py: it is left out, unless we come from there ourselves.
"""

import os
import sys


def _leave_out_the_current_folder() -> None:
    ours = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    if sys.path[0] == os.getcwd() != ours:
        del sys.path[0]


if __name__ == "__main__":
    if not sys.flags.safe_path:
        _leave_out_the_current_folder()
    from postmortem_lint.cli.main import main

    main()
