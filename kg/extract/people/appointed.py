"""Officials whom a verb makes known: those appointed, elected, relieved or followed in office."""

from __future__ import annotations

import re

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.people.deeds import is_odd
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.shapes import FUNCTION, has_surname
from kg.extract.spans import OFFICES, Span

#: Surnames that are mostly something else: 向|热地同志, 和|听友代表.
PARTICLES = "向和同与对把来经由从代曾"
#: Somebody appointed or removed: 免去|苗某|的中央军事委员会委员职务, 免去|苗某|的中国驻|某国|大使职务.
_OFFICE_CHANGE = re.compile(
    r"(?:任命|免[去除]|接受|同意|批准|决定任命|接替|补选|选举|增选|增补|推选)(?P<name>[一-龥]{2,6}?)(?:（[^）]{1,8}）)?(?=同志|的|为(?!为)|兼任的|辞去|请辞|担任"
    r"|出任|任|不再)(?P<link>同志|的|为|兼任的?|辞去|请辞|不再|担任|出任|任)*"
    "(?:(?:中华人民共和国|中国)驻)?"
)
#: The same without a word between name and office: 免去|何某|某局局长职务.
_RELIEVED = re.compile("免去(?P<name>(?:(?!的)[一-龥]){2,4})$")
_OFFICE_VERBS = ("任命", "免去", "接受", "同意", "接替", "选举", "补选", "增选", "增补", "推选")
#: Those whom a list makes officers of something: ，|孙某某|为某省副省长, 分别是|莫某某|任某集团董事长.
_MADE = re.compile(
    "(?:^|[，；、：。是为的\n.．）①-⑳]|(?<=[一-龥])[ 　]|关于|公布|宣布|明确|透露|证实)[ 　]*(?P<name>[一-龥]{2,4}?(?<!在)"
    "|[一-龥][ 　]{1,2}[一-龥])在?(?:同志)?(?:（[男女]）)?(?P<now>[已曾将现](?:于[\\d年月日]{2,9})?)?"
    "(?:分别|均)?(?:提出|请求|申请|宣布)?(?P<verb>[为由从自的]|辞去|挂职|(?<![担出兼就接继时历升转调留连离卸])任|不再(?:担任|兼任|代理)|(?:历|曾)任过?|先后(?:担任|出任|任)过?|担任过?|出任|兼任|升任|[转调接]任)"
    "(?:公司|集团|学校)?$"
)
#: Where an envoy is, before the name of the place.
_POSTED = re.compile("(?:中国|中华人民共和国|我国?)?驻$")
_POSTED_REACH = 8
#: Which holder of the office somebody is, before it: 任命P为|第五任|某委员会委员.
_NTH = re.compile("(?<=[为任])(?:第[一二三四五六七八九十]{1,3}[任届]|新一?[任届]|首任)$")
_NTH_REACH = 6
_MAKING = re.compile("任命|选举|补选|推选|决定|宣布")
_RELIEVING = ("免去", "接受", "撤销", "罢免")
_MOVED = re.compile("[转调升改出接]任|晋升|履新|赴[一-龥]{2,6}任")
#: Those who are made officers together: 某某、|某某|为副校长.
_MADE_TOO = re.compile("(?:^|[，；、：。了\n])(?P<name>[一-龥]{2,4})、$")
#: Verbs that people only are the subjects of, the last characters of all, and how far before the office all this begins.
_STRONG_VERBS = (
    *(verb + done for verb in ("历任", "曾任", "先后任", "先后担任", "先后出任", "担任") for done in ("", "过")),
    "不再担任",
    "不再兼任",
    "不再代理",
    "担任",
    "出任",
    "兼任",
    "升任",
    "转任",
    "调任",
    "接任",
    "辞去",
    "挂职",
)
_FROM = ("由", "从", "自")
_VERB_ENDS = (*_FROM, "为", "任", "任过", "辞去", "不再代理", "挂职", "公司", "集团", "学校")
_BEFORE_OFFICE = frozenset(word[-1] for word in (*_VERB_ENDS, "的", "届"))
_MADE_REACH = 13
#: Whom somebody follows in office, or who left it: 接替|P|，, 接替卸任的|P|。, 填补P调任后的空缺.
_FOLLOWED = re.compile(
    "(?:接替|接棒|填补了?|(?<!接替)(?:[卸离]任|落马)的)(?:(?:[卸离]任|落马|已?[被因][^，。；的]{2,16})的)?(?P<name>[一-龥]{2,4}?)(?=[，。；的]|同志|(?:出任|担任|升任|调任|转任|接任|任)(?!命))"
)
#: Who held the office before that was named last: 原任该职的|P|此前已当选.
_HELD_IT = re.compile(
    "(?:原|曾|此前)任(?:该|此|这一)职(?:务)?的(?P<name>[一-龥]{2,3}?)(?=此前|已|则|于|在|将|被|调|转|升|任)"
)
#: Who takes an office over: ，由|P|代理, 一职由|P|接任.
_BY_WHOM = re.compile("由(?P<name>[一-龥]{2,4}?)(?:同志)?(?=代理|接任|接替|继任|暂代|主持[一-龥]{0,6}工作)")
#: Who is made an officer: ，|P|被任命为.
_MADE_PASSIVE = re.compile(
    "(?:^|[，。；、\n]|决定，?)(?P<name>[一-龥]{2,4}?)(?:同志)?被(?:任命|提名|推选|选举|增补|推举|聘任|免去|撤销)"
)
_PASSIVE = ("被任命", "被提名", "被推", "被选举", "被增补", "被聘任", "被免去", "被撤销")
#: Who gives up an office, and why: P|因工作调整，辞去.
_GIVING_UP = re.compile(
    r"(?:^|[，。；：\n])(?P<name>[一-龥]{2,4})因[^，。；]{2,16}，?(?:申请|请求|提出|宣布)?(?:辞去|辞任|不再担任|卸任)"
)
#: Who leaves an office that is pointed back to: ，|P|不再担任该职务, ，|P|因年龄原因被免去上述职务.
_LEAVING = re.compile(
    r"(?:^|[，。；：\n])(?P<name>[一-龥]{2,4}?)(?:同志)?(?:[则已也将]|因[^，。；]{2,16}，?)?"
    "(?:不再(?:担任|兼任)|卸任|被?免去|辞去)(?:了)?(?:该|此|上述|前述|这一|相关|原任?|其|所任|以上|原有)"
)
#: Who is told by the year of birth: 一位是生于1956年的|P|，.
_BORN_THEN = re.compile(r"生于(?:19|20)\d{2}年(?:\d{1,2}月)?的(?P<name>[一-龥]{2,4}?)(?=[，。；、]|[已曾现将在是任时])")
#: Who is called a comrade whatever the name looks like, before the office: ，|强卫|同志不再担任.
_COMRADE = re.compile("(?:^|[，；。：\n])(?P<name>[一-龥]{2,3})同志(?=不再担任|任[一-龥]|担任|辞去)")
#: Of whom a station of a career is told with its year: ；|P|在2014年6月，时任某省委常委.
_THEN = re.compile(
    r"(?:^|[，。；：\n])(?P<name>(?![向和同与对把来经由从])[一-龥]{2,4}?)[在于](?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|后|[上中下]旬)?，?"
    "(?:[时担出兼曾历升转调接改]?任|当选|履新|被任命|辞去|卸任|退休|起任)"
)
#: Whose year of birth is told: ，其中|P|生于1952年.
_BORN = re.compile(r"(?:^|[，。；：\n]|其中)(?P<name>[一-龥]{2,4}?)出?生于(?:19|20)\d{2}年")
_LEAVES = ("不再担任", "不再兼任", "卸任", "免去", "辞去")
_LEFT = ("接替", "接棒", "卸任的", "离任的", "落马的", "填补")
#: The heading of a list of appointments, and an entry of one: 任命：|P、P为…；, 免去：|P的…职务.
_HEADING = re.compile("(?:任命|任职|免去|免职|决定)[^，。；\n]{0,12}：")
_ENTRY = re.compile(
    r"\s*(?:（?[\d一二三四五六七八九十]+[）)、.．]\s*)?"
    r"(?P<names>(?:[一-龥·]{2,12}?|[一-龥][ 　]{1,2}[一-龥])(?:、[一-龥·]{2,12}?)*)"
    "(?:同志)?(?:（[男女]）)?(?:同志)?(?:[担兼]任|[为的任]|不再(?:担任|兼任))"
)
#: How long a short name is; what joins officials.
_SHORT = 2
LIST_MARKS = ("，", "、", "；")


