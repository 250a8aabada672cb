"""People whom a text presents."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1963年出生的胡泽，现任安吉县委书记，此次拟任湖州市委常委。", "胡泽"),
        ("以1966年12月生的李海涛为例，现任安吉县委副书记。", "李海涛"),
        ("蓝明敏等15名代表提出的建议由水利部办理。", "蓝明敏"),
        ("刘铎代表提出的建议由水利部办理。", "刘铎"),
    ],
)
def test_whom_a_text_presents(text: str, name: str) -> None:
    assert mentions(text, "PERSON") == [("PERSON", name)]


def test_others_are_no_delegates_by_name() -> None:
    assert mentions("少数代表提出的建议、人大代表提出的意见由水利部办理。", "PERSON") == []


def test_a_list_in_columns() -> None:
    text = "衢州市防汛领导小组组成人员如下：\n组长：龚国强　市长\n副组长：陈志平　常务副市长"
    assert sorted(facts(text, "post", "person", "title")) == [
        ("陈志平", "副组长"),
        ("陈志平", "常务副市长"),
        ("龚国强", "市长"),
        ("龚国强", "组长"),
    ]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("由工业和信息化部装备工业司曹钢副巡视员带队。", ("曹钢", "工业和信息化部装备工业司", "副巡视员")),
        ("江苏省人民政府王志忠副秘书长介绍情况。", ("王志忠", "江苏省人民政府", "副秘书长")),
        ("江苏省委王志忠副书记介绍情况。", ("王志忠", "中国共产党江苏省委员会", "副书记")),
    ],
)
def test_a_name_between_its_body_and_its_title(text: str, post: tuple[str, str, str]) -> None:
    assert facts(text, "post", "person", "organ", "title") == [post]


def test_members_who_speak_are_people_with_their_titles() -> None:
    text = "马有礼委员发言说，要抓住机遇。冯淑敏委员就养老保险问题发表意见。"
    assert mentions(text, "PERSON", "POSITION") == [
        ("PERSON", "马有礼"),
        ("POSITION", "委员"),
        ("PERSON", "冯淑敏"),
        ("POSITION", "委员"),
    ]
