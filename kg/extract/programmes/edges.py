"""Where programmes that the tagger finds begin and end, and which of them are none."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.named import OF_STRATEGY
from kg.extract.page import Page
from kg.extract.phrases import NO_PROGRAM, SURE, is_program
from kg.extract.programmes.apart import LEADING, apart, cut, without_quotes
from kg.extract.programmes.bulleted import bulleted
from kg.extract.programmes.coinages import is_likened
from kg.extract.programmes.concepts import bare_concept
from kg.extract.programmes.in_full import as_elsewhere, in_full
from kg.extract.programmes.whose import whose_it_is
from kg.extract.spans import Span

_POINTED = re.compile(
    r"第[一二三四]批(?:主题|学习)教育$|领域.*|.*(?:全局|长远|政治)[和与]战略$|[^“]*(?:首个|最大|第一个(?!五年)).*|[今明去]年工作计划$"
    r"|[一二三四五六七八九十]{1,2}个(?:.*(?:行动|整治|工程)(?:方案)?|“[^“”]*年[^“”]*计划”)$|(?:19|20)\d{2}[^一-龥]*年?）?$"
    r"|.{2,20}[和及](?:试点|改革)$|(?:(?:联合|专项|集中|统一)+(?:行动|整治|检查)|(?:联合|专项|集中|统一|收网|打击)*(?:整治|收网|打击|清查)行动)$|新一轮的.*"
    r"|(?:此次|本次|该项?|这[次项场个]|[又另]一[项个场次]?|上述|[要将需]强化)(?:专项|整治|攻坚|集中)*(?:行动|整治|计划|工程|试点|改革)$"
)

#: What a work is to the programme that it serves.
_MODEL = re.compile(r"(?:重大)?国家(?:重大)?战略$|(?:亮点|样板|旗舰|标志性|重点|示范性?|重大)(?:工程|行动|计划)$")
#: What is no name but one of several: 国家重大民生工程|之一.
_ONE_OF = re.compile("(?:重大|重点|标志性|骨干|关键|先导|十大)[一-龥]{0,4}(?:工程|专项|战略|行动|计划)$")
#: A head that counts up the programmes of a list, behind the last of them.
_COUNTS_UP = re.compile(
    r"等?[两三四五六七八九十]{1,2}[大项个](?:国家|重大|区域|专项){0,2}(?:战略|倡议|工程|行动|任务|规划|战略规划)$"
)
#: What is done with a coinage, behind its quotes.
_TOLD_OF = re.compile(
    "(?<=”)(?:是|进行(?!时|曲)|开展|作出|予以|项目建设)|(?<=[行工改整治战试].)(?<=行动|工程|改革|整治|治理|战略|试点)(?:既|不仅|不只|就|便|也|更)是"
)
#: Those with whom a coinage is tried.
_TRIED_IN = re.compile("单位|城市|地区|企业|[高院学]校|[省县市区](?!域)|省份|机构|项目")
#: The meeting that is about a programme, whose name holds the programme's: 某某专项行动|动员部署会.
_MEETING = re.compile(
    r"[”]?(?:第[一二三四五六七八九十]{1,2}次)?(?:工作|建设|创建|暨|现场|动员|部署|推进|调度|启动|总结|视频|电视|电话|专题|安排|誓师|观摩|座谈|表彰|表扬|新闻发布){1,6}(?:大会|会议|会(?![议同员计场商展费]))"
)
#: What is no name with what goes on behind it: 养老服务|改革发展, 困难毕业生|专项支持.
_GOING_ON = re.compile(
    r"(?:行动|改革|工程)举措|改革试验区|试验区(?!域)|行动起来|督[查察]检查|规划[与和及](?:[一-龥]{2,8}[处科司室]|建设(?!工程))|规划设计|计划[室科](?!学|技)"
    r"|改革(?:发展|创新(?!试)|开放|举措|任务|事项|经验|精神|意识)"
    r"|专项(?:支持|督导|督办|执法(?!行动)|抽查|考核|服务|指导|帮扶|培训|招聘|资金|债|调[研查]|监测|报告|监督|巡察|再?贷)|战略(?:部署|对话|定位|任务)|规划建设|制度(?:设计|型)"
    r"|示范(?:城市|区(?!域)|县|村|镇|园区|基地)|卫战(?:胜利|老兵|纪念|遗址|旧址|\d+周年)|改革化险|检查报告|规划(?:展|装机|产能|用地)|制度体系"
    r"|工程(?:建设(?:指挥|管理|公司|集团)|科技|鲁班|检测|咨询|设计|监理|勘察|机械|遗产|体系|质量|技术|造价|监理|建设领域)"
    r"|计划(?:到访|新增|建成|引进|打造|出动|派|改造|[年今明]年|年[内底]|到20|于|在20|投用|总投资|筹集|招收|招录|前往|访问|赴|竞赛|大赛|\d{1,2}月|开工|投资|采取|修复|增派|购买|出售|建设\d)"
)

#: A clause that ran into a name, up to its last verb: 131个城市开始|工伤保险跨省异地就医直接结算试点.
_CLAUSE = re.compile(
    r"[^“”]*(?:"
    r"元(?:资金)?(?:用于|支持)|采取|[把将][^“”]{2,20}(?:列为|列入|纳入|作为)(?=“)|收官[及和](?=.{6})|(?<=[镇乡村县区市省局院校])(?:利用|借助|结合)"
    r"|(?:聚力|全力|合力)攻坚(?=.{6})|分[两三四五六\d]+[批步年期](?:推进|实施|完成|开展|建设)|带队|视察|调研(?!行动|活动|计划|年)|(?<!科学)(?<!联合)考察(?!行动|计划)"
    r"|(?:率先|先后|陆续|普遍)(?:推行|实施|开展|启动|试行|推进)|推行(?!动)"
    r"|(?<=[省市县区旗州])(?:(?:推进|试行)(?!行动|工程|计划|年)|(?:督[查导察]|检查|调研)(?=[^“”]{8}))|(?<=[乡镇])(?:督[查导察]|检查|调研)(?=[^“”]{7})"
    r"|(?:挂|晒|亮)出|(?:特别|专门|重点|多次)提到|涵盖|包含|拟[订定]|(?:民众|公众|坚决|强烈)反对|一贯支持|(?<!爱)我们|(?<=环节|领域)推进|会议(?:全面|认真|系统)*总结"
    r"|(?:全面|认真|系统)总结|收听收看|之力(?:推动|推进|支持)|(?:汇|通)报|(?:高度)?重视|组长对|发起|印发|编制(?!办)|抓紧|坚持和完善|坚定不移|正确处理|合力推动"
    r"|响应(?!.{0,4}行动)|指导|转化为|奉行|担负|相继展开|全面(?:开启|推行)|(?:创新|探索)建立|精心组织|施行|财政支持|立即|紧急开启|优化配置|调度(?=[^“”]{8})|所谓|这场|……"
    r"|(?<!线)上线(?!下)|\n|"
    r"列为(?=“)|(?:确?定|列|选)为(?=[^“”]{5})|动工(?:扩建|建设|改造)?(?=[^“”]{5})|为(?:确保|保证)(?=[^“”]{6})"
    r"|(?<=政府|集团|公司)(?:推进|实施|启动|开展)(?=[^“”]{4})|完成(?=[^“”]{4})|实现(?=[^“”]+战略$)|下达|抗议|批准|签署|争创|申报|获批|列入|纳入|设立|入选"
    r"|进行(?![时动])|实行(?!动)|践行|开始|"
    r"不断(?:提升|深化|加快|推进)?|(?<=[^“”]{4})(?<!全面)(?<!进一步)(?<!系统)深化(?=[^“”]{4,}改革$)|应当|约占|导致|核准|暂停|接任|颁发|来到|指出|同意(?:建立|设立|开展|实施|调整)*(?:完善)?|请来|[在此本]次|"
    r"推开|铺开|(?:执意|坚定|继续|纵深|高质量|强力|接续)(?:推进|推动|实施)|(?:同步|联合|集中|和|部门)(?:发布|启动)"
    r"|(?:部门|单位|部委|联手)(?:联合|共同|合力)?(?:推进|实施|开展|落实|推动|推行|统筹(?:协调|推进|实施|安排)?)|(?<!公众)(?<!全民)(?<!社会)(?<!群众)(?<!企业)参与"
    r"|(?:攻坚|推行|推出|提出|启动|实施|落实|举办|促进|加强|赞[扬赏]|列为[今去]年|出台|发起|部署|狠抓|深推|参加过|吹响|打响|打赢|掀起)(?=“)|强推)了?"
)
#: The short name of somebody whose undertaking it is: 某某学会（以下简称“学会”）推进|某某行动.
_SHORT_NAME = re.compile(r".*[简下]称“[^”]*”）(?:联合|组织)?(?:推进|实施|开展|启动|部署|印发|发布|推出)?")
#: When it is launched, or whose it is, which is no part of the name: 2017年7月|检察公益诉讼制度, 我国|探月工程.
_LED = re.compile(
    r"(?:“十[一二三四五六]五”(?:时期|期间)|集团(?![化军客企公])(?=.{6})|[一-龥]{2,5}[市县区]和(?=[一-龥]{3,12}(?:水利|水电|引水|灌区|枢纽|防洪)工程$)"
    r"|(?:全国)?公安机关(?=.{5})|全[国省市县区州][一-龥]{0,6}系统(?=[^“]{4})"
    r"|[省市县区州]?(?:政府|政法|检察|法院|公安|税务|教育|卫健|住建|市场监管|交通运?输?|人社|民政|水利|农业农村)系统(?=[^“]{6})"
    r"|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬)?|(?<=[自从])(?:19|20)\d\d年|[我全][省市县区]|我国|\d+项(?=[一-龥]{4,}专项行动)"
    r"|(?<=[省市县]、)[市县区]|双方|[两三四五多]轮|两项|一系列|\d+[余多]?场|(?<=[一两二三四五六七八九十])年(?!度|期)|(?:首批)?\d+[余多]?家(?=.{8})"
    r"|(?<=在)全国(?:全面)?(?:推广|推开|铺开|启动|开展|实施)|\d[\d.]*[万亿]+[一-龥]{0,3}元(?:贷款|资金)?支持"
    r"|国家(?:重大|重点)[一-龥]{2}工程(?=.{6}))(?=[^“]{4})"
    r"|(?:\d+[余多]?[项个家场户]|\d+万?亩|(?:[一-龥]{0,6}(?:支持|推动|推进|同|与|和))?[一-龥]方(?:建设|推进|实施|提出的?)?)(?=“)"
    r"|(?:[省市县区]委|做[优大]做强|[全我][省市县区州])(?=“)|(?<=[定施展实做抓搞办用织])好(?=.{5})|(?<=立)起(?=.{5})|第[一二三四五六]批(?=“)"
)
#: A coinage with the states that it is for, whose works are none: “一带一路”|国家新签承包工程.
_OF_STATES = re.compile("“(?P<name>[^“”]{2,8})”(?:共建|沿线)*国家")
#: What armies and rescuers do, and what is said of how somebody acts: 大规模地面|行动, 搜救|行动, 高效|行动.
_ACTIONS = re.compile(
    r"[^“”]*(?:[空地海]面|空[袭降中]|作战|进攻|攻击|突袭|报复|侦察|搜[救查索]|灭火|[上下]|(?<!集中)清剿|抓捕|逮捕|防御|布防|特[种殊别]|敌对|暴力|冒险|鲁莽|贸然|武力|见诸?"
    r"|维和|挽救|革命|拦截|撤[离侨]|救灾|人道主义|兵力|军事|[俄乌以]军|大规模|必要|强力|密集|局部|有限|(?<![质产])高效|迅速|加速|引领|携手|注重|快点|付诸|在于|提供)行动(?:计划)?$"
)
#: How a programme ends that has no head of the vocabulary and no quotes.
_ENDS = re.compile(
    r"(?:督[察查导]|[检巡普调核]查|考核|战役|制|下乡|保护|防护林|还[林草湿]|[年季月周日]|教育|示范|以旧换新|降费|持久战|方案|走廊|科考|治理|攻关|平衡|(?:[^一-龥]|[年版])）|\d)$"
)
#: Bodies and ideas that are none, in quotes or not: “中阿技术转移|中心”, 人类命运共同体|理念.
_BODIES = re.compile(r"(?:(?<!个)中心|委员会|联盟|平台|旅行团|服务队|讲堂|热线|党|体制机制|理念)$")
#: Bodies that see to a programme and are called after it.
_COMMITTEES = ("推进委员会", "领导委员会", "指导委员会", "协调委员会", "工作委员会", "领导小组")
#: What makes no programme of a phrase with a head: a count, a month, a verb that the head is the end or the object of.
_NO_NAME = re.compile(
    r"\d{3,4}-\d{7}|[^“”]*生产计划$|(?:专项|集中|联合)*(?:打击|整治|治理)[和与](?:专项|集中|联合)*(?:打击|整治|治理)$|(?:(?<!“)[^“”]*)?[头一]号工程"
    r"|[^“”]*(?:(?:集[合中]|调集|凝聚|汇聚)[^“”]*攻坚)$|[省市县乡镇区]级[^“”]{2,8}(?:规划|预案)$|(?:(?:关键|重点)(?:环节|领域)[和、]?)+改革$"
    r"|(?:国家)?重点[一-龥]{1,3}工程$|[^“”]*主要工程$|现有[^“”]*工程$|(?:新建|扩建|改建)建?设?工程$|(?:企业)?内部改革$"
    r"|[^“”]*(?:实际行动[^“”]*|(?:率先|离不开)改革|(?:高声|共同)倡议|这[一项次]{1,2}(?:活动|行动|计划|工程)|(?:组织|开展|进行)(?:专项|集中)(?:检查|整治))$"
    r"|[^“”]{0,4}(?:调整|改变|制定|确立|转变)(?:企业|公司|经营)?发展战略$|[^“”]*[一二三四五六七八九十\d]日行动$|.*有计划$"
    r"|[^“”]*(?:上述.*|最新规划|(?<=在)华.{2,8}战略|(?:[近上数][十百千万]+|[十百千万]+[余多])[项座].*|试点工作.*"
    r"|.*(?:[两三四五六七八九十]个|庆典[^“”]{0,12}|[开闭]幕式?|颁奖|揭[牌幕]|启动(?:仪式)?|[开动竣]工|签约|奠基|投产|通车|首发|发车|授牌|挂牌)活动|一大批.*"
    r"|“[^“”]{2,4}性”工程|“十[一-龥]五”重[点大]工程|(?:第\d+次|意志|(?<![更创焕翻革])新)行动|(?:部长|大臣|总统|总理)[一-龥·]{2,8}计划|.*控制性(?:节点)?工程"
    r"|圆梦工程|.{0,12}航(?:季|空)?航班计划|(?:值班|值守|日报告|零报告|例会|会商)制度)$|.*(?:综合|系统|全局)性(?:战略)?(?:行动|工程|战略)$"
    r"|.{2,}(?:党员|干部|委员|官兵|职工|常委会|校)学习教育$|[一二三]级学习教育$|.*作出[一-龥]{0,4}规划$|(?:\d{4}年)?发展改革$|[^“”]*项目规划$"
    r"|(?:我?[校院]|学[校院]|公司|医院|集团|单位|个人)(?:中长期|长远|“?十[一-龥]五”?)?(?:事业|战略|改革|建设|职业)?(?:发展|建设|战略)规划$"
    r"|(?:19|20)\d\d年(?:试点|重点|示范|重大)(?:工程|行动|计划)$|.*新理念新思[想路]新战略$|(?:突出|重点)?问题(?:专项|集中)(?:整治|治理|督[查察]|检查)$"
    r"|[^“”]*(?:化[为作]|恐怖主义)行动$|[^“”]{0,8}既定(?:战略|计划|规划)$|[^“”]{0,6}(?:支撑|服务|对接|融入)国家(?:重大)?(?:发展)?战略$"
    r"|\d+[多余]?[项个条座处次][^“]*$|[一-龥]{2,12}[部局委厅][一二三四五六七八九十]{1,2}[大项](?:行动|工程|计划)$"
    r"|(?:[一-龥]{2}|.*[部局委厅署])?(?:推进|实施|落实|编制|制定|执行|完善|安排|部署)(?:规划|计划|改革|工程|试点|行动|专项整治)$|"
    r"[^“”]{0,24}[一二三四五六七八九十两几][个家批](?:专项|重点)?(?:试点|工程|行动|计划|改革)$|(?:[上下]半年|前?[一二三四]季度|全年)?[全我][国省市县区州]改革$|.*单列计划$"
    r"|[^“”]*(?:(?<![第首])(?<!\d)(?:\d+[多余]?万?|[近上数][十百千万])[个座台场]|\d月|按原?计划|搜捕|得益于|.*政策制度$|"
    r"(?:国防部|军方|政府|公司|企业|武装|总统|总理|主席国?|议会|代表团|检查组|中国)正?(?:计划|行动|倡议)$)"
)


def _settled(page: Page, span: Span) -> Span | None:
    """A programme that no list names without the words of the clause before it; none where nothing else is left."""
    text, start, end = page.text, span.start, span.end
    if text.endswith("周年活动", start, end):
        return replace(span, label="EVENT")
    if text.endswith(_COMMITTEES, start, end):  # 成立|某某行动推进委员会
        return replace(span, label="ORGAN", term=None)
    if "称“" in text[start:end] and (short := _SHORT_NAME.match(text, start, end)):
        start = short.end()
    if of_states := _OF_STATES.match(text, start, end):
        coined = cut(page, span, *of_states.span("name"))
        return coined if coined.term else None
    if led := _LED.match(text, start, end):
        start = led.end()
    if clause := _CLAUSE.match(text, start, end):
        start = clause.end()
        if led := _LED.match(text, start, end):
            start = led.end()
        bare = clause.end() - clause.start() <= 4 and end - start > 7
        if end - start < (4 if text.startswith("“", start) else 5 if text.endswith("试点", start, end) else 6) or not (
            bare or _is_program(page, start, end)
        ):
            return None
    if _NO_NAME.match(text, start, end) or _ACTIONS.match(text, start, end) or _is_headless(page, span):
        return None
    if text.endswith("活动", start, end) and _UNQUOTED.match(text, start, end) and NO_PROGRAM.search(text[start:end]):
        return None
    if text.endswith(("工程", "改革", "计划", "试点", "战略规划"), start, end) and _is_of_a_place(page, start, end):
        return None
    if text.endswith(_MEANT, start, end) and _somebody_means(page, start, end - 2):
        return None
    return span if start == span.start else cut(page, span, start, end)


def _is_program(page: Page, start: int, end: int) -> bool:
    """Whether what is left of a programme is the name of one."""
    head = next((begin for begin, stop, _ in page.heads if stop == end and begin >= start), end)
    return is_program(page, start, head, end)


#: What has neither a year nor quotes.
_UNQUOTED = re.compile(r"[^“”\d]+$")


#: What makes no name of a place and a head: 某某省|水利|工程.
_OF_A_PLACE = re.compile(
    r"(?:先行|率先|首批|首先|全面|逐步|同步)+试点$|(?:水利|交通|民生|重大|重点|基础设施|市政|全面|深化|发展|经济)+(?:工程|改革)$|计划$|战略规划$"
)


def _is_of_a_place(page: Page, start: int, end: int) -> bool:
    """Whether all that is named is a place and a field."""
    places = (place.end for place in page.places_at(start))
    return any(_OF_A_PLACE.match(page.text, place, end) for place in places)


#: Heads that are verbs too: 巡查组|计划赴外地, 某某总统|倡议举行峰会.
_MEANT = ("计划", "倡议")
_HE_MEANS = re.compile("(?<=领导人)(?:计划|倡议)(?=[于在今明]|举[行办]|召开|访问|出席|同|与)")


def _somebody_means(page: Page, start: int, verb: int) -> bool:
    """Whether what stands before a head is nothing but who plans or proposes something, as the end of it shows."""
    return _HE_MEANS.match(page.text, verb) is not None or any(
        start <= span.start and span.end == verb
        for span in (*page.organ_candidates, *page.person_candidates)
        if span.label in ("ORGAN", "PERSON")
    )


def _is_headless(page: Page, span: Span) -> bool:
    """Whether only the tagger takes for a programme what ends like a body, or in no head and stands in no quotes."""
    text, start, end = page.text, span.start, span.end
    if span.confidence >= SURE:
        return False
    if _BODIES.search(text, start, end):
        return True
    if "“" in text[max(start - 1, 0) : end] or "”" in text[start : end + 1]:
        return False
    return not (_ENDS.search(text, start, end) or any(stop == end for _, stop, _ in page.heads))


#: A coinage with its head, that something more particular stands behind.
_COINED = re.compile("“[^“”]{2,10}”(?:专项)?(?:行动|工程|计划)(?=.{2})")
#: A place that tries something, and how long what it tries is at least.
_TRIED, _PILOTED = (
    re.compile("等?(?:[两三四五六七八九十]个?[省市县区州地])?试点|[一-龥]{0,4}[两三四五六七八九十]个(?=[^“”]{4,}试点)"),
    5,
)
#: A coinage with a year before it.
_DATED = re.compile("\\d{4}年度?“(?P<name>[^“”]+)(?<!行动)(?<!计划)(?<!工程)(?<!活动)”?\\Z")
#: What a place does with what is named behind the verb, in so many characters at least: 深圳|推进|综合改革试点.
_NAMED_SO = 6
_DOES = re.compile("(?:深入|全面|加快|持续|大力|积极)?(?:推进|实施|启动|开展|推行|试行)(?=[^“]{4})(?![^“]*方案)")
#: 全国自建房安全专项整治|“百日行动”: an undertaking and what it is called, in quotes behind it.
_CALLED = ("整治", "治理", "检查", "行动", "活动")


def _with_coinage(text: str, spans: list[Span]) -> list[Span]:
    """An undertaking and the coinage right behind it as one."""
    kept: list[Span] = []
    for span in spans:
        before = kept[-1] if kept else span
        both = before.label == span.label == "PROGRAM" and text.startswith("“", before.end)
        if (
            both
            and text.endswith(_CALLED, before.start, before.end)
            and (span.start, text[span.end : span.end + 1]) == (before.end + 1, "”")
        ):
            kept[-1] = replace(before, end=span.end + 1, name="", term=None)
        else:
            kept.append(span)
    return kept


#: What else is brought to none by and by, which is no policy against an epidemic: 零就业家庭|动态清零.
_NO_EPIDEMIC = re.compile(
    "(?:家庭|学生|隐患|问题|案|欠薪|人口|违[建法]|存量|贫困|辍学|工单|事项|劳动力|台账|线索|电厂)[^，。；疫]{0,8}$"
)
#: A custom that is to be made of it, behind its name: “某某”学习教育|常态化制度化.
_MADE_STANDING = re.compile("(?:常态化)?制度$")
#: A group of those who carry it out, which is called after it.
_GROUP = re.compile("组(?![织建成合团委])")
#: What sets out a programme, behind its name.
_PAPER = re.compile("(?:工作)?实施方案$|工作方案$")
_ISSUED = ("发布了", "印发了", "出台了", "制定了", "发布", "印发", "出台", "制定")


def settle_programs(page: Page, spans: list[Span]) -> list[Span]:
    """The spans without programmes that are only pointed at, and programmes without the verb before them."""
    text = page.text
    kept: list[Span] = []
    for span in spans:
        if span.label != "PROGRAM":
            kept.append(span)
            continue
        if span.term is None and (concept := bare_concept(page, span)):
            *before, span = concept
            kept += before
        whole = in_full(page, span)
        if whole.start < span.start:
            kept = [other for other in kept if other.end <= whole.start]
        span = whole
        if _GROUP.match(text, span.end) or text.startswith("试验区", span.end - 2):
            continue  # 下设深化|商事制度改革|组, 国家全面创新改革试验|区
        if text.startswith("动态清零", span.start) and _NO_EPIDEMIC.search(text, max(0, span.start - 16), span.start):
            continue
        if text.startswith("制度化", span.end - 2) and (made := _MADE_STANDING.search(text, span.start, span.end)):
            span = cut(page, span, span.start, made.start())
        if _MEETING.match(text, span.end) or text.startswith("最新", span.start - 1):  # 最|新发展理念
            continue
        closed, opened = text.find("”", span.start, span.end), text.find("“", span.start, span.end)
        if 0 <= closed < opened:  # “建设|数字中国|”纳入“五年规划”
            span = cut(page, span, span.start, closed)
            if span.term is None and not _is_program(page, span.start, span.end):
                continue
        if (such := text.find("等“", span.start, span.end)) > 0:  # 保障性住房等“|三大工程|”
            span = cut(page, span, *without_quotes(text, such + 1, span.end))
        if text.startswith(OF_STRATEGY, span.end - 2):
            bare = cut(page, span, span.start, span.end - 2)  # 乡村振兴|战略部署
            span = bare if bare.term else span
        if counted := _COUNTS_UP.search(text, span.start, span.end):
            bare = cut(page, span, span.start, counted.start())  # 京津冀协同发展、长三角一体化发展|两大战略
            if place := next((place for place in page.places_at(span.start) if place.end == bare.end), None):
                kept.append(replace(place))
                continue
            span = bare if bare.term else span
        if dated := _DATED.match(text, span.start, span.end):  # 2025年“两新”|实施方案
            coined = cut(page, span, dated.start("name"), dated.end("name"))
            span = coined if coined.term else span
        if told := _TOLD_OF.search(text, span.start, span.end):  # 对“某某行动”|进行专项督察
            span = cut(page, span, span.start, told.start())
        paper = _PAPER.search(text, span.start, span.end)
        if paper and not text.endswith(_ISSUED, 0, span.start):  # 城市更新行动|实施方案
            bare = cut(page, span, span.start, paper.start())
            span = bare if bare.term or _is_program(page, bare.start, bare.end) else span
        if text.startswith("之一", span.end) and span.term is None and _ONE_OF.search(text, span.start, span.end):
            continue
        if text.endswith("”试点", span.start, span.end) and _TRIED_IN.match(text, span.end):
            start, end = without_quotes(text, span.start, span.end - 2)  # “三项改革”|试点单位
            span = cut(page, span, start, end)
        if span.term is None and (model := _MODEL.search(text, span.start, span.end)):
            bare = cut(page, span, span.start, model.start())  # 全球发展倡议|亮点工程
            span = bare if bare.term else span
        if span.term is None:
            if _GOING_ON.match(text, span.end - 2) and (inner := _COINED.match(text, span.start, span.end)):
                span = cut(page, span, span.start, inner.end())  # “某某”行动|食品专项执法
            if _POINTED.match(text, span.start, span.end) or _GOING_ON.match(text, span.end - 2):
                continue
            wording = text[span.start : span.end].strip("“”")
            if wording in page.lexicon.titles or wording in page.lexicon.not_programs:
                continue  # “第一书记”
            if text.endswith(("所谓", "所谓“"), 0, span.start) or is_likened(
                text, span.start, span.end
            ):  # 所谓“某某”计划, 把它作为“一把手”工程
                continue
            if leading := LEADING.match(text, span.start, span.end):
                span = cut(page, span, leading.end(), span.end)
                named = span.term is not None or _is_program(page, span.start, span.end)
                if not named or _POINTED.match(text, span.start, span.end):
                    continue
            for place in page.places_at(span.start):  # 在杭州、宁波|两市试点|农村宅基地制度改革
                if (tried := _TRIED.match(text, place.end)) and tried.end() + _PILOTED < span.end:
                    kept.append(replace(place))
                    span = cut(page, span, tried.end(), span.end)
                    break
                if (does := _DOES.match(text, place.end)) and span.end - does.end() >= _NAMED_SO:
                    kept.append(replace(place))
                    span = cut(page, span, does.end(), span.end)
                    break
            if whose := whose_it_is(page, span):
                kept.append(replace(whose[0]))
                span = cut(page, span, whose[1], span.end)
            settled = _settled(page, span)
            if settled is None:
                continue
            parts = apart(text, settled)
            kept += parts if len(parts) == 1 else (one for one in parts if not _POINTED.match(text, one.start, one.end))
        else:
            kept.append(span)
    kept = as_elsewhere(text, kept)
    return sorted([*_with_coinage(text, kept), *bulleted(page, kept)], key=lambda span: span.start)
