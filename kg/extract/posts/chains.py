"""The unbroken chain of titles and organs before a person."""

from __future__ import annotations

import re

from kg.extract.posts.elided import KINDS
from kg.extract.posts.envoys import holder_before
from kg.extract.posts.offices import UNKNOWN
from kg.extract.posts.positions import FAR_GAP, HELD
from kg.extract.posts.titles import TO_CHINA
from kg.extract.reading import Reading
from kg.extract.spans import BODIES, HOLDERS, OFFICES, Span

#: What may stand between the links of a chain of titles.
_LINK = re.compile(
    rf"(?:、|兼任?|和|及|，|，兼任?|，时任|[ 　])?(?:{HELD}|现|已故|(?:分管|主持|负责)(?:日常|常务)?工作的?|机关|[部委厅局院署]?直属(?:机关)?|[一二三四]级"
    rf"|[正副]?[国省部厅司局地师处县科]级)?(?:、|[ 　])?(?:政府|自治区|联邦)?"
)
#: The terms of a body that its mention leaves out: ，第十届、|十一届某某委员会.
_TERMS = re.compile("(?:第?[一二三四五六七八九十]{1,3}届、?)+$")
_TERM_ENDS = ("届", "届、")
#: What may stand between an organ and a title on it.
_ON = re.compile(
    rf"(?:{HELD}|[正副][国省部厅司局地师处县科]级|中国|机关|(?:机制)?[一-龥]方|机制|(?:党委|党组)(?:原|前|时任)?|{TO_CHINA}|{FAR_GAP})?"
)
#: What joins the bodies that share a title.
_AND = ("、", "和")
_UNDERTAKINGS = ("EVENT", "PROGRAM")
_KIND = 2
#: What stands before a sentence, or before one of a list of them.
_OPENINGS = "。；：\n"
_MARKS = ("，", "：")
#: What joins the parts of one office, and the verbs of those who take it.
_TOUCHING = ("", "、")
_MARKED = ("，", "、")
_TAKES = ("挂任", "提任", "升任", "转任", "调任", "出任", "接任", "改任", "履新", "晋升为", "不再担任", "同志任")
#: What somebody does with an office, right behind the name.
_VERB_OF_OFFICE = re.compile("(?:同志)?(?:[担兼出]?任|[转升调接改]任|辞去?|不再担任|代理|为)$")
#: Titles that several hold at a time: 市委常委，市政府领导.
_OF_MANY = re.compile(".*(?:常委|成员|委员|代表|院士|专家|教授|副[省市县区州]长|副主任|副主席|副会长|理事)")
#: The rank of a cadre: 正厅级干部.
_RANK = "[正副]?[国省部厅司局地师处县科]{1,2}(?:长)?级(?:领导)?干部"
#: What somebody is in a body, which is no title: 共和党|人P, 某代表团|成员P, 某国资委|正厅级干部P.
_NO_TITLE = re.compile(f"人|[一-龥]{{0,4}}(?:主持人|召集人|成员|代表|负责人|发起人)|{_RANK}")
#: What may stand between titles and their bearer: 院士|、空间技术专家|P, 副省长|、[^，。；、]{2,20}(?:获得者|得主|传承人)|、享受省长级待遇离休干部|P.
_CALLED = re.compile(
    rf"[ 　的：]?|、{_RANK}|(?:、审(?:判)?委(?:员)?会委员)?（[^（），。；、]{{1,8}}）|、审(?:判)?委(?:员)?会委员"
    rf"|、(?:著名|知名)?[一-龥]{{0,8}}(?:(?<!国)家|设计师|律师|导演|演员)"
    rf"|(?:(?![和与及同对向给请])[一-龥]){{2,8}}(?:科学|物理学|化学|数学|生物学|医学|经济学|农学|地质学|天文学|工程)家|、(?:[上中少]将|大校)"
    rf"|、[^，。；、]{{2,20}}(?:获得者|得主|传承人|模范|楷模|先进工作者|优秀共产党员|战斗英雄)|、享受[^，。；]{{2,14}}(?:干部|人员|待遇)"
)


