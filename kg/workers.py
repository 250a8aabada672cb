"""Articles through the extractor, in this process or in several, chunk by chunk, in the order they come."""

from __future__ import annotations

import itertools
import multiprocessing
import multiprocessing.context
import os
import signal
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from typing import IO, Any, TypeVar

from kg.code import code_digest
from kg.errors import InputError, KGError, OnError
from kg.extract import batches, extract_all
from kg.grouping import Key, Scratch, read_run, write_run
from kg.ingest import sketch
from kg.ledger import Entry, article_digest
from kg.link import compile_names, read_rows
from kg.model import Article, Extraction
from kg.pause import without_gc
from kg.vocabulary import Vocabulary

#: Articles that a worker takes at a time: at most this many, and no more than this many characters.
_CHUNK = 64
_CHUNK_CHARS = 100_000
#: Chunks on their way for each worker.
_AHEAD = 4
_KILLED = "a worker process was killed, perhaps for want of memory, before its work was done"
#: The code and weights that decide what an article says.
DECISIVE = (
    *("extract/**/*.py", "extract/**/*.npz", "link/*.py", "ingest/*.py"),
    *("disjoint.py", "ids.py", "model.py", "typography.py", "vocabulary.py", "wording.py"),
)
T = TypeVar("T")
#: Rows of a key.
Group = tuple[Key, list[Any]]
Task = Callable[[Sequence[Article], Vocabulary], list[T]]
#: What a task made of a chunk, and the ids of articles that it failed on, with how.
Outcome = tuple[list[T], list[tuple[str, str]]]


def extract_chunk(articles: Sequence[Article], vocabulary: Vocabulary) -> list[Extraction]:
    """What each article says."""
    with without_gc():
        return list(extract_all(articles, vocabulary))


def read_chunk(articles: Sequence[Article], vocabulary: Vocabulary) -> list[Entry]:
    """What the ledger keeps of each article."""
    gazetteer = compile_names(vocabulary)
    with without_gc():
        return [
            Entry(
                found.article.id,
                article_digest(found.article),
                found.article.date,
                sketch(found.article.text),
                read_rows(found, gazetteer),
            )
            for found in extract_all(articles, vocabulary)
        ]


class Team:
    """Processes that share out work, started once, when there is some; use it in a ``with`` block.

    Parameters
    ----------
    vocabulary : Vocabulary
        The names known beforehand.
    workers : int
        How many processes; with one, everything is done in this process.

    Raises
    ------
    KGError
        At the end of the block, if a process ended before its work was done.
    """

    def __init__(self, vocabulary: Vocabulary, workers: int) -> None:
        self._vocabulary = vocabulary
        self._workers = workers
        self._pool: ProcessPoolExecutor | None = None
        self._begun: list[Future[None]] = []

    def __enter__(self) -> Team:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self._stop()
        if isinstance(error, BrokenProcessPool):
            raise KGError(_KILLED) from error

    def executor(self, *, start: bool = True) -> Executor | None:
        """The processes, if there are any; unless ``start``, only those that have begun."""
        if self._pool is None and start and self._workers > 1:
            context = _context()
            copied = context.get_start_method() == "fork"
            known = (context.Barrier(self._workers), self._vocabulary if copied else None)
            self._pool = ProcessPoolExecutor(self._workers, context, initializer=_start_worker, initargs=known)
            # A pool that is starting one when another dies waits for it for ever, so all begin before they work.
            brought = None if copied else self._vocabulary
            self._begun = [self._pool.submit(_begin, brought) for _ in range(self._workers)]
        return self._pool

    def _stop(self) -> None:
        """End the processes; others may begin later."""
        if self._pool is not None:
            wait(self._begun)  # one whose first task is cancelled is waited for by the others
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def map(self, task: Task[T], articles: Iterator[Article], on_error: OnError | None = None) -> Iterator[list[T]]:
        """Run a task on chunks of articles; results come in the order of the articles.

        The first chunk is read in this process: what it loads, workers that are copies of it have. An article on which
        the task fails costs no other one.

        Parameters
        ----------
        task : callable
            :func:`extract_chunk` or :func:`read_chunk`.
        articles : iterator of Article
            The articles; no more are taken than the workers can hold.
        on_error : callable, optional
            Called with the InputError of each article that the task fails on, whose ``path`` is the id of the article;
            without it the first is raised.
        """
        for done, failed in self._outcomes(task, articles):
            for id, reason in failed:
                error = InputError(reason, path=id)
                if on_error is None:
                    raise error
                on_error(error)
            yield done

    def _outcomes(self, task: Task[T], articles: Iterator[Article]) -> Iterator[Outcome[T]]:
        chunks = batches(articles, chars=_CHUNK_CHARS, most=_CHUNK)
        if self._pool is None:
            for chunk in itertools.islice(chunks, 1):
                yield _attempt(task, chunk, self._vocabulary)
        ahead = list(itertools.islice(chunks, 1))
        chunks = itertools.chain(ahead, chunks)
        pool = self.executor(start=bool(ahead))
        if pool is None:
            for chunk in chunks:
                yield _attempt(task, chunk, self._vocabulary)
            return
        pending: deque[Future[Outcome[T]]] = deque()
        for chunk in chunks:
            pending.append(pool.submit(_run, task, chunk))
            if len(pending) >= self._workers * _AHEAD:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()

    def aside(self, rows: Iterator[Group], scratch: Scratch) -> Iterator[Group]:
        """Let a copy of this process make rows of plain values while this one does something else before it reads them.

        It has what this process has when the rows are asked to be made. Where there was no work for further processes
        yet, or this one cannot be copied, the rows are made when they are read.
        """
        self._stop()  # their threads end with them
        if not self._begun or not _copied():
            return rows
        context = multiprocessing.get_context("fork")
        run = scratch.file()
        receiver, sender = context.Pipe(duplex=False)
        context.Process(target=_write_aside, args=(rows, run, sender), daemon=True).start()
        sender.close()
        return _read_aside(run, receiver)


