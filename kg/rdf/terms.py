"""RDF terms as strings in N-Triples syntax: making them, and taking them apart again."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from urllib.parse import quote

from kg.errors import UsageError
from kg.ids import clean_text
from kg.vocabulary import BASE_IRI, NAMESPACE

#: Prefixes of the terms that the mapping uses.
NAMESPACES: Mapping[str, str] = {
    "kg": NAMESPACE,
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "qb": "http://purl.org/linked-data/cube#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def term(name: str) -> str:
    """The IRI term of a prefixed name.

    Examples
    --------
    >>> term("kg:Organ")
    '<https://w3id.org/policy-kg/ns#Organ>'
    """
    prefix, _, local = name.partition(":")
    return f"<{NAMESPACES[prefix]}{local}>"


_PREFIXES = {iri: prefix for prefix, iri in NAMESPACES.items()}


def prefixed(iri: str) -> str:
    """The prefixed name of an IRI, where it is in one of the ``NAMESPACES``; the IRI where not.

    Examples
    --------
    >>> prefixed("https://w3id.org/policy-kg/ns#Organ"), prefixed("https://example.org/1")
    ('kg:Organ', 'https://example.org/1')
    """
    cut = max(iri.rfind("/"), iri.rfind("#")) + 1
    prefix = _PREFIXES.get(iri[:cut])
    return f"{prefix}:{iri[cut:]}" if prefix else iri


_BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`%?#]*[/#:]")
# What stays as it is in a path of RFC 3987: pchar and slash without %, ucschar without spaces and invisible characters.
_NOT_IN_IRI = re.compile(
    "[^A-Za-z0-9._~!$&'()*+,;=:@/\\-"
    "\u00a1-\u00ac\u00ae-\u061b\u061d-\u167f\u1681-\u180d\u180f-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff00-\uffef\U00010000-\U0001fffd\U00020000-\U0002fffd"
    "\U00030000-\U0003fffd]"
)
_PLAIN = re.compile(r"[A-Za-z0-9_-]*")
_DOT_SEGMENT = re.compile(r"(?<![^/])\.\.?(?![^/])")
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_TO_ESCAPE = re.compile(r'[\\"\n\r\t]')
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_UNESCAPED = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}
_INTEGER, _DECIMAL = term("xsd:integer"), term("xsd:decimal")
_LITERAL = re.compile(r'"(.*)"(?:@([A-Za-z0-9-]+)|\^\^<(.*)>)?', re.DOTALL)


def check_base_iri(base_iri: str) -> str:
    """The base itself, if IRIs can be made by appending to it.

    Raises
    ------
    UsageError
        If it is not an absolute IRI that ends in ``/``, ``#`` or ``:``.

    Examples
    --------
    >>> check_base_iri("https://example.org/id/")
    'https://example.org/id/'
    """
    if not _BASE.fullmatch(base_iri):
        raise UsageError(f"base IRI {base_iri!r}: should be absolute and end in '/', '#' or ':', e.g. {BASE_IRI}")
    return base_iri


def encode_path(text: str) -> str:
    """Text as part of an IRI: readable, and percent-encoded where RFC 3987 wants it.

    Examples
    --------
    >>> encode_path("document/“十四五”规划 50%")
    'document/“十四五”规划%2050%25'
    """
    if _PLAIN.fullmatch(text):
        return text
    encoded = _NOT_IN_IRI.sub(lambda match: quote(match[0], safe=""), text)
    if "." not in encoded:
        return encoded
    # A segment "." or ".." would vanish when an IRI is resolved.
    return _DOT_SEGMENT.sub(lambda match: match[0].replace(".", "%2E"), encoded)


def literal(text: str, suffix: str = "") -> str:
    r"""A literal term; ``suffix`` is a language tag (``@zh``) or ``^^<datatype>``.

    Examples
    --------
    >>> literal('“六稳”\n"六保"', "@zh")
    '"“六稳”\\n\\"六保\\""@zh'
    """
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"{suffix}'
    return f'"{_TO_ESCAPE.sub(lambda match: _ESCAPED[match[0]], clean_text(text))}"{suffix}'


def parse_literal(term: str) -> tuple[str, str, str]:
    """Text, language and datatype IRI of a literal term, the last two empty where there is none.

    Examples
    --------
    >>> parse_literal('"部长"@zh')
    ('部长', 'zh', '')
    """
    match = _LITERAL.fullmatch(term)
    if match is None:
        raise ValueError(f"{term} is no literal")
    text, language, datatype = match.groups(default="")
    if "\\" in text:
        text = _ESCAPE.sub(_unescape, text)
    return text, language, datatype


def _unescape(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else _UNESCAPED.get(match[3], match[3])


def zh(value: str) -> str:
    return literal(value, "@zh")


def en(value: str) -> str:
    return literal(value, "@en")


def uri(value: str) -> str:
    return literal(value, f"^^{term('xsd:anyURI')}")


@lru_cache(maxsize=65536)
def integer(value: int) -> str:
    return f'"{value}"^^{_INTEGER}'


@lru_cache(maxsize=65536)
def decimal(value: float) -> str:
    """The canonical form (1 and not 1.0), which every store hands back unchanged."""
    text = f"{Decimal(repr(value)):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f'"{text}"^^{_DECIMAL}'


@lru_cache(maxsize=65536)
def iso_date(value: str) -> str:
    """``xsd:date``, ``xsd:gYearMonth`` or ``xsd:gYear`` by its form; a plain string where it is no date."""
    match = re.fullmatch(r"(\d{4})(-\d\d)?(-\d\d)?", value, re.ASCII)
    if match is None:
        return literal(value)
    try:
        datetime.date(int(match[1]), int((match[2] or "-1")[1:]), int((match[3] or "-1")[1:]))
    except ValueError:
        return literal(value)
    kind = "date" if match[3] else "gYearMonth" if match[2] else "gYear"
    return f'"{value}"^^{term("xsd:" + kind)}'
