"""What is planned or foreseen and no statistic: targets, forecasts, paragraphs that say what is to be done."""

from __future__ import annotations

import re

#: Words of a target or a forecast.
FORECAST = re.compile(
    r"(?=[一上不会承争以全到力原可要呼处如家将希年应建总投拟提日时最有标档目确类级罚能至规计设贯超预高])(?:(?<!日产)(?<![动功性职智节储势核])能(?:够)?达到?[^，。；]{0,4}$"
    r"|将在[^，。；\d了]{2,40}$|(?<![即])将(?![^，。；]*定为每?[一-龥]?$)(?!近|士|军|帅|领|才|[^，。；]{0,12}利率|[^，。；]*等$)(?:[^，。；了]{0,22}"
    r"|(?![^，。；]*(?:[上下]调|统一|调整|提[高升]|降|重组|[纳列划]))[^，。；了]{23,40})$|(?:年产|日产|[年日]处理|年加工)(?:\d[^，。；]*)?$"
    r"|高峰日产[一-龥]{0,4}$|可达|将提|将变[为成]|可使"
    r"|可(?:日(?:处理|加工|产)|受益|惠及|减少|节约|节省|减排|替代|增加|提[升高]|增[产收效]|带动|实现|解决|降低|满足|保障"
    r"|(?:灌溉|新增|供应|提供|发电|产生|输送|生产)(?![^，。；\d]{2,16}的))|建成后|投产后|贯通后|可能(?!性)|规划(?:装机|面积|(?:新建|建设|用地)[^，。；\d了]{0,8}$)"
    r"|设计(?:储|年|日|装机|产能|[^，。；\d]{0,6}(?:量|能力))|(?:全长|总长(?!度)|时速)[^，。；\d]{0,6}$|可以[^，。；]{0,12}$"
    r"|(?<![主重需必首])要(?:[高低]于|达到|完成|增长|控制|保持)|预计|预期(?!寿命|指数)|力争|"
    r"(?<!军事)(?<!打击)(?<!袭击)(?<!武装)(?<![等个处多])目标(?!逃犯|人[员群]|客户|群体|区间|不放松|不动摇)|到“?十[四五]五|将达"
    r"|(?<![模虚])拟(?!获|[资补奖]|中选|支持|拨|下达|发放|安排[^，。；]{0,8}(?:补|奖|资金|经费)|立项|认定|推荐|列入|纳入|入选|表彰)|有望"
    r"|(?<!投资)(?<![该此本])计划(?!生育|单列|免疫|投资|总投资|新?开工项目|的[^，。；]{0,8}(?:项目|工程))|预测"
    r"|(?<![已共])争取(?!到|了|[^，。；]{0,10}(?:资金|债券|国债|项目))|不低于|确保|原则上|不得|应当|上限|至少|目标任务|(?<!八项)规定|"
    r"(?<![社大机年])会(?:使(?!用)|令|导致)[^，。；\d]{0,20}$|可以实现|标准为|以内|超过.{0,3}的"
    r"|(?:希望(?!小学|工程|学校|之家)|提议|呼吁|承诺)[^，。；\d]{0,20}$|如果|最高(?:不超过|可)|最高(?:贷款)?(?:额度|限额)|一次性奖励|[级类档家]的奖励$"
    r"|(?<![，；、共计])(?<![收上追]缴)罚款(?!收入)|处以(?![上下]))"
)
_BY_YEAR = re.compile(r"(?:到|提出，?)(20\d\d)年")
#: What has been, behind a year to come: 到2025年达到3万亿元；目前已有2万亿元.
_BEEN = re.compile("了(?!解)|喜获|去年|上一?年|今年以来|截至|目前|同比|已(?:经)?[有达建完实成累]")
#: 今年计划开工5万套，截至目前已完成4万套
_DONE = re.compile("(?:截至|目前)[^。；]{0,8}已|昨[天日]")
#: 到2020年要达到85%，|现在是|77.4%
_IS_NOW = re.compile("(?:现在|目前|当前|眼下|如今)(?:已经?|还|只)?(?:是|为|达到?|有)")
#: 主要预期目标是：国内生产总值增长5%；城镇新增就业1200万人
_AIMED = re.compile("(?<!军事)(?<!打击)(?<!袭击)(?<!武装)(?:目标|任务)(?:(?:分别)?(?:是|为|：)|来?看)")
_YEAR = re.compile(r"(20\d\d)年")
#: 根据明年目标，要完成3亿元；新建10个: all of the sentence.
_BY_AIM = re.compile(
    "(?:根据|按照|围绕|依据)[^，。；]{0,24}(?:目标|任务|计划|安排|规划|部署)，?(?:[^，。；]{0,8}?(?:要|将|拟|力争))"
)
#: 初步预计，A完成3亿元；B增长20%
_FORESEEN = re.compile(
    "\\s*(?:据[^，。；]{2,16}(?:预测|测算|估算|估计)，)?(?:初步|据)?预计(?:，|今年|(?:[我全][国省市县])?[^，。；\\d]{0,8}总?产)"
)
#: How a year that is over came out, told before all is counted; a report of so early in a year tells of the one before.
_ESTIMATED = re.compile(
    "预计(?P<all>全年)?(?:可|能|将)?(?:实现|完成)?(?:[全我][县市省区州])?(?:地区|国内)?(?:生产总值|GDP)"
)
_NAMED_YEAR, _REPORTED = re.compile("20\\d\\d(?=年)|[今明去]年|过去的?一年"), ("01", "02")
#: What a report looks back upon, and what it goes on to: 2012年工作回顾, 2013年工作安排; so early in a year it tells of the one before.
_LOOKS_BACK = re.compile("工作(?:情况)?的?回顾|过去的?一年|(?<![一-龥])一年来")
_LOOKS_AHEAD = re.compile(
    "工作的?(?:总体)?(?:安排|打算|计划|部署|建议|目标|思路|要求)|(?:主要|预期)(?:预期)?目标|新的一年|今年(?:工作|要|我们)"
)
_EARLY = ("01", "02", "03")
#: 2024年全市将全力打造…，新建3个园区: of the year of a text
_WILL_IN = re.compile(
    r"(?P<year>20\d\d)年[^，。；\d]{0,12}(?<!即)将(?:完成|全[力面]|继续|大力|加[快大力]|着力|重点|聚焦|围绕|深入|推[进动])"
)
#: 中方将向某地提供3亿元；援助100个项目: what is promised, to the end of the sentence.
_PLEDGED = re.compile(
    "(?:[中双各我][方国]|政府|我们)(?:还|也)?将(?:再|继续|陆续|进一步)?[^，。；]{0,24}?(?:提供|援助|派遣|邀请|设立|捐[款赠]|资助)"
)
#: How a paragraph begins that calls for something, and what none of a plan says.
_CALL = re.compile(
    "(?:（?[一二三四五六七八九十]+[是）、])?(?:要|加快|着力|大力|力争|深入|推进|推动|强化|加强|完善|聚焦|围绕|新建)"
)
#: 根据规划，“十四五”期间要…: a paragraph of what a plan says.
_BY_PLAN = re.compile("(?:根据|按照)(?:规划|方案|行动计划)，")
#: 为民办实事 that are done, such as are promised, and one of a list of them.
_KEPT = re.compile("实事[^。\n]{0,30}(?:完成|见效|落地|办结)|(?:完成|办结|办成)[^。\n]{0,12}实事")
_PROMISED = re.compile(
    r"[一二三四五六七八九十\d](?:件|项|大|方面)[^。，\n]{0,8}实事|实事[^。，\n]{0,4}(?:项目|清单|计划|票决|候选)"
)
_ITEM = re.compile(r"（?(?:[一二三四五六七八九十]+|\d{1,2})[）)、.．\s]")
_PAST = re.compile(r"季度|上半年|下半年|\d月|今年|全年|年来|以来|期间|日前|近日|记者|获悉|表示|介绍")
#: What a heading has not, and of how many characters it is at most.
_IN_SENTENCE = re.compile(r"[。；，：]|\d")
_HEADING = 30
#: A line above what is planned: 二、主要目标
_AIMS = re.compile(
    "(?:主要|发展|总体|工作|预期|具体|年度|重点|规划|行动|建设|确切|量化|约束性)(?:的)?(?:目标|任务|指标)(?:是|为)?：?$"
)
_AIMS_END = ("目标", "任务", "指标", "是", "为", "：")
_PLANNED = re.compile(
    r"(?:(?:今年|明年|下一步|近期)[^。；]{0,12}将[^。；]{0,90}|预计|预测(?!值|模型|系统|预警)|有望|到今年年?底，|预期(?:为|上调|下调|分别)|认为(?:今|明)年|今后"
    r"|未来\d年|计划(?:增长|完成)|力争|(?<!军事)(?<!打击)(?<!袭击)(?<!武装)(?<![等个处多])目标(?!逃犯|人[员群]|客户|群体|区间|不放松|不动摇)"
    r"|(?<![模虚])拟(?:安排(?![^，。；]{0,8}(?:补|奖|资金|经费))|建|投资|实施|新建|引进)|计划到"
    r"|(?:建成|投产|贯通|通车|通水|投运|开通|达产|投用)[^，。；]{0,4}后(?:，|将|可|年)"
    r"|(?:今年|明年|今天|明天|全年|年内|\d年，)，?[^，。；]{0,6}计划(?!投资|总投资|新?开工项目))[^。；]{0,60}$|"
    r"决定\d{1,2}月份?(?:日均)?[增减]产?$|决定[^，。；]{0,4}在\d[^，。；]{0,6}前[^，。；\d了]{0,30}$|届时[^。；]{0,60}$"
    r"|每年(?:可|将|预计)[^。；]{0,60}$|(?:下一步|接下来)，[^。；]{0,120}$|计划(?:在|于|用(?!于)|通过|将|以)[^。；]{0,90}$"
    r"|(?:报告|规划|方案|意见|计划)》?(?:提出|明确|要求)，?[^。；，\d]{0,40}$|(?:规划|方案|意见|计划|措施)》(?:提出|要求)，[^。；\d]{0,60}$|"
    r"(?:(?<=[示出调求确说]，)|(?<=[。；：\n])|同时，|^\s*)要(?![求点素闻么]|看到|认识到)(?:(?!去年|同比|已|截至|目前|以来|年度?报|季度|\d月|[^。；]了)[^。；]){2,90}$|"
    r"(?:将|还会)(?:陆续|同步|继续|还)?(?:举办|举行|开展|新增|推出|发放|实施|培育|打造)[^。；]{0,60}$|将[^，。；]{2,24}，(?:导致|使|使得|令|造成|并)[^，。；]*$"
)
#: One of these stands in each of those.
_TO_COME = re.compile(
    "要|将|拟|还会|决定|预计|预测|有望|到今年|预期|认为|今后|未来|计划|力争|目标|后|届时|每年|下一步|接下来|提出|明确|要求"
)
#: A target that was reached is none: 提前实现700亿美元目标，今年贸易额增长22%; and what one is guided by: 以…为目标，建成3个.
_REACHED = re.compile(
    "(?:实现|完成|达成|达到|占)了?[^，。；]{0,24}(?:目标|任务|指标)|(?:^|(?<=[，；]))以[^，。；]{2,30}为(?:总|主要)?(?:目标|任务)"
)
#: 占全年计划的97%，|惠及居民8万户: how much of what was planned is done.
_FULFILLED = re.compile(r"[占达完][成到]?了?[^，。；]{0,12}计划[^，。；\d]{0,8}\d[\d.]*%")


