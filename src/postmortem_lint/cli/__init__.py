"""The command line: the only part that touches the disk, the terminal and the exit status."""
