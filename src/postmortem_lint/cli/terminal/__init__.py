"""What people see around the findings: help, output, what to do next."""
