"""Bodies that a text points back to: 该部 is the ministry named last, 两部门 are the two of the last list of two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.dates import HAN_DIGITS
from kg.extract.reading import Sentence, pattern
from kg.extract.spans import BODIES, Span
from kg.wording import KIND_IN_FULL

#: A department of a ministry or bureau, for which it speaks: 工业和信息化部|运行监测协调局, 国家能源局|电力司.
_DEPARTMENT = re.compile(
    r"(?P<whole>中国共产党.{2,12}委员会[一-龥]{2}部"
    r"|(?!中国共产党)(?:.{2,20}?(?:部|委员会|厅|总局|署)|(?:国家[一-龥]{2,8}?|中国(?:气象|地震|民用航空))局))(?:(?![省市县区州旗盟])[一-龥、]){2,14}(?:司"
    r"|局|处|总队|(?<!办公)室)"
)
_LIST = pattern("[<O><G>](?:(?:[、和与及]|以及|(?:，|日前|近日|\\d{1,2}日)*(?:会同|联合))[<O><G>])+")
#: How many sentences back the body may stand that is pointed to.
_BACK = 12


def whole(organ: str) -> str:
    """The ministry that a department belongs to; any other organ as it is."""
    department = _DEPARTMENT.fullmatch(organ)
    return department["whole"] if department else organ


def body_before(kind: str, sentences: Sequence[Sentence], index: int, place: int) -> list[Span]:
    """The body of a kind that is named last before a place of a sentence: 部 for 该部."""
    endings = (kind, KIND_IN_FULL.get(kind, kind))
    for at in range(index, max(-1, index - _BACK), -1):
        for span, stands in zip(reversed(sentences[at].spans), reversed(sentences[at].places), strict=True):
            if span.label in BODIES and (at < index or stands < place) and whole(span.name).endswith(endings):
                return [replace(span, name=whole(span.name))]
    return []


def several_before(count: str, sentences: Sequence[Sentence], index: int, place: int) -> list[Span]:
    """The bodies of the last list before a place of a sentence, where it holds as many as are counted: 两|部门."""
    for at in range(index, max(-1, index - _BACK), -1):
        skeleton = sentences[at].skeleton
        if lists := list(_LIST.finditer(skeleton, 0, place if at == index else len(skeleton))):
            bodies = [span for span in sentences[at].within(*lists[-1].span()) if span.label in BODIES]
            return bodies if len(bodies) == HAN_DIGITS[count] else []
    return []
