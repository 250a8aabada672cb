"""Numbers of places that are listed: 江苏、广东两省上半年GDP分别为x和y."""

from __future__ import annotations

import itertools
import re
from typing import TypeAlias

from kg.extract.dates import without_periods
from kg.extract.reading import Sentence
from kg.extract.spans import Span
from kg.extract.statistics.areas import behind_places, places_listed
from kg.extract.statistics.changes import Changes
from kg.extract.statistics.given import Given
from kg.extract.statistics.items import BETWEEN
from kg.extract.statistics.measured import Names
from kg.extract.statistics.measures import clause_start, clean_name, only_links
from kg.extract.statistics.quantities import DIGIT, Quantity
from kg.extract.statistics.rankings import Ranking

#: What is measured, empty where the place says it, and of which area.
Thing: TypeAlias = tuple[str, str | None]
#: 排名前3位
_RANK = re.compile(r"[前后末]\d+[名位]?")
#: A name of so few characters is taken from the one before.
_SHORT_NAME = 2
_RATE_IS = re.compile("(?:同比|环比)?(?:增速|增幅|涨幅|降幅|跌幅)[为达是]到?")
#: 甲省、乙省培训人数居前，|为|118万人次和96万人次
_IS, _FIRST = (
    re.compile("[为达是]到?"),
    re.compile("(?:居前|领[先跑]|居首|靠前|最[多高大快低少]|前[两二三四五六七八九十]位?|次之|其次)，$"),
)


class Places:
    """Reads the numbers that a list of places shares out."""

    def __init__(self, text: str, changes: Changes, names: Names, given: Given, ranking: Ranking) -> None:
        self.text = text
        self.changes = changes
        self.names = names
        self.given = given
        self.ranking = ranking

    def one_each(self, sentence: Sentence, begin: int, prefix: str, run: list[Quantity]) -> bool:
        """Whether as many places as numbers are listed: 甲省、乙省的利用率只有78%和91%; 甲市、乙市下跌，跌幅为4%和3%."""
        if not all(self.text[one.end : other.start] in BETWEEN for one, other in itertools.pairwise(run)):
            return False
        rate = _RATE_IS.fullmatch(prefix)
        rate = rate or (_IS.fullmatch(prefix) and _FIRST.search(self.text, max(sentence.start, begin - 6), begin))
        start = clause_start(self.text, sentence.start, max(begin - 1, sentence.start)) if rate else begin
        return bool(places_listed(self.text, sentence, start, run[0].start, len(run)))

    def as_much(self, sentence: Sentence, begin: int, prefix: str, each: re.Match[str], quantity: Quantity) -> bool:
        """甲省、乙省各1例: as much of each place, of what was measured before."""
        at = begin + each.start()
        places = [span for span in sentence.spans if span.label == "REGION" and begin <= span.start and span.end <= at]
        listed = places_listed(self.text, sentence, begin, at, len(places)) if len(places) > 1 else None
        if not listed or listed[-1].end != at or quantity.unit != self.names.unit or quantity.rough or quantity.percent:
            return False
        for place in listed:
            self.given.area = self.text[place.start : place.end]
            self.given.add_quantity(self.names.last, "level", quantity, begin)
        return True

    def share(self, sentence: Sentence, begin: int, words: str, change: str, run: list[Quantity]) -> list[Thing]:
        """江苏、广东两省上半年GDP分别为…: one measure of several places."""
        end = begin + len(words)
        places = places_listed(self.text, sentence, begin, end, len(run))
        at = behind_places(self.text, places[-1], end) if places else end
        if not places and words and "、" not in words:  # 甲省、乙省位列前三，|装机分别为…
            places = self._before(sentence, begin, len(run))
            at = begin
        name = clean_name(self.text, sentence, at, self.text[at:end]) if at < end else ""
        if len(name) <= _SHORT_NAME and (at_last := self.names.last.find(name)) > 0:
            name = self.names.last[: at_last + len(name)]  # 新型储能装机规模3万千瓦；甲省、乙省|装机|分别为
        elif name == "进度" and self.names.last:
            name = self.names.last.removesuffix(name) + name
        bare = not name and (change != "level" or only_links(self.text[end : run[0].start].rpartition("，")[2]))
        if places and bare and (topic := self.ranking.over(sentence, places[0].start, run[0], self.names)):
            name = topic.name
            change = topic.kind if change == "level" else topic.scope + change[-2:] if topic.scope else change
        if not name and at == end and begin + len(words) < run[0].start and change != "level":
            name = self.names.last or self.given.name  # 甲市、乙市仍在下跌，|跌幅为…
        if not places or not name:
            return []
        listed: list[Thing] = []
        for place, quantity in zip(places, run, strict=True):
            where = self.text[place.start : place.end]
            own = self.given.dealt(name, where)
            self.given.area = None if own else where
            listed.append((own or name, self.given.area))
            self.given.add_exact(own or name, self.changes.following(self.text, change, quantity), quantity, begin)
        self.names.last = name
        self.given.listed()
        return listed

    def _before(self, sentence: Sentence, begin: int, count: int) -> list[Span] | None:
        """As many places as the clause before lists, and gives no number of."""
        start = clause_start(self.text, sentence.start, max(begin - 1, sentence.start))
        if self.text[begin - 1] != "，" or DIGIT.search(without_periods(_RANK.sub("", self.text[start:begin]))):
            return None
        return places_listed(self.text, sentence, start, begin, count)
