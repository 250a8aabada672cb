"""Files that several processes write: the bytes of one, and nothing left where one of them fails."""

from __future__ import annotations

import errno
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from kg.errors import ExportError
from kg.export import FORMATS, lines, open_graph, write_formats
from kg.export.sqlite import write_sqlite
from kg.export.stored import read_node
from kg.graph import STORED, Graph, sorted_neighbours
from tests.files import outputs
from tests.graphs import sample


@pytest.fixture
def stored(tmp_path: Path) -> Graph:
    write_sqlite(sample(), tmp_path / "graph.sqlite")
    return open_graph(tmp_path / "graph.sqlite")


@pytest.fixture
def executor() -> Executor:
    return ThreadPoolExecutor(2)


@pytest.mark.parametrize("parts", [1, 3, 16, 1000])
def test_the_bytes_are_those_of_one_process(
    stored: Graph, executor: Executor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parts: int
) -> None:
    monkeypatch.setattr(lines, "_PARTS", parts)
    alone = write_formats(stored, tmp_path / "alone", ["nquads"])
    shared = write_formats(stored, tmp_path / "shared", ["nquads"], executor=executor)
    assert shared["nquads"].read_bytes() == alone["nquads"].read_bytes()
    assert [path.name for path in (tmp_path / "shared").iterdir()] == ["graph.nq"]


def test_formats_side_by_side_are_the_same(stored: Graph, executor: Executor, tmp_path: Path) -> None:
    names = [name for name in FORMATS if name not in ("sqlite", "parquet", "html")]
    alone = write_formats(stored, tmp_path / "alone", names)
    shared = write_formats(stored, tmp_path / "shared", names, executor=executor)
    assert alone.keys() == shared.keys()
    assert outputs(tmp_path / "shared") == outputs(tmp_path / "alone")


def test_a_graph_in_memory_is_written_by_the_caller(tmp_path: Path) -> None:
    closed = ThreadPoolExecutor(1)
    closed.shutdown()  # whatever is handed to it now is an error
    assert write_formats(sample(), tmp_path, ["nquads", "turtle"], executor=closed)["nquads"].exists()


def test_a_part_that_cannot_be_written_leaves_nothing(
    stored: Graph, executor: Executor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_part = lines._write_part

    def fail(path: Path, base_iri: str, place: Path, first: str, stop: str | None) -> object:
        if first:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write_part(path, base_iri, place, first, stop)

    monkeypatch.setattr(lines, "_write_part", fail)
    with pytest.raises(ExportError, match="No space left"):
        write_formats(stored, tmp_path / "out", ["nquads"], executor=executor)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("parts", [1, 2, 5, 1000])
def test_ranges_hold_every_node_once(stored: Graph, parts: int) -> None:
    bounds = vars(stored)[STORED].split(parts)
    assert bounds[0] == ""
    assert bounds == sorted(set(bounds))
    assert len(bounds) <= parts
    ranges = zip(bounds, [*bounds[1:], None], strict=True)
    found = [read_node(row) for first, stop in ranges for row in vars(stored)[STORED].rows(first, stop)]
    assert found == list(sorted_neighbours(sample()))
