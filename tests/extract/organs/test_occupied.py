"""People with what they are in what is taken for one body or place."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.organs.occupied import with_person
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import Article
from kg.vocabulary import load_vocabulary


def parts(text: str, wording: str) -> list[tuple[str, str]] | None:
    """Labels and wordings of what a mention of an organisation is made of."""
    page = Page(Article("a", text), compile_lexicon(load_vocabulary()))
    find_ruled(page)
    start = text.index(wording)
    found = with_person(page, Span(start, start + len(wording), "ORG"))
    return None if found is None else [(part.label, text[part.start : part.end]) for part in found]


@pytest.mark.parametrize(
    ("text", "wording", "found"),
    [
        (
            "江淮运输公司经理张瑞民和书记何平到场。",
            "江淮运输公司经理张瑞民和",
            [("ORG", "江淮运输公司"), ("POSITION", "经理"), ("PERSON", "张瑞民")],
        ),
        (
            "河南省西峡县某乡乡长杨海涛匆匆赶到县城高中。",
            "河南省西峡县某乡乡长杨海涛匆匆赶到县城高中",
            [("REGION", "河南省西峡县"), ("POSITION", "乡长"), ("PERSON", "杨海涛")],
        ),
        ("美国探险家福斯特放弃飞行。", "美国探险家福斯特", [("REGION", "美国"), ("PERSON", "福斯特")]),
        (
            "哥伦布大学研究院经济学教授奥尔费尔德表示反对。",
            "哥伦布大学研究院经济学教授奥尔费",
            [("ORG", "哥伦布大学研究院"), ("POSITION", "教授"), ("PERSON", "奥尔费尔德")],
        ),
        ("江苏省作家协会开会。", "江苏省作家协会", None),
        ("河南农民日报社成立。", "河南农民日报社", None),
        ("青岛职工大学招生。", "青岛职工大学", None),
    ],
)
def test_a_body_ends_before_who_works_there(text: str, wording: str, found: list[tuple[str, str]] | None) -> None:
    assert parts(text, wording) == found
