"""Documents: titles in 《》, told from books, newspapers and speeches by their heads."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kg.extract.page import Page
from kg.extract.spans import Span

#: The draft marks that may stand between a head and the closing mark: （草案）, （2024）, （试行）.
_TAIL = re.compile(r"(?:（[^（）]*）)+$")
#: What is said of policy documents alone: …制度（讨论稿）.
_DRAFT = re.compile(r"（(?:讨论稿|初稿|草案|送审稿|征求意见稿|审议稿|试行)）$")
#: What a title is of, as the words behind it say: 《…》|白皮书, 《…》|年中更新报告, 《…》|国家标准, 《…》|（GB 13695-1992）.
_KIND = re.compile(
    r"[”]?(?:（(?:GB|GA|HAD|HJ|JTG|YD|SJ|NB|AQ|DL|WS)[/ T\d]|[一-龥]{0,6}(?:国家|行业|地方|团体|国际)标准|白皮书|蓝皮书|法案|[^，。；、《》的]{0,6}(?:报告|文件)(?!文学|团|会|厅))"
)
#: Measures told by how many they are: 《人才|四十条》, 年 of a span of years: 《…|（2019—2030年）》.
_COUNTED = re.compile(r"^(?!第).+(?:[一二三四五六七八九十百]{1,4}|\d{1,3})条$")
_SPAN_OF_YEARS = re.compile(r"（(?:19|20)\d\d年?\s*[-—–－~～至]+\s*(?:(?:19|20)\d\d)年?）$")
#: What stands between a title and the short form of it: 《某某计划》（水财〔2021〕3号，以下简称|《计划》）.
_CALLED = re.compile(
    r"(?:（[^（）《》]{2,30}）)?[（，](?:[^（）《》，]{2,30}[，、])?(?:(?:以下)?统?简称|以?下统?称|统称)[：为]?“?"
)
#: A title that says no more than of what kind a document is.
_GENERIC = re.compile(
    "《(?:若干|实施|行动|指导|管理|工作|暂行)*(?:意见|办法|规定|通知|方案|计划|规划|纲要|条例|政策|措施|细则|决定|公告|指南|报告|标准|规范|目录|清单|通报|规则|要点|建议|指引|倡议)》"
)
#: A year behind the head: …发展报告2025, …措施2024年版.
_YEAR = re.compile(r"[\d\-—~]+(?:年版?)?$")


def find_documents(page: Page) -> tuple[list[Span], list[tuple[int, int]]]:
    """Policy documents in 《》, and the ranges of all 《》 titles (in others nothing but an organisation is marked)."""
    text, lexicon = page.text, page.lexicon
    spans: list[Span] = []
    titles: list[tuple[int, int]] = []
    cores: list[str] = []
    kinds: dict[str, bool] = {}
    at = text.find("《")
    while at >= 0:
        end = _closing(text, at)
        if end < 0:
            at = text.find("《", at + 1)
            continue
        title = text[at + 1 : end - 1]
        core = _TAIL.sub("", title) or title
        core = _YEAR.sub("", core) or core
        good = _longest(core, lexicon.document_heads) > _longest(core, lexicon.not_documents)
        good = (
            good
            or core.startswith("关于")
            or (page.article.official is not None and not core.endswith(lexicon.not_documents))
        )
        if not good and (
            _DRAFT.search(title)
            or _COUNTED.search(core)
            or (_SPAN_OF_YEARS.search(title) and not core.endswith(lexicon.not_documents))
            or _KIND.match(text, end)
            or (_introduced(text, at) and not core.endswith(lexicon.not_documents))
        ):
            good = True
        known = lexicon.surfaces.get(title) if core != title else None
        good = good or (known is not None and known.label == "PROGRAM")  # 《中国制造|2025》
        kinds[core] = kinds.get(core, False) or good
        titles.append((at, end))
        cores.append(core)
        if kinds[core]:
            spans.append(Span(at, end, "DOCUMENT", name=text[at:end], confidence=0.95))
        at = text.find("《", end)
    books = {core for core in cores if not kinds[core]}
    spans = [span for span in spans if not _short_for_book(span, books, cores)] if books else spans
    _name_in_full(text, spans)
    return spans, titles


def _name_in_full(text: str, spans: Sequence[Span]) -> None:
    """Call documents that the text gives a short title by their full one: 《某某行动计划》（以下简称《计划》）, 《某某办法》…《办法》."""
    full: dict[str, str] = {}
    for before, span in itertools.pairwise(spans) if "称" in text else ():
        if _CALLED.fullmatch(text, before.end, span.start) and len(span.name) < len(before.name):
            full[span.name] = before.name
    for index, span in enumerate(spans):
        if span.name not in full and _GENERIC.fullmatch(span.name):
            longer = {other.name for other in spans[:index] if _ends_with(other.name, span.name)}
            if len(longer) == 1:
                full[span.name] = longer.pop()
    for span in spans:
        span.name = full.get(span.name, span.name)


def _ends_with(title: str, short: str) -> bool:
    """Whether a title is longer than a short one that it ends with, marks of drafts aside."""
    core = title[1:-1]
    return title != short and (_TAIL.sub("", core) or core).endswith(short[1:-1])


def _short_for_book(span: Span, books: set[str], cores: Sequence[str]) -> bool:
    """Whether a short title stands for books alone: 《某某思想学习纲要》（以下简称|《纲要》）."""
    core = _TAIL.sub("", span.name[1:-1])
    longer = {other for other in cores if other != core and other.endswith(core)}
    return bool(longer) and longer <= books


def _longest(title: str, endings: tuple[str, ...]) -> int:
    """How long the longest of some endings is that a title has: 路线图 is a document's, 图 is a picture's."""
    return max(map(len, filter(title.endswith, endings)), default=0) if title.endswith(endings) else 0


def _closing(text: str, start: int) -> int:
    """End of the title that opens at ``start``, with 《》 nested inside it; -1 where it never closes."""
    depth = 0
    for position in range(start, min(len(text), start + 200)):
        if text[position] == "《":
            depth += 1
        elif text[position] == "》":
            depth -= 1
            if depth == 0:
                return position + 1
        elif text[position] == "\n":
            return -1
    end = text.find("》", start)
    cut = "《" in text[start + 1 : end] and any(mark in text[start:end] for mark in "，。；")
    return end + 1 if end >= 0 and not cut else -1


_ISSUING = re.compile(
    r"(?:印发|制定|出台|公布|颁布|批复|批准|修订|施行|实施|落实|执行|废止|转发|根据|依据|按照|签署|(?:国家|行业|地方|团体|国际)标准(?:——)?|安全导则)(?:了|的)?$"
)
_SHORT_FORM = re.compile(r"以?下(?:统)?简?称[：为]?[“]?$")


def _introduced(text: str, start: int) -> bool:
    """Whether a verb of issuing or a 以下简称 stands right before a title."""
    before = text[max(0, start - 8) : start]
    return bool(_ISSUING.search(before) or _SHORT_FORM.search(before))
