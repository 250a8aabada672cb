"""What is counted, where its name stands behind the number: 48家|数据交易机构, 21家|医院已停止接诊."""

from __future__ import annotations

import re

from kg.extract.reading import Sentence
from kg.extract.statistics.changes import Change
from kg.extract.statistics.deeds import PARTLY, PRESENT, verb_before
from kg.extract.statistics.items import BETWEEN
from kg.extract.statistics.measures import clean_name, only_links
from kg.extract.statistics.nouns import is_verb, noun_behind
from kg.extract.statistics.quantities import Quantity, Units

#: 40个城市|新筹集住房94万套: of the places something else is counted.
_PLACES = re.compile(
    r"(?:地级(?:及?以上)?市|县级市|省份|省区市?|省市|地市|区县(?!级)|县市?区|市县|市州)(?=[一-龥]{2})"
    r"|(?:大中|重点|[一二三四]线)?城市(?=[一-龥]{1,14}?(?:[金量额值]|价格?|收入|投资|面积|指数)(?:同比|环比|[\d为达共])|新[增筹建开设]|已|均|全部|实现|启动|完成|开展)"
)
#: What the things counted did or had done to them: 企业|上榜, 药品|进入目录.
_THAT = re.compile(r"(?!正在|已|[口里内中的是在与和从为对以因]|[^，。；、]*[将要])[一-龥]{2,8}(?=[，。；、])")
#: What so many people did: 762人|死于各类枪支暴力事件.
_THEY = re.compile(
    _THAT.pattern + r"|(?!正在|已|[口是在与和从为对以因]|[^，。；、]*[将要的])[一-龥]{9,16}(?=[，。；、])"
)
#: 121项|改革试点任务实施率达到95%, 26个|项目投资额均超过: of those counted something else is told.
_ATTRIBUTE = re.compile(
    "[一-龥]{2,14}?(?:率|比例|占比|总?额|[产销总单]量|均价|增[幅速]|[涨降]幅|收入|利润|指数)(?:，(?=[排最居位前])|均|已|分别|平均|合计)*"
    "(?:[排最前]|达到?|为|超|高于|低于|同比|环比|增长|提高|下降|位居|居|进入|排名|回升|回落)"
    "|[一-龥]{2,10}?平均(?:降价|降幅|下降|增长)"
)
#: Those of whom something else is told: 7个行业的|指数上升.
_WHOSE = re.compile(
    "(?:重点|主要|大中|试点|示范|沿线)?(?:企业|国家|地区|省份|城市|行业|单位|地市|区县|县市|市州|高校|家庭|学生|代表|选手|嘉宾|乡镇|街道|社区|[村镇县市]|区域)+的"
)
#: 向721.1万户|企业|发放稳岗返还资金: those to whom something is given.
_GIVEN = re.compile("[一-龥]{2,8}?(?=发放|提供|减免|退|办理|拨付|落实|兑现|投放|新增|开展|送)")
#: 13家|来自外省的|研发机构, 200家|2020年度|示范企业, 87个|亿元以上|重大项目, 7座|10公里以上的|隧道
_WHENCE = re.compile(
    r"来自[^，。；、的]{1,12}的|\d{1,4}(?:年期|千伏|千瓦|兆瓦|米(?!及?以)|吨级)的?|(?:造成|导致)(?:至少)?\d[^，。；的]{1,12}的|\d{4}年度?的?|(?:百|千|\d+)?[万亿]?元及?以上的?"
    r"|(?:\d[\d.]*|[两三四五六七八九十百千]+)[万亿千]?(?:公里|米|平方米|吨|千瓦|人|户|个|年|亩|张)及?以上的?"
    r"|[A-Z]{1,4}-\d+[A-Z]?(?:/[A-Z]{1,4}-\d+[A-Z]?)+|(?:“[^“”]{1,12}”(?:[、和及]|以及)?){2,}"
    "|(?:内容丰富|形式多样|丰富多彩|各具特色|精彩纷呈|特色鲜明)的"
)
#: 20个|涉及机械、医药等领域的|联合体: what the things counted have to do with.
_CONCERNED = re.compile(
    r"(?:涉及|覆盖|面向|涵盖|包含|聚焦|服务)[^，。；\d的]{2,40}的(?P<name>[一-龥A-Za-z]{3,8})(?=[，。；、])"
)
#: 41艘|试图突破海上封锁的|船只: what they do, told at length before their name.
_DOING = re.compile(
    r"(?P<verb>[一-龥]{2})(?!员|者|商)[^，。；、了后的\d“”（）《》]{6,22}的(?P<name>[一-龥]{2,8})(?=[，。；、])"
)
#: 发现17例阳性，其中9人|为确诊病例
_ARE = re.compile("(?:均|全部)?(?:为|系)(?P<name>[一-龥]{3,10})(?=[，。；、（）])")
#: 30个|省级|、400个市级、3000个县级税务局
_RANKS = re.compile(r"(?P<rank>[一-龥]{1,2}级)(?:[、和及]\d+[个家项所座][一-龥]{1,2}级)+")
#: 湖南140.99亿元|紧随其后, 突破3000亿|大关: the place in a ranking, and no name.
#: 解决|8100户群众的住房问题, 解决12万人的|饮水困难
_SOLVED, _TROUBLE = (
    re.compile("(?:解决|化解|缓解)了?$"),
    re.compile(
        "(?P<who>[一-龥]{0,6}?)(?:的?(?P<what>[一-龥]{2,10}?(?:问题|困难|难题?))|的(?P<need>[一-龥]{2,8}))(?=[，。；、])"
    ),
)
_RANKED = re.compile(
    "紧[随跟]其后|排名|位[列居次]|名列|[居列]第|稳居|次之|(?:的[一-龥]{0,6})?(?:新高|新低|纪录)|大关|关口|门槛|新?台阶"
)
#: 811个|村全部完成清产核资
_VILLAGES = re.compile(
    "(?P<who>[村县镇乡])(?![庄民集委级城域区村镇干属办有企的接近约超])(?P<did>[一-龥]{2,9})(?<![成半])(?=[，。；、）])"
)
#: Units in which works are counted that stand behind them by name.
_VOLUMES = ("卷", "部", "本", "册", "集", "篇", "首")
_HOW = re.compile("(?:已经?|均|都|也|又|还|全部|全面|正式|顺利|成功|陆续|基本|相继|如期|实现了?)+(?=..)")
_FIRST, _MET = re.compile("首[次批]|率先"), ("出列", "摘帽", "脱贫", "退出", "达标", "通", "受灾")
#: A noun with a clause before it: 下架514款拒不整改的App.
_PHRASE = re.compile(r"[一-龥]{2,8}(?:、[一-龥]{2,6})?的[一-龥A-Za-z]{2,6}(?=[，。；、])")
#: Units that with no 万 or 亿 before them say the size of one thing: 93米长的叶片.
_ONE_THING = re.compile(
    "(?:平方)?(?:公里|千米|米)|毫米|厘米|(?:万|亿)?千瓦|兆瓦|吉瓦|[GM]W|度|级|天|小时|分钟|倍|点|里"
)
#: Units of which so much is made, where a verb says so, and what only says the size of one thing.
_EXTENT, _SIZED = (
    re.compile("公里|千米|米|[万亿]?千瓦|兆瓦|吉瓦|[GM]W"),
    re.compile("[的长高宽深级处外内长范]|以[上下内外]|左右"),
)
_MADE = re.compile(
    "(?:建成|[新改扩翻修续]建|新[增修铺]|完成|建设|改造|铺设|敷设|架设|[整治]治|治理|疏[浚通]|清淤|修[复缮补筑]|开[通工]|加固|更新|抢[通修]|恢复|投产|投运|打通|种植|并网)(?:了|共|约)*$"
)
_MENDED = re.compile(
    "(?:已|均|全部|全线|基本|顺利)*(?:完[成工]|建成|贯通|通车|竣工|投[产运用]|开[通工]|并网|恢复|抢通|动工|投入(?:运[营行]|使用))"
)
#: 发行1.3万亿元|超长期特别国债
_FUNDS = re.compile(
    "(?:(?![是自于将由捐给算对])[一-龥“”]){1,18}?(?:(?:补助|补贴|奖补|贷款|基金)?资金|国债|债券|贷款|补贴|补助|军售|援助|基金|经费)"
)
#: 完成了2.6万亿元|的投资
_OF_MEASURE = re.compile(
    "的(?P<name>[一-龥“”]{0,8}?(?:投资|收入|产值|利润|贷款|资金|融资|税收|支出|消费券?|基金|贸易|[产总交易售口]额|增加值|经济损失))(?=[，。；、])"
)
#: 总投资43亿元|的27个项目: the sum of the things counted behind it.
_OF_COUNTED = re.compile(r"的\d+[个家项]")
#: What fewer people do is a story: 3人持有武器.
_FEW = 9
_SPENT_ON = ("投入", "拨付", "拿出")
#: Of at most so many characters is a name that another follows.
_SHORT = 6
#: 2022年的|这一数字是|36起
_THIS_NUMBER = ("数字是", "数字为", "数据是")
_PER = ("日均", "月均", "年均")
_MARKS = "，。；：\n"
_WORD = re.compile(r"[一-龥\d]")
#: What is counted may stand behind the number.
_NAMED_BEHIND = re.compile(
    r"(?!(?:[和与及]|以及)[^，。；、\d]{2,18}\d|等(?:[，。；、）]|$))(?:\d{4}年度?|\d{1,4}(?:年期|千伏|千瓦|兆瓦|米(?!及?以)|吨级)|\d[\d.]*[一-龥]{1,4}以上|\d)?[一-龥“A-Za-z]"
)
#: What is no part of the name of those counted: 20列|…的临时列车, 6辆坦克|、两辆运兵车, 14名教师|参加了, 抓获9名嫌犯|之后.
_LEFT = re.compile("^的|、[一两三四五六七八九十]{1,2}[架枚辆艘台名座].*$|(?<=..)(?:参加了|之[前后]|以[前后])$")


