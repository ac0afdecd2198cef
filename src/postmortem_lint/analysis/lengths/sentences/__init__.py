"""The lengths that sentences tell, and whether the times give them."""
