"""Findings that stay the same while lines move: fingerprints and baselines."""
