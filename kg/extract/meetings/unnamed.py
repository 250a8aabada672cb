"""Meetings without a name of their own that are reported as held: O召开党组会议, P主持召开座谈会, 欢迎出席O新闻发布会."""

from __future__ import annotations

import re

from kg.extract.dates import find_day
from kg.extract.meetings.conveners import PARTY_BODY, Conveners
from kg.extract.meetings.days import on_a_journey
from kg.extract.meetings.elsewhere import CONVEYED
from kg.extract.meetings.going import PARTY
from kg.extract.meetings.heads import DOINGS, GENERIC, MEETINGS, SORTS
from kg.extract.meetings.invoked import CALLED_FOR, FUTURE
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.press import PRESS, title_of
from kg.extract.meetings.talked import SOME_PEOPLE, invited, sits_down, talked
from kg.extract.reading import Reading, Sentence, pattern
from kg.extract.spans import Span

#: A held meeting with no name of its own.
_UNNAMED = pattern(
    r"(?:主持召开|组织召开|召开|召集(?!人)|举行|举办|(?<!召)开(?=[了过]一[场次个])|主持(?=(?:例行|新闻|座谈会|汇报会|报告会)))(?:的"
    r"|[了过]?(?:一[场次个](?:[^，。；、的]{2,10}的)?)?)(?:主题为[^，。；]{2,40}?的|以[^，。；]{2,40}?为主题的)?(?:\d{4}年)?(?:\d{1,2}月份?"
    r"|[一二三四]季度|[上下]半年|前三季度)?(?:盛大"
    r"|首[场次](?=新闻|记者|例行|专题|媒体))?(?P<name>(?:\d+次(?=常委|党组|主席|常务)|第[一二三四五六七八九十\d]+场(?=记者|新闻|发布)|第[一二三四五六七八九十\d]+次"
    r"|本?年度|主席|常委会?|新年|春节|迎春|记者(?=见面会|招待会)|领导(?=干部会议上)|"
    rf"{SORTS})*"
    rf"(?:会议|(?:{DOINGS})会(?![谈晤见])|记者会|招待会|(?:(?<=[）组])|(?<=党委|常委|办公|常务|公开)|(?<=[部厅局委院署]务))会(?!议)|(?<=[部育员彰结])大会))"
)
#: One that is called by what it is about, where no name was found: 召开《政府工作报告》目标任务动员部署会.
_TITLED = pattern(
    rf"(?:召开|举行|举办|结束(?=了为期)|(?<!召)开(?=[了过]一[场次个]))[了过的]?(?:一[场次个](?:[^，。；、的]{{2,10}}的)?)?(?:为期[^，。；的]{{1,5}}的)?"
    rf"(?:\d{{4}}年度?)?(?P<name>[^，。；：！？<P><E><T>\n]{{2,36}}?(?:{DOINGS}"
    r"|领导小组|党组|办公|常委会|常务|主席|主任|全体|记者)会议?)(?=[，。；：（]|并|上|$)"
)
#: What is called so whoever holds it.
_TALKS = ("座谈会", "工作座谈会")
#: Verbs one of which is in a sentence that reports a meeting as held.
_HOLDING = ("召开", "召集", "举行", "举办", "主持", "开了一", "开过一", "结束了为期")
_SHORTEST = 5
#: What heads of state and government hold as well, for no body that could be named.
_OF_STATESMEN = ("记者会", "记者招待会")
#: What points back to the meeting told before: 这次由O、O|联合召开的研讨会.
_THIS_ONE = re.compile("(?:这次|此次|本次)由[^。；]*$")
#: How far behind a press conference its speaker is named.
_NEAR = 12
#: Several meetings, or those of every year.
OFTEN = re.compile(
    r"(?:(?:坚持|持续|继续|不断)?常态化|连续[^，。]{0,4}|坚持|持续|继续|定期|通过|每(?:[年月季周]|季度|半年|逢)[^，。]{0,4}|多次|[\d两三四五六七八九十]+次|各地|先后|分别"
    r"|陆续|累计|(?:共(?!同)|已)[^，。]{0,3})(?:组织|主持)?$"
)
#: How often somebody has chaired what has no name, before that.
_MANY_TIMES = re.compile("(?:多次|经常|几次|数次|每[年月季周次])[^，。；]{0,6}$")
SEVERAL = re.compile(
    r"系列|各(?:代表团|地|级|类|项|场|分|小?组)|多[场次]|(?:共计?|累计|近|超过?|约)\d+[余多]?[场次]|[一二三四五六七八九十两\d]+场"
    r"|第[一二三四五六七八九十百\d]+场(?![^，。；]{2,24}[论讲]坛)|[一二三四五六七八九十两\d]+次(?!全体|会议|常委|党组|主席)"
)
#: A body that meets: 召开市委常委会，…
_BODY = pattern(r"(?:召开|举行)(?:了)?(?P<o><O>)(?P<name>(?:（扩大）)?(?:会议?)?)(?=[，。；]|$)")
#: What somebody says at or comes to: 在(5日举行的)|例行新闻发布会|上, 出席|新闻发布会|时.
_AT_UNNAMED = pattern(
    r"(?:(?:(?:在|于)(?:[^，。；<P><E><O><G>]{0,12}?(?:\d日|今天|昨天|召开|举行|举办)的|[当今昨][天日]"
    r"|(?:发布|介绍|解读|公布)[^，。；<P><E>]{1,16}的)?|(?<=[日天]的)|(?<=行的)"
    r"|(?<=开的))(?P<name>(?:例行|新闻|专题|主题|政策|媒体|情况)+(?:发布会|记者会|吹风会|通气会)|通气会|记者(?:招待)?会)上"
    r"|在(?P<bare>发布会|记者会)上(?=表示|说|指出|介绍|透露|回应|称|宣布)"
    r"|出席(?P<other>(?:例行|新闻|专题|主题|政策|媒体)+(?:发布会|记者会|吹风会|通气会))(?:时|并))"
)
#: 中央政治局就…进行第二次集体学习, 区委|理论学习中心组|开展集体学习研讨.
_STUDY = pattern(
    r"(?P<organ><O>)(?P<group>(?:党[组委])?理论学习中心组)?(?:（扩大）)?[^。；<P>]{0,80}?(?:进行|举行|开展|组织)(?:了)?"
    r"(?P<name>(?:20\d\d年)?(?:年度)?(?:第[一二三四五六七八九十\d]+次)?(?:(?:党[组委])?理论学习中心组)?(?:集体|集中|专题)(?:理论)?学习(?:研讨|会)?)(?=[，。；暨]|并|时|$)"
)
#: The press centre of a meeting: E新闻中心举行首场记者招待会.
_CENTRE = pattern(
    r"(?P<e><E>)主?(?:新闻|媒体)中心[^。；<P><E>]{0,24}?(?:举行|举办|召开)(?:了)?(?:以[^，。；<P><E>]{2,40}?为主题的)?"
    r"(?P<name>(?:首场|第[一二三四五六七八九十]+场)?(?:新闻发布会|记者招待会|记者会|记者见面会|集体采访))"
)
#: The person who is the subject of a verb of holding: 李希详细了解…，并召开座谈会.
CALLER = pattern(
    r"(?P<p><P>)<T>?(?:[^。；<P><O><G>]{0,30}，|(?=[^。；<P>]{0,80}，[并还]$)[^。；<P>]{0,80}，)?(?:(?:\d{1,2}月)?\d{1,2}日"
    r"|[上下]午|晚|今天|昨天|近日|日前|在<R>[^，。；<P><O><G>]{0,6}|在[<O><G>](?:机关)?|在[京沪津渝穗汉蓉昆]"
    r"|在[^，。；<P><O><G><E>]{2,14}(?:[会厅室馆院所]|中心|公司|大学|学校)|还|并|随后|当[天晚]|先后|再次|又|也|曾|紧急|就[^，。；<P>]{2,24}|昨天|昨日"
    r"|分别听取[^，。；<P><O><G>]{2,20}[和并])*$"
)
#: The same where he goes somewhere first: P到O调研，并召开座谈会.
_TRAVELLER = pattern(
    r"(?P<p><P>)(?:[^，。；<P>]{0,12}，)?[^，。；<P>]{0,14}(?:赴|到|来到|深入|前往|在)"
    r"(?:[^。；<P>]{0,60}，(?:还|并|随后|当天|先后)?(?:(?:于[^，。；<P>]{1,8})?在<R>)?|[^。<P>]{0,120}(?:并|随后))(?:主持|组织)?$"
)
#: The same behind a semicolon: P来到R调研；|在O调研并召开座谈会.
_GOES_ON = pattern(
    r"[ 　]*(?:还|并|随后)?(?:在|到|来到|前往|深入)(?:[^。；<P>\n]{0,60}?(?:，?[并还]|，)|[^。；<P>\n]{0,200}?，[并还]在<R>)"
)
#: The same where he asks others to come: P把P、P请进会议室，开了一场座谈会.
_WITH_GUESTS = pattern(
    r"(?P<p><P>)(?:(?:\d{1,2}月)?\d{1,2}日|[今昨]天|[上下]午|晚|分别|专门|又|还"
    r"|特意)*(?:(?:把|邀请|请来?|约请|召集)(?P<guests>(?:[^。；<P>]{0,40}<P>)*)|[同与和](?P<others>(?:[^。；<P>]{0,40}<P>)+))[^。；<P>]{0,60}$"
)

