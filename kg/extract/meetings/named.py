"""Meetings with a name that a sentence reports as held: when, and by whom."""

from __future__ import annotations

import re

from kg.extract.meetings.conveners import Conveners
from kg.extract.meetings.days import ON_THE_WAY, day_of
from kg.extract.meetings.elsewhere import INVITES
from kg.extract.meetings.guests import meetings_of_guests
from kg.extract.meetings.invoked import only_invoked, states
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.participants import CHAIR_OF
from kg.extract.meetings.press import PRESS
from kg.extract.meetings.recalled import SAID_THERE, said_before
from kg.extract.meetings.sittings import OF_A_CONGRESS, holds_within, sittings
from kg.extract.meetings.unnamed import CALLER, OFTEN, SEVERAL
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span
from kg.wording import is_session

_HOLD = (
    r"(?=[主举共召开组结联落闭])(?:主持召开|组织召开|联合召开|联合举办|共同举办|召开|举行|举办|主办|(?:开幕|闭幕|开班)(?!式|仪式|会|典礼)|落幕|结束(?=的<E>)|举行了|召开了|举办了"
    r"|开展(?=了?<E>)|组织(?=了?<E>[，。])|(?<!召)开[了过](?=一[场次个]))"
)
#: Organ or person, then a verb of holding, then the meeting.
_ACTIVE = pattern(
    _HOLD
    + r"(?:了|的)?(?:由[^，。；<E>]{2,30}?(?:参加|出席)的)?(?:为期[^，。<E>]{1,4}的)?(?:\d{4}年)?(?:(?!出席|参加|列席|(?:布|风|谈|者)会|会议"
    r"|仪式)[^，。；<E><P><M>]){0,10}?(?P<event><E>)"
)
#: The meeting, then the verb: …会议26日上午在京举行.
_PASSIVE = pattern(
    r"(?P<event><E>)(?!并|选举产生的|”?展[馆厅]|会馆"
    r"|会址)(?:[^。；<E><P>]{0,14}在<E>(?:展馆|会馆|会址|永久会址))?[^。；<E><P>]{0,40}?(?:召开(?![时地])|(?<!选)举[行办](?![日地权城国省市县者情以前])"
    r"|(?:开幕|闭幕)(?![式会后前]|在即)|闭会(?![期后])|落幕|开班(?!式)|继续进行|拉开帷幕|落下帷幕|启幕|揭幕|谢幕|收官(?!之)|开锣"
    r"|(?:开门)?(?:迎[客宾]|纳客)(?=[，。；]|$)|开[到至](?![今现])|开[讲场](?=[，。；]|$)|复会|开赛|开展(?=[，。；]|$))"
)
#: The same of one that has come to its end: E19日在R|结束.
_ENDED = pattern(
    r"(?P<event><E>)(?:\d{1,2}[月日号]|[今昨前][天日晚]|[上下]午|晚|圆满|胜利|顺利|在[^，。；<E><P>]{0,14})*结束(?=[，。；]|$)"
)
#: The meeting, when and where, then the verb: E今天（9月25日）在R启动, E于昨晚开启.
_STARTED = pattern(
    r"(?P<event><E>)(?:\d{1,2}月|\d{1,2}[日号]|[今昨][天晚日]|（[^）]{1,12}）|当地时间|于|正式|[上下]午|晚|在[^，。；<E><P>]{0,14}?<R>[^，。；<E><P>]{0,8}?)+"
    r"(?:启动|开启)(?=[，。；]|$)"
)
#: The same of what is played on a day: 在16日进行的E中，.
_PLAYED = pattern(
    r"(?:\d日|[今昨][天日晚])[^，。；<E><P>]{0,8}进行的(?:20\d\d年)?[^，。；<E><P>]{0,6}(?P<event><E>)[^，。；<E>]{0,8}[中里上]，"
)
#: The same of one that somebody chairs: E由TP主持.
_CHAIRED = pattern(r"(?P<event><E>)由[^。；<E>]{0,60}<P>(?:同志)?(?:共同)?主持(?=[，。；]|$)")
#: The same in other words: E在某地拉开序幕.
_OPENS = pattern(r"(?<!为)(?<!为“)(?<!为20\d\d“)(?P<event><E>)”?[^，。；<E><P>]{0,24}?拉开[序大]幕")
#: Those that open or close together: E、E等都于1月10日开幕.
_LISTED = pattern("(?:<E>[、和])+$")
#: Those that are held with the first: 召开E和E.
_AND_MORE = pattern("(?:(?:、|和|以及|及)<E>)+")
#: What is held beside what is told: 会展期间还|举办了E、E.
_MEANWHILE = re.compile("(?:[期其]间|同时|还)[^，。；]{0,6}$")
#: Who comes to what others hold: P|出席在R|举办的E.
_COMES_TO = pattern("<P>(?:(?!会见|会谈)[^，。；<P>]){0,16}(?:出席|参加)了?[^，。；<P><E>]{0,12}$")
#: What is opened by showing it: 画展|在某馆开展.
_SHOWS = ("展", "展览", "博览会", "展会")
#: What is organised where many are taught.
_TAUGHT = ("讲座", "培训班", "学习", "研讨班", "报告会")
_SESSIONS = ("召开", "举行", "主持召开", "组织召开")
#: What a congress holds: E举行|民生主题记者会.
_ITS_PRESS = re.compile(
    "(?:了)?(?:[^，。；]{0,8}(?:记者会|发布会|“(?:委员|代表|[部市县区]长|厅?局长|厅（局）长)通道”)|预备会议)"
)
_COUNTED = re.compile(r"^(?:[一二两三四五六七八九十]|\d{1,2})[场次个](?!例)")
_CHANNEL_ONLY = re.compile("(?<=通道”)(?:集中)?采访活动$")
#: The same, with all that it has done between: 大会在选举…、通过…后，|22日上午在京闭幕.
_AT_LAST = pattern(r"^[ 　“]*(?P<event><E>)[^。；<E><P>]{40,160}(?:召开|举行|开幕|闭幕)$")
_AT = pattern(
    r"(?:在|于|从)(?:(?!出席|参加|会见|会晤)[^，。；<E>]){0,14}?(?:(?:<E>[、和及])+(?=<E>”?上[^，。；]{0,10}(?:演讲|致辞|发言"
    r"|讲话)))?(?P<event><E>)(?:”?(?:闭门会|全体会|联组会|分组会)?上|期间|的?现场(?=，)|”?（|，|第|开幕|闭幕|开班式|(?=获悉|了解到|发表|发言|致辞))"
)
#: The same at the beginning of a clause: E上，P致辞.
_UPON = pattern(
    r"(?:^|(?<=[，。；日])|(?<=日的))[ 　“]*(?P<event><E>)(?:[开闭]幕[式会])?上，(?=[^，。；：<P>]{0,30}<P>[^，。；：<P>]{0,12}?(?:致[辞词]"
    r"|表示|指出|强调|说|介绍|发言|讲话|演讲|宣布|认为|坦言|透露|通报))"
)
#: The same further on, which counts where a day is told: 24日，在E上，针对…，30国表示反对.
_SAID_LATER = pattern(r"<E>上，[^。；]{0,40}?(?:发言|表示|指出|强调|呼吁|宣布|发布|签署|签约)")
_ATTEND = pattern(
    r"(?:出席|参加|列席)(?!过)(?:了|并主持)?(?:[^，。；<E>]{2,30}仪式(?:和|及|以及|、))?(?:(?!会议|大会|关于)[^，。；<E>]){0,12}?(?P<event><E>)"
)
#: After which others are held the same day, and what is watched from another hall: 5月6日，E结束后，; 收听收看E.
_AFTER = pattern("(?:\\d日|[今昨]天|昨日)(?:[上下]午|晚上?)?，?(?:在)?(?P<event><E>)(?:召开|结束)[之以]?后，")
_WATCH = pattern("(?:收听|收看)(?:了)?(?:(?![开闭]幕|直播)[^，。；<E>]){0,8}(?P<event><E>)(?![开闭]幕|盛况|直播)")
_THEN = pattern("(?:(?:、|和|以及|及)<E>)*后")
_DECIDES = pattern(
    r"(?P<event><E>)(?<![从获].)(?:\d{1,2}月(?=\d)|\d{1,2}日|今天|昨天|[上下]午|在京|在<R>|上，(?=表决|经表决)|协商一致|投票"
    r"|以[^，。；]{2,10}(?:多数|票|方式)，?|于[^，。；]{4,12}日(?:修订|审议|表决)*(?:的(?=决定))?"
    r"|根据[^，。；]{2,40}，(?=确认))*(?:对[^，。；]{0,30}进行(?:了)?审议|确认(?=[^，。；]{1,20}(?:资格|有效|当选))"
    r"|(?:分析|专题|审议)?研究(?!的|院|所|会|中心|生|员|成果|报告|部署的)|任命|[作做]出[^，。；]{0,6}决定|决定|表决|审议|讨论|听取|通过|就[^，。；]{2,40}(?:投票|表决)"
    r"|选举(?!办法|产生的)|(?:补选|增选|推选)(?!办法)|接受(?=[^，。；]{1,16}(?:辞去|辞职|的?请求))|免去|批准(?!的)|发布了?(?=<D>)|经表决"
    r"|(?:未能?|一致)?就[^，。；]{2,30}达成|未能?(?:就[^，。；]{2,30})?达成)"
)
#: The same where a comma parts it from what it decides: 24日，E，|决定任命P.
_SAT = pattern(
    r"(?:^|[，日午])[ 　“]*(?P<event><E>)，(?:决定(?:任命|免去|接受)|经?(?:审议)?表决|(?:审议|表决)通过|任命|免去|补选)"
)
#: The press conference of a day, whatever it does: 昨日（5日）的E.
_OF_A_DAY = pattern(r"(?:\d日|[今昨]天|[今昨]日|当天)(?:（[^）]{1,8}）)?(?:[上下]午|晚)?的(?P<event><E>)(?![上精筹将])")
#: What a draft is put before on a day: 5日，D提请E审议.
_PUT_BEFORE = pattern(
    r"(?:\d日|[今昨]天)(?:[上下]午)?，(?:(?!将|拟)[^。；<E>]){0,60}?提请(?P<event><E>)(?:[首初二三]次|再次)?审议(?![的稿前后])"
)
#: To whom a report is given: P受委托向E作关于…的报告.
_REPORTED_TO = pattern(
    r"(?<!委托)<P>(?:(?!委托|要求|建议)[^。；<E>]){0,60}?向(?P<event><E>)[^。；<E>]{0,12}?(?<![工合协操创运])[作做]了?(?!好)"
)
#: Whom somebody speaks to: P向E发表致辞.
_ADDRESSED = pattern(
    r"<P>(?:(?!委托)[^。；<E>]){0,40}?向(?P<event><E>)(?:[开闭]幕[式会])?发表(?:视频|重要|主旨)*(?:致辞|讲话|演讲)"
)
#: P同P、P举行E: all are there.
_WITH = pattern(r"<P>[^。，；<P>]{0,24}?(?:同|与)[^。，；<P>]{0,30}?<P>(?:(?:、|和|以?及)[^。，；、<P>]{0,24}?<P>)*$")
#: P，TP率团…举行E: the same.
_TOGETHER = pattern("<P>(?:(?:、|，|和)(?:<O>|<T>|、)+<P>)+$")
#: Who comes with others and holds a meeting where he comes to: P带领有关负责人，到我市召开E.
_LEADS = pattern("(?P<p><P>)(?:率领?|带领|带队)[^。；<P>]{0,40}$")
#: What somebody says who tells of it: P|说，4日召开的E….
_SAYS = pattern("<T>?[^，。；<P>]{0,6}(?:说|表示|指出|强调|介绍|透露|认为)，")
#: Parties that many give at the same time of the year: 全国政协举行新年茶话会.
_OF_ITS_HOST = re.compile("(?:新年|新春|春节|迎春|中秋|国庆)*(?:茶话会|团拜会|招待会)")
#: A host whose name in full such a party is not called after.
_LONG_HOST = "中国人民政治协商会议"
#: A body that no rule knows, before its session: 市十届人大常委会|举行第二次会议.
_SITTING = re.compile(
    r"(?:[，。；\n 　]|\A)(?P<body>[一-龥]{2,20}(?:常委会|委员会|理事会|领导小组))(?:\d[^，。；]{0,8})?\Z"
)
#: What a host says to those who have come: 欢迎大家|出席E.
_WELCOME = re.compile("欢迎(?:大家|各位[^，。]{0,8})?$")
#: What is only reported on: 审议P率团出席E|情况的报告.
_REPORTED = re.compile("(?:有关|相关)?(?:情况|工作)的[^，。；]{0,8}(?:报告|汇报)")
#: Only the occasion of a talk between others: 出席E|期间会见P.
_OCCASION = re.compile("[^，。；]{0,6}(?:期间|前)[^。；]{0,12}?(?:会见|会晤|会谈|举行|同|与|分别)")
#: The rules that tell that a meeting is held: their kinds, and a word that stands in each sentence of which they tell it.
_RULES = (
    ("watch", "收", _WATCH),
    ("after", "后，", _AFTER),
    ("active", "", _ACTIVE),
    ("passive", "", _PASSIVE),
    ("passive", "", _AT_LAST),
    ("passive", "启", _STARTED),
    ("passive", "进行的", _PLAYED),
    ("passive", "拉开", _OPENS),
    ("passive", "结束", _ENDED),
    ("passive", "主持", _CHAIRED),
    ("at", "", _AT),
    ("at", "上，", _UPON),
    ("attend", "", _ATTEND),
    ("chair", "主持", CHAIR_OF),
    ("decides", "", _DECIDES),
    ("decides", "，", _SAT),
    ("day", "的", _OF_A_DAY),
    ("attend", "向", _REPORTED_TO),
    ("attend", "向", _ADDRESSED),
    ("put", "提请", _PUT_BEFORE),
)


