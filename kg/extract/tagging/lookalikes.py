"""What only looks like the name of a body, a place or a meeting: 布局, 国歌》, 苏州|河, 各级人民代表|大会."""

from __future__ import annotations

import re

from kg.extract.organs.bodies import is_trade
from kg.extract.organs.departments import NO_BUREAU
from kg.extract.organs.local import AND_ONE
from kg.extract.people.ends import RANKS
from kg.extract.places.kinds import is_country
from kg.extract.spans import BODIES, Span

#: Words that end like the name of an organ.
_NO_ORGAN = re.compile(
    NO_BUREAU
    + r"$|(?:大|[车示放议展])厅$|会议室$|锚碇$|届中华$|^(?:执法|专项|联合|视察|综合)?(?:检查|调研|考察|督查|视察|观摩)组$|^第?[一二三四五六七八九十]{1,3}届理事会$|主题教育》?$|指挥官$"
)
_MANY = re.compile("[省市县区州旗盟]?各|(?:中国|我国?)?驻(?:多国|各国|外)|[一-龥]方代表团")
#: What makes a group of a body: 两省|省会城市|市委.
_GROUPS = re.compile("紫光阁|部门|各级|历届|党政军|省会城市|地级市|省份")
#: Places that are counted, each of which has such a body.
_OF_EACH = tuple(f"{counted}市" for counted in AND_ONE)
#: What follows the place in a dateline, and in the name of the account of a government: 北京|1月12日电, 吉林|发布”.
_OF_MEDIA = re.compile(r"(?:\d{1,2}月)?\d{1,2}日(?:(?:专|讯)?电|(?:消息|讯)[（(])|发布”")
#: What names the account of somebody in social media, before its name.
_ACCOUNT = re.compile("(?:公众号|微信号|头条号|视频号|客户端|微博|账号)“$")
#: What stands behind a newspaper that is only the source of news.
_PRINTED = re.compile("据[^，。；]{0,14}《[^《》，。；]{2,12}》(?:报道|消息|讯)")
#: Whose central banks are no bank of China: 两国|央行, 全球|央行.
_ANY_STATES = ("国", "全球", "世界", "各大", "主要", "海外")
#: Bodies that each place has, and places that are spoken of together.
_CONGRESSES = ("人大常委会", "人大", "政协", "人民政府", "政府", "党委")
_PLACES = ("省区市", "省市区", "自治区、直辖市", "地方")
#: States that are counted, each of which has such a body.
_STATES = ("两国", "三国", "各国")
#: What makes 军 the beginning of another word: 乌军|工企业.
_ARMS = re.compile("事|工[企业厂]|备竞赛")
#: What makes the name of a place that of a river: 苏州|河.
_RIVER = re.compile("河(?![道流段长湖东西南北套口内源间谷])")
#: What shows that a division named for a river stands for that: 怒江|金丝猴, 怒江|、澜沧江.
_OF_RIVER = re.compile(
    "[一-龥]{0,2}(?:丝猴|江豚|裂腹鱼)|、(?!浙江|黑龙江|镇江|九江|湛江|丽江|内江|阳江|晋江|潜江)[一-龥]{1,3}江(?![省市县区州镇西苏两三])|[大峡干流][峡桥谷流]|两岸|[上中下]游|流域"
)
#: What makes the short name of a county that of a lake or mountain.
_LANDSCAPE = re.compile("湖(?![南北滨区州口])|山(?![东西区村乡镇县市水地火歌中上下清明])|江(?![西苏南北浙东])")
#: The side of a mountain, of which 山 is the last character: 高黎贡|山西坡.
_SLOPE = re.compile("(?<=[一-龥]{2})山[东西](?:麓|侧|坡(?![头底上下村乡镇]))")
#: What is people or matters, and no body.
_NO_BODY = re.compile(
    "^(?:县县|乡乡|镇镇|村村|户户|校校|家家|人人)|(?:专家|利益|总?领队|科学家|华侨华人|首领|运动员|事件|局势|冲突|恐怖袭|(?:犯罪|恐怖主义|恐怖|贩毒|走私|诈骗|贩运)集团|通胀|(?:公安|缉私|禁毒|监管|执法|主管)部门)$"
)
#: What goes on behind words that only look like a name: 航空|枢纽, 政治局|面, 西北约|25公里, 美国会|继续提供.
_GOES_ON = re.compile(
    "(?<=最高法)庭|(?<=航空)(?:枢纽|运输|物流|货运|客运|产业|港)|(?<=政治局)[面势]|(?<=人大)力|(?<=铁)路|(?<=高通)[货胀过量]|(?<=委)员会"
    r"|(?<=[东西]北约)\d|(?<=以北约)\d+[多余]?(?:公里|千米|海里|英里|米)|(?<=美国会)(?:继续|不|在|向|对|为|把|是|采取|提供|派|帮助|与|同)"
)
#: An amount, before the money.
_AMOUNT = re.compile("[\\d万亿]\\Z")
#: What ends the name of a place that has a ball in it: 绣球村.
_OF_PLACES = "村镇乡岛山场馆区"
#: Halls in which guests are received, which are no places.
_HALLS = ("中南海", "钓鱼台", "人民大会堂")
#: What stands before the title of officers of whom none is meant in particular, and what goes on behind that.
_ANY_OFFICERS = re.compile(
    r"(?:(?<![一-龥])各|(?<=[、，和及])各|[省市县厅部]级(?:市?的?(?:政协|人大))?|地级市的?(?:政协|人大)|在职|[十各多]国"
    r"|(?<!第)[两二三四五六七八九十]任(?:(?![的了、])[一-龥]){0,4})$"
)
_AND_MORE = re.compile("$|[，。、；！？”在同会被都均的参列出落召举共发讨就]")
#: What is voted on, or meets, by the name of an office: |总统|和议会选举, |经贸部长|系列会议.
_VOTED = re.compile("(?:[和与及暨、](?:议会|国会|地方|立法)[一-龥]{0,3}选举)|系列会议")
_OFFICE_REACH = 9


