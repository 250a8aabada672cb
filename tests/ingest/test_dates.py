"""Dates in all notations; never a guessed day."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.ingest.dates import parse_date

DAY = datetime.date(2021, 11, 5)


@pytest.mark.parametrize(
    "value",
    [
        "2021-11-05",
        "2021/11/5",
        "2021.11.05",
        "20211105",
        20211105,
        "2021年11月5日",
        "2021 年 11 月 05 日",
        "二〇二一年十一月五日",
        "二○二一年十一月五日",
        "2021-11-05 14:04:44",
        "2021-11-05-14:04:00",
        "2021-11-04T20:00:00Z",
        "2021-11-05T23:59:00+08:00",
        "Fri, 05 Nov 2021 06:04:44 GMT",
        "Thu, 04 Nov 2021 16:00:00 GMT",
        datetime.datetime(2021, 11, 5, 23),
        datetime.datetime(2021, 11, 4, 16, tzinfo=datetime.UTC),
        DAY,
    ],
)
def test_day(value: object) -> None:
    assert parse_date(value) == DAY


@pytest.mark.parametrize("value", [None, "", "  ", "2021", "2021年", "2021年11月", "2021-11"])
def test_no_day(value: object) -> None:
    assert parse_date(value) is None


@pytest.mark.parametrize("value", ["昨天", "2021-02-30", "2021年13月1日", "5日", 1.5, True, ["2021-11-05"], "x" * 1000])
def test_no_date(value: object) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        parse_date(value)


@given(st.dates(min_value=datetime.date(1900, 1, 1)))
def test_every_day_in_digits_and_numerals(day: datetime.date) -> None:
    assert parse_date(day.isoformat()) == day
    assert parse_date(f"{day.year}年{day.month}月{day.day}日") == day
    numerals = "〇一二三四五六七八九"
    year = "".join(numerals[int(digit)] for digit in str(day.year))

    def spoken(number: int) -> str:
        tens, ones = divmod(number, 10)
        return (numerals[tens] if tens > 1 else "") + ("十" if tens else "") + (numerals[ones] if ones else "")

    if day.year < 3000:
        assert parse_date(f"{year}年{spoken(day.month)}月{spoken(day.day)}日") == day
