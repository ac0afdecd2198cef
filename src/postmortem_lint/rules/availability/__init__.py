"""Rules about availability targets, error budgets and rates."""
