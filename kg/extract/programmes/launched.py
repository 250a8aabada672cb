"""Programmes that a text launches: from the verb of launching to the head, all of it is the name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from kg.extract.page import Page
from kg.extract.phrases import COINED, LISTED, SURE, is_program
from kg.extract.programmes.standing import WORDS, standing
from kg.extract.spans import Span, Tagged
from kg.vocabulary import Term

#: Verbs behind which an undertaking is named, and verbs behind which only some kinds of it are.
_LAUNCHING = r"实施|启动|开展|推出|推行|推开|(?<!决策)(?<!中央)(?<!工作)部署|打响|批复|批准|包括"
_ADVANCING = r"推进|深化|抓好|搞好|做好|落实|打好|打赢"
_BUSY = r"[在正力主]推(?![进动行出广开介送选举向荐算测崇])|抓紧(?!抓)|用好(?!用)|(?:发起|部署|启动|开展|牵头|实施|推行|推出|主导|主推|主抓|主办|举办|组织)的|积极参与|(?:任务|抓手|重头戏|举措|大事|硬仗|当务之急)(?:就|便)?是"
#: The characters that all of those begin with.
_VERB_BEGINS = (
    "(?=[、，主举组积任企优依借入全兴出制力加包印发启在大实开当打扩批抓推搞做机正深牵用硬编落贯通部重院高围完坚])"
)
_BEFORE = {
    "行动": re.compile(
        rf"{_VERB_BEGINS}(?:{_LAUNCHING}|{_ADVANCING}|{_BUSY}|入选|扩大(?!开放|内需|有效|投资|消费|范围|影响))“?{WORDS}"
    ),
    "工程": re.compile(
        rf"{_VERB_BEGINS}(?:{_LAUNCHING}|{_BUSY}|落实|坚持(?=[一-龥]{{4,6}}\Z)|推进|加快建设|通过|依托|借助|入选|抓好|(?<!新)开工(?!建设|项目)|开建|兴建"
        rf"|(?:优先|全力|重点)保障|(?:企业|高校|机构|院所|[、，]|力量)参与(?!了)){WORDS}"
    ),
    "规划": re.compile(
        rf"{_VERB_BEGINS}(?:{_LAUNCHING}|推进(?!城市|乡村)|贯彻|落实|编制|制定|印发|出台|完成|做好){WORDS}"
    ),
    "活动": re.compile(rf"{_VERB_BEGINS}(?:{_LAUNCHING}|{_ADVANCING}|围绕){WORDS}"),
    "改革": re.compile(rf"{_VERB_BEGINS}(?:{_LAUNCHING}|推进|推动|深化|加快){WORDS}"),
    "方案": re.compile(rf"{_VERB_BEGINS}(?:{_LAUNCHING}|落实|推进|出台|印发|制定|发布){WORDS}"),
}
#: What an undertaking is that goes by the name of 活动.
_HELD = ("年", "月", "周", "季", "创建", "主题实践", "大讨论", "大走访", "送温暖", "关爱服务")
#: The kind of each head that can be launched.
_KINDS = (
    (("行动", "攻坚", "战", "翻身仗", "攻坚仗", "人民战争", "试点"), "行动"),
    (("攻坚年", "突破年", "提升年", "深化年", "推进年", "服务年", "落实年", "巩固年", "建设年"), "行动"),
    (("专项整治", "排查整治", "专项治理", "专项检查", "专项排查", "集中整治", "专项斗争", "执法检查"), "行动"),
    (("行动方案", "总体方案"), "方案"),
    (("工程", "计划", "专项", "战略", "学习教育", "试点示范"), "工程"),
    (("规划", "纲要"), "规划"),
    (("改革",), "改革"),
    (("活动",), "活动"),
)
#: A list whose head stands only at its end: 实施A、B等九大工程, 开展“A”“B”等行动.
_ENDED = re.compile(
    r"[等一二两三四五六七八九十](?:(?<=等)(?:(?P<count>[一二两三四五六七八九十\d]{1,3}[大项个])(?:重点|重大|专项|标志性)*|一系列)?"
    r"|(?:(?<=[一-龥”][^等])(?=[一二两三四五六七八九十]?大(?:工程|行动|计划)|(?<!一)项(?:行动|工程|计划))|(?<=”[^等])(?=[一二两三四五六七八九十]?[大项]))"
    r"(?P<alone>[一二两三四五六七八九十]{0,2}[大项])(?:重点|重大|专项|标志性)*)(?:专项|系列)?(?:打击|整治|执法)?"
    r"(?:行动|工程|计划|战略|攻坚战|战役|会战|改革|试点|活动)(?![一-龥]{0,2}(?:方案|项目))"
)
_ITEMS = re.compile(
    rf"(?:(?:{_LAUNCHING}|推进|深化|落实|打造|发起)(?:了|好)?)+(?P<items>(?:“[^“”，。；]{{2,14}}”(?:[一-龥]{{2,8}}(?=[、和]“))?[、和]?)+|"
    r"[^，。；：“”《》（）\s的了]{4,16}(?:[、和][^，。；：“”《》（）\s的了、]{4,16})+)$"
)
#: What a higher organ approves, and what of a year is announced in batches: 原则同意M, 公示M第一批名单.
_APPROVED = re.compile(
    r"(?:原则同意|批复(?:同意)?|批准)(?:了|实施|设立)?(?P<name>(?!在|关于|建设|实施)[^，。；：！？、“”《》（）\s的]{6,26}(?:建设|改革|试验|发展|开放)(?:总体)?方案)(?=[，。；])"
)
_IN_BATCHES = re.compile(
    r"(?<=[，。对就展出布示的])(?P<name>20\d\d年度?[^，。；：！？、“”《》（）\s的]{6,28}(?:专项|计划))(?=的?(?:第[一二三四五]|首)批|惠及|拟补助|拟立项|拟支持)"
)
#: A coinage with the field before it and what it is about behind it, within a name: 包括|山区“一镇一业”品牌培育行动.
_AROUND = re.compile(
    r"(?:实施|开展|启动|推进|部署|推出|组织|包括)(?:了"
    r"|好)?(?:为期[^，。；的]{1,5}的)?(?P<name>(?!全[国省市县]|各"
    r"|我)(?:(?!实施|开展|启动|推进|推动|部署|推出|组织|打造|深化|落实|完善"
    r"|发起)[^，。；：！？、“”《》（）\s的了和与及]){0,8}“[^“”，。；：\s]{2,24}”[^的和及与等为了，。；：、“”（）\s]{2,14}(?:行动|工程|计划))$"
)
_FIELD_LENGTH = 16
#: What is carried out as it was deployed, and how far it has been: 落实M部署, 听取关于M落实情况汇报.
_AS_DEPLOYED = re.compile(
    r"(?:(?:落实|贯彻|按照|根据)(?:好)?|(?<=听取)(?P<heard>关于))(?P<name>[^，。；：！？、“”《》（）\s的]{4,24}行动)"
    r"(?=(?(heard)(?:实施|落实|进展|推进)情况|(?:工作)?部署(?:[，。；、]|要求)))"
)
_ITEM = re.compile(r"“(?P<quoted>[^“”]+)”|(?P<plain>[^、和“”]+)")
#: The next of a list of programmes.
_NEXT = re.compile(rf"[、和及]{WORDS}")
#: How a name of the vocabulary ends that the tagger may have seen in parts: 甲改造|和|乙更新工程.
_WHOLE = ("工程", "行动", "计划", "战略")
#: The undertaking that the title of a document is about: 《关于开展|乡村道路提升工程|的通知》, 《“十四五”时期|乡村道路提升工程|实施方案》.
_TITLED = re.compile(
    r"(?:《|关于|[》〉])(?:“十[一-龥]五”时期|\d{4}年)?(?:印发|组织|深入|全面|进一步|做好|加快|推进|实施|开展|下达|启动|组织实施|\d{4}年度?)*"
    r"(?P<name>(?:(?!关于)[^《》〈〉，。；、和与及的]){4,24}?(?:专项行动|行动|工程|攻坚战|试点|专项整治)(?:计划)?)"
    r"(?=(?:工作)?(?:实施|总体|行动)?(?:方案|计划|规划|细则|意见|办法|指南)|的|\d{4}年|[（》〉])"
)
#: What stands between the verb and the name.
_ADVERBS = re.compile(
    r"(?:了|好|\d+[多余]?[项个家](?=.{4})|[首一][次场](?=.{5})|打赢|推进|推动|落实|加快|深化|组织|参与|全面|深入(?!贯彻)|复制推广|扎实|持续|有序|大力|积极|稳妥|进一步"
    r"|系统|为期.{1,3}?[年月周天]的?|展开|首批|[全我][省市县区](?=.{5})|[春夏秋冬]季(?=.{9}))+"
)
#: What no name of a programme holds.
_NOT_INSIDE = re.compile(
    r"\d(?:余|多)?[个项座家条批次场名]|[一两多几]{1,2}[个项批系][列]?|各项|一批|系列|多项|重大(?:项目|工程)(?!.{5})|各类|相关|有关|我[国省市县]|他们|同时|做好|如何|进展"
    r"|任务|针对|围绕|通过|根据|按照|共同(?!富裕|缔造)|进行(?!动)|这[场项次个]|必要|联合国|军队|部队|军方"
    r"|(?<!保险)(?<!就业)(?<![高中]考)(?<!企业)(?<!法治)护航(?:编队|任务|行动)|深层次|更多|全面深化|中国式现代化|工作改革|采取|^(?:和(?!美)|要求|重要|措施)|跨军地"
    r"|[和及](?:试点|改革)$|(?:主体|附属|单项)工程$|^.{0,3}配套工程$|^重[点大][^“]{2,4}(?:计划|行动|工程)$|下一步|促改革$|控制性工程$|打[好赢]|^助力|^未来|数十项"
)
_FIELD = re.compile(r"(?:领域|环节|方面|重点|关键|各项|内部|自身|自我|一系列|难点)$")
_LAUNCHED = re.compile(r"(?:实施|开展|启动|推进|打赢|打好|深化|部署|[抓搞做用]好)了?(?:\d+[余多]?[个项])?“?$")
_LISTING = ("、", "和", "”“", "”和“", "”、“", "和“", "、“", "”和", "”、")
#: What a list counts up, each up to a mark: 一是|M；二是|M.
_COUNTED = re.compile("(?:^|[，。；：\n])[一二三四五六七八九十]{1,2}是$")
_ENDS = ("，", "。", "；")
#: What may stand inside the name of a programme.
_OTHERS = ("PROGRAM", "REGION", "ORG", "ORGAN")


def launched_programs(page: Page, ruled: list[Span], names: list[Tagged]) -> list[Span]:
    """The programmes right behind a verb of launching, which the tagger may see in part or not at all.

    Parameters
    ----------
    page : Page
        The page.
    ruled : list of Span
        The mentions that the rules found.
    names : list of (int, int, str)
        The mentions of the tagger; those that lie inside a programme given back are part of it.
    """
    titles = [span for span in ruled if span.label == "DOCUMENT"]
    ended = [*_of_lists(page, names, titles), *_of_titles(page, names, titles), *_by_form(page, names, titles)]
    found = [
        *ended,
        *(
            span
            for span in _behind_verbs(page, names, titles)
            if not any(span.start < other.end and other.start < span.end for other in ended)
        ),
    ]
    known = {(span.start, span.end): span for span in ruled if span.label == "PROGRAM"}
    found = [
        known.get((span.start, span.end)) or replace(span, term=_round_of(page.text, span, known)) for span in found
    ]
    return sorted((*found, *_of_rules(page, ruled, names, titles, found)), key=lambda span: span.start)


@cache
def _kind_of(head: str) -> str | None:
    """The kind of a head, None where it cannot be launched."""
    return next((kind for heads, kind in _KINDS if head.endswith(heads)), None)


def _round_of(text: str, span: Span, known: dict[tuple[int, int], Span]) -> Term | None:
    """What the vocabulary knows of a programme that a new round is of: 新一轮|国企改革深化提升行动."""
    of = known.get((span.start + 3, span.end)) if text.startswith("新一轮", span.start) else None
    return of.term if of else None


def _behind_verbs(page: Page, names: list[Tagged], titles: list[Span]) -> list[Span]:
    """What stands between a verb of launching, or the mark of a list, and a head."""
    text = page.text
    found: list[Span] = []
    starts = {start for start, _, label in names if label == "PROGRAM"}
    ends = {end for _, end, label in names if label == "PROGRAM"}
    labels = page.lexicon.head_label
    for start, end, head in page.heads:
        if labels[head] != "PROGRAM":
            continue
        kind = _kind_of(head)
        if kind is None or (kind == "活动" and not text.endswith(_HELD, 0, start)):
            continue
        before = _BEFORE[kind].search(text, max(0, start - 30), start)
        if before is None:
            before = _NEXT.search(text, max(0, start - 30), start)
            ended = before.start() - text.startswith("”", before.start() - 1) if before else 0
            if before is None or not (ended in ends or any(span.end in (ended, before.start()) for span in found)):
                before = standing(text, start, end, kind, starts, names)
        if before is None:
            continue
        left = before.start("words")
        if text.startswith("编制", end) and text.endswith("推进", 0, left):
            continue
        if found and left < found[-1].end < start and text[found[-1].end] in "和及与":
            left = found[-1].end + 1
        if adverbs := _ADVERBS.match(text, left, start):
            left = adverbs.end()
        if (
            end - left < 5
            or text[left] == "“"
            or (text[start - 1] == "”" and start - left < 9)
            or _NOT_INSIDE.search(text[left:end])
            or _FIELD.search(text, left, start)
        ):
            continue
        if not is_program(page, left, start, end):
            continue
        if not _is_free(page, left, end, names, titles):
            continue
        if found and found[-1].end > left:
            found.pop()
        found.append(Span(left, end, "PROGRAM", confidence=SURE))
    return found


def _of_lists(page: Page, names: list[Tagged], titles: list[Span]) -> list[Span]:
    """The items of lists that have one head for all, at the end; items without quotes only where they are counted."""
    text = page.text
    found: list[Span] = []
    for ended in _ENDED.finditer(text):
        listed = _ITEMS.search(text, max(0, ended.start() - 90), ended.start())
        if listed is None:
            continue
        items = [
            match.span(match.lastgroup or 0)
            for match in _ITEM.finditer(text, listed.start("items"), listed.end("items"))
        ]
        quoted = text[listed.start("items")] == "“"
        if not quoted and (
            ended.lastgroup is None or any(b - a < 4 or _NOT_INSIDE.search(text[a:b]) for a, b in items)
        ):
            continue
        others = [place for place in names if place[1] != ended.end()]  # 增进|友好四大行动
        found += [Span(a, b, "PROGRAM", confidence=SURE) for a, b in items if _is_free(page, a, b, others, titles)]
    return found


def _by_form(page: Page, names: list[Tagged], titles: list[Span]) -> list[Span]:
    """What is approved or announced in batches, which its form gives away whatever its head."""
    text = page.text
    found = list(_APPROVED.finditer(text)) if "方案" in text else []
    found += _IN_BATCHES.finditer(text) if "批" in text else ()
    found += _AS_DEPLOYED.finditer(text) if "行动部署" in text or "听取关于" in text else ()
    for start, end, head in page.heads if "“" in text else ():
        if page.lexicon.head_label[head] == "PROGRAM" and text.find("”", start - _FIELD_LENGTH, start) >= 0:
            found += filter(None, [_AROUND.search(text, max(0, start - 50), end)])
    places = [match.span("name") for match in found if not _NOT_INSIDE.search(match["name"])]
    places = [(a, b) for a, b in places if not any(c <= a and b < d for c, d in places)]
    return [Span(a, b, "PROGRAM", confidence=SURE) for a, b in places if _is_free(page, a, b, names, titles)]


def _of_titles(page: Page, names: list[Tagged], titles: list[Span]) -> list[Span]:
    """The undertakings that the titles of documents are about, wherever else the text names them."""
    text = page.text
    about = {match["name"] for title in titles for match in _TITLED.finditer(text, title.start, title.end)}
    found: list[Span] = []
    for start, end, head in page.heads if about else ():
        if page.lexicon.head_label[head] != "PROGRAM":
            continue
        name = max((name for name in about if text.endswith(name, 0, end)), key=len, default="")
        left = end - len(name)
        if len(name) > end - start and is_program(page, left, start, end) and _is_free(page, left, end, names, titles):
            found.append(Span(left, end, "PROGRAM", confidence=SURE))
    return found


def _of_rules(page: Page, ruled: list[Span], names: list[Tagged], titles: list[Span], before: list[Span]) -> list[Span]:
    """What the rules found that is launched or listed beside what is, and coinages whose form leaves no doubt."""
    text = page.text
    ends = {span.end for span in before} | {end for _, end, label in names if label == "PROGRAM"}
    starts = {start for start, _, label in names if label == "PROGRAM"}
    found: list[Span] = []
    for span in ruled:
        if span.label != "PROGRAM" or span.confidence < SURE or text.startswith("建设", span.end):
            continue
        if any(span.start < other.end and other.start < span.end for other in before):
            continue
        start = span.start
        if span.confidence == COINED:
            good = _is_free(page, start, span.end, names, titles)
        else:
            good = span.confidence >= LISTED or _LAUNCHED.search(text, max(0, start - 10), start) is not None
            good = good or any(text[start - k - 1 : start] in _LISTING and start - k - 1 in ends for k in (0, 1, 2))
            good = good or (text.startswith("、", span.end) and span.end + 1 in starts)
            good = good or (
                _COUNTED.search(text, max(0, start - 4), start) is not None and text[span.end : span.end + 1] in _ENDS
            )
            listed = span.confidence == LISTED and text.endswith(_WHOLE, start, span.end)
            good = good and not any(
                a < span.end and start < b and not (listed and label == "PROGRAM" and start <= a and b <= span.end)
                for a, b, label in names
            )
        if good:
            found.append(span)
            ends.add(span.end)
    return found


def _is_free(page: Page, left: int, end: int, names: list[Tagged], titles: list[Span]) -> bool:
    """Whether nothing stands in the place of a programme but what may be part of its name."""
    inside = [place for place in names if place[0] < end and left < place[1]]
    return not (
        any(label not in _OTHERS or a < left or b > end for a, b, label in inside)
        or any(label == "PROGRAM" and page.text[b] in "和及与同、" for _, b, label in inside if b < end)
        or any(span.start < end and left < span.end for span in titles)
    )
