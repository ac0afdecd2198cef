"""What other programs may use: records and functions that keep their names and meanings."""
