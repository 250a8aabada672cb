"""What a text calls a coinage that it names in full once: “春风行动” after 2019年“春风行动”, “三抓三促” beside “三抓三促”行动."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.spans import Span

#: A coinage with the year before its quotes or the head behind them.
_FULL = re.compile(r"(?:(?:19|20)\d\d年度?)?“(?!十[一-龥]五”)(?P<coinage>[^“”]{2,14})”[一-龥]{0,6}")


def name_coinages(spans: Sequence[Span]) -> None:
    """Call coinages by the only longer name that the text has for them, in place."""
    full: dict[str, set[str]] = {}
    for span in spans:
        if span.label == "PROGRAM" and "”" in span.name and (match := _FULL.fullmatch(span.name)):
            full.setdefault(match["coinage"], set()).add(span.name)
    if not full:
        return
    for span in spans:
        names = full.get(span.name, set()) if span.label == "PROGRAM" else set()
        # “一带一路”合作规划 is another programme than 一带一路
        if len(names) == 1 and (span.term is None or next(iter(names)).endswith("”")):
            span.name = next(iter(names))
