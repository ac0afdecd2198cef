"""What sentences say of how many action items are done, or of which."""
