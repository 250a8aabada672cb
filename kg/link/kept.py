"""What linking keeps for the next time: the groups that its steps read and what they made of them, by key, in SQLite.

With it (``kg.link.relink``) an article that comes, changes or goes costs what it concerns, not a linking of all. It is
read by the version of Python and of kg that wrote it; without it everything is linked anew.
"""

from __future__ import annotations

import contextlib
import marshal
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

from kg.grouping import Key, Packing
from kg.link.decisions import Decision
from kg.link.rows import CLAIMS, INDICATORS, NODES, SIGHTINGS, Sighting
from kg.link.structure import PLACED
from kg.model import Entity

R = TypeVar("R")
#: A reference of an article and the node that it means.
Meaning = tuple[str, str]
#: A sighting of a person and what the references of its article to events mean.
Seen = tuple[Sighting, tuple[Meaning, ...]]
#: Kind, name and number of an event, a document or a person among those of its name, and what it is.
Found = tuple[str, str, int, Entity]

MEANINGS: Packing[Meaning] = Packing(tuple, tuple)
SEEN: Packing[Seen] = Packing(
    lambda seen: (SIGHTINGS.pack(seen[0]), seen[1]), lambda row: (SIGHTINGS.unpack(row[0]), row[1])
)
FOUND: Packing[Found] = Packing(
    lambda row: (*row[:3], row[3].id, row[3].type, row[3].label, row[3].aliases, dict(row[3].attributes)),
    lambda row: (*row[:3], Entity(*row[3:])),
)
_DECISIONS: Packing[Decision] = Packing(
    lambda one: (one.name, one.left, one.right, one.same, one.score, one.reason), lambda row: Decision(*row)
)
_IDS: Packing[str] = Packing(str, str)
_SETTINGS = """
PRAGMA page_size = 8192;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
"""
#: The table of what is no collection.
_ABOUT = "about"
#: What may read the rows: the form of ``marshal`` belongs to the version of Python.
_FORM = f"1 {sys.implementation.cache_tag} {marshal.version}"


class Shelf(Generic[R]):
    """The groups of one collection: rows by key.

    Parameters
    ----------
    connection : sqlite3.Connection
        The file.
    name : str
        The table.
    columns : sequence of str
        The parts of a key.
    packing : Packing
        What a row looks like as a plain value.
    """

    def __init__(self, connection: sqlite3.Connection, name: str, columns: Sequence[str], packing: Packing[R]) -> None:
        self._connection = connection
        self._packing = packing
        key = ", ".join(columns)
        connection.execute(
            f"CREATE TABLE IF NOT EXISTS {name} ({key}, rows BLOB NOT NULL, PRIMARY KEY ({key})) WITHOUT ROWID"
        )
        self._put = f"REPLACE INTO {name} VALUES ({'?, ' * len(columns)}?)"
        self._of_key = f"FROM {name} WHERE ({key}) = ({', '.join('?' * len(columns))})"
        self._nothing = f"DELETE FROM {name}"
        self._all = f"SELECT {key}, rows FROM {name} ORDER BY {key}"

    def __getitem__(self, key: Key) -> list[R]:
        """The rows of a key; none where it is not there."""
        found = self._connection.execute(f"SELECT rows {self._of_key}", key).fetchone()
        return [*map(self._packing.unpack, marshal.loads(found[0]))] if found else []

    def __setitem__(self, key: Key, rows: Iterable[R]) -> None:
        packed = [*map(self._packing.pack, rows)]
        if packed:
            self._connection.execute(self._put, (*key, marshal.dumps(packed)))
        else:
            self._connection.execute(f"DELETE {self._of_key}", key)

    def __iter__(self) -> Iterator[tuple[Key, list[R]]]:
        """The groups in order of key."""
        for *key, rows in self._connection.execute(self._all):
            yield tuple(key), [*map(self._packing.unpack, marshal.loads(rows))]

    def clear(self) -> None:
        """Take out all groups."""
        self._connection.execute(self._nothing)

    def fill(self, groups: Iterable[tuple[Key, Iterable[R]]]) -> None:
        """Put in many groups."""
        pack = self._packing.pack
        self._connection.executemany(
            self._put, ((*key, marshal.dumps([*map(pack, rows)])) for key, rows in groups if rows)
        )


