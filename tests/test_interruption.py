"""A build that is killed at any moment goes on, ends with the same bytes, and leaves no process behind."""

from __future__ import annotations

import json
import time
from pathlib import Path

import psutil

from benchmarks.corpus import take
from benchmarks.interruption import build, run


def test_a_killed_build_ends_with_the_same_bytes(tmp_path: Path) -> None:
    articles = take(None, 160, tmp_path / "articles.jsonl")
    found = run(articles.path, kills=5, workers=1, seed=4)
    assert found["differ"] == []
    assert len(found["killed_after"]) >= 2, found


def test_workers_end_with_a_killed_build(tmp_path: Path) -> None:
    lines = ({"id": str(number), "text": f"{number}月，省长李明主持会议。" * 200} for number in range(4000))
    path = tmp_path / "articles.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    process = build(path, tmp_path / "out", 2)
    started = psutil.Process(process.pid)
    deadline = time.monotonic() + 60
    while len(family := started.children(recursive=True)) < 2 and time.monotonic() < deadline:
        time.sleep(0.1)
    assert len(family) >= 2
    process.kill()
    process.wait()
    _, alive = psutil.wait_procs(family, timeout=30)
    assert alive == []
