"""Starting the server and waiting for its end."""

from __future__ import annotations

import errno
import importlib.util
import ipaddress
import socket
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from kg.errors import UsageError
from kg.server.app import make_app
from kg.server.pool import Limits
from kg.sparql import open_store

Note = Callable[[str], None]


def serve(
    source: str | Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    timeout: float = Limits.seconds,
    limit: int = Limits.rows,
    workers: int = 2,
    note: Note | None = None,
) -> None:
    """Serve a graph until the process is interrupted.

    Queries run in processes that are started anew, so a script calls this under ``if __name__ == "__main__":``.

    Parameters
    ----------
    source : str or Path
        Folder of a build, or one file of it.
    host : str
        Address to listen on. On the default one only this machine reaches the server; there is no password, so on any
        other everybody who reaches the address can ask.
    port : int
        Port to listen on; 0 for any that is free.
    timeout : float
        Seconds that a query may take.
    limit : int
        Most rows or triples of an answer.
    workers : int
        How many queries run at once.
    note : callable, optional
        Is told how it goes.

    Raises
    ------
    UsageError
        If the server is not installed, or the address or port cannot be had.
    InputError
        If there is no graph.
    KeyboardInterrupt
        When Ctrl-C ends it.
    """
    if not all(importlib.util.find_spec(name) for name in ("starlette", "uvicorn")):
        raise UsageError("the server is an extra: pip install 'policy-kg[serve]'")
    say = note or (lambda text: None)
    open_store(source, note=say)  # a graph that cannot be read is said here; a big one is made ready once
    with _listen(host, port) as listening:
        import uvicorn

        app = make_app(source, limits=Limits(timeout, limit), workers=workers, hosts=_names(host))
        config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, lifespan="on")
        shown = f"[{host}]" if ":" in host else host
        say(f"serving {source} at http://{shown}:{listening.getsockname()[1]}/ with SPARQL at /sparql; Ctrl-C ends it")
        if not _is_loopback(host):
            say(f"everybody who reaches {host} can ask this graph; there is no password")

        class Server(uvicorn.Server):
            def handle_exit(self, sig: int, frame: FrameType | None) -> None:
                app.state.pool.close()  # else it would wait for the queries that run
                super().handle_exit(sig, frame)

        Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise UsageError(f"port {port} of {host} is in use; choose another with --port") from None
        raise UsageError(f"cannot listen on {host}, port {port}: {error.strerror or error}") from None


def _names(host: str) -> list[str]:
    """The names under which a server on an address may be spoken to."""
    if not _is_loopback(host):
        return ["*"]
    return ["localhost", "127.0.0.1", "[::1]", "::1", host]


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
