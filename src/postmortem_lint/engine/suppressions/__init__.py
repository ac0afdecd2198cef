"""Comments that suppress findings: how they are written, and what each of them suppresses."""
