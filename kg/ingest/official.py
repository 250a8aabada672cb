"""Official documents (公文): issuers, number, addressees, date and copies, from head and tail.

Layout after GB/T 9704-2012 (党政机关公文格式): above the text the number (发文字号), the title and the addressees
(主送机关), below it the issuers' signature, the date (成文日期), copies (抄送) and the printing line (印发).
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field

from kg.ingest.dates import DAY, parse_date
from kg.ingest.signatures import is_organ_line, split_names, split_organs
from kg.model import Official

_HEAD_LINES = 14
_YEAR_NUMBER = r"[〔﹝［\[【（(〖]\s*((?:19|20)\d{2})\s*[〕﹞］\]】）)〗]\s*(?:第\s*)?(\d{1,5})\s*号"
_NUMBER = re.compile(rf"(?:.*?文件\s*)?[（(]?\s*([\u4e00-\u9fff]{{1,20}}(?:[A-Z]{{1,4}})?)\s*{_YEAR_NUMBER}\s*[）)]?")
_ORDER_NUMBER = re.compile(
    r"(?:.{0,60}?(?:公告|通告|令)\s*)?[（(]?\s*((?:19|20)\d{2}\s*年\s*)?第\s*(\d{1,5})\s*号\s*[）)]?"
)
_GENRES = "决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|方案"
_TITLE = re.compile(
    rf"^(?P<issuers>.{{0,160}}?)(?:关于|授予|印发|转发|批转|公布|发布).{{2,200}}(?:{_GENRES}|令)(?:[（(][^（()）]{{1,12}}[)）])?$"
)
_TITLE_ENDS = ("通知", "公告", "通告", "函", "批复", "令")
_FIRST_LINE_ENDS = ("：", ":", "号", "号）", "号)", "文件")
_GENRE_PHRASE = re.compile(
    r"(?:通知|公告|通告|通报|批复|函复|意见|决定|报告)如下|(?:现|特)(?:予|此)(?:以)?(?:公告|通告|公布|发布|印发|通知|通报|批复|函告|函复|报告)"
    r"|现(?:将.{2,80})?印(?:发|送)(?:给)?你们|请(?:认真|遵照)?(?:贯彻|组织)(?:落实|执行|实施)|收悉"
)
_COPIES = re.compile(r"^(?:抄\s*送|抄\s*报|分\s*送)\s*[：:]\s*(.+)$")
_PRINTED = re.compile(r"^.{2,40}?(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日?)\s*印\s*发。?$")
_PUBLIC = re.compile(r"^[（(]\s*(?:此件.{2,12}|信息公开(?:形式|选项|属性)\s*[：:].{2,10})[)）]$")
_DATED = re.compile(rf"^(?P<organs>.*?)\s*(?P<day>{DAY})\s*$")
_LABEL = re.compile(
    r"^[【\[]?\s*(发\s*文\s*机\s*关|发\s*布\s*机\s*关|发\s*文\s*字\s*号|文\s*号|成\s*文\s*日\s*期|主\s*送(?:\s*机\s*关)?)\s*[】\]]?\s*[：:]\s*(.*)$"
)
_RED_HEAD = re.compile(r"^(.{2,60}?)\s*(?:文\s*件|公\s*告|通\s*告|令)$")
_NO_ADDRESS = re.compile(
    r"[。；？！]|如下.$|(?:表示|指出|强调|认为|要求|消息|报道|记者|决定|规定|包括).{0,4}.$|^附件|^为|^鉴于|^根据"
    r"|^[一二三四五六七八九十\d]+[、．.]"
)
_SEAL = re.compile(r"\s*[（(](?:印章?|盖章|公章|章)[)）]\s*$")
_SPACED = re.compile(r"\S(?:\s+\S){2,}")


@dataclass(slots=True)
class _Found:
    issuers: list[str] = field(default_factory=list)
    number: str | None = None
    addressees: list[str] = field(default_factory=list)
    date: datetime.date | None = None
    copied_to: list[str] = field(default_factory=list)
    printed: datetime.date | None = None
    public: bool = False
    signed: bool = False
    genre: bool = False


def parse_official(text: str, *, title: str = "", date: datetime.date | None = None) -> Official | None:
    """Read head and tail of an official document.

    Parameters
    ----------
    text : str
        The document, with or without its title and number above the addressees.
    title : str
        Its title where known from elsewhere.
    date : date, optional
        The date of publication; the document is never dated after it.

    Returns
    -------
    Official or None
        None where the text is no official document, such as a news report about one.

    Examples
    --------
    >>> found = parse_official(
    ...     "国务院关于印发规划的通知\\n国发[2021]4号\\n各省人民政府，国务院各部委：\\n"
    ...     "现将规划印发给你们。\\n国务院\\n2021年2月2日"
    ... )
    >>> found.issuers, found.number, found.addressees, found.date
    (('国务院',), '国发〔2021〕4号', ('各省人民政府', '国务院各部委'), datetime.date(2021, 2, 2))
    """
    if not _plausible(text, title):
        return None
    lines = [line for raw in text.splitlines() if (line := _plain(raw))]
    found = _Found(genre=_TITLE.match(title.strip()) is not None)
    body = _read_head(lines, found)
    _read_tail(lines, body, found, date)
    if title and not found.issuers:
        _issuers_from_title(title.strip(), found)
    found.genre = found.genre or _GENRE_PHRASE.search(text, 0, 6_000) is not None
    return _verdict(found)


def _plain(line: str) -> str:
    """A line without the mark of a seal and without letter-spacing (财 政 部)."""
    line = _SEAL.sub("", line.strip())
    return "".join(line.split()) if _SPACED.fullmatch(line) else line


def _plausible(text: str, title: str) -> bool:
    """Cheap test that nearly all news fail: this runs on every article."""
    end = text.find("\n", 0, 600)
    first = text[:end].rstrip() if end > 0 else text[:600].rstrip()
    if first.endswith(_FIRST_LINE_ENDS) or title.rstrip().endswith(_TITLE_ENDS):
        return True
    head, tail = text[:800], text[-800:].rstrip()
    return (
        "抄送" in tail
        or tail.endswith(("日", "印发", "）"))
        or any(mark in tail for mark in ("印发\n", "日\n", "日\r"))
        or any(mark in head for mark in ("号\n", "号\r", "号 "))
    )


def _read_head(lines: list[str], found: _Found) -> int:
    """Read what stands above the body; returns the index of the body's first line."""
    body = 0
    for index, line in enumerate(lines[:_HEAD_LINES]):
        if line.endswith(("：", ":")) and _is_address(line):
            found.addressees = found.addressees or split_names(line[:-1])
            return index + 1
        if _read_head_line(line, found):
            body = index + 1
        elif "。" in line or len(line) > 120:
            break
    return body


