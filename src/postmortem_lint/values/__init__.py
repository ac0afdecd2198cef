"""What a piece of text means: dates, clock times, durations, amounts, people, placeholders.

All readers are functions from a plain `str` to frozen values whose `start`/`end` are indexes into
that string (end exclusive). None raises; none takes longer than linear in the length of the text.
"""
