"""Where the names of meetings begin and end: what the tagger cuts short, joins or lets run into the words beside."""

from __future__ import annotations

import re
from typing import TypeAlias

from kg.extract.meetings.begun import FARTHEST, of_states, with_beginning, with_china
from kg.extract.meetings.heads import GENERIC, HEADS, MEETINGS
from kg.extract.meetings.lookalikes import STUDY_ONLY, is_body, is_none
from kg.extract.meetings.trimmed import behind_credits, trim_meeting
from kg.extract.page import Page
from kg.extract.spans import BODIES, Span, resolve
from kg.model import Label

_Place: TypeAlias = tuple[int, int, Label]
#: How the sessions of a body are counted.
_TERM = re.compile(
    r"[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,3}次|第[一二三四五六七八九十]{1,3}届(?:中央|全国)?(?:委员会|理事会)"
)
#: Which one of a series it is, before a name that begins too late: 全国政协|第二十三次|双周协商座谈会, 学联|二|十八大.
_EDITION = re.compile("(?:第[一二三四五六七八九十百零〇\\d]{1,6}[次届轮]|[一二三四五六七八九]十)\\Z")
#: What belongs to a name that ends too early: 光明论坛|·2024, “光明论坛|2024”, 对话会|议, 安委会|成员（扩大）会议, 动员部署会|暨安委会全体会议, E|首场新闻发布会,
#: 2024中国—|东盟教育交流周.
_LONGER = re.compile(
    "·\\d{4}|(?<=系列论坛|系列讲座)第[一二三四五六七八九十]{1,3}场|(?<=节)目展(?![区台厅示])|(?<=展)览会?(?![馆厅中])|(?<=[会坛])20\\d\\d(?=”)"
    "|(?<=学习)班|(?<=博览会|交易会|洽谈会|贸易会)(?:主题|高峰|高端|高层|专题)论坛|(?<=论坛)第[一二三四五六七八九十]{1,3}届部长级?会议?"
    "|(?<=会)(?:议|(?:成员|委员|组员)(?:（扩大）|扩大)?会议|（扩大）会议)"
    "|(?<=[—－])[一-龥]{2,14}?(?:交流周|文化(?:和旅游)?年|磋商|博览会|峰会|论坛|大会|会议)"
    f"|(?<=主席会议)第[一二三四五六七八九十]{{1,3}}次集体学习|暨(?:[^，。；、：“”\\n]|“[^“”\\n]{{2,20}}”){{2,28}}?(?:{HEADS}|博览会|交易会|委务会|集体学习|研讨班|培训班|(?:纪念|庆祝|系列)活动)"
    "(?:成员|委员)?(?:（扩大）会议)?|”?(?<=[会坛”])(?:筹备|预备)(?:工作)?[一-龥]{0,8}?(?:会议|会(?!议))"
    "|(?:(?:首|最后一|第[一二三四])场)?(?:“?(?:委员|代表|[部市县区]长|厅?局长|厅（局）长)通道”?|新闻发布会|记者会|记者招待会|推介会)|(?<=会议)[一-龥]{2,6}主题(?:新闻发布会|记者会)"
)
#: What is no part of a name, at its end and at its beginning.
_WHEN_HELD = re.compile(
    r"(?:昨晚|今晚|昨天|今天|近日|日前|举办|举行|召开|开幕|闭幕|（|(?<=[一二三四五六七八九]大)后)+$"
)
#: A press conference without whose it is: 本年度|第一次例行新闻发布会.
_PRESS_ONLY = re.compile(
    r"(?:本|今|年度?|月度|[一二三四]?季度|[上下]半年|前三季度|\d{1,2}月份?|首[次场]|第[一二三四五六七八九十\d]{1,3}[次场]|例行|新闻|政策|专场)*(?:发布|吹风|通气|记者)会|(?:委员会|理事会)会议"
)
#: What is put before a session, which its name runs into: 市政协某次常委会|议程.
_AGENDA = ("程", "题", "案")
#: A clause taken for a name, with the people and bodies in it: 某部部长P|列席会议, 某办公室|总结本次会议.
_CLAUSE = re.compile("[一-龥、（）]{2,30}(?:列席|出席|参加|主持|召开|(?:总结|结束)了?[本此这]次)会议\\Z")
#: Several circles that meet together: 民建、|工商联界委员联组讨论会.
_CIRCLE = re.compile("[一-龥]{1,8}界(?:委员|别)")
_CIRCLES = re.compile("(?:^|[，。；\\n]|(?:出席|参加|看望)了?)(?P<more>(?:(?!了)[一-龥]{2,6}[、和])+)\\Z")
#: What two bodies hold together: 市政府、|市检察院第一次联席会议.
_JOINT = re.compile("[一-龥]{2,16}第[一二三四五六七八九十\\d]{1,3}次联席会议")
#: What belongs to a name in a list of sessions, behind the one before: 某某合作会第二十次会议、|某某生态城联合|协调理事会第十六次会议.
_IN_LIST = re.compile("(?<=会议、)(?P<rest>[一-龥]{2,14})\\Z")
#: The short name of a fair, which a place right before it belongs to: 敦煌|文博会.
_FAIR = re.compile("[一-龥]{1,2}[博交洽贸]会")
#: A motto in quotation marks right before the name: “舞韵”|中秋庆典.
_MOTTO = re.compile("(?<![以为题是如叫称《])(?P<motto>“[^“”，。；《》\n]{2,20}”)\\Z")
_QUOTED = re.compile("“[^“”]+”")
_ASKED = ("授权", "委托", "提请")
_BY_YEAR = ("论坛", "峰会", "大会", "年会", "博览会")
_YEAR_ONLY = re.compile(r"(?<!\d)20\d\d\Z")  # 2024|东湖论坛
_YEAR = re.compile(r"\d{4}年(?:度)?(?=.{4})")
#: What a meeting is on that is named by all it studies: 认真学习贯彻某次大会精神、深入学习贯彻某思想交流会.
_STUDIED = re.compile("(?:认真|深入)?(?:学习|贯彻)")
#: How long a name is at least of which a part is told.
_SHORTEST = 4
#: How much of a name may stand behind the quotation mark in it: “…”专题宣介会.
_HEAD = 9
_NUMBERED = re.compile(r"[一二三四五六七八九十百零〇\d]{1,6}[届次]")
#: What is done with the spirit of a meeting, before its name: 深入学习领会|全省教育大会精神.
_STUDYING = re.compile(
    "(?:深入|认真|全面|坚决|扎实|及时)*(?:(?:学习|宣传|贯彻|落实|领会|传达|践行|把握|对照)(?:好|了)?)+(?=全[国省市县区]|中央|中共|党的|[省市县区]委|[省市县区]?“?两会|第?[一二三四五六七八九十]{1,3}届)"
)
_SPIRIT_BEHIND = re.compile("(?:[、和及与][^，。；、]{2,40}){0,4}精神")
#: Two levels of which one name is told: 全省、|全市教育工作会议.
_LEVELS = re.compile(r"(?:全?(?:[国省市县区州旗]|自治区)(?:、|和|及))+\Z")
#: Who holds a meeting, and one of a series, before its name: 某镇政府主办的|推介会, 县委召开|第五次会议, 一届|西博会.
_HOSTED = re.compile(
    r"由?(?P<host>[^，。；“”]*?)(?:(?:联合|共同)?(?:主办|举办|承办|召开|召集|举行|组织(?:评选|开展)?|评选|牵头|发起|主讲)的|(?:组织)?召开了?(?=.{4}))"
)
_ONE_OF = re.compile("一(?:届(?![一二三四五六七八九十]{1,3}次)|场|次(?!会))|第[一二三四五六七八九十]{1,3}个(?=“)")
#: A host told by what its name ends with, where no rule knows it.
_BODY = re.compile(
    "[一-龥]{2,20}(?:(?P<organ>政府|常委会|政协|管委会|管理委员会|办公室|[省市县区]委|[厅局])|妇联|工商联|残联|文联|科协|侨联|作协|记协|总工会|协会|学会|商会|联合会|公司|集团|研究院|大学|中心)"
)
#: What two names have between them that the tagger takes for one: 省委全会|精神、|省委经济工作会议, 某协会代表大会|、|某学会代表大会.
_SPIRITS = re.compile(
    "(?=[、与乃代决到及听和审建提甚精会吉圣火场])(?:精神[、和及]|(?<=会)代表、|(?<=会议)(?:建议|决定|审议|听取|提请)(?=[一二三四五六七八九十]{1,3}届|全国[人政])"
    "|(?<=会)(?:会徽|吉祥物|圣火|火炬|场馆)[、和及与](?=[^，。]{3})|(?<=[一二三四五六七八九十]大)(?:[、和及与](?!历次)(?=[^，。]{4})|甚至|乃至)"
    "|(?<=[会坛节年])(?<![员事协合学商社谊]会)(?<!促进会)(?<!周年)(?:[、和及]|与(?=第|首届)|到(?=.{0,4}[会坛]))(?=[^，。]{4}))"
)
#: Who speaks at the meeting: 省长刘宁在|省十三届人大三次会议.
_SPEAKER = re.compile(
    "(?P<host>[^，。；“”]*?)(?P<title>(?:代理|代|副)?(?:[省市州县区部厅局]长|书记|主席|主任))(?P<name>[一-龥]{2,3})在"
)
#: Who writes to the meeting: 某某总书记致|全国妇女代表大会的贺信.
_WRITER = re.compile(
    "(?:(?:深入|认真|全面)?(?:学习|宣传|贯彻|落实|领会)+)?(?P<name>[一-龥·]{2,10}?)(?P<title>总书记|书记|主席|总理|委员长|总统)(?:致|在(?![^，。]*(?:讲话|指示)))(?=.{4})"
)
#: A meeting that was named in full before: 出席|本次学术年会.
_POINTED = re.compile("(?:本[次届]|此次|这次)(?P<name>.{3,12})")
#: What is said of those who speak at a meeting: 围绕学习贯彻E精神|作了大会|发言.
_SPEAKS_AT = ("作大会", "作了大会")
#: What is held at a meeting, or is one of its events.
_PART_OF = re.compile(
    "(?:[开闭]幕(?:式|会|大会)?(?:[暨及和主]|$)|的[一二三两四五六七八九十\\d]+[项场]|——(?![^《]*》)).*"
)


