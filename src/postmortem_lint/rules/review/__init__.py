"""Rules about review."""
