"""Which organ calls for, launches or carries out which programme."""

from __future__ import annotations

import re
from functools import cached_property

from kg.extract.acts import ActFinder
from kg.extract.meetings import PLENUM, MeetingFinder
from kg.extract.offices import PARTY
from kg.extract.posts import PostFinder
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

_VERB = re.compile(
    r"发布|印发|公布|壮大|由|推进|实施|落实|贯彻|坚持|深化|聚焦|开展|启动|推动|做好|加快|促进|打好|打赢|建设|部署|批复|编制|完善|提升|支持|助推|践行|抓好|发展|服务|"
    r"全面(?!胜利)|构建|推行|出台|制定|组织|巩固|参与|加强|强化|深入|围绕|统筹|执行|优化|探索|研究|公示|培育|打造|发起|提出|试点|引领|扩大|融入|瞄准|确保|实现|着力|更好|积极|稳妥|迈|听取|包括|全力|进行|持续|为|办好|搞好|丰富|深耕|形成|共建|对接|学习运用|[学用]好|用活|升级|迭代"
)
_SOURCE = pattern(r"从(?P<o><O>)(?:[^，。]{0,8})?(?:了解到|获悉)")
_BEHIND = re.compile(
    r"取得|体系|基本|成效|持续|不断|稳步|全面(?!胜利)|作出(?:了)?(?:部署|安排)|已经|正式|进一步|有序|顺利|深入|扎实|加速"
)
_BEHIND_NO = re.compile(
    r"^(?:作出的|的(?:决策部署|重要论述|重要指示|基本规律)|取得的[^，。]{0,12}给予|[^，。]{0,2}(?:背景|引领|指引|为统领|的(?:迫切|必然|内在|客观|根本|必由|题中)|为抓手|目标任务的关键|出台后)|[^，。]{0,6}以来|(?:明确)?(?:提出|指出|要求|显示)(?!的))"
)
#: An organ at the head of a clause, which is then the subject of what follows.
_ORGAN_SUBJECT = pattern(
    r"(?:^|[，。；：“\n]|(?:日前|近日|今年|同时|此外|今后|下一步|\d日|上午|下午|来|已|将|新一届|本届)|[，；]以<P>同志为核心的)(?P<o><O>(?:(?:、|和|与|(?:日前|近日|今天|昨天)?(?:会同|联合)|以及|及)[<O><G>])*)(?!关于|的|[原前]?<T>|决策|部署(?!(?:全面)?(?:开展|启动|实施|推进|组织|在))|坚强|有关精神|精神|批准|和<D>|[、和与])"
)
#: An organ that somebody calls on: 市政府及相关部门|要….
_CALLED_ON = pattern(
    r"(?:^|[，；：])<O>(?:、<O>)*(?:[及和][^，。<O>]{2,8}|各部门|系统)?(?:要|应当?|必须)(?!求)[^。；<O>]*$"
)
#: A list that begins with an organisation is a subject where the verb of an organ follows.
_JOINT_SUBJECT = pattern(
    r"(?:^|[，。；：“\n]|(?:日前|近日|今天|今年|\d日))(?P<o><G>(?:(?:、|和|与|联合|会同)[<O><G>])*)(?=(?:日前|近日|今天)?(?:联合|共同)?(?:印发|部署|启动|开展|组织开展|推出|实施))"
)
#: 由O举办的M.
_BY = pattern(
    r"由(?P<o>[<O><G>](?:[、和与及][<O><G>])*)[^，。]{0,8}(?:主办|举办|实施|组织|发起|启动|开展)的?[^，。<O><G>]{0,6}$"
)
#: A programme that somebody goes to see.
_LOOKED_AT = re.compile(
    r"(?:来到|走进|前往|抵达|察看|查看|考察|视察|调研|参观|了解|观看|支撑|主题[是为]|学习领会)(?:了)?[^，。]{0,10}$"
)
#: A programme that only says which countries or firms are meant: “一带一路”|沿线国家.
_MEMBERS = re.compile(
    r"[”]?(?:(?:“小巨人”|中小)?企业[^，。；]{0,4}\d|沿线|共建国|国家(?!战略)|各国|高地|先行区|领域(?:突出)?问题|支撑|重要战略支点|朋友圈|大家庭|(?:合作)?伙伴|国家和地区|参与国|倡议下|框架下|(?:建设)?成果展|示范县|示范区|峰会|建议|(?:的)?牵头单位)"
)
#: A programme that somebody reports on: 作了关于M执行情况的报告.
_REPORTED = re.compile(r"(?:听取|审议|作了?|关于)[^。；]*$")
#: What others suggest: 就M、…提出意见建议.
_SUGGESTED = re.compile(r"[^。；]*?提出[^。；]{0,12}(?:意见|建议)")
#: The field in which others work together: 在M、装备制造等领域合作; the topic of a briefing: 介绍贯彻M有关情况.
_FIELD = re.compile(r"(?:在|围绕|就)[^。；]*$")
_FIELDS = re.compile(r"[^。；]{0,30}?等(?:领域|方面|议题|主题|话题)")
_BRIEFED = re.compile(r"(?:介绍|通报|解读|回应)[^。；]*$")
_BRIEFING = re.compile(r"[^。；]{0,40}?(?:有关|相关|工作|进展)?情况")
_REPORT = re.compile(r"[^，。；]{0,24}?(?:的报告|的汇报|议案|草案|决议|的说明|审议情况|执行情况)")
#: A person named only as the author of an idea, or in the name of a doctrine: 习近平主席提出的M, 习近平强军思想.
_AUTHOR = pattern(
    r"<T>?(?:提出|倡导|亲自谋划|关于|总书记)[^，。]{0,4}的|<T>?关于|同志为核心的<O>(?:的?集中统一|坚强)?领导|[^，。；<P><T><O>]{2,12}思想"
)
#: A person whose words somebody else follows: 贯彻落实P重要讲话精神, 按照P在E上的要求.
_FOLLOWED = re.compile(r"(?:贯彻|落实|学习|按照|根据|践行|领会|遵循|牢记)[^，。；]{0,24}$")
#: Those who only go with somebody: P、P陪同调研.
_COMPANY = re.compile(r"(?:陪同|一同|随同|参加|参与)(?:调研|考察|检查|督导|走访|活动|督查|慰问)?$")
#: A report to a congress, whose speaker stands for the government: 我代表O，向大会报告工作.
_REPORTS_FOR = pattern(r"代表(?P<o><O>)[^。；]{0,12}报告")
_WORDS = pattern(
    r"<T>?(?:同志)?(?:(?:考察|视察|关于|对|在)[^，。；]{1,16}?)?(?:系列)?(?:重要)?(?:讲话|指示|批示|论述|贺信|回信)|<T>?在[^，。]{2,48}?[上时]的"
)
_MEETING_SUBJECT = re.compile(
    r"^(?:[^，。]{0,8})?(?:会议|会上|大会|座谈会|全会)(?:指出|强调|要求|认为|提出|研究|决定|部署|听取|审议|还|明确)"
)
#: A named meeting that says something: its convener speaks, not the organ named before.
_EVENT_SUBJECT = pattern(r"^[^，。<P><O>]{0,6}(?P<e><E>)[^，。<P><O>]{0,4}(?:强调|指出|要求|提出|明确|部署)")
#: A programme that is only the occasion, the measure or the theme: 为配合X, 符合X要求, 以X为.
_OCCASION = re.compile(r"(?:为配合|配合|符合|赞赏|赞扬|高度评价|(?<!全力)以)(?:了)?[^，。]{0,4}$")
#: What is made the way to something, or is followed: 把M作为推进…的路径, 按照省委M的部署.
_MADE = re.compile(r"[把将][^，。；]{0,4}$")
_MADE_SO = re.compile(r"[”]?作为(?!(?:背景|参考|例))")
_BY_ORDER = re.compile(r"按照[^，。；]{0,6}$")
_ORDERED = re.compile(r"[”]?的?(?:部署|要求|总体要求|工作安排)")
#: What something is to a programme: 是构建M的基础支撑.
_IS = re.compile(r"是[^，。；]{0,10}$")
#: 实施M以来: it was carried out all the time.
_SINCE = re.compile(r"[^，。]{0,6}以来")
#: 上千家|专精特新企业: only which firms are counted.
_FIRMS = re.compile(r"[\d万千百余多]家[“]?$")
_ENACTED = re.compile(r"推进|实施|落实|贯彻|启动|开展")
#: People at large, who speak for nobody: 与会嘉宾表示, 多国人士认为.
_OTHERS_SAY = re.compile(
    r"[^。；]{0,12}?(?:嘉宾|人士|专家|学者|各界|多国|网友|民众|外媒|媒体)(?:们|普遍|纷纷|一致|均|都)*(?:表示|认为|指出|说|称)"
)
#: A paragraph that goes on with what the speaker before it counts up: 二是…, 第三，….
_ITEM = re.compile(
    r"[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,2}(?:[，、是]|方面|个方面|项)|[一另]+方面|在[^，。；]{2,14}方面，|首先|该[局厅部委省市县区]|其次|再次|最后，|同时|此外|与此同时|下一步|据介绍|(?:调研|督导|检查|考察|督查|巡视)组|——|[问答]：|我[部局委厅署]|今后|为此|总局(?=要求|强调|提出|明确)|"
    r"各(?:地|级|部门|单位|县区|市)[^，。；]{0,10}?要"
)
_NOTICE_SUBJECT = re.compile(
    r"^(?:通知|意见|规划|方案|文件|办法|纲要|(?:行动)?计划|措施|决定)(?:的?主要内容为?|指出|强调|要求|提出|明确|部署|聚焦|围绕)"
)
_DOCUMENT_SUBJECT = pattern(
    r"(?:^|^[^。<P>]{0,16}(?:介绍|了解|获悉|表示)，)(?P<d><D>)[^。<P><O>]{0,6}?(?:指出|强调|要求|提出|明确|包括|部署|从|围绕|的|坚持)"
)
_SAYS = pattern(
    r"(?P<p><P>)(?:[：:]|[^，。；：<P><O>]{0,14}?(?:指出|强调|表示|说|(?<!指示)(?<!讲话)(?<!精神)要求|认为|希望|介绍|提出)(?!的))|(?P<he>^[^，。]{0,4}(?:他|她)[^，。们]{0,6}?(?:指出|强调|表示|说|要求|希望|介绍))"
)

