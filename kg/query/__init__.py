"""Questions to a graph: each answer is a pandas DataFrame, or a graph of NetworkX.

>>> table = kg.query.officials(graph, "科技部", on="2022-03-04")
>>> table[["person", "title", "start"]].values.tolist()
[['卓知远', '副部长', '2022-03-04']]

``graph`` in the examples is that of the sample articles, ``kg.build(glob("kg/samples/*.md"))``.

An entity is named by its id, its label or an alias; a name that nothing or several bear is an error that says what may
be meant. In a table, text that is unknown is ``<NA>``, dates are ISO strings, columns called ``edge`` or ending in
``id`` lead back into the graph, and a table without rows has all its columns. An interval of dates holds its start and
not its end. The first question to a graph in memory makes the indexes that all further ones use; a graph that
``kg.open_graph`` opened is looked up in its file.
"""

from __future__ import annotations

from kg.query.bodies import meetings, programme_years, programmes
from kg.query.changes import difference
from kg.query.company import co_attendance, encounters
from kg.query.figures import statistics
from kg.query.lookup import find
from kg.query.paths import ego, path
from kg.query.people import career, officials, successors
from kg.query.publications import citations, documents
from kg.query.sources import conflicts, evidence
from kg.query.view import forget

__all__ = [
    "career",
    "citations",
    "co_attendance",
    "conflicts",
    "difference",
    "documents",
    "ego",
    "encounters",
    "evidence",
    "find",
    "forget",
    "meetings",
    "officials",
    "path",
    "programme_years",
    "programmes",
    "statistics",
    "successors",
]
