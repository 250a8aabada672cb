"""A graph into a triple store: over HTTP, into a folder of Oxigraph, or into an open pyoxigraph or rdflib store.

Quads are read from the source and handed on in batches, so memory holds one batch. A store keeps each triple once: a
load that was cut off, or a batch whose answer was lost, is repeated and changes nothing that is there already.
"""

from kg.store.loading import LoadReport, load_into
from kg.store.targets import DEFAULT_GRAPH, PROTOCOLS

__all__ = ["DEFAULT_GRAPH", "PROTOCOLS", "LoadReport", "load_into"]
