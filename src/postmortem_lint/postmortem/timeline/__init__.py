"""The entries of a timeline, their days and their order."""
