"""A team's own template, read as a profile."""
