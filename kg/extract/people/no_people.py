"""What the tagger takes for a person and is none: places, storms, roles, works, words that begin like a name."""

from __future__ import annotations

import re

from kg.extract.dictionary import cut_words, is_word
from kg.extract.lexicon import Lexicon
from kg.extract.page import Page
from kg.extract.people.shapes import common_surnames
from kg.extract.people.speech import delivers
from kg.extract.spans import Span, places_of

_NAMESAKE = re.compile(r"[一-龥]{0,6}”(?:号|级|型|洲际|导弹|航母|舰|艇)")
#: What bears the name of a person: 拉菲克·哈里里|大学医院.
_NAMED_AFTER = re.compile(
    r"公司|国际机场|机场|旅(?![游行客居途程])|[中小]学(?![毕同教老校期时生])|大学(?!毕业|期间|时|生|学历|本科|任教|读书)|医院|纪念馆|纪念堂|基金会|体育场|体育馆"
)
#: A list of companies: 沃尔玛、巴斯夫等14家跨国公司.
_COMPANIES = re.compile(
    r"(?:、[^，。、；]{1,10})*等(?:(?:\d+|[一二三四五六七八九十百]+|多)?余?家(?![中里庭属])|(?:跨国|知名|龙头|大型|国际|全球|世界|著名|头部|外资|外国)*(?:企业(?!家)|公司|品牌)|平台)"
)
#: What makes a place of the name before it, and the end of a list of places (苏福尔斯|市, 梅图拉|等多地).
_HEADS_OF_PLACES = ("县长", "市长", "省长", "区长", "州长", "镇长", "乡长", "村长")
_PLACE_BEHIND = re.compile(
    r"港(?!澳|警|督|姐)|球场|(?:陆军|空军|海军|军事)?基地|[州县市镇](?![长委党政])|岛|大?桥|隧道|工业园|自治区|口岸|难民营|海峡|半岛|地区|"
    r"火山|大?街|巷|广场|水电站|核电站|方向|堡国际|(?:[、和](?:(?![等和])[一-龥·]){2,8})*[两三四五六七八九\d]+[个座]?(?:[州省县市镇乡村](?![长委党政书干民])|城市|村庄"
    r"|城镇)|(?:、[一-龥·]{2,8})*等(?:[一二三四五六七八九十多\d]+[个大]?)?(?:地|[州省](?!长|领导)|城市|港口|商圈|街区|商业街|景区|景点|(?:古老|古代)?文明|部落)|政府和人民"
)
#: Ends of the names of places and parties, as names of people hardly have them (赵述岛, 张家沟, 左翼党).
_PLACE_END = re.compile(r"..[岛屿沟庙党]$")
#: Ends of the names of schools and parliaments (林肯|中学, 阿拉|伯议会).
_INSTITUTION_END = re.compile(
    "(?:[中小]学|大学|学院|议会|医院|银行|组织|政府|文明|雨林|志愿军|国际|庄村|.{2}[寺宫区省站])$"
)
_SPELLED_END = re.compile(r"...[市州桥站港镇区县]$")
#: What a single character that stands for a country goes with: 英|学者, 乌|媒体; 伊叙|两国.
_OF_COUNTRY = re.compile(r".(?:学者|机构|政府|报告|媒体|议会|军方|组织|官员|武装|志愿军|三国|方|军|前)")
_COUNTRIES_BEHIND = re.compile(r"[两三双]国|外长|总理|总统|防长|关系|双方|边境|领导人")
#: A list of languages or scripts: 蒙古文、|哈萨克文|、朝鲜文.
_SCRIPTS = re.compile(r"、[一-龥]{1,4}[文语]")
#: How a speaker is addressed, behind a title: 议长|先生来华.
_ADDRESS = ("先生", "女士", "阁下", "谢谢", "感谢")
#: Somebody named by the surname alone: 居民杜|先生.
_SURNAME_ONLY = re.compile(r"先生|女士|阿姨|大[爷妈娘姐]")
#: The next thing of a list that goes on with the same verb.
_NEXT_THING = re.compile("、[一-龥]([一-龥]{2,3})(?=[、，。；])")
_LONGEST_TITLE = 60
#: What stands before the name of a company, and before what one side does: 汽车巨头|某某, 以|方新提出的方案.
_COMPANY_BEFORE = ("巨头", "车企", "药企", "品牌", "企业")
#: What stands before the name of a company, a place or a thing in the sky.
_NAMED_SO = (*_COMPANY_BEFORE, "城市", "市郊的", "小镇", "重镇", "天体")
#: Surnames by which things are counted.
_COUNTERS = "张项支户位台包米车段门"
#: What no name begins with, and what none holds.
_NO_FIRST = ("在", "来", "平台")
_NO_PART = re.compile("中国|[！？、]|^.$|^一职$|负责$|[纪党]委原?$")
#: What no name ends with, and how short names of companies of four characters end.
_NO_LAST = ("办公室", "白皮书", "信箱", "村委会", "居委会", "委员会", "党支部")
_OF_COMPANIES = ("投资", "科技", "机床", "股份", "资本", "控股", "传媒", "网络", "药业", "实业", "地产", "电器")
_SIDES = "中双各对我该"
#: What a town has, behind its name.
_OF_TOWN = ("党委", "镇长", "乡长", "政府", "纪委", "人大")
#: The longest name that a quarter or a county does not end.
_LONGEST = 3
#: What begins like a name and says when.
_WHEN = re.compile(
    "第[一二三四五六七八九十百]{1,3}[次届个年天]|于(?:近日|日前|[今昨本上][日天年月周])|时(?:[就曾已还即便又也].?|因.)"
)
#: What those are called by who are named by the surname alone, before it.
_CALLED = "小老阿"
#: What makes of a word how something is done or becomes.
_HOW = "地化"
#: What makes no name of a surname: 莫方, 王家, 曾为, 来同.
_NO_GIVEN = "方家为同某氏姓村"