#: What is said behind the name of a meeting that is yet to come.
_TO_BE_HELD = ("定于", "将于", "将在", "拟于")


class NamedFinder:
    """Reads the meetings that have a name and are reported as held."""

    def __init__(self, reading: Reading, conveners: Conveners) -> None:
        self.reading = reading
        self.text = reading.text
        self.today = reading.page.date
        self.conveners = conveners

    def find(self, sentence: Sentence) -> list[Meeting]:
        """The meetings that a sentence reports."""
        if SIGNS["EVENT"] not in sentence.skeleton:
            return []
        found: list[Meeting] = []
        used: set[int] = set()
        for kind, word, rule in _RULES:
            for match in rule.finditer(sentence.skeleton) if word in sentence.skeleton else ():
                place = match.start("event")
                if place not in used and self._is_held(sentence, match, kind):
                    used.add(place)
                    found += self._told(sentence, match, kind, first=not found)
        found += meetings_of_guests(sentence)
        return found or sittings(self.reading, sentence)

    def _is_held(self, sentence: Sentence, match: re.Match[str], kind: str) -> bool:
        """Whether what a rule found is one definite meeting, and said to be held."""
        skeleton, place = sentence.skeleton, match.start("event")
        if kind == "at" and said_before(sentence, match):
            return True
        stated = kind == "active" and states(skeleton, match, first=sentence is self.reading.sentences[0])
        if not stated and only_invoked(skeleton, match, kind):
            return False
        if kind in ("at", "attend"):
            told = (kind == "at" and self._is_said_there(sentence, place)) or _WELCOME.search(
                skeleton, 0, match.start()
            )
            if not told and SIGNS["PERSON"] not in skeleton:
                return False
        span = sentence.at(place)
        if SEVERAL.match(self.text, span.start) or self.text.endswith(("场场", "次次"), 0, span.start):
            return False
        if match.group().endswith("开展") and not span.name.endswith(_SHOWS):
            return False
        if match.group().startswith(("组织" + SIGNS["EVENT"], "组织了")) and not span.name.endswith(_TAUGHT):
            return False
        if self.text.startswith("上的报告", span.end) and span.name.startswith("中国共产党第"):
            return False  # which is printed later
        if kind == "day":
            return PRESS.search(span.name) is not None
        if kind == "passive":
            return not holds_within(sentence, match.end()) and not self._is_announced(sentence, span)
        if kind == "active":
            of_another = SIGNS["EVENT"] in skeleton[: match.start()] and is_session(span.name)
            of_another = of_another and not self.conveners.subjects(sentence, match.start())
            return not of_another and not OFTEN.search(skeleton, 0, match.start())
        return kind != "chair" or OFTEN.search(skeleton, 0, match.start()) is None

    def _is_announced(self, sentence: Sentence, span: Span) -> bool:
        """Whether a heading without a day tells of what the text says further on to be held some day to come."""
        heading = self.text.startswith("\n", sentence.end) or self.text.endswith("\n", 0, sentence.end)
        if not heading or self.text[sentence.start : sentence.end].rstrip().endswith(("。", "！", "；")):
            return False
        later = (f"{span.name}{will}" for will in _TO_BE_HELD)
        return any(self.text.find(words, sentence.end) >= 0 for words in later)

    def _is_said_there(self, sentence: Sentence, place: int) -> bool:
        """Whether a sentence tells what was said or done at a meeting."""
        later = _SAID_LATER.match(sentence.skeleton, place)
        return bool(
            SAID_THERE.match(sentence.skeleton, place) or (later and day_of(self.reading, sentence, sentence.at(place)))
        )

    def _told(self, sentence: Sentence, match: re.Match[str], kind: str, first: bool) -> list[Meeting]:
        """The meeting that a rule found, with those that are held with it."""
        skeleton, place = sentence.skeleton, match.start("event")
        meeting = self._meeting(sentence, match, kind, sentence.at(place))
        if press := _ITS_PRESS.match(skeleton, match.end()) if kind == "passive" else None:
            meeting.name += _COUNTED.sub("", press.group().lstrip("了"))
            if not press.group().endswith("预备会议"):
                meeting.conveners = {}
        within = sentence.within(match.end(), match.end() + 1, "EVENT") if kind == "passive" else []
        if within and "通道" in within[0].name:  # E举行|第二场“部长通道”集中采访活动
            meeting.name, meeting.conveners = meeting.name + _CHANNEL_ONLY.sub("", within[0].name), {}
            meeting.wording = within[0].name
        meeting.elsewhere = kind == "at" and "期间" in match.group() and not first
        meeting.quoted = kind == "at" and "现场" not in match.group()
        meeting.spoken_of = kind == "at" and not meeting.date
        if kind == "after" or (kind == "watch" and _THEN.match(skeleton, match.end())):
            meeting.elsewhere = True
        if (kind == "attend" and not first) or (kind == "active" and _COMES_TO.search(skeleton, 0, match.start())):
            for person in sentence.within(0, place, "PERSON")[-1:]:
                meeting.join(person, "attends", sentence.at(place).end)
        travels = kind == "attend" and (
            ON_THE_WAY.search(self.text, sentence.start, meeting.start) is not None
            or _REPORTED.match(skeleton, match.end()) is not None
        )
        if travels or (kind in ("at", "attend") and _OCCASION.match(skeleton, place + 1)):
            meeting.elsewhere = True
            before = sentence.within(0, place, "PERSON")
            for person in [p for p in before if not INVITES.match(skeleton, sentence.place(p) + 1)][-1:]:
                meeting.join(person, "attends", sentence.at(place).end)
        if speaker := said_before(sentence, match) if kind == "at" else None:
            invoked = only_invoked(skeleton, match, kind) or not PRESS.search(meeting.name)
            meeting.elsewhere = meeting.elsewhere or invoked
            meeting.join(speaker, "speaks", sentence.at(place).end)
        others: list[Span] = []
        if (kind in ("attend", "chair", "watch") or match.group().startswith(_SESSIONS)) and (
            more := _AND_MORE.match(skeleton, match.end())
        ):
            others += sentence.within(match.end(), more.end(), "EVENT")
        if kind in ("passive", "at") and (listed := _LISTED.search(skeleton, 0, place)):
            others += sentence.within(listed.start(), place, "EVENT")
        beside = (
            kind == "active" and not others and (meeting.conveners or _MEANWHILE.search(skeleton, 0, match.start()))
        )
        row = _AND_MORE.match(skeleton, match.end()) if beside else None
        apart = [
            self._meeting(sentence, match, kind, span)
            for span in (sentence.within(row.start(), row.end(), "EVENT") if row else ())
        ]
        to_come = meeting.date and self.today and meeting.date > self.today
        meeting.beside = [self._meeting(sentence, match, kind, other) for other in others]
        for other in (*meeting.beside, *apart):
            other.elsewhere = True
        told = [] if to_come else [meeting]
        return [*meeting.beside, *told] if kind == "passive" and others else [*told, *meeting.beside, *apart]

    def _meeting(self, sentence: Sentence, match: re.Match[str], kind: str, span: Span) -> Meeting:
        """A meeting as a rule tells of it: its name, its date, who holds it."""
        date = day_of(self.reading, sentence, span)
        meeting = Meeting(span.name, date, span.start, span.end, 0.92 if kind != "attend" else 0.8, span.name)
        if kind == "active":
            organs = self.conveners.subjects(sentence, match.start())
            for organ in self.conveners.placed(organs):
                meeting.conveners[organ.name] = (organ.start, span.end)
            if not organs:
                self._call(sentence, match, span, meeting)
            meeting.name = self._name(sentence, match.start(), organs, span)
        if kind in ("passive", "at", "active"):
            self.conveners.add_sponsors(sentence, meeting)
        told = tuple(meeting.conveners)
        for name in self.conveners.named(span):
            if not any(organ.startswith(name) for organ in told):
                meeting.conveners[name] = (span.start, span.end)
        return meeting

    def _call(self, sentence: Sentence, match: re.Match[str], span: Span, meeting: Meeting) -> None:
        """Note the person who holds a meeting, those he holds it with, and the organ for which he does."""
        before = sentence.skeleton[: match.start()]
        caller = CALLER.search(before) or _LEADS.search(before)
        if caller is None or _SAYS.match(before, caller.start("p") + 1):
            return
        person = sentence.at(caller.start("p"))
        meeting.join(person, "attends", span.end)
        together = _TOGETHER.search(sentence.skeleton, 0, caller.start("p") + 1)
        if both := _WITH.search(sentence.skeleton, 0, caller.start("p") + 1) or together:
            for other in sentence.within(both.start(), both.end(), "PERSON"):
                meeting.join(other, "attends", span.end)
        holder = self.conveners.of_head(person.name) if "召开" in match.group() else ""
        if holder and not self.conveners.named(span):
            meeting.conveners[holder] = (person.start, span.end)

    def _name(self, sentence: Sentence, verb: int, organs: list[Span], span: Span) -> str:
        """The name of a meeting, with that of its holder where it has none of its own."""
        if organs and is_session(span.name):
            return self.text[organs[-1].start : organs[-1].end] + span.name
        if is_session(span.name) and (body := _SITTING.search(self.text, sentence.start, sentence.offset(verb))):
            return body["body"] + span.name
        if sentence.skeleton.endswith(SIGNS["EVENT"], 0, verb) and OF_A_CONGRESS.match(span.name):
            return sentence.at(verb - 1).name + span.name
        if len(organs) == 1 and _OF_ITS_HOST.fullmatch(span.name):
            host = self.text[organs[0].start : organs[0].end]
            return span.name if host.startswith(_LONG_HOST) else host + span.name
        return span.name
