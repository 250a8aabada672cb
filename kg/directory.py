"""A build directory: the graph in its formats, and the ledger from which it goes on, grows and shrinks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.build import Inputs, Progress, choose_vocabulary, nothing_read
from kg.errors import OnError, UsageError
from kg.export import find_format
from kg.growth import STATE, BuildReport, Tally, growing
from kg.ledger import LEDGER
from kg.link import Decision
from kg.review.files import DECISIONS, read_decisions
from kg.vocabulary import BASE_IRI, Vocabulary

__all__ = ["BuildReport", "build_to", "remove", "update"]


def build_to(
    directory: str | Path,
    inputs: Inputs,
    *,
    formats: Sequence[str] = ("turtle", "nquads"),
    base_iri: str = BASE_IRI,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    workers: int = 1,
    reviewed: Iterable[Decision] = (),
    decisions: str | Path | None = None,
    license: str | None = None,
    on_error: OnError | None = None,
    progress: Progress | None = None,
) -> BuildReport:
    """Build the graph of articles and write it to a directory.

    Beside the formats asked for, the graph is kept as ``graph.sqlite``, from which ``kg.read_graph`` and the commands
    on built graphs read it again with nothing lost; ``merges.csv`` says which people of one name were joined or kept
    apart, with score and reason; ``articles.sqlite`` holds what each article says. A build that was interrupted, or
    one of mostly the same articles, takes from there what was extracted before. ``links.sqlite`` holds what linking
    goes on from, ``.graph.nq.ranges`` which lines of the N-Quads stand for which nodes; without them, the next update
    links and writes all anew.

    Parameters
    ----------
    directory : str or Path
        Where the files go; made if missing. Other files in it stay.
    formats : sequence of str
        Keys of ``kg.FORMATS``.
    base_iri : str
        Base of the data IRIs of RDF formats.
    inputs, vocabulary, ontologies, workers, reviewed, license, progress
        As for :func:`kg.build`.
    decisions : str or Path, optional
        File of further verdicts, as ``kg review`` keeps them; by default ``decisions.csv`` of the directory if there.
    on_error : callable, optional
        Called with the InputError of each input that cannot be read, which the report holds too.

    Raises
    ------
    UsageError
        If a format is unknown, no article could be read, or verdicts contradict each other; nothing is written then.
    InputError
        If a line of the file of verdicts is wrong.
    ExportError
        If a file cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.txt").write_text("2021年11月5日，工信部部长肖亚庆出席会议。", encoding="utf-8")
    >>> report = build_to(folder / "out", [folder / "a.txt"], formats=["turtle"])
    >>> report.read, sorted(path.name for path in report.files.values())
    (1, ['graph.sqlite', 'graph.ttl', 'merges.csv'])
    >>> build_to(folder / "out", [folder / "a.txt"], formats=["turtle"]).known
    1
    """
    state = Tally(on_error)
    for name in formats:
        find_format(name)
    names = [name for name in dict.fromkeys(formats) if name != STATE]
    verdicts = [*reviewed, *_verdicts(directory, decisions)]
    known = choose_vocabulary(vocabulary, ontologies)
    new = not Path(directory, LEDGER).exists()
    made = [path for path in (Path(directory), *Path(directory).parents) if not path.exists()]
    with growing(directory, known, verdicts, workers=workers) as growth:
        growth.fill(inputs, state, progress)
        if state.ids:
            state.removed = growth.ledger.keep(state.ids)
            with growth.ledger.transaction():
                growth.ledger.set("formats", " ".join(names))
                growth.ledger.set("base_iri", base_iri)
                growth.ledger.set("license", license or "")
            return growth.write(state)
    if new:
        Path(directory, LEDGER).unlink()
        for path in made:
            path.rmdir()
    raise nothing_read(inputs, "built")


def update(
    directory: str | Path,
    inputs: Inputs,
    *,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    workers: int = 1,
    reviewed: Iterable[Decision] = (),
    decisions: str | Path | None = None,
    on_error: OnError | None = None,
    progress: Progress | None = None,
) -> BuildReport:
    """Add articles to a build, in place of former ones of the same id.

    The graph is that of a build of all articles together, byte for byte. Only new articles are extracted, and only
    what rests on them is linked, unless more than one in ten (and more than 100) changed. N-Quads take the lines of
    nodes that stayed as they were from the former file; other formats are written in full.

    Parameters
    ----------
    directory : str or Path
        A directory that :func:`build_to` made.
    inputs, vocabulary, ontologies, workers, reviewed, decisions, on_error, progress
        As for :func:`build_to`; vocabulary and version of kg have to be those of the build.

    Raises
    ------
    UsageError
        If the directory holds no build, or one of another vocabulary or version, or no article could be read.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> for name, text in (("a", "工信部部长肖亚庆出席会议。"), ("b", "工信部副部长辛国斌讲话。")):
    ...     _ = (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    >>> _ = build_to(folder / "out", [folder / "a.txt"])
    >>> sorted(n for n in update(folder / "out", [folder / "b.txt"]).graph if n.startswith("person/"))
    ['person/肖亚庆', 'person/辛国斌']
    """
    state = Tally(on_error)
    known = choose_vocabulary(vocabulary, ontologies)
    verdicts = [*reviewed, *_verdicts(directory, decisions)]
    with growing(directory, known, verdicts, workers=workers, grows=True) as growth:
        growth.fill(inputs, state, progress)
        if not state.ids:
            raise nothing_read(inputs, "added")
        return growth.write(state)


def remove(
    directory: str | Path,
    articles: Iterable[str],
    *,
    vocabulary: Vocabulary | None = None,
    ontologies: str | Path | None = None,
    reviewed: Iterable[Decision] = (),
    decisions: str | Path | None = None,
) -> BuildReport:
    """Take articles out of a build, and with them exactly what only they support.

    Parameters
    ----------
    directory : str or Path
        A directory that :func:`build_to` made.
    articles : iterable of str
        Ids of articles, with or without ``article/`` before them.
    vocabulary, ontologies, reviewed, decisions
        As for :func:`update`.

    Raises
    ------
    UsageError
        If an article is not in the build, or none would be left; nothing is removed then.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> for name, text in (("a", "工信部部长肖亚庆出席会议。"), ("b", "工信部副部长辛国斌讲话。")):
    ...     _ = (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    >>> report = build_to(folder / "out", [folder])
    >>> first = min(node for node in report.graph if node.startswith("article/"))
    >>> sorted(n for n in remove(folder / "out", [first]).graph if n.startswith("person/"))
    ['person/辛国斌']
    """
    state = Tally(None)
    known = choose_vocabulary(vocabulary, ontologies)
    verdicts = [*reviewed, *_verdicts(directory, decisions)]
    ids = sorted({id.removeprefix("article/") for id in articles})
    with growing(directory, known, verdicts, grows=True) as growth:
        lacking = [id for id in ids if not growth.ledger.digest(id)]
        if lacking or not ids:
            raise UsageError(f"{directory} holds no article {', '.join(lacking) or '(none was named)'}")
        if len(ids) == len(growth.ledger):
            raise UsageError(f"without these articles nothing would be left of {directory}; delete it instead")
        state.removed = growth.ledger.remove(ids)
        return growth.write(state)


def _verdicts(directory: str | Path, decisions: str | Path | None) -> list[Decision]:
    if decisions is None and Path(directory, DECISIONS).exists():
        decisions = Path(directory, DECISIONS)
    return read_decisions(decisions) if decisions is not None else []
