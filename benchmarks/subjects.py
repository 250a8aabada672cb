"""What is measured, each run in a process of its own, so that its memory can be told from that of the others.

    python -m benchmarks.subjects NAME INPUT.jsonl FOLDER      # what a run does, by hand

A run first does the same with some samples, so that what is loaded once (dictionaries, vocabulary, patterns) does not
count; starting processes of its own does.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.corpus import ROOT, take

#: Seconds between two looks at the memory.
_INTERVAL = 0.1


def posseg(path: Path, folder: Path) -> dict[str, Any]:
    """Tag the words, and do nothing with them."""
    import jieba.posseg

    with path.open(encoding="utf-8") as lines:
        for line in lines:
            for _ in jieba.posseg.cut(json.loads(line)["text"]):
                pass
    return {}


def naive(path: Path, folder: Path) -> dict[str, Any]:
    """The stack of ``benchmarks/naive.py``."""
    from benchmarks.naive import read_graph, write_nquads

    graph = read_graph(path)
    write_nquads(graph, folder / "graph.nq")
    return {"nodes": len(graph), "edges": graph.number_of_edges()}


def in_python(path: Path, folder: Path) -> dict[str, Any]:
    """From articles to N-Quads in Python, with nothing kept beside them."""
    import kg

    graph = kg.build(path)
    kg.write_graph(graph, folder / "graph.nq", "nquads")
    return {"nodes": len(graph), "edges": graph.number_of_edges()}


def command(path: Path, folder: Path, workers: int) -> dict[str, Any]:
    """What ``kg build --format nquads`` does: it keeps a ledger and the graph to be read again too."""
    import kg

    report = kg.build_to(folder, path, formats=["nquads"], workers=workers)
    return {"nodes": report.nodes, "edges": report.edges}


def extraction(path: Path, folder: Path, workers: int) -> dict[str, Any]:
    """Of that, what the workers do: articles to the rows that are linked."""
    from kg.ingest import read_articles
    from kg.vocabulary import load_vocabulary
    from kg.workers import map_articles, read_chunk

    for _ in map_articles(read_chunk, read_articles(path), load_vocabulary(), workers):
        pass
    return {}


SUBJECTS: dict[str, Callable[[Path, Path], dict[str, Any]]] = {
    "posseg": posseg,
    "naive": naive,
    "kg": in_python,
    "kg build": partial(command, workers=1),
    "kg build, 2 workers": partial(command, workers=2),
    "extraction": partial(extraction, workers=1),
    "extraction, 2 workers": partial(extraction, workers=2),
}


def run(name: str, path: Path, folder: Path) -> dict[str, Any]:
    """Run a subject here: seconds, what it says of itself, and size, lines and digest of its N-Quads."""
    with tempfile.TemporaryDirectory(dir=folder) as warm:
        samples = take(None, 8, Path(warm) / "articles.jsonl")
        SUBJECTS[name.partition(",")[0]](samples.path, Path(warm))
    began, used = time.perf_counter(), time.process_time()
    found = SUBJECTS[name](path, folder)
    found |= {"seconds": time.perf_counter() - began, "cpu": time.process_time() - used}
    quads = folder / "graph.nq"
    if quads.exists():
        hasher = hashlib.blake2b(digest_size=16)
        lines = 0
        with quads.open("rb") as stream:
            for line in stream:
                hasher.update(line)
                lines += 1
        found |= {"bytes": quads.stat().st_size, "quads": lines, "digest": hasher.hexdigest()}
    return found


def run_apart(name: str, path: Path) -> dict[str, Any]:
    """Run a subject in a process of its own, and watch the memory of that and the processes it starts."""
    with tempfile.TemporaryDirectory() as folder:
        return call_apart("benchmarks.subjects", name, str(path.resolve()), folder)


def call_apart(module: str, *arguments: str) -> dict[str, Any]:
    """What a module prints as JSON, and the most memory that it and its children held (``peak``)."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        peak = [0]
        watch = threading.Thread(target=_watch, args=(process.pid, peak))
        watch.start()
        output, errors = process.communicate()
        watch.join()
    if process.returncode:
        raise RuntimeError(f"{module} {' '.join(arguments)} failed with status {process.returncode}: {errors}")
    return {**json.loads(output), "peak": peak[0]}


def run_stages(path: Path) -> dict[str, float]:
    """The table of ``benchmarks/stages.py``, made in a process of its own."""
    arguments = [sys.executable, "-m", "benchmarks.stages", str(path.resolve())]
    done = subprocess.run(arguments, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    return dict(json.loads(done.stdout))


def _watch(pid: int, peak: list[int]) -> None:
    """Note the most memory that a process and its children held together; what they share counts for each."""
    import psutil

    with contextlib.suppress(psutil.NoSuchProcess):
        root = psutil.Process(pid)
        while root.is_running() and root.status() != psutil.STATUS_ZOMBIE:
            held = 0
            for process in (root, *root.children(recursive=True)):
                with contextlib.suppress(psutil.NoSuchProcess):
                    held += process.memory_info().rss
            peak[0] = max(peak[0], held)
            time.sleep(_INTERVAL)


if __name__ == "__main__":
    print(json.dumps(run(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))))
