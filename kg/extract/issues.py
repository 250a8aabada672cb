"""Who issues which document, with its number."""

from __future__ import annotations

import re

from kg.extract.reading import Reading, Sentence, pattern

_VERB = r"(?:正式|联合|共同|制定|研究|起草|牵头|近日|日前|昨天|今天)*(?:印发|发布|公布|出台|下发|颁布|制发|公开发布|推出)(?:实施|施行)?(?:了|的|关于)?"
_ACTIVE = pattern(
    r"(?P<organs><O>(?:(?:、|和|与|会同|联合|及|，会同)<O>)*)(?:等[^，。<O>]{0,8}?(?:部门|单位|部委|机构))?[^。；<O><P><D>]{0,24}?"
    + _VERB
    + r"[^。，；<O><P><D>]{0,12}?(?P<documents><D>(?:[、和及]?<D>)*)"
)
_PASSIVE = pattern(
    r"(?P<documents><D>)[^。；<D>]{0,10}?由(?P<organs><O>(?:(?:、|和|与|会同)<O>)*)[^。，；]{0,12}?(?:印发|发布|公布|出台|制定)"
)
_NUMBER = re.compile(r"[（(]?([一-龥]{1,8}[〔\[［【(（]\s*\d{4}\s*[〕\]］】)）]\s*第?\d{1,4}号)")
_BRACKETS = str.maketrans("[［【(（]］】)）", "〔〔〔〔〔〕〕〕〕〕")


class IssueFinder:
    """Reads who issued which document; knows afterwards the issuers of each."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.issuers: dict[str, list[str]] = {}

    def find(self) -> None:
        """Add the ``issues`` facts."""
        for sentence in self.reading.sentences:
            if "<" in sentence.skeleton or not any(span.label == "DOCUMENT" for span in sentence.spans):
                continue
            for found in (_ACTIVE, _PASSIVE):
                for match in found.finditer(sentence.skeleton):
                    self._take(sentence, match)

    def _take(self, sentence: Sentence, match: re.Match[str]) -> None:
        text = self.reading.text
        organs = sentence.within(match.start("organs"), match.end("organs"), "ORGAN")
        for document in sentence.within(match.start("documents"), match.end("documents"), "DOCUMENT"):
            number = _NUMBER.match(text, document.end)
            for organ in organs:
                known = self.issuers.setdefault(document.name, [])
                if organ.name in known:
                    continue
                known.append(organ.name)
                self.reading.add(
                    "issues",
                    min(organ.start, document.start),
                    max(organ.end, document.end),
                    0.93,
                    organ=organ.name,
                    document=document.name,
                    number=re.sub(r"\s", "", number.group(1)).translate(_BRACKETS) if number else None,
                )
