"""The page as text: nothing of the graph is markup, the policy names what is in it, the bytes are always the same."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from pathlib import Path

import pytest

from kg.explorer import generate_page, page, page_policy, server_page
from kg.export import write_formats
from tests.explorer.graphs import evil
from tests.graphs import sample

_SCRIPT = re.compile(r'<script(?: type="(?P<type>[^"]*)" id="(?P<id>[^"]*)")?>(?P<text>.*?)</script>', re.DOTALL)


def blocks(text: str) -> dict[str, object]:
    """The data in a page by the names of their blocks."""
    found: dict[str, object] = {}
    for match in _SCRIPT.finditer(text):
        if match["type"] == "application/json":
            found[match["id"]] = json.loads(match["text"])
        elif match["type"] == "application/zlib":
            found[match["id"]] = json.loads(zlib.decompress(base64.b64decode(match["text"])))
    return found


def test_nothing_of_the_graph_is_markup() -> None:
    text = "".join(generate_page(evil()))
    assert "onerror" in text
    assert "<img" not in text.partition("<style>")[2]
    assert text.count("<script>") == 1
    assert text.count("</script>") == text.count("<script")
    assert "<!--" not in text


@pytest.mark.parametrize("plain", [0, 1 << 30])
def test_the_file_holds_the_record_of_every_node(plain: int, monkeypatch: pytest.MonkeyPatch) -> None:
    from kg.explorer import entity

    monkeypatch.setattr(page, "_PLAIN", plain)
    monkeypatch.setattr(page, "_BLOCK", 2000)
    graph = sample()
    text = "".join(generate_page(graph))
    assert ("application/zlib" in text.partition("<script>")[0]) is (plain == 0)
    data = blocks(text)
    sizes = data["blocks"]
    assert isinstance(sizes, list)
    assert len(sizes) > 3
    records = [record for place in range(len(sizes)) for record in data[f"block{place}"]]  # type: ignore[attr-defined]
    assert records == [entity(graph, node) for node in sorted(graph)]
    assert [len(data[f"block{place}"]) for place in range(len(sizes))] == sizes  # type: ignore[arg-type]


def test_the_policy_allows_what_is_in_the_page_and_nothing_else() -> None:
    text = "".join(generate_page(sample()))
    style = text.partition("<style>")[2].partition("</style>")[0]
    script = text.partition("<script>")[2].partition("</script>")[0]
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    for part in (style, script):
        assert f"'sha256-{base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()}'" in policy[1]
    assert "default-src 'none'" in policy[1]
    assert "connect-src 'none'" in policy[1]
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//", text.partition('<script type="application/json"')[0])
    assert "connect-src 'self'" in page_policy()
    assert page_policy() in server_page()


def test_the_script_never_writes_markup() -> None:
    script = Path(page.__file__).with_name("explorer.js").read_text(encoding="utf-8")
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "DOMParser"):
        assert word not in script


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two = ("".join(generate_page(sample())) for _ in range(2))
    (path,) = write_formats(sample(), tmp_path, ["html"]).values()
    assert one == two == path.read_text(encoding="utf-8")
    assert path.name == "graph.html"
