"""A file of N-Quads is made of the former one where its nodes stayed as they were, and always has the same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg.export.ranges
from kg.export import open_graph, write_formats
from kg.export.sqlite import write_sqlite
from kg.graph import Graph
from tests.graphs import sample

NAME, LIST = "graph.nq", ".graph.nq.ranges"
OTHER = "https://example.org/id/"


@pytest.fixture(autouse=True)
def small_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.export.ranges, "_NODES", 1)


def write(graph: Graph, folder: Path, base_iri: str = "https://w3id.org/policy-kg/id/") -> tuple[bytes, bytes]:
    folder.mkdir(exist_ok=True)
    write_sqlite(graph, folder / "graph.sqlite")
    write_formats(open_graph(folder / "graph.sqlite"), folder, ["nquads"], base_iri=base_iri, ranges=True)
    return (folder / NAME).read_bytes(), (folder / LIST).read_bytes()


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


def test_a_changed_graph_has_the_bytes_of_a_new_one(tmp_path: Path) -> None:
    new = write(changed(), tmp_path / "new")
    first = write(sample(), tmp_path / "grown")
    assert write(changed(), tmp_path / "grown") == new
    assert write(sample(), tmp_path / "grown") == first


def test_what_stays_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    read = kg.export.ranges.read_node
    monkeypatch.setattr(kg.export.ranges, "read_node", lambda row: made.append(row[0]) or read(row))  # type: ignore[func-returns-value]
    graph = sample()
    write(graph, tmp_path)
    assert len(made) == len(graph)
    made.clear()
    write(graph, tmp_path)
    assert made == []
    graph.nodes["organ/国务院"]["label"] = "中华人民共和国国务院"
    write(graph, tmp_path)
    assert made == ["organ/国务院", "person/肖亚庆"]  # who has a post in it, whose name holds that of the organ


@pytest.mark.parametrize("damage", ["file", "shorter", "list", "line", "counts", "no file", "no list"])
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
    else:
        (file if damage == "no file" else listed).unlink()
    assert write(changed(), tmp_path / "old") == new


def test_another_base_takes_nothing(tmp_path: Path) -> None:
    new = write(sample(), tmp_path / "new", OTHER)
    write(sample(), tmp_path / "old")
    assert write(sample(), tmp_path / "old", OTHER) == new
