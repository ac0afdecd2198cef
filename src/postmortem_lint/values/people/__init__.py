"""People, what is told of them, and what is personal."""
