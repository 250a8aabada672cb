"""Officials on a day, careers, and who followed whom."""

from __future__ import annotations

import datetime

import pytest

from kg import query
from kg.errors import UsageError
from kg.graph import Graph
from tests.query.building import entity, make, relation

MINISTRY, OFFICE = "organ/工业和信息化部", "organ/办公厅"


def post(person: str, organ: str = MINISTRY, title: str = "部长", **attributes: str) -> Graph:
    """A graph of one post."""
    return make([], [relation("holds_post", f"person/{person}", organ, "a1", title=title, **attributes)])


def held(graph: Graph, on: str | datetime.date) -> bool:
    return len(query.officials(graph, MINISTRY, on)) == 1


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2020-07-30", False), ("2020-07-31", True), ("2022-07-27", True), ("2022-07-28", False), ("2022-07-29", False)],
)
def test_an_interval_holds_its_start_and_not_its_end(on: str, expected: bool) -> None:
    graph = post("甲", status="former", start="2020-07-31", end="2022-07-28", first_seen="2021-01-01")
    assert held(graph, on) is expected
    assert held(graph, datetime.date.fromisoformat(on)) is expected


@pytest.mark.parametrize(
    ("attributes", "on", "expected"),
    [
        ({"status": "current", "first_seen": "2021-11-05"}, "2021-11-04", False),
        ({"status": "current", "first_seen": "2021-11-05"}, "2021-11-05", True),
        ({"status": "current", "first_seen": "2021-11-05"}, "2099-01-01", True),
        ({"status": "former", "end": "2021-11-05"}, "1999-01-01", True),
        ({"status": "former", "end": "2021-11-05"}, "2021-11-05", False),
        ({"status": "current"}, "1999-01-01", True),
        ({"status": "former", "first_seen": "2020-01-01", "last_seen": "2021-01-01"}, "2021-01-01", True),
        ({"status": "former", "first_seen": "2020-01-01", "last_seen": "2021-01-01"}, "2021-01-02", False),
        ({"status": "former"}, "2021-01-01", False),
        ({"status": "former", "start": "2017", "end": "2018-03"}, "2017-01-01", True),
        ({"status": "former", "start": "2017", "end": "2018-03"}, "2018-02-28", True),
        ({"status": "former", "start": "2017", "end": "2018-03"}, "2018-03-01", False),
        ({"status": "current", "start": "somewhen"}, "1999-01-01", True),
    ],
)
def test_open_ends_are_open_but_a_former_post_ends_when_last_seen(
    attributes: dict[str, str], on: str, expected: bool
) -> None:
    assert held(post("甲", **attributes), on) is expected


@pytest.mark.parametrize(("on", "expected"), [("2022", True), ("2022-03", True), ("2022-02", False), ("2023", False)])
def test_a_month_or_year_asks_for_any_of_its_days(on: str, expected: bool) -> None:
    assert held(post("甲", status="former", start="2022-03-31", end="2022-04-01"), on) is expected


def test_without_a_day_all_posts_come_the_best_known_first() -> None:
    graph = make(
        [],
        [
            relation("holds_post", "person/甲", MINISTRY, "a1", title="部长", status="former", end="2000-01-01"),
            relation("holds_post", "person/乙", MINISTRY, "a1", "a2", title="部长", status="current"),
        ],
    )
    table = query.officials(graph, MINISTRY)
    assert table["person"].to_list() == ["乙", "甲"]
    assert table["sources"].to_list() == [2, 1]
    assert table["end"].isna().to_list() == [True, False]


def departments() -> Graph:
    return make(
        [entity(MINISTRY, "工业和信息化部", "工信部"), entity(OFFICE), entity("organ/秘书处")],
        [
            relation("part_of", OFFICE, MINISTRY),
            relation("part_of", "organ/秘书处", OFFICE),
            relation("holds_post", "person/甲", MINISTRY, "a1", title="部长", status="current"),
            relation("holds_post", "person/乙", "organ/秘书处", "a1", title="处长", status="current"),
        ],
    )


def test_departments_of_departments_are_included_when_asked_for() -> None:
    assert query.officials(departments(), "工信部")["person"].to_list() == ["甲"]
    assert query.officials(departments(), "工信部", departments=True)["person"].to_list() == ["甲", "乙"]


def test_a_circle_of_departments_ends() -> None:
    graph = make([], [relation("part_of", OFFICE, MINISTRY), relation("part_of", MINISTRY, OFFICE)])
    assert query.officials(graph, MINISTRY, departments=True).empty


def test_nobody_in_office_is_an_empty_table_with_all_columns() -> None:
    table = query.officials(departments(), OFFICE, "2022-01-01")
    assert table.empty
    assert table.columns.to_list() == query.officials(departments(), MINISTRY).columns.to_list()
    assert (table["start"] < "2022").sum() == 0


