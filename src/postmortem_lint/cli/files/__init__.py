"""Files of a run: found, read, and written whole or not at all."""
