"""Whether the Turtle files of a vocabulary say what they may say.

What is checked: every term but a list of words has one Chinese preferred label, and one at most in any language
(SKOS S14); no label is preferred and alternative at once (SKOS S13); dates are dates and in order; what is referred to
exists; no term stands above itself; classes and properties are declared in ``policy.ttl``; no name leads to two terms
at one time unless something tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import VocabularyError
from kg.vocabulary import BASE_IRI, NAMESPACE, Term, Vocabulary, load_vocabulary

if TYPE_CHECKING:
    from pyoxigraph import Quad

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_PREF, _ALT = _SKOS + "prefLabel", _SKOS + "altLabel"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
#: Kinds in which a name should lead to one term.
_NAMED_KINDS = ("Organ", "Organization", "Region", "PolicyProgram", "Title")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong: in which file, with which term, and what."""

    file: str
    term: str
    message: str


@dataclass(slots=True)
class _Subject:
    """What the files say of one IRI."""

    file: str
    labels: list[tuple[str, str, str]] = field(default_factory=list)  # predicate, language, text
    references: list[tuple[str, str]] = field(default_factory=list)  # predicate, IRI
    types: list[str] = field(default_factory=list)
    predicates: set[str] = field(default_factory=set)


def check_vocabulary(directory: str | Path) -> list[Problem]:
    """Check the Turtle files of a folder.

    Parameters
    ----------
    directory : str or Path
        A folder such as ``ontologies/``.

    Returns
    -------
    list of Problem
        In the order of files and terms; empty if all is well.

    Raises
    ------
    VocabularyError
        If there is no Turtle file in the folder.

    Examples
    --------
    >>> from kg.vocabulary import ontology_directory
    >>> check_vocabulary(ontology_directory())
    []
    """
    paths = sorted(Path(directory).glob("*.ttl"))
    if not paths:
        raise VocabularyError(f"{directory}: no vocabulary (*.ttl) here")
    subjects: dict[str, _Subject] = {}
    broken: list[Problem] = []
    for path in paths:
        try:
            _read(path, subjects)
        except SyntaxError as error:
            broken.append(Problem(path.name, "", f"not valid Turtle: {error}"))
    if broken:
        return broken
    problems = [
        Problem(subject.file, _short(iri), message)
        for iri, subject in subjects.items()
        for message in _subject_problems(subject, subjects)
    ]
    vocabulary = load_vocabulary(directory)

    def file(term: Term) -> str:
        return subjects[BASE_IRI + term.id].file if BASE_IRI + term.id in subjects else ""

    problems += [Problem(file(term), term.id, text) for term in vocabulary.terms.values() for text in _dates(term)]
    problems += [Problem(file(term), term.id, text) for term, text in _circles(vocabulary)]
    for kind in _NAMED_KINDS:
        problems += _clashes(vocabulary, kind, file)
    return sorted(set(problems), key=lambda problem: (problem.file, problem.term, problem.message))


def _read(path: Path, subjects: dict[str, _Subject]) -> None:
    from pyoxigraph import RdfFormat, parse

    quads: Iterable[Quad] = parse(path.read_bytes(), format=RdfFormat.TURTLE)
    for quad in quads:
        predicate, value = quad.predicate.value, quad.object
        subject = subjects.setdefault(getattr(quad.subject, "value", str(quad.subject)), _Subject(path.name))
        subject.predicates.add(predicate)
        iri = getattr(value, "value", "")
        if predicate in (_PREF, _ALT):
            subject.labels.append((predicate, getattr(value, "language", "") or "", iri))
        elif predicate == _TYPE:
            subject.types.append(iri)
        elif iri.startswith((BASE_IRI, NAMESPACE)) and not hasattr(value, "language"):
            subject.references.append((predicate, iri))


def _subject_problems(subject: _Subject, subjects: dict[str, _Subject]) -> Iterator[str]:
    preferred = [(language, text) for predicate, language, text in subject.labels if predicate == _PREF]
    languages = [language for language, _ in preferred]
    if preferred and "zh" not in languages and NAMESPACE + "WordList" not in subject.types:
        yield "no skos:prefLabel in Chinese (@zh)"
    for language in sorted({language for language in languages if languages.count(language) > 1}):
        yield f"more than one skos:prefLabel in {language or 'no language'}"
    alternative = {(language, text) for predicate, language, text in subject.labels if predicate == _ALT}
    for _, text in sorted(alternative.intersection(preferred)):
        yield f"{text} is skos:prefLabel and skos:altLabel at once"
    for predicate, iri in subject.references:
        if iri not in subjects:
            yield f"{_short(predicate)} leads to {_short(iri)}, which no file describes"
    if any(other.file == "policy.ttl" for other in subjects.values()):
        for iri in sorted({*subject.types, *subject.predicates}):
            if iri.startswith(NAMESPACE) and iri not in subjects:
                yield f"{_short(iri)} is not declared in policy.ttl"


def _dates(term: Term) -> Iterator[str]:
    named = [("kg:validFrom", term.valid_from), ("kg:validUntil", term.valid_until)]
    for name, date in named:
        if date and not _DATE.fullmatch(date):
            yield f"{name} {date} is no date (2018, 2018-03 or 2018-03-21)"
    if term.valid_from and term.valid_until and term.valid_until < term.valid_from:
        yield f"kg:validUntil {term.valid_until} lies before kg:validFrom {term.valid_from}"


def _circles(vocabulary: Vocabulary) -> Iterator[tuple[Term, str]]:
    for term in vocabulary.terms.values():
        if any(above.parent == term.id for above in vocabulary.ancestors(term)) or term.parent == term.id:
            yield term, "stands above itself"


def _clashes(vocabulary: Vocabulary, kind: str, file: Callable[[Term], str]) -> Iterator[Problem]:
    """Names that two terms of a kind bear at one time with nothing that tells them apart."""
    for name, terms in vocabulary.names(kind).items():
        for one, two in combinations(terms, 2):
            if _together(one, two) and not _told_apart(name, one, two):
                yield Problem(file(two), two.id, f"{name} also names {one.id}; make it kg:weakLabel in one of them")


def _together(one: Term, two: Term) -> bool:
    """Whether there is a day on which both are valid."""
    first = not one.valid_until or two.valid_from < one.valid_until
    return first and (not two.valid_until or one.valid_from < two.valid_until)


def _told_apart(name: str, one: Term, two: Term) -> bool:
    """Places are told apart by what lies around them or by level, weak names by the article."""
    places = "Region" in one.kinds and "Region" in two.kinds
    if places and (one.parent, one.get("level")) != (two.parent, two.get("level")):
        return True
    return name in one.all("weakLabel") or name in two.all("weakLabel")


def _short(iri: str) -> str:
    for base, prefix in ((BASE_IRI, ""), (NAMESPACE, "kg:"), (_SKOS, "skos:")):
        if iri.startswith(base):
            return prefix + iri[len(base) :]
    return iri
