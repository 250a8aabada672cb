"""Where personal names begin: what the tagger cuts short or joins with the words before; and all mending of names in order."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.dictionary import is_word, tag_words
from kg.extract.page import Page
from kg.extract.people.completed import complete_name, restore_names
from kg.extract.people.ends import RANKS, end_names, is_spelled, people_of, shorten_names
from kg.extract.people.namesakes import find_namesakes
from kg.extract.people.no_people import is_no_person, leave_out
from kg.extract.people.runs import part_runs
from kg.extract.people.shapes import FUNCTION, NOT_FIRST
from kg.extract.people.spelled import spell_out
from kg.extract.spans import Span

_PIECE = re.compile(r"[^\s　、（）“”]+")
_PLACE_END = re.compile(r".[省市县州]$")
_PLACE_TITLE = ("省长", "市长", "县长", "州长")
_KIN = re.compile("之[子女妻父母弟兄孙]")
_CAPITAL = ("首都", "首府")
#: Where somebody walks, a village whose name is like that of a person, and how long that is: 来到了|李洼村, 刘庄村、|赵堡镇.
_VISITED = re.compile("(?:来到|走进|走访|深入|赶到)了?(?:[一-龥]{2,6}[村镇乡]、){0,6}[一-龥]{2}[村镇乡]$")
_LONGEST_VILLAGE = 3
_DOTS = ("·", "•")
_DOTTED = re.compile("[·•]")
#: What is no syllable before a spelled name, and how long that is.
_NO_FIRST = frozenset("和与同及兼对向由请率像的、")
_SPELLED = 3
#: How long the first part of a name is that never stands for the whole.
_SHORT = 2
#: The parts of a name behind the one that the tagger saw: 狄波拉|•福特.
_TAIL = re.compile(
    r"[·•][一-龥]{1,8}?(?:[·•][一-龥]{1,8}?)*(?=[，。、；：）（\n\d]|[和与同在的于等说致]|主持|专访|独家|表示|指出|出席|先后|当选|$)"
)
#: The rest of one of which the tagger saw the first part and the dot.
_REST = re.compile(r"[一-龥]{2,6}?(?=[，。、；：）（\n\d]|[和与同在的于等说致]|主持|表示|指出|出席|先后|当选|$)")
#: Surnames that look like prepositions, in a list of names: 张平、|向|巴平措.
_LISTED = ("、向", "、由")
#: So far before a name in full somebody else of the family may be named: 拜登的儿子——|亨特·拜登.
_RELATED = 10
_MARKS = ("，", "。", "；")
#: What stands between the parts of a king's name: 卡尔十|六世•|古斯塔夫.
_KING = re.compile("[一二三四五六七八九十]{1,2}世[·•]")
#: What the first parts of Uyghur names are spelled with before their last character: 买买提|江, 阿不都|拉.
_OF_PARTS = frozenset("买提阿不都里克尔力卜吾木麦依拉古再吐艾亚热合孜娜努斯玉")
#: Two dotted names in one: 阿萨德·乌迈尔|和|佩尔韦兹·哈塔克.
_TWO_DOTTED = re.compile("([一-龥]+(?:·[一-龥]+)+)[和与](?=[一-龥]+·[一-龥])")
#: What joins the parts of one name.
_JOINTS = "·•-"
#: What the tagger takes for the end of a title before a name, and is no part of the name.
_NO_NAME = "“”和与及"
_LONGEST_PART = 8
#: Particles and verbs that the tagger takes into the name behind them: 同|朔尔茨总理, 由|范思伟.
_PARTICLES = "和与像同对向由请率有"
_TOWARDS = "同与对向"
_INVITED = ("应", "由", "经", "据")
#: Those of them that are no surname, and what stands between one of these and a name.
_NO_SURNAMES = "同与"
_TOGETHER = "同与和"
_BETWEEN = "以为"
#: What is done towards an example.
_LEARNT = re.compile("(?:等?同志)?学习|看齐")
#: Words that end with the first character of what is taken for a name: 致电|约瑟夫, 去年|卢拉.
_CROSSING = re.compile("致电|[去今明]年|此次|[宣公发]布|外孙|转达|[顷惊获]悉|[由关至]于|[正例]如")


def mend_names(page: Page, spans: list[Span]) -> list[Span]:
    """Spans in order of position with those of people mended.

    Names between spaces are parted; a name that runs into the word behind is cut where the article has the shorter name
    as well (王毅|应), one that stops short of its last syllable is completed (斯凯里特); what is no person is left out, and
    a capital and the home of a governor become places.
    """
    found = list(spans)
    if "PERSON" in [span.label for span in found]:
        found = [piece for span in _join_dotted(page.text, found) for piece in _part(page.text, span)]
        found = [
            span for index, span in enumerate(found) if span.label != "PERSON" or not is_no_person(page, found, index)
        ]
        found = part_runs(page, found)
    find_namesakes(page, found)
    if "PERSON" not in [span.label for span in found]:
        return found
    _begin_names(page, found)
    end_names(page, found)
    shorten_names(page, found)
    for index, span in enumerate(found):
        if span.label != "PERSON":
            continue
        after = found[index + 1] if index + 1 < len(found) else None
        complete_name(page, span, after.start if after else len(page.text))
        wording = page.text[span.start : span.end]
        title = page.text[after.start : after.end] if after and after.start == span.end else ""
        mayor = found[index + 2] if title in _PLACE_TITLE and index + 2 < len(found) else None
        named = mayor is not None and after is not None and (mayor.label, mayor.start) == ("PERSON", after.end)
        country = page.lexicon.surfaces.get(wording)
        if country is not None and title and country.label == "REGION" and country.terms[0].get("level") == "country":
            found[index] = Span(span.start, span.end, "REGION", term=country.terms[0], parts=(country.terms[0],))
            continue  # 非盟轮值主席|科摩罗|总统P
        state = page.lexicon.surfaces.get(wording[1:]) if title and wording[0] in _INVITED else None
        if state is not None and state.label == "REGION" and state.terms[0].get("level") == "country":
            found[index] = Span(span.start + 1, span.end, "REGION", term=state.terms[0], parts=(state.terms[0],))
            continue  # 应|秘鲁|总统夫人
        governed = title.endswith(_PLACE_TITLE) and (named or _PLACE_END.search(wording))
        visited = len(wording) == _LONGEST_VILLAGE and _VISITED.search(page.text, 0, span.end)
        if governed or visited or page.text.startswith(_CAPITAL, span.start - 2):
            found[index] = replace(span, label="REGION", name=wording)
    spell_out(page, found)
    restore_names(page, found)
    found = leave_out(page, found)
    _name_in_full(page, found)
    return found


def _name_in_full(page: Page, spans: list[Span]) -> None:
    """Give a part of a name that stands alone the name in full, where the article has that first: 比奥 is 朱利叶斯·马达·比奥."""
    full: dict[str, set[str]] = {}
    dotted = [name for name in people_of(page.text, spans) if "·" in name or "•" in name]
    for name in dotted:
        *others, family = _DOTTED.split(name)
        at = page.text.find(name)
        if family in page.text[max(0, at - _RELATED) : at]:
            continue  # 拜登的儿子——亨特·拜登
        others = others[len(others) > 1 :]  # the first of several may be anybody's: 穆罕默德
        for part in (family, *(other for other in others if len(other) > _SHORT)):
            if 1 < len(part) < len(name):
                full.setdefault(part, set()).add(name)
    for span in spans if full else ():
        names = full.get(page.text[span.start : span.end], ()) if span.label == "PERSON" else ()
        if len(names) == 1:
            [name] = names
            if page.text.find(name) < span.start:
                span.name = name


def _join_dotted(text: str, spans: list[Span]) -> list[Span]:
    """The parts of a dotted name that the tagger takes for several people, or of which it takes one, as one: 劳尔·|卡斯特罗."""
    found: list[Span] = []
    reach = 0
    for span in spans:
        if span.start < reach:
            continue
        if span.label == "PERSON":
            before = found[-1] if found else None
            if before is not None and before.label == "PERSON" and text[span.start - 1] in _JOINTS:
                touches = span.start - before.end in (0, 1)
                if touches or _KING.fullmatch(text, before.end, span.start):
                    found[-1] = replace(before, end=span.end, name="")
                    continue
            inside = text[span.end - 1] in _DOTS and any(
                other.start == span.end and other.label != "PERSON" for other in spans
            )
            if inside and (rest := _REST.match(text, span.end)):
                span, reach = replace(span, end=rest.end(), name=""), rest.end()  # 雷蒙德·|奥迪尔诺
            tail = _TAIL.match(text, span.end)
            if tail and not any(other.start == span.end + 1 for other in spans):
                span, reach = replace(span, end=tail.end(), name=""), tail.end()
            hyphen = text[span.end - 1] == "-" or text.startswith("-", span.end)
            first = span.end + (text[span.end - 1] != "-")
            behind = next((one for one in spans if one.start == first), None) if hyphen else None
            if behind is not None and behind.label == "REGION":
                span, reach = replace(span, end=behind.end, name=""), behind.end  # 慕沙-|阿曼
        found.append(span)
    return found


def _part(text: str, span: Span) -> list[Span]:
    """Several names between spaces, one by one, without the marks around them; a father and his child (拜登|之子|亨特)."""
    wording = text[span.start : span.end]
    if span.label != "PERSON" or (wording.isalpha() and "之" not in wording):
        return [span]
    if kin := _KIN.search(text, span.start + 2, span.end):
        rest = [replace(span, start=kin.end(), name="")] if span.end - kin.end() > 1 else []
        return [replace(span, end=kin.start(), name=""), *rest]
    if joint := _TWO_DOTTED.match(text, span.start, span.end):
        return [replace(span, end=joint.end(1), name=""), replace(span, start=joint.end(), name="")]
    pieces = list(_PIECE.finditer(text, span.start, span.end))
    whole = len(pieces) == 1 and pieces[0].span() != (span.start, span.end)
    if whole or (len(pieces) > 1 and all(2 <= len(piece.group()) <= 3 or "·" in piece.group() for piece in pieces)):
        return [replace(span, start=piece.start(), end=piece.end(), name="") for piece in pieces]
    return [span]


#: The side of a foreigner, before a name.
OTHER_SIDE = re.compile("[俄美英法德日韩朝印巴泰越老柬缅菲马澳加意西葡希土以伊叙埃墨智秘乌哈吉塔蒙古外]方")


def _begin_names(page: Page, spans: list[Span]) -> None:
    """Leave out a conjunction before a name (和|普京), take in a surname that the title swallowed (首相|岸田文雄).

    What precedes a transliterated name each time that the article has it belongs to it (愿同|米舒斯京).
    """
    text, titles, sounds = page.text, page.lexicon.titles, page.lexicon.name_characters
    names = people_of(text, spans)
    for index, span in enumerate(spans):
        if span.label != "PERSON":
            continue
        wording = text[span.start : span.end]
        side = text[span.start - 1] in sounds and OTHER_SIDE.fullmatch(text, max(0, span.start - 3), span.start - 1)
        if side and "·" not in wording and sounds.issuperset(wording):  # 俄方|格鲁杰夫
            spans[index] = span = replace(span, start=span.start - 1, name="")
            wording = text[span.start : span.end]
        lead = _lead(page, span, names)
        if lead:
            spans[index] = replace(span, start=span.start + lead, name="")
        before = spans[index - 1] if index else None
        if lead and before is not None and before.end == span.start and wording[0] == "官":
            before.end += 1  # 财政部长官
        floor = before.end if before else 0
        start = _first_part(page, span, floor)
        if floor == span.start - 1 and before is not None and before.label == "POSITION" and _is_syllable(page, span):
            start = floor  # 总统|额|勒贝格道尔吉
        halved = text[span.start - 1 : span.start + 1] in page.lexicon.compound_surnames  # 欧|阳明
        if not lead and floor < span.start and (_lacks_its_first(page, span) or (halved and len(wording) < 4)):
            start = span.start - 1
        if start < span.start:
            spans[index] = replace(span, start=start, name="")
            continue
        if before is not None and before.label == "POSITION" and before.end == span.start:
            title = text[before.start : before.end]
            korean = title.endswith("部长官")
            if title not in titles and title[:-1] in titles and len(title) > 2 and not korean:
                before.end -= 1
                if title[-1] not in _NO_NAME:  # “燃灯校长”|张桂梅, 国王和|穆罕默德
                    spans[index] = replace(span, start=span.start - 1, name="")
        elif (
            not lead
            and len(wording) > 2
            and span.start > floor
            and text[span.start - 1] in sounds
            and sounds.issuperset(wording[1:])
        ):
            longer = text[span.start - 1 : span.end]
            if (
                ("·" in wording and is_word(longer[:2], "nr"))
                or longer in names
                or 1 < text.count(longer) == text.count(wording)
                or text.endswith("任命", 0, span.start - 1)
            ):
                spans[index] = replace(span, start=span.start - 1, name="")


def _lacks_its_first(page: Page, span: Span) -> bool:
    """Whether the character before a name is its first: 会见岸|田文雄, 主席同呼|日勒苏赫总统."""
    text, at = page.text, span.start
    if at < 2 or not "一" <= text[at - 1] <= "龥":
        return False
    if text[at - 1 : at + 2] == "大卫·":
        return True
    if page.lexicon.end_of_parts(text, at - 1) >= span.end > page.lexicon.end_of_parts(text, at):  # 才|让多杰
        return True
    if text[at - 2 : at] in _LISTED and text[span.end : span.end + 1] == "、":
        return text[at] not in page.lexicon.surnames or text[at] in page.lexicon.rare_surnames
    if span.end - at == 3 and text[at - 1 : at + 1] in page.lexicon.japanese_surnames:
        return True
    return text[at - 2] in _TOGETHER and text[at - 1] not in _BETWEEN and not is_word(text[at - 2 : at])


def _is_syllable(page: Page, span: Span) -> bool:
    """Whether the only character between a title and a long spelled name is its first: 总统|额|勒贝格道尔吉."""
    character, wording = page.text[span.start - 1], page.text[span.start : span.end]
    spelled = len(wording) > _SPELLED and page.lexicon.name_characters.issuperset(wording.replace("·", ""))
    return spelled and character.isalpha() and character not in FUNCTION and character not in _NO_FIRST


def _first_part(page: Page, span: Span, floor: int) -> int:
    """Where a dotted name begins of which the first part is cut: 亚历山大·|斯图普, 亚历|山大·斯图普."""
    text = page.text
    cut = text[span.start - 1 : span.start] in _DOTS
    dot = span.start - 1 if cut else text.find("·", span.start, span.end)
    if dot <= floor:
        return span.start
    word, kind = tag_words(text[max(floor, dot - _LONGEST_PART) : dot])[-1]
    start, sounds = span.start, page.lexicon.name_characters
    if kind.startswith(("nr", "ns")) and (
        word[0] in sounds or word[0] == "大"
    ):  # cities give names to people: 亚历山大
        start = min(start, dot - len(word))
    while cut and start > floor and (text[start - 1] in sounds or text[start - 1] in "·•大"):
        start -= 1
    lone = dot - start == 1 and not cut
    while lone and start > floor and text[start - 1] in _OF_PARTS:  # 买买提|江·吾买尔
        start -= 1
    start += start == floor and text[start] in _TOWARDS  # 习近平|向克劳迪娅·辛鲍姆·帕尔多
    return start + (text[start] in _DOTS)


def _lead(page: Page, span: Span, names: set[str]) -> int:
    """How many characters before a name are none of it: 同|普京, 应|李强总理邀请, 支持|内塔尼亚胡."""
    text, lexicon = page.text, page.lexicon
    titles, wording = lexicon.titles, text[span.start : span.end]
    if len(wording) < 3:
        return 0
    first, rest, after = wording[0], wording[1:], wording[2:]
    native = len(rest) == 3 and rest[0] in lexicon.surnames
    if lexicon.end_of_parts(wording, 0) == len(wording):
        return 0  # 向巴|平措
    if first in _NO_SURNAMES and rest[0] not in NOT_FIRST:
        return 1
    if first == "团" and text.endswith("代表", 0, span.start):
        return 1
    if first == "官" and text.endswith(("部长", "厅长"), 0, span.start):
        return 1  # 部长官|崔某某, 厅长官|近藤某: titles in Korea and Japan
    if wording.startswith(("任命", "夫人")):
        return 2  # 国家主席|夫人|娜丽
    if first == "司" and text[span.start - 1 : span.start].isalpha() and page.title_to.get(span.start) is None:
        return int(rest[0] in lexicon.surnames)  # 基础研究司|崔某副巡视员
    crossing = text[span.start - 1 : span.start + 1]
    if _CROSSING.fullmatch(crossing) or crossing in RANKS:
        return 1
    title = _title_within(page, span)
    if title and (len(wording) - title > 3 or wording[title:] in names or (title == 1 and native)):
        return title
    if rest in names or native or "·" in rest or is_spelled(page, rest):
        alone = 1 < text.count(wording) == text.count(rest) and not any(start == span.end for start, _ in page.titles)
        if first in lexicon.surnames and alone and text[span.start - 2 : span.start] not in titles:
            return 0  # 和丽军, 向某: a surname wherever the name stands
        if first == "向" and text[span.end : span.end + 1] in _MARKS:
            return 0  # 副秘书长|向第海，: nothing is done towards anybody
        if (first in _PARTICLES and wording[:2] not in lexicon.japanese_surnames) or (
            first == "应" and "邀请" in text[span.end : span.end + 14]
        ):
            return 1
        if (crossing == "感谢" and not native) or (first == "向" and _LEARNT.match(text, span.end)):
            return 1  # 向|雷某同志学习
    if (len(after) > 2 and is_spelled(page, after)) or (len(after) > 1 and after in names):
        head = wording[:2]
        surname = head in lexicon.compound_surnames or head in lexicon.japanese_surnames
        if (
            "·" not in wording[2:4]
            and not surname
            and head not in lexicon.surfaces
            and not is_spelled(page, head)
            and is_word(head)
        ):
            return 2
    return 0


def _title_within(page: Page, span: Span) -> int:
    """How much of a name is the title before it: 上|校比尔切斯, 顾问|波多利亚克."""
    text, titles = page.text, page.lexicon.titles
    if text[span.start - 1 : span.start + 1] in titles:
        return 1
    return 3 if text[span.start : span.start + 3] in titles else 2 * (text[span.start : span.start + 2] in titles)
