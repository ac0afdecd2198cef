"""Faults that the engine finds itself: in the file, and in the comments that suppress rules."""
