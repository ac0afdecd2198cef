"""Questions about lengths of time and availability."""
