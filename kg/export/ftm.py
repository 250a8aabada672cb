"""FollowTheMoney JSON lines, as Aleph and OpenSanctions tools read them; one way only.

What its schemata express is written in them:

- people, organs and organizations as ``Person``, ``PublicBody`` and ``Organization``; regions as ``Territory``;
  programmes as ``Project``; documents, articles and meetings as ``Document``, ``Article`` and ``Event``;
- posts in organs and regions as ``Position`` and ``Occupancy``, others as ``Membership``; the region above a region as
  its ``partOf``; the succession of bodies as ``Succession``; support of a programme as ``ProjectParticipant``; what is
  done with documents, and what articles mention, as ``Documentation``; mentions of people and bodies as ``Mention``;
  any other fact as ``UnknownLink``. The ``role`` of a link is the title or the type of the fact.

A fact has its articles as ``proof`` and the words that state it as ``summary``. Left out, since there is no place for
them: statistics and what they are about, appointments and removals (the posts that follow from them are there),
confidence, offsets, and days on which a post was seen. So it cannot be read back.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from kg.export.files import atomic_path
from kg.graph import Graph, sorted_edges, sorted_nodes

_Entity: TypeAlias = dict[str, Any]
_ID = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?")
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_URL = re.compile(r"https?://[^\s<>\"\\]+")
_DATED = ("date", "startDate", "publishedAt", "incorporationDate", "dissolutionDate")
# What a value has to look like; any other text would be no value there.
_FORMS = {"sourceUrl": _URL, **dict.fromkeys(_DATED, _DATE)}
#: Node type -> schema, and attribute -> property.
_SCHEMATA: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "person": ("Person", {}),
    "organ": (
        "PublicBody",
        {"kind": "classification", "valid_from": "incorporationDate", "valid_until": "dissolutionDate"},
    ),
    "org": ("Organization", {"kind": "classification"}),
    "region": ("Territory", {"code": "territoryCode", "level": "level"}),
    "program": ("Project", {"first_used": "startDate"}),
    "document": ("Document", {"label": "title", "number": "keywords"}),
    "event": ("Event", {"date": "date", "series": "keywords"}),
    "article": ("Article", {"label": "title", "date": "publishedAt", "url": "sourceUrl", "source": "publisher"}),
}
_LEGAL = frozenset({"person", "organ", "org"})
_WORKS = frozenset({"document", "article"})
_LEFT_OUT = frozenset({"personnel", "about"})
_STATUS = {"current": "current", "former": "ended"}


def write_ftm(graph: Graph, path: str | Path) -> None:
    """Write FollowTheMoney entities, one a line: first things, then what links them.

    Parameters
    ----------
    graph : networkx.MultiDiGraph
        As made by ``kg.graph.build_graph``.
    path : str or Path
        The file, usually ``graph.ftm.json``; ``ftm validate -i`` reads it.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    with atomic_path(path) as aside, aside.open("w", encoding="utf-8", newline="\n") as stream:
        for entity in generate_entities(graph):
            stream.write(json.dumps(entity, ensure_ascii=False) + "\n")


def ftm_id(path: str) -> str:
    """The id of a node or edge in FollowTheMoney, which allows letters, digits, points and hyphens only.

    Examples
    --------
    >>> ftm_id("holds_post-4034582b2e5ac65a"), ftm_id("person/肖亚庆")
    ('holds-post-4034582b2e5ac65a', 'person-2e08c7a95300832a')
    """
    plain = path.replace("_", "-")
    if _ID.fullmatch(plain):
        return plain
    digest = hashlib.blake2b(path.encode(errors="surrogatepass"), digest_size=8).hexdigest()
    return f"{plain.partition('/')[0]}-{digest}" if _ID.fullmatch(plain.partition("/")[0]) else f"x-{digest}"


def generate_entities(graph: Graph) -> Iterator[_Entity]:
    """The entities of a graph.

    Examples
    --------
    >>> from kg.graph import build_graph
    >>> from kg.model import Entity
    >>> [found["schema"] for found in generate_entities(build_graph([Entity("organ/国务院", "organ", "国务院")], []))]
    ['PublicBody']
    """
    above: dict[str, list[str]] = {}
    for source, target, data in graph.edges(data=True):
        if _is_above(source, target, data):
            above.setdefault(source, []).append(ftm_id(target))
    for node, data in sorted_nodes(graph):
        if data["type"] in _SCHEMATA:
            yield _thing(node, data, sorted(above.get(node, ())))
    positions: set[str] = set()
    for source, target, key, data in sorted_edges(graph):
        if data["type"] in _LEFT_OUT or _is_above(source, target, data) or _is_unknown(source, target):
            continue
        if _is_office(target, data) and (position := f"{target}/{data['title']}") not in positions:
            positions.add(position)
            yield _position(position, target, graph.nodes[target]["label"], data["title"])
        yield _link(source, target, key, data, graph.nodes[target]["label"])


