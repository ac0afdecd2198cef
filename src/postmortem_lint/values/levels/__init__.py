"""Values of a scale or a closed list: severities, priorities, states."""
