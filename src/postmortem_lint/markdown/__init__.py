"""Markdown with exact places: `read.read` turns a Source into a Document."""
