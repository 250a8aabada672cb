"""Posts: chains of organs and titles before (or behind) a person, with what is left out put back."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from functools import cached_property

from kg.extract.abroad import OF_MINISTRY, STATE_OFFICES, Abroad
from kg.extract.name_first import NameFirst
from kg.extract.offices import CABINET, PARTY, STATE, country_in, elided, hang, is_touched
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.regions import lies_abroad
from kg.extract.spans import Span
from kg.model import Fact

#: What may stand between the links of a chain of titles.
_LINK = re.compile(
    r"(?:、|兼任?|和|及|，|，兼任?|，时任|[ 　])?(?:原|前任?|时任|现任|曾任|已故|新任|候任|当选|首任|机关)?(?:、|[ 　])?(?:政府)?"
)
#: What an organ's name holds where the organ is no more: 山西省|原|粮食局.
_PAST_ORGAN = re.compile("(?<=[省市县区])原(?=[一-龥]{2,10}[局厅委办]$)")
#: The party's body in the name of an organisation, whose titles hang on the organisation itself: 某公司|原党委|书记.
_PARTY_BODY = re.compile("(?P<past>原?)(?P<body>党委|党组)$")
#: Where the envoys of other states are: 匈牙利|驻华|大使.
_TO_CHINA = "驻华"
#: What may stand between an organ and a title on it.
_ON = frozenset(
    (
        "",
        "原",
        "前",
        "前任",
        "时任",
        "机关",
        "现任",
        "曾任",
        "当选",
        "党委",
        "党组",
        "分管日常工作的",
        "负责日常工作的",
        _TO_CHINA,
    )
)
_FORMER = re.compile(r"原|前|时任|曾任|曾担任|此前担任|已故|首任")
#: The same right before a chain, where 日前 and 此前 say nothing of the title.
_FORMER_BEFORE = re.compile(r"(?:原|(?<![日此目之])前任?|时任|曾任)$")
_FORMER_CABINET = re.compile("[前原](?:政府|国家)$")
_SHARED = re.compile(r"副|委员|成员|代表|助理|常委|教授|研究员|参事|专家|主席团|大使")
#: What a title hangs on, and what may have officers as an organisation has: 博鳌亚洲论坛|理事长, 中国探月工程|总设计师.
_HOLDERS = ("ORGAN", "ORG", "REGION")
_UNDERTAKINGS = ("EVENT", "PROGRAM")
#: What may stand between titles and their bearer: 院士|、空间技术专家|P.
_CALLED = re.compile(r"[ 　的：]?|、(?:著名|知名)?[一-龥]{0,8}(?:专家|学家|作家|艺术家|画家|企业家|设计师|科学家)")
#: A committee of the party, and the titles of those who lead the government beside it: 安徽省委书记P和|省长|P.
_COMMITTEE = re.compile("中国共产党(.+[省市区县州盟旗])委员会")
_GOVERNORS = ("省长", "市长", "县长", "区长", "州长", "旗长", "盟长", "自治区主席")
_PARLIAMENTS = ("议会", "议院", "国会", "大会", "上院", "下院")
_DEATH = ("逝世", "去世", "病逝", "辞世", "与世长辞")
#: Somebody whose death is reported: P同志，因病…在北京逝世; P主席逝世.
_DIED = pattern(
    rf"<P><T>?(?:同志|先生|女士)?(?:[^，。；<P>]{{0,4}}|，?(?:因|于|在)[^。；<P>]{{0,70}}?)(?:{'|'.join(_DEATH)})"
)
#: The sign of a person.
_NAMED = SIGNS["PERSON"]
#: The title in brackets behind the name: P（时任O常委、宣传部部长）.
_IN_BRACKETS = pattern(
    r"<P>（(?P<past>时任|曾任|原|前任?)?(?:现任)?(?P<titles>(?:[<O><G><R><T>]|[、，兼](?:时任|后任|原|现任)?)*<T>)）"
)
#: What the names of the party's and the consultative conference's local bodies begin with.
_LEAD = re.compile("^(?:中国共产党|中国人民政治协商会议)(?=.)")
#: The title first, and who holds it behind a verb: 此前，书记是P; 书记由P兼任.
_HELD_BY = pattern(
    r"(?P<past>此前，?)?(?P<titles>[<O><G><R>]+(?:原|前任?)?<T>)(?:一职)?(?:(?:是|为|系)<P>(?![的和、])|由<P>(?:兼任|担任))"
)
#: What joins a person to the one named before.
_AND = ("、", "和", "与", "及", "以及")


@dataclass(frozen=True, slots=True)
class Title:
    """One link of a chain: a title on its organ. ``organ`` is empty where the text leaves it open."""

    organ: str
    title: str
    status: str
    span: Span


def read_chain(
    reading: Reading, spans: list[Span], *, former: bool = False, country: tuple[str, str] = ("", "")
) -> list[Title]:
    """The titles of a chain of organs, regions and titles, each on the organ it hangs on.

    ``country`` is what a character before the chain stands for (see :meth:`kg.extract.abroad.Abroad.abbreviated`).
    """
    text = reading.text
    titles: list[Title] = []
    holder: Span | None = None
    place: Span | None = None
    abroad = ""
    lost, body = False, ""
    status = "former" if former else "current"
    before = spans[0].start if spans else 0
    if spans and (_FORMER_BEFORE.search(text, max(0, before - 3), before) or _FORMER_CABINET.search(text, 0, before)):
        status = "former"
    for index, span in enumerate(spans):
        gap = text[spans[index - 1].end : span.start] if index else ""
        if _FORMER.search(gap):
            status = "former"
        elif "现任" in gap:
            status = "current"
        if place is not None and lies_abroad(place) and text[place.start - 1 : place.start] != "驻":
            abroad = text[place.start : place.end] if len(place.parts) == 1 else place.parts[0].name
        elif span.label == "ORG" and ("党" in span.name or span.name[1:2] == "共"):
            abroad = country_in(reading, span.name)
        if span.label == "POSITION" and country[0] and holder is None and place is None:
            titles.append(Title(country[0], country[1] + text[span.start : span.end], status, span))
        elif span.label == "POSITION" and text.endswith("夫人", 0, span.end):
            continue  # the title of the husband
        elif span.label == "POSITION" and gap == _TO_CHINA and (sender := place or holder) is not None:
            titles.append(Title(abroad or sender.name, gap + text[span.start : span.end], status, span))
        elif span.label == "POSITION" and abroad and holder is not None and _names_field(text, holder, span):
            titles.append(Title(abroad, text[holder.start : span.end], status, span))
        elif span.label == "POSITION" and abroad and text[span.start : span.end] in ("国家主席", "国家副主席"):
            titles.append(Title(abroad, text[span.start : span.end], status, span))
        elif span.label == "POSITION" and abroad and holder is not None and _is_ours(reading, holder):
            organ = abroad + text[holder.start : holder.end]
            titles.append(Title(organ, text[span.start : span.end], status, span))
        elif span.label == "POSITION":
            organ, title = hang(reading, span, holder, place)
            if title in _OF_THE_COURT:
                organ = _COURT_BODY.sub("", organ)
            # what follows a title whose organ was not found is held there as well: 神经外科医|学部主任、主任医师
            lost = lost or (not organ and holder is None and place is None and is_touched(reading, span))
            titles.append(Title("" if lost else organ, body + title, status, span))
            body = ""
        elif span.label == "REGION":
            place, holder, lost = span, None, False
        else:
            holder, place, lost = span, None, False
            if span.name in reading.page.lexicon.foreign_bodies and (home := _home(reading, spans[:index]) or abroad):
                holder = replace(span, name=home + span.name)
            past = _PAST_ORGAN.search(span.name)
            party = _PARTY_BODY.search(span.name)
            if past:
                holder = replace(span, name=span.name[: past.start()] + span.name[past.start() + 1 :])
                status = "former"
            elif party:
                holder, body = replace(span, name=span.name[: party.start()]), party["body"]
                status = "former" if party["past"] else status
    return titles


def _names_field(text: str, holder: Span, title: Span) -> bool:
    """Whether what stands before a minister's title is the field and no organ: 德国副总理兼|经济和气候保护|部长."""
    words = text[title.start : title.end]
    return (
        words in ("部长", "大臣")
        and holder.label == "ORG"
        and holder.end == title.start
        and holder.name[-1] not in "部院局署"
    )


