"""What a statistic measures: its name found beside the number, or carried over from the statistic before."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.dictionary import cut_words
from kg.extract.lexicon import Lexicon
from kg.extract.reading import Sentence
from kg.extract.statistics.before import told_before, told_over, topic_before
from kg.extract.statistics.behind import told_behind
from kg.extract.statistics.changes import Change
from kg.extract.statistics.counted import Counted
from kg.extract.statistics.deeds import deed_before
from kg.extract.statistics.items import BETWEEN, MEASURE, MEASURED, WHERE, of_those, some_of
from kg.extract.statistics.measures import clean_name, compile_deeds, only_links
from kg.extract.statistics.nouns import is_verb
from kg.extract.statistics.others import did_too, of_another
from kg.extract.statistics.plausible import FARED
from kg.extract.statistics.quantities import POINTS, Quantity, Units
from kg.extract.statistics.states import Parts, Things

_VIEWED = re.compile("^(?:同比|环比)")
_RATES = ("增速", "增幅", "涨幅", "升幅", "降幅", "跌幅", "增长率")
#: 签约项目30个，总投资…，年度计划投资…，开工率…: what is said of the things counted.
_OF_THINGS = re.compile("(?:总|年度?|计划|累计|完成|上报|合同|协议|预计)*")
_THINGS = re.compile(
    "(?:项目|工程|企业|公司|机构|平台|园区|集群|合同|协议|基地|门店|订单)(?:集中)?(?:开工|签约|投产|复工|开复工|投用|竣工|落地|入库)?$"
)
#: What was done with things at the end of their name.
_DEALT = re.compile("集中(?:开工|签约|投产|复工)$")
#: What is left of 营业总收入, 主营业务收入 and is no part of whose it is.
_OF_WHAT = re.compile("(?:(?:实现|完成|主营)+(?:业务)?|营业|销售)?总?$")
#: 增速|比上月提高2个百分点
_OWN_RATE = re.compile("(?:增速|增幅|涨幅|升幅|降幅|跌幅)(?=对?[比较])")
_RATE_OF = re.compile("[一-龥]{1,5}率|总数|床位|职工|在校生")
#: A share alone, of what was named before: 比重提高1.8个百分点.
_PARTS = ("比重", "占比", "所占比重", "比例", "份额")
#: 装备制造业|对工业增长的贡献率, 装备制造业|拉动工业: what drives what.
_DRIVES = re.compile("(?:对.{2,24}的?贡献[率度]$|拉动).*")
#: 占全国的比重|提高0.5个百分点: the share of what was named before.
_SHARE = re.compile("其?占[^，。；占]{2,24}(?:比重|比例|份额)")
#: 新增市级研发机构24家，其中|省级以上|8家
_RANK_ALONE = re.compile("(?:国家|省|市|县|区)级(?:及?以上)?|[一-龥]{2,6}(?<!大)(?<!品种)(?<!物品)类")
_RANK_BEFORE = re.compile(
    "^(?:新增|新建|新认定|累计|共有)?(?:(?:国家|省|市|县|区)级(?:及?以上)?|[一-龥]{2,6}?类(?=[一-龥]{2}))?"
)
#: 专项经费18亿元，已|执行|15亿元; 支付交易3亿笔、|金额|2万亿元
_SPENT = ("总量", "总数", "执行", "到位", "拨付", "支付", "兑付", "金额", "货值")
#: 服务业|在全区经济中的比重
_SHARE_IN = re.compile("(?<=..)在[^，。；、]{2,12}中?的?(?:占比|比重|比例)$")
_GIVEN_TO = re.compile("[一-龥]{2,8}?(?:发放|提供|减免|退还|办理|拨付|兑现|投放)(?=[一-龥]{2})")
#: 43.8%的支持率
_RATE_NAMED = re.compile("的(?P<name>[一-龥]{1,4}率)")
_TRADES = ("出口", "进口")
_BALANCES, _TIMES = ("顺差", "逆差"), ("小时", "分钟", "天")
#: 进口方面，|大豆|1857万吨: goods have names of so many characters.
_TRADE_TOLD = re.compile(
    "(?:其中，|(?:而|从|在))?(?P<side>(?<!进)出口|进口)(?:方面|商品(?:中|方面|结构)?|[来]?看)[^，。；]{0,4}，"
)
#: What firms have beside what they earn.
_OWN_RATES = re.compile("(?:营业|营收|收入|销售|资产|净资产|成本)?(?:利润率|毛利率|净利率|收益率|负债率|产销率|利用率)")
_ASSETS = re.compile("(?<=..)(?:本外币)?(?:资产总额|总资产)$")
_DEBTS = ("负债总额", "总负债", "净资产", "所有者权益")
_FIRMS = ("企业", "工业", "行业", "公司", "集团", "机构", "银行", "业")
_GOODS, _SHORT = 8, 4
_MADE, _MADE_TOO = (
    re.compile("(?<=..)(?:产量|销量|存栏|出栏)$"),
    re.compile(f"(?:{MEASURED.pattern})|投资|面积|[进出]口|公司|集团"),
)
#: 棉花产量20万吨，|均价|每吨1.5万元
_MEAN = ("均价", "单价", "平均价格", "平均单价")
_COUNT_OF = re.compile("(?<=..)(?:产量|销量|成交量|交易量|收购量|成交面积|销售面积)$")
_ALL_TRADE = (*_TRADES, "进出口", "进出口总额", "进出口总值")
#: 新增|公园8座，总数12座
_NEW = re.compile("^新[增建设]|新[增建设]$")
#: 房价|环比上涨|的有47个，上海涨幅高达6%
_HAS_MOVED = re.compile(
    "(?<=[一-龥]{2}[价格额量率值资口入])(?:同比|环比)?(?:上涨|下跌|上升|下降|回落)(?:的(?:城市|地区|省份|商品|产品))?$"
)
#: What is there, of which more comes.
_ADDED, _STOCK = re.compile("新增(?:为|达到?|了|共)?$"), re.compile("(?<=..)(?:余额|存量|保有量|总数|总量)$")
_DONE = re.compile("(?:已|累计|实际)*完成了?")
_OF_ALL = ("进度", "率", "占比")
_AREA = re.compile("全[国省市县区州]|我[国省市县区州]")
_MOVES = re.compile("上[涨升]|下[降跌]|增[长加]|回[升落]|改善|恶化|持平|减少")
_CAUSES = ("影响", "带动", "拖累", "支撑", "推动", "拉动", "驱动", "冲击")
#: How a sentence says that something went, with no number.
_WENT = re.compile(
    "[^一-龥]*(?:[一二三四五六七八九十]+是)?(?P<name>[一-龥]{2,12}?)(?:总体|整体|继续|持续|保持|小幅|稳步|平稳|较快|明显|快速|大幅|有所|进一步|逐步|略有)*"
    "(?:增长|回落|回升|上升|下降|走[低高]|扩大|收窄|增加|减少|提[升高]|放缓|企稳|稳中有[升降]|稳定|恢复)[。！]?"
)
#: How much there is of what a sentence tells of.
_OF_IT = ("余额", "规模", "总量", "总额", "存量")
_AGE = re.compile(r"\d+(?:[—－~～至-]\d+)?岁(?:及?以[上下])?")
_EACH_DAY = re.compile("([日月年]均)(?:完成|实现|达到?|为)?")
#: 制造|业项目, 实施|类项目: a verb that begins another word.
_TRADE_NAME = re.compile("..(?:业(?!务)|类|型)")
#: 零售额增长6%，|占全部零售额的比重，|比上年提升1个百分点
_SHARE_TOLD = re.compile("[，。；]其?占[^，。；占]{2,24}(?:比重|比例|份额)，$")
#: 农资到位率：种子92%，化肥81%
_OVER = re.compile("(?P<rate>[一-龥]{2}率)(?:分别|依次|如下|为|是)*：")
#: 对共建国家进出口增长6%，|对东盟|增长8%
_TRADED = re.compile("对[^，。；]{2,20}?(?P<what>(?:合计)?(?:进出口|出口|进口|投资)额?)")
_OTHER = re.compile("(?:其中)?(?P<whom>对(?!外)(?![^，。；]*(?:出口|进口|投资|贸易|依[存赖]))[^，。；的]{2,12})")
#: What is measured itself is no thing of which more is measured: 净利润2亿元，|营收….
_SUM = re.compile(
    "(?:[量额值率数比度]|收入|利润|营收|投资|消费|贸易|[出进]口|价格|指数|余额|面积|产值|销售|里程|支出|货值|业绩)$"
)
#: 步行街|客流量、营业额
#: 旅行服务增长最快，|进出口|9617亿元
_SORTS = ("服务", "贸易", "产品", "商品", "企业", "农产品")
_GUESTS = ("游客", "旅客", "乘客", "观众")
_COUNT = re.compile("(?:客流|接待|业务|成交|订单|交易|货运|运输)量$|(?:总数|笔数|件数|次数|人次)$")


@lru_cache(maxsize=4)
def _compile_words(lexicon: Lexicon) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Where nouns end, the sides of a sum, and what is not counted."""
    sides = sorted(lexicon.word_list("side-of-a-sum"), key=len, reverse=True)
    return frozenset(lexicon.word_list("phrase-breaker")), tuple(sides), lexicon.word_list("not-counted")


