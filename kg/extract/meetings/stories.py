"""The meetings of a story: which sentence speaks of which, and what the story says of each."""

from __future__ import annotations

import itertools
import re

from kg.extract.dates import find_day
from kg.extract.meetings.above import join_announced, look_back, said_above
from kg.extract.meetings.by_kind import told_by_kind
from kg.extract.meetings.called import name_sessions
from kg.extract.meetings.clauses import is_received
from kg.extract.meetings.conveners import Conveners
from kg.extract.meetings.days import last_day, long_ago, on_a_journey
from kg.extract.meetings.going import PARTY
from kg.extract.meetings.heads import PLENUM
from kg.extract.meetings.hosted import hosted
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.named import NamedFinder
from kg.extract.meetings.participants import SAY, take_part, told_of
from kg.extract.meetings.press import PRESS, is_interviewed
from kg.extract.meetings.recalled import is_recalled, is_said, is_told, pointed
from kg.extract.meetings.reports import report_given
from kg.extract.meetings.story import Story, is_before, told_apart
from kg.extract.meetings.unnamed import THEREAFTER, UnnamedFinder
from kg.extract.posts.holders import PostFinder
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

#: One of these is in each sentence that reports a meeting.
_MET = pattern("<E>|会|召开|采访|学习|论坛|节|座谈")
#: What the press is briefed on, and who holds that: 本次大会由O主办.
_ITS_KIND = re.compile("(?:本[次届]|此次|这次)(?:论坛|大会|峰会|年会|博览会|展会|活动)由")
#: How a paragraph begins that tells other news of the day: 同一天，O网站发布消息.
_OTHER_NEWS = re.compile(
    "[ 　\n]*(?:同一天|同日|当[天日]|另据|此外|另外)，?[^，。；]{0,20}(?:网站|官网|公众号|微博)[^，。；会]{0,6}(?:消息|发布|公布|通报|显示)"
)
#: A meeting to which one of a day goes back: 日前，|P主持召开E.
_RECENTLY = pattern("[ 　\\n]*(?:日前|此前|不久前|前不久)，[^，。；<P>]{0,8}<P>")
_CHAIRS = pattern("<P>主持召开了?<E>")
#: How a paragraph begins that tells what is stated: 会议指出, P强调.
_MINUTES = pattern("[ 　\\n]*(?:会议|全会|大会|<P>)(?:还)?(?:指出|强调|要求|认为|提出|传达(?:学习)?了)")
#: A sentence that does: 会议提出.
_STATED = re.compile("[ 　]*(?:会议|全会|大会)(?:还)?(?:指出|强调|要求|认为|提出)")
#: A meeting on the day that the story has told of.
_THAT_DAY = re.compile(
    "^[ 　\n]*(?:在)?(?:随后|其后|(?:[开闭]幕)?会[后前]|(?:会议|大会)(?:召开|开始)?前"
    "|(?:当天)?(?:[上下]午|晚上?)(?:\\d{1,2}[时点]\\d{0,2}分?)?许?，)|(?<![^，。；”\ue000-\ue0ff\n])在?(?:[当同][天日]|同一天)(?!的)"
)
#: What is held right after what the first sentence tells of a day: 并在O召开了E.
_HELD_THEN = re.compile("(?:并|还)?(?:在[^，。；]{1,12})?(?:召开|举行|举办)了|在这里[^，。；]{0,4}(?:召开|举行|举办)")
#: The day of a meeting told with those who come to it: O召开E。4日，P出席会议.
_COME_ON = re.compile(r"[ 　]*(?:\d{1,2}月)?\d{1,2}日[^，。；]{0,4}，[^。；]{0,60}?(?:出席|参加)会议")
#: Who came to the meeting of another day just told: TP到会宣布….
_COMES_THERE = pattern("[ 　]*(?:[^。；<P>]{0,40}<P>[^。；<P>]{0,8}(?:到会|与会|出席会议|主持会议)|会上，)")
#: What somebody names as an achievement while he speaks of other things: 中国成功举办|E.
_ACHIEVED = re.compile("成功(?:举办|举行|召开|主办)了?[“‘]?$")
#: What is held with a ceremony: 推介会|暨项目签约仪式.
_WITH_CEREMONY = re.compile("(?:[会坛班节]|会议|讲座)”?暨[^，。；]{0,30}仪式")
_ANOTHER = re.compile("[ 　\n]*(?:随后|其后|之后|会后)，?[^，。；]{0,12}(?:召开|举行)")
#: Whose thought or leadership is only named, behind his name: 贯彻P|….
_NAMED_ONLY = pattern("<T>?(?:新时代|[^，。；<P>]{0,8}思想|同志为核心)")
#: The day that a story of its own tells in its first words.
_ON_A_DAY = re.compile(r"\d日|[今昨][天日晚]|近日|日前|近期")
_HEADED = 90
#: How many sentences on a story still opens.
_OPENING = 2
#: How much more or less often than a meeting is one what is said of it was right, on annotated articles.
_SURER = {"event": -0.1, "convenes": -0.14, "attends": -0.01, "chairs": -0.06, "speaks": -0.01}


