"""Rules about what was left of a template."""
