"""Names of what is measured that the text leaves out in part, and words that belong to none."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # a verb inside the name, a note in brackets, what is on hand
        ("建筑业完成产值6.6亿元，增长4.2%。", [("建筑业产值", 6.6), ("建筑业产值", 4.2)]),
        ("规模以上物流企业（年收入500万元以上的企业）货运量增长8.2%。", [("规模以上物流企业货运量", 8.2)]),
        ("用水量970吨，增长（如无特别说明，均为同比增长）7.9%。", [("用水量", 970.0), ("用水量", 7.9)]),
        ("目前全县在库水利项目41个。", [("在库水利项目", 41.0)]),
        # fields: what grew on them, and others of their kind
        (
            "花生播种面积3.9万公顷，增长1.4%，产量1万吨；芝麻1.1万公顷，产量0.2万吨。",
            [("花生播种面积", 3.9), ("花生播种面积", 1.4), ("花生产量", 1.0), ("芝麻播种面积", 1.1), ("芝麻产量", 0.2)],
        ),
        ("荞麦种植面积30万亩，总产量2万吨。", [("荞麦种植面积", 30.0), ("荞麦总产量", 2.0)]),
        (
            "主要工业产品产量：白银4463公斤，增长2.6%；钢管110万吨，增长22%。",
            [("白银产量", 4463.0), ("白银产量", 2.6), ("钢管产量", 110.0), ("钢管产量", 22.0)],
        ),
        # those of whom it was measured in another scale, what a firm deals in, goods
        (
            "外资企业出口2.3万亿元，下降8.1%；国有企业372.3亿元，下降6.7%。",
            [("外资企业出口", 2.3), ("外资企业出口", 8.1), ("国有企业出口", 372.3), ("国有企业出口", 6.7)],
        ),
        (
            "民营企业对越南、日本出口分别达6亿元、3亿元，分别增长9%、8%。",
            [
                ("民营企业对越南出口", 6.0),
                ("民营企业对日本出口", 3.0),
                ("民营企业对越南出口", 9.0),
                ("民营企业对日本出口", 8.0),
            ],
        ),
        ("电视出口129万台，货值33亿元。", [("电视出口", 129.0), ("电视出口货值", 33.0)]),
        ("对东盟出口增势强劲，前三季度出口306.5亿元。", [("对东盟出口", 306.5)]),
        # each day
        ("水路发送旅客50万人次，日均发送7万人次。", [("水路发送旅客", 50.0), ("日均发送旅客", 7.0)]),
        ("新设企业501.2万户，平均每天新设1.84万户。", [("新设企业", 501.2), ("平均每天新设企业", 1.84)]),
        (
            "城镇、乡村消费品零售额各为11亿元和2亿元。",
            [("城镇消费品零售额", 11.0), ("乡村消费品零售额", 2.0)],
        ),
        # things of one project, and those that were just named
        ("片区整治项目涉及7个行政村，总投资4.6亿元。", [("片区整治项目总投资", 4.6)]),
        ("共签约、开工项目18个，总投资6.9亿元。", [("签约、开工项目", 18.0), ("签约、开工项目总投资", 6.9)]),
        ("巡视组对中国中化控股有限责任公司、中国化学工程集团有限公司2家中央企业开展巡视。", []),
        # a list of what is foreseen
        ("预计秋粮总产133万吨，增产5.4%；棉花总产5.4万吨。", []),
    ],
)
def test_names_left_out_in_part(text: str, rows: list[tuple[str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "value") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("6月份货运量增速还保持在16%，7月份回落至14.7%，8月份为12.8%。", ["增长"] * 3),
        ("农户人均收入中位数1.2万元，中位数是平均数的86.7%。", ["level", "占比"]),
    ],
)
def test_how_it_is_said(text: str, rows: list[str]) -> None:
    assert facts(text, "indicator", "change") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("元至7月，水费收入1.2亿元。", ["元至7月"]),
        ("这五年，城镇新增就业315万人。", ["这五年"]),
        ("春节期间，客流量恢复至2019年的83.1%。", ["春节期间"]),
        ("前三季度税收5亿元。从环比看，三季度税收增长1.8%。\n夏粮产量3万吨。", ["前三季度", "三季度", "前三季度"]),
    ],
)
def test_when(text: str, rows: list[str]) -> None:
    assert facts(text, "indicator", "period") == rows
