"""Questions about action items."""
