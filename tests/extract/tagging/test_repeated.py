"""Names that stand again."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions, read


def test_comrades_are_called_by_their_given_names() -> None:
    text = "江西省财政厅召开会议，厅长常克仁讲话。克仁同志指出，要抓好预算。克仁的意见很重要。"
    assert mentions(text, "PERSON") == [("PERSON", "常克仁"), ("PERSON", "克仁")]
    assert {mention.name for mention in read(text).mentions if mention.label == "PERSON"} == {"常克仁"}
    assert set(facts(text, "speaks", "person")) == {"常克仁"}


def test_given_names_of_two_tell_nobody() -> None:
    text = "厅长常克仁、副厅长李克仁讲话。克仁同志指出，要抓好预算。"
    assert ("PERSON", "克仁") not in mentions(text, "PERSON")


def test_a_long_name_stands_again_where_a_part_of_it_looks_like_a_place() -> None:
    text = "韩正会见蒙古国国家大呼拉尔主席阿玛尔巴伊斯格楞。会见阿玛尔巴伊斯格楞时，韩正表示感谢。"
    assert mentions(text, "PERSON", "REGION") == [
        ("PERSON", "韩正"),
        ("PERSON", "阿玛尔巴伊斯格楞"),
        ("PERSON", "阿玛尔巴伊斯格楞"),
        ("PERSON", "韩正"),
    ]


@pytest.mark.parametrize(
    ("text", "label", "found"),
    [
        ("临江镇石里坑村的营地开放。游客了解石里坑村的历史。", "REGION", ["临江镇石里坑村", "石里坑村"]),
        ("甘肃省古浪县七步沙林场丰收。后来，七步沙林场扩大面积。", "ORG", ["甘肃省古浪县七步沙林场", "七步沙林场"]),
        ("中华人民共和国国史学会开会。国史学会负责人到场。", "ORG", ["中华人民共和国国史学会", "国史学会"]),
    ],
)
def test_what_is_named_with_its_place_stands_again_without(text: str, label: str, found: list[str]) -> None:
    assert [words for _, words in mentions(text, label)] == found


def test_a_zone_is_one_wherever_it_is_named() -> None:
    text = "该州是长吉图开发开放先导区的窗口。代表们来到展馆，了解长吉图开发开放先导区规划情况。"
    assert mentions(text, "REGION").count(("REGION", "长吉图开发开放先导区")) == 2
