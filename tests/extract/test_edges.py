"""Where mentions begin and end."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("外交部长王毅应邀访问法国。", ["王毅"]),
        ("国家副主席韩正于8日出席会议。", ["韩正"]),
        ("财政部部长王向东出席会议。", ["王向东"]),
        ("李强蔡奇丁薛祥出席会议。李强主持。蔡奇和丁薛祥讲话。", ["李强", "蔡奇", "丁薛祥", "李强", "蔡奇", "丁薛祥"]),
        ("普京同习近平主席会谈。习近平主席和普京总统共同出席。", ["普京", "习近平", "习近平", "普京"]),
        ("多米尼克总理斯凯里特互致贺电。", ["斯凯里特"]),
        ("波兰总统纳夫罗茨基已签署法案。", ["纳夫罗茨基"]),
        ("摩洛哥国王穆罕默德六世致电。", ["穆罕默德六世"]),
        ("相信习主席的访问会成功。", []),
        ("“亚伯拉罕·林肯”号航母驶入。", []),
    ],
)
def test_personal_names(text: str, people: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == people


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("智利前总统皮涅拉去世。", ("REGION", "智利")),
        ("美国国防部前高级顾问麦克出席会议。", ("ORG", "美国国防部")),
        ("巴厘省省长科斯特说，欢迎。", ("REGION", "巴厘省")),
        ("十四届全国人大常委会第四十八次委员长会议26日举行。", ("EVENT", "十四届全国人大常委会第四十八次委员长会议")),
    ],
)
def test_bodies_places_and_meetings(text: str, found: tuple[str, str]) -> None:
    assert mentions(text)[0] == found


def test_two_organs_with_a_verb_between() -> None:
    assert mentions("中宣部委托文化和旅游部开展工作。", "ORGAN") == [("ORGAN", "中宣部"), ("ORGAN", "文化和旅游部")]
