"""Whose state a title belongs to that names none: foreign heads, ministers and party leaders, and what is China's own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from kg.extract.offices import CABINET, CONGRESS, PARTY, STATE, country_in
from kg.extract.reading import Reading
from kg.extract.regions import lies_abroad, region_name
from kg.extract.spans import Span, places_of

#: Titles of those who hold office for a state.
STATE_OFFICES = re.compile(
    r"(?:代|副|常务副)?(?:总统|总理|国务总理|首相|副首相|国王|女王|王储|元首|外长|防长|财长|议长|参议长|众议长|国务卿|[一-龥]{1,6}部长|大臣|外相|发言人)"
)
#: Titles of those who lead a ministry or a service.
OF_MINISTRY = ("部长", "副部长", "大臣", "司令", "总司令", "参谋长", "总参谋长", "发言人", "检察长", "院长")
#: Titles of heads of government, which those of China never bear without the name of their organ.
_HEADS = ("总理", "副总理", "首相", "副首相", "第一副总理", "国务总理")
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
_TITLES_BETWEEN = re.compile("(?:、[一-龥]{2,12}){0,4}")
_FARTHEST = 60
_LEAD = 12
#: Titles that one person in China bears at a time, and the same one.
_SINGLE = ("总书记", "主席", "国家主席")
#: Characters that stand for countries and before a title are mostly words: 新|总裁.
_AMBIGUOUS = "新加"
_FOREIGN_ONLY = ("总统", "首相", "国王", "外长", "议长")
#: What stands for two countries, one of them China: 中哈|关系, 塞|中两国.
_PAIR = re.compile(
    r"中([一-龥])(?=关系|两国|双方|政治|全面|友好|合作|命运|在|传统)|([一-龥])中(?=关系|两国|双方|友好|合作)"
)
#: What joins a list of officials of one state: 马来西亚总理安瓦尔，外交部部长穆罕默德.
_LISTED = re.compile(r"(?:和?夫人[一-龥·]{1,8}|夫妇)?[、，和及与]")
#: Of which a text that speaks of the head of state has one at least.
_STATE_WORDS = ("中国", "国家", "中央", "总书记", "中方", "我国")


class Abroad:
    """Tells the state of titles and people of one page."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text

    @cached_property
    def places(self) -> list[Span]:
        """The foreign places that the page names."""
        return [place for place in self.reading.page.region_candidates if lies_abroad(place)]

    @cached_property
    def is_about_others(self) -> bool:
        """Whether the page names a foreign country, be it within the name of an organisation (越南共产党)."""
        surfaces = self.reading.page.lexicon.surfaces
        bodies = (self.text[span.start : span.end] for span in self.reading.spans if span.label == "ORG")
        starts = (surfaces.get(name[:length]) for name in bodies for length in range(2, min(7, len(name))))
        return bool(self.places) or any(
            term.get("level") == "country" for surface in starts if surface is not None for term in surface.terms
        )

    def before(self, person: Span, end: int) -> list[Span]:
        """The foreign places that the sentence of a person names before a position."""
        start, _ = self.reading.page.sentence_at(person.start)
        return [place for place in self.places if start <= place.start < end]

    def is_foreign(self, person: Span) -> bool:
        """Whether a name is spelled as foreign ones are, or may be and stands in a sentence about a foreign country.

        A foreign country stands before it there, and no organ of China.
        """
        if self.is_spelled(person):
            return True
        characters = self.reading.page.lexicon.transliteration
        if not all(character in characters for character in person.name):
            return False
        start, _ = self.reading.page.sentence_at(person.start)
        before = [span for span in self.reading.spans if start <= span.start < person.start]
        return bool(self.before(person, person.start)) and not any(
            span.label == "ORGAN" and span.name != CABINET for span in before
        )

    def is_spelled(self, person: Span) -> bool:
        """Whether a name is spelled with the characters of foreign names, and is no Chinese one by its shape."""
        name, lexicon = person.name, self.reading.page.lexicon
        if "·" in name or "-" in name or len(name) > 4:
            return True
        spelled = sum(character in lexicon.transliteration for character in name)
        common = name[0] in lexicon.surnames and name[0] not in lexicon.rare_surnames
        return spelled == len(name) and (len(name) > 3 or not common)

    def is_strange(self, person: Span, organ: str) -> bool:
        """Whether an organ of China, the nearest that a text about other states names, is put to a foreign name."""
        if not self.places or not self.is_spelled(person):
            return False
        return any(span.label == "ORGAN" and span.name == organ for span in self.reading.spans)

    def heads_government(self, first: Span) -> bool:
        """Whether a chain begins with the title of a foreign head or of a head of government without an organ.

        So it is where the text names other states.
        """
        words = self.text[first.start : first.end]
        return first.label == "POSITION" and words in (*_HEADS, *_FOREIGN_ONLY) and bool(self.places)

    def country(self, person: Span) -> str:
        """The foreign country that the text speaks of where it names a person: the last in the same paragraph, or the only one.

        Empty where that is open.
        """
        line = self.text.rfind("\n", 0, person.start)
        whole = {span.start for span in self.reading.spans if span.label == "REGION"}
        countries = {
            (span.start, span.parts[-1].id): (
                self.text[span.start : span.end] if span.start in whole else region_name(span)
            )
            for span in (*self.reading.page.region_candidates, *self.reading.spans)
            if span.label == "REGION" and span.parts and span.parts[-1].get("level") == "country"
        }
        if len({id for _, id in countries}) == 1:
            return next(iter(countries.values()))
        before = [place for place in countries if line < place[0] < person.start]
        return countries[max(before)] if before else ""

    def ministry(self, person: Span, title: Span, organ: str, listed: str) -> str:
        """The name of a ministry that is another state's: of the country in whose list it stands, or that the sentence names.

        Parameters
        ----------
        person, title : Span
            Who heads it, and the title right before.
        organ : str
            What the title hangs on by itself.
        listed : str
            The foreign country whose official the same list names before, or ``""``.
        """
        holder = next((span for span in self.reading.spans if span.end == title.start), None)
        if holder is None or holder.label != "ORGAN":
            return organ
        wording = self.text[holder.start : holder.end]
        if listed:
            return listed + wording
        abroad = self.before(person, holder.start) if self.is_spelled(person) else []
        if not abroad or "中国" in self.text[abroad[-1].end : holder.start]:
            return organ
        return abroad[-1].parts[0].name + wording

    def listed(self, previous: Span, organ: str, start: int) -> str:
        """The foreign country for which the person named before in the same list holds office, or ``""``."""
        if not _LISTED.fullmatch(self.text, previous.end, start):
            return ""
        if any(place.parts[0].name == organ for place in self.places if place.parts):
            return organ
        return country_in(self.reading, organ) if self.text.startswith("国家", start) else ""  # 越共中央…、国家主席

    def abbreviated(self, start: int) -> tuple[str, str]:
        """The country that a single character before a title stands for, and what it adds to the title.

        俄|总统 is Russia's; 俄驻美|大使 is Russia's 驻美国大使.
        """
        text = self.text
        if not start or any(span.start < start <= span.end for span in self.reading.spans):
            return "", ""
        named = next((place for place in self.places if place.start < start <= place.end), None)
        size = 2 if text[start - 2 : start] in self.reading.page.lexicon.country_of else 1
        country = named.parts[0].name if named else self._country_named(text[max(0, start - size) : start])
        before = named.start if named else start - size
        if not country or text[before - 1 : before] != "驻":
            return country, ""
        sender = next((span for span in self.places if span.end == before - 1), None)
        if sender is not None:
            return sender.parts[0].name, "驻" + country
        return self._country_named(text[before - 2 : before - 1]) or STATE, "驻" + country

    def _country_named(self, short: str) -> str:
        """The country that a character stands for: one that the text names and that begins with it, before others."""
        usual = self.reading.page.lexicon.country_of.get(short, "")
        if not usual or short in _AMBIGUOUS:
            return ""
        named = [place.parts[0].name for place in self.places if place.parts[0].name.startswith(short)]
        return usual if usual in named or not named else named[-1]

    def name_first(self, person: Span, words: str) -> str | None:
        """The organ of a title of state behind a name: 李显龙总理, 习近平总书记; empty where that is open, None for other titles.

        A title that China has as well is China's where the text says so before the name in full, and else only where no
        other person of the text bears it and no foreign country is named.
        """
        own = _OWN.get(words)
        if words in _FOREIGN_ONLY or (own and self.is_spelled(person)):
            if words == "总书记" or (words.endswith("主席") and self._leads_body(words)):
                return ""
            return self._only_country(person)
        if own is None:
            return None
        organ = own[0]
        if self._is_ours(person.name):
            return organ
        if self._is_led_by_another(person.name, words):
            return self._only_country(person) if words == "国家主席" else ""
        if words == "主席" and "公司" in self.text and not any(word in self.text for word in _STATE_WORDS):
            return ""  # of a company
        if not self.places:
            shared = self._shared(person.name, words) and self.is_about_others
            return "" if shared or self._may_be_spelled(person.name) else organ
        if words in ("总理", "副总理"):
            led = any(title == words and other != person.name for title, other in self._owned)
            return self._only_country(person) if led else ""
        if words == "国家主席":
            return self._only_country(person)
        return "" if self._shared(person.name, words) else organ

    def _is_led_by_another(self, name: str, words: str) -> bool:
        """Whether a title is that of the head of party or state, and the text has it in full before another name."""
        if words not in _SINGLE or f"{name}同志" in self.text:
            return False
        return any(title in _SINGLE and other != name for title, other in self._owned)

    def _may_be_spelled(self, name: str) -> bool:
        """Whether a name has the length of foreign ones and only characters with which they are spelled (欧尔班)."""
        return len(name) > 2 and all(character in self.reading.page.lexicon.transliteration for character in name)

    def _leads_body(self, words: str) -> bool:
        """Whether the text has a title on an organisation as well, so that a country named in it may not be meant (欧盟委员会主席)."""
        ends = {span.end for span in self.reading.spans if span.label == "ORG"}
        return any(span.start in ends and self.text.startswith(words, span.start) for span in self.reading.spans)

    def _is_ours(self, name: str) -> bool:
        """Whether the text has any title of China in full before a name: then all titles of that name are China's."""
        return any(lead.pattern != "$" and (title, name) in self._owned for title, (_, lead) in _OWN.items())

    @cached_property
    def _owned(self) -> set[tuple[str, str]]:
        """Titles of China in full and the names behind them: 国务院总理李强, 中共中央总书记、国家主席习近平."""
        text, people = self.text, [span for span in self.reading.spans if span.label == "PERSON"]
        ends = {place.end for place in self.places}
        found = set[tuple[str, str]]()
        floor = 0
        for person in people:
            for title, (_, before) in _OWN.items():
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
        bearers = [span.name for span in spans if span.label == "PERSON" and self.text.startswith(words, span.end)]
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
            for region in self.reading.page.region_candidates
            if region.parts and region.parts[-1].get("level") == "country"
        }
        for span in self.reading.spans if not named else ():
            if span.label == "ORG" and (name := country_in(self.reading, span.name)):
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
            near = sorted({self._country_named(a or b) for a, b in shorts} & found.keys())
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
