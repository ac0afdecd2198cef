"""The units of time, in seconds."""

from __future__ import annotations

MINUTE = 60
HOUR = 60 * MINUTE
HALF_DAY = 12 * HOUR
DAY = 24 * HOUR
WEEK = 7 * DAY
