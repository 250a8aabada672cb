"""The Cypher is run by an openCypher database in this process where there is one, and taken apart to tokens always."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.export.cypher import format_value, read_cypher, write_cypher
from kg.graph import Graph
from kg.ids import clean_text
from tests.graphs import NASTY, as_dicts, graphs, nasty, sample

GRAPHS = pytest.mark.parametrize("graph", [sample(), nasty()], ids=["sample", "nasty"])
#: Every token that may stand in the file. A string ends at its quote, and no quote stands anywhere else.
TOKEN = re.compile(
    r'\s+|(?P<string>"(?:[^"\\\n\r]|\\["\\nrtbf])*")|(?P<number>-?\d+(?:\.\d+)?(?:e-?\d+)?)|(?P<name>[A-Za-z_]\w*|`\w+`)'
    r"|(?P<sign>->|[{}()\[\],:;.=-])",
    re.ASCII,
)
WORDS = {
    "CREATE",
    "CONSTRAINT",
    "IF",
    "NOT",
    "EXISTS",
    "FOR",
    "REQUIRE",
    "IS",
    "UNIQUE",
    "UNWIND",
    "AS",
    "MERGE",
    "SET",
    "MATCH",
}


def tokens(text: str) -> list[tuple[str, str]]:
    found, place = [], 0
    while place < len(text):
        match = TOKEN.match(text, place)
        assert match is not None, text[place : place + 60]
        if match.lastgroup:
            found.append((match.lastgroup, match[0]))
        place = match.end()
    return found


def statements(path: Path) -> list[str]:
    """The statements, cut at semicolons outside of strings."""
    text = path.read_text(encoding="utf-8")
    parts = re.findall(r'(?:"(?:[^"\\]|\\.)*"|[^";])+;', text)
    assert "".join(parts).strip() == text.strip()
    return [part.strip().removesuffix(";") for part in parts]


@GRAPHS
def test_every_character_belongs_to_a_token_and_brackets_close(graph: Graph, tmp_path: Path) -> None:
    write_cypher(graph, tmp_path / "graph.cypher")
    for statement in statements(tmp_path / "graph.cypher"):
        opened: list[str] = []
        for kind, token in tokens(statement):
            if kind == "name" and token.isupper() and token in WORDS:
                continue
            if kind == "sign" and token in "([{":
                opened.append({"(": ")", "[": "]", "{": "}"}[token])
            elif kind == "sign" and token in ")]}":
                assert opened.pop() == token
        assert not opened


@GRAPHS
def test_texts_stand_in_quotes_only(graph: Graph, tmp_path: Path) -> None:
    write_cypher(graph, tmp_path / "graph.cypher")
    text = (tmp_path / "graph.cypher").read_text(encoding="utf-8")
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", text)
    assert bare.isascii()
    strings = {json.loads(token) for kind, token in tokens(text) if kind == "string"}
    assert set(graph) <= strings
    assert {key for _, _, key in graph.edges(keys=True)} <= strings


@given(st.text() | st.sampled_from(NASTY))
def test_a_string_is_one_token_and_says_the_same(text: str) -> None:
    text = clean_text(text)
    ((kind, token),) = tokens(format_value(text))
    assert kind == "string"
    assert json.loads(token) == text


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers())
def test_a_number_is_one_token_and_says_the_same(value: float) -> None:
    ((kind, token),) = tokens(format_value(value))
    assert kind == "number"
    assert type(value)(token) == value


def run(path: Path) -> Any:
    """An openCypher database after the file was run twice; constraints are no part of openCypher."""
    ocg = pytest.importorskip("ocg", reason="ocg, an openCypher database, is not installed (extra peers)")
    database = ocg.Graph()
    for _ in range(2):
        for statement in statements(path):
            if not statement.startswith("CREATE CONSTRAINT"):
                database.execute(statement)
    return database


@GRAPHS
def test_a_database_holds_the_graph_after_running_the_file_twice(graph: Graph, tmp_path: Path) -> None:
    write_cypher(graph, tmp_path / "graph.cypher")
    database = run(tmp_path / "graph.cypher")
    nodes = {
        row["p"]["id"]: row for row in database.execute("MATCH (n:Entity) RETURN properties(n) AS p, labels(n) AS l")
    }
    assert nodes.keys() == set(graph)
    assert database.node_count() == len(graph) + 1
    for id, row in nodes.items():
        data = {name: value for name, value in graph.nodes[id].items() if name != "type"}
        assert row["p"] == {"id": id, **data}
        assert len(row["l"]) == 2
    (dataset,) = database.execute("MATCH (d:Dataset) RETURN properties(d) AS p")
    assert dataset["p"] == {"id": "dataset", **graph.graph}
    query = "MATCH (a)-[r]->(b) RETURN a.id AS source, b.id AS target, type(r) AS type, properties(r) AS p"
    edges = {(row["source"], row["target"], row["p"]["id"]): row for row in database.execute(query)}
    assert edges.keys() == set(graph.edges(keys=True))
    assert database.edge_count() == graph.number_of_edges()
    for source, target, key, data in graph.edges(keys=True, data=True):
        row = edges[source, target, key]
        assert row["type"] == data["type"].upper()
        assert all(row["p"][name] == value for name, value in data.items() if name not in ("type", "evidence"))
        assert row["p"].get("evidence_quote", []) == [item["quote"] for item in data["evidence"]]
        assert row["p"].get("evidence_start", []) == [item["start"] for item in data["evidence"]]


@given(graph=graphs())
def test_any_graph_comes_back(graph: Graph, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("cypher") / "graph.cypher"
    write_cypher(graph, path)
    assert as_dicts(read_cypher(path)) == as_dicts(graph)
