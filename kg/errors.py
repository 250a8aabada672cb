"""Errors of kg: one tree, so that ``except KGError`` catches whatever this library raises on purpose.

KGError
 +-- UsageError          wrong option, unknown format or name: nothing was attempted
 +-- InputError          one input file or record cannot be read (path, line, reason)
 +-- VocabularyError     a Turtle file in ``ontologies/`` is broken or contradicts itself
 +-- ExportError         an output cannot be written
 +-- ValidationError     a graph does not conform to the shapes
 +-- StoreError          a triple store refused, failed or cannot be reached
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


class KGError(Exception):
    """Base of all errors that kg raises on purpose."""


class UsageError(KGError):
    """What the caller asked for does not exist or makes no sense."""


class InputError(KGError):
    """One input cannot be read; the rest can go on.

    Parameters
    ----------
    reason : str
        What is wrong and what would be right.
    path : Path or str, optional
        The file, ``-`` for standard input.
    line : int, optional
        1-based line (or record) number inside the file.
    """

    def __init__(self, reason: str, *, path: Path | str | None = None, line: int | None = None) -> None:
        self.reason = reason
        self.path = str(path) if path is not None else None
        self.line = line
        super().__init__(reason, self.path, line)

    def __str__(self) -> str:
        where = self.path or ""
        if self.line is not None:
            where = f"{where}:{self.line}"
        return f"{where}: {self.reason}" if where else self.reason


#: What is done with an input that cannot be read.
OnError = Callable[[InputError], None]


class VocabularyError(KGError):
    """A vocabulary file is broken or contradicts itself."""


class ExportError(KGError):
    """An output cannot be written."""


class ValidationError(KGError):
    """A graph does not conform to the shapes."""


class StoreError(KGError):
    """A triple store refused, failed or cannot be reached."""
