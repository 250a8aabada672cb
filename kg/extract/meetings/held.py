"""Meetings that the tagger passes over, told by the form of their names or because the text says that they are held."""

from __future__ import annotations

import re

from kg.extract.meetings.edges import mend_meetings
from kg.extract.page import Page
from kg.extract.spans import Span, Tagged, places_of

#: Where a mention is, and its label.
#: A meeting of which the text says that it is held, before or behind its name.
_HOLD_BEFORE = re.compile(r"(?:召开|举行|举办|主持|出席|参加|列席)了?(?:\d{4}年)?$")
_HOLD_BEHIND = re.compile(
    r"”?(?:\d{1,2}[月日]|今天|昨天|近日|日前|上午|下午|隆重|胜利|(?:在|于)[^，。；]{1,10}?)*(?:召开|举行|开幕|闭幕)"
)
_MEETINGS = re.compile(
    r"(?:座谈会|会议|大会|论坛|峰会|发布会|招待会|研讨会|[推促]进会|部署会|动员会|交流会|现场会|工作会|报告会|宣讲会|茶话会|博览会|交易会|展览会|年会|培训班"
    r"|调度会|汇报会|恳谈会|洽谈会|推介会|对接会|总结会|表彰会|党代会|学习会|研修班|研讨班)$"
)
#: A meeting named by a sentence in quotation marks (“弘扬宪法精神，加强宪法实施”座谈会), one that marks an anniversary.
_QUOTED_HEAD = re.compile(r"”[一-龥]{0,8}?(?:座谈会|研讨会|推进会|交流会|论坛|会议|大会|研讨班|培训班|研修班|集体学习)")
_QUOTED_MEETING = re.compile(r"(?<!《)“[^“”《》。\n]{4,32}，[^“”《》。\n]{2,40}”")
#: Who meets, before the sentence in quotation marks: 全市县级领导干部|“…”专题研讨班.
_OF_ALL = re.compile(r"(?:^|[，。；\n]|[召举][开行办]|[上下]午)(?P<all>全[国省市县区州旗][一-龥]{0,12})$")
#: A name that stands in quotation marks, with the year if they hold one: “2023年湾区民营企业对话会”.
_QUOTED_NAME = re.compile(
    r"“(?P<name>[^“”，。；：《》\n]{4,30}(?:座谈会|论坛|大会|峰会|博览会|研讨会|年会|对话会|招聘会|交流会|洽谈会|推介会|交易会))”"
)
_COMMEMORATION = re.compile(r"(?:纪念|庆祝)(?:[^，。；“”\n]{3,40}?)周年(?:大会|座谈会|招待会|活动)")
#: A seminar of leading officials, a conference on a doctrine, a session of a working group: with people, titles, organs in them.
_LONG_NAMES = {
    "次集体学习": re.compile(
        "(?:[一二三四五六七八九十]{1,3}届)?(?:中共)?中央政治局第[一二三四五六七八九十]{1,3}次集体学习"
    ),
    "研讨班": re.compile(
        "(?:省部级|厅局级|县处级|省管|市管|县管|全[省市县区])(?:主要)?领导干部[^，。；：\n]{2,60}?研讨班"
    ),
    "次全体会议": re.compile("(?<=主持|举行)第[一二三四五六七八九十]{1,3}次全体会议"),
    "研讨会": re.compile("习近平(?:总书记)?关于[^，。；：\n]{4,40}?(?:思想|论述)(?:理论)?研讨会"),
    "组第": re.compile(
        r"(?:^|(?<=[，。；\n])|(?<=[召举][开行]了)|(?<=召开)|(?<=举行)|(?<=出席))(?!了)(?:(?!召开|主持|举行|出席)[^，。；：“”\d\n]){2,30}?(?:检查组|领导小组)第[一二三四五六七八九十]{1,3}次(?:全体)?会议"
    ),
}
#: Congresses and plenums of a place: 市第二次党代会, 沈阳|十三届市委十三次全会, 省委十三届二次全会, 市二届人大一次会议.
_N = "第?[一二三四五六七八九十]{1,3}"
_LOCAL_MEETING = re.compile(
    rf"(?:[省市县区州旗盟]|自治区)?第[一二三四五六七八九十]{{1,3}}次党(?:代会|员代表大会|代表大会)"
    rf"|(?:[省市县区州旗盟]委|自治区党委){_N}届(?:委员会)?{_N}次全(?:会|体会议)(?:（扩大）会议)?"
    rf"|{_N}届(?:[省市县区州旗盟]委|自治区党委){_N}次全(?:会|体会议)(?:（扩大）会议)?"
    rf"|(?:[省市县区州旗盟]|自治区)?{_N}届(?:人大|人民代表大会|政协){_N}次(?:全体)?会议"
    rf"|(?:{_N}届)?(?:[省市县区州旗盟]|自治区)(?:人民)?政府第[\d一二三四五六七八九十百]{{1,5}}次(?:常务|全体)会议"
    rf"|全?(?:[省市县区州旗盟]|自治区)(?:两会|“两会”)"
    rf"|(?:[省市县区州旗盟]|自治区)?{_N}届人大常委会第[\d一二三四五六七八九十]{{1,4}}次(?:主任)?会议"
    rf"|(?:[省市县区州旗盟]委|自治区党委)常委会?（扩大）会议?"
    rf"|(?:[省市县区州旗盟]|自治区)?政协{_N}届{_N}次(?:常委会?|主席)(?:（扩大）)?会议"
    rf"|{_N}届{_N}次(?:常务)?(?:理事|会员|代表)(?:扩大|代表)?大?会(?:议)?"
)
#: What each of these has, and how far around it the name may reach.
_LOCAL_SIGN = re.compile("次(?:党|全|会议|常[务委]|主[席任]|理事|会员|代表)|（扩大）会|[省市县区州旗盟]“?两会")
_LOCAL_WORDS = (
    "次党",
    "次全",
    "次会议",
    "次常务",
    "次常委",
    "次主席",
    "次主任",
    "次理事",
    "次会员",
    "次代表",
    "（扩大）会",
    "两会",
)
_REACH = 24
#: What one session of a series is told from the others by: 第十八届|西博会, 2024|东湖论坛.
_SESSION = re.compile(r"(?:\d{4}年?(?:度)?)?(?:第[一二三四五六七八九十百\d]{1,4}届|首届)|\d{4}年?(?:度)?")
_SHORTEST_SERIES = 3
#: A part of the name of a meeting by which the text goes on to call it: 本次|发展高层论坛.
_THIS = re.compile("(?:本[次届]|此次)(?P<name>[一-龥]{4,12}(?:论坛|大会|峰会|年会|博览会))")
_YEAR_BEFORE = re.compile(r"20\d\d")
#: The short name of a fair, told by its session: 本届|商博会.
_FAIR = re.compile(r"(?:[本历往上首]届|第[一二三四五六七八九十百\d]{1,4}届|20\d\d)(?P<name>[一-龥]{1,3}[博交洽贸]会)")
#: What a sentence says to be held: 召开|数字经济专题报告会.
_HELD = re.compile(
    r"(?:召开|举行|举办|出席|参加)(?:了)?(?:\d{4}年)?(?P<name>(?P<modifier>[^，。；：《》\d\n]{2,34}?)"
    r"(?:座谈|推进|促进|报告|现场|例|动员|部署|调度|汇报|研讨|交流|恳谈|洽谈|推介|表彰|总结|对接|联席|研判|协商|启动|宣讲|论证|工作|电视电话|视频|专题)?"
    r"(?:会议|大会|论坛|峰会|年会|(?<=[谈进告场例员署度报讨流介结彰接席判商动讲证作话频题])会))(?=[，。；]|并|和(?=[^，。；]{2,20}会))"
)
#: What somebody speaks at: 在|全省数字经济专题培训班|上作辅导报告.
_UPON = re.compile(
    r"在(?P<name>(?P<modifier>[^，。；：《》\d\n在的]{4,30}?)(?:座谈会|推进会|报告会|动员会|研讨会|交流会|现场会|表彰会|启动会|工作会议?|会议|大会|论坛|年会|峰会|培训班|研修班))"
    r"上[^，。；]{0,8}?(?:作|发表|表示|指出|强调|说|致[辞词]|介绍|发言|透露)"
)
_PARTS = ("ORGAN", "ORG", "REGION", "POSITION")
#: A meeting whose spirit is conveyed: 传达了|全市重点工作推进会|精神.
_SPIRIT_OF = re.compile(
    r"(?:传达|学习|贯彻|落实|按照|精神[、和及与])(?:了|好|学习|贯彻|落实)*(?P<name>(?P<modifier>[^，。；：《》“”\d\n]{4,30}?)"
    r"(?:工作会议|推进会|部署会|座谈会|动员会|调度会|现场会|电视电话会议?|视频会议?|大会))(?=(?:有关|相关|重要)?精神)"
)
_SPIRIT = re.compile("会议?(?:有关|相关|重要)?精神")
_SPEAKING = ("会上", "坛上", "议上", "班上")
_HOLD = ("召开", "举行", "举办", "出席", "参加")
_GENERIC = re.compile(
    r"(?:[部厅局委省市县区]?党[委组]|扩大|（扩大）|常务|全体|领导小组|专题|工作|例行|新闻|现场|视频|电视电话|座谈|民主|生活|办公|主任|调度|协调|系列|"
    r"[一二三四五六七八九十两]次|一系列|多场|高级别|紧急|闭门|有关|相关|重要|首次|公开|小范围|大范围|媒体|政策|招商|招聘)*"
)
#: What begins so is one of several, or has no name: 8月份新闻发布会, 论坛大会, 首场平行分论坛, 新书发布会, 小范围会议.
_MANY = re.compile(
    r"\d{1,2}月份?|论坛|或|各|一些|众多|若干|首场|\d+[次场届]|[多超][^，。]{0,2}场|[一二三四五六七八九十两]{1,3}[个场]|新书|[小大]范围|高级别会议|多边|这|成立大会"
)


