"""Programmes that a text launches: from the verb of launching to the head, all of it is the name."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.coinages import TAIL
from kg.extract.held import Place
from kg.extract.page import Page
from kg.extract.phrases import COINED, LISTED, SURE, is_program
from kg.extract.spans import Span
from kg.vocabulary import Term

#: Verbs behind which an undertaking is named, and verbs behind which only some kinds of it are.
_LAUNCHING = r"实施|启动|开展|推出|推行|(?<!决策)(?<!中央)(?<!工作)部署|打响|批复|包括"
_ADVANCING = r"推进|深化|抓好|搞好|做好|落实|打好|打赢"
_WORDS = r"(?P<words>(?:(?!实施|启动|开展|推出|推行|部署|批复)(?:以(?=.[换代促补养带定转])|(?<=[国稀私公])有|有(?=[效色机])|[^，。；：！？、“”《》（）\s的了着等把将对向由在以于从是有这该此其本并也而把被])){1,26}(?:“十[一二三四五]五”)?)$"
_BEFORE = {
    "行动": re.compile(rf"(?:{_LAUNCHING}|{_ADVANCING})“?{_WORDS}"),
    "工程": re.compile(rf"(?:{_LAUNCHING}|落实|推进){_WORDS}"),
    "规划": re.compile(rf"(?:{_LAUNCHING}|贯彻|落实|编制|制定|印发|完成){_WORDS}"),
    "活动": re.compile(rf"(?:{_LAUNCHING}|{_ADVANCING}|围绕){_WORDS}"),
    "改革": re.compile(rf"(?:{_LAUNCHING}|推进|推动|深化|加快){_WORDS}"),
    "方案": re.compile(rf"(?:{_LAUNCHING}|落实|推进|出台|印发|制定|发布){_WORDS}"),
}
#: The kind of each head that can be launched.
_KINDS = (
    (("行动", "攻坚", "战", "翻身仗", "攻坚仗", "人民战争", "试点"), "行动"),
    (("专项整治", "专项治理", "专项检查", "集中整治", "专项斗争"), "行动"),
    (("行动方案", "总体方案"), "方案"),
    (("工程", "计划", "专项", "战略", "学习教育", "试点示范"), "工程"),
    (("规划",), "规划"),
    (("改革",), "改革"),
    (("活动",), "活动"),
)
#: A list whose head stands only at its end: 实施A、B等九大工程, 开展“A”“B”等行动.
_ENDED = re.compile(
    r"等(?:(?P<count>[一二两三四五六七八九十\d]{1,3}[大项个])(?:重点|重大|专项|标志性)*)?(?:专项|系列)?"
    r"(?:行动|工程|计划|战略|攻坚战|改革|试点|活动)(?![一-龥]{0,2}(?:方案|项目))"
)
_ITEMS = re.compile(
    rf"(?:(?:{_LAUNCHING}|推进|深化|落实|打造)(?:了|好)?)+(?P<items>(?:“[^“”，。；]{{2,14}}”(?:[一-龥]{{2,8}}(?=[、和]“))?[、和]?)+|"
    r"[^，。；：“”《》（）\s的了]{4,16}(?:[、和][^，。；：“”《》（）\s的了、]{4,16})+)$"
)
_ITEM = re.compile(r"“(?P<quoted>[^“”]+)”|(?P<plain>[^、和“”]+)")
#: The next of a list of programmes.
_NEXT = re.compile(rf"[、和及]{_WORDS}")
#: What stands between the verb and the name.
_ADVERBS = re.compile(
    r"(?:了|好|打赢|推进|推动|落实|加快|深化|组织|参与|全面|深入(?!贯彻)|复制推广|扎实|持续|有序|大力|积极|稳妥|进一步|系统|为期.{1,4}?的?|展开|首批|(?:全省|全市|全区)(?=.{5})|[春夏秋冬]季(?=.{9}))+"
)
#: What no name of a programme holds.
_NOT_INSIDE = re.compile(
    r"\d(?:余|多)?[个项座家条批次场名]|[一两多几]{1,2}[个项批系][列]?|各项|一批|系列|多项|重大(?:项目|工程)|各类|相关|有关|我[国省市县]|他们|同时|如何|进展|任务|针对|围绕|通过|根据|按照|共同|进行|这[场项次个]|必要|联合国|军队|部队|军方|护航|深层次|更多|全面深化|中国式现代化|工作改革|采取|^(?:和|要求|重要)|跨军地|[和及](?:试点|改革)$|^重点..(?:计划|行动|工程)"
)
_FIELD = re.compile(r"(?:领域|环节|方面|重点|关键|各项|内部|自身|自我|一系列|难点)$")
_LAUNCHED = re.compile(r"(?:实施|开展|启动|推进|打赢|打好|深化|部署|[抓搞做用]好)“?$")
_HELD_TO = re.compile(r"(?:壮大|发展|培育|聚焦|坚持|推进|实施|落实|贯彻|构建|践行|深化|开展)“?$")
_LISTING = ("、", "和", "”“", "”和“", "”、“", "和“", "、“", "”和", "”、")
#: What may stand inside the name of a programme.
_OTHERS = ("PROGRAM", "REGION", "ORG", "ORGAN")


def launched_programs(page: Page, ruled: list[Span], names: list[Place]) -> list[Span]:
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
    ended = _of_lists(page, names, titles)
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


def _round_of(text: str, span: Span, known: dict[tuple[int, int], Span]) -> Term | None:
    """What the vocabulary knows of a programme that a new round is of: 新一轮|国企改革深化提升行动."""
    of = known.get((span.start + 3, span.end)) if text.startswith("新一轮", span.start) else None
    return of.term if of else None


def _behind_verbs(page: Page, names: list[Place], titles: list[Span]) -> list[Span]:
    """What stands between a verb of launching, or the mark of a list, and a head."""
    text = page.text
    found: list[Span] = []
    for start, end, head in page.heads:
        if page.lexicon.head_label[head] != "PROGRAM":
            continue
        kind = next((kind for heads, kind in _KINDS if head.endswith(heads)), None)
        if kind is None or (kind == "活动" and text[start - 1] != "年"):
            continue
        before = _BEFORE[kind].search(text, max(0, start - 30), start)
        if before is None:
            before = _NEXT.search(text, max(0, start - 30), start)
            ends = {b for _, b, label in names if label == "PROGRAM"} | {span.end for span in found}
            if before is None or before.start() not in ends:
                continue
        left = before.start("words")
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


def _of_lists(page: Page, names: list[Place], titles: list[Span]) -> list[Span]:
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
        if not quoted and (ended["count"] is None or any(b - a < 4 or _NOT_INSIDE.search(text[a:b]) for a, b in items)):
            continue
        found += [Span(a, b, "PROGRAM", confidence=SURE) for a, b in items if _is_free(page, a, b, names, titles)]
    return found


def _of_rules(page: Page, ruled: list[Span], names: list[Place], titles: list[Span], before: list[Span]) -> list[Span]:
    """What the rules found that is launched or listed beside what is, and coinages whose form leaves no doubt."""
    text = page.text
    ends = {span.end for span in before}
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
            sure = span.confidence >= LISTED
            verb = (_HELD_TO if sure else _LAUNCHED).search(text, max(0, start - 3), start)
            listed = not sure and any(
                text[start - k - 1 : start] in _LISTING and start - k - 1 in ends for k in (0, 1, 2)
            )
            good = bool(verb or listed) and not any(a < span.end and start < b for a, b, _ in names)
        if good:
            found.append(span)
            ends.add(span.end)
    return found


def _is_free(page: Page, left: int, end: int, names: list[Place], titles: list[Span]) -> bool:
    """Whether nothing stands in the place of a programme but what may be part of its name."""
    inside = [place for place in names if place[0] < end and left < place[1]]
    return not (
        any(label not in _OTHERS or a < left or b > end for a, b, label in inside)
        or any(label == "PROGRAM" and page.text[b] in "和及与同、" for _, b, label in inside if b < end)
        or any(span.start < end and left < span.end for span in titles)
    )


#: What the tagger takes into a programme at its left, and how it is spoken of once named.
_LEADING = re.compile(
    r"(?:(?:要|将|需)?(?:强化|健全|完善)|本领域|(?:稳妥|大力|积极)?推动|和(?!美|平|谐)|及(?!时))(?=.{5})"
    r"|(?:[抓搞做办用]?好|(?:用好)?用活|做[优大强实细]|抓实|建好|巩固|擦亮)(?=“)"
    r"|(?:坚决)?打[好赢](?=[^“”]{4,}[战仗]$)|(?:新开工|开工)建设(?=.{6})"
)
_POINTED = re.compile(
    r"\d{4}[^一-龥]*年?[）)]?$|.{2,20}[和及](?:试点|改革)$|新一轮的.*|(?:此次|本次|该项?|这[次项场个]|上述|[要将需]强化)(?:专项|整治|攻坚|集中)*(?:行动|整治|计划|工程|试点|改革)$"
)

#: The years of a plan, and what goes through several rounds.
_YEARS = re.compile(r"（\d{4}年?[-—–~－至]+\d{4}年?）")
_ROUNDS = ("行动", "计划", "规划", "改革", "试点", "工程", "整治")
#: What is no name with what goes on behind it: 养老服务|改革发展, 困难毕业生|专项支持.
_GOING_ON = re.compile(
    "改革(?:发展|创新(?!试)|开放|举措|任务|事项|经验|精神|意识)|专项(?:支持|服务|指导|帮扶|培训|招聘|资金|债|调研|报告|监督|巡察)|制度设计"
)

#: A clause that ran into a name, up to its last verb: 131个城市开始|工伤保险跨省异地就医直接结算试点.
_CLAUSE = re.compile(
    r"[^“”]*(?:采取|发起|下达|抗议|批准|签署|设立|入选|进行(?!时)|实行(?!动)|践行|开始|不断(?:提升|深化|加快|推进)?|约占|导致|[在此本]次|"
    r"(?:执意|继续|纵深|高质量|强力|接续)(?:推进|推动|实施)|(?:同步|联合|集中|和)(?:发布|启动)|(?<!公众)(?<!全民)(?<!社会)(?<!群众)(?<!企业)参与)了?"
)
#: When it is launched, or whose it is, which is no part of the name: 2017年7月|检察公益诉讼制度, 我国|探月工程.
_LED = re.compile(
    r"(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|我国|双方|[两三四五]轮)(?=[^“]{4})|(?:[省市县区]委|做[优大]做强)(?=“)"
)
#: What makes no programme of a phrase with a head: a count, a month, a verb that the head is the end or the object of.
_NO_NAME = re.compile(
    r"(?:\d{4}年)?发展改革$|[^“”]*(?:(?<![第首])(?<!\d)(?:\d+[多余]?万?|[近上数][十百千])[个座台]|\d月|按原?计划|搜捕|得益于|.*政策制度$|"
    r"(?:国防部|军方|政府|公司|武装|总统|总理|议会)正?(?:计划|行动)$)"
)


def _settled(page: Page, span: Span) -> Span | None:
    """A programme that no list names without the words of the clause before it; none where nothing else is left."""
    text, start, end = page.text, span.start, span.end
    if led := _LED.match(text, start, end):
        start = led.end()
    if clause := _CLAUSE.match(text, start, end):
        start = clause.end()
        if led := _LED.match(text, start, end):
            start = led.end()
        head = next((begin for begin, stop, _ in page.heads if stop == end and begin >= start), end)
        bare = clause.end() - clause.start() <= 4 and end - start > 7
        if end - start < 6 or not (bare or is_program(page, start, head, end)):
            return None
    if _NO_NAME.match(text, start, end):
        return None
    return span if start == span.start else replace(span, start=start, name="")


def _in_full(text: str, span: Span) -> Span:
    """A programme with the head behind its quotes, its years and its round: “国培计划”|改革, 新一轮|机构改革."""
    start, end = span.start, span.end
    opening = start if text[start] == "“" else max(start - 1, 0)
    whole = text[opening] == "“" and text.startswith("”", end) and text.find("”", opening, end) < 0
    if whole and (tail := TAIL.match(text, end + 1)):
        start, end = opening, tail.end()
    if years := _YEARS.match(text, end):
        end = years.end()
    if text.endswith("新一轮", 0, start) and text.endswith(_ROUNDS, start, end):
        start -= 3
    return span if (start, end) == (span.start, span.end) else replace(span, start=start, end=end, name="")


def _owner(page: Page, span: Span) -> int:
    """Where a programme begins behind the organ whose it is: 公安部|“百日行动”."""
    text = page.text
    ends = [organ.end for organ in page.organ_candidates if organ.start == span.start and organ.end < span.end]
    return max((end for end in ends if text[end] == "“"), default=span.start)


def _apart(text: str, span: Span) -> list[Span]:
    """The programmes of one mention, without the quotes around the whole of one: “百城千园行”|“智能制造进园区”活动."""
    parts, start = [], span.start
    while (joint := text.find("”“", start, span.end)) > 0:
        parts.append((start, joint + 1))
        start = joint + 1
    parts.append((start, span.end))
    whole = [(a + 1, b - 1) if text[a] == "“" and text.find("”", a, b) == b - 1 else (a, b) for a, b in parts]
    return [span if whole == [(span.start, span.end)] else replace(span, start=a, end=b, name="") for a, b in whole]


def settle_programs(page: Page, spans: list[Span]) -> list[Span]:
    """The spans without programmes that are only pointed at, and programmes without the verb before them."""
    text = page.text
    kept = []
    for span in spans:
        if span.label == "PROGRAM":
            span = _in_full(text, span)
        if span.label == "PROGRAM" and span.term is None:
            if _POINTED.match(text, span.start, span.end) or _GOING_ON.match(text, span.end - 2):
                continue
            if "“" in text[span.start : span.end] and (start := _owner(page, span)) > span.start:
                span = replace(span, start=start, name="")
            elif leading := _LEADING.match(text, span.start, span.end):
                span = replace(span, start=leading.end(), name="")
            settled = _settled(page, span)
            if settled is None:
                continue
            kept += _apart(text, settled)
        else:
            kept.append(span)
    return kept
