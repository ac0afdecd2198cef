"""Which lines of a timeline are entries, and what each of them says."""
