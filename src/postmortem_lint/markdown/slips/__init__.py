"""Slips of Markdown: what a renderer shows otherwise than its author meant it."""
