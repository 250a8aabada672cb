"""The name of what a statistic measures, cut out of the words before or behind its number."""

from __future__ import annotations

import re
from collections.abc import Collection

from kg.extract.dates import without_periods
from kg.extract.dictionary import cut_words
from kg.extract.reading import Sentence
from kg.extract.spans import BODIES
from kg.extract.statistics.bare import bare
from kg.extract.statistics.items import WHERE
from kg.extract.statistics.nouns import is_verb

#: 财政部、水利部紧急|下达|: what bodies did with money.
_GAVE = re.compile(
    "(?:从[^，。；]{2,16}中|于[^，。；]{2,8}?|日前|近日|今天|昨天|紧急|再次|进一步|先后|共同|联合|累计|分别|提前|已|又|共)*(?P<deed>下达|预拨|拨付|安排|划拨|筹集|投入|下拨|拨出|拨款|追加|调拨)(?:了|共|达)*"
)
_FIRMS = ("公司", "集团", "银行", "分行", "支行", "厂", "股份")
#: What a company has, of which its name says nothing.
_OWN_SUM = re.compile(
    "(?:营业|销售|主营业务|业务|经营)总?(?:收入|额)|(?:资产|负债|利润)总额|[总净]资产|总?营收|[净总]?利润|利税|(?:工业)?总?产值|存款余额|贷款余额|(?:累计|新增)?(?:纳税|缴税|税收)|资产负债率|毛利率|净利率"
)
_GENERIC = re.compile(
    r"^(?:[^一-龥A-Za-z]*|扭转[^，。；]*|[一二三四五六七八九十百千]*[几数余多][十百千]*[万亿]*[元人吨家个]"
    r"|(?:[这该]?一?个?(?:数据|数字|指标|比例|数值))(?:[低高][于出].*)?|[一二两三四五六七八九十\d]+年(?:来|间|前)?|盘中|年内|按[^，。；]{2,6}口径(?:计算)?"
    r"|及?以[上下][一-龥]{0,4}|(?:同比|环比)?恢复|连续\d+年|[^，。；量额值数次]{0,14}日均|月均|给予|新增|新设|略[高低]|[十百千万亿]+元级(?:[和、及].*)?|全球|世界|全国"
    r"|全省|全市|(?:余下|其余|其他|剩余|另外)?[两三四五六七八九十\d]+个?[省市区县州地国](?:合计|均|都|各|不足|超过?|[高低]于|突破)*"
    r"|\d*个?(?:省份)?(?:高于|低于|超过|跑赢)(?:同期)?(?:全国|全省).*|(?:全国|全省)?的?平均(?:水平|值)|水平|增长|(?:同比|环比)(?:下降|上升|增长)?|比上年|增速|分别"
    r"|同期|单月|当月|单季|单日|全年|[^，。；]{2,}(?:显示|表明)|远?[高低]于.*|(?:显著|大幅|明显|小幅|略有)(?:[上下增减升降涨跌回].{1,2})?|相较.*"
    r"|比(?![重例率赛值价特较邻分亚利]).*|较(?![大小多高好低长]).*|超过.*|之后|其次|随后|一|个|等|人|个月|第|年|它.*|(?:首|新?一|第[一二三四五六七八九十]+)批|最[高低大小快慢]|"
    r"月|日|前|后|条|约|近|超|共|达|总|以|不[足到超]?|未[达到满]|接近|可|再|要|每|时|期间|整体|总体|出口增长较快的领域.*|主要.*领域(?!.*(?:率|程度|[额量值]|指数|水平)$).*)$"
)
_ASIDE = re.compile(
    r"^省（[市区、]+）|(?<=[率量额值数价])自(?=[去今前\d])[^，。；]{2,16}$|^（[\d一二三四五六七八九十]{1,3}）|为[^，。；\d]{0,8}最[高低好大小快慢]的?$"
    r"|(?<=[省市县])（[一-龥、]{1,6}）(?=级)|（不(?:含|包[含括])[^）]*）|（[^）]*[，、；][^）]*）|（[^）]{0,14}下同）|（[^（）]{5,}）(?=[为达是]?到?$)"
    r"|（[^（）]*的(?:企业|单位|行业)）|(?<=..)[较比](?:\d{4}年|上年|去年|目录|集采|谈判|原|历史)[^，。；]{0,8}[价值平]均?$|与[^，。；]{2,12}相比"
    r"|在[^，。；]{2,16}(?:基础上(?:又|再|进一步)?|区间内?)|包括[^，。]{2,30}在内的?|即(?<=[额值量率].)[^，。]{4,}$|，即[^，。]{4,}$"
    r"|(?<=[额量值率数])也就是[A-Z]{2,5}$|由[^，。；]{2,16}转为?$"
)
_CUT = re.compile(
    r"^.*(?<=[一-龥”）])[ 　](?=[一-龥“])|^[较比][^，。；]{2,8}(?:实施|改造|开展|推广|搬迁|种植)[前后](?=..)"
    r"|^[^，。；]{0,8}(?:[地强]震|洪[水灾涝]|暴雨|台风|[灾险雨旱汛]情|灾害|事故|爆炸|火灾|泥石流|滑坡|山洪)(?:[目前已]|共|累计)*(?:造成|导致|致)(?=[一-龥]{4})"
    r"|^[^，。；“]{2,10}以来|(?<=[一-龥]{2})自(?:从)?[^，。；“]{2,16}以来|^[^，。；“]{2,}(?:日前|近日|近期)(?:[又再紧]急?)?(?=[一-龥]{4})"
    r"|^[^，。；“]{2,12}中已(?=[一-龥]{2})|^[^，。；“]{0,8}(?:大中|重点)城市中(?=[一-龥]{4})|^[^，。；]*》|^[^，。；（）]{1,8}）(?=[一-龥]{4})"
    r"|^[^，。；]*……|^[^，。；]*(?<!即)将(?=[一-龥]{3,16}$)|\d+年内|^[^，。；]*——|(?:剔除|扣除)[^，]{2,20}(?:后的?|因素)"
    r"|(?:\d{1,2}日)?\d{1,2}时(?:\d{1,2}分)?[至到—－-](?:\d{1,2}日)?\d{1,2}时(?:\d{1,2}分)?|\d{1,2}月\d{1,2}日|\d{4}年"
    r"|与.{2,10}相比|比.{0,8}同期|按[^，]{1,8}计(?:算|(?![划入提]))|按可比口径|^以[^，。；]{2,20}罪"
)
_CUT_SIGNS = re.compile(
    "城市中|[ 　]|）|较|比|造成|致|以来|日前|近日|近期|中已|》|…|将|年|——|剔除|扣除|时|月|相比|同期|按|罪"
)
#: 专项债券2021年末余额, 工业机器人前9个月的产量: a period inside the name.
_SPLIT = re.compile(
    "(?<=[一-龥]{2})(?<!集团)(?<!公司)\0\0的?(?:累计|合计|共)?(?:完成"
    "|实现)?(?=(?:余额|规模|额度|进出口|出口|进口|投资|总量|总额|总?产量|总产|[销用发]电量|(?:业务|吞吐|周转|[客货]运|发行|成交|交易)[量额]|销量|增加值|产值|总产值"
    "|(?:营业)?收入|利润(?:总额)?|营收|销售额|零售额)(?![一-龥]{3}))"
)
#: 某地的军事行动造成的|死亡人数
_HARMED = re.compile(
    "(?:造成|导致|事件|事故|原因|(?:治愈|出院|获救)、|因灾(?=死亡失踪)|因[^，。；的]{2,8}?(?=的|死亡|遇难|受伤|失踪|伤亡))+的?(?P<who>[^的]{0,4}?(?:死亡|遇难|受伤|失踪|伤亡)+(?:人数)?)$"
)
#: 禁渔让|江豚数量, 免签政策使|入境人数: what brought it about.
_CAUSED = re.compile(
    "[^，。；“]{2,14}(?<![驻转出受大特])(?:让|使(?!用|馆))(?=[一-龥A-Z]{2,14}(?:[数量额率值价度比]|收入|面积|成本|能力|时间)$)"
)
#: 推动|银行向企业让利|3亿元: who was moved to do it.
_MOVED_TO = re.compile("(?:推动|引导|促使|督促)(?=[一-龥]{2,6}向[一-龥]{4})")
#: 住院次均费用|4623元: the number that a list names with what it measures.
_ITS_NUMBER = re.compile(
    "(?<=[一-龥])(?<![的是为有])\\d[\\d.]*[万亿]*(?:[元人吨件辆台户套家]|人次|吨公里|公里|千瓦时?|平方米|亩)$"
)
_COUNTED_BY, _HARM = "元人吨件辆台户套家次里时瓦米亩", ("死亡", "遇难", "受伤", "失踪", "伤亡", "人数")
#: 规模以上互联网和相关服务企业完成|互联网业务收入: who did it, told at length; 第一产业实现增加值, 秋粮已收获: a verb or
#: an adverb inside the name.
_INSIDE = re.compile(
    "、(?:[上数近几约]+[百千万十]|[上数几]?[百千万]+[余多])[余多]?[架枚辆艘个名家].*$|、[一两三四五六七八九十]{1,2}[架枚辆艘台名座].*$"
    "|^[^，。；]{6,}(?:企业|公司|单位|机构)完成(?=[一-龥]{3,12}(?:收入|利润|产值|投资|总额|增加值)$)"
    "|^[^，。；]{2,10}向[^，。；]{2,8}(?=(?:调拨|调运|捐[赠献助]|发放|下[达拨]|预拨|拨付|划拨|移交|赠送|支援)..)"
    "|^[^，。；]{2,}(?<!人均)(?<!年)(?<!均)创(?=(?:产值|利税|利润|税收)$)"
    "|^(?!每|平均)[^，。；]{3,}(?<![均人户])(?:原有|现有|拥有|共有)(?=[一-龥]{2})"
    "|^[^，。；]{4,}为[^，。；]{2,6}?(?=(?:减少|节约|节省|减轻|降低|带来)..)|^[^，。；]{4,}(?:市场|机构)(?=求人倍率$)|^[^，。；]*(?:及以上|重点|”|个)城市(?=.{4})"
    "|(?<=[一-龥]{2})(?:累计|共|合计)?实现了?(?=[一-龥]{0,6}(?:增加值|产值|产量|收入|利润|营收|总额|投资|交货值|进出口额?|出口额?|进口额?|税收|利税|税利|销售额|营业额)$)"
    "|(?<=[业口会团司局场])(?:累计|共|合计)?完成了?(?=[一-龥]{0,6}(?:吞吐量|货运量|客运量|周转量)$)"
    "|(?<=业)(?:累计|共|合计)?完成了?(?=[一-龥]{0,10}(?:增加值|产值|产量|收入|利润|营收|总额|零售额|销售额|营业额)$)"
)
_PLACES = ("省市", "省份", "省区市", "城市", "国家", "国家和地区")
#: 某地|港货物吞吐量, 某地|湖面积: a place that is a part of another name.
_HARBOUR = re.compile("[—－]|班列|港(?!口(?!岸)|澳|[股币元])|湖(?![南北])|陆海新通道|[段站](?!点)")
#: 春节假期|全国|营业性演出
_WHOLE_INSIDE = re.compile(
    "(?<=[一-龥])(?<!同期)(?<![对占居于比是盖列出为据到有低在动])(?:全国|我国|全[省市县])(?=[一-龥]{4})"
)
#: 在园幼儿|[3]|
_FOOTNOTE = re.compile(r"\[\d{1,2}\]")
#: Adverbs inside a name: 中欧班列|累计|开行, 新型储能|已|充放电.
_ADVERB = re.compile(
    "(?<=[一-龥]业)合计(?=[一-龥]{0,4}[量额]$)|(?<=[一-龥”]{2})(?:昨[天日]|今[天日])(?=[一-龥]{3})"
    "|(?<=[一-龥”]{2})(?:实际|现)?(?:已(?:经)?(?:累计)?(?!于)|累计(?!平均)|(?<![公中])共(?![建享同和产计青赢识有轨存生济]))(?=[一-龥]{2})"
)
_INSIDE_SIGNS, _ADVERB_SIGNS = re.compile("、|完成|创|为|有|向|求人倍率|城市|实现"), re.compile("合计|昨|今|已|累计|共")
_PLACES_COUNTED = re.compile(
    r"(?:[两三四五六七八九十]{1,3}(?:省(?:[区市]+|份|[一两][市区])?|地|国)的?(?![一-龥]{0,2}[级合标内方])(?=[一-龥]{2})"
    r"|\d*(?:多?个)?(?:省份|省区市|省区|省市|城市(?=新[增筹建开设]|已|均|全部|实现|启动|完成|开展))的?(?=[一-龥A-Za-z]{3}))"
)
#: 50个|城市|土地出让金, 59个|国家|新投资
_CITIES = re.compile(
    "(?:(?:大中|重点)?城市|国家(?:和地区)?)(?=[一-龥]{1,8}(?:[金量额值]|价格?|收入|投资|面积|指数)$)"
    "|国家(?:和地区)?(?=投资|进出口|出口|进口|贸易)"
)
#: 某市、某市南|等方向|夜间列车, 义务植树2万余株、|捐赠: the end of a list of places or of numbers.
_LISTED_BEFORE = re.compile(
    r"[东南西北]?等(?:方向|[一-龥]{0,3}(?:地区?|省份?|城市|市|国家?))?(?=[一-龥]{3})|.*\d[万亿]?[余多][^、]*、(?=[一-龥]{2})"
)
#: 地区生产总值（GDP）: the abbreviation of what is named.
_ABBREVIATED = re.compile(r"（[A-Za-z0-9]+）$")
#: 以总吨计|分别占…: how it is reckoned.
_MANNER = re.compile("[以按][^，。；]{2,10}计算?，?")
#: 劳动生产率上半年|人均|76万元
#: 某班列|全年累计|开行: who did it, before when.
_WHO_WHEN = re.compile("(?:^|\0)(?![经由对被]|连续|组织|通过)(?P<who>[^\0，]{3,12})\0\0[^\0]*$")
#: 交通系统|立案, 建筑施工领域|发生事故: who did it, where it happened.
_SYSTEM = re.compile("[一-龥]{2,8}?(?:系统|领域|行业|战线|辖区|水域|海域)(?:共|累计)?(?=..)")
_DONE = re.compile("发生|立案|处分|问责|查[处办]|约谈|通报|发现")
_PER_ONE, _LETTERS = ("人均", "户均", "日均", "月均"), re.compile("[一-龥A-Za-z&Ⅰ-Ⅻ]{2}")
#: 进入|世界500强|的企业
_RANKED = re.compile("(?:世界|全球|全国|中国|民营企业)?\\d+强$")
#: Names of more characters are shortened; of more is a name that needs no verb before 的: 服务的|建制村覆盖率.
_LONG, _SHORT = 10, 5
#: 每百元资产实现的|营业收入
_PER_HUNDRED = re.compile("每[百千万]元")
_DRAWN, _ALL_IN_ALL = re.compile("(?:拉动|带动|推动)(?=[一-龥]{4})"), re.compile("(?:累计|共|已)(?=实现|完成)")
_AND_OTHERS = re.compile("(?<![高平中初同均对])等")
#: 引进|甲公司、乙集团等|总部企业: examples of what the words behind them name.
_EXAMPLES = re.compile(
    "(?![对与自向从以])(?P<verb>[一-龥]{2})[^等]*(?<![高平中初同均对])等"
    "(?P<kind>(?!产品|商品|行业|方面|方向|领域|地区|国家|省|市|县|城市|部门|单位|内容|活动|工作|项目|企业|问题|案件|业务|服务|任务|资金|相关|称号|荣誉|新兴领域)[一-龥A-Za-z“”]{4,})"
)
#: Verbs by a dictionary that do nothing to what is listed.
_NO_DEEDS = ("累计", "已累", "总共", "共", "有关", "相关", "涉及", "包括", "以及", "其他")
#: 物流总额，即物流中的商品总和为…: another way to say what is measured.
_THAT_IS = re.compile("即(?![将时使便刻日])|也就是[A-Z]")
_WHOLE_COUNTRY = re.compile("全国|我国|中国|国内")


