"""Norwegian."""
