"""When something was: clock times, dates, zones, and their order."""
