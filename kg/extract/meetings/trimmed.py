"""Names of meetings without what runs into them: what is said of a meeting before its name, and what follows its last word."""

from __future__ import annotations

import re

from kg.extract.page import Page

_N = "[一二三四五六七八九十百零〇]"
#: The last words of names, closing marks aside.
_LAST = re.compile(
    "(?:[会坛节赛展周班杯季日年站奥运宴月]|会议|学习|讲座|通道|采访|对话|磋商|会[晤谈]|活动|[展汇]演|展[览映]|[春村]晚|村超|那达慕|[庆盛]典|联欢"
    f"|之夜|专场|主场|(?<=系列论坛|系列讲座)第{_N}{{1,3}}场|辩论|联大|大世界|{_N}大|[A-Za-z\\d])(?:[”’》）]|（[^（）]{{1,9}}）)*\\Z"
)
#: The same before what is no part of a name: 全国人大一次会议|台湾代表团, 世界杯|冠军.
_HEAD = re.compile(
    f"会议|[大年峰全谈介览]会|论坛|[博交洽贸运奥动]会|(?<=全国)两会|集体学习|磋商|会晤|[庆盛]典|电影节|春晚|{_N}大(?=[一-龥]{{2}})|[^一-龥]?杯(?=[冠亚季]军)|(?:交流|文化|旅游)年|周(?=在)"
)
#: What is said of a meeting: 国际社会高度关注|全国两会, 距离|杭州亚运会, 致|首届全球媒体创新论坛, 三场|座谈会.
_SAID = re.compile(
    "第[一二三四五六七八九十百零〇\\d]{1,5}条[ 　]+|[^“”《》（）\n]{2,30}仪式(?:[和、及与]|以及)(?=.{4})|会议(?:决定|同意|建议|审议)(?=.{5})"
    "|[一-龥]{1,3}(?:会长|主席|书记|主任|董事长|院长|校长|[省市部]长|总裁)在(?=.{2})|盛大(?=招待会|晚会|庆典)|作为[^，。；\n]{2,40}?之一的(?=.{4})"
    "|以“[^“”\n]{2,40}”为(?:主题|题)的(?=.{3})|(?:[作以]?题为)?“[^“”\n]{4,60}”的(?=大会\\Z|会议\\Z)"
    "|[^“”《》（）\n]{0,24}(?:高度评价|积极评价|评价(?=“)|高度关注|抗议|预祝|祝贺|称赞|盛赞|赞扬|感谢|宣布|举行|召开|召集(?!人)|出席|参加|收听收看|收看|参与|列席"
    "|(?<!推)进行(?!动)|亮相|重温|交给|赶上|遇上|点燃|飞抵|夺得|摘得|斩获|[相重]聚|波及|主持(?!人)"
    f"|迎接(?=.{{0,4}}第)|筹备(?=.{{0,4}}第)|[开办]好|开设|建议(?=第?{_N}+届)|宣讲(?=全会)|选举组成)(?:了|并)?(?=.{{2}})"
    "|[^“”《》（）\n]{0,24}(?:，|[说称令]：)|(?:根据|依据)(?=.{5})|完(?![善成备全整])(?=.{3})|\\d{1,2}月经?(?=.{4})"
    "|[一-龥]{2,10}[队表][在继](?=.{3})|距离?(?=.{5})|致(?=首届|第|中国|20)|继(?![续承往])|[在从](?![线华京沪野都岗业])(?=.{4})"
    "|(?:今|明|去)年(?=.{4}|[大年]会\\Z)|[上下]午(?=.{4})|年[初中底末](?=.{5})|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年(?=第|首)|随着"
    "|为期[一二三四五六七八九十\\d]{1,3}[天日]的|[一-龥]{1,8}(?:\\d{1,2}日|[今昨]天)?经(?=第?[一二三四五六七八九十]{1,3}届)|此次|刚才|[是暨届]|出(?=首届|第)"
    "|的(?=.{4})|新一[届轮次](?=.{4})|[一-龥]{2,12}成立(?=[^大暨仪\\d一二三四五六七八九十百].{4})|接下来|连续[一-龥]届|[^“”《》（）\n]{0,20}周年[、和](?=.{4})"
    "|[一-龥]{0,8}(?:留待|有待|提交|提请)(?=.{4})"
    f"|我[国省市县区州旗](?=.{{5}})|[一-龥]{{0,8}}（草案）[和、]|[一-龥]{{0,10}}向(?=.{{0,4}}第?{_N}{{1,3}}[次届])|[下上最]一?[届次后](?:一[届次])?(?=.{{3}})"
)
#: What belongs to a meeting that has a name.
_OPENINGS = ("开幕大会", "闭幕大会", "开幕会", "闭幕会")
#: Several meetings, told by their number.
_COUNTED = re.compile(
    "(?:[一二两三四五六七八九十]|\\d{1,4}[余多]?)(?:[场个](?!人)|[位辆架期名张])|[两三四五多]次(?![会全主常委])|\\d{1,2}次(?![会全主常委])|多[场个名位]"
    "|(?<=举办|办了)(?:\\d{1,2}|[两三四五六七八九几])届|(?<=[前近过])[两三四五六七八九几]届|[一-龥]{0,8}首[枚块]"
)
#: What stands before a name of the vocabulary and belongs to it, the names of places aside.
_MODIFIER = re.compile(
    f"(?:(?:第{_N}|第?{_N}{{2,}}|第?\\d+)[届次轮]|首[届轮]|20\\d\\d(?:年度?)?|国际|全[国省市县区州旗]|中国|世界|[—－·“])\\Z"
)
_NAME_GOES_ON = re.compile("(?:[会坛党协社类季岸话共展周国际节”’》·—－）]|暨|党的|中[一-龥]|活动)\\Z")


