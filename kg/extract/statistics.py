"""Statistics: what is measured, how it changed, the value and unit as printed, the area and the period."""

from __future__ import annotations

import re

from kg.extract.dates import PERIOD, period_interval
from kg.extract.reading import Reading, Sentence

_MONEY = r"(?:万亿|亿|万|千|百万|千万)?(?:元|美元|欧元|人民币|日元|英镑|港元|卢布)(?:人民币)?"
_COUNTERS = "个|家|户|人|名|项|件|起|款|台|辆|艘|架|列|所|座|处|次|批次|条|种|颗|口|只|头|套|册|场|例|吨|公斤|斤|米|公里|亩|公顷|平方米|平方公里|立方米|千瓦|千瓦时|千米|张|份|笔|宗|座次|人次|标箱|标准箱|箱|元|天|小时|分钟|倍|岁|度|床|间|部|本|棵|株|瓦|班|班次|块|幢|栋|首|点|列次|架次|车次|里|毫米|厘米|摄氏度|级|门|支|枚|艘次|美元|TEU|GW|MW|吉瓦|兆瓦|艘|位|户次|课时"
_COUNTERS = "|".join(sorted(_COUNTERS.split("|"), key=len, reverse=True))
_UNIT = rf"个百分点|百分点|[%％‰]|{_MONEY}|(?:万亿|亿|万|千万|百万|千)?(?:{_COUNTERS})|(?:万亿|亿|万)(?![多余])"
_NUMBER = re.compile(
    rf"(?<![\d.])(?P<value>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?P<unit>{_UNIT})(?P<more>多|余|以上|左右|以下|以内)?"
)
_RISE = "(?<=[同期年月])多|增长|增加|上升|提高|上涨|提升|扩大|增|涨|拉高|净增|多增|高出|高于|回升|加快"
_FALL = "下降|减少|回落|下跌|降低|缩小|收窄|下滑|降幅|降|跌|少|低于|放缓"
_CHANGE = re.compile(
    rf"(?P<scope>(?:同比|环比|比上年同期|较上年同期|与上年同期相比|比上年|较上年|比去年同期|比去年|较去年同期|较去年|比上月|较上月|比上季度|比同期|比\d{{4}}年(?:同期)?|[比较][^，。；比较]{{1,12}}?|年均|年平均|两年平均|三年平均|平均|名义|实际|累计|分别|各|双双|均|将|却|则|大幅|小幅|同期|增速|同口径|可比口径|按可比口径计算，?|扣除价格因素，?|，|按年)*)"
    rf"(?P<verb>(?:{_RISE})|(?:{_FALL}))(?:幅度)?(?:了|约|为|达|达到|高达|至|到)?(?P<to>至|到|达到|为)?$"
)
_TO = re.compile(rf"(?:{_RISE}|{_FALL}|增长|扩大)(?:了)?(?P<to>到|至|为)$|由[^，]*降[到至]$")
_FROM = re.compile(r"(?:从|由)(?:[^，。从由]{0,12}?的)?$")
#: A rate named as a thing: 增速分别为12.8%, 增幅高达107.5%, 降幅为3%.
_RATE = re.compile(
    r"(?P<scope>同比|环比|两年平均|年均|年平均)?(?:的)?(?P<rate>增速|增幅|涨幅|增长率|增长速度|升幅|降幅|跌幅|下降幅度)(?:暂居[^，。]{0,6}|也|均|分别|达|为|高达|达到|约|是|居[^，。]{0,6}|最高|，)*$"
)
#: Two levels of one measure: 从2.37缩小到1.94, 由93项减至33项.
_TWO = re.compile(
    r"(?:从|由)(?P<lead>[^，。；从由\d]{0,12}?(?:\d{4}年)?[^，。；从由\d]{0,6}?)(?P<a>\d+(?:\.\d+)?)(?P<ua>[^\d，。；、]{0,6}?)(?:逐步|进一步|稳步|大幅)?"
    r"(?:减少|减|下降|降低|降|缩小|缩短|压缩|压减|提高|提升|增加|增长|上升|增|升|扩大|跃升|攀升|上涨|发展)(?:到|至|为)(?P<when>(?:\d{4}年)?[^，。；\d]{0,8}?)(?P<b>\d+(?:\.\d+)?)(?P<ub>[^\d，。；、）]{0,6})"
)
#: 投资增速前三名：A增长x%，B增长y% — what is measured stands in the heading.
_HEADING = re.compile(
    r"(?:月份?|年|季度|）|^|，)(?P<topic>[一-龥]{2,16}?)(?:增速|增幅|涨幅|降幅)?(?:排名)?[前后居][一二三四五六七八九十\d]+[名位](?:的?[一-龥]{0,6})?[：:]"
)
_SUFFIX_FROM = re.compile(
    r"(?P<side>[一-龥]{1,4}?)(?:增长|下降|涨幅|增速|增幅)(?:较|最|比较)?(?:快|大|慢|多|高)的?(?:领域|行业|产品|省份|地区|商品)(?:主要)?(?:是|为|有|包括)"
)
_SHARE = re.compile(
    r"(?:占|占比|比重|比例|占到|份额)(?:(?P<whole>[^，。占]{0,24}?)的?(?:比重|比例|份额)?)?(?:进一步|已)?(?:为|达到|达|约|超|高达|提高到|提升至|升至|是|的)*$"
)
#: What a share is of, before the verb that says where it moved: 占GDP比重|提升至, 占比|提高到.
_PART = re.compile(r"(?:占[^，。占]{0,16}?(?:比重|比例|份额)?|所?占比重?|比重)(?:由|从)?[^，。占]{0,4}$")
_ROUGH = re.compile(
    r"(?:近|约|超|超过|突破|逾|将近|大约|达到约|不低于|不少于|至少|上|高于|低于|不超过|最高|最低|不高于|数|平均每|每|第|共?约|不足|接近|过|上千|以|跨过|突破了|超出|仅次于|跨越)$"
)
_ROUGH_AFTER = re.compile(r"多|余|以上|左右|以下|以内|量级|大关|上下|[”』]大?关|级")
_FORECAST = re.compile(
    r"(?<![即])将(?!近|士|军|帅|领|才)[^，。；]{0,16}$|可达|将提|可使|建成后|投产后|贯通后|全长|总长|时速|每(?:100|百|一)?元|预计|预期|力争|目标|到20[23]\d年，|到“?十[四五]五|将达|拟(?!获|资)|有望|计划(?!投资|总投资)|预测|争取|不低于|确保|原则上|不得|应当|上限|至少|上调|下调|目标任务|规定|标准为|以内|超过.{0,3}的|如果|最高不超过|罚款|处以"
)
_NOISE = re.compile(r"违规|收受|礼金|餐费|受贿|索要|行贿|罚款|处分|判处|有期徒刑|约合|折合")
_STAT_CUE = re.compile(
    r"累计|共|完成|达|显示|全年|截至|新增|同比|环比|实现|建成|目前|已|分别|总量|数据|月|季度|年|开工|其中|有|为"
)
_LEAD = re.compile(
    r"^(?:其中|同时|此外|另外|而|并|且|以及|和|与|数据显示|据统计|据介绍|据了解|统计显示|结果显示|具体来看|分[^，]{1,6}看|初步核算|经初步核算|目前|已|还|也|均|了|的|共有?|累计|全部|全社会|实现了?|完成了?|是|有|仅|就|中(?![国小西部央东欧医药])|"
    r"今年|去年|当年|当月|当季|当日|这|该|我国|全国|全省|全市|全区|全县|全州|中国|从|由|在|对|占|将|让|使|把|，|、|：|“|”|（|）|\(|\)|拟获|不含[^）]*）)+"
)
_TRAIL = re.compile(
    r"(?:(?:分别)?(?:为|达到|达|约为|约|共计|合计|总计|共|累计|已|有|是|完成|至|到|仅|超|高达|就|了|则|的|总额达|总量达|规模达|均|各|从|由|也|在|双双|增至|升至|降至|提高到|提升至|扩大到|增加到|下降到|增长到|提升到|提高至|占|同期|同比|环比|分别|实际|，|较快|并|且|进一步|持续|平稳|继续|为全国|每天|每年|每月|保持|增速|实现|呈现|带动|小幅|大幅|稳步|快速|再|又|：|“|（|比上年|较上年|两年平均|年均|比去年同期|约占)+)$"
)
_AREA_WORD = re.compile(r"全国|我国|全省|全市|全区|全县|全州|全兵团|中国|全球|国内|全自治区")
_GENERIC_NAME = re.compile(
    r"^(?:[^一-龥A-Za-z]*|增长|同比|环比|比上年|增速|分别|同期|一|个|等|人|个月|第|年|月|日|前|后|条|约|近|超|共|达|总|以|不|可|再|要|每|时|期间|出口增长较快的领域.*|主要.*领域.*)$"
)
#: Units of a plain size, which is a statistic only where it is summed up.
_DIMENSION = re.compile(
    r"天|小时|分钟|岁|度|倍|级|门|次|场|里|口|摄氏度|公里|千米|米|亩|公顷|毫米|厘米|公斤|斤|平方米|平方公里|份|种|本|册|元|部|条|位|支|枚|只|套|张"
)
_SUMMED = re.compile(r"(?:累计|共|达|达到|为|完成|新增|新建|建成|截至|超|总[^，]{1,4})[^，]{0,8}$")
#: Units of counted things, and the verbs behind which their number is one that is reported.
_COUNT = re.compile(
    r"(?:万|亿)?(?:个|家|人|名|户|座|所|处|件|起|款|台|列|颗|项|批次|例|辆|架|艘|栋|幢|间|床|对|宗|笔|组|支|块)"
)
_COUNTED = re.compile(
    r"(?:累计|共|达|达到|为|完成|新增|新建|建成|开工|有|开通|造成|投产|实施|拥有|覆盖|培育|打造|入选|开展|布局|设立|发放|办理|受理|查处|"
    r"处置|排查|整治|启动|推出|吸引|签约|落地|安置|转移|救助|帮扶|组织|投入|出动|派出|调派|创建|认定|建立|检查|抽检|通报|下架|发布|布设|部署|服务|惠及|涉及|审批|备案|批准|立案|审结|抓获|破获|侦破|收到|征集|报名|引进|集聚|聚集|形成|汇聚|获评|评选|命名|改造|修复|新开工|增至|带动|支持|上线|储备|成立|建有|组建|运营|开行|发送|运送|到达|举办|获得|突破|实现)"
    r"[^，。]{0,12}$"
)
#: What is said of one thing after the other: 项目个数, 总投资, 投资.
_SIDE = re.compile(r"(?:个数|数量|总投资|投资额?|总额|产值|产量|销量|规模|面积|金额|货值|成交额|合同金额)$")
_JUNK = re.compile(
    r"(?:将|可|最|约|能|和|以|近|仅|突破|首次突破|首次|再次|已经|累计|历史性)+$|^(?:和|与|及|或|对|使|共)(?=.{2})"
)
_DURATION = re.compile(r"个(?:多|半)?(?:月|小时|工作日|星期|年头)")
_CASUALTY = re.compile(r"[^，。；、\d]{0,6}?(?P<what>死亡|遇难|身亡|丧生|受伤|失踪|失联|被困|获救)")
_POINTS = ("个百分点", "百分点")
#: What may stand behind 分别 and is measured: 对东盟、欧盟分别进出口5.89万亿元、5.17万亿元.
_MEASURE = re.compile(r"[一-龥]{0,4}(?:进出口|出口|进口|投资|产量|销量|营收|收入|消费|增加值|利润)")
_DIGIT = re.compile(r"\d")


