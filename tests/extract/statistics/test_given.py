"""Area and period of a statistic, and statistics that a text gives twice."""

from __future__ import annotations

import datetime

import pytest

from kg.extract import extract
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        # the place of the paragraph, from a sentence without a number
        ("甘肃实施一批新项目。苹果产量81.5万吨。", ["甘肃"]),
        # a rank among all is no area
        ("贵州茶园面积700.3万亩，居全国第一，茶叶产量45.6万吨。", ["贵州", "贵州"]),
        # with whom one trades is none
        ("今年前5个月，广西对越南进出口总额812.7亿元。", ["广西"]),
        ("上半年，我国企业对全球120个国家和地区投资，投资额达720亿美元。", ["我国"]),
        # where something goes, what is gone beyond, and one of all
        ("云南开行班列320列，运往老挝的化肥12.5万吨。", ["云南", "云南"]),
        ("区内出口额增长6%，高出全国1.5个百分点；投资额增长7%。", [None, None, None]),
        ("31个省（自治区、直辖市）和新疆生产建设兵团新增病例217例。", [None]),
        ("试点在成都等43座城市进行，认定土地169.5万亩。", [None]),
        ("随着全国货运回升，船闸通过量3989万吨。", [None]),
        ("他们打破3项亚洲纪录，售出门票308万张。", [None]),
        # what a measure is above, unless the number is its own
        ("安徽出口额居前，全国排位上升，工业投资增长6%，高于全国2.5个百分点。", ["安徽", "安徽"]),
        ("合肥全市工业投资分别高于全国、全省1.3和2.4个百分点，指数为71.6。", ["合肥", "合肥", "合肥"]),
        # among others in brackets, which end; alone in brackets; of the same name as a kind of things
        ("沿河城市（合肥、芜湖等）订单增长8%。", [None]),
        ("新增病例42例（安徽31例，福建11例），出院病例17例。", [None, "安徽", "福建", None]),
        ("中欧班列（合肥）开行712列。", ["合肥"]),
        ("安徽重组全国重点实验室，认定企业713家。", ["安徽"]),
        ("我省认定企业713家。", ["我省"]),
        # parts of the country, and those with whom one deals
        ("东部、中部、西部地区投资分别增长5.1%、6.2%、7.3%。", ["东部地区", "中部地区", "西部地区"]),
        ("法国、德国对我投资分别增长8.2%、9.3%。", ["法国", "德国"]),
        ("安徽对东盟、法国、德国出口分别增长5.1%、6.2%和7.3%。", ["安徽", "安徽", "安徽"]),
        # where the organ is that tells it, and some places that are counted
        ("安徽省统计局数据显示，出口额增长8%。", ["安徽省"]),
        ("暴雨造成安徽、福建、江西3省12.7万人受灾。", [None]),
        ("暴雨造成安徽、福建、江西、浙江、湖北、湖南、广东、海南、云南等13省（区、市）12.7万人次受灾。", [None]),
        ("苏丹卫生部说，霍乱已致180人死亡。", ["苏丹"]),
        ("安徽承接浙江转入企业312家。", ["安徽"]),
        ("安徽作为我国的产粮区，小麦产量达31.2万吨。", ["安徽"]),
        # a train named after where it goes, and a share of a whole country
        ("合肥开行中亚班列712列。", ["合肥"]),
        ("安徽创造了全国5.2%的产值；出口额9亿元。", ["安徽", "安徽"]),
        # a word for the country inside a name, and one that tells the kind of a journey
        ("中国钢铁工业协会称，重点企业利润增长8.2%。", [None]),
        ("浙江接待国内外游客613.5万人次。", ["浙江"]),
        # of several places together
        ("湖南、广西和贵州三省区电网总投资870亿元。", [None]),
        ("湖南和广西两地进出口3120亿元。", [None]),
        # a new paragraph, another matter
        ("甘肃苹果产量81.5万吨。\n苹果加工企业实现利润3.2亿元。", ["甘肃", None]),
    ],
)
def test_the_area_is_that_of_the_paragraph(text: str, areas: list[str | None]) -> None:
    assert facts(text, "indicator", "area") == areas


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("9月，航空旅客运输量首次超过2019年同期，完成客运量5340.2万人次。", ["9月"]),
        ("截至今天（1月14日）下午3时，310家公司分红，金额达3亿元。", ["截至今天（1月14日）下午3时"] * 2),
        ("截至当地时间8日晚，飓风已造成53人死亡。", ["截至当地时间8日晚"]),
        ("截至第一季度末，铁路营业里程8.5万公里。", ["截至第一季度末"]),
        ("过去24小时，飓风造成53人死亡。", ["过去24小时"]),
        ("最近5个月，全县新增企业310家。", ["最近5个月"]),
        # what is so now, by whatever word, is not so since then
        ("2020年底，全县有企业120家。如今，企业达310家。", ["2020年底", "如今"]),
        ("截至发稿，310家公司分红。", [None]),
        # what everybody has a month
        ("全县低保标准达到每人每月746元；低保对象3329万人。", [None, None]),
        ("截至去年底，全县企业达310家。", ["截至去年底"]),
        ("今年前两个月，软件业务收入18965亿元。", ["今年前两个月"]),
        # from a sentence without a number; some days; since something happened
        ("去年，当地修好了水渠。稻谷产量达8.5万吨。", ["去年"]),
        ("7月1日至8月15日，火车站发送旅客31.2万人次。", ["7月1日至8月15日"]),
        ("2024年，产量8万吨。自2019年3月投产以来，工厂累计生产轮胎96万条。", ["2024年", "2019年3月投产以来"]),
        ("2024年，出口额8亿元。保税区封关运作以来，出口额达31亿元。", ["2024年", "保税区封关运作以来"]),
        ("三月份，用电量29亿千瓦时。", ["三月份"]),
        ("截至今晚6时，降水量达20.7毫米。", ["截至今晚6时"]),
        # what something is a multiple of, and an edition
        ("假期首日客流量8万人次，是今年平日的2.5倍。", [None, None]),
        ("2025年版目录收录药品312种。", [None]),
        # from one month of a year to one of another, and up to the end of what a part is told in
        ("2021年5月至2023年2月，破获案件312起。两年来，新增企业12家。", ["2021年5月至2023年2月", "两年来"]),
        (
            "2018年至2022年，办案733万件；其中，2022年逮捕3.7万人；办理行政案件7.8万件。",
            ["2018年至2022年", "2022年", "2022年"],
        ),
        ("1—11月，投资达87亿元，预计全年有望达到96亿元。企业收入达41亿元。", ["1—11月", "1—11月"]),
        ("上半年，新增就业3.2万人，完成全年目标任务的58%。", ["上半年", "上半年"]),
        ("2023年，全县有企业82家，为去年的两倍左右；出口额9亿元。", ["2023年", "2023年"]),
        ("2023年，产值达82亿元，是2015年的2.4倍；出口额9亿元。", ["2023年", "2023年", "2023年"]),
        # what is so now in one place
        ("目前，山东建成粮仓312座。河南投入农机8.5万台。", ["目前", None]),
        # a new paragraph goes on only with a month or quarter
        ("目前，全县企业达310家。\n茶园面积12.5万亩。", ["目前", None]),
        ("7月份，发电量31亿千瓦时。\n用电量29亿千瓦时。", ["7月份", "7月份"]),
        (
            "上半年，用水总量从2015年的61.5亿立方米减少到2020年的58.2亿立方米，利用率62.5%。",
            ["2015年", "2020年", "上半年"],
        ),
    ],
)
def test_what_is_only_compared_is_no_period(text: str, periods: list[str]) -> None:
    assert facts(text, "indicator", "period") == periods


