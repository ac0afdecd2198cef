"""Lengths that labels and cells name by the events at their ends."""
