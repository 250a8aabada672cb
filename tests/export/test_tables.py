from __future__ import annotations

import pandas as pd
import pytest

from kg.export.csvtables import write_csv
from kg.export.parquet import write_parquet
from kg.export.tables import table_columns
from tests.graphs import MINISTER, MINISTRY, nasty, sample


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
