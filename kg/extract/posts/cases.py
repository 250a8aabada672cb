"""Whose cases a text reports: who is investigated, expelled or removed for breaches of discipline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from kg.extract.reading import Reading, Sentence, pattern
from kg.extract.spans import Span

_INVESTIGATED = re.compile(
    r"涉嫌(?:严重)?(?:违纪|违法)[^，。]{0,10}?，?[^。]{0,20}?(?:接受(?:[^，。；]{0,20}?(?:审查|调查)(?:调查)?)?|审查调查|审查|调查)"
    r"|(?:正|目前)?接受[^，。]{0,30}?(?:纪律审查|监察调查|审查调查|组织(?:审查|调查))|接受(?:组织)?调查(?=[，。；]|$)|立案审查调查|立案检查"
    r"|对其(?:进行|予以)?立案(?:审查|调查)|经[^，。；]{2,14}立案(?:审查|调查)|立案侦查|主动投案|(?:已|[于在](?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?)投案|落马"
    r"|被(?:相继|先后|陆续|依法)?(?:立案)?(?:审查|调查)|被[^，。；]{0,8}?“?双规|实[施行]“?双规|被(?:采取)?(?:留置|“留置”)|采取了?(?:留置措施|“两规”)"
    r"|被(?:严肃)?查处(?=[，。；]|$)|(?<![醉酒]驾)(?<!驾[车驶])被查(?=[，。、；：”）]|[后前时的当]|$)"
    r"|(?:进行|开展|予以)了?(?:立案(?:审查|调查)|(?:立案)?审查调查|组织(?:审查|调查))|(?<=对)[^，。；]{2,40}?(?:已|正式)?立案(?:审查|调查)"
)
#: What begins a sentence on somebody whom the one before names: 2004年2月|因涉嫌受贿.
_ELIDED = re.compile(
    r"\s*(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?，?(?:因?涉嫌[^，。；的]{2,12}?(?:，|被)|因[^，。；的]{2,16}被|被(?:开除|立案|双规|“双|免|撤))"
)
_PRONOUN = re.compile("其(?![他余它中实])|[他她](?!们)|两人|本人")
#: Those whose cases are listed: 严肃查处了A、B等人.
_PUNISHED = re.compile(r"(?:(?<!被)查处(?!的)(?:了)?|查办了|立案审查(?:调查)?了)[^。；]{0,40}?(?:案件|，|原|等人|…)")
_EXPELLED = re.compile(r"开除(?:其)?(?:党籍|公职)|被“双开”|被双开|双开")
_REMOVED = re.compile(
    r"撤职|撤销[^，。]{0,8}职务|被(?:依法)?罢免(?=[，。；]|$)|(?:被|处分[，、]|警告[，、])免去(?:领导|党政|党内|行政|一切|所有|相关|有关|现任)?职务"
    r"|免去其(?:领导|党政|党内|行政|一切|所有|相关|有关|现任)职务|(?<!任)免职(?!名单|事项|案|情况|决定|和任职|、任职)"
)
#: Those whose cases are listed behind the word for what became of them: …被开除党籍，分别是：A；B；C.
_NAMED_BELOW = re.compile("[^。；]{0,24}?(?:分别是|包括|他们是|分别为)：?")
#: What stands between those whose cases are told together: A、|某公司原董事长|B已被查.
_LISTED_CASES = pattern("[，、](?:[<O><G><R><T>]|[原现]|、)*")
#: What stands between what became of somebody and the name: 被查的|某省原副省长|P.
_DESCRIBED = pattern("的(?:[<O><G><R><T>]|[原前、])*")
#: What is said of a case holds one of these words.
_WORDS = re.compile("涉嫌|被查|查办了|审查|调查|立案|投案|落马|查处|开除|双开|撤职|撤销|免职|双规|留置|罢免|免去")
#: Who tells of cases, and is accused in none: P|表示，对失职的一律免职.
_SPEAKS = pattern(
    "<P>(?:\\d+日)?(?:[^，。；<P>]{0,12}[在上中时后])?(?:表示|强调|指出|说|介绍|要求|称|提出|透露|通报|认为)"
)
#: Whose cases were before those that the sentence tells: P之后，某省又有一名高官|落马.
_PRECEDES = pattern("<P>(?:等人?)?之后，[^。；<P>]{0,8}[又再]")
#: What parts somebody from what became of others: 对某某予以免职，要求|P|辞职.
_PARTED = re.compile("[，；]")
#: What gives each of several people the penalty in the same place of a list, and what joins those.
_RESPECTIVE = re.compile("分别(?:受到|被?给予|被处以)(?P<others>[^，。；]*)$")
_AND = re.compile("[、和](?!公职)")
_LONGEST_LEAD = 30
#: Who is somebody else's, whose case it is: P|的秘书|被查.
HIS = re.compile(
    "的(?:前|原)?(?:秘书|司机|妻子|丈夫|配偶|儿子|女儿|弟弟|哥哥|亲属|亲戚|部下|下属|旧部|同学|老上级)(?!及|和|、)"
)
_ACTIONS = ((_INVESTIGATED, "investigated"), (_EXPELLED, "expelled"), (_REMOVED, "removed"))


class Cases:
    """Reads the cases of one page."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text

    @cached_property
    def told(self) -> bool:
        """Whether the page tells any."""
        return _WORDS.search(self.text) is not None

    def of(
        self, sentence: Sentence, people: list[Span], subject: Span | None
    ) -> Iterator[tuple[Span, str, re.Match[str]]]:
        """Who is accused or punished in a sentence, of what kind, and the words that say so.

        Where it names nobody it may point back to the ``subject`` of a sentence before: 由国家监委给予其开除公职处分.
        """
        text = self.text[sentence.start : sentence.end]
        named, people = people, [person for person in people if not HIS.match(self.text, person.end)]
        if named and not people:
            return
        person = people[0] if people else self._pointed_to(sentence, subject)
        if person is None:
            return
        for found, action in _ACTIONS:
            matches = list(found.finditer(text))
            told = [
                (who, action, match)
                for match in matches
                for who in (
                    self._listed_below(sentence, match.end())
                    if _NAMED_BELOW.match(text, match.end())
                    else self._accused(sentence, people, match)
                )
            ]
            for who, of_kind, match in told or [
                (person, action, match)
                for match in matches[:1]
                if not people or not _PARTED.search(text, match.end(), max(match.end(), person.start - sentence.start))
            ]:
                if not self._speaks(sentence, who, match.start()):
                    yield who, of_kind, match
        punished = _PUNISHED.search(text)
        for who in people if punished else ():
            if punished and who.start - sentence.start > punished.end():
                yield who, "investigated", punished

    def _speaks(self, sentence: Sentence, who: Span, at: int) -> bool:
        """Whether somebody tells what stands at a place of the sentence, or was there before those whom it is said of."""
        if who not in sentence.spans or who.start - sentence.start > at:
            return False
        place = sentence.place(who)
        return (
            _SPEAKS.match(sentence.skeleton, place) is not None or _PRECEDES.match(sentence.skeleton, place) is not None
        )

    def _pointed_to(self, sentence: Sentence, subject: Span | None) -> Span | None:
        """The subject, if a sentence of its paragraph has a pronoun for it or leaves it out."""
        if subject is None or self.text.find("\n", subject.end, sentence.start) >= 0:
            return None
        elided = _ELIDED.match(self.text, sentence.start)
        return subject if elided or _PRONOUN.search(self.text, sentence.start, sentence.end) else None

    def _listed_below(self, sentence: Sentence, at: int) -> list[Span]:
        """Those named behind a place of a sentence, and in the parts of the list that semicolons divide."""
        end = sentence.end
        while self.text.startswith("；", end):
            end = self.reading.page.sentence_at(end + 1)[1]
        return [
            span for span in self.reading.spans if span.label == "PERSON" and sentence.start + at <= span.start < end
        ]

    def _accused(self, sentence: Sentence, people: list[Span], match: re.Match[str]) -> list[Span]:
        """Those of whom words are said: whom they describe, else the person named last before them, and those of one list."""
        at = match.end() if match.string[match.start() - 1] == "对" else match.start()
        behind = next((person for person in people if person.start - sentence.start >= match.end()), None)
        if behind is not None and match.string.startswith("的", match.end()):  # 接替被调查的|P
            place = sentence.place(behind)
            if _DESCRIBED.fullmatch(sentence.skeleton, sentence.skeleton.rfind("的", 0, place), place):
                return [behind]
        inside = [person for person in people if match.start() < person.start - sentence.start < match.end()]
        if inside and match.re is _REMOVED:  # 总统P撤销了|副总统P|的职务
            return inside
        before = [person for person in people if person.start - sentence.start < at]
        listed = before[-1:]
        for person in reversed(before[:-1]):
            between = sentence.skeleton[sentence.place(person) + 1 : sentence.place(listed[0])]
            if re.search("[，。；…]", between) and not _LISTED_CASES.fullmatch(between):
                break
            listed.insert(0, person)
        return self._apart(sentence, at, listed)

    def _apart(self, sentence: Sentence, at: int, listed: list[Span]) -> list[Span]:
        """Of those who are punished in different ways, the one whom the words at a place mean: 分别受到|开除党籍|和留党察看处分."""
        start = sentence.start + at
        lead = _RESPECTIVE.search(self.text, max(sentence.start, start - _LONGEST_LEAD), start)
        if lead is None:
            return listed
        place = len(_AND.findall(lead["others"]))
        end = self.text.find("处分", start, sentence.end)
        return listed[place : place + 1] if place or (end > 0 and _AND.search(self.text, start, end)) else listed
