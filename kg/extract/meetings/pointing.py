"""Holders of a meeting that the text points back to: 四部门召开E, 该厅召开E."""

from __future__ import annotations

import itertools
import re

from kg.extract.reading import Reading, Sentence, pattern
from kg.extract.spans import BODIES, Span

#: What stands between those who hold a meeting and the verb: 就…, 联合, 在京.
BETWEEN = r"(?:就[^，。；<P><T>]{4,40}|[^，。<O><P><T><G>的]{0,12})?(?:在[<R><O><G>][^，。<O><P><T><G>]{0,16}|在[^，。<O><P><T><G>]{2,20}(?:[厅室馆店楼堂院校市县区]|中心)|，?[^，。<O><P><G><T>的]{0,10})?$"
_POINTS = pattern(
    rf"(?:(?:上述|这)?(?P<n>[两二三四五六七八九十])(?:个)?(?:部[门委]|单位|机构)|该(?P<kind>[部厅局委署会办行院]))(?![一-龥]{{0,4}}[长任])(?:{BETWEEN})"
)
_NUMBERS = {number: index for index, number in enumerate("一二三四五六七八九十", 1)} | {"两": 2}
#: What joins those of whom the text goes on to speak by their number.
_JOINED = re.compile("、|和|与|及|以及|(?:，|日前|近日|\\d{1,2}日)*(?:会同|联合)")


def pointed_to(reading: Reading, sentence: Sentence, before: str) -> list[Span]:
    """The organs that the end of the words ``before`` a verb of holding points back to, placed where it does."""
    match = _POINTS.search(before) if "该" in before or "部" in before or "单位" in before or "机构" in before else None
    if match is None:
        return []
    start, end = sentence.offset(match.start()), sentence.offset(match.start()) + 2
    bodies = [span for span in reading.spans if span.label in BODIES and span.end <= start]
    found = _run(reading.text, bodies, _NUMBERS[match["n"]]) if match["n"] else _of_kind(bodies, match["kind"])
    return [Span(start, end, span.label, name=span.name, term=span.term, open=span.open) for span in found]


def _run(text: str, bodies: list[Span], number: int) -> list[Span]:
    """The last list of so many bodies."""
    runs: list[list[Span]] = [[]]
    for before, span in itertools.pairwise([None, *bodies]):
        joined = before is not None and span is not None and _JOINED.fullmatch(text, before.end, span.start)
        if not joined:
            runs.append([])
        if span is not None:
            runs[-1].append(span)
    return next((run for run in reversed(runs) if len(run) == number), [])


def _of_kind(bodies: list[Span], kind: str) -> list[Span]:
    """The last body of a kind that its name tells."""
    ends = {"委": "委员会", "办": "办公室", "行": "银行"}.get(kind, kind)
    return [span for span in bodies if span.name.endswith(ends)][-1:]