def clause_start(text: str, start: int, position: int) -> int:
    """Where the clause of a place begins in the sentence that begins at ``start``."""
    seek = text.rfind
    marks = seek("，", start, position), seek("。", start, position), seek("；", start, position)
    begin = max(start - 1, *marks, seek("：", start, position)) + 1
    said_again = begin > start and text.startswith(("即", "也"), begin) and _THAT_IS.match(text, begin)
    if said_again and text[begin - 2] not in "倍%番":
        return clause_start(text, start, begin - 1)
    closed = text.find("）", begin, position)
    if closed >= 0 and not seek("（", begin, closed) >= 0 and (opened := seek("（", start, begin)) >= 0:
        return clause_start(text, start, opened)
    return begin


def in_brackets(text: str, start: int, position: int) -> bool:
    """Whether a bracket that was opened behind ``start`` is still open at a position."""
    return text.rfind("（", start, position) > text.rfind("）", start, position)


def clean_name(text: str, sentence: Sentence, begin: int, words: str, deeds: re.Pattern[str] | None = None) -> str:
    """The name of what is measured in the words from ``begin`` on: without period, area, connectives, verbs of being.

    Empty where the words hold no name, which then is that of the statistic before. Given the verbs of ``deeds``, a long
    name is shortened.
    """
    if not words:
        return ""
    cut = words.replace("PM2.5月均", "PM2.5均") if "PM2.5" in words else words
    for span in sentence.spans:
        if not begin <= span.start < begin + len(words):
            continue
        did = words[span.end - begin :] if deeds and span.start == begin and span.label in BODIES else ""
        if did and deeds and deeds.match(did) and len(bare(did)) > 3:
            cut = "\0" + did  # 某局|查处案件
        elif did and text[: span.end].endswith(_FIRMS) and _OWN_SUM.fullmatch(bare(without_periods(did))):
            cut = "\0" + did  # 某公司|营业收入
        elif deeds and span.label in BODIES and (gave := _GAVE.fullmatch(words, span.end - begin)):
            cut = "\0" + gave["deed"]
        elif (
            span.label == "REGION"
            and (
                text[span.end : span.end + 1] not in ("人", "籍", "裔", "军", "）") or text.startswith("人均", span.end)
            )
            and not _HARBOUR.match(text, span.end)
            and text[span.start - 1] not in "—－"
            and not text.endswith(("持有", "持有的"), begin, span.start)
            and not (text[span.start - 1] in "对与自" and span.end < begin + len(words))
            and not (text[span.start - 1] == "从" and text.startswith("进口", span.end))
        ):
            cut = cut.replace(text[span.start : span.end], "\0", 1)
    cut = _WHOLE_INSIDE.sub("\0", cut) if "全" in cut or "我国" in cut else cut
    cut = without_periods(_ASIDE.sub(_gap, cut), "\0\0")
    cut = _CUT.sub("\0", cut) if _CUT_SIGNS.search(cut) else cut
    if begin and text[begin - 1] == "个" and (cities := _CITIES.match(cut)):
        cut = cut[cities.end() :]
    whole = cut = _SPLIT.sub("", cut) if "\0\0" in cut else cut
    parts = (name for part in reversed(cut.split("\0")) if _LETTERS.search(name := bare(part)))
    cut = next(parts, "")
    if cut in _PLACES and begin and text[begin - 1] == "个":
        return ""  # 占某经济带11个|省市|的比重为22%
    if cut in _PER_ONE:
        cut = next((name for name in parts if name not in _PER_ONE), cut)
    if len(cut) == 2 and is_verb(cut, alone=True) and (doer := _WHO_WHEN.search(whole[: whole.rfind(cut)])):
        cut = bare(doer["who"]) + cut
    if counted := _PLACES_COUNTED.match(cut):
        cut = cut[counted.end() :]
    cut = _ABBREVIATED.sub("", cut) if cut.endswith("）") else cut
    cut = _INSIDE.sub("", cut) if _INSIDE_SIGNS.search(cut) else cut
    if deeds and (whose := _SYSTEM.match(cut)) and (deeds.match(cut, whose.end()) or _DONE.match(cut, whose.end())):
        cut = cut[whose.end() :]
    if deeds and len(cut) > _LONG and not cut.endswith("的生产和供应业"):
        cut = _shorter(cut, deeds)
    cut = _FOOTNOTE.sub("", cut) if "[" in cut else cut
    if listed := _LISTED_BEFORE.match(cut):
        cut = cut[listed.end() :]
    cut = _ADVERB.sub("", cut) if _ADVERB_SIGNS.search(cut) else cut
    if cut.endswith(_HARM) and (harmed := _HARMED.search(cut)):
        cut = harmed["who"]
    if ("让" in cut or "使" in cut) and (caused := _CAUSED.match(cut)):
        cut = cut[caused.end() :]
    if "向" in cut and (moved := _MOVED_TO.match(cut)):
        cut = cut[moved.end() :]
    if cut.count("“") != cut.count("”") and words.count("“") == words.count("”"):
        cut = cut.replace("“", "").replace("”", "")
    number = _ITS_NUMBER.search(cut) if cut[-1:] in _COUNTED_BY else None
    cut = cut[: number.start()] if number and cut[: number.start()].isalpha() else cut
    return "" if len(cut) < 2 or _GENERIC.match(cut) else cut[-30:]


