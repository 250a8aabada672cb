"""Names of bodies that run on into what is within or who belongs to them: 某领导小组|各专项组, 某纪念馆|内, 中国文联|艺术家."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import BODIES, Span

#: The end of what several others belong to, before each of these.
_WHOLE = re.compile("(?:小组|委员会|指挥部|联席会议|政府|[省市县区党州]委|人大|政协|常委会|[部局厅署]|公司|集团)$")
_EACH = re.compile("各(?!族|界)")
#: What is issued by a body.
_ISSUED = re.compile("公告|通告|通报|消息|声明|报告|通知|数据|财报|《|了")
#: A house, before what is in it.
_INSIDE = re.compile("(?<=[馆院校园厂站堂寺])[内里]$")
#: Who works for a body, or at a thing of its kind.
_PEOPLE = re.compile(
    "(?:音乐|舞蹈|书法|美术|戏剧|曲艺|摄影|杂技|歌唱)*(?:艺术家|书法家|摄影家|文艺工作者|文艺志愿者|专家学者)$"
)
#: Companies of a sort in a state.
_OF_A_SORT = re.compile("(?:国内|境内|本土|当地)[一-龥]{0,8}(?:公司|企业|银行|机构)$")
#: Where somebody studied, and what: 某学院某系|某某专业大学.
_COURSE = re.compile("[一-龥]+[系院](?=[一-龥]{2,8}专业大学$)")
#: A village, and none that is built to look like one.
_VILLAGE = re.compile(
    "(?!民俗|文化|度假|希望|奥运|亚运|学生|大学|选手|媒体|国际|科技|影视|旅游|[一-龥]{0,3}[公协社学院站馆会])[一-龥]{2,5}村"
)


def trim_body(page: Page, span: Span) -> None:
    """End the name of a body before what is within it or who belongs to it; make a place of a village."""
    text = page.text
    if span.term is not None or span.start >= span.end or span.label not in BODIES:
        return
    if (each := _EACH.search(text, span.start + 2, span.end)) and _leave(page, span, each.start()):
        return
    published = text.endswith("发布", span.start + 2, span.end) and _ISSUED.match(text, span.end)
    if published or text.endswith("院院士", span.start + 2, span.end):  # 某某科技|发布|公告, 世界科学院|院士
        span.end, span.name = span.end - 2, ""
    elif _INSIDE.search(text, span.start + 2, span.end):
        span.end, span.name = span.end - 1, ""
    elif span.label == "ORG" and text[span.end - 1] in "家者":
        people = _PEOPLE.search(text, span.start + 2, span.end)
        if people and any((start, end) == (span.start, people.start()) for start, end, _ in page.names):
            span.end, span.name = people.start(), ""
    elif span.label == "ORG" and text[span.end - 1] in "司业行构":
        sort = _OF_A_SORT.search(text, span.start + 2, span.end)
        if sort:
            _leave(page, span, sort.start())
    elif span.label == "ORG" and (course := _COURSE.match(text, span.start, span.end)):
        span.end, span.name = course.end(), ""
    elif span.label == "ORG" and _VILLAGE.fullmatch(text, span.start, span.end):
        span.label, span.name = "REGION", text[span.start : span.end]


def _leave(page: Page, span: Span, end: int) -> bool:
    """Whether a body or place that is known, or named like a body, ends where something of it begins; it is left then."""
    known = page.organ_at(span.start, end) or next((one for one in page.places_at(span.start) if one.end == end), None)
    if known is not None:
        span.end, span.label, span.name = end, known.label, known.name
        span.term, span.parts, span.open, span.root = known.term, known.parts, known.open, known.root
    elif _WHOLE.search(page.text, span.start + 2, end):
        span.name = span.name.removesuffix(page.text[end : span.end])
        span.end = end
    else:
        return False
    return True