def is_no_person(page: Page, spans: list[Span], index: int) -> bool:
    """Whether a mention of a person is none by what stands around it.

    相信习|主席, a surname behind a verb; “亚伯拉罕·林肯”号, a ship; 哈里里|大学医院; 习近平主席|英明领导; 议员|来中国; 沃尔玛等14家
    公司; 巴方; 边斗争、边建设.
    """
    text, span = page.text, spans[index]
    if span.label != "PERSON":
        return False
    wording = text[span.start : span.end]
    if wording.endswith(("习", "办公室")) and text.startswith(("主席", "总书记"), span.end):
        return True
    if len(wording) < 5 and wording[1:] in page.lexicon.titles and wording[0] in page.lexicon.surnames:  # 陈书记
        return True
    if _NO_PART.search(wording) or wording.endswith(_NO_LAST):
        return True
    if len(wording) == _LONGEST + 1 and wording.endswith(_OF_COMPANIES) and "·" not in wording:
        return True  # 弘毅|投资、某某公司负责人
    if len(wording) > _LONGEST and wording[0] in _COUNTERS and text[span.start - 1].isdigit():
        return True  # 3|张高尔夫球卡
    if "驻" in wording[:_LONGEST] and not wording.startswith("驻"):
        return True  # 原驻日|大使
    if len(wording) == 2 and wording[1] in "说称" and text[span.start - 1] in _CALLED:
        return True  # 小|李说，
    if len(wording) > 2 and (wording[-1] == "族" or text.startswith("族", span.end)):
        return True  # 丁卡族
    if wording.startswith(_NO_FIRST) and not (_has_title(spans, index) and _acts(page, span) and len(wording) == 3):
        return True  # 副省长|来颖某|主持
    if _holds_title(page, span, wording) or text.endswith(_NAMED_SO, 0, span.start):
        return True
    if wording[0] == "方" and (text[span.start - 1] in _SIDES or text[span.start - 1] in page.lexicon.country_of):
        return not _has_title(spans, index)
    if len(wording) > _LONGEST and "·" not in wording and wording[-1] in "区县镇":
        return True
    if (
        len(wording) < 4 and wording[-1] in "村邨镇乡街路桥" and text.endswith(_HEADS_OF_PLACES, 0, span.start)
    ):  # 蒙阴县|长明村
        return True
    if len(wording) < 4 and wording[-1] in "镇乡" and text.startswith(_OF_TOWN, span.end):  # 市委常委、|古泉镇|党委书记
        return True
    if (len(wording) > 2 and _NAMED_AFTER.match(text, span.end)) or _COMPANIES.match(text, span.end):
        return True
    if len(wording) == 2 and wording[1] == "方" and (wording[0] in page.lexicon.country_of or "中方" in text):
        return not _has_title(spans, index)  # 中方支持孟方
    if _goes_on_alike(text, span):
        return True
    if (
        span.end in page.title_at
        and len(wording) == 3
        and wording[2] in page.lexicon.surnames
        and is_word(wording[:2], "v")
    ):
        return True  # 纪念周|总理, a surname behind a verb
    beside = index > 1 and _has_title(spans, index) and spans[index - 2].label == "PERSON"
    if beside and spans[index - 2].end == spans[index - 1].start:
        return wording in page.lexicon.not_names or wording in page.lexicon.person_verbs
    return text[span.start - 1 : span.start] == "“" and bool(_NAMESAKE.match(text, span.end))


