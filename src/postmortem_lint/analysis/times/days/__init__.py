"""Questions about days and dates."""