def _read_head_line(line: str, found: _Found) -> bool:
    """Read a line above the addressees; False if it is none that belongs there."""
    if label := _LABEL.match(line):
        _read_label("".join(label[1].split()), label[2].strip(), found)
    elif number := _NUMBER.fullmatch(line):
        found.number = found.number or f"{number[1]}〔{number[2]}〕{number[3]}号"
    elif number := _ORDER_NUMBER.fullmatch(line):
        found.number = found.number or f"{''.join((number[1] or '').split())}第{number[2]}号"
    elif _TITLE.match(line):
        found.genre = True
        _issuers_from_title(line, found)
    elif (head := _RED_HEAD.match(line)) and is_organ_line(head[1]):
        found.issuers = found.issuers or split_organs(head[1])
    else:
        return False
    return True


def _read_label(label: str, value: str, found: _Found) -> None:
    if label in ("发文机关", "发布机关") and is_organ_line(value):
        found.issuers = split_organs(value)
    elif label in ("发文字号", "文号") and (number := _NUMBER.fullmatch(value)):
        found.number = f"{number[1]}〔{number[2]}〕{number[3]}号"
    elif label == "成文日期":
        found.date = _day(value)
    elif label.startswith("主送") and value:
        found.addressees = split_names(value)


def _is_address(line: str) -> bool:
    return len(line) <= 600 and _NO_ADDRESS.search(line) is None


def _issuers_from_title(title: str, found: _Found) -> None:
    match = _TITLE.match(title)
    if match and match["issuers"] and is_organ_line(match["issuers"]):
        found.issuers = found.issuers or split_organs(match["issuers"])


def _read_tail(lines: list[str], body: int, found: _Found, limit: datetime.date | None) -> None:
    """Read signature, date, copies and printing line, wherever attachments let them stand."""
    for index in range(body, len(lines)):
        line = lines[index]
        if len(line) > 400:
            continue
        if copies := _COPIES.match(line):
            found.copied_to = found.copied_to or split_names(copies[1])
        elif printed := _PRINTED.match(line):
            found.printed = found.printed or _day(printed[1] if printed[1].endswith("日") else f"{printed[1]}日")
        elif _PUBLIC.match(line):
            found.public = True
        elif not found.signed and (dated := _DATED.match(line)):
            _read_signature(lines, body, index, dated, found, limit)


def _read_signature(
    lines: list[str], body: int, index: int, dated: re.Match[str], found: _Found, limit: datetime.date | None
) -> None:
    day = _day(dated["day"])
    if day is None or (limit and day > limit):
        return
    organs: list[str] = []
    if dated["organs"]:
        if not is_organ_line(dated["organs"]):
            return
        organs = split_organs(dated["organs"])
    else:
        above = index - 1
        while above >= max(body, 1) and is_organ_line(lines[above]):
            organs[:0] = split_organs(lines[above])
            above -= 1
    if organs or index >= len(lines) - 6:
        found.date = found.date or day
        found.signed = bool(organs)
        found.issuers = found.issuers or list(dict.fromkeys(organs))


def _day(text: str) -> datetime.date | None:
    try:
        return parse_date(text)
    except ValueError:
        return None


def _verdict(found: _Found) -> Official | None:
    """An official document shows a mark that nothing else has and a second one, or three weaker ones."""
    marks = [found.number, found.copied_to, found.printed, found.public]
    strong = sum(map(bool, marks))
    weak = sum(map(bool, (found.addressees, found.signed, found.genre)))
    if strong + (weak > 0) < 2 and not (found.genre and weak >= 2):
        return None
    copied = tuple(found.copied_to)
    issued = found.printed or found.date
    return Official(tuple(found.issuers), found.number, tuple(found.addressees), issued, copied, found.date)
