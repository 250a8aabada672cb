"""People of whom brackets say that they are women or of which people: |却西|（藏族）、|阿依古丽|（女，维吾尔族）."""

from __future__ import annotations

import re

from kg.extract.dictionary import holds_word, is_word, tag_words
from kg.extract.lexicon import Lexicon
from kg.extract.page import Page
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.shapes import has_surname
from kg.extract.spans import Span

#: What brackets say of a person first.
_SAID = re.compile(
    "（(?:[女男](?=[，、）])|(?!各|多|民|少数|[^）]{0,4}[、，]?等)[一-龥]{1,6}族(?=[，、）]))[^）\n]{0,12}）"
)
_RUN = re.compile("(?<![一-龥·•])[一-龥·•]{2,24}$")
#: Words right behind which those named stand who take or leave an office.
_MAKING = re.compile(
    ".*(?:选举|补选|增补|推选|任命|免去|选出|当选的?|授予|追授|表彰|邀请|接受|[还也]有|包括|分别[是为])"
)
_JOINT = re.compile("(?<=[一-龥]{2})(?:以及|[和与及])(?=[一-龥]{2,4}（)")
_MADE = ("举", "选", "补", "命", "去", "予", "授")
_SHORTEST, _UNDOTTED, _LONGEST = 2, 7, 16
#: How the dictionary tags the parts of names.
_NAME_TAGS = ("nr", "ns", "nz")
_CONFIDENCE = 0.85
#: What stands on both sides of those whom only the list makes known.
_BEFORE, _BEHIND = ("、", "，", "和", "与", "及"), re.compile("[、，。；和与及]|以及|等|[为任的]|$")


def add_described(page: Page, spans: list[Span]) -> list[Span]:
    """The spans, in order, with such people in place of what the tagger makes of their names.

    A name is known by its form, else by another of these or a person beside it in the list.
    """
    text = page.text
    if "族" not in text and "（女" not in text and "（男" not in text:
        return spans
    titles = [span for span in spans if span.label == "POSITION"]
    ends = {title.end for title in titles}
    people = [(span.start, span.end) for span in spans if span.label == "PERSON"]
    known = {place for person in people for place in person}
    found: list[tuple[int, int]] = []
    unsure: list[tuple[int, int, int]] = []
    for said in _SAID.finditer(text):
        end = said.start()
        start = _begin(text, end, ends)
        name = text[start:end]
        if "为" in name or any(start < title.start < end for title in titles):
            continue  # 选举P为省长|（土家族）
        if (start, end) in people:
            known.add(said.end())
        elif 1 < len(name) <= _LONGEST and name not in page.lexicon.not_names:
            made = start in ends or text[start - 1 : start] in _MADE
            shaped = "·" in name.strip("·") or _has_form(page.lexicon, name)
            if (made and _is_no_noun(page.lexicon, name)) or (shaped and not is_word(name)):
                found.append((start, end))
                known.update((start, said.end()))
            elif _BEHIND.match(text, said.end()) and _is_no_noun(page.lexicon, name):
                unsure.append((start, end, said.end()))
    for start, end, stop in (*unsure, *reversed(unsure)):
        if (start, end) not in found and (
            (text[start - 1 : start] in _BEFORE and start - 1 in known)
            or (text[stop : stop + 1] == "、" and stop + 1 in known)
        ):
            found.append((start, end))
            known.update((start, stop))
    kept = [span for span in spans if not any(start < span.end and span.start < end for start, end in found)]
    told = [Span(start, end, "PERSON", name=text[start:end], confidence=_CONFIDENCE) for start, end in found]
    return sorted([*kept, *told], key=lambda span: span.start) if found else spans


def _has_form(lexicon: Lexicon, name: str) -> bool:
    """Whether a wording has the form of a Chinese name, also of one whose surname stands for a country elsewhere: 马仁元."""
    if looks_like_one(lexicon, name):
        return True
    return has_surname(lexicon, name) and not holds_word(name)


def _is_no_noun(lexicon: Lexicon, name: str) -> bool:
    """Whether a wording is as short as a name without dots and holds no noun but parts of names: 千奋勇, 洛桑灵智多杰."""
    if "·" in name or len(name) == _SHORTEST:
        return True
    given = name[1:] if has_surname(lexicon, name) else name
    nouns = (kind for word, kind in tag_words(given) if len(word) > 1 and kind.startswith("n"))
    return len(name) <= _UNDOTTED and all(kind.startswith(_NAME_TAGS) for kind in nouns)


def _begin(text: str, end: int, ends: set[int]) -> int:
    """Where a name begins that ends at a place: behind a mark, a title, a word of making somebody an officer."""
    run = _RUN.search(text, max(0, end - 25), end)
    if run is None:
        return end
    start = max([run.start(), *(place for place in ends if run.start() < place < end)])
    if making := _MAKING.match(text, start, end):
        start = making.end()
    joint = _JOINT.search(text, start, end + 1)
    return joint.end() if joint else start