def _is_estimate(paragraph: str, sentence: int, today: str) -> bool:
    """Whether a sentence of a paragraph foresees how a year came out that is over: 2018年预计实现生产总值40亿元."""
    estimated = _ESTIMATED.search(paragraph, sentence)
    if estimated is None:
        return False
    years = _NAMED_YEAR.findall(paragraph, 0, estimated.end())
    if not years:
        return bool(estimated["all"]) and today[5:7] in _REPORTED
    return not years[-1].isdigit() if years[-1][:1] in "去过" else years[-1].isdigit() and years[-1] < today[:4]


def _looks_back(text: str, at: int, today: str) -> bool:
    """Whether a place is in what a report says of the year before, of which all is not counted yet: 2012年工作回顾 … 预计完成9亿元."""
    if today[5:7] not in _EARLY:
        return False
    back = max((match.end() for match in _LOOKS_BACK.finditer(text, 0, at)), default=-1)
    return back > max((match.end() for match in _LOOKS_AHEAD.finditer(text, 0, at)), default=-1)


def is_forecast(text: str, today: str | None, start: int, end: int) -> bool:
    """Whether a number is a target or a forecast: by its clause, or a word of planning earlier in the sentence."""
    if _IS_NOW.match(text, start, end):
        return False
    line = text.rfind("\n", 0, end) + 1
    sentence = max(line - 1, text.rfind("。", line, end)) + 1
    whole, paragraph = text[sentence:end], text[line:end]
    if "预计" in whole and today and (_is_estimate(paragraph, sentence - line, today) or _looks_back(text, end, today)):
        text = text[:line] + paragraph.replace("预计", "  ") + text[end:]  # as long as it was
        whole, paragraph = text[sentence:end], text[line:end]
    if "目标" in whole or "任务" in whole:
        whole, paragraph = _REACHED.sub("", whole), _REACHED.sub("", paragraph)
        if _AIMED.search(whole):
            return True
    if "计划" in whole and "%" in whole:
        whole = _FULFILLED.sub("", whole)
    foreseen = "预计" in whole and _FORESEEN.match(whole)
    if (
        foreseen
        or "初步安排" in whole
        or ("将" in whole and today and (year := _WILL_IN.search(whole)) and year["year"] >= today[:4])
    ):
        return True
    if "将" in whole and (pledged := _PLEDGED.search(whole)) and not _BEEN.search(whole, pledged.end()):
        return True
    if _BY_AIM.search(whole) and not _BEEN.search(whole):
        return True
    before = whole.rpartition("；")[2]
    planned = _PLANNED.search(before) if _TO_COME.search(before) else None
    return bool(
        (planned and not _DONE.search(before, planned.start()))
        or FORECAST.search(text, start, end)
        or (today and _by_coming_year(paragraph, before, int(today[:4])))
    )