def _counted(packing: Packing[R]) -> Packing[tuple[R, int]]:
    return Packing(lambda row: (packing.pack(row[0]), row[1]), lambda row: (packing.unpack(row[0]), row[1]))


class Kept:
    """The shelves of a build.

    ``sightings`` of events and documents by kind and name, ``people`` by name, with the ``decisions`` about them;
    ``found``, the ids that a kind and name came to, and ``entities`` by id; what the references of an article to
    ``events`` and documents and to ``persons`` mean; ``claims`` by type, source and target of the edge that they
    state, those apart that lead from an article; ``nodes`` and ``indicators`` by id, each row with the number of
    articles that have it.

    Parameters
    ----------
    path : str or Path
        The file; made if missing. It is whole when the ``with`` block has ended well, and of no use if not.
    made : mapping
        What made it; a file that something else made, or another version of Python, is emptied.
    """

    def __init__(self, path: str | Path, made: Mapping[str, str | None]) -> None:
        maker = repr((_FORM, sorted(made.items())))
        if _maker(path) != maker:
            Path(path).unlink(missing_ok=True)
        self._connection = connection = sqlite3.connect(path, isolation_level=None)
        connection.executescript(_SETTINGS)
        connection.execute("BEGIN")
        connection.execute(f"CREATE TABLE IF NOT EXISTS {_ABOUT} (name TEXT PRIMARY KEY, value BLOB NOT NULL)")
        connection.execute(f"REPLACE INTO {_ABOUT} VALUES ('maker', ?)", (maker,))
        self.sightings = Shelf(connection, "sightings", ("kind", "name"), SIGHTINGS)
        self.people = Shelf(connection, "people", ("name",), SEEN)
        self.decisions = Shelf(connection, "decisions", ("name",), _DECISIONS)
        self.found = Shelf(connection, "found", ("kind", "name"), _IDS)
        self.entities = Shelf(connection, "entities", ("id",), FOUND)
        self.events = Shelf(connection, "events", ("article",), MEANINGS)
        self.persons = Shelf(connection, "persons", ("article",), MEANINGS)
        self.claims = Shelf(connection, "claims", ("type", "source", "target"), CLAIMS)
        self.nodes = Shelf(connection, "nodes", ("id",), _counted(NODES))
        self.indicators = Shelf(connection, "indicators", ("id",), _counted(INDICATORS))

    def __enter__(self) -> Kept:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._connection.execute("COMMIT")
        self._connection.close()

    def clear(self) -> None:
        """Forget everything."""
        for shelf in vars(self).values():
            if isinstance(shelf, Shelf):
                shelf.clear()

    def note(self, name: str, value: Any) -> None:
        """Keep a plain value under a name."""
        self._connection.execute(f"REPLACE INTO {_ABOUT} VALUES (?, ?)", (name, marshal.dumps(value)))

    def noted(self, name: str) -> Any:
        """The value of a name; None where there is none."""
        found = self._connection.execute(f"SELECT value FROM {_ABOUT} WHERE name = ?", (name,)).fetchone()
        return marshal.loads(found[0]) if found else None

    def placed(self) -> set[str]:
        """The nodes that articles name and the vocabulary may know."""
        rows = "SELECT id FROM nodes WHERE id >= ? AND id < ?"
        return {id for kind in PLACED for (id,) in self._connection.execute(rows, (kind, f"{kind[:-1]}0"))}


def _maker(path: str | Path) -> str | None:
    """What made a file; None if it is not there or broken."""
    try:
        with contextlib.closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute(f"SELECT value FROM {_ABOUT} WHERE name = 'maker'").fetchone()
            return str(found[0]) if found else None
    except sqlite3.Error:
        return None