def _holds_title(page: Page, span: Span, wording: str) -> bool:
    """Whether a mention of a person is a title, or takes in a part of one: 王储兼|首相, 乌内务|部长; or ends in a verb: 席表达."""
    if wording.endswith("兼") and wording[:-1] in page.lexicon.titles:
        return True
    if len(wording) == 3 and wording[1:] in page.lexicon.person_verbs:
        acts = page.text[span.end : span.end + 2] in page.lexicon.person_verbs  # 市长|周战胜|前往
        return not (acts and wording[0] in common_surnames(page.lexicon))
    if wording[0] == "江" and page.text.endswith("市长", 0, span.start) and is_word(wording[1:]):
        return True  # 武汉市|长江大桥
    minister = wording[0] in page.lexicon.country_of and page.text.startswith("部长", span.end)
    return minister and len(wording) == 3 and is_word(wording[1:])


def _goes_on_alike(text: str, span: Span) -> bool:
    """Whether a list goes on with the same verb and another thing: 边斗争、边建设, 谈理想、谈人生."""
    verb, thing = text[span.start], text[span.start + 1 : span.end]
    if verb == "边":
        return text.startswith(("、边", "边"), span.end) or "、边" in text[max(0, span.start - 8) : span.start + 1]
    other = _NEXT_THING.match(text, span.end) if text.startswith("、" + verb, span.end) else None
    return other is not None and is_word(other[1]) and is_word(thing)


def leave_out(page: Page, spans: list[Span]) -> list[Span]:
    """The spans without those of people that are words, or that the article shows to be something else.

    What is a place, a storm or a work in one sentence is none the less in the next, unless a title stands before it once.
    """
    people = {index: page.text[span.start : span.end] for index, span in enumerate(spans) if span.label == "PERSON"}
    titled = {wording for index, wording in people.items() if _has_title(spans, index)}
    places = {wording for wording in {*people.values()} - titled if is_place_somewhere(page.text, wording)}
    doubted = {
        wording
        for index, wording in people.items()
        if wording not in titled and (wording in places or _is_something_else(page, spans, index, wording))
    }
    dropped = {
        index for index, wording in people.items() if wording in doubted or _is_words(page, spans, index, wording)
    }
    return [span for index, span in enumerate(spans) if index not in dropped]


def _has_title(spans: list[Span], index: int) -> bool:
    """Whether a title stands right before a person."""
    before = spans[index - 1] if index else None
    return before is not None and before.label == "POSITION" and before.end == spans[index].start


def _acts(page: Page, span: Span) -> bool:
    """Whether what people do stands right behind a name."""
    return page.text[span.end : span.end + 2] in page.lexicon.person_verbs or delivers(page.text, span.end)


def _is_something_else(page: Page, spans: list[Span], index: int, wording: str) -> bool:
    """Whether the words around a name make a script of it, the name of a storm or a weapon, or a figure of a work."""
    text, span = page.text, spans[index]
    if wording[-1] in "文语" and (
        text[span.start - 2 : span.start] in ("文、", "语、") or _SCRIPTS.match(text, span.end)
    ):
        return True
    if text[span.start - 1 : span.start] == "“" and text[span.end : span.end + 1] == "”":
        return True
    opened = text.rfind("《", max(0, span.start - _LONGEST_TITLE), span.start)
    if (
        opened >= 0
        and "》" not in text[opened : span.start]
        and text.find("》", span.end, span.end + _LONGEST_TITLE) >= 0
    ):
        figure = text[span.start - 1] == "·" or page.lexicon.name_characters.issuperset(wording.replace("·", ""))
        return figure and not _outside_titles(text, wording)
    return False


def is_place_somewhere(text: str, wording: str) -> bool:
    """Whether the article shows a name to be that of a place at one of the places where it stands."""
    size = len(wording)
    return "·" not in wording and any(_PLACE_BEHIND.match(text, at + size) for at in places_of(wording, text))


def is_none(page: Page, spans: list[Span], index: int) -> bool:
    """Whether what stands around a mention of a person, or in it, says that it is none."""
    return is_no_person(page, spans, index) or _is_words(page, spans, index, spans[index].name)


