"""Numbers of a text: amounts, counts, shares, totals, and whether they agree with each other."""
