"""What a template looks like, as data."""
