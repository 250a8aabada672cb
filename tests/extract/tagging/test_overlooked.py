"""Mentions of which the tagger sees a part."""

from __future__ import annotations

from tests.extract.reading import mentions


def bodies(text: str) -> list[str]:
    return [name for _, name in mentions(text, "ORG")]


def test_a_name_closes_the_brackets_that_it_opens() -> None:
    assert bodies("刚果（金）军方19日表示，局势已得到控制。") == ["刚果（金）军方"]
    assert bodies("轮值主席国对拉美和加勒比国家共同体（拉共体）表示支持。")[0] == "拉美和加勒比国家共同体"


def test_a_body_begins_behind_what_becomes_one() -> None:
    assert bodies("昔日破损的村小学变成蓝印花布博物馆，吸引了游客。") == ["蓝印花布博物馆"]


def test_a_body_that_is_called_a_meeting_is_a_body() -> None:
    text = "李强会见国际货币基金组织总裁格奥尔基耶娃和联合国贸发会议秘书长格林斯潘。"
    assert bodies(text) == ["国际货币基金组织", "联合国贸发会议"]
    assert mentions(text, "EVENT") == []


def test_a_service_abroad_with_a_list_in_its_name() -> None:
    assert bodies("危地马拉国家地震、火山、气象和水文局警告称，火山仍将喷发。") == [
        "危地马拉国家地震、火山、气象和水文局"
    ]
    assert bodies("打击拉美贩毒集团，多国央行增持黄金。") == []


def test_central_banks_of_all_states_are_none_of_china() -> None:
    assert mentions("黄金是全球央行第二大储备资产。", "ORGAN") == []
