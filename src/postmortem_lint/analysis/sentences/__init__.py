"""Sentences taken apart: clauses, what happened in them, and to whom."""
