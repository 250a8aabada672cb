"""Files and folders that appear whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import os
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import ExportError

if TYPE_CHECKING:
    from _csv import Writer

#: What fits into a C long on every platform.
_LONGEST_FIELD = (1 << 31) - 1


@contextlib.contextmanager
def atomic_path(path: str | Path) -> Iterator[Path]:
    """A place beside ``path`` to write a file or a folder; it takes the name ``path`` when the block ends well.

    If the block fails or is interrupted, what it wrote is removed and a former output stays as it was.

    Parameters
    ----------
    path : str or Path
        The final name. Missing parent folders are made; a former file or folder of that name is replaced.

    Raises
    ------
    ExportError
        If the place cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with atomic_path(Path(folder, "new", "graph.txt")) as aside:
    ...         _ = aside.write_text("six nodes")
    ...     [file.name for file in Path(folder, "new").iterdir()]
    ['graph.txt']
    """
    final = Path(path)
    aside = place_beside(final)
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        yield aside
        _replace(aside, final)
    except OSError as error:
        raise ExportError(f"{final}: cannot be written: {error.strerror or error}") from error
    finally:
        _remove(aside)


def allow_long_fields() -> None:
    """Let CSV be read back whatever was written: the limit of the module, for all readers, is 131,072 characters."""
    csv.field_size_limit(_LONGEST_FIELD)


@contextlib.contextmanager
def csv_folder(path: Path, headers: Mapping[str, Iterable[str]]) -> Iterator[dict[str, Writer]]:
    """A new folder of CSV files, each with its header: name of each -> what writes its rows, until the block ends.

    Lines end with CR LF, so that fields that hold either are quoted.
    """
    path.mkdir()
    with contextlib.ExitStack() as files:
        writers = {}
        for name, header in headers.items():
            stream = files.enter_context((path / f"{name}.csv").open("w", encoding="utf-8", newline=""))
            writers[name] = csv.writer(stream)
            writers[name].writerow(header)
        yield writers


def place_beside(path: Path) -> Path:
    """A new name beside a path, which :func:`remove_leftovers` knows."""
    return path.with_name(f".{path.name}.{uuid.uuid4().hex[:12]}")


def remove_leftovers(folder: str | Path, names: Iterable[str]) -> None:
    """Remove what a process that was killed left of files of these names; none may be written there at the time.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, ".graph.nq.0123456789ab").write_text("half")
    ...     remove_leftovers(folder, ["graph.nq"])
    ...     list(Path(folder).iterdir())
    []
    """
    wanted = "|".join(map(re.escape, names))
    left = re.compile(rf"\.(?:{wanted})\.[0-9a-f]{{12}}(?:\.former)?")
    for path in Path(folder).iterdir():
        if left.fullmatch(path.name):
            _remove(path)


def _replace(aside: Path, final: Path) -> None:
    if not final.is_dir() or not aside.is_dir():
        os.replace(aside, final)
        return
    former = final.with_name(f"{aside.name}.former")
    os.replace(final, former)
    try:
        os.replace(aside, final)
    except BaseException:
        os.replace(former, final)
        raise
    shutil.rmtree(former)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()
