"""Meetings that are only spoken of: their decisions are carried out, they are over, wished for or yet to come."""

from __future__ import annotations

import re

from kg.extract.reading import pattern

#: Somebody speaks of himself: 去年我同P主持E.
SPEAKER = re.compile("我(?![国市省州军党校院县区方部委厅局司办会行们]|公司|集团)")
FUTURE = pattern(
    r"(?<!<P>[上中少大])将(?!来临|到来|至(?!\d))|拟|定于|是否|(?:计划|打算)(?=于|出席|参加|访问|召开|举[行办]|[赴在]|[^，。；]{0,6}$)|决定[^，。]{0,3}于"
    r"|筹备(?!工作[一-龥]{0,6}会)|明年|调整[为至到]|推迟|延期|原定|(?<!意见)建议"
)
#: What stands behind a meeting that is only spoken of.
_INVOKED = re.compile(
    "精神|部署|以来|提出|的部署|要求|关于|确定|期间(?:的|发表|就|作)|时的|上的(?:重要|明确|有关)*(?:讲话|要求|指示|部署|批示)|重要讲话|上?所?(?:发表|作)的|新闻中心|主?媒体中心|组委会|执委会"
    "|欢迎(?:晚宴|宴会|午宴)|晚宴|宴会|(?:新闻)?(?:报道|采访)|筹备|安保|开幕[^，。；]{0,4}[还仅]有|等[^，。；]{0,8}时的"
    "|[和并]在?[^，。；]{0,8}(?:调研|考察|视察)时的|(?:审议|表决|讨论|一致|全票|批准|并|后)*(?:通过|批准|作出|确立)的|决定的|明确的"
    "|的?(?:有关|相关)?(?:事宜|事项|准备工作|申请|资格|可能性?|请求|意愿|设想|机会|申办)"
)
#: A sentence begins with the meeting, whose name begins with these words.
_NAMED_SO = re.compile(r"[ 　]*(?:深入)?(?:学习|宣传|贯彻|落实)+")
#: What goes before the meeting itself: E第三次综合|演练, E圣火|采集仪式.
_REHEARSED = re.compile("[^，。；]{0,12}?(?:演练|彩排|圣火|火炬|倒计时)")
#: What the press is briefed on: 就P出席E|向媒体吹风.
_BRIEFED = pattern(r"就[^，。；]{0,6}<P><T>?(?:将|应邀)?[^，。；]{0,4}(?:20\d\d年)?$")
#: What shows that it has been a success: E成功举行，|充分体现….
_PRAISED = re.compile(
    "(?:成功|胜利|圆满)[^，。；]{1,3}，?(?:必将|充分|再次|全面|又一次|一定|也)*(?:体现|彰显|表明|标志|展现|证明|显示|意义|为)"
)
_OVER = re.compile(
    r"从[^，。]{2,6}到|成立|(?:成功)?(?:召开|举行|举办)(?:了)?[一二三四五六七八九十\d]+周年|结束[之以]?后|(?:自[^，。；]{0,4})?(?:召开|举[行办]|闭幕|胜利闭幕)(?:不久|后|不到|以来|之后|以后|在即)|[^，。]{0,4}倒计时"
)
#: What a meeting of a day states that is told to be held: 今天召开的E|提出.
_STATES = re.compile("(?:提出|要求|强调|指出|明确|决定|认为|确定|部署)(?!的)")
_ON_A_DAY = pattern("(?:\\d日|[今昨][天日])[^，。；<E><P>]{0,24}$")
_LATELY = pattern("^[^，。；<E><P>]{0,20}(?:日前|近日|刚刚)[^，。；<E><P>]{0,24}$")
#: What is over when something else is done: 传达刚刚|闭幕的E精神.
_JUST_OVER = re.compile("(?:刚刚|刚|不久前|前不久|此前|去年|上月|年初)[^，。]{0,6}$")
#: A meeting of the past: 前不久，P出席E.
_REMEMBERED = re.compile("(?:前不久|不久前|此前|去年|前年|上个?月)[^。；]{0,24}$")
#: What that one did on its day: 此前的5月6日，E选举产生….
_THAT_DAY = re.compile("\\d[日号]，$")
#: While one is held, something else is: E期间，我市举办E; 我国主办E期间，首次提出….
_DURING = re.compile("[^，。]{0,3}期间[，在]")
#: Somebody else is there: 会见来华出席E的P, 出席E的代表.
_VISITOR = pattern(
    r"(?:会见|来华|来京|前来|赴华|邀请)[^，。]{0,30}?(?:出席|参加|列席)|来(?![自到])[一-龥]{1,2}(?:出席|参加|列席)|<E>(?:(?:、|和|以及|及)<E>)*(?:开幕式|闭幕式|活动)?的"
)
#: What somebody is welcomed to, or says that he is glad to come to: 欢迎P出席E, P表示，很高兴应邀出席E.
_LOOKED_FORWARD = pattern(
    "(?:欢迎|期待|感谢)(?:<P><T>?|[^，。；<P>]{1,4})$|<P>[^，。；<P>]{0,6}(?:表示|说)，[^。；，]{0,8}(?:高兴|荣幸|期待)[^，。；]{0,14}$"
)
#: A meeting that somebody only wishes for: 中方建议适时举办E, 双方商定举行E.
#: 会议决定今年10月在北京召开E: it is yet to come.
_WISHED = re.compile(r"(?:适时|建议|愿同?|争取|商定|同意|期待|倡议|决定|祝贺|备战|备赛)[^，。]{0,16}$")
_WILL = pattern(
    r"(?:还|也|并|即)将[^会]{0,12}$|(?<!<P>[上中少大])将(?:于|在|出席|举行|举办|召开|参加|应邀|赴)|是否[^会]{0,4}(?:计划|打算|出席|参加)"
)
#: What a meeting decides on: 会议决定，会后|举行E.
_RESOLVED = re.compile("决定[，：][^，。；]{0,12}$")
#: What one is of which the text has told: 这是继…以来召开的|第五次E.
_THIS_IS = re.compile(
    "[ 　]*(?:据[^，。；]{1,6}，)?(?:这|此次|本次)[^，。；]{0,8}?(?:已经?|也|又|还|将)?是(?:继|第|首|自|近|[^，。；]{0,20}?以来)"
)
#: One of many, told by its circumstances: 是在…之年举办的一届E.
_SUCH = re.compile("的一[届次场个]")
#: What is decided: 关于召开|E决定.
_ON_HOLDING = ("关于召开", "关于举行", "关于举办")
#: 决定召开E: it is yet to come.
_DECIDED = re.compile("决定[，：]?(?:将)?$")
#: A journey to come, of which the meeting is a part: P将于4月访问R，|并主持召开E.
_JOURNEY = pattern(r"(?<!即)(?<!<P>[上中少大])将(?:于|从|赴|对|应邀|会见|同|出访|访问|前往)[^。；]*$")


