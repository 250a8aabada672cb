"""Whose state a title belongs to that names none: foreign heads, ministers and party leaders, and what is China's own."""

from __future__ import annotations

import re
from functools import cached_property

from kg.extract.places.kinds import is_country, lies_abroad, region_name
from kg.extract.posts.elided import CABINET
from kg.extract.posts.offices import STATE, country_in
from kg.extract.reading import Reading
from kg.extract.spans import Span

#: Titles of those who hold office for a state.
STATE_OFFICES = re.compile(
    r"(?:代|代理|副|常务副|第一副|助理)?(?:总统|总理|国务总理|首相|副首相|国王|女王|王储|元首|外长|防长|财长|议长|参议长|众议长|国务卿|总督|[一-龥]{1,6}部长|大臣|外相|发言人|总检察长|总统国家安全(?:事务)?(?:助理|顾问))"
)
#: Titles of those who lead a ministry or a service.
OF_MINISTRY = (
    *("部长", "副部长", "大臣", "司令", "总司令", "参谋长", "总参谋长", "发言人", "检察长", "院长"),
    *("局长", "副局长"),
)
#: Titles of heads of government, which those of China never bear without the name of their organ.
_HEADS = ("总理", "副总理", "首相", "副首相", "第一副总理", "国务总理")
#: Characters that stand for countries and before a title are mostly words: 新|总裁.
_AMBIGUOUS = "新加"
#: What may stand between such a character and the title: 厄|前|副总统.
_ONCE = ("前", "原")
#: Surnames that begin foreign names more often than Chinese ones of three characters.
_FOREIGN_FIRST = "洛沃赫乌哈"
#: The fields of a ministry before the one with which a name of China's begins: 、能源和|自然资源部.
_FIELDS_BEFORE = re.compile("(?<=[、，])[一-龥]{2,5}[和与及]$")
_REACH = 8
#: What says before a title that it is China's.
OURS = ("中国", "我国")
#: What is named for a country and makes it no state that the text speaks of: 叙利亚|难民.
_MATTERS = ("难民", "问题", "危机", "战争", "冲突", "局势", "境内")
#: Titles of state that nobody in China bears.
FOREIGN_ONLY = ("总统", "首相", "国王", "外长", "议长", "参议长", "众议长")
#: The title of a minister of foreign affairs that names no ministry, China's ministry, and what makes its bearer China's.
MINISTER = "外长"
MINISTRY = "外交部"
_OUR_MINISTER = re.compile(
    "(?:中国(?:国务委员兼)?|国务院(?:常务)?副总理[兼、]|(?:(?<![一-龥])|(?<=[应由向与同受]))国务委员[兼、]|会见国务委员兼|政治局委员、(?:国务委员兼|中央外办主任、)?)(?:外交部长|外长)$"
)
_OFFICES = 24
#: Whose guest comes to China: 应外长|P|邀请，…访华, 应|P|外长邀请，…访华.
_INVITED = re.compile("邀请[^。；]{0,50}(?:访华|对华|来华|对中国|访问中国)")
#: What the name of a body of a state has.
_OF_STATE = re.compile(
    "总[统理]府|首相府|总统办公室|白宫$|[部署局]$|[议国]会|[议法]院|政府|内阁|议会|[党军]$|杜马|央行|中央银行|委员会$"
)
#: What joins a list of officials of one state: 马来西亚总理安瓦尔，外交部部长穆罕默德.
_LISTED = re.compile(r"(?:和?夫人[一-龥·]{1,8}|夫妇)?(?:[、，和及与]|，?以及)(?:政府|前|原)?")