#: A name that has a motto before it, and no article about a meeting: 共同家园——档案文献展.
_SUBTITLE = re.compile("——(?!庆祝|纪念|热烈|写在|记)")
#: The number of an item of a list, before its first words: 3.|全国水利工作会议召开, 一、|全省教育大会召开.
_ITEM = re.compile(
    "(?:\\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|（(?:[一二三四五六七八九十]{1,3}|\\d{1,2})）|[①-⑳]|[●■◆▲△★□○◇◎▶▪]|【[^】\n]{2,12}】"
    "|（上接[^（）\n]{1,10}）|第[一-龥\\d]{1,3}版）|[一二三四五六]是(?=全[国省市县区]))[ 　]*(?=[一-龥“《])"
)
#: How the meeting of the standing committee of the party in a place is called behind that: 县委|常委会会议.
_STANDING = ("常委会会议", "常委会（扩大）会议", "常委扩大会议", "常委会议")
#: A clause begins with a body whose meeting is then said to be held: 26日上午，|省委|宣讲团报告会|举行.
_BEGINS = re.compile("(?:[日午天，。\n 　]|^)\\Z")
_IS_HELD = re.compile("(?:在[^，。；]{1,20})?(?:召开|举[行办])(?=[，。])")


#: A place in brackets that belongs to the name of what two countries do: 中新（重庆）|互联互通示范项目联合协调理事会第七次会议.
_PLACED_IN = re.compile("中[一-龥]（[一-龥]{2,6}）$")


