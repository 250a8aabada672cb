"""Positions: titles of the vocabulary where an organ, another title or a person stands beside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container

from kg.extract.organs.lone import lone_offices
from kg.extract.page import Page
from kg.extract.posts.made import add_made
from kg.extract.spans import BODIES, Span, overlapping

#: What says when a title is held, before it.
HELD = r"原|前任?|[卸离]任的?|时任|现任|曾任|新任|候任|首任|当选|第[\d一二三四五六七八九十]{1,4}任"
_GAP = re.compile(
    r"(?:原|前任?|时任|现任|曾任|当选|代|兼|兼任|任|担任|出任|历任|为|拟任|候任|新任|首任|、|和|，|机关|党委|[ 　])?(?:原|前|时任|现任|兼|任)?"
)
#: What may stand there at greater length: 工商联|（总商会）|主席, 市政协|多名前|副主席, 商会|第三届|会长.
FAR_GAP = r"（[^（），。；]{1,12}）|第[一二三四五六七八九十]{1,3}届|(?:多|[两二三四五六七八九十])[名位][原前]?|(?:分管|负责)日常工作的"
_FAR_GAP = re.compile(f"(?:{FAR_GAP})$")
#: Its last characters, and its greatest length.
_FAR_GAP_ENDS = "）届名位原前的"
_FARTHEST = 14
_JOIN = re.compile(r"(?:、|兼任?|和|，兼任?|，|暨|及|，时任|，原|、原|、前|兼原|以及)?(?:原|前|时任|现任|曾任)?")
#: A title that is a part of another word: 主任会议, 书记处, 主席团, 部长级.
_NOT_BEFORE = re.compile(
    r"会议|办公室|处(?!长)|团|级|令|办公会|国|制|席|台|论坛|峰会|信箱|助理|岗位|人选|身份|轮值|联席"
)
#: A verb of appointing or electing whose complement the title is: 选举王沪宁为会长.
_MADE = re.compile(
    r"(?:当选为?|(?:选举|任命|推举|推选|聘任|补选|增补|任)[^，。；]{2,10}?为|担任|出任|免去了?其|辞去|卸任)(?:新一届|首任|新一?任|新|自治区)?$"
)
_BECOMES = ("转任", "升任", "改任", "补选为", "当选为", "出任", "接任", "不再担任", "辞去", "卸任", "历任")
_CLOSING = ("，", "。", "；", "、", "职务", "一职", "等", "及")
_CLAUSES = ("，", "。", "；", "“", "\n")
#: What columns are set apart by.
_BLANKS = (" ", "\u3000", "\t")
#: An organisation that the text points back to: 任|该集团|总经理.
POINTED = r"该(?:集团|公司|机构|组织|院|校|行|会|党|厅|局|部|委|署|所|省|市|县|区)"
_POINTED = re.compile(f"[任为]{POINTED}$")
#: How long somebody held an office, before it: 任过6年的|副校长.
_FOR_YEARS = re.compile(r"任过?[\d一二三四五六七八九十两]{1,3}年的?$")
#: The body that somebody enters or leaves, which the text points back to: 聘任P为|公司|总经理, 辞去|该行|执行董事.
_IN_BODY = re.compile(f"[任为去](?:{POINTED}|公司|集团|学校)$")

#: What stands between somebody and the office that he gets: 任命P|为新任|首相.
_MADE_NEW = re.compile("为(?:新一?任|新一届|首任|新|自治区)?$")
#: The second office of somebody who is given one: 任命P为副主任，并决定|为代理主任.
_ALSO_MADE = re.compile("[并和](?:决定|任命)(?:由?[其他她])?(?:担任|任|为)$")
#: The heads of the state, behind its name: 选举P为|中华人民共和国|主席.
_OF_STATE, _HEADS = "中华人民共和国", ("主席", "副主席")
_NTH = re.compile(r"第[\d一二三四五六七八九十]{1,4}任$|(?:驻华|首任)$")
#: The title of those whom a state or body keeps at another, before a name: 苏丹驻阿盟|代表|P.
_DELEGATE = re.compile("驻[^，。；、的]{2,12}?(?P<title>代表)")


#: Those who sit in a congress, and a clause in which one of them goes on with other titles.
_CONGRESSES, _DEPUTY, _SAME_CLAUSE = ("人大", "人民代表大会"), "代表", re.compile("、[^，。；：\n]{2,48}")
#: Titles of members behind their names, and what they do there.
_MEMBERS = ("委员", "常委")
_MEMBER = re.compile(
    "发言|发表|提出|建议|认为|表示|指出|说|就[^，。；]{2,}|代表[^，。；]{2,}|作了|在[^，。；]{2,}(?:中|时|上)"
)
#: Who rules bears a title that is the name of a state too: 阿曼|苏丹|P.
_SULTAN = re.compile("(?:(?<=阿曼)|(?<=文莱))苏丹")


def find_positions(page: Page, titles: list[tuple[int, int]], anchors: list[Span], people: list[Span]) -> list[Span]:
    """Titles attached to an organ, a person or another title; some (委员长, 国家主席) also alone.

    ``anchors`` are the organs, organisations and regions, ``people`` the persons found so far.
    """
    if not titles:
        return []
    text, lexicon = page.text, page.lexicon
    anchor_ends = {span.end for span in anchors}
    anchor_starts = sorted((span.start, span.end) for span in anchors)
    person_starts = {span.start for span in people}
    person_ends = {span.end for span in people}
    accepted: dict[int, tuple[int, float]] = {}
    ends: set[int] = set()
    organ_ends = {span.end for span in anchors if span.label == "ORGAN" or _is_international(span)}
    titles = [(_behind_organ(text, start, end, organ_ends, lexicon.titles), end) for start, end in titles]
    for start, end in titles:
        if end not in person_starts and _NOT_BEFORE.match(text, end):
            continue
        if _covered(anchor_starts, start, end):
            continue
        right = end in person_starts or (text[end : end + 1] in " 　" and end + 1 in person_starts)
        left = _attached(text, start, anchor_ends, 4) or _attached_from_afar(text, start, anchor_ends)
        left = left or _POINTED.search(text, max(0, start - 4), start) is not None
        if right or left or start in person_ends or _attached(text, start, ends, 4, _JOIN):
            accepted[start] = (end, 0.96 if right or left else 0.9)
        elif (
            (text[start - 1 : start] == "任" and start - 1 in person_ends)
            or _MADE.search(text, max(0, start - 16), start)
            or text[start:end] in lexicon.bare_titles
        ):
            accepted[start] = (end, 0.85)
        else:
            continue
        ends.add(end)
    _chain_backwards(text, titles, accepted, anchor_starts)
    return [Span(start, end, "POSITION", confidence=confidence) for start, (end, confidence) in accepted.items()]


def add_listed_titles(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the titles that the tagger passes over in a list of officials, and behind a verb of changing office.

    副总经理P，|总经理助理|、某公司董事长P; 董事、|总经理|，; 由某大学党委书记转任|校长; 历任|研究员|、.
    """
    text = page.text
    known = {span.start for span in spans if span.label == "POSITION"}
    titles = [place for place in page.titles if place[0] not in known and not overlapping(spans, *place)]
    ends = {span.end for span in spans if span.label in ("PERSON", "POSITION")}
    starts = {span.start for span in spans if span.label in (*BODIES, "POSITION")}
    titled = {span.end for span in spans if span.label == "POSITION"}
    people = {span.start for span in spans if span.label == "PERSON"}
    named = {span.end for span in spans if span.label == "PERSON"}
    found = []
    for start, end in titles:
        closed = text.startswith(_CLOSING, end) or end in people
        if (
            (start - 1 in ends and text[start - 1] in "、，" and end + 1 in starts and text[end] in "、兼")
            or (start - 1 in titled and text[start - 1] in "、及" and (closed or text[end : end + 1] == "\n"))
            or (text.endswith(_BECOMES, 0, start) and closed)
            or (closed and _FOR_YEARS.search(text, max(0, start - 8), start) is not None)
            or (closed and (new := _MADE_NEW.search(text, max(0, start - 4), start)) and _named_at(text, new) in named)
            or (closed and _NTH.search(text, max(0, start - 6), start) is not None)
            or (closed and _IN_BODY.search(text, max(0, start - 6), start) is not None)
            or (closed and _ALSO_MADE.search(text, max(0, start - 7), start) is not None)
            or (
                text[start:end] in _HEADS
                and text.endswith(_OF_STATE, 0, start)
                and (closed or text[end : end + 1] == "\n")
            )
            or (text[start - 1 : start] in _BLANKS and _column_before(text, start, end) in named)
            or (text[start:end] in page.lexicon.bare_titles and _acts(page, start, end))
        ):
            found.append(Span(start, end, "POSITION", confidence=0.9))
            titled.add(end)
    for match in _DELEGATE.finditer(text) if "驻" in text and "代表" in text else ():
        start, end = match.span("title")
        if end in people and not overlapping(spans, start, end):
            found.append(Span(start, end, "POSITION", confidence=0.9))
    found += _deputies(text, [*spans, *found])
    found += _led_before(page, [*spans, *found])
    found += lone_offices(page, [*spans, *found])
    return add_made(page, sorted([*spans, *found], key=lambda span: span.start) if found else spans)