#: What is yet to be held beside what is yet to be done: 期间还将发布…，并|举办E.
_SHALL_TOO = pattern(
    "(?:还|也|届时|期间，?|今年)将(?:会|要)?(?:发布|推出|举[办行]|召开|围绕|开展|邀请|组织|安排|设置)[^。；<P>]*，(?:并|还|同时|以及)?$"
)


#: What is done with the outcome of a meeting, which is therefore over or not yet held: 落实E部署, 提请E审议, 推举P在E上作报告.
_REFERRED = re.compile(r"(?:落实|贯彻|学习|按照|根据|迎接|提请|提交|授权|委托|推[举选]|习近平)[^，。]{0,10}$")
#: 提请3月13日举行的|E审议: it is yet to come.
_PUT_BEFORE = re.compile("(?:提请|提交)[^，。；]{0,16}$")
#: A meeting that somebody is wished, is about or is prepared for: 祝E召开, 就E举行, 为E召开营造环境.
_WISHED_WELL = re.compile(r"祝[^，。]{0,16}$|(?:就|围绕|(?:^|[，。；、])为)(?:\d{4}年)?$")
#: A meeting of which is said that it is held as one says it of the past or of what is at hand.
_TOLD_OF = re.compile(r"关于召开|召开的|召开后|召开以来|举行的|召开在即|胜利召开|召开之际|根据决定|为契机")
#: How often one has been held: 已在R成功举办|十届.
_EDITIONS = re.compile(r"[了过]?(?:\d{1,3}|[一二两三四五六七八九十百多]{1,4})届")
#: When a meeting has been held of which that would be said of any: 21日上午，|E胜利召开.
_THAT_MORNING = pattern("(?:\\d日|[今昨][天日])(?:[上下]午|晚)?，?[^，。；<E><P>]{0,16}$")
#: What is only the time of what is told: E刚刚落下帷幕，|O举行….
_JUST_ENDED = re.compile("刚刚?(?:落下帷幕|结束|闭幕|落幕)，")
#: What is held is something else that has to do with a meeting: E各项赛事|今天继续进行, E后国内首次|举办, E代表参加|开幕会.
_OF_ANOTHER = pattern(
    r"<E>(?:(?:<O>|主席团)[^，。；]{0,12}$|(?:运动员|大运|亚运|残运|冬奥|奥运|青运)*村|后(?!，)|也(?!同[步期时])|推出|(?:代表|学员|委员|队员)[^，。；]{0,4}(?:参加|出席)"
    r"|(?:(?![暨”]|开幕|闭幕|开班|结业|系列|主)[^，。；]){1,16}?(?:活动|赛事|比赛|项目|决赛|通道”?|记者会|测试赛|选拔赛|边会|边会议|招募|火炬|门票|仪式)(?=\d|今|昨|日|在|于|已|正|将|继续|上午|下午|举|召))"
)
#: That it is held is only spoken of: 对E的举办|表示肯定, 对E成功举办|作出指示.
_ITS_HOLDING = pattern(
    "<E>(?:成功|胜利|圆满)+(?:举[办行]|召开)(?=作出|表示|给予|予以)|<E>的(?:成功|胜利|圆满|顺利)*(?:举[办行]|召开)"
)
#: What is held has only to do with a meeting: 举行E|火炬采集仪式; a meeting of the past: 十八大以来，党中央召开|E.
_CEREMONY = pattern("<E>(?!暨|开幕|闭幕|开班|结业|系列|主)[^，。；“”、等在]{1,14}?(?:仪式|比赛|决赛|活动)")
_EVER_SINCE = pattern("(?:以来|去年|当年)，[^。；，]{0,14}$")
#: A meeting that others want or are invited to hold: 关于|召开E, 支持中方|举办E, 呼吁某联盟|召开会议.
_WANTED = re.compile(r"(?:关于|研究了?|商议了?|讨论了?)$|未能就?$|[意愿未]就$|(?:支持|推动|邀请|欢迎)[^，。]{0,8}$")
CALLED_FOR = re.compile(
    r"(?:呼吁|敦促|提议|请求|主张|应(?:就|立即|尽快|当|该)|(?:已|再次|曾)要求)[^，。；]{0,20}$|，要求$|应$"
)
_SAID_OF_ANOTHER = "<P>(?:<T>)?[^，。；：<P>]{0,8}(?:表示|指出|强调|认为|说|介绍)，(?!日前|近日|[今昨][天日])[^。；]{0,20}<P>[^，。；]{0,12}$"
#: What somebody says of another occasion: P表示，|在E上，P提出; P表示，P亲自|主持E; P强调，|E决定….
_IS_SAID = {
    "at": pattern("<P>(?:<T>)?[^，。；：<P>]{0,8}(?:表示|指出|强调|认为|说|介绍)，$"),
    "chair": pattern(_SAID_OF_ANOTHER),
    "attend": pattern(_SAID_OF_ANOTHER),
    "decides": pattern("<P>[^。；<P>]{0,40}(?:表示|指出|强调|认为|说)，$"),
}