def _is_above(source: str, target: str, data: Mapping[str, Any]) -> bool:
    """Whether an edge is a property of its source: the territory above it."""
    return data["type"] == "located_in" and _type(source) == _type(target) == "region"


def _is_unknown(*nodes: str) -> bool:
    return any(_type(node) not in _SCHEMATA for node in nodes)


def _is_office(target: str, data: Mapping[str, Any]) -> bool:
    return data["type"] == "holds_post" and _type(target) in ("organ", "region")


def _type(node: str) -> str:
    return node.partition("/")[0]


def _thing(node: str, data: Mapping[str, Any], above: list[str]) -> _Entity:
    kind = data["type"]
    schema, names = _SCHEMATA[kind]
    properties: dict[str, list[str]] = {
        "name": [data["label"]],
        "alias": [*data.get("aliases", ()), *([data["label_en"]] if "label_en" in data else [])],
    }
    for attribute, name in names.items():
        form = _FORMS.get(name)
        if attribute in data and (form is None or form.fullmatch(data[attribute])):
            properties.setdefault(name, []).append(data[attribute])
    if kind in _WORKS:
        properties["fileName"] = [data["label"]]  # the schema wants one
    if kind == "region":
        properties["partOf"] = above
        properties["country"] = ["cn"] if "code" in data else []  # only divisions of China have one
    return _entity(ftm_id(node), schema, properties)


def _position(position: str, target: str, label: str, title: str) -> _Entity:
    properties = {"name": [label + title]}
    properties |= {"organization": [ftm_id(target)]} if _type(target) == "organ" else {"subnationalArea": [label]}
    return _entity(ftm_id(f"position/{position}"), "Position", properties)


def _link(source: str, target: str, key: str, data: Mapping[str, Any], label: str) -> _Entity:
    """What links two things; the schema depends on what they are."""
    kind, ends = data["type"], (ftm_id(source), ftm_id(target))
    quotes = [item["quote"] for item in data["evidence"]]
    if kind == "mentions" and _type(target) in _LEGAL:
        schema = _SCHEMATA[_type(target)][0]
        found = {"document": [ends[0]], "resolved": [ends[1]], "name": quotes or [label], "detectedSchema": [schema]}
        return _entity(ftm_id(key), "Mention", found)
    role = {"role": [data.get("title", kind)]}
    if _is_office(target, data):
        status = [_STATUS[data["status"]]] if data.get("status") in _STATUS else []
        post = ftm_id(f"position/{target}/{data['title']}")
        schema, properties = "Occupancy", {"holder": [ends[0]], "post": [post], "status": status}
    elif kind == "holds_post":
        schema, properties = "Membership", {"member": [ends[0]], "organization": [ends[1]], **role}
    elif kind == "succeeds" and _LEGAL.issuperset((_type(source), _type(target))):
        schema, properties = "Succession", {"successor": [ends[0]], "predecessor": [ends[1]], **role}
    elif kind == "advances" and _type(source) in _LEGAL and _type(target) == "program":
        schema, properties = "ProjectParticipant", {"participant": [ends[0]], "project": [ends[1]], **role}
    elif _type(source) in _WORKS:
        schema, properties = "Documentation", {"document": [ends[0]], "entity": [ends[1]], **role}
    elif _type(target) in _WORKS:
        schema, properties = "Documentation", {"document": [ends[1]], "entity": [ends[0]], **role}
    else:
        schema, properties = "UnknownLink", {"subject": [ends[0]], "object": [ends[1]], **role}
    for attribute, name in (("start", "startDate"), ("end", "endDate")):
        properties[name] = [value for value in (data.get(attribute),) if value and _DATE.fullmatch(value)]
    articles = [ftm_id(f"article/{item['article']}") for item in data["evidence"]]
    return _entity(ftm_id(key), schema, {**properties, "recordId": [key], "proof": articles, "summary": quotes})


def _entity(id: str, schema: str, properties: Mapping[str, Iterable[str]]) -> _Entity:
    """An entity; values are each once, and none is empty."""
    unique = {name: list(dict.fromkeys(value for value in values if value)) for name, values in properties.items()}
    return {"id": id, "schema": schema, "properties": {name: values for name, values in unique.items() if values}}
