"""The errors, each with what gold says beside what was predicted and the words of the text."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from kg.evaluate.agreement import Span, comparable, normalize, overlapping
from kg.evaluate.records import Record
from kg.model import FACT_FIELDS

Cause = Literal["missed", "extra", "boundary", "label", "fields"]
#: Characters of the text shown on either side of a mention.
CONTEXT = 20
_SENTENCE = re.compile(r"[^。！？\n]+[。！？]?")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One error: what gold says beside what was predicted, with the words of the text.

    ``cause`` is ``missed`` or ``extra`` where one side has nothing; ``boundary`` and ``label`` for mentions that
    overlap one of the other side, ``fields`` for facts of one type that share at least one field.
    """

    article: str
    kind: str
    cause: Cause
    gold: str | None
    predicted: str | None
    before: str = ""
    wording: str = ""
    after: str = ""


def mention_errors(key: str, text: str, missed: Sequence[Span], extra: Sequence[Span]) -> list[Disagreement]:
    """Missed and extra spans, those that overlap side by side."""
    rows = []
    rest = list(extra)
    for span in missed:
        others = [other for other in rest if overlapping(span, other)]
        best = min(others, key=lambda other: other[2] != span[2], default=None)
        if best is not None:
            rest.remove(best)
        rows.append((span, best))
    cases: list[tuple[Span | None, Span | None]] = sorted(
        [*rows, *((None, span) for span in rest)], key=lambda pair: pair[0] or pair[1] or (0, 0, "")
    )
    return [_mention_error(key, text, gold, guess) for gold, guess in cases]


def _mention_error(key: str, text: str, gold: Span | None, guess: Span | None) -> Disagreement:
    cause: Cause = "missed" if guess is None else "extra"
    if gold and guess:
        cause = "boundary" if gold[2] == guess[2] else "label"
    start, end, kind = gold or guess or (0, 0, "")
    named = [f"{span[2]} {text[span[0] : span[1]]}" if span else None for span in (gold, guess)]
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Disagreement(key, kind, cause, named[0], named[1], before, text[start:end], after)


def fact_errors(
    key: str, text: str, kind: str, missed: Sequence[Record], extra: Sequence[Record]
) -> list[Disagreement]:
    """Missed and extra facts of one type, those that share most fields side by side."""
    shared = sorted(
        ((_shared(kind, one, two), i, j) for i, one in enumerate(missed) for j, two in enumerate(extra)),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    partner: dict[int, int] = {}
    for fields, i, j in shared:
        if fields and i not in partner and j not in partner.values():
            partner[i] = j
    pairs: list[tuple[Record | None, Record | None]] = [
        (row, extra[partner[i]] if i in partner else None) for i, row in enumerate(missed)
    ]
    pairs += [(None, row) for j, row in enumerate(extra) if j not in partner.values()]
    return [_fact_error(key, text, kind, gold, guess) for gold, guess in pairs]


def _shared(kind: str, one: Record, two: Record) -> int:
    return sum(bool(normalize(one.get(f))) and comparable(one, f) == comparable(two, f) for f in FACT_FIELDS[kind])


def _fact_error(key: str, text: str, kind: str, gold: Record | None, guess: Record | None) -> Disagreement:
    cause: Cause = "fields" if gold and guess else "missed" if gold else "extra"
    shown = [json.dumps(_fields(kind, row), ensure_ascii=False) if row else None for row in (gold, guess)]
    return Disagreement(key, kind, cause, shown[0], shown[1], wording=_wording(text, kind, guess, gold))


def _fields(kind: str, row: Record) -> dict[str, Any]:
    return {name: row[name] for name in FACT_FIELDS[kind] if name in row}


def _wording(text: str, kind: str, *rows: Record | None) -> str:
    """The words behind a fact: its evidence, or else the sentence that holds most of its values."""
    for row in rows:
        if row and "start" in row and "end" in row:
            return text[row["start"] : row["end"]]
    values = [str(row[name]) for row in rows if row for name in FACT_FIELDS[kind] if row.get(name)]
    sentences: list[str] = _SENTENCE.findall(text)
    return max(sentences, key=lambda sentence: sum(value in sentence for value in values), default="").strip()
