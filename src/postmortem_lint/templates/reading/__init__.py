"""What a template asks for: its sections, fields, columns, values and texts."""
