"""Meetings that are reported as held: who convened, chaired, attended and spoke."""

from __future__ import annotations

import datetime
import re

from kg.extract.dates import find_day
from kg.extract.meetings.called import name_in_full
from kg.extract.meetings.conveners import Conveners
from kg.extract.meetings.invoked import FUTURE, only_invoked
from kg.extract.meetings.participants import CHAIR_OF, PRESS, SAY, Meeting, take_part
from kg.extract.meetings.unnamed import CALLER, OFTEN, SEVERAL, UnnamedFinder
from kg.extract.meetings.visits import PARTY
from kg.extract.posts.holders import PostFinder
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

_HOLD = r"(?:主持召开|组织召开|联合召开|联合举办|共同举办|召开|举行|举办|主办|开幕|闭幕|落幕|开班|举行了|召开了|举办了)"
#: Days after which a meeting is history.
_PAST = 45
#: A meeting told by its kind.
_KIND = re.compile(
    r"(?:^[ 　]*|[，。])(?:在)?(?:本[次届]|此次|这次|当天的)?(?P<kind>论坛|座谈会|发布会|大会|峰会|研讨会|年会|推进会|报告会|茶话会|博览会)(?:上|期间|现场|由)"
)
#: What else a story may tell of: talks, journeys.
_BESIDE = re.compile("会见|会谈|会晤|考察|调研|访问|走访")
#: The year of a meeting of which no day is told: 2022年7月，|E在京举行.
_YEAR = re.compile(r"(20\d\d)年[^，。；]{0,4}，?[^，。；“]{0,14}$")
#: Meetings at which many speak.
_FORUM = re.compile("(?:论坛|峰会|年会|研讨会|座谈会|大会|对话会)$")
#: Organ or person, then a verb of holding, then the meeting.
_ACTIVE = pattern(
    _HOLD + r"(?:了|的)?(?:为期[^，。<E>]{1,4}的)?(?:\d{4}年)?(?:[^，。；<E><P><M>]{0,10}?)(?P<event><E>)"
)
#: The meeting, then the verb: …会议26日上午在京举行.
_PASSIVE = pattern(
    r"(?P<event><E>)[^。；<E><P>]{0,40}?(?:召开|举行|举办|(?:开幕|闭幕)(?!式)|落幕|开班|继续进行|拉开帷幕|落下帷幕|启幕|揭幕)"
)
#: Those that open or close together: E、E等都于1月10日开幕.
_LISTED = pattern("(?:<E>[、和])+$")
#: Those that are held with the first: 召开E和E.
_AND_MORE = pattern("(?:(?:、|和|以及|及)<E>)+")
_SESSIONS = ("召开", "举行", "主持召开", "组织召开")
#: What a congress holds: E举行|民生主题记者会.
_ITS_PRESS = re.compile("(?:了)?[^，。；]{0,8}(?:记者会|发布会)")
#: The same, with all that it has done between: 大会在选举…、通过…后，|22日上午在京闭幕.
_AT_LAST = pattern(r"^[ 　]*(?P<event><E>)[^。；<E><P>]{40,160}(?:召开|举行|开幕|闭幕)$")
_AT = pattern(r"(?:在|于)[^，。；<E>]{0,14}?(?P<event><E>)(?:上|期间|（|，|第|开幕|闭幕)")
#: What is said or done at a meeting, by whomever: 中国代表在E上|发言表示.
_SAID_THERE = pattern(
    r"<E>(?:开幕式|闭幕式|开幕会|闭幕会)?上[^。；]{0,12}?(?:发言|表示|指出|强调|致[辞词]|介绍|呼吁|宣布|发布|签署|签约|启动|成立|亮相)"
)
_ATTEND = pattern(r"(?:出席|参加|列席)(?:了|并主持)?(?:(?!会议|大会|关于)[^，。；<E>]){0,12}?(?P<event><E>)")
_DECIDES = pattern(
    r"(?P<event><E>)(?:\d{1,2}日|今天|昨天|协商一致|投票)*(?:对[^，。；]{0,30}进行(?:了)?审议|研究(?:并报|后|，?决定)|任命|[作做]出[^，。；]{0,6}决定|决定|表决|审议|听取|通过|选举(?!办法)|经表决)"
)
#: A meeting that an earlier sentence named: 本次论坛|当日在陕西西安开幕.
_POINTED = re.compile(
    r"(?:本次|本届|此次|这次)(?P<head>论坛|大会|会议|峰会|博览会|研讨会|年会|交易会|座谈会)[^，。；]{0,24}?(?:开幕|举行|召开)(?!的)"
)
#: How a paragraph begins that tells what is stated: 会议指出, P强调.
_MINUTES = pattern("[ 　\\n]*(?:会议|全会|大会|<P>)(?:还)?(?:指出|强调|要求|认为)")
#: The press meetings of the yearly congresses: 十四届全国人大二次会议首场“部长通道”今天开启.
_CHANNEL = pattern(
    r"(?P<event><E>)(?:[^。；“]{0,10}?(?P<name>“?(?:委员|代表|部长)通道”?))?[^。；]{0,24}?(?:开启|举行|启动|采访|亮相)"
)
#: P同P、P举行E: all are there.
_WITH = pattern(r"<P>[^。，；<P>]{0,24}?(?:同|与)[^。，；<P>]{0,30}?<P>(?:(?:、|和|以及)[^。，；、<P>]{0,24}?<P>)*$")
#: Parties that many give at the same time of the year: 全国政协举行新年茶话会.
_OF_ITS_HOST = re.compile("(?:新年|新春|春节|迎春|中秋|国庆)*(?:茶话会|团拜会|招待会)")
#: 主席团举行|第二次会议: the meeting is told by who holds it.
_ONLY_NUMBERED = re.compile(
    r"(?:第[一二三四五六七八九十\d]+次|主席|主任|常务|党组|常委会?|理事会|部长|[省市县区厅局]长|全体|扩大|（扩大）)+会议"
)
#: What is held within a congress: 代表团召集人会议.
_OF_A_CONGRESS = re.compile("(?:各?代表团|主席团|召集人|分组|联组|小组|预备)")
#: Guests from abroad: 来华出席E并访问的P.
_GUEST = pattern(
    r"(?:欢迎(?P<q><P>)[^，。<E><P>]{0,8}?(?:来华|来京|前来|赴华)(?:出席|参加)(?:了)?(?:\d{4}年)?<E>)"
    r"|(?:来华|来京|来沪|赴华|前来|正在|应邀)[^，。<E><P>]{0,6}(?:出席|参加)(?:了)?(?:\d{4}年)?(?P<event><E>)(?:开幕式|闭幕式|开闭幕式|系列活动|活动)?(?:(?:、|和|及|暨|并)[^，。；<P>]{0,40}?)?的[^，。；<P>]{0,20}?(?P<p><P>)"
)
_MORE_GUESTS = pattern("(?:(?:、|和|以及)[^，。；、<P>]{0,24}<P>)+")
#: Congresses and plenums of the party are mostly spoken of, not reported: as held only where a story opens with them.
PLENUM = re.compile(r"[一二三四五六七八九十]中全会|(?:党的|中共)[一二三四五六七八九十]{1,3}大")
#: What a host says to those who have come: 欢迎大家|出席E.
_WELCOME = re.compile("欢迎(?:大家|各位[^，。]{0,8})?$")
#: Only the occasion of a talk between others: 出席E|期间会见P.
_OCCASION = re.compile("[^，。；]{0,6}期间[^。；]{0,12}?(?:会见|会晤|会谈|举行|同|与|分别)")

