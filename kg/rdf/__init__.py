"""Graph -> triples: the one mapping behind every RDF format, and its inverse.

Terms are strings in N-Triples syntax, so that writing N-Quads is joining strings.

- A node is described in the default graph: its class, ``skos:prefLabel``, ``skos:altLabel`` and attributes.
- Every edge is a node of its own (``fact/<edge key>``) of the class of its edge type, with ``rdf:subject`` and
  ``rdf:object``; a post is an ``org:Membership``. A fact stands in the named graph of each article that states it, with
  that article's evidence (``oa:TextPositionSelector``, ``oa:TextQuoteSelector``); without any, in the default graph.
- Beside each fact stands one direct triple (``person kg:attends event``), so that simple SPARQL stays simple.
- The named graph ``provenance`` says what made the graph (a ``prov:Activity`` that used the articles, with the software
  as ``prov:SoftwareAgent``) and describes the dataset (``void:Dataset``) with counts of all the rest.
- There are no blank nodes: posts, titles, intervals and instants have IRIs made of what they are.
"""

from kg.rdf.describing import Quad, describe_graph, describe_neighbourhoods, describe_rest, generate_triples
from kg.rdf.mapping import Description, Gathered, Mapper
from kg.rdf.reading import read_quads, read_rdf
from kg.rdf.terms import NAMESPACES, check_base_iri, parse_literal

__all__ = [
    "NAMESPACES",
    "Description",
    "Gathered",
    "Mapper",
    "Quad",
    "check_base_iri",
    "describe_graph",
    "describe_neighbourhoods",
    "describe_rest",
    "generate_triples",
    "parse_literal",
    "read_quads",
    "read_rdf",
]
