"""People of a list that the tagger passes over."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span

#: What is known of a name that only the list tells.
_CONFIDENCE = 0.8
#: People in a list: behind the word for leaders, behind a comma of the list, at its end.
_LEADER = re.compile(r"(?:领导|的有|还有)(?P<name>[一-龥]{2,3})(?:、(?P<second>[一-龥]{2,3}))?、$")
_LED = re.compile("领导|的有|还有")
_NEXT_PERSON = re.compile(r"、(?P<name>[一-龥]{2,3}?)(?=、|等|和|，|。|出席|参加|分别|一同|陪同|列席)")
_LIST_CLOSED = re.compile(
    r"[和，](?=[^，。；、]{2,30}[，。；])|(?:等[^，。；]{0,8})?(?:分别|一同)?(?:出席|参加|列席|陪同)|。"
)


def listed_people(page: Page, spans: list[Span]) -> list[Span]:
    """People between the people of a list or at its ends: 省领导|黄莉新|、P、|彭佳学|等参加会议."""
    text = page.text
    found: list[Span] = []
    people = [span for span in spans if span.label == "PERSON"]
    if not any(text.startswith("、", span.end) or text[span.start - 1] == "、" for span in people):
        return found
    taken = {place for span in spans for place in range(span.start, span.end)}

    def add(match: re.Match[str] | None, group: str = "name") -> None:
        name = match[group] if match else ""
        if not match or not name or name[0] not in page.lexicon.surnames or name in page.lexicon.not_names:
            return
        if not taken.isdisjoint(range(*match.span(group))):
            return
        found.append(Span(*match.span(group), "PERSON", name=name, confidence=_CONFIDENCE))
        taken.update(range(*match.span(group)))

    starts = {span.start for span in people}
    for span in people:
        if text[span.start - 1] == "、":
            first = _LEADER.search(text, max(0, span.start - 11), span.start)
            add(first)
            add(first, "second")
        at, run = span.end, []
        listed = text[span.start - 1] == "、" and any(other.end == span.start - 1 for other in people)
        listed = listed or bool(_LED.search(text, max(0, span.start - 2), span.start))
        while text.startswith("、", at) and at + 1 not in starts and (match := _NEXT_PERSON.match(text, at)):
            run.append(match)
            at = match.end("name")
        if run and ((text.startswith("、", at) and at + 1 in starts) or (listed and _LIST_CLOSED.match(text, at))):
            for match in run:
                add(match)
    return found
