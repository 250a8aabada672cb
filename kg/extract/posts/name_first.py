"""Whose a title of state is behind a name: 李显龙总理 is another state's, 习近平总书记 is China's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from kg.extract.posts.abroad import FOREIGN_ONLY, MINISTER, MINISTRY, Abroad
from kg.extract.posts.elided import CABINET, CONGRESS
from kg.extract.posts.offices import PARTY, STATE, country_in
from kg.extract.spans import Span, places_of

#: Titles that one organ of China has, where it is China's: behind the name, and what precedes it in full before the name.
_OWN = {
    "总书记": (PARTY, re.compile("(?:中共中央|(?:中国共产党|(?<![一-龥]))中央委员会|(?<![一-龥])党中央)$")),
    "总理": (CABINET, re.compile("国务院$")),
    "副总理": (CABINET, re.compile("国务院$")),
    "主席": (STATE, re.compile("(?:国家|中华人民共和国)$")),
    "副主席": (STATE, re.compile("(?:国家|中华人民共和国)$")),
    "国家主席": (STATE, re.compile("(?<!的)$")),
    "国家副主席": (STATE, re.compile("(?<!的)$")),
    "委员长": (CONGRESS, re.compile("$")),
    "副委员长": (CONGRESS, re.compile("$")),
    "国务委员": (CABINET, re.compile("$")),
}
_LEADER = re.compile("总书记、$")
#: What stands before those who are met, and behind the first of two who bear a title.
_TOWARDS = ("同", "对", "向", "与", "和")
_AND_ANOTHER = re.compile("(?:、[一-龥]{2,4})?[和同与]")
#: Other titles between one and the name, how far before the name it may stand, and how long its organ may be.
_TITLES_BETWEEN = re.compile("(?:、[一-龥]{2,12}){0,4}[ 　]?")
_FARTHEST = 60
_LEAD = 12
#: Titles that one person in China bears at a time, and the same one.
_SINGLE = ("总书记", "主席", "国家主席")
#: What stands for two countries, one of them China: 中哈|关系, 塞|中两国.
_PAIR = re.compile(
    r"中([一-龥])(?=关系|两国|双方|政治|全面|友好|合作|命运|在|传统)|([一-龥])中(?=关系|两国|双方|友好|合作)"
)
#: States in which people have names of two or three characters as in China.
_ALIKE = ("越南", "朝鲜", "韩国", "日本", "新加坡", "马来西亚", "老挝", "柬埔寨", "越共")
#: A word before a title that names another body than the state: 理事会|主席.
_OF_A_BODY = re.compile("[^\\W、家国和与同及兼任副]$")
_SHORT = 2
#: What tells of a time long ago, before a name.
_PAST = re.compile("年前|周年|当年|(?<!今)年代")
#: Of which a text that speaks of the head of state has one at least.
_STATE_WORDS = ("中国", "国家", "中央", "总书记", "中方", "我国")


class NameFirst:
    """Tells the state of titles of one page that stand behind a name."""

    def __init__(self, abroad: Abroad) -> None:
        self.abroad = abroad
        self.reading = abroad.reading
        self.text = abroad.text

    def organ(self, person: Span, words: str) -> str | None:
        """The organ of a title of state behind a name: 李显龙总理, 习近平总书记; empty where that is open, None for other titles.

        A title that China has as well is China's where the text says so before the name in full, and else only where no
        other person of the text bears it and no foreign country is named.
        """
        own = _OWN.get(words)
        if words == MINISTER and (person.name in self.abroad.our_ministers or self._is_counterpart(person)):
            return MINISTRY
        if words in FOREIGN_ONLY or (own and self.abroad.is_spelled(person)):
            if words == "总书记" or (words.endswith("主席") and self._leads_body(words)):
                return ""
            return self._only_country(person)
        if own is None:
            return None
        organ = own[0]
        if self._is_ours(person.name):
            return organ
        if self.is_led_by_another(person.name, words):
            return self._only_country(person) if words == "国家主席" else ""
        if self._leads_another(person.name, words):
            return ""
        if not self.abroad.is_about_others:
            shared = self._shared(person.name, words) and self._pairs
            return "" if shared or self.abroad.may_be_spelled(person.name) else organ
        if words in ("总理", "副总理"):
            lexicon = self.reading.page.lexicon
            native = person.name[0] in lexicon.surnames and not lexicon.name_characters.issuperset(person.name)
            native = native and (
                len(person.name) > _SHORT or person.name[-1] not in lexicon.country_of
            )  # 斯匈|总理会面
            led = any(title == words and other != person.name for title, other in self._owned)
            past = words == "总理" and _PAST.search(self.text, max(0, person.start - _LEAD), person.start)
            if (
                native
                and not past
                and not (led and words == "总理")
                and not any(state in self.text for state in _ALIKE)
            ):
                return organ
            spelled = not native and len(person.name) > 1 and lexicon.transliteration.issuperset(person.name)
            return self._only_country(person) if led or (spelled and self._pairs) else ""
        if words == "国家主席":
            return self._only_country(person)
        return "" if self._shared(person.name, words) else organ

    def _is_counterpart(self, person: Span) -> bool:
        """Whether a minister of a Chinese name is China's, since the country of the text has another: 科隆纳外长同|P外长."""
        if self.abroad.is_spelled(person):
            return False
        country = self._only_country(person)
        held = [fact.fields for fact in self.reading.of("post") if fact.fields["organ"] == country]
        return any(post["title"] in (MINISTER, "外交部长") and post["person"] != person.name for post in held)

    def is_led_by_another(self, name: str, words: str) -> bool:
        """Whether a title is that of the head of party or state, and the text has it in full before another name."""
        if words not in _SINGLE or f"{name}同志" in self.text or (words, name) in self._owned:
            return False
        return any(title in _SINGLE and other != name for title, other in self._owned)

    def _leads_another(self, name: str, words: str) -> bool:
        """Whether a chairman is one of a company or of another body: 集团董事局|主席|P."""
        if words not in ("主席", "副主席"):
            return False
        text, called = self.text, words + name
        if any(_OF_A_BODY.search(text, max(0, at - 1), at) for at in places_of(called, text)):
            return True
        return words == "主席" and "公司" in text and not any(word in text for word in _STATE_WORDS)

    def _leads_body(self, words: str) -> bool:
        """Whether the text has a title on an organisation as well, so that a country named in it may not be meant (欧盟委员会主席)."""
        ends = {span.end for span in self.reading.spans if span.label == "ORG"}
        return any(span.start in ends and self.text.startswith(words, span.start) for span in self.reading.spans)

    def _is_ours(self, name: str) -> bool:
        """Whether the text has any title of China in full before a name: then all titles of that name are China's."""
        return any(other == name and _OWN[title][1].pattern != "$" for title, other in self._owned)

    @cached_property
    def _owned(self) -> set[tuple[str, str]]:
        """Titles of China in full and the names behind them: 国务院总理李强, 中共中央总书记、国家主席习近平."""
        text, people = self.text, [span for span in self.reading.spans if span.label == "PERSON"]
        ends = {place.end for place in self.abroad.places}
        found = set[tuple[str, str]]()
        floor = 0
        borne = [(title, before) for title, (_, before) in _OWN.items() if title in text]
        for person in people if borne else ():
            for title, before in borne:
                at = text.rfind(title, max(floor, person.start - _FARTHEST), person.start)
                while at >= 0:
                    lead = before.search(text, max(0, at - _LEAD), at)
                    listed = _TITLES_BETWEEN.fullmatch(text, at + len(title), person.start)
                    if listed and lead and lead.start() not in ends and self._leads_china(lead.start()):
                        found.add((title, text[person.start : person.end]))
                        break
                    at = text.rfind(title, max(floor, person.start - _FARTHEST), at)
            floor = person.end
        return found

    @property
    def _pairs(self) -> bool:
        """Whether the text speaks of China and another country in one word: 中越|关系."""
        return any((one or other) in self.reading.page.lexicon.country_of for one, other in _PAIR.findall(self.text))

    def _leads_china(self, at: int) -> bool:
        """Whether no leader's title of another party stands before a place: 某国某党中央总书记、|国家主席."""
        leader = _LEADER.search(self.text, max(0, at - len("总书记、")), at)
        return leader is None or bool(
            _OWN["总书记"][1].search(self.text, max(0, leader.start() - _LEAD), leader.start())
        )

    def _shared(self, name: str, words: str) -> bool:
        """Whether the text gives a title to others as well, or names its bearer as somebody met (愿同苏林总书记)."""
        if words.startswith("副") or words == "国务委员":  # several hold these at a time
            return False
        spans = self.reading.spans
        people = [span for span in spans if span.label == "PERSON" and self.text.startswith(words, span.end)]
        foreign = {span.name for span in people if self.abroad.is_spelled(span)}
        bearers = [span.name for span in people]
        if foreign and set(bearers) - foreign == {name}:
            return False
        if bearers and bearers[0] != name:
            return True
        text, called = self.text, name + words
        places = list(places_of(called, text))
        if any(text[at - 1 : at] not in _TOWARDS and _AND_ANOTHER.match(text, at + len(called)) for at in places):
            return False  # China's comes first: 习近平主席和某某主席
        met = ("愿同", "我同", f"{words}同")
        if any(
            text.endswith(met, 0, at) or (text.startswith("为首", at + len(called)) and text[at - 1 : at] == "以")
            for at in places
        ):
            return True
        return any(bearer != name for bearer in bearers)

    def _only_country(self, person: Span) -> str:
        """The foreign country of a person named before the title: the only one of the text, or of the sentence so far."""
        start, end = self.reading.page.sentence_at(person.start)
        whole = {span.start for span in self.reading.spans if span.label == "REGION"}
        named = {
            region.start: (
                region.parts[-1].name,
                self.text[region.start : region.end] if region.start in whole else region.parts[-1].name,
            )
            for region in (*self.reading.page.region_candidates, *self.reading.spans)
            if region.label == "REGION" and region.parts and region.parts[-1].get("level") == "country"
        }
        for span in self.reading.spans:
            if span.label == "ORG" and span.start not in named and (name := country_in(self.reading, span.name)):
                named[span.start] = name, name
        order = sorted(named, key=lambda at: (at >= person.start, -at if at < person.start else at), reverse=True)
        wordings = dict(named[at] for at in order)  # the one nearest before the person counts
        found = dict.fromkeys(wordings, False)
        for at, (name, _) in named.items():
            found[name] = found[name] or start <= at < person.start
        country = self._choose(person, start, end, found)
        return wordings.get(country, "")

    def _choose(self, person: Span, start: int, end: int, found: dict[str, bool]) -> str:
        """Of the countries of a text, with whether each stands before a person in the same sentence, that of the person."""
        if len(found) == 1:
            return next(iter(found))
        near = [name for name, before in found.items() if before]
        if not near:
            shorts = _PAIR.findall(self.text, start, end)
            near = sorted({self.abroad.country_named(a or b) for a, b in shorts} & found.keys())
        return near[0] if len(near) == 1 else self._counterpart(person, found)

    def _counterpart(self, person: Span, countries: Iterable[str]) -> str:
        """The foreign country of the official named last in the paragraph, who speaks of the head of his state."""
        line = self.text.rfind("\n", 0, person.start)
        others = [s for s in self.reading.spans if s.label == "PERSON" and line < s.start < person.start]
        for other in reversed(others):
            for post in self.reading.of("post"):
                organ = str(post.fields["organ"])
                country = next((name for name in countries if organ.startswith(name)), "")
                if country and post.fields["person"] == other.name:
                    return country
        return ""