def _by_coming_year(paragraph: str, clause: str, today: int) -> bool:
    """Whether a year to come is named before a number, and behind it nothing that has been."""
    coming = [match.end() for match in _BY_YEAR.finditer(paragraph) if int(match[1]) > today]
    if not coming:
        return False
    behind = paragraph[coming[-1] :]
    been = _BEEN.search(behind) or any(int(year) <= today for year in _YEAR.findall(behind))
    return len(behind) < len(clause) or not been


def planned_lines(text: str, today: str | None) -> frozenset[int]:
    r"""The numbers of the lines that say what is to be done.

    They stand below a line that says that aims follow, to the next heading or the end of its sentence; or, in a text
    that looks to a year to come or promises 为民办实事, they call for something and tell of nothing that has been.

    Examples
    --------
    >>> sorted(planned_lines("主要目标\n产值达到3亿元。\n专利达到3件。\n保障措施\n投入2亿元。", None))
    [1, 2]
    >>> sorted(planned_lines("到2030年建成新区。\n加快转型。新建智能工厂30个。\n去年建成15个。", "2026-03-01"))
    [1]
    """
    planned: set[int] = set()
    aims = listed = False
    coming = today is not None and any(int(year) > int(today[:4]) for year in _YEAR.findall(text))
    promised = "实事" in text and bool(_PROMISED.search(text)) and not _KEPT.search(text)
    told = coming or promised or any(word in text for word in ("目标", "任务", "指标"))
    for number, line in enumerate(text.split("\n") if told else ()):
        line = line.strip()
        if opens := line.endswith(_AIMS_END) and bool(_AIMS.search(line)) and not _REACHED.search(line):
            aims, listed = True, line.endswith("：")
        elif 0 < len(line) <= _HEADING and not _IN_SENTENCE.search(line):
            aims = False
        if aims and not opens:
            planned.update(() if _BEEN.search(line) else (number,))
            aims = not (listed and line.endswith("。"))
        elif _calls(line, coming, promised) and not (
            _BEEN.search(line) or (_PAST.search(line) and not _BY_PLAN.match(line))
        ):
            planned.add(number)
    return frozenset(planned)