class StatisticFinder:
    """Reads the statistics of a page, sentence by sentence; subject, area and period carry over where left out."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.today = reading.page.date
        self.area: str | None = None
        self.period: str | None = None
        self.name = ""
        self.base = ""
        self.scope = ""
        self.heading = ""
        self.whole = ""
        #: What the last list measured, with the area of each: its changes may follow in a list of their own.
        self.listed: list[tuple[str, str | None]] = []

    def find(self) -> None:
        """Add the ``indicator`` facts."""
        if _NOISE.search(self.text) and self.text.count("违规") + self.text.count("收受") > 3:
            return
        paragraph = -1
        for sentence in self.reading.sentences:
            if sentence.line != paragraph:
                self.name = self.base = self.scope = self.heading = self.whole = ""
                self.listed = []
                paragraph = sentence.line
            scope = re.findall(r"(同比|环比|两年平均)(?:增速|增幅|增长)", self.text[sentence.start : sentence.end])
            self.scope = scope[-1] if scope else self.scope
            heading = _HEADING.search(self.text, sentence.start, sentence.end)
            if heading:
                self.name = self.base = self.heading = heading["topic"]
            if _DIGIT.search(self.text, sentence.start, sentence.end):
                self._sentence(sentence)

    def _sentence(self, sentence: Sentence) -> None:
        text = self.text
        if _NOISE.search(text, sentence.start, sentence.end):
            return
        numbers = list(_NUMBER.finditer(text, sentence.start, sentence.end))
        numbers = [m for m in numbers if not self._in_span(sentence, m) and not _DURATION.match(text, m.start("unit"))]
        numbers = self._casualties(sentence, self._two_levels(sentence, numbers))
        if not numbers:
            return
        skip_until = -1
        previous_end = sentence.start
        for index, match in enumerate(numbers):
            if match.start() < skip_until:
                previous_end = match.end()
                continue
            clause = self._clause_start(sentence.start, match.start())
            begin = max(clause, previous_end)
            self._set_context(sentence, begin if begin > clause else clause, match.start())
            run = self._run(numbers, index)
            prefix = text[begin : match.start()]
            shared = len(run) > 1 and ("分别" in prefix or "依次" in prefix or "各" in prefix[-8:])
            if shared and self._distribute(sentence, begin, prefix, run):
                skip_until = previous_end = run[-1].end()
                continue
            self._one(sentence, begin, prefix, match)
            previous_end = match.end()

    def _two_levels(self, sentence: Sentence, numbers: list[re.Match[str]]) -> list[re.Match[str]]:
        """Read 从A提高到B as two levels; what is left are the other numbers."""
        used: list[tuple[int, int]] = []
        for match in _TWO.finditer(self.text, sentence.start, sentence.end):
            units = []
            for raw in (match["ua"], match["ub"]):
                found = re.match(_UNIT, raw)
                units.append(found.group() if found else None)
            begin = self._clause_start(sentence.start, match.start())
            prefix = self.text[begin : match.start()]
            self._set_context(sentence, begin, match.start())
            share = bool(re.search(r"(?:占比|比重|比例)$", prefix))
            name = (
                self._clean(sentence, begin, re.sub(r"(?:占比|所占比重|比重)$", "", prefix) if share else prefix)
                or self.name
            )
            if not name or re.search(r"时间|名|位$", prefix[-2:]) or _NOISE.search(prefix):
                continue
            self.name = name
            for value, words, unit_ in (
                (match["a"], match["lead"], units[0] or units[1]),
                (match["b"], match["when"], units[1] or units[0]),
            ):
                period = PERIOD.search(words)
                if period:
                    self.period = period.group()
                self._add(name, "占比" if share else "level", float(value), unit_, begin, match.end())
            used.append(match.span())
        return [m for m in numbers if not any(start <= m.start() < end for start, end in used)]

    def _casualties(self, sentence: Sentence, numbers: list[re.Match[str]]) -> list[re.Match[str]]:
        """Read 37人死亡、151人受伤; what is left are the other numbers."""
        left = []
        for match in numbers:
            after = _CASUALTY.match(self.text, match.end()) if match["unit"] in ("人", "名") else None
            before = self.text[max(sentence.start, match.start() - 6) : match.start()]
            if after is None:
                left.append(match)
                continue
            if match["more"] or _ROUGH.search(before):
                continue
            begin = self._clause_start(sentence.start, match.start())
            self._set_context(sentence, begin, match.start())
            name = after["what"] + "人数"
            self._add(name, "level", _value(match), match["unit"], match.start(), after.end())
        return left

    def _in_span(self, sentence: Sentence, match: re.Match[str]) -> bool:
        return any(
            span.start <= match.start() < span.end and span.label in ("EVENT", "DOCUMENT", "PROGRAM", "ORG", "ORGAN")
            for span in sentence.spans
        )

    def _clause_start(self, start: int, position: int) -> int:
        text = self.text
        return max([start, *(text.rfind(mark, start, position) + 1 for mark in "，。；：")])

    def _run(self, numbers: list[re.Match[str]], index: int) -> list[re.Match[str]]:
        """The numbers listed one behind the other from ``index`` on (x%、y%和z%)."""
        run = [numbers[index]]
        for match in numbers[index + 1 :]:
            if self.text[run[-1].end() : match.start()] in ("、", "和", "，", "与", "及"):
                run.append(match)
            else:
                break
        return run

    def _set_context(self, sentence: Sentence, begin: int, end: int) -> None:
        """Area and period from what stands before the number in its sentence."""
        text = self.text
        periods = [
            match
            for match in PERIOD.finditer(text, max(sentence.start, begin - 60), end)
            if text[match.start() - 1 : match.start()] not in ("比", "较", "与", "和", "以")
        ]
        if periods:
            self.period = periods[-1].group()
        places = [
            span for span in sentence.spans if span.label == "REGION" and span.start < end and span.start >= begin - 80
        ]
        words = list(_AREA_WORD.finditer(text, max(sentence.start, begin - 60), end))
        if places and (not words or places[-1].start > words[-1].start()):
            self.area = text[places[-1].start : places[-1].end]
        elif words:
            self.area = words[-1].group()

    def _one(self, sentence: Sentence, begin: int, prefix: str, match: re.Match[str]) -> None:
        value = _value(match)
        unit = match["unit"].replace("％", "%")
        if unit == "个" and (
            more := re.match(r"[、和至]\s*\d+(?:\.\d+)?\s*(个?百分点)", self.text[match.end() : match.end() + 14])
        ):
            unit = more.group(1)
        rough = (
            bool(match["more"])
            or bool(_ROUGH.search(prefix))
            or bool(_ROUGH_AFTER.match(self.text, match.end()))
            or (self.text[match.end() : match.end() + 3].startswith(("、", "和", "至")) and self._run_is_rough(match))
        )
        change, name = self._read(sentence, begin, prefix, match)
        if not name and self.heading and (change != "level" or unit == "%"):
            name = self.heading
        if name:
            self.name = name = self._compose(name, begin)
        else:
            name = self.name
        if rough or not name or self._forecast(sentence, match):
            return
        if change == "level" and not self._plausible(prefix, unit, name, match, sentence):
            return
        self._add(name, change, value, unit, begin, match.end())

    def _run_is_rough(self, match: re.Match[str]) -> bool:
        """Whether a list of numbers ends in a word of rough size (6万亿元、5万亿元和4万亿元量级)."""
        run = re.compile(rf"(?:[、和至]\s*\d+(?:\.\d+)?\s*(?:{_UNIT}))+").match(self.text, match.end())
        return bool(run and _ROUGH_AFTER.match(self.text, run.end()))

    def _forecast(self, sentence: Sentence, match: re.Match[str]) -> bool:
        clause = self._clause_start(sentence.start, match.start())
        return bool(_FORECAST.search(self.text, clause, match.start())) or bool(
            re.search(
                r"(?:预计|力争|到20[23]\d年|目标|计划到)[^。；]{0,60}$", self.text[sentence.start : match.start()]
            )
        )

    def _compose(self, name: str, begin: int) -> str:
        """出口 behind 旅行服务进出口 is 旅行服务出口: one side of the sum named before."""
        if name in ("出口", "进口") and "进出口" in self.base:
            return self.base.split("进出口")[0] + name
        side = _SIDE.search(name)
        if side and side.start() == 0 and self.whole:
            return self.whole + name
        if name not in ("出口", "进口"):
            self.base = name
        if side is None or side.start():
            self.whole = name[: side.start()] if side else ""
        return name

    def _read(self, sentence: Sentence, begin: int, prefix: str, match: re.Match[str]) -> tuple[str, str]:
        """The kind of change, and the name of what is measured (empty where it is that of before)."""
        share = _SHARE.search(prefix)
        changed = _CHANGE.search(prefix)
        moved = _TO.search(prefix)
        if moved:
            before = prefix[: moved.start()]
            part = _PART.search(before) if match["unit"] in ("%", "％") else None
            if part:
                return "占比", self._clean(sentence, begin, before[: part.start()])
            return "level", self._clean(sentence, begin, before)
        if changed and not changed["to"]:
            return self._kind(changed), self._clean(sentence, begin, prefix[: changed.start()])
        rate = _RATE.search(prefix)
        if rate and match["unit"] in ("%", "％"):
            return self._rate_kind(sentence, rate), self._clean(sentence, begin, prefix[: rate.start()])
        if share and match["unit"] in ("%", "％"):
            return "占比", self._clean(sentence, begin, prefix[: share.start()])
        if _FROM.search(prefix):
            return "level", self._clean(sentence, begin, _FROM.sub("", prefix))
        return "level", self._level_name(sentence, begin, prefix, match)

    def _rate_kind(self, sentence: Sentence, rate: re.Match[str]) -> str:
        """增速 and 降幅: year on year where the words around say so."""
        if rate["scope"]:
            self.scope = rate["scope"]
        direction = "下降" if "降" in rate["rate"] or "跌" in rate["rate"] else "增长"
        return (self.scope if self.scope in ("同比", "环比") else "") + direction

    def _kind(self, changed: re.Match[str]) -> str:
        scope, verb = changed["scope"], changed["verb"]
        direction = "下降" if re.fullmatch(_FALL, verb) else "增长"
        if "环比" in scope:
            return "环比" + direction
        return ("同比" if "同比" in scope else "") + direction

    def _level_name(self, sentence: Sentence, begin: int, prefix: str, match: re.Match[str]) -> str:
        counted = re.fullmatch(rf"(?:万|亿)?(?:{_COUNTERS})", match["unit"])
        name = self._clean(sentence, begin, prefix)
        if name and not (counted and re.match(r"[一-龥]", self.text[match.end() : match.end() + 1] or "，")):
            return name
        if counted:
            following = re.match(
                r"[一-龥A-Za-z\d“”]{2,14}?(?=[，。；、（]|同比|比|增长|下降|共|累计|实现|完成|开工|拟|$)",
                self.text[match.end() : match.end() + 24],
            )
            if following:
                return self._clean(sentence, match.end(), following.group())
        return ""

    def _clean(self, sentence: Sentence, begin: int, words: str) -> str:
        """The name of what is measured: without period, area, connectives and verbs of being."""
        cut = words
        for span in sentence.spans:
            if span.label in ("REGION",) and begin <= span.start < begin + len(words):
                cut = cut.replace(self.text[span.start : span.end], "\0", 1)
        cut = PERIOD.sub("\0", re.sub(r"（不含[^）]*）", "\0", cut))
        cut = re.sub(r"\d{1,2}月\d{1,2}日|\d{4}年|与.{2,10}相比|比.{0,8}同期|按[^，]{1,8}计算", "\0", cut)
        parts = [part for part in cut.split("\0") if part]
        cut = ""
        for part in reversed(parts):
            part = part.strip(" 　")
            if re.search(r"[一-龥A-Za-z]{2}", _TRAIL.sub("", _LEAD.sub("", part))):
                cut = part
                break
        previous = None
        while previous != cut:
            previous = cut
            cut = _JUNK.sub("", _TRAIL.sub("", _LEAD.sub("", cut)).strip(" 　“”、"))
        if _GENERIC_NAME.match(cut) or len(cut) < 2:
            return ""
        return cut[-30:]

    def _plausible(self, prefix: str, unit: str, name: str, match: re.Match[str], sentence: Sentence) -> bool:
        """Whether a plain number is a statistic rather than a count in passing."""
        if re.search(r"第$|：$|（$|[一-龥]是$|将$|可$|后$", prefix) or re.search(r"[”“][^“”]*$", name):
            return False
        if re.search(
            r"^[一-龥]{0,3}(?:省份|地区|方面|部门|国家|城市)$|国家和地区|企业家|代表|小时|工作日|月$|年$|队员|干部|同志|条措施|举措",
            name,
        ):
            return False
        if unit in ("%", "‰", *_POINTS) or re.fullmatch(_MONEY, unit):
            return True
        following = self.text[match.end() : match.end() + 1]
        if (
            len(name) >= 4
            and prefix.endswith(name[-2:])
            and following in "，、。；"
            and re.fullmatch(
                r"(?:万|亿)?(?:个|家|户|座|所|处|件|项|种|条|台|辆|列|艘|架次|列次|人次|人|吨|亩|公里)", unit
            )
        ):
            return True
        if _DIMENSION.fullmatch(unit):
            return bool(_SUMMED.search(prefix)) and bool(_STAT_CUE.search(prefix))
        if _COUNT.fullmatch(unit):
            return bool(_COUNTED.search(prefix))
        return True

    def _distribute(self, sentence: Sentence, begin: int, prefix: str, run: list[re.Match[str]]) -> bool:
        """A、B分别增长x%、y%: one statistic each."""
        changed = _CHANGE.search(prefix)
        share = _SHARE.search(prefix)
        rate = _RATE.search(prefix)
        change = self._kind(changed) if changed and not changed["to"] else "占比" if share else "level"
        if rate:
            change = self._rate_kind(sentence, rate)
        items_at = changed.start() if changed else rate.start() if rate else prefix.rfind("分别")
        words = prefix[:items_at] if items_at >= 0 else prefix
        start = begin
        if len(self.listed) == len(run) and not _TRAIL.sub("", words):
            for (name, area), match in zip(self.listed, run, strict=True):
                self.area = area
                self._add(name, change, _value(match), match["unit"].replace("％", "%"), start, match.end())
            return True
        measure = re.sub(r"(?:分别|依次|各|为|达|达到|是)+", "", prefix[items_at:]) if not changed and not rate else ""
        self.listed = []
        if not _TRAIL.sub("", words):
            clause = self._clause_start(sentence.start, max(begin - 1, sentence.start))
            words, start = (
                re.sub(r"(?:紧随其后|分列前[^，]{1,4}|位居[^，]{1,4}|居[^，]{1,4})?，?$", "", self.text[clause:begin]),
                clause,
            )
        words = re.sub(r"(?:增速)?(?:同比|环比|分别|依次|则|均|也)+$", "", words)
        side = _SUFFIX_FROM.search(words)
        if side:
            words = words[side.end() :]
        both = re.search(r"产销(量|额)?$", words) if len(run) == 2 else None
        if both:
            kind, whole = both.group(1) or "量", words[: both.start()]
            words = f"{whole}产{kind}、{whole}销{kind}"
        items = [item for item in words.split("、") if item]
        if len(items) != len(run):
            items = [item for item in re.split(r"、|和|及|与|以及", words) if item]
        if len(items) < len(run):
            return False
        items = items[-len(run) :]
        regions = {self.text[s.start : s.end] for s in sentence.spans if s.label == "REGION"}
        if side and side["side"][-2:] in ("出口", "进口"):
            items = [item + side["side"][-2:] for item in items]
        tail = re.search(
            r"(?:产量|产值|增加值|投资|销售额|零售额|出口额?|进口额?|收入|占比|数量|面积|价格)$", items[-1]
        )
        for item, match in zip(items, run, strict=True):
            if match["more"]:
                continue
            name = self._clean(sentence, start, item)
            area = next((region for region in regions if item.endswith(region) or item.startswith(region)), None)
            if area is not None and (not name or item.endswith(area)):
                self.area = area
                name = self.name or name
            elif not name and area is None:
                return False
            elif tail and not item.endswith(tail.group()):
                name = (name or item) + tail.group()
            if _MEASURE.fullmatch(measure):
                name = _side(items[0], item) + measure
            if name:
                self.listed.append((name, self.area))
                self._add(name, change, _value(match), match["unit"].replace("％", "%"), start, match.end())
        return True

    def _add(self, name: str, change: str, value: float, unit: str | None, start: int, end: int) -> None:
        interval = period_interval(self.period, self.today) if self.period else None
        self.reading.add(
            "indicator",
            start,
            end,
            0.8 if change != "level" else 0.7,
            indicator=name,
            change=change,
            value=value,
            unit=unit,
            area=self.area,
            period=self.period,
            period_start=interval[0] if interval else None,
            period_end=interval[1] if interval else None,
        )


def _value(match: re.Match[str]) -> float:
    return float(match["value"].replace(",", ""))


def _side(first: str, item: str) -> str:
    """An item of a list with the preposition that stands before the first: 对东盟、欧盟."""
    mark = re.search(r"[对与自从向](?=[^对与自从向]*$)", first)
    return item if mark is None or item is first or item.startswith(mark.group()) else mark.group() + item
