"""Appointments, removals, elections, resignations, investigations, expulsions; and the posts of a career history."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.posts.careers import Careers, is_compared
from kg.extract.posts.cases import Cases
from kg.extract.posts.changes import (
    ACTING_TOO,
    BEGINS,
    CHANGE_WORDS,
    ELECTED_TOO,
    GO_ON,
    HEADED,
    LEAVER,
    LISTED,
    OFF_TOO,
    OFF_WORDS,
    RULES,
    SUCCESSOR,
    TOO,
)
from kg.extract.posts.dated import is_dated_back, is_history
from kg.extract.posts.elections import Elections, convened
from kg.extract.posts.elided import CABINET
from kg.extract.posts.holders import PostFinder
from kg.extract.posts.offices import STATE
from kg.extract.posts.pointed import board_pointed_to
from kg.extract.posts.titles import read_chain
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

#: Ends of titles of state that nobody in China bears.
_ABROAD = ("大臣", "首相", "总统", "外长", "防长", "财长", "长官", "国务卿", "议员")
#: What gives each of several people the title in the same place of a list: A和B|分别|出任T和T.
_RESPECTIVE = re.compile("分别|各自")
#: Titles that heads of many sorts of bodies have.
_OF_MANY = ("主任", "主席", "会长", "理事长", "委员")
#: Titles of those whom the members of a body elect among themselves.
_OF_BODY = re.compile("(?:常务|第一|执行)?副?(?:书记|主席|主任|会长|理事长|秘书长|院长)|常委|常务委员|常务理事")
#: Who heads a government for the time being is elected by nobody.
_ACTING = re.compile("代(?:理)?(?:[省市县区州旗盟镇乡]长|主席)")
#: The members of a conference, and its committee before one of the committees within: 全国政协|经济委员会.
_MEMBERS = ("委员", "常务委员", "常委")
_CONFERENCE = re.compile("中国人民政治协商会议[^会]*委员会(?=.*委员会)")
#: The clause of an appointment begins behind what is said of somebody before: 此前，书记是P，|P已调任T.
_CLAUSE = pattern("[<P><T>]，|的(?=<P>)")
_NOT_NOW = pattern(
    r"(?:当选|履新|上任|任现职|就任)之?前，|拟任|拟提名|历任|曾任|此前(?!，[^，。；]{0,24}<P>已(?:正式)?(?:[出转调升]任|任|担任))|\d{4}年?[.\-—－至到]\d|先后(?!宣布)"
)
#: Somebody else who takes the same office, before the one named last and his titles: P、|某省财政厅厅长|P升任某省副省长.
_BESIDE = pattern("<P>(?:、(?:[<O><G><R><T>]|原|时任|驻[一-龥]?)*|，原[<O><G><R>]+<T>)$")
#: Words of a decision, which is a change of office whenever it was made: 此前，某省委|决定|，P任T.
_DECIDED = re.compile("决定|任命")
#: Whom somebody follows, who takes no office by that: 接替|P出任T.
_FOLLOWED = ("接替", "接棒", "取代")
#: What may be somebody's name that was not found, before a verb of leaving.
_UNKNOWN = re.compile("[、；](?!同时|此后|随后)[一-龥]{2,3}$")
#: Who rises within the body he is of, whose title names none: 某会主席助理P|升任|副主席.
_RISES = ("升任", "改任", "晋升", "晋升为")
#: What says of an office named before that something happened in it: 任市长|期间, 任局长|三年后.
_MEANWHILE = re.compile(
    r"(?:职务)?(?:期间|以来|之?后|时(?!任)|的?(?:\d{1,2}|[一二两三四五六七八九十]{1,2}|几)(?:年|个月))"
)
#: What goes on with a career of which the sentence before told a station.
_LATER = re.compile(
    r"\s*(?:之后|此后|随后|其后|后来|同年|次年|翌年|次月|同月|不久|[一二两三四五六七八九十\d]+(?:年|个月)(?:之|以)?后)"
)


class PersonnelFinder:
    """Reads the changes of office of a page."""

    def __init__(self, reading: Reading, posts: PostFinder) -> None:
        self.reading = reading
        self.text = reading.text
        self.posts = posts
        self.seen: set[tuple[str, str, str, str]] = set()
        self.begun = (-1, "")  # the line in which a list of changes began last, and its verb
        self.elected = (-1, "")  # the line in which somebody was elected last, and to which body

    def find(self) -> None:
        """Add the ``personnel`` facts, and the ``post`` facts of career histories."""
        subject: Span | None = None
        listed = False
        cases, careers, elections = Cases(self.reading), Careers(self.reading, self.posts), Elections()
        for index, sentence in enumerate(self.reading.sentences):
            if not sentence.spans and sentence.skeleton.isspace():
                continue  # what stands between lines
            people = [s for s in sentence.spans if s.label == "PERSON" and not is_compared(self.text, s)]
            titled = SIGNS["POSITION"] in sentence.skeleton
            if "组成人员" in sentence.skeleton:
                elections.note(sentence)
            used: list[tuple[int, int]] = []
            if titled:
                if begins := BEGINS.findall(sentence.skeleton):
                    self.begun = (sentence.line, begins[-1])
                used = self._rules(sentence, subject, index) or (self._line(sentence) if listed else [])
                if not used and ("选" in self.text or "组成人员" in self.text):
                    self._elect(elections, sentence)
                careers.note(sentence, subject, used, past=self._is_past(index))
            heads = "：" in sentence.skeleton and HEADED.search(sentence.skeleton) is not None
            listed = (listed and titled) or bool(used) or heads
            if (self.posts.first or self.seen) and cases.told:
                for who, action, match in cases.of(sentence, people, subject):
                    self._punish(sentence, who, action, match)
            if people:
                subject = people[0]

    def _is_past(self, index: int) -> bool:
        """Whether a sentence names a year before that of the article, or goes on with a career of which one does."""
        sentences = self.reading.sentences
        while index and not is_dated_back(self.reading, sentences[index]) and _LATER.match(sentences[index].skeleton):
            index -= 1
        return is_dated_back(self.reading, sentences[index])

    def _elect(self, elections: Elections, sentence: Sentence) -> None:
        """Add those whom a list behind the word of an election names: 选举结果：|主任P；副主任P、P."""
        first = next(span for span in sentence.spans if span.label == "POSITION")
        for person, title, body in elections.of(sentence, convened(self.reading, sentence, first)):
            [held] = read_chain(self.reading, [title])
            self.reading.facts[:] = [
                fact
                for fact in self.reading.facts
                if fact.type != "post"
                or fact.fields["person"] != person.name
                or not title.start <= fact.end <= person.end
            ]
            self._note(person, body, held.title, elections.action, title.start, person.end, 0.88)

    def _line(self, sentence: Sentence) -> list[tuple[int, int]]:
        """Add the change that a line of a list of changes tells, the kind of which stands above; where it stands."""
        for line, action in LISTED:
            if match := line.match(sentence.skeleton):
                if action == "appointed" and self.begun[0] == sentence.line and "选" in self.begun[1]:
                    action = "elected"  # 大会选举P为主任；|P为省长
                self._take(sentence, match, action, self._people(sentence, match, None))
                return [match.span(), *self._others(sentence, match.end(), action)[0]]
        return []

    def _rules(self, sentence: Sentence, subject: Span | None, index: int) -> list[tuple[int, int]]:
        """Add the changes of office that a sentence tells, of ``subject`` where it names nobody; where they stand."""
        skeleton = sentence.skeleton
        if not CHANGE_WORDS.search(skeleton):
            return []
        used: list[tuple[int, int]] = []
        organ = ""
        for rule, action in RULES:
            for match in rule.finditer(skeleton):
                if any(match.start("titles") < end and start < match.end("titles") for start, end in used):
                    continue
                before = _CLAUSE.split(skeleton[max(0, match.start() - 14) : match.start("titles")])[-1]
                if action == "appointed" and _NOT_NOW.search(before) and not self._is_decided(skeleton, match):
                    continue
                if "people" in match.re.groupindex and skeleton.endswith(_FOLLOWED, 0, match.start("people")):
                    continue
                listed = "people" in match.re.groupindex and match.start("people") == match.end("titles")
                if match[0].startswith("不再") and _UNKNOWN.search(skeleton, max(0, match.start() - 4), match.start()):
                    continue  # P担任T、|某某|不再担任T: somebody of whom nothing was made
                made = action in ("appointed", "elected")
                if made and not listed and skeleton.startswith(SIGNS["PERSON"], match.end("titles")):
                    continue  # P会见某国当选|副总统|P
                if made and (
                    _MEANWHILE.match(skeleton, match.end())
                    or is_history(self.reading, sentence, match.start())
                    or (_LATER.match(skeleton) and self._is_past(index))
                ):
                    continue
                people = self._people(sentence, match, subject)
                behind = bool(used) and used[-1][1] <= match.start()
                organ = self._take(sentence, match, action, people, organ if behind else "")
                if "left" in match.re.groupindex:  # P由|某大学副校长|出任…
                    chain = sentence.within(match.start("left"), match.end("left"))
                    for person in people:
                        left = [title for title in read_chain(self.reading, chain, former=True) if title.organ]
                        self.posts.note_career(person, left, chain[0].start, told=False)
                used.append((match.start(), match.end()))
                at = match.end()
                if action == "appointed" and (more := ACTING_TOO.match(skeleton, at)):
                    self._take(sentence, more, action, people, organ)
                    used.append((more.start(), more.end()))
                    at = more.end()
                while more := TOO.match(skeleton, at):
                    self._take(sentence, more, "elected" if more["verb"] == "当选" else "appointed", people)
                    used.append((more.start(), more.end()))
                    at = more.end()
                while listed and action == "elected" and (more := ELECTED_TOO.match(skeleton, at)):
                    organ = self._take(sentence, more, action, self._people(sentence, more, None), organ)
                    used.append(more.span())
                    at = more.end()
                if action in ("removed", "resigned") and (more := SUCCESSOR.match(skeleton, at)):
                    self._take(sentence, match, "appointed", sentence.within(*more.span("people")))
                    used.append(more.span())
                    at = more.end()
                if action == "appointed" and (more := LEAVER.match(skeleton, at)):
                    self._take(sentence, match, "removed", sentence.within(*more.span("people")))
                    used.append(more.span())
                    at = more.end()
                others, organ = self._others(sentence, at, action, organ)
                used += others
        return used + self._broken(sentence, used, organ)

    def _broken(self, sentence: Sentence, used: list[tuple[int, int]], organ: str) -> list[tuple[int, int]]:
        """Add the changes of those who go on in a list whose beginning was not understood; where they stand."""
        found: list[tuple[int, int]] = []
        for rule in (GO_ON, OFF_TOO) if BEGINS.search(sentence.skeleton) else ():
            for more in rule.finditer(sentence.skeleton):
                start, end = more.span()
                verb = ["", *BEGINS.findall(sentence.skeleton, 0, start)][-1]
                if not verb or any(a < end and start < b for a, b in (*used, *found)):
                    continue
                off = verb in OFF_WORDS
                if off != (rule is OFF_TOO):
                    continue
                action = "removed" if off else "elected" if "选" in verb else "appointed"
                organ = self._take(sentence, more, action, self._people(sentence, more, None), organ)
                found.append((start, end))
        return found

    def _is_decided(self, skeleton: str, match: re.Match[str]) -> bool:
        """Whether what was before is told as a decision: 此前，某省委|决定|，P任T."""
        at = skeleton.rfind("此前", 0, match.start("titles"))
        return at >= 0 and _DECIDED.search(skeleton, at, match.start("titles")) is not None

    def _others(self, sentence: Sentence, at: int, action: str, organ: str = "") -> tuple[list[tuple[int, int]], str]:
        """Add the changes of others that go on behind one: …，P任T, …，P的T职务; where they stand, and the last organ.

        A title that names none is in the ``organ`` of the one before.
        """
        used: list[tuple[int, int]] = []
        off = action in ("removed", "resigned")
        skeleton = sentence.skeleton
        while more := (off and OFF_TOO.match(skeleton, at)) or GO_ON.match(skeleton, at):
            gets = more.re is GO_ON and (off or more["verb"] == "任")
            made = "appointed" if gets else action
            organ = self._take(sentence, more, made, self._people(sentence, more, None), organ)
            used.append(more.span())
            at = more.end()
        return used, organ

    def _people(self, sentence: Sentence, match: re.Match[str], subject: Span | None) -> list[Span]:
        """Those of whom a rule speaks: whom it names, else who is named last before: 任命P为T，免去其T职务."""
        if "people" in match.re.groupindex:
            start = match.start("people")
            while match.start("titles") > start and (beside := _BESIDE.search(sentence.skeleton, 0, start)):
                start = beside.start()
            return sentence.within(start, match.end("people"), "PERSON")
        before = sentence.within(0, match.start(), "PERSON")
        who = before[-1] if before else subject
        return [who] if who is not None else []

    def _take(self, sentence: Sentence, match: re.Match[str], action: str, people: list[Span], before: str = "") -> str:
        """Add a change of office of some people; the organ of their last title.

        It is the one of the change ``before`` in the sentence, if the title names and finds none.
        """
        chain = sentence.within(match.start("titles"), match.end("titles"))
        acting = "acting" in match.re.groupindex and match["acting"]
        named = {span.name for span in sentence.spans}
        titles = read_chain(self.reading, chain, country=self.posts.abroad.abbreviated(chain[0].start))
        if (
            action == "elected"
            and chain[0].label == "POSITION"
            and (body := convened(self.reading, sentence, chain[0]))
        ):
            titles = [title.on(body) for title in titles]
        if chain[0].label == "POSITION" and (body := board_pointed_to(self.reading, sentence.start, chain[0].start)):
            titles = [replace(title, organ=body) for title in titles]
        if chain[0].label == "POSITION":
            rises = action not in ("removed", "resigned")
            body = self._risen(sentence, match, people) if rises else ""
            if action == "elected" and self.elected[0] == sentence.line and _OF_BODY.fullmatch(titles[0].title):
                before = before or self.elected[1]  # 选举P、P为省委常委；|P当选|书记
            titles = [
                title.on(body or ("" if rises else self._held(people, title.title)) or before) for title in titles
            ]
            for place, title in enumerate(titles):  # 免去P某政协经济委员会副主任职务并接受其辞去|委员
                if title.title in _MEMBERS and (conference := _CONFERENCE.match(title.organ)):
                    titles[place] = replace(title, organ=conference.group())
        apart = len(people) == len(titles) > 1 and _RESPECTIVE.search(self.text, people[-1].end, chain[0].start)
        alone = all(link.label == "POSITION" for link in chain)
        for place, person in enumerate(people):
            own = titles[place : place + 1] if apart else titles
            if alone and self.posts.abroad.is_foreign(person):
                own = [self.posts.foreign(person, title, "", bare=True) for title in own]
            if alone and (country := self.posts.abroad.of_body(chain[0].start)):  # 越南国会选举P为国家主席
                own = [replace(t, organ=country, title="国家" + t.title) if t.organ == STATE else t for t in own]
            if alone and self.posts.abroad.places:
                country = self.posts.abroad.country(person)
                own = [title.on(country) if title.title.endswith(_ABROAD) else title for title in own]
            for title in own:
                bare = action == "appointed" and title.title.endswith(_OF_MANY) and chain[0].label == "POSITION"
                if bare and title.organ not in named and title.organ not in (CABINET, before):
                    continue  # P任主任, of which committee the sentence does not say
                name = ("代理" if title.title == "书记" else "代") + title.title if acting else title.title
                if action == "elected" and _ACTING.match(title.title):
                    continue  # P已当选某省省长，P为某省|代省长
                if acting and (person.name, title.organ, f"代理{title.title}", action) in self.seen:
                    continue  # 任命P为代理市长; P|代理|市长职务
                self._note(
                    person, title.organ, name, action, min(person.start, chain[0].start), max(person.end, chain[-1].end)
                )
        if action == "elected" and titles and titles[-1].organ:
            self.elected = (sentence.line, titles[-1].organ)
        return titles[-1].organ if titles else ""

    def _held(self, people: list[Span], title: str) -> str:
        """The organ in which the one of whom a change is told bears a title: 某会副主席P不再担任|副主席."""
        held = self.posts.by_person.get(people[0].name, ()) if len(people) == 1 else ()
        return next((one.organ for one in held if one.title == title), "")

    def _risen(self, sentence: Sentence, match: re.Match[str], people: list[Span]) -> str:
        """The body of the one who rises in it: 某会主席助理P|升任|副主席."""
        held = self.posts.by_person.get(people[0].name) if len(people) == 1 else None
        return held[-1].organ if held and sentence.skeleton.endswith(_RISES, 0, match.start("titles")) else ""

    def _note(
        self, person: Span, organ: str, title: str, action: str, start: int, end: int, confidence: float = 0.93
    ) -> None:
        key = (person.name, organ, title, action)
        if not organ or self.reading.is_placeless(organ) or key in self.seen:
            return
        self.seen.add(key)
        self.reading.add(
            "personnel",
            start,
            end,
            min(confidence, person.confidence),
            person=person.name,
            organ=organ,
            title=title,
            action=action,
        )

    def _punish(self, sentence: Sentence, who: Span, action: str, match: re.Match[str]) -> None:
        held = self.posts.first.get(who.name)
        organ, title = (held.organ, held.title) if held else self._left(who.name)
        if not organ:
            return
        if action == "removed" and any(key[0] == who.name and key[3] == "removed" for key in self.seen):
            return
        if action == "investigated" and "审查起诉" in match.group():
            return
        end = sentence.start + match.end()
        start = who.start if who.start < end else sentence.start
        self._note(who, organ, title, action, start, max(end, who.end), 0.88)

    def _left(self, name: str) -> tuple[str, str]:
        """The organ and the title of the office that the text names first of those that somebody loses or gets."""
        told = [fact for fact in self.reading.of("personnel") if fact.fields["person"] == name]
        first = min(told, key=lambda fact: fact.start, default=None)
        return (str(first.fields["organ"]), str(first.fields["title"])) if first else ("", "")
