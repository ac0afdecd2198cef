"""Rules about blameless and clear language."""
