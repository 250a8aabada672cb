"""A page with its spans as the fact finders read it: sentences in which every span is one sign.

Each sentence has a *skeleton*: its text with every span replaced by one private-use character that stands for the
label, so that a fact pattern is a short regular expression (``任命P为OT``) whatever the names.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import Fact, Value

#: Label -> the letter that stands for it in fact patterns, and the sign that stands for it in skeletons.
LETTERS = {
    "PERSON": "P", "ORGAN": "O", "ORG": "G", "REGION": "R", "PROGRAM": "M", "DOCUMENT": "D", "EVENT": "E", "POSITION": "T",
}  # fmt: skip
SIGNS = {label: chr(0xE001 + index) for index, label in enumerate(LETTERS)}


def pattern(expression: str) -> re.Pattern[str]:
    """Compile an expression in which ``<P> <O> <G> <R> <M> <D> <E> <T>`` stand for spans."""
    for label, letter in LETTERS.items():
        expression = expression.replace(f"<{letter}>", SIGNS[label])
    return re.compile(expression)


#: How an item of a brief begins.
_MARKED = re.compile("[ 　]*(?:[■●◆▲★□○◇◎▶▪]|【[^】]{2,12}】)")
#: How long a headline is at least, how soon below it the day of the news is told, and how.
_HEADLINE = 8
_ENDED = ("。\n", "！\n", "？\n", "”\n", "）\n")
_SOON = 60
#: How long the paragraph below a heading is, and one that tells the day of its news.
_PARAGRAPH, _NOTE = 40, 24
_NEWS = re.compile(r"\d日|[今昨][天日晚]|近日|日前|近期|连日来")
_DATED = re.compile(r"[ 　]*(?:\d{1,2}月)?\d{1,2}日(?!电)")


@dataclass(slots=True)
class Sentence:
    """One sentence: its range in the text, its skeleton, and where in the skeleton each span stands, its line."""

    start: int
    end: int
    skeleton: str
    spans: list[Span]
    places: list[int]
    line: int

    def at(self, place: int) -> Span:
        """The span whose sign stands at a place of the skeleton."""
        return self.spans[self.places.index(place)]

    def offset(self, place: int) -> int:
        """Where in the text a place of the skeleton is."""
        passed = [(at, span) for at, span in zip(self.places, self.spans, strict=True) if at < place]
        if not passed:
            return self.start + place
        at, span = passed[-1]
        return span.end + place - at - 1

    def within(self, start: int, end: int, label: str | None = None) -> list[Span]:
        """The spans between two places of the skeleton."""
        return [
            span
            for span, place in zip(self.spans, self.places, strict=True)
            if start <= place < end and (label is None or span.label == label)
        ]

    def place(self, span: Span) -> int:
        """Where in the skeleton a span stands."""
        return self.places[self.spans.index(span)]


class Reading:
    """What the fact finders share: the page, its spans, its sentences and the facts found so far."""

    def __init__(self, page: Page, spans: list[Span]) -> None:
        self.page = page
        self.text = page.text
        self.spans = spans
        self.sentences = list(self._sentences())
        self.facts: list[Fact] = []
        #: Names of local organs of a place that the article does not tell: 市委 where no place is named.
        self.placeless = {span.name for span in spans if span.open}
        self.stories = self._stories()

    def is_placeless(self, organ: str) -> bool:
        """Whether an organ, or the one that it is a department of, belongs to a place that the article does not tell."""
        return any(organ.startswith(name) for name in self.placeless)

    def add(self, kind: str, start: int, end: int, confidence: float, **fields: Value) -> None:
        """Note a fact that the words from ``start`` to ``end`` state."""
        self.facts.append(Fact(kind, fields, start, end, round(confidence, 3)))

    def of(self, kind: str) -> list[Fact]:
        """The facts of a type found so far."""
        return [fact for fact in self.facts if fact.type == kind]

    def _sentences(self) -> Iterator[Sentence]:
        text, spans = self.text, self.spans
        index = line = counted = 0
        for start, end in self.page.sentences:
            line, counted = line + text.count("\n", counted, start), start
            pieces: list[str] = []
            inside: list[Span] = []
            places: list[int] = []
            size, at = 0, start
            while index < len(spans) and spans[index].start < end:
                span = spans[index]
                index += 1
                if span.start < at:
                    continue
                pieces.append(text[at : span.start])
                size += span.start - at
                pieces.append(SIGNS[span.label])
                places.append(size)
                inside.append(span)
                size += 1
                at = span.end
            pieces.append(text[at:end] if at < end else "")
            yield Sentence(start, max(end, at), "".join(pieces), inside, places, line)

    def _stories(self) -> list[tuple[int, int]]:
        """Ranges of sentence indexes that belong to one story: a news-in-brief text holds several.

        A brief is recognised by its short headings: lines without end punctuation, each followed by a paragraph; by the
        marks with which its items begin; or by days at their beginnings, each with somebody else behind.
        """
        text = self.text
        lines: list[tuple[int, str]] = []
        at = 0
        for line in text.split("\n"):
            lines.append((at, line))
            at += len(line) + 1
        heads = [
            start
            for (start, line), (_, following) in itertools.pairwise(lines)
            if 4 <= len(line.strip()) <= 40
            and not line.rstrip("”）").endswith(("。", "！", "？", "：", "；", "，"))
            and (len(following) > _PARAGRAPH or (len(following) > _NOTE and _NEWS.search(following, 0, _SOON)))
            and following.rstrip().endswith(("。", "！", "”", "）"))
        ]
        paragraphs = [(start, line) for start, line in lines if line.strip()]
        brief = len(heads) >= 3 and len(heads) * 2 >= len(paragraphs) - 1
        starts = heads if brief else self._items(paragraphs) or self._news(heads)
        bounds: list[tuple[int, int]] = []
        first = 0
        for index, sentence in enumerate(self.sentences):
            if any(sentence.start <= head < sentence.end for head in starts) and index > first:
                bounds.append((first, index))
                first = index
        bounds.append((first, len(self.sentences)))
        return bounds

    def _news(self, heads: list[int]) -> list[int]:
        """Those headings behind a paragraph under which a story begins: it tells the day of its news soon."""
        ends = [
            (head, self.text.find("\n", head))
            for head in heads
            if self.text.endswith(_ENDED, 0, head) and self.text[head] != "【"
        ]
        return [head for head, end in ends if end - head >= _HEADLINE and _NEWS.search(self.text, end, end + _SOON)]

    def _items(self, paragraphs: list[tuple[int, str]]) -> list[int]:
        """Where the items of a brief without headings begin."""
        marked = [start for start, line in paragraphs if _MARKED.match(line)]
        if len(marked) > 1 and len(marked) * 2 >= len(paragraphs):
            return marked
        dated = [(start, start + len(line)) for start, line in paragraphs if _DATED.match(line)]
        if len(dated) < 3 or len(dated) < len(paragraphs) - 1:
            return []
        people = [span for span in self.spans if span.label == "PERSON"]
        leaders = [next((p.name for p in people if start <= p.start < end), "") for start, end in dated]
        return [start for start, _ in dated] if all(leaders) and len(set(leaders)) == len(leaders) else []
