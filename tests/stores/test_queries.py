"""The queries of ``ontologies/queries`` give the same rows in each store, and what ``kg.query`` says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import kg
from tests.stores.libraries import Embedded

QUERIES = sorted((Path(kg.__file__).parent.parent / "ontologies" / "queries").glob("*.rq"))
by_name = {path.stem: path for path in QUERIES}


@pytest.fixture(scope="module")
def loaded(store: Any, dataset: Path) -> Any:
    store.load_into(dataset)
    return store


@pytest.fixture(scope="module")
def embedded(dataset: Path) -> Embedded:
    store = Embedded()
    store.load_into(dataset)
    return store


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_a_query_gives_the_same_rows_in_each_store(path: Path, loaded: Any, embedded: Embedded) -> None:
    query = path.read_text(encoding="utf-8")
    rows = embedded.rows(query)
    assert rows, "a query that finds nothing in the samples shows nothing"
    assert loaded.rows(query) == rows


def test_there_are_queries_enough() -> None:
    assert len(QUERIES) >= 12


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_a_query_says_what_it_answers_and_what_to_edit(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.match(r"# [A-Z][^\n]+\n(# [^\n]+\n)*?# Edit: ", text)
    assert "ORDER BY" in text
    assert max(map(len, text.splitlines())) <= 120


def test_officials_are_those_of_the_python_query(dataset: Path, embedded: Embedded) -> None:
    graph = kg.read_graph(dataset)
    query = by_name["officials-on-date"].read_text(encoding="utf-8")
    for day in ("2021-11-04", "2021-11-05", "2022-09-01", "2022-09-02", "2023-01-01"):
        found = kg.query.officials(graph, "工信部", on=day)
        rows = embedded.rows(query.replace("2022-09-01", day))
        assert {(row[0][1], row[1][1]) for row in rows if row[0] and row[1]} == set(
            zip(found["person"], found["title"], strict=True)
        )


def test_an_interval_holds_its_start_and_not_its_end(embedded: Embedded) -> None:
    query = by_name["officials-on-date"].read_text(encoding="utf-8")
    before, after = (embedded.rows(query.replace("2022-09-01", day)) for day in ("2022-09-01", "2022-09-02"))
    ministers = [{row[0][1] for row in rows if row[1][1] == "部长"} for rows in (before, after)]  # type: ignore[index]
    assert ministers == [{"肖亚庆"}, {"金壮龙"}]


def test_dates_of_all_precisions_compare_in_each_store(store: Any, tmp_path: Path) -> None:
    xsd = "http://www.w3.org/2001/XMLSchema#"
    base = "https://w3id.org/policy-kg/id"
    values = [('"2021"', "gYear"), ('"2021-11"', "gYearMonth"), ('"2021-11-05"', "date"), ('"2022-01-01"', "date")]
    lines = [f"<{base}/d/{kind}{n}> <{base}/when> {text}^^<{xsd}{kind}> .\n" for n, (text, kind) in enumerate(values)]
    target = tmp_path / "dates.nt"
    target.write_text("".join(lines), encoding="utf-8")
    store.load_into(target, graph=f"{base}/dates")
    pattern = f"GRAPH <{base}/dates> {{ ?s <{base}/when> ?d }}"
    typed = f'SELECT ?s {{ {pattern} FILTER (DATATYPE(?d) = <{xsd}date> && ?d < "2022-01-01"^^<{xsd}date>) }}'
    as_text = f'SELECT ?s {{ {pattern} FILTER (STR(?d) < "2021-11-06") }}'
    assert [row[0][1].rpartition("/")[2] for row in store.rows(typed)] == ["date2"]
    assert len(store.rows(as_text)) == 3
