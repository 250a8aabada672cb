"""Which bodies are organs of China and which are organisations, by how their names begin and end; and where these and places end."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.places.regions import lies_abroad
from kg.extract.spans import Span

#: What no name of an organ ends with.
_TRAILING = "从由在向把于"
#: A learned society whose committee is none of the state: 某省医学会|骨科学专业委员会.
_SOCIETY = re.compile("(?:学会|研究会)(?!议).*委员会$")
_PAPERS = ("报社", "杂志社", "出版社")
#: Bodies that only China has by this name, and those that are China's where its name begins with a place of China.
_OURS = ("镇政府", "乡政府", "街道办事处", "街道办", "公安局", "派出所", "纪委监委")
_OURS_AT_HOME = ("政府", "法院", "检察院", "局", "厅", "党委", "纪委", "管理委员会", "管委会", "经委", "农委", "外办")
#: What makes the name of a party behind its country, where a title or a body of it follows.
_PARTY = re.compile(
    "(?!执政|在野|反对|主要|最大|各|多|两|三|政|朝野|某|联合|前(?!进))(?:(?![的和与在对向及同、])[一-龥]){1,10}?党"
    "(?=(?:前|原)?(?:主席|副主席|总书记|领袖|党首|领导人|议员|候选人|政治局|全国|中央(?!委|政)))"
)
#: Words before the name of a company that are none of it.
_ANY_BODY = ("项目", "企业", "单位")
#: What is signed or opened at a ceremony behind the name of a body: 某研究院|协议签约暨研究院揭牌仪式.
_SIGNED = re.compile("(?P<name>(?<=研究)院|(?<=大)学|公司|集团|中心|)(?:合作|框架|战略)*(?:协议|签约|揭牌)")
#: What the tagger leaves out of the name of a city abroad: 德尔纳|市.
_FOREIGN_CITY = re.compile("市(?![中民场区政长内委级值面郊县议南北])")
#: The rest of the name of a company whose first part ends in an open bracket: 中国人寿保险（集团|）公司.
_BRACKETED = re.compile("[一-龥]{0,6}）(?:有限责任|股份有限|有限)?(?:公司|集团)")


def settle_organ(page: Page, span: Span) -> None:
    """An organ whose name begins with a foreign country is an organisation, and so is the newspaper of an organ; 从 is none of it."""
    if page.text[span.end - 1] in _TRAILING and span.end - span.start > 2:
        span.end, span.name = span.end - 1, span.name[:-1]
    if span.term is not None:
        return
    places = [place for place in page.region_candidates if place.start == span.start]
    abroad = any(lies_abroad(place) for place in places)
    if abroad or _SOCIETY.search(page.text, span.start, span.end) or page.text.endswith(_PAPERS, span.start, span.end):
        span.label, span.name, span.parts = "ORG", "", ()


def settle_organisation(page: Page, span: Span) -> None:
    """Make an organ of a government, court or bureau of a place of China; end a company behind the bracket in its name."""
    text = page.text
    if text.rfind("（", span.start, span.end) > text.rfind("）", span.start, span.end):
        rest = _BRACKETED.match(text, span.end)
        span.end = rest.end() if rest else span.end
    if signed := _SIGNED.search(text, span.start, span.end):
        span.end = signed.end("name") if signed["name"] else span.start
    if span.term is None and text.startswith(_ANY_BODY, span.start, span.end - 3):  # 竣工项目|华能公司
        span.start, span.name = span.start + 2, ""
        span.end = span.start if text[span.start] in "与和及的" else span.end
    if span.term is not None or not text.endswith(_OURS_AT_HOME + _OURS, span.start, span.end):
        return
    places_before = [place for place in page.region_candidates if place.start == span.start and place.end < span.end]
    if any(lies_abroad(place) for place in places_before):
        return
    if places_before or text.endswith(_OURS, span.start, span.end):
        span.label, span.name = "ORGAN", text[span.start : span.end]


def settle_place(page: Page, place: Span, ceiling: int) -> Span:
    """The place, a city abroad with its 市; the party that it is the beginning of: 塞尔维亚|前进党|主席."""
    text = page.text
    if _FOREIGN_CITY.match(text, place.end) and (not place.parts or lies_abroad(place)):
        place = replace(place, end=place.end + 1, name="", term=None)
    party = _PARTY.match(text, place.end)
    if party and party.end() <= ceiling:
        place = replace(place, end=party.end())
    if text.endswith("党", place.start, place.end):
        place = replace(place, label="ORG", name="", term=None, parts=())
    return place
