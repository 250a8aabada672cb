"""Statistics as a tidy table: one number a row, with what it measures, where and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kg.graph import Graph
from kg.query.names import fold
from kg.query.periods import NEVER, first_day
from kg.query.periods import period as days_of
from kg.query.sources import article_id, first_report
from kg.query.tables import Columns, frame
from kg.query.view import View, view_of

if TYPE_CHECKING:
    import pandas

__all__ = ["statistics"]

_STATISTICS: Columns = {
    "indicator": str,
    "change": str,
    "value": float,
    "unit": str,
    "area": str,
    "region_code": str,
    "period": str,
    "period_start": str,
    "period_end": str,
    "date": str,
    "article": str,
    "url": str,
    "quote": str,
    "articles": int,
    "region_id": str,
    "article_id": str,
    "statistic_id": str,
}


class _Statistic(NamedTuple):
    """A row, its place in the table, and what the filters look at."""

    row: tuple[Any, ...]
    place: int
    indicator: str
    area: str
    region: frozenset[str]
    period: str
    start: str
    end: str


def statistics(
    graph: Graph, *, indicator: str | None = None, area: str | None = None, period: str | None = None
) -> pandas.DataFrame:
    """The statistics that articles report.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        A graph as ``kg.build`` makes it.
    indicator : str, optional
        A part of the name of what is measured: ``工业增加值``.
    area : str, optional
        A part of the words for the area (``全省``); or name, alias, code or id of the region that it is.
    period : str, optional
        A year, month or day: the statistics of periods that share a day with it. Anything else is a part of the words
        for the period (``前三季度``).

    Returns
    -------
    pandas.DataFrame
        One row a statistic, by indicator, area and period: ``indicator``, ``change`` (``level`` for a level),
        ``value``, ``unit``, ``area`` as the text has it, ``region_code`` of the region it is, ``period`` as the text
        has it, ``period_start``, ``period_end`` (first day after it), ``date``, ``article`` (its title), ``url`` and
        ``quote`` of the first article that reports it, ``articles`` (how many do), ``region_id``, ``article_id``,
        ``statistic_id``.

    Raises
    ------
    UsageError
        If ``period`` is written as a date and is none, such as ``2021-13``.

    Examples
    --------
    >>> table = kg.query.statistics(graph, indicator="社会消费品零售总额", area="浙江", period="2021")
    >>> table[["change", "value", "unit", "region_code", "period_end"]].values.tolist()
    [['level', 29211.0, '亿元', '330000', '2022-01-01'], ['增长', 9.7, '%', '330000', '2022-01-01']]
    """
    view = view_of(graph)
    found = view.once(_all)
    if indicator is not None:
        wanted = fold(indicator)
        found = [item for item in found if wanted in item.indicator]
    if area is not None:
        wanted = fold(area)
        found = [item for item in found if wanted in item.area or wanted in item.region]
    if period is not None:
        if period.strip()[:4].isdecimal() and period.strip().isascii():
            first, after = days_of(period)
            found = [item for item in found if item.start and item.start < after and first < item.end]
        else:
            wanted = fold(period)
            found = [item for item in found if wanted in item.period]
    return view.once(_table).take([item.place for item in found]).reset_index(drop=True)


def _table(view: View) -> pandas.DataFrame:
    """The rows of all statistics."""
    return frame((item.row for item in view.once(_all)), _STATISTICS)


def _all(view: View) -> list[_Statistic]:
    """All statistics in order."""
    names: dict[str, frozenset[str]] = {"": frozenset()}
    found = []
    for node in view.of_type("indicator"):
        data = view.nodes[node]
        region = next((edge.target for edge in view.out(node, "about")), "")
        if region not in names:
            place = view.nodes[region]
            also = (region, place["label"], place.get("code", ""), place.get("label_en", ""), *place.get("aliases", ()))
            names[region] = frozenset(fold(name) for name in also if name)
        named = [*view.into(node, "mentions"), *view.out(node, "about")]
        date, item = first_report(view, named) or ("", None)
        article = article_id(item) if item else ""
        texts = [str(data.get(name, "")) for name in ("indicator", "change", "unit", "area", "period")]
        texts[0] = texts[0] or str(data["label"])
        start, end = str(data.get("period_start", "")), str(data.get("period_end", ""))
        row = (
            *(texts[0], texts[1], data.get("value", float("nan")), texts[2], texts[3], view.get(region, "code")),
            *(texts[4], start, end, date, view.get(article, "label"), view.get(article, "url")),
            *(item["quote"] if item else "", sum(edge.type == "mentions" for edge in named), region, article, node),
        )
        folded = fold(texts[0]), fold(texts[3]), names[region], fold(texts[4])
        day = first_day(start)
        found.append(_Statistic(row, 0, *folded, day, first_day(end) or (days_of(start)[1] if day else "")))
    found.sort(key=lambda item: (item.row[0], item.row[4], item.start or NEVER, item.row[-1]))
    return [item._replace(place=place) for place, item in enumerate(found)]
