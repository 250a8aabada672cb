"""How names of what is measured are worded where they leave out what was named before."""

from __future__ import annotations

import re

from kg.extract.statistics.items import MEASURED

VIEWED = re.compile("^(?:同比|环比)")
RATES = ("增速", "增幅", "涨幅", "升幅", "降幅", "跌幅", "增长率")
#: 签约项目30个，总投资…，年度计划投资…，开工率…: what is said of the things counted.
OF_THINGS = re.compile("(?:总|年度?|计划|累计|完成|上报|合同|协议|预计)*")
THINGS = re.compile(
    "(?:项目|工程|企业|公司|机构|平台|园区|集群|合同|协议|基地|门店|订单)(?:集中)?(?:开工|签约|投产|复工|开复工|投用|竣工|落地|入库)?$"
)
#: What was done with things at the end of their name.
DEALT = re.compile("集中(?:开工|签约|投产|复工)$")
#: What is left of 营业总收入, 主营业务收入 and is no part of whose it is.
OF_WHAT = re.compile("(?:(?:实现|完成|主营)+(?:业务)?|营业|销售|平均)?总?$")
#: 某指数为50.2，2月|该指数|为50.1: the one named before.
THIS_INDEX = re.compile("(?:[^，]*[该这])?指数")
#: 增速|比上月提高2个百分点
OWN_RATE = re.compile("(?:增速|增幅|涨幅|升幅|降幅|跌幅)(?=对?[比较]|[同环]比|[回提加扩收放][落高快大窄缓升])")
RATE_OF = re.compile("[一-龥]{1,5}率|总数|床位|职工|在校生")
#: A share alone, of what was named before: 比重提高1.8个百分点.
PARTS = ("比重", "占比", "所占比重", "比例", "份额")
#: 装备制造业|对工业增长的贡献率, 装备制造业|拉动工业: what drives what.
DRIVES = re.compile("(?:对.{2,24}的?贡献[率度]$|拉动).*")
#: 占全国的比重|提高0.5个百分点: the share of what was named before.
SHARE = re.compile("其?占[^，。；占]{2,24}(?:比重|比例|份额)")
#: 新增市级研发机构24家，其中|省级以上|8家
RANK_ALONE = re.compile("(?:国家|省|市|县|区)级(?:及?以上)?|[一-龥]{2,6}(?<!大)(?<!品种)(?<!物品)类")
RANK_BEFORE = re.compile(
    "^(?:新增|新建|新认定|累计|共有)?(?:(?:国家|省|市|县|区)级(?:及?以上)?|[一-龥]{2,6}?类(?=[一-龥]{2}))?"
)
#: 专项经费18亿元，已|执行|15亿元; 支付交易3亿笔、|金额|2万亿元
SPENT = ("总量", "总数", "执行", "到位", "拨付", "支付", "兑付", "金额", "货值")
#: 服务业增加值|占GDP的|比重提高1.2个百分点
OF_ALL_ELSE = re.compile("(?<=..)占(?!有)[^，。；占]{1,16}的?$")
#: 比工业|高2个百分点: names nothing without what is compared.
AGAINST = ("比", "较", "高于", "低于", "快于", "慢于", "高出")
#: 服务业|在全区经济中的比重
SHARE_IN = re.compile("(?<=..)在[^，。；、]{2,12}?中?(?:所占)?的?(?:占比|比重|比例)$")
#: The same before the number: 税收收入|占财政收入的比重|，比上年提高2个百分点.
SHARE_OF = re.compile(SHARE_IN.pattern + "|(?<=..)占(?!有)[^，。；、占]{2,16}?的?(?:比重|份额)$")
GIVEN_TO = re.compile("[一-龥]{2,8}?(?:发放|提供|减免|退还|办理|拨付|兑现|投放)(?=[一-龥]{2})")
#: 43.8%的支持率
RATE_NAMED = re.compile("的(?P<name>[一-龥]{1,4}率)")
TRADES = ("出口", "进口")
#: 微型货车增长最快，共|销售|50万辆
DEALT_IN = ("价格", "销售", "生产", "产销")
BALANCES, TIMES = ("顺差", "逆差"), ("小时", "分钟", "天")
#: 进口方面，|大豆|1857万吨: goods have names of so many characters.
TRADE_TOLD = re.compile(
    "(?:其中，|(?:而|从|在))?(?P<side>(?<!进)出口|进口)(?:方面|商品(?:中|方面|结构)?|[来]?看)[^，。；]{0,4}，"
)
#: What firms have beside what they earn.
OWN_RATES = re.compile("(?:营业|营收|收入|销售|资产|净资产|成本)?(?:利润率|毛利率|净利率|收益率|负债率|产销率|利用率)")
ASSETS = re.compile("(?<=..)(?:本外币)?(?:资产总额|总资产)$")
DEBTS = ("负债总额", "总负债", "净资产", "所有者权益")
FIRMS = ("企业", "工业", "行业", "公司", "集团", "机构", "银行", "业")
GOODS, SHORT = 8, 4
#: Of those who did something a name has so many characters, with the verb.
WHO = 8
#: 最高人民法院|受理案件, 地方各级检察机关|起诉: an office that is told at length.
OFFICE = re.compile("[一-龥]{4,14}?(?:法院|检察院|(?:检察|公安|司法|监察|纪检监察|行政|执法)机关|部门)(?=..)")
MADE, MADE_TOO = (
    re.compile("(?<=..)(?:产量|销量|存栏|出栏)$"),
    re.compile(f"(?:{MEASURED.pattern})|投资|面积|[进出]口|公司|集团"),
)
#: 企业|资产|总额, 营业收入
ASSETS_OF = re.compile("(?:资产|利润|负债)$")
#: 农作物|受灾面积|
STRUCK = re.compile("(?:受灾|成灾)总?面积$")
#: 整治项目|涉及7个村
CONCERNS = re.compile("(?P<who>[一-龥]{2,20}(?:项目|工程))(?:共|均|都)?涉及了?$")
#: 棉花播种面积3万亩，|总产量|2万吨，总产值5亿元
YIELDS, GROWN = (
    ("总产量", "年产量", "总产值", "年产值", "总产"),
    re.compile("(?:播种|种植|收获|栽培|养殖)面积$|[总年]产量$"),
)
#: 棉花|播种|面积3万亩，产量2万吨
GROWN_ON, FIELDS = (
    re.compile("(?<=..)(?:播种|种植|收获|栽培|定植|养殖)$"),
    re.compile("(?<=..)(?:播种|种植|收获|栽培|养殖)面积$"),
)
#: 棉花产量20万吨，|均价|每吨1.5万元
MEAN = ("均价", "单价", "平均价格", "平均单价")
COUNT_OF = re.compile("(?<=..)(?:产量|销量|成交量|交易量|收购量|成交面积|销售面积)$")
#: 28个|事故起数下降: of so many places something is told.
NUMBERS = ("人数", "起数", "次数", "件数", "户数", "总量", "增速")
ALL_TRADE = (*TRADES, "进出口", "进出口总额", "进出口总值")
#: 新增|公园8座，总数12座
NEW = re.compile("^(?:新[增建设]|净增)|新[增建设]$")
#: 房价|环比上涨|的有47个，上海涨幅高达6%
HAS_MOVED = re.compile(
    "(?<=[一-龥]{2}[价格额量率值资口入])(?:同比|环比)?(?:上涨|下跌|上升|下降|回落)(?:的(?:城市|地区|省份|商品|产品))?$"
)
#: What is there, of which more comes.
ADDED, STOCK = re.compile("新增(?:为|达到?|了|共)?$"), re.compile("(?<=..)(?:余额|存量|保有量|总数|总量)$")
ADDED_TOO = re.compile("(?:其中)?[^，。；]{0,6}?(?:累计|共|已)新增")
#: 其中47%|来自内地，12%|来自海外: what a share is told of, where nothing was named before.
WHENCE = ("来自", "销往", "出口到", "用于", "源于", "分布在")
DONE = re.compile("(?:已|累计|实际)*完成了?")
OF_ALL = ("进度", "率", "占比")
AREA = re.compile("全[国省市县区州]|我[国省市县区州]")
MOVES = re.compile("上[涨升]|下[降跌]|增[长加]|回[升落]|改善|恶化|持平|减少")
CAUSES = ("影响", "带动", "拖累", "支撑", "推动", "拉动", "驱动", "冲击")
#: 专利申请量2万件，|授权量|1万件
ASKED, GRANTED = re.compile("(?<=..)(?:申请|受理|报名)[量数]$"), ("授权量", "授权数", "登记量", "录取数", "批准量")
#: Goods whose whole name is one character.
ONE_GOOD = frozenset("煤油电气盐糖肉蛋奶鱼菜果茶米面猪牛羊鸡鸭鹅马兔棉麻丝铜铝锌铅锡金银钢铁纸酒")
#: 货物吞吐量6亿吨，其中外贸货物吞吐量2亿吨；|集装箱|9万标箱
BOTH_TRADES = ("外贸", "内贸")
#: 民营企业|外贸|保持增长, 冰雪经济|势头|强劲, 渔业|因|受灾下降: what a clause says of a thing, and does not name it.
WENT_ON = re.compile("(?<=..)(?:对?外贸易?|(?:发展|增长)?(?:势头|态势|形势)|(?:经营|运行|生产)?效益|因)$")
#: How a sentence says that something went, with no number.
WENT = re.compile(
    "[^一-龥]*(?:[一二三四五六七八九十]+是)?(?P<name>[一-龥]{2,12}?)(?:总体|整体|继续|持续|保持|小幅|稳步|平稳|较快|明显|快速|大幅|有所|进一步|逐步|略有)*"
    "(?:增长|回落|回升|上升|下降|走[低高]|扩大|收窄|增加|减少|提[升高]|放缓|企稳|稳中有[升降]|稳定|恢复)[。！]?"
)
#: How much there is of what a sentence tells of.
OF_IT = ("余额", "规模", "总量", "总额", "存量")
AGE = re.compile(r"\d+(?:[—－~～至-]\d+)?岁(?:及?以[上下])?")
EACH_DAY = re.compile("([日月年]均)(?:完成|实现|达到?|为)?")
EACH_DAY_DONE = re.compile("(?P<per>[日月年]均|平均每[天日月年])(?P<deed>[一-龥]{2})")
#: 制造|业项目, 实施|类项目: a verb that begins another word.
TRADE_NAME = re.compile("..(?:业(?!务)|类|型)")
#: 零售额增长6%，|占全部零售额的比重，|比上年提升1个百分点
SHARE_TOLD = re.compile("[，。；]其?占[^，。；占]{2,24}(?:比重|比例|份额)，$")
#: 农资到位率：种子92%，化肥81%
OVER = re.compile("(?P<rate>[一-龥]{2}率)(?:分别|依次|如下|为|是)*：")
#: 对共建国家进出口增长6%，|对东盟|增长8%
TRADED = re.compile("对[^，。；]{2,20}?(?P<what>(?:合计)?(?:进出口|出口|进口|投资)额?)")
OTHER = re.compile("(?:其中)?(?P<whom>对(?!外)(?![^，。；]*(?:出口|进口|投资|贸易|依[存赖]))[^，。；的]{2,12})")
#: What is measured itself is no thing of which more is measured: 净利润2亿元，|营收….
SUM = re.compile(
    "(?:[量额值率数比度]|收入|利润|利税|税收|税金|营收|资产|股本|[善捐罚]款|[总单亩]产|投资|消费|贸易|[出进]口|价格|指数|余额|面积|产值|销售|里程|支出|货值|业绩)$"
)
#: 步行街|客流量、营业额
#: Goods of which the clause before tells: 新能源汽车表现抢眼，|出口|176万辆.
WARES = ("汽车", "船舶", "设备", "机械", "手机", "家电", "装备", "服装", "电池", "飞机")
#: 旅行服务增长最快，|进出口|9617亿元
SORTS = ("服务", "贸易", "产品", "商品", "企业", "农产品", *WARES)
GUESTS = ("游客", "旅客", "乘客", "观众")
COUNT = re.compile("(?:客流|接待|业务|成交|订单|交易|货运|运输)量$|(?:总数|笔数|件数|次数|人次)$")
#: 高等教育招生3万人，|在校生|9万人: who is at school, and where.
_AT_SCHOOL = re.compile("(?:招生|在校(?:学生|生)|毕业(?:学生|生)|专任教师|教职工)数?$")
_SCHOOLS = re.compile("(?<!院)(?:学校|高校|院校|学院|教育|幼儿园|[中小]学|[高初]中|培养(?:机构|单位))$")
#: 煤、油分别|进口|3万吨、2万吨，进口均价|分别上涨5%、6%
PRICE, TRADED_SO = re.compile("(?:进口|出口|平均)*(?:均价|单价|价格)"), re.compile("(?:进口|出口)量?$")


def at_school(name: str, last: str) -> str:
    """Who is at the schools named before: 特殊教育学校12所，|招生|300人; empty where it is not so.

    Examples
    --------
    >>> at_school("在校生", "高等教育招生"), at_school("初中", "小学在校生"), at_school("招生", "公路")
    ('高等教育在校生', '初中在校生', '')
    """
    if not last or last.endswith(name):
        return ""
    told = _AT_SCHOOL.search(last)
    if _AT_SCHOOL.fullmatch(name):
        where = last[: told.start()] if told else last if _SCHOOLS.search(last) else ""
        return where + name if where else ""
    return name + told[0] if told and told.start() and _SCHOOLS.search(name) else ""
