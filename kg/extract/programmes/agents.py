"""For whom a sentence speaks: the organ whose words or deeds it tells."""

from __future__ import annotations

import itertools
import re
from functools import cached_property

from kg.extract.documents.acts import ActFinder
from kg.extract.meetings.heads import PLENUM
from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.stories import MeetingFinder
from kg.extract.posts.holders import PostFinder
from kg.extract.posts.offices import PARTY
from kg.extract.programmes.heads import heads_instead
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

_SOURCE = pattern(
    r"从(?P<o><O>)(?:[^，。]{0,8})?(?:了解到|获悉|得知)|(?:^|[，。：])据(?P<told><O>)(?:\d{1,2}日|[今昨]天)?(?:最新)?(?:消息|介绍|通报|透露|披露)|来自(?P<said><O>)的消息"
)
#: An organ at the head of a clause, which is then the subject of what follows, unless only its figures are.
_ORGAN_SUBJECT = pattern(
    r"(?:^|[，。；：“\n】]|(?:日前|近日|目前|当前|眼下|[去今明]年|同时|此外|今后|下一步|\d日|上午|下午|来|已|将|新一届|本届)|[，；]以<P>同志为核心的)(?P<o><O>(?:(?:、|和|与|(?:日前|近日|今天|昨天|目前|已|正在?|还|将|要|拟){0,3}(?:会同|联合)|(?:日前|近日|今天|昨天|[将已])与|以及|及)[<O><G>])*)(?!关于|的|[原前]?<T>|[^，。；<O>]{0,16}数据(?:统计)?(?:显示|表明)|统计，|决策|部署(?=[，。、；和及]|要求|精神|安排|任务)|坚强|有关精神|精神|批准|和<D>|[、和与](?!<P>|各级|所属|(?:人民)?政府)|(?:代表|委员)[、，<P>]|[^，。；<O>]{0,16}(?:参加|参会|出席|列席|陪同|收听收看))"
)
#: A list that begins with an organisation is a subject where the verb of an organ follows.
_JOINT_SUBJECT = pattern(
    r"(?:^|[，。；：“\n]|(?:日前|近日|今天|今年|\d日))(?P<o><G>(?:(?:、|和|与|联合|会同)[<O><G>])*)(?=(?:等[^，。；<O><G>]{0,8}?(?:部门|单位|部委|机构|组织))?(?:日前|近日|今天|在<R>)*(?:联合|共同|持续|创新|深入|积极|全面|扎实|大力|继续)*(?:印发|部署|启动|开展|组织开展|推出|实施))"
)
#: A person named only as the author of an idea, in the name of a doctrine, or as a guide: 习近平主席提出的M, 习近平强军思想, 在P领导下.
_AUTHOR = pattern(
    r"<T>?(?:提出|倡导|亲自谋划|关于|总书记)[^，。]{0,4}的|的[^，。；<P>]{0,6}(?:评价|肯定|赞扬|赞许|批示)|<T>?关于|同志为核心的<O>(?:的?集中统一|坚强)?领导|[^，。；<P><T><O>]{2,12}思想|<T>?的?[^，。；<P>]{0,6}(?:领导|引领|带领|指引|关怀)下"
)
#: A person whose words somebody else follows: 贯彻落实P重要讲话精神, 按照P在E上的要求.
_FOLLOWED = re.compile(r"(?:贯彻|落实|学习|按照|根据|践行|领会|遵循|牢记)(?P<between>[^，。；]{0,24})$")
#: Those who only go with somebody: P、P陪同调研.
_COMPANY = re.compile(r"(?:陪同|一同|随同|参加|参与)(?:调研|考察|检查|督导|走访|活动|督查|慰问)?$")
#: A report to a congress, whose speaker stands for the government, or a speech for a party: 我代表O，向大会报告工作; P代表O发言建议.
_SPEAKS_FOR = pattern(r"代表(?P<o><O>[^。；]{0,12}报告|[<O><G>](?:作(?:大会)?)?发言)")
_WORDS = pattern(
    r"(?:<T>?(?:同志)?(?:(?:考察|视察|关于|对|在|来|到|赴|参加)[^，。；]{1,16}?)?(?:系列)?(?:重要)?(?:讲话|指示|批示|论述|贺信|回信)|<T>?在[^，。]{2,48}?[上时]的)(?P<spirit>[^，。；]{0,12}精神)?"
)
_MEETING_SUBJECT = pattern(
    r"^(?:[^，。<P>]{0,8}|(?:就|围绕|针对|关于|对于?|在)[^。；]{2,40}，)(?:会议|会上|大会|座谈会|全会)(?:指出|强调|要求|认为|提出|研究|决定|部署|听取|审议|还|明确|传达|学习|希望|讨论|号召)"
)
#: A named meeting that says something: its convener speaks, not the organ named before.
_EVENT_SUBJECT = pattern(
    r"^(?:[^，。<P><O>]{0,10}，)?[^，。<P><O>]{0,6}(?P<e><E>)(?:[^，。<P><O>]{0,4}(?:强调|指出|要求|提出|明确|部署|研究|审议|听取|讨论|决定|确定)"
    r"|(?:(?!将)[^，。<P><O>]){0,12}(?:召开|举行)，(?:[^。<P><O>]*，)?(?:安排|研究|动员|总结|强调|要求|部署|推进|推动|听取|审议|落实))"
)
#: How far into a sentence its subject may stand.
_FAR = 60
#: Others, whom those who speak tell what they are to do: |某银行要及早…; and what an order begins with that names nobody.
_CALLED_ON = pattern(r"[<G><R>](?:[、和][<G><R>])*[^，。；<O><P>]{0,8}(?:要|必须|务必|须|应当?)(?![求素点])")
_ORDER = pattern(r"[ 　]*(?:各[^，。；<O><P>]{1,14}?)?(?:要|必须|务必|应当?)(?![求素点])")
#: How an item begins of what somebody counts up, and how many lines of them there may be.
_ITEM = re.compile(
    r"[ 　\n]*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2}，|——(?!国家|我国|全国|各地)|[①-⑳]|[1-9]\d?[.．、])"
)
_ITEMS = 12
#: Where the subject of a clause stands: |P, 日前|P.
_AT_HEAD = re.compile(r"(?:^|[，；：])[^，。；：]{0,3}$")
#: People at large, who speak for nobody: 与会嘉宾表示, 多国人士认为, 代表们说.
_OTHERS_SAY = re.compile(
    r"(?:代表|委员|大家|官兵|学员|[^，。；]{0,14}(?:老同志|干部|群众|官兵|职工|学生|青年)们?(?:一致|纷纷|普遍))(?:们|普遍|纷纷|一致|均|都|还)*(?:表示|认为|指出|说)|[^。；]{0,12}?(?:(?<=与会)[^，。；]{0,10}?(?:代表|各方)|嘉宾|人士|专家|学者|各界|多国|网友|民众|外媒|媒体)(?:们|普遍|纷纷|一致|均|都)*(?:表示|认为|指出|说|称|祝贺|感谢|高度|赞赏|积极评价)"
)
_NOTICE_SUBJECT = pattern(
    r"^[ 　]*(?:[^，。；：<P><O>]{2,14}，)?(?:该|这份|这一|上述|此次)?(?P<kind>通知|意见|规划|方案|文件|办法|纲要|(?:行动)?计划|措施|决定|新政|细则|条例|指南)"
    r"(?:的?主要内容为?|[还也]?(?:指出|强调|要求|提出|明确|部署|聚焦|围绕|给出|列出|列明|写道|设定|规定|细化|把|共[分有\d]))|^[ 　]*(?:其中(?:明确|提出|要求|规定)|[^，。；：<P><O>]{2,8}一[章节]写道)"
)
#: The report that a government gives to its congress, and what it or an article says: 某省人民政府|工作报告, |报告提出….
_REPORT = pattern(r"(?P<o><O>)(?:\d{4}年)?(?:政府)?工作报告")
_REPORTED_BY = pattern(r"(?P<p><P>)[^，。；<P>]{0,16}作(?:了)?《?政府工作报告|杂志发表[^。；<P>]{0,24}(?P<author><P>)")
_REPORT_SUBJECT = re.compile(
    r"(?:关于[^，。；]{2,14}，)?(?:[^，。；]{0,6}政府工作)?(?:报告中?|文章)(?:还|也)?(?:指出|强调|要求|提出|提到|明确|部署)"
)
_DOCUMENT_SUBJECT = pattern(
    r"(?:^[ 　]*(?:上述|这份|这部|这一|该|此次|新版|而|(?:按照|根据|依据|对照|据)(?![^。]*<O>))?|^[^。<P>]{0,16}(?:介绍|了解|获悉|表示)，|^[^。<P>]{0,40}(?:印发|发布|出台|公布)的)(?P<d><D>)"
    r"(?:[^。<P><O>]{0,6}?|由<O>[^。<P><O>]{0,12}，)(?:指出|强调|要求|提出|明确|包括|部署|从|围绕|的|坚持|共[分有\d]|分为|主线|给出|列出|列明|规定|写道|设定|设置|涵盖|聚焦|开宗明义|针对|瞄准|确定|细化|阐明|提到|把|对|将|，)"
)
_SAYS = pattern(
    r"(?P<p><P>)(?:：|[^，。；：<P><O>]{0,14}?(?:指出|强调|表示|说|(?<!指示)(?<!讲话)(?<!精神)(?<!的)要求|认为|希望|介绍|提出)(?!的))|(?P<he>^[^，。]{0,4}(?:他|她)[^，。们]{0,6}?(?:指出|强调|表示|说|要求|希望|介绍))"
)
#: Who said what was quoted before: “我们推进M。”|OTP说.
_SAID_BEFORE = pattern(r"[^，。；：“<P>]{0,24}(?P<p><P>)[^，。；：“<P>]{0,6}(?:说|表示|介绍|指出|强调|坦言|告诉)")
#: How many sentences of a quotation are looked back upon.
_QUOTATION = 6
_DEPLOYED = pattern(r"(?P<e><E>)[^，。<O><P>]{0,12}(?:提出|强调|要求|明确|部署|对|将|通过)[^。<O><P>]*$")
#: A meeting that somebody quotes on what it proposed: 市委书记P说，|省委全会提出实施M.
_PROPOSED = pattern(
    r"(?:^|[，：；。“])(?:[今去]年|此前|\d+月)?(?:的)?(?P<e><E>)(?:(?:明确|首次|还|再次)?(?:提出|部署|强调|要求|决定|明确|作出)(?![的了，])|[对就])[^，。；<O><T>]*$"
)
#: Seats in a body, for which one speaks only where no other post is told: 省委常委、市委书记P speaks for the city.
_SEAT = re.compile("(?:常委|委员|代表|成员|院士|教授|研究员|顾问|理事)$")
_BUREAU = ("中国共产党中央政治局", "中国共产党中央书记处")
#: Whose orders somebody follows whom the text does not name: 按照O统一部署，各地公安机关….
_BY_ORDER_OF = pattern(r"(?:按照|根据)(?P<o><O>(?:[、和]<O>)*)[^，。；<O>]{0,20}(?:部署|要求|安排)")
#: How long the short title of a document is at most that the text has named in full: 《若干措施》.
_SHORT = 8
#: How many sentences a story opens with.
_OPENING = 4
#: Whoever may answer a question.
_NAMED = ("PERSON", "ORGAN", "ORG")
_VILLAGES = ("村", "社区", "村党委", "社区党委")
_DISCIPLINE = "中国共产党中央纪律检查委员会"
#: A congress or plenum, or all of them; not what is held to learn from one (学习贯彻党的二十大精神专题研讨班).
_PLENUM = re.compile(
    rf"(?:{PLENUM.pattern}|历次全会|(?:^|中国共产党第|党的)[一-龥]{{2,3}}届中央委员会第[一-龥]{{1,2}}次全体会议)$"
)


