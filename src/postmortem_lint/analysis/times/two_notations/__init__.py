"""Times that are told twice, by two clocks or in two zones, and do not agree."""
