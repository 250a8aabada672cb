"""Whose documents are where a text says so apart from the act: behind a title, before it or pointing back to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.reading import Sentence, pattern

#: Titles in a row, and what may stand between two of them.
TITLES = r"<D>(?:(?:（[^（）<D>]{2,30}）)?(?:等[^，。；<O><P><D>]{2,10}[、和])?[、和及]?(?:(?:19|20)\d\d年[制发印公颁修][定布发订]的)?<D>)*"
#: Who issues: organs and organisations, but not the organ that one of these belongs to: 教育部|某某研究院.
WHO = "(?:<O>(?!<G>)|<G>)"
_ISSUED = "(?:印发|发布|公布|出台|制定|下发|颁布|制发)"
_ORGANS = (
    rf"(?P<organs>{WHO}(?:(?:、|和|与|会同|联合|以及|及){WHO})*)(?:等?(?:[两三四五六七八九十]|\d{{1,2}})个?部[门委])?"
)
#: What a document goes by, and what several of them are said to hold.
_NAMELY = r"(?:(?:全称|全名|名称|标题|(?:文件|通知|公告|新规|其)(?:标题)?)?(?:名为|名叫|题为|就?是|即|叫|为)|(?:其中)?(?:包括|包含|涵盖|涉及|含|有)|分别[是为]|其中)"
#: D对外公布，发文的是O; 《…》|是O去年印发的.
_BEHIND = (
    pattern(
        rf"(?P<documents>{TITLES})[^。；<D>]{{0,30}}?，(?:发文|{_ISSUED})(?:的|单位|机关|机构|部门|者|方|主体)(?:正?是|为){_ORGANS}"
    ),
    pattern(rf"(?P<documents>{TITLES})，?(?:[正就]?是|系|为){_ORGANS}[^，。；<O><D>]{{0,12}}?{_ISSUED}(?:的|[。；]?$)"),
)
#: 由O印发的文件，全称是D; 由O批准发布，包括D、D; O公布一批标准，其中有D.
_BEFORE = (
    pattern(
        rf"由{_ORGANS}[^，。；<O><D>]{{0,8}}?{_ISSUED}[^，。；<D>]{{0,4}}的[^，。；<D>]{{0,10}}，?{_NAMELY}[^，。；<D>]{{0,4}}(?P<documents>{TITLES})"
    ),
    pattern(
        rf"由{_ORGANS}[^，。；<O><D>]{{0,8}}?{_ISSUED}[^，。；<D>]{{0,6}}，{_NAMELY}[^，。；<D>]{{0,4}}(?P<documents>{TITLES})"
    ),
    pattern(
        rf"{_ORGANS}(?![^，。；]{{0,6}}[将拟])[^，。；<O><G><P><D>]{{0,14}}?(?:{_ISSUED}(?!会)|发文"
        rf"|行文)了?[^，。；<D>]{{1,16}}，{_NAMELY}[^，。；<D>]{{0,4}}(?P<documents>{TITLES})"
    ),
)
#: The document named last, pointed back to: 该规划由O印发; 这个办法是O2月出台的.
_THE_SAME = pattern(
    rf"(?:^[ 　]*|，)(?:该|上述|这[份个部项一]{{1,2}}|此)(?P<kind>[一-龥]{{2,6}}?)(?:(?:是|系)?由|是|系|为){_ORGANS}[^，。；]{{0,8}}?{_ISSUED}"
)
#: What any document may be called.
_ANY = ("文件", "新规", "规定", "政策")


def behind_or_before(sentence: Sentence) -> Iterator[re.Match[str]]:
    """Where a sentence says whose documents are: matches with ``organs`` and ``documents``."""
    skeleton = sentence.skeleton
    if "的" in skeleton or "为" in skeleton or "系" in skeleton or "单位" in skeleton:
        for found in _BEHIND:
            yield from found.finditer(skeleton)
    if "，" in skeleton or "由" in skeleton:
        for found in _BEFORE:
            yield from found.finditer(skeleton)


def pointed_back(sentence: Sentence, title: str, place: int = 0) -> re.Match[str] | None:
    """Where a sentence says whose the document named last is: behind its title, if it is named in the same sentence."""
    found = _THE_SAME.search(sentence.skeleton, place)
    if found is None or (found["kind"] not in _ANY and place and not title.strip("》").endswith(found["kind"])):
        return None
    return found
