"""Days of articles, as rows name them: ISO dates, or ``""``."""

from __future__ import annotations

import datetime
from functools import lru_cache


@lru_cache(maxsize=1 << 14)
def ordinal(date: str) -> int:
    """The number of the day of an ISO date; 0 where it is none."""
    try:
        return datetime.date.fromisoformat(date).toordinal()
    except ValueError:
        return 0


def days_between(one: str, other: str) -> int:
    """Days between two ISO dates; very many where one is none."""
    first, second = ordinal(one), ordinal(other)
    return abs(first - second) if first and second else datetime.date.max.toordinal()
