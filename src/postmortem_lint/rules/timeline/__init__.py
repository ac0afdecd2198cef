"""Rules about timeline."""