#: A department of a ministry, for which it speaks: 工业和信息化部|运行监测协调局.
_DEPARTMENT = re.compile(
    r"(?P<whole>(?!中国共产党).{2,20}?(?:部|委员会|厅|总局))[一-龥、]{2,14}(?:司|局|处|(?<!办公)室)"
)
_DEPLOYED = pattern(r"(?P<e><E>)[^，。<O><P>]{0,12}(?:提出|强调|要求|明确|部署|对|将|通过)[^。<O><P>]*$")
#: Heads of governments and committees, and what they may be named as before.
_DEPUTIES = ("副书记", "副主任", "副主席")
_HEADS = (
    "省长",
    "市长",
    "县长",
    "区长",
    "州长",
    "主席",
    "代省长",
    "代市长",
    "代县长",
    "代区长",
    "代主席",
    "旗长",
    "盟长",
)
#: Offices that hold press conferences for others.
_PRESS = ("新闻办公室", "新闻办")
_DISCIPLINE = "中国共产党中央纪律检查委员会"
#: A congress or plenum, also where it is one of several (三中、四中全会) or stands for all.
_PLENUM = re.compile(rf"{PLENUM.pattern}|[一二三四五六七八九十]中、|历次全会")


class AdvanceFinder:
    """Reads which organ advances which programme; who speaks is kept from sentence to sentence."""

    def __init__(self, reading: Reading, posts: PostFinder, meetings: MeetingFinder, acts: ActFinder) -> None:
        self.reading = reading
        self.posts = posts
        self.meetings = meetings
        self.acts = acts
        self.seen: set[tuple[str, str]] = set()
        #: Whether somebody advances the programme named before, in a list of them.
        self.taken = False

    @cached_property
    def countries(self) -> set[str]:
        """What a head of state speaks for, which is no organ that carries out a programme."""
        return {
            name
            for region in self.reading.page.region_candidates
            if region.parts and region.parts[-1].get("level") == "country"
            for name in (region.parts[-1].name, self.reading.text[region.start : region.end])
        }

    def find(self) -> None:
        """Add the ``advances`` facts."""
        named = [
            index for index, sentence in enumerate(self.reading.sentences) if SIGNS["PROGRAM"] in sentence.skeleton
        ]
        for first, stop in self.reading.stories:
            last = max((index + 1 for index in named if first <= index < stop), default=first)
            agents: list[str] = []
            person, line, subject = "", -1, False
            for index in range(first, last):
                sentence = self.reading.sentences[index]
                if sentence.line != line and (subject or agents == [PARTY]) and not _ITEM.match(sentence.skeleton):
                    agents = []
                line, before = sentence.line, agents
                agents, person = self._speaker(index, sentence, agents, person)
                subject = subject and agents is before
                if not agents and (organs := self._subject(sentence, len(sentence.skeleton))):
                    agents, subject = [name for name in organs if name != PARTY], True
                self.taken = False
                for span in sentence.spans:
                    if span.label == "PROGRAM":
                        self.taken = self._program(sentence, span, agents)

    def _speaker(self, index: int, sentence: Sentence, agents: list[str], person: str) -> tuple[list[str], str]:
        """For whom the sentence speaks: the last subject that the text named."""
        skeleton = sentence.skeleton
        if _OTHERS_SAY.match(skeleton):
            return [], ""
        if reported := _REPORTS_FOR.search(skeleton):
            return [sentence.at(reported.start("o")).name], ""
        said = _SAYS.search(skeleton)
        if said and said["p"]:
            name = sentence.at(said.start("p")).name
            organ = self._spoken_for(name)
            return ([organ] if organ else []), name
        if said and said["he"]:
            return agents, person
        if _MEETING_SUBJECT.match(skeleton):
            meeting = self.meetings.current.get(index)
            if meeting is not None:
                return list(meeting.conveners) or _central(meeting.name) or agents, person
            return agents, person
        event = _EVENT_SUBJECT.match(skeleton)
        if event:
            return self._conveners(sentence.at(event.start("e"))), person
        document = _DOCUMENT_SUBJECT.match(skeleton)
        if document or _NOTICE_SUBJECT.match(skeleton):
            issuers = self._issuers(sentence.at(document.start("d")).name if document else "")
            return (issuers or agents if document or issuers else agents), person
        people = [
            span
            for span in sentence.spans
            if span.label == "PERSON"
            and not _AUTHOR.match(skeleton, sentence.place(span) + 1)
            and not (
                _WORDS.match(skeleton, sentence.place(span) + 1)
                and _FOLLOWED.search(skeleton, max(0, sentence.place(span) - 30), sentence.place(span))
            )
        ]
        if people and _COMPANY.search(skeleton, sentence.place(people[0])):
            return agents, person
        if people and sentence.place(people[0]) < 60 and (organ := self._spoken_for(people[0].name)):
            return [organ], people[0].name
        regions = [span for span in sentence.spans if span.label in ("REGION", "ORG")]
        if regions and sentence.place(regions[0]) == 0:
            return [], ""
        source = _SOURCE.search(skeleton)
        if source:
            return [sentence.at(source.start("o")).name], person
        return agents, person

    def _spoken_for(self, person: str) -> str:
        """The organ that a person speaks for: the one it heads, rather than one it is deputy in."""
        organ = self.posts.agent(person)
        held = [title for title in self.posts.by_person.get(person, ()) if title.status == "current"]
        if not held or held[0].organ != organ or held[0].title not in _DEPUTIES:
            return organ
        heads = _HEADS if held[0].title == "副书记" else ("书记",)
        return next((title.organ for title in held if title.title in heads), organ)

    def _conveners(self, event: Span) -> list[str]:
        """Who holds a meeting that is named: the party its plenums and work conferences, else whom the text says."""
        wording = self.reading.text[event.start : event.end]
        if party := _central(wording):
            return party
        facts = self.reading.of("convenes")
        return [str(fact.fields["organ"]) for fact in facts if fact.fields["event"] == event.name]

    def _congress(self, sentence: Sentence, place: int) -> list[str]:
        """The party, where one of its congresses or plenums deploys what stands at a place."""
        deployed = _DEPLOYED.search(sentence.skeleton, 0, place)
        event = sentence.at(deployed.start("e")) if deployed else None
        return [PARTY] if event is not None and _PLENUM.search(self.reading.text, event.start, event.end) else []

    def _subject(self, sentence: Sentence, place: int) -> list[str]:
        """The organs that are the subject of what stands at a place."""
        if SIGNS["ORG"] not in sentence.skeleton and SIGNS["ORGAN"] not in sentence.skeleton:
            return []
        organs = [
            *_JOINT_SUBJECT.finditer(sentence.skeleton, 0, place),
            *_ORGAN_SUBJECT.finditer(sentence.skeleton, 0, place),
        ]
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
        if len(self.acts.issuers) == 1:
            return next(iter(self.acts.issuers.values()))
        return []

    def _program(self, sentence: Sentence, span: Span, agents: list[str]) -> bool:
        """Note who advances a programme; whether the words around it say that somebody does."""
        skeleton = sentence.skeleton
        place = sentence.place(span)
        clause_start = max(skeleton.rfind(mark, 0, place) for mark in "，。：；") + 1
        before = skeleton[clause_start:place]
        after = skeleton[place + 1 : place + 12]
        if not (
            _VERB.search(before)
            or _VERB.match(after)
            or _BEHIND.match(after)
            or "、" in before[-1:]
            or (_MADE_SO.match(after) and _MADE.search(before))
            or (_ORDERED.match(after) and _BY_ORDER.search(before))
            or before.endswith("和")
            or (before.endswith(("”“", "、“")) and self.taken)
            or (not before and skeleton[place - 1 : place] == "：" and after[:1] == "、")
        ):
            return False
        if (
            _LOOKED_AT.search(before)
            or (_OCCASION.search(before) and not _ENACTED.search(before))
            or (_BEHIND_NO.match(after) and not (_SINCE.match(after) and _ENACTED.search(before)))
            or _FIRMS.search(before)
            or (after.lstrip("”").startswith("的") and _IS.search(before))
            or _MEMBERS.match(after)
            or (_FIELD.search(before) and (_FIELDS.match(skeleton, place + 1) or _SUGGESTED.match(skeleton, place + 1)))
            or (_BRIEFED.search(skeleton, max(0, place - 60), place) and _BRIEFING.match(skeleton, place + 1))
            or (_REPORTED.search(before) and _REPORT.match(skeleton, place + 1))
        ):
            return False
        by = _BY.search(before)
        if by:
            names = [o.name for o in sentence.within(clause_start + by.start("o"), clause_start + by.end("o"))]
        else:
            names = self._subject(sentence, place) or agents or self._congress(sentence, place)
            if agents and _CALLED_ON.search(skeleton, 0, place):
                names = agents
        for name in map(_whole, names):
            if name in self.countries or name.endswith(_PRESS):
                continue
            if name == PARTY and span.name and "坚强领导" in skeleton:
                continue
            if (name, span.name) in self.seen:
                continue
            self.seen.add((name, span.name))
            self.reading.add("advances", span.start, span.end, 0.75, agent=name, program=span.name)
        return True


def _central(meeting: str) -> list[str]:
    """Who holds plenums and work conferences of the centre, whether or not a text says so: mostly the party."""
    if "纪律检查委员会" in meeting or "中央纪委" in meeting:
        return [_DISCIPLINE]
    return [PARTY] if _PLENUM.search(meeting) or meeting.startswith("中央") else []


def _whole(organ: str) -> str:
    """The ministry that a department belongs to; any other organ as it is."""
    department = _DEPARTMENT.fullmatch(organ)
    return department["whole"] if department else organ
