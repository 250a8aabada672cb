"""What a sentence of a journey leaves to the next one: the place where all stand, and who goes on speaking."""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.extract.meetings.imagined import SAID
from kg.extract.reading import SIGNS, Sentence, pattern
from kg.extract.spans import Span

#: Where those are of whom the next sentence tells: 在R，渠水淌过田埂; R盛产苹果.
_STAGE = pattern(
    r"^[ 　]*(?:在|走进|来到)?(?P<where><R>(?:[、和]<R>)*)(?![^，。]{0,14}(?:下，|会|召开|举行))(?:，|的|是|地处|位于|[^，。；<P><O><G>]{2,12}，)"
    r"|^[^。；<P>]{0,30}，[^，。；<P><R>]{0,12}(?:就|便)(?:是|到了)(?P<there><R>)[。 　]*$"
)
#: What somebody does who stands there: 走上堤坝, 俯身查看, 同农户算起账.
_STANDS = re.compile(
    "[^，。；：]{0,10}?(?:走[上进到近入]|来到|登上|步入|踏[上着进]|踩着|沿着|俯身|弯[腰下]|蹲[下在]|驻足|停下|察看|查看|细看|参观|掀开|抓起|捧起|剥开|拿起|推开|翻看|摸[了着]"
    "|攀谈|拉(?:起)?家常|聊[了起着天]|算起|算了|握[手住着]|拧开|尝了|端起|接过|翻开|扒开|拨开|问[起清明遍]|询问|看望|走访|实地|现场)"
)


class Scene:
    """The places that the sentence before opened with, what its paragraph has told, and of whom the story has."""

    def __init__(self) -> None:
        self.places: list[Span] = []
        self.line = self.paragraph = -1
        #: What the paragraph has told of people so far, and of whom the story has.
        self.told: list[tuple[Sentence, str]] = []
        self.seen: set[str] = set()

    def here(self, sentence: Sentence, people: list[Span]) -> list[Span]:
        """The places where somebody of ``people`` stands, by what a sentence tells: 在R，渠水淌过田埂。|P俯身查看苗情."""
        if not (people and self.places) or self.line != sentence.line or SIGNS["REGION"] in sentence.skeleton:
            return []
        return self.places if _STANDS.match(sentence.skeleton, sentence.place(people[0]) + 1) else []

    def follow(self, sentence: Sentence, people: list[Span], places: Callable[[list[Span]], list[Span]]) -> None:
        """Note what a sentence leaves to the next one; ``places`` tells which spans somebody may visit."""
        skeleton = sentence.skeleton
        if people:
            self.places = []
            if self.paragraph != sentence.line:
                self.paragraph, self.told = sentence.line, []
            self.told.append((sentence, people[0].name))
            self.seen.add(people[0].name)
        elif SIGNS["REGION"] in skeleton and (named := _STAGE.match(skeleton)):
            where = "where" if named["where"] else "there"
            self.places = places(sentence.within(named.start(where), named.end(where)))
            self.line = sentence.line

    def is_told_of(self, sentence: Sentence, who: list[Span]) -> bool:
        """Whether those who travel are only spoken of in what somebody else goes on to say."""
        if not who or self.paragraph != sentence.line or who[0].name in self.seen:
            return False
        return any(SAID.search(before.skeleton) for before, speaker in self.told if speaker != who[0].name)
