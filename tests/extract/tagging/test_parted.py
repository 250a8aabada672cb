"""What is taken for one body and is a person and a body, or a body and what it is said to have."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "总经理黄建义代表航发集团与枣强县人民政府签订了协议。",
            [("PERSON", "黄建义"), ("ORG", "航发集团"), ("ORGAN", "枣强县人民政府")],
        ),
        ("教育部新闻办主任李明辉主持会议。", [("ORGAN", "教育部新闻办"), ("PERSON", "李明辉")]),
        (
            "衢州新恒基国际集团董事局主席李明辉、衢州市社联党组书记张明远到会。",
            [
                ("ORG", "衢州新恒基国际集团"),
                ("PERSON", "李明辉"),
                ("ORG", "衢州市社联"),
                ("PERSON", "张明远"),
            ],
        ),
        ("会议由市经信委张科长主持。", [("ORGAN", "市经信委")]),
        ("该院是世界500强中信集团旗下公司，实力雄厚。", [("ORG", "中信集团")]),
    ],
)
def test_what_is_no_part_of_a_body(text: str, found: list[tuple[str, str]]) -> None:
    assert mentions(text, "PERSON", "ORG", "ORGAN") == found


def test_a_company_and_the_one_that_belongs_to_it() -> None:
    text = "他来到滨海能源投资集团有限公司所属桥东热电有限公司考察。"
    assert mentions(text, "ORG") == [("ORG", "滨海能源投资集团有限公司"), ("ORG", "桥东热电有限公司")]


def test_a_body_visited_in_a_city() -> None:
    text = "当天下午，他乘专列离开达沃斯，赴洛桑访问国际奥林匹克委员会。"
    assert ("ORG", "国际奥林匹克委员会") in mentions(text)


def test_an_organ_behind_a_word_that_no_name_holds() -> None:
    assert mentions("从企业工会一直到省总工会，都有人负责。", "ORG") == [("ORG", "省总工会")]
    assert mentions("请农民给乡政府打分。", "ORGAN") == [("ORGAN", "乡政府")]
    assert ("ORGAN", "从江县政府") in mentions("从江县政府召开会议。")
