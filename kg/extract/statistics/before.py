"""What the clause before a number says of itself without a number: 能源产值跌幅明显，|同比下降12.6%."""

from __future__ import annotations

import re

from kg.extract.dates import without_periods
from kg.extract.statistics.bare import bare
from kg.extract.statistics.changes import Change
from kg.extract.statistics.items import AND_SUCH, TOGETHER, list_items, split_items
from kg.extract.statistics.measures import clause_start
from kg.extract.statistics.naming import WARES
from kg.extract.statistics.quantities import DIGIT

#: A clause that says how something went.
_MOVED = re.compile(
    r"(?!增[速幅]|[涨跌降]幅|高出|[高低快慢]于|结束|随着|在|由于|受|为|从|通过|据|根据|当前|其他|连续|[这该]?\d+个(?:省|城|市|地区|县|区|行业|产品)|超出|比(?![重例价])"
    r"|较(?![大小多高低强]))(?:[^，。；“”]{2,16}(?:导致|使得|造成))?(?P<name>[一-龥A-Za-z“”、（）\d—－-]{2,16}?对[一-龥]{2,12}?的贡献[率度]?"
    r"|[一-龥A-Za-z“”、（）\d—－-]{3,36}?)(?:在[^，。；\d]{2,10}?(?:领域|方面|中的(?:分量|地位|作用|比重|份额))|逐[月季年步]|连年|年年|日益|先后|接连|相继"
    r"|[尤更较]为|更加|十分|非常|格外|[也亦]继?)*的?"
    r"(?:[同环]比|因?受[^，。；\d]{2,24}(?:影响|推动|带动|拉动|驱动|拖累|支撑|提振|刺激)|(?:增|涨|跌|降)幅|增(?:[速势多]|长(?!的?贡献)|加(?!值))|加重|凸显|减少"
    r"|递[增减]|[攀飙]升|扩大(?![到至])|缩小|上[升涨]|走[高低强弱]|升温|提[高升]|下[降滑跌]|回[升落]|保持|延续|持续|实现|再获|继续|快速|高速(?=[增扩发])|明显|稳步|大幅|较快"
    r"|表现|呈|焕发|亮眼|突出|(?<!的)贡献(?![率度])|发挥|领涨|回暖|恢复|复苏|改善|爆发|强劲|旺盛|活跃|提速|加快|放缓|向好|持平|进一步|不断|显著"
    r"|占比(?:提[升高]|上升|扩大|增加|已?过半)|供应(?:充足|充裕)|稳[定中]|平稳|接近|产销(?:两旺|齐增|双增)|量[额价]齐|两旺|双增|从无到有|双双|"
    r"略有|小幅|波动|(?:大量|集中|陆续)上市|(?:增速)?由[负正升降增减涨跌]转|有所|再创|创|首次|领跑|领先|畅销|热销|居首|最[高低多大快]"
    r"|(?:仍|依然|依旧|还)?是(?:大头|主力|主体|重头|最大|第一)|居高|(?:依然|稳)?(?:高?居|位?列|占据)[^，。；\d]{0,10}(?:首位|第一位?|榜首|之首)|已?超|[已超]过"
    r"|[迈跨登站]上|[迈跨]入|转正|连续|突破|[跨越]过)[^\d]*(?:\d+[个年][^\d]*)?$"
)
#: 新设企业户数最多，共计3万户
_MOST = re.compile("最[多高大快强好]$")
#: 进出口总额连续四年超过万亿美元，|达|1.17万亿美元
_REACHES = re.compile("[^，。；]{0,10}?(?:已|共)?(?:达到?|高达|为)了?")
#: 生产总值，1952年|全省只有|22.3亿元
_WHOLE = re.compile("每(?:人|户|亩|吨|件|公斤|斤|生|床|年|月|天)|全[国省市县区州]|[只仅]有?|[是为]|累计|共")
#: 生产总值跨过3个万亿级台阶，|2012年|1.8万亿元
_YEAR = re.compile("(?:19|20)\\d\\d年(?:已?[达为是])?")
#: 增长较快的领域是|个人文化服务，增幅为39.6%
_WHICH = re.compile("[^，。；]{0,8}[较最][快大高慢低]的[^，。；、]{2,6}[是为](?P<name>[一-龥A-Za-z]{2,20})")
#: What is measured, named in a clause of its own: 集装箱吞吐量，|前8个月达到2.1亿标箱; 消费价格指数，也就是CPI，|同比上涨2%.
_TOPIC = re.compile(
    "(?:特别是|尤其是|其中|从|这是)?(?:[^，。；\\d]{0,6}(?:关心|关注|瞩目)的)?(?:(?:(?:19|20)\\d\\d|[今去])年(?:\\d{1,2}月末?|[上下]半年)?"
    "|\\d{1,2}月份?末?)?(?:[^，。；]*每[^，。；]{1,4}\\d[^，。；]{1,16}的)?(?![受随由根据按以在为通]|预[计测期]"
    "|对(?!实体经济))(?P<name>[一-龥A-Za-z（）、]{2,20}?(?:[量额值率数]|收入|利润|投资|产值|面积|价格|CPI|PPI|余额"
    "|(?:中所?占?的?|占[^，。；]{2,14}?的)(?:比重|份额)|[贷存]款|支出|标准|人口|成本|费用|[电水气油粮菜肉房地票运]价|工资|养老金))"
    "(?:，也就是[A-Z]+|来?看|方面|按(?:可比|不变|当年|现行)?价格?计算|[与同较][^，。；]{2,40}相比)?"
)
#: A measure that fills the words before a colon.
_MEASURE_OVER = re.compile(
    "(?P<name>[一-龥A-Za-z（）]{0,16}(?:[量额值率数]|收入|利润|投资|产值|面积|价格|人口|余额|支出))$"
)
#: 机电产品|也是该省主要出口商品，占全省出口的4%
_MAIN = re.compile(
    "(?:其中，?)?(?P<name>[一-龥A-Za-z]{2,12}?)(?:依然|仍然?|也|都)?[是为][^，。；]{0,6}主要(?:出口|进口)(?:商品|产品)"
)
#: 提高|粮食收购价格|，每斤由1.2元提高到1.3元: what somebody raised or lowered.
_RAISED = re.compile(
    "[^，。；]*?(?:提[高升]|调[整高低增]|上调|下调|降低|上浮|下浮)了?(?P<name>[一-龥“”]{2,16}?(?:价格?|标准|工资|养老金|[税利费]率|津贴|补[贴助](?:标准)?|资费|待遇|额度))"
)
#: 代表转型方向的|高技术产业|，增速比上月加快
_BRANCH = re.compile(
    "(?![^，]*(?:作为|成为|[是为]))(?:[^，。；\\d]{2,16}的)?(?P<name>[一-龥]{2,10}(?:产业|制造业|服务业|工业|行业|建筑业|采矿业))"
)
#: 排在第二的是|某某问题|，共查处96起: what comes next in a ranking.
_NTH = re.compile(
    "而?(?:排(?:名|位|在)?|居|位居|位列|名列)(?:在|居)?(?:第[一二三四五六七八九十]+|首|末)位?(?:的则?[是为]|的：)(?P<name>[一-龥“”、]{3,24})，$"
)
#: 某某问题|查处|最多: what was done to most of them.
DONE_MOST = re.compile("(?<=...)(?:查[处办]|发生|发现|通报|受理|收到)数?量?$")
_ENDS = re.compile("[；：]")
_TRADES, _WARES = ("进出口", "出口", "进口"), ("产品", "商品", *WARES)
#: 甲业、乙业|等现代服务业|快速恢复
_SUCH = re.compile("(?<=[^和及与、]{2})等(?:[一-龥]{0,6}?(?:行业|产业|业|产品|商品|领域))?$")
#: 受天气影响的|甲业、乙业
_AFFECTED = re.compile("受[^，。；的]{2,12}的")


