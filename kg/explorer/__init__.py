"""The explorer: a page to look at a graph with, and the data that it shows.

One page, two sources of data: ``kg serve`` answers what is looked at, and ``graph.html`` holds everything in itself, an
entity a record, in blocks that are unpacked when they are looked at. Both give the page the same records.
"""

from kg.explorer.overviews import network, overview, programmes, regions, statistics
from kg.explorer.page import generate_page, page_policy, server_page
from kg.explorer.records import entity, search

__all__ = [
    "entity",
    "generate_page",
    "network",
    "overview",
    "page_policy",
    "programmes",
    "regions",
    "search",
    "server_page",
    "statistics",
]
