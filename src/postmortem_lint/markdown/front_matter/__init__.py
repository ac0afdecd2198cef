"""What stands above a document, in YAML or TOML."""
