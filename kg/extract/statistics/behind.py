"""What is measured by a rate or a share, told behind the number: 60%的人表示感到压力, 6.1%的经济增长."""

from __future__ import annotations

import re

from kg.extract.reading import Sentence
from kg.extract.statistics.changes import DONE_BY_NOW, WHAT_THEY_ARE, WHAT_THEY_DO
from kg.extract.statistics.measures import clean_name
from kg.extract.statistics.nouns import noun_behind

#: An opinion, and who holds it: 60%的人|表示感到压力.
_OPINION = re.compile(
    r"的(?P<name>(?:受访[一-龥]{0,6}?|[一-龥]{0,6}?(?:者|人|民众|网友|选民|企业主|青年|企业))(?:将|把"
    r"|(?:认为|表示|相信|赞成|反对|支持|批评|谴责|担心|担忧|呼吁|指责|希望|愿意|同意|不满|因|对|感到|强烈)，?)[^，。；]{2,28})"
)
#: 53%的|可治理沙地得到治理
_OF_WHOM = re.compile(r"的(?P<name>[一-龥]{4,16}|\d[\d.]*万人口(?:及?以上)?的?(?:城市|县|乡镇))(?=[，。；])")
#: 3.3%的能源消费增速, 6.1%的经济增长: a rate said before what grows.
RATE_BEHIND = re.compile(
    r"的(?:年均)?(?!稳定|平稳|快速|高速|较快|平均|复合)(?P<name>[一-龥A-Z]{2,10}?)(?:(?P<scope>同比|环比)?(?:增速|增幅|涨幅)|(?<!同比)(?<!环比)增长(?!点|极|率|需))"
)


def told_behind(
    text: str, sentence: Sentence, end: int, *, some: bool, stops: frozenset[str], did: re.Pattern[str]
) -> str:
    """What the number that ends at ``end`` is a rate or share of; ``some``: it says how many of those named do a thing."""
    they = (
        WHAT_THEY_ARE.match(text, end)
        or DONE_BY_NOW.match(text, end)
        or (WHAT_THEY_DO.match(text, end) if some else None)
    )
    if said := they or _OPINION.match(text, end) or RATE_BEHIND.match(text, end):
        return said["name"]
    noun = noun_behind(text, end + 1, sentence.end, stops)
    if not noun and (told := _OF_WHOM.match(text, end)):
        return told["name"]
    return clean_name(text, sentence, end, noun, did)
