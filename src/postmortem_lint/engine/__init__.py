"""Runs the rules over one document."""