def map_articles(
    task: Task[T],
    articles: Iterator[Article],
    vocabulary: Vocabulary,
    workers: int,
    on_error: OnError | None = None,
) -> Iterator[list[T]]:
    """What :meth:`Team.map` gives, from a team of its own."""
    with Team(vocabulary, workers) as team:
        yield from team.map(task, articles, on_error)


def _context() -> multiprocessing.context.BaseContext:
    """Workers are copies of this process where that is safe."""
    return multiprocessing.get_context("fork" if _copied() else "spawn")


def _copied() -> bool:
    """Whether processes may be copies of this one: where no lock that another thread holds would be copied too."""
    return sys.platform == "linux" and threading.active_count() == 1


_worker: dict[str, Any] = {}


def _start_worker(all_begun: Barrier, vocabulary: Vocabulary | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the main process, which ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _worker.update(all_begun=all_begun, vocabulary=vocabulary)


def _begin(vocabulary: Vocabulary | None) -> None:
    """A worker's first task, which none ends before each has one.

    It brings what a worker that is no copy lacks: were that handed over when the process starts, the main process would
    wait for ever for one that dies before it has read it.
    """
    _worker["vocabulary"] = vocabulary or _worker["vocabulary"]
    _worker["all_begun"].wait()


def _end_with_parent() -> None:
    """A main process that is killed can end nobody, and the pool would wait for it for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _write_aside(rows: Iterator[Group], run: IO[bytes], sender: Connection) -> None:
    """Write rows and say how that ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        write_run(rows, run)
    except Exception as error:
        sender.send(error)
    else:
        sender.send(None)


def _read_aside(run: IO[bytes], receiver: Connection) -> Iterator[Group]:
    """The rows that another process wrote, when it has written all."""
    try:
        error = receiver.recv()
    except EOFError as ended:
        raise KGError(_KILLED) from ended
    if error is not None:
        raise error
    yield from read_run(run)


def _run(task: Task[T], articles: Sequence[Article]) -> Outcome[T]:
    return _attempt(task, articles, _worker["vocabulary"])


def _attempt(task: Task[T], articles: Sequence[Article], vocabulary: Vocabulary) -> Outcome[T]:
    """What a task makes of articles; where it fails, of each by itself."""
    try:
        return task(articles, vocabulary), []
    except KGError:
        raise
    except Exception as error:
        if len(articles) > 1:
            outcomes = [_attempt(task, [article], vocabulary) for article in articles]
            return [one for done, _ in outcomes for one in done], [one for _, failed in outcomes for one in failed]
        frame = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{os.path.basename(frame.filename)}:{frame.lineno}"
        return [], [(articles[0].id, f"extraction failed, which is an error of kg: {error!r} in {where}")]


def fingerprint(vocabulary: Vocabulary) -> str:
    """Names the vocabulary and the extractor: rows read with another one are not the same rows."""
    return f"{vocabulary.digest} {code_digest(*DECISIVE)}"
