"""Whom a title and what is done behind it make known."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


def people(text: str) -> list[str]:
    return [name for _, name in mentions(text, "PERSON")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("国务院副总理回良诚考察灾区。", ["回良诚"]),
        ("省委书记强伟会见了客人。", ["强伟"]),
        ("自治区副主席旺堆主持会议。", ["旺堆"]),
        ("自治区副主席格桑次仁主持会议。", ["格桑次仁"]),
        ("副省长来志杰主持会议。", ["来志杰"]),
        ("质检局局长支树安作工作报告。", ["支树安"]),
        ("国务院副总理连战出席会议并讲话。", ["连战"]),
        ("日本首相菅直树会见记者。日本外相近日多次表示关切。", ["菅直树"]),
        ("民政局局长（副厅级）李强文出席会议。", ["李强文"]),
        ("省委书记亲自主持会议，市长应邀出席，局长全程陪同，主任严肃指出问题。", []),
        ("市长热情接待来宾，县长安排部署工作，书记高度赞扬。", []),
    ],
)
def test_a_title_before_and_a_deed_behind_make_a_name(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    "deed",
    [
        "发表重要讲话",
        "发表了讲话",
        "在会上强调，要抓好春耕",
        "在京会见客人",
        "宣读了表彰决定",
        "就下一步工作作出部署",
        "代表省纪委常委会作工作报告",
    ],
)
def test_what_is_said_makes_a_name_known_without_a_title(deed: str) -> None:
    assert people(f"全省农业工作会议12日召开。陈锦江{deed}。") == ["陈锦江"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("教育部部长赵宝生作会议总结。", ["赵宝生"]),
        ("教育部部长赵宝生就改革作说明。", ["赵宝生"]),
        ("外交部副部长乐玉明视频会见外国使节。", ["乐玉明"]),
        ("省政协副主席令计划出席会议。", ["令计划"]),
    ],
)
def test_an_officer_is_no_part_of_a_meeting_or_programme(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_tibetan_name_begins_a_clause() -> None:
    assert people("会议5日召开。格桑次仁在会上强调，要抓好春耕。") == ["格桑次仁"]
    assert people("会议由市长李江主持，副市长林军、石功列席。") == ["李江", "林军", "石功"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("东海大学教授胡鞍钢说，要抓好教育。", ["胡鞍钢"]),
        ("税务局局长韩国安出席会议。", ["韩国安"]),
        ("外交部长韩国之行结束。总统韩国再次表示。", []),
    ],
)
def test_a_body_or_state_within_a_name(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_who_delivers_an_address_is_no_part_of_a_meeting() -> None:
    assert people("李辉、郑安明作大会发言。") == ["李辉", "郑安明"]


def test_a_word_is_nobody_who_speaks() -> None:
    assert people("会议5日召开。各党派在会上发言。党派发表讲话，全院向大会作报告。") == []
