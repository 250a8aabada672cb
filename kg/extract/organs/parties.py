"""Parties, alliances and houses of other states that the tagger passes over: 泰国|前进党, 国民阵线（BN）, 参议院."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.places.kinds import is_foreign, lies_abroad
from kg.extract.spans import Span, overlapping

_WORDS = "(?:(?![的了和与或在对是将及、，由向从被把该其各])[一-龥])"
#: What is a word for parties and no name of one.
_ANY = "(?!共产党|中国|执政|在野|反对|政党|[两三四五六七八九各该多新旧小大同本我建入退全一主其]?个?政?党|民主党派|国共|主要|最大|左翼|右翼|极[左右]|结党|朋党|死党|朝野)"
#: A party behind its state or what parties are, or before who leads it or what it does.
_TOLD = re.compile(
    rf"(?:(?:执政|反对|在野|第[一二三大]+)党|政党|反对派|领导的|党首的|和|与|、|，|。|\n|“|^)(?P<name>{_ANY}{_WORDS}{{2,6}}党)"
    "(?=”?(?:（[A-Za-z]+）)?(?:党魁|党首|主席|领袖|领导人|总书记|候选人|发言人|总理候选|议员|籍|[获赢]得|胜选|宣布|赢|籍|所掌控))"
)
_LED = re.compile(
    rf"(?:(?:执政|反对|在野|第[一二三]大)党|政党|领导的|党首的)(?P<name>(?!以){_ANY}{_WORDS}{{2,7}}?党)(?![派内员外首魁和执]|主席|组织)"
)
_OF_STATE = re.compile(
    rf"(?P<name>(?!前(?!进)|境内|多[个地]){_ANY}{_WORDS}{{1,6}}?党)(?![派内员外章委组课校史]|和(?:国|政府|人民))"
)
#: A body by its name in Latin letters behind it.
_IN_LETTERS = re.compile(
    rf"(?P<name>{_WORDS}{{2,12}}?(?:党|阵线|联盟|运动|机构|组织|委员会|协会|总署|银行|集团|理事会))\Z"
)
_LETTERS = re.compile("（(?:[A-Z][A-Za-z]{1,9}|简称“?[A-Za-z一-龥]{2,6}”?)）")
#: How long such a name is at most.
_LONGEST = 15
#: What has the beginning of :data:`_LED` in it.
_LEADING = ("执政党", "反对党", "在野党", "大党", "政党", "领导的", "党首的")
_LEAD = re.compile("派|.*(?:反对派|反对党|执政党|党联盟|执政联盟|政党|党派|下属|名为|叫做|以及|包括|等)")
_HOUSES = re.compile(
    "议会[上下]院(?![议长])|(?<![一-龥])联邦(?:最高|宪法)法院(?!院?长|法官)|(?<=[向由在与被])联邦(?:最高|宪法)法院(?!院?长|法官)"
    "|(?:(?<=赢得)|(?<=获得)|(?<=控制)|(?<=提交)|(?<=[经被获]))(?:[参众]议院|[上下]议院)(?![议长])"
    "|(?<![一-龥])(?:[参众]议院|[上下]议院|国民议会)(?![长议])|(?<=[由是在和与向])(?:[参众]议院|[上下]议院|国民议会)(?![长议])"
)


def add_parties(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the parties, alliances and houses of parliament of other states."""
    text = page.text
    if not ("党" in text or "议院" in text or "议会" in text or "联邦" in text or "（" in text):
        return spans
    states = [span for span in spans if span.label == "REGION" and (lies_abroad(span) or is_foreign(page, span))]
    led = _LED.finditer(text) if ("党" in text or "领导的" in text) and any(sign in text for sign in _LEADING) else ()
    bodies = [match.span("name") for match in led]
    if not states:
        return _with(page, spans, bodies)
    _widen(text, spans)
    bodies += [match.span("name") for match in _TOLD.finditer(text)] if "党" in text else []
    for state in states:
        if party := _OF_STATE.match(text, state.end):
            bodies.append((state.start, party.end()))
    floor = 0
    for letters in _LETTERS.finditer(text):
        match = _IN_LETTERS.search(text, max(floor, letters.start() - _LONGEST), letters.start())
        floor = letters.end()
        if match is None:
            continue
        start, end = match.span()
        lead = _LEAD.match(text, start, end - 2)
        bodies.append((lead.end() if lead and end - lead.end() > 2 else start, end))
    if "议院" in text or "国民议会" in text or "议会" in text or "联邦" in text:
        bodies += [match.span() for match in _HOUSES.finditer(text)]
    return _with(page, spans, bodies)


