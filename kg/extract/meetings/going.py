"""How a sentence says that somebody goes somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.extract.reading import SIGNS, pattern

#: What officials do where they go to see for themselves.
INSPECT = "调研|考察|视察|检查|督导|督查|(?<!被)暗访(?!人员)|走访|慰问"
_PURPOSE = (
    rf"(?:{INSPECT}|查看|(?:实地|现场|深入)了解|了解(?=[^，。；]{{0,10}}情况)|现场办公|督战|蹲点|访问|看望|巡视|指导|参观|视导|旅游|游玩|观光|度假|休假|疗养|钓鱼(?!台)"
    rf"|采风|赏花|国事访问|正式访问|走进|调查|巡查|巡河|察看|踏勘|接访|下访|督察|(?:招商|洽谈|宣讲|对接)(?!会|大会|引资|推介|团|报告))"
)
#: Our place and what it is to the traveller, before its names: 深入我市|华安县、长泰县, 深入联系村|某村.
_OUR = "(?:中国|[我该][省市县区州旗])?(?:(?:挂[点钩]|包[联保]|联系|帮扶|结对|定点|对口)[^，。；]{1,12}?)?"
#: Which station of a journey it is: 来到此行第一站——|R.
_STATION = "(?:(?:此[行次][^，。；<R>]{0,8}站|祖籍地|家乡|故乡|[^，。；、<R><P><O><G>]{2,12})[—-]{1,2})?"
#: How it is told where those live or what stands in a place to which somebody goes: 来到|住在|R的职工家中.
_LIVES = "(?:家?住在?|居住在|家在|位于|地处|坐落[于在])?"
#: Whom somebody goes to see: 走访|由他联系的|R的困难户.
_HIS_OWN = "(?:由?[他她其](?:[挂包联]|帮扶|结对|定点|对口)[^，。；]{0,8}的)?"
#: The country before the city in it to which somebody goes: 访问R首都|R, 抵达R西部城市|R.
_CITY_OF = "(?:<R>的?(?:首都|[^，。；、<R>]{0,6}城市)(?=<R>))?"
#: To go, with what for; to go through a place; to arrive; and where a sentence begins with the place.
GO = pattern(
    r"(?:先后)?(?:深入|赶赴|前往|来到|走进|进驻|抵达|奔赴|在|到|赴|去|(?<![年以近从前后起])来(?=<R>(?:就[^，。；]{2,24}|开展)?[^，。；]{0,4}(?:"
    + INSPECT
    + r")))(?:了)?"
    + _LIVES
    + _STATION
    + _OUR
    + r"(?:[^，。；、<P><R><O><G>]{2,6}(?:(?:街道|镇|乡)(?=<R>)"
    r"|(?<=[校区企院县镇村厂])和(?=<R>)))?(?P<where>(?:[<O><G><R><M>][^，。<P>]{0,8}?[、和，及]?){1,12}?)(?:等地"
    r"|等)?(?:[^，。<R><P>]{0,14}?|(?:对|就|围绕)[^，。；<R><P>]{6,40}?(?:进行|开展)(?:了)?[^，。；<R><P>]{0,4}?)(?:"
    + _PURPOSE
    + r"|(?:现场)?指挥(?=救援|抗|防|处置|扑|[^，。；]{0,8}(?:工作|抢险|救灾)))"
)
OBJECT = pattern(
    _PURPOSE
    + r"(?<!招商)(?<!洽谈)(?<!宣讲)(?<!对接)(?:(?<!了解)|(?<=实地了解)|(?<=现场了解))(?:了)?"
    + _HIS_OWN
    + "(?:(?:位于|地处|坐落[于在])(?=<R>[^，。；<P>]{0,12}的))?"
    + _CITY_OF
    + r"(?P<where><R>(?:(?:[、和]|[^，。；、和<P><R><O><G>]{1,10}[、和及])<R>)*)"
    r"|对(?P<country><R>(?:[、和]<R>)*)(?:(?:的)?[^，。；<P>]{0,14}(?:进行|开展)(?:了)?[^，。；<P>]{0,4}(?:"
    + INSPECT
    + r")(?!工作的|后)|进行(?:了)?(?:为期[^，。]{1,4}的)?(?:国事|正式|工作|友好|私人|历史性)*访问|(?:的|进行的|成功)*(?:国事|正式|工作|友好|成功|历史性)*访问(?=后|返|回|取得|非常|十分|很|圆满|成功|是|具有|意义|有力))"
)
ARRIVE = pattern(
    r"(?=[下亲出到前奔抵最来深登直看突第绕访走赴赶跑车转辗返飞首进])(?:亲临"
    r"|(?:深入|前往|奔赴|赶[到赴往]|直奔|直插|直抵|转到|登上|(?<=[他她，先后又还就日])到了|返回(?=<R>[^，。；<P>]{0,14}(?:指挥|调度|主持)))(?=<R>(?!首都))"
    r"|(?:首站|第[一二三四五六]站|下一站|最后一站)[^，。；<P><R>]{0,6}?(?:是|为|选择了?|定在|落在)(?=<R>)|深入[我该][省市县区州旗](?=<R>)"
    r"|(?:来到|走进|抵达)(?:了)?[^，。、；<P><R><O><G>他她]{2,8}的(?=<R>(?!代表团))|抵达|到达(?=<R>)|来到|走进|(?:走|跑|转|看)[了遍](?=<R>)"
    r"|辗转(?=<R>)|车队?停在了?(?=<R>)|(?<![年以近从前后起])来(?=<R>，(?:开展|就|进行|调研|检查|督导|考察|视察))|(?<!调)赴|转[往赴]|绕道|飞[赴抵]|到访|突访|访问"
    r"|出访|下到(?:<R>的)?(?=<R>)|进驻(?=<R>)"
    r"|到(?=<R>(?:[^，。<R><P>]{0,4}(?:开展|参加|出席|召开)|，(?:先后|分别|实地)*(?:深入|走[进访]|来到|[察查]看|考察|检查)"
    r"|，(?:就|围绕|聚焦|针对)[^，。；<P><R>]{2,30}?(?:进行|开展)?(?:了)?(?:实地|现场|专题|深入)*(?:"
    + INSPECT
    + r"))))(?:了)?"
    + _LIVES
    + _STATION
    + _CITY_OF
    + r"(?:中国)?(?P<where>[<O><G><R><M>](?:[、和][<O><G><R><M>])*)(?!担?任(?!务)|履新)"
)
#: Several places in turn, among them such as are none that the vocabulary knows: 先后来到R、某厂、R等地, 考察了G、R.
ROUND = pattern(
    r"(?:(?:先后|分别|依次|一行(?:首先|还)?)(?:现场|实地)?(?:深入|前往|赶赴|来到|走进|走访|考察|调研|察看|视察|参观|观摩|到|赴)(?:了)?|(?:考察|走访|调研)了)"
    + _OUR
    + r"(?P<where>[^，。；]{1,80}(?:，(?=[<O><G><R><M>])[^，。；<P>]{1,60}){0,4})"
)
#: What stands before each of several places.
NEXT = "、，和及与到赴往入进了察研访看"
IN_PLACE = pattern(
    r"[ 　]*(?:[^，。<P><R>]{0,10}日[^，。<P><R>]{0,4}，)?(?:在|来到|走进"
    r"|到)(?:(?:被誉为|被称为|素有|位于|地处)[^，。、<P><R>]{0,16}的)?(?:[^，。、<P><R>]{2,8}(?:街道|办事处"
    r"|[镇乡]))?(?P<where>[<G><R>](?:[^，。；、和<P><O><G><R>]{0,8}[、和][<G><R>])*)(?![^，。]{0,14}(?:召开|举行"
    r"|举办)的)[^，。<P>]{0,12}?，[<O><G><T>、]{0,14}<P>(?!当选|获任|出任|担任|任)"
)
#: Those who travel with the person named before.
_PARTY = r"(?:<O>一行|(?:专题|执法|联合)?(?:调研组|考察组|考察团|视察[组团]|督[导查]组|检查组|工作组|指导组|慰问[组团]|宣讲[组团]|观摩[组团]|专家组|评估组|验收组|访问团|代表[团们]|委员们|[他她]?一行))"
#: That of a place named right before it, whose leader is somebody else.
OTHER_PARTY = pattern("(?<![率领带])<R>(?:党政|政府|经贸|友好|企业家|考察)*(?:代表团|考察团)")
#: When: what may stand before the words that tell of such a party or leave it out.
_WHEN = r"[ 　]*(?:[^，。<P>]{0,8}，|(?:随后|接着|之后|当天|次日|其间|期间|[\d上下中]|离开)[^，。<P>]{0,16}，){0,2}"
#: A sentence about them: 调研组先后赴R、R.
PARTY = pattern(_WHEN + _PARTY)
#: A sentence that leaves out who travels: 随后，前往R.
ELIDED = pattern(
    r"^[ 　]*(?:(?:随后|接着|之后|当天|次日|离开|期间|其间|这一天)[^，。<P>]{0,16}，)?(?:随后|接着|之后|当天[上下]午)?(?:[他她](?!们)|<T>)?(?:又|还|首先|先后)*$"
)
#: A place that opens a sentence in which those who travel are not named: 在R，他走进车间, R的医院里，调研组详细了解.
THERE = pattern(
    r"[ 　]*(?:随后，)?(?:(?:在|来到|走进|到)(?:[^，。、<P><R>]{2,8}(?:街道|办事处|[镇乡]))?(?P<where>[<G><R>](?:[、和][<G><R>])*)(?![^，。]{0,14}下，)[^，。<P>]{0,14}?"
    r"|(?P<country><R>)[^，。<P>]{0,14}(?:[田园院校厂村寨馆店库站港家棚堤坝船街仓]|[<O><G><M>]|基地|车间|中心|社区|工地|大厅|窗口|现场|安置点)(?:里|内|上|中|旁|前|边|间|头))，"
    r"(?:[^，。；<P><O><G>]{2,16}，)?(?:[他她](?!们|[^，。]{0,3}(?:指出|强调|要求|提出|表示|说))|[^。；<P><O><G>]{0,60}?"
    + _PARTY
    + "|(?:详细|仔细|认真|实地|深入|逐一|边走边|现场)*(?:察看|查看|了解|询问|听取|参观|来到|走进|考察|走访))"
)
#: A place of which something is said before somebody walks into it: R地处深山，P走进农户家中.
TOPIC = pattern(
    r"[^，。；：<R><P>]{0,10}(?P<where><R>)[^。；：<P>]{0,40}，[<O><T>、]{0,6}<P>(?:一行)?(?:又|还|先后|首先|随后)*(?:来到|走进|深入|走访|步入|察看|查看)"
)
#: One of these stands in each sentence of an errand.
_ERRANDS = re.compile(
    "调研|考察|视察|检查|督导|督查|暗访|走访|慰问|查看|了解|现场办公|督战|蹲点|访问|看望|巡视|指导|参观|视导|旅游|游玩|观光|度假|休假|疗养|钓鱼|采风|赏花"
    "|看|走进|调查|巡查|巡河|察看|踏勘|接访|下访|督察|招商|洽谈|宣讲|对接|指挥"
)


def told_by(rule: re.Pattern[str], skeleton: str) -> Iterable[re.Match[str]]:
    """Where a sentence tells by a rule that somebody goes somewhere; how it begins tells it once."""
    if rule in (IN_PLACE, THERE, TOPIC):
        return filter(None, [rule.match(skeleton)] if rule is THERE or SIGNS["PERSON"] in skeleton else [])
    return rule.finditer(skeleton) if rule not in (GO, OBJECT) or _ERRANDS.search(skeleton) else ()


#: 来到这里, 走进村委会: the place named last.
HERE = pattern(
    r"<P>[^。；<P><R>]{0,24}?(?:来到|(?<!就)到(?!这里为止)|走进"
    r"|抵达)(?:了)?(?:(?:这里|此地|(?:这个|该)(?:村|社区|小区|县|镇|乡))(?:考察|调研|看望|，|。|的)|(?P<village>村(?:委会|民家|部)|(?:村|社区)(?:居委会|党群服务)))"
)
#: 正在英国访问的希腊总理P, 到访基辅的美国国务卿P, 在首都加拉加斯会见到访的伊朗总统P.
VISITOR_OF = pattern(
    r"(?:在(?:首都)?(?P<host><R>)(?:会见|同|与)(?:了)?(?:到访|来访)"
    r"|(?:正在|到访|访问|在(?=<R>(?:进行)?(?:国事|正式|工作)?访问))(?P<where><R>)(?:进行)?(?:国事|正式"
    r"|工作)?(?:访问)?)的[<R><O><G>]*[^，。<P>]{0,6}<T>?(?P<p><P>)"
)
#: Who is on a journey, told before his office: 正在R考察的TP.
_TITLES = "[<O><G><R><T>、兼]*<T>"
ON_A_JOURNEY = pattern(
    r"(?:正在|率[队团]?[赴到在]|带队[赴到在]|[赴到]|前往)(?P<where><R>(?:[、和]<R>)*)(?:开展|进行)?[^，。；<P><R>]{0,6}?(?:"
    + INSPECT
    + "|访问|学习|招商|参观)[^，。；<P><R>]{0,8}的"
    + _TITLES
    + "(?P<p><P>)"
)
#: Who has come to the end of one: 结束对R的访问后，TP抵达R.
JOURNEY_OVER = pattern(
    r"^[^。；：<P>]{0,20}结束(?:了)?(?:在|对)(?P<where><R>(?:[、和]<R>)*)的?[^，。；<P>]{0,14}(?:访问|考察|调研|行程)[^，。；<P>]{0,6}，(?![并同与])[^，。；：<P>]{0,24}(?P<p><P>)"
)
#: The same of whom it is told first: P5日结束对R的访问.
HIS_JOURNEY_OVER = pattern(
    r"(?P<p><P>)<T>?[^，。；：<P>]{0,14}?结束(?:了)?(?:在|对)(?P<where><R>(?:[、和]<R>)*)的?[^，。；<P>]{0,14}(?:访问|考察|调研|行程)"
)
#: From where to where somebody goes: 从R到R，TP一路察看….
ALL_THE_WAY = pattern(
    rf"(?:^|[，。])[ 　“]*从(?P<where><R>(?:[^，。；<P><R>]{{0,8}}[到至]<R>)+)，[^。；<P>]{{0,40}}?[<O><T>、]*(?P<p><P>)(?:一行)?[^，。；<P>]{{0,10}}?(?:{INSPECT}"
    rf"|一路|走[进访了过]|跑了|来到|察看|查看|辗转|马不停蹄)"
)
#: Somebody sets out on a journey whose places the next sentences tell: P带队在我省|调研….
SETS_OUT = pattern(
    rf"<P>(?:同志)?(?:[^，。；：<P>]{{0,12}}，)?(?:带队|率|带领|一行|于|赴|在|来|到|深入|前往|开展)[^。；：<P>]{{0,40}}?(?:{INSPECT}|开展<M>)"
)
#: Those who show a traveller around: 在TP、TP陪同下.
GUIDED = pattern(
    "(?:在(?:(?!在)[^。；]){0,80}?<P>(?:(?!在)[^。；]){0,80}?陪同下|由(?:(?!由)[^，。；]){0,80}?<P>(?:(?!由)[^，。；]){0,40}?陪同(?!下|的))(?!，?[^，。]{0,6}(?:检阅|步入|登上))"
)
#: Who leads a party of his own from here on: P带领二分团来到….
LEADS = pattern("<P>(?:带领|率领?)[^，。；<P>]{0,12}(?:团|组|人员|负责人|部门|一行)")
#: Who sends others, or is only spoken of: 受TP嘱托, 以P同志为核心.
SENDS = pattern("<P><T>?(?:同志为核心|的?(?:亲切)?(?:嘱托|委派|委托|指派|关怀))")
