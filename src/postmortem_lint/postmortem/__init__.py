"""Binds a document and a profile (`bind.bind`): what each part of the Markdown means."""