#: How much more or less often than a meeting is one what is said of it was right, on annotated articles.
_SURER = {"event": -0.1, "convenes": -0.14, "attends": -0.01, "chairs": -0.06, "speaks": -0.01}


class MeetingFinder:
    """Reads the meetings of a page; knows afterwards, for each sentence, which meeting it speaks of."""

    def __init__(self, reading: Reading, posts: PostFinder) -> None:
        self.reading = reading
        self.text = reading.text
        self.conveners = Conveners(reading, posts)
        self.unnamed = UnnamedFinder(reading, self.conveners)
        self.today = reading.page.date
        name_in_full(reading)
        #: Index of a sentence -> the meeting under way there.
        self.current: dict[int, Meeting] = {}

    def find(self) -> None:
        """Add ``event``, ``convenes``, ``attends``, ``chairs`` and ``speaks`` facts."""
        for first, last in self.reading.stories:
            self._story(first, last)

    def _story(self, first: int, last: int) -> None:
        meetings: dict[str, Meeting] = {}
        current: Meeting | None = None
        subject: Span | None = None
        leader: Span | None = None
        alone = not any(_BESIDE.search(sentence.skeleton) for sentence in self.reading.sentences[first:last])
        for index in range(first, last):
            sentence = self.reading.sentences[index]
            people = [span for span in sentence.spans if span.label == "PERSON"]
            history: Meeting | None = None
            held = self._held(sentence, subject) or self._pointed(first, index)
            if not held and current is None:
                held = self.unnamed.talks(sentence, subject)
            if leader is None and people:
                leader = people[0]
            if held and leader and not people and PARTY.match(sentence.skeleton):
                held[0].join(leader, "attends", sentence.end)
            for meeting in held:
                if index > first + 2 and PLENUM.search(meeting.name):
                    continue
                if self._long_ago(meeting) and self._is_said(sentence, meeting):
                    history = meeting
                    continue
                if current is not None and PRESS.search(current.name) and "欢迎" in sentence.skeleton:
                    continue
                known = self._same(meetings, meeting)
                if known is None and current is not None and _ONLY_NUMBERED.fullmatch(meeting.name):
                    known = current
                if known is None and current is not None and self._in_minutes(sentence):
                    continue
                if known is None:
                    meeting.lead = not meetings and index <= first + 2
                    meeting.forum = _FORUM.search(meeting.name) is not None
                    meeting.alone = alone
                    meetings[meeting.name] = known = meeting
                else:
                    known.date = known.date or meeting.date
                    known.take(meeting)
                    known.wording = meeting.name
                    if len(meeting.name) > len(known.name) and meeting.name.endswith(known.name[-4:]):
                        known.name = meeting.name
                if current is not None and (self._long_ago(known) or _before(known, current)):
                    history = known
                elif not known.elsewhere:
                    current = known
            current = self._meant(sentence, meetings, current)
            if (now := history or current) is not None:
                self.current[index] = now
                if all(now.name.endswith(span.name) for span in self.conveners.sponsored(sentence)):
                    self._sponsored(sentence, now)
                take_part(sentence, people, subject, now)
            if people:
                subject = self._subject(sentence, people)
        for meeting in meetings.values():
            self._add(meeting)

    def _long_ago(self, meeting: Meeting) -> bool:
        """Whether a meeting is told of as the past of what an article reports."""
        if not self.today:
            return False
        if not meeting.date:
            year = _YEAR.search(self.text, max(0, meeting.start - 24), meeting.start)
            return year is not None and year[1] < self.today[:4]
        day = datetime.date.fromisoformat
        return (day(self.today) - day(meeting.date)).days > _PAST

    def _is_said(self, sentence: Sentence, meeting: Meeting) -> bool:
        """Whether a meeting stands in what somebody says: P表示，2015年，P在E上提出…."""
        says = SAY.search(sentence.skeleton)
        return says is not None and sentence.offset(says.end()) < meeting.start

    def _in_minutes(self, sentence: Sentence) -> bool:
        """Whether a sentence stands in a paragraph that tells what a meeting or somebody at it stated."""
        start = self.text.rfind("\n", 0, sentence.start + 1) + 1
        if start == sentence.start:
            return _MINUTES.match(sentence.skeleton) is not None
        first = next((other for other in self.reading.sentences if other.start <= start < other.end), sentence)
        return _MINUTES.match(first.skeleton) is not None

    def _meant(self, sentence: Sentence, meetings: dict[str, Meeting], current: Meeting | None) -> Meeting | None:
        """The meeting that a sentence points to by its kind, where another is under way: 论坛上, 发布会由…主持."""
        match = _KIND.search(sentence.skeleton) if len(meetings) > 1 else None
        if match is None or current is None or current.name.endswith(match["kind"]):
            return current
        return next((known for known in reversed(meetings.values()) if known.name.endswith(match["kind"])), current)

    def _subject(self, sentence: Sentence, people: list[Span]) -> Span:
        says = SAY.search(sentence.skeleton)
        return sentence.at(says.start()) if says else people[0]

    def _same(self, meetings: dict[str, Meeting], meeting: Meeting) -> Meeting | None:
        for name, known in meetings.items():
            if name == meeting.name:
                return known
            apart = known.date and meeting.date and known.date != meeting.date
            if (name.endswith(meeting.name) or meeting.name.endswith(name)) and not apart:
                return known
        return None

    def _held(self, sentence: Sentence, subject: Span | None) -> list[Meeting]:
        skeleton = sentence.skeleton
        if SIGNS["EVENT"] not in skeleton:
            return self.unnamed.find(sentence, subject)
        found: list[Meeting] = []
        used: set[int] = set()
        for kind, rule in (
            ("active", _ACTIVE),
            ("passive", _PASSIVE),
            ("passive", _AT_LAST),
            ("at", _AT),
            ("attend", _ATTEND),
            ("chair", CHAIR_OF),
            ("decides", _DECIDES),
        ):
            for match in rule.finditer(skeleton):
                place = match.start("event")
                if place in used or only_invoked(skeleton, match, kind):
                    continue
                told = (kind == "at" and _SAID_THERE.match(skeleton, place)) or _WELCOME.search(
                    skeleton, 0, match.start()
                )
                if kind in ("at", "attend") and not told and not any(s.label == "PERSON" for s in sentence.spans):
                    continue
                span = sentence.at(place)
                if kind == "passive" and self._holds(sentence, match.end()):
                    continue
                if kind == "active" and SIGNS["EVENT"] in skeleton[: match.start()] and self._numbered(span):
                    continue
                if SEVERAL.match(self.text, span.start) or (
                    kind == "active" and OFTEN.search(skeleton, 0, match.start())
                ):
                    continue
                used.add(place)
                meeting = self._meeting(sentence, span, match.start(), match.end(), kind)
                if press := _ITS_PRESS.match(skeleton, match.end()) if kind == "passive" else None:
                    meeting.name += press.group().lstrip("了")
                    meeting.conveners = {}
                if not (meeting.date and self.today and meeting.date > self.today):
                    found.append(meeting)
                meeting.elsewhere = kind == "at" and "期间" in match.group() and len(found) > 1
                if match.group().startswith(_SESSIONS) and (more := _AND_MORE.match(skeleton, match.end())):
                    for other in sentence.within(match.end(), more.end(), "EVENT"):
                        found.append(self._meeting(sentence, other, match.start(), match.end(), kind))
                if kind == "passive" and (listed := _LISTED.search(skeleton, 0, place)):
                    for other in sentence.within(listed.start(), place, "EVENT"):
                        found.append(self._meeting(sentence, other, match.start(), match.end(), kind))
                if kind in ("at", "attend") and _OCCASION.match(skeleton, place + 1):
                    meeting.elsewhere = True
                    for person in [s for s in sentence.within(0, place) if s.label == "PERSON"][-1:]:
                        meeting.join(person, "attends", span.end)
        for match in _GUEST.finditer(skeleton):
            for span in sentence.within(match.start(), match.end(), "EVENT"):
                meeting = Meeting(span.name, None, span.start, span.end, 0.8, span.name, elsewhere=True)
                more = _MORE_GUESTS.match(skeleton, match.end())
                guests = match.start("q") if match["q"] else match.start("p")
                for guest in sentence.within(guests, more.end() if more else match.end(), "PERSON"):
                    meeting.join(guest, "attends", span.end)
                found.append(meeting)
        channel = _CHANNEL.search(skeleton)
        if channel and not found and not FUTURE.search(channel.group()):
            span = sentence.at(channel.start())
            if channel["name"] or "通道" in self.text[span.start : span.end]:
                name = span.name + (channel["name"] or "")
                found.append(Meeting(name, self._date(sentence, span), span.start, span.end, 0.8, span.name))
        if not found:
            found += self.unnamed.find(sentence, subject)
        return found

    def _pointed(self, first: int, index: int) -> list[Meeting]:
        """The meeting that a sentence points back to and says to be held."""
        sentence = self.reading.sentences[index]
        match = _POINTED.search(sentence.skeleton)
        if match is None or FUTURE.search(match.group()):
            return []
        for before in reversed(self.reading.sentences[first:index]):
            for span in reversed(before.spans):
                if span.label == "EVENT" and span.name.endswith(match["head"]):
                    day = find_day(self.text, sentence.start, sentence.end, self.today)
                    day = day or find_day(self.text, before.start, before.end, self.today)
                    return [Meeting(span.name, day, span.start, span.end, 0.8, span.name)]
        return []

    def _meeting(self, sentence: Sentence, span: Span, start: int, end: int, kind: str) -> Meeting:
        date = self._date(sentence, span)
        meeting = Meeting(span.name, date, span.start, span.end, 0.92 if kind != "attend" else 0.8, span.name)
        if kind == "active":
            organs = self.conveners.subjects(sentence, start)
            for organ in self.conveners.placed(organs):
                meeting.conveners[organ.name] = (organ.start, span.end)
            caller = None if organs else CALLER.search(sentence.skeleton[:start])
            if caller:
                person = sentence.at(caller.start("p"))
                meeting.join(person, "attends", span.end)
                if both := _WITH.search(sentence.skeleton, 0, caller.start("p") + 1):
                    for other in sentence.within(both.start(), both.end(), "PERSON"):
                        meeting.join(other, "attends", span.end)
                holder = self.conveners.of_head(person.name) if "召开" in sentence.skeleton[start:end] else ""
                if holder and not self.conveners.named(span):
                    meeting.conveners[holder] = (person.start, span.end)
            if organs and self._numbered(span):
                meeting.name = self.text[organs[-1].start : organs[-1].end] + meeting.name
            elif sentence.skeleton.endswith(SIGNS["EVENT"], 0, start) and _OF_A_CONGRESS.match(span.name):
                meeting.name = sentence.at(start - 1).name + meeting.name
            elif organs and _OF_ITS_HOST.fullmatch(self.text, span.start, span.end):
                meeting.name = organs[-1].name + meeting.name
        if kind in ("passive", "at", "active"):
            self._sponsored(sentence, meeting)
        for name in self.conveners.named(span):
            meeting.conveners.setdefault(name, (span.start, span.end))
        return meeting

    def _holds(self, sentence: Sentence, place: int) -> bool:
        """Whether what is held, told at a place, is a meeting within the one named before: E召开|代表团召集人会议."""
        place += sentence.skeleton.startswith("了", place)
        held = sentence.within(place, place + 1, "EVENT")
        return bool(held) and _OF_A_CONGRESS.match(held[0].name) is not None

    def _numbered(self, span: Span) -> bool:
        """Whether a meeting has no name but its number or kind: 第一次全体会议, 主席会议."""
        return _ONLY_NUMBERED.fullmatch(self.text, span.start, span.end) is not None

    def _sponsored(self, sentence: Sentence, meeting: Meeting) -> None:
        for organ in self.conveners.sponsors(sentence):
            meeting.conveners[organ.name] = (organ.start, organ.end)

    def _date(self, sentence: Sentence, span: Span) -> str | None:
        clause_end = self.text.find("。", span.end)
        end = min(sentence.end, clause_end if clause_end >= 0 else sentence.end)
        near = find_day(self.text, span.end, min(end, span.end + 30), self.today)
        if near and re.match(r"[^，。；]{0,30}?(?:日|今天|昨天)", self.text[span.end : span.end + 32]):
            return near
        return find_day(self.text, max(sentence.start, span.start - 120), span.start, self.today, last=True) or near

    def _add(self, meeting: Meeting) -> None:
        add, name, sure = self.reading.add, meeting.name, meeting.confidence
        add("event", meeting.start, meeting.end, sure + _SURER["event"], event=name, date=meeting.date)
        for organ, (start, end) in meeting.conveners.items():
            add("convenes", start, end, sure + _SURER["convenes"], organ=organ, event=name)
        for role in ("attends", "chairs", "speaks"):
            for person, (start, end) in getattr(meeting, role).items():
                add(role, start, end, sure + _SURER[role], person=person, event=name)


def _before(meeting: Meeting, current: Meeting) -> bool:
    """Whether a meeting was held on a day before the one under way, which the text only looks back to."""
    return bool(meeting.date and current.date and meeting.date < current.date)
