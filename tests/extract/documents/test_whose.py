"""Whose documents are, where a text says so apart from the act."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "issuers"),
    [
        ("各地用好《小水窖管护办法》，这个办法是水利部去年9月印发的。", ["水利部"]),
        ("各地用好《小水窖管护办法》，这个名单是水利部去年9月印发的。", []),
        ("《绿荫评价办法》系水利部去年制定发布的。", ["水利部"]),
        ("上述《指南》为水利部与财政部共同编制印发。", ["水利部", "财政部"]),
        ("8项标准由水利部和财政部批准发布，包括《水窖检测规范》。", ["水利部", "财政部"]),
        ("由财政部印发的两份文件，分别是《水窖补助办法》。", ["财政部"]),
        ("财政部会同水利部印发通知，标题是《关于水窖补助的公告》。", ["财政部", "水利部"]),
        ("名为《水窖补助方案》的文件昨日由财政部挂网。", ["财政部"]),
        ("财政部发文推进补助，文件题为《关于水窖补助的意见》。", ["财政部"]),
        ("财政部近日将修订后的《水窖补助办法》予以公布。", ["财政部"]),
        ("水利部、民政部以及财政部三部门近日联合出台《水窖管护办法》。", ["水利部", "民政部", "财政部"]),
        ("水利部与财政部调整水窖补助\n两部门近日联合下发《关于水窖补助的通知》。", ["水利部", "财政部"]),
    ],
)
def test_whose_documents_are(text: str, issuers: list[str]) -> None:
    assert facts(text, "issues", "organ") == issuers


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("水利部将把管护作为头等大事，用好补助资金，出台《水窖管护办法》。", []),
        ("水利部拟在年底前研究出台《水窖管护办法》。", []),
        ("水利部将于下月会同有关部门出台《水窖管护办法》。", []),
        ("水利部将水窖纳入补助，日前印发《水窖管护办法》。", ["《水窖管护办法》"]),
        ("水利部将全面整修水窖，并于昨日印发《水窖管护办法》。", ["《水窖管护办法》"]),
    ],
)
def test_what_somebody_goes_on_to_issue_one_day_is_not_issued(text: str, issued: list[str]) -> None:
    assert facts(text, "issues", "document") == issued


def test_what_a_standard_asks_for_is_a_document() -> None:
    assert mentions("今天发布了《水窖平台 防护要求》。", "DOCUMENT") == [("DOCUMENT", "《水窖平台 防护要求》")]
