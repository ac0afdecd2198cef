"""Whether the entries of a timeline stand in order, and what explains it where they do not."""
