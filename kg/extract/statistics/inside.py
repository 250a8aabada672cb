"""Numbers that are no statistics of their own: a part of a name, a duty, what was said before."""

from __future__ import annotations

import re

from kg.extract.statistics.quantities import Quantity, Units

#: 占年度目标|220亿元|的81.9%: how much was aimed at.
_AIMED, _PART_OF = re.compile("(?:目标|任务|计划|预算)数?（?$"), re.compile(r"）?的\d[\d.]*%")
#: 完成全年|900万人|目标的77%
_AIM_BEHIND = re.compile(r"的?(?:年度|发行|收购|植树|征收|脱贫|建设|销售|生产)?(?:目标|任务)(?:任务)?的\d[\d.]*%")
#: Targets and duties: 回落到2%的中期目标, 面临20%的关税.
_NO_SHARE = re.compile(
    "(?:、[^，。；]{4,16}%)?的?[一-龥]{0,4}(?:预[测期]值|目标|关税|税率|税负|幅度内|临界点|荣枯线|优惠|折扣|股权|股份)"
)
#: 给予50%的|补助
_GRANT = re.compile("的?[一-龥]{0,4}(?:补[助贴]|贴息)(?![一-龥]{0,4}(?:率|到位))")
#: 按成交额的1%|奖励, 按30%的比例|抵免
_BY_RATE, _GIVEN_SO = (
    re.compile("按(?:照|不?[高低]于)?[^，。；]{0,30}$"),
    re.compile(
        "的比例|(?:的(?:比例|标准|额度|费率))?(?:予以|给予|进行|一次性)?(?:奖[励补]|补[助贴]|资助|抵[免扣]|返还|执行|计提|征收|缴纳|收取|减[征免按]|精[减简]|压[减缩]|[削核缩裁递]减)"
    ),
)
#: 近3万亿元，这|3万亿元; 每增长|1个百分点, 相当于|3个县的面积, （不含已执行|5%的机构）
_SAID_AGAIN = re.compile(
    "这$|每(?:增长|增加|提高|上升|下降|减少|降低)了?$|相当于(?:每[天日月年])?有?$|（不(?:含|包括)[^）]*$"
)
#: 部件|100%|合格: wholly, and no share.
_ALL, _WHOLLY = 100, re.compile("(?![的以和与及左增下上来由是为至到])[一-龥]")
#: 继上月|下调0.2个百分点之后再次下调|预期: how a forecast was changed.
_FORESEEN, _BY_HOW_MUCH = re.compile("[^，。；]{0,14}(?:预期|预测)"), re.compile("[上下]调了?$")
#: 对2000亿元|商品加征关税: what is taxed.
_TAXED = re.compile("[^，。；]{0,14}(?:商品|产品|货物)(?:加征|征收|征税|加税|实施)")
_ABOUT = re.compile(
    "(?:约(?:[为占]|相当于)|接近)[^，。；]{2,14}的$|(?:不[到足]|超过?|近)(?:全[国球省市]|世界)的?$|约占[^，。；]{0,10}$"
)
#: 5000万元以上项目: a number inside the name of what is counted.
_AND_ABOVE = re.compile(
    "及?以[上下]的?(?:大|重点|工业|产业|招商)?(?:项目|企业|工程|人口|单位|产品|设备|园区|集群|大单)|以上[一-龥]{2,8}\\d"
)
#: 过10亿元项目3个, 首个300亿元园区: money that only says how large the things are.
_SIZED = re.compile("(?:重点|工业|产业|招商)?(?:项目|企业|园区|集群)")
_SIZE_OF = re.compile("(?:[过超]|首[个家批]|[一又]个)$")
#: 钢铁、化工|3个|行业增加值分别增长: how many were just listed.
_LISTED, _SO_LISTED = re.compile("[、，和][^，。；、\\d]{2,16}$"), re.compile("[^，。；\\d]{2,16}分别")
#: More things are not listed by name.
_MANY = 12
#: 以71米和69米的成绩: what somebody reached in a contest.
_REACHED, _REACHES = re.compile("(?:和[\\d.]+[米环分秒])?的总?成绩"), ("米", "分", "环", "秒", "公斤")
#: 使用41架|无人机袭击, 从700个|节点流量看，: what is done with things, and what is looked at.
_USED, _STRUCK = re.compile("(?:[使动]?用|出动|派出)了?$"), re.compile("[^，。；\\d]{2,8}?(?:[空突]?袭|打击|轰炸|攻击)")
_SEEN_FROM, _SEEN = re.compile("(?:^|[，。；\n])从[^，。；\n]*$"), re.compile("[^，。；\\d]{2,12}来?看，")
#: 在全球|18种|主要船型中，: of how many things some are told.
_OUT_OF, _THOSE = re.compile("(?:^|[，。；：\n])在[^，。；的经]{0,4}$"), re.compile("[^，。；的\\d]{2,8}中，")
#: 对3000家|企业问卷调查显示: how many were asked or watched.
_ASKED = re.compile("(?:[^，。；]{2,24}?[^，。；案查])?(?:调查|监测)(?:数据|结果|情况)*(?:显示|表明|发现|，)")
_ASKED_OF = re.compile("(?<![反相])对[^，。；]{0,16}$")
#: 来自22个|阿拉伯国家的画家: of how many countries those are that are counted.
_WHENCE = re.compile("(?:阿拉伯|[非亚欧]洲|东盟|中亚)国家的")
#: 12个|省份, 59个|国家新投资: of how many places something is told.
OF_PLACES = re.compile(
    "民族|类别|计划单列市|省份|省区市|省[（、]|国家(?:[和、]|新?投资|进出口|出口|贸易)|地区|部门|方面|大类"
)
#: 15万吨|油轮, 10万吨级|码头: how large a thing is.
_TONS, _SHIP = (
    ("吨", "万吨"),
    re.compile("级?[一-龥]{0,6}(?:船(?![用板舶])|轮(?![胎毂])|舰|码头|泊位|航道|列车|焚烧炉)"),
)
#: 占|6万户|企业总产值的40%: how many those are of whose sum a share is.
_OF_SO_MANY = re.compile(r"[一-龥]{2,24}的(?:比[重例])?[为达]?\d[\d.]*[%％]")
_WEAPONS = ("架", "枚", "艘", "辆")
#: What something has room for: 可装载24346个, 能满足年吞吐量8000万人次、货邮120万吨.
_CAPACITY = re.compile(
    r"[可能](?:装载|装(?!机)|容纳|搭载|停放|存放|承载|抵御|储存|存储|满足(?:[^，。；]{0,32}[^，。；\d])?)[^，。；\d]{0,4}$"
)


