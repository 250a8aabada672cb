"""Tables of nodes and edges -> partitioned N-Quads and Parquet, and the log of decisions."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from kg.export.lines import format_nquads
from kg.export.tables import EVIDENCE, GRAPH, table_columns
from kg.graph import OFFICES
from kg.link.decisions import Decision
from kg.rdf import Mapper
from kg.rdf.dataset import Tally
from kg.rdf.describing import describe_itself
from kg.rdf.mapping import count_shared
from kg.spark.frames import Columns, Group, Row, map_groups, map_rows, save
from kg.spark.linking import EDGES, NODES, Linked

#: Tables that are written at a time.
_AT_ONCE = 4
#: Lines of N-Quads: of one node or one pair of nodes, those that several may share, and what was counted of the first.
_LINES: Columns = {"kind": "string", "lines": "string", "tally": "binary"}
_OWN, _SHARED, _TALLY = "own", "shared", "tally"


def write_quads(
    linked: Linked, path: Path, said: Mapping[str, str], *, base_iri: str, partitions: int, work: Path
) -> None:
    """Write N-Quads as a folder of files ``part-00000.nq``, which together hold each line of ``graph.nq`` once.

    The ids of the articles come to the driver, which writes what the graph says of itself (``said``) to the last file.
    """
    from pyspark.sql import functions as sql

    nodes, edges = linked.nodes, linked.edges
    posts = edges.where(sql.col("type").isin(*OFFICES) & sql.col("target").startswith("organ/"))
    officials = posts.select(sql.col("source").alias("id"), sql.lit(True).alias("official")).distinct()
    told = nodes.join(officials, "id", "left").select(*NODES, sql.coalesce("official", sql.lit(False)))
    lines = map_rows(told, partial(_node_lines, base_iri), _LINES)
    labels = nodes.select(sql.col("id").alias("target"), sql.col("label").alias("target_label"))
    ends = edges.join(labels, "target").select("source", "target", "target_label", *_FURTHER)
    facts = map_groups(ends, ["source", "target"], partial(_edge_lines, base_iri), _LINES, partitions)
    lines = save(lines.union(facts), work / "lines")
    own = lines.where(sql.col("kind") == _OWN).select("lines")
    shared = lines.where(sql.col("kind") == _SHARED).select("lines").distinct()
    own.union(shared).write.text(str(path))
    name_parts(path, ".nq")
    counted = map_rows(shared, _count_shared, _LINES).union(lines.where(sql.col("kind") == _TALLY))
    tally = Tally()
    for row in counted.select("tally").collect():
        tally.merge(pickle.loads(row["tally"]))
    articles = sorted(row["id"] for row in nodes.where(sql.col("type") == "article").select("id").collect())
    last = path / f"part-{sum(1 for _ in path.iterdir()):05}.nq"
    last.write_text(format_nquads(describe_itself(said, articles, tally, base_iri)), encoding="utf-8", newline="\n")


#: Columns of edges beside their ends.
_FURTHER = tuple(name for name in EDGES if name not in ("source", "target"))


def _node_lines(base_iri: str, rows: Iterator[Row]) -> Iterator[Row]:
    mapper = Mapper(base_iri)
    for *values, official in rows:
        attributes = _known(zip(NODES, values, strict=True))
        node = attributes.pop("id")
        yield _OWN, _text([mapper.node(node, attributes, official=official)]), None
    yield from _end(mapper)


def _edge_lines(base_iri: str, groups: Iterator[Group]) -> Iterator[Row]:
    mapper = Mapper(base_iri)
    for (source, target), rows in groups:
        edges: dict[str, Mapping[str, Any]] = {}
        label = ""
        for label, *values in rows:  # noqa: B007 - the same for all
            attributes = _known(zip(_FURTHER, values, strict=True))
            edges[attributes.pop("id")] = attributes
        yield _OWN, _text(mapper.edges(source, target, edges, target_label=label)), None
    yield from _end(mapper)


def _end(mapper: Mapper) -> Iterator[Row]:
    """What was counted in a part, and what its facts share with others, which is counted when it is told apart."""
    yield _TALLY, None, pickle.dumps(mapper.tally)
    for description in mapper.shared():
        yield _SHARED, _text([description]), None


def _count_shared(rows: Iterator[Row]) -> Iterator[Row]:
    tally = Tally()
    for (lines,) in rows:
        count_shared(tally, [line.split(" ", 1)[1].removesuffix(" .") for line in lines.split("\n")])
    yield _TALLY, None, pickle.dumps(tally)


def _known(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, value in pairs if value is not None}


def _text(block: list[Any]) -> str:
    """Lines of N-Quads without the last line end, which the writer of text adds."""
    return format_nquads(block)[:-1]


def write_tables(linked: Linked, path: Path, said: Mapping[str, str]) -> None:
    """Write the tables of ``kg.export.parquet``, each as a folder of files ``part-00000.parquet``."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:  # most tables are small, and wait for the scheduler more than for work
        list(pool.map(lambda name: _write_table(linked, name, path / f"{name}.parquet", said), table_columns()))


def _write_table(linked: Linked, name: str, folder: Path, said: Mapping[str, str]) -> None:
    from pyspark.sql import functions as sql

    if name == GRAPH:
        columns = table_columns()[name]
        schema = ", ".join(f"{column} string" for column in columns)
        table = linked.nodes.sparkSession.createDataFrame([tuple(said.get(column) for column in columns)], schema)
    elif name == EVIDENCE:
        places = linked.edges.select(sql.col("id").alias("edge"), sql.explode(EVIDENCE).alias("place"))
        table = places.select("edge", "place.*")
    else:
        sort, _, kind = name.partition("_")
        table = (linked.nodes if sort == "nodes" else linked.edges).where(sql.col("type") == kind)
    table.select(*table_columns()[name]).write.option("compression", "zstd").parquet(str(folder))
    name_parts(folder, ".parquet")


def read_decisions(linked: Linked) -> Iterator[Decision]:
    """The decisions in their order, one part of the table in memory at a time."""
    columns = {"name": "string", "left": "string", "right": "string", "same": "boolean"}
    columns |= {"score": "double", "reason": "string"}
    frame = map_rows(linked.decisions, _decisions, columns).orderBy(*columns)
    for row in frame.toLocalIterator():
        yield Decision(*row)


def _decisions(rows: Iterator[Row]) -> Iterator[Row]:
    for (content,) in rows:
        one: Decision = pickle.loads(content)
        yield one.name, one.left, one.right, one.same, one.score, one.reason


def name_parts(folder: Path, suffix: str) -> None:
    """Give the files that Spark wrote to a folder plain names, and take away what it keeps beside them."""
    parts = sorted(path for path in folder.iterdir() if path.name.startswith("part-"))
    for number, path in enumerate(parts):
        path.rename(folder / f"part-{number:05}{suffix}")
    for path in folder.iterdir():
        if path.name.startswith((".", "_")):
            path.unlink()
