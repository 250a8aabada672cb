"""The import files of Neo4j, read by the rules of its importer."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from kg.export.neo4j import DELIMITER, write_neo4j
from kg.graph import Graph, build_graph
from tests.graphs import MINISTER, MINISTRY, nasty, sample

GRAPHS = pytest.mark.parametrize("graph", [sample(), nasty()], ids=["sample", "nasty"])
TYPES = {
    "string": str,
    "long": int,
    "double": float,
    "ID": str,
    "LABEL": str,
    "START_ID": str,
    "END_ID": str,
    "TYPE": str,
}


def imported(folder: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Nodes and relationships as ``neo4j-admin database import full neo4j @import.args`` would take them."""
    nodes: list[dict[str, Any]] = []
    edges: list[dict[str, Any]] = []
    delimiter = ""
    for argument in (folder / "import.args").read_text(encoding="utf-8").splitlines():
        option, _, value = argument.partition("=")
        if option == "--array-delimiter":
            delimiter = chr(int(value.removeprefix("U+"), 16))
        elif option in ("--nodes", "--relationships"):
            with (folder / value).open(encoding="utf-8", newline="") as stream:
                rows = list(csv.reader(stream, strict=True))
            for row in rows[1:]:
                assert len(row) == len(rows[0])
                taken = {}
                for header, field in zip(rows[0], row, strict=True):
                    name, _, type = header.partition(":")
                    if field:
                        many = type.endswith("[]") or type == "LABEL"
                        kind = TYPES[type.removesuffix("[]")]
                        taken[name or type] = [kind(item) for item in field.split(delimiter)] if many else kind(field)
                (nodes if option == "--nodes" else edges).append(taken)
        else:
            assert argument == "--multiline-fields=true"
    return nodes, edges


@GRAPHS
def test_the_importer_would_get_every_node_and_edge_with_its_properties(graph: Graph, tmp_path: Path) -> None:
    write_neo4j(graph, tmp_path / "neo4j")
    nodes, edges = imported(tmp_path / "neo4j")
    (dataset,) = (node for node in nodes if node["LABEL"] == ["Dataset"])
    assert dataset == {"id": "dataset", "LABEL": ["Dataset"], **graph.graph}
    entities = {node["id"]: node for node in nodes if node is not dataset}
    assert entities.keys() == set(graph)
    for id, node in entities.items():
        data = {name: value for name, value in graph.nodes[id].items() if name != "type"}
        assert {name: value for name, value in node.items() if name not in ("id", "LABEL")} == data
        assert node["LABEL"][0] == "Entity"
        assert len(node["LABEL"]) == 2
    found = {(edge["START_ID"], edge["END_ID"], edge["id"]): edge for edge in edges}
    assert found.keys() == set(graph.edges(keys=True))
    for source, target, key, data in graph.edges(keys=True, data=True):
        edge = found[source, target, key]
        assert edge["TYPE"] == data["type"].upper()
        assert all(edge[name] == value for name, value in data.items() if name not in ("type", "evidence"))
        places = [edge.get(f"evidence_{name}", []) for name in ("article", "start", "end", "quote")]
        assert [
            dict(zip(("article", "start", "end", "quote"), place, strict=True)) for place in zip(*places, strict=True)
        ] == (data["evidence"])


@GRAPHS
def test_no_relationship_ends_nowhere_and_no_id_comes_twice(graph: Graph, tmp_path: Path) -> None:
    write_neo4j(graph, tmp_path / "neo4j")
    nodes, edges = imported(tmp_path / "neo4j")
    ids = Counter(node["id"] for node in nodes)
    assert max(ids.values()) == 1
    assert {edge[end] for edge in edges for end in ("START_ID", "END_ID")} <= ids.keys()


def test_headers_name_ids_types_and_lists(tmp_path: Path) -> None:
    write_neo4j(sample(), tmp_path / "neo4j")
    organs = pd.read_csv(tmp_path / "neo4j" / "nodes_organ.csv")
    assert list(organs.columns[:3]) == ["id:ID", "label:string", "aliases:string[]"]
    assert organs.columns[-1] == ":LABEL"
    assert set(organs[":LABEL"]) == {f"Entity{DELIMITER}Organ"}
    posts = pd.read_csv(tmp_path / "neo4j" / "edges_holds_post.csv")
    assert {"confidence:double", "sources:long", "evidence_start:long[]", ":START_ID", ":END_ID", ":TYPE"} <= {
        *posts.columns
    }
    held = posts[(posts[":START_ID"] == MINISTER) & (posts[":END_ID"] == MINISTRY)]
    assert sorted(held["title:string"]) == ["党组书记", "部长"]


def test_an_empty_graph_has_headers_and_imports_nothing_but_its_description(tmp_path: Path) -> None:
    write_neo4j(build_graph([], []), tmp_path / "neo4j")
    assert (tmp_path / "neo4j" / "import.args").read_text(encoding="utf-8").splitlines()[2:] == [
        "--nodes=nodes_dataset.csv"
    ]
    assert (
        (tmp_path / "neo4j" / "edges_meets.csv").read_text(encoding="utf-8").startswith("id:string,confidence:double")
    )
