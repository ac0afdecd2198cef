"""Time zones, and the nights in which their clocks are moved."""
