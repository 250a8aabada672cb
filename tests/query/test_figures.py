"""Statistics as a table."""

from __future__ import annotations

import math

import pytest

from kg import query
from kg.errors import UsageError
from kg.graph import Graph
from tests.query.building import entity, make, relation

GROWTH, LEVEL, WAGES = "indicator/1", "indicator/2", "indicator/3"


def graph() -> Graph:
    quarters = {"period": "前三季度", "period_start": "2021-01-01", "period_end": "2021-10-01"}
    return make(
        [
            entity(GROWTH, indicator="工业增加值", change="增长", value=11.8, unit="%", area="浙江省", **quarters),
            entity(
                LEVEL, indicator="工业增加值", change="level", value=20248.0, unit="亿元", area="全省", period="今年"
            ),
            entity(WAGES, "工资", period_start="2022", area="杭州"),
            entity("region/330000", "浙江省", "浙江", code="330000"),
        ],
        [
            relation("about", GROWTH, "region/330000", "a1"),
            relation("mentions", "article/a2", GROWTH, "a2"),
            relation("mentions", "article/a1", GROWTH, "a1"),
            relation("mentions", "article/a3", LEVEL, "a3"),
        ],
    )


def ids(**options: str) -> list[str]:
    return query.statistics(graph(), **options)["statistic_id"].to_list()


def test_a_row_has_what_where_when_and_who_says_so() -> None:
    row = query.statistics(graph(), indicator="工业", area="330000").iloc[0].to_dict()
    assert row == {
        "indicator": "工业增加值",
        "change": "增长",
        "value": 11.8,
        "unit": "%",
        "area": "浙江省",
        "region_code": "330000",
        "period": "前三季度",
        "period_start": "2021-01-01",
        "period_end": "2021-10-01",
        "date": "2021-11-06",
        "article": "报道a1",
        "url": "https://example.org/a1",
        "quote": "a1: mentions",
        "articles": 2,
        "region_id": "region/330000",
        "article_id": "article/a1",
        "statistic_id": GROWTH,
    }


def test_what_is_unknown_is_missing() -> None:
    row = query.statistics(graph(), indicator="工资").iloc[0]
    assert math.isnan(row["value"])
    assert row[["unit", "region_code", "quote", "date"]].isna().all()


def test_an_area_is_a_part_of_the_words_or_the_region() -> None:
    assert ids(area="省") == [LEVEL, GROWTH]
    assert ids(area="浙江") == [GROWTH]
    assert ids(area="33") == []


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2021", [GROWTH]),
        ("2021-09", [GROWTH]),
        ("2021-09-30", [GROWTH]),
        ("2021-10", []),
        ("2020-12", []),
        ("2022-12-31", [WAGES]),
        ("季度", [GROWTH]),
        ("今年", [LEVEL]),
        ("2021年", []),
    ],
)
def test_a_period_shares_a_day_or_words(period: str, expected: list[str]) -> None:
    assert ids(period=period) == expected


def test_a_bad_date_is_an_error() -> None:
    with pytest.raises(UsageError, match="'2021-13' is no date"):
        ids(period="2021-13")


def test_the_table_is_a_copy() -> None:
    asked = graph()
    table = query.statistics(asked)
    table["value"] = 0.0
    assert query.statistics(asked, indicator="工业")["value"].to_list() == [20248.0, 11.8]


def test_no_statistics_is_an_empty_table() -> None:
    table = query.statistics(make([], []))
    assert table.empty
    assert table["value"].dtype == "float64"