#: The congress of an association, behind its name: 县作家协会|第五次代表大会.
_CONGRESS = re.compile("第[一二三四五六七八九十百]{1,4}次(?:会员|全体)?代表大会")


def made_meetings(page: Page, tagged: list[Tagged]) -> list[tuple[int, int]]:
    """Meetings whose names are told by their form, unless the tagger found longer ones."""
    text, found = page.text, []
    for end in _QUOTED_HEAD.finditer(text):
        start = text.rfind("“", max(0, end.start() - 72), end.start())
        if start >= 0 and _QUOTED_MEETING.match(text, start):
            whole = _OF_ALL.search(text, max(0, start - 18), start)
            found.append((whole.start("all") if whole else start, end.end()))
    for closed in ("会”", "坛”"):
        for at in places_of(closed, text):
            start = text.rfind("“", max(0, at - 36), at)
            if start >= 0 and (match := _QUOTED_NAME.match(text, start)):
                found.append(match.span("name"))
    for at in places_of("周年", text):
        beginnings = [text.rfind(verb, max(0, at - 42), at) for verb in ("纪念", "庆祝")]
        for start in sorted(place for place in beginnings if place >= 0):
            if match := _COMMEMORATION.match(text, start):
                found.append(match.span())
                break
    for word, form in _LONG_NAMES.items():
        if word in text:
            found += [match.span() for match in form.finditer(text)]
    found += _local_meetings(page)
    for left, right, label in tagged if "代表大会" in text else ():
        if label in ("ORG", "ORGAN") and (congress := _CONGRESS.match(text, right)):
            found.append((left, congress.end()))
    return [
        (start, end)
        for start, end in found
        if not any(label == "EVENT" and left <= start and end <= right for left, right, label in tagged)
    ]


