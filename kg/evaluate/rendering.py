"""Scores as text, as JSON and as a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from itertools import groupby
from typing import Any

from kg.evaluate.disagreements import Disagreement
from kg.evaluate.scoring import Count, Scores

_PARTS = ("mentions", "overlap", "facts")


def scores_to_dict(scores: Scores, *, errors: int = 0) -> dict[str, Any]:
    """The scores as plain data for JSON.

    Parameters
    ----------
    scores : Scores
        What ``score`` counted.
    errors : int
        How many errors of each label and fact type to include.

    Examples
    --------
    >>> from kg.evaluate import score
    >>> scores_to_dict(score([], []))["mentions"]["all"]
    {'p': 0.0, 'r': 0.0, 'f1': 0.0, 'hit': 0, 'gold': 0, 'pred': 0}
    """
    result: dict[str, Any] = {"documents": scores.documents}
    for part in _PARTS:
        rows: Mapping[str, Count] = getattr(scores, part)
        result[part] = {name: _numbers(row) for name, row in rows.items()}
    if scores.calibration:
        result["calibration"] = [
            {"at_least": row.at_least, "right": row.right, "pred": row.pred} for row in scores.calibration
        ]
    if errors:
        result["errors"] = {kind: [_plain(row) for row in rows[:errors]] for kind, rows in errors_by_kind(scores)}
    return result


def write_text(scores: Scores) -> str:
    """The tables of precision, recall and F1 as text of fixed width.

    Examples
    --------
    >>> from kg.evaluate import score
    >>> write_text(score([], [])).splitlines()[0]
    '0 documents'
    """
    lines = [f"{scores.documents} documents"]
    for part in _PARTS:
        lines += ["", f"{part:<12}{'P':>7}{'R':>7}{'F1':>7}{'hit':>6}{'gold':>6}{'pred':>6}"]
        rows: Mapping[str, Count] = getattr(scores, part)
        for name, row in rows.items():
            shares = "".join(f"{share:>7.3f}" for share in _shares(row).values())
            lines.append(f"  {name:<10}{shares}{row.hit:>6}{row.gold:>6}{row.pred:>6}")
    if scores.calibration:
        lines += ["", f"{'confidence':<12}{'right':>7}{'share':>14}{'pred':>12}"]
        for level in scores.calibration:
            share = f"{level.right / level.pred:.3f}" if level.pred else "-"
            lines.append(f"  >= {level.at_least:<7.1f}{level.right:>7}{share:>14}{level.pred:>12}")
    return "\n".join(lines) + "\n"


def write_html(scores: Scores, *, title: str = "kg evaluate") -> str:
    """The scores and all errors as one page without outside parts; every word of the texts is escaped.

    Examples
    --------
    >>> from kg.evaluate import score
    >>> write_html(score([], []), title="<b>").count("<b>")
    0
    """
    parts = [_PAGE_HEAD.replace("TITLE", escape(title)), f"<p>{scores.documents} documents</p>"]
    for part in _PARTS:
        rows: Mapping[str, Count] = getattr(scores, part)
        parts.append(f"<table><tr><th>{part}<th>P<th>R<th>F1<th>hit<th>gold<th>pred</tr>")
        for name, row in rows.items():
            numbers = (*(f"{share:.3f}" for share in _shares(row).values()), row.hit, row.gold, row.pred)
            parts.append(f"<tr><td>{escape(name)}" + "".join(f'<td class="n">{number}' for number in numbers) + "</tr>")
        parts.append("</table>")
    for kind, errors in errors_by_kind(scores):
        parts.append(f"<details><summary>{escape(kind)}: {len(errors)} errors</summary><table>")
        parts.append("<tr><th>article<th>cause<th>gold<th>predicted<th>text</tr>")
        parts += [_html_row(row) for row in errors]
        parts.append("</table></details>")
    return "\n".join([*parts, "</body></html>", ""])


def errors_by_kind(scores: Scores) -> Iterator[tuple[str, list[Disagreement]]]:
    """The errors of each label and fact type that has any, in the order of the tables."""
    order = {name: place for place, name in enumerate([*scores.mentions, *scores.facts])}
    ranked = sorted(scores.errors, key=lambda row: order.get(row.kind, len(order)))
    for kind, rows in groupby(ranked, key=lambda row: row.kind):
        yield kind, list(rows)


def _shares(row: Count) -> dict[str, float]:
    return {"p": round(row.precision, 4), "r": round(row.recall, 4), "f1": round(row.f1, 4)}


def _numbers(row: Count) -> dict[str, float | int]:
    return _shares(row) | {"hit": row.hit, "gold": row.gold, "pred": row.pred}


def _plain(row: Disagreement) -> dict[str, str | None]:
    text = row.before + row.wording + row.after
    return {"id": row.article, "cause": row.cause, "gold": row.gold, "predicted": row.predicted, "text": text}


def _html_row(row: Disagreement) -> str:
    text = f"{escape(row.before)}<mark>{escape(row.wording)}</mark>{escape(row.after)}"
    cells = (row.article, row.cause, row.gold or "–", row.predicted or "–")
    return "<tr>" + "".join(f"<td>{escape(cell)}" for cell in cells) + f"<td>{text}</tr>"


_PAGE_HEAD = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>TITLE</title><style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 80em; padding: 0 1em }
table { border-collapse: collapse; margin: 1em 0 }
td, th { border: 1px solid #ccc; padding: .2em .6em; vertical-align: top }
th { background: #f2f2f2; text-align: left } td.n { text-align: right; font-variant-numeric: tabular-nums }
summary { cursor: pointer; font-weight: bold } mark { background: #ffe58a }
</style></head><body><h1>TITLE</h1>"""
