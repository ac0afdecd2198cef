"""Stated metrics: what they count from and to, and whether events give them."""
