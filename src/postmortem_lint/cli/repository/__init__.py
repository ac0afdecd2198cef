"""What git and build servers know of a repository."""
