"""What a clause says of an undertaking that nobody launches in it: how it goes on, what it serves, who sees to it."""

from __future__ import annotations

import re

from kg.extract.spans import Tagged

#: The words of a name behind a verb, up to its head.
WORDS = (
    r"(?:了|好)?(?:为期[一-龥\d]{1,4}的)?(?P<words>(?:(?!实施|启动|开展|推出|推行|部署|批复|——)(?:以(?=.[换代促补养带定转])|(?<=[国稀私公])有"
    r"|有(?=[效色机])|到(?=[户期])|对(?=[接口标])|(?<=目)的(?=地)|(?<=[均平高中])等|等(?=青年|群体|人群|人员)|(?<=[成基资])本|并(?=网)"
    r"|[^，。；：！？、“”《》（）\s的了着等把将对向由在以于从到是有这该此其本并也而把被])){1,26}(?:“十[一二三四五]五”)?)\Z"
)
#: What is said of an undertaking that goes on, and where its name begins then: 其中，|洛河综合整治工程|已完成投资.
_PROGRESS = re.compile(
    r"(?:启动|实施|开展){1,2}以来|，[又也]称|目前共|(?:顺利)?通过[^，。；]{0,6}验收|基本(?:完成|建成|完工)|下闸"
    r"|(?:建设|施工)?(?:已(?:完成|经|于|全|累|开|建|投|进|启|扩|推|覆|惠)|正(?:在|加|式|有|按)|全线|主体|竣工|完工|开工|建成|通水|通车|投用|投运|进展|成效|稳步|扎实|顺利"
    r"|有序|加紧|全面|现已|全长|累计|是(?:今年|[全省市县])|涉及|惠及|取得(?!的)|自[^，。；]{2,12}以来|被(?:列|写|纳|评|授|定)|让(?=[一-龥])|收官"
    r"|将[于在从][^，。；]{1,10}(?:启动|实施|施行|铺开|推开)|覆盖(?=[^，。；]{0,8}[\d全])|的(?:推进|实施|落地|启动)，|"
    r"、[^，。；：]{2,60}等[^，。；]{0,6}(?:改革|工程|行动|战略|工作)(?:[加深全实取稳扎有顺成]|落地))"
)
#: What is said of what is called an undertaking by its head in full.
_TOLD = re.compile(
    r"(?:由(?!于)|年内|不[得能]|必须|[要将](?![求点素领])|[今明]年(?:将|内|底|计划|再|新|全面|正式)|(?:进展|进度|成效)(?:如何|怎样|顺利)|累计|完成(?:总)?投资|成为|正式|进入|覆盖|惠及|首批|延[至长续]|提速|收官)"
)
#: What is said of a work only, on the day of the news.
_WORK_DONE = re.compile(
    r"(?:(?:\d{1,2}月)?\d{1,2}日|[今昨]天|[今昨]日|近日|日前)[^，。；]{0,8}(?:合[龙拢]|贯通|开工|竣工|完工|通[水车航电气]|投产|启动|封顶|并网|投运|蓄水|验收)|架完|合龙|贯通|封顶|架设完"
)
#: What is asked to be done for an undertaking.
_KEPT_UP = re.compile(
    r"(?:要|必须)(?:[一-龥]{4}|再|继续|持续|坚决|一直|长期|不断)?(?:抓[紧好实]|一抓到底|搞下去|做下去|推下去|坚持下去|推向|铺开|推开|提速|扩面|做[实深细好])"
)
_ORDER = 14
#: What somebody sees to, widens or has a hand in, before its name and behind it: 推动M落实, 扩大M范围, 插手M招投标.
_SEEN_TO = tuple(
    (re.compile(rf"(?:{verbs}){WORDS}"), re.compile(behind))
    for verbs, behind in (
        ("推动|促进|确保|保障|助推|保证", "(?:落实|落地|见效|走深|提质增效)"),
        ("扩大|延长|拓展|扩展", "(?:范围|期限|领域|地区|城市)"),
        ("插手|承揽|承接|中标", "(?:建设)?(?:招投标|招标|投标|项目|分包)"),
        ("(?:特别|专门|重点|多次)提到", "(?:[，。；])"),
        ("为(?:服务|保障|推进|推动|落实|支持|配合|助力|加快)", "，"),
        ("(?:这|[今明去]年|\\d年|也|就)是", "的(?:重要|关键|攻坚|收官|开局|起步|重点|主要|核心|一部分|组成)"),
        ("元(?:资金)?(?:用于|支持)", "[，。；]"),
        ("对照|按照", "的?(?:要求|部署|标准|目标)"),
        ("就|针对|围绕", "召开[^，。；]{0,10}会"),
        ("加快|加强|强化|加大", "(?:建设|实施|推进|投入|落实)(?:步伐|力度|进度)"),
        ("打造|建立|健全", "(?:升级版|长效机制|工作机制|推进机制)"),
        ("完成", "(?:年度|阶段性|既定|主体)?(?:任务|目标)"),
    )
)
#: What somebody asks of several works, the last of them an undertaking: 对甲、|M|等工作提出要求.
_LAST_OF, _ASKED_OF = (
    re.compile(rf"[、和及]{WORDS}"),
    re.compile("等[一-龥]{0,4}?(?:工作|任务)(?:提出|作出|做出|进行|开展|(?:全面|扎实|加快)推进)"),
)
#: How long a head is at least that leaves no doubt: 专项行动, 攻坚战.
_FULL = 2
#: What a meeting orders, before its name and behind it: 会议对|M|作出部署.
_ORDERED, _ORDERS = (
    re.compile(rf"(?:会议|会上|[，。日部委局署会府])(?:还|并)?[对就]{WORDS}"),
    re.compile(
        "(?:[^，。；]{0,4}(?:阶段|时期)的?)?(?:工作)?(?:[作做]出?了?|进行了?)(?:专题|全面|具体|系统|再|动员)*(?:安排)?部署"
    ),
)
_STANDING = re.compile(rf"(?:^|[，。；：、\n])(?:目前|如今|眼下|今年|当前|同时|自)?(?!项目|示范|主体){WORDS}", re.M)
#: What somebody makes of an undertaking, before its name and behind it: 将M细化为百个项目, 为M定下时间表.
_OF_IT, _MADE = (
    re.compile(rf"[把将给为]{WORDS}"),
    re.compile(
        "(?:细化|分解|列为|列入|纳入|作为|定下|按下|划出|摆[在上]|放在|挺在|搬[到上进]|推向|打造成|抓[紧实好牢]|办[成好]|落[到实]|做[实深细好])"
    ),
)
#: What somebody does with or within an undertaking, before its name and behind it: 以M为抓手, 随着M的实施, 在M现场.
_WITHIN = re.compile(
    rf"(?:(?<!规模)以|在|随着|作为|听取了?|(?P<into>围绕|列入|纳入|得益于|受益于|依据|对照|借力|对接|融入)){WORDS}"
)
_THEREIN = re.compile(
    r"(?:降|提|促|破|强|带|推|保|稳|扩|增|补|优|解|撬|拉|聚|育|引)[一-龥]{1,4}(?=[，。；、])|为(?:抓手|引领|牵引|载体|契机|龙头|主线|统领)|[中的]"
    r"|(?P<into>[，。、等])|(?:全面|深入)?(?:实施|推进|启动|开展|完成)|(?:建设|施工)?现场|(?:进展|推进|实施|工作)?情况"
)


