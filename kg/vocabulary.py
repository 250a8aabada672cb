"""The domain knowledge: ``ontologies/*.ttl`` read into plain objects.

The Turtle files are the only place where names live. Parsing them takes a good part of a second, so the result is
kept in the user's cache directory under the hash of the files' content; a changed file makes a new entry.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from kg.errors import VocabularyError
from kg.pause import without_gc

NAMESPACE = "https://w3id.org/policy-kg/ns#"
BASE_IRI = "https://w3id.org/policy-kg/id/"

_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_PREF, _ALT, _BROADER = _SKOS + "prefLabel", _SKOS + "altLabel", _SKOS + "broader"
#: Files of ``ontologies/`` that describe the vocabulary language itself and hold no terms.
_SCHEMAS = frozenset({"policy.ttl", "shapes.ttl"})
#: Raised whenever the layout of a cached term changes.
_CACHE_LAYOUT = 1
#: Bytes of the digest in front of packed terms.
_CHECKSUM = 16


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of the vocabulary: an organ, region, programme, title, or a word of the lexicon.

    ``id`` is the node id (``organ/工业和信息化部``), ``kinds`` the classes of ``policy.ttl`` without namespace,
    ``valid_until`` the first day on which the term no longer held, ``properties`` whatever else the file says.
    """

    id: str
    kinds: tuple[str, ...]
    name: str
    aliases: tuple[str, ...] = ()
    label_en: str = ""
    parent: str = ""
    valid_from: str = ""
    valid_until: str = ""
    successors: tuple[str, ...] = ()
    properties: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def get(self, name: str, default: str = "") -> str:
        """First value of a further property, e.g. ``term.get("code")``."""
        values = self.properties.get(name)
        return values[0] if values else default

    def all(self, name: str) -> tuple[str, ...]:
        """All values of a further property, sorted."""
        return self.properties.get(name, ())

    def valid_on(self, date: str | None) -> bool:
        """Whether the term held on an ISO date; without a date, whether it still holds.

        Examples
        --------
        >>> Term("organ/银监会", (), "银监会", valid_from="2003-04-28", valid_until="2018-03-21").valid_on("2017-01-01")
        True
        """
        if not date:
            return not self.valid_until
        return self.valid_from[:10] <= date and (not self.valid_until or date < self.valid_until)


class Vocabulary:
    """All terms, by id, by kind and by name.

    Examples
    --------
    >>> vocabulary = load_vocabulary()
    >>> vocabulary["organ/工业和信息化部"].label_en
    'Ministry of Industry and Information Technology'
    >>> vocabulary.find("工信部", "Organ", date="2021-11-05").name
    '工业和信息化部'
    """

    def __init__(self, terms: Iterable[Term], *, digest: str) -> None:
        self.terms: dict[str, Term] = {term.id: term for term in terms}
        self.digest = digest
        self._by_kind: dict[str, list[Term]] = {}
        for term in self.terms.values():
            for kind in term.kinds:
                self._by_kind.setdefault(kind, []).append(term)
        self._names: dict[str, dict[str, list[Term]]] = {}

    def __reduce__(self) -> tuple[Callable[[bytes, str], Vocabulary], tuple[bytes, str]]:
        return _restore, (_pack(self.terms.values()), self.digest)

    def __getitem__(self, key: str) -> Term:
        return self.terms[key]

    def __contains__(self, key: object) -> bool:
        return key in self.terms

    def __len__(self) -> int:
        return len(self.terms)

    def get(self, key: str) -> Term | None:
        """The term with that id, or None."""
        return self.terms.get(key)

    def of_kind(self, kind: str) -> list[Term]:
        """Terms of a class of ``policy.ttl`` (``"Organ"``, ``"Region"``, ``"Title"`` …), in order of id."""
        return self._by_kind.get(kind, [])

    def names(self, kind: str) -> Mapping[str, list[Term]]:
        """Every name and alias of the terms of a kind -> the terms that bear it."""
        if kind not in self._names:
            table: dict[str, list[Term]] = {}
            for term in self.of_kind(kind):
                for name in dict.fromkeys((term.name, *term.aliases, *term.all("weakLabel"))):
                    table.setdefault(name, []).append(term)
            self._names[kind] = table
        return self._names[kind]

    def find(self, name: str, kind: str, *, date: str | None = None) -> Term | None:
        """The term of a kind that bears a name, the one valid on the ISO date first."""
        terms = self.names(kind).get(name, ())
        for term in terms:
            if term.valid_on(date):
                return term
        return terms[0] if terms else None

    def words(self, kind: str) -> tuple[str, ...]:
        """The names and aliases of a kind as plain words, for lexicon classes such as ``EventHead``."""
        return tuple(self.names(kind))

    def ancestors(self, term: Term) -> Iterator[Term]:
        """The parents of a term, nearest first."""
        seen = {term.id}
        while term.parent and term.parent in self.terms and term.parent not in seen:
            term = self.terms[term.parent]
            seen.add(term.id)
            yield term


def ontology_directory() -> Path:
    """The directory of the Turtle files: inside the installed package, or beside it in a checkout."""
    inside = Path(__file__).parent / "ontologies"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "ontologies"


