"""Rules about how an incident was detected."""
