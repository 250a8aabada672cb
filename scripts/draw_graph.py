"""Draw ``docs/graph.svg``: what the sample graph holds around one organ.

python scripts/draw_graph.py [NODE]     from exports/; NODE is organ/工业和信息化部 if not given
"""

from __future__ import annotations

import math
import sys
from html import escape
from pathlib import Path

import networkx

import kg

ROOT = Path(__file__).parent.parent
OUTPUT = ROOT / "docs" / "graph.svg"
COLOURS = {
    "person": "#c0504d",
    "organ": "#1f4e79",
    "org": "#7f7f7f",
    "region": "#4f8a3c",
    "program": "#b8860b",
    "document": "#7a5195",
    "event": "#2a9d8f",
}
HIDDEN = ("mentions", "part_of", "governs", "located_in")
#: Letters stand on a white edge, so that lines do not cross them.
HALO = 'paint-order="stroke" stroke="white" stroke-width="4"'
WIDTH, HEIGHT, MARGIN = 1000, 640, 90


def draw(graph: networkx.MultiDiGraph, centre: str) -> str:
    """The SVG of the neighbourhood of a node."""
    edges = {}
    for source, target, data in graph.edges(data=True):
        if data["type"] not in HIDDEN and centre in (source, target):
            words = data.get("title") or data["type"].replace("_", " ")
            edges.setdefault((source, target), []).append(words)
    people = {node for pair in edges for node in pair if node.startswith("person/")}
    for source, target, data in graph.edges(data=True):
        if source in people and target.startswith("event/") and data["type"] not in HIDDEN:
            edges.setdefault((source, target), []).append(data["type"].replace("_", " "))
    shown = networkx.Graph(sorted(edges))
    places = networkx.spring_layout(shown, seed=11, k=1.9 / math.sqrt(len(shown)), iterations=400)
    scale = max(max(abs(x), abs(y)) for x, y in places.values())
    at = {
        node: (WIDTH / 2 + x / scale * (WIDTH / 2 - MARGIN), HEIGHT / 2 + y / scale * (HEIGHT / 2 - MARGIN / 2))
        for node, (x, y) in places.items()
    }
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
    ]
    for (source, target), words in sorted(edges.items()):
        (x1, y1), (x2, y2) = at[source], at[target]
        lines.append(
            f'<line x1="{x1:.0f}" y1="{y1:.0f}" x2="{x2:.0f}" y2="{y2:.0f}" stroke="#bbb" stroke-width="1.5"/>'
        )
        text = escape("、".join(dict.fromkeys(words)))
        lines.append(
            f'<text x="{(x1 + x2) / 2:.0f}" y="{(y1 + y2) / 2 - 4:.0f}" font-size="11" fill="#777" '
            f'text-anchor="middle" {HALO}>{text}</text>'
        )
    for node, (x, y) in sorted(at.items()):
        data = graph.nodes[node]
        radius = 13 if node == centre else 8
        lines.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{radius}" fill="{COLOURS[data["type"]]}"/>')
        lines.append(
            f'<text x="{x:.0f}" y="{y + radius + 14:.0f}" font-size="{15 if node == centre else 13}" '
            f'text-anchor="middle" {HALO}>{escape(data["label"])}</text>'
        )
    return "\n".join([*lines, "</svg>"]) + "\n"


def main() -> None:
    """Read the exports and write the picture."""
    graph = kg.read_graph(ROOT / "exports")
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(draw(graph, sys.argv[1] if len(sys.argv) > 1 else "organ/工业和信息化部"), encoding="utf-8")
    print(OUTPUT)


if __name__ == "__main__":
    main()
