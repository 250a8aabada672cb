"""Several numbers said of several things."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # what each is above or below: the things are those of the list before
        (
            "1至8月，全市工业销售、工业用电量同比分别增长11.7%和2.3%，增幅分别高于全省7.6和2.7个百分点。",
            [
                ("工业销售", "同比增长", 11.7),
                ("工业用电量", "同比增长", 2.3),
                ("工业销售增幅高于全省", "level", 7.6),
                ("工业用电量增幅高于全省", "level", 2.7),
            ],
        ),
        (
            "上半年，工业投资增长5%，民间投资增长6%，分别高于全省1.5和2.5个百分点。",
            [
                ("工业投资", "增长", 5.0),
                ("民间投资", "增长", 6.0),
                ("工业投资高于全省", "level", 1.5),
                ("民间投资高于全省", "level", 2.5),
            ],
        ),
        # shares of what is listed in the clause before
        (
            "上半年，玩具、家具和衣帽进口额排名前三，占比分别为34%、24%和9%。",
            [("玩具进口额", "占比", 34.0), ("家具进口额", "占比", 24.0), ("衣帽进口额", "占比", 9.0)],
        ),
        (
            "前7月，玩具、家具和衣帽是全市前三大商品，分别出口3亿元、2亿元和1亿元。",
            [("玩具出口", "level", 3.0), ("家具出口", "level", 2.0), ("衣帽出口", "level", 1.0)],
        ),
        (
            "两类地区软件业务收入在全国总收入中的占比分别为83%和17%。",
            [("软件业务收入", "占比", 83.0), ("软件业务收入", "占比", 17.0)],
        ),
        # what only the last or only the first of a list says
        (
            "造船完工量、订单量分别占世界的49%、72%，以总吨计分别占47%、67%。",
            [
                ("造船完工量", "占比", 49.0),
                ("订单量", "占比", 72.0),
                ("造船完工量", "占比", 47.0),
                ("订单量", "占比", 67.0),
            ],
        ),
        ("铁路、民航货运量分别增长2%和4%。", [("铁路货运量", "增长", 2.0), ("民航货运量", "增长", 4.0)]),
        (
            "规模工业增加值、产值同比分别增长7%和10%。",
            [("规模工业增加值", "同比增长", 7.0), ("规模工业产值", "同比增长", 10.0)],
        ),
        (
            "枢纽货物通过量、干线客运量分别增长7%和10%。",
            [("枢纽货物通过量", "增长", 7.0), ("干线客运量", "增长", 10.0)],
        ),
        # two comparisons of one measure
        (
            "5月，玩具产量3万件，同比、环比分别增长4%和下降2%。",
            [("玩具产量", "level", 3.0), ("玩具产量", "同比增长", 4.0), ("玩具产量", "环比下降", 2.0)],
        ),
        # one measure in one period after the other
        (
            "一季度、二季度和三季度的贸易总额分别为7亿元、8亿元和9亿元。",
            [("贸易总额", "level", 7.0), ("贸易总额", "level", 8.0), ("贸易总额", "level", 9.0)],
        ),
        # the clause before says how much each is at least, and which places they are
        (
            "上海、北京经济总量均超过2.5万亿元，分别为2.7万亿元、2.6万亿元。",
            [("经济总量", "level", 2.7), ("经济总量", "level", 2.6)],
        ),
        (
            "玩具和家具出口增长较快，分别增长8%和7%。",
            [("玩具出口", "增长", 8.0), ("家具出口", "增长", 7.0)],
        ),
        (
            "玩具和家具占比分别提升至8%和7%。",
            [("玩具", "占比", 8.0), ("家具", "占比", 7.0)],
        ),
        (
            "玩具销量和家具销量分别增长到8万件和7万件。",
            [("玩具销量", "level", 8.0), ("家具销量", "level", 7.0)],
        ),
        (
            "三大关键利率均上调25个基点，分别上调至4.5%和4.7%。",
            [("三大关键利率", "增长", 25.0), ("三大关键利率", "level", 4.5), ("三大关键利率", "level", 4.7)],
        ),
        # as many things as numbers, in one clause
        (
            "玩具、家具、衣帽产量同比增长8倍、7倍、6倍。",
            [("玩具产量", "同比增长", 8.0), ("家具产量", "同比增长", 7.0), ("衣帽产量", "同比增长", 6.0)],
        ),
        (
            "全年汽车产销实现8万辆和7万辆，同比分别增长6%和5%。",
            [
                ("汽车产量", "level", 8.0),
                ("汽车销量", "level", 7.0),
                ("汽车产量", "同比增长", 6.0),
                ("汽车销量", "同比增长", 5.0),
            ],
        ),
        # what is measured of those listed stands before them, one list after the other
        (
            "尘浓度最低的2个城市依次是北京和天津，分别为47和55微克/立方米；尘浓度最高的2个城市依次是上海、杭州，分别为94、84微克/立方米。",
            [
                ("尘浓度", "level", 47.0),
                ("尘浓度", "level", 55.0),
                ("尘浓度", "level", 94.0),
                ("尘浓度", "level", 84.0),
            ],
        ),
        # sides of a country, and a list that goes on behind a comma
        (
            "入选企业中，东、中、西部分别有17家、7家、4家。",
            [("东部", "level", 17.0), ("中部", "level", 7.0), ("西部", "level", 4.0)],
        ),
        (
            "其中，第一产业、第二产业，以及城乡居民生活用电量分别增长5%、2%和8%。",
            [("第一产业用电量", "增长", 5.0), ("第二产业用电量", "增长", 2.0), ("城乡居民生活用电量", "增长", 8.0)],
        ),
        # what those counted one by one did
        (
            "龙头企业48个、家庭农场29个，分别带动农户25万户、22万户。",
            [
                ("龙头企业", "level", 48.0),
                ("家庭农场", "level", 29.0),
                ("龙头企业带动农户", "level", 25.0),
                ("家庭农场带动农户", "level", 22.0),
            ],
        ),
        # a list of shares, and where they went
        (
            "风电、光伏占比分别由3%、4%提高到5%、6%。",
            [("风电", "占比", 3.0), ("光伏", "占比", 4.0), ("风电", "占比", 5.0), ("光伏", "占比", 6.0)],
        ),
        # the years stand in the clause before, what is measured behind 分别
        (
            "2016年至2017年，分别完成总产值6亿元、7亿元，年均增长9%；分别完成税收2亿元、3亿元。",
            [
                ("总产值", "level", 6.0),
                ("总产值", "level", 7.0),
                ("总产值", "增长", 9.0),
                ("税收", "level", 2.0),
                ("税收", "level", 3.0),
            ],
        ),
        # the parts leave their measure to the whole
        (
            "全市集装箱吞吐量增长8%，外贸、内贸分别增长9%和7%。",
            [("集装箱吞吐量", "增长", 8.0), ("外贸吞吐量", "增长", 9.0), ("内贸吞吐量", "增长", 7.0)],
        ),
        (
            "上半年交通投资30亿元，其中公路、水路分别完成投资20亿元和10亿元。",
            [("交通投资", "level", 30.0), ("公路完成投资", "level", 20.0), ("水路完成投资", "level", 10.0)],
        ),
    ],
)
def test_lists(text: str, rows: list[tuple[str, str, float]]) -> None:
    found = facts(text, "indicator", "indicator", "change", "value")
    assert [row[1:] for row in found] == [row[1:] for row in rows]
    for row, expected in zip(found, rows, strict=True):
        assert str(row[0]).endswith(expected[0])


def test_places_listed_behind_a_colon() -> None:
    text = "全市新签约项目344个，分别为：桐城市52个、怀宁县47个、市开发区39个。"
    rows = facts(text, "indicator", "indicator", "value", "unit")
    assert rows == [("新签约项目", value, "个") for value in (344.0, 52.0, 47.0, 39.0)]


def test_what_stands_behind_the_number_of_a_place_names_it() -> None:
    text = "全市签约项目27个。其中，桐庐县3个村庄获奖。"
    assert facts(text, "indicator", "indicator", "value")[1] == ("村庄获奖", 3.0)


def test_places_listed_with_the_number_of_each() -> None:
    text = "全市签约项目27个。其中，桐庐县10个，建德市9个，淳安县8个。"
    assert facts(text, "indicator", "value", "area")[1:] == [(10.0, "桐庐县"), (9.0, "建德市"), (8.0, "淳安县")]
