"""Titles in a body that the text points back to: 该公司董事长, 集团|副总经理."""

from __future__ import annotations

import re

from kg.extract.posts.positions import POINTED
from kg.extract.reading import Reading
from kg.extract.spans import BODIES, Span

#: What points back to it without saying so: 不再担任|公司|董事长.
LONE_BODY = "(?:集团公司|集团|总公司|公司|学校|校|合作社|医院)"
#: What points back to a body before a title in it.
POINTED_BACK = re.compile(f"(?:{POINTED}|(?:(?<![一-龥])|(?<=[任为去])){LONE_BODY})$")
#: The same by the last word of its name: 该中心|主任, ，协会|常务副会长.
_LAST_WORD = re.compile(
    "(?:该|本|(?<![一-龥])|(?<=[任为]))(?P<word>(?:研究)?(?:中心|院|所)|研究会|协会|学会|商会|联合会|促进会|基金会|联盟|论坛|俱乐部|出版社|杂志社|博物馆|图书馆|办事处|指挥部|工作站|电视台|日报社)$"
)
#: The society whose members meet: 某行业协会|三届三次会员大会.
_ITS_MEETING = re.compile(
    "(?P<body>[一-龥]{2,20}?(?:学会|协会|联合会|商会|基金会|促进会|研究会))(?=第|会员|理事|换届|[一二三四五六七八九十]+届)"
)
_BOARD = re.compile(f"{POINTED}(?=董事会)")
#: Ends of the names of those to which a text points back so, by the last character of the words that do.
_POINTED_TO = {
    "团": ("集团", "公司"),
    "司": ("公司", "集团"),
    "社": ("合作社",),
    "校": ("大学", "学院", "学校"),
    "所": ("所",),
    "院": ("院",),
    "行": ("银行", "分行", "支行"),
    "会": ("协会", "学会", "商会", "联合会", "基金会", "促进会", "研究会"),
    "党": ("党",),
    "构": ("会", "组织", "机构", "署", "处"),
    "织": ("会", "组织", "机构", "运动", "武装", "马斯", "主党"),
}
OUR_SCHOOL = ("我校", "本校", "我院")
#: Whose officers come to the school that writes, which is what its own titles are of: 某学院|党委书记P一行来校考察.
_GUESTS = re.compile("[^，。；\n]{2,40}?来(?:我|本)?校(?:调研|考察|交流|访问|参观|指导|座谈|洽谈|讲学|作|出席|参加)")
#: Titles in a body that the words 其 and 其新任 point back to.
_THEIRS = re.compile("及?其(?:新任|现任)?$")
_OF_KIND = {"党首": "党", "首席执行官": "司", "董事长": "司", "总裁": "司"}
#: Names that stand for no organisation by themselves.
_POINTING = ("集团", "公司", "集团公司", "总公司", "股份公司", "学校")


def pointed_to(reading: Reading, span: Span) -> str | None:
    """The organisation named before to which the words before a title point back, if they do: 集团|副总经理.

    我校 is the only school that the text names.
    """
    if reading.text.endswith(OUR_SCHOOL, 0, span.start):
        schools = {one.name for one in reading.spans if one.label == "ORG" and one.name.endswith(_POINTED_TO["校"])}
        return schools.pop() if len(schools) == 1 else ""
    words = POINTED_BACK.search(reading.text, max(0, span.start - 4), span.start)
    if words:
        return _named(reading, words.start(), words.group()[-1])
    if last := _LAST_WORD.search(reading.text, max(0, span.start - 5), span.start):
        return _called(reading, last.start(), last["word"])
    kind = _OF_KIND.get(reading.text[span.start : span.end])
    theirs = _THEIRS.search(reading.text, max(0, span.start - 4), span.start) if kind else None
    if theirs is None or kind is None:
        return None
    if theirs.group().startswith("及"):  # 某公司|及其|首席执行官
        return next((other.name for other in reading.spans if other.end == theirs.start()), "")
    return _named(reading, theirs.start(), kind)


def board_pointed_to(reading: Reading, start: int, end: int) -> str:
    """The organisation whose board the words of a range say to decide: 该行|董事会同意聘任P为行长."""
    words = _BOARD.search(reading.text, start, end)
    return (words and _named(reading, words.start(), words.group()[-1])) or ""


def _called(reading: Reading, start: int, word: str) -> str | None:
    """The body named last before a place whose name ends in a word, be it a forum that the text marks as a meeting."""
    before = [one for one in reversed(reading.spans) if one.start < start and one.label in (*BODIES, "EVENT")]
    named = next((one.name for one in before if one.name.endswith(word) and one.name != word), None)
    met = (_ITS_MEETING.match(one.name) for one in before if one.label == "EVENT" and not named)
    return named or next((meeting["body"] for meeting in met if meeting and meeting["body"].endswith(word)), None)


def _named(reading: Reading, start: int, kind: str) -> str | None:
    """The organisation named before a place where words point back to one of its kind."""
    ends = _POINTED_TO.get(kind)
    if ends is None:
        return None
    named = (other for other in reversed(reading.spans) if other.label == "ORG" and other.start < start)
    bodies = (other for other in named if other.name.endswith(ends) and other.name not in _POINTING)
    if kind == "校" and "来" in reading.text:
        bodies = (other for other in bodies if not _GUESTS.match(reading.text, other.end))
    return next((other.name for other in bodies), "")
