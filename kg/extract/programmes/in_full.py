"""Programmes in full: the words beside what was found that belong to the name."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.page import Page
from kg.extract.phrases import is_program
from kg.extract.programmes.coinages import head_behind
from kg.extract.spans import Span

#: The years of a plan, and what goes through several rounds.
_YEARS = re.compile(r"（\d{4}年?[-—–~－至]+\d{4}年?）")
_ROUND = re.compile(r"(?:新一轮|首轮|第[一二三四五六七八九十](?:轮(?:第[一二三四五六七八九十]批)?|期))$")
_ROUNDS = ("行动", "计划", "规划", "改革", "试点", "工程", "整治", "督察", "战略")
#: The last of several years, and the first before it: 2018—|2019年|蓝天保卫战.
_UNTIL, _SINCE = re.compile(r"\d{4}年度?(?=.{4})"), re.compile(r"\d{4}年?(?:[—–－~-]{1,2}|至|到)$")
#: Where the name of an operation begins with what it is against: 启动的|打击盗版“某网”专项行动.
_STRUCK = re.compile("(?:的|开展|启动|实施|组织|推进|部署|[，。；：])打击$")
#: All that an operation is against, of which only the last was seen: 开展|打击制售、|贩卖某物专项行动.
_ALL_STRUCK = re.compile(
    r"(?:(?<=[，。；：])|(?<=开展|实施|启动|组织|推进|部署|深化))(?:打击|整治|查处)(?:[一-龥]{2,6}(?<!行动|计划|工程)、){1,3}$"
)
_STRIKES = ("行动", "攻坚战", "整治", "斗争", "会战")
#: The head behind 专项: 合作打击赌诈集团专项|联合行动.
_ACTION = re.compile(r"(?:联合|集中|执法|整治){0,2}行动")
#: What is defended with what a programme names last: 蓝天、碧水、|净土保卫战.
_DEFENDED = re.compile(r"(?:[蓝碧净][一-龥]、)+$")
#: Whom China does something with, where the name of both was cut: 中|非人才合作计划.
_WITH_CHINA = re.compile(
    r"(?<![其集当之从高初])中[非朝英法德俄美日韩越老柬泰巴哈吉塔乌土白蒙欧阿拉马印澳葡荷匈塞希埃沙伊尼孟缅菲智秘墨坦赞刚莫]"
)
#: What is to be won, as the name of the plan for it says: 打赢|蓝天保卫战三年行动计划.
_FOUGHT = ("蓝天保卫战", "碧水保卫战", "净土保卫战", "污染防治攻坚战", "脱贫攻坚战", "扫黑除恶")
#: The year of an operation, in its quotes: “惊雷行动|2024”.
_YEAR_QUOTED = re.compile(r"[·—－-]?\d{2,4}年?(?=”)")
#: The last of a list that a coinage counts up: 见甲、见乙、|见丙|“三见”行动, 园区、|集群|“四大升级工程”.
_OF_A_LIST = re.compile(r"[^“”，。]{1,16}(?=“[大小新]?[二三四五六七八九十两][一-龥]{1,8}”)")
#: Two of one length that share a head: 实施|厂区提质、|产业满园行动.
_OF_A_PAIR = re.compile(
    r"(?:实施|开展|推进|启动|深化|打好|抓好|(?<!研究)部署|推出)(?:了|好)?(?P<name>(?P<one>[一-龥]{4})、[一-龥]{4}(?:专项|提升|攻坚|三年)?(?:行动|工程|计划|战略))$"
)
#: A list of things that begin alike and share a head: 实施|新品种、新技术、|新装备转化“星火”行动.
_OF_LIKE = re.compile(
    r"(?:实施|开展|推进|启动|深化|部署|推出)了?(?P<name>[一-龥]{0,8}?(?P<like>[一-龥])[一-龥]{1,3}(?:、(?P=like)[一-龥]{1,3}){1,3}[一-龥]{0,10}(?:“[^“”]{2,8}”)?(?:行动"
    r"|工程|计划|活动))$"
)
#: What a plan is for that is carried out, as its verb stands behind another one: 实施|推进某某三年行动计划.
_TO_ADVANCE = ("实施推进", "印发推进", "制定推进")
#: The cause in whose name something is done, and the park that a pilot is about: 以|“招工”为名从事传销专项整治, 将|三江源|国家公园体制试点.
_IN_THE_NAME = re.compile(r"“[^“”]+”为(?:名|主题|重点)")
_PARK = re.compile(
    r"(?:[，。、；：“\n把将对以和与及在]|推[进动]|开展|实施|建设|设立|启动|深化|抓好|落实|参与|成为|同时|其中|目前|首批|我国"
    r"|年)(?P<park>(?![把将对以和与及在])(?:(?!同时|其中|目前|首批|我国|推[进动]|开展|实施|建设|设立|启动|深化|抓好|落实|参与|成为)[一-龥]){2,6})$"
)
#: How a head ends with the character that makes a longer one of it.
_LONGER = ("制度", "战役")
#: What no quoted name reaches across.
_BETWEEN = re.compile(r"[”，。；：！？\n]")


def _in_full(text: str, span: Span) -> Span:
    """A programme with the head behind its quotes, its years and its round: “国培计划”|改革, 新一轮|机构改革."""
    start, end = span.start, span.end
    opening = start if text[start] == "“" else max(start - 1, 0)
    whole = text[opening] == "“" and text.startswith("”", end) and text.find("”", opening, end) < 0
    if whole and (tail := head_behind(text, opening, end + 1)):
        start, end = opening, tail.end()
    if text[start - 1 : start] == "、" and (counted := _OF_A_LIST.match(text, start, end)):
        start = counted.end()
    if text[start - 1 : start] == "、" and (pair := _OF_A_PAIR.search(text, max(0, start - 14), end)):
        start = pair.start("name")
    if text[start - 1 : start] == "、" and (alike := _OF_LIKE.search(text, max(0, start - 26), end)):
        start = alike.start("name")
    closing = text.find("”", start, end)
    if closing > start and text.rfind("“", start, closing) < 0:  # “运载|千秋”宣传活动
        before = text.rfind("“", max(0, start - 30), start)
        if before >= 0 and not _BETWEEN.search(text, before, start) and text.find("“", closing, end) < 0:
            start = before
    if text.endswith("打击", 0, start) and _STRUCK.search(text, max(0, start - 6), start):
        start -= 2 * (text.find("“", start, end) > start and text.endswith("行动", start, end))
    if text[start - 1 : start] == "、" and text.endswith(_STRIKES, start, end):
        struck = _ALL_STRUCK.search(text, max(0, start - 30), start)
        start = struck.start() if struck else start
    if text.endswith("专项", start, end) and (action := _ACTION.match(text, end)):
        end = action.end()
    if text.startswith(_FOUGHT, start) and text.endswith(("计划", "方案", "行动"), start, end):
        start -= 2 * text.endswith(("打赢", "打好"), 0, start)
    if text[start - 1 : start] == "“" and (year := _YEAR_QUOTED.match(text, end)):
        end = year.end()
    if text.endswith(("计划", "规划"), start, end) and text.endswith(_TO_ADVANCE, 0, start):
        start -= 2
    if text.startswith("国家公园体制试点", start) and (park := _PARK.search(text, max(0, start - 8), start)):
        start = park.start("park")
    if text[start - 1 : start] == "以" and _IN_THE_NAME.match(text, start, end):
        start -= 1
    if text.endswith("进行动", start, end) and text.startswith("员", end):  # 进行|动员
        end -= 3
    if text[end - 1 : end + 1] in _LONGER:  # 攻坚战|役
        end += 1
    if text[start - 1 : start] == "中" and _WITH_CHINA.match(text, start - 1):
        start -= 1
    quoted = text[start - 1 : start] == "“" and text[end : end + 1] == "”"
    opening = start - quoted
    year = _OF_A_YEAR.search(text, max(0, opening - 7), opening) if text[opening] == "“" else None
    if year and text.endswith(_HEADS, start, end):
        start, end = year.start(), end + quoted
    if (until := _UNTIL.match(text, start, end)) and _SINCE.search(text, max(0, start - 6), start):
        start = until.end()
    if years := _YEARS.match(text, end):
        end = years.end()
    if text.endswith("保卫战", start, end) and (others := _DEFENDED.search(text, max(0, start - 12), start)):
        start = others.start()
    line = _LINE_FROM.search(text, max(0, start - 18), start) if text.endswith("工程", start, end) else None
    if line and text[start] != "“":
        start = line.start()
    if text[start - 1 : start] in ("轮", "批", "期"):
        round_ = _ROUND.search(text, max(0, start - 6), start)
        start = round_.start() if round_ and text.endswith(_ROUNDS, start, end) else start
    return span if (start, end) == (span.start, span.end) else replace(span, start=start, end=end, name="")


#: The year of a coinage, which its name begins with: 2019年|“春风行动”.
_OF_A_YEAR = re.compile(r"(?<![至到自从于在\d—-])(?:19|20)\d\d年度?$")
#: Where a line of pipes or rails begins that a work is named by: 哈密至|重庆特高压直流输电工程.
_LINE_FROM = re.compile(r"(?:(?<=[，。；：、—的\n])|(?<=随着)|(?<=建设))(?:[一-龥]{2,6}(?:[至—]|(?<![来走回直])到))+$")


#: The heads of coinages.
_HEADS = ("行动", "工程", "计划", "战略", "活动", "攻坚战", "改革", "试点")
#: What a coinage is launched for, which is a part of its name: 实施|职业院校|“双高”计划, 开展|重点项目|“百日攻坚行动”.
_LAUNCHED_FOR = re.compile(
    r"(?:实施|开展|启动|推进|部署|打响|推出|组织|包括|发起|掀起)(?:了|好)?"
    r"(?P<words>(?!全[国省市县区县]|各|我|国家|中央|[省市县区]级?(?:的|[委政])|一系列|系列|新一轮|首批|共建|实施|开展|启动|推进|推动|部署|落实|深化|打造|构建|制定|出台|完善"
    r"|健全|加快|支持|抓好|以|为|由|和|与|及|等|好)[^，。；：！？、“”《》（）\s的了着等把将对向由在以于到赴是该其和与及]{2,16})$"
)


def _qualified(page: Page, span: Span) -> Span:
    """A coinage with a head and the words between the verb of launching and its quotes."""
    text, start, end = page.text, span.start, span.end
    if text.find("“", start, end) < 0:
        if text[start - 1 : start] != "“" or text[end : end + 1] != "”":
            return span
        start, end = start - 1, end + 1
    launched = _LAUNCHED_FOR.search(text, max(0, start - 20), start)
    if launched is None or not text.endswith(_HEADS, span.start, span.end):
        return span
    left = launched.start("words")
    named = (*page.organ_candidates, *page.region_candidates)
    if any(left < other.end and other.start < start for other in named) or not is_program(
        page, left, span.end - 2, end
    ):
        return span
    return replace(span, start=left, end=end, name="")


def _of_its_place(page: Page, span: Span) -> Span:
    """The plan of a place or a year for economy and society with the place or year, which is a part of its name."""
    if not page.text.startswith("国民经济和社会发展", span.start):
        return span
    if page.text.endswith("计划", span.start, span.end) and (
        year := _OF_A_YEAR.search(page.text, max(0, span.start - 7), span.start)
    ):
        return replace(span, start=year.start(), name="")
    place = next((place for place in page.region_candidates if place.end == span.start), None)
    return replace(span, start=place.start, name="") if place else span


#: A place at the head of a clause.
_LONE = re.compile(r"(?:^|(?<=[，。；：、的\n]))[一-龥]{2,3}$")


def _between_places(page: Page, span: Span) -> Span:
    """The plan of a belt with the place that the belt begins at: 关中—|天水经济区发展规划."""
    text, start = page.text, span.start
    if text[start - 1 : start] not in ("—", "－", "-", "–") or text[start - 2 : start - 1] == text[start - 1]:
        return span
    ends = (place.start for place in page.region_candidates if place.end == start - 1)
    first = next((at for at in ends if not "一" <= text[at - 1 : at] <= "龥" or text[at - 1] in "的在"), None)
    second = any(place.start == start for place in page.region_candidates)
    if first is None and second and (lone := _LONE.search(text, max(0, start - 5), start - 1)):
        first = lone.start()
    return span if first is None else replace(span, start=first, name="")


def in_full(page: Page, span: Span) -> Span:
    """A programme with all that belongs to its name."""
    return _between_places(page, _of_its_place(page, _qualified(page, _in_full(page.text, span))))


def as_elsewhere(text: str, spans: list[Span]) -> list[Span]:
    """Give names that begin too late the beginning they have where they stand again: |拯救|长江鲟行动计划|启动."""
    own = [span for span in spans if span.label == "PROGRAM" and span.term is None]
    names = {text[span.start : span.end] for span in own}
    if len(names) <= 1:
        return spans
    kept = []
    for span in spans:
        if span.label == "PROGRAM" and span.term is None:
            name = text[span.start : span.end]
            whole = next((one for one in sorted(names, key=len) if _begins_before(text, span, name, one)), name)
            start = span.end - len(whole)
            if whole != name and not any(start < other.end <= span.start for other in spans):
                span = replace(span, start=start, name="")
        kept.append(span)
    return kept


def _begins_before(text: str, span: Span, name: str, other: str) -> bool:
    """Whether another name ends as one does, and stands where that one ends."""
    return len(other) > len(name) and other.endswith(name) and text.endswith(other, 0, span.end)
