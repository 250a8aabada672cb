"""Inputs as the user names them -> the files to read, in a fixed order, each with its id."""

from __future__ import annotations

import glob
import gzip
import io
import os
import sys
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import cast

from kg.errors import InputError

STDIN = "-"
_GZIP = b"\x1f\x8b"
_BUFFER = 1 << 18


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read. ``id`` is its path below the input folder without suffix, ``path`` is ``-`` for stdin."""

    path: str
    id: str = "stdin"

    @property
    def suffix(self) -> str:
        """The format suffix: ``.jsonl`` of ``news.jsonl.gz``."""
        return format_suffix(self.path)

    @contextmanager
    def open(self) -> Iterator[io.BufferedReader]:
        """Open for reading bytes, decompressed; standard input stays open afterwards."""
        stream: io.BufferedReader
        with ExitStack() as stack:
            if self.path == STDIN:
                stream = io.BufferedReader(cast("io.BufferedReader", sys.stdin.buffer))
                stack.callback(stream.detach)
            else:
                raw = stack.enter_context(io.FileIO(self.path))
                stream = io.BufferedReader(raw, _BUFFER)
            if stream.peek(2)[:2] == _GZIP:
                unpacked = stack.enter_context(gzip.GzipFile(fileobj=stream))
                stream = stack.enter_context(io.BufferedReader(unpacked, _BUFFER))
            yield stream


@dataclass(slots=True)
class Plan:
    """What the inputs come to: sources in reading order, errors, and the files of no known format."""

    sources: list[Source] = field(default_factory=list)
    errors: list[InputError] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


def format_suffix(path: str | PurePath) -> str:
    """Suffix that tells the format, in lower case, without a closing ``.gz``."""
    name = PurePath(path).name.lower()
    return PurePath(name.removesuffix(".gz")).suffix


def sniff_suffix(stream: io.BufferedReader) -> str:
    """Suffix of the format that standard input is in, by its first characters."""
    head = stream.peek(64)[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    for start, suffix in ((b"{", ".jsonl"), (b"<", ".html"), (b"---", ".md")):
        if head.startswith(start):
            return suffix
    return ".txt"


def plan_sources(inputs: Iterable[str | Path], suffixes: Collection[str]) -> Plan:
    """Resolve folders, globs, files and ``-``.

    Folders are walked recursively in the order of file names; hidden files are passed over. A file that two inputs
    name is read once.
    """
    plan = Plan()
    found: dict[str, str] = {}
    for item in inputs:
        name = os.fspath(item)
        if name == STDIN:
            found.setdefault(STDIN, STDIN)
        elif os.path.isdir(name):
            _add_folder(name, suffixes, found, plan)
        elif os.path.exists(name):
            _add_file(name, os.path.dirname(name), suffixes, found, plan)
        elif glob.has_magic(name):
            _add_glob(name, suffixes, found, plan)
        else:
            plan.errors.append(InputError("no such file or folder", path=name))
    ids = _ids(found)
    plan.sources = [Source(path, ids[path]) for path in found]
    return plan


def _add_file(path: str, root: str, suffixes: Collection[str], found: dict[str, str], plan: Plan) -> None:
    if format_suffix(path) in suffixes:
        found.setdefault(path, root)
    else:
        plan.errors.append(InputError(f"not a format read here; readable are {_listing(suffixes)}", path=path))


def _add_folder(folder: str, suffixes: Collection[str], found: dict[str, str], plan: Plan) -> None:
    def fail(error: OSError) -> None:
        plan.errors.append(InputError(f"folder cannot be read: {error.strerror}", path=error.filename))

    files = 0
    for parent, folders, names in os.walk(folder, onerror=fail):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            path = os.path.join(parent, name)
            if format_suffix(name) in suffixes:
                found.setdefault(path, folder)
                files += 1
            else:
                plan.ignored.append(path)
    if not files:
        plan.errors.append(InputError(f"the folder holds no article; readable are {_listing(suffixes)}", path=folder))


def _add_glob(pattern: str, suffixes: Collection[str], found: dict[str, str], plan: Plan) -> None:
    parts = PurePath(pattern).parts
    plain = next(index for index, part in enumerate(parts) if glob.has_magic(part))
    root = str(PurePath(*parts[:plain]))
    matches = sorted(path for path in glob.glob(pattern, recursive=True) if os.path.isfile(path))
    readable = [path for path in matches if format_suffix(path) in suffixes]
    plan.ignored += [path for path in matches if format_suffix(path) not in suffixes]
    for path in readable:
        found.setdefault(path, root)
    if not readable:
        plan.errors.append(
            InputError(f"the pattern matches no article; readable are {_listing(suffixes)}", path=pattern)
        )


def _ids(found: dict[str, str]) -> dict[str, str]:
    """Give each path its id: below the input folder without suffix, longer only where two would be the same."""
    ids = {
        path: _bare(os.path.relpath(path, root or ".")) if path != STDIN else "stdin" for path, root in found.items()
    }
    same: dict[str, list[str]] = defaultdict(list)
    for path, name in ids.items():
        same[name].append(path)
    for name, paths in same.items():
        if len(paths) > 1:
            ids.update(_longer(name, paths))
    return ids


def _longer(name: str, paths: list[str]) -> dict[str, str]:
    """Ids of several files that would all be called ``name``: with as many parent folders as tell them apart."""
    parts = [PurePath(os.path.abspath(path)).parts for path in paths]
    for depth in range(len(PurePath(name).parts) + 1, max(map(len, parts))):
        longer = [_bare("/".join(part[-depth:])) for part in parts]
        if len(set(longer)) == len(paths):
            return dict(zip(paths, longer, strict=True))
    return {path: f"{name}{''.join(PurePath(path).suffixes)}" for path in paths}


def _bare(path: str) -> str:
    """A path without suffix; bytes in it that are no UTF-8 can be part of no id."""
    path = os.fsencode(path).decode("utf-8", "replace")
    plain = PurePath(path.removesuffix(".gz") if path.lower().endswith(".gz") else path)
    return plain.with_suffix("").as_posix()


def _listing(suffixes: Collection[str]) -> str:
    return " ".join(sorted(suffixes)) + ", each also .gz"
