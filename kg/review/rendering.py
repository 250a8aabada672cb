"""Doubtful pairs as rows of text, as JSON and as a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from html import escape
from typing import Any

from kg.link.careers import THRESHOLD
from kg.review.pairs import Pair, Post, Quote, Side

#: Characters of a quote that are shown in a table.
_QUOTE = 90


def pair_to_dict(pair: Pair) -> dict[str, Any]:
    """A pair as plain data for JSON.

    Examples
    --------
    >>> from kg.link import Decision
    >>> sides = Side("organ/甲", "person/李伟"), Side("article/b", "")
    >>> data = pair_to_dict(Pair(Decision("李伟", "organ/甲", "article/b", False, 1.0), *sides))
    >>> data["score"], data["same"], data["right"]["anchor"]
    (1.0, False, 'article/b')
    """
    data = asdict(pair)
    decision: dict[str, Any] = data.pop("decision")
    return {**decision, "left": data["left"], "right": data["right"]}


def verdict_line(pair: Pair) -> str:
    """What was decided of a pair, and why.

    Examples
    --------
    >>> from kg.link import Decision
    >>> sides = Side("organ/甲", "person/李伟"), Side("organ/乙", "person/李伟~乙")
    >>> verdict_line(Pair(Decision("李伟", "organ/甲", "organ/乙", False, 1.0, "rare name +1"), *sides))
    'kept apart, score 1 (joined from 1.5): rare name +1'
    """
    one = pair.decision
    return f"{'joined' if one.same else 'kept apart'}, score {one.score:g} (joined from {THRESHOLD:g}): {one.reason}"


def post_line(post: Post) -> str:
    """A post in one line.

    Examples
    --------
    >>> post_line(Post("水利部", "部长", "former", "2018-03-19", "", "2018-04-01", "2020-05-02", 3))
    '水利部部长 from 2018-03-19, seen 2018-04-01 – 2020-05-02, former, 3 articles'
    """
    held = " ".join(filter(None, (post.start and f"from {post.start}", post.end and f"until {post.end}")))
    seen = _span(post.first_seen, post.last_seen)
    parts = (held, seen and f"seen {seen}", "" if post.status == "current" else post.status, _articles(post.articles))
    return f"{post.organ}{post.title} {', '.join(filter(None, parts))}"


def side_rows(pair: Pair) -> list[tuple[str, list[str], list[str]]]:
    """What is shown of a pair: what it is, and the lines of the left and of the right side."""
    left, right = _lines(pair.left), _lines(pair.right)
    return [(name, left[name], right[name]) for name in left if left[name] or right[name]]


def write_html(pairs: Sequence[Pair], *, title: str = "kg review") -> str:
    """The pairs as one page without outside parts; every word of texts and names is escaped.

    Examples
    --------
    >>> write_html([], title="<b>").count("<b>")
    0
    """
    noun = "pair" if len(pairs) == 1 else "pairs"
    parts = [_PAGE_HEAD.replace("TITLE", escape(title)), f"<p>{len(pairs)} doubtful {noun}, the nearest first</p>"]
    for number, pair in enumerate(pairs, 1):
        kind = "joined" if pair.decision.same else "apart"
        parts.append(f'<section class="{kind}"><h2>{number}. {escape(pair.decision.name)}</h2>')
        parts.append(f"<p>{escape(verdict_line(pair))}</p><table>")
        for name, left, right in side_rows(pair):
            cells = "".join(f"<td>{'<br>'.join(map(escape, lines))}" for lines in (left, right))
            parts.append(f"<tr><th>{escape(name)}{cells}</tr>")
        parts.append("</table></section>")
    return "\n".join([*parts, "</body></html>", ""])


def _lines(side: Side) -> dict[str, list[str]]:
    number = ", ".join(filter(None, (_articles(side.articles) if side.articles else "", _span(side.first, side.last))))
    return {
        "anchor": [side.anchor],
        "person": [side.person or "not in the graph"],
        "posts": [post_line(post) for post in side.posts],
        "articles": [number] if number else [],
        "named with": _listed(side.company),
        "places": _listed(side.places),
        "evidence": [_quote(quote) for quote in side.quotes],
    }


def _listed(names: Iterable[str]) -> list[str]:
    text = "、".join(names)
    return [text] if text else []


def _quote(quote: Quote) -> str:
    text = " ".join(quote.text.split())
    text = text if len(text) <= _QUOTE else f"{text[:_QUOTE]}…"
    return f"{quote.date or 'undated'} {quote.article}: {text}"


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first or '…'} – {last or '…'}"


def _articles(count: int) -> str:
    return f"{count:,} article" if count == 1 else f"{count:,} articles"


_PAGE_HEAD = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>TITLE</title><style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 80em; padding: 0 1em }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td, th { border: 1px solid #ccc; padding: .2em .6em; vertical-align: top; overflow-wrap: anywhere }
th { background: #f2f2f2; text-align: left; width: 7em }
section { margin: 2em 0; border-left: .4em solid #d9822b; padding-left: 1em } section.joined { border-color: #2b7bd9 }
h2 { margin: 0 } p { margin: .3em 0 .6em }
</style></head><body><h1>TITLE</h1>"""
