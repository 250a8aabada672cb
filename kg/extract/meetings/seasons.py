"""Festivals, seasons, weeks and activities that the tagger passes over, told by the form of their names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.spans import Tagged, places_of
from kg.model import Label

#: What a festival, a season, a week or a month is of, in the two characters before its last one: 消费|季, 宣传|周.
_FIELDS = frozenset(
    re.findall(
        "..",
        "文化旅游文旅消费购物美食电影电视音乐戏剧戏曲舞蹈歌剧诗歌冰雪滑雪赏花读书阅读体育健身登山寻根冬捕啤酒丰收采摘民俗非遗动漫"
        "动画科技科普科幻创新创业交流合作友好服务宣传活动促进促销招聘设计时装时尚品牌惠民演出艺术美术摄影影像汽车快乐年货购车教育"
        "安全健康桃花樱花牡丹梅花荷花菊花葡萄苹果荔枝开渔渔业渡江帆船风筝灯光文创数字质量医药普法学习国防秦腔越剧昆曲京剧民歌合唱"
        "展映展演招商电商雪顿",
    )
)
#: Those that are undertakings rather than events.
_UNDERTAKEN = ("宣传", "服务", "招聘", "活动", "教育", "科普", "促进", "安全", "质量", "普法", "健康")
#: How a text says that one is held, right behind its name.
_IS_HELD = re.compile(
    r"(?P<main>(?:主场)?活动)?(?:当地时间|北京时间|今[天晚]|昨[天晚]|（[^）]{1,9}）|\d{1,2}月|\d{1,2}日|[上下]午|晚上?|近日|日前|当[天日]|于|在[^，。；\n]{1,20}?|隆重|正式|圆满|，)*"
    r"(?:启动|开幕|闭幕|启幕|落幕|开[启赛锣]|举[行办]|拉开[帷大序]幕|落下帷幕|收官)(?=[，。\n（]|了|$)"
)
#: The same before it, where it is one of a series or one for all: 举办|首届新国潮时装周.
_HOLDS = re.compile(
    r"(?:举办|举行|办好|启动|组织)(?:了|好)?(?P<name>(?:首届|第[一二三四五六七八九十\d]{1,3}届|20\d\d|全国|中国)(?:[^，。；：、“”（）《》\s的了将在为是由与等]|“[^“”，。\n]{2,24}”){3,20})\Z"
)
_ENDED = re.compile("(?:活动)?(?=[，。；、]|和|等)")
#: The name, from the beginning of a clause: without who holds it, who opens it, and the day.
_NAME = re.compile(
    r"(?:[^，。；：\n]{2,80}?(?:主办|举办|组织|发起|承办)的|为期[^，。；\n]{1,8}的|宣布|启动|举[行办]了?|迎来|首个|(?:作为)?以“[^”\n]{2,40}”为主题的)?(?:(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}日)?"
    r"(?P<name>(?:[^，。；：、“”（）\s的了将在为是由与]|“[^“”，。\n]{2,24}”){4,40})\Z"
)
_AND = re.compile("(?<=[节季周月])和(?=.{4})")
#: What begins so is none in particular: 新一个|冰雪季, 本届|电影节.
_POINTED = re.compile("正值|新一个|^(?:新一|本[届次]|此次|这|每年|各|一年一度|又一|[一二三四五六七八九十两]个)")
#: A year, which the name of an event goes without.
_YEAR = re.compile(r"20\d\d年(?=.{4})")
#: An activity that goes by a motto in quotation marks: “红领巾心向党”|主题实践|活动.
_ACTIVITY = re.compile(
    r"“(?!十[一-龥]五”)[^“”，。；：\n]{2,30}(?:，[^“”，。；\n]{2,16})?”(?P<kind>(?![等的为和与是、在])(?:(?!举[办行]|开展|启动|推出|组织|参加|参与"
    r"|[以将对与和十]|促进|等|各项|相关|是)[一-龥]){0,14}?)活动(?!室|中心|板|力|家|范围|轨迹)"
)
_BEFORE_MOTTO = re.compile(r"(?:20\d\d年?)?(?:全国|首届|第[一二三四五六七八九十\d]{1,3}届)?\Z")
#: What is no name: what is opposed, and what the words in quotation marks are only the topic of.
_NO_ACTIVITY = re.compile("分裂|抗议|军事|示威|破坏|恐怖|犯罪|违法|核|签名|经济|促销|促消费|庆祝\\Z|[开闭]幕")
_TOPIC = ("主题为", "题为", "以", "所谓", "围绕", "反对", "形式的", "进行")
#: What is done at one that is held rather than carried out.
_SHOWN = re.compile("交流|纪念|推介|展映|巡游|演出|对接|签约|研讨")
_CARRIED = re.compile("主题|宣传|实践|教育|系列")
_LONGEST = 60
#: What the tagger may have seen of one.
_PARTS = ("REGION", "ORG", "ORGAN", "PROGRAM")


def add_seasons(text: str, names: list[Tagged]) -> list[Tagged]:
    """The mentions with the festivals, seasons and activities that they pass over or see a part of."""
    found: list[Tagged] = []
    for places, parts in ((_seasons(text), (*_PARTS, "EVENT")), (_activities(text), _PARTS)):
        for start, end, label in places:
            inside = [place for place in (*names, *found) if place[0] < end and start < place[1]]
            if all(other in parts and start <= a and b < end - 1 for a, b, other in inside):
                found.append((start, end, label))
    if not found:
        return names
    kept = [place for place in names if not any(place[0] < end and start < place[1] for start, end, _ in found)]
    return [*kept, *found]


def _seasons(text: str) -> Iterator[Tagged]:
    """Those of which a text says right behind the name that they are held."""
    for last in "节季周月":
        for at in places_of(last, text):
            if text[at - 2 : at] not in _FIELDS:
                continue
            label: Label = "PROGRAM" if text.endswith(_UNDERTAKEN, 0, at) else "EVENT"
            if (held := _IS_HELD.match(text, at + 1)) is None:
                if (ended := _ENDED.match(text, at + 1)) and (holds := _HOLDS.search(text, max(0, at - 30), at + 1)):
                    yield holds.start("name"), ended.end() if label == "PROGRAM" else at + 1, label
                continue
            end = held.end("main") if held["main"] else at + 1
            clause = max(text.rfind(mark, max(0, at - _LONGEST), at) for mark in "，。；：、\n") + 1
            named = _NAME.match(
                text[clause:end].rpartition(" ")[2] if "“" not in text[clause:end] else text[clause:end]
            )
            if named is None or _POINTED.search(named["name"]):
                continue
            start = end - len(named["name"])
            for joint in _AND.finditer(text, start, end):
                yield start, joint.start(), label
                start = joint.end()
            if label == "EVENT" and (year := _YEAR.match(text, start, end)):
                start = year.end()
            yield start, end, label


def _activities(text: str) -> Iterator[Tagged]:
    """Activities with a motto."""
    for at in places_of("活动", text) if "”" in text else ():
        closed = text.rfind("”", max(0, at - 15), at)
        opened = text.rfind("“", max(0, closed - _LONGEST), closed) if closed >= 0 else -1
        match = _ACTIVITY.match(text, opened) if opened >= 0 else None
        if match is None or match.end() != at + 2 or _NO_ACTIVITY.search(match["kind"]):
            continue
        if text.endswith(_TOPIC, 0, opened):
            continue
        before = _BEFORE_MOTTO.search(text, max(0, opened - 12), opened)
        start = before.start() if before else opened
        shown = _SHOWN.search(match["kind"]) and not _CARRIED.search(match["kind"])
        yield start, match.end(), "EVENT" if shown else "PROGRAM"
