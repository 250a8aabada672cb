"""Universities and academies with their part that is named behind them: 清华大学|建筑系, 某医科大学|附属第二医院."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span

#: The part of a university or academy that is named behind it.
_FACULTY = re.compile(
    "(?:分校|(?:(?![的了和与在为以读任])[一-龥]){1,9}?(?:系(?![列统])|学院|研究院|研究生院|学部|分校|附属(?:中学|小学|高中)))"
    "(?=[，。、；：）（的与和兼]|法律|专业|教授|副|院长|校长|系主任|主任|书记|党委|毕业|学习|攻读|任教|硕士|博士|本科|师生|学生|研究员|讲师|专家)"
)
_SCHOOL = re.compile(
    "(?:(?![的了和与在为以读任及等])[一-龥]){0,6}?(?:实验|附属|外国语)(?:(?![的了和与在为以及等])[一-龥]){0,4}?(?:学校|中学|小学|幼儿园|医院)(?!教[育学])"
)
_INSTITUTE = re.compile(
    "(?:(?![的了和与在为以])[一-龥]){2,9}?(?:研究所|所|天文台)(?=[，。、；：）（的与和]|研究员|副|所长|院士|高|团队|专家|科研)"
)
_UNIVERSITIES, _ACADEMIES = ("大学", "学院"), ("科学院", "中科院", "社科院")


def with_faculty(page: Page, span: Span, ceiling: int) -> None:
    """End the name of a university with that of its faculty, of an academy with that of its institute."""
    text = page.text
    school = _SCHOOL.match(text, span.end, ceiling) if text.endswith("大学", span.start, span.end) else None
    if school:  # 北京师范大学|大亚湾实验学校
        span.end, span.name, span.term = school.end(), "", None
        return
    university = text.endswith(_UNIVERSITIES, span.start, span.end)
    inner = _FACULTY if university else _INSTITUTE if text.endswith(_ACADEMIES, span.start, span.end) else None
    part = inner.match(text, span.end, ceiling) if inner else None
    if part and not page.has_breaker(span.end + 1, part.end()):
        span.end, span.name, span.term = part.end(), "", None
