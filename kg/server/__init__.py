"""The local server: the explorer and the SPARQL 1.1 protocol on one graph, read-only.

What a request may cost is bounded: queries run in processes of their own, which are ended and replaced when the time is
over (Oxigraph itself cannot stop a query from Python), and answers end at a number of rows.
"""

from kg.server.app import make_app
from kg.server.pool import Limits, Pool
from kg.server.running import serve

__all__ = ["Limits", "Pool", "make_app", "serve"]