def standing(text: str, start: int, end: int, kind: str, starts: set[int], names: list[Tagged]) -> re.Match[str] | None:
    """What a clause begins with that says how an undertaking goes on, or that lists it before another one."""
    if kind not in ("行动", "工程", "改革", "活动") or text.startswith("学习教育", start):
        return None
    if kind == "活动" and not text.endswith("创建", 0, start):
        return None
    floor = max(0, start - 30)
    therein = _THEREIN.match(text, end)
    if therein and (within := _WITHIN.search(text, floor, start)) and (within["into"] or not therein["into"]):
        return within
    if _MADE.match(text, end) and (made := _OF_IT.search(text, floor, start)):
        return None if _holds_names(made.start("words"), end, names) else made
    for verbs, behind in _SEEN_TO:
        if behind.match(text, end) and (seen := verbs.search(text, floor, start)):
            return None if _holds_names(seen.start("words"), end, names) else seen
    if text.startswith("等", end) and _ASKED_OF.match(text, end):
        return _LAST_OF.search(text, floor, start)
    if "部署" in text[end : end + _ORDER] and _ORDERS.match(text, end):
        return _ORDERED.search(text, floor, start)
    listed = text[end : end + 1] in "、和" and end + 1 in starts
    if listed or _PROGRESS.match(text, end):
        return _STANDING.search(text, floor, start)
    told = (
        _TOLD.match(text, end)
        if end - start > _FULL or kind == "活动"
        else (kind == "工程" and _WORK_DONE.match(text, end)) or _KEPT_UP.match(text, end)
    )
    work = _STANDING.search(text, floor, start) if told else None
    return None if work is None or _holds_names(work.start("words"), end, names) else work


def _holds_names(left: int, end: int, names: list[Tagged]) -> bool:
    """Whether the tagger sees another name in a place: 甘肃省|三北工程攻坚战."""
    return any(label in ("PROGRAM", "ORG") and a < end and left < b for a, b, label in names)
