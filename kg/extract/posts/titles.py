"""What the titles of a chain hang on: each on the organ, the place or the state before it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.extract.places.kinds import is_foreign, lies_abroad, region_name
from kg.extract.posts.contracted import body_beside, committee_beside, department, society_beside
from kg.extract.posts.elided import elided
from kg.extract.posts.envoys import matter_of, our_matter
from kg.extract.posts.offices import STATE, UNKNOWN, country_in, hang, is_touched, settled_name
from kg.extract.posts.pointed import OUR_SCHOOL
from kg.extract.posts.whose import above, home, is_ours, names_field, without_past
from kg.extract.reading import Reading
from kg.extract.spans import Span

#: What an organ's name holds where the organ is no more: 山西省|原|粮食局.
_PAST_ORGAN = re.compile(
    "(?<=[省市县区])(?:原|前(?![海进锋郭卫]))(?=[一-龥]{1,10}(?:[局厅委办]|常委会|政协|政府|法院|检察院)$)|(?<=[部署会])原(?!材料|子能)(?=[一-龥]{1,10}[司局室]$)"
)
#: The party's body in the name of an organisation, whose titles hang on the organisation itself: 某公司|原党委|书记.
_PARTY_BODY = re.compile("(?P<past>原?)(?P<body>党委|党组|(?<=原)团委)$")
#: The same between an organisation and the title: 某大学|党委原|书记.
_BODY_BETWEEN = re.compile("(?P<body>党委|党组)(?:原|前|时任)?$")
#: Where the envoys of other states are: 匈牙利|驻华|大使.
TO_CHINA = "驻(?:中国|[华京沪穗蓉渝汉沈昆港澳])"
_TO_CHINA = re.compile(TO_CHINA)
#: What somebody was in an organ without an office, before an office elsewhere: 某县委办公室|副科级干事|、某局局长.
STAFF = "(?:副?科级)?(?:干事|科员|办事员|秘书)(?=、)"
_OF_STAFF = re.compile(f"{STAFF}、")
_FORMER = re.compile(r"原|前|[卸离]任|时任|曾任|历任|曾担任|此前担任|已故|首任")
#: The same right before a chain, where 日前 and 此前 say nothing of the title.
_FORMER_BEFORE = re.compile(
    r"(?:原任?|(?<![日此目之])前任?|时任|曾任|历任|先后担?任|曾担任|[担当]?任过|此前担?任职?|递补|卸任了?|(?:原|(?<![日此目之])前)驻[一-龥]?)$"
)
_LONGEST_LEAD = 4
#: When somebody took an office, before it.
_TAKEN = re.compile(
    r"(?P<year>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:起|开始|[至到][^，。；、]{2,10})?[转接担出调升改就]?任$"
)
_LONGEST_TAKEN = 24
_FORMER_CABINET = re.compile("[前原](?:政府|国家)$")
#: Titles of a court or procuracy, also behind one of its committee: 审判委员会委员、审判员.
_OF_THE_COURT = ("审判员", "检察员")
_COURT_BODY = re.compile("(?:审判|检察)委员会$|(?<=院)[一-龥]{1,10}庭$")


#: Bodies inside of an organisation, which a chain names behind a title on the organisation: 全国人大常委会副秘书长、|办公厅|主任.
_INNER = re.compile(
    "(?:常务)?[理董监]事会|顾问委员会|执行委员会|秘书处|办公厅|办公室|(?:办公厅|政策)?研究室|(?:国际|组织|宣传|统战|联络|人事|合作|学会|学术|科普|财务|规划|业务|信息|战略|培训|会员|编辑|法律|政策|发展){1,3}部"
)
#: Those of an association: 某作家协会副主席兼|小说专业委员会|主任.
_OF_ASSOCIATION = re.compile("[一-龥]{2,10}(?:工作|专业|专门)委员会|[一-龥]{2,8}专委会")
#: Titles that tell the kind of the body: 副|局|长.
_HEAD_OF = re.compile("([局厅署司])长(?:助理)?$")
#: Schools and houses, their parts, and what the names of other bodies begin with.
_WHOLES = ("医院", "大学", "学院", "研究院", "研究所")
_PARTS = ("科", "系", "室", "所", "中心")
_PLACES = "省市县区州国"
_NATIONS = "联合国"
#: A committee of the board of a company that the chain names before.
_OF_BOARD = re.compile("(?:董事会|监事会)[一-龥]*委员会$")
_IN_BOARD = re.compile("委员|主席|主任|召集人")
#: A body of a party's centre, and the party before it: 越共|中央政治局.
_OF_CENTRE = re.compile("(?P<party>.*[党共])中央(?:政治局|书记处|委员会|军事委员会|军委)?$")
_GOVERNMENT = "政府"
_COMMITTEE = re.compile("中国共产党(.+)委员会")
#: Bodies of a committee of the party where the chain names it before.
_OF_PARTY = {"政法委": "政法委员会", "组织部": "组织部", "宣传部": "宣传部", "统战部": "统一战线工作部"}
#: An autonomous region in the name of an organ, which the next of a chain names as 区: 广西壮族自治区党委副书记、|区|人大常委会主任.
_AUTONOMOUS = re.compile("(?:中国共产党|中国人民政治协商会议)?([一-龥]{2,6}自治区)")
#: Committees of the village or quarter that a chain names before: 山坪村党支部书记、|村委会|主任.
_OF_VILLAGE = ("村委会", "居委会", "村民委员会", "居民委员会")
#: What says of the post in a body that it is over or has begun, behind the country: 俄罗斯|前|联邦安全会议.
_TIME = re.compile("(?P<past>前(?!进|锋|线|沿)|原(?!子|油|料|产|材)|时任)(?=[一-龥]{2})|新任|新一届")
#: A department that is no more, or the post in which is over: 某银行|原|公司客户部.
_PAST_PART = re.compile("(?<=银行|公司|集团|大学|学院)原(?!料|子|油|产|创|材)")
_FRONT = re.compile("(?:(?<![一-龥])|(?<=[同与和]))(?![同与和])[一-龥]{2,6}(?:党|阵线|联盟|运动)$")
#: The name in brackets between a body and its bureau: 某抵抗运动（某某）|政治局.
_ALSO_CALLED = re.compile("（[一-龥]{2,8}）$")


#: Titles of those who lead a house, of which its party committee is.
_OF_HOUSE = ("厂长", "董事长", "总经理", "经理", "院长", "校长", "行长", "社长", "台长", "馆长", "矿长", "所长", "站长")
#: The side of a joint body that somebody leads.
_SIDE = re.compile("[一-龥]方")
#: The title of the members of academies, and titles that no academy has.
FELLOW = "院士"
_BOTH_ACADEMIES = "两院"
_OF_SCHOOL = re.compile("校长|党委|所长|董事长|总经理|教授|纪委书记")


@dataclass(frozen=True, slots=True)
class Title:
    """One link of a chain: a title on its organ. ``organ`` is empty where the text leaves it open."""

    organ: str
    title: str
    status: str
    span: Span

    def on(self, organ: str) -> Title:
        """The title on an organ, where it has none of its own."""
        return self if self.organ else replace(self, organ=organ)


def read_chain(
    reading: Reading, spans: list[Span], *, former: bool = False, country: tuple[str, str] = ("", "")
) -> list[Title]:
    """The titles of a chain of organs, regions and titles, each on the organ it hangs on.

    ``country`` is what a character before the chain stands for (see :meth:`kg.extract.posts.abroad.Abroad.abbreviated`).
    """
    chain = _Chain(reading, spans, country)
    if former or (spans and (_is_over(reading.text, spans[0].start) or _was_taken(reading, spans))):
        chain.status = "former"
    return chain.read()


#: The office before, of those that somebody held who is named behind the last: 曾任某市市长，|某州州委书记|的P.
_TAKEN_TOO = re.compile("(?:^|[，。；、：\n])(?:曾担?任过?|曾先后担?任过?|历任)[^，。；：]{3,30}，$")


def _is_over(text: str, start: int) -> bool:
    """Whether the words before a chain say that its titles are held no more."""
    lead = text[max(0, start - _LONGEST_LEAD) : start]
    if not lead[-1:].isalpha():
        return False
    return _FORMER_BEFORE.search(lead) is not None or _FORMER_CABINET.search(lead) is not None


def _was_taken(reading: Reading, spans: list[Span]) -> bool:
    """Whether a chain says who took its office in a year that is over: 2012年转任|某政协主席|的P."""
    text, start, end = reading.text, spans[0].start, spans[-1].end
    if text[start - 1 : start] == "，" and text[end : end + 1] == "的":
        return _TAKEN_TOO.search(text, max(0, start - _LONGEST_TAKEN), start) is not None
    if text[start - 1 : start] != "任" or text[end : end + 1] != "的" or not reading.page.date:
        return False
    taken = _TAKEN.search(text, max(0, start - _LONGEST_TAKEN), start)
    return taken is not None and taken["year"] < reading.page.date[:4]


class _Chain:
    """A chain as it is read from left to right: the organ or place named last, and whether what follows is over."""

    def __init__(self, reading: Reading, spans: list[Span], country: tuple[str, str]) -> None:
        self.reading = reading
        self.text = reading.text
        self.spans = spans
        self.country = country
        self.status = "current"
        self.holder: Span | None = None
        self.place: Span | None = None
        self.abroad = ""  # the foreign country named last
        self.body = ""  # the party's body of the organisation named last
        self.inside = False  # whether it is a body inside of the one named before
        self.shared: list[Span] = []  # those that bear the next title as well: 某委员会、|某领导小组组长
        self.party = ""  # the foreign party whose centre was named last
        self.lost = False  # whether the text names an organ that was not found
        self.titles: list[Title] = []

    def read(self) -> list[Title]:
        for index, span in enumerate(self.spans):
            gap = self.text[self.spans[index - 1].end : span.start] if index else ""
            if gap and _FORMER.search(gap):
                self.status = "former"
            elif "现任" in gap or gap.endswith("现"):
                self.status = "current"
            self._look_abroad(span)
            if span.label == "POSITION":
                if gap[:1] in ("、", "兼") and UNKNOWN.fullmatch(gap):
                    self._hold_part(gap[1:])
                elif gap and (body := _BODY_BETWEEN.match(gap)):
                    self.body = body["body"]
                self._take(span, gap)
            elif span.name == _GOVERNMENT:  # 某国总统率|政府|副总理P迎接; 自治区党委常委、|政府|副主席
                committee = _COMMITTEE.fullmatch(self.titles[-1].organ) if self.titles else None
                self.place = None
                self.holder = replace(span, name=f"{committee[1]}人民政府") if committee else None
            elif span.label == "REGION" and index and not gap and self.spans[index - 1].label == "ORG":
                continue  # 毕马威中国|海南|首席合伙人
            elif span.label == "REGION":
                self.place, self.holder, self.lost = span, None, False
            else:
                if (
                    self.holder is not None
                    and self.spans[index - 1].label != "POSITION"
                    and gap
                    and not _OF_STAFF.match(gap)
                ):
                    self.shared.append(self.holder)
                self.place, self.lost = None, self.text[span.start : span.end] == _BOTH_ACADEMIES
                self._hold(span, index)
        return self.titles

    def _hold_part(self, words: str) -> None:
        """Let what follows hang on a part of the house or a body of the place named before, or on nothing: 、感染科|教授."""
        if self.titles and (body := body_beside(f"、{words}", self.titles[-1].organ)):
            self.holder = replace(
                self.spans[0], label="ORGAN", name=body, term=None, root=""
            )  # 市委书记、|人大常委会|主任
            self.place = None
            return
        whole = self.holder.name if self.holder is not None and self.holder.label == "ORG" else ""
        part = whole.endswith(_WHOLES) and words.endswith(_PARTS) and words[0] not in _PLACES
        if self.holder is not None and (
            part or (whole == _NATIONS and words.endswith("署"))
        ):  # 联合国副秘书长兼|环境署|主任
            self.holder = replace(self.holder, name=whole + words)
        else:
            self.lost = True

    def _look_abroad(self, span: Span) -> None:
        place, text = self.place, self.text
        if place is not None and lies_abroad(place) and text[place.start - 1 : place.start] != "驻":
            self.abroad = text[place.start : place.end] if len(place.parts) == 1 else place.parts[0].name
        elif span.label == "ORG" and ("党" in span.name or span.name[1:2] == "共"):
            self.abroad = country_in(self.reading, span.name)

    def _take(self, span: Span, gap: str) -> None:
        """Note a title."""
        if self.country[0] and self.holder is None and self.place is None:
            self._note(self.country[0], self.country[1] + self.text[span.start : span.end], span)
        elif self.text.endswith("夫人", 0, span.end):
            return  # the title of the husband
        elif _TO_CHINA.fullmatch(gap) and (sender := self.place or self.holder) is not None:
            self._note(self.abroad or sender.name, gap + self.text[span.start : span.end], span)
        elif self.abroad and (of_state := self._of_state(span)) is not None:
            self._note(*of_state, span)
        else:
            self._hang(span, gap)

    def _of_state(self, span: Span) -> tuple[str, str] | None:
        """The organ and the title of one who holds office for the foreign country named before."""
        words, holder = self.text[span.start : span.end], self.holder
        if holder is not None and names_field(self.text, holder, span):
            return self.abroad, self.text[holder.start : span.end]
        if words in ("国家主席", "国家副主席"):
            return self.abroad, words
        if holder is not None and not self.inside and is_ours(self.reading, holder):
            return self.abroad + self.text[holder.start : holder.end], words
        return None

    def _hang(self, span: Span, gap: str) -> None:
        holder = self.holder.name if self.holder else self.titles[-1].organ if self.titles else ""
        if self.holder is not None and gap == "、" and (body := self._headed_by(span)):
            self.holder = replace(self.holder, name=body)
        if self.holder is not None and gap and (body := above(self.text, self.holder, span)):
            self.holder = replace(self.holder, name=body, root="")
        if (
            gap == "、"
            and self.titles
            and self.titles[-1].title == FELLOW
            and _OF_SCHOOL.search(self.text, span.start, span.end)
        ):
            self.lost = True  # 中国科学院院士、|校长: of a school that the text does not name here
        inner = department(self.text[span.start : span.end], holder)
        organ, title = inner or hang(self.reading, span, self.holder, self.place)
        if matter := our_matter(self.text, span):
            organ, title = STATE, matter + title
        elif _SIDE.fullmatch(gap):  # 中俄人文合作委员会|中方|主席
            title = gap + title
        elif matter := "中国" if gap == "中国" else matter_of(self.text, gap, span):  # 世界银行|中国|理事
            title = matter + title
        elif title.endswith("主席") and self.text.endswith("自治区", 0, span.start) and not self._is_abroad():
            organ = elided(self.reading, span, "自治区主席")
        if self.titles and self.holder is not None and _OF_BOARD.search(organ) and not _IN_BOARD.search(title):
            organ = self.titles[0].organ
        if title in _OF_THE_COURT:
            organ = _COURT_BODY.sub("", organ)
        # what follows a title whose organ was not found is held there as well: 神经外科医|学部主任、主任医师
        lone = not organ and self.holder is None and self.place is None
        ours = lone and self.text.endswith(OUR_SCHOOL, 0, span.start)
        led = lone and title.endswith(_OF_HOUSE)  # 厂长、党委书记, of a works that the text does not name
        self.lost = self.lost or ours or led or (lone and is_touched(self.reading, span))
        for other in self.shared:
            self._note(other.name, title, span)
        if not organ and gap == "兼" and self.titles and not self.lost:
            organ = self.titles[-1].organ  # 协会副会长兼|秘书长
        self._note("" if self.lost else organ, self.body + title, span)
        self.body, self.shared = "", []

    def _is_abroad(self) -> bool:
        return self.place is not None and is_foreign(self.reading.page, self.place)

    def _headed_by(self, span: Span) -> str:
        """The body named earlier that a title tells, where that named last has no such head: 农业局…、办公室主任、|副局长."""
        kind = _HEAD_OF.search(self.text, span.start, span.end)
        if kind is None or self.holder is None or self.holder.name.endswith(kind[1]):
            return ""
        return next((one.organ for one in reversed(self.titles) if one.organ.endswith(kind[1])), "")

    def _note(self, organ: str, title: str, span: Span) -> None:
        self.titles.append(Title(organ, title, self.status, span))

    def _hold(self, span: Span, index: int) -> None:
        """Let what follows hang on an organ or organisation."""
        span = self._mended(span)
        before, self.holder = self.holder, span
        name = self._inner(before, span) if before is not None else ""
        self.inside = bool(name)
        if name:
            self.holder = replace(span, name=name)
        elif span.name in self.reading.page.lexicon.foreign_bodies:
            state = home(self.reading, self.spans[:index]) or self.abroad
            self.holder = replace(span, name=state + span.name)
        elif self.titles and span.name in _OF_PARTY and _COMMITTEE.fullmatch(self.titles[-1].organ):
            self.holder = replace(span, name=self.titles[-1].organ + _OF_PARTY[span.name])  # 市委副书记兼任|政法委|书记
        elif (body := self.text[span.start : span.end]) in _OF_PARTY and span.name.endswith(body) and body != span.name:
            owner = span.name.removesuffix(body)
            if committee := committee_beside(owner) or (owner if _COMMITTEE.fullmatch(owner) else ""):
                self.holder = replace(span, name=committee + _OF_PARTY[body])  # 县政协副主席、|统战部|部长
        elif self.titles and (society := society_beside(span.name, self.titles[-1].organ)):
            self.holder = replace(span, name=society)
        elif span.open and self.titles and (region := _AUTONOMOUS.match(self.titles[-1].organ)):
            if self.text.startswith("区", span.start) and not span.name.startswith("中国"):
                self.holder = replace(span, name=region[1] + span.name)
        elif self.titles and _OF_BOARD.match(span.name):  # 该行董事长、|董事会战略委员会|主席
            self.holder = replace(span, name=self.titles[0].organ + span.name)
        village = self._village(self.spans[:index]) if span.name in _OF_VILLAGE else None
        if village is not None:
            self.holder = replace(span, name=region_name(village) + span.name)
        past = _PAST_ORGAN.search(span.name) if span.term is None else None
        party = _PARTY_BODY.search(span.name)
        if past:
            self.holder = replace(span, name=without_past(self.reading, span, past.start()))
            self.status = "former"
        elif party:
            self.holder, self.body = replace(span, name=span.name[: party.start()]), party["body"]
            self.status = "former" if party["past"] else self.status

    def _village(self, before: list[Span]) -> Span | None:
        """The village whose committee a chain names: in it, else the one that the text names last."""
        inside = next((other for other in reversed(before) if other.label == "REGION"), None)
        named = (other for other in reversed(self.reading.spans) if other.start < self.spans[0].start)
        villages = (other for other in named if other.label == "REGION" and other.name.endswith(("村", "社区")))
        return inside or next(villages, None)

    def _mended(self, span: Span) -> Span:
        """An organ or organisation with its name put right where the mention takes in too much or too little."""
        text, name = self.text, span.name
        if span.label == "ORG":
            name = settled_name(self.reading, name)
            country = country_in(self.reading, name)
            if when := _TIME.match(name, len(country)):
                name = country + name[when.end() :]
            elif when := _PAST_PART.search(name):
                name = name[: when.start()] + name[when.end() :]
            if when and (when.re is _PAST_PART or when["past"]):
                self.status = "former"
        elif span.name.startswith("中国共产党中央") and (party := self._party_before(span)):
            name = party + text[span.start : span.end]
        return span if name == span.name else replace(span, name=name)

    def _party_before(self, span: Span) -> str:
        """The party or front that stands right before its centre, which is not that of the Communist Party of China."""
        aside = _ALSO_CALLED.search(self.text, max(0, span.start - 10), span.start)
        end = aside.start() if aside else span.start
        party = next((other for other in self.reading.spans if other.end == end and other.label == "ORG"), None)
        if party is not None:
            return party.name
        front = _FRONT.search(self.text, max(0, end - 8), end)
        return self.abroad + front.group() if front else ""

    def _inner(self, before: Span, span: Span) -> str:
        """The name of a body inside of the one that the chain names before, of a foreign party's centre too."""
        words = self.text[span.start : span.end]
        centre = _OF_CENTRE.fullmatch(before.name) if self.abroad not in ("", "中国") else None
        self.party = centre["party"] if centre else self.party
        if words == "书记处" and before.name.startswith("中国共产党中央"):
            return "中国共产党中央书记处"
        if self.party and words.startswith("中央"):
            return self.party + words
        within = before.label == span.label == "ORG" and _OF_ASSOCIATION.fullmatch(words)
        if not (within or _INNER.fullmatch(words)) or span.parts or (span.name != words and not centre):
            return ""
        return (centre["party"] + "中央" if centre else before.name) + words
