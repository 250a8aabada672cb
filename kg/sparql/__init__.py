"""SPARQL on a graph directory, with no server: an embedded Oxigraph store and the answers of queries.

>>> import tempfile
>>> from kg.export import write_formats
>>> from kg.graph import build_graph
>>> from kg.model import Entity
>>> with tempfile.TemporaryDirectory() as folder:
...     _ = write_formats(build_graph([Entity("person/甲", "person", "甲")], []), folder, ["nquads"])
...     answer = sparql(folder, "SELECT ?name { ?person a kg:Person ; skos:prefLabel ?name }")
>>> answer.to_frame()["name"].to_list()
['甲']

The default graph of a store holds every triple of the file once, whichever named graphs it stands in; the named graph
of each article is there beside it. So a query without ``GRAPH`` sees everything and counts nothing twice, and one with
``GRAPH`` sees which article says it.
"""

from __future__ import annotations

from pathlib import Path

from kg.sparql.answers import Answer, run_query
from kg.sparql.queries import find_query, list_queries
from kg.sparql.stores import open_store

__all__ = ["Answer", "find_query", "list_queries", "open_store", "run_query", "sparql"]


def sparql(source: str | Path, query: str, *, limit: int | None = None) -> Answer:
    """Run a SPARQL 1.1 query on a graph that was built.

    Parameters
    ----------
    source : str or Path
        Folder of a build, or one file of it.
    query : str
        The text of a query, or the name of one in ``ontologies/queries/``. The prefixes ``kg``, ``skos``, ``org``,
        ``prov``, ``oa`` and the others of the RDF files need no declaration.
    limit : int, optional
        Most rows or triples to fetch; the answer says whether there were more.

    Returns
    -------
    Answer
        Rows, yes or no, or triples.

    Raises
    ------
    UsageError
        If the query is no valid query, or an update.
    InputError
        If there is no graph, or its file is broken.

    Examples
    --------
    >>> import tempfile
    >>> from kg.export import write_formats
    >>> from kg.graph import build_graph
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = write_formats(build_graph([], []), folder, ["nquads"])
    ...     bool(sparql(folder, "ASK { ?person a kg:Person }"))
    False
    """
    return run_query(open_store(source), find_query(query), limit=limit)
