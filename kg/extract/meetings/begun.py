"""Where the names of meetings begin that the tagger cuts short: themes, anniversaries, whose spirit is studied."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.wording import CHINA_AND

#: How far before a name its beginning is looked for.
FARTHEST = 30
#: What belongs to a name that begins too late, between a verb of holding and it: 召开|深入推进|流域治理座谈会, 《某公约》|
#: 第十五次缔约方大会.
_CUT_SHORT = re.compile(
    r"(?:召开|举行|举办|主办)的(?P<of>(?:(?![的了我和会在为同就由至与及]|首届)[一-龥]){2,8})\Z"
    r"|(?:召开|举行|举办)了?(?P<between>(?:(?![的了我和会在为同就由至与及]|主题|首届|一[届场个次]|第[一二三])[一-龥“”]){1,12})\Z"
    r"|(?:(?:召开|举行|举办)(?:了)?(?:\d{4}年)?|(?:^|[，。；、一-龥])在)(?P<more>(?:深入|全面|加快|扎实|进一步|统筹|协同)*(?:推进|推动|学习|贯彻|宣讲|落实|加强|深化)+(?:落实)?)\Z"
    r"|(?:^|[，。；、\n]|精神[、和与]|传达了?|学习|贯彻|落实|(?:出席|参加|主持|召开|举行|举办)了?)"
    r"(?P<placed>(?:全[国省市县区州]|(?:(?!传达|学习|贯彻|落实|会议|精神|出席|参加|主持|召开|举[行办])[一-龥]){1,8}?[省市县区州])(?:深入|全面|加快|扎实|进一步)*(?:推进|推动|优化|深化|促进|加强))\Z"
    r"|(?:召开|举行|举办)了?(?P<list>(?:(?![的了我和会在为同就由至与及]|[一-龥]*(?:[会展坛节赛]|会议|活动)、)[一-龥]{2,10}、){1,3})\Z"
    r"|(?:召开|举行|举办)了?(?:20\d\d年度?)?(?P<toward>(?:(?![的了在会])[一-龥]){2,16}向)\Z"
    r"|(?:召开|举行|举办|出席|参加|主持)了?(?P<system>全[国省市县区州旗](?:(?!会议|精神)[一-龥]){2,14}?(?:开展|推进|推动|深化|加强|落实))\Z"
    r"|(?<![向在从为到给对])(?P<level>全[国省市县区州旗])\Z"
    r"|(?P<both>全[国省市县区州旗](?:(?!精神)[^，。；、“”\n]){2,28}暨)\Z"
    r"|(?:^|[，。；、\n]|(?:召开|举[行办]|出席|参加)了?|[主承举]办的)(?P<and>(?:第[\d一二三四五六七八九十百]{1,4}[届场次期])?(?:(?![的了在将为由]|召开|举[行办]|出席|参加)[一-龥]){2,20}(?<!式)暨)\Z"
    r"|(?P<title>(?:联合国)?《[^《》\n]{2,24}》)\Z"
    r"|(?P<session>[一二三四五六七八九十]{1,3}届[一-龥]{2,6}常委会第[一二三四五六七八九十]{1,4}次)\Z"
)
#: What stands before a name that begins too late: a verb of holding, or one of these at the end.
_HELD, _ENDS_OTHERWISE = re.compile("召开|举行|举办|主办|出席|参加|主持"), "展进动习彻讲实强化国省市县区州旗暨》次"
#: What has an anniversary, back to the verb of marking it or behind that of holding the meeting: 主持|两国建交|30周年峰会.
_ANNIVERSARY = re.compile(r"[一二三四五六七八九十百\d]+周年")
_OCCASION = re.compile(
    r"(?:庆祝|纪念|(?<=[，。；：\n])|(?<=主持|举行|出席|召开|举办))(?:(?!主持|举行|出席|召开|举办|庆祝|纪念)[^，。；：\n]){1,24}"
    r"(?:建交|成立|诞生|诞辰|胜利|解放|建立|通车|建军|建党|发表|签署|回归|提出|实施|独立|创[办刊立])$"
)
#: Whose anniversary it is that some mark: 全国党史界纪念|某党成立90周年研讨会.
_MARKED = re.compile("(?:全[国省市县区州旗](?:[一-龥]{1,6}[界区])?|(?<=的)[一-龥]{2,6}界)?(?:纪念|庆祝)\\Z")
#: A meeting on the spirit of another, and who studies it: 全省宣传系统学习贯彻|省委全会精神交流会.
_ON_A_SPIRIT = re.compile("(?:精神|思想|论述|讲话|[指批]示)[一-龥]{0,8}会(?:\\Z|暨)")
_STUDY_OF = re.compile(
    r"(?:^|[，。；\n 　]|(?:召开|举行|举办|出席|参加)了?)(?P<study>(?:(?!召开|举行|举办|主持)[一-龥]){0,16}?(?:学习|宣传|贯彻|落实|宣讲)+)\Z"
)

#: A standing conference of many bodies, named by what they carry out: 召开|推动“…”规划102项工程实施|部际联席会议.
_JOINT = re.compile("[部厅局省市]?际?联席会议")
_CARRIES_OUT = re.compile(
    "(?:召开|举行|主持)了?(?:20\\d\\d年)?(?P<what>(?:(?![的了]|会议|第[一二三四五六七八九十\\d]+次)[^，。；：、（）\\n]){4,28})\\Z"
)
#: Two bodies that meet: 市政府与|市总工会第十五次联席会议.
_OF_TWO = re.compile(
    r"(?:^|[，。；\n 　]|召开|举行|\d日|[上下]午)(?P<one>(?:(?!召开|举行|出席|会议)[一-龥]){2,16}[与和])\Z"
)
_JOINT_SESSION = re.compile(r"[一-龥]{2,20}?(?:第[一二三四五六七八九十\d]{1,4}次)?联席会议\Z")
#: Two bodies of a place that meet: 召开|扶贫开发领导小组（扩大）暨脱贫攻坚指挥部|第六次会议.
_TWO_BODIES = re.compile(
    "(?:召开|举行)了?(?:20\\d\\d年度?)?(?P<bodies>[一-龥“”]{3,20}(?:领导小组|委员会|指挥部)(?:（扩大）)?暨[一-龥“”]{3,16}(?:领导小组|委员会|指挥部))\\Z"
)
#: Leaders who meet with others: 出席|某某国家领导人同某某理事会和|某某银行对话会.
_LEADERS_WITH = re.compile(
    "(?:^|[日午天，。；\\n 　]|出席|参加|召开|举行"
    "|主持)了?(?P<both>(?:(?!出席|参加|召开|举行|主持)[一-龥]){2,20}(?:领导人|元首|首脑|部长|外长"
    "|企业家)[同与和](?:(?!出席|参加|举行|会[见谈晤])[一-龥、]{2,20}[和与])?)\\Z"
)
#: What has its sessions counted, from the beginning of a clause: 长三角合作机制|第三次会议.
_ORDINAL = re.compile("第[一二三四五六七八九十]{1,3}次(?:全体)?会议")
_MECHANISM = re.compile(
    "(?:^|[，。；\\n]|[上下]午|\\d日)(?P<of>(?:(?!召开|举[行办]|出席|参加|主持)[一-龥“”]){4,40}?(?:合作|交流|协调|对话|磋商|联席|联络)+(?:机制|委员会|会议))\\Z"
)
#: What China's congress meets another's in: 主持|中国某某与|某国国会交流机制第二次会议.
_BETWEEN_TWO = re.compile("[一-龥]{2,20}?(?:机制|委员会|对话|磋商)第[一二三四五六七八九十]{1,3}次")
_WITH_OURS = re.compile(
    "(?:^|[，。；\\n 　]|主持|出席|召开|举行|参加)了?(?P<ours>中国(?:(?!主持|出席|会议)[一-龥]){2,12}?[与和])\\Z"
)
#: What a sentence begins with and says to be held is named with its aim: 落实|“…”交流座谈会20日在京召开.
_AIM = re.compile(
    "(?:^|[。；\n 　])(?P<aim>(?:[一-龥]{0,10}?(?:学习|宣传|贯彻|落实)+[^，。；\\n]{2,24}精神、)?(?:学习|宣传|贯彻|落实|推进|推动|深化|加强|促进)+)\\Z"
)
_IS_HELD = re.compile("[^，。；]{0,24}(?:召开|举[行办])")
#: Those of whom a meeting is, by its number: 第六次中国、日本、|韩国领导人会议.
_OF_STATES = re.compile("第[一二三四五六七八九十百]{1,3}[次届](?P<states>(?:[一-龥]{2,6}、){1,6})\\Z")


def of_states(page: Page, start: int) -> re.Match[str] | None:
    """The number and the states before the name of a meeting that begins with the last of them."""
    before = _OF_STATES.search(page.text, max(0, start - 40), start)
    known = page.lexicon.surfaces
    names = before["states"].split("、")[:-1] if before else ()
    states = all(name == "中国" or (name in known and known[name].label == "REGION") for name in names)
    return before if states else None


def with_beginning(text: str, start: int, end: int) -> tuple[int, int]:
    """With what belongs to a name that begins too late."""
    if _ON_A_SPIRIT.search(text, start, end) and (study := _STUDY_OF.search(text, max(0, start - FARTHEST), start)):
        start = study.start("study")
    if "周年" in text[start:end] and (marked := _MARKED.search(text, max(0, start - FARTHEST), start)):
        return marked.start(), end
    if _ANNIVERSARY.match(text, start, end) and (marked := _OCCASION.search(text, max(0, start - FARTHEST), start)):
        start = marked.start()
    if (aim := _AIM.search(text, max(0, start - FARTHEST), start)) and _IS_HELD.match(text, end):
        start = aim.start("aim")
    if text.endswith("联席会议", start, end) and text[start - 1 : start] in ("与", "和"):
        one = _OF_TWO.search(text, max(0, start - FARTHEST), start)
        if one and _JOINT_SESSION.match(text, start, end):
            return one.start("one"), end
    if text.startswith("第", start) and (both := _TWO_BODIES.search(text, max(0, start - FARTHEST - 14), start)):
        return both.start("bodies"), end
    if text.endswith("对话会", start, end) and (
        both := _LEADERS_WITH.search(text, max(0, start - FARTHEST - 14), start)
    ):
        return both.start("both"), end
    if _ORDINAL.match(text, start, end) and (whose := _MECHANISM.search(text, max(0, start - FARTHEST - 14), start)):
        return whose.start("of"), end
    if _BETWEEN_TWO.match(text, start, end) and (ours := _WITH_OURS.search(text, max(0, start - FARTHEST), start)):
        return ours.start("ours"), end
    if _JOINT.match(text, start, end) and (what := _CARRIES_OUT.search(text, max(0, start - FARTHEST - 8), start)):
        return what.start("what"), end
    held = text[start - 1] in _ENDS_OTHERWISE or _HELD.search(text, max(0, start - FARTHEST), start)
    if held and (longer := _CUT_SHORT.search(text, max(0, start - FARTHEST), start)):
        start = longer.start(longer.lastgroup or 0)
    return start, end


#: What China meets with one country in.
_WITH_CHINA = re.compile(
    r"中(?:印尼|[俄美日韩朝越老柬泰缅马菲新印巴哈吉塔乌土伊沙埃法德英意西葡希荷比瑞波匈塞加澳欧非拉蒙尼](?![一-龥]{0,3}?国))"
)
_NOT_CHINA = ("其", "当", "之", "集")


def with_china(text: str, start: int, end: int) -> tuple[int, int]:
    """China before the country with which it meets: 中|柬政府间协调委员会会议."""
    if start and _WITH_CHINA.match(text, start - 1) and text[start - 2 : start - 1] not in _NOT_CHINA:
        return start - 1, end
    both = "周年" in text[start:end] and text.startswith("中国与", start - 3)
    return start - 3 * (start >= 3 and (both or text.startswith(CHINA_AND, start - 3))), end