def _outside_titles(text: str, wording: str) -> bool:
    """Whether a wording stands outside 《》 as well."""
    return any(text.rfind("《", 0, at) <= text.rfind("》", 0, at) for at in places_of(wording, text))


def _is_words(page: Page, spans: list[Span], index: int, wording: str) -> bool:
    """Whether a mention of a person is made of other words: 英学者, 伊叙两国, 任命后, 议长|先生来华, 计划部|部长."""
    text, span, lexicon = page.text, spans[index], page.lexicon
    if wording.startswith(_ADDRESS):
        return True
    if wording.endswith("部") and text.startswith(("长", "部长", "副部长"), span.end):
        return True
    if _WHEN.fullmatch(wording) or (len(wording) == 3 and wording[2] in _HOW and is_word(wording[:2])):
        return True  # 市长|于近日|赴京, 总理|高兴地|表示
    if len(wording) == 3 and lexicon.honorifics.fullmatch(wording, 1):  # 李|阿姨
        return True
    if len(wording) == 3 and _SURNAME_ONLY.match(text, span.end) and wording[2] in lexicon.surnames:
        return is_word(wording[:2]) and wording[:2] not in lexicon.compound_surnames
    if _has_title(spans, index):
        acts = _acts(page, span)
        if len(wording) == 2 and acts and wording[0] in lexicon.surnames and wording not in lexicon.not_names:
            abroad = index > 1 and (body := spans[index - 2].term) is not None and body.get("level") == "foreign"
            return not abroad and any(is_word(wording, kind) for kind in ("d", "a"))  # 省委书记|强某|会见
        acts = acts or text[span.end : span.end + 1] in tuple("、，。（")
        common = len(wording) == 3 and wording[0] in common_surnames(lexicon)
        return not (acts and common) and _is_verb(page, wording)  # 主席|施业某|出席
    if wording in lexicon.not_names:
        return True
    if wording[0] in lexicon.country_of:
        if _OF_COUNTRY.fullmatch(wording):
            return True
        if all(character in lexicon.country_of for character in wording) and _COUNTRIES_BEHIND.match(text, span.end):
            return True
    if len(wording) > 2 and wording[0] in "和与" and (is_word(wording[1:]) or wording[1:] in lexicon.not_names):
        return wording[1] not in lexicon.transliteration
    spelled = lexicon.name_characters.issuperset(wording[:-1])
    japanese = wording[:2] in lexicon.japanese_surnames
    if _INSTITUTION_END.search(wording):
        return True
    if _PLACE_END.search(wording) or (spelled and not japanese and _SPELLED_END.search(wording)):
        return True
    return _is_verb(page, wording)


def _is_verb(page: Page, wording: str) -> bool:
    """Whether a name of three characters begins with a verb, or one of two is no noun: 呼吁|美, 来自|不, 特别, 宛若."""
    verb, lexicon = wording[:2], page.lexicon
    if len(wording) == 2:
        common = wording[0] in lexicon.surnames and wording[0] not in lexicon.rare_surnames
        return any(is_word(wording, kind) for kind in (("d", "ad") if common else ("v", "d", "a")))
    if len(wording) != 3 or verb in lexicon.compound_surnames:
        return False
    return not lexicon.transliteration.issuperset(verb) and is_word(verb, "v")


def stands_for_a_place(text: str, end: int) -> bool:
    """Whether what stands behind a name makes a place of it."""
    return bool(_PLACE_BEHIND.match(text, end))


def looks_like_one(lexicon: Lexicon, name: str) -> bool:
    """Whether a wording has the form of a Chinese or Japanese name and holds no word: 周能一, 高市早苗, but 任命|新."""
    if name[:2] in lexicon.compound_surnames and len(name) in (3, 4):
        return name not in lexicon.not_names
    if len(name) == 4:
        return name[:2] in lexicon.japanese_surnames and name[2:] not in lexicon.name_followers
    if len(name) > 3 or name[0] not in lexicon.surnames or name[0] in lexicon.country_of or name in lexicon.not_names:
        return False
    if (
        (len(name) == 2 and name[1] in _NO_GIVEN)
        or name[1:] in lexicon.titles
        or lexicon.honorifics.fullmatch(name[1:])
    ):
        return False
    words = cut_words(name, guess=False)
    if all(len(word) == 1 for word in words) or is_word(name, "nr"):
        return True
    return words[0] == name[0] and (is_word(name[1:], "nr") or is_word(name[1:], "nz"))