class Counted:
    """Names the things counted in one text: where nouns end, what is not counted, and which deeds belong to names."""

    def __init__(
        self,
        text: str,
        units: Units,
        stops: frozenset[str],
        uncounted: tuple[str, ...],
        deeds: frozenset[str],
        did: re.Pattern[str],
    ) -> None:
        self.text = text
        self.units = units
        self.stops, self.uncounted = stops, uncounted
        self.deeds, self._did = deeds, did

    def more_of(self, sentence: Sentence, quantity: Quantity, change: Change, name: str) -> str:
        """Of what there is more or less where it stands behind the number: 零售业|减少了1.1万个岗位."""
        if change.kind[-2:] not in ("增长", "下降") or not self.units.thing[quantity.unit]:
            return name
        noun = noun_behind(self.text, quantity.end, sentence.end, self.stops)
        return (name if len(name) <= _SHORT else "") + noun if len(noun) > 1 else name

    def of_number(self, sentence: Sentence, prefix: str, quantity: Quantity, name: str, *, listed: bool) -> str | None:
        """The name of a plain number: ``name`` from the words before it, unless what it counts stands behind it."""
        text, end, units, unit = self.text, quantity.end, self.units, quantity.unit or "-"
        #: 安排30亿元发放补贴、|20亿元|推进改造: what stands before belongs to the number before.
        apart = len(prefix) > 1 and prefix.endswith(BETWEEN) and text[quantity.start - len(prefix) - 1] not in _MARKS
        name = "" if apart else name
        money = units.money[unit]
        counts = money or units.counter[unit]
        behind = counts and _NAMED_BEHIND.match(text, end)
        if text.startswith("《", end) and unit.endswith(_VOLUMES):
            return None  # 主编23卷|《某某大典》
        if counts and (solved := _SOLVED.search(prefix)) and (trouble := _TROUBLE.match(text, end)):
            return solved.group().removesuffix("了") + trouble["who"] + (trouble["what"] or trouble["need"])
        if _RANKED.match(text, end) or (name and not behind):
            return name
        if not counts:
            return ""
        word = _WORD.match(text, end)
        if word and _ONE_THING.fullmatch(unit):
            return self._made(sentence, prefix, quantity)
        noun = _LEFT.sub("", self._behind(sentence, prefix, quantity, listed=listed)) if behind else ""
        if money and (funds := _FUNDS.match(text, end)):
            deed = noun[:2] if noun[:2] in self.deeds and funds.group().startswith(noun[2:]) else ""
            if deed or not noun or funds.group().startswith(noun[-2:]):
                return deed + clean_name(text, sentence, end, funds.group(), self._did)
        if noun and money and name.endswith(_SPENT_ON) and prefix[-1] != "的" and is_verb(noun[:2]):
            return name + noun  # 中央财政投入3亿元|保护草原
        if noun:
            return None if units.size[unit] and "的" in noun else noun
        if (measure := _OF_MEASURE.match(text, end)) and unit[-1] in "元亿万":
            return measure["name"]
        if money and not apart and (text[end : end + 1] != "的" or _OF_COUNTED.match(text, end)):
            return name
        thing = units.thing[unit] and not (only_links(prefix) or prefix in _PER) and not prefix.endswith(_THIS_NUMBER)
        return None if apart or name or thing or word else ""

    def _made(self, sentence: Sentence, prefix: str, quantity: Quantity) -> str | None:
        """Of what so much was made or mended, which else is the size of one thing: 建成350公里|绿道."""
        if not _EXTENT.fullmatch(quantity.unit or "") or _SIZED.match(self.text, quantity.end):
            return None
        noun = noun_behind(self.text, quantity.end, sentence.end, self.stops)
        made = _MADE.search(prefix) or _MENDED.match(self.text, quantity.end + len(noun))
        return clean_name(self.text, sentence, quantity.end, noun, self._did) if made and len(noun) > 1 else None

    def _behind(self, sentence: Sentence, prefix: str, quantity: Quantity, *, listed: bool) -> str:
        """What a number counts, named behind it, with the verb before it where the noun alone says too little."""
        text = self.text
        if _WHOSE.match(text, quantity.end):
            return ""
        many = (quantity.unit or "").endswith(("人", "人次", "万", "亿")) and (
            quantity.unit != "人" or quantity.value > _FEW
        )
        if many and (that := _THEY.match(text, quantity.end)):
            return clean_name(text, sentence, quantity.end, that.group(), self._did)
        if listed and (are := _ARE.match(text, quantity.end)):
            return are["name"]
        if (quantity.unit == "人" and not many) or any(
            passed.match(text, quantity.end) for passed in (_PLACES, _ATTRIBUTE)
        ):
            return ""
        if self.units.thing[quantity.unit] and (of := _CONCERNED.match(text, quantity.end)):
            return clean_name(text, sentence, of.start("name"), of["name"], self._did)
        if ranks := _RANKS.match(text, quantity.end):
            noun = noun_behind(text, ranks.end(), sentence.end, self.stops)
            return clean_name(text, sentence, quantity.end, ranks["rank"] + noun, self._did) if noun else ""
        whence = _WHENCE.match(text, quantity.end)
        noun = noun_behind(text, whence.end() if whence else quantity.end, sentence.end, self.stops)
        doing = _DOING.match(text, quantity.end) if self.units.thing[quantity.unit] else None
        if doing and is_verb(doing["verb"], alone=True):
            noun = doing["name"]
        if not noun and (phrase := _PHRASE.match(text, quantity.end)):
            noun = phrase.group()
        if len(noun) < 2 and quantity.unit == "个" and (village := _VILLAGES.match(text, quantity.end)):
            how = _HOW.match(village["did"])
            did = village["did"][how.end() if how else 0 :]
            first = _FIRST.match(did)
            verb = did[first.end() if first else 0 :]
            return village["who"] + did if verb.startswith(_MET) or is_verb(verb[:2]) else ""
        noun = _LEFT.sub("", noun)
        given = _GIVEN.match(noun) if prefix.endswith(("向", "给", "为", "让", "使")) else None
        if given:
            noun = given.group()
        short = len(noun) == 2 and not given
        verb = "" if given or len(noun) > 10 else verb_before(prefix, self.deeds, any_verb=short)
        at = quantity.start - len(prefix) + prefix.rfind(verb)
        if verb and not any(span.start <= at < span.end for span in sentence.spans):
            if verb not in self.deeds:
                return clean_name(text, sentence, quantity.end, verb + noun, self._did)
            noun = clean_name(text, sentence, quantity.end, noun, self._did)  # 击落乌克兰无人机
            return verb + noun if noun else ""
        that = _THAT.match(text, quantity.end + 2) if short and not noun.endswith(self.uncounted) else None
        if that and PRESENT.match(that.group()):
            return ""  # 200名|学员参加了座谈会
        if that and is_verb(that.group().removeprefix("被")[:2]) and not PARTLY.search(that.group()):
            noun += that.group()
        return clean_name(text, sentence, quantity.end, noun, self._did) if noun else ""
