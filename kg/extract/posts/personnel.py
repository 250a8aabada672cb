"""Appointments, removals, elections, resignations, investigations, expulsions; and the posts of a career history."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.posts.abroad import STATE_OFFICES
from kg.extract.posts.careers import Careers
from kg.extract.posts.cases import Cases
from kg.extract.posts.holders import PostFinder
from kg.extract.posts.pointed import LONE_BODY
from kg.extract.posts.positions import FAR_GAP, POINTED
from kg.extract.posts.titles import read_chain
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

#: Titles with their organs, and what stands between.
_TITLES = (
    r"(?P<titles>(?:[<O><G><R><T>]|原|前|机关|政府|驻|常驻|新任|首任|、|和|，兼|兼|党[组委]"
    r"|，(?=[<O><G><R>]+<T>(?:、<T>)*(?:职务|等职))|" + FAR_GAP + "|" + POINTED + "|" + LONE_BODY + ")*<T>)"
)
#: Those concerned, with what the list says of each in brackets: P（女）为T.
_ASIDE = "(?:（[^）<P><T>]{1,8}）)?"
_PEOPLE = rf"(?P<people><P>{_ASIDE}(?:[、和]<P>{_ASIDE})*)(?:同志|[上中少]将|[大上中少]校)?"
#: A congratulation behind the name of the person congratulated: 致电P，祝贺他当选.
_CONGRATULATED = r"(?:致贺电|致电)?，?(?:并)?(?:热烈)?祝贺[他她其](?:再次|成功)?"
#: What may stand between somebody and that he goes: P|26日宣布|辞职.
_WENT = r"(?:[今昨]天|(?:\d{1,2}月)?\d{1,2}日|当[天日]|近日|日前|随后|当地时间|已经?|正式|突然|宣布)*"
#: What may stand for a state before a title: 就任|巴|看守政府总理.
_STATE = "[俄美英法德日韩朝印巴泰越老柬缅菲马澳加意西葡希土以伊叙埃墨智秘乌哈吉塔蒙]?"
#: Where somebody goes to take an office: P|调至|某公司任董事长.
_WENT_TO = "(?:[^，。；、<P><O><G><R><T>]{0,4})?(?:调至|调往|调到|调赴|转至|交流到)"
#: Words of which every change of office has one.
_CHANGE_WORDS = ("任", "辞", "选", "免", "代理", "履新", "晋升", "跻身", "上位", "去职", "宣布", "决定")
#: (pattern, action). The first that fits a stretch of a sentence wins.
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (pattern(r"免去(?:了)?" + _PEOPLE + r"(?:兼任)?的?" + _TITLES + r"(?:等)?(?:职务)?"), "removed"),
    (pattern(r"(?:决定|同意)?" + _PEOPLE + r"不再(?:担任|兼任)" + _TITLES), "removed"),
    (pattern(r"免去" + _TITLES + _PEOPLE + r"(?:的)?职务"), "removed"),
    (pattern(r"(?:免去|(?<![将会])不再(?:担任|兼任))(?:[其他她])?(?:兼任|担任)?的?" + _TITLES), "removed"),
    (pattern(_PEOPLE + r"(?:已|将|正式)?卸任(?:了)?" + _TITLES), "removed"),
    (pattern(r"接受" + _PEOPLE + r"(?:同志)?辞去" + _TITLES), "resigned"),
    (pattern(r"接受其辞去" + _TITLES), "resigned"),
    (
        pattern(_PEOPLE + r"(?:分别|均|都|各自|已|当天|日前)?(?:请求|申请|提出|宣布)?(?:请求)?辞去(?:了)?" + _TITLES),
        "resigned",
    ),
    (pattern(_TITLES + _PEOPLE + _WENT + r"辞职(?=[，；]|$)"), "resigned"),
    (pattern(_TITLES + _PEOPLE + _WENT + r"(?:卸任|离任|去职)(?=[，；]|$)"), "removed"),
    (
        pattern(
            r"(?:选举|推选|补选|选出|增选)(?:产生)?了?"
            + _PEOPLE
            + r"(?:等?[\d一二两三四五六七八九十]+[人名位](?:同志)?)?(?:为|担任|当选为?)"
            + _TITLES
        ),
        "elected",
    ),
    (pattern(_PEOPLE + _CONGRATULATED + r"(?:当选|连任|当选连任)(?:为|新一届|首任)?" + _TITLES), "elected"),
    (pattern(_PEOPLE + r"(?:调任|转任|调赴)<R>，当选(?:为)?" + _TITLES), "elected"),
    (pattern(_PEOPLE + _CONGRATULATED + r"(?:就任|出任|担任|继任)(?:新一届|首任)?" + _STATE + _TITLES), "appointed"),
    (
        pattern(
            _PEOPLE
            + r"(?:(?!祝贺|致电)[^，。、<P>]){0,6}(?:当选(?:连任)?为?|被选为|补选为|当选了)(?:新一届|首任)?"
            + _STATE
            + _TITLES
        ),
        "elected",
    ),
    (
        pattern(
            _PEOPLE
            + r"(?:接替|接棒|继)(?:[^，。、<P>]{1,6}的)?<P>(?:同志)?(?:之后|后)?，?(?:出任|担任|升任|接任|成为|任|为)"
            + _TITLES
        ),
        "appointed",
    ),
    (
        pattern(_PEOPLE + "[由从](?:[<O><G><R><T>、兼]|原)*<T>(?:转任|调任|升任|改任|出任|晋升为)" + _TITLES),
        "appointed",
    ),
    (pattern(_PEOPLE + "[由从自]<R>(?:调任|转任|升任|赴<R>(?:担任|任))" + _TITLES), "appointed"),
    (pattern(r"(?P<people><P>(?:[、和]<P>)*)同志担任" + _TITLES), "appointed"),
    (pattern(_PEOPLE + _WENT_TO + r"(?P<titles>[<O><G><R>](?:担?任|出任)<T>(?:、<T>)*)"), "appointed"),
    (
        pattern(
            _TITLES + r"(?:一职)?(?:则|将|已)?由(?:[<O><G><R><T>、兼]|原|前)*" + _PEOPLE + "(?:接任|接替|继任|出任)"
        ),
        "appointed",
    ),
    (pattern(_PEOPLE + "已(?:正式)?(?:任|担任|兼任)" + _TITLES), "appointed"),
    (pattern(r"任命(?:[<O><G><R><T>、兼]|原)*" + _PEOPLE + r"(?:为|担任|兼任|任)" + _TITLES), "appointed"),
    (pattern(_PEOPLE + r"(?:[^，。<P>]{0,8})?(?:被任命为|获任命为|宣誓就任|正式就任)" + _STATE + _TITLES), "appointed"),
    (pattern(r"决定" + _PEOPLE + r"(?P<acting>代理)" + _TITLES), "appointed"),
    (pattern(_PEOPLE + r"(?P<acting>代理)" + _TITLES), "appointed"),
    (pattern(r"(?:决定|宣布)[：:，]?[^。]{0,8}?" + _PEOPLE + r"(?:任|担任|兼任|为)" + _TITLES), "appointed"),
    (pattern("关于" + _PEOPLE + "[为任]" + _TITLES + "的(?:决定|通知|命令)"), "appointed"),
    (pattern(r"(?:^|[，、：；]|分别[为是])" + _PEOPLE + r"(?:任|兼任)" + _TITLES), "appointed"),
    (
        pattern(
            _PEOPLE
            + r"(?:(?:[^，。；、<P><O><G><R><T><E><M><D>]{1,8})?，(?=出任|升任|转任|调任|跨省))?(?:(?![拟将未不曾否提]|\d{4}年)[^，。、；<P><O><G><T>]){0,8}?(?:正式成为|出任|获任|接任|升任|晋升为?|跻身|转任|调任|提任|挂任|上位|履新)"
            + _TITLES
        ),
        "appointed",
    ),
    (pattern(r"(?:调任|转任|升任|出任|接任|提任)" + _TITLES + "的(?P<people><P>)"), "appointed"),
    (pattern("不再(?:担任|兼任)[^。<P>]*[，；]" + _PEOPLE + "(?:担任|接任|任)" + _TITLES), "appointed"),
    (pattern("<T>" + _PEOPLE + r"(?:已)?(?:兼任|任(?=[<O><G><R>该]))" + _TITLES), "appointed"),
    (pattern(_PEOPLE + r"，?跨[省区市公司系统]{1,3}，?(?:任|出任|调任|履新)" + _TITLES), "appointed"),
)
#: The head of a list of changes, and its lines: 任命：|P为T；, 免去：|P的T职务；.
_HEADED = re.compile(r"(?:任命|任职|免去|免职|决定)[^。，；]{0,12}[：:]\s*$")
_ITEM = r"^\s*(?:[（(]?[\d一二三四五六七八九十]+[）)、.．])?\s*"
_LISTED = (
    (pattern(_ITEM + _PEOPLE + r"(?:为|任|担任)" + _TITLES), "appointed"),
    (pattern(_ITEM + _PEOPLE + r"的?" + _TITLES + "职务"), "removed"),
)
_GO_ON = pattern(r"(?:，|、|；)" + _PEOPLE + r"等?(?:为|任)" + _TITLES)
_OFF_TOO = pattern(r"(?:，|、|；|和)" + _PEOPLE + r"的" + _TITLES + "职务")
#: Titles that heads of many sorts of bodies have.
_OF_MANY = ("主任", "主席", "会长", "理事长", "委员")
#: What somebody becomes as well: …常委，并|接任|某市委书记, 调任某省，|当选|省长.
_TOO = pattern("，(?:并|随后|后|同时)?(?P<verb>接任|兼任|出任|获任|当选)为?" + _TITLES)
#: A second office of those just named: 任命P为副市长、|代理市长.
_ACTING_TOO = pattern("[、，并](?P<acting>代理)" + _TITLES)
#: The clause of an appointment begins behind what is said of somebody before: 此前，书记是P，|P已调任T.
_CLAUSE = pattern("[<P><T>]，|的(?=<P>)")
_NOT_NOW = re.compile(r"拟任|拟提名|历任|曾任|此前|\d{4}年?[.\-—－至到]\d|先后(?!宣布)")
#: Somebody else who takes the same office, before the titles of the one named last: P、|某省财政厅厅长|P升任某省副省长.
_BESIDE = pattern("<P>、(?:[<O><G><R><T>]|原|时任)+$")
#: What says close before an appointment that it was made a year before the article or earlier.
_LAST_YEAR = re.compile("去年|前年")
_NEAR = 14
#: What says of an office named before that something happened in it: 任市长|期间, 任局长|三年后.
_MEANWHILE = re.compile(
    r"(?:职务)?(?:期间|以来|之?后|时(?!任)|的?(?:\d{1,2}|[一二两三四五六七八九十]{1,2}|几)(?:年|个月))"
)
#: What goes on with a career of which the sentence before told a station.
_LATER = re.compile(
    r"\s*(?:之后|此后|随后|其后|后来|同年|次年|翌年|不久|[一二两三四五六七八九十\d]+(?:年|个月)(?:之|以)?后)"
)
#: A year, but not that in which somebody was born or joined.
_DATED = re.compile(r"(?:19|20)\d{2}\s*(?:年|\.)(?!\s*(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生|参加|加入|入党))")


class PersonnelFinder:
    """Reads the changes of office of a page."""

    def __init__(self, reading: Reading, posts: PostFinder) -> None:
        self.reading = reading
        self.text = reading.text
        self.posts = posts
        self.seen: set[tuple[str, str, str, str]] = set()

    def find(self) -> None:
        """Add the ``personnel`` facts, and the ``post`` facts of career histories."""
        subject: Span | None = None
        past = listed = False
        cases, careers = Cases(self.reading), Careers(self.reading, self.posts)
        for sentence in self.reading.sentences:
            people = [span for span in sentence.spans if span.label == "PERSON"]
            past = self._is_dated_back(sentence) or (past and _LATER.match(sentence.skeleton) is not None)
            used = self._rules(sentence, subject, past=past)
            if listed and not used:
                used = self._line(sentence)
            going_on = listed and any(span.label == "POSITION" for span in sentence.spans)
            listed = going_on or bool(used) or _HEADED.search(sentence.skeleton) is not None
            careers.note(sentence, subject, used, past=past)
            for who, action, match in cases.of(sentence, people, subject) if cases.told and self.posts.first else ():
                self._punish(sentence, who, action, match)
            if people:
                subject = people[0]

    def _line(self, sentence: Sentence) -> list[tuple[int, int]]:
        """Add the change that a line of a list of changes tells, the kind of which stands above; where it stands."""
        for line, action in _LISTED:
            if match := line.match(sentence.skeleton):
                self._take(sentence, match, action, self._people(sentence, match, None))
                return [match.span(), *self._others(sentence, match.end(), action)]
        return []

    def _is_dated_back(self, sentence: Sentence) -> bool:
        """Whether a sentence names a year before that of the article."""
        date = self.reading.page.date
        years = [int(match.group()[:4]) for match in _DATED.finditer(sentence.skeleton)]
        return bool(years and date and min(years) < int(date[:4]))

    def _rules(self, sentence: Sentence, subject: Span | None, *, past: bool) -> list[tuple[int, int]]:
        """Add the changes of office that a sentence tells, of ``subject`` where it names nobody; where they stand."""
        skeleton = sentence.skeleton
        if SIGNS["POSITION"] not in skeleton or not any(word in skeleton for word in _CHANGE_WORDS):
            return []
        used: list[tuple[int, int]] = []
        for rule, action in _RULES:
            for match in rule.finditer(skeleton):
                if any(match.start("titles") < end and start < match.end("titles") for start, end in used):
                    continue
                before = _CLAUSE.split(skeleton[max(0, match.start() - 14) : match.start("titles")])[-1]
                if action == "appointed" and _NOT_NOW.search(before):
                    continue
                history = self._is_history(sentence, match.start()) or (past and _LATER.match(skeleton))
                if action in ("appointed", "elected") and (history or _MEANWHILE.match(skeleton, match.end())):
                    continue
                people = self._people(sentence, match, subject)
                self._take(sentence, match, action, people)
                used.append((match.start(), match.end()))
                at = match.end()
                if action == "appointed" and (more := _ACTING_TOO.match(skeleton, at)):
                    self._take(sentence, more, action, people)
                    used.append((more.start(), more.end()))
                    at = more.end()
                while more := _TOO.match(skeleton, at):
                    self._take(sentence, more, "elected" if more["verb"] == "当选" else "appointed", people)
                    used.append((more.start(), more.end()))
                    at = more.end()
                used += self._others(sentence, at, action)
        return used

    def _others(self, sentence: Sentence, at: int, action: str) -> list[tuple[int, int]]:
        """Add the changes of others that go on behind one: …，P任T, …，P的T职务; where they stand."""
        used = []
        while more := (_OFF_TOO if action == "removed" else _GO_ON).match(sentence.skeleton, at):
            self._take(sentence, more, action, self._people(sentence, more, None))
            used.append(more.span())
            at = more.end()
        return used

    def _people(self, sentence: Sentence, match: re.Match[str], subject: Span | None) -> list[Span]:
        """Those of whom a rule speaks: whom it names, else who is named last before: 任命P为T，免去其T职务."""
        if "people" in match.re.groupindex:
            start = match.start("people")
            while beside := _BESIDE.search(sentence.skeleton, 0, start):
                start = beside.start()
            return sentence.within(start, match.end("people"), "PERSON")
        before = sentence.within(0, match.start(), "PERSON")
        who = before[-1] if before else subject
        return [who] if who is not None else []

    def _is_history(self, sentence: Sentence, place: int) -> bool:
        """Whether a year before the article's stands in the sentence before the appointment."""
        date = self.reading.page.date
        years = re.findall(r"((?:19|20)\d{2})[年.]", sentence.skeleton[:place])
        if _LAST_YEAR.search(sentence.skeleton, max(0, place - _NEAR), place):
            return True
        return bool(years and date and int(years[-1]) < int(date[:4]))

    def _take(self, sentence: Sentence, match: re.Match[str], action: str, people: list[Span]) -> None:
        chain = sentence.within(match.start("titles"), match.end("titles"))
        acting = "acting" in match.re.groupindex and match["acting"]
        named = {span.name for span in sentence.spans}
        for person in people:
            for title in read_chain(self.reading, chain, country=self.posts.abroad.abbreviated(chain[0].start)):
                bare = action == "appointed" and title.title.endswith(_OF_MANY) and chain[0].label == "POSITION"
                if bare and title.organ not in named:
                    continue  # P任主任, of which committee the sentence does not say
                if not title.organ and STATE_OFFICES.fullmatch(title.title) and self.posts.abroad.is_foreign(person):
                    title = replace(title, organ=self.posts.abroad.country(person))
                name = "代" + title.title if acting else title.title
                self._note(
                    person, title.organ, name, action, min(person.start, chain[0].start), max(person.end, chain[-1].end)
                )

    def _note(
        self, person: Span, organ: str, title: str, action: str, start: int, end: int, confidence: float = 0.93
    ) -> None:
        key = (person.name, organ, title, action)
        if not organ or self.reading.is_placeless(organ) or key in self.seen:
            return
        self.seen.add(key)
        self.reading.add(
            "personnel",
            start,
            end,
            min(confidence, person.confidence),
            person=person.name,
            organ=organ,
            title=title,
            action=action,
        )

    def _punish(self, sentence: Sentence, who: Span, action: str, match: re.Match[str]) -> None:
        title = self.posts.first.get(who.name)
        if title is None:
            return
        if action == "removed" and any(key[0] == who.name and key[3] == "removed" for key in self.seen):
            return
        if action == "investigated" and "审查起诉" in match.group():
            return
        end = sentence.start + match.end()
        start = who.start if who.start < end else sentence.start
        self._note(who, title.organ, title.title, action, start, max(end, who.end), 0.88)
