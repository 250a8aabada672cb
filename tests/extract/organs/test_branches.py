"""Branches of the other parties, and companies with their place."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("民革安徽省委会主委周立明，江西省委会副主委李一远参加。", [("ORG", "民革安徽省委会"), ("ORG", "江西省委会")]),
        (
            "会议由九三学社中央副秘书长兼参政议政部部长赵立勇主持。",
            [("ORG", "九三学社中央"), ("ORG", "参政议政部")],
        ),
        ("致公党省委主委刘立兵出席。江西省委副书记何一远讲话。", [("ORG", "致公党省委"), ("ORGAN", "江西省委")]),
        ("浙江吉利控股集团董事长李立新来访。", [("ORG", "浙江吉利控股集团")]),
        (
            "代表团由来自复星国际、均瑶、圆通速递等企业的企业家组成。",
            [("ORG", "复星国际"), ("ORG", "均瑶"), ("ORG", "圆通速递")],
        ),
        ("国家电网是世界领先的综合性能源产业集团。", [("ORG", "国家电网")]),
        ("云南交通运输集团公司宣威公司一辆客车侧翻。", [("ORG", "云南交通运输集团公司宣威公司")]),
        ("国家统计局淮安调查队发布公报。", [("ORGAN", "国家统计局淮安调查队")]),
        ("通知发至国家林业和草原局各司局。", [("ORGAN", "国家林业和草原局")]),
    ],
)
def test_bodies_are_named_whole(text: str, bodies: list[tuple[str, str]]) -> None:
    assert mentions(text, "ORG", "ORGAN") == bodies
