"""Write ``docs/ontology.html``, the reference of ``ontologies/policy.ttl``, with pyLODE.

Run: ``python scripts/make_ontology_reference.py``. A test compares the page with the ontology.
"""

from __future__ import annotations

import logging
import re
import sys
from pathlib import Path

from rdflib import DCTERMS, OWL, RDF, RDFS, SDO, SKOS, BNode, Graph, Literal
from rdflib.collection import Collection

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "ontology.html"
#: What pyLODE would leave out: inverses, and the alignments that are neither subclasses nor subproperties.
MATCHES = [SKOS.exactMatch, SKOS.closeMatch, SKOS.relatedMatch]
#: Characteristics of properties, in words.
CHARACTERISTICS = {
    OWL.FunctionalProperty: "functional",
    OWL.InverseFunctionalProperty: "inverse functional",
    OWL.TransitiveProperty: "transitive",
    OWL.SymmetricProperty: "symmetric",
    OWL.AsymmetricProperty: "asymmetric",
    OWL.IrreflexiveProperty: "irreflexive",
}


def make_page() -> str:
    """The page, the same each time: one label in both languages, unions spelt out in their order."""
    from pylode import rdf_elements
    from pylode.profiles.ontpub import OntPub

    for table, more in ((rdf_elements.CLASS_PROPS, OWL.disjointWith), (rdf_elements.PROP_PROPS, OWL.inverseOf)):
        table.extend(name for name in (more, *MATCHES) if name not in table)
        rdf_elements.PROPS.update(table)
    page = OntPub(prepare(Graph().parse(ROOT / "ontologies" / "policy.ttl"))).make_html()
    # The version of pyLODE is in its logo: the page would change with it.
    return re.sub(r'\s*<a[^>]*id="version"[^>]*>[^<]*</a>', "", page) + "\n"


def prepare(graph: Graph) -> Graph:
    """The ontology as pyLODE shows it best."""
    for term in sorted(set(graph.subjects(RDFS.label)) | set(graph.subjects(DCTERMS.title))):
        for name in (RDFS.label, DCTERMS.title):
            labels = sorted(graph.objects(term, name), key=lambda label: label.language == "en")
            if labels:
                graph.set((term, name, Literal(" ".join(labels))))
    for end, includes in ((RDFS.domain, SDO.domainIncludes), (RDFS.range, SDO.rangeIncludes)):
        for term, union in list(graph.subject_objects(end)):
            if isinstance(union, BNode):
                graph.remove((term, end, union))
                for member in Collection(graph, graph.value(union, OWL.unionOf)):
                    graph.add((term, includes, member))
    for group in graph.subjects(RDF.type, OWL.AllDisjointClasses):
        members = list(Collection(graph, graph.value(group, OWL.members)))
        for one in members:
            for other in members:
                if one != other:
                    graph.add((one, OWL.disjointWith, other))
    for one, other in list(graph.subject_objects(OWL.inverseOf | OWL.disjointWith)):
        both = OWL.inverseOf if (one, OWL.inverseOf, other) in graph else OWL.disjointWith
        graph.add((other, both, one))
    for term in list(graph.subjects(RDFS.range | SDO.rangeIncludes, unique=True)):
        words = [word for kind, word in CHARACTERISTICS.items() if (term, RDF.type, kind) in graph]
        if words:
            graph.add((term, SKOS.note, Literal(", ".join(words))))
    return graph


if __name__ == "__main__":
    logging.disable()
    PAGE.write_text(make_page(), encoding="utf-8")
    print(f"{PAGE}: {PAGE.stat().st_size:,} bytes", file=sys.stderr)
