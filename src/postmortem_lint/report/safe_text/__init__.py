"""Text that does nothing to a terminal, a log or an XML file."""
