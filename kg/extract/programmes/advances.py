"""Which organ calls for, launches or carries out which programme."""

from __future__ import annotations

import re
from functools import cached_property

from kg.extract.documents.acts import ActFinder
from kg.extract.meetings.stories import MeetingFinder
from kg.extract.pointed import whole
from kg.extract.posts.holders import PostFinder
from kg.extract.posts.offices import PARTY, STATE
from kg.extract.programmes import subjects
from kg.extract.programmes.agents import AgentFinder
from kg.extract.programmes.carried_out import IS_LED, is_carried_out
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import BODIES, Span

#: An organ that somebody calls on: 市政府及相关部门|要….
_CALLED_ON = pattern(
    r"(?:^|[，；：])<O>(?:、<O>)*(?:[及和](?!时)[^，。<O><P>]{2,8}|各部门|系统)?(?:(?<!重)要|应当?|必须)(?![求素点])(?:(?:会同|联合|配合|协同)<O>(?:[、和]<O>)*)?[^。；<O>]*$"
)
#: 由O举办的M, M由O组织实施.
_BODIES = (
    r"(?P<o>[<O><G>](?:[、和与及][<O><G>])*)[^，。]{0,8}(?:主办|举办|实施|组织|发起|启动|开展|牵头|部署|推出|主导)"
)
_BY = pattern(rf"由{_BODIES}的?[^，。<O><G>]{{0,6}}$")
_LED_BY = pattern(
    rf"由{_BODIES.removesuffix(')')}|负责)(?:，[<O><G>](?:[、和][<O><G>])*(?:配合|参与|协同|协助))?[^。；：<O><G><M>]{{0,40}}，[^，。；：<O><G><M>]{{0,14}}$"
)
#: Who decided that somebody leads: 会议同意|由O牵头.
_DECIDED = re.compile(r"会议?(?:同意|决定|明确|要求|确定|强调|指出)，?$")
#: The undertaking named last, taken up again: 把这项行动计划推向深入, 要抓好该行动.
_TAKEN_BACK = re.compile(
    r"(?:把|将)(?:该|这[一项个场次])(?P<made>[一-龥]{2,6}?)(?:推向|抓[紧好实]|落[到实]|做[实好深细]|进行到底|办[好成])"
    r"|(?:抓[紧好实]|落实好?|推[进动]|实施好?|[做打]好|深化|开展好?|组织好)(?:该|这[一项个场次])(?P<done>(?:专项|攻坚|行动|计划|工程|试点|改革|规划|战略|整治|治理|活动){1,2})"
)
_BY_BEHIND = pattern(rf"”?(?:由|{IS_LED}由?){_BODIES}")
#: What people at large say within a sentence, which none of those named before them says: …引发反响，大家表示，要M.
_OTHERS_SAID = re.compile(
    r"(?:^|[，；])(?:大家|他们|与会[^，。；]{1,8}|[^，。；]{0,10}(?:代表|委员|人士|专家|学者|群众|官兵|干部|职工|青年)们?)(?:普遍|纷纷|一致|均|都|还)*(?:表示|认为|说|建议|提出|呼吁)[，：]"
)
#: Places at large that have done something, which none of those named before them did: 近年来，|各地推行M.
_ALL_PLACES = re.compile(
    r"(?:近年来|多年来|一段时间以来|此前)，?(?:各地|多地|一些地方)(?:纷纷|普遍|陆续|积极|相继)*(?:推行|开展|实施|推进|探索|启动|落实|推广)[^，；]*$"
)
#: Whose undertaking it is that others carry out: 要落实好|O部署开展的M.
_LAUNCHED = pattern(
    r"(?P<o>(?:<G>(?:[、和与]|会同|联合))*<O>(?:(?:[、和与]|会同|联合)[<O><G>])*)(?:等[^，。；<O>]{0,8}?(?:部门|单位|部委))?(?:统一|联[合手]|牵头"
    r"|共同|正在|[今去前近]年|此前|上月|\d{4}年|\d{1,2}月|大力){0,2}(?:组织|部署|发起|实施|启动|开展|推出|主办|举办|牵头|主导|主推|主抓|推动|推进|推行"
    r"|负责){1,2}(?:，[<O><G>](?:[、和][<O><G>])*(?:联合|共同)?[承协]办)?的“?$"
)
#: The same of a programme that a sentence only points back to: 该活动由O联合推出.
_POINTED_BACK = pattern(
    r"(?:^|[，。；])(?:该|此次|本次|这次|这一)(?:专项|活动|行动|计划|工程|试点){1,2}是?由(?P<o>[<O><G>](?:[、和与及][<O><G>])*)[^，。；]{0,12}(?:推出|主办|举办|实施|组织|发起|启动|开展|牵头)"
)
#: Those with whom the subject does something: 会同O组织开展M.
_WITH = pattern(
    r"，?(?:[一二三四五六七八九十]{1,2}是|我们|我[部局委署院]|还|同时|目前|[正已要拟]|将|继续|[今去明]年|此外){0,4}(?:会同|联合"
    r"|[与同和](?=<O>(?:[、和]<O>)*(?:联合|共同)))(?P<o><O>(?:[、和][<O><G>])*)[^，。；<O><P>]*$"
)
#: A paragraph that goes on with what the speaker before it counts up: 二是…, 第三，….
_ITEM = re.compile(
    r"[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,2}(?:[，、是]|方面|个方面|项)|[一另]+方面|在[^，。；]{2,14}方面，|首先|该[局厅部委省市县区]|其次|再次"
    r"|最后，|同时|此外|与此同时|下一步|据介绍|(?:调研|督导|检查|考察|督查|巡视)组|——|[问答]：|(?:文章|批示|贺信|讲话|指示)(?:指出|强调|要求)|我[部局委厅署]|今后|为此"
    r"|总局(?=要求|强调|提出|明确)|"
    r"各(?:地|级|部门|单位|县区|市)[^，。；]{0,10}?要|(?:积极|大力|扎实|强力|着力|认真|切实|不断)[一-龥]|(?:推进|实施|加强|强化|健全|完善|建立|落实|开展)(?!的)"
)
#: What a new paragraph is about, by a name or at large.
_SUBJECTS = (*BODIES, "PERSON", "REGION", "EVENT")
_AT_LARGE = pattern(
    r"\s*(?:(?!(?:组织|推动|全面|深入|大力|扎实)*(?:实施|开展|推进|启动|推出))[^，。；<P><O><E>]{0,16}，)?(?:目前|截至目前|近年来|近日|如今|当前|眼下|当下|从\d{4}年)?"
    r"(?:各级[^，。；]{2,6}部门|我国|国家|全国|各地|各方|各民主党派|多地|神州大地|数据显示)(?![^，。；]{0,8}(?:要|应当|必须))"
)
#: An organ that a sentence begins with and that carries something out: behind what a meeting said, |O深入推进….
_TAKES_OVER = pattern(
    r"[ 　]*(?:[^，。；<P><O><G><E><D>]{2,12}，)?<O>(?:[、和]<O>)*(?:近年来|今年以来|去年|今年|近日|日前|先后|专门|及时|迅速|已|还|也)*，?"
    r"(?:深入|认真|全面|积极|大力|扎实|坚持|持续|率先|创新|不断|围绕|聚焦|制定|出台|印发|启动|开展|实施|推进|组织|牵头|贯彻|落实|建立|坚决|严格|加快|强化|加强)"
    r"(?![^，。；]{0,10}(?:要|应当|必须))"
)
#: An organ that briefs others: whatever is told behind it of the country at large, it tells.
_BRIEFS = pattern(r"<O>(?:[^，。；<O>]{0,8}(?:负责人|负责同志|发言人))?[^，。；<O>]{0,6}(?:介绍|通报)")
#: A side that speaks in talks, by the character of its country: 古方坚定支持M.
_SIDE = re.compile(
    "(?:^|[，。；：])(?P<who>[一-龥])方(?:出台|提出|制定|启动|实施|推[进动]|坚定|坚持|正|将|愿|期待|支持|重申|感谢|积极|高度|赞赏|也|希望|恪守|欢迎|始终)"
)
_OURS = "中双我各"
#: What the document is told after: 出台《…》，全文如下; and what stands in each of those words.
_FOLLOWS = re.compile("如下|以下|印发给")
_AS_FOLLOWS = re.compile(
    r"(?:(?:全文|主要内容|内容)如下|[提作]出(?:以下|如下)[一-龥]{0,4}(?:意见|建议|决定)|印发给你们[^。：]*)[：。，]?$"
)
#: A place that does something of its own: |石家庄市制定了M.
_PLACE_DOES = pattern(
    "(?:^|[，；：。])(?:在(?=[^，。；：<O><P>]{1,8}，))?(?P<r><R>(?:[、和]<R>)*)(?!要|应|必须|可以?|的|和|、|在"
    "|来)，?[^，。；：<O><P>]{0,8}(?:制定|实施|实行|打响|打好|推进|推动|开展|启动|出台|推出|提出|打造|聚焦|落实|贯彻|加快|深化|构建|探索|发展)[^，。；：<O><P>]*$"
    "|(?:^|[，；。])(?P<own><R>)(?:持续|不断|坚持|一直|始终|先后|积极|主动)(?:(?!要|必须|应当)[^。；：<O><P>])*$"
)
#: How many undertakings a plan is made of, which the rest of the paragraph lists: 部署了15个专项行动。面向青年的有|M、M.
_PARTS = re.compile(
    r"(?:部署|包括|提出|明确|确定|安排|推出|列出|设计|谋划|分为|包含)了?(?:实施|开展|组织)?[一二三四五六七八九十\d]{1,3}[大项个][^，。；]{0,8}(?:行动|工程|计划|专项)"
)
_IS_PART = pattern(r"(?:^|有|包括|分别[是为]|即|涵盖|包含|[，；：])(?:[^，。；<M>]{0,6}<M>[、和及])*[^，。；<M>]{0,2}$")
_ABROAD = ("international", "foreign")
#: Under whose leadership others do something.
_LEADERS = (PARTY, STATE)
#: Offices that hold press conferences for others, and delegates.
_PRESS = ("新闻办公室", "新闻办", "代表团")


