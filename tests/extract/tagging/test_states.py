"""What is named behind its state or a place there."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("会见乌兹别克斯坦最高会议立法院主席卡里莫夫。", ["乌兹别克斯坦最高会议立法院"]),
        ("乌兹别克斯坦最高会议愿为友好事业贡献力量。", ["乌兹别克斯坦最高会议"]),
        ("委内瑞拉全国代表大会主席贡萨洛表示感谢。", ["委内瑞拉全国代表大会"]),
        ("埃塞俄比亚联邦院议长特斯法耶访华。", ["埃塞俄比亚联邦院"]),
        ("白俄罗斯国民会议共和国院主席科瓦连科表示感谢。", ["白俄罗斯国民会议共和国院"]),
        ("会见哈萨克斯坦议会上院议长奥斯潘诺夫。", ["哈萨克斯坦议会上院"]),
        ("联邦委员会、即议会上院主席伊万诺娃发言。", ["联邦委员会", "议会上院"]),
        ("据“叙利亚停火观察组织”说，双方有人受伤。", ["叙利亚停火观察组织"]),
        ("他将在曼谷法院受审。", ["曼谷法院"]),
        ("仪式在达喀尔国家行政学院举行。", ["达喀尔国家行政学院"]),
        ("安理会决定成立联合国支助塔依兹协议特派团。", ["安理会", "联合国支助塔依兹协议特派团"]),
        ("在人革党中央领导下，老挝有了新的发展。", ["人革党中央"]),
        ("乌克兰方面说，乌军队在东部开展行动。", ["乌军队"]),
        ("小镇位于塔尔图市以北约30公里处。", []),
    ],
)
def test_bodies_of_other_states(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG", "ORGAN", "EVENT")] == names


def test_who_leads_a_parliament_abroad() -> None:
    assert ("卡里莫夫", "乌兹别克斯坦最高会议立法院", "主席") in facts(
        "全国政协主席会见乌兹别克斯坦最高会议立法院主席卡里莫夫。", "post", "person", "organ", "title"
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("科考船赴东印度洋执行任务。", ["东印度洋"]),
        ("外长重申对南千岛群岛的立场。", ["南千岛群岛"]),
        ("我国西部地区首个基地建成。", ["西部地区"]),
        ("会见日本国家安全保障局长高桥良平。", ["日本"]),
        ("祁连山青海境内的违建全部拆除。", ["青海"]),
        ("骗子让他汇款280万新加坡元。", []),
        ("阿富汗官方说，武装人员在西部两个省袭击了检查站。", ["阿富汗"]),
    ],
)
def test_where_places_begin_and_end(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == names
