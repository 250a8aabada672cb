"""Who visits which place."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from kg.extract.dates import find_day
from kg.extract.meetings.elsewhere import INVITES, sends_envoy
from kg.extract.meetings.going import (
    ARRIVE,
    ELIDED,
    GO,
    GUIDED,
    HERE,
    IN_PLACE,
    LEADS,
    NEXT,
    OBJECT,
    OTHER_PARTY,
    PARTY,
    ROUND,
    SENDS,
    SETS_OUT,
    THERE,
    TOPIC,
    told_by,
)
from kg.extract.meetings.imagined import SAID, is_no_journey, is_wished
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.talks import add_talks, add_talks_of_bodies, add_talks_with_him
from kg.extract.meetings.travelling import (
    ALONG,
    AND_THEN,
    BESIDE,
    COMPANION,
    EACH,
    FOR_PLEASURE,
    HOST,
    HOSTS,
    MEANWHILE,
    POSTED,
    PRONOUN,
    SEES,
    TITLE_SAYS,
    TRAVELS,
    VILLAGE,
    WIDE,
    is_accused,
    leading,
    on_journeys,
)
from kg.extract.meetings.visited import Stop, holds_next, is_rural, lies_in, smallest_places
from kg.extract.reading import SIGNS, Reading, Sentence
from kg.extract.spans import Span

#: The signs of what stands for a place.
_PLACES = tuple(SIGNS[label] for label in ("REGION", "ORG", "ORGAN", "PROGRAM"))


class MovementFinder:
    """Reads who visits where and who meets whom."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.visits: dict[str, list[Stop]] = {}
        #: Journeys of the past of which somebody speaks: nobody goes with those who made them.
        self.told: dict[str, list[Stop]] = {}
        #: Whose journey a story tells of first, who sets out on one whose places are told later, and who goes along.
        self.leader: Span | None = None
        self.setting_out: list[Span] = []
        self.companions: dict[str, tuple[Span, str]] = {}
        #: Title -> who was last called by it: 总书记, where the name stood before it.
        self.titled: dict[str, Span] = {}
        self.scene = Scene()
        #: Line of the text -> whose journey it tells of.
        self.told_in: dict[int, str] = {}
        #: Who shows the travellers around, from which place of the text on.
        self.guides: list[tuple[int, list[Span]]] = []

    def find(self) -> None:
        """Add the ``visits`` and ``meets`` facts."""
        for first, last in self.reading.stories:
            self.visits, self.told, self.companions, self.told_in = {}, {}, {}, {}
            self.leader = None
            self.setting_out, self.guides = [], []
            self.scene = Scene()
            subject: Span | None = None
            hosts: list[Span] = []
            told = self.reading.sentences[first:last]
            for before, sentence in zip((None, *told), told, strict=False):
                named = SIGNS["PERSON"] in sentence.skeleton
                if not (named or subject or self.titled):
                    continue  # nobody yet
                people = self._unguided(sentence) if named else []
                if people:
                    pairs = itertools.pairwise(sentence.spans)
                    self.titled |= {
                        b.name: a
                        for a, b in pairs
                        if a.label == "PERSON" and b.label == "POSITION" and a.end == b.start
                    }
                he = PRONOUN.match(sentence.skeleton) if subject else None
                self._visits(sentence, people, subject, told=he is not None)
                if people or self.visits or self.leader or self.setting_out:
                    self.scene.follow(sentence, people, self._places)
                if people:
                    self._companions(sentence, people)
                traveller = self.leader or subject
                if traveller and not hosts and "间，" in sentence.skeleton and MEANWHILE.match(sentence.skeleton):
                    hosts = [traveller]
                if subject and he and not hosts:
                    hosts = [subject] if SIGNS["PERSON"] not in he.group() else []
                him = subject if subject and people and add_talks_with_him(self.reading, sentence, subject) else None
                hosts = add_talks(self.reading, sentence, hosts) if named or hosts else []
                if len(people) > 1 and before is not None:
                    add_talks_of_bodies(self.reading, before, sentence)
                subject = him or people[0] if people else subject
            self._add_visits()

    def _visits(self, sentence: Sentence, people: list[Span], subject: Span | None, *, told: bool) -> None:
        """Note the journeys of a sentence; ``told``: by a pronoun, of ``subject``, whom the sentence before spoke of."""
        skeleton = sentence.skeleton
        known = subject is not None and (
            told or subject.name in self.visits or FOR_PLEASURE.search(skeleton) is not None
        )
        titled = bool(self.titled) and SIGNS["POSITION"] in skeleton
        if not (people or known or titled or self.leader or self.setting_out or self.companions):
            return
        if people and self.leader and (leads := LEADS.match(skeleton, sentence.place(people[0]))):
            self.leader = sentence.at(leads.start())
        somewhere = any(sign in skeleton for sign in _PLACES)
        for found in (GO, OBJECT, ARRIVE, IN_PLACE, THERE, TOPIC, ROUND) if somewhere else ():
            for match in told_by(found, skeleton):
                where = "where" if match["where"] else "country"
                named = sentence.within(match.start(where), match.end(where))
                if "的" in match[where]:
                    named = [span for span in named if not holds_next(sentence, span)]
                if found is ROUND:
                    named = [span for span in named if skeleton[sentence.place(span) - 1] in NEXT]
                regions = [place for place in named if is_rural(place)] if found is TOPIC else self._places(named)
                if not regions or is_no_journey(skeleton, match, where) or self._is_to_come(sentence, match.start()):
                    continue
                who = self._travellers(sentence, match, people, subject)
                said = SAID.search(skeleton, 0, match.start()) is not None
                if said and is_wished(sentence, who, match.start()):
                    continue
                said = said or self.scene.is_told_of(sentence, who)
                journeys = self.told if said else self.visits
                if not said and who:
                    self.leader = self.leader or who[0]
                    self.told_in.setdefault(sentence.line, who[0].name)
                each = len(who) == len(regions) > 1 and EACH.search(skeleton, 0, match.end(where))
                for number, person in enumerate(who):
                    for region in regions[number : number + 1] if each else regions:
                        if region.end - region.start >= 2:
                            journeys.setdefault(person.name, []).append((region, person.start, region.end))
        for person, region in on_journeys(sentence) if people and SIGNS["REGION"] in skeleton else ():
            self.visits.setdefault(person.name, []).append((region, region.start, person.end))
        travels = {one.name for one in (self.leader, *self.setting_out) if one} | self.visits.keys()
        here = [person for person in people if person.name in travels][:1] if self.scene.places else []
        for region in self.scene.here(sentence, here):
            stops = self.visits.get(here[0].name, [])
            if not any(lies_in(stop[0], region) for stop in stops):
                self.visits.setdefault(here[0].name, []).append((region, here[0].start, here[0].end))
        if not self.leader and not self.setting_out and (out := SETS_OUT.search(skeleton) if people else None):
            self.setting_out = leading(sentence, sentence.within(0, out.start() + 1, "PERSON"))
        if there := HERE.search(skeleton) if people else None:
            kinds = VILLAGE if there["village"] else ("",)
            if place := self._last_place(sentence, sentence.offset(there.start()), kinds):
                person = sentence.at(there.start())
                self.visits.setdefault(person.name, []).append((place, person.start, sentence.end))

    def _is_to_come(self, sentence: Sentence, place: int) -> bool:
        """Whether the first day told before a journey is one after that of the article."""
        today = self.reading.page.date
        day = find_day(self.reading.text, sentence.start, sentence.offset(place), today) if today else None
        return bool(day and today and day > today)

    def _travellers(
        self, sentence: Sentence, match: re.Match[str], people: list[Span], subject: Span | None
    ) -> list[Span]:
        """Those of whom a rule says that they go somewhere; ``subject`` is whom the sentence before spoke of."""
        before = [p for p in people if sentence.place(p) < match.start() and not _invites(sentence, p)]
        before = [p for p in before if not sends_envoy(sentence, p)]
        travels = subject is not None and subject.name in self.visits
        if match.re in (IN_PLACE, TOPIC) and not people:
            return []
        elided = match.re is THERE or PARTY.match(sentence.skeleton) is not None
        elided = elided or (not people and ELIDED.search(sentence.skeleton[: match.start()]) is not None)
        if not before and not people and OTHER_PARTY.search(sentence.skeleton, 0, match.end()):
            return []
        if not before and not travels and elided:
            return [self.leader] if self.leader else self.setting_out or [who for who, _ in self.companions.values()]
        if match.re in (IN_PLACE, TOPIC):
            first = people[:1]
            seen = any(person is self.leader or person.name in self.visits for person in first)
            host = self.leader and first and HOST.match(sentence.skeleton, sentence.place(first[0]))
            if not (seen or host or SEES.search(sentence.skeleton)):
                return []
            before = first if seen or not host else []
        elif AND_THEN.search(sentence.skeleton, 0, match.start()):
            before = before[:1]
        spoken_of = (match.re is GO or match.group().startswith(TRAVELS)) and PRONOUN.match(
            sentence.skeleton
        ) is not None
        if match.re in (ARRIVE, ROUND) and not (before or elided or spoken_of):
            return []
        if before:
            return leading(sentence, before)
        if not people and (says := TITLE_SAYS.match(sentence.skeleton, match.end())):
            return [who for who in [self.titled.get(sentence.at(says.start("t")).name)] if who]
        spoken_of = spoken_of or (match.re is GO and not people and is_accused(self.reading.text, match))
        return [subject] if subject is not None and (travels or spoken_of) else []

    def _last_place(self, sentence: Sentence, end: int, kinds: tuple[str, ...]) -> Span | None:
        """The region of some kinds named last before a place of the text, in this sentence or the three before."""
        index = self.reading.sentences.index(sentence)
        start = self.reading.sentences[max(0, index - 3)].start
        named = (span for span in self.reading.spans if span.label == "REGION" and start <= span.start < end)
        places = [span for span in named if span.name.endswith(kinds)]
        return places[-1] if places else None

    def _places(self, spans: list[Span]) -> list[Span]:
        """The regions among spans, and those with which the name of an organisation begins (深圳市 + 某公司)."""
        places = []
        cities = {span.start: span for span in self.reading.spans if span.label == "REGION"} if spans else {}
        ends = {span.end for span in cities.values()}
        for span in spans:
            if span.name.endswith("师") and span.end in cities:
                span = cities[span.end]  # 新疆生产建设兵团第三师|图木舒克市
            if span.label == "REGION":
                ship = self.reading.text.startswith("舰", span.end)
                wide = span.parts and span.parts[-1].get("level") in ("country", "province")
                ship = ship or bool(wide and span.start in ends)  # 厦门同安|台湾|农民创业园
                places += [] if ship or span.name.endswith(WIDE) else [span]
            elif span.label in ("ORG", "ORGAN", "PROGRAM"):
                places += [
                    region
                    for region in self.reading.page.region_candidates
                    if region.start == span.start
                    and region.parts
                    and region.parts[-1].get("level") in ("prefecture", "county", "zone")
                ]
        return places

    def _unguided(self, sentence: Sentence) -> list[Span]:
        """The people of a sentence but for those who show others around or send them."""
        people = [span for span in sentence.spans if span.label == "PERSON"]
        guided = GUIDED.search(sentence.skeleton) if "陪同" in sentence.skeleton else None
        guides = sentence.within(guided.start(), guided.end(), "PERSON") if guided else []
        if guides:
            self.guides.append((sentence.start, guides))
        return [
            person
            for person in people
            if person not in guides and not SENDS.match(sentence.skeleton, sentence.place(person))
        ]

    def _companions(self, sentence: Sentence, people: list[Span]) -> None:
        """肖捷、何立峰陪同: they visit what the leading person visited."""
        if not BESIDE.search(sentence.skeleton):
            return
        found = (
            None if HOSTS in self.reading.text[sentence.start : sentence.end] else COMPANION.search(sentence.skeleton)
        )
        if found is None or not (self.visits or self.setting_out or ALONG.match(sentence.skeleton, found.start())):
            return
        leader = self.told_in.get(sentence.line, "")
        if "同机抵达" in sentence.skeleton:
            self._join(people, leader)
        guides = {guide.name for _, guided in self.guides for guide in guided}
        for person in people:
            posted = POSTED.search(sentence.skeleton, 0, sentence.place(person))
            if person.name not in guides and not posted:
                self.companions.setdefault(person.name, (person, leader))

    def _join(self, people: Iterable[Span], leader: str = "", since: int = 0, until: int | None = None) -> None:
        """Let people visit what somebody visited, else the leading person, so far or between two places of the text."""
        journey = self.visits.get(leader) or next(iter(self.visits.values()), [])
        journey = [stop for stop in journey if since <= stop[0].start and (until is None or stop[0].start < until)]
        for person in people:
            self.visits.setdefault(person.name, [(region, person.start, person.end) for region, _, _ in journey])

    def _add_visits(self) -> None:
        for companion, leader in self.companions.values():
            self._join([companion], leader)
        starts = [0, *(start for start, _ in self.guides[1:]), None]
        for (_, guides), (since, until) in zip(self.guides, itertools.pairwise(starts), strict=False):
            self._join(guides, since=since or 0, until=until)
        for person, stops in (*self.visits.items(), *self.told.items()):
            for name, (region, start, end) in smallest_places(self.reading, stops):
                self.reading.add(
                    "visits",
                    min(start, end),
                    max(start, end),
                    0.85 * region.confidence,
                    person=person,
                    region=name,
                )


def _invites(sentence: Sentence, person: Span) -> bool:
    """Whether a person is the host of a journey: 应TP|邀请，对R进行国事访问."""
    return INVITES.match(sentence.skeleton, sentence.place(person) + 1) is not None
