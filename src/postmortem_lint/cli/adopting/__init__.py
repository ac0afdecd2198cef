"""What eases a linter into an old repository: its known findings, held or suppressed."""
