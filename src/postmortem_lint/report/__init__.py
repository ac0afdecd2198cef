"""Reports: each module turns results into one format."""
