"""A file of N-Quads is made of the former one where its nodes stayed as they were, and always has the same bytes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.export import open_graph, ranges, write_formats
from kg.export.sqlite import write_sqlite
from kg.graph import Graph
from tests.graphs import sample

NAME, LIST = "graph.nq", ".graph.nq.ranges"
OTHER = "https://example.org/id/"


@pytest.fixture(autouse=True)
def small_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranges, "_NODES", 1)


def write(
    graph: Graph, folder: Path, changed: set[str] | None = None, base_iri: str = "https://w3id.org/policy-kg/id/"
) -> bytes:
    folder.mkdir(exist_ok=True)
    write_sqlite(graph, folder / "graph.sqlite")
    stored = open_graph(folder / "graph.sqlite")
    write_formats(stored, folder, ["nquads"], base_iri=base_iri, ranges=True, changed=changed)
    return (folder / NAME).read_bytes()


def changed() -> Graph:
    """The sample with a node more, one less, a new label of an organ with posts, and another confidence."""
    graph = sample()
    graph.add_node("program/六保", type="program", label="六保")
    graph.remove_node("org/清华大学")
    graph.nodes["organ/国务院"]["label"] = "中华人民共和国国务院"
    graph.nodes["organ/工业和信息化部"]["aliases"] = ["工信部", "信部"]
    source, target, key = next(edge for edge in graph.edges(keys=True) if edge[2].startswith("meets"))
    graph.edges[source, target, key]["confidence"] = 0.25
    return graph


def described(graph: Graph) -> dict[str, str]:
    """What decides the description of each node: its attributes, its edges, and the labels of the organs of posts."""
    return {
        node: repr(
            (
                data,
                sorted(
                    (other, key, edge, graph.nodes[other]["label"])
                    for _, other, key, edge in graph.out_edges(node, keys=True, data=True)
                ),
            )
        )
        for node, data in graph.nodes(data=True)
    }


def differing() -> set[str]:
    one, other = described(sample()), described(changed())
    return {node for node in one.keys() | other.keys() if one.get(node) != other.get(node)}


@pytest.mark.parametrize("nodes", [1, 4, 1000])
def test_a_changed_graph_has_the_bytes_of_a_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nodes: int
) -> None:
    monkeypatch.setattr(ranges, "_NODES", nodes)
    new = write(changed(), tmp_path / "new")
    first = write(sample(), tmp_path / "grown")
    assert write(changed(), tmp_path / "grown", differing()) == new
    assert write(sample(), tmp_path / "grown", differing()) == first


def test_nodes_that_come_first_and_last_and_go(tmp_path: Path) -> None:
    graph = sample()
    first, last = min(graph), max(graph)
    without = graph.copy()
    without.remove_nodes_from([first, last])
    ends = {first, last, *graph.predecessors(first), *graph.predecessors(last)}
    whole, less = write(graph, tmp_path / "new"), write(without, tmp_path / "less")
    assert write(graph, tmp_path / "less", ends) == whole
    assert write(without, tmp_path / "less", ends) == less


def test_what_stays_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    read = ranges.read_node
    monkeypatch.setattr(ranges, "read_node", lambda row: made.append(row[0]) or read(row))  # type: ignore[func-returns-value]
    graph = sample()
    write(graph, tmp_path)
    assert len(made) == len(graph)
    made.clear()
    write(graph, tmp_path, set())
    assert made == []
    write(graph, tmp_path, {"organ/国务院", "person/肖亚庆"})
    assert {"organ/国务院", "person/肖亚庆"} <= set(made)
    assert len(made) <= 4  # where the first node of a range may be gone, the one before as well


@pytest.mark.parametrize("damage", ["file", "shorter", "list", "line", "counts", "no file", "no list", "touched"])
def test_a_damaged_file_or_list_is_not_copied(tmp_path: Path, damage: str) -> None:
    new = write(changed(), tmp_path / "new")
    write(sample(), tmp_path / "old")
    file, listed = tmp_path / "old" / NAME, tmp_path / "old" / LIST
    if damage == "file":
        file.write_bytes(file.read_bytes().replace("肖".encode(), "萧".encode()))
    elif damage == "shorter":
        file.write_bytes(file.read_bytes()[10:])
    elif damage == "list":
        listed.write_bytes(listed.read_bytes()[:-10])
    elif damage == "line":
        listed.write_bytes(listed.read_bytes().replace(b"[", b"{", 2))
    elif damage == "counts":
        listed.write_bytes(listed.read_bytes().replace(b'":1', b'":2'))
    elif damage == "touched":
        os.utime(file, ns=(1, 1))
    else:
        (file if damage == "no file" else listed).unlink()
    assert write(changed(), tmp_path / "old", differing()) == new


def test_another_base_takes_nothing(tmp_path: Path) -> None:
    new = write(sample(), tmp_path / "new", base_iri=OTHER)
    write(sample(), tmp_path / "old")
    assert write(sample(), tmp_path / "old", set(), OTHER) == new
