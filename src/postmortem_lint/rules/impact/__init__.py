"""Rules about impact."""