@lru_cache(maxsize=4)
def _compile_deeds(lexicon: Lexicon) -> tuple[frozenset[str], re.Pattern[str]]:
    """Verbs that belong to the name of what is counted, and where they begin in one."""
    deeds = lexicon.word_list("deed")
    return frozenset(deeds), compile_deeds(deeds)


@lru_cache(maxsize=4)
def _compile_done(lexicon: Lexicon) -> re.Pattern[str]:
    """Verbs of which the things counted are the object."""
    verbs = (*lexicon.word_list("reported-count"), *lexicon.word_list("deed"))
    some = "|".join(verb for verb in verbs if len(verb) > 1 and verb not in ("实现", "完成", "累计", "达到"))
    return re.compile(rf"(?:{some})(?=..)(?!业(?!务))")


class Names:
    """Names what is measured in one text after the other; what a paragraph leaves out is what it named before."""

    def __init__(self, text: str, lexicon: Lexicon, units: Units) -> None:
        self.text = text
        self.units = units
        self.stops, self.sides, uncounted = _compile_words(lexicon)
        self.deeds, self._did = _compile_deeds(lexicon)
        self._counted = Counted(text, units, self.stops, uncounted, self.deeds, self._did)
        self._done = _compile_done(lexicon)
        #: The name of the statistic before.
        self.last = ""
        #: The same with what those counted did.
        self.whole = ""
        #: The unit of the number before.
        self.unit: str | None = None
        self._parts = Parts(text)
        self._has_trade = any(side in text for side in ("口方面，", "口商品", "口看，"))
        self._base = self._heading = self._whole = self._things = self._earlier = self._part = self._kept = (
            self._lead
        ) = ""
        #: Sides of sums -> what had them: 销售额 -> 免税销售额.
        self._full: dict[str, str] = {}
        #: Unit -> what was last counted by it: of that the next ones may be a part.
        self.levels: dict[str, str] = {}
        #: Unit -> what was counted by it first in the paragraph.
        self._firsts: dict[str, str] = {}
        #: What was counted last, and its unit without 万 and 亿.
        self._made = "", ""
        self._here = Things(units, self._thing_of)

    def begin(self, heading: str = "") -> None:
        """Forget what was named: a paragraph begins, or a heading names what its list measures."""
        self.last = self._base = self._heading = heading
        self._firsts, self._made = {}, ("", "")
        self._whole = self._kept = self._lead = ""
        self._full = {}

    def begin_sentence(self) -> None:
        """Forget the things counted, of which the sentence said more."""
        self._kept = self._things or self._kept
        self._things, self._earlier, self._part = "", self.last, ""
        self._here.forget()

    def of_all(self, change: str, quantity: Quantity) -> str:
        """What was measured before, with what those counted did where more of them are counted."""
        alike = change == "level" and quantity.unit == self.unit and self.last and self.whole.startswith(self.last)
        if change == "level" and quantity.unit != self.unit and self.units.thing.fullmatch(quantity.unit or "-"):
            return self.levels.get(quantity.unit or "", self.last)  # 入选企业1328家，补助3亿元；甲区、乙区分别为386家…
        return self.whole if alike else self.last

    def count(self, quantity: Quantity, name: str) -> None:
        """Note what was counted by a unit."""
        self.levels[quantity.unit or ""] = name
        self._firsts.setdefault(quantity.unit or "", name)
        self._made = name, (quantity.unit or "").lstrip("万亿")
        self._here.add(quantity, name)

    def note(self, quantity: Quantity, name: str) -> None:
        """Note things whose number is no statistic: 列入清单的280个|项目，已开工253个."""
        self._here.add(quantity, name)

    def full(self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity, change: Change) -> str:
        """What a quantity measures, whole where its words name only a part; empty where nothing names it."""
        if (other := _OTHER.fullmatch(change.words)) and (dealt := _TRADED.fullmatch(self.last)):
            return other["whom"] + dealt["what"]
        if change.kind != "level":
            self.last = _HAS_MOVED.sub("", self.last)
        name = self._beside(sentence, begin, prefix, quantity, change)
        if change.kind == "level" and (too := self._of_another(sentence, begin, prefix, name, quantity)):
            return too
        if (
            quantity.percent
            and change.kind == "level"
            and self.last.endswith(("投资", "完成率"))
            and _DONE.fullmatch(prefix)
        ):
            return self.last.removeprefix("计划").removesuffix("完成率") + "完成率"  # 计划投资61亿元，|完成|38.5%
        if self.last and quantity.unit == self.unit and (some := some_of(name, prefix, self.last, self.deeds)):
            return some
        all_of_them = self.levels.get(quantity.unit or "", "") if change.kind == "level" else self.last
        few = self.units.thing.fullmatch(quantity.unit or "-") and (quantity.unit or "")[0] not in "万亿"
        if not name and not few and change.kind == "level" and self._is_place(sentence, begin, prefix):
            return all_of_them  # 广东省常住人口10430.3万人；|山东省|9579.3万人
        first = self._firsts.get(quantity.unit or "", "") if change.kind == "level" else ""
        if name and (measured := of_those(name, all_of_them) or of_those(name, first)):
            return measured
        if _AGE.fullmatch(prefix) and (aged := _AGE.match(self.last)):
            return prefix + self.last[aged.end() :]  # 16—24岁劳动力失业率14.7%，|25—29岁|6.7%
        if name and change.kind == "level" and _MOVES.fullmatch(name):
            moved = _MOVES.search(self.last)  # 价格上涨的城市26个；|下降的|有40个
            alike = moved and quantity.unit == self.unit
            return self.last[: moved.start()] + name + self.last[moved.end() :] if moved and alike else ""
        part = name if name in WHERE and name in prefix else "" if name or prefix not in BETWEEN else self._part
        if part and change.kind == "level" and (whole := self.levels.get(quantity.unit or "")):
            self._part = part  # 其中去程462列、4.9万标箱
            return part + whole.removeprefix(next(filter(whole.startswith, WHERE), ""))
        if name is None:
            fared = prefix.startswith("其中") and quantity.unit == self.unit and FARED.match(self.text, quantity.end)
            return self.last if fared else ""
        if name and quantity.percent and change.kind == "level" and not MEASURED.search(name):
            over = _OVER.search(self.text, sentence.start, begin)
            name += over["rate"] if over else ""
        if not name and change.kind == "level" and _ADDED.search(prefix) and (stock := _STOCK.search(self.last)):
            return "新增" + self.last[: stock.start()]  # 贷款余额20万亿元，当月|新增|1714亿元
        if not name and self._heading and (change.kind != "level" or quantity.percent):
            name = self._heading
        if (rate := _VIEWED.sub("", name.removesuffix("比"))) in _RATES:  # 同比|降幅|比上月收窄
            base = self.before(sentence, begin, change, quantity) or self.last
            return base if base.endswith(_RATES) else base + rate
        if self._lead and not self.last and name in _OF_IT:
            return self._lead.removesuffix(name) + name  # 外汇储备小幅回落。6月末|余额|3亿美元
        if name in _BALANCES and self.last.endswith(_BALANCES):
            return self.last[:-2] + name  # 一季度逆差3亿美元，二季度|顺差|4亿美元
        if name in _TRADES and self.last[:2] in _TRADES and quantity.unit == self.unit in _TIMES:
            return name + self.last[2:]  # 进口通关时间42小时，|出口|4小时
        if name.startswith("拉动") and quantity.percent:
            name = name.removeprefix("拉动")
        if quantity.unit in (*POINTS, "%") and _DRIVES.match(name):
            driver = self.before(sentence, begin, change, quantity) or self.last.removesuffix("增速")
            return name if driver in name else _DRIVES.sub("", driver) + name
        if name.endswith("均净增") and (base := self.last.removeprefix(name[:2])):
            return name + base.removeprefix("新设").removeprefix("新增")  # 日均新设企业2万户，日均净增1万户
        if name in ("可用", "平均可用") and self.last:
            return self.last.removesuffix(name) + name
        if name in ("贡献率", "进度") and self.last:
            return _COUNT.sub("", self.last.removesuffix(name)) + name
        if name in self.deeds and (self._things or self.last[:2] in self.deeds):
            return name + self._thing_of(self._things or self.last)  # 检查医药机构300家，查处20家
        done = self.last.find(name[-2:]) if name[-2:] in self.deeds and len(name) > 2 else -1
        if 0 <= done < len(self.last) - 2 and quantity.unit == self.unit and change.kind == "level":
            return self.last[done:]  # 全路发送旅客200万人次，其中甲站发送20万人次
        if quantity.percent and not self._things and (rate := self._here.rate(name)):
            return rate
        if change.kind == "level" and (state := self._here.state(name, quantity, (*_TRADES, *self.sides, *_SPENT))):
            return state
        if quantity.unit in POINTS and not name and self.last and _SHARE_TOLD.search(self.text, sentence.start, begin):
            return self.last.removesuffix("占比") + "占比"
        if name in _PARTS and change.kind != "level" and self.last:
            return self.last.removesuffix("占比") + "占比"
        if change.kind != "level" and (share := _SHARE_IN.search(name)):
            return name[: share.start()] + "占比"
        if self.last and _RANK_ALONE.fullmatch(name):
            return name + _RANK_BEFORE.sub("", self.last)
        if self.last and name in ("金额", "货值"):
            return "".join(cut_words(_COUNT.sub("", self.last))[-1:]) + name  # 签发证书300份，|证书货值
        if self.last and name in ("人均", "户均") and name not in self.last:
            return name + self.last
        if self.last and name in (*_SPENT, "数量", "总量", "人数", "人均", "户均", "中位数"):
            whole = _COUNT.sub("", self.last.removesuffix(name))
            return (_NEW.sub("", whole) if name in ("总数", "总量") else whole) + name
        if 0 < len(name) <= 2 and "其中" in prefix and name not in _TRADES and self.last.endswith(name):
            return self.last  # 债券发行2.4万亿元，其中7月发行0.2万亿元
        if name and change.kind == "level" and not quantity.percent:
            among = "其中" in self.text[max(0, begin - 3) : begin + 2]
            deed = deed_before(self.deeds, self.last, prefix, name, among=among)
            name = name if deed in name else deed + name
        if name.endswith("比重") and len(name) > 2 and quantity.unit in POINTS:
            name = name.removesuffix("比重") + "占比"
        if name in _MEAN and (self.last.endswith(_TRADES) or _COUNT_OF.search(self.last)):
            return (self.last if self.last.endswith(_TRADES) else _COUNT_OF.sub("", self.last)) + name
        if name in ("价格", "均价", "单价") and (thing := self._here.last()):
            whole = self.last if self.last.endswith(thing) else thing
            done = len(whole) > 4 and is_verb(whole[-2:])
            return (whole[:-2] if done else whole) + name  # 新增药品谈成70个，|价格|平均下降6%
        if name:
            side = name.removeprefix("总") in self.sides
            before = self.before(sentence, begin, change, quantity, side=True) if side or name in _ALL_TRADE else ""
            if before and (side or before.endswith(_SORTS)) and not before.endswith(name):
                self._whole = before.removesuffix(next(filter(before.endswith, self.sides), ""))
                self._base = self._whole + name
                return self._base
            name = self._parts.name(name, begin, quantity)
            if self._has_trade and change.kind == "level" and (traded := self._trade(name, begin, quantity)):
                return name + traded
            if name == "集装箱" and self.last.endswith("货物吞吐量"):
                name = self.last.replace("货物", name)
            told = self.levels.get(quantity.unit or "", "") if change.kind == "level" else self.last
            one = told[2:].endswith(_TRADES) and not told.endswith("进出口") and not told.startswith("对")
            if name in _TRADES and self._base == told and one:
                return told[:-2] + name  # 运输服务进口132亿元；|出口|110亿元
            placed = name in _TRADES and self._base.startswith(("对", "与", "自")) and _AREA.search(prefix)
            whole = name if placed else before if before.endswith(name) else self._compose(name)
            if change.kind == "level" and _THINGS.search(whole):
                self._things = whole
            return whole
        here = self._here.counted(quantity) if change.kind != "level" else ""
        here = "" if here in self.last else here
        name = self.before(sentence, begin, change, quantity) or here or self.last
        name = self._full.get(name, name)
        if change.kind == "level" and not quantity.percent and self.unit == "%" and name.endswith(_OF_ALL):
            name = self.levels.get(quantity.unit or "", name)  # 完成投资2亿元，进度51%；乙市完成1亿元
        if (each := _EACH_DAY.fullmatch(prefix)) and name and not name.startswith(each[1]):
            return each[1] + name  # 总车流量3155万车次，日均8.6万车次
        if quantity.unit in POINTS and (own := _OWN_RATE.match(prefix)) and not name.endswith(_RATES):
            return name + own.group()
        if quantity.unit not in POINTS and name.endswith(_RATES):
            return name[:-2] if len(name) > 3 else name  # of the rate only points are told
        return name

    def beside(self, first: str, item: str) -> str:
        """An item of a list with whose it is, where only the first says so: 工业增加值、产值."""
        sides = (*self.sides, *_TRADES)
        if item not in sides or item == first:
            return item
        side = next(filter(first.endswith, sides), "") or (count[0] if (count := _COUNT.search(first)) else "")
        return _OF_WHAT.sub("", first.removesuffix(side)) + item if side else item

    def _beside(self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity, change: Change) -> str | None:
        """The name that stands in the words before the number or behind it; None where it has one that is not found."""
        text = self.text
        words = change.words
        if text[begin - 1 : begin] not in ("，", "。", "；", "：", "\n", ""):  # behind a number: 20家企业|发布新品30件
            to = _GIVEN_TO.match(words)
            counted = change.kind == "level" and self.units.thing.fullmatch(quantity.unit or "-")
            did = self._done.search(words, 2) if counted and not to else None
            words = (
                words[to.end() :] if to else words[did.start() :] if did and is_verb(did.group(), alone=True) else words
            )
        if self.last and change.kind != "level" and _SHARE.fullmatch(words):
            return self.last.removesuffix("占比") + "占比"
        name = clean_name(text, sentence, begin, words, self._did)
        if quantity.percent and change.kind == "level" and (rate := _RATE_NAMED.match(text, quantity.end)):
            return rate["name"]
        if change.tail:
            own = name if len(name) > 2 or name not in self.last[-len(name) - 1 :] else ""
            return (own if len(own) > 4 else self.last.removesuffix(own) + own) + change.tail
        if change.behind and (not name or is_verb(name[-2:])):
            return told_behind(
                text, sentence, quantity.end, some=prefix.endswith("有"), stops=self.stops, did=self._did
            )
        if change.kind != "level" or change.words != prefix:
            return self._counted.more_of(sentence, quantity, change, name)
        listed = bool(self.unit) and not only_links(self.last)
        return self._counted.of_number(sentence, prefix, quantity, name, listed=listed)

    def _is_place(self, sentence: Sentence, begin: int, words: str) -> bool:
        """Whether words are one place behind another of which something was measured."""
        placed = any(
            span.label == "REGION" and (span.start, span.end) == (begin, begin + len(words)) for span in sentence.spans
        )
        return placed and self.text[begin - 1] in "；，" and self.last in self.levels.values()

    def before(self, sentence: Sentence, begin: int, change: Change, quantity: Quantity, *, side: bool = False) -> str:
        """What the clause before says of itself without a number, as a name."""
        found = told_before(self.text, sentence.start, begin, change, percent=quantity.percent, side=side)
        found = found or told_over(self.text, sentence.start, begin)
        found = found or topic_before(self.text, sentence.start, begin, change)
        if found is None:
            return ""
        words, _, why = found["name"].partition("受")  # 某省受天气影响，|同比下降3%
        words = words if why and self.text.endswith(_CAUSES, 0, begin - 1) else found["name"]
        return clean_name(self.text, sentence, found.start(), words, self._did)

    def _trade(self, name: str, begin: int, quantity: Quantity) -> str:
        """On which side of the trade a sentence tells of goods: 进口方面，|大豆|1857万吨."""
        if quantity.percent or len(name) > _GOODS or MEASURED.search(name) or is_verb(name[:2], alone=True):
            return ""
        start = max(self.text.rfind(mark, 0, begin) for mark in "。\n") + 1
        told = _TRADE_TOLD.match(self.text, start, begin) or _TRADE_TOLD.match(
            self.text, max(start, self.text.rfind("；", start, begin) + 1), begin
        )
        return told["side"] if told else ""

    def lead(self, sentence: Sentence) -> None:
        """Take what the first sentence of a paragraph says went so: ——外汇储备小幅回落."""
        said = _WENT.fullmatch(self.text, sentence.start, sentence.end)
        self._lead = clean_name(self.text, sentence, said.start("name"), said["name"]) if said else ""

    def _of_another(
        self, sentence: Sentence, begin: int, prefix: str, name: str | None, quantity: Quantity
    ) -> str | None:
        """What was measured before, of another where the words before the number name only that."""
        alike = (quantity.unit or "").lstrip("万亿") == (self.unit or "").lstrip("万亿")
        if name and prefix[:1] in BETWEEN and quantity.unit == self.unit and (too := of_another(name, self.last)):
            return too
        if name == prefix and alike and (too := did_too(name, self.last, self.deeds)):
            return too
        whole, unit = self._made
        if (
            name
            and name == prefix
            and unit == (quantity.unit or "").lstrip("万亿")
            and self.text[begin - 1] in "；，、"
        ):
            good = len(name) <= _SHORT and not _MADE_TOO.search(name) and not is_verb(name) and name not in whole
            if good and (made := _MADE.search(whole)):
                return name + made[0]  # 原煤产量3亿吨，增长2%；|原油|1785万吨
        measure = MEASURE.search(self.levels.get(quantity.unit or "", "")) if name == prefix else None
        org = measure and any(
            span.label == "ORG" and (span.start, span.end) == (begin, quantity.start) for span in sentence.spans
        )
        return f"{name}{measure[0]}" if measure and org else None  # 甲公司销量30万辆，增长5%；|乙公司|20万辆

    def _thing_of(self, name: str) -> str:
        """What was named, without the deed done to it: 发放贷款."""
        while name[:2] in self.deeds and not _TRADE_NAME.match(name) and not name.startswith("新开工"):
            name = name[2:]
        return name

    def _compose(self, name: str) -> str:
        """出口 behind 旅行服务进出口 is 旅行服务出口: one side of the sum named before."""
        if name in _TRADES and "进出口" in self._base:
            return self._base.split("进出口")[0] + name
        side = next(filter(name.endswith, self.sides)) if name.endswith(self.sides) else None
        alone = side == name or (name == f"总{side}" and "总" in self.last)
        if name == "投资" and self._kept and not self._things and self.last == self._earlier:
            return self._thing_of(_DEALT.sub("", self._kept)) + name  # 安排重点项目45个。1至8月完成投资62亿元
        if alone and self._whole and not self._things:
            return self._whole + name
        if (
            side
            and name in (side, f"总{side}")
            and self.last != self._earlier
            and not self._things
            and not (self.unit or "").endswith(("人", "名"))
            and not _SUM.search(self.last)
            and not self.last.endswith(_GUESTS)
            and name not in self.last
        ):
            self._whole = self._thing_of(self.last)
            return self._whole + name  # 种植水稻30万亩，产量20万吨
        if self._things and (_OF_THINGS.fullmatch(name.removesuffix(side)) if side else _RATE_OF.fullmatch(name)):
            return _DEALT.sub("", self._here.bare(self._things).removeprefix("新增")) + name
        if alone and (full := self._full.get(name)):
            return full  # 免税销售额1亿元、旅客384万人次；一季度销售额2亿元
        if _OWN_RATES.fullmatch(name) and self._whole.endswith(_FIRMS) and self.last.startswith(self._whole):
            return self._whole + name  # 某类企业营业收入增长15%，|利润率|为9%
        if name in _DEBTS and (assets := _ASSETS.search(self.last)):
            return self.last[: assets.start()] + name  # 某行资产总额3亿元；|负债总额|2亿元
        if side and not alone and side not in self._full:
            self._full[side] = name
        if name not in _TRADES:
            self._base = name
        if side != name:
            self._whole = _OF_WHAT.sub("", name.removesuffix(side)) if side else ""
        return name
