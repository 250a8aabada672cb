"""People named with the body they are of, in a list that says what they all are: 某研究院的P、某大学的P等专家."""

from __future__ import annotations

import re

from kg.extract.dictionary import is_word, tag_words
from kg.extract.page import Page
from kg.extract.people.lists import is_likely
from kg.extract.people.no_people import looks_like_one
from kg.extract.spans import BODIES, Span

#: Who is named with the body he is of, in a list of such: 某研究院的|P|、某大学的|P|等专家.
_OF_BODY = re.compile(
    "的(?P<name>[一-龥]{2,3}?)(?=、|和|等(?:[一-龥]{0,6}(?:专家|学者|教授|代表|嘉宾|人士|企业家|同志|委员|院士)))"
)
_OF_OTHER = re.compile(f"[、和](?:(?![的等])[一-龥]){{2,12}}{_OF_BODY.pattern}")
_OF_MANY = re.compile("等[一-龥]{0,6}(?:专家|学者|教授|代表|嘉宾|人士|企业家|同志|委员|院士)")
#: Who of a body says something: 某大学|何某某|认为, 某中心的|俞某|说，.
_SAYS = re.compile("的?(?P<name>[一-龥]{2,3}?)(?=认为|指出|表示|透露|坦言|告诉|介绍|说[，：])")
_HOUSES = ("大学", "学院", "研究院", "研究所", "中心", "医院", "集团", "公司", "协会", "学会")
#: How long a name is before which another character may stand.
_SHORT = 2


def named_of_bodies(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand who are named with the body they are of, in a list that says what they all are."""
    text = page.text
    found = []
    bodies = [span for span in spans if span.label in BODIES and text.startswith("的", span.end)]
    for span in bodies if "等" in text else ():
        match = _OF_BODY.match(text, span.end)
        if not match or not _OF_MANY.search(text, match.end("name"), page.sentence_at(span.end)[1]):
            continue
        while match and is_named(page, match["name"]):
            found.append(match.span("name"))
            match = _OF_OTHER.match(text, match.end("name"))
    houses = [span for span in spans if span.label == "ORG" and text.endswith(_HOUSES, span.start, span.end)]
    said = (_SAYS.match(text, span.end) for span in houses)
    found += [match.span("name") for match in said if match and _says(page, match["name"])]
    return found


def _says(page: Page, name: str) -> bool:
    """Whether what stands between a body and a verb of speaking is a name: 何炼成, but not 曾多次, 方面."""
    adverb = any(kind.startswith(("d", "m", "p", "c")) for _, kind in tag_words(name[1:]))
    return looks_like_one(page.lexicon, name) or (is_named(page, name) and not adverb)


def is_named(page: Page, name: str) -> bool:
    """Whether what begins with a common surname is no word and begins with none."""
    common = name[0] not in page.lexicon.rare_surnames and is_likely(page, name)
    return common and not is_word(name) and (looks_like_one(page.lexicon, name) or not is_word(name[:_SHORT]))