def _local_meetings(page: Page) -> list[tuple[int, int]]:
    """Congresses and plenums of provinces, cities and counties, with the place that stands before them."""
    text = page.text
    found: list[tuple[int, int]] = []
    passed = 0
    if not any(word in text for word in _LOCAL_WORDS):
        return found
    for near in _LOCAL_SIGN.finditer(text):
        for match in _LOCAL_MEETING.finditer(text, max(passed, near.start() - _REACH), near.end() + _REACH):
            start, passed = match.span()
            for place in page.region_candidates:
                crossing = text[place.start - 1 : place.start + 1] in _HOLD  # 召|开县
                if place.parts and place.start < start <= place.end <= passed and not crossing:
                    start = place.start
                    break
            start -= 2 * text.startswith("中共", max(0, start - 2))
            found.append((start, passed))
    return found


def add_held(page: Page, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """The mentions with the meetings that the text says to be held, in order."""
    names = [*names, *_listed(page.text, ruled, names)]
    held = _held_meetings(page, ruled, names)
    for start, end in (*held, *_held_objects(page, names)):
        names = [place for place in names if place[1] <= start or end <= place[0]]
        names.append((start, end, "EVENT"))
    names = mend_meetings(page, ruled, names)
    return sorted([*names, *_of_series(page.text, ruled, names)])


def _of_series(text: str, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """Series of meetings that stand without the number of the session that the text names: 西博会, 东湖论坛."""
    found: list[Tagged] = []
    series = {
        text[session.end() : end]
        for start, end, label in names
        if label == "EVENT"
        and (session := _SESSION.match(text, start, end))
        and end - session.end() >= _SHORTEST_SERIES
    }
    series |= _fairs(text, ruled)
    meetings = [text[start:end] for start, end, label in names if label == "EVENT"]
    if meetings:
        series |= {match["name"] for match in _THIS.finditer(text) if any(match["name"] in name for name in meetings)}
    taken = names
    for name in sorted(series, key=lambda name: (-len(name), name)):
        if not _GENERIC.fullmatch(_MEETINGS.sub("", name)):
            found += [
                (at - 4 * (_YEAR_BEFORE.match(text, at - 4, at) is not None), at + len(name), "EVENT")
                for at in places_of(name, text)
                if not any(start < at + len(name) and at < end for start, end, _ in (*taken, *found))
            ]
    return found


def _fairs(text: str, ruled: list[Span]) -> set[str]:
    """Fairs that a text speaks of again and again by a short name: 商博会, 海丝博览会."""
    if "会" not in text or not any(head in text for head in ("博会", "交会", "洽会", "贸会", "博览会")):
        return set()
    short = {match["name"] for match in _FAIR.finditer(text)}
    again = {
        text[span.start : span.end] for span in ruled if span.label == "EVENT" and text.endswith("博览会", 0, span.end)
    }
    return short | {name for name in again if text.count(name) > 1}


def _listed(text: str, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """Meetings of the rules in a list of meetings, of which the tagger may see some: 云生态大会、人工智能生态大会等."""
    found = [
        (span.start, span.end)
        for span in ruled
        if span.label == "EVENT" and _MEETINGS.search(text, span.start, span.end) and not _MANY.match(text, span.start)
    ]
    if len(found) < 2:
        return []
    starts = {start for start, _ in found}
    ends = {end for _, end in found}
    return [
        (start, end, "EVENT")
        for start, end in found
        if (text[start - 1] == "、" and start - 1 in ends) or (text[end : end + 1] == "、" and end + 1 in starts)
        if not any(left < end and start < right for left, right, _ in names)
    ]


def _held_meetings(page: Page, ruled: list[Span], names: list[Tagged]) -> list[tuple[int, int]]:
    """Meetings that the rules found and the tagger passed over, where the text says that they are held."""
    text = page.text
    return [
        (span.start, span.end)
        for span in ruled
        if span.label == "EVENT"
        and _MEETINGS.search(text, span.start, span.end)
        and (_HOLD_BEHIND.match(text, span.end) or _HOLD_BEFORE.search(text, max(0, span.start - 10), span.start))
        and not text.startswith(("的", "等", "、"), span.end)
        and not _MANY.match(text, span.start)
        and _is_free(names, span)
    ]


def _is_free(names: list[Tagged], span: Span) -> bool:
    """Whether a meeting overlaps no mention, save bodies, places and titles within its name: 欧盟|贸易部长|非正式会议."""
    return all(
        end <= span.start or span.end <= start or (label in _PARTS and span.start <= start and end < span.end)
        for start, end, label in names
    )


def _held_objects(page: Page, names: list[Tagged]) -> list[tuple[int, int]]:
    """Meetings with a name of their own that a sentence says to be held, where no meeting, person or title is found in it."""
    text = page.text
    found = []
    held = [match for verb in _HOLD for at in places_of(verb, text) if (match := _HELD.match(text, at))]
    held += [
        match
        for word in _SPEAKING
        for at in places_of(word, text)
        if (start := text.rfind("在", max(0, at - 40), at)) >= 0 and (match := _UPON.match(text, start))
    ]
    if "精神" in text and _SPIRIT.search(text):
        held += _SPIRIT_OF.finditer(text)
    for match in held:
        start, end = match.span("name")
        modifier = match["modifier"]
        if len(match["name"]) < 6 or _GENERIC.fullmatch(modifier) or modifier.count("“") != modifier.count("”"):
            continue
        if _MANY.match(modifier) or any(word in modifier for word in ("首场", "多场", "会议", "的")):
            continue
        inside = {label for left, right, label in names if left < end and start < right}
        if inside <= {"ORGAN", "ORG", "REGION", "PROGRAM"}:
            found.append((start, end))
    return found
