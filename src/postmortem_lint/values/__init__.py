"""What else a piece of text means: amounts, budgets, people, choices, placeholders, secrets.

All readers are functions from a plain `str` to frozen values whose `start`/`end` are indexes into
that string (end exclusive). None raises; none takes longer than linear in the length of the text.
"""
