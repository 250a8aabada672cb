"""Programmes over time, meetings, documents, citations."""

from __future__ import annotations

import pytest

from kg import query
from kg.errors import UsageError
from kg.graph import Graph
from tests.query.building import entity, make, relation

COUNCIL, OFFICE = "organ/国务院", "organ/国务院办公厅"
LAW, RULES, OLD = "document/增值税法", "document/增值税法实施条例", "document/旧条例"


def programmes() -> Graph:
    return make(
        [entity("program/六稳", "六稳", "“六稳”工作", kind="concept")],
        [
            relation("advances", COUNCIL, "program/六稳", "a1", "a3"),
            relation("advances", COUNCIL, "program/双减", "a2"),
            relation("advances", OFFICE, "program/六稳", "a3", "undated"),
            relation("advances", OFFICE, "program/放管服", "undated"),
            relation("part_of", OFFICE, COUNCIL),
        ],
    )


def test_programmes_of_an_organ_are_in_order_of_their_first_reports() -> None:
    table = query.programmes(programmes(), "国务院")
    assert table[["first", "last", "programme", "articles"]].to_numpy().tolist() == [
        ["2021-11-06", "2023-01-01", "六稳", 2],
        ["2022-03-05", "2022-03-05", "双减", 1],
    ]
    assert table["quote"].to_list() == ["a1: advances", "a2: advances"]


def test_undated_reports_count_but_date_nothing() -> None:
    table = query.programmes(programmes(), "国务院", departments=True).fillna("")
    rows = table.loc[table["organ"] == "国务院办公厅", ["first", "programme", "articles"]]
    assert rows.to_numpy().tolist() == [["2023-01-01", "六稳", 2], ["", "放管服", 1]]


def test_programmes_in_a_period_count_its_reports_only() -> None:
    table = query.programmes(programmes(), since="2022-03-05", until="2023-01-02", programme="“六稳”工作")
    assert table[["organ", "first", "articles"]].to_numpy().tolist() == [
        ["国务院", "2023-01-01", 1],
        ["国务院办公厅", "2023-01-01", 1],
    ]
    assert query.programmes(programmes(), since="2022-03-06", until="2023-01-01").empty
    with pytest.raises(UsageError, match="no day lies from 2022 until before 2022"):
        query.programmes(programmes(), since="2022", until="2022")


def test_programmes_by_organ_and_year() -> None:
    table = query.programme_years(programmes()).fillna("")
    assert table[["year", "organ", "programme", "articles"]].to_numpy().tolist() == [
        ["2021", "国务院", "六稳", 1],
        ["2022", "国务院", "双减", 1],
        ["2023", "国务院", "六稳", 1],
        ["2023", "国务院办公厅", "六稳", 1],
        ["", "国务院办公厅", "六稳", 1],
        ["", "国务院办公厅", "放管服", 1],
    ]


def test_an_unknown_programme_is_an_error_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="no programme is called '六稳六保'; did you mean 六稳"):
        query.programmes(programmes(), programme="六稳六保")


def test_meetings_of_an_organ_in_a_period_with_those_who_were_there() -> None:
    first, second, undated = "event/2021-11-05/会议", "event/2022-03-05/大会", "event/undated/座谈会"
    graph = make(
        [entity(first, date="2021-11-05"), entity(second, date="2022-03-05"), entity(undated)],
        [
            relation("convenes", COUNCIL, first, "a1"),
            relation("convenes", OFFICE, first, "a1", "a2"),
            relation("convenes", COUNCIL, undated, "a1"),
            relation("attends", "person/甲", first, "a1"),
            relation("chairs", "person/乙", first, "a1"),
            relation("speaks_at", "person/甲", first, "a1"),
        ],
    )
    table = query.meetings(graph, "国务院").fillna("")
    assert table.drop(columns="meeting_id").to_numpy().tolist() == [
        ["2021-11-05", "会议", "国务院办公厅、国务院", "乙", "乙、甲", "甲", 2, ""],
        ["", "座谈会", "国务院", "", "", "", 0, ""],
    ]
    assert query.meetings(graph)["meeting"].to_list() == ["会议", "大会", "座谈会"]
    assert query.meetings(graph, since="2021-11-05", until="2022-03-05")["meeting"].to_list() == ["会议"]
    assert query.meetings(graph, "国务院", since="2021-11-06").empty


def documents() -> Graph:
    return make(
        [entity(LAW), entity(RULES, number="国令〔2022〕1号"), entity(OLD), entity("document/意见")],
        [
            relation("issues", COUNCIL, RULES, "a2", number="国令〔2022〕1号"),
            relation("issues", OFFICE, RULES, "a2", "a3"),
            relation("revises", "organ/全国人大", LAW, "a1"),
            relation("cites", RULES, LAW, "a2"),
            relation("cites", OLD, RULES, "a3"),
            relation("mentions", "article/a1", RULES, "a1"),
            relation("mentions", "article/a3", RULES, "a3"),
            relation("mentions", "article/a3", OLD, "a3"),
        ],
    )


def test_documents_are_dated_by_the_report_of_their_issue() -> None:
    table = query.documents(documents()).fillna("")
    assert table.drop(columns="document_id").to_numpy().tolist() == [
        ["2021-11-06", "增值税法", "", "", 0],
        ["2022-03-05", "增值税法实施条例", "国令〔2022〕1号", "国务院办公厅、国务院", 2],
        ["2023-01-01", "旧条例", "", "", 1],
        ["", "意见", "", "", 0],
    ]


def test_documents_by_issuer_number_title_and_date() -> None:
    graph = documents()
    for options in (
        {"issuer": "国务院"},
        {"number": "[2022]1号"},
        {"number": "国令〔2022〕"},
        {"title": "《增值税法实施"},
        {"since": "2022-03-05", "until": "2022-03-06"},
    ):
        assert query.documents(graph, **options)["title"].to_list() == ["增值税法实施条例"], options
    assert query.documents(graph, since="2022-03-06", until="2023").empty
    assert query.documents(graph, issuer="全国人大").empty


def test_a_chain_of_citations_is_followed_both_ways() -> None:
    table = query.citations(documents(), "增值税法")
    assert table[["step", "source", "relation", "target"]].to_numpy().tolist() == [
        [0, "增值税法实施条例", "cites", "增值税法"],
        [0, "全国人大", "revises", "增值税法"],
        [1, "旧条例", "cites", "增值税法实施条例"],
        *sorted(
            [[1, "国务院", "issues", "增值税法实施条例"], [1, "国务院办公厅", "issues", "增值税法实施条例"]],
            key=lambda row: table.index[table["source"] == row[1]][0],
        ),
    ]
    assert table["quote"].to_list()[0] == "a2: cites"
    assert table["date"].to_list()[:3] == ["2022-03-05", "2021-11-06", "2023-01-01"]


def test_depth_bounds_the_chain_and_a_circle_ends() -> None:
    assert query.citations(documents(), "增值税法", depth=0)["relation"].to_list() == ["revises"]
    assert set(query.citations(documents(), "增值税法", depth=1)["source"]) == {
        "增值税法实施条例",
        "全国人大",
        "国务院",
        "国务院办公厅",
    }
    circle = make([], [relation("cites", LAW, OLD, "a1"), relation("cites", OLD, LAW, "a1")])
    assert len(query.citations(circle, "旧条例")) == 2
    with pytest.raises(UsageError, match="depth is -1"):
        query.citations(circle, "旧条例", depth=-1)


def test_a_document_is_known_by_its_number() -> None:
    assert len(query.citations(documents(), "国令[2022]1号", depth=0)) == 2
