"""Rules about the entries of a timeline and their order."""
