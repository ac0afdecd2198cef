"""Lines → blocks with their places."""
