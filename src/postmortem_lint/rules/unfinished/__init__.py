"""Rules about unfinished."""
