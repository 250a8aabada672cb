"""Concepts of policy that are named at large."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("要统筹抓好下步脱贫攻坚工作。", [("PROGRAM", "脱贫攻坚")]),
        ("李河要求，要做好2020年度脱贫攻坚工作。", [("PROGRAM", "脱贫攻坚")]),
        ("会议听取了云南省委脱贫攻坚情况汇报。", [("ORGAN", "云南省委"), ("PROGRAM", "脱贫攻坚")]),
        ("他来到青石镇督导脱贫攻坚工作。", [("REGION", "青石镇"), ("PROGRAM", "脱贫攻坚")]),
        ("各单位要抓好巡视整改与脱贫攻坚。", [("PROGRAM", "脱贫攻坚")]),
        ("奋力夺取今年脱贫攻坚战的胜利。", [("PROGRAM", "脱贫攻坚战")]),
        ("深入开展教育脱贫攻坚。", [("PROGRAM", "脱贫攻坚")]),
        ("坚决打赢水利脱贫攻坚战。", [("PROGRAM", "脱贫攻坚战")]),
        ("实施“巾帼脱贫攻坚战”。", [("PROGRAM", "巾帼脱贫攻坚战")]),
        ("主动融入国家一带一路战略。", [("PROGRAM", "一带一路战略")]),
    ],
)
def test_a_concept_stands_without_the_words_before_it(text: str, found: list[tuple[str, str]]) -> None:
    assert mentions(text, "PROGRAM", "ORGAN", "REGION") == found
