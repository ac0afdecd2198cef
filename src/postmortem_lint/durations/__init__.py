"""How long something was: lengths of time, and what an availability target allows."""
