"""What a story tells before it names its meeting: who chaired, who spoke, who is announced."""

from __future__ import annotations

from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.participants import SAY, take_part
from kg.extract.meetings.press import announced
from kg.extract.reading import Sentence

#: What those did of whom a story tells before it names the meeting.
_TOLD_BEFORE = (
    "作题为",
    "作专题报告",
    "作辅导报告",
    "作形势报告",
    "主持会议",
    "会由",
    "会议由",
    "主持大会",
    "致辞中",
    "讲话中",
)


def join_announced(meeting: Meeting, before: list[Sentence]) -> None:
    """Note those who are named above the words of a press conference."""
    for role, people in announced(before).items():
        for person in people:
            meeting.join(person, role, person.end)


def look_back(meeting: Meeting, before: list[Sentence]) -> None:
    """Note those of whom a story tells that they chaired or spoke before it names the meeting: P主持会议。E5日开幕."""
    if not any(words in sentence.skeleton for sentence in before for words in _TOLD_BEFORE):
        return
    for sentence in before:
        take_part(sentence, [span for span in sentence.spans if span.label == "PERSON"], None, meeting)


def said_above(meeting: Meeting, before: list[Sentence]) -> None:
    """Note what those who are there are told to say before the meeting is named: “…”P说。O召开E，TP出席."""
    for sentence in before:
        for person in sentence.within(0, len(sentence.skeleton), "PERSON") if meeting.attends else ():
            if person.name in meeting.attends and SAY.match(sentence.skeleton, sentence.place(person)):
                meeting.join(person, "speaks", sentence.end)
