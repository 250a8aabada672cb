"""Parties, alliances and houses of other states that the tagger passes over: 泰国|前进党, 国民阵线（BN）, 参议院."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.places.kinds import lies_abroad
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
    "(?<![一-龥])(?:[参众]议院|[上下]议院|国民议会)(?![长议])|(?<=[由是在和与向])(?:[参众]议院|[上下]议院|国民议会)(?![长议])"
)


def add_parties(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with the parties, alliances and houses of parliament of other states."""
    text = page.text
    if not ("党" in text or "议院" in text or "议会" in text or "（" in text):
        return spans
    states = [span for span in spans if span.label == "REGION" and lies_abroad(span)]
    led = _LED.finditer(text) if ("党" in text or "领导的" in text) and any(sign in text for sign in _LEADING) else ()
    bodies = [match.span("name") for match in led]
    if not states:
        return _with(page, spans, bodies)
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
    if "议院" in text or "国民议会" in text:
        bodies += [match.span() for match in _HOUSES.finditer(text)]
    return _with(page, spans, bodies)


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
    return page.has_breaker(start + 2, end - 1)
