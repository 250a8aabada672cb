"""Processes that run queries: one that takes too long is ended, and another takes its place."""

from __future__ import annotations

import contextlib
import multiprocessing
import queue
import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Literal

from kg.errors import StoreError, UsageError
from kg.sparql import open_store, run_query

#: Seconds that a process may take to load its store.
_START = 600


@dataclass(frozen=True)
class Limits:
    """What one request may cost: seconds of a query, rows or triples of an answer, bytes of a request."""

    seconds: float = 30.0
    rows: int = 10_000
    request: int = 1 << 20


@dataclass(frozen=True, slots=True)
class Query:
    """A query, the graphs it asks, and how its answer is to be written: rows so, and triples so (None: not at all)."""

    text: str
    result_format: str | None
    graph_format: str | None
    rows: int
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a query: the answer as it was written, or what is wrong with the query."""

    outcome: Literal["answered", "wrong", "unwritable"]
    body: bytes = b""
    format: str = ""
    truncated: bool = False


class LateError(StoreError):
    """A query took longer than it may."""


class BusyError(StoreError):
    """All processes are at work, and were for as long as a query may take."""


class Pool:
    """Some processes with a store each.

    Parameters
    ----------
    source : Path
        Folder of a build, or one file of it.
    size : int
        How many queries run at once.
    seconds : float
        How long a query may take.
    """

    def __init__(self, source: Path, *, size: int = 2, seconds: float = Limits.seconds) -> None:
        self.source = source
        self.seconds = seconds
        self._is_closed = False
        self._idle: queue.Queue[_Worker] = queue.Queue()
        self._workers = {_Worker(source) for _ in range(size)}
        for worker in self._workers:
            self._idle.put(worker)

    def run(self, query: Query) -> Reply:
        """Run a query in the next process that is free.

        Raises
        ------
        LateError
            If it took too long.
        BusyError
            If no process came free.
        StoreError
            If the process ended, for want of memory for example.
        """
        try:
            worker = self._idle.get(timeout=self.seconds)
        except queue.Empty:
            raise BusyError(f"other queries keep the server busy for more than {self.seconds:g} s; try again") from None
        try:
            return worker.ask(query, self.seconds)
        except StoreError:
            worker.end()
            if not self._is_closed:
                self._workers.discard(worker)
                worker = _Worker(self.source)
                self._workers.add(worker)
            raise
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """End all processes; queries that run come to an error."""
        self._is_closed = True
        for worker in self._workers:
            worker.end()


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, source: Path) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, inside = context.Pipe()
        self._process = context.Process(target=_work, args=(inside, source), daemon=True, name="kg-query")
        self._process.start()
        inside.close()
        self._is_ready = False

    def ask(self, query: Query, seconds: float) -> Reply:
        try:
            if not self._is_ready:
                self._receive(_START)
                self._is_ready = True
            self._connection.send(query)
            return self._receive(seconds)
        except (EOFError, OSError) as error:
            raise StoreError("the query ended its process; it may have taken too much memory") from error

    def _receive(self, seconds: float) -> Reply:
        if not self._connection.poll(seconds):
            raise LateError(
                f"the query took longer than {seconds:g} s; ask for less, or start the server with more time"
            )
        reply: Reply = self._connection.recv()
        return reply

    def end(self) -> None:
        self._process.kill()
        self._process.join()


def _work(connection: Connection, source: Path) -> None:
    """What a process does: open the store, and answer until the other end of the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the server ends its processes itself
    store = open_store(source)
    with contextlib.suppress(EOFError, BrokenPipeError):
        connection.send(Reply("answered"))
        while True:
            query: Query = connection.recv()
            try:
                answer = run_query(
                    store,
                    query.text,
                    limit=query.rows,
                    default_graphs=query.default_graphs,
                    named_graphs=query.named_graphs,
                    services=False,
                )
                format = query.graph_format if answer.kind == "graph" else query.result_format
                reply = Reply("unwritable")
                if format is not None:
                    reply = Reply("answered", answer.serialize(format), format, answer.truncated)
            except UsageError as error:
                reply = Reply("wrong", str(error).encode())
            connection.send(reply)
