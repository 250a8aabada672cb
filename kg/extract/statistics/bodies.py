"""Organs and companies that are listed before what each did, or what is measured of each."""

from __future__ import annotations

import re

from kg.extract.dates import without_periods
from kg.extract.reading import Sentence
from kg.extract.spans import BODIES
from kg.extract.statistics.measured import Names
from kg.extract.statistics.nouns import is_verb, noun_behind
from kg.extract.statistics.quantities import Quantity

#: A body that is no span.
_BODY = re.compile("(?:其中)?[一-龥]{2,12}?(?:银行|公司|集团|海关|机场|基金会|车站|港口|医院|大学|学院)")
#: 四季度对|欧盟: those dealt with.
_OTHERS = re.compile("[对与从向自](?!外)")
#: Verbs that say nothing of what was done.
_NO_DEED = re.compile("完成|实现|达到?|贡献|生产|超过|突破|占|增[长加]|下降")
#: A verb has so many characters.
_TWO = 2


def of_bodies(
    sentence: Sentence, start: int, items: list[str], measure: str, run: list[Quantity], names: Names
) -> list[str]:
    """What is measured of each body listed: 甲海关、乙海关分别|签发|3万份和1万份, 甲银行、乙银行户均贷款分别为…."""
    text = names.text
    bodies = [text[span.start : span.end] for span in sentence.spans if span.label in BODIES and start <= span.start]
    if not (_BODY.fullmatch(items[0]) or items[0].endswith(tuple(bodies))) or _OTHERS.search(items[0]):
        return []
    last = next(filter(items[-1].startswith, bodies), "") or ((body := _BODY.match(items[-1])) and body[0]) or ""
    own = without_periods(items[-1].removeprefix(last)).removeprefix("的") if last else ""
    if len(own) > 1 and not measure:
        named = [next(filter(item.endswith, bodies), item.removeprefix("其中")) for item in items[:-1]]
        return [body + own for body in (*named, last)]
    done = "" if own else did_each(sentence, measure, run, names)
    return [done] * len(run) if done else []


def did_each(sentence: Sentence, measure: str, run: list[Quantity], names: Names) -> str:
    """What each of those listed did, with what it was done to: 分别|中选|9个和8个品种; empty where ``measure`` is no deed."""
    noun = noun_behind(names.text, run[-1].end, sentence.end, names.stops) if len(measure) == _TWO else ""
    if len(measure) < _TWO or _NO_DEED.fullmatch(measure) or not (noun or is_verb(measure[:_TWO])):
        return ""
    done = names.last.find(measure) if run[0].unit == names.unit and not noun else -1
    return names.last[done:] if done >= 0 else measure + noun