#: Words said there that are conveyed elsewhere: 传达了P在|E上TP的讲话.
_CONVEYED, _WORDS_THERE = (
    re.compile("传达(?:了|学习)*[^，。；]{0,30}$"),
    re.compile("上[^，。；]{0,24}的[^，。；]{0,6}(?:讲话|指示|要求|精神)"),
)
#: Who is on the way to a meeting: P乘专机离开R，赴R|出席E, 赴R出席E的|P抵达R; but what he says there is told when it is held.
_SETS_OUT = pattern(
    "(?:(?:专机|包机)[^。；]*?(?:离开|抵达|飞抵|到达|前往|赴)|(?:抵达|飞抵)<R>，(?:赴|应邀)|离京|启程)(?![^。；]*结束)[^。；]*$"
)
_TRAVELLER = pattern("的[^，。；]*<P>[^。；]*?(?:专机|包机|启程|离京)")
_SPOKE_THERE = pattern("[^，。；<E>]{0,8}(?:并|，)(?:发表|致辞|作)")


def only_invoked(skeleton: str, match: re.Match[str], kind: str) -> bool:
    """Whether a meeting that a rule found is only spoken of, past or yet to come; ``kind`` is the kind of the rule."""
    before = skeleton[max(0, match.start() - 10) : match.start()]
    clause = re.split("[，。；]", skeleton[: match.start()])[-1]
    to_come = FUTURE.search(before[-8:]) or (kind in ("at", "attend") and FUTURE.search(match.group()))
    if SPEAKER.search(clause) or to_come or _WILL.search(clause):
        return True
    end = match.end("event")
    after = skeleton[end : end + 6]
    if before.endswith("《") or (kind == "attend" and (_BRIEFED.search(clause) or _travels(skeleton, end))):
        return True
    if (
        _REHEARSED.match(skeleton, end)
        or (kind != "after" and _OVER.match(skeleton, end))
        or _INVOKED.match(skeleton, end)
        or (kind != "attend" and after.startswith("时发表"))
    ):
        return True
    if kind == "active" and _PUT_BEFORE.search(skeleton, 0, match.start()):
        return True
    if kind == "decides" and skeleton.endswith(_ON_HOLDING, 0, match.start()):
        return True
    if kind in ("active", "attend", "chair") and "将" in skeleton and _JOURNEY.search(skeleton, 0, match.start()):
        return True
    remembered = _REMEMBERED.search(skeleton, 0, match.start("event"))
    if remembered and kind == "decides":
        remembered = None if _THAT_DAY.search(remembered.group()) else remembered
    if kind in _IS_SAID and (remembered or _IS_SAID[kind].search(skeleton, 0, match.start())):
        return True
    referred = kind in ("at", "decides") or (kind == "passive" and not _NAMED_SO.fullmatch(skeleton[: match.start()]))
    if referred and _REFERRED.search(before):
        return True
    if kind == "passive":
        praised = _PRAISED.search(skeleton, max(end, match.end() - 4))
        return praised is not None or _is_told_of(skeleton, match, before, after)
    if kind == "active":
        return _is_wanted(skeleton, match, before, after, clause)
    if kind == "at" and "传达" in clause and _CONVEYED.search(clause) and _WORDS_THERE.match(skeleton, end):
        return True
    if kind == "attend" and _LOOKED_FORWARD.search(skeleton, 0, match.start()):
        return True
    return kind == "attend" and bool(_VISITOR.search(clause + match.group() + skeleton[match.end() : match.end() + 4]))