def mend_meetings(page: Page, ruled: list[Span], names: list[_Place]) -> list[_Place]:
    """The mentions with the edges of meetings where they belong.

    市委|十四届五次全会 is one, so is 中|柬政府间协调委员会会议; who holds a meeting or speaks at it is a mention of its own.
    """
    if not any(label == "EVENT" for _, _, label in names):
        return names
    text = page.text
    bodies = {end: start for start, end, label in names if label in BODIES}
    mended: list[_Place] = []
    passed = 0
    for start, end, label in sorted(names):
        if start < passed:
            continue
        if label != "EVENT":
            mended.append((start, end, label))
            continue
        if text.startswith("”为主题", end) and text[start - 1] == "“":
            continue
        if _FAIR.fullmatch(text, start, end):
            start = next((place.start for place in page.region_candidates if place.end == start), start)
            mended = [place for place in mended if place[1] <= start]
        start -= text[start - 1] == "第" and _NUMBERED.match(text, start) is not None
        if edition := _EDITION.search(text, max(0, start - 8), start + (text[start] == "十")):
            start = edition.start()
        year = _YEAR_ONLY.search(text, max(0, start - 5), start - 1) if text[start - 1] == "年" else None
        if year and year.start() in bodies and text[start] == "第":
            start = year.start()  # 某指挥部|2021年|第二次全体会议
            edition = year
        if start in bodies and (
            edition or text[start] == "第" or _TERM.match(text, start) or _party_congress(text, bodies[start], end)
        ):
            mended = [place for place in mended if place[1] != start]
            start = bodies[start]
        if text.startswith(_STANDING, start) and text[start - 1] == "委" and text[start - 2] in "省市县区州旗盟":
            start = bodies.get(start, start - 2)
            mended = [place for place in mended if place[1] <= start]
        if start - 1 in bodies and text[start - 1] == "（" and "）" in text[start:end]:
            # 南方共同市场（|南共市）首脑会议
            mended = [place for place in mended if place[1] < start - 1]
            start = bodies[start - 1]
        if text[start - 1] == "）" and (placed := _PLACED_IN.search(text, max(0, start - 10), start)):
            start = placed.start()
            mended = [place for place in mended if place[1] <= start]
        if text[start - 1] == "、" and (before := of_states(page, start)):
            start = before.start()
            mended = [place for place in mended if place[1] <= start]
        if text[start - 1] in "、和与" and start - 1 in bodies and _JOINT.match(text, start, end):
            start = bodies[start - 1]
            mended = [place for place in mended if place[1] <= start]
        if mended and mended[-1][2] != "EVENT" and (before := _IN_LIST.search(text, passed, start)):
            start = before.start("rest")
            mended = [place for place in mended if place[1] <= start]
        if text.startswith("精神", start) and mended and mended[-1][1:] == (start, "EVENT"):
            start = mended.pop()[0]
        end = passed = _end(text, start, end)
        if start in bodies and _BEGINS.search(text, 0, bodies[start]) and _IS_HELD.match(text, end):
            mended = [place for place in mended if place[1] != start]
            start = bodies[start]
        found = _within(page, ruled, start, end)
        mended = [place for place in mended if not found or place[1] <= found[0][0]]
        mended += found
    return mended


