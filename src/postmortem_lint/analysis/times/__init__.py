"""Questions about times and days."""
