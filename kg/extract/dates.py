"""Dates and periods of a text, resolved against the date of its article; what is not certain stays open."""

from __future__ import annotations

import datetime
import re
import sys
from calendar import monthrange
from functools import lru_cache

#: What joins the first of some days, months or years with the last.
_TO = r"\s*[—－\-~～至到–]+\s*"
_RANGE = re.compile(_TO)
_DAY = re.compile(
    r"(?=[\d今昨前去明同当])(?:(?:(?P<year>\d{4}|今|去|前|明|同)年)?(?:(?P<month>\d{1,2})月(?:份)?)?(?P<day>\d{1,2})(?:日|"
    + _TO
    + r"\d{1,2}日)|(?P<word>今[天日晚晨早]|昨[天日晚夜]|前天|[今昨](?=（\d{1,2}）日)|[同当]日(?!本)|当天)(?:（(?:(?P<m2>\d{1,2})月)?(?P<d2>\d{1,2})(?:日）|）日))?)"
)
#: 截至去年底, 截至当地时间8日晚, 截至今天（9月3日）下午3时
_UNTIL = (
    r"截至到?(?=[今昨去目\d年上本当北第一二三四])(?:北京时间|当地时间)?"
    r"(?:[今昨][天日晚]|今年|去年|本月|目前|当[天日]|\d{4}年)?(?:\d{1,2}月(?:份(?=[底末初]))?)?(?:\d{1,2}日)?(?:（\d{1,2}月\d{1,2}日）)?"
    r"(?:上午|中午|下午|晚上?|凌晨)?(?:\d{1,2}[时点])?(?:\d{1,2}分)?(?:上半年|年|第?[一二三四]?季度)?(?:底|末|初)?(?<!截至)(?<!时间)"
)
#: 过去一年, 最近5个月, 过去24小时; 近一年 alone may count something.
_PAST = r"(?:过去|最近)(?:这)?[一二两三四五六七八九十几数\d]+多?(?:年|个?月|个?季度|[周天日]|个?(?:小时|星期))(?:[来间里内](?![^，]))?"
#: One of these stands in each period.
_SIGNS = re.compile(
    "年|月|日|季|假|截|期间|过去|最近|如今|眼下|现在|目前|每天|十八大|十一五|十二五|十三五|十四五|十五五|十六五"
)
#: What a period begins with, two characters, is looked at first.
PERIOD = re.compile(
    r"(?=[今去明前当同头第上下全截过最“党近目如眼现每这一二两三四五六七八九十元春清端中国年\d]"
    r"[年月日天季半起至到去近今下在前的财末旦节明午秋庆一二两三四五六七八九十元春清端中国\d\s—－\-~～–])(?:"
    rf"(?:19|20)\d\d年?{_TO}(?:19|20)\d\d年(?!\d{{1,2}}月)(?:期间|间)?"
    rf"|(?:19|20)\d\d年\d{{1,2}}月{_TO}(?:19|20)\d\d年\d{{1,2}}月"
    rf"|(?:19|20)\d\d年{_TO}(?:19|20)\d\d年\d{{1,2}}月(?!\d{{1,2}}日)"
    rf"|(?:(?:今年|去年|\d{{4}}年)?\d{{1,2}}月)?\d{{1,2}}日?起?{_TO}(?:\d{{1,2}}月)?\d{{1,2}}日(?!元)"
    r"|(?:今年|去年|上年|明年|前年|当年|同年|\d{4}年)?(?:"
    r"(?:前|头)[一二两三四五六七八九十\d]{1,2}(?:个)?(?:季度|月)"
    rf"|(?:\d{{1,2}}|(?<![\d万亿美欧港])元)(?:月份?)?{_TO}\d{{1,2}}月份?"
    r"|(?<!上)[一二三四]季度|第[一二三四]季度|[一二三四五六七八九十]{1,2}月份|上半年|下半年|全年|\d{1,2}月(?:份(?!\d|日(?![均产]))|(?!\d|日(?![均产])|交货))"
    r"|\d{1,2}月\d{1,2}日(?=0时?[—－\-至到]24时)|[“]?(?:元旦|春节|清明|五一|端午|中秋|国庆)节?[”]?(?:小长假|长假|假期|假日|期间)"
    r")(?:末|底)?"
    rf"|{_UNTIL}|{_PAST}|(?:\A|(?<=[，。；：！？\n]))(?:(?:如今|眼下|现在)(?![的年])|年末(?=[一-龥]{{2}})|这[两三四五六七八九十]年(?:来|间)?)"
    r"|[“]?十[一二三四五六]五(?!”?行动计划)[”]?(?:时期|期间|以来)?"
    r"|(?:\d{4}|今|去)财?年(?!\d{1,2}月\d|版|届)(?:度)?(?:年[末底初]|末|底|初|以来)?|党的十八大以来|\d{1,2}月\d{1,2}日以来"
    r"|近?[一二两三四五六七八九十\d]+年(?:来|间)|目前|(?<![人户均])每[年月日天])(?!同期|相比)"
)
_YEARS = re.compile(rf"(?P<first>\d{{4}})年?{_TO}(?P<last>\d{{4}})年")
#: 2020年8月至2022年7月
_MONTHS_OF_YEARS = re.compile(rf"(?P<first>\d{{4}})年(?P<from>\d{{1,2}})月{_TO}(?P<last>\d{{4}})年(?P<to>\d{{1,2}})月")
#: What tells the year or month of a day, before it: 两年前的|3月15日, 上月|26日.
_FROM_NOW = re.compile("(?P<years>[一两二三四五六七八九十\\d]{1,2})年前的?\\Z|(?P<month>本月|上个?月)\\Z")
#: The dateline of a report, from whose day 今天 is told: 本报郑州7月18日电.
_DATELINE = re.compile(r"(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日专?[电讯]")
_DATELINES = ("日电", "日讯", "日专电")
#: How many days after the day of its dateline a report is printed at most.
_PRINTED = 7
_DAYS_AGO = {"今": 0, "昨": 1, "前": 2}
_YEAR_WORDS = {"今": 0, "去": -1, "前": -2, "明": 1}
#: Chinese numerals of one character, and what they count.
HAN_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}
_QUARTER = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_PLAN_YEARS = {"十一五": 2006, "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026, "十六五": 2031}


def find_periods(text: str, start: int = 0, end: int = sys.maxsize) -> list[re.Match[str]]:
    """The periods between two places."""
    return list(PERIOD.finditer(text, start, end)) if _SIGNS.search(text, start, end) else []


def without_periods(words: str, gap: str = "") -> str:
    """Words without the periods that they name, or with a gap for each."""
    return PERIOD.sub(gap, words) if _SIGNS.search(words) else words


def find_day(text: str, start: int, end: int, today: str | None, *, last: bool = False) -> str | None:
    """The calendar day that a stretch of text names, as ISO date.

    A day without month or year is the latest such day not after the article's date, unless that lies more than
    a month back. 日前 and 近日 name no day. Of days from one to another the first counts.

    Examples
    --------
    >>> find_day("会议26日在京举行", 0, 9, "2025-08-26")
    '2025-08-26'
    >>> find_day("30日", 0, 3, "2025-08-02")
    '2025-07-30'
    >>> find_day("4月21日至22日", 0, 9, "2023-04-22", last=True)
    '2023-04-21'
    >>> find_day("15至17日在广州举行", 0, 10, "2025-12-17")
    '2025-12-15'
    """
    matches = list(_DAY.finditer(text, start, end))
    if not matches:
        return None
    place = len(matches) - 1 if last else 0
    while place and _RANGE.fullmatch(text, matches[place - 1].end(), matches[place].start()):
        place -= 1
    return resolve_day(matches[place], today)


def resolve_day(match: re.Match[str], today: str | None) -> str | None:
    """The ISO date of one match of a day expression."""
    base = datetime.date.fromisoformat(today) if today else None
    word = match["word"]
    if word:
        if base is None:
            return None
        if match["d2"]:
            return _iso(base.year, int(match["m2"] or base.month), int(match["d2"]))
        shift = _DAYS_AGO.get(word[0])
        if shift is None:
            return None
        return (_written(match.string, match.start(), base) - datetime.timedelta(days=shift)).isoformat()
    year, month, day = match["year"], match["month"], int(match["day"])
    if base and (told := _FROM_NOW.search(match.string, max(0, match.start() - 6), match.start())):
        if month and told["years"]:
            return _iso(base.year - _number(told["years"]), int(month), day)
        if told["month"] and not month:
            first = base.replace(day=1) - datetime.timedelta(days=told["month"].startswith("上"))
            return _iso(first.year, first.month, day)
    if year and year.isdigit():
        return _iso(int(year), int(month), day) if month else None
    if base is None:
        return None
    if year:
        shift = _YEAR_WORDS.get(year)
        return _iso(base.year + shift, int(month), day) if shift is not None and month else None
    if month:
        number = base.year
        found = _iso(number, int(month), day)
        if found and found > (base + datetime.timedelta(days=120)).isoformat():
            found = _iso(number - 1, int(month), day)
        return found
    found = _iso(base.year, base.month, day)
    if found is None or found > (base + datetime.timedelta(days=1)).isoformat():
        previous = base.replace(day=1) - datetime.timedelta(days=1)
        found = _iso(previous.year, previous.month, day)
    return found


def _written(text: str, place: int, base: datetime.date) -> datetime.date:
    """The day on which what stands at a place of a text was written: that of its dateline, else of the article."""
    if not any(word in text for word in _DATELINES):
        return base
    told = max(_DATELINE.finditer(text, 0, place), key=lambda match: match.start(), default=None)
    if told is None:
        return base
    number = int(told["month"] or (base.month if int(told["day"]) <= base.day else base.month - 1 or 12))
    day = _iso(base.year - (number > base.month), number, int(told["day"]))
    written = datetime.date.fromisoformat(day) if day else base
    return written if 0 <= (base - written).days <= _PRINTED else base


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


@lru_cache(maxsize=1024)
def period_interval(words: str, today: str | None) -> tuple[str, str] | None:
    """The interval that a period expression names, as two ISO dates, the end excluded; None where it is open.

    Examples
    --------
    >>> period_interval("前三季度", "2021-11-05")
    ('2021-01-01', '2021-10-01')
    >>> period_interval("今年1—10月", "2021-11-20")
    ('2021-01-01', '2021-11-01')
    >>> period_interval("10月30日", "2022-10-31")
    ('2022-10-30', '2022-10-31')
    >>> period_interval("“十四五”时期", None)
    ('2021-01-01', '2026-01-01')
    """
    words = words.replace("“", "").replace("”", "").strip()
    for name, first in _PLAN_YEARS.items():
        if words.startswith(name):
            return f"{first}-01-01", f"{first + 5}-01-01"
    if years := _YEARS.match(words):
        return f"{years['first']}-01-01", f"{int(years['last']) + 1}-01-01"
    if spanned := _MONTHS_OF_YEARS.match(words):
        begin, end = (_iso(int(spanned[y]), int(spanned[m]), 1) for y, m in (("first", "from"), ("last", "to")))
        return (begin, _next_month(end)) if begin and end else None
    if (day := _DAY.fullmatch(words)) and (date := resolve_day(day, today)):
        return date, (datetime.date.fromisoformat(date) + datetime.timedelta(days=1)).isoformat()
    year = _year(words, today)
    if year is None or words.startswith(("截至", "每", "近")) or words.endswith(("以来", "来", "间", "日")):
        return None
    rest = re.sub(r"^(?:今年|去年|前年|明年|当年|同年|\d{4}年(?:度)?)", "", words)
    if rest in ("", "全年") and (re.match(r"\d{4}年|今年|去年", words) or rest == "全年"):
        return f"{year}-01-01", f"{year + 1}-01-01"
    months = _months(rest)
    if months is None:
        return None
    first_month, last_month = months
    if not re.match(r"\d{4}年|今年|去年|前年|明年", words) and today and f"{year}-{last_month:02d}-01" > today:
        year -= 1
    return f"{year}-{first_month:02d}-01", _next_month(f"{year}-{last_month:02d}-01")


def years_of(words: str | None, count: int) -> list[str]:
    """The years from one to another, where they are so many: 2020年至2022年; else nothing."""
    span = _YEARS.fullmatch(words or "")
    years = range(int(span["first"]), int(span["last"]) + 1) if span else range(0)
    return [f"{year}年" for year in years] if len(years) == count else []


def _next_month(first: str) -> str:
    """The first day of the month behind the one that begins on a day."""
    day = datetime.date.fromisoformat(first)
    return (day + datetime.timedelta(days=monthrange(day.year, day.month)[1])).isoformat()


def _year(words: str, today: str | None) -> int | None:
    explicit = re.match(r"(\d{4})年", words)
    if explicit:
        return int(explicit.group(1))
    if not today:
        return None
    shift = _YEAR_WORDS.get(words[:1], 0) if words[1:2] == "年" else 0
    return int(today[:4]) + shift


def _months(rest: str) -> tuple[int, int] | None:
    span = re.match(rf"(\d{{1,2}})(?:月份?)?{_TO}(\d{{1,2}})月", "1" + rest[1:] if rest.startswith("元") else rest)
    if span:
        first, last = int(span.group(1)), int(span.group(2))
        return (first, last) if 1 <= first <= last <= 12 else None
    leading = re.match(r"(?:前|头)([一二两三四五六七八九十\d]{1,2})个?(季度|月)", rest)
    if leading:
        number = _number(leading.group(1))
        last = number * 3 if leading.group(2) == "季度" else number
        return (1, last) if 1 <= last <= 12 else None
    quarter = re.match(r"第?([一二三四])季度", rest)
    if quarter:
        number = _QUARTER[quarter.group(1)]
        return number * 3 - 2, number * 3
    if rest.startswith("上半年"):
        return 1, 6
    if rest.startswith("下半年"):
        return 7, 12
    month = re.match(r"(\d{1,2})月", rest)
    if month and 1 <= int(month.group(1)) <= 12:
        return int(month.group(1)), int(month.group(1))
    return None


def _number(words: str) -> int:
    if words.isdigit():
        return int(words)
    if words.startswith("十"):
        return 10 + HAN_DIGITS.get(words[1:], 0) if len(words) > 1 else 10
    return HAN_DIGITS.get(words, 0)