def told_before(
    text: str, start: int, begin: int, change: Change, *, percent: bool, side: bool = False
) -> re.Match[str] | None:
    """The clause before the one that begins at ``begin``, in the sentence from ``start`` on; ``name`` is what went so.

    ``side``: the words before the number name a side of it, such as its output.
    """
    if text[begin - 1 : begin] not in ("，", "："):
        return None
    plain = change.kind == "level" and not percent
    told = (
        not plain
        or (side and text[begin - 1] == "：")
        or _MOST.search(text, begin - 5, begin - 1)
        or _REACHES.fullmatch(change.words)
        or _YEAR.fullmatch(change.words)
        or not bare(change.words)
    )
    if not (told or side):
        return None
    clause = clause_start(text, start, begin - 1)
    moved = _MOVED.match(text, clause, begin - 1)
    if not told:  # 对甲国进出口增势强劲，|实现进出口|3亿元
        traded = moved and (
            (moved["name"].endswith((*_TRADES, "外贸", "企业")) and change.words.endswith(_TRADES))
            or (moved["name"].endswith(_WARES) and change.words in _TRADES)
        )
        return moved if traded or change.words.startswith(("实现", "共", "累计")) else None
    raised = not percent and _RAISED.fullmatch(text, clause, begin - 1)
    return raised or _WHICH.fullmatch(text, clause, begin - 1) or moved


