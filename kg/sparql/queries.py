"""The queries that come with the package: files ``ontologies/queries/*.rq``, named by their stems."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from pathlib import Path

from kg.errors import UsageError
from kg.vocabulary import ontology_directory

#: A text of these alone is the name of a query, and no query.
_NAME = re.compile(r"[\w.-]+")


def list_queries(directory: str | Path | None = None) -> Mapping[str, str]:
    """The queries of a folder by name, each with the words of its first comment line.

    Parameters
    ----------
    directory : str or Path, optional
        The folder; by default the built-in ``ontologies/queries``.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "people.rq").write_text("# All people.\\nSELECT ?p { ?p a kg:Person }\\n")
    ...     dict(list_queries(folder))
    {'people': 'All people.'}
    """
    files = sorted(_folder(directory).glob("*.rq"))
    return {path.stem: _about(path.read_text(encoding="utf-8")) for path in files}


def find_query(text: str, directory: str | Path | None = None) -> str:
    """The query that a text is or names.

    Parameters
    ----------
    text : str
        A query, or the name of one in the folder.
    directory : str or Path, optional
        The folder; by default the built-in ``ontologies/queries``.

    Raises
    ------
    UsageError
        If the text is a name that no query bears.

    Examples
    --------
    >>> find_query("ASK { ?s ?p ?o }")
    'ASK { ?s ?p ?o }'
    """
    if not _NAME.fullmatch(text.strip()):
        return text
    name = text.strip().removesuffix(".rq")
    path = _folder(directory) / f"{name}.rq"
    if path.is_file():
        return path.read_text(encoding="utf-8")
    near = difflib.get_close_matches(name, list_queries(directory), n=3)
    meant = f"; did you mean {', '.join(near)}?" if near else "; kg sparql --list names those there are"
    raise UsageError(f"no file and no query is called {text.strip()!r}{meant}")


def _folder(directory: str | Path | None) -> Path:
    return Path(directory) if directory is not None else ontology_directory() / "queries"


def _about(text: str) -> str:
    first = text.lstrip().partition("\n")[0]
    return first.lstrip("# ").strip() if first.startswith("#") else ""