@pytest.mark.parametrize("on", ["2022-13-01", "2022-02-30", "22-01-01", "yesterday", "", "2022-1-1", "２０２２"])
def test_what_is_no_date_is_refused(on: str) -> None:
    with pytest.raises(UsageError, match="is no date; write 2022-03-04"):
        query.officials(departments(), MINISTRY, on)


def test_a_government_is_asked_by_its_country() -> None:
    graph = make(
        [entity("region/肯尼亚", "肯尼亚")],
        [relation("holds_post", "person/肯雅塔", "region/肯尼亚", "a1", title="总统", status="current")],
    )
    assert query.officials(graph, "肯尼亚")["person"].to_list() == ["肯雅塔"]


def test_a_career_is_in_time_order_with_posts_and_changes() -> None:
    graph = make(
        [],
        [
            relation("holds_post", "person/甲", MINISTRY, "a1", title="部长", status="current", start="2022-03-04"),
            relation("personnel", "person/甲", MINISTRY, "a1", title="部长", action="appointed", start="2022-03-04"),
            relation("personnel", "person/甲", OFFICE, "a1", title="主任", action="removed", start="2022-03-04"),
            relation("holds_post", "person/甲", OFFICE, "a1", title="主任", status="former", end="2022-03-04"),
            relation("holds_post", "person/甲", OFFICE, "a1", title="副主任", status="former"),
            relation("holds_post", "person/甲", "org/清华大学", "a1", title="教授", status="current"),
            relation("holds_post", "person/甲", OFFICE, "a1", title="干部", status="former", first_seen="2019"),
            relation("holds_post", "person/乙", OFFICE, "a1", title="干部", status="current"),
        ],
    )
    table = query.career(graph, "甲")
    assert table[["what", "title"]].to_numpy().tolist() == [
        ["post", "副主任"],
        ["post", "干部"],
        ["post", "主任"],
        ["removed", "主任"],
        ["post", "部长"],
        ["appointed", "部长"],
        ["post", "教授"],
    ]
    assert table["date"].fillna("").to_list() == ["", "2019", *["2022-03-04"] * 4, ""]


def test_homonyms_have_to_be_told_apart() -> None:
    other = "person/李伟~办公厅"
    graph = make(
        [entity("person/李伟"), entity(other, "李伟")],
        [
            relation("holds_post", "person/李伟", MINISTRY, "a1", title="部长", status="current"),
            relation("holds_post", other, OFFICE, "a1", title="主任", status="current"),
        ],
    )
    with pytest.raises(UsageError, match="2 people are called '李伟'") as caught:
        query.career(graph, "李伟")
    assert "person/李伟 (工业和信息化部部长)" in str(caught.value)
    assert "person/李伟~办公厅 (办公厅主任)" in str(caught.value)
    assert query.career(graph, "person/李伟")["title"].to_list() == ["部长"]
    assert query.career(graph, other)["title"].to_list() == ["主任"]
    assert query.career(graph, "李伟~办公厅")["title"].to_list() == ["主任"]


def succession() -> Graph:
    return make(
        [],
        [
            relation("holds_post", "person/丙", MINISTRY, "a1", title="部长", status="current", start="2022-09-02"),
            relation("holds_post", "person/乙", MINISTRY, "a1", title="部长", status="former", end="2022-09-02"),
            relation("holds_post", "person/甲", MINISTRY, "a1", title="部长", status="former", first_seen="2018"),
            relation("holds_post", "person/丁", MINISTRY, "a1", title="部长", status="former"),
            relation("holds_post", "person/戊", MINISTRY, "a1", title="副部长", status="current", start="2000"),
        ],
    )


def test_successors_are_in_time_order_with_who_came_before_and_after() -> None:
    table = query.successors(succession(), MINISTRY, "部长").fillna("")
    assert table[["person", "predecessor", "successor"]].to_numpy().tolist() == [
        ["甲", "", "乙"],
        ["乙", "甲", "丙"],
        ["丙", "乙", ""],
        ["丁", "", ""],
    ]


def test_nobody_succeeds_himself() -> None:
    terms = [
        relation("holds_post", "person/甲", MINISTRY, "a1", title="主席", status="former", start="2010", end="2015"),
        relation("holds_post", "person/甲", MINISTRY, "a1", title="主席", status="former", start="2015", end="2020"),
        relation("holds_post", "person/乙", MINISTRY, "a1", title="主席", status="current", start="2020"),
    ]
    table = query.successors(make([], terms), MINISTRY, "主席").fillna("")
    assert table["successor_id"].to_list() == ["person/乙", "person/乙", ""]
    assert table["predecessor"].to_list() == ["", "", "甲"]


def test_a_title_that_nobody_had_is_an_error_with_those_that_there_are() -> None:
    with pytest.raises(UsageError, match="did you mean 部长 or 副部长"):
        query.successors(succession(), MINISTRY, "部長")
    with pytest.raises(UsageError, match="no post there is known"):
        query.successors(make([entity(MINISTRY)], []), MINISTRY, "部长")
