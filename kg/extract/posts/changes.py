"""The wordings in which a change of office is told: appointments, removals, elections, resignations."""

from __future__ import annotations

import re

from kg.extract.posts.pointed import LONE_BODY
from kg.extract.posts.positions import FAR_GAP, POINTED
from kg.extract.reading import pattern

#: Who sends an envoy, by words that no mention is: 任命P为|中国|驻某国大使.
SENT = "(?:中华人民共和国|中国|我国?)?"
#: Titles with their organs, and what stands between.
_TITLES = (
    r"(?P<titles>(?:[<O><G><R><T>]|原|前|机关|政府|自治区|新(?:组建|成立|设立)的|"
    + SENT
    + r"常?驻华?|中华人民共和国(?=<T>)|第[\d一二三四五六七八九十]{1,4}任|新一?任|新一届|首任|新|、|和|以?及|，兼|兼|党[组委]"
    r"|，(?=[<O><G><R>]+<T>(?:[、，][<O><G><R>]*<T>)*(?:等?职务|等职|[；。]|$)|<T>(?:[；。]|$))|"
    + FAR_GAP
    + "|"
    + POINTED
    + "|"
    + LONE_BODY
    + ")*<T>)"
)
#: Those concerned, with what the list says of each in brackets: P（女）为T.
_ASIDE = "(?:（[^）<P><T>]{1,8}）)?"
_PEOPLE = rf"(?P<people><P>{_ASIDE}(?:[、和]<P>{_ASIDE})*)(?:同志|先生|女士|[上中少]将|[大上中少]校)?(?:（[男女]）)?"
#: Who leaves the office that another takes: P任T，|P|不再担任.
LEAVER = pattern(
    r"，(?:原[<O><G><R>]*<T>)?(?P<people><P>)(?:同志)?(?:[则已也将]|因[^，。；<P><T>]{2,16}，?|另有任用，|(?:已?到龄|已?退休|工作变动|职务调整)，?)*"
    r"(?:不再(?:担任|兼任)|卸任|被?免去|辞去)了?(?:(?:该|此|上述|前述|这一|相关|原任?|其|所任|原有)*职务?|该职|此职|一职)?(?=[，；]|$)"
)
#: How many there are, of whom some are named: P、P|等18人.
_AMONG = r"(?:等?[\d一二两三四五六七八九十]+[人名位](?:同志)?|等(?:同志)?)?"
#: A congratulation behind the name of the person congratulated: 致电P，祝贺他当选.
_CONGRATULATED = r"(?:致贺电|致电)?，?(?:并)?(?:热烈)?祝贺[他她其](?:再次|成功)?"
#: What may stand between somebody and that he goes: P|26日宣布|辞职.
_WENT = r"(?:[今昨]天|(?:\d{1,2}月)?\d{1,2}日|当[天日]|近日|日前|随后|当地时间|已经?|正式|突然|宣布)*"
#: For what somebody goes: P|因不满政府决定而|辞职.
_WHY = "(?:因[^，。；<P><T>]{2,24}?而?)?"
#: What may stand for a state before a title: 就任|巴|看守政府总理.
_STATE = "[俄美英法德日韩朝印巴泰越老柬缅菲马澳加意西葡希土以伊叙埃墨智秘乌哈吉塔蒙]?"
#: Where somebody goes to take an office: P|调至|某公司任董事长.
_WENT_TO = "(?:[^，。；、<P><O><G><R><T>]{0,4})?(?:调至|调往|调到|调赴|转至|交流到|(?:调|转)任(?=[<O><G>]))"
#: Where somebody goes to take one, as papers put it: P|北上郑州，任某省委常委.
_GOES = "(?:已|将|近日|日前)?(?:北上|南下|西进|东进|转战|空降|履新|回到|回归|调往|赴|调赴|交流到)"
_OFF = "(?:免去|免除|解除)(?:：\\s*)?"
#: Words of which every change of office has one.
CHANGE_WORDS = re.compile("任|增补|辞|选|免|代理|履新|晋升|跻身|上位|去职|解除|宣布|决定|授予|撤销|终止|罢免|聘")
#: (pattern, action). The first that fits a stretch of a sentence wins.
RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (pattern(_OFF + r"(?:了|：)?" + _PEOPLE + r"(?:兼任)?的?" + _TITLES + r"(?:等)?(?:职务)?"), "removed"),
    (pattern(r"(?:撤销|终止)" + _PEOPLE + r"的?" + _TITLES + "资格"), "removed"),
    (pattern("(?:撤销|罢免)了?" + _PEOPLE + "的?" + _TITLES + "(?:等)?职务"), "removed"),
    (pattern("(?:撤销|罢免)了?其?" + _TITLES + "(?:(?:等)?职务|资格)"), "removed"),
    (pattern(_PEOPLE + "的" + _TITLES + "(?:等)?职务(?:已|也|随后)?被(?:免去|免除|解除|撤销|罢免)"), "removed"),
    (pattern(r"(?:决定|同意)?" + _PEOPLE + r"不再(?:担任|兼任|代理|任)" + _TITLES), "removed"),
    (pattern("(?:免去|免除|解除|撤销|罢免)了?(?:：\\s*)?" + _TITLES + _PEOPLE + r"的?职务"), "removed"),
    (pattern("被" + _OFF + _TITLES + "(?:一职|职务)?的(?:[<O><G><R><T>、]|原)*" + _PEOPLE), "removed"),
    (pattern(r"(?:免去|(?<![将会])不再(?:担任|兼任|代理))(?:[其他她])?(?:兼任|担任)?的?" + _TITLES), "removed"),
    (pattern(_PEOPLE + r"(?:(?!\d{4}年)[^，。；、<P><O><G><R><T>]){0,8}(?:卸任|离任)(?:了)?" + _TITLES), "removed"),
    (pattern("(?:卸任|离任)了?" + _TITLES + "(?:一职|职务)?的" + _PEOPLE), "removed"),
    (pattern(r"接受" + _PEOPLE + r"(?:同志)?(?:辞去|请辞)" + _TITLES), "resigned"),
    (pattern(r"接受其(?:辞去|请辞)" + _TITLES), "resigned"),
    (
        pattern(
            _PEOPLE
            + "(?:分别|均|都|各自)?"
            + _WENT
            + r"(?:因[^，。；<P>]{2,20}，?)?(?:请求|申请|提出|宣布|引咎)?(?:请求)?辞(?:去了?)?"
            + _TITLES
        ),
        "resigned",
    ),
    (pattern(_TITLES + _PEOPLE + _WENT + _WHY + r"(?:(?:被?责令)?引咎|被?责令|宣布)?辞职(?=[，；]|$)"), "resigned"),
    (pattern(_TITLES + _PEOPLE + _WENT + r"(?:卸任|离任|去职)(?=[，；]|$)"), "removed"),
    (
        pattern(r"(?:选举|推选|补选|选出|增选)(?:产生)?了?" + _PEOPLE + _AMONG + r"(?:为|担任|当选为?)" + _TITLES),
        "elected",
    ),
    (
        pattern(
            "(?:选举|补选|推选|选出)(?:产生)?了?(?:(?:新一届|新任)?<O>(?:领导班子(?:成员)?|组成人员)：)?"
            + _TITLES
            + _PEOPLE
            + "(?!同志|[<T>为担任当的])"
        ),
        "elected",
    ),
    (
        pattern("当选(?:为|的)" + _TITLES + "[^，。；：<P><T>]{0,8}，?(?:分别|依次)?[是为有]：?" + _PEOPLE),
        "elected",
    ),
    (pattern(_PEOPLE + _CONGRATULATED + r"(?:当选|连任|当选连任)(?:为|新一届|首任)?" + _TITLES), "elected"),
    (pattern(_PEOPLE + r"(?:调任|转任|调赴)<R>，当选(?:为)?" + _TITLES), "elected"),
    (pattern(_PEOPLE + _CONGRATULATED + r"(?:就任|出任|担任|继任)(?:新一届|首任)?" + _STATE + _TITLES), "appointed"),
    (
        pattern(
            _PEOPLE
            + r"(?:以[^，。；<P>]{2,24}，)?(?:(?!祝贺|致电|[两二三四]次|\d+次)[^，。、<P>]){0,6}(?:(?:\d{1,2}月)?\d{1,2}日)?(?:在[^，。；<P>]{1,20}上)?"
            r"(?:当选(?:连任)?为?|被选为|补选为|当选了)(?:新一届|首任)?" + _STATE + _TITLES
        ),
        "elected",
    ),
    (
        pattern(
            _PEOPLE
            + r"(?:正式)?(?:接替|接棒|取代|替代|继)(?:[^，。、<P>]{1,6}的)?<P>(?:同志)?(?:之后|后)?，?(?:出任|担任|升任|接任|成为|任|为)"
            + _TITLES
        ),
        "appointed",
    ),
    (
        pattern(
            _PEOPLE
            + "[由从](?P<left>(?:[<O><G><R><T>、兼]|原)*<T>)(?:的?(?:任|岗位|职位|位[置子])上)?(?:[转调升改出]?任|晋升为|升为)"
            + _TITLES
        ),
        "appointed",
    ),
    (pattern(_PEOPLE + _GOES + "<R>，(?:并|随后)?(?:担任|出任|接任|任)" + _TITLES), "appointed"),
    (pattern(_PEOPLE + "[由从自]<R>(?:调任|转任|升任|赴<R>(?:担任|任))" + _TITLES), "appointed"),
    (pattern(r"(?P<people><P>(?:[、和]<P>)*)同志担任" + _TITLES), "appointed"),
    (pattern(_PEOPLE + "担任" + _TITLES + "(?=[、，；]<P>(?:同志)?不再(?:担任|兼任))"), "appointed"),
    (pattern(_PEOPLE + _WENT_TO + r"(?P<titles>[<O><G><R>](?:担?任|出任)<T>(?:、<T>)*)"), "appointed"),
    (
        pattern(
            _TITLES
            + r"(?:一职|职务)?(?:则|将|已)?由(?:[<O><G><R><T>、兼]|原|前|新任)*"
            + _PEOPLE
            + "(?:接任|接替|继任|出任)"
        ),
        "appointed",
    ),
    (pattern(_PEOPLE + "(?:将|已)?(?:分别|各自)(?:当选|被选举)为?" + _TITLES), "elected"),
    (pattern(_PEOPLE + "(?:将|已)?(?:分别|各自)(?:担?任|[出升转接调兼]任)" + _TITLES), "appointed"),
    (pattern(_PEOPLE + "已(?:正式|于[^，。；<P>]{2,8}?)?(?:任|担任|兼任|出任)" + _TITLES), "appointed"),
    (
        pattern(
            r"(?:任命|聘任|聘请|增补)了?(?:其[一-龥]{0,4})?(?:[<O><G><R><T>、兼]|原|驻[一-龥]?|<P>、(?=(?:原|驻[一-龥]?)*[<O><G><R><T>]))*"
            + _PEOPLE
            + _AMONG
            + r"(?:为|担任|兼任|任)"
            + _TITLES
        ),
        "appointed",
    ),
    (pattern("授予" + _PEOPLE + "(?:同志)?" + _TITLES + "职务"), "appointed"),
    (pattern(r"根据任命[^。<P>]{0,4}" + _PEOPLE + "(?:将?担任|任)" + _TITLES), "appointed"),
    (pattern(_PEOPLE + r"(?:[^，。<P>]{0,8})?(?:被任命为|获任命为|宣誓就任|正式就任)" + _STATE + _TITLES), "appointed"),
    (pattern("(?:[他她](?:[^，。；<P>]{0,4})?|直[至到]|[此本]次)被任命为" + _STATE + _TITLES), "appointed"),
    (pattern(r"决定" + _PEOPLE + r"(?P<acting>代理)" + _TITLES), "appointed"),
    (pattern(_PEOPLE + r"<T>?(?P<acting>代理)" + _TITLES), "appointed"),
    (pattern(r"(?:决定|宣布|公布)[：，]?[^。]{0,8}?" + _PEOPLE + r"(?:任|担任|兼任|为)" + _TITLES), "appointed"),
    (pattern("关于" + _PEOPLE + "[为任]" + _TITLES + "的(?:决定|通知|命令)"), "appointed"),
    (pattern(r"(?:^|[，、：；①-⑳ 　]|分别[为是]|批准|同意)" + _PEOPLE + r"(?:任|兼任)" + _TITLES), "appointed"),
    (
        pattern(
            _PEOPLE
            + r"(?:(?:[^，。；、<P><O><G><R><T><E><M><D>]{1,8})?，(?=(?:近日|日前|已|正式)?(?:出任|升任|转任|调任|接任|获任|履新|跨省)))?(?:(?![拟将未不曾否提]"
            r"|\d{4}年)[^，。、；<P><O><G><T>]){0,8}?(?:正式成为|出任|获任|接任|升任|晋升为?|跻身|转任|调任|改任|提任|挂任|上位|履新|[入进]京任)"
            + _TITLES
        ),
        "appointed",
    ),
    (
        pattern("[由从](?P<left>(?:[<O><G><R><T>、兼]|原)*<T>)(?:转任|调任|升任)" + _TITLES + "的(?P<people><P>)"),
        "appointed",
    ),
    (pattern("(?:接替|接棒|取代)<P>(?:出任|担任|接任|任)" + _TITLES + "的，?正?是(?P<people><P>)"), "appointed"),
    (pattern(r"(?:调任|转任|升任|出任|接任|提任)" + _TITLES + "的(?P<people><P>)"), "appointed"),
    (pattern("不再(?:担任|兼任)[^。<P>]*[，；]" + _PEOPLE + "(?:担任|接任|任)" + _TITLES), "appointed"),
    (pattern("<T>" + _PEOPLE + r"(?:已)?(?:兼任|任(?=[<O><G><R>该]))" + _TITLES), "appointed"),
    (pattern(_PEOPLE + r"，?跨[省区市公司系统]{1,3}，?(?:任|出任|调任|履新)" + _TITLES), "appointed"),
)
#: The head of a list of changes, and its lines: 任命：|P为T；, 免去：|P的T职务；.
HEADED = re.compile(r"(?:任命|任职|免去|免职|决定|宣布)[^。，；]{0,12}：\s*$")
_ITEM = r"^\s*(?:（?[\d一二三四五六七八九十]+[）)、.．])?\s*"
LISTED = (
    (pattern(_ITEM + _PEOPLE + r"(?:为|任|担任)" + _TITLES), "appointed"),
    (pattern(_ITEM + _PEOPLE + r"的?" + _TITLES + "职务"), "removed"),
)
#: What a list says of an office in brackets behind it: 副局长（试用期一年）.
_NOTED = "(?:（[^（）<P><T>]{1,10}）)?"
GO_ON = pattern(_NOTED + r"(?:，|、|；)" + _PEOPLE + _AMONG + r"(?P<verb>为|任)" + _TITLES)
#: Who takes the office that another leaves: P卸任，|P|接任.
SUCCESSOR = pattern(r"(?:职务|一职)?，(?:由|将由)?(?P<people><P>)(?:同志)?(?:已|将)?(?:接任|继任|接替)(?=[，。；]|$)")
OFF_TOO = pattern(_NOTED + r"(?:，|、|；|和)" + _PEOPLE + r"的" + _TITLES + "职务")
#: Who is elected to an office behind it, in a list: 选举产生了省长P，|副省长P、P.
ELECTED_TOO = pattern("[，、；]" + _TITLES + _PEOPLE + "(?!同志|[<T>为担任当的])")
#: The verb with which a list of changes begins, and those of them for removals.
BEGINS = re.compile("选举|补选|任命|聘任|增补|免去|免除")
OFF_WORDS = ("免去", "免除")
#: What somebody becomes as well: …常委，并|接任|某市委书记, 调任某省，|当选|省长.
TOO = pattern("，(?:并|随后|后|同时)?(?P<verb>接任|兼任|出任|获任|当选)为?" + _TITLES)
#: A second office of those just named: 任命P为副市长、|代理市长, 任命P为副主任，|并决定为代理主任.
ACTING_TOO = pattern(
    "(?:，并|[、，并])(?:(?:决定)?(?:由?[其他她])?(?:同时)?(?P<acting>代理)|(?:决定|任命|推选|选举)(?:由?[其他她])?(?:担任|任|为))"
    + _TITLES
)
