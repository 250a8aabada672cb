"""Stores that refuse, die or run out of disk while a graph is loaded: an error, and no success that is none."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kg.errors import StoreError
from kg.store import load_into
from tests.conftest import Run
from tests.stores.servers import Server, free_port, oxigraph, virtuoso


def test_a_server_that_dies_in_the_middle(dataset: Path, tmp_path: Path) -> None:
    port = free_port()
    with oxigraph(tmp_path / "server", port=port) as server:

        def kill(loaded: int) -> None:
            if loaded == 2000:
                server.kill()

        with pytest.raises(
            StoreError, match=r"cannot be reached: .*; the load is not complete: 2,000 triples were taken"
        ):
            server.load_into(dataset, batch=1000, retries=1, progress=kill)
    with oxigraph(tmp_path / "server", port=port) as server:
        assert len(server.quads()) == 2000
        report = server.load_into(dataset, batch=1000)
        assert len(server.quads()) == report.triples


def test_virtuoso_that_dies_in_the_middle(dataset: Path, tmp_path: Path) -> None:
    dies = pytest.raises(StoreError, match="the load is not complete: 1,000 triples were taken")
    with virtuoso(tmp_path / "server") as server, dies:
        server.load_into(dataset, batch=1000, retries=0, progress=lambda _: server.kill())


@pytest.mark.parametrize("options", [{"password": "wrong"}, {"user": "nobody"}, {"user": None, "password": None}])
def test_virtuoso_refuses_who_may_not_write(servers: Any, dataset: Path, options: Any) -> None:
    server: Server = servers("virtuoso")
    before = server.quads()
    with pytest.raises(StoreError, match=r"(refused the user or the password|wants a user and a password).*; nothing"):
        server.load_into(dataset, **options)
    assert server.quads() == before


@pytest.mark.parametrize("path", ["/", "/sparql", "/nothing", "/sparql-graph-crud-auth?query=x"])
def test_virtuoso_at_a_wrong_url(servers: Any, dataset: Path, path: str) -> None:
    server: Server = servers("virtuoso")
    url = server.load.replace("/sparql-graph-crud-auth", path)
    with pytest.raises(StoreError, match=r"is this the address to which the store takes data.*nothing was loaded"):
        load_into(dataset, url, user="dba", password="dba", protocol="quads", retries=0)


@pytest.mark.parametrize("path", ["/", "/query", "/nothing"])
def test_oxigraph_at_a_wrong_url(servers: Any, dataset: Path, path: str) -> None:
    server: Server = servers("oxigraph")
    with pytest.raises(StoreError, match=r"is this the address to which the store takes data.*nothing was loaded"):
        load_into(dataset, server.load.replace("/store", path))


def test_a_folder_that_another_process_has_open(dataset: Path, tmp_path: Path) -> None:
    import pyoxigraph

    store = pyoxigraph.Store(str(tmp_path / "store"))
    with pytest.raises(StoreError, match="lock"):
        load_into(dataset, tmp_path / "store")
    del store


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 3 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("a small disk needs root, to mount one")
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], capture_output=True, check=False)
    if made.returncode:
        pytest.skip(f"no small disk: {made.stderr.decode(errors='replace').strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_under_a_server(dataset: Path, small_disk: Path) -> None:
    full = pytest.raises(StoreError, match=r"No space left on device.*; (nothing was loaded|the load is not complete)")
    with oxigraph(small_disk / "server") as server, full:
        server.load_into(dataset, retries=0, batch=500)


def test_a_full_disk_under_a_folder(dataset: Path, small_disk: Path, kg_run: Run) -> None:
    (small_disk / "full").write_bytes(bytes(2_400_000))
    outcome = kg_run("load", dataset, "--endpoint", small_disk / "store", "--batch", 500)
    assert outcome.status == 2
    assert "No space left on device" in outcome.err
    assert "the load is not complete" in outcome.err or "nothing was loaded" in outcome.err
    assert "Traceback" not in outcome.err


def test_the_command_says_what_it_loaded(dataset: Path, tmp_path: Path, kg_run: Run) -> None:
    import json

    first = kg_run("load", dataset, "--endpoint", tmp_path / "store")
    again = kg_run("load", dataset, "--endpoint", tmp_path / "store", "--json")
    report = load_into(dataset, tmp_path / "store")
    assert (first.status, first.out) == (0, "")
    assert first.err == f"kg: loaded {report.triples:,} triples in {report.graphs} graphs\n"
    assert json.loads(again.out) == {"triples": report.triples, "graphs": report.graphs}
    assert kg_run("load", dataset, "--endpoint", tmp_path / "store", "-q").err == ""


def test_the_command_fails_with_status_two(dataset: Path, kg_run: Run) -> None:
    outcome = kg_run("load", dataset, "--endpoint", f"http://127.0.0.1:{free_port()}/store", "--retries", "0")
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err.endswith("cannot be reached: Connection refused; nothing was loaded\n")
