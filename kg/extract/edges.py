"""Where mentions begin and end: what the tagger cuts short, joins or lets run into the words beside."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.generic import add_committees, leave_generic
from kg.extract.name_edges import mend_names
from kg.extract.page import Page
from kg.extract.regions import lies_abroad
from kg.extract.spans import Span

#: Words that end like the name of an organ.
_NO_ORGAN = re.compile(
    r"(?:布|(?<!安)全|格|大|结|时|(?<![财民邮市行])政|棋|僵|(?<!公)开|(?<!稳)定|变|残|(?<!腐)败|危|(?<!创)新)局$"
)
#: 广东省委|省政府.
_COMMITTEE_AND_GOVERNMENT = re.compile(r"(?<=[省市县区州]委)[省市县区州]政府$")
#: Bodies of the party inside an organisation, which are no part of its name.
_PARTY_BODY = re.compile(r"(?<=..)(?:原|前)?党[委组]$")
_PARTY_BODIES = ("党委", "党组", "原党委", "原党组", "前党委")
#: Ends of the names of companies, with the party's body in them.
_COMPANY = re.compile("(?:集团|公司)(?:原|前)?(?:党[委组])?$")
_NUMBERED = re.compile(r"第[一二三四五六七八九十百\d]+次")
#: What follows the name of a body whose leaders meet.
_SUMMIT = re.compile(
    r"(?:成员国?)?(?:领导人|元首理事会|政府首脑（总理）理事会|外长理事会|外长|部长级?)(?:第[一二三四五六七八九十]+次|非正式|特别)+(?:会晤|会议|峰会)"
)
_DELEGATION = re.compile(r"[一-龥]{2,14}代表团(?:全体会议|小组会议)")
#: What stands between a verb of launching, or the comma of a list, and a programme.
_UNDERTAKINGS = ("行动", "计划", "工程", "方案", "攻坚战", "专项整治")
_LAUNCHED = re.compile(
    r"(?P<verb>实施|启动|开展|推出|批复|、)(?:了)?(?P<words>(?:(?!实施|推进|推动|落实|加快|深化|支持|促进|完善|加强|提升|部署|组织|全面|深入|重点|一批|系列|多项|参与|采取)"
    r"[一-龥A-Za-z\d—]){2,16})$"
)
_NOT_PROGRAM = re.compile("[的和与及等了在把将对为由以]")
_MANY = re.compile("(?:中国|我国?)?驻(?:多国|各国|外)")
#: What makes a group of a body: 两省|省会城市|市委.
_GROUPS = ("各级", "省会城市", "地级市")
_TIMES = re.compile(r"[一二三四五六七八九十百\d]+次")
_ANNIVERSARY = re.compile(r"[一二三四五六七八九十百\d]+周年")
#: What has an anniversary, back to the verb of marking it or the beginning of the clause.
_OCCASION = re.compile(
    r"(?:(?:庆祝|纪念)|(?<=[，。；：\n]))[^，。；：\n庆祝纪念]{1,20}(?:建交|成立|诞生|诞辰|胜利|解放|建立|通车|建军|建党|发表|签署|回归)$"
)
#: Bodies, whatever their ordinal: 第七届区议会.
_NO_MEETING = ("委员会", "组委会", "区议会", "立法会", "理事会", "协会")
#: The session of such a body: 四届八次理事会.
_SESSION = re.compile("届[一二三四五六七八九十]{1,3}次")
#: Verbs that the tagger takes into the organ behind them.
_HOLDS = ("担任", "出任", "接任")
#: Such a verb, or an address, inside what is taken for an organ.
_HELD = re.compile(
    "(?:.*(?:同志|先生|女士))?(?:拟任|担任|出任|接任|调任|兼任)过?|.{2,4}(?<![就离连继])任(?=[省市县区]委)"
)
#: What no name of an organ ends with.
_TRAILING = "从由在向把于"
#: A verb between the place of a meeting and whom it was with: 伊斯兰堡|会见|巴基斯坦参联会.
_MET = re.compile("会见|访问")
_OFFICE = ("POSITION", "PERSON")
_BODIES = ("ORG", "ORGAN", "REGION")
_FORMER = ("前", "原")
#: The other side's name of a place: 季米特洛夫（乌称|米尔诺赫拉德.
_OTHER_NAME = re.compile("（(?:[一-龥]{1,3}称|又称|原)")
#: What is one of its kind has no name: 布鲁塞尔|一家医院.
_SOME = re.compile("一[家所座]")
#: What the tagger leaves out of the name of a city abroad: 德尔纳|市.
_FOREIGN_CITY = re.compile("市(?![中民场区政长内委级值面郊县议南北])")
#: A commission of the Yangtze behind its ministry, which looks like a minister of the name of 江: 水利部|长江委.
_YANGTZE = re.compile(r"(?<=[部厅局])长江(?:委|水利|流域|航道|航务|海事)")


def mend_edges(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with their edges mended, in order; personal names as :func:`mend_names` does.

    An organ ends before a verb that no organ's name holds; 前 and 原 before a title belong to no name; a numbered meeting
    takes in the organ before it; a title with 兼 in it is two; quotation marks come in pairs.
    """
    found: list[Span] = []
    yangtze = [match.span() for match in _YANGTZE.finditer(page.text)] if "长江" in page.text else []
    for span in sorted(spans, key=lambda span: span.start):
        if span.label not in _OFFICE or not any(span.start < end and start < span.end for start, end in yangtze):
            found += _part(page, span)
    found = mend_names(page, [span for span in found if not _is_none(page.text, span)])
    _begin_events(page.text, found)
    _join_numbered(page.text, found)
    _join_residents(page.text, found)
    _join_summits(page.text, found)
    _begin_programs(page.text, found)
    _join_delegations(page.text, found)
    for index, span in enumerate(found):
        after = found[index + 1] if index + 1 < len(found) else None
        floor = found[index - 1].end if index else 0
        ceiling = after.start if after else len(page.text)
        if span.label in _BODIES and after and after.label == "POSITION" and after.start == span.end:
            if span.label == "ORGAN" and span.term is None and _COMPANY.search(page.text, span.start, span.end):
                span.label, span.name, span.parts = "ORG", "", ()
            _leave_former(page.text, span)
            if span.label == "ORG" and page.text[span.end : after.start] in _PARTY_BODIES:  # 某集团原|党委书记
                after.start, after.name = after.start - 2, ""
        if (
            span.label == "EVENT"
            and page.text.endswith(_NO_MEETING, span.start, span.end)
            and not _SESSION.search(page.text, span.start, span.end)
        ):
            span.label, span.term = "ORG", None
        if span.label == "ORGAN":
            _expatriate(page, span)
        if (
            span.label == "REGION"
            and _FOREIGN_CITY.match(page.text, span.end)
            and (not span.parts or lies_abroad(span))
        ):
            span.end, span.name, span.term = span.end + 1, "", None
        if span.label == "REGION" and page.text.endswith("党", span.start, span.end):
            span.label, span.name, span.parts = "ORG", "", ()
        if span.label in ("PROGRAM", "EVENT", "ORG"):
            _pair_quotes(page.text, span, floor, ceiling)
    return add_committees(page, [span for span in leave_generic(page.text, found) if span.start < span.end])


