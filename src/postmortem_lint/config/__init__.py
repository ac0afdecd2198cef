"""The configuration, and the files of a run."""
