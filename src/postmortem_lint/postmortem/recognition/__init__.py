"""Is a document a postmortem, and whose template does it follow?"""
