"""Dates as publishers write them -> datetime.date, in China time."""

from __future__ import annotations

import datetime
import re
from email.utils import parsedate_to_datetime

CHINA = datetime.timezone(datetime.timedelta(hours=8), "UTC+8")

#: A day in digits or Chinese numerals, for use inside other patterns (no groups).
DAY = (
    r"(?:(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日"
    r"|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}"
    r"|[一二][〇○◯零ОOＯ０一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
)

_DIGITS = re.compile(r"(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?![\d])")
_HAN = re.compile(
    r"([一二][〇○◯零ОOＯ０一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
_PARTIAL = re.compile(r"\d{4}(?:年(?:\d{1,2}月)?|[-/.]\d{1,2})?$")
_NUMERALS = {char: number for number, char in enumerate("零一二三四五六七八九十")} | dict.fromkeys("〇○◯ОOＯ０", 0)

_CLOCK = r"(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
_LABELLED = re.compile(rf"^(?:发布时间|发布日期|发稿时间|成文日期|印发日期|日期|时间)\s*[:：]\s*({DAY})")
_ALONE = re.compile(rf"^({DAY}){_CLOCK}(?:\s*(?:来源|作者|记者|编辑|责编|字号|浏览|阅读|点击)\s*[:：].*)?$")
_DATELINE = re.compile(rf"^[（(【]?[\u4e00-\u9fff]{{0,12}}({DAY})(?:电|讯|消息)")


def parse_date(value: object) -> datetime.date | None:
    """Read a publication date in any of the usual notations.

    A time of day with an offset (RFC 822, ISO 8601) is turned into China time (UTC+8) before the day is taken.

    Parameters
    ----------
    value : object
        str, date, datetime, an eight-digit int, or None.

    Returns
    -------
    date or None
        None where nothing is given, or only a year or a month: never a guessed day.

    Raises
    ------
    ValueError
        If the value is no date at all.

    Examples
    --------
    >>> parse_date("Tue, 17 Aug 2021 23:39:14 GMT")
    datetime.date(2021, 8, 18)
    >>> parse_date("2021年11月5日"), parse_date("二〇二一年十一月五日") == parse_date("2021-11-05 14:04")
    (datetime.date(2021, 11, 5), True)
    >>> parse_date("2021年11月") is None
    True
    """
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        return (value.astimezone(CHINA) if value.tzinfo else value).date()
    if isinstance(value, datetime.date):
        return value
    return _parse_text(str(value).strip())


def _parse_text(text: str) -> datetime.date | None:
    if not text or _PARTIAL.match(text):
        return None
    for read in (_iso, _han, _digits, _rfc_822):
        try:
            return parse_date(read(text))
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    raise ValueError(f"{text[:40]!r} is not a date; write 2021-11-05")


def _iso(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


def _han(text: str) -> datetime.date:
    year, month, day = _groups(_HAN, text)
    return datetime.date(int("".join(str(_NUMERALS[char]) for char in year)), _number(month), _number(day))


def _digits(text: str) -> datetime.date:
    year, month, day = map(int, _groups(_DIGITS, text))
    return datetime.date(year, month, day)


def _rfc_822(text: str) -> datetime.datetime:
    return parsedate_to_datetime(text)


def _groups(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    if match := pattern.match(text):
        return match.groups()
    raise ValueError(text)


def _number(text: str) -> int:
    """Read a Chinese numeral up to 39."""
    tens, ten, ones = text.rpartition("十")
    return (_NUMERALS[tens] if tens else 1) * 10 * bool(ten) + (_NUMERALS[ones] if ones else 0)


def find_date(lines: list[str]) -> datetime.date | None:
    """Find the publication date that the head of a text states beyond doubt.

    Certain are a labelled date (发布时间：…), a line that is only a date, and a dateline with its year.

    Examples
    --------
    >>> find_date(["关于召开会议的消息", "2021年11月5日 14:04 来源：工信微报"])
    datetime.date(2021, 11, 5)
    >>> find_date(["到2025年12月31日，各地要完成改造。"]) is None
    True
    """
    for line in lines[:8]:
        for pattern in (_LABELLED, _ALONE, _DATELINE):
            if match := pattern.match(line.strip()):
                try:
                    return _parse_text(match[1])
                except ValueError:
                    return None
    return None
