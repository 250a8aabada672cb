"""Numbers that are no statistics: qualities of one thing, and counts in passing."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.lexicon import Lexicon
from kg.extract.reading import Sentence
from kg.extract.spans import BODIES
from kg.extract.statistics.bare import bare
from kg.extract.statistics.in_passing import CHOSEN, Passing
from kg.extract.statistics.inside import OF_PLACES, is_capacity
from kg.extract.statistics.items import MEASURED
from kg.extract.statistics.naming import FIELDS, NUMBERS
from kg.extract.statistics.quantities import POINTS, Quantity, compile_units

_SUMMED = re.compile(
    r"(?:查获|缴获|查扣|起获|收缴|没收|缉获)[^，]{0,14}$|(?<![公一])共(?:启动|组织|开展|举办|发布|处置|出动)[^，。；]{0,16}$"
    r"|(?:累计|共|达|达到|为|完成|新增|[新改扩修]建|建成|改造|铺设|敷设|修复|疏浚|整治|开通|新修|加固|更新|抢通|恢复|截至|超|总[^，]{1,4}|(?:增加|提高|提升|扩大|延伸)[到至]"
    r"|增至|[升涨]至|[降减缩压][到至]|恢复到?|更新至)[^，]{0,8}$"
)
_ENDED = re.compile(
    r"(?:万|亿)?(?:个|家|户|座|所|处|件|项|种|条|台|辆|列|艘|架次|列次|人次|人|吨|亩|公里|张|幅|册|本|份|部|套|枚|支|只|头|篇|场|起|款|批次|颗|床|栋|幢|笔|组|块|名|例"
    r"|宗|列|班|场次|公顷|平方公里|平方米|口|眼|片|面|盏|尾|羽|匹|根|具|趟|桶|剂|席|门|顶|瓶|盒|袋|双|副|封|粒)"
)
#: Where a count ends that stands behind its name: 医疗队35支|240人
_END = re.compile(
    "[，、。；（）等…]|$|(?:[和与及]|以及)[^，。；、\\d]{2,18}\\d|\\d[\\d.]*万?(?:[余多]?人|公里|亩|户|平方米)"
)
#: Lengths of time: a statistic only where time is what is measured.
_SPANS = ("天", "小时", "分钟")
#: How long plants are used, on the average: 发电设备|利用小时|3194小时.
_USED = ("平均利用", "利用小时", "利用小时数")
_TIME = re.compile("可用$|天|(?<![节假])日|时|用|(?<![假为])期|龄")
_SUMS = ("支出", "贷款", "存款", "用电", "人口", "税收")
#: Units of dimension by which things are counted too.
_KINDS = frozenset("场条种份本册部位支枚只套张")
#: Of those, by which one thing is measured, such as say how much was made.
_EXTENTS = ("公里", "千米", "米", "亩", "公顷")
#: 实施了27次打击: so often is no story.
_MANY_TIMES = 10
#: 发布案例140项，其中11项|被推广: what became of some of those named before.
FARED = re.compile("已经?(?P<did>[一-龥]{2})(?=[，。；])|已?[被获]|[均已]?(?:为|是)|入[选围]|属于|来自|[列纳]入|荣获")
#: What befell people, told before how many they are.
_BEFALLEN = ("死亡", "失踪", "失联", "遇难", "受伤", "重伤", "轻伤", "被困", "获救", "牺牲")
#: 技术人员|增加到|75人
_BECAME = re.compile("(?:增加|减少|增长|下降|上升|扩大|发展|壮大|精简|压缩|缩减|[增升降减])[到至为]了?$")
#: 新认定的|763家
_SHORT = 3
#: So few people that nothing is said to have happened to are a story: 包括2名指挥员.
_FEW = 9
#: 人口是2016年的10倍
_TIMES = re.compile("[是为达到]了?[^，。；]{2,10}的$")
_POINTED = re.compile(
    r"(?:下设[^。；]*|[第这那每前后首一另由]|连续|相当于|其他|其余|上述|所辖|的|安排|深入|前往|走访|走进|联手|携手|会同|以|分)$"
    r"|(?<!存)在(?:全[国省市县区]|震区|灾区|当地|境内|[一-龥]{2,4}[省市县区州镇乡])$|“[^”]*$|(?:将|要|拟|安排)(?!近)[^。；]*$"
)
_AMONG = re.compile(r"中(?!国)|里|当中|之[间一]|联合|代表|负责人|组成|的(?:特色|内容|意见|建议)")
#: 50个项目|中，已竣工17个, 50个项目|累计开工43个
_DIVIDED = re.compile(
    "(?:中，(?!有)|(?:目前|已|累计|共|全部)*(?=[新未]?(?:[开竣完复]工|投产|建成|整改|签约|落地|交付|办结)))[^，。；\\d]{1,6}\\d[\\d.]*"
)
#: What is listed and then counted: 甲、乙、丙3个舱段.
_LISTED = re.compile("、[^，。；、\\d]{2,10}$")
#: 共有来自12个国家的|300家企业
_GATHERED = re.compile("(?:共有|吸引|汇聚|迎来|邀请|有来自|来自)了?(?:来自)?[^，。；]{2,26}的$")
#: 与12个国家的|300个城市结好
_OF_THOSE = re.compile(r"(?<!来自)\d[余多]?个(?:国家|地区|省份?|城市|市|县)(?:和地区)?的$")
#: 发布某标准等8项国家标准
_BROUGHT = re.compile(
    "(?:启用|开设|增设|制定|修订|出台|形成|建成|培育|发布|获批|建立|设立|成立|开工|打造|引进|新增|拥有|获得|获评|承担|牵头|主导|完成|新建|认定|推出)了?[^，。；]{2,80}等$"
)
#: 将甲镇、乙区等100家单位|认定为示范园
_NAMED_SO = re.compile(r"[^，。；\d\n]{0,12}(?:认定|确定|命名|授牌|确认)为")
#: 10个重点行业工业增加值|增长11%: of those counted something else is told.
_CHANGED = re.compile(
    "[值量额率润入资](?:同比|环比|分别|均|合计|累计|平均)*(?:[增升涨降跌]|[下上回提减]|保持|实现|较|比)"
)
#: What an area, a length or an amount is said of in so many words.
_MEASURED = re.compile(
    "(?:(?:通关|办理|审批|办结|停电|平均|等候|候[诊车]|响应|日照)[一-龥]{0,2}时[间长数]|平均[气水]?温度?|亩产|单产|可用|[雨水电货客产销存]量|面积|里程|水位|[天日]数|住院日"
    "|倍数|积雪[厚深]度)(?:每亩|每公顷)?(?:已?达到?|为|约为)?$"
)
#: 平均温度打破纪录，|达到|16.77摄氏度
_REACHED = ("达到", "达", "为", "升至", "降至")
#: 平均每3天|落地1个项目
_EVERY = re.compile("每\\d+(?:[天周月年]|[个人户名家元度辆台件][^，。；\\d]{1,12}就?有)[^，。；\\d]{0,8}$")
#: 这座展馆总面积860平方米: what is said of one thing.
_ONE_THING = re.compile("[这该][座栋条艘架台所片块]|每[根座栋条艘架台块支]")
_WILL = re.compile("[^，。；\n]{2,14}?(?:将(?!近)|计划每|就能|便可)")
#: What happened to the things counted.
_BEFELL = re.compile(
    r"[^，。；\d\n]{2,16}?(?:开工|建成|投产|投用|投运|投入(?:运[营行]|使用)|通车|贯通|完工|竣工|复工|停航|停运|停工|封闭|中断|受损|倒塌|被毁|损毁|入选|入围|获奖|获评|上榜"
    r"|获批|上线|开业|签约|落户|被?新?认定|被?评为|脱贫|再?就业|拟?(?:纳入|列入|获资助)|进入(?=[^，。；\d]{0,8}(?:目录|名录|名单))|启用|通航|解除|恢复|全[部面]完成"
    r"|加[快紧](?:推进|建设|实施)|全面(?:建设|铺开)|[有稳][序步]推进|整治|(?<!督促)(?<!责令)整改|排查|化解|已?(?:基本|全部|全面|初步|陆续)完成"
    r"|完成(?=[一-龥]{2}[，。；])|全部办|新增至|(?:实现|保持)(?:了|同比)?(?:正?增长|盈利))"
    r"|[^，。；\d\n]{0,12}(?:项目|工程)，(?:计划|涉及|协议)?总?投资"
)
#: 2140家展商|参展
_WHO = ("家", "名", "人", "支")
_JOINED = re.compile("[^，。；\\d\n]{2,16}?(?:参展|入驻)")
_NO_NAME = re.compile(
    r"^人民$|^(?:剩下|剩余|余下)$|^国际组织|(?:拆分|合并|打包)后$|^城市(?:举办|举行|开展|上演)|(?:竞赛|表演|比赛)(?:[大小分]项|项目)$|重返[一-龥]{2,4}$"
    r"|(?:成功|顺利)吊装$|(?<=[一-龥]{2})(?:亮相|起航|启航|首航)$|(?:全线|普遍)(?:[上下]?[涨跌]|[上回]升|下降|回落|增长|走[高低])$"
    r"|(?:发展|运行|进展|推进|生长)(?:良好|顺利|平稳|正常|稳定)$|^(?:任务|目标|计划)数$|基期值?$|^措施|(?:排名|榜单|成绩单|答卷)(?:出炉|公布|发布)$|各[奖补]|奖励人民币"
    r"|^(?:一次性|分别|再)*(?:给予)?奖励(?!资金)|适用$|[路街道巷里弄村镇区]\d{1,4}号$|红线(?:不[一-龥]{1,2})?$|最高补[贴助]|^(?:政府)?再补$"
    r"|^[一每][台辆件套部户]省|\d方面$|（附|(?:委员|负责人|干部|领导|人员|书记)(?:应邀)?(?:出席|参加|列席)(?:会议|仪式|座谈|活动)?$|送(?:给|予|来|到|上)|^判[决令]"
    r"|法院判[决令]|^赔偿.+费$|^(?:部分|领域|地[方点]|基本|议程|板块|[海陆]域|专题|强劲|迅速|立方|收缩|幅度)$|[出缺列]席$|应(?:出席|到)|(?:任命|任免|免职|辞职)$"
    r"|\d[余多]?(?:条|个|家|项|人|名|件|座|处|台|场|次|班)(?!以上|级|月|工作日)|共载$|(?<![初高])中$|[一-龥]{2}(?<![线地旗名以])下$|基础上$"
    r"|^[一-龥]{0,6}省份$|^[东中西]部省$|^[一-龥]{0,3}(?:地区|方面|部门|国家|(?<!友好)城市)$|国家和地区(?!.*(?:[进出]口|贸易|投资|[额值量]))"
    r"|(?:成员|会员|产油|缔约|沿线|大)国(?:有|$)|企业家|代表(?!性|[一-龥]{0,3}的?(?:建议|议案|意见))|(?<!利用)小时|工作日|月$|季度$|任务落实$|(?<![少青老中])年$"
    r"|(?<![先疗援])队员|同志|占[^，]{2,10}(?:比重|比例)$|措施$|内容$|台阶$|^举措|举措$|^县市区$|(?:飞机|车|船|机)上$|^[机车船]上(?:包括|共?有|人员|搭?载)|征收$"
    r"|加征$|(?<!减[免征])关税$|税率$|大类?$|减按$|(?<!方)舱$|幅度内|税负|[一二三四五六七八九十\d]个?方面$|^[大小]项|(?<!空中)(?<!军事)(?<!地面)目标$"
    r"|^[一-龥]{0,4}(?:享受|发放|获得)$|(?:情况|发言|书面交流|统计数据|情况数据)$"
    r"|宣布|(?:构成|组成)的(?=.{4})|主动(?=[对接推融参])|纷纷|携手|齐聚|正加[速快]"
)
#: 新提名的|1151人|，占52%: how many they are where their share follows.
_SHARE_AHEAD = re.compile(r"，(?:分别)?占[^，。；\d]{0,12}\d[\d.]*%")
_PLAINLY = re.compile("(?:目前|当地|现有|另有|全[省市县国])?[，和与及、]?")
#: 20家医院和50家诊所|已停止服务
_NOW_SO = re.compile("(?:[、和与及以]+\\d+[^，。；\\d]{1,12})?(?:均已|均|都已|已经|已)(?!有|达|超)[一-龥]{2}")
#: Those counted are only they of whom another number is told: 11个试验区（…）|累计新设企业61万家.
_WHO_DID = re.compile(
    r"中(?!国)|之[中间一]|(?:，共实现|(?:（[^）]*）)?(?:已经?)?(?:累计|共(?!同)|合计|平均))[^，。；\d]{2,20}\d"
)
#: What people do or undergo once: 150名官兵|火速集结, 8名船员|遭扣押.
_ACTS = re.compile(
    "日前|近日|今[天晨晚]|昨[天晨晚]|火速|迅速|立即|正在|连夜|与|同(?!比|期)|向|赶?赴|前往|来到|冒着|携|遭|(?<=[员兵者士生])在"
)
#: Of those counted an amount is told, or only that they took off: 243个|集聚区客流量6405万人次, 35个|园区亩均税收达12万元.
_AMOUNT_OF = re.compile(
    r"[^，。；\d]{0,20}(?:项目|企业|工程|单位)总?投资额?\d|[^，。；\d]{3,40}?(?:[量额值率]|收入|利润|价格|比例|占比|浓度|指数|使用外资|总面积)(?:共|均|合计|累计|已)?(?:达到?|为|超过?|约|较|比|同比[^，。；\d]*)?\d"
    r"|[^，。；、\d]{4,30}?(?:达到?|为|超过?|同比[^，。；\d]{2,4}|增长|下降|提高|降低|上升|减少)了?\d[\d.]*(?:%|个百分点|[万亿]*元)"
    "|卫星[^，。；]{0,4}(?:发射|送入|进入|升空)"
)
_NOT_BEFORE = re.compile(
    r"(?=[\d一二三四五六七八九十聚瞄锚一使便兑分前加即原可后围根依针将就应归概每满由第约细让设该超距这那首（：])(?:第$|原有的?$|(?<![目以之年日])前$|满载$|^加上|[\d一二三四五六七八九十]章$"
    r"|(?<![响效供反适对])应到?$|设计$|(?<!职责)分[为成]$|(?:细化|归纳|概括)[为成]$|(?<![减转出])[让使兑]$|(?:围绕|根据|依据|针对|聚焦|瞄准|锚定)[^，。；]{0,4}$"
    r"|距[^，。；]{2,30}$|由$|[一这那该首][个座台艘条架款家栋套]$|每(?:建成|生产|增加|投入|完成|消费|创造|销售|卖出|产出|出口|消耗|使用|减少|新增|投资|节约)$"
    r"|超过?[^，。；\d]{0,10}的$|(?:就能|便能|即可|便可)[^，。；\d]{0,6}$|：$|（$|将$|可$|后$|约合(?:人民币)?$)"
)
#: 200家|市场进货量、交易量环比上升: what is told of each of those counted.
_OF_EACH = (*NUMBERS, "量", "额", "值", "率", "价格")
#: Units of teams.
_TEAMS = ("个", "支", "组")
#: Units of those whose names may just have been listed.
_OF_NAMED = {"名": "PERSON", "位": "PERSON", "人": "PERSON", "家": "ORG", "所": "ORG"}
#: 折合300亿美元|，同比增长5%: the same in another currency is a statistic where it has a change of its own.
_CONVERTED, _OWN_CHANGE = re.compile("折合(?:人民币|成)?$"), re.compile("[，、；]?(?:同比|环比|增长|下降|[比较][上去])")
#: Units of rates and indices.
_RATES = ("", "%", "‰", *POINTS)
#: What describes one thing and is no statistic: 最高温度达138摄氏度, 可装载24346个.
_QUALITY = re.compile(
    r"(?:设计速度|(?<!平均)温度|(?<!平均)气温|温差|水深|海拔|时速|直径|跨度|主跨|全长|(?<!时)长|相距|(?<![总成])功率|宽|总?高|高度|震源深度|(?<!积雪)厚度|距离|重量"
    r"|[航赛行射]程|载重|最大载[一-龥]{1,2}量|起飞重量|风速|风力|海平面下|年龄)(?:近日)?$"
)
_QUALITIES = "日差度温深拔速径跨长距率宽高离量程重力下龄"


@lru_cache(maxsize=4)
def _compile_words(lexicon: Lexicon) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """A verb of counting a little before the number, and what is not counted."""
    words = lexicon.word_list("reported-count")
    begins = "".join(sorted({"为", "达", *(word[0] for word in words)}))
    verbs = "|".join("有(?![关效序力望助])" if verb == "有" else verb for verb in words if verb not in ("为", "达"))
    counted = re.compile(f"(?=[{begins}])(?:为|达|(?:{verbs})[^，。；]{{0,12}})$")
    return counted, lexicon.word_list("not-counted")


def is_quality(name: str) -> bool:
    """Whether what a name says describes one thing: 震源深度, 全长."""
    return name[-1:] in _QUALITIES and _QUALITY.search(name) is not None


class Counts:
    """Tells a plain number that is a statistic from a count in passing."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._units = compile_units(lexicon)
        self._counted, self._uncounted = _compile_words(lexicon)
        self._passing = Passing(text, self._units, self._counted, lexicon)

    def tells(self, sentence: Sentence, prefix: str, name: str, quantity: Quantity, listed: bool) -> bool:
        """Whether a number of ``name`` behind ``prefix`` is a statistic; ``listed``: the one before it in its list is."""
        text, unit, units = self._text, quantity.unit or "", self._units
        measured = unit in _RATES or units.money[unit]
        many = unit[:1] in ("万", "亿")
        if (
            "组成" in text[quantity.end : quantity.end + len(name) + 2]
            or OF_PLACES.match(text, quantity.end)
            or (quantity.value == 1 and text.startswith("兑", quantity.end))
            or _WILL.match(text, quantity.end)
            or self._passing.are_for(prefix)
            or (
                units.thing[unit]
                and not (text.startswith("、", quantity.end) and prefix.endswith(name))
                and _AMOUNT_OF.match(text, quantity.end)
            )
            or (
                units.thing[unit]
                and name.endswith(_OF_EACH)
                and "的" not in name
                and text.startswith(name, quantity.end)
            )
            or (units.thing[unit] and (self._passing.modify(name, quantity) or self._passing.whose(quantity)))
            or (not many and units.thing[unit] and self._passing.deals_with(prefix, name, quantity, listed=listed))
            or (unit in _OF_NAMED and self._named_before(sentence, quantity))
            or (_NOT_BEFORE.search(prefix) and not self._in_brackets(prefix, name, quantity))
            or (
                (converted := _CONVERTED.search(prefix))
                and not bare(prefix[: converted.start()])
                and not _OWN_CHANGE.match(text, quantity.end)
            )
            or _EVERY.search(text, max(sentence.start, quantity.start - 18), quantity.start)
            or (
                prefix.endswith("是")
                and not prefix.endswith(("数字是", "数据是"))
                and len(prefix) > 1
                and not measured
                and not prefix[:-1].endswith(name[-2:])
            )
            or (
                _NO_NAME.search(name)
                and not (name.endswith("关税") and prefix.endswith("关税") and units.money[unit])
                and not CHOSEN.search(prefix)
                and not (unit.endswith("件") and name.endswith("措施"))
            )
            or (not many and self._passing.are_people(prefix, name, quantity))
            or (unit in _TEAMS and self._passing.are_teams(prefix, name, quantity))
            or (
                prefix.endswith("等")
                and not many
                and (not _BEFELL.match(text, quantity.end) or _NAMED_SO.match(text, quantity.end))
                and not (unit in _WHO and _JOINED.match(text, quantity.end))
                and not _BROUGHT.search(text, sentence.start, quantity.start)
            )
        ):
            return False
        bodies = ("ORGAN",) if listed else BODIES
        if not many and any(span.label in bodies and text[span.start : span.end] == name for span in sentence.spans):
            return False
        if unit in POINTS:
            return True
        if text.startswith(name, quantity.end) and _CHANGED.match(text, quantity.end + len(name) - 1):
            return False
        if name.count("“") != name.count("”") or is_quality(name) or is_capacity(text, sentence.start, quantity):
            return False
        if measured:
            return True
        parts = _DIVIDED.match(text, quantity.end + len(name))
        if parts and text.startswith(name, quantity.end) and text.startswith(unit, parts.end()):
            return True
        if text.startswith(name, quantity.end) and _WHO_DID.match(text, quantity.end + len(name)):
            return False
        begins = text[: quantity.start - len(prefix)][-1:] in ("", *"，。；：\n")
        ended = bool(_END.match(text, quantity.end))
        if (
            ended
            and len(name) >= (2 if listed or many or (begins and prefix == name and units.thing[unit]) else 4)
            and (
                prefix.rstrip("”").removesuffix("的" if many else "”").endswith(name[-2:])
                or (listed and len(prefix) == 2 and name.startswith(prefix))  # 约谈干部30人，|问责|8人
            )
            and _ENDED.fullmatch(unit)
        ):
            return True
        if ended and unit in ("人", "名") and name in _BEFALLEN:
            return True
        said = (
            (listed and (prefix == "的" or prefix.endswith(("、", "和", "及", "与"))))
            or bool(self._counted.search(prefix) or _BECAME.search(prefix))
            or bool(_BEFELL.match(text, quantity.end))
            or (unit in _WHO and bool(_JOINED.match(text, quantity.end)))
            or (listed and ended and prefix.endswith("的") and len(prefix) > _SHORT)
            or (ended and prefix.endswith("的") and bool(_SHARE_AHEAD.match(text, quantity.end)))
            or (listed and prefix.startswith("其中") and (ended or bool(FARED.match(text, quantity.end))))
            or (prefix.endswith("等") and bool(_BROUGHT.search(text, sentence.start, quantity.start)))
        )
        of_those = prefix.endswith("的") and bool(
            _OF_THOSE.search(text, sentence.start, quantity.start)
            or _GATHERED.search(text, sentence.start, quantity.start)
        )
        acts = text.startswith(name, quantity.end) and _ACTS.match(text, quantity.end + len(name))
        if unit in ("名", "位", "人") and not (said or of_those) and (acts or (quantity.value <= _FEW and not listed)):
            return False
        if prefix.endswith(("对", "把")) and prefix[-2:-1] not in ("共", "计") and not units.thing[unit]:
            return False
        if units.dimension[unit]:
            if unit in _SPANS and not _TIME.search(name):
                return False
            if unit == "级" or _ONE_THING.search(prefix):
                return False
            if unit == "岁":
                return name.endswith("寿命")
            return bool(
                _MEASURED.search(prefix)
                or (prefix in _REACHED and _MEASURED.search(name))
                or ((fields := FIELDS.search(name)) and name == prefix + fields[0])
                or name.endswith(("绝收面积", "成灾面积"))
                or (unit in _SPANS and name.endswith((*_USED, "时间", "时长") if listed else _USED))
                or (name.startswith(("人均", "户均")) and not text.startswith(name[2:4], quantity.end))
                or (unit.endswith(_EXTENTS) and _BEFELL.match(text, quantity.end))
                or _SUMMED.search(prefix)
                or ((said or of_those) and (unit in _KINDS or (unit == "次" and quantity.value >= _MANY_TIMES)))
                or (unit == "倍" and _TIMES.search(prefix))
            )
        if said:
            return True
        if not many and units.counter[unit] and self._passing.only_act(prefix, name, quantity):
            return False
        if of_those or not units.thing[unit]:
            return True
        if _PLAINLY.fullmatch(prefix) and _NOW_SO.match(text, quantity.end + len(name)):
            return True
        if begins and not many and _LISTED.search(prefix) and text.startswith(name[:2], quantity.end):
            return False
        return (
            (many or len(name) > 2)
            and not name.endswith(self._uncounted)
            and not (_POINTED.search(prefix) and not self._of_region(sentence, prefix, quantity))
            and not _AMONG.match(text, quantity.end + len(name))
        )

    def _in_brackets(self, prefix: str, name: str, quantity: Quantity) -> bool:
        """Whether a number alone in brackets is how much there is of what stands before them: 出口额（72亿元）下降5%."""
        named = prefix.endswith("（") and prefix[:-1].endswith(name) and (MEASURED.search(name) or name.endswith(_SUMS))
        return bool(named and self._text.startswith("）", quantity.end))

    def _named_before(self, sentence: Sentence, quantity: Quantity) -> bool:
        """Whether those counted were just named: 甲、乙等|10名获得者."""
        end = quantity.start - (self._text[quantity.start - 1] == "等")
        label = _OF_NAMED[quantity.unit or ""]
        named = [span.start for span in sentence.spans if span.label == label and span.end == end]
        return bool(named) and (label == "PERSON" or (end == quantity.start and self._text[named[0] - 1] in "、和"))

    def _of_region(self, sentence: Sentence, prefix: str, quantity: Quantity) -> bool:
        """Whether the things counted are only said to be of a place: 甲县的|43家企业完成改造."""
        return prefix.endswith("的") and any(
            span.label == "REGION" and span.end == quantity.start - 1 for span in sentence.spans
        )
