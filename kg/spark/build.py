"""A build on Spark: inputs -> tables -> graph in files."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.build import Inputs, build_attributes, nothing_read
from kg.errors import InputError, OnError, UsageError
from kg.export import FORMATS
from kg.export.files import atomic_path
from kg.ledger import LEDGER
from kg.link import Decision
from kg.link.names import person_key
from kg.link.steps import verdicts_by_name
from kg.rdf import check_base_iri
from kg.review.files import DECISIONS, MERGES, read_decisions, write_ordered_merges
from kg.spark import writing
from kg.spark.knowledge import name_knowledge
from kg.spark.linking import Linked, link
from kg.spark.reading import FAILED, PART, READ, SKIPPED, pieces_bytes, plan_pieces, read_entries
from kg.spark.reprints import group_articles
from kg.spark.session import check_installed, choose_master, open_session
from kg.summary import Summary
from kg.vocabulary import BASE_IRI

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

#: The formats that a build on Spark writes, each a folder of part files.
SPARK_FORMATS = ("nquads", "parquet")
#: What a build of the local engine keeps, which no build on Spark goes on with.
_LOCAL = (LEDGER, FORMATS["sqlite"].filename)
_WORK = "_work"
#: Bytes of input for each of the partitions into which tables are cut.
_PARTITION = 1 << 23


@dataclass(frozen=True, slots=True)
class SparkReport:
    """What a build on Spark came to.

    ``read`` articles; ``skipped`` files of no known format (``ignored``) and repeated records; ``failed`` inputs and
    why (``errors``); ``nodes`` and ``edges`` of the graph, whose numbers by type ``summary`` holds; ``files`` by
    format; ``seconds`` it took; ``unheeded`` verdicts, of which an anchor was not found. ``known`` and ``removed`` are
    those of ``kg.BuildReport``, and 0: a build on Spark takes nothing from a former one.
    """

    read: int
    skipped: int
    failed: int
    ignored: tuple[str, ...]
    errors: tuple[InputError, ...]
    nodes: int
    edges: int
    files: Mapping[str, Path]
    seconds: float
    summary: Summary
    unheeded: tuple[Decision, ...] = ()
    known: int = 0
    removed: int = 0


def build_to(
    directory: str | Path,
    inputs: Inputs,
    *,
    formats: Sequence[str] = SPARK_FORMATS,
    base_iri: str = BASE_IRI,
    ontologies: str | Path | None = None,
    master: str | None = None,
    reviewed: Iterable[Decision] = (),
    decisions: str | Path | None = None,
    license: str | None = None,
    on_error: OnError | None = None,
    part_bytes: int = PART,
) -> SparkReport:
    """Build the graph of articles on Spark and write it to a directory.

    The graph is that of the local engine (``kg.build_to``): ``graph.nq`` and ``parquet`` hold the same lines and rows,
    in folders of part files, ``merges.csv`` is the same file. ``kg.read_graph`` and the commands read the directory.

    Parameters
    ----------
    directory : str or Path
        Where the files go. It appears whole or not at all; other files in it stay. All workers have to see it, and
        the inputs, under the same path.
    inputs : iterable of str or Path
        Folders, globs and files as for ``kg.build``; standard input is none.
    formats : sequence of str
        ``nquads``, ``parquet`` or both.
    base_iri, ontologies, reviewed, decisions, license, on_error
        As for ``kg.build_to``.
    master : str, optional
        URL of the master: ``local[4]``, ``spark://host:7077``; by default ``SPARK_MASTER``, else ``local[*]``. The
        context of a session that is active already is used as it is.
    part_bytes : int
        Bytes of a part into which files of JSON lines are cut that are twice as large.

    Raises
    ------
    UsageError
        If PySpark or Java is missing, there is no such master, a format is none of those above, the directory holds a
        build of the local engine, no article could be read, or verdicts contradict each other; nothing is written
        then.
    InputError
        If a line of the file of verdicts is wrong.
    ExportError
        If a file cannot be written.
    KGError
        If Spark fails: the master cannot be reached, or a task failed several times.

    Examples
    --------
    >>> report = build_to("out", ["news/"], master="local[4]")  # doctest: +SKIP
    >>> report.files["nquads"]  # doctest: +SKIP
    PosixPath('out/graph.nq')
    """
    began = time.perf_counter()
    check_installed()
    chosen = choose_master(master)
    target = Path(directory).absolute()
    verdicts = [*reviewed, *_check(target, formats, base_iri, decisions)]
    verdicts_by_name(verdicts)  # contradictions show before anything is done
    knowledge = name_knowledge(str(Path(ontologies).absolute()) if ontologies is not None else None)
    plan, pieces = plan_pieces([inputs] if isinstance(inputs, str | Path) else inputs, part_bytes)
    errors = list(plan.errors)
    tell = on_error or (lambda _: None)
    for error in errors:
        tell(error)
    with open_session(chosen) as spark, atomic_path(target) as aside:
        work = aside / _WORK
        work.mkdir(parents=True)
        partitions = max(spark.sparkContext.defaultParallelism, pieces_bytes(pieces) // _PARTITION)
        spark.conf.set("spark.sql.shuffle.partitions", str(partitions))
        records = read_entries(spark, pieces, knowledge, partitions, work)
        counts = {row["state"]: row["count"] for row in records.groupBy("state").count().collect()}
        for error in _errors(records):
            errors.append(error)
            tell(error)
        articles = counts.get(READ, 0)
        if not articles:
            raise nothing_read(inputs, "built")
        entries = records.where(f"state = '{READ}'")
        groups = group_articles(entries, articles, partitions, work)
        linked = link(entries, groups, articles, knowledge, verdicts, partitions, work)
        about = build_attributes(knowledge.vocabulary(), verdicts, license)
        said = {name: value for name, value in about.items() if value is not None}
        files = _write(linked, aside, formats, said, base_iri, partitions)
        unheeded = _write_merges(linked, aside / MERGES, verdicts)
        summary = Summary(_count(linked.nodes), _count(linked.edges), ())
        shutil.rmtree(work)
        _keep_others(target, aside)
    return SparkReport(
        read=articles,
        skipped=len(plan.ignored) + counts.get(SKIPPED, 0),
        failed=len(errors),
        ignored=tuple(plan.ignored),
        errors=tuple(errors),
        nodes=sum(summary.nodes.values()),
        edges=sum(summary.edges.values()),
        files={name: Path(directory, file) for name, file in files.items()},
        seconds=round(time.perf_counter() - began, 3),
        summary=summary,
        unheeded=unheeded,
    )


def _check(directory: Path, formats: Sequence[str], base_iri: str, decisions: str | Path | None) -> list[Decision]:
    """The verdicts of the directory or of a file; a UsageError where something asked for is not to be had."""
    check_base_iri(base_iri)
    for name in formats:
        if name not in SPARK_FORMATS:
            raise UsageError(f"the Spark engine writes {' and '.join(SPARK_FORMATS)}, not {name!r}")
    for name in _LOCAL:
        if (directory / name).exists():
            raise UsageError(f"{directory} holds a build of the local engine ({name}); name another folder")
    path = Path(decisions) if decisions is not None else directory / DECISIONS
    return read_decisions(path) if decisions is not None or path.exists() else []


def _errors(records: DataFrame) -> list[InputError]:
    from pyspark.sql import functions as sql

    failed = records.where(sql.col("state") == FAILED).orderBy("source", "part", "position")
    rows = failed.select("reason", "path", "line").collect()
    return [InputError(row["reason"], path=row["path"], line=row["line"]) for row in rows]


def _count(frame: DataFrame) -> dict[str, int]:
    return {row["type"]: row["count"] for row in frame.groupBy("type").count().orderBy("type").collect()}


def _write(
    linked: Linked, aside: Path, formats: Sequence[str], said: Mapping[str, str], base_iri: str, partitions: int
) -> dict[str, str]:
    files = {name: FORMATS[name].filename for name in SPARK_FORMATS if name in formats}
    if "nquads" in files:
        writing.write_quads(
            linked, aside / files["nquads"], said, base_iri=base_iri, partitions=partitions, work=aside / _WORK
        )
    if "parquet" in files:
        writing.write_tables(linked, aside / files["parquet"], said)
    return {**files, "merges": MERGES}


def _write_merges(linked: Linked, path: Path, verdicts: Iterable[Decision]) -> tuple[Decision, ...]:
    """Write the decisions; the verdicts of which none of them tells, since an anchor was not found."""
    waiting = {_pair(verdict): verdict for verdict in verdicts}

    def watch() -> Iterator[Decision]:
        for decision in writing.read_decisions(linked):
            waiting.pop(_pair(decision), None)
            yield decision

    write_ordered_merges(watch(), path)
    return tuple(waiting.values())


def _pair(decision: Decision) -> tuple[str, frozenset[str]]:
    return person_key(decision.name), frozenset((decision.left, decision.right))


def _keep_others(directory: Path, aside: Path) -> None:
    """Copy what else is in a directory to the one that takes its place."""
    ours = {MERGES, *(FORMATS[name].filename for name in SPARK_FORMATS)}
    for path in directory.iterdir() if directory.is_dir() else ():
        if path.name in ours:
            continue
        if path.is_dir():
            shutil.copytree(path, aside / path.name, symlinks=True)
        else:
            shutil.copy2(path, aside / path.name, follow_symlinks=False)
