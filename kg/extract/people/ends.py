"""Where personal names end: what the tagger cuts short or lets run into the words behind."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.dictionary import first_word, is_word
from kg.extract.page import Page
from kg.extract.people.shapes import ALL_HAN, FUNCTION
from kg.extract.people.speech import delivers
from kg.extract.spans import OFFICES, Span

#: What follows a name of two characters and is none of it: 王毅|应邀, 陈敏|已任, 秦刚|向随行记者介绍, 韩正|于8日.
RUNS_BEHIND = re.compile(
    r"代[行表理]|代为|在(?=担任|任[职期])|随(?=同(?!志)|行[，。、])|会同(?!志)|一[同并](?!志)|专题|会前|简要|参与|致(?=欢迎|开幕|闭幕|答谢|贺)|率(?=[一-龥]{0,8}(?:团|组|队))"
    r"|关于|反[馈映]|拟(?:任|推荐|提名|担任|提拔)|历(?=任)|原(?=[是为任系][^，。；、])|[已现曾](?=[担出兼升调转接]?任)|应(?:邀|约|询|[一-龥]{1,6}邀请)"
    r"|[向于乘将](?!同志)[一-龥\d]|[作做](?:宣讲|专题|辅导|动员|总结|工作|主题|主旨|交流|会议|大会)?(?:了|题为|批示|介绍|报告|讲话|说明|发言|演讲|致辞|分享|总结|部署)"
    r"|一道(?!志)|因(?=[^，。；、]{2})|正(?=接受(?:组织|纪律|监察|审查|调查|立案))|又(?=[到在前来赴向对专带])|受(?=[^，。；、]{0,10}(?:委托|邀请)|贿|处分)"
    r"|另(?=[会行外有与同])|系(?=[本一前原现当]|[^，。；、]{1,6}人)|均(?=[由有为系是未已任曾])"
    r"|赶(?=[到往赴至回])|开(?=[了过]|座谈|现场|会[，。、]|[一-龥]{0,4}会议)|率(?=由|[^，。；、]{2,30}(?:一行|赶赴|前往))|两(?=会|国|度)"
    r"|答(?=[中外]{0,2}记者|[问得道]|[，：])|醉(?=[驾酒])|酒(?=[后驾醉])|饮(?=酒)"
)
#: A given name of Japan that ends in 和, and is no word that joins somebody to another: 竹田恒和|今天, 山本义和|表示.
_PEACE = re.compile(
    r"和(?=[今昨明前]天|\d{1,2}日|近日|日前|再次|通过|表示|宣布|承认|否认|辞职|当选|[说称]|[已曾将]|出席|发表)"
)
#: For what somebody is investigated or leaves.
_WHY = re.compile("涉嫌|不满|拒绝|反对|抗议|被|丑闻|严重|违|受贿|收受|贪|犯|渎职|失职|病|工作|年龄|健康|身体")
#: Before or while doing what somebody did something, behind his name: 某铎|在调任某省委副书记之前.
_WHILE = re.compile(
    "(?:[^，。；]{2,24}?(?:之[前后]|以[前后]|期间|前夕|任[上内])|(?:[一-龥]{0,6}[担出兼升调转接]任)[^，。；]{2,20}[时前后])(?=，)"
)
_CLAUSE_MARK = re.compile("[，。；：\n]")
#: Whose home somebody visits.
_HOME = re.compile("[民户][一-龥]{2,3}家$")
_AT_HOME = ("，", "的", "里", "中")
#: Characters that stand behind names more often than they end a word that begins with the last of a name.
_JOINTS = FUNCTION | frozenset("和同为说称任赴率表")
_ADVERBS = ("分别", "共同", "先后", "一同", "近日", "日前")
#: How long a name is that begins with a surname of one character.
_LONGEST = 3
#: Adverbs of one character.
_HOW = "先早又才都仍再便即只也更"
#: Ranks that follow a name: 吴某|大校.
RANKS = ("上将", "中将", "少将", "大校", "上校", "中校", "少校")
#: What transliterated and known names run into: 卢拉|互致贺电, 博索纳罗|得票率, 朔尔茨|立即.
RUN_ON = re.compile(
    r"先生|女士|阁下|同志|访[华美俄欧日韩朝英法德]|命令|互致|得票|曾[开经在]?|为新(?![华民乡])|未[通能对]|都[曾会是有在能要没]|可能|启动|警告|关于|专访|祝[愿福]|通电话|通话|立[即刻]"
    r"|反复|一道|茶叙|参加|出席|本[月周]|高度|热烈|强烈|密切|亲切|"
    r"因(?=涉嫌|不满|违[法反规]|被[捕控指]|[患生]病|健康|丑闻|拒绝|反对|抗议)|再次|紧急|秘密|突然|临时|[两二三四五六七多首]次|特别|保持|赢得|下台|先[后行进失]|前[总首]|首相|欲前|顶风"
    r"|偕|致[慰电信唁函]|拉入|各入|窜访|勾勒|日前|于(?=[今去]年|\d)|博士|来华|更多|率(?=[团队领]|[一-龥]{2,8}[团组])|会[面晤谈见]|继(?=[上去今此本\d])|"
    r"通了|赠[送予给]|表示|认为|许诺|承诺|为首|年内|[去今明]年|又在|都[认已两]|凭吊|发[给来表]|打来|一起|高兴|赞赏|赞扬|"
    r"外(?=，)|重申|批准|强调|呼吁|要求|代表|当选|[为任](?=[副首总]|[一-龥]{2,9}(?:部长|大臣|主席|总理|主任|大使))|以(?=\d)|边[听走看说问记讲]"
)
#: What Chinese names run into that no given name ends with: 王琦|以72米, 李舸|为主席, 姜镇|立刻.
NATIVE_RUN_ON = re.compile(
    r"以(?=\d)|及(?=委员|其他|部分|有关|相关|各|全体)|为(?=主席|[一-龥]{2,10}(?:部长|主任|书记|大使|院长))|凭借|总是|[曾都](?=[任在担赴就经是到来率出参有表])"
    r"|所(?=[作说言])|立刻|忙着|如同|打开|开着|都会|携(?=[一-龥\d])|既(?=[做是要能当])|才(?=[因能会]|在(?![^，。；]{0,10}会上))|用(?=自己|[一-龥]{1,3}[水电气器])|倾其|舍不"
    r"|老(?:先生|人|奶奶|爷爷|大[娘爷妈]|太太|师傅|两口)|凭吊|先失|更多|多次|会[面晤谈见]|共[见同商赴]|继(?=[上去今此本\d])|文[稿选集谭]|身体|任驻[一-龥]?|当选|连任|就任|出任|辞职"
)
#: Words that follow names and whose first character a name hardly ends in: 石破茂|当选, 倪虹|分享.
WORDS_BEHIND = frozenset(
    [
        "负总",
        "当选",
        "分享",
        "就任",
        "接任",
        "兼任",
        "所称",
        "所说",
        "受到",
        "得到",
        "收到",
        "接到",
        "来到",
        "深入",
        "进入",
        "加入",
        "边听",
        "边走",
        "边看",
        "边说",
        "均受",
        "均因",
        "均被",
        "均为",
        "均已",
        "早在",
        "警告",
        "双双",
        "面对",
        "刚刚",
        "重要",
        "重点",
        *(f"因{word}" for word in "违涉受工病严公犯年"),
    ]
)


def name_end(page: Page, start: int, end: int) -> int:
    """Where a personal name ends that the tagger may have read into the verb behind it: 苏林|时, 哈拉|重申, 布林肯|宣称."""
    text, verbs = page.text, page.lexicon.person_verbs
    if text[end - 1] == "时" and text.startswith(("、", "同志"), end):  # 任弼时
        return end
    if end - start > _LONGEST and text.startswith("同志", end - 2):
        return end - 2  # 张惠|同志（女）
    if (whole := page.lexicon.end_of_parts(text, start)) >= end:
        return whole  # 白玛|赤列|为, 乌云达|来
    if end - start < 3:
        return end
    if "·" in text[start:end] and text[end : end + 2] in verbs and text[end - 1] in page.lexicon.transliteration:
        return end  # 司马义·艾买提|出席
    if text[end - 1 : end + 1] in verbs or text[end - 1] in "时称说等案给赴抵对" or _joins_titled(page, start, end):
        return end - 1
    if text[end - 1 : end + 1] in WORDS_BEHIND or (text[end - 1] == "在" and _WHILE.match(text, end)):
        return end - 1
    if end - start < 5 and text[end - 1] in page.lexicon.not_given and text[start] in page.lexicon.surnames:
        return end if is_spelled(page, text[start:end]) else end - 1  # 陈某|算过账
    if text.startswith("日前", end - 1) and not text.startswith("往", end + 1):  # 何塞·维加|日前
        return end - 1
    if end - start > 3 and text[end - 1 : end + 1] in page.lexicon.name_verbs:
        return end - 1
    if text[end - 1 : end + 1] in RANKS:
        return end - 1
    sounds = page.lexicon.transliteration
    spelled = text[end - 1] == "因" and sounds.issuperset(text[start:end]) and not _WHY.match(text, end)  # 侯赛因
    size = 4 if text[start : start + 2] in page.lexicon.compound_surnames else 3
    if (
        end - start == size
        and text[start] in page.lexicon.surnames
        and not spelled
        and RUNS_BEHIND.match(text, end - 1)
    ):
        return end - 1
    if text[end - 1] in "为会则" and sounds.issuperset(text[start : end - 1]):
        return end - 1
    return end


def _joins_titled(page: Page, start: int, end: int) -> bool:
    """Whether the last character joins somebody to the holder of the office behind: 董浩|及|秘书长P, 张德祥|和|校长P."""
    size = end - start
    joins = (page.text[end - 1] == "及" and size == _LONGEST) or (page.text[end - 1] in "和与" and size > _LONGEST)
    return joins and end in page.title_at and "·" not in page.text[start:end]


def without_word(page: Page, start: int, end: int) -> int:
    """Where a name ends that takes in the word behind or lacks its last, which is 为: 万某|系本地干部, 王可为|为副主席."""
    if page.text.startswith("为为", end):
        return end + 1
    native = end - start == _LONGEST and page.text[start] in page.lexicon.surnames
    return end - 1 if native and RUNS_BEHIND.match(page.text, end - 1) else end


def people_of(text: str, spans: list[Span]) -> set[str]:
    """The personal names of an article as they stand in it."""
    return {text[span.start : span.end] for span in spans if span.label == "PERSON"}


def is_spelled(page: Page, wording: str) -> bool:
    """Whether a wording is made of the characters that spell foreign names."""
    return page.lexicon.name_characters.issuperset(wording.replace("·", "").replace("-", ""))


def end_names(page: Page, spans: list[Span]) -> None:
    """Cut names that run into a word that begins inside them (卢拉|互致贺电, 王琦|以72米97)."""
    text, surnames = page.text, page.lexicon.surnames
    names = people_of(text, spans)
    for index, span in enumerate(spans):
        if span.label != "PERSON" or span.end - span.start < 3:
            continue
        if _stands_shorter(page, span) or _begins_a_word(page, span) or _are_several(text, spans, index):
            spans[index] = replace(span, end=span.end - 1, name="")
            continue
        if text[span.start : span.end - 1] in page.lexicon.japanese_surnames and _PEACE.match(text, span.end):
            spans[index] = replace(span, end=span.end + 1, name="")
            continue
        end = span.end
        for at in range(span.end - 1, span.start + 1, -1):
            name = text[span.start : at]
            spelled = is_spelled(page, name[1:] if len(name) > 2 else name)
            japanese = name in page.lexicon.japanese_surnames  # 桥本|表示
            word = RUN_ON.match(text, at) if spelled or japanese or "·" in name or name in names else None
            if word is None and name[0] in surnames and len(name) <= 3:
                word = NATIVE_RUN_ON.match(text, at)
            if word and word.end() >= end:
                spans[index], end = replace(span, end=at, name=""), at  # 科尔|都|两次
        at_home = text[span.end - 1] == "家" and text[span.end : span.end + 1] in _AT_HOME
        if at_home and _HOME.search(text, max(0, span.start - 2), span.end):
            spans[index] = replace(span, end=span.end - 1, name="")  # 村民李某某|家，
        after = spans[index + 1] if index + 1 < len(spans) else None
        beside = after is not None and after.start == spans[index].end and after.label != "POSITION"
        if (
            beside
            and span.end - span.start in (3, 4)
            and "·" not in text[span.start : span.end]
            and text[spans[index].end - 1] == "同"
        ):  # 许勤|同省委书记P, 王毅|同P
            spans[index] = replace(span, end=span.end - 1, name="")
            continue
        if after is None or after.label not in OFFICES or text[after.start - 1] not in ("为", "任"):
            continue
        size = spans[index].end - span.start
        longer = size > 4 and text[after.start - 1] == "为"  # 任命多杰昂秀|为副省长
        if after.start == spans[index].end and (size in (3, 4) or longer):  # 选举王红|为政协…主席
            spans[index] = replace(span, end=after.start - 1, name="")


def _are_several(text: str, spans: list[Span], index: int) -> bool:
    """Whether a name of three characters ends in 均 behind another of the same clause: 书记P、市长李江|均出席."""
    span = spans[index]
    if text[span.end - 1] != "均" or span.end - span.start != 3 or not ALL_HAN.match(text, span.end):
        return False
    other = next((one for one in reversed(spans[:index]) if one.label == "PERSON"), None)
    between = text[other.end : span.start] if other is not None else "，"
    return (
        between[:1] in ("、", "和")
        and not _CLAUSE_MARK.search(between)
        and text.count(text[span.start : span.end]) == 1
    )


def _stands_shorter(page: Page, span: Span) -> bool:
    """Whether a name of three characters mostly stands without its last, which is a word behind it here: 方勤|正带领."""
    text, short = page.text, page.text[span.start : span.end - 1]
    if len(short) != 2 or short[0] not in page.lexicon.surnames or text[span.end - 1] not in page.lexicon.after_name:
        return False
    if is_spelled(page, text[span.start : span.end]):
        return False
    return text.count(short) > text.count(text[span.start : span.end]) + 1


def _begins_a_word(page: Page, span: Span) -> bool:
    """Whether the last of three characters begins a word that leaves none behind the longer name: 汪洋|专程到, 李强|检查了."""
    text, end = page.text, span.end
    if (
        end - span.start != 3
        or text[span.start] not in page.lexicon.surnames
        or not "一" <= text[end : end + 1] <= "龥"
    ):
        return False
    if text[end] in _JOINTS or text[span.start : span.start + 2] in page.lexicon.compound_surnames:
        return False
    if delivers(text, end) or RUNS_BEHIND.match(text, end):
        return False  # 王君正|向大会作报告, 江大刚|正接受审查
    if text.count(text[span.start : end]) > text.count(text[span.start : end + 1]):
        return False
    if len(first_word(text[end : end + 4])) > 1:
        return False
    word = first_word(text[end - 1 : end + 3])
    if len(word) == 1 or text[end] not in page.lexicon.name_followers:
        return len(word) > 1
    return any(is_word(word, kind) for kind in ("v", "d", "ad"))


def shorten_names(page: Page, spans: list[Span]) -> None:
    """Cut names that run on, where only a word that follows names is left over (普京|近日, 丁薛祥|和尹力, 叶聪|新任).

    What follows a name each time that the article has it belongs to it (普里戈任).
    """
    text, follow = page.text, page.lexicon.name_followers
    names = people_of(text, spans)
    for index, span in enumerate(spans):
        wording = text[span.start : span.end]
        if span.label != "PERSON" or len(wording) < 3:
            continue
        longer = text[span.start : span.end + 1]
        belongs = longer in names or (longer[-1] == "任" and is_spelled(page, wording) and stands_alone(text, span.end))
        if belongs and longer != wording and 1 < text.count(longer) == text.count(wording):
            spans[index] = replace(span, end=span.end + 1, name="")
            continue
        if len(wording) > 3 and wording.endswith(_ADVERBS):
            spans[index] = span = replace(span, end=span.end - 2, name="")
            wording = text[span.start : span.end]
        for size in range(len(wording) - 1, 1, -1):
            if wording[:size] not in names or 1 < text.count(wording[:size]) == text.count(wording):
                continue
            rest = wording[size:]
            runs_on = rest in follow or rest + text[span.end : span.end + 1] in follow or rest[0] in "和与、"
            runs_on = runs_on or _is_too_long(page, span, size) or _says_how(text, span, size)
            if runs_on or _begins_word(text, span, size):
                spans[index] = replace(span, end=span.start + size, name="")
                break


def _is_too_long(page: Page, span: Span, size: int) -> bool:
    """Whether a name of four characters is a Chinese one and what follows it: 张永强|早."""
    text, lexicon = page.text, page.lexicon
    if (size, span.end - span.start) != (3, 4) or text[span.start] not in lexicon.surnames:
        return False
    double = lexicon.compound_surnames | lexicon.japanese_surnames
    return text[span.start : span.start + 2] not in double and text.count(text[span.start : span.end]) == 1


def _says_how(text: str, span: Span, size: int) -> bool:
    """Whether the last of three characters, where the longer name stands once, is an adverb before a word: 林涛|先从."""
    once = text.count(text[span.start : span.end]) == 1
    return (
        once
        and size == span.end - span.start - 1
        and text[span.end - 1] in _HOW
        and bool(ALL_HAN.match(text, span.end))
    )


def _begins_word(text: str, span: Span, size: int) -> bool:
    """Whether the only character behind the shorter name begins a word: 王杰|入驻, 石破茂|首相, where the longer stands once."""
    if span.end - span.start != size + 1 or text.count(text[span.start : span.end]) > 1:
        return False
    return is_word(text[span.end - 1 : span.end + 1])


def stands_alone(text: str, at: int) -> bool:
    """Whether the character at a place begins no word of the dictionary there."""
    return len(first_word(text[at : at + 4])) == 1