class AgentFinder:
    """Tells the organs for which the sentences of an article speak."""

    def __init__(self, reading: Reading, posts: PostFinder, meetings: MeetingFinder, acts: ActFinder) -> None:
        self.reading = reading
        self.posts = posts
        self.meetings = meetings
        self.acts = acts
        #: For whom the text spoke last, which person did, and in which line.
        self._caller: tuple[tuple[list[str], str], int] = ([], ""), -1
        #: Who goes on speaking behind a sentence that tells of somebody else, and in which line that is.
        self._aside: tuple[list[str], str, int] | None = None

    @cached_property
    def _no_organs(self) -> set[str]:
        """The names of companies, villages and whatever else people lead that is no organ of state or party."""
        return {span.name for span in self.reading.spans if span.label in ("ORG", "REGION", "PROGRAM")}

    def speaker(self, index: int, sentence: Sentence, agents: list[str], person: str) -> tuple[list[str], str]:
        """For whom the sentence speaks, and which person: the last subject that the text named, or who gave orders before."""
        if self._aside is not None and (agents or self._aside[2] == sentence.line):
            agents, person, _ = self._aside
        self._aside = None
        before, line = self._caller
        if not agents and (
            (line == sentence.line and _ORDER.match(sentence.skeleton))
            or (sentence.line - line < _ITEMS and _ITEM.match(sentence.skeleton))
        ):
            agents, person = before
        elif not agents and sentence.skeleton.lstrip().startswith("——"):
            self._caller = ([], ""), -1
        told = self._speaker(index, sentence, agents, person)
        if told[0] and self._aside is None:
            self._caller = told, sentence.line
        return told

    def _speaker(self, index: int, sentence: Sentence, agents: list[str], person: str) -> tuple[list[str], str]:
        skeleton = sentence.skeleton
        if index in self.quotations:
            return self.quotations[index]
        if _OTHERS_SAY.match(skeleton):
            return [], ""
        if "代表" in skeleton and (told := _SPEAKS_FOR.search(skeleton)):
            return [sentence.at(told.start("o")).name], ""
        named = SIGNS["PERSON"] in skeleton
        said = _SAYS.search(skeleton) if named or "他" in skeleton or "她" in skeleton else None
        if said and said["p"]:
            name = sentence.at(said.start("p")).name
            organs = self._of_meeting(index, name) or self._spoken_for(name, self._behind(sentence, said.start("p")))
            if organs is None and (organ := self._appointed.get(name)):
                organs = [organ]
            return self._at_meeting(index, name) if organs is None else organs, name
        if said:
            return agents, person
        deciding = self._deciding(index, sentence, agents, person)
        if deciding is not None:
            return deciding, person
        people = self._people(sentence) if named and "分会场" not in skeleton else []
        if people and _COMPANY.search(skeleton, sentence.place(people[0])):
            return agents, person
        place = sentence.place(people[0]) if people else _FAR
        if agents and person and people and self._is_spoken_of(index, sentence, people[0], person):
            if not _AT_HEAD.search(skeleton, 0, place) or not self._spoken_for(people[0].name):
                return agents, person
            self._aside = agents, person, sentence.line
        if place < _FAR and (organs := self._spoken_for(people[0].name, self._behind(sentence, place))) is not None:
            return organs, people[0].name
        if sentence.spans and sentence.places[0] == 0 and sentence.spans[0].label in ("REGION", "ORG"):
            name = sentence.spans[0].name
            kept = agents and (name in agents[0] or _CALLED_ON.match(skeleton))
            return (agents, person) if kept else ([], "")
        return self.source(sentence) or agents, person

    def _at_meeting(self, index: int, person: str) -> list[str]:
        """The holders of the meeting at which somebody speaks of whom the text says no more: O召开会议。|P强调，."""
        meeting = self.meetings.current.get(index)
        return list(meeting.conveners) if meeting is not None and person in meeting.speaks else []

    def _of_meeting(self, index: int, person: str) -> list[str]:
        """The one holder of a meeting at which somebody speaks who leads that body: P、领导小组组长, at a meeting of the group."""
        meeting = self.meetings.current.get(index)
        if meeting is None or len(meeting.conveners) != 1 or person not in meeting.attends:
            return []
        held = {post.organ for post in self.posts.by_person.get(person, ()) if not _SEAT.search(post.title)}
        return [organ for organ in meeting.conveners if organ in held and not organ.startswith(_BUREAU)]

    def _is_spoken_of(self, index: int, sentence: Sentence, other: Span, speaker: str) -> bool:
        """Whether somebody who speaks in a paragraph names another one with the title behind the name: 习近平主席应邀…."""
        earlier = self.reading.sentences[index - 1] if index else sentence
        titled = bool(self._behind(sentence, sentence.place(other)))
        return titled and other.name != speaker and earlier.line == sentence.line and earlier is not sentence

    def source(self, sentence: Sentence) -> list[str]:
        """The organ from which reporters know what the sentence tells: 记者从O了解到."""
        skeleton = sentence.skeleton
        source = _SOURCE.search(skeleton) if "从" in skeleton or "据" in skeleton or "来自" in skeleton else None
        return [sentence.at(source.start(source.lastgroup or 0)).name] if source else []

    @cached_property
    def quotations(self) -> dict[int, tuple[list[str], str]]:
        """The sentences of quotations after which their speaker is named -> for whom, and who."""
        text, sentences = self.reading.text, self.reading.sentences
        found: dict[int, tuple[list[str], str]] = {}
        for index, (sentence, behind) in enumerate(itertools.pairwise(sentences)):
            if not text.endswith("”", sentence.end, behind.start) or SIGNS["PERSON"] not in behind.skeleton[:40]:
                continue
            said = _SAID_BEFORE.match(behind.skeleton)
            if said is None:
                continue
            person = behind.at(said.start("p")).name
            agents = self._spoken_for(person)
            opened = 0
            for before in range(index, max(-1, index - _QUOTATION), -1):
                start, stop = sentences[before].start, sentences[before + 1].start
                opened += text.count("“", start, stop) - text.count("”", start, stop)
                if agents and sentences[before].line == sentence.line:
                    found[before] = agents, person
                if opened >= 0:
                    break
        return found

    def _chaired(self, meeting: Meeting, person: str) -> list[str] | None:
        """For whom the chair of a meeting speaks, where the text went on to somebody else who only came to it."""
        chair = next(iter(meeting.chairs), "")
        return (self._spoken_for(chair) or []) if chair and chair != person and person not in meeting.speaks else None

    def _deciding(self, index: int, sentence: Sentence, agents: list[str], person: str) -> list[str] | None:
        """Who decides in a sentence about a meeting or a document that says something; none where it is about neither."""
        skeleton = sentence.skeleton
        if _MEETING_SUBJECT.match(skeleton):
            meeting = self.meetings.current.get(index)
            told = meeting and (list(meeting.conveners) or _central(meeting.name))
            told = told or (self._plenum(sentence) if "全会" in skeleton[:12] else [])
            if not told and meeting and (chaired := self._chaired(meeting, person)) is not None:
                return chaired
            return told or agents
        if SIGNS["EVENT"] in skeleton and (event := _EVENT_SUBJECT.match(skeleton)):
            return self._conveners(sentence.at(event.start("e")))
        if self.report and _REPORT_SUBJECT.match(skeleton):
            return self.report
        document = _DOCUMENT_SUBJECT.match(skeleton) if SIGNS["DOCUMENT"] in skeleton else None
        notice = _NOTICE_SUBJECT.match(skeleton)
        if document:
            return self._issuers(sentence.at(document.start("d")).name) or agents
        if notice:
            return self._issuers(notice["kind"] or "") or agents
        return None

    @cached_property
    def report(self) -> list[str]:
        """The government whose report to its congress the text tells, or for whom an article speaks that it tells."""
        if "工作报告" not in self.reading.text and "杂志发表" not in self.reading.text:
            return []
        for sentence in self.reading.sentences:
            if named := _REPORT.search(sentence.skeleton):
                organ = sentence.at(named.start("o")).name
                if organ.endswith("人民政府"):
                    return [organ]
            if by := _REPORTED_BY.search(sentence.skeleton):
                return self._spoken_for(sentence.at(by.start(by.lastgroup or 0)).name) or []
        return []

    def _people(self, sentence: Sentence) -> list[Span]:
        """The people of a sentence but authors of ideas and those whose words others follow."""
        skeleton = sentence.skeleton
        placed = zip(sentence.spans, sentence.places, strict=True)
        return [
            span
            for span, place in placed
            if span.label == "PERSON" and not (_AUTHOR.match(skeleton, place + 1) or _is_followed(skeleton, place))
        ]

    def leads_the_party(self, person: str) -> bool:
        """Whether a person speaks for the party where no other title stands beside the name."""
        return self._spoken_for(person) == [PARTY]

    def _behind(self, sentence: Sentence, place: int) -> str:
        """The title right behind a person: 某某|总书记."""
        if sentence.skeleton[place + 1 : place + 2] != SIGNS["POSITION"]:
            return ""
        title = sentence.at(place + 1)
        return self.reading.text[title.start : title.end]

    def _spoken_for(self, person: str, title: str = "") -> list[str] | None:
        """The organ that a person speaks for: that of a title named beside, or of the first post that is more than a seat.

        That of a deputy gives way to another. None where no post is told. Companies and foreign states carry no policy out, whatever their heads say of it.
        """
        held = [post for post in self.posts.by_person.get(person, ()) if post.status == "current"]
        held = [post for post in held if post.title == title] or held
        posts = [title for title in held if not _SEAT.search(title.title) and not title.organ.startswith(_BUREAU)]
        first = posts[0] if posts else None
        if first is not None and (heads := heads_instead(first)):
            first = next((title for title in posts[1:] if title.title in heads), first)
        organ = first.organ if first is not None else self.posts.agent(person)
        return [] if organ in self._no_organs or organ.endswith(_VILLAGES) else [organ] if organ else None

    @cached_property
    def _appointed(self) -> dict[str, str]:
        """The organs in which the text says that people are given posts."""
        found: dict[str, str] = {}
        for fields in (fact.fields for fact in self.reading.of("personnel")):
            if fields["action"] in ("appointed", "elected") and not _SEAT.search(str(fields["title"])):
                person, organ = str(fields["person"]), str(fields["organ"] or "")
                found[person] = PARTY if organ == PARTY else found.get(person) or organ
        return found

    def asked_of(self, index: int) -> list[str]:
        """The issuers of the one document that a paragraph goes on to tell, where it begins with a question and names nobody: 怎么干？实施M."""
        sentences = self.reading.sentences
        line = sentences[index].line
        behind = list(
            itertools.takewhile(lambda sentence: sentence.line == line, itertools.islice(sentences, index, None))
        )
        if any(span.label in _NAMED for sentence in behind for span in sentence.spans):
            return []
        if any(pronoun in sentence.skeleton for sentence in behind for pronoun in "他她“"):
            return []
        until = sentences[min(index, _OPENING)].start
        opened = any(span.name in self.acts.issuers for span in self.reading.spans if span.start < until)
        return self._issuers("") if opened else []

    def _conveners(self, event: Span) -> list[str]:
        """Who holds a meeting that is named: the party its plenums and work conferences, else whom the text says."""
        wording = self.reading.text[event.start : event.end]
        if party := _central(wording):
            return party
        facts = self.reading.of("convenes")
        told = [str(fact.fields["organ"]) for fact in facts if fact.fields["event"] == event.name]
        return told or self.meetings.conveners.named(event)

    def _plenum(self, sentence: Sentence) -> list[str]:
        """Whose plenum a sentence points back to that says what 全会 decided."""
        named = (span for span in reversed(self.reading.spans) if span.label == "EVENT" and span.end <= sentence.start)
        last = next((span for span in named if self.reading.text.endswith("全会", span.start, span.end)), None)
        return self._conveners(last) if last else []

    def congress(self, sentence: Sentence, place: int) -> list[str]:
        """The party, where one of its congresses or plenums deploys what stands at a place."""
        deployed = _DEPLOYED.search(sentence.skeleton, 0, place)
        event = sentence.at(deployed.start("e")) if deployed else None
        return [PARTY] if event is not None and _PLENUM.search(self.reading.text, event.start, event.end) else []

    def proposed(self, sentence: Sentence, place: int) -> list[str]:
        """The organs whose meeting, which somebody quotes, proposed what stands at a place."""
        if SIGNS["EVENT"] not in sentence.skeleton:
            return []
        proposed = _PROPOSED.search(sentence.skeleton, 0, place)
        return self._conveners(sentence.at(proposed.start("e"))) if proposed else []

    def proposers(self, sentence: Sentence) -> list[str]:
        """Who speaks in the document that a sentence says is to follow: its organs, the party of a plenum, its issuer."""
        plenum = any(_PLENUM.search(span.name) for span in sentence.spans if span.label == "EVENT")
        return self.subject(sentence, len(sentence.skeleton)) or ([PARTY] if plenum else self._issuers(""))

    def quoted(self, sentence: Sentence, place: int) -> list[str] | None:
        """For whom the person speaks whom another one quotes on what stands at a place; None where nobody is quoted."""
        said = [match for match in _SAYS.finditer(sentence.skeleton, 0, place) if match["p"]]
        people = [sentence.at(match.start("p")).name for match in said]
        return self._spoken_for(people[-1]) if len(people) > 1 and self._spoken_for(people[0]) else None

    def orderers(self, sentence: Sentence, place: int) -> list[str]:
        """The organs by whose orders is done what stands at a place."""
        ordered = _BY_ORDER_OF.search(sentence.skeleton)
        if ordered is None or ordered.start() > place or SIGNS["REGION"] in sentence.skeleton[:place]:
            return []
        return [organ.name for organ in sentence.within(ordered.start("o"), ordered.end("o"))]

    def subject(self, sentence: Sentence, place: int) -> list[str]:
        """The organs that are the subject of what stands at a place."""
        skeleton, organs = sentence.skeleton, list[re.Match[str]]()
        if SIGNS["ORG"] in skeleton:
            organs += _JOINT_SUBJECT.finditer(skeleton, 0, place)
        if SIGNS["ORGAN"] in skeleton:
            organs += _ORGAN_SUBJECT.finditer(skeleton, 0, place)
        organs.sort(key=lambda match: match.start())
        if not organs:
            return []
        return [organ.name for organ in sentence.within(organs[-1].start("o"), organs[-1].end("o"))]

    def _issuers(self, name: str) -> list[str]:
        if name in self.acts.issuers:
            return self.acts.issuers[name]
        core = name.strip("《》")
        for title, organs in self.acts.issuers.items():
            if core and core in title:
                return organs
        if len(core) > _SHORT:
            return []
        issuers = list(self.acts.issuers.values())
        return issuers[0] if issuers and all(organs == issuers[0] for organs in issuers) else []


def _is_followed(skeleton: str, place: int) -> bool:
    """Whether others follow the person at a place, or the words of that person: 学习贯彻P…, 深悟P重要讲话精神."""
    words = _WORDS.match(skeleton, place + 1)
    followed = _FOLLOWED.search(skeleton, max(0, place - 30), place)
    return bool((words and words["spirit"]) or (followed and (words or not followed["between"])))


def _central(meeting: str) -> list[str]:
    """Who holds plenums and work conferences of the centre, whether or not a text says so: mostly the party."""
    if "纪律检查委员会" in meeting or "中央纪委" in meeting:
        return [_DISCIPLINE]
    return [PARTY] if _PLENUM.search(meeting) or meeting.startswith("中央") else []
