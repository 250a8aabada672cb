"""Titles behind the names of those who bear them, and whose these are: 习近平总书记, 某大学P|教授."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.extract.people.edges import OTHER_SIDE
from kg.extract.posts.abroad import STATE_OFFICES
from kg.extract.posts.chains import Chains
from kg.extract.posts.elided import elided, fits
from kg.extract.posts.name_first import NameFirst
from kg.extract.posts.offices import PARTY, STATE, country_in
from kg.extract.posts.titles import Title, read_chain
from kg.extract.spans import BODIES, Span
from kg.wording import LIST_JOINTS

#: Ends of titles that are of the body right before the name: 某省政府P|副秘书长.
_OF_NEAREST = ("秘书长", "书记", "巡视员", "调研员", "参赞", "工程师", "规划师", "经济师", "会计师")
#: What somebody does with a guest, who is of another body than the host: 市政协副主席P接待了|P主任.
_RECEIVED = re.compile("(?:接待|会见|接见|宴请|款待|招待|欢迎|迎接)了?$")
#: Titles of those who head offices, and an office before a name.
_OF_OFFICES = ("主任", "副主任", "处长", "副处长", "局长", "副局长", "科长", "副科长", "所长", "副所长", "站长", "院长")
_OFFICE = re.compile("[、，；。](?P<name>[一-龥]{1,7}(?:处|办|局|科|室|所|站|中心|院|委))$")
#: Who leads a delegation of a house behind the title by which he is called, and how that is named.
_LEADS = "率领的"
_OF_COMPANIES = ("董事长", "总裁", "会长", "校长", "总经理", "首席执行官", "理事长")
_DELEGATION = re.compile("(?:高层|高级)?(?:代表|访问|考察|参访)团(?:一行)?$")
#: Titles by which those who work in a house are called, behind their names.
_OF_BODIES = (
    "教授",
    "副教授",
    "研究员",
    "副研究员",
    "主任",
    "副主任",
    "院长",
    "校长",
    "所长",
    "主任医师",
    "院士",
    "董事长",
    "总经理",
)


class TitlesBehind:
    """Finds the titles behind the names of a page.

    Parameters
    ----------
    names : NameFirst
        Tells the states of titles behind names.
    chains : Chains
        The chains of titles before names.
    """

    def __init__(self, names: NameFirst, chains: Chains) -> None:
        self.names = names
        self.chains = chains
        self.abroad = names.abroad
        self.reading = names.reading
        self.text = names.text

    def find(self) -> Iterator[tuple[Span, Title]]:
        """习近平总书记, 栗战书委员长, 李显龙总理; of two who are joined the second is of the foreign country of the first."""
        abroad, until, other = "", 0, False
        for person, title in pairwise(self.reading.spans):
            if person.label != "PERSON" or title.label != "POSITION" or person.end != title.start:
                continue
            organ = ""
            joined_to = self.text[until : person.start] in LIST_JOINTS
            side = OTHER_SIDE.fullmatch(self.text, max(0, person.start - 2), person.start)
            other = side is not None or (other and joined_to)
            if other:
                until = title.end
                continue  # 与俄方|P副部长、|P副部长: of which body, the text leaves open
            for held in (title, self._second(title)):
                if held is None:
                    continue
                words = self.text[held.start : held.end]
                if held is not title and words == "国家主席" and not self.abroad.is_spelled(person):
                    organ = STATE if organ == PARTY else ""
                else:
                    joined = abroad and joined_to and STATE_OFFICES.fullmatch(words)
                    organ = self._organ_of_name_first(person, held, words) or (abroad if joined else "")
                if organ:
                    name = "主席" if words == "国家主席" and organ == STATE else words
                    yield person, Title(organ, name, "current", held)
            abroad, until = country_in(self.reading, organ), title.end

    def _second(self, first: Span) -> Span | None:
        """The title that follows the one behind a name, where it is nobody else's: P总书记、|国家主席|同…."""
        if self.text[first.end : first.end + 1] not in ("、", "兼"):
            return None
        at = self.reading.spans.index(first) + 1
        second, *after = self.reading.spans[at : at + 2] or [first]
        if second.label != "POSITION" or second.start != first.end + 1:
            return None
        return None if after and after[0].label == "PERSON" and after[0].start == second.end else second

    def _organ_of_name_first(self, person: Span, span: Span, words: str) -> str:
        same = [
            other
            for other in self.reading.spans
            if other.label == "POSITION" and other is not span and self.text[other.start : other.end] == words
        ]
        for other in same:
            at = self.reading.spans.index(other)
            neighbours = self.reading.spans[at + 1 : at + 4]
            bearer = next((n for n in neighbours if n.label == "PERSON" and n.name == person.name), None)
            if bearer is not None and bearer.start - other.end <= 12:
                chain = self.chains.before(self.reading.spans.index(bearer))
                for title in read_chain(self.reading, chain):
                    if title.title == words and (title.organ or words in _OF_BODIES):
                        return title.organ  # of no body, where the text leaves that open before
        if self._bears_longer(person, words):
            return ""
        at = self.reading.spans.index(person)
        beside = self.reading.spans[at - 1] if at else None
        named = beside is not None and beside.label in BODIES and beside.end == person.start
        of_body = words in _OF_BODIES or words.endswith(_OF_NEAREST)
        if beside is not None and named and (of_body or fits(words, beside.name)):
            return beside.name  # 某大学P|教授, 某省政府P|副秘书长, 某委员会P|副主任委员
        if self.text.startswith(_LEADS, span.end) and words.endswith(_OF_COMPANIES):
            led = next((one for one in self.reading.spans if one.start == span.end + len(_LEADS)), None)
            if led is not None and led.label == "ORG" and (house := _DELEGATION.sub("", led.name)):
                return house  # 会见P|董事长|率领的某集团代表团
        if words in _OF_OFFICES and self._is_of_unmarked(person):
            return ""  # 市经信委P副主任、|企管处|P处长
        organ = self.names.organ(person, words)
        if organ is None and _RECEIVED.search(self.text, max(0, person.start - 4), person.start):
            return ""
        return elided(self.reading, span, words) if organ is None else organ

    def _is_of_unmarked(self, person: Span) -> bool:
        """Whether an office of which nothing was made stands right before a name."""
        office = _OFFICE.search(self.text, max(0, person.start - 10), person.start)
        return office is not None and not any(
            span.start < person.start and office.start("name") < span.end for span in self.reading.spans
        )

    def _bears_longer(self, person: Span, words: str) -> bool:
        """Whether somebody has a post whose title ends in the one behind the name: 贸易部长P … P|部长."""
        return any(
            longer.endswith(words) and longer not in (words, f"国家{words}")
            for post in self.reading.of("post")
            if post.fields["person"] == person.name
            for longer in [str(post.fields["title"])]
        )