#: What those hold whom the story has told of: 随后在…召开.
THEREAFTER = re.compile(
    r"[ 　\n]*(?:随后|其后|之后|(?:考察|调研)(?:期间|结束后))，?(?:还|又)?(?:在[^，。；]{0,14})?(?:组织|还)?(?=召开|举行|$)"
)


#: A body that goes somewhere and holds a 座谈会 there: O赴我市调研，并在O召开.
_BODY_GOES = pattern(
    r"(?:^|[，。；])[ 　]*(?:\d{1,2}月)?(?:\d{1,2}日)?[^，。；<P><O><G>]{0,6}，?(?P<o><O>)(?:调研组|督导组|考察团)?(?:一行)?(?:赴|到|来到"
    r"|前往|深入)[^。；<P>]{2,90}，(?:并|还|随后)(?:在[^，。；<P>]{1,14})?$"
)
#: Each holds its own.
_EACH = re.compile("(?:分别|相继|先后)(?:主持)?$")


class UnnamedFinder:
    """Reads the meetings that are called after those who hold them."""

    def __init__(self, reading: Reading, conveners: Conveners) -> None:
        self.text = reading.text
        self.today = reading.page.date
        self.conveners = conveners

    def find(self, sentence: Sentence, subject: Span | None) -> list[Meeting]:
        """The meeting that a sentence reports; ``subject`` is whom the sentence before spoke of."""
        skeleton = sentence.skeleton
        if "学习" in skeleton and (study := _STUDY.search(skeleton)):
            return [self._studied(sentence, study)]
        if "会" not in skeleton and "召开" not in skeleton and "采访" not in skeleton:
            return []
        holding = any(word in skeleton for word in _HOLDING)
        for told, rule, read in (
            (holding, _UNNAMED, self._generic),
            (holding, _TITLED, self._titled),
            (holding, _BODY, self._body),
            ("体中心" in skeleton or "闻中心" in skeleton, _CENTRE, self._centred),
            ("会上" in skeleton or "会时" in skeleton or "会并" in skeleton, _AT_UNNAMED, self._there),
        ):
            match = rule.search(skeleton) if told else None
            if match and skeleton.startswith(("等", "之外", "以外"), match.end()):
                continue
            if match and "的" in match.group() and _THIS_ONE.search(skeleton, 0, match.start()):
                continue
            if match and not self._is_to_come(sentence, match):
                found = read(sentence, match, subject)
                found = [
                    meeting for meeting in found if not (meeting.date and self.today and meeting.date > self.today)
                ]
                if found:
                    return found
        return []

    def _is_to_come(self, sentence: Sentence, match: re.Match[str]) -> bool:
        """Whether a meeting is only announced or wanted: the day told is not that of the article, nor one before."""
        if CALLED_FOR.search(sentence.skeleton, 0, match.start()):
            return True
        if not FUTURE.search(sentence.skeleton, max(0, match.start() - 8), match.start() + 2):
            return False
        day = self._day(sentence) if PRESS.search(match.group()) and "还将" not in sentence.skeleton else None
        return not (day and self.today and day <= self.today)

    def talks(self, sentence: Sentence, subject: Span | None) -> list[Meeting]:
        """The 座谈会 at which the person named last speaks, to which a body asks others, or that somebody has with them."""
        meetings = invited(sentence, self.conveners) or talked(sentence, subject)
        if not meetings and self.text.find("座谈会", sentence.end) >= 0:
            meetings = sits_down(sentence)
        for meeting in meetings:
            meeting.date = self._day(sentence)
        return meetings

    def _generic(self, sentence: Sentence, match: re.Match[str], subject: Span | None) -> list[Meeting]:
        """O召开专题会议, P主持召开座谈会, O举行例行新闻发布会."""
        name = match["name"]
        chaired = "主持" in match.group()
        if chaired and _MANY_TIMES.search(sentence.skeleton, 0, match.start()):
            return []
        holder = ""
        person = self._before(sentence, match) or (subject if chaired else None)
        organs = [] if person and chaired else self.conveners.subjects(sentence, match.start())
        if organs:
            place = (organs[-1].start, organs[-1].end)
            full = self.conveners.called(organs[-1], name)
        elif not chaired:
            return self._called(sentence, match, subject)
        elif person is None:
            return []
        else:
            place = (person.start, person.end)
            calls = "召开" in match.group() or PRESS.search(name)
            holder = self.conveners.of(person.name, name) if calls else ""
            full = holder + self.conveners.within(holder, name)
        if full == "会议":
            return []
        if len(organs) > 1 and _EACH.search(sentence.skeleton, 0, match.start()):
            return self._of_each(sentence, organs, name)
        day = self._day(sentence, match if "召开" not in match.group() and chaired else None)
        meeting = Meeting(name if name == "座谈会" else full, day, place[0], sentence.end, confidence=0.8)
        of_one_told = PRESS.search(name) is not None and match.group().startswith("主持" + name)
        meeting.pointing = (name == "会议" or of_one_told) and bool(chaired and person)
        for organ in self.conveners.placed(organs):
            meeting.conveners[organ.name] = place
        if holder:
            meeting.conveners[holder] = place
        if chaired and person:
            meeting.join(person, "chairs", sentence.end)
        return [meeting]

    def _of_each(self, sentence: Sentence, organs: list[Span], name: str) -> list[Meeting]:
        """What several organs hold each: O党组、O党组分别召开会议."""
        day = self._day(sentence)
        named = [name if name == "座谈会" else self.conveners.called(one, name) for one in organs]
        meetings = [Meeting(one, day, organ.start, sentence.end, 0.8) for one, organ in zip(named, organs, strict=True)]
        for meeting, organ in zip(meetings, organs, strict=True):
            for placed in self.conveners.placed([organ]):
                meeting.conveners[placed.name] = (placed.start, placed.end)
        return meetings

    def _titled(self, sentence: Sentence, match: re.Match[str], subject: Span | None) -> list[Meeting]:
        """A meeting that is called by what it is about, held by an organ or a person, or on a day."""
        before = sentence.skeleton[: match.start()]
        if OFTEN.search(before) or SEVERAL.match(match["name"]) or len(match["name"]) < _SHORTEST:
            return []
        if GENERIC.fullmatch(MEETINGS.sub("", match["name"])):
            return []
        start, end = sentence.offset(match.start("name")), sentence.offset(match.end("name"))
        organs = self.conveners.subjects(sentence, match.start())
        chaired = before.endswith("主持")
        person = self._before(sentence, match) or (subject if chaired else None)
        if not (organs or (person and chaired) or self._day(sentence, match)):
            return []
        meeting = Meeting(
            self.text[start:end], self._day(sentence), start, end, confidence=0.8, wording=self.text[start:end]
        )
        for organ in self.conveners.placed(organs):
            meeting.conveners[organ.name] = (organ.start, end)
        if person and chaired:
            meeting.join(person, "chairs", sentence.end)
            if holder := self.conveners.of_head(person.name):
                meeting.conveners.setdefault(holder, (person.start, end))
        return [meeting]

    def _body(self, sentence: Sentence, match: re.Match[str], subject: Span | None) -> list[Meeting]:
        """召开市委常委会: a standing body, which is its meeting."""
        organ = sentence.at(match.start("o"))
        name = self.text[organ.start : organ.end] + match["name"]
        if not name.endswith(("常委会", "常务会", "党组会", "会议")):
            return []
        meeting = Meeting(name, self._day(sentence), organ.start, sentence.end, confidence=0.8)
        if self.conveners.placed([organ]):
            meeting.conveners[organ.name.removesuffix("常务委员会") or organ.name] = (organ.start, organ.end)
        chaired = sentence.skeleton.endswith("主持", 0, match.start())
        person = self._before(sentence, match) or (subject if chaired else None)
        if person and chaired:
            meeting.join(person, "chairs", sentence.end)
        return [meeting]

    def told_at(self, sentence: Sentence) -> tuple[Meeting, int] | None:
        """The press conference at which a sentence lets somebody tell of another meeting, and where what he tells begins."""
        match = _AT_UNNAMED.search(sentence.skeleton) if "会上" in sentence.skeleton else None
        if match is None or not sentence.within(match.end(), len(sentence.skeleton), "EVENT"):
            return None
        meetings = self._there(sentence, match, None)
        return (meetings[0], match.end()) if meetings else None

    def _there(self, sentence: Sentence, match: re.Match[str], subject: Span | None) -> list[Meeting]:
        """在例行新闻发布会上, which the organ of the speaker holds."""
        behind = sentence.within(match.end(), match.end() + _NEAR, "PERSON")
        person = self._before(sentence, match) or next(iter(behind), None)
        holder = self.conveners.whole(self.conveners.of(person.name)) if person else ""
        if person is None or not holder or (match["name"] in _OF_STATESMEN and self.conveners.is_country(holder)):
            return []
        conveners = {} if self.conveners.is_country(holder) else {holder: (person.start, person.end)}
        if match["bare"] and not (self._day(sentence) and title_of(sentence, person).endswith("发言人")):
            return []
        name = holder + (match["name"] or match["bare"] or match["other"])
        meeting = Meeting(name, self._day(sentence), person.start, sentence.end, 0.8, conveners=conveners)
        meeting.pointing = match["name"] == "通气会"
        return [meeting]

    def _centred(self, sentence: Sentence, match: re.Match[str], subject: Span | None) -> list[Meeting]:
        """What the press centre of another meeting holds."""
        meeting = sentence.at(match.start("e"))
        return [Meeting(meeting.name + match["name"], self._day(sentence), meeting.start, sentence.end, 0.8)]

    def _studied(self, sentence: Sentence, match: re.Match[str]) -> Meeting:
        """A session at which an organ studies together."""
        organ = sentence.at(match.start("organ"))
        body = PARTY_BODY.match(self.text, organ.end) if not match["group"] else None
        name = self.text[organ.start : organ.end] + (match["group"] or (body and body.group()) or "") + match["name"]
        conveners = {span.name: (span.start, sentence.end) for span in self.conveners.placed([organ])}
        return Meeting(name, self._day(sentence), organ.start, sentence.end, conveners=conveners)

    def _called(self, sentence: Sentence, match: re.Match[str], subject: Span | None) -> list[Meeting]:
        """A 座谈会 that a person holds where he is, or ``subject``, of whom the text speaks: P到O调研，并召开座谈会."""
        before = sentence.skeleton[: match.start()]
        invited = _WITH_GUESTS.search(before)
        caller = invited or CALLER.search(before) or _TRAVELLER.search(before)
        if caller is None and match["name"].endswith("座谈会") and (PARTY.match(before) or THEREAFTER.match(before)):
            start = sentence.offset(match.start("name"))
            return [Meeting(match["name"], self._day(sentence), start, sentence.end, confidence=0.75)]
        if caller is None and match["name"].endswith("座谈会") and (body := _BODY_GOES.search(before)):
            return self._of_each(sentence, [sentence.at(body.start("o"))], match["name"])
        if (
            caller is None
            and match["name"].endswith("座谈会")
            and SOME_PEOPLE.search(before)
            and "了" not in match.group()
        ):
            start = sentence.offset(match.start("name"))
            return [Meeting(match["name"], self._day(sentence), start, sentence.end, confidence=0.75)]
        if caller is None and subject is not None and match["name"] in _TALKS and _GOES_ON.fullmatch(before):
            meeting = Meeting(match["name"], self._day(sentence), sentence.start, sentence.end, confidence=0.75)
            meeting.join(subject, "attends", sentence.end)
            return [meeting]
        if caller is None:
            return []
        person = sentence.at(caller.start("p"))
        if match.group().startswith("组织"):
            return self._organised(sentence, match["name"], person)
        if not (match["name"] in _TALKS or (PRESS.search(match["name"]) and "的" not in match.group())):
            return []
        if match["name"] not in _TALKS:
            holder = self.conveners.of(person.name)
            place = (person.start, person.end)
            meeting = Meeting(holder + match["name"], self._day(sentence), person.start, sentence.end, 0.75)
            if not self.conveners.is_country(holder):
                meeting.conveners[holder] = place
            meeting.join(person, "speaks", sentence.end)
            return [meeting] if holder else []
        meeting = Meeting(match["name"], self._day(sentence), person.start, sentence.end, confidence=0.75)
        meeting.join(person, "attends", sentence.end)
        for guest in sentence.within(caller.start("p") + 1, invited.end(), "PERSON") if invited else ():
            meeting.join(guest, "attends", sentence.end)
        if caller.re is not _TRAVELLER and (holder := self.conveners.of_head(person.name)):
            meeting.conveners[holder] = (person.start, person.end)
        return [meeting]

    def _organised(self, sentence: Sentence, name: str, person: Span) -> list[Meeting]:
        """What a person has called, for the organ that he heads: P组织召开专题会议."""
        holder = self.conveners.of(person.name)
        if holder + name == "会议":
            return []
        meeting = Meeting(holder + name, self._day(sentence), person.start, sentence.end, confidence=0.75)
        if holder:
            meeting.conveners[holder] = (person.start, person.end)
        meeting.join(person, "attends", sentence.end)
        return [meeting]

    def _before(self, sentence: Sentence, match: re.Match[str]) -> Span | None:
        """The person named last before the words found, but for those whose words are conveyed: P传达了P指示并主持座谈会."""
        people = sentence.within(0, match.start(), "PERSON")
        people = [one for one in people if not CONVEYED.search(sentence.skeleton, 0, sentence.place(one))] or people
        return people[-1] if people else None

    def _day(self, sentence: Sentence, match: re.Match[str] | None = None) -> str | None:
        end = sentence.offset(match.start()) if match else sentence.end
        return (
            None
            if on_a_journey(self.text, sentence.start, end)
            else find_day(self.text, sentence.start, end, self.today)
        )
