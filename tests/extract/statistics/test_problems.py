"""Problems and cases that are counted by kind: which come first and next, and what a list of them says."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # what comes first, and what comes next
        (
            "从数据来看，违规操办酒席问题查处最多，共132起，占处理总数的21.35%。",
            [("违规操办酒席问题", "level", 132.0), ("违规操办酒席问题", "占比", 21.35)],
        ),
        (
            "而排在第二的是公车私用问题，共查处88起，占处理总数的14.2%。",
            [("公车私用问题", "level", 88.0), ("公车私用问题", "占比", 14.2)],
        ),
        # the last of a list, behind which 等 stands
        (
            "今年8月全省查处问题420起，其中违规公款吃喝65起、公款旅游41起、大操大办28起等。",
            [
                ("查处问题", "level", 420.0),
                ("违规公款吃喝", "level", 65.0),
                ("公款旅游", "level", 41.0),
                ("大操大办", "level", 28.0),
            ],
        ),
        # shares of those listed before
        (
            "公款吃喝、公款旅游等问题得到有效治理，分别为31起、12起，仅占总数的5.2%和2.1%。",
            [
                ("公款吃喝", "level", 31.0),
                ("公款旅游", "level", 12.0),
                ("公款吃喝", "占比", 5.2),
                ("公款旅游", "占比", 2.1),
            ],
        ),
        # who received cases did other things with them
        (
            "去年，省高级人民法院受理案件3120件，审结2980件。",
            [("受理案件", "level", 3120.0), ("审结案件", "level", 2980.0)],
        ),
        (
            "地方各级检察机关受理案件61.2万件，审结、办结58.4万件。",
            [("地方各级检察机关受理案件", "level", 61.2), ("审结、办结案件", "level", 58.4)],
        ),
        # of those fewer are among them that are counted by the same unit
        (
            "全市公安机关侦破案件412起，抓获嫌疑人631名。其中，电信诈骗130起、非法集资22起。",
            [
                ("公安机关侦破案件", "level", 412.0),
                ("抓获嫌疑人", "level", 631.0),
                ("电信诈骗", "level", 130.0),
                ("非法集资", "level", 22.0),
            ],
        ),
        ("某干部违规收受礼金3万元，违规发放补贴2万元，受到处分。", []),
    ],
)
def test_problems_by_kind(text: str, rows: list[tuple[str, str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "6月份，70个大中城市中二手住宅价格环比上涨的城市有31个，比上月减少4个；下降的有30个。",
            [
                ("二手住宅价格环比上涨的城市", "level", 31.0),
                ("二手住宅价格环比上涨的城市", "下降", 4.0),
                ("二手住宅价格环比下降的城市", "level", 30.0),
            ],
        ),
        (
            "6月份，12个城市二手住宅价格环比持平或下降，比上月增加3个。",
            [("二手住宅价格环比持平或下降城市", "level", 12.0), ("二手住宅价格环比持平或下降城市", "增长", 3.0)],
        ),
        (
            "前三季度，国内生产总值也就是GDP38万7641亿元，同比增长7.4%。",
            [("国内生产总值", "level", 387641.0), ("国内生产总值", "同比增长", 7.4)],
        ),
        ("全县人均受教育年限仅为8.35年。", [("人均受教育年限", "level", 8.35)]),
        (
            "中国代表团已获21枚金牌、13枚银牌和9枚铜牌。",
            [("金牌", "level", 21.0), ("银牌", "level", 13.0), ("铜牌", "level", 9.0)],
        ),
        (
            "俄罗斯持有的美国国债从820亿美元降至150亿美元。",
            [("持有的美国国债", "level", 820.0), ("持有的美国国债", "level", 150.0)],
        ),
        ("全省棉花合作社812家，家庭农场1260个。", [("棉花合作社", "level", 812.0), ("家庭农场", "level", 1260.0)]),
    ],
)
def test_named_in_full(text: str, rows: list[tuple[str, str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == rows
