"""Coinages in quotation marks that name a policy: “六稳”, “1612”, “双招双引”, “标准地”改革."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.phrases import COINED, SURE, left_edge
from kg.extract.spans import Span

_QUOTED = re.compile(r"“([^“”，。；：！？\s]{2,24})”")
#: A coinage inside a quotation.
_INNER = re.compile(r"‘([^‘’“”，。；：！？\s]{2,24})’")
#: How long a coinage is that has no head of its own.
_LONGEST = 12
#: What a province makes of itself after a national programme: “数字福建”, “平安浙江”.
_OF_A_PLACE = re.compile("(?:数字|平安|健康|美丽|法治|质量)(?=[一-龥]{2,4}$)")
_SLOGAN = re.compile(
    r"四个意识|四个自信|两个维护|两个确立|四个到位|四风|三个区分开来|第一议题|第一书记|一把手|十三五|十四五|十五五|十二五|三严三实|三重一大|回头看|最后一公里|三大战役|^[两三四五六七八九十][县镇乡村区市州省][一二两三四五六七八九十]+[县镇乡村区市州省]$"
)
#: A coinage that goes on to stand for what was named with it, without the head: “法律七进”活动, then “法律七进”.
_AGAIN = re.compile(r"[一-龥]{4,10}")
#: What a coinage stands before as a part of the name.
_TAIL = re.compile(
    r"(?P<count>[一二三四五六七八九十百]{1,2}[大项](?:专项)?)?(?:改革|工程|行动|计划|战略|专项(?:行动|监督|斗争|整治|治理)(?:活动)?|规划|攻坚战"
    r"|(?:[一二三四五六七八九十]大)?集群战役|倡议|预案|重大(?:科技)?专项|重点(?:研发计划|专项))(?!方案|者|上|演习|布局|政策|体系|定位|地位|任务|(?<!专项行动)部署|意义|合作)"
)
_NUMERALS = re.compile("[一二三四五六七八九十百千万]{2,4}$")
#: A head and what it is about, behind a coinage that counts: “十百千”|示范创建工程.
_WIDE_TAIL = re.compile(r"(?!推进|实施|开展|发布|落实|制定)[^的和及与等为了，。、”“\s]{2,4}(?:工程|行动(?!方案)|计划)")
#: Of these, what is never said of armies and accidents.
_FIRM = ("改革", "战略", "倡议", "专项行动", "专项监督", "专项斗争", "攻坚战")
#: How long the others of a list are whose head stands behind the last, and which heads those are.
_LISTED_LENGTH, _FIRM_HEADS = 8, ("行动", "行动计划", "攻坚战", "集群战役", "工程", "改革", "战略")
#: Campaigns that go by the name of 活动: 开展“百万青年农技培训活动”.
_HELD = re.compile("(?!.*(?:文艺|文体|体育|促销|庆祝|志愿|公益|读书|主题))[一-龥\\d]{4,16}(?<!系列)活动")
_CONDUCTED = re.compile("(?:开展|实施|启动|推进|部署|打响|组织|结合|围绕|参与|深化)(?:了|好)?$")
#: Programmes whose head stands inside the quotes: “党建引领行动”.
_NAMED = re.compile(
    r"^(?!新?形象|政绩|面子|拍脑袋|胡子|钓鱼|首长|饭碗|民心|民生|系统|豆腐渣|头号|标志性|样板|放心|良心|廉洁|阳光|精品|优质|半拉子|烂尾|和平|重要|重大|圆梦|一把手|优先|后续|统一|一致"
    r"|集体|具体)(?:(?!的)[一-龥\dA-Za-z+·]){2,20}(?:工程|行动|计划|战略|攻坚战)$"
)
#: Programmes counted in quotes: “十大战略”, “十项重大工程”; “六网会战”.
_COUNTED = re.compile(
    r"^[一二三四五六七八九十百头\d]+[大项个号](?!进一步|更加|全面|显著|明显|不断|持续|新)[一-龥]{0,6}?(?:战略|行动|工程|计划|改革|改革试点|攻坚战|保卫战|战役|会战|专项|提升|攻坚)$"
)
_NUMBERED = re.compile(
    r"^[二三四五六七八九十百][一-龥]{1,3}(?:战略|行动|工程|计划|改革|攻坚战|保卫战|战役|攻坚|会战|硬仗)$"
)
#: The last characters of the heads inside quotes, looked at first.
_LAST = frozenset("程动划略战革项升坚仗点役")
#: What the modifier of such a programme does not reach across: “十大行动”和|节能减排“十大工程”.
_BEFORE_COUNTED = re.compile(
    r".*(?:”[和及、]|等(?!级)|推进|实施|部署|启动|开展|打造|落实|健全|深化|推动|推广|推行|围绕|聚焦|加快|坚持|完善|统筹|强化|学习|[抓搞做用打]好|论坛|峰会|大会)"
)
#: Programmes called by numbers: “415X”先进制造业集群, “1+N”政策体系, “20+8”产业集群; sets of measures called by how many: “科创板八条”.
_CODE = re.compile(r"^(?!1(?:1[09]|2[02])$|12345$|315$)[\d+XN]{3,6}$")
_CODED = re.compile(
    r"(?:经济|财政|惠企|人才|产业)*政策|(?:现代化?|先进|制造业|战略性?|新兴|未来)*(?:产业|集群|体系|行动|工程|(?:具体|总体|工作)部署|工作|部署|战略|计划)"
)
#: What such a number is about and its head, in one name: “1+5+N”|产业跨越式发展行动计划.
_CODE_TAIL = re.compile(
    r"(?!推进|实施|开展|发布|落实|制定)[^的和及与等为了，。；：、“”（）\s]{2,14}?(?:行动计划|行动(?!方案)|工程|计划)"
)
_ARTICLES = re.compile(r"^[一-龥]{1,10}[一二三四五六七八九十\d]+条$")
#: A year or season that is made one of something: 定为“消费促进年”.
_YEARLY = re.compile(r"^[一-龥]{2,8}(?:年|季|月)$")
#: What is carried out like a revolution: 组织实施一场“农村产业革命”.
_REVOLUTION = re.compile(r"[一-龥]{3,8}革命$")
_FOUGHT = re.compile(r"(?:实施|开展|推进|掀起|打响|打好|发起)(?:了|好)?(?:一场)?$")
#: What something is only likened to: 把招商引资作为“一号工程”.
_LIKENED = re.compile(r"(?:作为|当作|列为|当成|视为|视作|打造成|作)(?:全?[省市县区])?$")
_DECLARED = re.compile(r"(?:开展|定为|启动|实施|深化|推进|落实)(?:了|好)?$")
_ENACT = re.compile(r"(?:实施|实行|推行|落实)$")
#: A policy called by a coinage, and what is done with it: 完善“双积分”政策, 实行“一费制”.
_DONE_WITH = re.compile("(?:实施|实行|推行|落实|完善|优化|执行|取消|出台|延续|用好)(?:了|好)?$")
_POLICY = re.compile("(?:政策|制度)(?!体系)")
_SYSTEM = re.compile("[一-龥]{2,5}制")
_MEASURE = re.compile(r"(?:政策|措施|战略|管理|防控|试点|机制|模式|方案|改革)")
#: Coinages that count up what they mean, twice (双招双引, 一改两为五做到) or once (四化); 一企一策 is a manner.
_N = "[一二三四五六七八九十百千万两双多]"
_TWICE = re.compile(rf"^(?!一.{{1,2}}一.{{1,2}}$){_N}[一-龥]{{1,3}}(?:、?{_N}[一-龥]{{1,3}}){{1,3}}$")
_ONCE = re.compile(r"^[二三四五六七八九十两双](?!个)[一-龥]{1,2}$")
#: Beside others, several that are called great: “两强一增”|“三大革命”.
_LARGE = re.compile(r"^[二三四五六七八九十两][大项][一-龥]{2,4}$")
#: What is to be built of several, all of them one policy: 打造“五个某地”建设.
_SEVERAL = re.compile(r"^[二三四五六七八九十两]个[一-龥]{2,6}$")
_ANY_COUNT = re.compile(r"^[一二三四五六七八九十百千万两双三\d][一-龥]{1,5}$")
#: What goes on behind one that is fought, not carried out: “三超一疲劳”|、酒驾等重点问题.
_OFFENCES = re.compile("、[^。；]{2,40}?等[^，。；]{0,8}?(?:问题|行为|违法|乱象|隐患|顽疾)")
#: Verbs of carrying out before a coinage, and what is said of it behind.
_CARRIED = re.compile(
    r"(?:实施|推进|落实|深化|做好|统筹|抓好|开展|坚持|推动|实行|打造|启动|聚焦(?:[一-三]产)?|推行|围绕|践行|打好|部署|结合|加快|[政委厅部局]|把)(?:了|好)?$"
)
_LAUNCHED = re.compile(r"(?:实施|推进|深化|开展|聚焦|推行|启动)(?:了|好)?$")
_SPOKEN_OF = re.compile(
    r"(?:(?:重大|重点)项目|政策|工作|战略|行动|计划|工程|改革|任务|试点|机制|模式|体系|项目|企业|中小企业|目标|建设|实施|作为|的?(?:部署|要求|布局|举措)|[一-龥]{0,4}?发展新?格局|为(?:主要内容|重点|抓手|载体|牵引|统领|主线|主题)的?)"
)
#: Measures in four characters, which somebody carries out with zeal: 深入推进“减证便民”.
_FOUR = re.compile("(?!一.)[一-龥]{4}(?<!.的)")
#: Two of them in one pair of quotes, which is built or carried out: 加快“人人有技、技能某地”建设.
_PAIR = re.compile("(?!一.)[一-龥]{4}、(?!一.)[一-龥]{4}(?<!.的)")
_BUILT = re.compile("”(?:建设|行动|工程|计划|改革|战略)")
_ZEAL = re.compile("(?:深入|持续|全面|扎实|大力|纵深|深化)(?:推进|推行|实施|开展|深化)$|推行$")
_THEME = re.compile("[^，。；]{0,6}?(?:主题|系列|活动|行动|品牌|课|演习|训练|工程|计划)")
_ROW = ("”“", "”、“", "”和“")


def head_behind(text: str, opening: int, behind: int) -> re.Match[str] | None:
    """The head behind the quotes of a coinage that is a part of its name, unless it counts up several: “A”“B”|两大工程."""
    tail = _TAIL.match(text, behind)
    return None if tail and tail["count"] and text[opening - 1 : opening] in ("”", "、", "和") else tail


def is_likened(text: str, start: int, end: int) -> bool:
    """Whether something is only called a work of some sort, with the head in quotes or behind them: 作为“一把手”工程."""
    quote = start if text[start] == "“" else start - 1
    if text[quote : quote + 1] != "“" or not text.endswith("工程", start, end):
        return False
    return _LIKENED.search(text, max(0, quote - 6), quote) is not None


def find_coinages(page: Page) -> list[Span]:
    """Quoted coinages that name a policy, with a head like 改革 behind the quotes inside the span."""
    spans: list[Span] = []
    counts: set[str] = set()
    other: list[re.Match[str]] = []
    for match in _quoted(page.text):
        if spans and match.start() < spans[-1].end:  # within the name of another
            continue
        span = _with_head(page, match)
        if span is None and (sure := _count(page, match, spans)):
            span = Span(match.start(1), match.end(1), "PROGRAM", confidence=sure)
            if sure == COINED:
                counts.add(match.group(1))
        if span is None:
            other.append(match)
        else:
            spans.append(span)
            works = page.text.endswith("工程", span.start, span.end)  # “千年秀林”工程, where “千年秀林” is a place
            if span.start == match.start() and not works and _AGAIN.fullmatch(match.group(1)):
                counts.add(match.group(1))
    counts -= page.lexicon.not_programs
    again = [match for match in other if match.group(1) in counts]
    again += _beside_headed(page.text, spans, other)
    return spans + [Span(match.start(1), match.end(1), "PROGRAM", confidence=COINED) for match in again]


def _beside_headed(text: str, spans: list[Span], other: list[re.Match[str]]) -> list[re.Match[str]]:
    """The short coinages of a list whose head stands only behind the last of them: “净网”、“护苗”专项行动."""
    ends = {match.end(): match for match in other if len(match.group(1)) <= _LISTED_LENGTH}
    found: list[re.Match[str]] = []
    for span in spans if ends else ():
        listed: list[re.Match[str]] = []
        at = span.start if text.endswith(_FIRM_HEADS, span.start, span.end) else 0
        length = text.find("”", at) - at - 1
        while match := ends.get(at) or (ends.get(at - 1) if text[at - 1] in "、和" else None):
            if abs(len(match.group(1)) - length) > 2 or _SLOGAN.search(match.group(1)):
                break
            listed.append(match)
            at = match.start()
        found += listed if _CONDUCTED.search(text, max(0, at - 6), at) else ()
    return found


def _quoted(text: str) -> list[re.Match[str]]:
    """What stands in quotation marks, and within a longer quotation in inner ones."""
    found = list(_QUOTED.finditer(text))
    if "‘" in text:
        found = sorted((*found, *_INNER.finditer(text)), key=lambda match: match.start())
    return found


def _with_head(page: Page, match: re.Match[str]) -> Span | None:
    """A coinage with a head, inside the quotes or behind them, and one that is a number or a year."""
    text, inner = page.text, match.group(1)
    start, end = match.span(1)
    if _SLOGAN.search(inner):
        return None
    if len(inner) > _LONGEST:
        return Span(start, end, "PROGRAM", confidence=SURE) if _NAMED.match(inner) else None
    done = _DONE_WITH.search(text, max(0, start - 5), start - 1)
    if done and (_POLICY.match(text, end + 1) or _SYSTEM.fullmatch(inner)):
        return Span(start, end, "PROGRAM", confidence=COINED)
    if _ENACT.search(text, max(0, start - 5), start - 1) and _MEASURE.match(text, end + 1):
        return Span(start, end, "PROGRAM", confidence=0.7)
    if tail := head_behind(text, start - 1, end + 1):
        firm = text.endswith(_FIRM, end, tail.end())
        return Span(start - 1, tail.end(), "PROGRAM", confidence=COINED if firm else SURE)
    if (_TWICE.match(inner) or _NUMERALS.match(inner)) and (wide := _WIDE_TAIL.match(text, end + 1)):
        return Span(start - 1, wide.end(), "PROGRAM", confidence=COINED)
    if inner[-1] in _LAST and _COUNTED.match(inner):
        return None if is_likened(text, start, end) else _counted(page, match)
    if inner[-1] in _LAST and _NUMBERED.match(inner):
        return Span(start, end, "PROGRAM", confidence=COINED)
    if _CODE.match(inner) and (wide := _CODE_TAIL.match(text, end + 1)):
        return Span(start - 1, wide.end(), "PROGRAM", confidence=COINED)
    if (_CODE.match(inner) and _CODED.match(text, end + 1)) or _ARTICLES.match(inner):
        return Span(start, end, "PROGRAM", confidence=COINED)
    if (after := _OF_A_PLACE.match(inner)) and any(
        (place.start, place.end) == (start + after.end(), end) for place in page.region_candidates
    ):
        return Span(start, end, "PROGRAM", confidence=COINED)
    if inner[-1] in _LAST and _NAMED.match(inner):
        return Span(start, end, "PROGRAM", confidence=SURE)
    if inner.endswith("活动") and _HELD.fullmatch(inner) and _CONDUCTED.search(text, max(0, start - 7), start - 1):
        return Span(start, end, "PROGRAM", confidence=COINED)
    if inner.endswith("革命") and _REVOLUTION.match(inner) and _FOUGHT.search(text, max(0, start - 7), start - 1):
        return Span(start, end, "PROGRAM", confidence=COINED)
    if _YEARLY.match(inner) and _DECLARED.search(text, max(0, start - 5), start - 1):
        return Span(start, end, "PROGRAM", confidence=COINED)
    return None


#: More than one thing, and not one of which two are done: 水利、交通; but 湘江|保护和治理.
_SEVERAL_FIELDS = re.compile(r"[及与、]|和(?!(?:治理|修复|利用|管理|发展|改造|开发|服务|建设|提升|振兴)$)")


def _counted(page: Page, match: re.Match[str]) -> Span:
    """“十大战略”, with the words before the quotes that say of what: 节能减排“十大工程”."""
    text, quote = page.text, match.start()
    left = left_edge(page, quote, "PROGRAM", {}, [])
    if before := _BEFORE_COUNTED.match(text, left, quote):
        left = before.end()
    listed = text[left - 1 : left] == "、"  # A、B“两大战略”
    named = left < quote and not listed and not _SEVERAL_FIELDS.search(text, left, quote)
    start, end = (left, match.end()) if named else match.span(1)
    return Span(start, end, "PROGRAM", confidence=COINED)


def _count(page: Page, match: re.Match[str], before: list[Span]) -> float:
    """How sure a coinage is that counts up what it means and that somebody carries out; 0 where it is none."""
    text, inner, quote = page.text, match.group(1), match.start()
    if inner in page.lexicon.not_programs or _SLOGAN.search(inner):
        return 0
    if text[quote] == "‘" and (known := page.lexicon.surfaces.get(inner)) and known.label == "PROGRAM":
        return COINED
    if _FOUR.fullmatch(inner) and _ZEAL.search(text, max(0, quote - 4), quote) and not _THEME.match(text, match.end()):
        return COINED
    if _PAIR.fullmatch(inner) and _BUILT.match(text, match.end(1)) and _CARRIED.search(text, max(0, quote - 4), quote):
        return COINED
    if not _ANY_COUNT.match(inner) and not _TWICE.match(inner):
        return 0
    if text.startswith("、", match.end()) and _OFFENCES.match(text, match.end()):
        return 0
    row = bool(before) and before[-1].confidence == COINED and text[before[-1].end : quote + 1] in _ROW
    carried = row or bool(_CARRIED.search(text, max(0, quote - 4), quote))
    spoken_of = _SPOKEN_OF.match(text, match.end())
    if _TWICE.match(inner) and (carried or spoken_of):
        return COINED
    if _SEVERAL.match(inner) and text.startswith("建设", match.end()) and carried:
        return COINED
    if (row and _LARGE.match(inner)) or (
        _ONCE.match(inner) and (row or _LAUNCHED.search(text, max(0, quote - 4), quote))
    ):
        return COINED
    return 0.6 if carried and spoken_of else 0
