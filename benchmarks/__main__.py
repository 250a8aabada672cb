"""Speed of the whole way against ``jieba.posseg`` on the same text, interleaved in one process, and start-up times.

``kg`` is the way from JSON lines to N-Quads in Python; ``kg build`` keeps a ledger and the graph to be read again too.

    python -m benchmarks [--corpus FILE] [--items N] [--rounds N] [--json]
    python -m benchmarks --quick

The corpus is JSON lines (gzipped or not) with a ``text`` in each; without one the sample articles are repeated.
Numbers of different machines or days do not compare; the ratios do.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kg.build import build
from kg.directory import build_to
from kg.export import write_formats, write_graph
from kg.extract import extract_all
from kg.graph import build_graph
from kg.ingest import read_articles
from kg.link import Linker
from kg.vocabulary import load_vocabulary

ROOT = Path(__file__).parent.parent
HELP = "import sys; sys.argv = ['kg', '--help']; from kg.cli import main; main()"
RATIOS = Path(__file__).parent / "ratios.json"
#: Articles of a quick comparison, and by how much a ratio may fall before it counts: machines are noisy.
QUICK_ITEMS = 240
TOLERANCE = 0.2
CORPUS = ROOT.parent / "shared" / "corpus" / "news-2022-2025.jsonl.gz"


def main() -> None:
    """Measure, and print a table or JSON."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="JSON lines with a text in each")
    parser.add_argument("--items", type=int, default=2000, help="articles (default 2000)")
    parser.add_argument(
        "--rounds", type=int, default=3, help="interleaved rounds of which the median counts (default 3)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--quick", action="store_true", help="compare ratios on the samples with those committed")
    options = parser.parse_args()
    if options.quick:
        sys.exit(quick())
    with tempfile.TemporaryDirectory() as folder:
        lines = list(itertools.islice(read_lines(options.corpus), options.items))
        path = Path(folder) / "articles.jsonl"
        path.write_text("".join(lines), encoding="utf-8")
        texts = [json.loads(line)["text"] for line in lines]
        result = {"articles": len(texts), "characters": sum(map(len, texts)), "rounds": options.rounds}
        result |= measure(path, texts, options.rounds, Path(folder))
        result["stages"] = stages(path, Path(folder) / "stages", result["characters"])
    result["start"] = start_up()
    if options.json:
        print(json.dumps(result, ensure_ascii=False, indent=1))
    else:
        show(result)


def quick() -> int:
    """Ratios on the samples beside those committed; 1 if one fell by more than a fifth."""
    with tempfile.TemporaryDirectory() as folder:
        lines = list(itertools.islice(read_lines(ROOT / "none"), QUICK_ITEMS))
        path = Path(folder) / "articles.jsonl"
        path.write_text("".join(lines), encoding="utf-8")
        texts = [json.loads(line)["text"] for line in lines]
        found = measure(path, texts, rounds=3, folder=Path(folder))["ratio"]
    committed = json.loads(RATIOS.read_text(encoding="utf-8"))
    fallen = [name for name, ratio in committed.items() if found[name] < (1 - TOLERANCE) * ratio]
    for name, ratio in committed.items():
        print(f"{name + ' / posseg':<18}{found[name]:>6}   committed {ratio}{'   fallen' if name in fallen else ''}")
    return int(bool(fallen))


def read_lines(corpus: Path) -> Iterator[str]:
    """The lines of a corpus; without one the sample articles, over and over under new ids."""
    if corpus.exists():
        with gzip.open(corpus, "rt", encoding="utf-8") if corpus.suffix == ".gz" else corpus.open() as stream:
            yield from stream
        return
    articles = list(read_articles(ROOT / "kg" / "samples"))
    for number in itertools.count():
        for article in articles:
            record = {"id": f"{article.id}-{number}", "date": str(article.date), "text": article.text}
            yield json.dumps(record, ensure_ascii=False) + "\n"


def measure(path: Path, texts: list[str], rounds: int, folder: Path) -> dict[str, Any]:
    """Median characters per second of both sides, and the ratio."""
    import jieba
    import jieba.posseg

    jieba.setLogLevel(60)
    jieba.initialize()
    build_to(folder / "warm", ROOT / "kg" / "samples", formats=["nquads"])
    size = sum(map(len, texts))

    def tag() -> None:
        for text in texts:
            for _ in jieba.posseg.cut(text):
                pass

    def to_quads() -> None:
        write_graph(build(path), folder / "graph.nq", "nquads")

    def to_directory() -> None:
        with tempfile.TemporaryDirectory(dir=folder) as out:  # a directory used before would hold what was extracted
            build_to(out, path, formats=["nquads"])

    sides: dict[str, Callable[[], object]] = {"kg": to_quads, "kg build": to_directory, "posseg": tag}
    seconds: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, run in sides.items():
            seconds[name].append(timed(run))
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    return {
        "chars_per_second": {name: round(size / median) for name, median in medians.items()},
        "ratio": {name: round(medians["posseg"] / medians[name], 2) for name in ("kg", "kg build")},
    }


def stages(path: Path, out: Path, size: int) -> dict[str, float]:
    """Milliseconds per 1,000 characters of each stage, run one after the other."""
    vocabulary = load_vocabulary()
    linker = Linker(vocabulary)
    times: dict[str, float] = {}

    def stage(name: str, run: Callable[[], object]) -> object:
        began = time.perf_counter()
        result = run()
        times[name] = round((time.perf_counter() - began) * 1e6 / size, 3)
        return result

    articles = stage("read", lambda: list(read_articles(path)))
    found = stage("extract", lambda: list(extract_all(articles, vocabulary)))
    stage("link", lambda: [linker.add(extraction) for extraction in found])
    graph = stage("graph", lambda: build_graph(*linker.finish()))
    stage("export", lambda: write_formats(graph, out, ["nquads"]))
    return times


def start_up() -> dict[str, float]:
    """Seconds of ``kg --help``, of ``import spacy``, and of ``kg.load()`` beyond that; the best of five."""
    clock = "import time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"
    spacy, load = clock.format("import spacy"), "import spacy, kg; " + clock.format("kg.load()")
    return {
        "kg --help": best(lambda: timed(lambda: python(HELP))),
        "import spacy": best(lambda: float(python(spacy))),
        "kg.load()": best(lambda: float(python(load))),
    }


def best(run: Callable[[], float]) -> float:
    """The least of five."""
    return round(min(run() for _ in range(5)), 3)


def timed(run: Callable[[], object]) -> float:
    """Seconds that a call takes."""
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def python(code: str) -> str:
    """What a fresh interpreter prints."""
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


def show(result: dict) -> None:
    """Print the result as a table."""
    print(f"{result['articles']:,} articles, {result['characters']:,} characters, median of {result['rounds']} rounds")
    for name, speed in result["chars_per_second"].items():
        print(f"  {name:<14}{speed:>10,} characters/s")
    for name, ratio in result["ratio"].items():
        print(f"  {name + ' / posseg':<18}{ratio:>6}")
    print("stage, ms per 1,000 characters")
    for name, value in result["stages"].items():
        print(f"  {name:<14}{value:>10}")
    print("start, s")
    for name, value in result["start"].items():
        print(f"  {name:<14}{value:>10}")


if __name__ == "__main__":
    main()
