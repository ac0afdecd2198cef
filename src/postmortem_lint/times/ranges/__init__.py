"""Ranges of times: read at a place, and found in text."""