def _end(text: str, start: int, end: int) -> int:
    """Where the name of a meeting ends."""
    longer = _LONGER.match(text, end)
    while longer:
        end = longer.end()
        longer = _LONGER.match(text, end)
    if text.endswith("会议", start, end) and text.startswith(_AGENDA, end):
        end -= 1
    after = _WHEN_HELD.search(text, start, end)
    return after.start() if after else end


def _within(page: Page, ruled: list[Span], start: int, end: int) -> list[_Place]:
    """What the words taken for the name of a meeting hold: mostly that one name, begun where it belongs."""
    text = page.text
    clause = _CLAUSE.match(text, start, end) is not None
    if not clause and ((body := is_body(text, start, end)) or is_none(text, start, end)):
        return [(start, end, "ORG")] if body else []
    if text.startswith("备案", end):
        start += text.startswith("报", start)
        return [(start, end, "EVENT" if text.endswith("次会议", start, end) else "ORGAN")]
    if clause:
        inside = [span for span in ruled if start <= span.start and span.end <= end and span.label != "EVENT"]
        return [(span.start, span.end, span.label) for span in inside]
    found: list[_Place] = []
    if text.endswith(_SPEAKS_AT, start, end) and text.startswith("发言", end):
        end = text.find("精神", start, end)
        if end < 0:
            return []
    if (back := _POINTED.fullmatch(text, start, end)) and text.find(back["name"], 0, start) >= 0:
        return []
    start += len(text[start:end]) - len(text[start:end].lstrip()) + text.startswith("召开", start - 1)
    start = behind_credits(page, start)
    if item := _ITEM.match(text, start, end):
        start = item.end()
    if start >= end:
        return found
    if text[start] != "“" and not _STUDIED.match(text, start):
        for part in _SPIRITS.finditer(text, start, end):
            if hosted := _HOSTED.match(text, start, part.start()):
                found += _hosts(page, ruled, start, hosted.end("host"))
                start = hosted.end()
            if part.group().startswith("精神") and (study := _STUDYING.match(text, start, part.start())):
                start = study.end()
            found.append((start, part.start(), "EVENT"))
            start = part.end()
    for mend in (with_china, _said_before, with_beginning, _quoted, _several, _year):
        start, end = mend(text, start, end)
    at, whose = text.find("在", start, end) >= 0, text.find("的", start, end) >= 0 or text.find("召开", start, end) >= 0
    if (at or text.find("致", start, end) >= 0) and (writer := _WRITER.match(text, start, end)):
        found += [(*writer.span("name"), "PERSON"), (*writer.span("title"), "POSITION")]
        start = writer.end()
    if at and (speaker := _SPEAKER.match(text, start, end)):
        found += _hosts(page, ruled, start, speaker.end("host"))
        found += [(*speaker.span("title"), "POSITION"), (*speaker.span("name"), "PERSON")]
        start = speaker.end()
    if whose and (hosted := _HOSTED.match(text, start, end)):
        found += _hosts(page, ruled, start, hosted.end("host"))
        start = hosted.end()
    if one := _ONE_OF.match(text, start, end):
        start = one.end()
    if (study := _STUDYING.match(text, start, end)) and _SPIRIT_BEHIND.match(text, end):
        start = study.end()
    start, end = trim_meeting(page, start, end)
    if whole := _PART_OF.search(text, start + _SHORTEST, end):
        told = MEETINGS.search(text, start, whole.start()) is not None
        end = whole.start() if told else end if _SUBTITLE.match(whole.group()) else start
    generic = GENERIC.fullmatch(MEETINGS.sub("", text[start:end])) or _PRESS_ONLY.fullmatch(text, start, end)
    if generic or STUDY_ONLY.fullmatch(text, start, end):
        return found
    return [*found, (start, end, "EVENT")]


