"""For whom a sentence speaks: the organ whose words or deeds it tells."""

from __future__ import annotations

import itertools
from functools import cached_property

from kg.extract.documents.acts import ActFinder
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.stories import MeetingFinder
from kg.extract.posts.holders import PostFinder
from kg.extract.posts.offices import PARTY
from kg.extract.programmes import speech
from kg.extract.programmes.deciders import DeciderFinder, central
from kg.extract.programmes.heads import speaking
from kg.extract.programmes.subjects import is_followed, source, subject
from kg.extract.reading import SIGNS, Reading, Sentence
from kg.extract.spans import Span


class AgentFinder:
    """Tells the organs for which the sentences of an article speak."""

    def __init__(self, reading: Reading, posts: PostFinder, meetings: MeetingFinder, acts: ActFinder) -> None:
        self.reading = reading
        self.posts = posts
        self.meetings = meetings
        self.acts = acts
        self.deciders = DeciderFinder(reading, meetings, acts)
        #: For whom the text spoke last, which person did, and in which line.
        self._caller: tuple[tuple[list[str], str], int] = ([], ""), -1
        #: Who goes on speaking behind a sentence that tells of somebody else, and in which line that is.
        self._aside: tuple[list[str], str, int] | None = None

    @cached_property
    def _no_organs(self) -> set[str]:
        """The names of companies, villages and whatever else people lead that is no organ nor a mass organisation."""
        named = {span.name for span in self.reading.spans if span.label in ("ORG", "REGION", "PROGRAM")}
        return {name for name in named if not name.endswith(speech.MASS)}

    def speaker(self, index: int, sentence: Sentence, agents: list[str], person: str) -> tuple[list[str], str]:
        """For whom the sentence speaks, and which person: the last subject that the text named, or who gave orders before."""
        if self._aside is not None and (agents or self._aside[2] == sentence.line):
            agents, person, _ = self._aside
        self._aside = None
        if self.answerer[0] and sentence.skeleton.startswith(speech.ANSWER):
            agents, person = self.answerer
        before, line = self._caller
        if not agents and (
            (line == sentence.line and speech.ORDER.match(sentence.skeleton))
            or (sentence.line - line < speech.ITEMS and speech.ITEM.match(sentence.skeleton))
        ):
            agents, person = before
        elif not agents and sentence.skeleton.lstrip().startswith("——"):
            self._caller = ([], ""), -1
        told = self._speaker(index, sentence, agents, person)
        if told[0] and self._aside is None:
            self._caller = told, sentence.line
        return told

    def _speaker(self, index: int, sentence: Sentence, agents: list[str], person: str) -> tuple[list[str], str]:
        skeleton = sentence.skeleton
        if index in self.quotations:
            return self.quotations[index]
        if speech.OTHERS_SAY.match(skeleton):
            return [], ""
        if "代表" in skeleton and (told := speech.SPEAKS_FOR.search(skeleton)):
            return [sentence.at(told.start("o")).name], ""
        named = SIGNS["PERSON"] in skeleton
        said = speech.SAYS.search(skeleton) if named or "他" in skeleton or "她" in skeleton else None
        if said and said["p"]:
            name = sentence.at(said.start("p")).name
            organs = self._of_meeting(index, name) or self._spoken_for(name, self._behind(sentence, said.start("p")))
            if organs is None and (organ := self._appointed.get(name)):
                organs = [organ]
            return self._at_meeting(index, name) if organs is None else organs, name
        if said:
            return (agents, person) if agents else self._he(index)
        deciding = self._deciding(index, sentence, agents, person)
        if deciding is not None:
            return deciding, person
        people = self._people(sentence) if named and "分会场" not in skeleton else []
        if people and speech.COMPANY.search(skeleton, sentence.place(people[0])):
            return agents, person
        place = sentence.place(people[0]) if people else speech.FAR
        if agents and person and people and self._is_spoken_of(index, sentence, people[0], person):
            if not speech.AT_HEAD.search(skeleton, 0, place) or not self._spoken_for(people[0].name):
                return agents, person
            self._aside = agents, person, sentence.line
        if place < speech.FAR:
            name = people[0].name
            held = self._of_meeting(index, name) if "主持召开" in skeleton else []
            organs = held or self._spoken_for(name, self._behind(sentence, place))
            if organs is not None:
                return organs, name
        if "，" in skeleton and speech.PLACE_ACTS.match(skeleton):
            return [], ""
        if sentence.spans and sentence.places[0] == 0 and sentence.spans[0].label in ("REGION", "ORG"):
            name = sentence.spans[0].name
            kept = agents and (name in agents[0] or speech.CALLED_ON.match(skeleton))
            return (agents, person) if kept else ([], "")
        if "对" in skeleton[:8] and (part := speech.ON_ITS_PART.match(skeleton)):  # 对于某某旗来讲，就是要推进M
            region = sentence.at(part.end() - len("来讲") - 1).name
            return ([agent for agent in agents if region in agent], person)
        return source(sentence) or agents, person

    @cached_property
    def answerer(self) -> tuple[list[str], str]:
        """For whom the answers of an interview speak, and who gives them, where only 答 stands before them."""
        if "\n" + speech.ANSWER not in self.reading.text:
            return [], ""
        for sentence in self.reading.sentences:
            if sentence.skeleton.startswith(speech.ANSWER):
                break
            if answers := speech.ANSWERER.search(sentence.skeleton):
                one = sentence.at(answers.start(answers.lastgroup or 0))
                return ([one.name], "") if answers["o"] else (self._spoken_for(one.name) or [], one.name)
        return [], ""

    def _he(self, index: int) -> tuple[list[str], str]:
        """For whom 他 speaks where the text went on to something else: the person of whom it spoke last."""
        for before in reversed(self.reading.sentences[max(0, index - speech.QUOTATION) : index]):
            if SIGNS["PERSON"] in before.skeleton and (people := self._people(before)):
                return self._spoken_for(people[-1].name) or [], people[-1].name
        return [], ""

    def _at_meeting(self, index: int, person: str) -> list[str]:
        """The holders of the meeting at which somebody speaks of whom the text says no more: O召开会议。|P强调，."""
        meeting = self.meetings.current.get(index)
        return list(meeting.conveners) if meeting is not None and person in meeting.speaks else []

    def _of_meeting(self, index: int, person: str) -> list[str]:
        """The one holder of a meeting at which somebody speaks who leads that body: P、领导小组组长, at a meeting of the group."""
        meeting = self.meetings.current.get(index)
        if meeting is None or len(meeting.conveners) != 1 or person not in meeting.attends:
            return []
        held = {post.organ for post in self.posts.by_person.get(person, ()) if not speech.SEAT.search(post.title)}
        return [organ for organ in meeting.conveners if organ in held and not organ.startswith(speech.BUREAU)]

    def _is_spoken_of(self, index: int, sentence: Sentence, other: Span, speaker: str) -> bool:
        """Whether somebody who speaks in a paragraph names another one with the title behind the name: 习近平主席应邀…."""
        earlier = self.reading.sentences[index - 1] if index else sentence
        titled = bool(self._behind(sentence, sentence.place(other)))
        return titled and other.name != speaker and earlier.line == sentence.line and earlier is not sentence

    @cached_property
    def quotations(self) -> dict[int, tuple[list[str], str]]:
        """The sentences of quotations after which their speaker is named -> for whom, and who."""
        text, sentences = self.reading.text, self.reading.sentences
        found: dict[int, tuple[list[str], str]] = {}
        for index, (sentence, behind) in enumerate(itertools.pairwise(sentences)):
            if not text.endswith("”", sentence.end, behind.start) or SIGNS["PERSON"] not in behind.skeleton[:40]:
                continue
            said = speech.SAID_BEFORE.match(behind.skeleton)
            if said is None:
                continue
            person = behind.at(said.start("p")).name
            agents = self._spoken_for(person)
            opened = 0
            for before in range(index, max(-1, index - speech.QUOTATION), -1):
                start, stop = sentences[before].start, sentences[before + 1].start
                opened += text.count("“", start, stop) - text.count("”", start, stop)
                if agents and sentences[before].line == sentence.line:
                    found[before] = agents, person
                if opened >= 0:
                    break
        return found

    def _chaired(self, meeting: Meeting, person: str) -> list[str] | None:
        """For whom the chair of a meeting speaks, where the text went on to somebody else who only came to it."""
        chair = next(iter(meeting.chairs), "")
        return (self._spoken_for(chair) or []) if chair and chair != person and person not in meeting.speaks else None

    def _deciding(self, index: int, sentence: Sentence, agents: list[str], person: str) -> list[str] | None:
        """Who decides in a sentence about a meeting or a document that says something; none where it is about neither."""
        skeleton = sentence.skeleton
        if "会" in skeleton and speech.MEETING_SUBJECT.match(skeleton):
            meeting = self.meetings.current.get(index)
            told = meeting and (list(meeting.conveners) or central(meeting.name))
            told = told or (self.deciders.plenum(sentence) if "全会" in skeleton[:12] else [])
            if not told and meeting and (chaired := self._chaired(meeting, person)) is not None:
                return chaired
            return told or agents
        if SIGNS["EVENT"] in skeleton and (event := speech.EVENT_SUBJECT.match(skeleton)):
            return self.deciders.conveners(sentence.at(event.start("e")))
        if self.report and speech.REPORT_SUBJECT.match(skeleton):
            return self.report
        if "通报" in skeleton and speech.NOTICE_OF_ALL.match(skeleton):
            return self.deciders.notifiers or agents
        if (inspectors := self.deciders.inspectors(sentence)) is not None:
            return inspectors
        document = speech.DOCUMENT_SUBJECT.match(skeleton) if SIGNS["DOCUMENT"] in skeleton else None
        notice = speech.NOTICE_SUBJECT.match(skeleton)
        if document:
            return self.deciders.issuers(sentence.at(document.start("d")).name) or agents
        if notice:
            return self.deciders.issuers(notice["kind"] or "") or agents
        return None

    @cached_property
    def report(self) -> list[str]:
        """The government whose report to its congress the text tells, or for whom an article speaks that it tells."""
        if "工作报告" not in self.reading.text and "杂志发表" not in self.reading.text:
            return []
        for sentence in self.reading.sentences:
            if named := speech.REPORT.search(sentence.skeleton):
                organ = sentence.at(named.start("o")).name
                if organ.endswith("人民政府"):
                    return [organ]
            if by := speech.REPORTED_BY.search(sentence.skeleton):
                return self._spoken_for(sentence.at(by.start(by.lastgroup or 0)).name) or []
        return []

    def _people(self, sentence: Sentence) -> list[Span]:
        """The people of a sentence but authors of ideas and those whose words others follow."""
        skeleton = sentence.skeleton
        placed = zip(sentence.spans, sentence.places, strict=True)
        return [
            span
            for span, place in placed
            if span.label == "PERSON" and not (speech.AUTHOR.match(skeleton, place + 1) or is_followed(skeleton, place))
        ]

    def leads_the_party(self, person: str) -> bool:
        """Whether a person speaks for the party where no other title stands beside the name."""
        return self._spoken_for(person) == [PARTY]

    def _behind(self, sentence: Sentence, place: int) -> str:
        """The title right behind a person: 某某|总书记."""
        if sentence.skeleton[place + 1 : place + 2] != SIGNS["POSITION"]:
            return ""
        title = sentence.at(place + 1)
        return self.reading.text[title.start : title.end]

    def _spoken_for(self, person: str, title: str = "") -> list[str] | None:
        """The organ that a person speaks for: that of a title named beside, or of the first post that is more than a seat.

        That of a deputy gives way to another. None where no post is told. Companies and foreign states carry no policy out, whatever their heads say of it.
        """
        held = [post for post in self.posts.by_person.get(person, ()) if post.status == "current"]
        held = [post for post in held if post.title == title] or held
        posts = [
            title for title in held if not speech.SEAT.search(title.title) and not title.organ.startswith(speech.BUREAU)
        ]
        organ = speaking(posts).organ if posts else self.posts.agent(person)
        if organ == speech.BUREAU[0] and any(
            post.organ == organ and not speech.SEAT.search(post.title) for post in held
        ):
            return None  # 副总理, whose organ the text does not say
        return [] if organ in self._no_organs or organ.endswith(speech.VILLAGES) else [organ] if organ else None

    @cached_property
    def _appointed(self) -> dict[str, str]:
        """The organs in which the text says that people are given posts."""
        found: dict[str, str] = {}
        for fields in (fact.fields for fact in self.reading.of("personnel")):
            if fields["action"] in ("appointed", "elected") and not speech.SEAT.search(str(fields["title"])):
                person, organ = str(fields["person"]), str(fields["organ"] or "")
                found[person] = PARTY if organ == PARTY else found.get(person) or organ
        return found

    def asked_of(self, index: int) -> list[str]:
        """The issuers of the one document that a paragraph goes on to tell, where it begins with a question and names nobody: 怎么干？实施M."""
        sentences = self.reading.sentences
        line = sentences[index].line
        behind = list(
            itertools.takewhile(lambda sentence: sentence.line == line, itertools.islice(sentences, index, None))
        )
        if any(span.label in speech.NAMED for sentence in behind for span in sentence.spans):
            return []
        if any(pronoun in sentence.skeleton for sentence in behind for pronoun in "他她“"):
            return []
        until = sentences[min(index, speech.OPENING)].start
        opened = any(span.name in self.acts.issuers for span in self.reading.spans if span.start < until)
        return self.deciders.issuers("") if opened else []

    def proposers(self, sentence: Sentence) -> list[str]:
        """Who speaks in the document that a sentence says is to follow: its organs, the party of a plenum, its issuer."""
        plenum = any(speech.PLENUM.search(span.name) for span in sentence.spans if span.label == "EVENT")
        return subject(sentence, len(sentence.skeleton)) or ([PARTY] if plenum else self.deciders.issuers(""))

    def quoted(self, sentence: Sentence, place: int) -> list[str] | None:
        """For whom the person speaks whom another one quotes on what stands at a place; None where nobody is quoted."""
        said = [match for match in speech.SAYS.finditer(sentence.skeleton, 0, place) if match["p"]]
        people = [sentence.at(match.start("p")).name for match in said]
        if len(people) == 1 and (put := speech.PUT_FORWARD.search(sentence.skeleton, said[0].end(), place)):
            people.append(sentence.at(put.start("p")).name)  # P表示，P主席出席E，提出M
        return self._spoken_for(people[-1]) if len(people) > 1 and self._spoken_for(people[0]) else None
