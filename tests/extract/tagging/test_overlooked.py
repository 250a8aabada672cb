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


def test_an_airline_by_its_short_name_flies_or_speaks() -> None:
    assert bodies("马航客机昨晚失联。失联的亚航航班载有120人。") == ["马航", "亚航"]
    assert bodies("船队今晨出海航行，三亚航班有所增加。") == []


def test_national_teams_are_bodies_and_tournaments_are_not() -> None:
    assert bodies("中国女足3比1击败对手，中国男篮明天出场。") == ["中国女足", "中国男篮"]
    assert "中国女排" not in bodies("中国女排邀请赛将在海边举行。")


def test_a_body_is_named_in_quotation_marks_behind_what_it_is() -> None:
    assert bodies("她是民间组织“绿色河岸之友会”的创始人。") == ["绿色河岸之友会"]


def test_a_centre_of_the_country_and_a_court_without_its_state() -> None:
    assert bodies("中国资源卫星中心处理了图像。") == ["中国资源卫星中心"]
    assert bodies("埃及大选临近，最高选举委员会公布名单。") == ["最高选举委员会"]


def test_the_seat_of_a_part_of_another_state_is_a_place() -> None:
    assert ("REGION", "巴古拜市") in mentions("伊拉克东部迪亚拉省首府巴古拜市一处市集发生爆炸。")
    assert ("REGION", "呼和浩特市") in mentions("内蒙古自治区首府呼和浩特市举行活动。")
    assert ("REGION", "马德里") in mentions("在西班牙首都马德里市郊，比赛鸣枪。")
