"""What is stated: labelled values, and times, dates, lengths and people in the text."""
