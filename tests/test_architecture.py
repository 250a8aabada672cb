"""The one-way street: a room imports only from rooms above it, stages never from each other."""

from __future__ import annotations

import ast
from pathlib import Path

import kg

ROOT = Path(kg.__file__).parent
#: Rooms from top to bottom; a room may import from those in rows above its own.
ROWS = (
    ("errors", "pause", "grouping", "code"),
    ("model", "ids"),
    ("vocabulary",),
    ("ingest", "extract", "link"),
    ("graph",),
    ("rdf", "query"),
    ("explorer",),
    ("export",),
    ("validate", "store", "summary", "evaluate", "review", "sparql"),
    ("server",),
    ("ledger",),
    ("workers",),
    ("build",),
    ("growth",),
    ("directory", "spark"),
    ("commands",),
    ("cli",),
)
RANK = {room: rank for rank, rooms in enumerate(ROWS) for room in rooms}


def imports(path: Path) -> set[str]:
    """The rooms of ``kg`` that a module imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == "kg":
                names = [f"kg.{alias.name}" for alias in node.names]
        found |= {name.split(".")[1] for name in names if name.startswith("kg.")}
    return found


def test_every_room_has_its_row() -> None:
    rooms = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert rooms - {"__init__"} == set(RANK)


def test_rooms_import_only_from_above() -> None:
    wrong = []
    for path in sorted(ROOT.rglob("*.py")):
        if path == ROOT / "__init__.py":
            continue
        room = path.relative_to(ROOT).parts[0].removesuffix(".py")
        wrong += [
            f"{path.relative_to(ROOT)} imports kg.{other}"
            for other in imports(path)
            if other != room and RANK[other] >= RANK[room]
        ]
    assert wrong == []