#: How documents end that are called by their titles without the marks: 某省某某计划印发.
_PAPERS = ("计划", "规划", "纲要", "方案")
#: Those who publish figures, and carry out none of the policies by which they explain them.
_STATISTICS = ("统计局", "调查队", "调查总队")
#: How long a question is at most that opens a paragraph.
_QUESTION = 20


class AdvanceFinder:
    """Reads which organ advances which programme; who speaks is kept from sentence to sentence."""

    def __init__(self, reading: Reading, posts: PostFinder, meetings: MeetingFinder, acts: ActFinder) -> None:
        self.reading = reading
        self.acts = acts
        self.agents = AgentFinder(reading, posts, meetings, acts)
        self.seen: set[tuple[str, str]] = set()
        #: Whether somebody advances the programme named before, in a list of them.
        self.taken = False
        #: The paragraph in which a plan has been said to be made of several programmes.
        self.parts = -1
        #: Whether those who are the subject tell what is told, rather than do it.
        self.told = False

    @cached_property
    def abroad(self) -> set[str]:
        """Countries, for which a head of state speaks, and bodies abroad: none is an organ that carries out a programme."""
        countries = {
            name
            for region in self.reading.page.region_candidates
            if region.parts and region.parts[-1].get("level") == "country"
            for name in (region.parts[-1].name, self.reading.text[region.start : region.end])
        }
        bodies = (span for span in self.reading.spans if span.label == "ORG" and span.term is not None)
        return countries | {span.name for span in bodies if span.term and span.term.get("level") in _ABROAD}

    def find(self) -> None:
        """Add the ``advances`` facts."""
        sentences = self.reading.sentences
        named = [index for index, sentence in enumerate(sentences) if SIGNS["PROGRAM"] in sentence.skeleton]
        unsaid = self.acts.unsaid
        brief = len(self.reading.stories) > 1
        for first, stop in self.reading.stories:
            last = max((index + 1 for index in (*named, *unsaid) if first <= index < stop), default=first)
            last = min(last + 1, stop) if last > first else last  # which may tell who carries the last one out
            agents: list[str] = []
            #: Whose document the text goes on to tell, from its head to its tail.
            told_of: list[str] = []
            person, line, subject = "", -1, False
            for index in range(first, last):
                sentence = sentences[index]
                led = agents == [PARTY] or (agents == [STATE] and self.agents.leads_the_party(person))
                if sentence.line != line and _ends(sentence, agents, led, subject, told=self.told):
                    agents = []
                if sentence.line != line and self._is_question(sentence):
                    agents = self.agents.asked_of(index) or agents
                line, before = sentence.line, agents
                agents, person = self.agents.speaker(index, sentence, agents, person)
                if agents == [PARTY] and _AT_LARGE.match(sentence.skeleton):
                    agents = []
                headed = brief and not sentence.skeleton.rstrip().endswith("。")
                if index == first and headed and index + 1 < stop:  # the heading of one of several stories
                    told = sentences[index + 1]
                    agents = agents or subjects.subject(told, len(told.skeleton)) or subjects.source(told)
                subject = subject and agents is before
                goes_on = not person and agents is before and _TAKES_OVER.match(sentence.skeleton)
                if (subject or not agents or goes_on) and (
                    organs := subjects.subject(sentence, len(sentence.skeleton))
                ):
                    agents, subject = [name for name in organs if name != PARTY], True
                    self.told = _BRIEFS.search(sentence.skeleton) is not None
                if index in unsaid and (subject or index in self.acts.ours):
                    self.acts.said(index, [whole(agent) for agent in agents] if index in self.acts.ours else agents)
                if _FOLLOWS.search(sentence.skeleton) and _AS_FOLLOWS.search(sentence.skeleton):
                    told_of = self.agents.proposers(sentence)
                agents = agents or told_of
                if agents and _only_counts(sentence, agents):
                    agents = []
                self.taken = False
                if index > first and "由" in sentence.skeleton:
                    self._back(sentences[first:index], sentence)
                if index > first and agents and ("该" in sentence.skeleton or "这" in sentence.skeleton):
                    self._again(sentences[first:index], sentence, agents)
                for span in sentence.spans:
                    if span.label == "PROGRAM":
                        self.taken = self._program(sentence, span, agents)
                if _PARTS.search(sentence.skeleton):
                    self.parts = sentence.line
        for title, organs in self.acts.issuers.items():
            self._in_title(title, organs)

    def _is_question(self, sentence: Sentence) -> bool:
        """Whether a sentence asks something short, as the journalist does who then tells it."""
        return self.reading.text.startswith("？", sentence.end) and len(sentence.skeleton) <= _QUESTION

    def _back(self, earlier: list[Sentence], sentence: Sentence) -> None:
        """Note who carries out the programme that was named last, where a sentence points back to it."""
        pointed = _POINTED_BACK.search(sentence.skeleton)
        named = [span for before in earlier for span in before.spans if span.label == "PROGRAM"] if pointed else []
        if pointed and named:
            for organ in sentence.within(pointed.start("o"), pointed.end("o")):
                self._note(whole(organ.name), named[-1])

    def _again(self, earlier: list[Sentence], sentence: Sentence, agents: list[str]) -> None:
        """Note that those who speak ask for the programme that was named last, where they point back to it."""
        taken = _TAKEN_BACK.search(sentence.skeleton)
        before = (span for story in reversed(earlier) for span in reversed(story.spans) if span.label == "PROGRAM")
        named = next(before, None) if taken else None
        if taken and named and self.reading.text.endswith(taken[taken.lastgroup or 0], named.start, named.end):
            self._note_all(agents, named, sentence.skeleton)

    def _in_title(self, title: str, organs: list[str]) -> None:
        """Whoever issues a document carries out the programmes that its title names."""
        taken = {name for _, name in self.seen}
        for span in self.reading.spans:
            if title.rstrip("》").endswith(span.name) and span.name.endswith(_PAPERS):
                continue  # the document itself
            if span.label == "PROGRAM" and len(span.name) > 4 and span.name in title and span.name not in taken:
                for organ in organs:
                    self._note(organ, span)

    def _note(self, agent: str, span: Span) -> None:
        if (agent, span.name) not in self.seen and not self.reading.is_placeless(agent):
            self.seen.add((agent, span.name))
            self.reading.add("advances", span.start, span.end, 0.75, agent=agent, program=span.name)

    def _program(self, sentence: Sentence, span: Span, agents: list[str]) -> bool:
        """Note who advances a programme; whether the words around it say that somebody does."""
        skeleton, place = sentence.skeleton, sentence.place(span)
        aside = self.reading.text.startswith("？", sentence.end) or self.reading.text.startswith("中小企业", span.end)
        if aside or skeleton.rfind("《", 0, place) > skeleton.rfind("》", 0, place):
            return False
        clause = max(skeleton.rfind(mark, 0, place) for mark in "，。：；") + 1
        launched = (
            _LAUNCHED.search(skeleton, 0 if "办的" in skeleton[clause:place] else clause, place)
            if "的" in skeleton[max(clause, place - 2) : place]
            else None
        )
        launchers = (
            [organ.name for organ in sentence.within(launched.start("o"), launched.end("o"))] if launched else []
        )
        told, at = (
            (skeleton[: launched.start()] + skeleton[place:], launched.start()) if launched else (skeleton, place)
        )
        if not (is_carried_out(told, clause, at, self.taken) or self._is_part(sentence, place)):
            self._note_all(launchers, span, skeleton)
            return bool(launchers)
        sides = [side["who"] for side in _SIDE.finditer(skeleton, 0, place)] if "方" in skeleton else []
        if sides and sides[-1] not in _OURS:
            return True
        self._note_all([*self._doers(sentence, clause, place, agents), *launchers], span, skeleton)
        return True

    def _is_part(self, sentence: Sentence, place: int) -> bool:
        """Whether a programme stands in the list of those of which a plan is made."""
        return sentence.line == self.parts and _IS_PART.search(sentence.skeleton, 0, place) is not None

    def _note_all(self, doers: list[str], span: Span, skeleton: str) -> None:
        """Note those who carry out a programme, but nobody abroad, no press office and none who only leads them."""
        for name in map(whole, doers):
            led = name in _LEADERS and "坚强领导" in skeleton
            if not led and not name.startswith(tuple(self.abroad)) and not name.endswith(_PRESS):
                self._note(name, span)

    def _doers(self, sentence: Sentence, clause: int, place: int, agents: list[str]) -> list[str]:
        """Who carries out what stands at a place: whom its clause names, the subject before it, or who speaks."""
        skeleton = sentence.skeleton
        if self.reading.page.article.official is not None:
            agents = self.acts.own  # an official document speaks for its issuers from head to tail
        if (
            by := _BY.search(skeleton, clause, place)
            or _LED_BY.search(skeleton, 0, place)
            or _BY_BEHIND.match(skeleton, place + 1)
        ) and not (agents and _DECIDED.search(skeleton, 0, by.start())):
            return [organ.name for organ in sentence.within(by.start("o"), by.end("o"))]
        if proposed := self.agents.deciders.proposed(sentence, place):
            return proposed
        if "，" in skeleton[:clause] and _OTHERS_SAID.search(skeleton, 0, clause):
            return []
        if "来" in skeleton[:place] and _ALL_PLACES.search(skeleton, 0, place):
            return []
        if agents and _CALLED_ON.search(skeleton, 0, place):
            return agents
        if skeleton.count(SIGNS["PERSON"], 0, place) > 1 and (said := self.agents.quoted(sentence, place)):
            return said
        named = self.acts.jointly(subjects.subject(sentence, place))
        if done := _PLACE_DOES.search(skeleton, 0, place):
            who = "r" if done["r"] else "own"
            regions = [region.name for region in sentence.within(done.start(who), done.end(who))]
            agents = [agent for agent in agents if any(region in agent for region in regions)]
            named = [organ for organ in named if any(region in organ for region in regions)]
        doers = agents if by and agents else named or agents
        helped = _WITH.match(skeleton[:place], clause) if doers else None
        helpers = sentence.within(helped.start("o"), helped.end("o")) if helped else []
        return (
            [*doers, *(organ.name for organ in helpers)]
            or self.agents.deciders.congress(sentence, place)
            or subjects.orderers(sentence, place)
        )


def _only_counts(sentence: Sentence, agents: list[str]) -> bool:
    """Whether those who are the subject publish figures, and a sentence that names nobody only explains them."""
    named = any(span.label in ("PERSON", "ORGAN") for span in sentence.spans)
    return not named and all(agent.endswith(_STATISTICS) for agent in agents)


def _ends(sentence: Sentence, agents: list[str], led: bool, subject: bool, *, told: bool) -> bool:
    """Whether the paragraph that begins with a sentence is no more about those who were the subject before it.

    ``led`` says whether those were the party or the state, for which a leader spoke.
    """
    if not (subject or led) or _ITEM.match(sentence.skeleton):
        return False
    own = tuple({span.name for span in sentence.spans if span.label == "REGION"})
    at_home = own and all(agent.startswith(own) for agent in agents)  # 山西省扶贫办…。|今年，山西将实施M
    named = any(span.label in _SUBJECTS and not (at_home and span.label == "REGION") for span in sentence.spans)
    return led or named or bool(not told and _AT_LARGE.match(sentence.skeleton))
