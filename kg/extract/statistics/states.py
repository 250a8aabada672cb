"""What a text tells of what it counted or measured before: how far the things are, and parts of the whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from kg.extract.dictionary import cut_words, first_word
from kg.extract.statistics.items import measured_part
from kg.extract.statistics.nouns import is_verb
from kg.extract.statistics.quantities import Quantity, Units

#: How far things are, where the dictionary knows no verb.
_STATE = re.compile("在建|前期|办复|在研|上岗")
_STRUCK = re.compile("(?:严重|一般|不同程度)?(?:倒塌|损[坏毁]|受损|垮塌|被毁|冲毁|受灾|绝收)$")
#: What is told by a noun of its own, or moved: 遇难11人、|失踪|4人, 价格下降的城市59个，|上涨|8个.
_HARM = re.compile(
    "上[涨升]|下[降跌]|增[长加]|减少|持平|死|亡|失[踪联]|伤|遇[难害]|被困|问责|处[分理]|拘留|逮捕|移[送交]"
)
#: 收到提案800件，|办复率|为99%
_RATE = re.compile(
    "(?:办[结复]|化解|满意|完成|[开复竣]工|投[产用]|整改|合格|签约|履约|到位|拨付|[支兑]付|破案|调解|结案|达[标产]|入住|[成存]活|成交|出租|通过|答复|落实)率"
)
#: 一般公共预算收入21万亿元，…；|中央|10万亿元
_BUDGET = re.compile("(?:预算|财政)(?:收入|支出)$")
_TIER = re.compile("(?:中央|地方)(?:本级|财政)?|[省市县区州]本?级(?:财政)?")
#: 分产业看，按经济类型分，从结构看，
_DIVIDED = re.compile(
    "[分按从其](?:(?<=\\A.)|(?<=[。，；\n].))(?:(?<!其)[^，。；\n]{0,8}?(?:[业型类地别]|构成|结构|主体|区域?|级次|性质|领域|部门|品种|用途|方式|城乡|环节|规模|所有制|渠道|等级)(?:来?[分看])，|(?<=其)中，?)"
)
#: 采矿业|增加值|增长5%，制造业增长6%
_OF_TRADE = re.compile(
    "(?<=业)(?:(?:完成)?投资|增加值|总?产值|利润(?:总额)?|(?:营业)?收入|用电量|销售额|(?:贷款)?余额|进出口|出口|进口)$"
)
#: A name of more characters may begin with a verb.
_TOO = 4
#: Two deeds done to one thing.
_TWO_DEEDS = re.compile("([一-龥]{2})[、和]([一-龥]{2})")
_SCALES = "万亿千百"
#: 保障房开工78万套，|建成|70万套
_BEGUN, _FINISHED = re.compile("(?<=..)(?:新?开工|动工)$"), ("建成", "竣工", "完工", "投产", "投用", "交付")
#: 农产品出口12亿元，其中小麦|5万吨
_TRADES, _GOODS = ("出口", "进口", "出口额", "进口额"), ("吨", "辆", "台", "部", "艘", "件", "套")
#: Of a longer name only the end is told again.
_LONG = 10
#: How far behind 其中 a part may be told of.
_FAR = 90


class Things:
    """The things that one sentence counts, by their units without 万 and 亿: 实施项目300个，已|开工|280个，|完工率|75%."""

    def __init__(self, units: Units, thing_of: Callable[[str], str]) -> None:
        self._units = units
        self._thing_of = thing_of
        self._named: dict[str, str] = {}

    def forget(self) -> None:
        """Forget what the sentence before counted."""
        self._named = {}

    def add(self, quantity: Quantity, name: str, *, among: bool = False) -> None:
        """Note what was counted, without the verb before it; ``among``: it is some of those before."""
        unit = quantity.unit or "-"
        key = unit.lstrip(_SCALES)
        if len(name) < 3 or not self._units.counter[unit] or self._units.money[unit]:
            if among:
                self._named.pop(key, None)  # 其中医院900家，比上年|增加20家
            return
        thing = self._thing_of(name)
        verb = (
            len(thing) > _TOO
            and thing[2] not in "业、约"
            and not thing.startswith("新开工")
            and first_word(thing) == thing[:2]
            and is_verb(thing[:2], alone=True)
        )
        thing = thing[2:] if verb else thing
        if not name.startswith(self._named.get(key, "-")):
            self._named[key] = thing

    def counted(self, quantity: Quantity) -> str:
        """What was counted by the unit of a quantity: 事故8起、死亡11人，同比减少|5起."""
        thing = self._units.thing[quantity.unit]
        return self._named.get((quantity.unit or "").lstrip(_SCALES), "") if thing else ""

    def last(self) -> str:
        """What was counted last; empty where nothing was."""
        return list(self._named.values())[-1] if self._named else ""

    def bare(self, name: str) -> str:
        """A name of things counted here without the verb before it."""
        named = next(filter(name.endswith, self._named.values()), name)
        return next((thing for thing in self._named.values() if named[:-2] == thing and is_verb(named[-2:])), named)

    def rate(self, name: str) -> str:
        """The rate of what was done to them, with the last word of their name; empty where it is none."""
        if not self._named or not _RATE.fullmatch(name):
            return ""
        thing = cut_words(list(self._named.values())[-1])[-1]
        return name if name.startswith(thing) else thing + name

    def state(self, name: str, quantity: Quantity, nouns: Collection[str]) -> str:
        """How far those counted by a unit are, with their name; empty where ``name`` is no verb or one of ``nouns``."""
        thing = self._named.get((quantity.unit or "").lstrip(_SCALES), "")
        if not thing or thing.endswith(name) or name in nouns or _HARM.search(thing + name):
            return ""
        if _STRUCK.search(thing) and _STRUCK.fullmatch(name):
            return _STRUCK.sub("", thing) + name  # 房屋倒塌12间，|受损|30间
        verb = name.removeprefix("基本").lstrip("新未待拟")
        if len(name) > _TOO and (two := _TWO_DEEDS.fullmatch(name)):  # 受理案件9万件，|审结、执结|8万件
            return name + thing if is_verb(two[1]) and len(thing) <= _TOO else ""
        thing = _BEGUN.sub("", thing) if verb in _FINISHED else thing
        if len(thing) > _LONG:
            thing = "".join(cut_words(thing)[-2:])
        if len(verb) == 2 and len(thing) > _TOO and is_verb(thing[-2:], alone=True) and not is_verb(thing[-4:-2]):
            return thing[:-2] + name if is_verb(verb) else ""  # 检察机关批捕30人、|起诉|20人
        return thing + name if _STATE.fullmatch(name) or (len(verb) == 2 and is_verb(verb)) else ""


class Parts:
    """Names parts of what one text measures after the other: 总装机8亿千瓦，其中|水电|3亿千瓦；|风电|2亿千瓦."""

    def _divided(self, begin: int) -> int:
        """Where the sentence says that it tells of parts: 分产业看，|一产5亿千瓦时."""
        start = max(self._text.rfind(mark, 0, begin) for mark in "。\n") + 1
        divided = _DIVIDED.search(self._text, start, begin)
        return divided.start() if divided else -1

    def __init__(self, text: str) -> None:
        self._text = text
        self._whole = self._unit = self._budget = ""
        self._before = "", ""
        self._at = 0

    def name(self, name: str, begin: int, quantity: Quantity) -> str:
        """A name with what is measured of its whole, where the words from ``begin`` on tell of a part, else itself."""
        unit = (quantity.unit or "").lstrip("万亿")
        if self._budget and unit.endswith("元") and _TIER.fullmatch(name):
            return name + self._budget
        if self._budget and unit.endswith("元") and name in ("收入", "支出"):
            return self._budget[:-2] + name  # 单看8月，全国|收入|1.1万亿元
        self._budget = name if _BUDGET.search(name) else self._budget
        trade = (
            _OF_TRADE.search(self._before[0]) if quantity.percent and name.endswith("业") and name[0] != "新" else None
        )
        if trade and not any(mark in self._text[self._at : begin] for mark in "。\n"):
            name += trade[0]
        before, self._before = self._before, (name, unit)
        self._at = begin
        if self._text.find("其中", max(0, begin - 3), begin + 2) >= 0 and before[0]:
            self._whole, self._unit = before  # 其中A 21人；住院治疗721人，|其中|危重症25人
        at = self._text.rfind("其中", max(0, begin - _FAR), begin + 3)
        if at < 0 or any(mark in self._text[at:begin] for mark in "。\n"):
            at = self._divided(begin)
        if at < 0:
            self._whole, self._unit = name, unit
            return name
        traded = self._whole.endswith(_TRADES) and self._unit.endswith("元") and unit in _GOODS
        return measured_part(name, self._whole) if quantity.percent or unit == self._unit or traded else name