def test_a_headline_gives_way_to_its_paragraph() -> None:
    text = "5月份造船新订单达312万吨\n协会公布，5月份我国船舶企业新承接订单312万吨，比上月增长4.1%。"
    assert facts(text, "indicator", "indicator", "value") == [
        ("船舶企业新承接订单", 312.0),
        ("船舶企业新承接订单", 4.1),
    ]


def test_what_changes_are_told_against_holds_to_the_end_of_the_paragraph() -> None:
    text = (
        "从环比看，粮价下降0.3%，比去年上涨2%。其中，肉价上涨1%。从同比看，粮价上涨4%。\n菜价上涨5%。煤价同比上涨6%。"
    )
    assert list(facts(text, "indicator", "change", "value")) == [
        ("环比下降", 0.3),
        ("增长", 2.0),
        ("环比增长", 1.0),
        ("同比增长", 4.0),
        ("增长", 5.0),
        ("同比增长", 6.0),
    ]


def test_the_period_of_a_part_ends_with_its_sentence() -> None:
    text = "上半年，全市工业增加值增长8.4%。其中，6月份增长6.9%。工业投资增长22.0%。"
    assert facts(text, "indicator", "value", "period") == [(8.4, "上半年"), (6.9, "6月份"), (22.0, "上半年")]


def test_a_headline_gives_way_to_its_paragraph_that_says_against_what() -> None:
    text = "前三季度企业合同额增长12.9%\n前三季度，企业合同额13794亿元，同比增长12.9%。"
    assert facts(text, "indicator", "change", "value") == [("level", 13794.0), ("同比增长", 12.9)]


