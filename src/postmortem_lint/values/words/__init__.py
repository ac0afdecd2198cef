"""The words of each language, one file a language, and what they come to together."""