class Chains:
    """Finds the chains of a page; ``dead`` are those whose death it reports."""

    def __init__(self, reading: Reading, dead: set[str]) -> None:
        self.text = reading.text
        self.spans = reading.spans
        self.dead = dead

    def before(self, index: int) -> list[Span]:
        """The unbroken chain of titles and organs that ends right before a person."""
        text, spans = self.text, self.spans
        person = spans[index]
        chain: list[Span] = []
        at = person.start
        position = index - 1
        while position >= 0:
            span = spans[position]
            gap = text[span.end : at]
            if gap.endswith(_TERM_ENDS):
                gap = _TERMS.sub("", gap)
            if not chain and span.label == "EVENT" and gap == "代表" and text[span.start - 1] in ("、", "，"):
                at, position = span.start - 1, position - 1  # 某村党委书记，|十八大|代表P
                continue
            if not chain and span.label != "POSITION":
                if span.label not in BODIES or text[span.start - 1] != "、" or not _NO_TITLE.fullmatch(gap):
                    break
                at, position = span.start - 1, position - 1  # 某委员会主席、|共和党|人P
                continue
            if gap.startswith(_MARKED) and text[person.start - 1] != "的" and self._is_made(span):
                break  # P升任某大学校长，|原某大学党委书记P
            if chain and chain[0].label == "POSITION" and self._is_called_too(position, gap):
                position -= 1
                span = spans[position]
            elif not (self._joins(span, gap, chain, person) or self._shares(position, gap, chain)):
                holder = holder_before(text, spans, chain[0], position) if chain else None
                if holder is None or chain[0].label != "POSITION":
                    break
                position, span = holder, spans[holder]
            chain.insert(0, span)
            at = span.start
            position -= 1
        while chain and chain[0].label == "REGION" and len(chain) > 1 and chain[1].label != "POSITION":
            chain.pop(0)
        if text[person.start - 1 : person.start] in (" ", "　") and self._is_taken(chain):
            return []
        return chain if any(span.label == "POSITION" for span in chain) else []

    def _is_taken(self, chain: list[Span]) -> bool:
        """Whether a chain is the office that somebody named before takes or leaves: P任|某县县长|　P任…."""
        verb = _VERB_OF_OFFICE.search(self.text, max(0, chain[0].start - 4), chain[0].start) if chain else None
        return verb is not None and any(span.label == "PERSON" and span.end == verb.start() for span in self.spans)

    def _joins(self, span: Span, gap: str, chain: list[Span], person: Span) -> bool:
        """Whether a span before a chain of titles, with a gap between, belongs to the chain."""
        if not chain:
            return span.label == "POSITION" and _CALLED.fullmatch(gap) is not None
        if span.label == "POSITION":
            if gap[-1:] in KINDS and self.text.startswith("党组", chain[0].start):
                gap = gap[:-1]  # 某司司长、部|党组成员
            unknown = chain[0].label == "POSITION" and UNKNOWN.fullmatch(gap) is not None
            if not (unknown or _LINK.fullmatch(gap)) or (not gap and chain[0].label == "POSITION"):
                return False
            if gap in ("和", "与", "同", "、") and self._is_behind_name(span):
                return False  # 某某总书记|和巴西总统某某, 某某国务卿|、某国议长某某
            words = self.text[span.start : span.end]
            if gap.startswith("，") and words == self.text[chain[0].start : chain[0].end]:
                return False  # 出任某省委书记，|原|书记P: somebody else
            return not gap.startswith("，") or self._continues(span, gap, chain, person)
        if span.label not in HOLDERS and not (span.label in _UNDERTAKINGS and not gap):
            return False
        if span.label == "ORG" and chain[0].label == "REGION" and not gap:
            return True  # 毕马威中国|海南|首席合伙人
        return chain[0].label == "POSITION" and _ON.fullmatch(gap) is not None

    def _is_called_too(self, position: int, gap: str) -> bool:
        """Whether a body in brackets is another name of the one before: 无线电管理局（|国家无线电办公室|）原局长."""
        if not position or not gap.startswith("）") or not _ON.fullmatch(gap[1:]):
            return False
        span, before = self.spans[position], self.spans[position - 1]
        return span.label in BODIES and before.label in BODIES and self.text[before.end : span.start] == "（"

    def _shares(self, position: int, gap: str, chain: list[Span]) -> bool:
        """Whether a body bears its title with the next one of a list, which goes on with titles: 部长、某委员会、|某委员会主席."""
        if gap not in _AND or not chain or chain[0].label not in BODIES:
            return False
        if self._is_twin(self.spans[position], chain[0]):
            return True
        while position >= 0 and self.spans[position].label in BODIES:
            at = self.spans[position].start
            position -= 1
            if position < 0 or self.text[self.spans[position].end : at] not in _AND:
                return False
        titled = position >= 0 and self.spans[position].label == "POSITION"
        return titled and not self._is_behind_name(self.spans[position])

    def _is_twin(self, span: Span, other: Span) -> bool:
        """Whether two bodies with one kind of office are led by one person: 中央台办、|国务院台办|主任."""
        if span.label != "ORGAN" or other.label != "ORGAN" or self.text[span.end : other.start] != "、":
            return False
        if not (span.parts or other.parts) and all(one.name.endswith("办公室") for one in (span, other)):
            return True  # 国务院新闻办公室、|国家互联网信息办公室|主任
        kind = self.text[other.end - _KIND : other.end]
        return self.text.endswith(kind, span.start, span.end) and kind.endswith("办")

    def _is_behind_name(self, title: Span) -> bool:
        return any(span.label == "PERSON" and span.end == title.start for span in self.spans)

    def _continues(self, title: Span, gap: str, chain: list[Span], person: Span) -> bool:
        """Whether a comma behind a title goes on with the same person's titles.

        So it does where the dead are named, and where nobody is named before whose titles these could be.
        """
        if gap == "，" and (person.name in self.dead or self._opens_sentence(title) or self._is_of_one(title)):
            return True
        head = self.text[chain[0].end : chain[0].end + 1]
        return "兼" in gap or "时任" in gap or head == "原" or gap.endswith("原")

    def _is_made(self, title: Span) -> bool:
        """Whether somebody is said to take the office that the titles up to this one name."""
        at, index = title.start, self.spans.index(title)
        while index and self.text[self.spans[index - 1].end : at] in _TOUCHING:
            index -= 1
            at = self.spans[index].start
        if self.spans[index].label == "PERSON":
            return False
        if self.text.endswith(_TAKES, 0, at):
            return True
        return bool(index) and self.spans[index - 1].end == at - 1 and self.text[at - 1] == "任"

    def _is_of_one(self, title: Span) -> bool:
        """Whether a title that one person holds begins a clause with its organ and others, and nobody is named behind it."""
        at, index = title.start, self.spans.index(title) - 1
        while index > 0 and self.spans[index].label == "POSITION" and self.text[self.spans[index].end : at] == "、":
            at, index = self.spans[index].start, index - 1
        organ = self.spans[index]
        if organ.label not in BODIES or organ.end != at or self.text[organ.start - 1 : organ.start] not in _MARKS:
            return False
        return not _OF_MANY.fullmatch(self.text, title.start, title.end)

    def _opens_sentence(self, title: Span) -> bool:
        """Whether a title is one of a chain with which a sentence begins."""
        at, index = title.start, self.spans.index(title)
        while at and self.text[at - 1] not in _OPENINGS and not self.text.endswith("，时任", 0, at):
            index -= 1
            if index < 0 or self.spans[index].label not in OFFICES:
                return False
            gap = self.text[self.spans[index].end : at]
            if not (_LINK.fullmatch(gap) or _ON.fullmatch(gap)):
                return False
            at = self.spans[index].start
        return True
