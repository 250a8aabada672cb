"""Gold files and what is scored against them: predictions, or articles that are extracted first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import InputError, OnError, UsageError
from kg.evaluate.records import Record, read_records, to_record
from kg.evaluate.scoring import Scores, score

if TYPE_CHECKING:
    from kg.model import Article

#: Wraps the articles read and shows how it gets on.
Progress = Callable[[Iterator["Article"]], Iterator["Article"]]


def evaluate(
    gold: str | Path,
    source: str | Path,
    *,
    ontologies: str | Path | None = None,
    on_error: OnError | None = None,
    progress: Progress | None = None,
) -> Scores:
    """Score what is extracted against annotated articles, as ``kg evaluate`` does.

    Parameters
    ----------
    gold : str or Path
        Annotated articles: JSON lines with ``id``, ``text``, ``mentions`` and ``facts``.
    source : str or Path
        What was extracted, the JSON lines of ``kg extract``; or articles, the gold file itself too, which are
        extracted first.
    ontologies : str or Path, optional
        Folder of Turtle files to use as vocabulary; by default the one shipped.
    on_error : callable, optional
        Called with the InputError of each article that cannot be read or has another text than in ``gold``; it
        counts as empty. Without it the first is raised.
    progress : callable, optional
        Wraps the iterator over the articles read, as ``tqdm.tqdm`` does.

    Returns
    -------
    Scores
        Strict and overlapping mentions by label, facts by type, the errors, and the documents that were lacking.

    Raises
    ------
    InputError
        If a file cannot be read, or an article and there is no ``on_error``.
    UsageError
        If ``gold`` holds no annotated article, or ``source`` none of its documents.

    Examples
    --------
    >>> import json, tempfile
    >>> path = Path(tempfile.mkdtemp()) / "gold.jsonl"
    >>> record = {"id": "a", "text": "省长王五出席会议。", "mentions": [{"start": 2, "end": 4, "label": "PERSON"}]}
    >>> _ = path.write_text(json.dumps(record), encoding="utf-8")
    >>> evaluate(path, path).mentions["PERSON"].recall
    1.0
    """
    documents = _read_gold(gold)
    predicted: Iterator[Record] = read_records(source)
    if not _holds_predictions(source):
        predicted = _extracted(source, documents, ontologies, on_error, progress)
    scores = score(documents.values(), predicted)
    if len(scores.lacking) == len(documents):
        raise UsageError(f"{source}: holds no document of {gold}; the ids have to agree")
    return scores


def _read_gold(path: str | Path) -> dict[str, Record]:
    documents: dict[str, Record] = {record["id"]: record for record in read_records(path)}
    if not documents:
        raise UsageError(f"{path}: holds no document")
    lacking = [key for key, record in documents.items() if not isinstance(record.get("text"), str)]
    if lacking:
        raise UsageError(f"{path}: document {lacking[0]} has no 'text'; GOLD holds annotated articles")
    return documents


def _holds_predictions(source: str | Path) -> bool:
    """Whether a file holds what was extracted, not articles."""
    if not str(source).removesuffix(".gz").endswith(".jsonl"):
        return False
    first = next(read_records(source), None)
    return first is not None and "text" not in first


def _extracted(
    source: str | Path,
    documents: Mapping[str, Record],
    ontologies: str | Path | None,
    on_error: OnError | None,
    progress: Progress | None,
) -> Iterator[Record]:
    """What the articles say that gold holds."""
    from kg.extract import extract_all
    from kg.ingest import read_articles
    from kg.vocabulary import load_vocabulary

    articles: Iterator[Article] = read_articles([source], on_error=on_error)
    if progress is not None:
        articles = progress(articles)

    def annotated() -> Iterator[Article]:
        for article in articles:
            if article.id not in documents:
                continue
            if article.text == documents[article.id]["text"]:
                yield article
                continue
            error = InputError(f"{article.id}: its text is not that of the gold file, so offsets differ", path=source)
            if on_error is None:
                raise error
            on_error(error)

    return map(to_record, extract_all(annotated(), load_vocabulary(ontologies)))
