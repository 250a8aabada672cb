"""The things that a list names: A、B和C."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from kg.extract.dictionary import cut_words
from kg.extract.statistics.branches import free_branches, hold_branches
from kg.extract.statistics.heads import with_head
from kg.extract.statistics.nouns import is_verb

_SUFFIX_FROM = re.compile(
    r"(?P<side>[一-龥]{0,4}?)(?:增长|下降|涨幅|增速|增幅)(?:较|最|比较)?(?:快|大|慢|多|高)的?(?:领域|行业|产品|省份|地区|商品)(?:主要)?(?:是|为|有|包括)"
)
#: What is dealt with stands behind these: 我国对甲国、乙国进出口 is not of these countries.
_DEALT_WITH = re.compile("(?:^(?:其中)?|(?<=[国省市区]))(?:[对与从向]|自(?![治贸动主由然]))(?=[^对与从向]*$)")
#: 民营企业对|甲国、乙国出口
_FIRMS_DEAL = re.compile("[^省市区县、，\\d]{2,8}(?:企业|公司)对(?!外)(?=[^对]*$)")
#: 甲、乙、丙3类问题: what is listed, counted.
_KINDS_LISTED = re.compile(
    r"(?:等)?[\d两三四五六七八九]+(?:大|个)?[类项种个](?P<kind>[一-龥]{2,8})$"
    r"|[两三四五六七八九十]大(?:(?:主要)?指标|行业|产业|领域|板块|区域|市场|品类|类别|地区|群体|门类|产品|业务|机型|车型|船型|经济体|贸易伙伴)$"
)
#: 采掘、加工两类|工业: a part of the name of each.
_HEADS = ("工业", "企业", "贷款", "存款", "债券", "机构", "群体", "人群")
#: 手表、玩具|等高附加值、劳动密集型产品出口: what is listed, and kinds of it.
_EXAMPLES = re.compile("(?P<listed>[^等]+)等[^等]*[、和与][^等]*")
#: 甲、乙、丙|等|行业利润
AND_SUCH = re.compile("(?<=[一-龥A-Za-z”]{2})等(?=(?:行业|产业|产品|商品|领域|业务)[一-龥]{2})")
#: 对甲国、乙国|等部分“一带一路”沿线国家|进出口
_SUCH_COUNTRIES = re.compile(
    "等(?:部分|主要)?(?:[“‘]一带一路[”’](?:沿线|共建|相关)?国家|(?:共建|沿线)[“‘]一带一路[”’]国家|国家|经济体)(?:和地区)?(?=[一-龥])"
)
#: 第一、二、三产业, 一、二季度, 一、二线城市
_ORDINALS = re.compile(r"(?P<first>第?)(?P<list>[一二三四](?:[、和][一二三四])+)(?P<head>(?:次)?产业|季度|线(?=城市))")
#: 6、7、8三个月, 7、8月份
_MONTHS = re.compile(r"(?P<list>\d{1,2}(?:[、和]\d{1,2})+)(?:[两二三四]个)?月份?")
#: 东、中、西部, 内、外贸
_SIDES = re.compile(
    "[东中西南北](?=(?:、[东中西南北])*、[东中西南北](?:[三两二四]条)?(?P<of>[一-龥]{0,4}通道|部|线|片区|翼))|内(?=、外(?P<trade>贸))|轻(?=[、和]重(?P<heavy>工业))"
)
#: 内贸、|外贸集装箱吞吐量
_BOTH_TRADES = re.compile("内贸[、和]外贸(?P<of>[一-龥]{3,}(?:量|额))$")
_SO_MANY_SIDES = re.compile("(?<=、[东中西南北])[三两二四]条(?=[一-龥]{0,4}通道|线)")
#: 东中西部
_ALL_SIDES = re.compile("东中西部")
#: 三次产业增加值
_ALL_SECTORS, _SECTORS = re.compile("(?:三次产业|三大产业|一二三产业)(?P<of>[一-龥]{0,12})$"), 3
_LAST_SIDE = re.compile("(?:[东中西]部|东北)(?P<area>地区|)")
_SIDE = re.compile("(?:[东中西]部|东北)$")
#: 居民消费价格下降0.2%，其中，城市下降0.3%，农村下降0.1%; 新增感染者300例，其中境外输入20例，本土280例
WHERE = (
    "城市",
    "农村",
    "乡村",
    "城镇",
    "东部",
    "中部",
    "西部",
    "东部地区",
    "中部地区",
    "西部地区",
    "东北地区",
    "境外输入",
    "本土",
    "境内",
    "境外",
    "去程",
    "回程",
)
_SIDES_NAMED = ("东部地区", "中部地区", "西部地区", "东北地区")
#: 网点43万处，其中设在农村的12万处; 企业76家，其中今年新增52家
_AMONG_THOSE = re.compile("其中，?[^，。；]*?(?P<verb>[一-龥]{2})(?P<of>的)?(?:有|为|达)?")
#: Those of whom something is measured, all of them or some.
_THOSE = ("居民", "企业", "家庭", "住户", "职工", "高校", "医院", "学校", "业", "医保")
#: A name of more characters says enough.
_SHORT, _TWO = 3, 2
_DONE = re.compile("(?:发送|运送|接待|查验|运输|承运|完成|接收|受理|办理|处理|培训|服务|资助|救助)[一-龥]{2,4}")
_TERM = re.compile("(?:短期|中期|长期|中长期|中短期)(?:贷款|存款)")
_BALANCES = ("顺差", "逆差", "净出口", "缺口", "余额", "结余", "差额", "增长面", "盈利面", "亏损面")
_TIER = re.compile("[一二三四]线(?:城市)?")
_SECTOR = re.compile("[一二三]产(?!业)")
_NUMERALS = "一二三四"
#: Those of whom a part of a sum is; a name of so many characters is not shortened.
_FIRMS, _WHOLE = ("企业", "公司", "单位"), 6
#: What is measured has at most so many.
_MUCH = 8
#: What was done to so much of a thing: 粮食销售9158万吨.
_FLOW = re.compile(
    "(?<=..)(?:销售|收购|回收|新增|新增并网|并网|发行|投放|采购|成交|签约|供应|消费|消纳|开采|加工|捕捞|调运|装机|发电|放贷|处置)$"
)
_AND = re.compile("以及|[、与]|和(?!(?<=国家和)地区)|(?<![普涉])及(?!以[上下]|其|格|时)")
#: 中亚|五国|出口
_SO_MANY = re.compile(r"^[两三四五六七八九十\d]+国")
#: What is measured, at the end of what a list names.
MEASURE = re.compile(
    r"(?:[日月年人]均)?(?:“[^“”]{2,8}”企业[一-龥]{2,6}|的(?:游客|受访[一-龥]{0,4}|企业|家庭|用户|居民|消费者|学生|网友|职工|农户|人)"
    r"|(?<=[一-龥]{2})(?:生产|价格|景气|信心)指数|(?<=业)税收(?:收入)?|(?<=第[一二三])产业[一-龥]{2,10}|(?<=部地区)[一-龥]{3,10}|[产销]量|总产|[总净]资产"
    r"|固定资产|以旧换新|(?:接入|数据)流量|出栏|存栏|产值|增加值|投资|(?:贷款市场报价)?利率|对[^，、]{2,12}的?贡献率|(?:消费|交易|成交|支付)?金额"
    r"|(?:消费|投资|营业|贸易|交易|成交)额|(?:行业)?利润(?:总额)?|(?:物流)?总额|(?!期)[一-龥]{2,4}率|人均可支配收入|可支配收入|(?:消费)?支出|引资"
    r"|(?:实际)?(?:使用|利用|吸收)外资(?:金额)?|费用|(?:保险)?参保人数|[一-龥](?!的)[一-龥]人数|的人数|余额|总量"
    r"|(?:货运|客运|客流|业务|物流|储备|供应|交易|结算|进货|订单|排放)[量额]|用电量|发电量|运输量|周转量|吞吐量|成交量|运量|销售量|销售额|(?:消费品)?零售额|出口额?|进口额?"
    r"|(?:销售|营业)?收入|占比|(?:货运|客运|装机|贸易|市场|产业)?规模|浓度|数量|(?:相关)?(?:物流)?需求|面积|装机容量|装机|价格|进出口|增加值|采购经理指数|指数)$"
)
#: 某省|占全国快递业务量的比重|为27%: what the share is of, said only in the whole.
_OF_WHOLE = re.compile(
    "占(?:全[国省市县区球州]|我国|世界)(?P<name>[一-龥]{2,12}?)的?(?:比重|比例|份额)?(?:分别|已|为|达到?|的|是)*$"
)
#: What links a list to its numbers.
LINKS = re.compile("(?:分别|依次|各|只有|仅有?|为|达|达到|是|以)+")
#: 甲集团、乙集团|两大集团|煤炭产量
TOGETHER = re.compile(
    r"(?<=..)(?:(?:[两三四五六七八九十]|\d+)[大家个类]?|等(?=景区|机场|口岸|港口|车站))(?:集团|企业|公司|单位|机场|口岸|园区|港口|行业|领域|景区|车站)的?(?P<measure>[一-龥]{2,10})$"
)
#: An item that says itself what is measured of it: 货物通过量.
MEASURED = re.compile(MEASURE.pattern + "|(?:[量值额数]|销售|[总单亩]产)$")
#: 设备更新带动|机床、机器人产量分别增长…: what brought about what is listed.
_BROUGHT_ABOUT = re.compile("(?!受)[^，。；“”]{2,16}?(?:带动|拉动|推动|导致|致使)了?(?=[一-龥]{2})")
#: 消费、投资分别|拉动经济|增长…: what those listed drive.
_DRIVE = re.compile("(?:分别|依次|各)(?P<what>拉动[一-龥A-Z]{2,10})$")
#: 甲问题、乙|等问题得到有效治理|: what became of those listed.
_GOT = re.compile("(?<=[一-龥]{2})等?(?:问题|现象|情况|行为)?[均都也]?得到[^，、。；]{2,8}$")
#: What stands between the numbers of a list.
BETWEEN = ("、", "和", "与", "及")


def split_items(words: str) -> list[str]:
    """The things that words list."""
    words = _ORDINALS.sub(_spelled_out, words) if "季度" in words else words
    words = _MONTHS.sub(_each_month, words) if "月" in words else words
    return [item for item in _AND.split(words) if item]


def of_whole(words: str) -> str:
    """What a share is of, where the words before a number say it of the whole; empty where they do not.

    Examples
    --------
    >>> of_whole("某省占全国快递业务量的比重为")
    '快递业务量'
    """
    whole = _OF_WHOLE.search(words)
    told = whole and len(words[: whole.start()].strip("，、）其中分别")) >= _TWO
    return whole["name"] if whole and told and MEASURED.search(whole["name"]) else ""


def _spelled_out(match: re.Match[str]) -> str:
    first = "第" if "产业" in match["head"] else match["first"]
    return "、".join(f"{first}{number}{match['head']}" for number in re.findall("[一二三四]", match["list"]))


def _each_month(match: re.Match[str]) -> str:
    return "、".join(f"{number}月" for number in re.split("[、和]", match["list"]))


def of_side(name: str, area: str | None, prefix: str) -> tuple[str, str | None]:
    """A name that begins with a side of the country, of another side that is the area: 东部人口占39%，|中部|占25%."""
    side = next(filter(name.startswith, _SIDES_NAMED), "") if area in _SIDES_NAMED else ""
    if side and side in prefix:
        return name, side
    return ((area or "") + name[len(side) :] if side else name), area


def list_items(words: str, count: int) -> tuple[list[str] | None, str]:
    """The ``count`` things listed at the end of words, and what belongs behind each of their names."""
    items, behind = _parted(hold_branches(words), count)
    return items and [free_branches(item) for item in items], behind


def _parted(words: str, count: int) -> tuple[list[str] | None, str]:
    words = _GOT.sub("", words) if "得到" in words else words
    words, drive = words.replace("”“", "”、“"), _DRIVE.search(words)
    if drive:
        driving = words[: drive.start()].split("、")
        driving = driving if len(driving) == count else split_items(words[: drive.start()])
        return (driving, drive["what"]) if len(driving) == count else (None, "")
    words = re.sub(
        r"(?:增速|增幅|涨幅)?(?:同比|环比|分别|依次|则|均|也|每(?:吨|升|桶|公?斤|千克|立方米|千瓦时|亩)|各[为有达是]?到?)*$",
        "",
        words,
    )
    if count == _SECTORS and (sectors := _ALL_SECTORS.search(words)):
        of = sectors["of"]
        return [f"{words[: sectors.start()]}第一产业{of}", f"第二产业{of}", f"第三产业{of}"], ""
    if kinds := _KINDS_LISTED.search(words):
        kind, listed = (kinds["kind"] or "").removesuffix("的"), words[: kinds.start()]
        whole = "、".join(item + kind for item in split_items(listed)) if kind in _HEADS else ""
        words = whole or listed + (tail.group() if (tail := MEASURE.search(kind)) else "")
    words = _ALL_SIDES.sub("东部、中部、西部", _SUCH_COUNTRIES.sub("", words))
    words = _SIDES.sub(
        lambda side: side[0] + (side["of"] or side["trade"] or side["heavy"]), _ORDINALS.sub(_spelled_out, words)
    )
    words = _SO_MANY_SIDES.sub("", _MONTHS.sub(_each_month, words) if "月" in words else words)
    words = with_head(words)
    words = _BOTH_TRADES.sub(r"内贸\g<of>、外贸\g<of>", words)
    side = _SUFFIX_FROM.search(words)
    if side:
        words = words[side.end() :]
    both = re.search(r"产销(量|额)?$", words) if count == 2 else None
    if both:
        kind, whole = both.group(1) or "量", words[: both.start()]
        words = f"{whole}产{kind}、{whole}销{kind}"
    if (examples := _EXAMPLES.fullmatch(words)) and len(split_items(examples["listed"])) == count > 1:
        words = examples["listed"] + (tail.group() if (tail := MEASURE.search(words)) else "")
    items = [item for item in words.split("、") if item]
    if len(items) != count:
        items = split_items(words)
    ending = side["side"][-2:] if side and side["side"][-2:] in ("出口", "进口") else ""
    items = [*items[:-1], *(AND_SUCH.sub("", item) for item in items[-1:])]
    if len(items) < count:
        return None, ""
    items = items[-count:]
    if brought := _BROUGHT_ABOUT.match(items[0]):
        items[0] = items[0][brought.end() :]
    return items, ending


def dealt_with(first: str, regions: Sequence[str] = ()) -> str:
    """The preposition before the first of those listed that are dealt with, empty where there is none."""
    if firms := _FIRMS_DEAL.search(first):
        return firms.group()
    mark = _DEALT_WITH.search(first.removeprefix(next(filter(first.startswith, regions), "")))
    return mark.group().removeprefix("其中") if mark else ""


def with_preposition(first: str, item: str) -> str:
    """An item of a list with the preposition that stands before the first: 对东盟、欧盟."""
    return item if item is first else dealt_with(first) + item.removeprefix(dealt_with(first))


def of_places(items: list[str], area: str, regions: list[str]) -> str:
    """What is measured of the places listed, said behind the last of them: 对甲国、乙国进出口."""
    before = dealt_with(items[0], regions)
    last = next((region for region in regions if items[-1].startswith(region)), "")
    whole = _SO_MANY.sub("", items[-1].removeprefix(last)).lstrip("等的")
    return before + area + whole if before else whole


def with_sides(items: list[str], regions: list[str]) -> tuple[list[str], list[str]]:
    """Parts of a country that share 地区 with the last of a list (东部、中部、西部地区), and the places with them."""
    last = _LAST_SIDE.match(items[-1])
    alone = last and last.end() == len(items[-1]) and not last["area"]
    if last is None or alone or not _SIDE.search(items[0]):
        return items, regions
    whole = [item + last["area"] if _SIDE.search(item) else item for item in items[:-1]]
    sides = [side[0] + last["area"] for item in items[:-1] if (side := _SIDE.search(item))]
    return [*whole, items[-1]], [*sides, last[0]]


def of_those(name: str, last: str) -> str:
    """What is measured of some of those of whom it was measured before: 居民人均可支配收入2万元，|城镇居民|3万元."""
    if name[:1] in _NUMERALS:
        if _SECTOR.fullmatch(name) and _SECTOR.match(last) and last != name:
            return name + last[_TWO:]  # 一产增加值420亿元，二产930亿元
        if _TIER.fullmatch(name) and (tier := _TIER.match(last)) and tier[0] != last:
            return name[:_TWO] + last[_TWO:]  # 一线城市新房价格降0.3%，二线降0.1%
    who = last.find(name[-_TWO:]) if len(name) > _SHORT and name.endswith(_THOSE) else -1
    measure = last[who + _TWO :] if who >= 0 else ""
    of_them = len(measure) <= _MUCH and MEASURED.search(measure) and not name.startswith("拉动")
    return name + measure if of_them and not measure.startswith(("对", "占", "的")) else ""


def some_of(name: str | None, prefix: str, last: str, deeds: Collection[str]) -> str:
    """Name some of those named before: 其中|农村, 其中设在农村的, 其中今年新增; empty where the words name them alone.

    ``prefix`` are the words before the number, ``name`` what they name, ``last`` what was named before.
    """
    if name in WHERE and name in prefix:
        return name + last.removeprefix(next(filter(last.startswith, (*WHERE, "新增")), ""))
    among = _AMONG_THOSE.fullmatch(prefix)
    if among is None:
        return ""
    if among["verb"] not in deeds:
        return f"{name}的{last}" if name and among["of"] else ""
    if among["verb"] in last[:-2]:  # 全路发送旅客200万人次，其中甲站发送20万人次
        return last[last.index(among["verb"]) :]
    while last[:2] in deeds and len(last) > 3:
        last = last[2:]
    return among["verb"] + last


def _behind_parts(name: str, whole: str) -> str:
    """What is measured of the parts that a whole names, of which this is one: 公路|水路|固定资产投资; else empty."""
    words = cut_words(whole)
    parts = [at for at, word in enumerate(words) if len(word) == len(name) and word[-1] == name[-1]]
    listed = len(parts) > 1 and parts[-1] - parts[0] == len(parts) - 1 and name in words
    return "".join(words[parts[-1] + 1 :]) if listed else ""


def measured_part(name: str, whole: str) -> str:
    """A short name of a part with what is measured of the whole: 商品房销售面积8万平方米，其中|住宅|下降5%.

    One of two characters takes two more, so that it still says which part it is.
    """
    tail = MEASURE.search(whole)
    if _TERM.fullmatch(name) and whole.endswith(name[-_TWO:]) and len(whole) > _TWO:
        return whole[:-_TWO] + name  # 住户贷款增加3亿元，其中|短期贷款|增加1亿元
    if name in _BALANCES or name.endswith("税"):
        return name
    if tail and name in whole and (measure := _behind_parts(name, whole)):
        return name + measure
    if tail and name.endswith(_FIRMS) and tail[0][-1] in "量值资入" and not MEASURED.search(name):
        return name + (whole if len(whole) <= _WHOLE else tail[0])  # 原煤产量9万吨，其中|县属企业|7万吨
    if not tail and len(name) <= _SHORT and _DONE.fullmatch(whole) and not is_verb(name):
        return name + whole  # 发送旅客4亿人次。分方式看，|铁路|2亿人次
    if not tail and len(name) <= _SHORT and _FLOW.search(whole) and not is_verb(name):
        return name + (whole if name[-1] in "式型性类制" else whole[-_TWO:])  # 粮食销售9158万吨，其中|玉米|7425万吨
    if not tail or tail[0].endswith("指数") or len(name) > _SHORT or MEASURED.search(name) or name in whole:
        return name
    measure = tail.group()
    if measure == "总额":
        return name + "".join(cut_words(whole)[-2:])  # 消费品零售总额1865亿元，其中|乡村|275亿元
    if measure.endswith("率"):
        return name + "".join(cut_words(whole)[-2:])  # 去向|落实率
    if len(name) == _SHORT or len(measure) == _TWO:
        return name + measure
    last = cut_words(measure)[-1]
    return name + (measure[:_TWO] if measure.startswith("装机") else last if len(last) >= _TWO else measure)
