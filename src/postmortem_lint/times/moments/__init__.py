"""A time as a cell or an entry has it: date, clock and zone together, or what stands instead."""
