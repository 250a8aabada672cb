"""The explorer of a server: the page, its headers, and the data behind it."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from tests.graphs import MINISTER
from tests.server.test_serving import ask


def test_the_page_comes_with_its_policy(address: str) -> None:
    status, headers, body = ask(address, "/")
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert headers["content-security-policy"] in body.decode()
    assert headers["x-frame-options"] == "DENY"
    assert ask(address, "/", method="POST")[0] == 405


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("overview", {"counts"}),
        ("network", {"nodes", "links"}),
        ("statistics?indicator=" + quote("工业"), {"columns", "rows", "total"}),
        ("entity?id=" + quote(MINISTER), {"attributes", "facts", "names", "around", "links"}),
    ],
)
def test_data(address: str, path: str, part: set[str]) -> None:
    status, headers, body = ask(address, f"/api/{path}")
    assert (status, headers["content-type"]) == (200, "application/json")
    assert part <= set(json.loads(body))
    assert json.loads(ask(address, f"/api/{path}")[2]) == json.loads(body)


def test_search_knows_pinyin(address: str) -> None:
    found = json.loads(ask(address, "/api/search?q=xyq")[2])
    assert found[0][:2] == [MINISTER, "肖亚庆"]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("nothing", "Not Found"),
        ("entity", "no entity has the id ''"),
        ("entity?id=" + quote("person/<b>"), "no entity has the id 'person/<b>'"),
        ("search?q=", "nothing to search for"),
        ("search?q=x&type=planet", "unknown node type 'planet'"),
        ("statistics?period=2021-13", "'2021-13' is no date"),
    ],
)
def test_what_cannot_be_had_is_404_in_plain_text(address: str, path: str, words: str) -> None:
    status, headers, body = ask(address, f"/api/{path}")
    assert (status, headers["content-type"]) == (404, "text/plain; charset=utf-8")
    assert words in body.decode()


def test_the_data_are_only_for_names_of_this_machine(address: str) -> None:
    assert ask(address, "/api/overview", host="evil.example")[0] == 400
    assert ask(address, "/", host="evil.example:8000")[0] == 400
