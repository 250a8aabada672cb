"""Posts: chains of organs and titles before (or behind) a person, with what is left out put back."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace

from kg.extract.offices import CABINET, CONGRESS, PARTY, STATE, elided, hang
from kg.extract.reading import Reading
from kg.extract.regions import lies_abroad, region_name
from kg.extract.spans import Span

#: What may stand between the links of a chain of titles.
_LINK = re.compile(
    r"(?:、|兼任?|和|及|，|，兼任?|，时任|[ 　])?(?:原|前|时任|现任|曾任|已故|新任|候任|首任|机关)?(?:、|[ 　])?"
)
_FORMER = re.compile(r"原|前|时任|曾任|曾担任|此前担任|已故|首任")
_FORMER_CABINET = re.compile("[前原](?:政府|国家)$")
_SHARED = re.compile(r"副|委员|成员|代表|助理|常委|教授|研究员|参事|专家|主席团|大使")
#: Titles that one organ alone has, where the text says nothing else.
_ORGAN_OF = {
    "总书记": PARTY,
    "委员长": CONGRESS,
    "副委员长": CONGRESS,
    "国家主席": STATE,
    "国家副主席": STATE,
    "国务委员": CABINET,
}
#: What joins a person to the one named before.
_AND = ("、", "和", "与", "及", "以及")
#: Titles of those who hold office for a state.
_STATE_OFFICES = re.compile(
    r"(?:代|副|常务副)?(?:总统|总理|首相|副首相|国王|女王|王储|元首|外长|防长|财长|议长|参议长|众议长|国务卿|[一-龥]{1,6}部长|大臣|外相|发言人)"
)


@dataclass(frozen=True, slots=True)
class Title:
    """One link of a chain: a title on its organ. ``organ`` is empty where the text leaves it open."""

    organ: str
    title: str
    status: str
    span: Span


def read_chain(reading: Reading, spans: list[Span], *, former: bool = False) -> list[Title]:
    """The titles of a chain of organs, regions and titles, each on the organ it hangs on."""
    text = reading.text
    titles: list[Title] = []
    holder: Span | None = None
    place: Span | None = None
    status = "former" if former else "current"
    before = spans[0].start if spans else 0
    if spans and (_FORMER.search(text[max(0, before - 2) : before]) or _FORMER_CABINET.search(text, 0, before)):
        status = "former"
    for index, span in enumerate(spans):
        gap = text[spans[index - 1].end : span.start] if index else ""
        if _FORMER.search(gap):
            status = "former"
        elif "现任" in gap:
            status = "current"
        if span.label == "POSITION":
            titles.append(Title(*hang(reading, span, holder, place), status, span))
        elif span.label == "REGION":
            place, holder = span, None
        else:
            holder, place = span, None
    return titles


class PostFinder:
    """Reads the posts of all persons of a page; keeps them for the finders that ask for whom a person speaks."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.by_person: dict[str, list[Title]] = {}
        self.first: dict[str, Title] = {}

    def find(self) -> None:
        """Add a ``post`` fact for every title of every person."""
        spans = self.reading.spans
        self._name_first(spans)
        previous: tuple[Span, list[Title]] | None = None
        for index, span in enumerate(spans):
            if span.label != "PERSON":
                continue
            chain = self._chain_before(spans, index)
            titles: list[Title] = []
            if chain:
                titles = read_chain(self.reading, chain)
                start = chain[0].start
                if previous is not None and self.text[previous[0].end : start] in _AND:
                    titles = [_on(title, previous[1][-1].organ) for title in titles]
                titles = [self._foreign(span, title) for title in titles]
            elif previous is not None and self.text[previous[0].end : span.start] in _AND:
                titles = [title for title in _last_group(previous[1]) if _SHARED.search(title.title)]
                start = previous[0].start
            if titles and not self._is_appointment(chain, index):
                self._note(span, titles, start if chain else span.start)
            previous = (span, titles) if titles else None

    def _chain_before(self, spans: list[Span], index: int) -> list[Span]:
        """The unbroken chain of titles and organs that ends right before a person."""
        text = self.text
        person = spans[index]
        chain: list[Span] = []
        at = person.start
        position = index - 1
        while position >= 0:
            span = spans[position]
            gap = text[span.end : at]
            if span.label not in ("POSITION", "ORGAN", "ORG", "REGION"):
                break
            if not chain and (span.label != "POSITION" or gap not in ("", " ", "　", "的", "：")):
                break
            if chain and not _LINK.fullmatch(gap):
                break
            if chain and span.label != "POSITION" and chain[0].label != "POSITION":
                break
            if (
                chain
                and span.label != "POSITION"
                and gap not in ("", "原", "前", "时任", "机关", "现任", "曾任", "党委", "党组")
            ):
                break
            if chain and span.label == "POSITION" and gap in ("", "和") and chain[0].label == "POSITION" and gap == "":
                break
            if chain and span.label == "POSITION" and gap.startswith("，") and not self._continues(gap, chain):
                break
            chain.insert(0, span)
            at = span.start
            position -= 1
        while chain and chain[0].label == "REGION" and len(chain) > 1 and chain[1].label != "POSITION":
            chain.pop(0)
        return chain if any(span.label == "POSITION" for span in chain) else []

    def _continues(self, gap: str, chain: list[Span]) -> bool:
        """Whether a comma inside a chain goes on with the same person's titles."""
        head = self.text[chain[0].end : chain[0].end + 1]
        return "兼" in gap or "时任" in gap or head == "原" or gap.endswith("原")

    def _is_appointment(self, chain: list[Span], index: int) -> bool:
        """Whether the words around make the titles an appointment rather than a post (免去公安部部长X)."""
        if not chain:
            return False
        before = self.text[max(0, chain[0].start - 4) : chain[0].start]
        return before.endswith(("任命", "免去", "免去了", "当选", "决定任命"))

    def _name_first(self, spans: list[Span]) -> None:
        """习近平总书记, 栗战书委员长, 李显龙总理."""
        for person, title in itertools.pairwise(spans):
            if person.label != "PERSON" or title.label != "POSITION" or person.end != title.start:
                continue
            words = self.text[title.start : title.end]
            organ = self._organ_of_name_first(person, title, words)
            if organ:
                self._note(
                    person, [Title(organ, words if words != "国家主席" else "主席", "current", title)], person.start
                )

    def _organ_of_name_first(self, person: Span, span: Span, words: str) -> str:
        same = [
            other
            for other in self.reading.spans
            if other.label == "POSITION" and other is not span and self.text[other.start : other.end] == words
        ]
        for other in same:
            at = self.reading.spans.index(other)
            neighbours = self.reading.spans[at + 1 : at + 4]
            if any(n.label == "PERSON" and n.name == person.name and n.start - other.end <= 12 for n in neighbours):
                chain = self._chain_before(
                    self.reading.spans,
                    self.reading.spans.index(
                        next(n for n in neighbours if n.label == "PERSON" and n.name == person.name)
                    ),
                )
                for title in read_chain(self.reading, chain):
                    if title.title == words and title.organ:
                        return title.organ
        if words in _ORGAN_OF:
            return "" if words == "总书记" and self._spelled(person) else _ORGAN_OF[words]
        if words in ("总理", "副总理", "主席", "副主席", "总统", "首相", "国王", "外长", "议长"):
            return self._state_of(person, words)
        return elided(self.reading, span, words)

    def _foreign(self, person: Span, title: Title) -> Title:
        """A title of state that names no organ is that of the country named last, if the person is a foreigner."""
        words = self.text[title.span.start : title.span.end]
        if not _STATE_OFFICES.fullmatch(words) or title.span.end != person.start:
            return title
        if not (self._spelled(person) or self._abroad(person)):
            return title
        if title.organ not in ("", CABINET) and title.title == words:
            return self._ministry_abroad(person, title)
        country = self._country(person)
        return replace(title, organ=country, title=words) if country else title

    def _ministry_abroad(self, person: Span, title: Title) -> Title:
        """A ministry without its country is that of the country named in the sentence, where a foreigner heads it."""
        holder = next((span for span in self.reading.spans if span.end == title.span.start), None)
        if holder is None or holder.label != "ORGAN" or not self._spelled(person):
            return title
        abroad = self._foreign_places(person, holder.start)
        if not abroad or "中国" in self.text[abroad[-1].end : holder.start]:
            return title
        return replace(title, organ=abroad[-1].parts[0].name + self.text[holder.start : holder.end])

    def _foreign_places(self, person: Span, end: int) -> list[Span]:
        """The foreign places that the sentence of a person names before a position."""
        start, _ = self.reading.page.sentence_at(person.start)
        places = self.reading.page.region_candidates
        return [place for place in places if start <= place.start < end and lies_abroad(place)]

    def _country(self, person: Span) -> str:
        """The foreign country that the text speaks of where it names a person: the last in the same paragraph, or the only one.

        Empty where that is open.
        """
        line = self.text.rfind("\n", 0, person.start)
        countries = {
            (span.start, span.parts[-1].id): region_name(span)
            for span in (*self.reading.page.region_candidates, *self.reading.spans)
            if span.label == "REGION" and span.parts and span.parts[-1].get("level") == "country"
        }
        if len({id for _, id in countries}) == 1:
            return next(iter(countries.values()))
        before = [place for place in countries if line < place[0] < person.start]
        return countries[max(before)] if before else ""

    def _abroad(self, person: Span) -> bool:
        """Whether a name that may be Chinese or foreign by its shape is foreign by its sentence.

        A foreign country stands before it there, and no organ of China.
        """
        characters = self.reading.page.lexicon.transliteration
        if not all(character in characters for character in person.name):
            return False
        start, _ = self.reading.page.sentence_at(person.start)
        before = [span for span in self.reading.spans if start <= span.start < person.start]
        return bool(self._foreign_places(person, person.start)) and not any(
            span.label == "ORGAN" and span.name != CABINET for span in before
        )

    def _only_country(self, person: Span) -> str:
        """The foreign country of a person named before the title: the only one of the text, or of the sentence so far."""
        start, _ = self.reading.page.sentence_at(person.start)
        found: dict[str, int] = {}
        for region in self.reading.page.region_candidates:
            if region.parts and region.parts[-1].get("level") == "country":
                name = region.parts[-1].name
                found[name] = max(found.get(name, 0), int(start <= region.start < person.start))
        if len(found) == 1:
            return next(iter(found))
        near = [name for name, before in found.items() if before]
        return near[0] if len(near) == 1 else ""

    def _spelled(self, person: Span) -> bool:
        """Whether a name is spelled with the characters of foreign names, and is no Chinese one by its shape."""
        name, lexicon = person.name, self.reading.page.lexicon
        if "·" in name or "-" in name or len(name) > 4:
            return True
        spelled = sum(character in lexicon.transliteration for character in name)
        common = name[0] in lexicon.surnames and name[0] not in lexicon.rare_surnames
        return spelled == len(name) and (len(name) > 3 or not common)

    def _state_of(self, person: Span, words: str) -> str:
        """Which state a bare 总理 or 主席 belongs to: a foreign one where the text is about it, else China."""
        if words == "主席":
            other = next((t for t in self.by_person.get(person.name, ()) if t.title in ("国家主席", "主席")), None)
            if other is not None and other.organ != STATE:
                return other.organ
        foreign = words in ("总统", "首相", "国王", "外长", "议长") or (words == "主席" and self._spelled(person))
        if words in ("总理", "副总理"):
            holders = self._holders(words)
            foreign = (bool(holders) and person.name not in holders) or self._spelled(person)
        if foreign:
            return self._only_country(person)
        return CABINET if words in ("总理", "副总理") else STATE

    def _holders(self, words: str) -> set[str]:
        """Names of those whom the text calls 国务院总理 and the like."""
        names = set()
        spans = self.reading.spans
        for index, span in enumerate(spans):
            if span.label == "PERSON":
                for title in read_chain(self.reading, self._chain_before(spans, index)):
                    if title.title == words and title.organ == CABINET:
                        names.add(span.name)
        return names

    def _note(self, person: Span, titles: list[Title], start: int) -> None:
        known = self.by_person.setdefault(person.name, [])
        for title in titles:
            if not title.organ:
                continue
            self.first.setdefault(person.name, title)
            if any((t.organ, t.title, t.status) == (title.organ, title.title, title.status) for t in known):
                continue
            known.append(title)
            confidence = min(person.confidence, title.span.confidence, 0.97)
            self.reading.add(
                "post",
                min(start, title.span.start),
                max(person.end, title.span.end),
                confidence,
                person=person.name,
                organ=title.organ,
                title=title.title,
                status=title.status,
            )

    def agent(self, person: str) -> str:
        """The organ that a person speaks for: that of the first post that is not a seat in the party's bureau."""
        titles = [title for title in self.by_person.get(person, ()) if title.status == "current"]
        for title in titles:
            if not title.organ.startswith(("中国共产党中央政治局", "中国共产党中央书记处")):
                return title.organ
        return titles[0].organ if titles else ""


def _on(title: Title, organ: str) -> Title:
    """A title on an organ, where it has none of its own."""
    return title if title.organ else replace(title, organ=organ)


def _last_group(titles: list[Title]) -> list[Title]:
    """The titles on the last organ of a chain."""
    return [title for title in titles if title.organ == titles[-1].organ] if titles else []
