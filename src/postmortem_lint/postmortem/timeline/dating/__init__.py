"""The days of entries that do not write their own."""
