"""Rules about stated lengths of time."""
