"""Articles shared out among processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import kg.workers
from kg.errors import InputError, KGError
from kg.grouping import Scratch
from kg.model import Article
from kg.vocabulary import Vocabulary, load_vocabulary
from kg.workers import Group, Team, map_articles

ARTICLES = [Article(str(number), "工信部部长肖亚庆出席会议。" * (number + 1)) for number in range(5)]


def where(articles: Sequence[Article], vocabulary: Vocabulary) -> list[tuple[int, str, int]]:
    """The process in which each article is read, and with how many terms."""
    return [(os.getpid(), article.id, len(vocabulary)) for article in articles]


def test_chunks_come_back_in_the_order_of_the_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.workers, "_CHUNK", 2)
    vocabulary = load_vocabulary()
    chunks = list(map_articles(where, iter(ARTICLES), vocabulary, 2))
    assert [[id for _, id, _ in chunk] for chunk in chunks] == [["0", "1"], ["2", "3"], ["4"]]
    assert [process == os.getpid() for chunk in chunks for process, _, _ in chunk] == [True, True, False, False, False]
    assert {terms for chunk in chunks for _, _, terms in chunk} == {len(vocabulary)}


def heirs(articles: Sequence[Article], _vocabulary: Vocabulary) -> list[tuple[bool, list[str]]]:
    """Whether this is a worker, and the articles that were read in this process or one of which it is a copy."""
    _read.extend(article.id for article in articles)
    return [(multiprocessing.parent_process() is not None, list(_read))]


_read: list[str] = []


@pytest.mark.skipif(sys.platform != "linux", reason="workers begin anew where processes cannot be copied safely")
@pytest.mark.parametrize("threads", [0, 1])
def test_workers_have_what_the_first_chunk_loaded_unless_there_are_threads(
    monkeypatch: pytest.MonkeyPatch, threads: int
) -> None:
    monkeypatch.setattr(kg.workers, "_CHUNK", 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1 + threads)
    _read.clear()
    here, *others = [read for chunk in map_articles(heirs, iter(ARTICLES), load_vocabulary(), 2) for read in chunk]
    assert here == (False, ["0", "1"])
    assert all(worker and (read[:2] == ["0", "1"]) == (not threads) for worker, read in others)


@pytest.mark.parametrize("articles", [[], ARTICLES[:1], ARTICLES])
def test_a_single_chunk_stays_in_this_process(articles: list[Article]) -> None:
    chunks = list(map_articles(where, iter(articles), load_vocabulary(), 2))
    assert [id for chunk in chunks for _, id, _ in chunk] == [article.id for article in articles]
    assert {process for chunk in chunks for process, _, _ in chunk} <= {os.getpid()}


def end(_articles: Sequence[Article], _vocabulary: Vocabulary) -> list[object]:
    if multiprocessing.parent_process() is not None:
        os.kill(os.getpid(), signal.SIGKILL)
    return []


@pytest.mark.parametrize("threads", [0, 1])
def test_a_worker_that_is_killed_is_an_error_in_words(monkeypatch: pytest.MonkeyPatch, threads: int) -> None:
    monkeypatch.setattr(kg.workers, "_CHUNK", 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1 + threads)
    with pytest.raises(KGError, match="worker process was killed"):
        list(map_articles(end, iter(ARTICLES), load_vocabulary(), 2))


def odd(articles: Sequence[Article], _vocabulary: Vocabulary) -> list[str]:
    """The ids of articles; an odd one is an error."""
    if any(int(article.id) % 2 for article in articles):
        raise ZeroDivisionError
    return [article.id for article in articles]


@pytest.mark.parametrize("workers", [1, 2])
def test_an_article_that_the_task_fails_on_costs_no_other(monkeypatch: pytest.MonkeyPatch, workers: int) -> None:
    monkeypatch.setattr(kg.workers, "_CHUNK", 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    failed: list[InputError] = []
    done = map_articles(odd, iter(ARTICLES), load_vocabulary(), workers, failed.append)
    assert [id for chunk in done for id in chunk] == ["0", "2", "4"]
    assert [error.path for error in failed] == ["1", "3"]
    assert str(failed[0]).startswith("1: extraction failed, which is an error of kg: ZeroDivisionError(")
    with pytest.raises(InputError, match=r"in test_workers.py:\d+"):
        list(map_articles(odd, iter(ARTICLES), load_vocabulary(), workers))


@pytest.mark.parametrize("threads", [0, 1])
def test_all_workers_have_begun_before_any_has_work(monkeypatch: pytest.MonkeyPatch, threads: int) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 1 + threads)
    before = set(multiprocessing.active_children())
    with Team(load_vocabulary(), 3) as team:
        assert team.executor() is not None
        assert len(set(multiprocessing.active_children()) - before) == 3


def test_processes_begin_once_and_only_where_there_is_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.workers, "_CHUNK", 2)
    with Team(load_vocabulary(), 1) as alone:
        assert alone.executor() is None
    with Team(load_vocabulary(), 2) as team:
        assert team.executor(start=False) is None
        [*_] = team.map(where, iter(ARTICLES[:1]))
        assert team.executor(start=False) is None
        [*_] = team.map(where, iter(ARTICLES))
        pool = team.executor(start=False)
        assert pool is not None
        assert pool is team.executor()


def rows(error: Exception | None = None) -> Iterator[Group]:
    """Where they are made, as rows."""
    for number in range(3):
        yield (str(number),), [os.getpid()]
    if error is not None:
        raise error


@pytest.mark.parametrize("threads", [0, 1])
def test_rows_are_made_aside_where_the_process_can_be_copied(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, threads: int
) -> None:
    with Team(load_vocabulary(), 2) as team, Scratch(tmp_path) as scratch:
        assert [*team.aside(rows(), scratch)] == [((str(number),), [os.getpid()]) for number in range(3)]
        monkeypatch.setattr(threading, "active_count", lambda: 1)
        team.executor()
        monkeypatch.setattr(threading, "active_count", lambda: 1 + threads)
        keys, values = zip(*team.aside(rows(), scratch), strict=True)
        assert keys == (("0",), ("1",), ("2",))
        assert (os.getpid() in values[0]) == bool(threads or sys.platform != "linux")
        assert team.executor() is not None


def test_what_goes_wrong_aside_is_told_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    with Team(load_vocabulary(), 2) as team, Scratch(tmp_path) as scratch:
        team.executor()
        with pytest.raises(OSError, match="disk full"):
            list(team.aside(rows(OSError("disk full")), scratch))


@pytest.mark.skipif(sys.platform != "linux", reason="rows are made in this process")
def test_a_process_aside_that_is_killed_is_an_error_in_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 1)

    def killed() -> Iterator[Group]:
        yield from rows()
        assert multiprocessing.parent_process() is not None
        os.kill(os.getpid(), signal.SIGKILL)

    with Team(load_vocabulary(), 2) as team, Scratch(tmp_path) as scratch:
        team.executor()
        with pytest.raises(KGError, match="worker process was killed"):
            list(team.aside(killed(), scratch))


UNGUARDED = """
import threading
import time

import kg.workers
from kg.model import Article
from kg.vocabulary import load_vocabulary

kg.workers._CHUNK = 1
threading.Thread(target=time.sleep, args=(300,), daemon=True).start()


def lengths(articles, vocabulary):
    return [len(article.text) for article in articles]


with kg.workers.Team(load_vocabulary(), 2) as team:
    print(list(team.map(lengths, (Article(str(number), "会议") for number in range(5)))))
"""


def test_a_script_that_workers_run_again_comes_to_an_end(tmp_path: Path) -> None:
    """Workers that are no copies begin with the main module, which is to start processes for the main one only."""
    script = tmp_path / "unguarded.py"
    script.write_text(UNGUARDED, encoding="utf-8")
    ended = subprocess.run([sys.executable, script], capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert ended.returncode == 1
    assert "worker process was killed" in ended.stderr