def _gap(aside: re.Match[str]) -> str:
    """What is left of an aside: nothing of what stands in brackets inside a name, else a cut."""
    return "" if aside.group().startswith("（") else "\0"


def _shorter(name: str, deeds: re.Pattern[str]) -> str:
    """A long name without the clause before its last 的 and without who did it: 海关总署下达资金 is 下达资金.

    What is left keeps a word or two of what stood before where it would say too little: 物流企业的业务收入.
    """
    name = _ALL_IN_ALL.sub("", name)
    if "、" in name and deeds.match(last := name.rpartition("、")[2]) and len(last) > _SHORT:
        return bare(last)  # 取消违规网站备案、|关闭违法网站
    if drawn := _DRAWN.search(name, 2):
        name = name[drawn.end() :]
    if example := _EXAMPLES.fullmatch(name):
        did, kind = deeds.search(name, 0, example.start("kind")), example["kind"]
        verb = did.group()[:2] if did else example["verb"]
        if len(kind) > _LONG - 2 and len(kind.rpartition("的")[2]) > 3:
            kind = kind.rpartition("的")[2]
        if (did or is_verb(verb, alone=True)) and verb not in _NO_DEEDS:
            return bare(verb + kind)
        name = kind
    head, _, last = name.rpartition("的")
    if (
        len(head) > 1
        and not last.startswith("第")
        and not _PER_HUNDRED.search(head)
        and not head.startswith(("扣除", "剔除", "除"))
        and not head.endswith(("以上", "以下"))
        and len(last) > 2 + (last[-1] in "率值量额数比度幅")
        and not _AND_OTHERS.search(name)
    ):
        name = _with_end_of(head, last, len(name))
    if len(name) > _LONG and (did := deeds.search(name, 2)) and len(name) - did.start() > _SHORT - 1:
        name = name[did.start() :]
    return bare(name)


