"""What the things counted did or had done to them: 12家医院|开设夜间门诊 does not say that there are 12."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words, tag_words
from kg.extract.reading import Sentence
from kg.extract.statistics.items import BETWEEN, split_items
from kg.extract.statistics.nouns import is_verb, noun_behind
from kg.extract.statistics.quantities import Quantity, Units

#: The verb whose object is counted; 共有 and the like say nothing of it.
_DONE = re.compile(
    r"(?P<verb>(?!以来|造成|导致|包括|使得|[一-龥]有|达到|[已共斩]获|夺得|摘得|作为|成为|超过|累计|共计|总计|先后)[一-龥]{2})(?<![的在对向从于给为以将被和与及由按])(?:了|共|累计)*$"
)
#: 击落|乌军|3架无人机: whose things were dealt with.
_WHOSE = re.compile("(?<=[落截毁沉获了])(?:[一-龥]{1,2}[军方]|[一-龥]{2,4}武装)$")
#: A rough count of the things before.
_MANY = re.compile("(?:[多数几]|[百千万]余?)[枚架辆艘名个家件起套]")
#: 安排80亿元|实施灌区改造: what money was given for belongs to the name where no noun does.
_SET_ASIDE = ("安排", "投入", "拿出", "拨款")
#: 内地居民出入境767万人次；|港澳台居民|573万人次
_CROSSING = re.compile("[出入]{1,2}境")
_PEOPLE = re.compile("[一-龥]{0,4}(?:居民|外国人|外籍人员|外籍旅客)")
#: 发放贷款3亿元、|惠及农户|4万户
_REACHED = ("惠及", "覆盖", "带动", "受益", "涉及")
#: 新登记经营主体1.4万户，其中|企业|4000户
_NEW = re.compile("新(?:登记|设立?|注册|认定|签约?|批准?|引进|落户)(?=..)")
#: What has an amount is not what was dealt with.
_SUM = re.compile("(?:[量额值率数]|收入|利润|投资)$")
#: Between a number and what it counts stand at most so many characters, and no mark.
_AWAY, _APART = 12, re.compile("[，。；、：]")
#: What others do with the things or for them: 为12家企业|提供贷款.
_WITH = re.compile("(?:[与和将用]|(?:[对给向把]|依托|(?<![成作认分])为)[^，。；、：]{0,12})$")
#: The rest of a clause, to the first number in it.
_REST = re.compile(r"(?:[^，。；：！？… 　\n（）《》\d]|\d(?=[A-Z]))*")
#: 12家企业拟列入|2024年|专项资金计划
_YEAR = re.compile(r"\d{4}年")
#: 12家医院、|30个诊所|参加义诊: another count stands before what both did.
_NEXT = re.compile(r"(?:、|以及|[和及与])(?=\d)")
_AND = re.compile("(?:、|以及|[和及与])$")
#: What is no deed: more things, the head of what the counted only modify, when something was.
_NO_DEED = re.compile(
    "(?:日前|近日|近期)|[和及与或等”的中里之并且而但—]|进入[^，。；]{0,2}[收播成插采]|长势|喜获|迎来丰|以及|、(?:近|约|[数上十百千][十百千万])|以[上下内]|.*(?:[后时下]|分别与?|共同)$|.*的(?:近|约|[数上十百千])"
)
#: 花生|收获已过六成: how far it went with those counted.
PARTLY = re.compile("(?:[过近超约达]|接近|完成)[一二三四五六七八九两]?[成半]$")
#: What is done with goods, at the head of a list of them.
_TRADES = ("出口", "进口")
#: What things are to something else: 以12个场馆为基础、6个团队|为支撑.
_SERVES = re.compile("为(?:支撑|基础|核心|主体|载体|抓手|重点|保障|依托|引领|补充|骨干|节点)")
#: What is left of a noun at the end of its clause.
_NOUN = re.compile(
    "[一-龥]{0,6}(?:协定|协议|案例?|[队站店县区馆园所室]|项目|活动|中心|标准|计划|平台|基地)(?=[，。；、）或和及与])"
)
#: What the counted have so much of: 36个园区总面积|达800万亩.
_AMOUNT = re.compile(r"[均已共也合计]*(?:达到?|[为超近约]|超过|高达|不足|同比)[^，。；\d]{0,4}\d")
#: What says of a number how large it is: 日均办理超|2万件.
_NUMBERED = re.compile("(?:[有共超近约达过为每]|小于|大于|不足|累计|平均)$|在内|包括")
#: 200个项目|进展顺利: how they fare, and not how many there are.
_FARES = re.compile("(?:发展|运行|进展|推进|生长|总体|施工)[^，。；]{0,4}(?:良好|顺利|平稳|正常|稳定)")
#: 24名委员|出席会议: who was there.
PRESENT = re.compile(
    "(?:应邀)?(?:出席|参加|列席)了?[^，。；]{0,6}(?:会|会议|仪式|座谈|调研)$|在会上|作了?(?:表态|交流|典型)?发言"
)
#: How something was done, which a name leaves out.
_HOW = re.compile(
    "(?:已经?|均|都(?!市)|也|还|仍|则|又|正式|正(?!常)在?|就(?![业诊餐读近地医])|全部|顺利|成功|今天|昨天|昨晚|陆续|基本|相继|先后|先期|集中|同时|同步|及时|全力|积极|纷纷|累计|光荣|火速|迅速|分别)+(?![有收])(?=[一-龥]{2})"
)
#: 87个项目|分别在某区及各县火热|开工: where something was done.
_WHERE_DONE = re.compile(
    "^(?:分别|已经?|均|都)*在[^，。；]{2,16}?(?:火热|正式|顺利|陆续|同步)?(?=集中|开工|签约|落地|投产|举行|启动|亮相|上演|开展|实施)"
)
#: 项目136个，其中|86个|已开工，23个已竣工: how some of those counted fare.
_FARES = re.compile("(?:(?:均|都|全部)?已经?|全部|(?P<how>正在|尚未|仍在))(?P<did>[一-龥]{2,8})(?=[，。；、）])")
#: What of them is told otherwise: how many there are, what they are chosen for.
_FARES_NOT = re.compile("[被获有达为占]|超过|入[选围]")
#: Parts of speech of what is no verb: a noun, or one made of a verb before another.
_LEFT = re.compile("[^vpda]|vn n")
#: Of at most so many characters is what is told of the things counted and no story, and what a name takes up of it.
_LONG, _SHORT, _WORD = 22, 8, 5
#: What does so many things, of which a list tells, is only said to do them.
_LISTED = 2
_TWO = 2


def verb_before(prefix: str, deeds: frozenset[str], *, any_verb: bool) -> str:
    """The verb whose object is counted, at the end of the words before the number; one of ``deeds`` or ``any_verb``."""
    done = _DONE.search(_WHOSE.sub("", prefix))
    if done is None or done["verb"] in deeds:
        return done["verb"] if done else ""
    size = 0  # 突|击队 is no verb
    for word in reversed(cut_words(prefix[: done.end("verb")])):
        size += len(word)
        if size >= 2:
            break
    return done["verb"] if any_verb and size == 2 and is_verb(done["verb"]) else ""


def done_to_each(words: str, count: int, deeds: frozenset[str]) -> list[str]:
    """What was done to each of the ``count`` things that words list behind one verb: 出口汽车、手机; empty where none is.

    Examples
    --------
    >>> done_to_each("出口汽车、手机", 2, frozenset())
    ['出口汽车', '出口手机']
    """
    items, deed = split_items(words), words[:2]
    told = len(items) == count > 1 and len(items[0]) > len(deed) and (deed in deeds or deed in _TRADES)
    return [items[0], *(deed + item for item in items[1:])] if told else []


def deed_before(deeds: frozenset[str], last: str, prefix: str, name: str, *, among: bool) -> str:
    """The deed that a list says of its first things only: 征集|需求12项、成果30项, 击落|3枚导弹和5架无人机.

    So it is with what is ``among`` the things: 查处|案件30件，其中网络案件5件.
    """
    if (crossing := _CROSSING.search(last)) and "境" not in name and _PEOPLE.fullmatch(name):
        return crossing.group()
    new = _NEW.match(last) if among else None
    deed = new.group() if new else last[:2] if last[:2] in deeds else ""
    if prefix.endswith(BETWEEN) and _MANY.search(prefix):  # 击落多枚导弹和|5架无人机
        deed = min((one for one in deeds if one in prefix), key=lambda one: (prefix.find(one), one), default="")
        return "" if is_verb(name[:2]) else deed
    listed = prefix.startswith(BETWEEN) or (prefix.endswith(BETWEEN) and prefix[:-1].endswith(last[-2:]))
    if (
        not (deed and (listed or among) and len(name) > (0 if new else 2))
        or name.startswith(deed)
        or _SUM.search(name)
        or is_verb(name[:2])
        or name.startswith(_REACHED)
        or (len(name) == 2 * _TWO and is_verb(name[_TWO:], alone=True))  # 破获案件20起、|刑事拘留|7人
    ):
        return ""
    return deed


def deed_of(
    text: str, sentence: Sentence, quantity: Quantity, name: str, units: Units, stops: frozenset[str]
) -> str | None:
    """What the things did whose name stands behind their number; None where the number is no statistic without it."""
    unit = quantity.unit or "-"
    if name.endswith(_SET_ASIDE) and units.money[unit]:
        return _deed_behind(text, quantity.end, sentence.end, 2 * _SHORT - 2, units, stops)
    if not quantity.percent and (units.money[unit] or not units.counter[unit]):
        return ""
    begin = quantity.start
    if _WITH.search(text, sentence.start, begin) and not is_verb(text[begin - 2 : begin]):
        return ""
    if len(name) > 3 and text.startswith(name[2:], quantity.end) and name[:2] in text[begin - 4 : begin]:
        if len(name) > 4 and not _NOUN.match(text, quantity.end + len(name) - 2):
            return ""
        name = name[2:]  # 建设6个单产|提升示范区, 签署8个双边自贸|协定
    at = text.find(name, quantity.end, quantity.end + len(name) + _AWAY)
    if at < 0 or _APART.search(text, quantity.end, at):
        return ""
    return _deed_behind(
        text, at + len(name), sentence.end, 2 * len(name) - 2 if len(name) > 3 else _SHORT, units, stops
    )


def _deed_behind(text: str, at: int, end: int, size: int, units: Units, stops: frozenset[str]) -> str | None:
    """What the things did whose name ends at a place, in ``size`` characters; None where that takes too many words."""
    first = at
    while following := _NEXT.match(text, at, end):
        number = units.number.match(text, following.end(), end)
        start = number.end("unit") + text.startswith("的", number.end("unit")) if number else end
        noun = number and noun_behind(text, start, end, stops)
        if not number or not noun:
            return ""
        at = text.index(noun, number.end("unit")) + len(noun)
    if _AMOUNT.match(text, at, end):
        return None
    rest = _REST.match(text, at, end)
    said = rest.group() if rest else ""
    behind = text[at + len(said) : at + len(said) + 1]
    if (
        not said
        or _NO_DEED.match(said)
        or PARTLY.search(said)
        or behind in ("（", "《")
        or (behind.isdigit() and said[0] == "、")
    ):
        return ""
    if behind.isdigit() and said == (said := _AND.sub("", said)) and not _YEAR.match(text, at + len(said)):
        number = units.number.match(text, at + len(said), end)
        thing = number and units.thing[number["unit"]]
        noun = noun_behind(text, number.end("unit"), end, stops) if number and thing else ""
        if not noun or _NUMBERED.search(said):
            return ""
        said += noun  # 发布150项|成果
    said = _WHERE_DONE.sub("", said)
    how = _HOW.match(said)
    deed = said[how.end() if how else 0 :].replace("“", "").replace("”", "")
    if PRESENT.match(deed) or _SERVES.match(deed) or _FARES.match(deed):
        return None
    if at > first and _LEFT.match("".join(tag[:2] + " " for _, tag in tag_words(deed)[:2])):
        return ""  # what is left of the last thing: 粤港澳|联合实验室
    return (
        _begun(deed, size)
        if len(deed) <= _LONG and "组成" not in deed and (deed.count("、") < _LISTED or not is_verb(deed[:2]))
        else None
    )


def _begun(deed: str, size: int) -> str:
    """The words with which a long deed begins, of which a short name takes up fewer: 商品|新增至零关税清单."""
    if len(deed) <= size + _WORD:
        return deed
    begun = ""
    for word in cut_words(deed):
        if len(begun) > 1 and len(begun + word) > size:
            break
        begun += word
    return begun.rstrip("至到的在和与、为正已将也均都还仍") or deed


def how_some_fare(text: str, end: int) -> str:
    """What became of some of those counted before, told behind their number that ends at a place; else empty."""
    fares = _FARES.match(text, end)
    return "" if fares is None or _FARES_NOT.match(fares["did"]) else (fares["how"] or "") + fares["did"]