def topic_before(text: str, start: int, begin: int, change: Change) -> re.Match[str] | None:
    """What is measured, where the clause before the one that begins at ``begin`` only names it."""
    if text[begin - 1 : begin] != "，":
        return None
    if change.kind == "占比" and (main := _MAIN.fullmatch(text, clause_start(text, start, begin - 1), begin - 1)):
        return main
    words = _WHOLE.sub("", without_periods(change.words))
    if change.kind.endswith(("增长", "下降")) and not bare(words):
        clause = clause_start(text, start, begin - 1)
        if branch := _BRANCH.fullmatch(text, clause, begin - 1):
            return branch
    if change.kind == "level" and not _REACHES.fullmatch(words) and bare(words):
        return None
    return _TOPIC.fullmatch(text, clause_start(text, start, begin - 1), begin - 1)


def told_over(text: str, start: int, begin: int) -> re.Match[str] | None:
    """What is measured, told before the colon behind which a clause begins: 地区生产总值：|4286亿元."""
    if text[begin - 1 : begin] != "：":
        return None
    return _MEASURE_OVER.match(text, clause_start(text, start, begin - 1), begin - 1)


def next_before(text: str, start: int, begin: int) -> re.Match[str] | None:
    """What comes next in a ranking, said in the clause before: 排在第二的是某某问题，|共查处96起."""
    clause = clause_start(text, start, begin - 1) if text.startswith("，", begin - 1) else begin
    return _NTH.match(text, clause, begin)


def listed_before(text: str, start: int, begin: int, count: int) -> list[str] | None:
    """The ``count`` things of which the clause before says how they went: 甲业、乙业快速恢复，|新设企业增速分别为5%、6%."""
    if text[begin - 1 : begin] != "，":
        return None
    clause = clause_start(text, start, begin - 1)
    affected = _AFFECTED.match(text, clause, begin)
    moved = _MOVED.match(text, affected.end() if affected else clause, begin - 1)
    listed = _SUCH.sub("", moved["name"].removeprefix("其中").replace("”“", "”、“")).rstrip("均都也") if moved else ""
    return (
        list_items(listed, count)[0]
        if "等" not in AND_SUCH.sub("", listed) and listed.count("、") in (count - 1, count - 2)
        else None
    )


def clauses_before(text: str, start: int, begin: int, words: str, count: int) -> list[str] | None:
    """The things listed where each is a clause: 信息技术服务业，租赁和商务服务业，批发和零售业增加值分别增长…."""
    before = _ENDS.split(text[start:begin])[-1]
    whole = before + (TOGETHER.sub(r"\g<measure>", words) if before else words)
    joined = words.startswith(("以及", "及"))  # 第一产业、第二产业，以及居民用电量分别增长…
    items = split_items(whole.replace("，", "、")) if joined else [item for item in whole.split("，") if item]
    items = items[-count:]
    return items if len(items) == count and not any(DIGIT.search(item) for item in items) else None


def trades_before(text: str, start: int, begin: int, words: str, count: int) -> list[str] | None:
    """The trades listed, each in a clause of its own, for its name is a list: 甲、乙和丙业，丁业，戊和己业产值分别为…."""
    items = clauses_before(text, start, begin, words, count) if text[begin - 1] == "，" and "业" in words else None
    return items if items and all(item.endswith("业") for item in items[:-1]) else None