def test_in_one_paragraph_two_times_are_two_statistics() -> None:
    text = "1至2月，全市失业率为5.6%，2月份，失业率为5.6%。"
    assert facts(text, "indicator", "value", "period") == [(5.6, "1至2月"), (5.6, "2月份")]


def test_a_headline_is_taken_back_where_its_paragraph_knows_no_exact_number() -> None:
    text = "河口一地爆炸 致7人死亡\n河口一地发生爆炸，造成至少7人死亡、3人受伤。"
    assert facts(text, "indicator", "indicator", "value") == [("受伤人数", 3.0)]


@pytest.mark.parametrize(("title", "period"), [("某省公布2021年经济运行数据", "2021年"), ("某省经济稳中有进", None)])
def test_a_release_tells_of_the_year_in_its_title_to_its_end(title: str, period: str | None) -> None:
    text = "2021年，浙江生产总值73516亿元。\n固定资产投资增长10.8%。"
    article = Article("a", text, title=title, date=datetime.date(2022, 1, 18))
    found = [fact.fields for fact in extract(article, load_vocabulary()).facts if fact.type == "indicator"]
    assert [fields["period"] for fields in found] == ["2021年", period]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("11月4日0—24时，浙江省新增确诊病例12例。", "11月4日"),
        ("今年国庆假期，浙江省旅游收入增长8.2%。", "今年国庆假期"),
        ("“五一”假期，浙江省旅游收入增长8.2%。", "“五一”假期"),
        ("春节期间，浙江省旅游收入增长8.2%。", "春节期间"),
    ],
)
def test_days_and_holidays_are_periods(text: str, period: str) -> None:
    assert facts(text, "indicator", "period") == [period]


@pytest.mark.parametrize(
    ("title", "area"),
    [
        ("上半年安徽外贸增长8%", "安徽"),
        ("统计局：前三季度我国物流运行平稳", "我国"),
        ("【一线见闻】安徽合肥：车间里的变化", "安徽合肥"),
        # two places, a place that is only met, a word inside a name
        ("安徽与浙江共建园区", None),
        ("考察团走进安徽", None),
        ("全国人大常委会举行会议", None),
        ("中国队获得一枚金牌", None),
    ],
)
def test_a_release_tells_of_the_place_that_its_title_begins_with(title: str, area: str | None) -> None:
    text = "货车产量达31.2万辆。\n浙江一家企业出口客车812辆。"
    article = Article("a", text, title=title, date=datetime.date(2023, 7, 18))
    found = [fact.fields for fact in extract(article, load_vocabulary()).facts if fact.type == "indicator"]
    assert [fields["area"] for fields in found] == [area, "浙江"]


def test_what_only_a_country_has_is_of_no_place_that_a_title_names() -> None:
    article = Article("a", "2021年国内生产总值增长8.1%。", title="浙江公布经济数据", date=datetime.date(2022, 1, 18))
    found = [fact.fields for fact in extract(article, load_vocabulary()).facts if fact.type == "indicator"]
    assert [fields["area"] for fields in found] == [None]


def test_quarters_taken_apart_leave_the_period_before() -> None:
    text = "上半年地区生产总值5000亿元。分季度看，一季度增长8.3%；二季度增长7.9%。从产业看，第一产业增加值增长7.8%。"
    assert facts(text, "indicator", "value", "period") == [
        (5000.0, "上半年"),
        (8.3, "一季度"),
        (7.9, "二季度"),
        (7.8, "上半年"),
    ]


def test_places_dealt_with_and_ranks_are_no_areas() -> None:
    text = "上半年，福建省对日本出口增长5.1%，对韩国、美国分别下降3.2%和1.1%，对越南增长8.2%。"
    assert facts(text, "indicator", "area", "value") == [("福建省", value) for value in (5.1, 3.2, 1.1, 8.2)]
    text = "全省利用外资90亿美元，总量居中部六省第1位；到位资金4016.3亿元。"
    assert list(facts(text, "indicator", "area")) == ["全省", "全省"]


def test_time_from_which_something_turned() -> None:
    text = "上半年，绍兴出口增长8.1%，嘉兴由一季度的下降1.2%转为增长3.6%。固定资产投资增长2%。"
    assert facts(text, "indicator", "value", "period") == [
        (8.1, "上半年"),
        (1.2, "一季度"),
        (3.6, "上半年"),
        (2.0, "上半年"),
    ]
    text = "8月，食品价格由7月的上涨0.8%转为下降1.3%，猪肉价格涨1%。"
    assert facts(text, "indicator", "value", "period") == [(0.8, "7月"), (1.3, "8月"), (1.0, "8月")]


def test_area_behind_a_list_of_places() -> None:
    text = "1至5月，全国新建公路8万公里；河北、山西新建里程分别为2140公里和1876公里。公路优良率为98%。"
    assert facts(text, "indicator", "area", "value") == [
        ("全国", 8.0),
        ("河北", 2140.0),
        ("山西", 1876.0),
        ("全国", 98.0),
    ]