def _with_end_of(head: str, last: str, size: int) -> str:
    """The words behind 的, with the last words before it until they are a third of the whole."""
    if len(last) > _SHORT or (3 * len(last) > size + 1 and len(last) > 3 and head[-1] != "强"):
        return last
    if ranked := _RANKED.search(head):
        return f"{ranked[0]}的{last}"
    last = "的" + last
    for word in reversed(cut_words(head)):
        if len(last) > _SHORT and is_verb(word):
            return last.lstrip("的")
        last = word + last
        if len(last) > 4 and 3 * len(last) > size + 1:
            break
    return last


def compile_deeds(verbs: Collection[str]) -> re.Pattern[str]:
    """Where what somebody did begins, behind who did it: 某局累计|查处案件, 某局|下达资金."""
    adverbs = "(?:已?累计|总共|(?<!公)共(?![建享同和产]))(?=[^，]{4})(?!实现|完成)|(?<=[行活]动)共(?=[一-龥]{2}$)"
    begins = "".join(sorted({*"已累总共", *(verb[0] for verb in verbs)}))
    return re.compile(
        f"(?=[{begins}])(?:{adverbs}|(?:{'|'.join(verbs)})(?!等|的|了|和|与|业(?!务))(?=[一-龥A-Za-z“]{{2}}))"
    )


def only_links(words: str) -> bool:
    """Whether words name nothing: 同比分别, 则均为."""
    told = without_periods(words)
    return not bare(_MANNER.sub("", told) if "计" in told else told)


def alike(one: str, other: str) -> bool:
    """Whether two names mean one measure: one is the end of the other, or they share most pairs of characters.

    Examples
    --------
    >>> alike("外贸进出口总值", "进出口总值"), alike("出口额", "进口额")
    (True, False)
    """
    if one.endswith(other) or other.endswith(one):
        part = one.removesuffix(other) or other.removesuffix(one)
        return part[-1:] != "非" and part not in WHERE
    pairs, others = ({name[i : i + 2] for i in range(len(name) - 1)} for name in (one, other))
    return len(pairs & others) >= 0.375 * max(1, len(pairs) + len(others))


def elsewhere(one: str, other: str) -> bool:
    """Whether two areas as printed are different places (我国 and 全国 are one)."""
    return one not in other and other not in one and not (_WHOLE_COUNTRY.match(one) and _WHOLE_COUNTRY.match(other))
