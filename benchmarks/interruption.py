"""Builds that are killed (``kill -9``) at random moments go on where they stopped and end with the same bytes.

    python -m benchmarks.interruption [INPUT] [--articles N] [--kills N] [--workers N] [--seed N]

The build of one directory is killed again and again, each time after a random part of the time that a whole build
takes: while articles are read and extracted, while they are linked, and while files are written.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.corpus import CORPUS, ROOT, take
from tests.files import outputs

FORMATS = ("nquads", "turtle", "csv")


def run(articles: Path, kills: int, workers: int, seed: int) -> dict[str, Any]:
    """Kill a build some times, let it end, and compare its files with those of a build that was left alone."""
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        whole, killed = Path(name, "whole"), Path(name, "killed")
        began = time.perf_counter()
        build(articles, whole, workers).wait()
        takes = time.perf_counter() - began
        moments, ended = [], 0
        for _ in range(kills):
            moment = draw.uniform(0.02, 1.0) * takes
            process = build(articles, killed, workers)
            try:
                process.wait(moment)
                ended += 1  # what was left to do took less time
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
                moments.append(round(moment, 2))
        status = build(articles, killed, workers).wait()
        found, wanted = outputs(killed), outputs(whole)
        return {
            "seconds": round(takes, 2),
            "killed_after": moments,
            "ended_before": ended,
            "status": status,
            "differ": sorted(name for name in {*found, *wanted} if found.get(name) != wanted.get(name)),
        }


def build(articles: Path, out: Path, workers: int) -> subprocess.Popen[bytes]:
    """A build by the command line, in a process group of its own."""
    formats = [part for name in FORMATS for part in ("--format", name)]
    command = [sys.executable, "-m", "kg.cli", "build", str(articles), "-o", str(out), "--workers", str(workers)]
    return subprocess.Popen([*command, *formats, "--quiet"], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": "random"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what happened as JSON; 1 if the bytes differ."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.interruption", description=__doc__.split("\n")[0])
    corpus = CORPUS if CORPUS.exists() else None
    parser.add_argument("input", type=Path, nargs="?", default=corpus, help="JSON lines with a text in each")
    parser.add_argument("--articles", type=int, default=5000, metavar="N", help="articles (default 5000)")
    parser.add_argument("--kills", type=int, default=20, metavar="N", help="how often the build is killed (default 20)")
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="processes that extract (default 2)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the moments")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        articles = take(options.input, options.articles, Path(folder) / "articles.jsonl")
        found = run(articles.path, options.kills, options.workers, options.seed)
    print(json.dumps(found))
    return int(bool(found["differ"]))


if __name__ == "__main__":
    sys.exit(main())