def _is_of_any(text: str, title: Span) -> bool:
    """Whether a title is that of officers of a sort, of whom none is meant: 各|副县长|参加, 省级|常委|, 连续三任|市长|被查."""
    if _VOTED.match(text, title.end):
        return True
    before = _ANY_OFFICERS.search(text, max(0, title.start - _OFFICE_REACH), title.start)
    return before is not None and _AND_MORE.match(text, title.end) is not None


def is_none(text: str, span: Span) -> bool:
    """布局 is no organ, 国歌》 no place, an award no meeting."""
    label = span.label
    if label == "POSITION":
        return text.endswith("代表团", span.start, span.end) or _is_of_any(text, span)  # 众议员代表团|史密斯一行
    wording = text[span.start : span.end]
    if label == "EVENT":
        return "”“" in wording or wording.endswith(("奖", "时间"))
    if label == "REGION":
        if len(span.parts) == 1 and text.startswith("河", span.end) and _RIVER.match(text, span.end):
            return True
        if _SLOPE.match(text, span.start):
            return True
        if is_river(text, span):
            return True
        if _is_landscape(text, span) or (text.startswith("元", span.end) and _is_money(text, span)):
            return True
        if wording[-2:-1] == "球" and span.term is None and wording[-1] not in _OF_PLACES:
            return True  # 高尔夫球卡
        return "《" in wording or "》" in wording or wording in _HALLS or of_media(text, span)
    if label == "ORGAN":
        if len(wording) == len("该厅") and wording[0] in "该本":
            return True  # points back to an organ
        if wording[0] in "省市县区州" and text[span.start - 1 : span.start] in ("全", "某"):
            return True  # 全|省政协组织
        if (
            text.endswith(_OF_EACH, 0, span.start)
            or (wording in _CONGRESSES and text.endswith(_PLACES, 0, span.start))
            or (wording[0] in "市县" and text.endswith(AND_ONE, 0, span.start))
        ):
            return True  # 三省一|市政协, 三省一市|发展改革委
        if _MANY.match(wording) or _GROUPS.search(wording):
            return True
        if wording in ("陆军", "海军", "空军") and text.startswith(RANKS, span.end):
            return True  # 施某|陆军|大校
    elif (span.term is None and _NO_BODY.search(wording)) or is_trade(text, span.start, span.end):
        return True
    if span.label in BODIES and text.endswith(_STATES, 0, span.start) and wording[-1] in "部行院会府":
        return True  # 两国|商务部
    if _is_cut(text, span):
        return True
    if label == "ORG" and text.startswith("》", span.end) and _is_source(text, span):
        return True  # 据《|某某日报|》报道
    if label == "ORG" and wording[-1] == "军":
        return _ARMS.match(text, span.end) is not None
    if text.startswith(("述》", "地"), span.end) and wording[-1] in "综局":
        return True  # 主题教育综|述》, 华北东北局|地
    return span.term is None and _NO_ORGAN.search(wording) is not None


def is_river(text: str, place: Span) -> bool:
    """Whether a division named for a river stands for that: 怒江|金丝猴."""
    return text.endswith("江", place.start, place.end) and _OF_RIVER.match(text, place.end) is not None


def _is_landscape(text: str, place: Span) -> bool:
    """Whether a county's short name is that of a lake or mountain: 洪泽|湖, 桐柏|山."""
    if place.term is None or len(place.parts) != 1 or place.term.get("level") != "county":
        return False
    return place.end - place.start < len(place.term.name) and _LANDSCAPE.match(text, place.end) is not None


def _is_money(text: str, place: Span) -> bool:
    """Whether a state is named in what its money is called: 280万新加坡|元."""
    return (
        bool(place.parts)
        and is_country(place.parts[-1])
        and _AMOUNT.search(text, max(0, place.start - 1), place.start) is not None
    )


def _is_source(text: str, paper: Span) -> bool:
    """Whether a newspaper is named as the source of news and no more: 据12月2日出版的《|某某日报|》报道."""
    said = (match for match in _PRINTED.finditer(text, max(0, paper.start - 17), paper.end + 3))
    return any(match.start() < paper.start < match.end() for match in said)


def of_media(text: str, place: Span) -> bool:
    """Whether a place stands in a dateline or names the account of somebody: 微信公众号“|山东|政事”."""
    if text.startswith("“", place.start - 1) and _ACCOUNT.search(text, max(0, place.start - 6), place.start):
        return True
    return _OF_MEDIA.match(text, place.end) is not None


def _is_cut(text: str, span: Span) -> bool:
    """Whether what looks like a name is cut from other words: 两国|央行, 以|空军军旗的颜色为底色, 各级人民代表|大会."""
    wording = text[span.start : span.end]
    if _GOES_ON.match(text, span.end):
        return True
    if wording == "央行":
        return text.endswith(_ANY_STATES, 0, span.start) and not text.endswith("中国", 0, span.start)
    if wording in ("以空军", "以军队"):
        return "以色列" not in text
    return wording.startswith("大会") and text.endswith("人民代表", 0, span.start)
