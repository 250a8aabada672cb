"""What is said of several people together makes those known whose names nothing else tells."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


def people(text: str) -> list[str]:
    return [name for _, name in mentions(text, "PERSON")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("这是周培、周洋兄弟俩的故事。", ["周培", "周洋"]),
        ("决赛中，由孔晓蓓、于炜和贺俊组成的队伍排名第三。", ["孔晓蓓", "于炜", "贺俊"]),
        ("会上，温彬、贺俊等专家和企业代表发了言。", ["温彬", "贺俊"]),
        (
            "出席座谈会的还有高明远、辜成新、邵鸿和蒋作君、李钺锋、樊杰等。",
            ["高明远", "辜成新", "邵鸿", "蒋作君", "李钺锋", "樊杰"],
        ),
        ("全省肃清孔嘉、万庆林恶劣影响还不彻底。", ["孔嘉", "万庆林"]),
        ("陈晓光、栗建平和中央有关部门负责同志陪同考察。", ["陈晓光", "栗建平"]),
        ("检方起诉了这起事件的当事人——崔顺硕等三人。", ["崔顺硕"]),
        ("那里供奉有包括东条英司在内的14名战犯。", ["东条英司"]),
        ("这间屋里住着贾岐、王克诚、武秀兰3位老人。", ["贾岐", "王克诚", "武秀兰"]),
        ("会见了美国前总统助理哈德利、多尼隆等美方代表。", ["哈德利", "多尼隆"]),
    ],
)
def test_those_who_are_named_together_are_people(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "会上，高新、农业等专家和企业代表发了言。",
        "由党员、干部和群众组成的队伍赶到现场。",
        "包括武器在内的物资和包括安全等三位专家在内的团队抵达。",
        "商会、协会和有关部门负责同志参加会议。",
    ],
)
def test_words_that_are_named_together_are_none(text: str) -> None:
    assert people(text) == []


def test_who_does_something_with_somebody_is_a_person() -> None:
    assert people("当天16时许，航天员陈东、蔡旭明打开舱门。") == ["陈东", "蔡旭明"]


def test_what_stands_between_people_may_begin_with_a_joint() -> None:
    assert people("总统基尔曼、和平部部长马沙拉参加。")[-1:] == ["马沙拉"]