def appointed(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand whom a verb of appointing, electing or leaving makes known."""
    return [*_changing(page, spans), *_made_officers(page, spans), *_followed(page), *_entered(page, spans)]


def _changing(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand who are appointed or relieved: 免去|P|的…职务."""
    text = page.text
    changes = list(_OFFICE_CHANGE.finditer(text))
    if not changes and "免去" not in text and "免除" not in text:
        return []
    starts = {span.start for span in spans if span.label in OFFICES}
    leaving = [match for match in changes if match["link"] == "辞去"]
    left = [match.span("name") for match in leaving if _may_be_one(page, match["name"])]  # 同意P辞去公司董事长职务
    relieved = [
        _RELIEVED.search(text, max(0, start - 6), start) for start in (sorted(starts) if "免去" in text else ())
    ]
    return (
        left
        + [match.span("name") for match in relieved if match and has_surname(page.lexicon, match["name"])]
        + [
            match.span("name")
            for match in changes
            if match.end() in starts and (has_surname(page.lexicon, match["name"]) or is_odd(page, match["name"]))
        ]
    )


def _entered(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand whom the entries of a list of appointments name."""
    text = page.text
    headings = list(_HEADING.finditer(text)) if "：" in text else []
    if not headings or not any(verb in text for verb in _OFFICE_VERBS):
        return []
    starts = {span.start for span in spans if span.label in OFFICES}
    found: list[tuple[int, int]] = []
    for heading in headings:
        at = heading.end()
        while (entry := _ENTRY.match(text, at)) and entry.end() in starts:
            at = entry.start("names")
            for name in entry["names"].split("、"):
                if has_surname(page.lexicon, name) or "·" in name:
                    found.append((at, at + len(name)))
                at += len(name) + 1
            at = page.sentence_at(at)[1] + 1
    return found


def _made_officers(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where those stand whom a sentence of appointments or elections makes officers of a body or place."""
    text = page.text
    found = []
    ends = (*_VERB_ENDS, "的") if any(verb in text for verb in _RELIEVING) else _VERB_ENDS
    for span in spans:
        start = span.start
        if span.label == "REGION" and (posted := _POSTED.search(text, max(0, start - _POSTED_REACH), start)):
            start = posted.start()  # P历任|中国驻|加纳|大使
        if span.label not in OFFICES or not start or text[start - 1] not in _BEFORE_OFFICE:
            continue
        if text[start - 1] in "任届" and (nth := _NTH.search(text, max(0, start - _NTH_REACH), start)):
            start = nth.start()
        if not text.endswith(ends, 0, start):
            continue
        match = _MADE.search(text, max(0, start - _MADE_REACH), start)
        if match is None or not _is_made(page, match, start):
            continue
        found.append(match.span("name"))
        while match and (match := _MADE_TOO.search(text, max(0, found[-1][0] - _MADE_REACH), found[-1][0])):
            if holds_no_word(page, match["name"]):
                found.append(match.span("name"))
            else:
                break
    return found


def _followed(page: Page) -> list[tuple[int, int]]:
    """Where those stand whom somebody follows in office, who give it up, or whose birth is told."""
    text = page.text
    found = list(_FOLLOWED.finditer(text)) if any(word in text for word in _LEFT) else []
    found += _BY_WHOM.finditer(text)
    found += _HELD_IT.finditer(text) if "职的" in text or "职务的" in text else ()
    found += _MADE_PASSIVE.finditer(text) if "被" in text and any(word in text for word in _PASSIVE) else ()
    found += _BORN.finditer(text) if "生于" in text else ()
    found += _GIVING_UP.finditer(text) if "辞" in text or "不再担任" in text else ()
    found += _LEAVING.finditer(text) if any(verb in text for verb in _LEAVES) else ()
    if "同志" in text:
        found += [match for match in _COMRADE.finditer(text) if not match["name"].endswith(("名", "位", "等"))]
    told = [*(_BORN_THEN.finditer(text) if "生于" in text else ()), *(_THEN.finditer(text) if "任" in text else ())]
    born = [match for match in told if _looks_born(page, match["name"])]
    return [
        match.span("name")
        for match in (*born, *(m for m in found if m.re is _COMRADE or holds_no_word(page, m["name"])))
    ]


def _looks_born(page: Page, name: str) -> bool:
    """Whether what is born looks like somebody by name: 生于1958年的|曾水平, but not 生于1958年的中国人."""
    return (
        has_surname(page.lexicon, name)
        and name not in page.lexicon.not_names
        and not is_word(name)
        and not FUNCTION.intersection(name)
    )


def _is_made(page: Page, match: re.Match[str], at: int) -> bool:
    """Whether a name is one, and the words up to a place make its bearer an officer."""
    name, (start, end) = match["name"], page.sentence_at(at)
    if match["verb"] in ("为", "的"):
        if _goes_on(page, match):
            return True
        if match["verb"] == "的":
            return False
    if match["verb"] == "任" and not match["now"] and len(name) > _SHORT and name.endswith("新"):  # 某某新任
        return False
    if match["verb"] in _STRONG_VERBS or match["now"] or (match["verb"] == "任" and len(name) > _SHORT):
        return holds_no_word(page, name)
    if not looks_like_one(page.lexicon, name):
        listed = match["verb"] == "任" and page.text.rfind("任", start, match.start("name")) > 0
        if listed and name[0] in page.lexicon.surnames and name not in page.lexicon.not_names:
            return name[0] not in page.lexicon.rare_surnames and page.text[match.start("name") - 1] in "， 　"
        making = match["verb"] == "为" and len(name) > _SHORT and _MAKING.search(page.text, start, match.start())
        return bool(making) and holds_no_word(page, name)
    if match["verb"] in _FROM:  # P|由|某大学党委书记转任校长
        return _MOVED.search(page.text, at, end) is not None
    told = match["verb"] == "任" or page.text.startswith("关于", match.start())
    return told or _MAKING.search(page.text, start, match.start()) is not None


def _may_be_one(page: Page, name: str) -> bool:
    """Whether what begins with a surname is no word by itself: 金志国, but not 本人."""
    return has_surname(page.lexicon, name) and name[0] not in PARTICLES and not is_word(name)


def _goes_on(page: Page, match: re.Match[str]) -> bool:
    """Whether a sentence that makes or relieves one officer goes on with the next: 任命P为…，|P|为…; 免去P的…职务，|P|的…."""
    text, name, at = page.text, match["name"], match.start("name")
    start = max(text.rfind("。", 0, at), text.rfind("\n", 0, at)) + 1
    if text[at - 1 : at] not in LIST_MARKS or not has_surname(page.lexicon, name) or name[0] in PARTICLES:
        return False
    if name in page.lexicon.not_names or FUNCTION.intersection(name[1:]) or is_word(name, "d"):
        return False
    if match["verb"] == "的":
        return text.endswith("职务", start, at - 1) and any(verb in text[start:at] for verb in _RELIEVING)
    return text.find("为", start, at) > 0 and _MAKING.search(text, start, at) is not None


def holds_no_word(page: Page, name: str) -> bool:
    """Whether what begins with a surname is no word and begins with none; a given name may be one: 高|建平."""
    lexicon = page.lexicon
    if lexicon.end_of_parts(name, 0) == len(name) > _SHORT:
        return True  # 向巴|平措
    if not has_surname(lexicon, name) or name[0] in PARTICLES or name in lexicon.not_names:
        return False
    begins = name[:2]
    other = is_word(begins) and not is_word(begins, "nr") and begins not in lexicon.compound_surnames
    return is_word(name, "nr") or not (is_word(name) or other)
