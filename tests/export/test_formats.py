from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest

from kg.errors import ExportError, InputError, UsageError
from kg.export import FORMATS, find_format, read_graph, write_formats, write_graph
from kg.graph import Graph, build_graph
from tests.graphs import DEPUTY, MINISTER, as_dicts, nasty, sample

GRAPHS = {"sample": sample(), "nasty": nasty(), "empty": build_graph([], [])}


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


READABLE = [name for name, row in FORMATS.items() if row.is_rdf or row.reader]


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("format", READABLE)
def test_what_is_written_is_read_back(format, name, tmp_path):
    (path,) = write_formats(GRAPHS[name], tmp_path, [format]).values()
    assert as_dicts(read_graph(path)) == as_dicts(GRAPHS[name])
    assert as_dicts(read_graph(tmp_path)) == as_dicts(GRAPHS[name])


def test_a_second_run_and_another_order_of_insertion_give_the_same_bytes(tmp_path):
    graph = sample()
    shuffled: Graph = nx.MultiDiGraph()
    shuffled.add_nodes_from(reversed(list(graph.nodes(data=True))))
    shuffled.add_edges_from(reversed(list(graph.edges(keys=True, data=True))))
    write_formats(graph, tmp_path / "first", FORMATS)
    write_formats(shuffled, tmp_path / "second", FORMATS)
    assert digests(tmp_path / "first") == digests(tmp_path / "second")


def test_a_new_process_with_another_hash_seed_gives_the_same_bytes(tmp_path):
    code = (
        "import sys; sys.path.insert(0, '.')\n"
        "from tests.graphs import sample\nfrom kg.export import FORMATS, write_formats\n"
        "write_formats(sample(), sys.argv[1], FORMATS)"
    )
    root = Path(__file__).parents[2]
    for seed in ("1", "2"):
        environment = {"PYTHONHASHSEED": seed, "PYTHONUTF8": "0", "LC_ALL": "C"}
        command = [sys.executable, "-c", code, str(tmp_path / seed)]
        subprocess.run(command, check=True, cwd=root, env=environment)
    assert digests(tmp_path / "1") == digests(tmp_path / "2")


def test_importing_the_table_loads_no_heavy_library():
    heavy = {"rdflib", "pyoxigraph", "networkx", "pandas", "pyarrow"}
    code = f"import sys, kg.export; print(sorted({heavy} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_file_names_are_unique():
    names = [row.filename for row in FORMATS.values()]
    assert len(set(names)) == len(names)


def test_an_unknown_format_names_the_known_ones_and_writes_nothing(tmp_path):
    with pytest.raises(UsageError, match="unknown format 'xlsx'; there are turtle, ntriples"):
        write_formats(sample(), tmp_path / "out", ["turtle", "xlsx"])
    assert not (tmp_path / "out").exists()
    with pytest.raises(UsageError, match="xlsx"):
        find_format("xlsx")


@pytest.mark.parametrize("format", FORMATS)
def test_a_failure_leaves_the_former_output(format, tmp_path):
    path = tmp_path / FORMATS[format].filename
    write_graph(sample(), path, format)
    before = digests(tmp_path)
    broken = sample()
    broken.add_edge(MINISTER, DEPUTY, "meets-1", type="meets", confidence=0.5, sources=1, evidence=[object()])
    with pytest.raises(TypeError):
        write_graph(broken, path, format)
    assert digests(tmp_path) == before


@pytest.mark.parametrize("format", FORMATS)
def test_a_place_that_cannot_be_written_is_an_export_error(format, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ExportError, match="file"):
        write_graph(sample(), tmp_path / "file" / "graph", format)


@pytest.mark.parametrize("format", FORMATS)
def test_a_file_of_something_else_is_an_input_error_with_its_path(format, tmp_path):
    path = tmp_path / FORMATS[format].filename
    if path.suffix:
        path.write_text('{"neither": "one" ', encoding="utf-8")
    else:
        path.mkdir()
    with pytest.raises(InputError, match=path.name):
        read_graph(path)


def test_a_directory_without_a_graph_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match=r"no graph here; expected one of graph\.ttl"):
        read_graph(tmp_path)
