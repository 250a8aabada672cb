from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from pyarrow.parquet import ParquetFile

from kg.export import cypher, open_graph, parquet
from kg.export.csvtables import write_csv
from kg.export.cypher import read_cypher, write_cypher
from kg.export.neo4j import write_neo4j
from kg.export.parquet import read_parquet, write_parquet
from kg.export.sqlite import write_sqlite
from kg.export.tables import table_columns
from kg.graph import Graph, build_graph
from kg.model import Entity, Evidence, Relation
from tests.graphs import MINISTER, MINISTRY, as_dicts, nasty, sample


def read_frame(folder, name: str) -> pd.DataFrame:
    if folder.name == "csv":
        return pd.read_csv(folder / f"{name}.csv", keep_default_na=False)
    return pd.read_parquet(folder / f"{name}.parquet")


@pytest.fixture(params=[write_csv, write_parquet])
def folder(request, tmp_path):
    path = tmp_path / request.param.__name__.removeprefix("write_")
    request.param(sample(), path)
    return path


def test_there_is_a_table_of_each_type_with_the_same_columns_always(folder):
    assert {path.stem for path in folder.iterdir()} == set(table_columns())
    for name, columns in table_columns().items():
        assert list(read_frame(folder, name).columns) == list(columns)


def test_pandas_joins_posts_people_and_organs(folder):
    people = read_frame(folder, "nodes_person").set_index("id")
    posts = read_frame(folder, "edges_holds_post")
    held = posts[(posts.source == MINISTER) & (posts.target == MINISTRY)]
    assert sorted(held.title) == ["党组书记", "部长"]
    assert list(people.loc[held.source.unique()].label) == ["肖亚庆"]


def test_evidence_belongs_to_edges_by_their_id(folder):
    evidence = read_frame(folder, "evidence")
    attends = read_frame(folder, "edges_attends")
    found = evidence[evidence.edge.isin(attends.id)]
    assert sorted(found.article) == ["a1", "a2"]
    assert sorted(found.start) == [3, 12]


def test_values_have_the_right_type(folder):
    assert read_frame(folder, "nodes_indicator").value.tolist() == [11.8]
    assert read_frame(folder, "edges_meets").sources.tolist() == [1]


def test_csv_keeps_names_that_look_like_something_else(tmp_path):
    write_csv(nasty(), tmp_path / "csv")
    frame = read_frame(tmp_path / "csv", "nodes_person")
    labels = {data["label"] for _, data in nasty().nodes(data=True) if data["type"] == "person"}
    assert set(frame.label) == labels
    assert "NA" in labels


def test_parquet_keeps_lists(tmp_path):
    write_parquet(sample(), tmp_path / "parquet")
    organs = read_frame(tmp_path / "parquet", "nodes_organ").set_index("id")
    assert list(organs.aliases[MINISTRY]) == ["工信部"]


def stored(folder: Path, edges: int) -> Graph:
    """A graph in its file: people who visited one place, each told by one article."""
    place = Entity("region/中国", "region", "中国")
    people = [Entity(f"person/{number}", "person", str(number)) for number in range(edges)]
    visits = [
        Relation(
            f"visits-{person.label}", "visits", person.id, place.id, {}, (Evidence("a", 0, 9, "到访" * 50),), 0.9, 1
        )
        for person in people
    ]
    write_sqlite(build_graph([place, *people], visits), folder / "graph.sqlite")
    return open_graph(folder)


def peak(writer: Callable[[Graph, Path], None], graph: Graph, path: Path) -> int:
    tracemalloc.start()
    writer(graph, path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


@pytest.mark.parametrize("writer", [write_csv, write_parquet, write_neo4j, write_cypher])
def test_a_graph_four_times_the_size_takes_no_more_memory(writer, tmp_path, monkeypatch):
    monkeypatch.setattr(parquet, "_ROW_GROUP", 100)
    monkeypatch.setattr(cypher, "_BATCH", 100)
    writer(stored(tmp_path, 10), tmp_path / "first")  # what is loaded once
    small, large = (peak(writer, stored(tmp_path, edges), tmp_path / str(edges)) for edges in (1000, 4000))
    assert large < 1.5 * small


def test_parquet_writes_rows_in_groups_and_reads_all(tmp_path, monkeypatch):
    monkeypatch.setattr(parquet, "_ROW_GROUP", 2)
    write_parquet(sample(), tmp_path / "parquet")
    assert ParquetFile(tmp_path / "parquet" / "evidence.parquet").num_row_groups > 1
    assert as_dicts(read_parquet(tmp_path / "parquet")) == as_dicts(sample())


def test_cypher_takes_as_many_statements_as_rows_need(tmp_path, monkeypatch):
    monkeypatch.setattr(cypher, "_BATCH", 1)
    write_cypher(sample(), tmp_path / "graph.cypher")
    rows = sample().number_of_nodes() + sample().number_of_edges()
    assert (tmp_path / "graph.cypher").read_text(encoding="utf-8").count("UNWIND") == rows + 1
    assert as_dicts(read_cypher(tmp_path / "graph.cypher")) == as_dicts(sample())
