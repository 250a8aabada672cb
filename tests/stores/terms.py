"""Terms of different stores made comparable: what is equal in value is equal here, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeAlias

XSD = "http://www.w3.org/2001/XMLSchema#"
#: Kind or datatype, text and language of a term; None where a row has no value.
Cell: TypeAlias = tuple[str, str, str] | None
Quads: TypeAlias = set[tuple[Cell, ...]]


def cell(text: str, kind: str = "", language: str = "") -> Cell:
    """A term. Language tags differ in case only, and numbers in zeros only, from one store to the next."""
    if kind in (f"{XSD}decimal", f"{XSD}integer"):
        text, kind = f"{Decimal(text).normalize():f}", "number"
    if kind in (f"{XSD}string", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"):
        kind = ""
    return kind, text, language.lower()


def from_oxigraph(term: Any) -> Cell:
    import pyoxigraph

    if term is None or isinstance(term, pyoxigraph.DefaultGraph):
        return None
    if isinstance(term, pyoxigraph.NamedNode):
        return cell(term.value, "uri")
    return cell(term.value, term.datatype.value, term.language or "")


def from_rdflib(term: Any) -> Cell:
    from rdflib import Literal

    if term is None:
        return None
    if isinstance(term, Literal):
        return cell(str(term), str(term.datatype or ""), term.language or "")
    return cell(str(term), "uri")


def graph_of(graph: Cell, default: str) -> Cell:
    """The graph of a quad, where a graph of the name ``default`` stands for the default graph."""
    return None if graph == ("uri", default, "") else graph
