"""The one-way street: a room imports only from rooms above it, stages never from each other."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import kg
from kg.workers import DECISIVE

ROOT = Path(kg.__file__).parent
#: Rooms from top to bottom; a room may import from those in rows above its own.
ROWS = (
    ("errors", "pause", "grouping", "disjoint", "code", "wording", "typography"),
    ("model", "ids"),
    ("vocabulary",),
    ("ingest", "extract", "link"),
    ("graph",),
    ("rdf", "query"),
    ("explorer",),
    ("export",),
    ("validate", "vocabulary_check", "store", "summary", "evaluate", "review", "sparql"),
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
#: The folders of ``kg/extract`` in the same order; what lies beside them is shared or puts them together.
EXTRACT_ROWS = (
    ("places", "people", "statistics"),
    ("organs",),
    ("posts",),
    ("meetings", "documents"),
    ("programmes",),
    ("tagging",),
)
EXTRACT_RANK = {folder: rank for rank, folders in enumerate(EXTRACT_ROWS) for folder in folders}
#: Characters of a line, of which a Chinese one counts as one.
LONGEST_LINE = 160


def imports(path: Path, package: str = "kg") -> set[str]:
    """The rooms of a package that a module imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == package:
                names = [f"{package}.{alias.name}" for alias in node.names]
        found |= {name.removeprefix(f"{package}.").split(".")[0] for name in names if name.startswith(f"{package}.")}
    return found


def test_every_room_has_its_row() -> None:
    rooms = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert rooms - {"__init__"} == set(RANK)


def test_the_table_of_rooms_is_in_their_order() -> None:
    text = (ROOT.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text[text.index("| room | what |") : text.index("Extraction has rows")]
    lines = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `kg/")]
    listed = [[re.split(r"[./]", name)[1] for name in re.findall(r"kg/[a-z_]+", line)] for line in lines]
    assert {room for line in listed for room in line} == set(RANK)
    ranks = [max(RANK[room] for room in line) for line in listed]
    assert ranks == sorted(ranks)


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


def test_folders_of_extraction_import_only_from_above() -> None:
    extract = ROOT / "extract"
    assert {path.parent.name for path in extract.glob("*/*.py")} == set(EXTRACT_RANK)
    wrong = []
    for path in sorted(extract.glob("*/*.py")):
        folder = path.parent.name
        wrong += [
            f"{path.relative_to(ROOT)} imports kg.extract.{other}"
            for other in imports(path, "kg.extract") & set(EXTRACT_RANK)
            if other != folder and EXTRACT_RANK[other] >= EXTRACT_RANK[folder]
        ]
    assert wrong == []


def test_what_decides_on_rows_is_in_their_fingerprint() -> None:
    decisive = {path for pattern in DECISIVE for path in ROOT.glob(pattern)}
    used = set().union(*(imports(path) for path in decisive if path.suffix == ".py")) - {"errors", "grouping", "pause"}
    assert {room for room in used if not any(path in decisive for path in _files(room))} == set()


def _files(room: str) -> list[Path]:
    return [ROOT / f"{room}.py"] if (ROOT / f"{room}.py").exists() else list((ROOT / room).glob("*.py"))


def test_no_bound_of_a_pattern_is_taken_for_a_value() -> None:
    """In an f-string ``{0,6}`` is a pair of numbers; what repeats is written ``{{0,6}}``."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.Tuple)
    ]
    assert found == []


def test_patterns_are_broken_before_their_alternatives() -> None:
    """A pattern is a list of words: one that runs on for a thousand characters can be neither read nor compared."""
    long = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in ROOT.rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > LONGEST_LINE
    ]
    assert long == []