def load_vocabulary(directory: str | Path | None = None) -> Vocabulary:
    """Read the vocabulary.

    Parameters
    ----------
    directory : str or Path, optional
        Folder of Turtle files to use instead of the shipped ones.

    Raises
    ------
    VocabularyError
        If the folder holds no Turtle file or one of them is not valid Turtle.

    Examples
    --------
    >>> len(load_vocabulary().of_kind("Region")) > 3000
    True
    """
    folder = Path(directory) if directory is not None else ontology_directory()
    paths = sorted(path for path in folder.glob("*.ttl") if path.name not in _SCHEMAS)
    if not paths:
        raise VocabularyError(f"{folder}: no vocabulary (*.ttl) here")
    contents = [path.read_bytes() for path in paths]
    hasher = hashlib.blake2b(digest_size=16)
    for path, content in zip(paths, contents, strict=True):
        hasher.update(f"{_CACHE_LAYOUT} {path.name} {len(content)}\n".encode())
        hasher.update(content)
    return _load(hasher.hexdigest(), tuple(zip(paths, contents, strict=True)))


@lru_cache(maxsize=4)
def _load(digest: str, files: tuple[tuple[Path, bytes], ...]) -> Vocabulary:
    with without_gc():
        cached = _read_cache(digest)
        if cached is None:
            cached = _parse(files)
            _write_cache(digest, cached)
        return Vocabulary(cached, digest=digest)


def _parse(files: Iterable[tuple[Path, bytes]]) -> list[Term]:
    from pyoxigraph import Literal, NamedNode, RdfFormat, parse

    raw: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for path, content in files:
        try:
            for quad in parse(content, format=RdfFormat.TURTLE):
                subject, value = quad.subject, quad.object
                if not isinstance(subject, NamedNode):
                    raise VocabularyError(f"{path}: blank nodes carry no identity here; give {subject} an IRI")
                language = value.language or "" if isinstance(value, Literal) else "@"
                text = value.value if isinstance(value, Literal | NamedNode) else str(value)
                raw.setdefault(subject.value, {}).setdefault(quad.predicate.value, []).append((text, language))
        except SyntaxError as error:
            raise VocabularyError(f"{path}: not valid Turtle: {error}") from None
    terms = [_term(iri, properties) for iri, properties in raw.items() if _PREF in properties]
    return sorted(terms, key=lambda term: term.id)


def _local(iri: str) -> str:
    for base in (BASE_IRI, NAMESPACE):
        if iri.startswith(base):
            return iri[len(base) :]
    return iri


def _term(iri: str, properties: Mapping[str, list[tuple[str, str]]]) -> Term:
    def values(predicate: str) -> tuple[str, ...]:
        return tuple(sorted(_local(text) for text, _ in properties.get(predicate, ())))

    labels = sorted(properties[_PREF])
    english = [text for text, language in labels if language == "en"]
    chinese = [text for text, language in labels if language != "en"]
    used = {_PREF, _ALT, _RDF_TYPE, _BROADER}
    used.update(NAMESPACE + name for name in ("partOf", "validFrom", "validUntil", "succeededBy"))
    parents = values(NAMESPACE + "partOf") or values(_BROADER)
    return Term(
        id=_local(iri),
        kinds=values(_RDF_TYPE),
        name=(chinese or english)[0],
        aliases=tuple(sorted({text for text, language in properties.get(_ALT, ()) if language != "en"})),
        label_en=english[0] if english else "",
        parent=parents[0] if parents else "",
        valid_from=(values(NAMESPACE + "validFrom") or ("",))[0],
        valid_until=(values(NAMESPACE + "validUntil") or ("",))[0],
        successors=values(NAMESPACE + "succeededBy"),
        properties={_local(key): values(key) for key in sorted(properties) if key not in used},
    )


def _cache_path(digest: str) -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("policy-kg") / f"vocabulary-{digest}.marshal"


def _pack(terms: Iterable[Term]) -> bytes:
    """Terms as bytes, with a digest of them in front: ``marshal`` trusts what it reads."""
    packed = marshal.dumps([tuple(getattr(term, field) for field in Term.__slots__) for term in terms], 4)
    return _checksum(packed) + packed


def _unpack(packed: bytes) -> list[Term]:
    """The terms that :func:`_pack` made bytes of; a ValueError if they are others."""
    if _checksum(packed[_CHECKSUM:]) != packed[:_CHECKSUM]:
        raise ValueError("other bytes than were written")
    return [Term(*row) for row in marshal.loads(packed[_CHECKSUM:])]


def _checksum(packed: bytes) -> bytes:
    return hashlib.blake2b(packed, digest_size=_CHECKSUM).digest()


def _restore(packed: bytes, digest: str) -> Vocabulary:
    with without_gc():
        return Vocabulary(_unpack(packed), digest=digest)


def _read_cache(digest: str) -> list[Term] | None:
    try:
        return _unpack(_cache_path(digest).read_bytes())
    except (OSError, ValueError):
        return None


def _write_cache(digest: str, terms: Iterable[Term]) -> None:
    """Keep the parsed terms; a cache that cannot be written only costs the next start its time."""
    path = _cache_path(digest)
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(_pack(terms))
        os.replace(temporary, path)
