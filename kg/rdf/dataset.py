"""What a graph says of itself: the activity that made it (PROV-O) and its description as a dataset (VoID).

Both stand in one named graph, ``provenance``. What they count is everything outside of it, each triple once.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from kg.rdf.tables import DERIVED_FROM, END, EVIDENCE_CLASSES, EXACT, HAS_EVIDENCE, SOURCE, START, TYPE
from kg.rdf.terms import encode_path, integer, literal, parse_literal, prefixed, term
from kg.vocabulary import NAMESPACE

_ASSOCIATED, _USED, _MADE_BY = term("prov:wasAssociatedWith"), term("prov:used"), term("prov:wasGeneratedBy")
_NAME, _VERSION, _LICENSE = term("schema:name"), term("schema:softwareVersion"), term("dcterms:license")
_IDENTIFIER = term("dcterms:identifier")
_TITLE = f'{term("dcterms:title")} "Knowledge graph of policy texts"@en'
_TYPED = f"{TYPE} "
_PLACE = (*(f"{TYPE} {name}" for name in EVIDENCE_CLASSES), SOURCE, START, END, EXACT)
_ENTITY = f"{TYPE} {term('prov:Entity')}"
#: What the activity used beside the articles, as its IRI begins and as it is called.
_MATERIALS = {"vocabulary": "Names known beforehand", "decisions": "Verdicts of reviewers"}
_ONTOLOGY = NAMESPACE.removesuffix("#")
# An IRI that every parser takes as it is; another licence is a literal.
_WEB = re.compile(
    r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?(?:#[A-Za-z0-9_-]+)?"
)
_Description: TypeAlias = tuple[str, list[str], str | None]


class Tally:
    """Counts triples while they are made, each once: by property, and typed nodes by class.

    Descriptions of one form have the same predicates and classes, so only the first of each form is looked at.
    """

    def __init__(self) -> None:
        self._forms: dict[Hashable, list[str]] = {}
        self._times: dict[Hashable, int] = {}
        self._links: Counter[str] = Counter()
        self._places = self._articles = self._described = 0

    def add(self, pairs: Sequence[str], form: Hashable) -> None:
        """Count the description of a node or a fact."""
        if form in self._forms:
            self._times[form] += 1
            return
        self._forms[form] = [pair if pair.startswith(_TYPED) else pair[: pair.index(" ")] for pair in pairs]
        self._times[form] = 1

    def add_links(self, predicates: Iterable[str], *, places: int, articles: int) -> None:
        """Count what stands beside facts: direct triples, places of evidence, and articles that facts come from."""
        for predicate in predicates:
            self._links[predicate] += 1
        self._places += places
        self._articles += articles

    def merge(self, other: Tally) -> None:
        """Take in what another tally counted."""
        for form, names in other._forms.items():
            self._forms.setdefault(form, names)
            self._times[form] = self._times.get(form, 0) + other._times[form]
        self._links.update(other._links)
        self._places += other._places
        self._articles += other._articles
        self._described += other._described

    def add_totals(self, described: int, counts: Mapping[str, int]) -> None:
        """Take in what :meth:`totals` of another tally gave."""
        self._described += described
        self._links.update(counts)

    def totals(self) -> tuple[int, Counter[str]]:
        """How many things are described, and how often each class (behind ``rdf:type``) and property comes."""
        counts = self._links + Counter(dict.fromkeys((*_PLACE, HAS_EVIDENCE), self._places))
        counts[DERIVED_FROM] += self._articles
        for form, names in self._forms.items():
            for name in names:
                counts[name] += self._times[form]
        return self._described + sum(self._times.values()) + self._places, +counts

    def finish(self) -> tuple[int, dict[str, int], dict[str, int]]:
        """How many nodes are described, how many of each class, and how many triples each property has."""
        described, counts = self.totals()
        classes = {name[len(_TYPED) :]: counts[name] for name in sorted(counts) if name.startswith(_TYPED)}
        properties = {name: counts[name] for name in sorted(counts) if not name.startswith(_TYPED)}
        if classes:
            properties[TYPE] = sum(classes.values())
        return described, classes, properties


def describe_provenance(said: Mapping[str, str], articles: Sequence[str], base_iri: str) -> Iterator[_Description]:
    """The activity that made a graph: its software, its articles and what else it used. No times, no host.

    ``said`` are the attributes of the graph, ``articles`` the sorted ids of its articles.
    """
    materials = {name: said[name] for name in _MATERIALS if name in said}
    agent = _agent(said, base_iri)
    if not agent and not materials:
        return
    name = f"<{base_iri}provenance>"
    used = [f"<{base_iri}{encode_path(f'{kind}/{digest}')}>" for kind, digest in materials.items()]
    pairs = [f"{TYPE} {term('prov:Activity')}"]
    if agent:
        pairs.append(f"{_ASSOCIATED} {agent}")
    pairs += [f"{_USED} {thing}" for thing in used]
    pairs += [f"{_USED} <{base_iri}{encode_path(article)}>" for article in articles]
    yield _activity(said, articles, base_iri), pairs, name
    if agent:
        pairs = [f"{TYPE} {term('prov:SoftwareAgent')}"]
        pairs += [f"{_NAME} {literal(said['software'])}"] if "software" in said else []
        pairs += [f"{_VERSION} {literal(said['version'])}"] if "version" in said else []
        yield agent, pairs, name
    for thing, (kind, digest) in zip(used, materials.items(), strict=True):
        title = f"{term('dcterms:title')} {literal(_MATERIALS[kind], '@en')}"
        yield thing, [_ENTITY, title, f"{_IDENTIFIER} {literal(digest)}"], name


def describe_dataset(
    said: Mapping[str, str], articles: Sequence[str], tally: Tally, base_iri: str
) -> Iterator[_Description]:
    """A graph as ``void:Dataset``, with what was counted, and a partition for each class and property."""
    name = f"<{base_iri}provenance>"
    dataset = f"<{base_iri}dataset>"
    pairs = [f"{TYPE} {term('void:Dataset')}", _ENTITY, _TITLE]
    if said.keys() - {"license"}:
        pairs.append(f"{_MADE_BY} {_activity(said, articles, base_iri)}")
    if "license" in said:
        license = said["license"]
        pairs.append(f"{_LICENSE} {f'<{license}>' if _WEB.fullmatch(license) else literal(license)}")
    pairs.append(f"{term('void:uriSpace')} {literal(base_iri)}")
    entities, classes, properties = tally.finish()
    terms = sorted((*classes, *properties))
    vocabularies = {_ONTOLOGY if (iri := _namespace(name)) == NAMESPACE else iri for name in terms}
    pairs += [f"{term('void:vocabulary')} <{iri}>" for iri in sorted(vocabularies)]
    totals = (sum(properties.values()), entities, len(classes), len(properties))
    for label, total in zip(("triples", "entities", "classes", "properties"), totals, strict=True):
        pairs.append(f"{term(f'void:{label}')} {integer(total)}")
    partitions: list[_Description] = []
    for part, label, counts in (("class", "entities", classes), ("property", "triples", properties)):
        for thing in sorted(counts):
            iri = f"<{base_iri}dataset/{part}/{_short(thing)}>"
            pairs.append(f"{term(f'void:{part}Partition')} {iri}")
            count = f"{term(f'void:{label}')} {integer(counts[thing])}"
            partitions.append((iri, [f"{term(f'void:{part}')} {thing}", count], name))
    yield dataset, pairs, name
    yield from partitions


def read_attributes(described: Mapping[str, Mapping[str, Sequence[str]]], base_iri: str) -> dict[str, str]:
    """The graph attributes behind the description of a dataset; of several descriptions the first counts.

    Parameters
    ----------
    described : mapping
        Subject -> predicate -> objects.
    base_iri : str
        The base with which the graph was written.
    """
    dataset = described.get(f"<{base_iri}dataset>", {})
    found = {"license": dataset.get(_LICENSE, ())}
    for activity in dataset.get(_MADE_BY, ())[:1]:
        for agent in described.get(activity, {}).get(_ASSOCIATED, ())[:1]:
            found |= {"software": described.get(agent, {}).get(_NAME, ())}
            found |= {"version": described.get(agent, {}).get(_VERSION, ())}
        for thing in described.get(activity, {}).get(_USED, ()):
            kind = thing[1 + len(base_iri) :].partition("/")[0]
            if kind in _MATERIALS:
                found.setdefault(kind, described.get(thing, {}).get(_IDENTIFIER, ()))
    return {name: _text(values[0]) for name, values in found.items() if values}


def _text(value: str) -> str:
    return value[1:-1] if value.startswith("<") else parse_literal(value)[0]


def _agent(said: Mapping[str, str], base_iri: str) -> str:
    """The agent's name in IRIs, ``""`` where nothing is known of it."""
    parts = [said[name].replace("/", "_") for name in ("software", "version") if name in said]
    return f"<{base_iri}{encode_path('/'.join(('software', *parts)))}>" if parts else ""


def _activity(said: Mapping[str, str], articles: Sequence[str], base_iri: str) -> str:
    """One activity for the same software, materials and articles."""
    made = [f"{name} {value}" for name, value in said.items() if name != "license"]
    text = "\x1f".join((*made, *articles)).encode(errors="replace")
    return f"<{base_iri}activity/{hashlib.blake2b(text, digest_size=8).hexdigest()}>"


def _namespace(name: str) -> str:
    return name[1 : max(name.rfind("/"), name.rfind("#")) + 1]


def _short(name: str) -> str:
    """A term of the mapping as a path: ``kg/Person``."""
    return prefixed(name[1:-1]).replace(":", "/", 1)
