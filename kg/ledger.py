"""The ledger of a build: what each article says, kept beside the graph, so that a build can go on, grow and shrink.

One SQLite file (``articles.sqlite``) with a row for each article, and what it says in its own table, so that to look
at all of them takes no time. Rows are written in batches while a build runs and never changed by linking: an
interrupted build finds there what is done, ``kg update`` adds to it, ``kg remove`` takes away from it, and the graph is
linked from all of it. Rows hold for one vocabulary and one version of the extractor, which the ledger names; with
another one they are read anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from kg.errors import UsageError
from kg.link import Rows
from kg.model import Article

#: The file of a build directory that is its ledger.
LEDGER = "articles.sqlite"
#: Raised whenever the tables or the packing of rows change.
_LAYOUT = "5"
_SETTINGS = "CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
#: Tables and their columns; those of another layout give way.
_TABLES = {
    "articles": "id TEXT PRIMARY KEY, digest BLOB NOT NULL, date TEXT, sketch BLOB NOT NULL",
    "said": "id TEXT PRIMARY KEY, rows BLOB NOT NULL",
    "former": "id TEXT, digest BLOB, rows BLOB NOT NULL, PRIMARY KEY (id, digest)",
}
_ENCODER = msgspec.msgpack.Encoder(order="deterministic")
_DECODER = msgspec.msgpack.Decoder(Rows)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept of one article: its digest, date, sketch (for reprints) and rows, fresh or packed.

    Rows are packed where they leave the process, for the ledger or from a worker.
    """

    id: str
    digest: bytes
    date: date | None
    sketch: bytes
    rows: Rows | bytes

    def packed(self) -> bytes:
        """The rows as bytes."""
        return self.rows if isinstance(self.rows, bytes) else pack_rows(self.rows)

    def unpacked(self) -> Rows:
        """The rows of the article."""
        return unpack_rows(self.rows) if isinstance(self.rows, bytes) else self.rows

    def __reduce__(self) -> tuple[type[Entry], tuple[object, ...]]:
        return Entry, (self.id, self.digest, self.date, self.sketch, self.packed())


