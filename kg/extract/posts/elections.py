"""Those whom a list behind the word of an election names with their offices: 选举结果：|主任P；副主任P、P."""

from __future__ import annotations

import re

from kg.extract.reading import Sentence, pattern
from kg.extract.spans import Span

#: What is elected, up to the colon behind which those elected are listed.
_ELECTING = re.compile("(?:选举|推选|投票|表决|当选)[^。；]*：")
#: The body whose officers are elected: 选举产生了|某委|的主任、副主任, 选举产生新一届|某协会|领导班子.
_BODY = pattern("(?P<of>[<O><G>])(?:的|新一届的?)?<T>|(?:选举|推选)(?:产生)?了?(?:新一届|新任)?(?P<new>[<O><G>])")
#: An office and those elected to it.
_ITEM = pattern("[，；、\\s]*(?P<titles><T>)[ 　：]*(?P<people><P>(?:[、和]<P>)*)(?=[，；。、\\s]|$)")


class Elections:
    """Reads the lists of those elected of one page, which semicolons part into sentences."""

    def __init__(self) -> None:
        self.body = ""
        self.line = -1

    def of(self, sentence: Sentence, convened: str) -> list[tuple[Span, Span, str]]:
        """Each of those whom a sentence lists as elected, with the office and the body; ``convened`` is the body that meets."""
        skeleton, at = sentence.skeleton, 0
        if electing := _ELECTING.search(skeleton) if "：" in skeleton else None:
            bodies = list(_BODY.finditer(skeleton, 0, electing.end()))
            named = sentence.at(bodies[-1].start(bodies[-1].lastgroup or 0)).name if bodies else convened
            self.body, self.line, at = named, sentence.line, electing.end()
        if not self.body or sentence.line != self.line:
            self.body = ""
            return []
        found: list[tuple[Span, Span, str]] = []
        while item := _ITEM.match(skeleton, at):
            title = sentence.at(item.start("titles"))
            found += [
                (person, title, self.body)
                for person in sentence.within(*item.span("people"))
                if person.label == "PERSON"
            ]
            at = item.end()
        if not found:
            self.body = ""
        return found