def is_inside(text: str, quantity: Quantity, units: Units) -> bool:
    """Whether a number is a part of the name of what is counted: 5000万元以上项目, 过10亿元项目."""
    if text[quantity.start - 1 : quantity.start] == "第":
        return True  # 居第8位
    above = "以" in text[quantity.end - 2 : quantity.end + 2]
    if above and _AND_ABOVE.match(text, quantity.end - 2 * text.startswith("以", quantity.end - 2)):
        return True
    struck = quantity.unit in _WEAPONS and _STRUCK.match(text, quantity.end)
    if struck and _USED.search(text, max(0, quantity.start - 4), quantity.start):
        return True
    if text[quantity.start - 1] == "占" and _OF_SO_MANY.match(text, quantity.end):
        return True
    if quantity.unit in _TONS and _SHIP.match(text, quantity.end):
        return True
    seen = text.find("看，", quantity.end, quantity.end + 15) > 0 and _SEEN.match(text, quantity.end)
    if seen and _SEEN_FROM.search(text, max(0, quantity.start - 40), quantity.start):
        return True
    some = text.find("中，", quantity.end, quantity.end + 10) > 0 and _THOSE.match(text, quantity.end)
    if some and _OUT_OF.search(text, max(0, quantity.start - 6), quantity.start):
        return True
    asked = _ASKED_OF.search(text, max(0, quantity.start - 18), quantity.start)
    if asked and _ASKED.match(text, quantity.end):
        return True
    if quantity.unit == "个" and _WHENCE.match(text, quantity.end):
        return True
    if quantity.unit == "个" and quantity.value <= _MANY and _SO_LISTED.match(text, quantity.end):
        return bool(_LISTED.search(text, max(0, quantity.start - 18), quantity.start))
    if _PART_OF.match(text, quantity.end) and _AIMED.search(text, max(0, quantity.start - 8), quantity.start):
        return True
    if _AIM_BEHIND.match(text, quantity.end) or (quantity.unit in _REACHES and _REACHED.match(text, quantity.end)):
        return True
    sized = units.money[quantity.unit] and _SIZED.match(text, quantity.end)
    return bool(sized and _SIZE_OF.search(text, max(0, quantity.start - 2), quantity.start))


def is_of_another(text: str, prefix: str, quantity: Quantity, *, things: bool) -> bool:
    """Whether the words ``prefix`` before a number or those behind it say that it is a duty, or of another number."""
    if _SAID_AGAIN.search(prefix) or (not things and _NO_SHARE.match(text, quantity.end)):
        return True
    if quantity.percent and (
        _GRANT.match(text, quantity.end) or (_BY_RATE.search(prefix) and _GIVEN_SO.match(text, quantity.end))
    ):
        return True
    if (quantity.unit or "").endswith("元") and _TAXED.match(text, quantity.end):
        return True
    if quantity.percent and quantity.value == _ALL and _WHOLLY.match(text, quantity.end):
        return True
    if _BY_HOW_MUCH.search(prefix) and _FORESEEN.match(text, quantity.end):
        return True
    return bool((quantity.percent or quantity.unit == "倍") and _ABOUT.search(prefix))


def is_capacity(text: str, start: int, quantity: Quantity) -> bool:
    """Whether a number is that of which something has room, in a sentence that begins at ``start``."""
    words = text[max(start, quantity.start - 48) : quantity.start]
    return ("可" in words or "能" in words) and _CAPACITY.search(words) is not None