def _deputies(text: str, spans: list[Span]) -> list[Span]:
    """The titles of deputies to a congress who are named, or leave office: 全国人大|代表|P, 全国人大|代表|、某村党支部书记P."""
    congresses = [span.end for span in spans if span.label == "ORGAN" and text.endswith(_CONGRESSES, 0, span.end)]
    behind = [end for end in congresses if text.startswith(_DEPUTY, end)]
    titled = {span.end for span in spans if span.label == "POSITION"} if behind else set()
    people = [span.start for span in spans if span.label == "PERSON"] if behind else []
    found = []
    for start in behind:
        end = start + len(_DEPUTY)
        listed = text.startswith("、", end) and any(
            at in titled and _SAME_CLAUSE.fullmatch(text, end, at) for at in people if end < at
        )
        if listed or end in people or text.startswith(("职务", "（"), end):
            found.append(Span(start, end, "POSITION", confidence=0.9))
    return found


def _led_before(page: Page, spans: list[Span]) -> list[Span]:
    """The organs of the page that the tagger passes over before a title that is held no more: 省委|原|副书记."""
    text = page.text
    ends = {span.start - 1 for span in spans if span.label == "POSITION" and text[span.start - 1] in "原前"}
    if not ends:
        return []
    taken = {place for span in spans for place in range(span.start, span.end)}
    led = [organ for organ in page.organ_candidates if organ.label == "ORGAN" and organ.end in ends]
    longest = {organ.end: organ for organ in sorted(led, key=lambda organ: -organ.start)}
    return [organ for organ in longest.values() if taken.isdisjoint(range(organ.start, organ.end))]


