"""Times of day: read at a place, found in text, and put in their half of the day."""
