"""Binds a document and a profile: what each part of the Markdown means."""
