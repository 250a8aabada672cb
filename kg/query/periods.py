"""Dates as people ask for them: a day, a month or a year; an interval holds its start and not its end."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from kg.errors import UsageError

#: A date as the arguments of the queries take it.
Date = str | datetime.date

#: Later than any date: where an unknown one is sorted.
NEVER = "9999"
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)


def period(date: Date) -> tuple[str, str]:
    """First day of a day, month or year, and the day after its last.

    Raises
    ------
    UsageError
        If it is no such date.

    Examples
    --------
    >>> period("2021-11-05"), period("2021-12"), period("2021")
    (('2021-11-05', '2021-11-06'), ('2021-12-01', '2022-01-01'), ('2021-01-01', '2022-01-01'))
    """
    text = date.strftime("%Y-%m-%d") if isinstance(date, datetime.date) else date.strip()
    match = _ISO.fullmatch(text)
    try:
        if match is None:
            raise ValueError(text)
        year, month, day = match.groups()
        first = datetime.date(int(year), int(month or 1), int(day or 1))
        if day:
            last = first + datetime.timedelta(days=1)
        else:
            last = datetime.date(first.year + (not month or month == "12"), int(month or 12) % 12 + 1, 1)
    except (ValueError, OverflowError):
        raise UsageError(f"{text!r} is no date; write 2022-03-04, 2022-03 or 2022") from None
    return first.isoformat(), last.isoformat()


@lru_cache(maxsize=1 << 14)
def first_day(date: str) -> str:
    """The first day that a date of the graph may mean; ``""`` if it is none.

    Examples
    --------
    >>> first_day("2021-11"), first_day("2021-11-05"), first_day("undated"), first_day("2021-02-30")
    ('2021-11-01', '2021-11-05', '', '')
    """
    if not _ISO.fullmatch(date):
        return ""
    day = date + "-01-01"[len(date) - 4 :]
    try:
        datetime.date.fromisoformat(day)
    except ValueError:
        return ""
    return day


class Interval:
    """The days from ``since`` until before ``until``; either may be open."""

    def __init__(self, since: Date | None, until: Date | None) -> None:
        self.start = period(since)[0] if since is not None else ""
        self.end = period(until)[0] if until is not None else ""
        if self.start and self.end and self.end <= self.start:
            raise UsageError(f"no day lies from {since} until before {until}; until is the first day left out")

    def __contains__(self, date: str) -> bool:
        """Whether a date of the graph lies in it; an unknown date lies in the open interval only."""
        if not (self.start or self.end):
            return True
        day = first_day(date)
        return bool(day) and self.start <= day and (not self.end or day < self.end)
