"""Where the names of meetings begin and end."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


def test_who_writes_to_a_meeting_is_none_of_its_name() -> None:
    text = "习近平总书记致中国志愿服务联合会第五届会员代表大会的贺信引发热烈反响。"
    assert mentions(text) == [
        ("PERSON", "习近平"),
        ("POSITION", "总书记"),
        ("EVENT", "中国志愿服务联合会第五届会员代表大会"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("近日，“巴蜀·金——大江上游的文明”主题展览在里昂圆满落幕。", "“巴蜀·金——大江上游的文明”主题展览"),
        ("中联部昨天为外国使节举办党的十九届六中全会精神专题宣介会。", "党的十九届六中全会精神专题宣介会"),
    ],
)
def test_whole_names(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]


def test_the_session_that_a_presidium_holds_is_not_that_of_its_congress() -> None:
    text = (
        "十三届全国人大二次会议主席团4日举行第二次会议。主席团常务主席栗战书主持会议。"
        "财政经济委员会建议第十三届全国人民代表大会第二次会议批准报告。"
    )
    assert facts(text, "event", "event") == ["十三届全国人大二次会议主席团第二次会议"]
