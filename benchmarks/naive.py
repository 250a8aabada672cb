"""What one writes in an afternoon: names by jieba, edges by co-occurrence, NetworkX in memory, RDF by rdflib.

    python -m benchmarks.naive INPUT.jsonl OUTPUT.nq

Words that ``jieba.posseg`` tags as people, places and organisations are nodes; two of them in one sentence are an edge
with that sentence as evidence. Nothing is disambiguated and no relation has a meaning; it is here for its speed.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    import networkx

KINDS = {"nr": "Person", "ns": "Region", "nt": "Organ"}
SENTENCE = re.compile(r"[^。！？\n]+[。！？]?")
NAMESPACE = "https://example.org/"


def read_graph(path: Path) -> networkx.MultiDiGraph[Any]:
    """The graph of names that stand in one sentence."""
    import jieba.posseg
    import networkx

    graph: networkx.MultiDiGraph[Any] = networkx.MultiDiGraph()
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            for sentence in SENTENCE.findall(article["text"]):
                names = {}
                for word, tag in jieba.posseg.cut(sentence):
                    if tag in KINDS and len(word) > 1:
                        names[word] = KINDS[tag]
                for word, kind in names.items():
                    graph.add_node(word, kind=kind)
                for one, other in itertools.combinations(names, 2):
                    graph.add_edge(one, other, article=article["id"], date=article.get("date"), evidence=sentence)
    return graph


def write_nquads(graph: networkx.MultiDiGraph[Any], path: Path) -> None:
    """Write each edge into the named graph of its article, with a node that holds its evidence."""
    import rdflib

    own = rdflib.Namespace(NAMESPACE)
    dataset = rdflib.Dataset()
    for word, data in graph.nodes(data=True):
        dataset.add((own[quote(word)], rdflib.RDF.type, own[data["kind"]]))
        dataset.add((own[quote(word)], rdflib.RDFS.label, rdflib.Literal(word, lang="zh")))
    for number, (one, other, data) in enumerate(graph.edges(data=True)):
        named = dataset.graph(own["article/" + quote(data["article"])])
        subject, target, statement = own[quote(one)], own[quote(other)], own[f"statement/{number}"]
        named.add((subject, own.with_, target))
        named.add((statement, rdflib.RDF.subject, subject))
        named.add((statement, rdflib.RDF.object, target))
        named.add((statement, own.evidence, rdflib.Literal(data["evidence"], lang="zh")))
        if data["date"]:
            named.add((statement, own.date, rdflib.Literal(data["date"], datatype=rdflib.XSD.date)))
    dataset.serialize(str(path), format="nquads", encoding="utf-8")


if __name__ == "__main__":
    write_nquads(read_graph(Path(sys.argv[1])), Path(sys.argv[2]))
