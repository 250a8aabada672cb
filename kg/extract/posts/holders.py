"""Posts: chains of organs and titles before (or behind) a person, with what is left out put back."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from functools import cached_property

from kg.extract.posts.abroad import MINISTER, MINISTRY, OF_MINISTRY, OURS, STATE_OFFICES, Abroad
from kg.extract.posts.behind import TitlesBehind
from kg.extract.posts.chains import Chains
from kg.extract.posts.contracted import beside_organ, body_beside, is_departmental
from kg.extract.posts.deputies import led_before
from kg.extract.posts.elided import CABINET, CONGRESS, OF_CABINET, fits
from kg.extract.posts.envoys import our_matter
from kg.extract.posts.groups import group_posts
from kg.extract.posts.houses import in_house, on_divisions
from kg.extract.posts.name_first import NameFirst
from kg.extract.posts.offices import PARTY, STATE
from kg.extract.posts.said import titles_said
from kg.extract.posts.same import PARLIAMENTS, is_same, states
from kg.extract.posts.scholars import listed_scholars
from kg.extract.posts.titles import FELLOW, Title, read_chain
from kg.extract.reading import SIGNS, Reading, pattern
from kg.extract.spans import Span
from kg.wording import LIST_JOINTS

_SHARED = re.compile(r"副|委员|成员|代表|助理|常委|教授|研究员|院士|参事|专家|(?:常务|执行)主席|大使|[董监理]事(?!长)")
#: A committee of the party, and the titles of those who lead the government beside it: 安徽省委书记P和|省长|P.
_COMMITTEE = re.compile(
    "(?:中国共产党|中国人民政治协商会议)?(.+[省市区县州盟旗镇乡])(?:委员会|人民代表大会(?:常务委员会)?)"
)
_GOVERNORS = ("省长", "市长", "县长", "区长", "州长", "旗长", "盟长", "镇长", "乡长", "自治区主席")
_GOVERNMENT = "人民政府"
_OF_CONGRESS = ("委员长", "副委员长")
_OF_TROOPS = ("军长", "师长", "旅长", "团长", "司令员")
_SECRETARIES = ("书记", "副书记", "专职副书记")
#: What a foreign title of a list hangs on where the country stands before the first: 某国新闻部大臣P、|文化艺术部|大臣P.
_OF_COUNTRY = re.compile("(?:立法|人民|贵族)院$|(?<=[、，和与])[一-龥]{2,8}部$")
_BODY_REACH = 10
#: Who serve at an embassy, and are of the state of the ambassador named before: 中国驻R大使P、|商务参赞|P.
_ATTACHES = ("参赞", "武官", "代办")
_HEAD_OF_LINE = re.compile(
    r"：[ 　]*(?:[一-龥]{2,4}|[一-龥][ 　]{1,2}[一-龥])(?:（[一-龥]{1,4}）)?[ 　\t]+(?![^ 　\t\n，。；]{2,20}：)[一-龥]"
)
#: What says behind a name that its bearer is made an officer.
_MADE = re.compile("(?:（[^（）]{1,8}）)?(?:同志|[上中少]将|[大上中少]校)?(?:[为任]|担任|出任)")
#: What says that somebody took an office long ago.
_YEAR = re.compile(r"(?:19|20)\d{2}年")
_TAKEN = ("调任", "转任", "升任", "接任", "改任", "履新", "晋升为")
#: What says before an office that somebody is meant for it, who may hold another: 拟任某市委书记的P为现任市长.
_MEANT = ("拟任", "拟提任", "拟任命为", "拟提名为")
_DEATH = ("逝世", "去世", "病逝", "辞世", "与世长辞", "遗体")
#: Somebody whose death is reported: P同志，因病…在北京逝世; P主席逝世; P同志的遗体.
_DIED = pattern(
    rf"<P><T>?(?:同志|先生|女士)?(?:[^，。；<P>]{{0,4}}|，?(?:因|于|在)[^。；<P>]{{0,70}}?)(?:{'|'.join(_DEATH)})(?!捐)"
)
#: The sign of a title.
_TITLED = SIGNS["POSITION"]
#: What a list says of somebody behind the name: P（某省某市人）、, P少将、.
_ASIDE = re.compile("^(?:（[^（）]{1,12}）|[上中少]将|[大上中少]校|同志|先生|女士)")
#: Organisations that nobody can tell from others.
_UNNAMED = (
    *("局", "厅", "委", "集团公司", "集团", "公司", "股份公司", "总公司", "政府", "代表团"),
    *("基金会", "理事会", "协会", "学会", "商会", "联合会", "顾问委员会"),
)
#: What points to a body that no name tells.
_POINTING = ("这家", "这个", "这所", "该")
#: Titles of those who sit in a body and do not speak for it.
_MEMBERS = ("委员", "代表")


def _speaks_for(title: Title, whole: str, part: str) -> bool:
    """Whether who speaks for a body is named behind one of its departments: 某部…、某司司长P，|新闻发言人|P."""
    return title.title.endswith("发言人") and part.startswith(whole) and part != whole


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

    @cached_property
    def chains(self) -> Chains:
        """The chains of titles of the page."""
        return Chains(self.reading, self.dead)

    def find(self) -> None:
        """Add a ``post`` fact for every title of every person."""
        spans = self.reading.spans
        previous: tuple[Span, list[Title]] | None = None
        for index, span in enumerate(spans):
            if span.label != "PERSON":
                continue
            chain = self.chains.before(index)
            titles: list[Title] = []
            start = chain[0].start if chain else span.start
            if chain:
                titles = self._of_chain(span, chain, previous)
            elif previous is not None and self.text[previous[0].end : span.start] in LIST_JOINTS:
                titles = [title for title in _last_group(previous[1]) if self._is_shared(title, previous[0], span)]
            if titles and not self._is_appointment(chain, span):
                self._note(span, titles, start)
            previous = (span, titles) if titles else None
        for person, title in TitlesBehind(self.name_first, self.chains).find():
            self._note(person, [title], person.start)
        for person, title in listed_scholars(self.reading):
            self._note(person, [title], person.start)
        for sentence in self.reading.sentences:
            if _TITLED in sentence.skeleton:
                for person, titles, start in titles_said(self.reading, sentence):
                    self._note(person, titles, start)
        for person, titles, start in group_posts(self.reading):
            self._note(person, titles, start)

    def _is_shared(self, title: Title, person: Span, other: Span) -> bool:
        """Whether a title is also that of the next one of a list: several hold it at a time, or held it one by one."""
        one_by_one = title.status == "former" and self.text[person.end : other.start] == "、"
        more = self.text.startswith("、", other.end) and any(
            span.label == "PERSON" and span.start == other.end + 1 for span in self.reading.spans
        )
        one_by_one = one_by_one and not more  # 原省政协主席P、P、P等老同志
        return _SHARED.search(title.title) is not None or one_by_one

    def _of_chain(self, person: Span, chain: list[Span], previous: tuple[Span, list[Title]] | None) -> list[Title]:
        """The titles before a name, with what they take from the person before in a list, or from the foreign state."""
        start = chain[0].start
        short = self.abroad.abbreviated(start)
        bare = all(link.label == "POSITION" for link in chain)
        titles = read_chain(self.reading, chain, country=short)
        listed = ""
        ours = self.text.endswith(OURS, 0, start)
        if ours and chain[0].label == "POSITION" and self.text.startswith(OF_CABINET, start):  # 中国|副总理P
            titles = [title.on(CABINET) for title in titles]
        if previous is not None:
            before = previous[0]
            held = next((one.organ for one in reversed(previous[1]) if one.title != FELLOW), "")
            gap = _ASIDE.sub("", self.text[before.end : start]).rstrip("原前")
            if gap in LIST_JOINTS or (gap == "，" and chain[0].label == "POSITION"):
                ranks = [one.organ for one in previous[1] if one.organ.endswith(("军", "师", "旅", "团"))]
                titles = [title.on(_of_rank(ranks, title.title)) for title in titles] if ranks else titles
                first = previous[1][0].organ
                alike = next((one.organ for one in previous[1] if bare and one.title == titles[0].title), "")
                held = alike or held  # 某局党组成员、某会副会长P，|党组成员|P
                titles = [self._inherit(title, first if _speaks_for(title, first, held) else held) for title in titles]
                if bare:
                    titles = [
                        replace(title, organ=held)
                        if (alike or fits(title.title, held)) and not self._is_in_department(title)
                        else title
                        for title in titles
                    ]  # 副部长P，|总规划师|P
                if not held and chain[0].label == "POSITION":
                    titles = [self._lose(title) for title in titles]
            titles = on_divisions(self.text, before, chain, titles, held)
            if own := body_beside(self.text[before.end : start], held) if chain[0].label == "POSITION" else "":
                stop = next((link.start for link in chain if link.label != "POSITION"), person.start)
                titles = [replace(title, organ=own) if title.span.start < stop else title for title in titles]
            if chain[0].label != "REGION":
                listed = self.abroad.listed(before, held, start, person)
        beside = previous is not None and self.text[previous[0].end : start] in (*LIST_JOINTS, "，")
        if previous is not None and beside and not self.reading.page.places_at(start):
            titles = [in_house(self.reading, title, previous[1][-1].organ) for title in titles]
        foreign = self.abroad.is_foreign(person, start)
        if chain[0].label == "POSITION" and not short[0] and not foreign:
            body = led_before(self.reading, itertools.chain(*self.by_person.values()), chain[0])
            stop = next((link.start for link in chain if link.label != "POSITION"), person.start)
            if body:  # 副总指挥、|某局局长P is that of the body that the text has a 总指挥 of
                titles = [
                    replace(title, organ=body)
                    if title.span.start < stop and (not title.organ or (bare and not self._is_in_department(title)))
                    else title
                    for title in titles
                ]
        if bare and titles and all(self._is_of_congress(person, title) for title in titles):
            return titles
        if person.name in self.abroad.our_ministers:
            return [replace(title, organ=MINISTRY) if title.title == MINISTER else title for title in titles]
        foreign = foreign or self.abroad.heads_government(chain[0]) or self._leads_other(person, chain)
        if listed or (foreign and not ours):
            titles = [self.foreign(person, title, listed, bare=bare and not short[0]) for title in titles]
        return [title for title in titles if not (bare and self.abroad.is_strange(person, title.organ))]

    def _is_in_department(self, title: Title) -> bool:
        """Whether a title names the department that it is in: 副县长、|公安局长|."""
        return self.text[title.span.start : title.span.end] != title.title and is_departmental(self.text, title.span)

    def _is_of_congress(self, person: Span, title: Title) -> bool:
        """Whether a title is one that only the congress of China has, and its bearer no Korean: 副委员长|P·P."""
        return title.organ == CONGRESS and title.title in _OF_CONGRESS and "·" in person.name

    def _leads_other(self, person: Span, chain: list[Span]) -> bool:
        """Whether a bare title is that of the head of China's state, and the text has it in full with another name."""
        words = self.text[chain[0].start : chain[0].end]
        return bool(self.abroad.places) and len(chain) == 1 and self.name_first.is_led_by_another(person.name, words)

    def _is_appointment(self, chain: list[Span], person: Span) -> bool:
        """Whether the words around make the titles an appointment rather than a post (免去公安部部长X).

        So do those that name members of a body with their other offices behind: 副主任：P　某厅厅长. Whoever is made
        another officer holds the office named before: 任命某大学书记P|为某部副部长.
        """
        if not chain:
            return False
        if self.text.endswith(_MEANT, 0, chain[0].start):
            return True
        if _MADE.match(self.text, person.end):
            return False
        if _HEAD_OF_LINE.match(self.text, chain[-1].end):
            return True
        before = self.text[max(0, chain[0].start - 4) : chain[0].start]
        taken = self.text[chain[-1].end : person.start] == "的" and before.endswith(_TAKEN)
        if taken and not _YEAR.search(self.text, max(0, chain[0].start - 16), chain[0].start):
            return True  # 从黑龙江调任|河南省委副书记|的P
        return before.endswith(("任命", "免去", "免去了"))

    def _inherit(self, title: Title, organ: str) -> Title:
        """A title without an organ on that of the person before in a list; no parliament has a head of government."""
        words = self.text[title.span.start : title.span.end]
        state = any(place.parts[0].name == organ for place in self.abroad.places)
        committee = _COMMITTEE.fullmatch(organ)
        if committee and words.endswith(_GOVERNORS) and not title.organ:
            return replace(title, organ=committee[1] + _GOVERNMENT)
        if committee and words in _OF_TROOPS:
            return title  # 石河子市委书记P，|师长|P
        if organ.endswith(_GOVERNMENT) and words in _SECRETARIES and not title.organ:
            return replace(title, organ=f"中国共产党{organ.removesuffix(_GOVERNMENT)}委员会")
        if not title.organ and (other := beside_organ(words, organ)):
            return replace(title, organ=other[0], title=other[1])
        speaker = words.endswith("议长") and organ.endswith(PARLIAMENTS)
        speaker = speaker or (words.endswith("发言人") and not self.abroad.places)
        return title.on(organ) if state or speaker or not STATE_OFFICES.fullmatch(words) else title

    def _lose(self, title: Title) -> Title:
        """A title of a list that begins with one whose organ was not found: 集团公司|副书记P，|副总经理|P."""
        own = title.organ in (PARTY, STATE, CABINET) or title.title.endswith(_GOVERNORS)
        return title if own else replace(title, organ="")

    def foreign(self, person: Span, title: Title, listed: str, *, bare: bool) -> Title:
        """A foreigner's title of state without an organ is that of the country named last, a ministry that of the country."""
        words = self.text[title.span.start : title.span.end].removeprefix("政府")  # as hang reads it
        if listed and title.organ in self.reading.page.lexicon.foreign_bodies:
            return replace(title, organ=listed + title.organ)
        ours = title.title.startswith("驻") or our_matter(self.text, title.span) or words.endswith(_ATTACHES)
        if bare and title.organ in (PARTY, STATE) and not ours:
            country = listed or self.abroad.country(person)
            return replace(title, organ=country if title.organ == STATE else "", title=words)
        office = STATE_OFFICES.fullmatch(words)
        of_body = words.endswith(("议长", "发言人"))  # of the parliament or the service named before
        nearest = bare and office and not of_body and not title.title.startswith("驻") and self.abroad.places
        if title.title == words and title.organ not in ("", CABINET) and not nearest:
            if office or words in OF_MINISTRY:
                return replace(title, organ=self.abroad.ministry(person, title.span, title.organ, listed))
            return title
        if not office or (title.organ and len(title.title) > len(words)):
            return title
        # 某秘书长P的|发言人; 某国众议院…，|议长, of no state where it names but its parliament
        behind = self.text.endswith("的", 0, title.span.start) and not self.text.endswith("职务的", 0, title.span.start)
        other = of_body and (behind or not self.abroad.places)
        country = listed or ("" if other else self.abroad.country(person))
        if not country and not (self.abroad.places and self.abroad.is_spelled(person)):
            return title
        start = title.span.start
        if country and (body := _OF_COUNTRY.search(self.text, max(0, start - _BODY_REACH), start)):
            country += body.group()
        return replace(title, organ=country, title=words)  # of no state, where the text leaves that open

    def note_career(self, person: Span, titles: list[Title], start: int, *, told: bool) -> None:
        """Add posts of a career history.

        Of an office held now that it names as well, only the word 此前 (``told``) says that it is over.
        """
        known = self.by_person.setdefault(person.name, [])
        fresh = []
        for title in titles:
            held = next((t for t in known if t.title == title.title and is_same(t.organ, title.organ)), None)
            if held is None or held.status == title.status == "current":
                fresh.append(title)
            elif told and title.status == "former" and held.status == "current":
                known.remove(held)
                self.reading.facts[:] = [fact for fact in self.reading.facts if not states(fact, person.name, held)]
                fresh.append(title)
        self._note(person, fresh, start)

    def _note(self, person: Span, titles: list[Title], start: int) -> None:
        known = self.by_person.setdefault(person.name, [])
        for title in titles:
            if (
                not title.organ
                or title.organ in _UNNAMED
                or title.organ.startswith(_POINTING)
                or self.reading.is_placeless(title.organ)
            ):
                continue
            if title.title == MINISTER and any((t.organ, t.title) == (MINISTRY, "部长") for t in known):
                continue
            if person.name in self.dead:
                title = replace(title, status="former")
            self.first.setdefault(person.name, title)
            if any((t.title, t.status) == (title.title, title.status) and is_same(t.organ, title.organ) for t in known):
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
        titles = [title for title in held if title.status == "current" and not _is_member(title)]
        for title in titles:
            if not title.organ.startswith(("中国共产党中央政治局", "中国共产党中央书记处")):
                return title.organ
        return titles[0].organ if titles else ""


def _is_member(title: Title) -> bool:
    """Whether a title is a seat in a body for which its members do not speak."""
    return title.title in _MEMBERS or (title.title == "常委" and title.organ.startswith("中国人民政治协商会议"))


def _of_rank(troops: list[str], title: str) -> str:
    """Which of some troops a title leads: of 农八师政委、石河子市委书记P，|师长|P the first."""
    return next((name for name in troops if title.endswith(name[-1] + "长")), "")


def _last_group(titles: list[Title]) -> list[Title]:
    """The titles on the last organ of a chain."""
    return [title for title in titles if title.organ == titles[-1].organ] if titles else []