#: What goes on behind the party that governs, and the state of a party by one character where a clause begins.
_GOVERNS = re.compile("政府(?![间首军债令公购])")
_OF_SHORT = re.compile("(?<![一-龥\\d])[美英俄法德韩印巴澳]\\Z")


def _widen(text: str, spans: list[Span]) -> None:
    """Begin the names of parties with their state and end them with what they govern with: 英|保守党, 保守党|政府."""
    for index, span in enumerate(spans):
        if span.label != "ORG" or not text.endswith("党", span.start, span.end):
            continue
        floor = spans[index - 1].end if index else 0
        if (state := _OF_SHORT.search(text, max(0, span.start - 2), span.start)) and state.start() >= floor:
            span.start, span.name, span.term = state.start(), "", None
        if (government := _GOVERNS.match(text, span.end)) and not (
            index + 1 < len(spans) and spans[index + 1].start < government.end()
        ):
            span.end, span.name, span.term = government.end(), "", None


#: A body by its letters, where these begin no name of a meeting and explain no name before them.
_LETTERED = re.compile("(?<![A-Za-z（])APEC(?![A-Za-z）]|会议|峰会|[领第部财工中青女])")


def add_lettered(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with APEC where that is named by itself: 我国与|APEC|中其他经济体."""
    if "APEC" not in page.text:
        return spans
    taken = page.taken(spans)
    found = [match.span() for match in _LETTERED.finditer(page.text) if taken.find(1, *match.span()) < 0]
    bodies = [Span(start, end, "ORG", "亚太经合组织", confidence=0.75) for start, end in found]
    return sorted((*spans, *bodies), key=lambda span: span.start)


#: What is named with a body of the kind: 北约|部队, 某国塔利班|组织; and where forces are, before whose they are.
_WITH_FORCES = {"北约": "部队", "塔利班": "组织"}
_STATIONED = re.compile("驻(?:[伊阿叙韩日德菲非]|[一-龥]{2,4})\\Z")


def add_forces(page: Page, spans: list[Span]) -> list[Span]:
    """The spans with the forces of an alliance or of a state somewhere as one: 北约|部队, 驻阿|美军."""
    text = page.text
    if not (("驻" in text and "军" in text) or "北约部队" in text or "塔利班组织" in text):
        return spans
    for index, span in enumerate(spans):
        if span.label != "ORG":
            continue
        floor = spans[index - 1].end if index else 0
        ceiling = spans[index + 1].start if index + 1 < len(spans) else len(text)
        more = next((more for body, more in _WITH_FORCES.items() if text.endswith(body, span.start, span.end)), "")
        if more and text.startswith(more, span.end) and span.end + len(more) <= ceiling:
            span.end, span.name, span.term = span.end + len(more), "", None
        stationed = _STATIONED.search(text, max(floor, span.start - 5), span.start)
        if stationed and span.end - span.start == 2 and text[span.end - 1] == "军":
            span.start, span.name, span.term = stationed.start(), "", None
    return spans


def _with(page: Page, spans: list[Span], bodies: list[tuple[int, int]]) -> list[Span]:
    """The spans with bodies where nothing stands but the state with which they begin."""
    if not bodies:
        return spans
    taken = page.taken(())
    found = spans
    for start, end in sorted(set(bodies), key=lambda body: (body[0] - body[1], body)):
        inside = overlapping(found, start, end)
        state = len(inside) == 1 and inside[0].label == "REGION" and inside[0].start == start and inside[0].end < end
        part = len(inside) == 1 and inside[0].label == "ORG" and inside[0].term is None and inside[0].end == end
        if (inside and not (state or part)) or taken.find(1, start, end) >= 0 or _holds_verb(page, start, end):
            continue
        found = [*(span for span in found if span not in inside), Span(start, end, "ORG", confidence=0.75)]
    return sorted(found, key=lambda span: span.start)


def _holds_verb(page: Page, start: int, end: int) -> bool:
    united = page.text.endswith("统一党", start, end)  # 民主|统一|党
    return page.has_breaker(start + 2, end - 3 if united else end - 1)
