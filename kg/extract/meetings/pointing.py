"""Holders of a meeting that the text points back to: 四部门召开E, 该厅召开E."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.pointed import body_before, several_before
from kg.extract.reading import Reading, Sentence, pattern
from kg.extract.spans import Span

#: What stands between those who hold a meeting and the verb: 就…, 联合, 在京.
BETWEEN = (
    r"(?:(?:\d{1,2}日|今天|昨天|日前|近日|[上下]午)*就[^，。；<P><T>]{4,40}"
    r"|[^，。<O><P><T><G>的]{0,12}(?:为<P>(?:同志|等人?)?)?)?(?:在[<R><O><G>][^，。<O><P><T><G>]{0,16}"
    r"|在[^，。<O><P><T><G>]{2,20}(?:[厅室馆店楼堂院校市县区]|中心)|，?[^，。<O><P><G><T>的]{0,10})?$"
)
_POINTS = pattern(
    rf"(?:(?:上述|这)?(?P<n>[两二三四五六七八九十])(?:个)?(?:部[门委]|单位|机构)|该(?P<kind>[部厅局委署会办行院]))(?![一-龥]{{0,4}}[长任])(?:{BETWEEN})"
)


def pointed_to(reading: Reading, sentence: Sentence, before: str) -> list[Span]:
    """The bodies that the end of the words ``before`` a verb of holding points back to, placed where it does."""
    match = _POINTS.search(before) if "该" in before or "部" in before or "单位" in before or "机构" in before else None
    if match is None:
        return []
    index = next(index for index, one in enumerate(reading.sentences) if one is sentence)
    found = several_before if match["n"] else body_before
    start = sentence.offset(match.start())
    bodies = found(match["n"] or match["kind"], reading.sentences, index, match.start())
    return [replace(body, start=start, end=start + 2) for body in bodies]