def _part(page: Page, span: Span) -> list[Span]:
    """Two organs with a verb between them (中宣部|委托|文化和旅游部), two titles of one person (副首相|兼|国防大臣)."""
    text = page.text
    if span.label == "POSITION":
        at = text.find("兼", span.start + 1, span.end - 1)
        if (
            at > 0
            and text[span.start : at] in page.lexicon.titles
            and text[span.start : span.end] not in page.lexicon.titles
        ):
            return [replace(span, end=at, name=""), replace(span, start=at + 1, name="")]
    if span.label == "REGION" and (other := _OTHER_NAME.search(text, span.start + 1, span.end - 1)):
        return [
            replace(span, end=other.start(), name=""),
            replace(span, start=other.end(), name="", parts=(), term=None),
        ]
    if span.label not in ("ORGAN", "ORG"):
        return [span]
    title = text.find("《", span.start, span.end)
    if title >= 0 and text.find("》", title, span.end) < 0:  # 美国|《华尔街日报|》: a newspaper is credited
        return [place for place in page.region_candidates if (place.start, place.end) == (span.start, title)]
    if span.label == "ORG" and _SOME.search(text, span.start, span.end):
        places = [c for c in page.region_candidates if c.start == span.start and c.end < span.end]
        return places[-1:]
    if span.label == "ORGAN" and span.term is None and (offices := _concurrent(page, span)):
        return offices
    within = span.label == "ORGAN" and text.find("任", span.start + 1, span.end) > 0
    held = _HELD.search(text, span.start, span.end) if within else None
    if held:  # 市长|P|同志拟任|地级市市委
        known = [c for c in page.organ_candidates if c.start == held.end() and c.end <= span.end]
        organ = max(known, key=lambda c: c.end, default=replace(span, start=held.end(), name="", term=None))
        found = [*_addressed(page, span), organ]
        if page.text[organ.end : span.end] in page.lexicon.titles:  # 担任过|河南省委|常委
            found.append(Span(organ.end, span.end, "POSITION", confidence=span.confidence))
        return found
    if text.startswith(_HOLDS, span.start):
        span = replace(span, start=span.start + 2, name="", term=None)
    if span.label == "ORG" and (met := _MET.search(text, span.start + 2, span.end - 2)):
        return [replace(span, start=met.end(), name="", term=None)]
    inner = [c for c in page.organ_candidates if span.start <= c.start and c.end <= span.end and c.label == "ORGAN"]
    for first in inner:
        verb = text[first.end : first.end + 2]
        if first.start == span.start and first.end < span.end and verb in page.lexicon.person_verbs:
            last = next((c for c in inner if c.end == span.end and c.start == first.end + 2), None)
            return [first] if last is None else [first, last]
    joined = next((c for c in inner if c.start == span.start and text[c.end : c.end + 1] == "和" and c.term), None)
    if joined is not None and span.term is None and span.end - joined.end > 1:
        return [joined, *(c for c in inner if c.start == joined.end + 1 and c.end == span.end)]
    if span.term is None and len(row := _row(span, inner)) > 1:
        return row
    if both := _COMMITTEE_AND_GOVERNMENT.search(text, span.start, span.end):
        return [c for c in inner if (c.start, c.end) in ((span.start, both.start()), (both.start(), span.end))]
    verb_within = page.lexicon.organ_breaker.search(text, span.start + 1, span.end) if span.label == "ORGAN" else None
    return _around(page, span, inner, verb_within) if verb_within else [span]


