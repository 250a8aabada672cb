"""Reprints on Spark: candidates band by band, and the groups that their pairs join together."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kg.ingest.reprints import ReprintIndex, band_keys
from kg.spark.frames import Group, Row, map_groups, map_rows, save

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

#: Sketches that are compared in one go, unless more of them share a key.
_BLOCK = 20_000


def group_articles(entries: DataFrame, articles: int, partitions: int, work: Path) -> DataFrame:
    """The group of reprints of each article (``key``, ``group``), saved."""
    from pyspark.sql import functions as sql

    links = save(_links(entries, articles, partitions), work / "links-0")
    members = _join_together(links, work).withColumnsRenamed({"left": "group", "right": "id"})
    known = entries.select("id", "key").join(members, "id", "left")
    known = known.withColumn("group", sql.coalesce("group", "id"))
    return save(known.groupBy("key").agg(sql.max_by("group", "id").alias("group")), work / "groups")


def _links(entries: DataFrame, articles: int, partitions: int) -> DataFrame:
    """Pairs of ids of reprints (``left`` before ``right``)."""
    from pyspark.sql import Window
    from pyspark.sql import functions as sql

    columns = {"band": "bigint", "word": "bigint", "id": "string", "day": "bigint", "sketch": "binary"}
    words = map_rows(entries.select("id", "day", "sketch"), _spread, columns)
    words = words.withColumn("others", sql.count("*").over(Window.partitionBy("band", "word")))
    several = words.where(sql.col("others") > 1)
    block = sql.pmod(sql.xxhash64("word"), sql.lit(1 + articles // _BLOCK)).alias("block")
    several = several.select("band", block, "id", "day", "sketch")
    pairs = map_groups(several, ["band", "block"], _compare, {"left": "string", "right": "string"}, partitions)
    return pairs.distinct()


def _spread(rows: Iterator[Row]) -> Iterator[Row]:
    for id, day, sketch in rows:
        for band, word in enumerate(band_keys(sketch)):
            yield band, word, id, day, sketch


def _compare(groups: Iterator[Group]) -> Iterator[Row]:
    for (band, _), rows in groups:
        index = ReprintIndex()
        for id, day, sketch in rows:
            index.add(id, sketch, date=datetime.date.fromordinal(day) if day else None)
        for pair in index.pairs(band):
            yield min(pair), max(pair)


def _join_together(links: DataFrame, work: Path) -> DataFrame:
    """Links -> stars: the smallest id of all that hang together, and each of the others.

    Large-star and small-star in turn until nothing changes (Kiveris et al., Connected Components in MapReduce and
    Beyond, SoCC 2014).
    """
    former, turn = _state(links), 0
    while former[0]:
        turn += 1
        links = save(_small_star(_large_star(links)), work / f"links-{turn}")
        state = _state(links)
        if state == former:
            break
        former = state
    return links


def _state(links: DataFrame) -> tuple[int, int | None]:
    from pyspark.sql import functions as sql

    row = links.agg(sql.count("*"), sql.bit_xor(sql.xxhash64("left", "right"))).head()
    return (row[0], row[1]) if row else (0, None)


def _large_star(links: DataFrame) -> DataFrame:
    """Each id tells its larger neighbours of the smallest id that it knows."""
    from pyspark.sql import functions as sql

    both = links.union(links.select(sql.col("right").alias("left"), sql.col("left").alias("right")))
    least = both.groupBy("left").agg(sql.least(sql.min("right"), sql.first("left")).alias("least"))
    told = both.join(least, "left").where(sql.col("right") > sql.col("left"))
    return told.select(sql.col("least").alias("left"), "right").where(sql.col("left") != sql.col("right")).distinct()


def _small_star(links: DataFrame) -> DataFrame:
    """Each id tells its smaller neighbours, and itself, of the smallest of them."""
    from pyspark.sql import functions as sql

    least = links.groupBy("right").agg(sql.min("left").alias("least"))
    told = links.join(least, "right").select(sql.col("least").alias("left"), sql.col("left").alias("right"))
    own = least.select(sql.col("least").alias("left"), "right")
    return told.where(sql.col("left") != sql.col("right")).union(own).distinct()
