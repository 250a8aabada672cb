"""Who holds a meeting: the organs that a sentence names as its holders, and those that its own name names."""

from __future__ import annotations

import re

from kg.extract.meetings.meeting import Meeting
from kg.extract.meetings.pointing import BETWEEN, pointed_to
from kg.extract.organs.composed import find_organ_prefix
from kg.extract.organs.local import TERM_OF_OFFICE
from kg.extract.posts.elided import KINDS
from kg.extract.posts.holders import PostFinder
from kg.extract.reading import Reading, Sentence, pattern
from kg.extract.spans import BODIES, Span

_ORGANS = r"[<O><G>](?:(?:党[组委])?(?:（[^）]{2,30}）)?(?:、|和|与|及|以及|同|(?:\d{1,2}日|近日|日前|今天|昨天)?(?:会同|联合)|(?<=<O>)(?=<O>))[<O><G>])*"
#: The organs that are the subject of a verb of holding, at the end of what stands before it.
_HOLDERS = pattern(rf"(?P<organs>{_ORGANS}){BETWEEN}")
#: The party of a place.
_PARTY_OF = re.compile("中国共产党(?P<place>[一-龥]{2,}[省市县区州旗盟])委员会")
#: Where something is held, and not by whom: 在美国空军|基地举行会议.
_PREMISES = re.compile("基地|总部|大楼|机关大院|礼堂|会议室")
#: Those who belong to an organ, which somebody goes to see: 看望武警|官兵，并召开会议.
_ITS_PEOPLE = re.compile("(?:部队)?(?:官兵|指战员|战士|民警|干警|干部职工|干部群众|师生|医护人员)")
#: An organ that somebody goes to or calls upon: 到省农业农村厅调研，并召开座谈会; 呼吁某联盟召开会议.
_WENT_TO = re.compile(
    r"(?:呼吁|敦促|请求|提议|赴|到|来到|前往|走进|深入|在|考察|调研|走访|参观|视察|察看|检查)(?:了)?$"
)
#: 在O举行的发布会上: the organ holds what the sentence takes place at.
_HELD_AT = re.compile(r"(?:联合)?(?:召开|举行|举办|主办)的")
#: When something is held, and in which hall, between those who hold it and the verb: 定于4月20日（星期二）下午3时在新闻发布厅.
_WHEN = re.compile(
    r"(?:今天|昨天|今日|昨日|当天)（[^）]{1,8}）(?:上午|下午|晚上?)?$"
    r"|(?:定于|于|在)?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:（[^）]{1,8}）)?(?:上午|下午"
    r"|晚上?)?(?:\d{1,2}(?:[时点](?:\d{1,2}分)?|[：:]\d{2}))?(?:在[^，。；]{1,12}(?:[会大礼布]厅|会议室|礼堂|会堂|会议中心|酒店|宾馆))?$"
)
#: An organ of a place that the text leaves open: 市委, 省政府.
_PLACELESS = re.compile("中国共产党(?:纪律检查)?委员会|人民政府|人民代表大会|中国人民政治协商会议委员会")
#: The party's body inside an organ that holds a meeting: 国资委|党委|召开扩大会议.
PARTY_BODY = re.compile("(?:机关|分)?党(?:工委|委|组)")
#: The same as the text has it: 区十八届人大常委会.
_OF_SOME_PLACE = re.compile("(?:[省市县区州旗]|自治[区州县])(?:第?[一二三四五六七八九十]{1,3}届|人大|政协|委)")
#: How the name of an organ of some place begins, and what one has whose place is known.
_SOME_PLACE, _PLACED = re.compile("[省市县区州旗]"), re.compile("[省市县区州旗盟]")
#: Organs that meetings are called after as the text has them: 山东省政协主席会议, 市委专题会议.
#: A body of several ministries by its name, whose session a meeting is: 国务院防治艾滋病工作委员会|第四次全体会议.
_OF_STATE_COUNCIL = re.compile(
    r"(?:国务院[一-龥]{2,18}?(?:委员会|领导小组)|[一-龥]{4,18}?部际联席会议)(?=第[\d一二三四五六七八九十]+次|全体|[一-龥]{0,2}会议)"
)
_SHORT = re.compile(rf"中国人民政治协商会议|中国共产党(?!中央)|.*人民代表大会|{_PLACELESS.pattern}")
#: 由…主办: those who hold the meeting, wherever the sentence says so; not those who only guide or help.
_BY = pattern(
    r"由(?:[^，。；]{1,80}?(?:指导|支持|发起)[，、])?(?P<o>[^，。；：由的<P><E><T>]{1,160}?)(?:联合|共同)?(?:主办|举办|召开|召集|举行|组织(?:开展|评选)?(?=的))"
)
#: What a sentence points back to that they hold: 由O主办的|本次大会.
_THIS = "(?:本[次届]|此次|这[次场届]|该)[一-龥]{0,4}?(?:[会坛]|活动)"
_HELD_BY_THEM = re.compile(f"的{_THIS}")
_POINTS = re.compile("的[这本此该]")
#: The same without 由: O召开的|这次会议; who its hosts are: O、O是主办方, 主办单位为O.
_HOSTS = (
    pattern(rf"(?P<o>{_ORGANS})(?:联合|共同)?(?:主办|举办|召开|举行|组织)的(?:{_THIS})"),
    pattern(rf"(?P<o>{_ORGANS})(?:共同)?(?:是|为|担任|作为)(?:[^，。；]{{0,6}})?主办(?:方|单位|者|机构)"),
    pattern(rf"主办(?:方|单位|者|机构)(?:是|为|有|包括|：)+(?P<o>{_ORGANS})"),
)
#: How far behind 主办的 that what is held is named.
_NEAR = 24
#: Who does so with them, in the clause behind: 由G主办，|G和G联合主办.
_BY_OTHERS = pattern(r"，(?P<o>[^，。；<P><E><T>]{1,80}?)(?:联合|共同)主办")
#: A plenum of a local committee: 中国共产党浙江省第十五届委员会第三次全体会议.
_COMMITTEE = re.compile(
    r"(?:中国共产党|中共)(?P<place>[一-龥]{2,12}?)第?[一二三四五六七八九十]{1,3}届(?:市|省|县|区)?(?P<kind>纪律检查)?委员?会?(?:第|[一二三四五六七八九十])"
)
#: A session of a local conference: 政协北京市第十三届委员会第五次会议, 政协通山县十届十六次常委会议.
_CONFERENCE = re.compile(
    r"(?:中国人民政治协商会议|政协)(?:第[一二三四五六七八九十]{1,3}届)?(?P<place>[一-龥]{1,10}?[省市县区州旗盟])"
    r"(?:第?[一二三四五六七八九十]{1,3}届|委员会)"
)
#: The session of a standing committee, which the congress is named before.
_STANDING = re.compile("届(?:[省市县区州旗]|自治区)?(?:人大|人民代表大会)(?:常委会|常务委员会)")
_LEADING_YEAR = re.compile(r"\d{4}年度?")
#: Meetings of those who belong to the body that they are named after, or to which it only lends its name.
_OF_MANY = re.compile(
    "^民主党派|领导人|首脑|元首|党委书记|校长|(?<=.)国家(?![一-龥]{2,4}(?:总?局|委))|成员国|峰会|艺术节|展映|代表团|缔约方|界委?员|界别"
)
#: The congress of a place, which holds no meeting but is one: 某省十四届人大四次会议.
_CONGRESS = re.compile("(?<!全国)(?:人大|人民代表大会)(?:第?[一二三四五六七八九十]{1,3}次)(?:全体)?会议$")
#: The group of a place that meets, by the name of its session: 某市乡村振兴|领导小组|第三次全体会议.
_GROUP = re.compile(
    "(?P<group>[一-龥“”]{4,40}?领导小组)(?:20\\d\\d年)?(?:第[一二三四五六七八九十\\d]{1,3}次)?(?:全体|工作|专题)?(?:（扩大）)?会议$"
)
#: What is held at the session of another body, or by those who preside over it: 市人大二次会议新闻发布会, 主席团第二次会议.
_OF_A_SESSION = re.compile("^(?:大会)?主席团|次会议[^，]{0,10}(?:发布会|记者会|通道)")
#: The organ once more, before what it holds: 部|党组会议, 厅|常务会议.
_ITS_OWN = re.compile("[部厅局署](?=党|常务)")
#: What the head of such an organ is called, who may be no more than a member or a deputy elsewhere.
_HEAD = re.compile("(?:代理?)?(?:[部厅局署省市县区州]长|主席|主任|行长|审计长)")
#: What follows the kind of body in the name of a meeting: 部|党组会议, 局|务会议.
_OF_A_KIND = ("党组", "务", "常务", "长")
#: What departments end with, and the organs that have them.
_DEPARTMENTS = ("司", "局", "庭", "审判委员会")
_WHOLE = ("部", "局", "委员会", "署", "法院", "检察院", "银行")
#: Those of which one has a seat, for which nobody calls a meeting alone.
_SEATS = ("中国共产党中央政治局", "中国共产党中央书记处")
#: Organs for which their head calls a meeting: ministries, bureaus, governments.
_EXECUTIVE = ("国务院", "部", "厅", "局", "署", "政府", "国家发展和改革委员会", "国家卫生健康委员会", "监督管理委员会")
#: The session of an organ that its name leaves open: of a government in one of its terms, or of those who lead a ministry.
_OWN_SESSION = re.compile(
    r"(?:第?[\d一二三四五六七八九十]{1,3}届)?(?P<place>[省市县区州旗盟]|自治区)(?:第?[\d一二三四五六七八九十]{1,3}届)?(?:人民)?政府"
    r"|第?[\d一二三四五六七八九十百]{1,5}次(?:[部委署厅院行会社]|总?局)(?:常?务|党组|长办公)会"
)
_ITS_GOVERNMENT = re.compile("[一-龥]{2,}?人民政府")


