"""The tables that a language may fill."""
