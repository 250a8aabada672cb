"""One measure beside others: whose values stand in brackets, areas that are only compared with."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "全县旅游收入同比增长9.5%，超全市平均3.4个百分点。门票收入增长3.1%。",
            [("旅游收入", 9.5, "全县"), ("旅游收入超全市平均", 3.4, "全县"), ("门票收入", 3.1, "全县")],
        ),
        (
            "全县工业用水增长4.5%，比全省平均水平（3.3%）和全国（2.4%）分别高1.2、2.1个百分点。农业用水增长5%。",
            [
                ("工业用水", 4.5, "全县"),
                ("工业用水", 3.3, "全省"),
                ("工业用水", 2.4, "全国"),
                ("工业用水增速比全省高", 1.2, "全县"),
                ("工业用水增速比全国高", 2.1, "全县"),
                ("农业用水", 5.0, "全县"),
            ],
        ),
        (
            "全市税收增长6.2%，比全省（5.1%）高1.1个百分点。",
            [("税收", 6.2, "全市"), ("税收", 5.1, "全省"), ("税收比全省高", 1.1, "全市")],
        ),
    ],
)
def test_beside_others(text: str, rows: list[tuple[str, float, str]]) -> None:
    assert facts(text, "indicator", "indicator", "value", "area") == rows


def test_whom_a_share_is_of() -> None:
    text = "全省对东盟、欧盟出口分别为3亿元、2亿元，其中，东盟仍为最大出口市场，占全省出口的14.6%。"
    assert facts(text, "indicator", "indicator", "change", "value") == [
        ("对东盟出口", "level", 3.0),
        ("对欧盟出口", "level", 2.0),
        ("对东盟出口", "占比", 14.6),
    ]