class Ledger:
    """The ledger of a build directory; use it in a ``with`` block.

    Parameters
    ----------
    directory : str or Path
        The build directory; made if missing.
    fingerprint : str
        Names the vocabulary and the version of the extractor.
    must_exist : bool
        Whether a directory without ledger of that fingerprint is an error. Otherwise a new one is made, and rows of
        another fingerprint are dropped.

    Raises
    ------
    UsageError
        If there has to be a ledger and is none, or one of another vocabulary or version; if the file is no ledger.
    """

    def __init__(self, directory: str | Path, fingerprint: str, *, must_exist: bool = False) -> None:
        self.path = Path(directory) / LEDGER
        if must_exist and not self.path.exists():
            raise UsageError(f"{directory}: no build to add to or take from; `kg build … -o {directory}` makes one")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self.path, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute(_SETTINGS)
        except (sqlite3.Error, OSError) as error:
            raise UsageError(f"{self.path} cannot be used as the ledger of a build: {error}") from error
        if self.setting("fingerprint") != f"{_LAYOUT} {fingerprint}":
            if must_exist:
                raise UsageError(
                    f"{directory} was built with another vocabulary or another version of kg; "
                    f"`kg build … -o {directory}` reads the articles anew"
                )
            with self.transaction():
                for table, columns in _TABLES.items():
                    self._connection.execute(f"DROP TABLE IF EXISTS {table}")
                    self._connection.execute(f"CREATE TABLE {table} ({columns}) WITHOUT ROWID")
                self.set("fingerprint", f"{_LAYOUT} {fingerprint}")

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def __len__(self) -> int:
        return int(self._connection.execute("SELECT count(*) FROM articles").fetchone()[0])

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing of what the block writes."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def setting(self, name: str) -> str:
        """A setting of the build, ``""`` where it is not set."""
        row = self._connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def set(self, name: str, value: str) -> None:
        """Set a setting of the build."""
        self._connection.execute("REPLACE INTO settings VALUES (?, ?)", (name, value))

    def digest(self, id: str) -> bytes:
        """The digest of the article of an id as it was read, empty where it is not there."""
        row = self._connection.execute("SELECT digest FROM articles WHERE id = ?", (id,)).fetchone()
        return row[0] if row else b""

    def digests(self) -> dict[str, bytes]:
        """The digests of all articles by id, in order of id."""
        return dict(self._connection.execute("SELECT id, digest FROM articles ORDER BY id"))

    def sketches(self) -> Iterator[tuple[str, date | None, bytes]]:
        """Id, date and sketch of all articles, in order of id."""
        for id, day, sketch in self._connection.execute("SELECT id, date, sketch FROM articles ORDER BY id"):
            yield id, date.fromisoformat(day) if day else None, sketch

    def rows(self, id: str) -> Rows:
        """The rows of an article that is there."""
        return unpack_rows(self._connection.execute("SELECT rows FROM said WHERE id = ?", (id,)).fetchone()[0])

    def former(self, id: str, digest: bytes) -> Rows | None:
        """The rows of an article as it was before it was replaced or taken out, until :meth:`settle`."""
        query = "SELECT rows FROM former WHERE (id, digest) = (?, ?)"
        row = self._connection.execute(query, (id, digest)).fetchone()
        return unpack_rows(row[0]) if row else None

    def settle(self) -> None:
        """Drop what was replaced or taken out: nothing rests on it any more."""
        self._connection.execute("DELETE FROM former")

    def add(self, entries: Sequence[Entry]) -> None:
        """Put articles in, in place of former ones of the same id."""
        heads = [(e.id, e.digest, e.date.isoformat() if e.date else None, e.sketch) for e in entries]
        rows = [(e.id, e.packed()) for e in entries]
        with self.transaction():
            self._set_aside(id for id, _ in rows)
            self._connection.executemany("REPLACE INTO articles VALUES (?, ?, ?, ?)", heads)
            self._connection.executemany("REPLACE INTO said VALUES (?, ?)", rows)

    def remove(self, ids: Iterable[str]) -> int:
        """Take articles out; how many there were."""
        wanted = sorted(set(ids))
        with self.transaction():
            self._set_aside(wanted)
            self._connection.executemany("DELETE FROM said WHERE id = ?", ((id,) for id in wanted))
            return self._connection.executemany("DELETE FROM articles WHERE id = ?", ((id,) for id in wanted)).rowcount

    def _set_aside(self, ids: Iterable[str]) -> None:
        former = "REPLACE INTO former SELECT id, digest, rows FROM articles JOIN said USING (id) WHERE id = ?"
        self._connection.executemany(former, ((id,) for id in ids))

    def keep(self, ids: Iterable[str]) -> int:
        """Take out all articles but these; how many those were."""
        present = {row[0] for row in self._connection.execute("SELECT id FROM articles")}
        return self.remove(present.difference(ids))

    def entries(self) -> Iterator[Entry]:
        """All articles, in order of id."""
        query = "SELECT id, digest, date, sketch, rows FROM articles JOIN said USING (id) ORDER BY id"
        for id, digest, day, sketch, rows in self._connection.execute(query):
            yield Entry(id, digest, date.fromisoformat(day) if day else None, sketch, rows)


def article_digest(article: Article) -> bytes:
    """16 bytes that tell one article from another as it was read.

    Examples
    --------
    >>> article_digest(Article("a", "甲")) == article_digest(Article("a", "乙"))
    False
    """
    fields = (article.id, article.title, str(article.date), article.url, article.source, article.text)
    hasher = hashlib.blake2b(digest_size=16)
    hasher.update("\x1f".join(str(field) for field in fields).encode(errors="surrogatepass"))
    return hasher.digest()


def pack_rows(rows: Rows) -> bytes:
    """Rows as compressed MessagePack, the same bytes for the same rows."""
    return zlib.compress(_ENCODER.encode(rows), 1)


def unpack_rows(packed: bytes) -> Rows:
    """The rows that :func:`pack_rows` made bytes of."""
    return _DECODER.decode(zlib.decompress(packed))
