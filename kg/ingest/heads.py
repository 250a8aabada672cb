"""What stands above the body of an official document: fields of the page, red head, number, title, addressees."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field

from kg.ingest.dates import DAY, parse_date
from kg.ingest.fields import KINDS, LABEL, PROVINCES
from kg.ingest.signatures import is_organ_line, split_names, split_organs
from kg.wording import standard_number

#: How many lines may stand between two lines that belong to the head.
_HEAD_LINES = 14
_YEAR_NUMBER = r"[〔﹝［\[【（(〖]\s*((?:19|20)\d{2})\s*[〕﹞］\]】）)〗]\s*(?:第\s*)?(\d{1,5})\s*号"
_CODED = rf"([\u4e00-\u9fff]{{1,20}}(?:[A-Z]{{1,4}})?)\s*{_YEAR_NUMBER}"
_NUMBER = re.compile(rf"(?:.*?文件\s*)?[（(]?\s*{_CODED}\s*[）)]?(?:\s*签\s*发\s*人\s*[：:].*)?")
#: Orders, announcements and minutes are counted by their kind: 公告2022年第12号, 第3号令, 〔十三届〕第五号, 第15期.
_SERIAL = (
    r"(?P<year>(?:19|20)\d{2}\s*年\s*|[〔﹝［\[【（(]\s*(?:(?:19|20)\d{2}|[一二三四五六七八九十]{1,3}届)\s*[〕﹞］\]】）)]\s*)?"
    r"(?P<serial>第\s*(?:\d{1,5}|[〇零一二三四五六七八九十百]{1,7})\s*[号期])"
)
_ORDER_NUMBER = re.compile(
    rf"[（(]?(?:(?P<organs>.{{0,80}}?)(?P<kind>公告|通告|令)\s*)?[（(]?\s*{_SERIAL}\s*(?P<behind>公告|通告|令)?\s*[）)]?"
)
#: How orders of a place are coded: 某府令|第3号.
_SHORT_ISSUER = re.compile(r"[\u4e00-\u9fff]{1,4}(?:政府|府|政|人大|常委会)")
#: Where a title holds the number as well: before it, or in brackets behind it.
_NUMBERED_TITLE = re.compile(rf"^{_CODED}\s*|\s*[（(]\s*{_CODED}\s*[）)]$")
_ORDERED_TITLE = re.compile(rf"(?P<organs>.{{2,80}}?)(?P<kind>公告|通告|令)\s*{_SERIAL}(?=$|[\s（(《])")
_SERIAL_BEHIND = re.compile(rf"\s*[（(]\s*{_SERIAL}\s*[）)]$")
_GENRES = (
    "决议|决定|命令|公报|公告|通告|公示|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|方案|规定|解释|细则|规则|要点"
)
_TITLE = re.compile(
    rf"^(?P<issuers>.{{0,160}}?)(?:(?:关于|授予|印发|转发|批转|公布|发布|任免).{{2,200}}"
    rf"(?:{_GENRES}|令)(?:[（(][^（()）]{{1,12}}[)）])?|任免名单)$"
)
_AND_OTHERS = re.compile(r"等[一二三四五六七八九十\d]{0,3}个?(?:部门|单位|部委)$")
_BEFORE_SUBJECT = re.compile(r"\s+(?=关于|转发|印发|批转)")
_RED_HEAD = re.compile(
    r"^(.{2,60}?)\s*(?:文\s*件|公\s*告|通\s*告|令|(?:(?:专题|常务|办公|全体|协调|工作|联席|[党局部厅]组?务?)会议)?纪\s*要)$"
)
#: The day below a title, and of what: （2021年4月29日某某会议通过）.
_DAY_LINE = re.compile(
    rf"[（(]?\s*({DAY})(?:.{{2,160}}(?:通过|批准|公布|发布)(?:，自.{{4,20}}(?:施行|实施))?)?\s*[)）]?"
)
#: Day and number in one line, as collections of laws print them: 2000年12月28日　某发〔2000〕17号.
_DAY_AND_NUMBER = re.compile(rf"[（(]?(?:(?P<before>{DAY})\s+)?(?P<number>.+?号)(?:\s+(?P<behind>{DAY}))?[)）]?")
#: A title and what stands behind it in the same line: 某某的批复 某函〔2001〕80号 某某人民政府 2001年7月7日.
_TITLE_AND_MORE = re.compile(rf"(?P<title>.{{6,200}}?(?:{_GENRES}))\s+(?P<more>\S.{{0,80}}(?:号|{DAY})[）)]?)")
_BARE_NUMBER = re.compile(_YEAR_NUMBER)
_STATE = "中华人民共和国"
_NO_ADDRESS = re.compile(
    r"[。？！]|；(?!各|有关|[省市县区]|国务院|中央|驻|[\u4e00-\u9fff]{2,14}(?:省|市|县|区|政府|管委会|公司|单位|局|部|委|院)(?:[，、；：]|$))|如下.$"
    r"|(?:表示|指出|强调|认为|要求|消息|报道|记者|决定|规定|包括|任命|任职|免去|免职).{0,4}.$|^附件|^为|^鉴于|^根据"
    r"|^[一二三四五六七八九十\d]+[、．.]"
)
#: How what is no address ends: 经国务院批准，现|公告：.
_VERB_ENDS = re.compile(
    r"(?:公告|通告|通知|通报|批复|函复|答复|公布|发布|同意|批准|研究|执行|实施|议定|分工|意见|事项|要求|措施|说明)$"
)
_OF_PROVINCE = ("省人民政府", "省政府")
_GOES_ON = ("，", ",", "、", "；", ";")


@dataclass(slots=True)
class Head:
    """What the lines above the body say; ``body`` is the index of the first line below them."""

    issuers: list[str] = field(default_factory=list)
    #: Issuers in a field of the page, and whoever put the page up.
    stated: list[str] = field(default_factory=list)
    publishers: list[str] = field(default_factory=list)
    title: str = ""
    number: str | None = None
    addressees: list[str] = field(default_factory=list)
    signed: datetime.date | None = None
    filed: datetime.date | None = None
    #: The day that stands alone below the title.
    dated: datetime.date | None = None
    genre: bool = False
    body: int = 0


def read_head(lines: list[str], title: str) -> Head:
    """Read the lines of a document down to its addressees; the title known from elsewhere counts where they are silent.

    Examples
    --------
    >>> head = read_head(["某市财政局", "关于做好决算的通知", "某财发〔2021〕3号", "各县财政局：", "现通知如下。"], "")
    >>> head.issuers, head.number, head.addressees, head.body
    (['某市财政局'], '某财发〔2021〕3号', ['各县财政局'], 4)
    """
    head = Head()
    unread: list[str] = []
    pending = ""
    for index, line in enumerate(lines):
        if index - head.body > _HEAD_LINES:
            break
        if labels := list(LABEL.finditer(line)):
            pending = _read_fields(line, labels, head)
        elif pending and _read_field(pending, line, head):
            pending = ""
        elif line.endswith(("：", ":")) and _is_address(line):
            head.addressees = head.addressees or split_names(_from_above(lines, head.body, index))
            head.body = index + 1
            break
        elif not _read_line(line, unread, head):
            if "。" in line or len(line) > 120:
                break
            unread.append(line)
            continue
        unread.clear()
        head.body = index + 1
    if title:
        _read_title(title, head)
    head.issuers = [_with_province(issuer, head.number) for issuer in head.issuers]
    return head


def _with_province(issuer: str, number: str | None) -> str:
    """The government of a province with its name, where only the number of the document tells which: 省人民政府."""
    if not number or not issuer.startswith(_OF_PROVINCE):
        return issuer
    return PROVINCES.get(number[0], "") + issuer


def day_of(text: str) -> datetime.date | None:
    """The day that a text names, if any."""
    try:
        return parse_date(text)
    except ValueError:
        return None


def _from_above(lines: list[str], first: int, last: int) -> str:
    """The addressees that fill several lines, of which all but the last end in a comma."""
    start = last
    while start > first and lines[start - 1].endswith(_GOES_ON):
        start -= 1
    return "".join(lines[start : last + 1])


def _is_address(line: str) -> bool:
    return len(line) <= 600 and not (_NO_ADDRESS.search(line) or _VERB_ENDS.search(line.rstrip("：: ")))


def _read_fields(line: str, labels: list[re.Match[str]], head: Head) -> str:
    """Read the fields of a line; returns the kind of the last where its value stands in the next line."""
    ends = [label.start() for label in labels[1:]] + [len(line)]
    kind = ""
    for label, end in zip(labels, ends, strict=True):
        kind, value = (
            KINDS["".join((label["framed"] or label["plain"]).split())],
            line[label.end() : end].strip(" \t\u3000|"),
        )
        if value:
            _read_field(kind, value, head)
    return "" if value else kind


def _read_field(kind: str, value: str, head: Head) -> bool:
    """Read the value of a field; False where it is none of its kind."""
    if kind in ("issuers", "publishers") and is_organ_line(value):
        organs = names_of(value)
        if kind == "issuers":
            head.stated = organs
        else:
            head.publishers = organs
    elif kind == "number" and value.endswith("号"):
        coded = _NUMBER.fullmatch(value)
        head.number = _coded(coded) if coded else "".join(value.split())
    elif kind == "signed" and (day := day_of(value)):
        head.signed = day
    elif kind == "filed" and (day := day_of(value)):
        head.filed = day
    elif kind == "addressees":
        head.addressees = split_names(value)
    elif kind == "title":
        _read_title(value, head)
    else:
        return False
    return True


def _read_line(line: str, above: list[str], head: Head) -> bool:
    """Read a line above the addressees; False if it is none that belongs there."""
    if (order := _ORDER_NUMBER.fullmatch(line)) and (not order["organs"] or _is_head(order["organs"])):
        _read_order(order, head)
    elif order and _SHORT_ISSUER.fullmatch(order["organs"]):
        head.number = head.number or order["organs"] + _serial(order)
    elif coded := _NUMBER.fullmatch(line):
        head.number = head.number or _coded(coded)
    elif (both := _DAY_AND_NUMBER.fullmatch(line)) and (coded := _NUMBER.fullmatch(both["number"])):
        head.number = head.number or _coded(coded)
        head.dated = head.dated or day_of(both["before"] or both["behind"])
    elif head.genre and (bare := _BARE_NUMBER.fullmatch(line)):
        head.number = head.number or f"〔{bare[1]}〕{bare[2]}号"
    elif (red := _RED_HEAD.match(line)) and _is_head(red[1]):
        head.genre = True
        head.issuers = head.issuers or names_of(red[1])
    elif not above and (head.body or line.startswith(("（", "("))) and (day := _DAY_LINE.fullmatch(line)):
        head.dated = head.dated or day_of(day[1])
    else:
        return _read_title_and_more(line, above, head) or _read_wrapped(line, above, head)
    return True


def _read_title_and_more(line: str, above: list[str], head: Head) -> bool:
    """Read a title with number, issuers and day behind it."""
    match = _TITLE_AND_MORE.fullmatch(line)
    if match is None or not _read_wrapped(match["title"], above, head):
        return False
    for piece in match["more"].split():
        if coded := _NUMBER.fullmatch(piece):
            head.number = head.number or _coded(coded)
        elif day := _DAY_LINE.fullmatch(piece):
            head.dated = head.dated or day_of(day[1])
    return True


def _read_wrapped(line: str, above: list[str], head: Head) -> bool:
    """Read a title, which may begin some lines above: 某某部|关于印发某某|方案的通知."""
    for start in range(max(0, len(above) - 3), len(above) + 1):
        parts = above[start:]
        joined = "".join(f"{part} " if "关于" not in part and is_organ_line(part) else part for part in parts) + line
        if _read_title(joined, head, whole=bool(parts)):
            return True
    return False


def _read_title(title: str, head: Head, *, whole: bool = False) -> bool:
    """Read issuers and number of a title; ``whole`` asks that nothing but issuers stands before 关于."""
    title = title.strip()
    if (red := _RED_HEAD.match(title)) and title.endswith("要") and _is_head(red[1]):  # 某某局局务会议纪要
        head.genre, head.issuers = True, head.issuers or names_of(red[1])
        return True
    if numbered := _NUMBERED_TITLE.search(title):
        head.number = head.number or _coded(numbered)
        title = title[: numbered.start()] or title[numbered.end() :]
    elif serial := _SERIAL_BEHIND.search(title):
        head.number = head.number or _serial(serial)
        title = title[: serial.start()]
    if (order := _ORDERED_TITLE.match(title)) and _is_head(order["organs"]):
        _read_order(order, head)
        return True
    if title.startswith("《") and title.endswith("》"):
        title = title[1:-1]
    match = _TITLE.match(title)
    if match is None:
        return False
    issuers = _AND_OTHERS.sub("", match["issuers"])
    organs = is_organ_line(issuers)
    if whole and issuers and not organs:
        return False
    head.genre = True
    head.title = head.title or _BEFORE_SUBJECT.sub("", title)
    if organs:
        head.issuers = head.issuers or names_of(issuers)
    return True


def _read_order(order: re.Match[str], head: Head) -> None:
    """Read the number of an order, with the kind of document beside it, and who gives it, which has to be an organ."""
    head.number = head.number or _serial(order)
    if order["organs"]:
        head.genre = True
        head.issuers = head.issuers or names_of(order["organs"])


def _is_head(text: str) -> bool:
    return is_organ_line(text) or text == f"{_STATE}主席"


def names_of(text: str) -> list[str]:
    """Organs without the name of the state, which heads and orders put before them.

    >>> names_of("中华人民共和国水利部 财政部")
    ['水利部', '财政部']
    """
    if text == f"{_STATE}主席":
        return [text]
    names = split_organs(text)
    return [name.removeprefix(_STATE) if name.find("驻", len(_STATE)) < 0 else name for name in names]


def _coded(number: re.Match[str]) -> str:
    """财发〔2021〕3号, from whichever of its alternatives a pattern found."""
    return "{}〔{}〕{}号".format(*filter(None, number.groups()))


def _serial(order: re.Match[str]) -> str:
    """公告2022年第12号, with the kind of document only where it stands beside the number."""
    found = order.groupdict()
    return standard_number("".join(found.get(part) or "" for part in ("kind", "year", "serial", "behind")))
