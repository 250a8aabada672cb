"""The files of a build, as tests compare them."""

from __future__ import annotations

from pathlib import Path

from kg.growth import LINKS
from kg.ledger import LEDGER


def outputs(folder: Path) -> dict[str, bytes]:
    """What a build wrote, apart from what only builds read, whose bytes depend on the order and time of writing."""
    own = (LEDGER, LINKS, ".graph.nq.ranges")
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(own))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
