"""One story while its meetings are read: those it has told of, and the one under way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.press import PRESS
from kg.extract.reading import Reading, Sentence
from kg.extract.spans import Span
from kg.wording import is_session

#: A meeting told by its kind.
_KIND = re.compile(
    r"(?:^[ 　]*|[，。])(?:在)?(?:本[次届]|此次|这次|当天的)?(?P<kind>论坛|座谈会|发布会|大会|峰会|研讨会|年会|推进会|报告会|茶话会|博览会)(?:上|期间|现场|由)"
    r"|(?:出席|参加)了?(?P<opened>论坛|大会|峰会|会晤|博览会|(?:座谈|茶话|团拜|招待|联谊|研讨|报告|发布)会)(?:[开闭]幕[式会])?(?=并|[，。；]|的(?:领导|还|有|同志)|$)"
    r"|在(?:本[次届]|此次|这次)(?P<this>会议|论坛|大会|峰会|座谈会)上"
)
#: A plenum of a local committee by its short name, and in full.
_PLENUM = re.compile("(?:[省市县区州旗盟]|自治区党)委全会")
_OF_COMMITTEE = re.compile("中国共产党(?!.*纪律检查).{2,}委员会第.{1,3}次全体会议")
#: Parties that one gives as others do.
_PARTY = re.compile("(?:招待会|团拜会|茶话会)$")
#: What each place calls its leaders to, to tell them who leads it now.
_OF_EACH_PLACE = re.compile("全[省市县区州旗盟](?:领导)?干部(?:会议|大会)")
#: What else a story may tell of: talks, journeys.
_BESIDE = re.compile("会见|会谈|会晤|考察|调研(?!组|报告|成果|员|室|处|司)|访问|走访")
#: Meetings at which many speak.
_FORUM = re.compile(
    "(?:论坛|峰会|年会|大会|沙龙|(?:研讨|座谈|对话|交流|分享|报告|恳谈|讨论|宣讲|推介|对接|协商|听证|约谈|圆桌)会议?)$"
)

#: What makes no other name of one.
_UNQUOTED = re.compile("[“”]|第[一二三四五六七八九十]{1,3}场(?=集体采访|记者)|首场(?=集体采访|记者)")
_QUOTED = re.compile("“[^“”]{2,16}”(?=.{6})")
_NUMBER = re.compile("第[一二三四五六七八九十百]{1,3}[次届]")
_COUNTED = re.compile("第?[一二三四五六七八九十百\\d]{1,4}次")
#: Meetings of those who chair a body.
_OF_CHAIRS = ("委员长会议", "主任会议", "主席会议")
#: A plenum of the party of a place, by its short name and in full.
_LOCAL_PLENUM = re.compile(
    "(?:中国共产党|中共)?(?P<place>(?!中央)[一-龥]{2,12}?)(?:[省市县区州旗盟]委)?第?(?P<term>[一二三四五六七八九十]{1,3})届(?:[省市县区州旗盟]?委员?会?)?第?(?P<n>[一二三四五六七八九十]{1,3})次(?:全会"
    "|全体（?扩?大?）?会议)"
)
#: The term of a body before its name.
_TERM = re.compile("第?[一二三四五六七八九十]{1,3}届")
#: How long the name of a kind of meeting is: 公开会, not 会议.
_KIND_OF_ITS_OWN = 3

#: How news begins that is told behind other news, in one text.
_ALSO = ("又讯", "另讯")


def told_apart(reading: Reading) -> Iterator[tuple[int, int]]:
    """The stories of a page by the first of their sentences and that behind the last, other news apart."""
    for first, last in reading.stories:
        start = first
        for index in range(first + 1, last):
            if reading.text.startswith(_ALSO, reading.sentences[index].start):
                yield start, index
                start = index
        yield start, last


def is_before(meeting: Meeting, current: Meeting) -> bool:
    """Whether a meeting was held on a day before the one under way, which the text only looks back to."""
    return bool(meeting.date and current.date and meeting.date < current.date)


def _dated(meeting: Meeting) -> str:
    """A meeting by its name and its day."""
    return f"{meeting.name} {meeting.date}"


def _are_of_one_kind(known: Meeting, meeting: Meeting) -> bool:
    """Whether a meeting that is called after who holds it is of the kind of another one held by the same."""
    holder = next((organ for organ in meeting.conveners if meeting.name.startswith(organ)), "")
    kind = meeting.name.removeprefix(holder)
    return holder in known.conveners and len(kind) >= _KIND_OF_ITS_OWN and known.name.endswith(kind)


def _is_short_for(one: str, other: str) -> bool:
    """Whether of two names with one number the one shortens the other: 第六次中日韩|中国、日本、韩国领导人会议."""
    number = _NUMBER.match(one)
    if number is None or not other.startswith(number.group()) or "、" not in one + other or one[-4:] != other[-4:]:
        return False
    shorter, longer = sorted((set(one), set(other)), key=len)
    return shorter <= longer


def _is_only_called(known: Meeting, meeting: Meeting) -> bool:
    """Whether a meeting has in a heading only been called one of those who hold another one: 安理会会议, 安理会公开会议."""
    holder = next((organ for organ in known.conveners if organ in meeting.conveners), "")
    called = known.date is None and not known.attends and known.name == f"{holder}会议"
    return bool(holder) and called and meeting.name.startswith(holder) and meeting.name.endswith("会议")


def _is_the_same_session(one: str, other: str) -> bool:
    """Whether two names call one session, the one with the term of its body: 县人大常委会|县十六届人大常委会第三次会议."""
    if not (one.endswith("会议") and other.endswith("会议") and _NUMBER.search(one)):
        return False
    short, full = sorted((one, other), key=len)
    return _TERM.search(short) is None and _TERM.sub("", full).endswith(short)


def _plenum_of(name: str) -> tuple[str, ...] | None:
    """Which plenum of which committee of the party a name tells: 中共商洛市四届四次全会, 中国共产党商洛市第四届委员会第四次全体会议."""
    match = _LOCAL_PLENUM.fullmatch(name)
    return (match["place"].rstrip("省市县区州旗盟委"), match["term"], match["n"]) if match else None


def _is_numbered_later(known: Meeting, meeting: Meeting) -> bool:
    """Whether a heading has called a meeting without its number: 市委常委会扩大会议, 市委常委会第九次扩大会议."""
    if known.date is not None or known.attends:
        return False
    bare = _COUNTED.sub("", meeting.name, count=1)
    return known.name == bare or (bare != meeting.name and known.name.endswith(_TERM.sub("", bare, count=1)))


def _is_without_number(known: Meeting, meeting: Meeting) -> bool:
    """Whether the meetings of those who chair a body are called so of one told by its number: 全国人大常委会委员长会议."""
    if not meeting.name.endswith(_OF_CHAIRS) or _COUNTED.search(meeting.name):
        return False
    return meeting.name == _TERM.sub("", _COUNTED.sub("", known.name, count=1), count=1)


def _of_each_place(one: str, other: str) -> bool:
    """Whether of two meetings one is called by the place as well, to which the other is none: 德州|全市领导干部会议."""
    short, full = sorted((one, other), key=len)
    return short != full and _OF_EACH_PLACE.fullmatch(short) is not None and full.endswith(short)


def _of_another_day(one: Meeting, other: Meeting) -> bool:
    """Whether two press conferences or talks that are called the same are held on different days by somebody."""
    apart = one.date and other.date and one.date != other.date
    return bool(apart and one.conveners and other.conveners and (PRESS.search(one.name) or one.name == "座谈会"))


class Story:
    """One story while it is read: the meetings it has told of, and the one under way."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.meetings: dict[str, Meeting] = {}
        self.current: Meeting | None = None
        #: Whom the story names first, and whom it spoke of last.
        self.leader: Span | None = None
        self.subject: Span | None = None
        #: Title -> who was last called by it: P总书记.
        self.titled: dict[str, Span] = {}
        #: The meeting of another day of which a whole paragraph tells, and where that ends.
        self.past: Meeting | None = None
        self.past_until = -1
        #: The same while the sentences right behind go on with who came to it.
        self.recent: Meeting | None = None
        #: Those of whom it tells what they say elsewhere.
        self.outside: set[str] = set()
        #: The line that tells other news.
        self.aside = -1
        #: Meetings whose spirit is conveyed.
        self.conveyed: set[str] = set()
        self._sentences = sentences

    @cached_property
    def alone(self) -> bool:
        """Whether the story tells of nothing beside its meetings."""
        return not any(_BESIDE.search(sentence.skeleton) for sentence in self._sentences)

    def open(self, meeting: Meeting, lead: bool) -> None:
        """Begin to tell of a meeting; the story may lead with it."""
        meeting.lead = lead and not self.meetings
        meeting.forum = _FORUM.search(meeting.name) is not None
        meeting.alone, meeting.outside = self.alone, self.outside
        self.meetings[meeting.name if meeting.name not in self.meetings else _dated(meeting)] = meeting

    def known(self, meeting: Meeting, another: bool) -> Meeting | None:
        """The meeting told of before that another account speaks of, unless it is said to be ``another`` one."""
        if meeting.name in self.meetings or another:
            one = self.meetings.get(meeting.name)
            return self.meetings.get(_dated(meeting)) if one and _of_another_day(one, meeting) else one
        plenum, own = _PLENUM.fullmatch(meeting.name), _plenum_of(meeting.name)
        for name, known in self.meetings.items():
            if plenum and _OF_COMMITTEE.fullmatch(name):
                return known
            apart = (known.date and meeting.date and known.date != meeting.date) or _of_each_place(name, meeting.name)
            if not apart and _are_of_one_kind(meeting, known):
                known.name = meeting.name  # O就…举行公开会。O举行…问题公开会
                return known
            if _is_only_called(known, meeting):
                known.name = meeting.name  # O举行会议讨论…。O就…举行公开会议
                return known
            if _is_numbered_later(known, meeting):
                known.name = meeting.name
                return known
            if not apart and _is_without_number(known, meeting):
                return known
            if not apart and (_is_the_same_session(name, meeting.name) or (own and own == _plenum_of(name))):
                known.name = max(known.name, meeting.name, key=len)
                return known
            if not apart and (
                _UNQUOTED.sub("", name) == _UNQUOTED.sub("", meeting.name)
                or _QUOTED.sub("", name) == _QUOTED.sub("", meeting.name)
                or _is_short_for(name, meeting.name)
            ):
                return known
            same = (
                f"{name}议" == meeting.name
                or name == f"{meeting.name}议"
                or name.endswith(meeting.name)
                or meeting.name.endswith(name)
                or _are_of_one_kind(known, meeting)
            )
            given = _PARTY.search(name) and meeting.conveners and known.conveners
            if same and not apart and not (given and known.conveners.keys().isdisjoint(meeting.conveners)):
                return known
        return self.current if self.current and is_session(meeting.name) else None

    def turn(self, sentence: Sentence) -> None:
        """Go back to the meeting that a sentence points to by its kind: 论坛上, 发布会由…主持."""
        match = _KIND.search(sentence.skeleton) if len(self.meetings) > 1 else None
        kind = (match["kind"] or match["opened"] or match["this"]) if match else ""
        if kind and self.current and not self.current.name.endswith(kind):
            of_kind = (known for known in reversed(self.meetings.values()) if known.name.endswith(kind))
            self.current = next(of_kind, self.current)
