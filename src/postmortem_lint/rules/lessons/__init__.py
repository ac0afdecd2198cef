"""Rules about lessons."""
