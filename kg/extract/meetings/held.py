"""Meetings that the tagger passes over, told because the text says that they are held."""

from __future__ import annotations

import itertools
import re

from kg.extract.meetings.edges import mend_meetings
from kg.extract.meetings.heads import DOINGS, GENERIC, HEADS, HOLD, MEETINGS
from kg.extract.meetings.seasons import add_seasons
from kg.extract.meetings.series import of_series
from kg.extract.meetings.trimmed import behind_credits
from kg.extract.page import Page
from kg.extract.spans import BODIES, OFFICES, Span, Tagged, places_of
from kg.model import Label

#: A meeting of which the text says that it is held, before or behind its name.
_HOLD_BEFORE = re.compile(r"(?:召开|举行|举办|主持|出席|参加|列席)了?(?:\d{4}年)?$")
_HOLD_BEHIND = re.compile(
    r"”?(?:\d{1,2}[月日]|今天|昨天|近日|日前|上午|下午|隆重|胜利|圆满|[也将]?同[期步时]|(?:在|于)[^，。；]{1,10}?)*(?:召开|举行|开幕|闭幕|结束(?=[，。；]))"
)
#: How a meeting is told that somebody speaks at, before 的.
_HELD_THERE = "(?:召开|举行|举办|开幕|闭幕|落幕|结束)"
#: What a sentence says to be held: 召开|数字经济专题报告会.
_HELD = re.compile(
    r"(?:召开|举行|举办|出席|参加|收看|(?<![召展打离公分避敞])开(?=[了过]))[了过]?(?:一[场次个](?!性)(?:[^，。；、的]{2,10}的)?)?(?:[^，。；的]{2,10}(?:主办"
    r"|举办|组织)的)?(?:\d{4}年)?(?P<name>(?P<modifier>(?:[^，。；：《》\d\n]|(?<=[A-Za-z])\d|\d(?=\d{0,2}周年)"
    r"|(?<![\d了开行办])20\d\d年(?!\d)){2,34}?)"
    rf"(?:(?:{DOINGS}|(?:电视)?电话|视频|专题)会议?|{HEADS}|联[谊欢]会|(?:培训|研修|研讨|进修|轮训)班)(?:[一-龥]{{2,6}}专场)?)(?=[，。；]|并|暨|活动"
    rf"|后[，。]|第[一二三四五六七八九十]{{1,3}}场|和(?=[^，。；]{{2,20}}会))"
)
#: What somebody speaks at: 在|全省数字经济专题培训班|上作辅导报告, 在5日召开的|全国农业工作会议（某市）|上说.
_UPON = re.compile(
    rf"[在从](?P<host>[^，。；：《》\n在的]{{2,20}}(?:举[行办]|召开|主办)的(?:20\d\d年)?)?(?:[^，。；：\n在]{{0,24}}?{_HELD_THERE}的)?"
    rf"(?P<name>(?P<modifier>(?!领导干部|[本这此][次届场])[^，。；：《》\d\n在的]{{4,30}}?)(?:{HEADS}|培训班|研修班))(?:（[^（）]{{1,12}}）)?"
    r"上，?(?=[一-龥“])(?![的所述升下百千万了]|重要)"
)
#: What a meeting states that has been held: 5日召开的|全国农业工作会议|提出.
_STATED = re.compile(
    rf"{_HELD_THERE}的(?P<name>(?P<modifier>[^，。；：《》\d\n在的]{{4,30}}?)(?:{HEADS}))(?:提出|要求|强调|指出|明确|决定|认为|确定|部署)"
)
#: What somebody says who has come to one: 出席|全国农业工作会议|时强调.
_COMES = re.compile(
    rf"(?:出席|参加)(?P<name>(?P<modifier>[^，。；：《》\d\n的在]{{4,30}}?)(?:{HEADS}))时[^，。；]{{0,4}}(?:强调|指出|表示|要求|说|提出)"
)
#: What somebody says there, told without 在: 5日举行的|全省农业论坛|上.
_HELD_UPON = re.compile(
    rf"(?<=[日天午晚])(?:在[^，。；：]{{2,12}}?)?(?:召开|举行|举办)的(?P<name>(?P<modifier>[^，。；：《》\d\n在的]{{4,30}}?)(?:{HEADS}))上，"
)
#: What somebody writes or speaks to: 向|某某领导人视频峰会|发表致辞.
_TO = re.compile(
    rf"向(?P<name>(?P<modifier>(?![本这此][次届场])[^，。；：《》“”\d\n的在向]{{4,30}}?)(?:{HEADS}|博览会|交易会))(?:发表|致(?:以|[信辞贺])|作(?:书面)?[致视])"
)
_WRITTEN = re.compile("[会坛](?:发表|致|作)")
#: What stands before those, whose name may have two parts: 在|清洁能源和|绿色发展部长级会议|上.
_SPOKEN = ("在", "向", "出席", "参加")
_OF_HELD, _COME = ("开的", "行的", "幕的", "束的"), ("出席", "参加")
_BETWEEN = re.compile(f"、(?P<name>全[国省市县区州旗][^，。；、“”和\\n]{{2,24}}?(?:{HEADS}))[、和]")
#: What stands before the last of several, from the verb on.
_ROW = re.compile(
    rf"(?:在|出席|参加|召开|举行|举办)了?(?P<row>(?:(?![\d年月日])[^，。；：、和及《》“”\n的了]{{4,24}}?(?:{HEADS}|推介会|博览会)[、和及])+)\Z"
)
_LONGEST_ROW = 80
#: What is in the name of no meeting.
_APART = ("EVENT", "PERSON", "DOCUMENT")
#: What stands behind a meeting with whose spirit its own is conveyed: 党的十八大|和全国科技创新大会|精神.
_ITS_SPIRIT_TOO = re.compile(
    rf"[、和及与](?P<name>全[国省市县区州旗][^，。；、“”和及与\n]{{2,20}}?(?:{HEADS}))(?=(?:重要)?精神)"
)
#: Those of whom a meeting is: 举行|经济和财政部长与央行行长非正式会议.
_OF_HEADS = re.compile("(?:部长|[行厅局省市]长|大臣)(?:非正式|特别|紧急|视频|年度|系列)*$")
_SHORTEST = 5
#: A meeting whose spirit is conveyed: 传达了|全市重点工作推进会|精神, 按照|全县干部大会|部署要求.
_SPIRIT_OF = re.compile(
    r"(?:传达|学习|贯彻|落实|按照|精神[、和及与]|(?<=会议)[、和及与])(?:了|好|学习|贯彻|落实)*(?P<name>(?P<modifier>(?:(?!会议)[^，。；：《》“”\d\n]){4,30}?)"
    rf"(?:(?:{DOINGS}|电视电话|视频)会议?|大会|[部厅局省市县区州司处]长会议?))(?=(?:有关|相关|重要)?精神|(?:的|提出的|确定的|明确的)?(?:(?:工作)?(?:部署|安排)|要求)"
    rf"|(?:提出|确定|明确|部署|安排)的[^，。；]{{0,8}}(?:任务|目标|举措|措施|事项))"
)
_SPIRIT = re.compile(
    "会议?(?:有关|相关|重要)?精神|会议?(?:的|[提确明][出定确]的)?(?:工作)?(?:部署|安排|要求)|会议?[提确明部安][出定确署排]的"
)
#: One of a series of talks, by its number: 出席|第十轮两国工商领袖对话|的代表.
_ROUND = re.compile(
    "(?:(?:出席|参加|举行|召开|主持|举办)了?|(?<=[在于就和、与，。；▲\n]))(?P<name>(?P<modifier>(?:中[一-龥]{1,3})?第[一二三四五六七八九十百]{1,4}[次轮届](?:(?![的了在将和、就与于]"
    "|对话|磋商|会议)[一-龥]|和(?=[^，。；]{2,12}对话)){2,18}?)(?:对话|磋商))(?![会室者交]|[一-龥]{0,3}会议)"
)
#: What a clause begins with and says to be held: 6月3日，|县委党组（扩大）学习会|召开.
_SUBJECT = re.compile(
    rf"[ 　]*(?:20\d\d年度?)?(?P<name>(?P<modifier>[^，。；：《》\d\n]{{3,40}}?)(?:(?:{DOINGS}|电视电话|视频|专题|(?<=部长))会议?(?![谈晤见])|会议|大会|论坛))"
    r"(?:\d{1,2}日|至|—|[今昨]天|（[^）]{1,9}）|[上下]午|晚|也?同[期步时])*(?:在[^，。；]{1,20}?)?(?:圆满|胜利|顺利|隆重)?(?:召开|举[行办]|结束后?|召开后|[开闭]幕|由[^，。；：]{2,40}?主持)(?=[，。])"
)
#: When and where something is held, before the verb.
_WHEN_AND_WHERE = r"(?:当地时间|北京时间|今[天晚]|昨[天晚]|（[^）]{1,9}）|\d{1,2}月|\d{1,2}日|[上下]午|晚上?|近日|日前|当[天日]|于|至|在[^，。；]{1,20}?|隆重|正式)*"
#: The same where it is told to be opened or closed, when and where: “…”2024年|中国传统龙舟大赛|今天在某地|开赛.
_OPENED = re.compile(
    r"[ 　]*(?:由?[^，。；：]{2,40}?(?:主办"
    r"|举办)的)?(?:为期[^，。；的]{1,5}的)?(?P<name>(?P<modifier>(?:20\d\d年?)?(?:“[^”“\n]{2,24}”(?:20\d\d年?)?)?[^，。；：\d\n]{2,40}?(?:20\d\d)?)(?:大会"
    r"|论坛|峰会|博览会|推介会|洽谈会|对话|车展|[一-龥]展|大赛|运动会|锦标赛|世界杯|公开赛|大奖赛|[一-龥]{2}[节周季](?=[^，。；]*[开闭启落]幕)))"
    rf"{_WHEN_AND_WHERE}(?:开幕|闭幕|启幕|落幕|落下帷幕|拉开帷幕|开赛|举[行办]|召开)(?=[，。])"
)
#: The same of a show whose name stands in quotation marks: “2017青年文艺展演”|今天在某地举行.
_SHOWN = re.compile(
    rf"[ 　]*“(?P<name>(?P<modifier>[^“”，。\n]{{3,30}}?)(?:[展汇]演|音乐会|晚会))”{_WHEN_AND_WHERE}(?:开幕|闭幕|落幕|举[行办])(?=[，。])"
)
#: How the clauses of both end.
_CLOSING = re.compile("召开[，。]|举[行办][，。]|结束[，。]|开后[，。]|束后[，。]|幕[，。]|主持[，。]|开赛[，。]")
#: Verbs whose whole object is the name of what is held: 召开|推动设备更新和以旧换新工作视频会议.
_CALLS = ("召开", "举行", "举办")
#: The congress of a party or a union by its number, behind that: 某国共产党|六大, 中国工会|十六大.
_NTH_CONGRESS = re.compile("[一二三四五六七八九十]{1,3}大(?=[的代报开闭召通精以，。、后上选胜主]|$)")
_NTH_OF = re.compile("(?:党|工会|妇联|共青团)[一二三四五六七八九十]{1,3}大$")
_OF_CONGRESSES = ("党", "工会", "妇联", "共青团")
#: The session of a body, behind that: 十三届全国政协|第一次专题协商会.
_SESSION_OF = re.compile(
    "第[一二三四五六七八九十百]{1,4}次(?:双周|专题|网络|远程|议政性)*(?:协商(?:座谈)?会|议政会|主席会议|常委会会议|委员长会议)(?!议)"
)
_LEADING_YEAR = re.compile(r"20\d\d年(?:度)?")
_CALLED, _NO_MORE = ("召开", "召开了", "举行", "举行了"), re.compile("[，。；\\n]|暨|（扩大）|$")
#: Two that are held, which are no one name: 主场活动和|第三届论坛.
_TWO = re.compile("(?:活动|[会坛展周节])[、和与及]")
_TWO_VERBS = re.compile("出席|参加|召开|举[行办]|主持|[赴并]|期间|前夕")
_SPEAKING = ("会上", "坛上", "议上", "班上", "）上")
#: What begins so is one of several, or has no name: 8月份新闻发布会, 论坛大会, 首场平行分论坛, 新书发布会, 小范围会议.
_MANY = re.compile(
    r"\d{1,2}月份?|论坛|完(?![善成备全整])|或|另[一外]|各(?!民主党派|族各界|界)|一些|众多|若干|首场|数[十百][次场]|\d+[次场届]|[多超][^，。]{0,2}场"
    r"|[一二三四五六七八九十两]{1,3}[个场]|新书|以及|为期|会上|[小大]范围|高级别会议|多边|这|成立大会"
)