class Abroad:
    """Tells the state of titles and people of one page."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text

    @cached_property
    def places(self) -> list[Span]:
        """The foreign places that the page names."""
        found = [place for place in self.reading.page.region_candidates if lies_abroad(place)]
        known = {place.start for place in found}
        marked = (span for span in self.reading.spans if span.label == "REGION" and span.parts)
        more = [span for span in marked if span.start not in known and lies_abroad(span)]  # 俄罗斯|国防部长
        return sorted([*found, *more], key=lambda place: place.start) if more else found

    @cached_property
    def our_ministers(self) -> set[str]:
        """Who the page says is China's minister of foreign affairs: 中国外长P, 国务委员兼外长P."""
        if MINISTER not in self.text:
            return set()
        people = (span for span in self.reading.spans if span.label == "PERSON")
        return {
            person.name
            for person in people
            if _OUR_MINISTER.search(self.text, max(0, person.start - _OFFICES), person.start)
            or self.text.startswith("国务委员", person.end)
            or (self.text.endswith("应外长", 0, person.start) and _INVITED.match(self.text, person.end))
            or (self.text.endswith("应", 0, person.start) and _INVITED.match(self.text, person.end + len(MINISTER)))
        }

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

    def is_foreign(self, person: Span, start: int = 0) -> bool:
        """Whether a name is spelled as foreign ones are, or may be and stands in a sentence about a foreign country.

        A foreign country stands before it there, and no organ of China; China does not before the ``start`` of the titles.
        """
        if self.is_spelled(person):
            return True
        if self.text.endswith(OURS, 0, start):
            return False
        if not self.reading.page.lexicon.transliteration.issuperset(person.name):
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
        if len(name) == 4:
            spelled = sum(map(lexicon.transliteration.__contains__, name))
            return spelled > 2 and name[:2] not in lexicon.compound_surnames
        common = name[0] in lexicon.surnames and name[0] not in lexicon.rare_surnames and name[0] not in _FOREIGN_FIRST
        return not common and lexicon.transliteration.issuperset(name)

    def may_be_spelled(self, name: str) -> bool:
        """Whether a name has the length of foreign ones and only characters with which they are spelled (欧尔班)."""
        return len(name) > 2 and self.reading.page.lexicon.transliteration.issuperset(name)

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
        return (
            first.label == "POSITION"
            and words in (*_HEADS, *FOREIGN_ONLY, "国务卿")
            and bool(self.places or self.bodies)
        )

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
            if not self.text.startswith(_MATTERS, span.end)
        }
        before = [place for place in countries if line < place[0] < person.start]
        if len({id for _, id in countries}) == 1:
            beside = [at for at in self.bodies if line < at < person.start]
            return next(iter(countries.values())) if before or not beside else self.bodies[max(beside)]
        if before:
            return countries[max(before)]
        within = [place for place in self.places if line < place.start < person.start and is_country(place.parts[0])]
        if within:
            return within[-1].parts[0].name  # 美国马萨诸塞州前州长P挑战现任|总统|P
        bodies = {at: country for at, country in self.bodies.items() if at < person.start}
        near = [at for at in bodies if at > line] or ([*bodies] if len({*bodies.values()}) == 1 else [])
        return self.of_body(person.start) or (bodies[max(near)] if near else self._titled)

    @cached_property
    def bodies(self) -> dict[int, str]:
        """The foreign countries with which the names of the foreign bodies of the page begin: 法国|总统府."""
        bodies = (span for span in self.reading.spans if span.label == "ORG")
        named = {span.start: country_in(self.reading, span.name) for span in bodies if _OF_STATE.search(span.name)}
        return {at: country for at, country in named.items() if country and country not in OURS}

    @cached_property
    def _titled(self) -> str:
        """The only foreign country that the title of the article names, as it does, or ``""``."""
        title = self.reading.page.article.title
        found = self.reading.page.lexicon.find_names(title) if title and self.places else ()
        named = {
            surface.text
            for _, _, surface in found
            if surface.label == "REGION" and is_country(surface.terms[0]) and surface.text not in OURS
        }
        return named.pop() if len(named) == 1 else ""

    def of_body(self, end: int) -> str:
        """The foreign country with which the name of the only foreign body of the sentence before a place begins."""
        start, _ = self.reading.page.sentence_at(end)
        bodies = [span.name for span in self.reading.spans if span.label == "ORG" and start <= span.start < end]
        found = {country for name in bodies if (country := country_in(self.reading, name))}
        return found.pop() if len(found) == 1 else ""

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
        wording = self.text[holder.start : holder.end] if holder is not None else ""
        ours = self.reading.page.lexicon.surfaces.get(wording)
        if holder is None or holder.parts or "ORGAN" not in (holder.label, ours and ours.label):
            return organ
        fields = _FIELDS_BEFORE.search(self.text, max(0, holder.start - _REACH), holder.start)
        if fields and not any(fields.start() < span.end <= holder.start for span in self.reading.spans):
            wording = fields.group() + wording
        if listed:
            return listed + wording
        if not self.is_spelled(person):
            return organ
        abroad = self.before(person, holder.start)
        if not abroad:
            return self.country(person) + wording if self.places else organ
        if "中国" in self.text[abroad[-1].end : holder.start]:
            return organ
        return abroad[-1].parts[0].name + wording

    def listed(self, previous: Span, organ: str, start: int, person: Span) -> str:
        """The foreign country for which the person named before in the same list holds office, or ``""``."""
        if not _LISTED.fullmatch(self.text, previous.end, start):
            return ""
        named = (name for place in self.places for name in (place.parts[0].name, self.text[place.start : place.end]))
        if organ in named:
            return organ
        # 越共中央…，国家主席P，政府总理P，国会主席P
        of_state = self.text.startswith(
            ("国家", *_HEADS, *FOREIGN_ONLY, *self.reading.page.lexicon.foreign_bodies), start
        )
        return country_in(self.reading, organ) if of_state or self.may_be_spelled(person.name) else ""

    def abbreviated(self, start: int) -> tuple[str, str]:
        """The country that a single character before a title stands for, and what it adds to the title.

        俄|总统 is Russia's; 俄驻美|大使 is Russia's 驻美国大使.
        """
        text = self.text
        start -= text.endswith(_ONCE, 0, start)
        if not text[start - 1 : start].isalpha():
            return "", ""
        named = next((place for place in self.places if place.start < start <= place.end), None)
        size = 2 if text[start - 2 : start] in self.reading.page.lexicon.country_of else 1
        country = named.parts[0].name if named else self.country_named(text[max(0, start - size) : start])
        before = named.start if named else start - size
        if not country or any(span.start < start <= span.end for span in self.reading.spans):
            return "", ""
        if text[before - 1 : before] != "驻":
            return country, ""
        sender = next((span for span in self.places if span.end == before - 1), None)
        if sender is not None:
            return sender.parts[0].name, "驻" + country
        return self.country_named(text[before - 2 : before - 1]) or STATE, "驻" + country

    def country_named(self, short: str) -> str:
        """The country that a character stands for: one that the text names and that begins with it, before others."""
        usual = self.reading.page.lexicon.country_of.get(short, "")
        if short in _AMBIGUOUS or (short == "老" and "老挝" not in self.text):  # 老|厂长
            return ""
        named = [place.parts[0].name for place in self.places if place.parts[0].name.startswith(short)]
        if not usual:
            return named[0] if len(short) == len({*named}) == 1 else ""
        return usual if usual in named or not named else named[-1]
