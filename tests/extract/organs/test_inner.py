"""Organs named without the one that they are a part of."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


def test_a_department_beside_another_of_its_kind() -> None:
    text = "出席的有中央军委后勤保障部卫生局局长陈景、综合计划局副局长赵飞、运输投送局副局长张翔。"
    assert facts(text, "post", "person", "organ") == [
        ("陈景", "中央军事委员会后勤保障部卫生局"),
        ("赵飞", "中央军事委员会后勤保障部综合计划局"),
        ("张翔", "中央军事委员会后勤保障部运输投送局"),
    ]


def test_a_bureau_is_no_part_of_a_committee_of_the_party() -> None:
    text = "珠海经济技术开发区党工委委员、白浪港公安分局局长窦豹出席。"
    assert ("窦豹", "珠海市白浪港公安分局") in facts(text, "post", "person", "organ")


def test_what_is_of_the_whole_country_is_no_part_of_the_organ_before() -> None:
    text = "陈景兼任国务院三峡工程建设委员会副主任、中央大型企业工委书记。"
    assert "国务院中央大型企业工委" not in {organ for _, organ in facts(text, "personnel", "person", "organ")}


def test_departments_whose_inspector_is_named() -> None:
    text = "出席的有水利部水旱灾害防御司副司长王建、水旱灾害防御司一级巡视员李燕平。"
    assert facts(text, "post", "person", "organ") == [
        ("王建", "水利部水旱灾害防御司"),
        ("李燕平", "水利部水旱灾害防御司"),
    ]


def test_a_bureau_alone_is_one_of_the_ministry_named_last() -> None:
    text = "工业和信息化部新闻发言人田玉平介绍，信息通信管理局局长赵国、运行监测协调局局长罗杰出席。"
    assert facts(text, "post", "person", "organ") == [
        ("田玉平", "工业和信息化部"),
        ("赵国", "工业和信息化部信息通信管理局"),
        ("罗杰", "工业和信息化部运行监测协调局"),
    ]


def test_a_body_told_with_the_organ_it_is_in_is_no_part_of_another() -> None:
    text = "教育部高等教育司副司长、教育部直属高校工作办公室副主任樊海出席。"
    assert facts(text, "post", "organ") == ["教育部高等教育司", "教育部直属高校工作办公室"]


def test_a_short_name_and_the_rest_of_its_last_word_are_one_name() -> None:
    text = "中央政府驻香港联络办公室副主任谭牛出席。"
    assert facts(text, "post", "organ") == ["中央人民政府驻香港特别行政区联络办公室"]


def test_departments_of_one_ministry_are_in_none_of_each_other() -> None:
    text = "教育部发展规划司副司长陈景、基础教育司一级巡视员赵飞、高等教育司司长张翔介绍情况。"
    assert [organ for _, organ in facts(text, "post", "person", "organ")] == [
        "教育部发展规划司",
        "教育部基础教育司",
        "教育部高等教育司",
    ]


def test_a_centre_of_the_same_city_in_a_list_of_posts() -> None:
    text = "任命王浩为苏州市水务局副局长、市河道管理中心主任。"
    assert facts(text, "personnel", "organ") == ["苏州市水务局", "苏州市河道管理中心"]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("根据省委巡视工作领导小组统一部署，十一届省委第九轮巡视启动。", ["省委巡视工作领导小组", "十一届省委"]),
        ("新一届省委组成。省委决定成立农村工作领导小组。", ["省委", "省委", "农村工作领导小组"]),
    ],
)
def test_committees_in_a_term_and_their_groups(text: str, organs: list[str]) -> None:
    assert [words for _, words in mentions(text, "ORGAN")] == organs
