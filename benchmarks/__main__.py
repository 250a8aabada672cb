"""Articles to N-Quads beside a naive stack and beside ``jieba.posseg`` alone, with one worker and with two; start-up.

    python -m benchmarks [INPUT] [--items N] [--naive-items N] [--rounds N] [--starts N] [--json]
    python -m benchmarks --quick

INPUT is JSON lines (gzipped or not) with ``id``, ``date`` and ``text`` in each; where there is none, the samples are
repeated under new ids. Each run has a process of its own; a round runs every subject once, and medians of the rounds
count. Numbers of different machines or days do not compare; the ratios do.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.corpus import CORPUS, Articles, take
from benchmarks.startup import start_up
from benchmarks.subjects import SUBJECTS, run_apart, run_stages

RATIOS = Path(__file__).parent / "ratios.json"
#: Articles of a quick comparison, and by how much a ratio may fall before it counts: machines are noisy.
QUICK_ITEMS = 160
QUICK_SUBJECTS = ("posseg", "kg", "kg build")
TOLERANCE = 0.2


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print tables or JSON; 1 if a ratio fell or two workers wrote other bytes than one."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.split("\n")[0])
    corpus = CORPUS if CORPUS.exists() else None
    parser.add_argument("input", type=Path, nargs="?", default=corpus, help="JSON lines with a text in each")
    parser.add_argument("--items", type=int, default=2000, metavar="N", help="articles, 0 for all (default 2000)")
    parser.add_argument(
        "--naive-items", type=int, default=2000, metavar="N", help="at most so many for posseg and naive (default 2000)"
    )
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="interleaved rounds (default 3)")
    parser.add_argument("--starts", type=int, default=10, metavar="N", help="fresh interpreters (default 10)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--quick", action="store_true", help="compare ratios on the samples with those committed")
    options = parser.parse_args(arguments)
    if options.items < 0 or options.naive_items < 1 or min(options.rounds, options.starts) < 1:
        parser.error("--naive-items, --rounds and --starts are at least 1, --items at least 0")
    if not options.input and not options.items:
        parser.error("without INPUT the samples are repeated without end: give --items")
    if options.quick:
        return quick()
    with tempfile.TemporaryDirectory() as folder:
        articles = take(options.input, options.items, Path(folder) / "articles.jsonl")
        few = take(articles.path, options.naive_items, Path(folder) / "few.jsonl")
        chosen = {name: few if name in ("posseg", "naive") else articles for name in SUBJECTS}
        result = measure(chosen, options.rounds)
        print("stages", file=sys.stderr)
        result["stages"] = run_stages(articles.path)
    print("start-up", file=sys.stderr)
    result["start"] = start_up(options.starts)
    print(json.dumps(result, ensure_ascii=False, indent=1) if options.json else render(result))
    return int(not result["same"])


def quick() -> int:
    """Ratios on the samples beside those committed; 1 if one fell by more than a fifth."""
    with tempfile.TemporaryDirectory() as folder:
        articles = take(None, QUICK_ITEMS, Path(folder) / "articles.jsonl")
        found = measure(dict.fromkeys(QUICK_SUBJECTS, articles), rounds=3)["ratios"]["posseg"]
    committed = json.loads(RATIOS.read_text(encoding="utf-8"))
    fallen = [name for name, ratio in committed.items() if found[name] < (1 - TOLERANCE) * ratio]
    for name, ratio in committed.items():
        print(f"{name + ' / posseg':<18}{found[name]:>6}   committed {ratio}{'   fallen' if name in fallen else ''}")
    return int(bool(fallen))


def measure(subjects: dict[str, Articles], rounds: int) -> dict[str, Any]:
    """Medians of each subject, ratios of their speeds, and whether all ways here wrote the same bytes."""
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in subjects}
    for number in range(rounds):
        for name, articles in subjects.items():
            print(f"round {number + 1} of {rounds}: {name}", file=sys.stderr)
            runs[name].append(run_apart(name, articles.path))
    rows: dict[str, dict[str, Any]] = {}
    for name, articles in subjects.items():
        seconds, cpu, peak = (_median(run[key] for run in runs[name]) for key in ("seconds", "cpu", "peak"))
        rows[name] = {
            "articles": articles.count,
            "characters": articles.characters,
            "chars_per_second": round(articles.characters / seconds),
            "articles_per_second": round(articles.count / seconds, 1),
            "seconds": round(seconds, 4),
            "cpu": round(cpu, 4),
            "peak": int(peak),
            **{key: runs[name][0][key] for key in ("bytes", "quads", "nodes", "edges") if key in runs[name][0]},
        }
    digests = {run["digest"] for name in runs if name.startswith("kg") for run in runs[name]}
    return {"rounds": rounds, "subjects": rows, "ratios": _ratios(rows), "same": len(digests) <= 1}


def _ratios(rows: dict[str, dict[str, Any]]) -> dict[str, dict[str, float]]:
    """How many times as fast each is: kg as ``posseg`` and the naive stack, two workers as one."""
    speed = {name: row["chars_per_second"] for name, row in rows.items()}
    found: dict[str, dict[str, float]] = {
        base: {name: round(speed[name] / speed[base], 2) for name in speed if name.startswith("kg")}
        for base in ("posseg", "naive")
        if base in speed
    }
    pairs = {name: f"{name}, 2 workers" for name in speed if f"{name}, 2 workers" in speed}
    return {**found, "one worker": {two: round(speed[two] / speed[one], 2) for one, two in pairs.items()}}


def _median(values: Iterable[float]) -> float:
    return statistics.median(values)


def render(result: dict[str, Any]) -> str:
    """The result as tables in Markdown."""
    lines = [f"Medians of {result['rounds']} interleaved rounds.", ""]
    heads = (
        "",
        "articles",
        "characters/s",
        "articles/s",
        "s",
        "CPU s",
        "peak MB",
        "N-Quads MB",
        "quads",
        "nodes",
        "edges",
    )
    body = []
    for name, row in result["subjects"].items():
        size = f"{row['bytes'] / 1e6:,.0f}" if "bytes" in row else ""
        counts = [f"{row[key]:,}" if key in row else "" for key in ("quads", "nodes", "edges")]
        times = [f"{row[key]:,}" for key in ("articles", "chars_per_second", "articles_per_second", "seconds", "cpu")]
        body.append([name, *times, f"{row['peak'] / 1e6:,.0f}", size, *counts])
    lines += [*_table(heads, body), ""]
    body = [[name, base, f"{ratio}"] for base, row in result["ratios"].items() for name, ratio in row.items()]
    lines += [*_table(("", "times as fast as", "ratio"), body), ""]
    lines += [f"One worker and two wrote {'the same bytes' if result['same'] else 'OTHER BYTES'}.", ""]
    lines += _table(
        ("stage", "CPU ms per 1,000 characters"), [[key, f"{value}"] for key, value in result["stages"].items()]
    )
    body = [[name, f"{wall}", f"{cpu}"] for name, (wall, cpu) in result["start"].items()]
    return "\n".join([*lines, "", *_table(("start", "s", "CPU s"), body)])


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), *rows)]


if __name__ == "__main__":
    sys.exit(main())
