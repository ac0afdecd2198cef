"""Action items: tables, lists, and what an item says about itself."""
