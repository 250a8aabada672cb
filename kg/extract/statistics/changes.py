"""How a quantity is said: a level, a share, a rise or fall; and which words before it hold the name of what is measured."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.extract.lexicon import Lexicon
from kg.extract.statistics.compared import AGAINST, OVER_LAST, done_more
from kg.extract.statistics.quantities import POINTS, Quantity
from kg.extract.statistics.rates import (
    GROWTH_NEXT,
    KEPT_UP,
    NUMBER_ENDS,
    RATE,
    RATE_MOVED,
    RATE_NEXT,
    RATE_OF_ALL,
    TURNED,
    TURNED_SO,
    rate_kind,
)
from kg.extract.statistics.shares import words_of_part

_SCOPE = (
    r"对(?=比)|(?:[较与比]|相较于?)(?:疫情前|20\d\d年)(?:的?20\d\d年)?(?:同期)?相比|同比(?:去年|上一?年)(?:同期)?|同比|环比|相较于?[^，。；比较]{1,12}?"
    r"|相比(?:去年|上年|上个?月|上一|[一两三]年前|[一二三四]季度|\d)[^，。；比较]{0,10}?|（[^（）]{0,12}下同）|比上年同期|较上年同期|与上年同期相比|比上年|较上年|比去年同期"
    r"|比去年|较去年同期|[比较]去年[^，。；\d]{1,4}同期|较去年|比上月|较上月|比上季度|比同期|"
    r"(?:同比|环比)由(?:上[年月]|去年|[^，。；]{2,12}转为?)|(?:同比|环比)\d{1,2}[—－至-]\d{1,2}月份?|由[平正负升降涨跌增减]转为?|微|略有?|稍"
    r"|(?<![手持连陆延后继接])续|[比较](?:20\d\d年)?第[一二三四五六七八]次(?:全国)?人口普查|按年率计算|逆势|快速|比\d{4}年(?:同期)?"
    r"|(?<![相同环占可])(?:比|较(?![大小]|[快慢高低多少好]的))(?![率重例值价]|亚迪|利时)[^，。；比较]{1,12}?|年均|年平均|两年平均|三年平均|平均|名义|实际|可比"
    r"|实(?=[增降])|累计|分别|依次|各|双双|(?<![日月年人户亩])均|将|却|则|要|还|大幅|小幅|"
    r"仍(?:然|旧)?|不?仅|只(?!有)|[与同](?:去年|上一?年)(?:同期)?(?:相比|同比)|同期|增速|同口径|可比口径|按?(?:可比口径|(?:可比|不变|当年)价格?|现行?价格?)(?:计算)?，?|扣除价格因素，?|，|按[年月]"
)
#: The characters that those begin with, and verbs of a kind of their own.
_BEGINS = (
    "三不与两仍仅依分则却双只可各同名均增大实对将小平年微快扣按比环由略相稍累续要较还逆（，多快高翻+＋升新减少慢低-－−"
)
#: Before a verb of one character: 出口9亿元，|升|9%, 略|减|1%.
_SHORTLY = "(?:^|(?<=[比期年月末底初周度别次微略稍续再则却将]))"
_FROM = re.compile(r"(?:从|由)(?:[^，。从由]{0,12}?的)?$")
#: 报销|比例: a rate, and no share of what is named.
NO_PART = "".join(
    f"(?<!{word})"
    for word in (
        "报销",
        "退还",
        "返还",
        "支付",
        "补偿",
        "赔付",
        "缴费",
        "缴存",
        "抵扣",
        "分成",
        "担保",
        "减免",
        "流动性",
        "稳定资金",
        "升学",
        "录取",
    )
)
_SHARE = re.compile(
    rf"(?:占(?!有?率|地(?!方|区))|占比|比重|{NO_PART}比例|占到|占据|份额)(?:(?P<whole>[^，。占]{{0,24}}?)的?(?:比重|比例|份额)?)?(?:进一步|已)?"
    r"(?:为|达到|达|约|超|高达|提高到|提升至|升至|是|的)*$"
)
#: 发展到|2016年的|70亿元
_NOW = re.compile("(?:\\d{4}年[底末]?|目前|现在|如今|[去今]年)的$")
#: 固定资产|从10年前的几千万元|发展到70亿元
_FROM_WHAT = re.compile("(?<=..)(?:从(?![业事])|由(?!于))(?:[^，。；\\d]|\\d{4}年){2,24}$")
#: A share of a thing behind the number: 创造了全国6.4%的GDP、8.6%的税收; 90%的家庭.
_PART_BEHIND = re.compile(
    r"的(?!(?:[省市县区州]|省份|城市|地区)?(?:有(?![线关效机限意害])|包括|分别)|[一-龥]{0,4}率|历史|相对|[高低][位点]|峰值|最[高低]|平均|水平|增[长速幅]|速度|比[例重]"
    r"|目标|情况|涨幅|降幅)(?=[一-龥A-Za-z“]{2}|\d[\d.]*万人口)"
)
#: 受访企业中，60%|为中小企业
WHAT_THEY_ARE, _AMONG_ALL = (
    re.compile("(?:均|都)?(?:为|是)(?P<name>[一-龥A-Za-z]{2,10})(?=[，。；、])"),
    re.compile("(?:^|中，?有?|有)$"),
)
#: 200万亩玉米中，有60%|种植在坡地
WHAT_THEY_DO, _SO_MANY_OF = (
    re.compile("(?P<name>(?![的以左上])[一-龥]{4,16})(?=[，。；])"),
    re.compile(r"(?<![其集])中，?(?:其中)?有?(?:\d[\d.]*%[^，。；\d]{2,16}[，、])*$"),
)
#: 超过同期|外贸进出口|15.9%的年均增长率
_ABOVE = re.compile("^(?:也|大大|明显|远远?)*(?:超过|高于|低于|快于|慢于)(?=同期[一-龥]{4})")
#: 99.2%|已经办复
DONE_BY_NOW = re.compile("已(?:经|全部)?(?P<name>(?![有达超经])[一-龥]{2,6})(?=[，。；])")
#: 业务量50%|来自本市
_COMES_FROM = re.compile("来自|源于|用于|销往|出口到|集中在|分布在")
#: 拉高出口增速2.1个百分点: the verb before what it moves.
_MOVED = re.compile(
    r"(?P<verb>下拉|拉[高低动]|提[高升]|[上下]调|降低|减少)了?(?P<name>(?![对的])[一-龥A-Za-z]{2,12}?)(?:增长|提升|提高|上升|下降)?(?<![达到为])约?$"
)
#: 在全社会用电量中|占比达到23.7%
_IN_ALL = re.compile("在[^，。；]{2,14}中(?:的|所)?$")
_SHARE_OF_OTHER = re.compile(r"[增减升降跌涨高低快慢达为到超率]$|(?:降低|减少|提高|增加|节约|节省|上涨)了?$")
#: 入驻企业总数|是设立前的19倍
_TIMES_OF = re.compile("(?:是|为|达到?|相当于)(?:[^，。；\\d]|\\d{4}年){2,12}的$")
#: 旅游收入|恢复至2019年同期的113.9%
RESTORED = re.compile(r"恢复[到至]了?[^，。；]{2,12}的$")
#: 城镇新增就业654万人，|完成全年目标任务的59%: how much of what was aimed at.
FULFILLED = re.compile(
    r"(?:已|累计|共)?(?P<tail>(?:完成|达到)了?[^，。；]{0,14}(?:任务|目标|预算|限额)数?"
    r"|完成了?(?:[^，。；\d]{0,4}计划[一-龥]{0,6}?|(?:意向|预计|应[播种收])[一-龥]{0,2}面积))(?:（[^（）]*）|\d[\d.]*[一-龥]{1,4}?)?(?:的|比例)?(?:达到?|为)?$"
)
#: 压减|50%|的办税资料, 减少|20%|的跑动次数: what is made less by a verb with its share, behind that.
_LESSENS = ("压减", "减少", "精简", "削减", "节省", "节约", "压缩", "降低", "缩减")
_LESS_OF = re.compile("的(?P<name>(?!目标|任务|比例|速度|幅度|成绩)[一-龥]{2,10}?)(?=[，。；、]|和\\d|以?上|$)")
_SHARE_LIST = re.compile(
    r"(?:占|以|用|创造|贡献|生产|承载|养活|集聚|汇聚)[^，。；]{0,12}(?:全国|全省|全球|世界|全市|我国)的?"
    r"(?:[\d.]+%的[一-龥A-Za-z]{1,8}[、，和]?[一-龥]{0,6})*$"
)
#: 新能源汽车销量达到汽车总销量的41.2%.
_OF_TOTAL = re.compile(
    r"(?:达到|达|为|约为|相当于|占据|覆盖|是(?=平均|[全总]))了?(?!(?:19|20)|其中)[^，。；\d]{2,12}的(?<!最[高低好大小快慢]的)(?<!新[高低]的)$"
)
#: What a share is of, before the verb that says where it moved: 占GDP比重|提升至, 占比|提高到.
_PART = re.compile(
    rf"(?:占(?!有?率)[^，。占]{{0,16}}?(?:比重|比例|份额)?|所?占比重?|比重|(?<=[一-龥]{{2}}){NO_PART}比例)(?:由|从)?[^，。占]{{0,4}}$"
)
#: 占全国的一半以上，|达到|56.7%
_MORE_THAN = re.compile(
    r"占[^，。；\d]{1,20}(?:一半|过半|[一二三四五六七八九两]成|[三四五]分之[一二三四])[^，。；\d]{0,3}，$"
    r"|占比?[^，。；\d]{0,12}(?:超过?|突破)\d[\d.]*%[^，。；\d]{0,3}，$"
)
_IS = ("为", "达", "达到", "是")
#: 服务业增加值在经济中的比重持续上升，|达到|60%
_SHARE_MOVED = re.compile(
    "(?:比重|占比|份额)[也亦]?(?:持续|逐[年月步]|不断|稳步|进一步|继续|明显|显著|大幅)*(?:上升|提[高升]|扩大|增加|下降|降低)，$"
)
#: 增长|（以下如无说明，均为同比增长）|7.9%
_NOTED = re.compile("（[^（）]*(?:均[为指系]|如无)[^（）]*）$")
#: 投资增长为|5%: the rate, where nothing is said to have gone from one to another.
_GREW_BY = re.compile("^(?:(?!由|从)[^，。；率])*增长为$")
#: 人均增收2500元: verbs whose money is what is measured.
_EARNED = ("增收", "减收")
#: 提升3.8万|农村人口供水水平: how many they are for whom something changes.
_SCALES, _THEY = (
    ("万", "亿"),
    re.compile("(?!左右)[一-龥]{0,6}(?:人口|群众|居民|农民|村民|职工|用户|学生|师生|牧民|百姓)"),
)
#: What may follow a verb: its extent, and characters that lead on to the number. So long is the longest that ends otherwise than its kind: 多投放.
_EXTENT, _LEADING_ON, _LONGEST = "幅度", "了约近超过逾为达到高至", 3


@dataclass(frozen=True, slots=True)
class Change:
    """How a quantity is said.

    ``words`` are those before the number in which the name is to be looked for; ``tail`` belongs to the name;
    ``behind`` says that the name stands behind the number.
    """

    kind: str
    words: str
    tail: str = ""
    behind: bool = False


class Changes:
    """The verbs of rising and falling of a lexicon, compiled into the patterns that read a change."""

    def __init__(self, lexicon: Lexicon) -> None:
        rise = "|".join(
            (
                r"(?:^|(?<=[同期间年月度末底初日周比略稍峰值届点要还别次]))(?:[多快]|高(?!达))",
                r"(?<=[比期年月别次])多(?:[增出发收退缴拨蓄产销用卖支花]|投[放入]|发放|发行|执行|完成|生产|实现)",
                r"(?<=规模)多|(?<=[总数产销][量额值数])多",
                rf"翻了?|[+＋]|{_SHORTLY}升(?!至|到)",
                r"(?:(?<=[比较][年月]初)|(?<=[比较]季初)|(?<=[比较][上去]年[末底])|(?<=[比较]上月[末底])|(?<=[比较]上年))新增",
                *(rf"(?<!新)(?<![日月]均(?=净))(?<![日月]均净){word}" for word in lexicon.word_list("rise")),
            )
        )
        less = (
            rf"{_SHORTLY}减|(?<=[资额量入出口值率价电水])减|(?<=[比期年月别次])多减"
            r"|(?<=[比期年月别次])少(?:[增发收退缴拨蓄产销用卖支花]|投放|发放|发行|执行)"
        )
        fall = "|".join(
            (
                r"[-－−]|(?:^|(?<=[同期间年月度末底初日周比略稍峰值届点要还别次]))[慢低]",
                less,
                *("(?<!起)降" if word == "降" else word for word in lexicon.word_list("fall")),
            )
        )
        self._fall = frozenset((*"慢低-－−减", "多减", *lexicon.word_list("fall")))
        verbs = (*"多快高慢低升翻了+＋-－−", *lexicon.word_list("rise"), *lexicon.word_list("fall"))
        self._ends = frozenset(verb[-1] for verb in verbs)
        begins = {*_BEGINS, *(word[0] for kind in ("rise", "fall") for word in lexicon.word_list(kind))}
        self.change = re.compile(
            rf"(?=[{re.escape(''.join(sorted(begins)))}])(?P<scope>(?:{_SCOPE})*)(?P<verb>{rise}|{fall})(?:幅度)?(?:了|约|近|超过?"
            rf"|逾|为|达到|达|高达|至|到)?(?P<to>至|到|达到|为)?$"
        )
        #: Between two numbers of a list, the verb of the second: 分别增长3%、|下降|2%.
        self.next = re.compile(rf"[、，和](?:分别)?(?P<scope>(?:同比|环比)?)(?P<verb>{rise}|{fall})")
        self._own = re.compile(self.next.pattern + "$")
        self._to = re.compile(
            rf"(?:{rise}|{fall}|减|缩|压|跃升|延长|更新|修正|恢复|发展|壮大|扩充|(?<=[幅速])[升降])(?:了)?(?:到|至|为)$|由[^，]*降[到至]$"
        )

    def read(self, text: str, sentence: int, prefix: str, quantity: Quantity, scope: str) -> Change:
        """The change of a quantity, from the words of its clause before it.

        ``sentence`` is where the sentence begins; ``scope`` is what 增速 means where the words around say nothing.
        """
        unit = quantity.unit or ""
        prefix = _NOTED.sub("", prefix) if prefix.endswith("）") else prefix
        prefix = prefix[:-1] if quantity.percent and _GREW_BY.search(prefix) else prefix
        against = AGAINST.search(prefix) if unit in POINTS or unit.endswith("元") else None
        if against:
            return Change("level", prefix[: against.start()], against.group())
        moved = self._moved_to(prefix)
        if (
            (quantity.percent or unit in POINTS)
            and prefix in _IS
            and (turned := TURNED.search(text, sentence, quantity.start - len(prefix)))
        ):
            return Change(rate_kind(turned, scope), "")
        if quantity.percent and (rate := RATE.search(prefix)):
            return Change(rate_kind(rate, scope), prefix[: rate.start()])
        if unit == "倍" and (times := _TIMES_OF.search(prefix)):
            return Change("level", prefix[: times.start()])
        if unit in POINTS and (over := self.over_last(prefix)):
            return Change("增长" if over["how"][0] in "高快" else "下降", prefix[: over.start()])
        if moved:
            before = _FROM_WHAT.sub("", prefix[: moved.start()])
            if quantity.percent and (rate := RATE_MOVED.search(before)):
                return Change(rate_kind(rate, scope), before[: rate.start()])
            part = _PART.search(before) if quantity.percent else None
            return Change("占比", _IN_ALL.sub("", before[: part.start()])) if part else Change("level", before)
        if not quantity.percent and (done := done_more(prefix, quantity.unit)):
            return Change(*done)
        changed = self._changed(prefix)
        of_them = changed and unit in _SCALES and _THEY.match(text, quantity.end)
        if changed and not changed["to"] and not of_them and not (changed["verb"] in _EARNED and unit.endswith("元")):
            kind = self.kind(changed)
            if quantity.percent and changed["verb"] in _LESSENS and (of := _LESS_OF.match(text, quantity.end)):
                return Change(kind, of["name"])
            first = None if changed.start() else quantity.start - len(prefix)
            turned = TURNED_SO.search(text, sentence, first) if first else None
            return Change(turned["scope"] + kind if turned and len(kind) == 2 else kind, prefix[: changed.start()])
        if (quantity.percent or unit in (*POINTS, "个基点")) and (object_ := _MOVED.search(prefix)):
            fall = object_["verb"] in ("下拉", "拉低", "下调", "降低", "减少")
            return Change("下降" if fall else "增长", object_["name"])
        if unit == "倍" and (times := RATE_NEXT.match(text, quantity.end)):
            return Change(rate_kind(times, scope), prefix)  # 以2.4倍|的增速
        if quantity.percent and (found := self._in_percent(text, sentence, prefix, quantity, scope)):
            return found
        return Change("level", _FROM.sub("", prefix))

    def _in_percent(self, text: str, sentence: int, prefix: str, quantity: Quantity, scope: str) -> Change | None:
        if prefix.endswith(("同比", "环比")):  # CPI环比|0.1%
            return Change(prefix[-2:] + "增长", prefix[:-2])
        if rate := RATE_NEXT.match(text, quantity.end) or RATE_OF_ALL.match(text, quantity.end):
            return Change(rate_kind(rate, ""), _ABOVE.sub("", prefix))  # 超过同期|外贸|5%的增速
        if (kept := KEPT_UP.search(prefix)) and (moved := GROWTH_NEXT.match(text, quantity.end)):
            return Change(moved["how"], prefix[: kept.start()])  # 投资|保持了|9%的增长
        if prefix.endswith("新增") and NUMBER_ENDS.match(text, quantity.end):
            return Change("增长", prefix[:-2])  # 私营企业|新增|30%
        if prefix in _IS and any(
            told.search(text, sentence, quantity.start - len(prefix)) for told in (_MORE_THAN, _SHARE_MOVED)
        ):
            return Change("占比", "")
        if restored := RESTORED.search(prefix):
            return Change("level", prefix[: restored.start()])
        if fulfilled := FULFILLED.search(prefix):
            return Change("level", prefix[: fulfilled.start()], fulfilled["tail"])
        if not prefix and DONE_BY_NOW.match(text, quantity.end):
            return Change("占比", "", behind=True)
        share = _SHARE.search(prefix)
        behind = bool(_PART_BEHIND.match(text, quantity.end))
        if WHAT_THEY_ARE.match(text, quantity.end) and _AMONG_ALL.search(prefix):
            return Change("占比", "", behind=True)
        some = (prefix in ("", "有") or prefix[-1] == "中") and _SO_MANY_OF.search(text, sentence, quantity.start)
        if some and WHAT_THEY_DO.match(text, quantity.end):
            return Change("占比", "", behind=True)
        if share:
            return Change("占比", _IN_ALL.sub("", prefix[: share.start()]), behind=behind)
        if behind and _SHARE_LIST.search(text[sentence : quantity.start]):
            return Change("占比", "", behind=True)
        if (words := words_of_part(text, sentence, quantity.start - len(prefix), prefix)) is not None:
            return Change("占比", words)
        if _COMES_FROM.match(text, quantity.end) and not _SHARE_OF_OTHER.search(prefix):
            return Change("占比", prefix)
        whole = _OF_TOTAL.search(prefix)
        if whole:
            return Change("占比", prefix[: whole.start()])
        if behind and not _SHARE_OF_OTHER.search(prefix):
            return Change("占比", "", behind=True)
        return None

    def shared(self, prefix: str, scope: str) -> tuple[str, int, bool]:
        """The change that a list of numbers shares, where in the words before it begins, and whether a verb says it."""
        changed = self._changed(prefix)
        rate = RATE.search(prefix)
        if over := self.over_last(prefix):
            return "增长" if over["how"][0] in "高快" else "下降", over.start(), True
        if rate:
            return rate_kind(rate, scope), (changed or rate).start(), True
        if changed and (changed["to"] or self._moved_to(prefix)):
            if moved := RATE_MOVED.search(prefix[: changed.start("verb")]):
                return rate_kind(moved, scope), moved.start(), True
            part = _PART.search(prefix[: changed.start()])
            return ("占比", part.start(), True) if part else ("level", changed.start(), True)
        if changed:
            return self.kind(changed), changed.start(), True
        share = _SHARE.search(prefix)
        if share and share.start() == 0:
            return "占比", 0, True
        return ("占比" if share else "level"), max(prefix.rfind("分别"), prefix.rfind("依次")), False

    def over_last(self, prefix: str) -> re.Match[str] | None:
        """How far something is above or below what it was at another time: 高于去年同期."""
        return OVER_LAST.search(prefix) if "于" in prefix or "高出" in prefix else None

    def following(self, text: str, change: str, quantity: Quantity) -> str:
        """The change of a number of a list, which may have a verb of its own: 分别增长3%、下降2%."""
        own = self._own.search(text, max(0, quantity.start - 8), quantity.start)
        if own is None:
            return change
        kind = self.kind(own)
        return kind if own["scope"] else change[:2] * change.startswith(("同比", "环比")) + kind

    def _changed(self, prefix: str) -> re.Match[str] | None:
        """The verb of rising or falling at the end of words, sought only where one of its characters stands there."""
        end = len(prefix.rstrip(_LEADING_ON).removesuffix(_EXTENT))
        return None if self._ends.isdisjoint(prefix[max(0, end - _LONGEST) :]) else self.change.search(prefix)

    def _moved_to(self, prefix: str) -> re.Match[str] | None:
        """提高到, 降至: the verb that says where something went."""
        words = _NOW.sub("", prefix) if prefix.endswith("的") else prefix
        return self._to.search(words.removesuffix("了")) if words.endswith(("到", "至", "为", "到了", "至了")) else None

    def kind(self, changed: re.Match[str]) -> str:
        """同比增长, 环比下降 …: the comparison and the direction."""
        scope = changed["scope"]
        direction = "下降" if changed["verb"] in self._fall or changed["verb"].startswith("少") else "增长"
        if "环比" in scope:
            return "环比" + direction
        return ("同比" if "同比" in scope else "") + direction


@lru_cache(maxsize=4)
def compile_changes(lexicon: Lexicon) -> Changes:
    """The patterns of change of a lexicon, compiled once."""
    return Changes(lexicon)
