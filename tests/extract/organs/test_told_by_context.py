"""Bodies of other states and of places where the words around tell whose they are, and what is none."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("英保守党与对手签署协议。英国首相表示祝贺。", ["英保守党"]),
        (
            "北爱尔兰民主统一党宣布参选。英国首相说，民主统一党是伙伴。",
            ["北爱尔兰民主统一党", "民主统一党"],
        ),
        ("英国首相说，该党已赢得议会下院多数席位。", ["议会下院"]),
        ("巴西总检察长向联邦最高法院提起诉讼。", ["联邦最高法院"]),
        ("阿富汗官员说，省警察局局长遇袭身亡。", ["省警察局"]),
        ("阿富汗官员说，驻阿美军和北约部队没有伤亡。", ["驻阿美军", "北约部队"]),
        ("意大利民防局说，灾情仍在发展。", ["意大利民防局"]),
        ("广西法制报记者刘山到场。", ["广西法制报"]),
        ("据WTO最新数据，全球贸易放缓，这有利于APEC的合作。", ["WTO", "APEC"]),
        ("全美的医院床位紧张。", []),
        ("手机支付、手机银行等应用增长。", []),
        ("世界科学院院士孙山到场。", ["世界科学院"]),
    ],
)
def test_bodies_that_are_none_of_chinas_organs(text: str, found: list[str]) -> None:
    assert mentions(text, "ORG") == [("ORG", name) for name in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("我坚决拥护中央的决定。", ["中央"]),
        ("要自觉维护中央权威，与中央保持高度一致。", ["中央", "中央"]),
        ("部分乡镇人大主席、县人大代表列席会议。", []),
        ("中国国务院副总理李岭与欧盟委员会副主席卡尔共同主持。", ["国务院"]),
        ("绍兴市原市委副书记、市长蒋玉到场。", ["市委"]),
        ("美最高法支持禁令", []),
    ],
)
def test_organs_of_china(text: str, found: list[str]) -> None:
    assert mentions(text, "ORGAN") == [("ORGAN", name) for name in found]
