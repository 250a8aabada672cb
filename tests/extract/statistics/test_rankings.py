"""Rankings of places under one measure."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "name", "change", "rows"),
    [
        (
            "各省上半年GDP增速：青海6.4%、海南6.1%、甘肃5.3%。",
            "GDP",
            "增长",
            [("青海", 6.4), ("海南", 6.1), ("甘肃", 5.3)],
        ),
        (
            "全国出口增长7%，增速最低的是：青海2.4%、海南2.1%。",
            "出口",
            "增长",
            [("全国", 7.0), ("青海", 2.4), ("海南", 2.1)],
        ),
        ("前三季度各省GDP增速中，贵州为9.8%，云南为9.1%。", "GDP", "增长", [("贵州", 9.8), ("云南", 9.1)]),
        ("投资增速最高的是贵州，为9.8%；其次是云南，为9.1%。", "投资", "增长", [("贵州", 9.8), ("云南", 9.1)]),
        ("从GDP增速看，贵州（9.8%）、云南（9.1%）位居前列。", "GDP", "增长", [("贵州", 9.8), ("云南", 9.1)]),
        ("GDP增速方面，贵州则以9.8%领跑，云南9.1%。", "GDP", "增长", [("贵州", 9.8), ("云南", 9.1)]),
        (
            "GDP总量前三的省份分别是江苏（3899亿元）、山东（3738亿元）。",
            "GDP总量",
            "level",
            [("江苏", 3899.0), ("山东", 3738.0)],
        ),
        (
            "出口总值居前两位的是江苏、山东，分别为2万亿元和1万亿元。",
            "出口总值",
            "level",
            [("江苏", 2.0), ("山东", 1.0)],
        ),
        ("县区投资增速前两名：榆中县增长31.3%，永登县增长20%。", "投资", "增长", [("榆中县", 31.3), ("永登县", 20.0)]),
        (
            "（四）县区投资增速前两名：榆中县增长31.3%、永登县增长20%。",
            "投资",
            "增长",
            [("榆中县", 31.3), ("永登县", 20.0)],
        ),
        (
            "全国GDP增长6.4%。贵州则以9.8%领跑。东北垫底的格局没有改变：辽宁5.2%、吉林4.2%。",
            "GDP",
            "增长",
            [("全国", 6.4), ("贵州", 9.8), ("辽宁", 5.2), ("吉林", 4.2)],
        ),
    ],
)
def test_what_is_ranked_is_measured_of_each_place(
    text: str, name: str, change: str, rows: list[tuple[str, float]]
) -> None:
    found = facts(text, "indicator", "indicator", "change", "area", "value")
    assert found == [(name, change, *row) for row in rows]


@pytest.mark.parametrize(
    ("text", "name", "change", "rows"),
    [
        # how they came out stands between the measure and the places
        (
            "粮食播种面积排名前两位的市：阜阳市1550万亩，亳州市1320万亩；后两名的市：黄山市60万亩，铜陵市40万亩。",
            "粮食播种面积",
            "level",
            [("阜阳市", 1550.0), ("亳州市", 1320.0), ("黄山市", 60.0), ("铜陵市", 40.0)],
        ),
        (
            "优良天数比例，排在前两位的是丽水市（99.1%）和舟山市（98.6%），排在末位的是湖州市（82.3%）。",
            "优良天数比例",
            "level",
            [("丽水市", 99.1), ("舟山市", 98.6), ("湖州市", 82.3)],
        ),
        (
            "城镇调查失业率由低到高，前两位：厦门3.9%，福州4.2%。",
            "城镇调查失业率",
            "level",
            [("厦门", 3.9), ("福州", 4.2)],
        ),
        (
            "综合指数同比改善幅度最大的是德州市（下降9.3%）；济宁市、泰安市不降反升，分别上升2.2%和1.9%。",
            "综合指数",
            None,
            [("德州市", 9.3), ("济宁市", 2.2), ("泰安市", 1.9)],
        ),
        # values below zero
        (
            "固定资产投资增速后三名：固镇县－6.1%、怀远县-3.2%、五河县－0.4%。",
            "固定资产投资",
            "下降",
            [("固镇县", 6.1), ("怀远县", 3.2), ("五河县", 0.4)],
        ),
        # several places of one value, in this clause or the one before
        (
            "重点项目开工率：鄞州区、慈溪市，均为100%。",
            "重点项目开工率",
            "level",
            [("鄞州区", 100.0), ("慈溪市", 100.0)],
        ),
        (
            "杭州GDP增长5.6%。紧随其后的是温州和绍兴，均为5.1%；嘉兴与台州并列4.8%。",
            "GDP",
            "增长",
            [("杭州", 5.6), ("温州", 5.1), ("绍兴", 5.1), ("嘉兴", 4.8), ("台州", 4.8)],
        ),
        # one that fell does not turn those behind it; what the others are above
        (
            "全省GDP增长5.3%。跑输全省的有3个市，其中湖州4.9%，丽水则下降0.5%；金华为5.3%，都慢于宁波和舟山的6.5%。",
            "GDP",
            None,
            [("全省", 5.3), ("湖州", 4.9), ("丽水", 0.5), ("金华", 5.3), ("宁波", 6.5), ("舟山", 6.5)],
        ),
        # the rate of the text, behind a paragraph that told of something else
        (
            "前三季度全国GDP增长6.3%。\n天津增长4.2%，全市采矿业增加值增长1.1%。河北5.9%。",
            None,
            "增长",
            [("全国", 6.3), ("天津", 4.2), ("全市", 1.1), ("河北", 5.9)],
        ),
        (
            "全国GDP增长5.2%。\n江苏、浙江两省增速在6%以上，依次为6.4%和6.2%。",
            "GDP",
            "增长",
            [("全国", 5.2), ("江苏", 6.4), ("浙江", 6.2)],
        ),
        (
            "安徽GDP增速最快，达6.1%；江西次之，为5.7%；山西垫底，只有2.2%。",
            "GDP",
            "增长",
            [("安徽", 6.1), ("江西", 5.7), ("山西", 2.2)],
        ),
        # with a place that is left out, or no span
        (
            "投资增速后两名：宁波市（不含前湾）下降0.7%，舟山市下降2.1%。",
            "投资",
            "下降",
            [("宁波市", 0.7), ("舟山市", 2.1)],
        ),
        ("一季度新签约项目，慈溪市15个、镜湖新区9个。", "新签约项目", "level", [("慈溪市", 15.0), ("镜湖新区", 9.0)]),
        # what was counted before
        (
            "认定高新技术企业1500家。从区域分布看，余杭区312家，滨江区288家；最少的是淳安县，12家。",
            "认定高新技术企业",
            "level",
            [(None, 1500.0), ("余杭区", 312.0), ("滨江区", 288.0), ("淳安县", 12.0)],
        ),
        # times in place of places
        (
            "工业增加值，2015年全县只有12.5亿元，2020年是31.8亿元。",
            "工业增加值",
            "level",
            [("全县", 12.5), ("全县", 31.8)],
        ),
    ],
)
def test_what_stands_over_a_list(
    text: str, name: str | None, change: str | None, rows: list[tuple[str | None, float]]
) -> None:
    found = facts(text, "indicator", "indicator", "change", "area", "value")
    assert [row[2:] for row in found] == rows
    assert name is None or {row[0] for row in found} == {name}
    assert change is None or {row[1] for row in found} == {change}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # the unit stands over the list
        (
            "业务量居前的城市（亿件）：成都12.4、苏州11、东莞9.6。",
            [("业务量", 12.4, "亿件"), ("业务量", 11.0, "亿件"), ("业务量", 9.6, "亿件")],
        ),
        (
            "细颗粒物浓度（单位：微克/立方米）：德州市45、聊城市48。",
            [("细颗粒物浓度", 45.0, "微克/立方米"), ("细颗粒物浓度", 48.0, "微克/立方米")],
        ),
        # there is none
        (
            "空气质量综合指数最低的是丽水市（2.45）；最高的是湖州市（4.02）。",
            [("空气质量综合指数", 2.45, None), ("空气质量综合指数", 4.02, None)],
        ),
        # another measure in brackets
        (
            "年度投资完成率（括号内为年度计划投资）：鄞州区88.2%（120亿元），慈溪市85.1%（96.5亿元）。",
            [
                ("年度投资完成率", 88.2, "%"),
                ("年度计划投资", 120.0, "亿元"),
                ("年度投资完成率", 85.1, "%"),
                ("年度计划投资", 96.5, "亿元"),
            ],
        ),
        # things, whose names belong to the measure, and what is no measure of them
        ("主要产品产量：粗钢320万吨、水泥510万吨。", [("粗钢产量", 320.0, "万吨"), ("水泥产量", 510.0, "万吨")]),
        (
            "快递企业百万件有效申诉率，全国平均为2.15，高于平均的有：申通快递3.02；低于平均的是：顺丰速运0.31。",
            [
                ("快递企业百万件有效申诉率", 2.15, None),
                ("申通快递百万件有效申诉率", 3.02, None),
                ("顺丰速运百万件有效申诉率", 0.31, None),
            ],
        ),
        ("房地产相关税收：契税59亿元；房产税39亿元。", [("契税", 59.0, "亿元"), ("房产税", 39.0, "亿元")]),
        ("未开工项目6个，责任单位分别是：市交通局2个，平武县2个。", [("未开工项目", 6.0, "个")]),
        # no list at all
        ("俄方称，库尔斯克州有19个居民点已完成排雷。", [("居民点完成排雷", 19.0, "个")]),
    ],
)
def test_units_and_things_under_a_measure(text: str, rows: list[tuple[str, float, str | None]]) -> None:
    assert facts(text, "indicator", "indicator", "value", "unit") == rows


def test_the_measure_stands_in_the_title() -> None:
    text = "广东以10.5万亿元居首，江苏紧随其后，为10.2万亿元。\n从增速看，西藏6.2%领跑，甘肃、湖北均为6%。"
    article = Article("a", text, title="各省前三季度GDP出炉")
    found = [fact.fields for fact in extract(article, load_vocabulary()).facts if fact.type == "indicator"]
    assert [(row["indicator"], row["change"], row["area"], row["value"]) for row in found] == [
        ("GDP", "level", "广东", 10.5),
        ("GDP", "level", "江苏", 10.2),
        ("GDP", "增长", "西藏", 6.2),
        ("GDP", "增长", "甘肃", 6.0),
        ("GDP", "增长", "湖北", 6.0),
    ]


def test_a_clause_that_names_the_measure_comes_before_the_text() -> None:
    text = "全国外贸增长5%。\n长三角区域机电产品出口保持强劲增长，江苏增长12.8%，浙江增长21.5%。"
    assert facts(text, "indicator", "indicator")[1:] == ["区域机电产品出口"] * 2


def test_the_first_sentences_say_what_is_ranked() -> None:
    text = (
        "28个省份的GDP“成绩单”已经出炉。\n吉林以6.5%领跑，内蒙古、重庆以6.2%并列第二。经济大省里，广东只有4.4%。\n"
        "从总量看，广东仍居榜首（3.15万亿元），江苏3.09万亿元。江苏、浙江偏强，增速分别为6.1%、5.9%。"
    )
    assert facts(text, "indicator", "indicator", "change", "area", "value") == [
        ("GDP", "增长", "吉林", 6.5),
        ("GDP", "增长", "内蒙古", 6.2),
        ("GDP", "增长", "重庆", 6.2),
        ("GDP", "增长", "广东", 4.4),
        ("GDP", "level", "广东", 3.15),
        ("GDP", "level", "江苏", 3.09),
        ("GDP", "增长", "江苏", 6.1),
        ("GDP", "增长", "浙江", 5.9),
    ]


def test_departments_under_the_measure_of_the_paragraph_before() -> None:
    text = "投资完成率：顶山街道112.3%，葛塘街道108.9%。\n部门方面，区水务局（99.1%）、区教育局（98.4%）居前。"
    assert facts(text, "indicator", "indicator", "value") == [
        ("投资完成率", 112.3),
        ("投资完成率", 108.9),
        ("区水务局投资完成率", 99.1),
        ("区教育局投资完成率", 98.4),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "一、工业投资增速\n前两名：银川市14.2%、吴忠市11.6%。\n二、资金到位率\n石嘴山市90%，中卫市80%。",
            [
                ("工业投资", "增长", 14.2, "%", "银川市"),
                ("工业投资", "增长", 11.6, "%", "吴忠市"),
                ("资金到位率", "level", 90.0, "%", "石嘴山市"),
                ("资金到位率", "level", 80.0, "%", "中卫市"),
            ],
        ),
        (
            "通报如下：\n（一）民间投资增速\n后两名（均为下降）：银川市3.6%，吴忠市5.1%。\n（二）开（复）工率\n中卫市、固原市分别只有49%和46%。",
            [
                ("民间投资", "下降", 3.6, "%", "银川市"),
                ("民间投资", "下降", 5.1, "%", "吴忠市"),
                ("开（复）工率", "level", 49.0, "%", "中卫市"),
                ("开（复）工率", "level", 46.0, "%", "固原市"),
            ],
        ),
        (
            "■综合指数较好的城市（9月）\n银川市（3.27）、吴忠市（3.64）。\n■PM2.5浓度最低的县（单位：微克/立方米）\n泾源县18。",
            [
                ("综合指数", "level", 3.27, None, "银川市"),
                ("综合指数", "level", 3.64, None, "吴忠市"),
                ("PM2.5浓度", "level", 18.0, "微克/立方米", "泾源县"),
            ],
        ),
        (
            "■PM10浓度同比不降反升的城市\n银川市：上升6.3%；中卫市：上升4.1%。\n省列项目完成投资\n固原市：14个项目，完成投资3亿元。",
            [
                ("PM10浓度", "同比增长", 6.3, "%", "银川市"),
                ("PM10浓度", "同比增长", 4.1, "%", "中卫市"),
                ("省列项目完成投资", "level", 3.0, "亿元", "固原市"),
            ],
        ),
        (
            "降尘量超标的区县\n金凤区16.4吨/平方公里。\n交办情况：全区整改问题94个。银川市58个、吴忠市36个。",
            [
                ("降尘量", "level", 16.4, "吨/平方公里", "金凤区"),
                ("整改问题", "level", 94.0, "个", "全区"),
                ("整改问题", "level", 58.0, "个", "银川市"),
                ("整改问题", "level", 36.0, "个", "吴忠市"),
            ],
        ),
    ],
)
def test_a_line_over_paragraphs_says_what_they_list(
    text: str, rows: list[tuple[str, str, float, str | None, str]]
) -> None:
    assert facts(text, "indicator", "indicator", "change", "value", "unit", "area") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "各省已晒出上半年GDP。云南以9.2%的增速拔得头筹，福建和湖北并列第四，均为8%，只有广东（5%）略低。",
            [
                ("云南", "增长", 9.2, "上半年"),
                ("福建", "增长", 8.0, "上半年"),
                ("湖北", "增长", 8.0, "上半年"),
                ("广东", "增长", 5.0, "上半年"),
            ],
        ),
        (
            "截至7月30日，28个省份都已晒出上半年GDP。12个省份跑赢全国水平（6.3%）。",
            [("全国", "增长", 6.3, "上半年")],
        ),
        (
            "上半年，海南GDP同比增长8.7%，领跑各省份；青海6.6%、吉林5.7%，分列其后。",
            [
                ("海南", "同比增长", 8.7, "上半年"),
                ("青海", "同比增长", 6.6, "上半年"),
                ("吉林", "同比增长", 5.7, "上半年"),
            ],
        ),
    ],
)
def test_rates_of_places_told_in_passing(text: str, rows: list[tuple[str, str, float, str]]) -> None:
    assert facts(text, "indicator", "area", "change", "value", "period") == rows


def test_what_provinces_have_is_gdp() -> None:
    text = "上半年国内生产总值9亿元，各地数据出齐。前两名还是老面孔：广东（6亿元）、江苏（5亿元）。安徽的GDP尚未公布。"
    assert facts(text, "indicator", "indicator", "value") == [("国内生产总值", 9.0), ("GDP", 6.0), ("GDP", 5.0)]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "仅有2个省份投资负增长，分别是青海（-4.2%）、西藏（-0.8%）；其余29省份正增长，内蒙古最高，达19.1%。",
            [("投资", "下降", "青海", 4.2), ("投资", "下降", "西藏", 0.8), ("投资", "增长", "内蒙古", 19.1)],
        ),
        (
            "全省GDP增长3.4%。增速方面，汕尾表现最好，达到5.9%，深圳5.4%。",
            [("GDP", "增长", "全省", 3.4), ("GDP", "增长", "汕尾", 5.9), ("GDP", "增长", "深圳", 5.4)],
        ),
        ("广东21个地级以上市经济数据全部出炉。", []),
        ("CPI环比0.1%，PPI环比-0.4%。", [("CPI", "环比增长", None, 0.1), ("PPI", "环比下降", None, 0.4)]),
    ],
)
def test_growth_above_and_below_zero(text: str, rows: list[tuple[str, str, str | None, float]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "area", "value") == rows


def test_a_headline_of_one_thing_heads_no_list() -> None:
    text = "我国单机容量最大抽水蓄能电站首台机组发电\n该项目共安装4台单机容量42.5万千瓦的机组。"
    assert ("单机容量", 42.5) not in facts(text, "indicator", "indicator", "value")
