"""Those whom a list behind the word of an election names with their offices: 选举结果：|主任P；副主任P、P."""

from __future__ import annotations

import re

from kg.extract.places.kinds import chain_name
from kg.extract.reading import Reading, Sentence, pattern
from kg.extract.spans import Span

#: What is elected, up to the colon behind which those elected are listed.
_ELECTING = re.compile("(?:选举|推选|投票|表决|当选)[^。；]*：")
#: The body whose officers are elected: 选举产生了|某委|的主任、副主任, 选举产生新一届|某协会|领导班子.
_BODY = pattern("(?P<of>[<O><G>])(?:的|新一届的?)?<T>|(?:选举|推选)(?:产生)?了?(?:新一届|新任)?(?P<new>[<O><G>])")
#: An office and those elected to it.
_ITEM = pattern("[，；、\\s]*(?P<titles><T>)[ 　：]*(?P<people><P>(?:[、和]<P>)*)(?=[，；。、\\s]|$)")
#: The body whose members are appointed, and the words behind which the next sentence names them: 任命了|某委|组成人员。他们是：.
_APPOINTING = pattern("任命了?[^<P>。；]{0,8}(?P<of>[<O><G>])组成人员$")
_THEY = re.compile("(?:他们|名单|人员)?(?:分别)?(?:是|如下)：")

#: The meeting of a committee, behind its name.
_MEETS = re.compile("[第一二三四五六七八九十届次]{0,8}(?:全会|全体会议|会议)")
#: The session of a consultative conference, whose members elect its officers, and how far behind it they do.
_SESSION = re.compile(
    "(?:中国人民政治协商会议|政协)(?P<place>[一-龥]{2,12}?[省市县区州旗盟])第?[一二三四五六七八九十]{1,3}届[一-龥]{0,20}?会议"
)
_OF_CONFERENCE = re.compile("(?:副?主席|秘书长|常务委员)$")
_REACH = 200


def convened(reading: Reading, sentence: Sentence, title: Span) -> str:
    """The committee whose meeting elects its officers: 市纪委|一次全会选举P为|书记, 政协某省某届委员会|…为|副主席."""
    text = reading.text
    if text.endswith("书记", title.start, title.end):
        bodies = [
            organ
            for organ in reading.page.organ_candidates
            if sentence.start <= organ.start < title.start and organ.name.startswith("中国共产党")
            if _MEETS.match(text, organ.end)
        ]
        return max(bodies, key=lambda organ: organ.end).name if bodies else ""
    if not _OF_CONFERENCE.match(text, title.start, title.end) or text.endswith("自治区", 0, title.start):
        return ""
    floor = max(text.rfind("\n", 0, title.start) + 1, sentence.start - _REACH)
    sessions = [*_SESSION.finditer(text, floor, title.start)]
    places = (one for one in reading.page.region_candidates if sessions and one.start == sessions[-1].start("place"))
    place = next((one for one in places if one.parts and one.end == sessions[-1].end("place")), None)
    return f"中国人民政治协商会议{chain_name(place.parts)}委员会" if place is not None else ""


class Elections:
    """Reads the lists of those elected of one page, which semicolons part into sentences."""

    def __init__(self) -> None:
        self.body = ""
        self.line = -1
        self.action = "elected"
        self.noted = -1  # where the sentence begins that says so without naming anybody

    def note(self, sentence: Sentence) -> None:
        """Note the body of which a sentence says that its members are appointed, before the one that names them."""
        if appointing := _APPOINTING.search(sentence.skeleton):
            self.body, self.line = sentence.at(appointing.start("of")).name, sentence.line
            self.action, self.noted = "appointed", sentence.start

    def of(self, sentence: Sentence, convened: str) -> list[tuple[Span, Span, str]]:
        """Each of those whom a sentence lists as elected, with the office and the body; ``convened`` is the body that meets."""
        skeleton, at = sentence.skeleton, 0
        if electing := _ELECTING.search(skeleton) if "：" in skeleton else None:
            bodies = list(_BODY.finditer(skeleton, 0, electing.end()))
            named = sentence.at(bodies[-1].start(bodies[-1].lastgroup or 0)).name if bodies else convened
            self.body, self.line, self.action, at = named, sentence.line, "elected", electing.end()
        elif they := _THEY.match(skeleton):
            at = they.end()
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
        if not found and sentence.start != self.noted:
            self.body = ""
        return found
