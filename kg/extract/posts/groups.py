"""Who leads a group that a document sets up: 组长：P　副市长, 由P任组长, 办公室主任由P兼任."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.page import Page
from kg.extract.posts.titles import Title
from kg.extract.reading import Reading
from kg.extract.spans import Span

#: Titles of those who lead a group, and how the names of the bodies end that have them.
_LEADERS = {
    "组长": ("小组", "专班", "工作组"),
    "召集人": ("联席会议", "小组", "机制", "专班"),
    "指挥长": ("指挥部",),
    "总指挥": ("指挥部",),
    "主任": ("委员会",),
}
#: Who belongs to it, which is told of each only where a list has them: 成　员：P.
_MEMBER = "成员"
_BODIES = tuple(dict.fromkeys(end for ends in _LEADERS.values() for end in ends))
_RANKS = ("", "副", "第一", "第一副", "常务", "常务副", "执行", "执行副")
_TITLES = sorted((rank + title for rank in _RANKS for title in (*_LEADERS, "副总指挥")), key=len, reverse=True)
#: One of them where a list of its bearers begins, with or without blanks in it: 组　长：.
_HEAD = re.compile(
    "(?:^|(?<=[\\s。；，]))(?P<title>"
    + "|".join("[ \u3000]*".join(title) for title in (*_TITLES, _MEMBER))
    + ")[ \u3000]*[：:]"
)
#: What ends such a list: the next heading, or a line that names nobody at its beginning.
_NEXT = re.compile("(?:^|(?<=[\\s。；]))[一-龥][一-龥 \u3000]{1,10}[：:]")
_LINE = re.compile(r"\s*\n\s*")
#: Where somebody of a list stands.
_ENTRY = ("\n", "：", ":", "、", "；", "，", "）")
#: How the text says who leads the group or its office.
_TAKES = re.compile(
    "(?:同志)?(?:兼任|担任|任|兼)(?P<office>办公室)?(?P<title>" + "|".join([*_TITLES, "常务副主任", "副主任"]) + ")"
)
_TAKEN = re.compile("(?P<office>办公室)?(?P<title>" + "|".join(_TITLES) + ")(?:一职)?由[^，。；\n]{0,24}$")
_BY = re.compile("(?:同志)?(?:兼任|担任)")
_OFFICE = "办公室"
_REACH = 40
#: How many blanks may stand behind a name, and what ends a title there.
_BLANKS = " \u3000\t"
_BEFORE_TITLE = _BLANKS + "（"
_GAP = 8
_CLOSING = ("", "\r", "\n", "、", "，", "；", "（", "）")


def add_group_titles(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the titles at the heads of such lists: 组　长：P."""
    text = page.text
    if not any(body in text for body in _BODIES):
        return spans
    people = {span.start: span.end for span in spans if span.label == "PERSON"}
    found = [
        match.span("title")
        for match in _HEAD.finditer(text)
        if _LINE.match(text, match.end()) or _named(text, match, people)
    ]
    titles = dict(page.titles) if found else {}
    for end in people.values() if found else ():
        start = end + len(text[end : end + _GAP]) - len(text[end : end + _GAP].lstrip(_BEFORE_TITLE))
        if start > end and (stop := titles.get(start)) and text[stop : stop + 1] in _CLOSING:
            found.append((start, stop))  # P　|市长, P（|市长）
    offices = []
    for end in people.values() if _OFFICE in text else ():
        if (takes := _TAKES.match(text, end)) and takes["office"]:
            found.append(takes.span("title"))
            offices.append(takes.span("office"))
    for start in people if "由" in text else ():
        if taken := _TAKEN.search(text, max(0, start - _REACH), start):
            found.append(taken.span("title"))
            offices += [taken.span("office")] if taken["office"] else []
    if not found:
        return spans
    taken_up = page.taken(spans)
    new = [Span(a, b, "POSITION", "".join(text[a:b].split()), confidence=0.85) for a, b in found]
    groups = _groups(text, spans) if offices else []
    for start, end in offices:  # 领导小组办公室设在某局，|办公室|主任由P兼任
        if body := _body(text, groups, "主任", start, office=True):
            new.append(Span(start, end, "ORGAN", _office_of(text, body), parts=body.parts, confidence=0.85))
    new = [span for span in new if taken_up.find(1, span.start, span.end) < 0]
    return sorted((*spans, *new), key=lambda span: span.start) if new else spans


def _named(text: str, head: re.Match[str], people: dict[int, int]) -> bool:
    """Whether somebody is named right behind the head of a list."""
    at = head.end()
    while at < len(text) and text[at] in _BLANKS:
        at += 1
    return at in people


def group_posts(reading: Reading) -> Iterator[tuple[Span, list[Title], int]]:
    """Who leads which group by the lists and sentences of a text."""
    text = reading.text
    if not any(body in text for body in _BODIES):
        return
    groups = _groups(text, reading.spans)
    people = [span for span in reading.spans if span.label == "PERSON"] if groups else []
    titles = {span.start: span for span in reading.spans if span.label == "POSITION"}
    for head in _HEAD.finditer(text) if people else ():
        span = titles.get(head.start("title"))
        title = "".join(head["title"].split())
        body = _body(text, groups, title, head.start())
        if span is None or body is None:
            continue
        for person in _listed(text, head, people):
            yield person, [Title(body.name or text[body.start : body.end], title, "current", span)], person.start
    for person in people:
        told = _TAKES.match(text, person.end)
        if told is None and _BY.match(text, person.end):
            told = _TAKEN.search(text, max(0, person.start - _REACH), person.start)
        span = titles.get(told.start("title")) if told else None
        body = _body(text, groups, told["title"], person.start, office=bool(told["office"])) if told else None
        if told and span and body:
            name = _office_of(text, body) if told["office"] else body.name or text[body.start : body.end]
            yield person, [Title(name, told["title"], "current", span)], person.start


def _groups(text: str, spans: Iterable[Span]) -> list[Span]:
    """The bodies of a text that somebody may lead so, and their offices."""
    return [
        span for span in spans if span.label == "ORGAN" and text.endswith((*_BODIES, _OFFICE), span.start, span.end)
    ]


def _office_of(text: str, body: Span) -> str:
    """The name of the office of a body, which may be that office."""
    name = body.name or text[body.start : body.end]
    return name if name.endswith(_OFFICE) else name + _OFFICE


def _body(text: str, groups: list[Span], title: str, at: int, *, office: bool = False) -> Span | None:
    """The body named last before a place that has such a title, or has an office."""
    if office or title == _MEMBER:
        ends: tuple[str, ...] = (_OFFICE, *_BODIES) if office else _BODIES
    else:
        ends = next((ends for leader, ends in _LEADERS.items() if title.endswith(leader)), ())
    before = (group for group in groups if group.end <= at and text.endswith(ends, group.start, group.end))
    return max(before, key=lambda group: group.end, default=None) if ends else None


def _listed(text: str, head: re.Match[str], people: list[Span]) -> Iterator[Span]:
    """Those whom the list behind a head names: in its line, and at the beginnings of the lines below."""
    stop = _NEXT.search(text, head.end())
    end = stop.start() if stop else len(text)
    starts = {person.start for person in people}
    for line in _LINE.finditer(text, head.end(), end):
        if line.end() not in starts and text[head.end() : line.start()].strip():
            end = line.start()
            break
    for person in people:
        before = text[head.start() : person.start].rstrip(_BLANKS + "\r")
        if head.end() <= person.start < end and before.endswith(_ENTRY):
            yield person