def test_what_is_traded_with_several_countries_is_not_measured_there() -> None:
    text = "前5个月，江西省对东盟出口120亿元，其中对越南等东南亚四国增长14%。对其他国家出口51亿元，同比增长4.5%。"
    assert set(facts(text, "indicator", "area")) == {"江西省"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("4月，江西对传统市场出口由降转增，其中，对欧盟增长3.3%，对美国增长6.2%。", ["对欧盟出口", "对美国出口"]),
        (
            "一季度，物流总费用4.3万亿元，与生产总值的比率为14.4%。",
            ["物流总费用", "物流总费用与生产总值的比率"],
        ),
        ("全省55处公园规划总面积6.7万公顷。", ["公园规划总面积"]),
        ("江西守住4000万亩耕地红线。", []),
    ],
)
def test_names_of_which_the_clause_says_a_part(text: str, names: list[str]) -> None:
    assert facts(text, "indicator", "indicator") == names


def test_a_corridor_is_no_area() -> None:
    assert facts("西部陆海新通道班列累计发送集装箱120万标箱。", "indicator", "area") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "2022年，德国从中国进口额为1911亿欧元。",
        "2022年，德国对我国出口额为1068亿欧元。",
        "2022年，德国和中国双边贸易额为2979亿欧元。",
    ],
)
def test_who_trades_with_us(text: str) -> None:
    assert facts(text, "indicator", "area") == ["德国"]


def test_a_mobile_phone_is_no_count() -> None:
    assert facts("铁路12306手机客户端推出新功能。", "indicator", "value") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("5.4万亩高标准农田的施工现场十分繁忙。", ["高标准农田"]),
        ("组委会以56个团队为基础、17个专项团队为支撑开展工作。", []),
        ("单位住所：宁波市江北区东盛街52号2幢。", []),
        ("他主编了23卷《地方法律典》。", []),
    ],
)
def test_what_stands_behind_a_count(text: str, names: list[str]) -> None:
    assert facts(text, "indicator", "indicator") == names


def test_the_last_of_counted_places_is_not_where_the_next_things_are() -> None:
    text = "比赛将在杭州市以及宁波、温州、湖州4个赛区举办。目前，56个竞赛场馆已全部竣工。"
    assert facts(text, "indicator", "area") == ["杭州市"]


def test_all_that_somebody_runs_ahead_of_is_not_where_something_is() -> None:
    assert facts("湖南新能源建设领跑全国，完成治沙面积1954亩。", "indicator", "area") == ["湖南"]


def test_the_end_of_a_plan_that_is_compared_with() -> None:
    text = "2019年，全市货物贸易规模达到616亿元，比“十二五”末的2015年增长32.4%。"
    assert facts(text, "indicator", "period") == ["2019年", "2019年"]


def test_ranges_are_no_levels() -> None:
    assert facts("游客的停留时长从过去的2—3天延长至4—5天。", "indicator", "value") == []
    assert facts("游客的停留时长从2天延长至5天。", "indicator", "value") == [2.0, 5.0]


def test_a_rate_beside_two_others_is_named_once() -> None:
    text = (
        "上半年，全市生产总值440亿元，增长8.4%，增速同比提高0.8个百分点，"
        "比全省（7.7%）和全国平均水平（7.0%）分别高0.7、1.4个百分点。"
    )
    names = facts(text, "indicator", "indicator")
    assert names[-2:] == ["生产总值增速比全省高", "生产总值增速比全国高"]


def test_the_time_since_which_something_goes_on() -> None:
    text = "上半年，纺织业延续去年四季度以来的回升态势，增加值同比增长7%。"
    assert facts(text, "indicator", "indicator", "period") == [("纺织业增加值", "上半年")]


def test_the_year_of_an_aim_is_no_time() -> None:
    text = "上半年，该省新建管网320公里，占全年计划数的97%，惠及居民85.1万户。"
    assert facts(text, "indicator", "period") == ["上半年"] * 3
    text = "去年，我国提前实现“到2030年退化土地零增长”目标，全国湿地总面积8.45亿亩。"
    assert facts(text, "indicator", "value", "period") == [(8.45, "去年")]


def test_a_record_since_a_year_is_no_time() -> None:
    text = "今年汛期，全省平均气温为18.5摄氏度，为1961年以来历史同期第四高值；平均降水量为517.8毫米。"
    assert "1961年以来" not in facts(text, "indicator", "period")


def test_the_month_of_a_delivery_is_no_period() -> None:
    text = "纽约商品交易所9月交货的原油期货价格下跌5.04%。"
    assert facts(text, "indicator", "period") == [None]
