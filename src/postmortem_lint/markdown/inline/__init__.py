"""Raw inline Markdown → Text, with the place of each character."""