def going_on(text: str, ruled: list[Span], spans: list[Span]) -> list[Span]:
    """What the rules find behind a title where a chain goes on with an organ and a title: 纪委书记、|监委|主任|P."""
    ends = {span.end for span in spans if span.label == "POSITION"}
    titles = {span.start: span for span in ruled if span.label == "POSITION"}
    found: list[Span] = []
    for organ in ruled:
        if organ.label != "ORGAN" or organ.start - 1 not in ends or text[organ.start - 1] not in "、兼":
            continue
        title = titles.get(organ.end)
        if title is not None and not overlapping(spans, organ.start, title.end):
            found += [organ, title]
            ends.add(title.end)
    return found


def add_titles_behind(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with titles right behind a body whose name the tagger passed over: 中轻集团|监事会主席|，."""
    titles = dict(page.titles)
    taken = {span.start for span in spans}
    people = {span.start for span in spans if span.label == "PERSON"}
    found = [
        Span(span.end, end, "POSITION", confidence=0.85)
        for span in spans
        if span.label in BODIES and (end := titles.get(span.end)) and taken.isdisjoint(range(span.end, end))
        if page.text.startswith(_CLOSING, end)
        or end in people
        or (page.text.startswith("兼", end) and end + 1 in taken)
    ]
    found += [
        Span(end, stop, "POSITION", confidence=0.85)
        for end in (span.end for span in spans if span.label == "PERSON")
        if (stop := titles.get(end)) and page.text[end:stop] in _MEMBERS and taken.isdisjoint(range(end, stop))
        if _MEMBER.match(page.text, stop)
    ]
    for match in _SULTAN.finditer(page.text) if "苏丹" in page.text else ():
        if match.end() in people and match.start() not in taken:
            found.append(Span(*match.span(), "POSITION", confidence=0.85))
    return sorted([*spans, *found], key=lambda span: span.start) if found else spans


def _named_at(text: str, made: re.Match[str]) -> int:
    """Where the name ends behind which a word of making stands, with what brackets say of its bearer: P（女，回族）|为."""
    at = made.start()
    return text.rfind("（", max(0, at - _FARTHEST), at) if text[at - 1 : at] == "）" else at


def _column_before(text: str, start: int, end: int) -> int:
    """Where the column before a title ends, of a list set in columns: 组长：李　明　|市长."""
    return len(text[:start].rstrip("".join(_BLANKS))) if text[end : end + 1] in ("\n", "\r", "") else -1


def _acts(page: Page, start: int, end: int) -> bool:
    """Whether a title alone begins a clause and acts: ，|总统|表示."""
    text = page.text
    return text[start - 1 : start] in _CLAUSES and text[end : end + 2] in page.lexicon.person_verbs


def _attached(text: str, start: int, ends: set[int], reach: int, gap: re.Pattern[str] = _GAP) -> bool:
    near = [at for at in range(start, start - reach, -1) if at in ends]
    return any(gap.fullmatch(text, at, start) for at in near) if near else False


def _attached_from_afar(text: str, start: int, ends: set[int]) -> bool:
    if text[start - 1 : start] not in _FAR_GAP_ENDS:
        return False
    gap = _FAR_GAP.search(text, max(0, start - _FARTHEST), start)
    return gap is not None and gap.start() in ends


def _is_international(span: Span) -> bool:
    return span.term is not None and span.term.get("level") == "international"


def _behind_organ(text: str, start: int, end: int, organ_ends: set[int], titles: Container[str]) -> int:
    """Where a title begins of whose words the organ before takes the first: 驻教育部纪检监察组|组长."""
    return next((at for at in range(start + 1, end) if at in organ_ends and text[at:end] in titles), start)


def _covered(anchors: list[tuple[int, int]], start: int, end: int) -> bool:
    index = bisect_right(anchors, (start, len(anchors) + 10**9)) - 1
    while index >= 0 and index > 0 and anchors[index][0] > start - 40:
        if anchors[index][0] <= start and anchors[index][1] >= end:
            return True
        index -= 1
    return index >= 0 and anchors[index][0] <= start and anchors[index][1] >= end


def _chain_backwards(
    text: str, titles: list[tuple[int, int]], accepted: dict[int, tuple[int, float]], anchors: list[tuple[int, int]]
) -> None:
    """Accept a title whose right neighbour in a list of titles is accepted (部党组成员、副部长X)."""
    for start, end in reversed(titles):
        if start in accepted or _covered(anchors, start, end):
            continue
        for gap in ("、", "兼", ""):
            if text.startswith(gap, end) and end + len(gap) in accepted:
                accepted[start] = (end, 0.9)
                break
