"""Places abroad that no vocabulary lists, told by how they are spelled."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("叙利亚媒体说，武装人员在叙南部达瓦赫省多地发动袭击。", ["叙利亚", "达瓦赫省"]),
        ("叙利亚媒体说，交火发生在小镇达伊塔勒附近。", ["叙利亚", "达伊塔勒"]),
        ("日本气象厅说，熊本市当天有大雨。", ["熊本市"]),
        ("山火已经影响到洛杉矶县和相邻的文图拉县。", ["洛杉矶县", "文图拉县"]),
        ("美国各州州长到场，多个省份派人参加。", ["美国"]),
        ("嫌疑人在美国佛罗里达布兰福德县被捕。", ["美国佛罗里达布兰福德县"]),
        ("意大利中部阿马特里诺镇受灾。", ["意大利", "阿马特里诺镇"]),
    ],
)
def test_places_by_their_spelling(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("在他的家乡诸暨赵家镇泉畈村，大家修了路。", ["诸暨赵家镇泉畈村"]),
        (
            "工作组深入石门乡大湾村、小金乡石坝村、烟袋镇白岩村进行检查。",
            ["石门乡大湾村", "小金乡石坝村", "烟袋镇白岩村"],
        ),
        ("台风将在广东台山到徐闻一带沿海登陆。", ["广东台山", "徐闻"]),
        ("来自广西自治区来宾市的代表到会。", ["广西自治区来宾市"]),
    ],
)
def test_places_in_the_country(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == names


def test_a_document_before_the_meeting_that_passed_it() -> None:
    assert mentions(
        "《青石市2018年经济发展计划》业经珠海市第九届人民代表大会第五次会议审议通过。", "DOCUMENT", "EVENT"
    ) == [
        ("DOCUMENT", "《青石市2018年经济发展计划》"),
        ("EVENT", "珠海市第九届人民代表大会第五次会议"),
    ]


def test_a_medium_that_is_credited_with_its_account_is_no_mention() -> None:
    assert mentions("据江海广电新闻客户端“一起江海”报道，市场很热闹。", "ORG", "REGION") == []
