"""What rules ask of a postmortem: each module answers one question."""