def add_held(page: Page, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """The mentions with the meetings that the text says to be held, in order."""
    names = [
        _as_meeting(page.text, *name) if name[2] in ("ORGAN", "ORG", "PROGRAM") else name
        for name in add_seasons(page.text, names)
    ]
    names = [*names, *_listed(page.text, ruled, names)]
    names = [*names, *_between(page.text, names)]
    for start, end, label in _row(page.text, names):
        names = [*(name for name in names if name[1] <= start or end <= name[0]), (start, end, label)]
    held = _held_meetings(page, ruled, names)
    for start, end in (*held, *_held_objects(page, names)):
        names = [place for place in names if place[1] <= start or end <= place[0]]
        names.append((start, end, "EVENT"))
    names = mend_meetings(page, ruled, names)
    return sorted([*names, *of_series(page.text, ruled, names)])


def _as_meeting(text: str, start: int, end: int, label: Label) -> Tagged:
    """A body or a programme, which is a meeting where it is held or opened, or has the number of one: 主持召开|市委常委会, 网络安全宣传周|开幕式, 某党|六大."""
    if label == "PROGRAM":
        opened = text[end - 1] in "周月季节" and text.startswith(("开幕", "闭幕"), end)
        year = _LEADING_YEAR.match(text, start, end) if opened else None
        return year.end() if year else start, end, "EVENT" if opened else label
    if (
        congress := _NTH_CONGRESS.match(text, end)
        if label in BODIES and text.endswith(_OF_CONGRESSES, start, end)
        else None
    ):
        return start, congress.end(), "EVENT"
    if label in BODIES and text.endswith("大", start, end) and _NTH_OF.search(text, start, end):
        return start, end, "EVENT"
    if label == "ORGAN" and text.startswith("第", end) and (session := _SESSION_OF.match(text, end)):
        return start, session.end(), "EVENT"
    held = text.endswith("常委会", start, end) and text.endswith(_CALLED, 0, start)
    return start, end, "EVENT" if held and _NO_MORE.match(text, end) else label


def _listed(text: str, ruled: list[Span], names: list[Tagged]) -> list[Tagged]:
    """Meetings of the rules in a list of meetings, of which the tagger may see some: 云生态大会、人工智能生态大会等."""
    found = [
        (span.start, span.end)
        for span in ruled
        if span.label == "EVENT" and MEETINGS.search(text, span.start, span.end) and not _MANY.match(text, span.start)
    ]
    seen = [(start, end) for start, end, label in names if label == "EVENT"]
    if len({*found, *seen}) < 2:
        return []
    starts = {start for start, _ in (*found, *seen)}
    ends = {end for _, end in (*found, *seen)}
    return [
        (start, end, "EVENT")
        for start, end in found
        if (text[start - 1] == "、" and start - 1 in ends) or (text[end : end + 1] == "、" and end + 1 in starts)
        if not any(left < end and start < right for left, right, _ in names)
    ]


def _between(text: str, names: list[Tagged]) -> list[Tagged]:
    """A meeting that stands in a list between two others: 全国水利工作会议、|全国林业大会|、全国农业工作会议."""
    meetings = sorted((start, end) for start, end, label in names if label == "EVENT")
    found: list[Tagged] = []
    for (_, end), (start, _) in itertools.pairwise(meetings):
        if end < start and (match := _BETWEEN.fullmatch(text, end, start)):
            left, right = match.span("name")
            if not any(a < right and left < b for a, b, _ in names):
                found.append((left, right, "EVENT"))
    for _, end in meetings if "精神" in text else ():
        if match := _ITS_SPIRIT_TOO.match(text, end):
            left, right = match.span("name")
            if not any(a < right and left < b for a, b, _ in (*names, *found)):
                found.append((left, right, "EVENT"))
    return found


def _row(text: str, names: list[Tagged]) -> list[Tagged]:
    """Meetings of a row that ends with one that is known: 在甲论坛、乙论坛、|某高峰论坛|上演讲."""
    found: list[Tagged] = []
    for start, _, label in names:
        if label != "EVENT" or text[start - 1 : start] not in ("、", "和", "及"):
            continue
        if row := _ROW.search(text, max(0, start - _LONGEST_ROW), start):
            at = row.start("row")
            for name in re.split("[、和及]", row["row"]):
                if name and not _MANY.match(name) and not GENERIC.fullmatch(MEETINGS.sub("", name)):
                    inside = [place for place in names if place[0] < at + len(name) and at < place[1]]
                    if all(at <= a and b < at + len(name) and kind not in _APART for a, b, kind in inside):
                        found.append((at, at + len(name), "EVENT"))
                at += len(name) + 1
    return found


def _held_meetings(page: Page, ruled: list[Span], names: list[Tagged]) -> list[tuple[int, int]]:
    """Meetings that the rules found and the tagger passed over, where the text says that they are held."""
    text = page.text
    return [
        (span.start, span.end)
        for span in ruled
        if span.label == "EVENT"
        and MEETINGS.search(text, span.start, span.end)
        and (_HOLD_BEHIND.match(text, span.end) or _HOLD_BEFORE.search(text, max(0, span.start - 10), span.start))
        and not text.startswith(("的", "等", "、"), span.end)
        and not _MANY.match(text, span.start)
        and _is_free(text, names, span)
    ]


def _is_free(text: str, names: list[Tagged], span: Span) -> bool:
    """Whether a meeting overlaps no mention, save bodies, places and titles within its name and its number: 欧盟|贸易部长|第三次会议."""
    return all(
        end <= span.start
        or span.end <= start
        or (label in OFFICES and span.start <= start and end < span.end)
        or (label == "EVENT" and span.start < start and end == span.end and not _TWO.search(text, span.start, start))
        for start, end, label in names
    )


def _held_objects(page: Page, names: list[Tagged]) -> list[tuple[int, int]]:
    """Meetings with a name of their own that a sentence says to be held, where no meeting, person or title is found in it."""
    text = page.text
    found = []
    holding = _one_by_one(HOLD, text)
    held = [match for _, at in holding if (match := _HELD.match(text, at))]
    held += [
        match
        for _, at in _one_by_one(_SPEAKING, text)
        if (start := max(text.rfind("在", max(0, at - 50), at), text.rfind("从", max(0, at - 50), at))) >= 0
        and (match := _UPON.match(text, start))
    ]
    if "向" in text and _WRITTEN.search(text):
        held += _TO.finditer(text)
    if "会上，" in text or "坛上，" in text:
        held += _HELD_UPON.finditer(text)
    held += [match for verb, at in holding if verb in _COME and (match := _COMES.match(text, at))]
    held += [match for _, at in _one_by_one(_OF_HELD, text) if (match := _STATED.match(text, at - 1))]
    if "对话" in text or "磋商" in text:
        held += _ROUND.finditer(text)
    clauses = _clauses(page)
    held += [match for start in clauses if (match := _SUBJECT.match(text, start))]
    held += [match for start in clauses if (match := _OPENED.match(text, start) or _SHOWN.match(text, start))]
    if ("精神" in text or "部署" in text or "要求" in text or "确定的" in text or "明确的" in text) and _SPIRIT.search(
        text
    ):
        held += _SPIRIT_OF.finditer(text)
    for match in held:
        start, end = match.span("name")
        modifier = match["modifier"]
        if len(match["name"]) < _SHORTEST or GENERIC.fullmatch(modifier) or modifier.count("“") != modifier.count("”"):
            continue
        if match["name"].endswith("联谊会") and not text.startswith(_CALLS, match.start()):
            continue  # which one joins
        if _MANY.match(modifier) or any(
            word in modifier.replace("党的", "") for word in ("首场", "多场", "会议", "的", "宣布", "以来")
        ):
            continue
        whole = text.startswith(_CALLS, match.start()) and not _TWO_VERBS.search(modifier)
        joined = text.startswith(_SPOKEN, match.start())
        inside = {
            label
            for left, right, label in names
            if left < end and start < right
            if label != "EVENT"
            or not (
                _is_part(text, right, end)
                or (match.re is _ROUND and ((left == start and right < end) or "和第" in text[left:right]))
                or (whole and right == end and text[left] not in "第首")
                or (joined and right == end and text[left - 1] in "和及与" and not _TWO.search(text, start, left))
            )
        }
        if inside <= {"ORGAN", "ORG", "REGION", "PROGRAM"} or (inside <= set(OFFICES) and _OF_HEADS.search(modifier)):
            found.append((start, end))
    return found


def _one_by_one(words: tuple[str, ...], text: str) -> list[tuple[str, int]]:
    """Some words and where they stand, one word after the other."""
    return [(word, at) for word in words if word in text for at in places_of(word, text)]


def _clauses(page: Page) -> list[int]:
    """Where the clauses begin that end with a verb of holding, behind bylines and datelines."""
    text = page.text
    ends = [match.start() for match in _CLOSING.finditer(text)]
    return sorted(behind_credits(page, max(text.rfind(mark, 0, at) for mark in "，。\n") + 1) for at in ends)


def _is_part(text: str, end: int, whole: int) -> bool:
    """Whether a meeting is one whose spirit another is on, which ends further on: 举办|某次全会|精神专题宣介会."""
    return text.startswith("精神", end) and end < whole - 2
