"""Export to N-Quads and load into a store, each against rdflib doing the same, interleaved in one process.

    python -m benchmarks.rdf [--triples N] [--rounds N] [--json]

The graph is that of the sample articles, copied under new names until it has about that many triples. ``export`` is the
way from the NetworkX graph to the file: here streamed, with rdflib by an ``rdflib.Dataset`` that is filled and
serialized; ``serialize`` is the second half of that alone, against the whole way here. ``load`` begins at the file.
Numbers of different machines or days do not compare; the ratios do.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import kg
from kg.graph import Graph
from kg.store import load_into

SAMPLES = sorted((Path(__file__).parent.parent / "kg" / "samples").glob("*.md"))

TASKS = ("export", "serialize", "load")


def main() -> None:
    """Measure, and print a table or JSON."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--triples", type=int, default=1_000_000, help="triples (default 1,000,000)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of which the median counts (default 3)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = measure(Path(folder), options.triples, options.rounds)
    if options.json:
        print(json.dumps(result, indent=1))
        return
    print(f"{result['triples']:,} triples, median of {result['rounds']} rounds")
    for name in TASKS:
        row = result[name]
        print(f"{name:9} kg {row['kg']:8.2f} s   rdflib {row['rdflib']:8.2f} s   ratio {row['ratio']:.1f}")


def measure(folder: Path, triples: int, rounds: int) -> dict[str, Any]:
    """Median seconds of both sides for both tasks, and their ratios."""
    import pyoxigraph
    import rdflib

    graph, path = enlarge(triples, folder), folder / "graph.nq"
    kg.write_graph(graph, path, "nquads")
    loaded = 0

    def load_kg() -> None:
        nonlocal loaded
        loaded = load_into(path, pyoxigraph.Store()).triples

    seconds: dict[tuple[str, str], list[float]] = {}
    for _ in range(rounds):
        dataset = rdflib.Dataset()
        serialize = partial(dataset.serialize, str(folder / "rdflib.nq"), format="nquads")
        export = partial(kg.write_graph, graph, folder / "kg.nq", "nquads")
        tasks: dict[tuple[str, str], Callable[[], object]] = {
            ("export", "kg"): export,
            ("fill", "rdflib"): partial(load_into, graph, dataset),
            ("serialize", "kg"): export,
            ("serialize", "rdflib"): serialize,
            ("load", "kg"): load_kg,
            ("load", "rdflib"): lambda: rdflib.Dataset().parse(str(path), format="nquads"),
        }
        for name, run in tasks.items():
            seconds.setdefault(name, []).append(timed(run))
    halves = zip(seconds["fill", "rdflib"], seconds["serialize", "rdflib"], strict=True)
    seconds["export", "rdflib"] = list(map(sum, halves))
    result: dict[str, Any] = {"triples": loaded, "rounds": rounds}
    for task in TASKS:
        medians = {side: round(statistics.median(seconds[task, side]), 2) for side in ("kg", "rdflib")}
        result[task] = {**medians, "ratio": round(medians["rdflib"] / medians["kg"], 1)}
    return result


def timed(run: Callable[[], object]) -> float:
    """Seconds that a call takes, the rubbish of the one before collected first."""
    gc.collect()
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def enlarge(triples: int, folder: Path) -> Graph:
    """The graph of the samples as often, under other names, as makes at least so many triples."""
    import networkx

    sample = kg.build(SAMPLES)
    kg.write_graph(sample, folder / "sample.nq", "nquads")
    with (folder / "sample.nq").open("rb") as lines:
        size = sum(1 for _ in lines)
    large: Graph = networkx.MultiDiGraph()
    # Copies share posts and titles, so each adds a little less than the first.
    for number in range(-(-triples * 101 // (size * 100))):
        for node, attributes in sample.nodes(data=True):
            large.add_node(f"{node}-{number}", **attributes)
        for source, target, key, attributes in sample.edges(keys=True, data=True):
            moved = {**attributes, "evidence": list(_moved(attributes["evidence"], number))}
            large.add_edge(f"{source}-{number}", f"{target}-{number}", f"{key}-{number}", **moved)
    return large


def _moved(evidence: list[dict[str, Any]], number: int) -> Iterator[dict[str, Any]]:
    for item in evidence:
        yield {**item, "article": f"{item['article']}-{number}"}


if __name__ == "__main__":
    main()
