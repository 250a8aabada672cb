"""Official documents (公文): issuers, number, addressees, date and copies, from head and tail.

Layout after GB/T 9704-2012 (党政机关公文格式): above the text the number (发文字号), the title and the addressees
(主送机关), below it the issuers' signature, the date (成文日期), copies (抄送) and the printing line (印发).
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field

from kg.ingest.dates import DAY
from kg.ingest.heads import Head, day_of, names_of, read_head
from kg.ingest.signatures import is_organ_line, split_names
from kg.model import Official
from kg.typography import to_standard
from kg.wording import leaves_out

_TITLE_ENDS = (
    "任免名单",
    "纪要",
    "通知",
    "公告",
    "公示",
    "通告",
    "通报",
    "决定",
    "意见",
    "批复",
    "函",
    "令",
    "请示",
    "议案",
)
_FIRST_LINE_ENDS = ("：", ":", "号", "号）", "号)", "文件", *_TITLE_ENDS)
_HEAD_MARK = re.compile(rf"号[）)]?\s|(?:{'|'.join(_TITLE_ENDS)})[ \t\u3000\r]*\n")
_GENRE_PHRASE = re.compile(
    r"(?:通知|公告|通告|通报|批复|函复|答复|意见|决定|报告)如下|(?:提出|制定)(?:如下|以下)(?:具体|实施|贯彻|若干|工作)*(?:意见|措施|方案)"
    r"|(?:现|特)(?:予|此)(?:以)?(?:公告|通告|公示|公布|发布|印发|通知|通报|批复|函告|函复|报告)"
    r"|现(?:将.{2,80})?印(?:发|送)(?:给)?你们|请(?:认真|遵照)?(?:贯彻|组织)(?:落实|执行|实施)|收悉|[妥当]否，请|制定本(?:办法|规定|细则|规则|方案|意见|条例|决定)"
)
_COPIES = re.compile(r"^(?:抄\s*送|抄\s*报|分\s*送)\s*[：:]\s*(.*)$")
#: The printing line, and what printers add to it: 某某部办公厅 2021年3月5日印发 共印50份.
_PRINTED = re.compile(
    rf"^(?P<organ>.{{0,40}}?)\s*(?P<day>{DAY}|\d{{4}}年\d{{1,2}}月\d{{1,2}})\s*印\s*[发制]。?(?:\s+(?:打字|校对|共印|份数).*)?$"
)
#: How many lines copies may fill above the printing line.
_COPY_LINES = 4
_PUBLIC = re.compile(r"^[（(]?\s*(?:此件.{2,30}|信息公开(?:形式|选项|属性)\s*[：:].{2,10})[)）]?$")
_DATED = re.compile(rf"^(?P<organs>.*?)\s*(?P<day>{DAY})\s*$")
#: Who signs an order or a motion stands between its text and the date: 总理 某某, 某某部部长：某某.
_SIGNER = re.compile(
    r"[\u4e00-\u9fff、]{0,24}(?:总理|主席|主任|书记|[部局署厅省市州县区院行会]\s*长)[：:\s]*[\u4e00-\u9fff·\s]{2,14}"
)
_KIND_ONLY = re.compile("[省市县区州旗](?:人民)?政府")
_GOVERNMENT = re.compile(r"[\u4e00-\u9fff]{2,}?人民政府")
_SEAL = re.compile(r"\s*[（(](?:印章?|盖章|公章|章)[)）]\s*$")
#: What stands at the ends of a line: blanks, and the bars of a table written as text.
_MARGIN = " \t\u3000|"
_SPACED = re.compile(r"\S(?:\s+\S){2,}")
#: What nearly none but official documents say.
_PHRASES = ("印发给你们", "转发给你们", "通知如下", "批复如下", "答复如下", "收悉")
#: A text in one paragraph breaks where blanks stand for breaks.
_BREAKS = re.compile(r"(?<=[^\x00-\x7f年月])\s+(?=\S)")
_FEW_LINES = 3


@dataclass(slots=True)
class _Tail:
    organs: list[str] = field(default_factory=list)
    date: datetime.date | None = None
    copied_to: list[str] = field(default_factory=list)
    printed: datetime.date | None = None
    printer: str = ""
    #: The first day that stands alone in a line, by which a document without a signature is dated.
    alone: datetime.date | None = None
    public: bool = False
    signed: bool = False


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
    text, title = to_standard(text), to_standard(title)
    lines = [line for raw in _lines(text) if (line := _plain(raw))]
    head = read_head(lines, title)
    tail = _read_tail(lines, head.body, date)
    phrase = _GENRE_PHRASE.search(text, 0, 6_000) is not None
    told = phrase and bool(head.title and head.issuers)
    head.genre = head.genre or phrase
    return _verdict(head, tail, told=told)


def _lines(text: str) -> list[str]:
    lines = text.splitlines()
    if len(lines) > _FEW_LINES:
        return lines
    return [piece for line in lines for piece in _BREAKS.split(line)]


def _plain(line: str) -> str:
    """A line without the mark of a seal, the bars of a table and letter-spacing (财 政 部)."""
    line = _SEAL.sub("", line.strip(_MARGIN))
    return "".join(line.split()) if _SPACED.fullmatch(line) else line


def _plausible(text: str, title: str) -> bool:
    """Cheap test that nearly all news fail: this runs on every article."""
    end = text.find("\n", 0, 600)
    first = text[:end].rstrip() if end > 0 else text[:600].rstrip()
    if first.endswith(_FIRST_LINE_ENDS) or title.rstrip().endswith(_TITLE_ENDS):
        return True
    head, tail = text[:800], text[-800:].rstrip()
    return (
        any(phrase in text for phrase in _PHRASES)
        or "抄送" in tail
        or "特此" in tail
        or tail.endswith(("日", "印发", "）"))
        or any(mark in tail for mark in ("印发\n", "日\n", "日\r"))
        or _HEAD_MARK.search(head) is not None
    )


def _read_tail(lines: list[str], body: int, limit: datetime.date | None) -> _Tail:
    """Read signature, date, copies and printing line, wherever attachments let them stand."""
    tail = _Tail()
    for index in range(body, len(lines)):
        line = lines[index]
        if len(line) > 400:
            continue
        if copies := _COPIES.match(line):
            tail.copied_to = tail.copied_to or _copied(copies[1].rstrip("。"), lines, index + 1)
        elif printed := _PRINTED.match(line):
            day = printed["day"]
            tail.printer = tail.printer or printed["organ"]
            tail.printed = tail.printed or day_of(day if day.endswith("日") else f"{day}日")
        elif _PUBLIC.match(line):
            tail.public = True
        elif not tail.signed and (dated := _DATED.match(line)):
            _read_signature(lines, body, index, dated, tail, limit)
    return tail


def _copied(first: str, lines: list[str], start: int) -> list[str]:
    """Who gets copies: those of the first line, and of the lines down to the printing line."""
    if not first and start < len(lines):
        first, start = lines[start].rstrip("。"), start + 1
    for end in range(start, min(start + _COPY_LINES, len(lines))):
        if _PRINTED.match(lines[end]):
            first = "，".join([first, *lines[start:end]])
            break
        if _COPIES.match(lines[end]) or len(lines[end]) > 200:
            break
    return split_names(first)


def _read_signature(
    lines: list[str], body: int, index: int, dated: re.Match[str], tail: _Tail, limit: datetime.date | None
) -> None:
    day = day_of(dated["day"])
    if day is None or (limit and day > limit):
        return
    organs: list[str] = []
    above = index
    if dated["organs"]:
        if not is_organ_line(dated["organs"]):
            return
        organs = names_of(dated["organs"])
    else:
        while above > body and _SIGNER.fullmatch(lines[above - 1]):
            above -= 1
    person = above < index
    if not dated["organs"]:
        while above > max(body, 1) and is_organ_line(lines[above - 1]):
            above -= 1
            organs[:0] = names_of(lines[above])
    if not dated["organs"] and "年" in dated["day"]:
        tail.alone = tail.alone or day
    if organs or person or index >= len(lines) - 6:
        tail.date = tail.date or day
        tail.signed = bool(organs) or person
        tail.organs = list(dict.fromkeys(organs))


def _verdict(head: Head, tail: _Tail, *, told: bool) -> Official | None:
    """An official document shows a mark that nothing else has and a second one, or three weaker ones.

    So does one whose title says who issues it, and whose text (``told``) that it does what such documents do.
    """
    strong = sum(map(bool, (head.number, tail.copied_to, tail.printed, tail.public)))
    weak = sum(map(bool, (head.addressees, tail.signed or head.dated, head.genre)))
    if strong + (weak > 0) < 2 and not (head.genre and weak >= 2) and not told:
        return None
    signed = head.signed or tail.date or head.dated or tail.alone
    return Official(
        tuple(_of_place(issuer, tail.printer) for issuer in _issuers(head, tail)),
        head.number,
        tuple(head.addressees),
        tail.printed or signed or head.filed,
        tuple(tail.copied_to),
        signed,
        head.title,
    )


def _of_place(issuer: str, printer: str) -> str:
    """A government that calls itself by its kind with the place of the office that prints its documents: 市政府."""
    whole = _GOVERNMENT.match(printer) if _KIND_ONLY.fullmatch(issuer) else None
    return whole[0] if whole else issuer


def _issuers(head: Head, tail: _Tail) -> list[str]:
    """The issuers by the field of the page, else as they sign; a signature in what is forwarded is not theirs."""
    if head.stated or not tail.organs:
        return head.stated or head.issuers or head.publishers
    theirs = any(leaves_out(*sorted((one, other), key=len)) for one in head.issuers for other in tail.organs)
    return tail.organs if not head.issuers or (theirs and len(tail.organs) >= len(head.issuers)) else head.issuers