def _concurrent(page: Page, span: Span) -> list[Span]:
    """Two offices in what is taken for one organ: 某省公安厅办公室|主任|兼|指挥中心."""
    at = page.text.find("兼", span.start + 4, span.end - 1)
    title = next((start for start, end in page.titles if at > 0 and end == at and start > span.start + 1), None)
    if title is None:
        return []
    known = [c for c in page.organ_candidates if c.start == span.start and c.end <= title]
    organ = max(known, key=lambda c: c.end, default=replace(span, end=title, name=""))
    if organ.end < title:
        organ = replace(organ, end=title, name=organ.name + page.text[organ.end : title], root=organ.root or organ.name)
    root = organ.root or organ.name
    return [
        organ,
        Span(title, at, "POSITION", confidence=span.confidence),
        replace(span, start=at + 1, name=root + page.text[at + 1 : span.end]),
    ]


def _addressed(page: Page, span: Span) -> list[Span]:
    """The title and the person with which what is taken for an organ begins: 市长|P|同志."""
    name = page.text.find("同志", span.start, span.end)
    for start, end in page.titles:
        if start == span.start and 1 < name - end < 4:
            return [
                Span(start, end, "POSITION", confidence=span.confidence),
                Span(end, name, "PERSON", confidence=span.confidence),
            ]
    return []


