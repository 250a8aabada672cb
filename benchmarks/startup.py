"""How long things take to start, on the wall and in processor time: medians of several fresh interpreters."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable

from benchmarks.corpus import ROOT

#: What is timed, and what has to be there before.
CASES = {
    "kg --help": ("sys.argv = ['kg', '--help']\nfrom kg.cli import main\ntry: main()\nexcept SystemExit: pass", "pass"),
    "import spacy": ("import spacy", "pass"),
    "kg.load()": ("kg.load()", "import spacy, kg"),
    "first document after that": ("nlp('工信部部长肖亚庆出席会议。')", "import kg; nlp = kg.load()"),
}
COLD = "kg.load(), first time"
_CODE = """\
import sys, time
{before}
wall, cpu = time.perf_counter(), time.process_time()
{code}
print(time.perf_counter() - wall, time.process_time() - cpu)
"""


def start_up(rounds: int = 10) -> dict[str, tuple[float, float]]:
    """Median seconds on the wall and of the processor of each case; the last with nothing in the user's cache."""
    found: dict[str, list[tuple[float, float]]] = {}
    for _ in range(rounds):
        for name, (code, before) in CASES.items():
            found.setdefault(name, []).append(_run(code, before))
        with tempfile.TemporaryDirectory() as cache:
            found.setdefault(COLD, []).append(_run(*CASES["kg.load()"], XDG_CACHE_HOME=cache))
    return {
        name: (_median(wall for wall, _ in times), _median(cpu for _, cpu in times)) for name, times in found.items()
    }


def _run(code: str, before: str, **environment: str) -> tuple[float, float]:
    """Seconds that some code takes in a fresh interpreter, started where it finds this checkout."""
    done = subprocess.run(
        [sys.executable, "-c", _CODE.format(code=code, before=before)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
    )
    wall, cpu = done.stdout.splitlines()[-1].split()
    return float(wall), float(cpu)


def _median(values: Iterable[float]) -> float:
    return round(statistics.median(values), 3)
