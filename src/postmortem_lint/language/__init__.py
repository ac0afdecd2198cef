"""The words of each language as data, and how words and titles are found in text."""
