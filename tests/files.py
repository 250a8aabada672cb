"""The files of a build, as tests compare them."""

from __future__ import annotations

from pathlib import Path

from kg.ledger import LEDGER


def outputs(folder: Path) -> dict[str, bytes]:
    """What a build wrote, the ledger apart, whose bytes depend on the order of writing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(LEDGER))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