def _travels(skeleton: str, end: int) -> bool:
    """Whether somebody is on the way to a meeting that ends at a place and is therefore yet to be held."""
    sets_out = _SETS_OUT.search(skeleton, 0, end) or _TRAVELLER.match(skeleton, end)
    return sets_out is not None and not _SPOKE_THERE.match(skeleton, end)


def states(skeleton: str, match: re.Match[str], *, first: bool) -> bool:
    """Whether a meeting told to have been held states something: on some day, or lately in what a text says ``first``."""
    if not match.group()[:-1].endswith("的") or not _STATES.match(skeleton, match.end("event")):
        return False
    days = (_ON_A_DAY, _LATELY) if first else (_ON_A_DAY,)
    return any(day.search(skeleton, 0, match.start()) for day in days)


def _is_told_of(skeleton: str, match: re.Match[str], before: str, after: str) -> bool:
    """Whether a meeting of which is said that it is held is yet to come, past, or the time at which something is done."""
    words = match.group()
    around = before + words + skeleton[match.end() : match.end() + 4]
    if (
        _OF_ANOTHER.match(words)
        or FUTURE.search(words)
        or "决定" in words
        or _ITS_HOLDING.match(words)
        or _DURING.match(after)
        or _DECIDED.search(before)
        or _JUST_ENDED.search(skeleton, match.start(), match.end() + 2)
    ):
        return True
    if _EDITIONS.match(skeleton, match.end()):
        return True
    told = _TOLD_OF.search(around)
    if told and told.group() == "胜利召开" and _THAT_MORNING.search(skeleton, 0, match.start()):
        told = None
    return bool(_WISHED_WELL.search(before) or told)


def _is_wanted(skeleton: str, match: re.Match[str], before: str, after: str, clause: str) -> bool:
    """Whether a meeting that somebody holds is one that we hold, that is wished for, or that has just been held."""
    if _RESOLVED.search(skeleton, 0, match.start()) or _THIS_IS.match(skeleton, 0, match.start()):
        return True
    if _CEREMONY.match(skeleton, match.start("event")) or _EVER_SINCE.search(skeleton, 0, match.start()):
        return True
    if "我们" in skeleton[: match.start()] or before.endswith("我国") or _WISHED.search(clause):
        return True
    if "将" in skeleton and _SHALL_TOO.search(skeleton, 0, match.start()):
        return True
    if _DURING.match(after) or after.startswith(("是", "，是")) or _SUCH.search(match.group()):
        return True
    if _JUST_OVER.search(before) and match.group()[:-1].endswith("的"):
        return True
    return bool(_WANTED.search(before) or CALLED_FOR.search(clause))
