"""Rules about what was published during an incident."""