def _home(reading: Reading, earlier: list[Span]) -> str:
    """The foreign country of the bodies that a chain names before one that every state has: 柬埔寨人民党主席、|参议院."""
    names = (country_in(reading, span.name) for span in reversed(earlier) if span.label == "ORG")
    return next((name for name in names if name and name != "中国"), "")


def _is_ours(reading: Reading, holder: Span) -> bool:
    """Whether an organ bears a name that the vocabulary knows as one of China's, as foreign ministries do: 越南…财政部."""
    surface = reading.page.lexicon.surfaces.get(reading.text[holder.start : holder.end])
    return surface is not None and surface.label == "ORGAN"


#: Titles of a court or procuracy, also behind one of its committee: 审判委员会委员、审判员.
_OF_THE_COURT = ("审判员", "检察员")
_COURT_BODY = re.compile("(?:审判|检察)委员会$")
#: Titles of those who sit in a body and do not speak for it.
_MEMBERS = ("委员", "代表")


class PostFinder:
    """Reads the posts of all persons of a page; keeps them for the finders that ask for whom a person speaks."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.abroad = Abroad(reading)
        self.name_first = NameFirst(self.abroad)
        self.by_person: dict[str, list[Title]] = {}
        self.first: dict[str, Title] = {}

    @cached_property
    def dead(self) -> set[str]:
        """Those whose death the text reports: whatever titles it gives them are over."""
        if not any(word in self.text for word in _DEATH):
            return set()
        matches = ((sentence, m) for sentence in self.reading.sentences for m in _DIED.finditer(sentence.skeleton))
        return {sentence.at(match.start()).name for sentence, match in matches}

    def find(self) -> None:
        """Add a ``post`` fact for every title of every person."""
        spans = self.reading.spans
        previous: tuple[Span, list[Title]] | None = None
        for index, span in enumerate(spans):
            if span.label != "PERSON":
                continue
            chain = self._chain_before(spans, index)
            titles: list[Title] = []
            if chain:
                start = chain[0].start
                short = self.abroad.abbreviated(start)
                titles = read_chain(self.reading, chain, country=short)
                gap = self.text[previous[0].end : start] if previous is not None else ""
                if previous is not None and (gap in _AND or (gap == "，" and chain[0].label == "POSITION")):
                    titles = [self._inherit(title, previous[1][-1].organ) for title in titles]
                listed = ""
                if previous is not None and chain[0].label in ("POSITION", "ORGAN"):
                    listed = self.abroad.listed(previous[0], previous[1][-1].organ, start)
                foreign = self.abroad.is_foreign(span) or self.abroad.heads_government(chain[0])
                if listed or foreign:
                    bare = not short[0] and all(link.label == "POSITION" for link in chain)
                    titles = [self._foreign(span, title, listed, bare=bare) for title in titles]
                if all(link.label == "POSITION" for link in chain):
                    titles = [title for title in titles if not self.abroad.is_strange(span, title.organ)]
            elif previous is not None and self.text[previous[0].end : span.start] in _AND:
                titles = [title for title in _last_group(previous[1]) if _SHARED.search(title.title)]
                start = previous[0].start
            if titles and not self._is_appointment(chain, index):
                self._note(span, titles, start if chain else span.start)
            previous = (span, titles) if titles else None
        self._name_first(spans)
        for sentence in self.reading.sentences:
            if _NAMED in sentence.skeleton:
                self._named_behind(sentence)

    def _named_behind(self, sentence: Sentence) -> None:
        """西宁市委书记是P, 长沙市委书记由P兼任."""
        for match in _HELD_BY.finditer(sentence.skeleton):
            chain = sentence.within(match.start("titles"), match.end("titles"))
            [person] = sentence.within(match.end("titles"), match.end(), "PERSON")
            titles = read_chain(self.reading, chain, former=bool(match["past"]))
            self._note(person, titles, chain[0].start)
        for match in _IN_BRACKETS.finditer(sentence.skeleton) if "（" in sentence.skeleton else ():
            person, *chain = sentence.within(match.start(), match.end())
            titles = read_chain(self.reading, chain, former=bool(match["past"]))
            titles = [_on(title, titles[0].organ) for title in titles]
            self._note(person, titles, person.start)

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
            if not self._joins(span, gap, chain, person):
                break
            chain.insert(0, span)
            at = span.start
            position -= 1
        while chain and chain[0].label == "REGION" and len(chain) > 1 and chain[1].label != "POSITION":
            chain.pop(0)
        return chain if any(span.label == "POSITION" for span in chain) else []

    def _joins(self, span: Span, gap: str, chain: list[Span], person: Span) -> bool:
        """Whether a span before a chain of titles, with a gap between, belongs to the chain."""
        if not chain:
            return span.label == "POSITION" and _CALLED.fullmatch(gap) is not None
        if span.label == "POSITION":
            if not _LINK.fullmatch(gap) or (not gap and chain[0].label == "POSITION"):
                return False
            if gap in ("和", "与", "同") and self._is_behind_name(span):
                return False  # 某某总书记|和巴西总统某某
            words = self.text[span.start : span.end]
            if gap.startswith("，") and words == self.text[chain[0].start : chain[0].end]:
                return False  # 出任某省委书记，|原|书记P: somebody else
            return not gap.startswith("，") or self._continues(gap, chain, person)
        if span.label not in _HOLDERS and not (span.label in _UNDERTAKINGS and not gap):
            return False
        return chain[0].label == "POSITION" and gap in _ON

    def _is_behind_name(self, title: Span) -> bool:
        return any(span.label == "PERSON" and span.end == title.start for span in self.reading.spans)

    def _continues(self, gap: str, chain: list[Span], person: Span) -> bool:
        """Whether a comma inside a chain goes on with the same person's titles, as it does where the dead are named."""
        if gap == "，" and person.name in self.dead:
            return True
        head = self.text[chain[0].end : chain[0].end + 1]
        return "兼" in gap or "时任" in gap or head == "原" or gap.endswith("原")

    def _is_appointment(self, chain: list[Span], index: int) -> bool:
        """Whether the words around make the titles an appointment rather than a post (免去公安部部长X)."""
        if not chain:
            return False
        before = self.text[max(0, chain[0].start - 4) : chain[0].start]
        return before.endswith(("任命", "免去", "免去了", "决定任命"))

    def _name_first(self, spans: list[Span]) -> None:
        """习近平总书记, 栗战书委员长, 李显龙总理."""
        for person, title in itertools.pairwise(spans):
            if person.label != "PERSON" or title.label != "POSITION" or person.end != title.start:
                continue
            words = self.text[title.start : title.end]
            organ = self._organ_of_name_first(person, title, words)
            if organ:
                held = "主席" if words == "国家主席" and organ == STATE else words
                self._note(person, [Title(organ, held, "current", title)], person.start)

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
        organ = self.name_first.organ(person, words)
        return elided(self.reading, span, words) if organ is None else organ

    def _inherit(self, title: Title, organ: str) -> Title:
        """A title without an organ on that of the person before in a list; no parliament has a head of government."""
        words = self.text[title.span.start : title.span.end]
        state = any(place.parts[0].name == organ for place in self.abroad.places)
        committee = _COMMITTEE.fullmatch(organ)
        if committee and words.endswith(_GOVERNORS) and not title.organ:
            return replace(title, organ=committee[1] + "人民政府")
        speaker = words.endswith("议长") and organ.endswith(_PARLIAMENTS)
        return _on(title, organ) if state or speaker or not STATE_OFFICES.fullmatch(words) else title

    def _foreign(self, person: Span, title: Title, listed: str, *, bare: bool) -> Title:
        """A foreigner's title of state without an organ is that of the country named last, a ministry that of the country."""
        words = self.text[title.span.start : title.span.end]
        if bare and title.organ in (PARTY, STATE) and not title.title.startswith("驻"):
            country = listed or self.abroad.country(person)
            return replace(title, organ=country if title.organ == STATE else "", title=words)
        office = STATE_OFFICES.fullmatch(words)
        of_body = words.endswith(("议长", "发言人"))  # of the parliament or the service named before
        nearest = bare and office and not of_body and not title.title.startswith("驻") and self.abroad.places
        if title.title == words and title.organ not in ("", CABINET) and not nearest:
            if office or words in OF_MINISTRY:
                return replace(title, organ=self.abroad.ministry(person, title.span, title.organ, listed))
            return title
        if not office:
            return title
        country = listed or self.abroad.country(person)
        if not country and not (self.abroad.places and self.abroad.is_spelled(person)):
            return title
        return replace(title, organ=country, title=words)  # of no state, where the text leaves that open

    def note_career(self, person: Span, titles: list[Title], start: int, *, told: bool) -> None:
        """Add posts of a career history.

        Of an office held now that it names as well, only the word 此前 (``told``) says that it is over.
        """
        known = self.by_person.setdefault(person.name, [])
        fresh = []
        for title in titles:
            held = next((t for t in known if t.title == title.title and _is_same(t.organ, title.organ)), None)
            if held is None or held.status == title.status == "current":
                fresh.append(title)
            elif told and title.status == "former" and held.status == "current":
                known.remove(held)
                self.reading.facts[:] = [fact for fact in self.reading.facts if not _states(fact, person.name, held)]
                fresh.append(title)
        self._note(person, fresh, start)

    def _note(self, person: Span, titles: list[Title], start: int) -> None:
        known = self.by_person.setdefault(person.name, [])
        for title in titles:
            if not title.organ or title.organ in self.reading.placeless:
                continue
            if person.name in self.dead:
                title = replace(title, status="former")
            self.first.setdefault(person.name, title)
            if any(
                (t.title, t.status) == (title.title, title.status) and _is_same(t.organ, title.organ) for t in known
            ):
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
        """The organ that a person speaks for: that of the first post that is not a seat in the party's bureau.

        Members and deputies speak for themselves.
        """
        held = self.by_person.get(person, ())
        titles = [title for title in held if title.status == "current" and title.title not in _MEMBERS]
        for title in titles:
            if not title.organ.startswith(("中国共产党中央政治局", "中国共产党中央书记处")):
                return title.organ
        return titles[0].organ if titles else ""


def _is_same(organ: str, other: str) -> bool:
    """Whether two names mean one organ, with the places around or without: 辽宁省沈阳市…, 沈阳市…."""
    longer, shorter = sorted((_LEAD.sub("", organ), _LEAD.sub("", other)), key=len, reverse=True)
    return longer == shorter or (longer.endswith(shorter) and longer[: -len(shorter)].endswith(("省", "自治区", "市")))


def _states(fact: Fact, person: str, title: Title) -> bool:
    """Whether a fact is the post of a person that a title tells."""
    fields = fact.fields
    told = (fields.get("person"), fields.get("organ"), fields.get("title"), fields.get("status"))
    return fact.type == "post" and told == (person, title.organ, title.title, title.status)


def _on(title: Title, organ: str) -> Title:
    """A title on an organ, where it has none of its own."""
    return title if title.organ else replace(title, organ=organ)


def _last_group(titles: list[Title]) -> list[Title]:
    """The titles on the last organ of a chain."""
    return [title for title in titles if title.organ == titles[-1].organ] if titles else []
