"""Rows, and yes or no, in the four formats of SPARQL 1.1 results.

Oxigraph writes them too, but only all rows of a query at once, and a server has to be able to stop.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import Any

_STRING = "http://www.w3.org/2001/XMLSchema#string"
_XML = '<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">'

Row = Sequence[Any]


def write_boolean(value: bool, format: str) -> str:
    """Yes or no in a format.

    Examples
    --------
    >>> write_boolean(True, "json")
    '{"head":{},"boolean":true}'
    """
    word = "true" if value else "false"
    if format == "json":
        return f'{{"head":{{}},"boolean":{word}}}'
    if format == "xml":
        return f"{_XML}<head></head><boolean>{word}</boolean></sparql>"
    return f"{word}\n"


def write_rows(variables: Sequence[str], rows: Iterable[Row], format: str) -> str:
    """Rows in a format; None in a row is an unbound variable.

    Examples
    --------
    >>> import pyoxigraph
    >>> rows = [(pyoxigraph.NamedNode("a:b"), None), (pyoxigraph.Literal("甲, 乙", language="zh"), None)]
    >>> write_rows(["s", "o"], rows, "csv")
    's,o\\r\\na:b,\\r\\n"甲, 乙",\\r\\n'
    >>> write_rows(["s", "o"], rows, "tsv")
    '?s\\t?o\\n<a:b>\\t\\n"甲, 乙"@zh\\t\\n'
    """
    return _WRITERS[format](variables, rows)


def _json(variables: Sequence[str], rows: Iterable[Row]) -> str:
    bindings = [
        {name: _term(value) for name, value in zip(variables, row, strict=True) if value is not None} for row in rows
    ]
    data = {"head": {"vars": list(variables)}, "results": {"bindings": bindings}}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _term(term: Any) -> dict[str, Any]:
    import pyoxigraph

    if isinstance(term, pyoxigraph.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, pyoxigraph.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, pyoxigraph.Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _term(part) for name, part in parts.items()}}
    about = {"type": "literal", "value": term.value}
    if term.language:
        about["xml:lang"] = term.language
    elif term.datatype.value != _STRING:
        about["datatype"] = term.datatype.value
    return about


def _xml(variables: Sequence[str], rows: Iterable[Row]) -> str:
    parts = [_XML, "<head>", *(f'<variable name="{escape(name)}"/>' for name in variables), "</head><results>\n"]
    for row in rows:
        cells = (
            f'<binding name="{escape(name)}">{_element(_term(value))}</binding>'
            for name, value in zip(variables, row, strict=True)
            if value is not None
        )
        parts.append(f"<result>{''.join(cells)}</result>\n")
    return "".join([*parts, "</results></sparql>\n"])


def _element(about: Mapping[str, Any]) -> str:
    if about["type"] == "triple":
        parts = "".join(f"<{name}>{_element(part)}</{name}>" for name, part in about["value"].items())
        return f"<triple>{parts}</triple>"
    names = [name for name in ("xml:lang", "datatype") if name in about]
    attributes = "".join(f' {name}="{escape(about[name])}"' for name in names)
    # A carriage return as it stands would be read back as a line feed.
    value = escape(about["value"]).replace("\r", "&#13;")
    return f"<{about['type']}{attributes}>{value}</{about['type']}>"


def _csv(variables: Sequence[str], rows: Iterable[Row]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(variables)
    writer.writerows(["" if term is None else getattr(term, "value", str(term)) for term in row] for row in rows)
    return stream.getvalue()


def _tsv(variables: Sequence[str], rows: Iterable[Row]) -> str:
    lines = ["\t".join(f"?{name}" for name in variables)]
    lines += ["\t".join("" if term is None else str(term).replace("\t", "\\t") for term in row) for row in rows]
    return "\n".join([*lines, ""])


_WRITERS: Mapping[str, Callable[[Sequence[str], Iterable[Row]], str]] = {
    "json": _json,
    "xml": _xml,
    "csv": _csv,
    "tsv": _tsv,
}
