"""Rules about cause."""
