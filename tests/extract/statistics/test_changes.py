"""How a quantity is said: verbs of one character, what turned, rates that are called shares, values in brackets."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # a verb of one character, at the beginning of its clause or behind an adverb
        ("锂电池出口312亿元，升9.4%。", [("锂电池出口", "level", 312.0), ("锂电池出口", "增长", 9.4)]),
        ("焦炭产量48万吨，减6.2%。", [("焦炭产量", "level", 48.0), ("焦炭产量", "下降", 6.2)]),
        ("油菜籽总产量较上年略减1.1%。", [("油菜籽总产量", "下降", 1.1)]),
        ("快餐收入同比微升0.4%，煤价环比续跌2%。", [("快餐收入", "同比增长", 0.4), ("煤价", "环比下降", 2.0)]),
        ("偿付能力充足率较上季末升0.7个百分点。", [("偿付能力充足率", "增长", 0.7)]),
        ("火电投资减3.1%，风电投资则增7%。", [("火电投资", "下降", 3.1), ("风电投资", "增长", 7.0)]),
        # what turned, in the clause before
        (
            "鸡蛋价格同比下跌5.2%，但环比已由跌转升，涨1.3%。",
            [("鸡蛋价格", "同比下降", 5.2), ("鸡蛋价格", "环比增长", 1.3)],
        ),
        ("PPI环比转涨，上涨0.3%。", [("PPI", "环比增长", 0.3)]),
        # higher than in a month
        ("6月失业率5.2%，高于5月0.2个百分点。", [("失业率", "level", 5.2), ("失业率", "增长", 0.2)]),
        ("毛利率为21%，低于一季度1.5个百分点。", [("毛利率", "level", 21.0), ("毛利率", "下降", 1.5)]),
        # a rate that is called 比例, and one that is a share
        ("门诊报销比例由50%提高到65%。", [("门诊报销比例", "level", 50.0), ("门诊报销比例", "level", 65.0)]),
        ("已退还押金3亿元，退还比例为70%。", [("退还押金", "level", 3.0), ("退还比例", "level", 70.0)]),
        ("女职工比例为41.2%。", [("女职工", "占比", 41.2)]),
        # a value in brackets between what is measured and its change
        (
            "5月江西纺织品出口额（8.6亿元）下降4.1%。",
            [("纺织品出口额", "level", 8.6), ("纺织品出口额", "下降", 4.1)],
        ),
        (
            "客运量（3.2亿人）、货运量（21亿吨）分别增长4%和6%。",
            [
                ("客运量", "level", 3.2),
                ("货运量", "level", 21.0),
                ("客运量", "增长", 4.0),
                ("货运量", "增长", 6.0),
            ],
        ),
        (
            "财险公司赔款支出（84亿元）增长3%。",
            [("财险公司赔款支出", "level", 84.0), ("财险公司赔款支出", "增长", 3.0)],
        ),
        # each with a verb of its own, whose first character is a verb, too
        ("甲业、乙业投资同比分别下降12%、增长16%。", [("甲业投资", "同比下降", 12.0), ("乙业投资", "同比增长", 16.0)]),
        # how much of a limit is used
        (
            "再融资券发行3.9万亿元，完成全年限额的99.8%。",
            [("再融资券发行", "level", 3.9), ("再融资券发行完成全年限额", "level", 99.8)],
        ),
        ("劣Ⅴ类占0.7%。", [("劣Ⅴ类", "占比", 0.7)]),
        # hours of use
        (
            "风电平均利用小时为1120小时，同比减少31小时。",
            [("风电平均利用小时", "level", 1120.0), ("风电平均利用小时", "同比下降", 31.0)],
        ),
        # a standard named in a clause of its own
        (
            "城镇低保标准，2019年为每人每月680元，2020年提高到710元。",
            [("城镇低保标准", "level", 680.0), ("城镇低保标准", "level", 710.0)],
        ),
        # each of two told before, by rates that have no word for it
        (
            "棉花产量20万吨，油料产量31万吨，增速为3.5%和4.8%。",
            [
                ("棉花产量", "level", 20.0),
                ("油料产量", "level", 31.0),
                ("棉花产量", "增长", 3.5),
                ("油料产量", "增长", 4.8),
            ],
        ),
        # above what it was in several months; a rate behind its number
        (
            "1—5月软件收入增长17%，高于1—4月0.4个百分点，增速低于上半年1.2个百分点。",
            [("软件收入", "增长", 17.0), ("软件收入", "增长", 0.4), ("软件收入", "下降", 1.2)],
        ),
        (
            "快递业务量增长9%，湖南以31%的增速领跑，广西以27%增速居次。",
            [("快递业务量", "增长", 9.0), ("快递业务量", "增长", 31.0), ("快递业务量", "增长", 27.0)],
        ),
        ("重大工程开工81项，较“十三五”期间多25项。", [("重大工程开工", "level", 81.0), ("重大工程开工", "增长", 25.0)]),
        ("进出口增长9%，潜江以2.4倍的增速领跑。", [("进出口", "增长", 9.0), ("进出口", "增长", 2.4)]),
    ],
)
def test_changes_said_shortly(text: str, rows: list[tuple[str, str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == rows


def test_places_that_came_first() -> None:
    text = "江西、湖南新增就业人数居前，为42.6万人和38.1万人。"
    assert facts(text, "indicator", "indicator", "area", "value") == [
        ("新增就业人数", "江西", 42.6),
        ("新增就业人数", "湖南", 38.1),
    ]


def test_what_inspectors_did() -> None:
    text = "督察组进驻期间，受理举报2310件，责令整改1204家，立案处罚318家，罚款2560.5万元；约谈干部96人，问责41人。"
    assert list(facts(text, "indicator", "value")) == [2310.0, 1204.0, 318.0, 2560.5, 96.0, 41.0]
    assert facts("违规排污的，罚款5万元。", "indicator", "value") == []


def test_scales_without_a_unit() -> None:
    text = "铁路、公路、民航分别发送旅客2.3亿、22亿、3980万人次。"
    assert facts(text, "indicator", "value", "unit") == [(2.3, "亿人次"), (22.0, "亿人次"), (3980.0, "万人次")]


def test_what_courts_and_offices_did_next() -> None:
    text = "法院受理案件455万件，审结452万件。"
    assert facts(text, "indicator", "indicator", "value") == [("法院受理案件", 455.0), ("案件审结", 452.0)]
    text = "检查网店2160家，下架问题食品3.2吨，立案124起，罚款36万元。"
    assert facts(text, "indicator", "indicator", "value") == [
        ("检查网店", 2160.0),
        ("下架问题食品", 3.2),
        ("立案", 124.0),
        ("罚款", 36.0),
    ]
