"""Extractions made by hand: a text is put together from the names and facts that it shall hold."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

import networkx

from kg.graph import build_graph
from kg.link import Linker
from kg.model import Article, Extraction, Fact, Mention
from kg.vocabulary import Vocabulary, load_vocabulary

#: The facts of which fields are mentioned too, with the label of the mention.
LABELS = {"person": "PERSON", "other": "PERSON", "event": "EVENT", "program": "PROGRAM", "document": "DOCUMENT"}


def says(
    id: str,
    date: str | None,
    *facts: dict[str, Any],
    mentions: Iterable[tuple[str, ...]] = (),
    confidence: float = 0.9,
) -> Extraction:
    """An article that states facts (``{"type": "post", ...}``) and mentions names (label, name, wording)."""
    text = ""
    found: list[Mention] = []
    stated: list[Fact] = []
    for label, name, *wording in mentions:
        written = wording[0] if wording else name
        found.append(Mention(len(text), len(text) + len(written), label, name, confidence))  # type: ignore[arg-type]
        text += written + "。"
    for fact in facts:
        fields = {name: value for name, value in fact.items() if name != "type"}
        begin = len(text)
        for name, value in fields.items():
            if name in LABELS and isinstance(value, str):
                found.append(Mention(len(text), len(text) + len(value), LABELS[name], value, confidence))  # type: ignore[arg-type]
            text += str(value or "")
        stated.append(Fact(fact["type"], fields, begin, len(text), confidence))
        text += "。"
    day = datetime.date.fromisoformat(date) if date else None
    return Extraction(Article(id, text, f"标题{id}", day), tuple(found), tuple(stated))


def post(person: str, organ: str, title: str, status: str = "current") -> dict[str, Any]:
    return {"type": "post", "person": person, "organ": organ, "title": title, "status": status}


def personnel(person: str, organ: str, title: str, action: str) -> dict[str, Any]:
    return {"type": "personnel", "person": person, "organ": organ, "title": title, "action": action}


def attends(person: str, event: str) -> dict[str, Any]:
    return {"type": "attends", "person": person, "event": event}


def event(name: str, date: str | None) -> dict[str, Any]:
    return {"type": "event", "event": name, "date": date}


def convenes(organ: str, event: str) -> dict[str, Any]:
    return {"type": "convenes", "organ": organ, "event": event}


def issues(organ: str, document: str, number: str | None = None) -> dict[str, Any]:
    return {"type": "issues", "organ": organ, "document": document, "number": number}


def indicator(name: str, value: float | None, **fields: Any) -> dict[str, Any]:
    known = {"change": "同比增长", "unit": "%", "area": "全国", "period": "前三季度"}
    return {"type": "indicator", "indicator": name, "value": value, **known, **fields}


def link(*extractions: Extraction, vocabulary: Vocabulary | None = None, **groups: str) -> networkx.MultiDiGraph:
    """The graph of some articles; ``groups`` are those of reprints by article."""
    linker = Linker(vocabulary or load_vocabulary())
    for extraction in extractions:
        linker.add(extraction, group=groups.get(extraction.article.id))
    links = linker.finish()
    return build_graph(links.entities, links.relations)


def nodes(graph: networkx.MultiDiGraph, type: str) -> list[str]:
    """Ids of the nodes of one type, in order, without the type."""
    return sorted(node.partition("/")[2] for node, data in graph.nodes(data=True) if data["type"] == type)


def edges(graph: networkx.MultiDiGraph, type: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Edges of one type with their attributes, in order of their ends."""
    found = [(source, target, data) for source, target, data in graph.edges(data=True) if data["type"] == type]
    return sorted(found, key=lambda edge: (edge[0], edge[1], edge[2].get("title", "")))