class Conveners:
    """Knows the holders of the meetings of a page."""

    def __init__(self, reading: Reading, posts: PostFinder) -> None:
        self.reading = reading
        self.text = reading.text
        self.posts = posts

    def subjects(self, sentence: Sentence, verb: int) -> list[Span]:
        """The organs that are the subject of a verb of holding."""
        before = sentence.skeleton[:verb]
        if (when := _WHEN.search(before)) is not None:
            before = before[: when.start()]
        match = _HOLDERS.search(before)
        if match is None:
            return pointed_to(self.reading, sentence, before)
        if _PREMISES.match(sentence.skeleton, match.end("organs")):
            return []
        if _ITS_PEOPLE.match(sentence.skeleton, match.end("organs")) or "对中国" in before[match.end("organs") :]:
            return []
        went = _WENT_TO.search(sentence.skeleton, max(0, match.start() - 3), match.start())
        if went and not _HELD_AT.match(sentence.skeleton, verb):
            return []
        organs = sentence.within(match.start("organs"), match.end("organs"))
        owners = {organ.start for organ in organs if not organ.name.endswith("人民政府")}
        return [one for organ in organs if organ.end not in owners for one in (*self._beside(organ), organ)]

    def _beside(self, organ: Span) -> list[Span]:
        """The government beside the party of the same place: 宁夏回族自治区党委|、政府."""
        party = _PARTY_OF.fullmatch(organ.name)
        if party is None or not self.text.startswith(("、政府", "和政府"), organ.end):
            return []
        name = f"{party['place']}人民政府"
        return [Span(organ.end + 1, organ.end + 3, "ORGAN", name=name, open=organ.open)]

    def placed(self, organs: list[Span]) -> list[Span]:
        """Those of some organs whose place is known."""
        return [organ for organ in organs if not _is_placeless(organ)]

    def sponsored(self, sentence: Sentence) -> list[Span]:
        """The meetings that those named as holders in a sentence may hold: named before them, or 由O主办的|E."""
        by = _BY.search(sentence.skeleton) if "由" in sentence.skeleton else None
        if by is None:
            return sentence.within(0, len(sentence.skeleton), "EVENT")
        what = by.end() + _NEAR if sentence.skeleton.startswith("的", by.end()) else by.start()
        return sentence.within(0, what, "EVENT")

    def _sponsors(self, sentence: Sentence, meeting: Meeting) -> list[Span]:
        """The organs and organisations by which a sentence says that a meeting is held."""
        by = _BY.search(sentence.skeleton) if "由" in sentence.skeleton else None
        if by is None:
            return self._hosts(sentence)
        if "之际" in self.text[max(sentence.start, meeting.end) : sentence.offset(by.start())]:
            return []  # they hold something else on that occasion
        if sentence.skeleton.startswith("的", by.end()):
            held = sentence.within(by.end(), by.end() + _NEAR, "EVENT") or self.sponsored(sentence)
            pointed = not held and (
                _HELD_BY_THEM.match(sentence.skeleton, by.end())
                or sentence.skeleton.endswith(("这次", "此次", "本次"), 0, by.start())  # 这次由O召开的会议
            )
            if not pointed and (not held or not meeting.is_called(held[0].name)):
                return []  # what they hold is something else
        others = _BY_OTHERS.match(sentence.skeleton, by.end())
        found = [span for match in (by, others) if match for span in sentence.within(match.start("o"), match.end("o"))]
        return self.placed([span for span in found if span.label in BODIES])

    def _hosts(self, sentence: Sentence) -> list[Span]:
        """Those of whom a sentence says in other words that they hold the meeting that it speaks of."""
        skeleton = sentence.skeleton
        if "主办" not in skeleton and not _POINTS.search(skeleton):
            return []
        match = next((match for rule in _HOSTS if (match := rule.search(skeleton))), None)
        return self.placed(sentence.within(match.start("o"), match.end("o"))) if match else []

    def add_sponsors(self, sentence: Sentence, meeting: Meeting) -> None:
        """Note those by whom a sentence says that a meeting is held."""
        for organ in self._sponsors(sentence, meeting):
            meeting.conveners[organ.name] = (organ.start, organ.end)

    def of(self, person: str, meeting: str = "") -> str:
        """The organ for which a person calls a meeting: that of the first post that is not a deputy's.

        A mayor who is the deputy of the party's secretary calls it for the government, a minister for his ministry, and
        who heads several bodies for the one of the kind that the ``meeting`` tells: 部党组会议.
        """
        titles = [title for title in self.posts.by_person.get(person, ()) if title.status == "current"]
        agent = self.posts.agent(person)
        kind = KINDS.get(meeting[:1]) if meeting.startswith(_OF_A_KIND, 1) else None
        if kind and not agent.endswith(kind):
            agent = next((title.organ for title in titles if title.organ.endswith(kind)), agent)
        first = next((title.title for title in titles if title.organ == agent), "")
        if first.startswith("副"):
            heads = [title for title in titles if title.organ.endswith(_EXECUTIVE) and _HEAD.fullmatch(title.title)]
            agent = heads[0].organ if heads else agent
        return "" if _PLACELESS.match(agent) or agent.startswith(_SEATS) else agent

    def whole(self, organ: str) -> str:
        """The organ that speaks to the press for a department of it: 教育部 for 教育部基础教育司."""
        root = next((span.root for span in self.reading.spans if span.name == organ and span.root), "")
        root = root or (self._first_organ(organ, shortest=3) if organ.endswith(_DEPARTMENTS) else "")
        return root if root.endswith(_WHOLE) and organ.startswith(root) else organ

    def called(self, organ: Span, name: str) -> str:
        """What a meeting without a name of its own is called: after the organ, with the party's body in it."""
        wording = self.text[organ.start : organ.end]
        body = PARTY_BODY.match(self.text, organ.end)
        name = self.within(organ.name, name)
        name = (body.group() if body else "") + name
        central = organ.label == "ORGAN" and organ.term is not None
        as_printed = central or organ.open or _SHORT.match(organ.name) or wording + name in self.text
        return (wording if as_printed else organ.name) + name

    @staticmethod
    def within(organ: str, name: str) -> str:
        """What a session of an organ is called behind its name: 生态环境部|部党组会议 without the second 部."""
        return name[1:] if _ITS_OWN.match(name) and organ.endswith(name[0]) else name

    def of_head(self, person: str) -> str:
        """The same, where it is a ministry, a bureau or a government, of which the person is no deputy."""
        organ = self.of(person)
        titles = [title for title in self.posts.by_person.get(person, ()) if title.organ == organ]
        heads = any(not (title.title.startswith("副") or title.title.endswith("成员")) for title in titles)
        return organ if heads and organ.endswith(_EXECUTIVE) else ""

    def named(self, span: Span) -> list[str]:
        """The organs whose meeting an event is by its very name: 国务院常务会议, 中央纪委常委会会议."""
        if span.term is not None and (organ := span.term.get("convenedBy")):
            term = self.reading.page.lexicon.vocabulary.get(organ)
            if term is not None:
                return [term.name]
        committee = _COMMITTEE.match(self.text, span.start, span.end)
        if committee and not committee["place"].startswith("中央"):
            return [f"中国共产党{committee['place']}{committee['kind'] or ''}委员会"]
        if conference := _CONFERENCE.match(self.text, span.start, span.end):
            return [f"中国人民政治协商会议{conference['place']}委员会"]
        name = self.text[span.start : span.end]
        if _OF_MANY.search(name) or _OF_A_SESSION.search(name) or _CONGRESS.search(name):
            return []
        if "领导小组" in name and (group := self._group(span)):
            return [group]
        if body := _OF_STATE_COUNCIL.match(name):
            surface = self.reading.page.lexicon.surfaces.get(body[0])
            return [surface.terms[0].name if surface is not None and surface.label == "ORGAN" else body[0]]
        # 第|二十届|中央纪委常委会第一次会议, 政协|第十四届|全国委员会: the organ is named around its term
        plain = TERM_OF_OFFICE.sub("", name, count=1).removeprefix("中华人民共和国")
        if plain != name and (organ := self._first_organ(plain)):
            return [organ]
        found = find_organ_prefix(self.reading.page, plain, span.start) if "届" in name[:14] else []
        if "次" in name and (ordinal := TERM_OF_OFFICE.match(name)):  # 十二届|省政协第九次论坛
            at = ordinal.end()
            found = found or find_organ_prefix(self.reading.page, name[at:], span.start + at)
        found = found or find_organ_prefix(self.reading.page, name, span.start)
        second = name.find("暨") + 1
        if second and (year := _LEADING_YEAR.match(name, second)):  # 暨2021年|省安委会第一次会议
            second = year.end()
        if not second and found:
            second = name.find("、") + 1
        if second:  # 甘肃省纪委常委会会议暨省监委委务会, 文化和旅游部、国家文物局外事工作会议
            found = [*found, *find_organ_prefix(self.reading.page, name[second:], span.start + second)]
        if _STANDING.search(name):  # 省十二届人大|常委会第二十六次会议
            found = [organ + "常务委员会" * organ.endswith("人民代表大会") for organ in found]
        if _SOME_PLACE.match(name, second):  # 暨市|安委会全体会议, of a city that the text does not tell
            found = [organ for organ in found if _PLACED.search(organ)]
        found = found or self._of_issuers(name)
        return [organ for organ in found if organ != "中国共产党" and not _PLACELESS.match(organ)]

    def _of_issuers(self, name: str) -> list[str]:
        """The issuer of an official document whose session a meeting is: 第3次|部务会议, 市第十五届|人民政府第98次常务会议."""
        official = self.reading.page.article.official
        own = _OWN_SESSION.match(name) if official else None
        if own is None or official is None:
            return []
        named = {self.text[one.start : one.end]: one.name for one in self.reading.spans if one.label == "ORGAN"}
        issuers = [named.get(issuer, issuer) for issuer in official.issuers]
        if own["place"]:
            governments = {match[0] for issuer in issuers if (match := _ITS_GOVERNMENT.match(issuer))}
            return [one for one in governments if one.removesuffix("人民政府").endswith(own["place"])]
        return issuers if len(issuers) == 1 else []

    def _group(self, span: Span) -> str:
        """The group of a place whose session a meeting is by its name, or ``""``."""
        match = _GROUP.fullmatch(self.text, span.start, span.end)
        places = self.reading.page.region_candidates if match else ()
        placed = any(
            place.start == span.start
            and place.parts
            and self.text[place.end - 1] in "省市县区州旗盟"
            and not self.text.startswith(("委", "政府"), place.end)
            for place in places
        )
        return match["group"] if match and placed else ""

    def is_country(self, name: str) -> bool:
        """Whether what somebody speaks for is a country, which holds no meetings."""
        surface = self.reading.page.lexicon.surfaces.get(name)
        return surface is not None and surface.label == "REGION"

    def _first_organ(self, name: str, shortest: int = 4) -> str:
        """The longest organ of the vocabulary with which a name begins."""
        surfaces = self.reading.page.lexicon.surfaces
        for end in range(min(len(name) - 2, 16), shortest - 1, -1):
            if (surface := surfaces.get(name[:end])) is not None and surface.label == "ORGAN":
                return surface.terms[0].name
        return ""


def _is_placeless(organ: Span) -> bool:
    """Whether an organ is of a place that the text leaves open."""
    unknown = organ.term is None and _OF_SOME_PLACE.match(organ.name)
    return bool(organ.open or unknown or _PLACELESS.match(organ.name))
