"""Inputs -> articles -> what each says, as a table; files are read where the work is done."""

from __future__ import annotations

import contextlib
import datetime
import os
import pickle
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import InputError, UsageError
from kg.ids import id_part
from kg.ingest.parts import Part, split_lines
from kg.ingest.reading import READERS, read_source, repeated_id
from kg.ingest.sources import STDIN, Plan, Source, plan_sources
from kg.model import Article
from kg.spark.frames import Row, map_rows, save, to_ddl
from kg.spark.knowledge import Knowledge
from kg.workers import map_articles, read_chunk

if TYPE_CHECKING:
    import pandas
    from pyspark.sql import DataFrame, SparkSession

#: Bytes of a part of a file of JSON lines.
PART = 1 << 23
#: Sources are handed out in this many partitions for each core, so that none waits long for the last one.
_EACH = 4
_GZIP = b"\x1f\x8b"
#: What became of a record.
READ, SKIPPED, FAILED = "read", "skipped", "failed"

_PIECES = {"source": "bigint", "part": "bigint", "path": "string", "id": "string", "start": "bigint", "stop": "bigint"}
_PLACE = {"source": "bigint", "part": "bigint", "position": "bigint", "path": "string", "line": "bigint"}
_ARTICLES = {
    "identity": "string",
    **_PLACE,
    "reason": "string",
    "id": "string",
    "title": "string",
    "day": "bigint",
    "url": "string",
    "origin": "string",
    "official": "binary",
    "text": "string",
}
#: What is kept of each record: where it was and what became of it; of an article its id, the part of its node id
#: behind ``article/``, day, sketch and rows.
ENTRIES = {
    **_PLACE,
    "state": "string",
    "reason": "string",
    "id": "string",
    "key": "string",
    "day": "bigint",
    "sketch": "binary",
    "rows": "binary",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A source or a part of one, and its place in the order of reading."""

    source: Source
    number: int
    part: Part | None = None
    position: int = 0


def plan_pieces(inputs: Iterable[str | Path], size: int = PART) -> tuple[Plan, list[Piece]]:
    """What there is to read; large files of JSON lines in parts.

    Raises
    ------
    UsageError
        If standard input is among the inputs.
    """
    plan = plan_sources(inputs, READERS)
    pieces: list[Piece] = []
    for number, source in enumerate(plan.sources):
        if source.path == STDIN:
            raise UsageError("the Spark engine reads files, which all its workers can see, not standard input")
        source = replace(source, path=os.path.abspath(source.path))
        parts = _parts(source, size)
        pieces += [Piece(source, number, part, position) for position, part in enumerate(parts)]
    return plan, pieces


def pieces_bytes(pieces: Iterable[Piece]) -> int:
    """How many bytes there are to read; of a file that is not there none."""
    size = 0
    for path in {piece.source.path for piece in pieces}:
        with contextlib.suppress(OSError):
            size += os.path.getsize(path)
    return size


def _parts(source: Source, size: int) -> list[Part] | list[None]:
    try:
        if source.suffix == ".jsonl" and os.path.getsize(source.path) > 2 * size:
            with open(source.path, "rb") as stream:
                packed = stream.read(len(_GZIP)) == _GZIP
            if not packed:
                return split_lines(source.path, size)
    except OSError:
        pass  # reading it will say what is wrong
    return [None]


def read_entries(
    spark: SparkSession, pieces: list[Piece], knowledge: Knowledge, partitions: int, work: Path
) -> DataFrame:
    """What each record came to (``ENTRIES``), saved.

    Of records with one id the first in the order of reading counts, as in the local engine.
    """
    from pyspark.sql import Window
    from pyspark.sql import functions as sql

    found = map_rows(_hand_out(spark, _number(spark, pieces)), _read, _ARTICLES)
    same = Window.partitionBy("identity")
    first = same.orderBy("source", "part", "position")
    told = found.withColumn("digest", sql.sha2("text", 256)).repartition(partitions, "identity")
    told = told.withColumn("rank", sql.row_number().over(first)).withColumn("first", sql.first("digest").over(first))
    again = sql.when(sql.col("digest") == sql.col("first"), SKIPPED).otherwise(FAILED)
    state = sql.when(sql.col("reason").isNotNull(), FAILED).when(sql.col("rank") == 1, READ).otherwise(again)
    told = told.withColumn("state", state).drop("identity", "digest", "rank", "first")
    told = told.withColumn("text", sql.when(sql.col("state") == READ, sql.col("text")))
    return save(told.mapInPandas(partial(_extract, knowledge), to_ddl(ENTRIES)), work / "entries")


def _number(spark: SparkSession, pieces: list[Piece]) -> list[Piece]:
    """Pieces whose parts know how many lines are before them; the lines are counted by the workers."""
    parted = [piece for piece in pieces if piece.part is not None]
    if not parted:
        return pieces
    counts = {}
    frame = map_rows(_hand_out(spark, parted), _count, {"source": "bigint", "part": "bigint", "lines": "bigint"})
    for row in frame.collect():
        counts[row.source, row.part] = row.lines
    numbered = []
    for source in dict.fromkeys(piece.number for piece in parted):
        own = [piece for piece in parted if piece.number == source]
        before = accumulate((counts[source, piece.position] for piece in own), initial=0)
        numbered += [replace(piece, part=piece.part and piece.part.after(next(before))) for piece in own]
    whole = (piece for piece in pieces if piece.part is None)
    return sorted((*whole, *numbered), key=lambda piece: (piece.number, piece.position))


def _hand_out(spark: SparkSession, pieces: list[Piece]) -> DataFrame:
    rows = [
        (
            piece.number,
            piece.position,
            piece.source.path,
            piece.source.id,
            piece.part.start if piece.part else None,
            piece.part.stop if piece.part else None,
            piece.part.lines_before if piece.part else None,
        )
        for piece in pieces
    ]
    context = spark.sparkContext
    parts = sum(piece.part is not None for piece in pieces)
    slices = min(len(rows), max(context.defaultParallelism * _EACH, parts))
    return spark.createDataFrame(context.parallelize(rows, max(1, slices)), to_ddl({**_PIECES, "before": "bigint"}))


def _piece(row: Row) -> Piece:
    number, position, path, id, start, stop, before = row
    return Piece(Source(path, id), number, None if start is None else Part(start, stop, before), position)


def _count(rows: Iterator[Row]) -> Iterator[Row]:
    for piece in map(_piece, rows):
        try:
            lines = piece.part.count_lines(piece.source.path) if piece.part else 0
        except OSError:
            lines = 0  # reading it will say what is wrong
        yield piece.number, piece.position, lines


def _read(rows: Iterator[Row]) -> Iterator[Row]:
    """The records of pieces (``_ARTICLES``)."""
    for piece in map(_piece, rows):
        for position, item in enumerate(read_source(piece.source, part=piece.part)):
            place = piece.number, piece.position, position, piece.source.path
            if isinstance(item, InputError):
                unique = f"?{piece.number}/{piece.position}/{position}"
                yield unique, *place, item.line, item.reason, *(None,) * 7
            else:
                official = pickle.dumps(item.official) if item.official else None
                day = item.date.toordinal() if item.date else None
                fields = item.id, item.title, day, item.url, item.source, official, item.text
                yield f"={item.id}", *place, None, None, *fields


def _extract(knowledge: Knowledge, frames: Iterable[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
    """The entries (``ENTRIES``) of records that have got their state."""
    import pandas

    vocabulary = knowledge.vocabulary()
    for frame in frames:
        columns = {name: frame[name].astype(object).where(frame[name].notna(), None) for name in frame.columns}
        records = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
        for record in records:  # pandas makes numbers with gaps fractions
            record["line"] = None if record["line"] is None else int(record["line"])
        rows = [_untold(record) for record in records if record["state"] != READ]
        read = {record["id"]: record for record in records if record["state"] == READ}
        articles = map(_article, read.values())
        failed: list[InputError] = []
        for chunk in map_articles(read_chunk, articles, vocabulary, 1, failed.append):
            for entry in chunk:
                place = {name: read[entry.id][name] for name in _PLACE}
                key = id_part(entry.id)
                day = entry.date.toordinal() if entry.date else 0
                told = {"state": READ, "reason": None, "id": entry.id, "key": key, "day": day}
                rows.append({**place, **told, "sketch": entry.sketch, "rows": entry.packed()})
        for error in failed:
            rows.append(_untold({**read[str(error.path)], "state": FAILED, "reason": error.reason}))
        yield pandas.DataFrame(rows, columns=list(ENTRIES), dtype=object)


def _untold(record: dict[str, Any]) -> dict[str, Any]:
    """The entry of a record that is no article."""
    reason = record["reason"]
    if record["state"] == FAILED and reason is None:
        reason = repeated_id(record["id"], record["path"]).reason
    return {name: record.get(name) for name in (*_PLACE, "state")} | {"reason": reason}


def _article(record: dict[str, Any]) -> Article:
    return Article(
        record["id"],
        record["text"],
        record["title"],
        datetime.date.fromordinal(int(record["day"])) if record["day"] else None,
        record["url"],
        record["origin"],
        pickle.loads(record["official"]) if record["official"] else None,
    )