def _calls(line: str, coming: bool, promised: bool) -> bool:
    """Whether a line calls for something, in a text of the years to come or of promises."""
    return bool(coming and (_CALL.match(line) or _BY_PLAN.match(line))) or (
        promised and ("实事" in line or bool(_ITEM.match(line)))
    )


#: Titles of documents that say what is to be done, and what tells in one of them that something has been.
_PLANS = re.compile(
    "(?:批复|意见|方案|办法|规定|细则|规划|要点|计划|措施|规则|条例|纲要|政策|标准)(?:（[^（）]{1,12}）)?(?:的(?:通知|通告|公告|函))?》?$"
)
_HAS_BEEN = re.compile(
    r"了(?!解)|已|去年|上年|同比|环比|以来|截至|目前|现[有状]|[共达到为]\d|达到?\d|[期年]末|发生|造成|累计|[前上下]半年|季度|\d月份|“十[一二三]五”"
)
_OF_A_YEAR = re.compile(r"(20\d\d)年")


def is_to_be_done(text: str, title: str, today: str | None, start: int, end: int) -> bool:
    """Whether a sentence of an official document says what is to be done, as those of plans do: 建设示范基地10万亩."""
    if not title or not _PLANS.search(title) or _HAS_BEEN.search(text, start, end):
        return False
    years = _OF_A_YEAR.findall(text, start, end)
    return not (today and any(year < today[:4] for year in years))
