"""Questions about the times that sentences tell."""