def _party_congress(text: str, start: int, end: int) -> bool:
    """Whether a body and what is behind it are the congress of a party or a league in a place: 中国共产党|某省第九次代表大会."""
    return text.endswith("代表大会", start, end) and text.startswith(("中国共产党", "中共", "共青团"), start)


def _said_before(text: str, start: int, end: int) -> tuple[int, int]:
    """Without a verb of asking before a name, with the whole of a title that it begins with."""
    start += 2 * text.startswith(_ASKED, start)
    if "》" in text[start:end]:
        start = _opened(text, start, "《", text.index("》", start))
    return start, end


def _quoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Without quotation marks around a name, with both of those within it."""
    end -= text.endswith("”", start, end) and "“" not in text[start:end]
    if text.startswith("”", end) and (opened := text.rfind("“", max(0, start - 4), start)) >= 0:
        start = opened + 1  # “丰|收联谊会”
    if _QUOTED.fullmatch(text, start, end):
        return start + 1, end - 1
    if text[start] != "“" and (motto := _MOTTO.search(text, max(0, start - FARTHEST), start)):
        start = motto.start("motto")
    if "”" in text[start:end] and end - text.index("”", start) <= _HEAD:
        start = _opened(text, start, "“", text.index("”", start))
    return start, end


def _opened(text: str, start: int, sign: str, closed: int) -> int:
    """Where a name begins if a mark closes in it: where the mark opens, when that is not far before."""
    opened = -1 if sign in text[start:closed] else text.rfind(sign, max(0, start - FARTHEST), start)
    return opened if opened >= 0 else start


def _several(text: str, start: int, end: int) -> tuple[int, int]:
    """With the other circles and levels that meet together: 民建、|工商联界委员联组讨论会, 全省、|全市教育工作会议."""
    if circles := _CIRCLES.search(text, max(0, start - FARTHEST), start) if _CIRCLE.match(text, start) else None:
        start = circles.start("more")
    if levels := _LEVELS.search(text, max(0, start - 9), start) if text[start] in "全省市县区州旗" else None:
        start = levels.start()
    return start, end


def _year(text: str, start: int, end: int) -> tuple[int, int]:
    """Without a year, unless it stands in quotation marks with the name."""
    if text.endswith(_BY_YEAR, start, end) and text[start] != "“" and _YEAR_ONLY.search(text, max(0, start - 5), start):
        return start - 4, end
    if text[start - 1] not in "《“" and (year := _YEAR.match(text, start, end)):
        start = year.end()
    return start + text.startswith("年度", start - 1), end


def _hosts(page: Page, ruled: list[Span], start: int, end: int) -> list[_Place]:
    """The organs and organisations between two places of the text."""
    within = [span for span in (*page.organ_candidates, *ruled) if span.label in BODIES]
    kept = resolve([span for span in within if start <= span.start and span.end <= end], len(page.text))
    if not kept and (body := _BODY.fullmatch(page.text, start, end)):
        return [(start, end, "ORGAN" if body["organ"] else "ORG")]
    return [(span.start, span.end, span.label) for span in kept]