def _row(span: Span, inner: list[Span]) -> list[Span]:
    """The known organs that stand one behind the other and fill a span: 工业和信息化部|科学技术部|生态环境部."""
    known = {c.start: c for c in sorted(inner, key=lambda c: c.end) if c.term is not None}
    row: list[Span] = []
    at = span.start
    while at < span.end and at in known:
        row.append(known[at])
        at = known[at].end
    return row if at == span.end else []


def _around(page: Page, span: Span, inner: list[Span], verb: re.Match[str]) -> list[Span]:
    """What stands before a verb that an organ seems to hold (交通运输部|派出专家组), and the organ behind it."""
    places = [c for c in page.region_candidates if span.start <= c.start and c.end <= span.end]
    first = [c for c in (*inner, *places) if c.start == span.start and c.end <= verb.start()]
    last = [c for c in inner if c.end == span.end and c.start >= verb.end()]
    if not last:
        last = [
            Span(c.start, span.end, "ORG", confidence=span.confidence)
            for c in places
            if verb.end() <= c.start and c.end < span.end and lies_abroad(c)
        ]
    return [*sorted(first, key=lambda c: c.end)[-1:], *last[:1]]


def _expatriate(page: Page, span: Span) -> None:
    """An organ whose name begins with a foreign country is an organisation, and so is the newspaper of an organ; 从 is none of it."""
    abroad = any(c.start == span.start and lies_abroad(c) for c in page.region_candidates)
    if page.text[span.end - 1] in _TRAILING and span.end - span.start > 2:
        span.end, span.name = span.end - 1, span.name[:-1]
    if span.term is None and (abroad or page.text.endswith(("报社", "杂志社", "出版社"), span.start, span.end)):
        span.label, span.name, span.parts = "ORG", "", ()


def _is_none(text: str, span: Span) -> bool:
    """布局 is no organ, 国歌》 no place, an award no meeting."""
    wording = text[span.start : span.end]
    if span.label == "EVENT" and ("”“" in wording or wording.endswith(("奖", "时间"))):
        return True
    if span.label == "REGION" and any(mark in wording for mark in "《》"):
        return True
    if span.label == "ORGAN" and (_MANY.match(wording) or any(word in wording for word in _GROUPS)):
        return True
    return span.label in ("ORGAN", "ORG") and span.term is None and bool(_NO_ORGAN.search(wording))


def _leave_former(text: str, span: Span) -> None:
    """英国|新|首相, 智利|前|总统, 某公司|原党委|书记: the word is the title's."""
    body = _PARTY_BODY.search(text, span.start, span.end) if span.label == "ORG" else None
    member = text.find("党籍", span.start, span.end) if span.label == "ORG" else -1
    if member > 0:  # 共和党籍得州|州长 governs no party
        span.end, span.name = member + 1, ""
    if body:
        span.end, span.name = body.start(), ""
    if span.label == "ORG" and text.endswith("驻华", span.start, span.end):  # 泰国驻华|大使
        span.end, span.label, span.name = span.end - 2, "REGION", text[span.start : span.end - 2]
    newly = span.label == "REGION" and text[span.end - 1] == "新"
    if span.end - span.start > 2 and (newly or text[span.end - 1] in _FORMER):
        span.end -= 1
        span.name = span.name[:-1] if span.name.endswith(("前", "原", "新")) else span.name


def _begin_events(text: str, spans: list[Span]) -> None:
    """A meeting does not begin with a bare number: 第|十九次委员长会议, 庆祝中华人民共和国成立|75周年音乐会."""
    for index, span in enumerate(spans):
        if span.label != "EVENT":
            continue
        floor = spans[index - 1].end if index else 0
        start = span.start
        if _TIMES.match(text, start, span.end) and text[start - 1 : start] == "第":
            start -= 1
        elif _ANNIVERSARY.match(text, start, span.end):
            occasion = _OCCASION.search(text, max(floor, start - 30), start)
            start = occasion.start() if occasion else start
        if floor <= start < span.start:
            spans[index] = replace(span, start=start, name="", term=None)