def trim_meeting(page: Page, start: int, end: int) -> tuple[int, int]:
    """The place of the name of a meeting within words that hold it; an empty one where they hold none."""
    text = page.text
    known = page.lexicon.surfaces.get(text[start:end])
    if known is not None:
        return start, start if known.label == "PROGRAM" else end
    if text[start:end] in _OPENINGS:
        return start, start
    if not _LAST.search(text, start, end):
        heads = [head.end() for head in _HEAD.finditer(text, start + 1, end)]
        end = heads[-1] if heads else start
    while said := _SAID.match(text, start, end) or _COUNTED.match(text, start, end):
        start = said.end()
    return _from_known(page, start, end), end


def behind_credits(page: Page, start: int) -> int:
    """The first character from a place on that is part of no byline and no dateline."""
    for begins, ends in page.credits:
        start += len(page.text[start:begins]) - len(page.text[start:begins].lstrip()) if start < begins else 0
        if begins <= start < ends:
            start = ends
    return start


def _from_known(page: Page, start: int, end: int) -> int:
    """Where a name begins that ends with one of the vocabulary: 火种点燃|成都大运会."""
    text, surfaces = page.text, page.lexicon.surfaces
    begin = start
    for begin in range(start, end - 1):
        surface = surfaces.get(text[begin:end])
        if surface is not None and surface.label == "EVENT":
            break
    else:
        return start
    if text[begin] in "一二三四五六七八九十" and text[begin - 1] in "一二三四五六七八九十":
        return start
    places = {place.end: place.start for place in page.region_candidates if start <= place.start < begin}
    while begin > start:
        modifier = _MODIFIER.search(text, start, begin)
        if modifier is None and text.startswith("两会", begin) and text[begin - 1] in "省市县区州旗":
            begin -= 1
            continue
        if modifier is None and begin not in places:
            break
        begin = modifier.start() if modifier else places[begin]
    return start if _NAME_GOES_ON.search(text, start, begin) else begin
