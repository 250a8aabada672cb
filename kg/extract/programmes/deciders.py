"""Whose meetings, documents and notices they are that a text lets speak."""

from __future__ import annotations

from functools import cached_property

from kg.extract.documents.acts import ActFinder
from kg.extract.meetings.stories import MeetingFinder
from kg.extract.posts.offices import PARTY
from kg.extract.programmes import speech
from kg.extract.reading import SIGNS, Reading, Sentence
from kg.extract.spans import Span


class DeciderFinder:
    """Tells who holds the meetings, issues the documents and gives the notices of an article."""

    def __init__(self, reading: Reading, meetings: MeetingFinder, acts: ActFinder) -> None:
        self.reading = reading
        self.meetings = meetings
        self.acts = acts

    def inspectors(self, sentence: Sentence) -> list[str] | None:
        """The inspectors who ask for something in a sentence; none where they only found it, None where none speak."""
        said = speech.INSPECTED.match(sentence.skeleton)
        if said is None:
            return None
        text = self.reading.text
        organs = (span for span in reversed(self.reading.spans) if span.label == "ORGAN" and span.end <= sentence.start)
        named = next((span for span in organs if said["who"] in text[span.start : span.end]), None)
        return [named.name] if named and said["asked"] else []

    @cached_property
    def notifiers(self) -> list[str]:
        """The organs whose notice the text tells: O通报空气质量情况."""
        for sentence in self.reading.sentences:
            if "通报" in sentence.skeleton and (told := speech.NOTIFIED.search(sentence.skeleton)):
                return [organ.name for organ in sentence.within(told.start("o"), told.end("o"))]
        return []

    def conveners(self, event: Span) -> list[str]:
        """Who holds a meeting that is named: the party its plenums and work conferences, else whom the text says."""
        wording = self.reading.text[event.start : event.end]
        if party := central(wording):
            return party
        facts = self.reading.of("convenes")
        told = [str(fact.fields["organ"]) for fact in facts if fact.fields["event"] == event.name]
        return told or self.meetings.conveners.named(event)

    def plenum(self, sentence: Sentence) -> list[str]:
        """Whose plenum a sentence points back to that says what 全会 decided."""
        named = (span for span in reversed(self.reading.spans) if span.label == "EVENT" and span.end <= sentence.start)
        last = next((span for span in named if self.reading.text.endswith("全会", span.start, span.end)), None)
        return self.conveners(last) if last else []

    def congress(self, sentence: Sentence, place: int) -> list[str]:
        """The party, where one of its congresses or plenums deploys what stands at a place."""
        deployed = speech.DEPLOYED.search(sentence.skeleton, 0, place)
        event = sentence.at(deployed.start("e")) if deployed else None
        return [PARTY] if event is not None and speech.PLENUM.search(self.reading.text, event.start, event.end) else []

    def proposed(self, sentence: Sentence, place: int) -> list[str]:
        """The organs whose meeting or document, which somebody quotes, proposed what stands at a place."""
        if SIGNS["DOCUMENT"] in sentence.skeleton[:place]:
            said = speech.DOCUMENT_SAYS.search(sentence.skeleton, 0, place)
            if said and (issuers := self.issuers(sentence.at(said.start("d")).name)):
                return issuers
        if SIGNS["EVENT"] not in sentence.skeleton:
            return []
        proposed = speech.PROPOSED.search(sentence.skeleton, 0, place)
        return self.conveners(sentence.at(proposed.start("e"))) if proposed else []

    def issuers(self, name: str) -> list[str]:
        if name in self.acts.issuers:
            return self.acts.issuers[name]
        core = name.strip("《》")
        for title, organs in self.acts.issuers.items():
            if core and core in title:
                return organs
        if len(core) > speech.SHORT:
            return []
        issuers = list(self.acts.issuers.values())
        return issuers[0] if issuers and all(organs == issuers[0] for organs in issuers) else []


def central(meeting: str) -> list[str]:
    """Who holds plenums and work conferences of the centre, whether or not a text says so: mostly the party."""
    if "纪律检查委员会" in meeting or "中央纪委" in meeting:
        return [speech.DISCIPLINE]
    own = meeting.startswith("中央") and not speech.OF_A_BODY.match(meeting)
    return [PARTY] if own or speech.PLENUM.search(meeting) else []