def _join_numbered(text: str, spans: list[Span]) -> None:
    """十四届全国人大常委会 + 第四十八次委员长会议 is one meeting."""
    for index in range(len(spans) - 1, 0, -1):
        span, before = spans[index], spans[index - 1]
        joined = span.label == "EVENT" and before.label == "ORGAN" and before.end == span.start
        if joined and _NUMBERED.match(text, span.start):
            spans[index - 1 : index + 1] = [replace(span, start=before.start, name="", term=None)]


def _join_residents(text: str, spans: list[Span]) -> None:
    """中央纪委国家监委 + 驻 + 工业和信息化部纪检监察组 is one organ."""
    for index in range(len(spans) - 1, 0, -1):
        span, before = spans[index], spans[index - 1]
        resident = span.label == before.label == "ORGAN" and text[before.end : span.start] == "驻"
        if resident and text.endswith(("纪检监察组", "纪检组"), span.start, span.end):
            name = f"{before.name}驻{span.name}"
            spans[index - 1 : index + 1] = [replace(before, end=span.end, name=name, term=None)]


def _join_summits(text: str, spans: list[Span]) -> None:
    """金砖国家 + 领导人第十七次会晤 is a meeting of those who are named."""
    for index, span in enumerate(spans):
        summit = _SUMMIT.match(text, span.end) if span.label in ("ORG", "REGION") else None
        after = spans[index + 1] if index + 1 < len(spans) else None
        if summit and (after is None or summit.end() <= after.start):
            spans[index] = replace(span, end=summit.end(), label="EVENT", name="", term=None, parts=())


def _join_delegations(text: str, spans: list[Span]) -> None:
    """十四届全国人大一次会议 + 解放军和武警部队代表团全体会议 is the meeting of a delegation."""
    for index in range(len(spans) - 1, -1, -1):
        span = spans[index]
        meeting = _DELEGATION.match(text, span.end) if span.label == "EVENT" else None
        if meeting:
            spans[index] = replace(span, end=meeting.end(), name="", term=None)
            del spans[index + 1 : index + 1 + sum(other.start < meeting.end() for other in spans[index + 1 :])]


def _begin_programs(text: str, spans: list[Span]) -> None:
    """实施|公共部门稳岗扩岗行动: what is launched begins right behind the verb, or behind the comma of a list of such."""
    for index, span in enumerate(spans):
        if span.label != "PROGRAM" or span.term is not None or not text.endswith(_UNDERTAKINGS, span.start, span.end):
            continue
        floor = 0
        for before in reversed(spans[:index]):
            if before.label not in ("REGION", "ORG"):
                floor = before.end
                break
        launched = _LAUNCHED.search(text, max(floor, span.start - 22), span.start)
        if (
            launched
            and not _NOT_PROGRAM.search(launched["words"])
            and not (launched["verb"] == "、" and spans[index - 1].label != "PROGRAM")
        ):
            start = launched.start("words")
            del_from = next((i for i, other in enumerate(spans) if start <= other.start), index)
            spans[index] = replace(span, start=start, name="")
            for other in spans[del_from:index]:
                other.end = other.start


def _pair_quotes(text: str, span: Span, floor: int, ceiling: int) -> None:
    """Let no quotation mark stand alone inside a mention: take in its partner beside the mention or leave it out."""
    wording = text[span.start : span.end]
    opened, closed = wording.count("“"), wording.count("”")
    start, end = span.start, span.end
    if opened == closed:
        crossed = opened and wording.find("”") < wording.find("“")
        if crossed and start > floor and text[start - 1] == "“" and end < ceiling and text[end] == "”":
            span.start, span.end, span.name = start - 1, end + 1, ""
        return
    if opened > closed:
        if wording[0] == "“":
            start += 1
        elif end < ceiling and text[end] == "”":
            end += 1
    elif wording[-1] == "”":
        end -= 1
    elif start > floor and text[start - 1] == "“":
        start -= 1
    if (start, end) != (span.start, span.end):
        span.start, span.end, span.name = start, end, ""