class MeetingFinder:
    """Reads the meetings of a page; knows afterwards, for each sentence, which meeting it speaks of."""

    def __init__(self, reading: Reading, posts: PostFinder) -> None:
        self.reading = reading
        self.text = reading.text
        self.conveners = Conveners(reading, posts)
        self.named = NamedFinder(reading, self.conveners)
        self.unnamed = UnnamedFinder(reading, self.conveners)
        self.today = reading.page.date
        #: Index of a sentence -> the meeting under way there.
        self.current: dict[int, Meeting] = {}
        self._told: set[tuple[str, ...]] = set()
        #: The stories that tell of no meeting by its name, with their first sentences and those behind the last.
        self._unnamed: list[tuple[Story, int, int]] = []

    def find(self) -> None:
        """Add ``event``, ``convenes``, ``attends``, ``chairs`` and ``speaks`` facts."""
        if report := report_given(self.reading):
            self._add(report)
        begun, story = 0, Story([])
        for first, last in told_apart(self.reading):
            if not self._goes_on(story, first, last):
                self._close(story, begun, first)
                begun, story = first, Story(self.reading.sentences[first:last])
            sentences = self.reading.sentences[begun:last]
            for index in range(first - begun, last - begun):
                now = self._read(story, sentences, index)
                if now is not None:
                    self.current[begun + index] = now
        self._close(story, begun, len(self.reading.sentences))
        for untold in list(self._unnamed):
            self._told_by_kind(*untold)
        name_sessions(self.reading)

    def _close(self, story: Story, begun: int, end: int) -> None:
        """Add what a story has told of its meetings."""
        for meeting in story.meetings.values():
            self._add(meeting)
        if not story.meetings:
            self._unnamed.append((story, begun, end))

    def _told_by_kind(self, story: Story, begun: int, end: int) -> None:
        """Read a story again that has told of no meeting by name, and calls one by its kind only."""
        sentences = self.reading.sentences[begun:end]
        first, meeting = told_by_kind(self.reading, sentences, story.alone) or (0, None)
        if meeting is None or any(
            str(fact.fields["event"]).endswith(meeting.name) for fact in self.reading.of("event")
        ):
            return
        story = Story(sentences)
        story.current = meeting
        story.open(meeting, lead=first <= _OPENING)
        told = {begun + index: self._read(story, sentences, index) for index in range(first, len(sentences))}
        if meeting.attends:
            self.current |= {index: now for index, now in told.items() if now is not None}
            self._close(story, begun, end)

    def _goes_on(self, story: Story, first: int, last: int) -> bool:
        """Whether what looks like another story is a section of one about a press conference: it goes back to it, or tells no day."""
        now = story.current
        if now is None or not now.lead or PRESS.search(now.name) is None:
            return False
        sentences = self.reading.sentences[first:last]
        words = self.text[sentences[0].start : sentences[-1].end]
        known = any(span.name in now.attends for sentence in sentences for span in sentence.spans)
        return known or f"{now.name[-3:]}上" in words or _ON_A_DAY.search(words[:_HEADED]) is None

    def _read(self, story: Story, sentences: list[Sentence], index: int) -> Meeting | None:
        """Read one sentence of a story; the meeting of which it speaks."""
        sentence, skeleton = sentences[index], sentences[index].skeleton
        people = [span for span in sentence.spans if span.label == "PERSON"]
        if SIGNS["EVENT"] in skeleton:
            events = (span for span in sentence.spans if span.label == "EVENT")
            story.conveyed |= {span.name for span in events if self.text.startswith("精神", span.end)}
        held = self._held(story, sentences, index)
        if told := self.unnamed.told_at(sentence):  # P在例行记者会上表示，E将举行
            held, people = [told[0]], [person for person in people if sentence.place(person) < told[1]]
        if not (held or people or story.meetings):
            return None
        if story.current is None:
            story.outside |= {person.name for person in people if is_interviewed(sentence, person)}
        if story.leader is None and people:
            story.leader = people[0]
        if held and story.leader and not people and (THEREAFTER.match(skeleton) or PARTY.match(skeleton)):
            held[0].join(story.leader, "attends", sentence.end)
        if (
            held
            and held[0].date is None
            and (
                held[0].name in ("座谈会", "报告会")
                or _THAT_DAY.search(skeleton)
                or (index == 1 and sentence.line == sentences[0].line and _HELD_THEN.search(skeleton))
            )
        ):
            held[0].date = self._that_day(story, sentences[0].start, sentence)
        history: Meeting | None = None
        if held and story.current is None and index > _OPENING and PRESS.search(held[0].name):
            before = {span.name for other in sentences[:index] for span in other.spans if span.label == "PERSON"}
            story.outside |= before - {person.name for person in people}  # voices of an article that only mentions it
        if held and story.current is None and PRESS.search(held[0].name):
            join_announced(held[0], sentences[:index])
        if held and story.current is None and not held[0].elsewhere and index <= _OPENING:
            look_back(held[0], sentences[:index])
        for meeting in held:
            history = self._take(story, sentence, meeting, lead=index <= _OPENING) or history
        history = self._of_the_past(story, sentence, held, history)
        story.turn(sentence)
        if (now := history or story.current) is not None:
            if now.date is None and now.line == sentence.line and (came := _COME_ON.match(skeleton)):
                now.date = find_day(self.text, sentence.start, sentence.offset(came.end()), self.today)
            briefed_on = PRESS.search(now.name) is not None and _ITS_KIND.search(skeleton) is not None
            if (
                not briefed_on
                and not _MINUTES.match(skeleton)
                and all(now.name.endswith(span.name) for span in self.conveners.sponsored(sentence))
            ):
                self.conveners.add_sponsors(sentence, now)
            if _OTHER_NEWS.match(skeleton):
                story.aside = sentence.line
            if sentence.line == story.aside:
                people = []  # who belong to other news
            spoken_for = held and PRESS.search(now.name) is None and is_told(sentence, held[0])
            there = told_of(sentence, people, now) if history or spoken_for else people
            called = self._called(story, sentence) if not people else None
            take_part(sentence, there, called or story.subject, now, titled=called is not None)
            now.beside = [story.meetings.get(other.name, other) for other in now.beside]
            now.share(sentence.start)
            if held and history is None and now.lead and now.line == sentence.line and not now.elsewhere:
                said_above(now, sentences[:index])
        if people:
            behind = itertools.pairwise(sentence.spans) if SIGNS["POSITION"] in skeleton else ()
            story.titled |= {b.name: a for a, b in behind if a.label == "PERSON" and a.end == b.start}
            says = SAY.search(skeleton)
            if says or not (story.subject and is_received(sentence, people[0])):
                acting = (one for one in people if not _NAMED_ONLY.match(skeleton, sentence.place(one) + 1))
                story.subject = sentence.at(says.start()) if says else next(acting, story.subject)
        return now

    def _called(self, story: Story, sentence: Sentence) -> Span | None:
        """Whom a sentence calls at its beginning by the title alone that stood behind the name before: |总书记在会上指出."""
        first = sentence.spans[0] if sentence.spans else None
        begins = first is not None and not sentence.skeleton[: sentence.places[0]].strip()
        return story.titled.get(first.name) if first is not None and begins and first.label == "POSITION" else None

    def _that_day(self, story: Story, start: int, sentence: Sentence) -> str | None:
        """The day of which the story has told before a sentence, unless it is one of those of a journey."""
        if story.current and story.current.date and ("会后" in sentence.skeleton or "会前" in sentence.skeleton):
            return story.current.date
        return (
            None
            if on_a_journey(self.text, start, sentence.start)
            else last_day(self.text, start, sentence.start, self.today)
        )

    def _held(self, story: Story, sentences: list[Sentence], index: int) -> list[Meeting]:
        """The meetings that a sentence reports as held."""
        sentence = sentences[index]
        if not _MET.search(sentence.skeleton):
            return []
        return (
            self.named.find(sentence)
            or self.unnamed.find(sentence, story.subject)
            or hosted(self.reading, self.conveners, sentence)
            or pointed(self.reading, sentences[:index], sentence)
            or (self.unnamed.talks(sentence, story.subject) if story.current is None else [])
        )

    def _take(self, story: Story, sentence: Sentence, meeting: Meeting, lead: bool) -> Meeting | None:
        """Take in a meeting that a sentence tells of, and return it if the sentence only looks back to it."""
        plenum = PLENUM.search(meeting.name)
        briefed = story.current is not None and PRESS.search(story.current.name) is not None
        if (not lead or briefed) and plenum and plenum.end() == len(meeting.name):
            return None
        if long_ago(self.text, self.today, meeting) and is_said(sentence, meeting):
            return meeting
        current = story.current
        if current is None and meeting.spoken_of and is_recalled(self.text, sentence, meeting):
            return None  # P表示，P在E上提出
        if current is not None and briefed and "欢迎" in sentence.skeleton:
            return None  # what its host says of the press conference under way
        if current is not None and meeting.name in story.conveyed and meeting.name not in story.meetings:
            return None
        if current is not None and meeting.date is None and _ACHIEVED.search(self.text, sentence.start, meeting.start):
            return None
        another = _ANOTHER.match(sentence.skeleton) is not None
        same = meeting.name.endswith("会议") or (current is not None and PRESS.search(current.name) is not None)
        if meeting.pointing and current and same and not another and meeting.date in (None, current.date):
            meeting.name, meeting.conveners = current.name, {}  # E27日召开。P主持召开会议
        known = story.known(meeting, another)
        if known is not None:
            only_said = known.elsewhere and is_said(sentence, meeting)
            known.take(meeting)
            known.elsewhere = known.elsewhere or only_said
        elif current is not None and self._in_minutes(sentence):
            return None
        else:
            ends = [self.text.find(mark, meeting.start) for mark in "。\n"]
            meeting.line, meeting.until = sentence.line, min((end for end in ends if end > 0), default=len(self.text))
            meeting.telling = self.text[sentence.start : meeting.until]
            meeting.ceremony = "仪式" in meeting.telling and _WITH_CEREMONY.search(meeting.telling) is not None
            story.open(meeting, lead)
            known = meeting
        if current is not None and known is not current and current.date and not known.date:
            known.spoken_of = known.spoken_of or _RECENTLY.match(sentence.skeleton) is not None
        if current is not None and (
            known.spoken_of or long_ago(self.text, self.today, known) or is_before(known, current)
        ):
            return known
        if not known.elsewhere:
            story.current = known
        return None

    def _of_the_past(
        self, story: Story, sentence: Sentence, held: list[Meeting], history: Meeting | None
    ) -> Meeting | None:
        """The meeting of another day to which a sentence, or the paragraph that opened with it, looks back."""
        if held:
            opened = self.text.rfind("\n", 0, held[0].start) + 1 >= sentence.start
            said = is_said(sentence, held[0])
            story.past = history if opened and not said else None
            story.recent = history if not said else None
            story.past_until = self._end_of_history(sentence, held[0])
            return history
        if story.past is None and story.recent is not None and not _COMES_THERE.match(sentence.skeleton):
            story.recent = None
        past = story.past or story.recent
        return past if past and sentence.start < story.past_until else None

    def _end_of_history(self, sentence: Sentence, meeting: Meeting) -> int:
        """Where the paragraph ends that goes back to a meeting, or the last of those that tell what its chairman said there."""
        end = self.text.find("\n", meeting.start)
        chairs = _CHAIRS.search(sentence.skeleton)
        said = tuple(f"{sentence.at(chairs.start()).name}{verb}" for verb in ("指出", "强调")) if chairs else ()
        while end >= 0 and said and self.text[end + 1 :].lstrip(" 　").startswith(said):
            end = self.text.find("\n", end + 1)
        return end if end >= 0 else len(self.text)

    def _in_minutes(self, sentence: Sentence) -> bool:
        """Whether a sentence stands in a paragraph that tells what a meeting or somebody at it stated."""
        start = self.text.rfind("\n", 0, sentence.start + 1) + 1
        if _STATED.match(sentence.skeleton):
            return True
        if start == sentence.start:
            return _MINUTES.match(sentence.skeleton) is not None
        first = next((other for other in self.reading.sentences if other.start <= start < other.end), sentence)
        return _MINUTES.match(first.skeleton) is not None

    def _add(self, meeting: Meeting) -> None:
        add, name, sure = self.reading.add, meeting.name, meeting.confidence
        if self._is_new("event", name, str(meeting.date)):
            add("event", meeting.start, meeting.end, sure + _SURER["event"], event=name, date=meeting.date)
        for organ, (start, end) in meeting.conveners.items():
            if self._is_new("convenes", organ, name):
                add("convenes", start, end, sure + _SURER["convenes"], organ=organ, event=name)
        for role in ("attends", "chairs", "speaks"):
            for person, (start, end) in getattr(meeting, role).items():
                if self._is_new(role, person, name):
                    add(role, start, end, sure + _SURER[role], person=person, event=name)

    def _is_new(self, *told: str) -> bool:
        """Whether a fact on a meeting is not told yet, of which another may have the name."""
        known = told in self._told
        self._told.add(told)
        return not known
