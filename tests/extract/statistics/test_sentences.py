"""Statistics: what is measured, how it changed, the number and unit as printed, area and period."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "前三季度，全国规模以上工业增加值同比增长11.8%。",
            ("规模以上工业增加值", "同比增长", 11.8, "%", "全国", "前三季度"),
        ),
        ("10月份，浙江省出口额环比下降2.1%。", ("出口额", "环比下降", 2.1, "%", "浙江省", "10月份")),
        ("2020年，全省生产总值64613亿元。", ("生产总值", "level", 64613.0, "亿元", "全省", "2020年")),
        ("地震造成37人死亡。", ("死亡人数", "level", 37.0, "人", None, None)),
    ],
)
def test_one_statistic(text: str, row: tuple[object, ...]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value", "unit", "area", "period") == [row]


def test_a_list_gives_each_its_value() -> None:
    text = "1—10月，东部、中部、西部投资分别增长7.6%、11.0%和4.8%。"
    assert list(facts(text, "indicator", "value")) == [7.6, 11.0, 4.8]


def test_a_share_that_moved_is_a_share() -> None:
    text = "高技术产业增加值占规模以上工业比重提升至15.1%。"
    assert facts(text, "indicator", "indicator", "change", "value") == [("高技术产业增加值", "占比", 15.1)]


def test_what_is_measured_may_stand_behind_the_list_and_its_changes_in_another() -> None:
    text = "前10个月，我国对东盟、欧盟分别进出口5.26万亿元、4.68万亿元，同比分别增长15.8%、8.1%。"
    rows = facts(text, "indicator", "indicator", "change", "value")
    assert [row[1:] for row in rows] == [
        ("level", 5.26),
        ("level", 4.68),
        ("同比增长", 15.8),
        ("同比增长", 8.1),
    ]
    assert [row[0][-6:] for row in rows] == ["对东盟进出口", "对欧盟进出口"] * 2


def test_counts_of_what_was_built() -> None:
    assert facts("全国已成立48家数据交易机构。", "indicator", "indicator", "value") == [("数据交易机构", 48.0)]


@pytest.mark.parametrize(
    "text",
    [
        "预计全年粮食产量将超过1.3万亿斤。",
        "力争到2025年研发投入增长7%。",
        "近300家企业参加了展览。",
        "会议提出5个方面举措。",
    ],
)
def test_forecasts_targets_and_rough_counts_are_none(text: str) -> None:
    assert facts(text, "indicator", "value") == []


def test_the_period_is_an_interval_beside_its_wording() -> None:
    text = "前三季度，全国规模以上工业增加值同比增长11.8%。"
    assert facts(text, "indicator", "period_start", "period_end") == [("2021-01-01", "2021-10-01")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("当地新增59家民宿，吸引游客。", [("民宿", "level", 59.0, "家")]),
        ("全国25万残疾人得到康复服务。", [("残疾人", "level", 25.0, "万")]),
        ("假期全国公路发送旅客1亿6325万人次。", [("公路发送旅客", "level", 16325.0, "万人次")]),
        (
            "2022年长三角区域发展指数为129.5，年均提高4.2。",
            [("发展指数", "level", 129.5, None), ("发展指数", "增长", 4.2, None)],
        ),
        (
            "一季度全省工业投资同比增长9.1%，高于全国2.2个百分点。",
            [("工业投资", "同比增长", 9.1, "%"), ("工业投资高于全国", "level", 2.2, "个百分点")],
        ),
        ("上半年对外贸易额较去年同期增长14.2%。", [("对外贸易额", "增长", 14.2, "%")]),
        (
            "服务业占比从2015年的50.2%提高至2020年的54.5%。",
            [("服务业", "占比", 50.2, "%"), ("服务业", "占比", 54.5, "%")],
        ),
        (
            "4月期货成交量为6.72亿手，成交额为44.16万亿元，同比分别增长43.26%和8.09%。",
            [
                ("期货成交量", "level", 6.72, "亿手"),
                ("期货成交额", "level", 44.16, "万亿元"),
                ("期货成交量", "同比增长", 43.26, "%"),
                ("期货成交额", "同比增长", 8.09, "%"),
            ],
        ),
        ("全省91%的博物馆免费开放。", [("博物馆", "占比", 91.0, "%")]),
    ],
)
def test_ways_to_say_a_statistic(text: str, rows: list[tuple[object, ...]]) -> None:
    found = facts(text, "indicator", "indicator", "change", "value", "unit")
    assert [row[1:] for row in found] == [row[1:] for row in rows]
    for row, expected in zip(found, rows, strict=True):
        assert str(expected[0])[-3:] in str(row[0])


def test_a_headline_and_its_paragraph_give_one_statistic() -> None:
    text = "前10月外贸进出口总值增长8.6%\n海关统计，前10月我国外贸进出口总值38.34万亿元，增长8.6%。"
    assert facts(text, "indicator", "value") == [8.6, 38.34] or facts(text, "indicator", "value") == [38.34, 8.6]


@pytest.mark.parametrize(
    "text",
    [
        "两地车程将从5小时缩短至3小时。",
        "参加人数从最初的16名增加到400多名。",
        "今后5年将邀请5万名青年来华交流。",
        "8个调研组分别在杭州走访。",
    ],
)
def test_plans_rough_ends_and_counts_in_passing_are_none(text: str) -> None:
    assert [value for value in facts(text, "indicator", "value") if value != 16.0] == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "上半年，全市生产总值440亿元，增长8.4%，增速比全省和全国分别高0.7、1.4个百分点。",
            [("生产总值增速比全省高", "level", 0.7), ("生产总值增速比全国高", "level", 1.4)],
        ),
        (
            "上半年，全省机械工业增加值增长9.0%，增速高于全国工业和制造业2.6和2个百分点。",
            [("机械工业增加值增速高于全国工业", "level", 2.6), ("机械工业增加值增速高于制造业", "level", 2.0)],
        ),
        ("过去10年，我国以年均3.3%的能源消费增速支撑了经济发展。", [("能源消费", "增长", 3.3)]),
        ("上半年，夏粮总产量352.4亿斤，增产0.5亿斤。", [("夏粮总产量", "level", 352.4), ("夏粮总产量", "增长", 0.5)]),
        ("飞机坠毁，机上157人全部遇难。", [("遇难人数", "level", 157.0)]),
        (
            "全市工业增加值97亿元。食品加工和电子信息增幅最大，分别为22.5%和21.6%。",
            [("食品加工", "增长", 22.5), ("电子信息", "增长", 21.6)],
        ),
        ("今年截至8月底，与去年同期相比，全县事故总量下降25%。", [("事故总量", "下降", 25.0)]),
        ("优良天数198天。", [("优良天数", "level", 198.0)]),
        ("在经济增速年均5.5%的情况下，用水总量没有增加。", [("经济", "增长", 5.5)]),
        (
            "物流景气指数为53.3%，在扩张区间内较上月上升0.4个百分点。",
            [("物流景气指数", "level", 53.3), ("物流景气指数", "增长", 0.4)],
        ),
        ("全省高速公路里程增加至6799公里。", [("高速公路里程", "level", 6799.0)]),
        ("农户人均增收2545元。", [("农户人均增收", "level", 2545.0)]),
        ("全县种植小麦、玉米等24万亩。", [("种植小麦、玉米", "level", 24.0)]),
        ("20个重点城市优良天数比例为85%。", [("优良天数", "占比", 85.0)]),
        ("公司业务量50%来自本市。", [("公司业务量", "占比", 50.0)]),
        ("注册志愿者达5538万人，累计服务时长16亿小时。", [("服务时长", "level", 16.0)]),
        # a number below nothing
        ("上半年，净利润-2.1亿元，营收增长-8.5%。", [("净利润", "level", -2.1), ("营收", "增长", -8.5)]),
        # what the base year is
        (
            "住房贷款利率4.3%，在2019年基础上进一步下降0.3个百分点。",
            [("住房贷款利率", "level", 4.3), ("住房贷款利率", "下降", 0.3)],
        ),
        ("国际金价盘中再次突破每盎司2900美元，创下每盎司2942美元的历史新高。", [("国际金价", "level", 2942.0)]),
        (
            "其中，信息传输、软件服务业，租赁和商务服务业，批发和零售业增加值分别增长6.2%、13.1%、5.6%。",
            [
                ("信息传输、软件服务业增加值", "增长", 6.2),
                ("租赁和商务服务业增加值", "增长", 13.1),
                ("批发和零售业增加值", "增长", 5.6),
            ],
        ),
        ("我国对共建“一带一路”国家进出口1.72万亿元。", [("对共建“一带一路”国家进出口", "level", 1.72)]),
        ("各地向721.1万户企业发放返还资金448.4亿元。", [("返还资金", "level", 448.4)]),
        (
            "家用电器类商品零售额增长21.3%、家具类增长12.8%。",
            [("家用电器类商品零售额", "增长", 21.3), ("家具类商品零售额", "增长", 12.8)],
        ),
        (
            "高技术制造业增长23.6%，贡献率为40.2%。",
            [("高技术制造业", "增长", 23.6), ("高技术制造业贡献率", "level", 40.2)],
        ),
    ],
)
def test_more_ways_to_say_it(text: str, rows: list[tuple[str, str, float]]) -> None:
    found = facts(text, "indicator", "indicator", "change", "value")
    assert [row for row in found if row in rows] == rows


@pytest.mark.parametrize(
    "text",
    [
        "会上，12家企业负责人作交流发言。",
        "钻井地层最高温度达138摄氏度。",
        "该轮一次可装载24346个集装箱。",
        "仪式上，148名骑兵组成马队。",
        "推动山区26个县跨越式高质量发展。",
        "比赛在拱墅、西湖等8个赛区举行。",
    ],
)
def test_no_statistics(text: str) -> None:
    assert facts(text, "indicator", "indicator") == []


def test_a_rate_said_of_one_place_after_another() -> None:
    text = "前三季度，10个省份高于全国9.8%的GDP同比增速。其中，湖北为18.7%，海南为12.8%。"
    rows = facts(text, "indicator", "indicator", "change", "value", "area")
    assert rows == [
        ("GDP", "同比增长", 9.8, "全国"),
        ("GDP", "同比增长", 18.7, "湖北"),
        ("GDP", "同比增长", 12.8, "海南"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "水路、民航旅客发送量今天预计分别为120万人次和227万人次。",
        "今年，湖南将继续支持低空经济，打造15个开放平台，培育50家领军企业。",
        "工业机器人装机量超过全球总量的50%。",
    ],
)
def test_neither_forecasts_nor_names_of_other_things(text: str) -> None:
    assert facts(text, "indicator", "indicator") == []


def test_the_quality_of_the_air() -> None:
    text = "2020年，PM2.5平均浓度为29微克/立方米，同比下降3.3%。"
    rows = facts(text, "indicator", "indicator", "change", "unit")
    assert rows == [("PM2.5平均浓度", "level", "微克/立方米"), ("PM2.5平均浓度", "同比下降", "%")]


def test_the_area_of_a_list_is_the_first_place_named() -> None:
    text = "今年前4个月，云南对老挝、缅甸进出口分别增长39%、96.1%。"  # 云南对老挝 begins and ends with a place
    assert facts(text, "indicator", "area", "value") == [("云南", 39.0), ("云南", 96.1)]


@pytest.mark.parametrize(
    "text",
    [
        "各厂日均减产4万桶至21万桶。",  # a range
        "家电销量同比增长30%—40%。",
        "全省建成1500亿级产业集群。",
        "货车从每车3人改为每车2人。",  # each of something
        "今晚8点，节目播出。",
        "2队15人3队8次超11项纪录。",
        "AC332首飞成功，国产AG600飞机交付。",  # letters and digits that are names
        "产值约占全国的47%。",
        "通胀率要回落到2%的中期目标。",
        "该国对进口汽车加征25%的关税。",
        "这座园区规划面积3.6平方公里。",
        "导弹射程达2000公里。",
        "仓内可储存粮食9000吨。",
        "停火第一阶段为42天。",
        "8个行业的投资指数上升。",  # of whom something else is told
        "甲厂、乙厂和丙厂3个企业参加。",
        "11家银行将在节日期间发放优惠券。",
        "全县提前完成造林任务，近期将新增育苗基地12个。",
        "市场监管局出台15项具体措施。",
        "研究认为，服装价格可能上涨65%。",
        "该地发生的地震为6.9级。",
        "56个民族的青年齐唱歌曲。",
        "两地车程压缩62分钟。",
        "警方发现多达4名枪手。",
        "展会将举办签约、推介等12个专项活动。",
        "通知列出了8项内容。",
        "相关产品税率维持在25%。",
    ],
)
def test_ranges_sizes_and_plans_are_none(text: str) -> None:
    assert facts(text, "indicator", "indicator", "value") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # what befell the counted makes them a statistic
        ("受大风影响，29条客运航线停航。", [29.0]),
        ("A厂等44项重大水利工程开工建设。", [44.0]),
        ("协会发布《操作规程》等8项团体标准。", [8.0]),
        # a list of counts goes on
        ("代表团获得214枚金牌、187枚银牌。", [214.0, 187.0]),
        ("学校团组织203万个，团员3920.5万名。", [203.0, 3920.5]),
        ("展会共有来自42个国家的316家企业参展。", [316.0]),
        # a number of its own behind 总数, and an amount said in so many words
        ("全省诊所总数20915个。", [20915.0]),
        ("全市平均降雨量74.8毫米。", [74.8]),
        ("人均预期寿命79.2岁。", [79.2]),
        # one thing beside another, a list with its changes since some months before
        ("制造业增加值同比增长11.1%，增速比同期工业高4.7个百分点。", [11.1, 4.7]),
        ("全国签发护照342万本、签注1858.5万本次，环比5—6月分别上升7.1%、27.5%。", [342.0, 1858.5, 7.1, 27.5]),
        ("展览展出照片1525张、文物3237件。", [1525.0, 3237.0]),
        ("各地举办专场招聘会2.6万场次，修复馆藏文物6.2万件套。", [2.6, 6.2]),
        # the second of a list goes as the first went
        ("中、西部地区快递业务量占比分别提升1.1和0.6个百分点。", [1.1, 0.6]),
        ("玉米已收1940万亩，完成66.7%，快了3.1个百分点。", [1940.0, 66.7, 3.1]),
        ("加工区进出口货值3.2亿元，年均复合增长率22%。", [3.2, 22.0]),
        # what was brought about with 将 is no plan
        ("新通道将输电能力提高到了800万千瓦。", [800.0]),
        # military targets are no plans, targets reached neither
        ("部队打击敌方军事目标，打死85名武装人员。", [85.0]),
        ("两国提前实现贸易目标，今年贸易额增长22%。", [22.0]),
        ("船厂提前完成全年任务，贷款余额3.2亿元。", [3.2]),
        ("地震造成12人受轻伤，31人被疏散。", [12.0, 31.0]),
        ("一、二、三季度，贸易总额分别为3.1亿元、3.4亿元和3.7亿元。", [3.1, 3.4, 3.7]),
        ("进港旅客9.2万人次、进港车辆1.4万辆次，分别占客流和车流的70.5%、66.6%。", [9.2, 1.4, 70.5, 66.6]),
        (
            "公司资产总额从不到70万亿元增长至超过90万亿元，利润总额从1.9万亿元增长至2.6万亿元，年均增速分别达到7.3%、8.3%。",
            [1.9, 2.6, 7.3, 8.3],
        ),
    ],
)
def test_counts_that_are_statistics(text: str, rows: list[float]) -> None:
    assert facts(text, "indicator", "value") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # half-width marks beside Chinese characters
        (
            "前三季度,全市茶叶产量增长4.5%,粗钢产量(不含铸铁)下降1.2%。",
            [("茶叶产量", "增长", 4.5), ("粗钢产量", "下降", 1.2)],
        ),
        # a remark before the verb
        (
            "前4月，全市进出口157亿元，同比（下同）增长14.5%。",
            [("进出口", "level", 157.0), ("进出口", "同比增长", 14.5)],
        ),
        (
            "全县生产总值129亿元，按不变价格计算（下同），同比增长6.2%。",
            [("生产总值", "level", 129.0), ("生产总值", "同比增长", 6.2)],
        ),
        # a year further back is no year on year
        ("去年，全省粮食产量创历史新高、达到136亿斤。", [("粮食产量", "level", 136.0)]),
        (
            "全行业运输总周转量、旅客运输量分别增长10.3%、5.2%。",
            [("全行业运输总周转量", "增长", 10.3), ("旅客运输量", "增长", 5.2)],
        ),
        ("全市降雨量一度高达200毫米。", [("降雨量", "level", 200.0)]),
        ("4月客运量比2019年同期增长3.1%。", [("客运量", "增长", 3.1)]),
        # verbs inside a list, ordinals that share their noun
        (
            "一季度出口、进口分别增长8.5%、下降3.4%。",
            [("出口", "增长", 8.5), ("进口", "下降", 3.4)],
        ),
        (
            "第一、二、三产业投资分别同比增长6.6%、7.9%、3.5%。",
            [("第一产业投资", "同比增长", 6.6), ("第二产业投资", "同比增长", 7.9), ("第三产业投资", "同比增长", 3.5)],
        ),
        # one list gone to another
        (
            "养老、失业保险参保人数分别从2012年的7.9万人、1.5万人，增加到2021年的10.4万人、2.3万人。",
            [
                ("养老保险参保人数", "level", 7.9),
                ("失业保险参保人数", "level", 1.5),
                ("养老保险参保人数", "level", 10.4),
                ("失业保险参保人数", "level", 2.3),
            ],
        ),
        # points of a rate, of a share
        (
            "绿色贷款余额同比增长29.6%，增速比上季末高3.1个百分点。",
            [("绿色贷款余额", "同比增长", 29.6), ("绿色贷款余额增速", "增长", 3.1)],
        ),
        (
            "民企出口693亿元，占全市的60.3%，比重较上月提高2.7个百分点。",
            [("民企出口", "level", 693.0), ("民企出口", "占比", 60.3), ("民企出口占比", "增长", 2.7)],
        ),
        ("城镇就业人员比重首次超过一半，城镇就业人员比重为50.5%。", [("城镇就业人员", "占比", 50.5)]),
        ("一季度，全市生产总值增速回落至3.6%。", [("生产总值", "增长", 3.6)]),
        ("风电发电量在全社会用电量中占比达到23.7%。", [("风电发电量", "占比", 23.7)]),
        # what is said of the things counted
        (
            "本月签约项目70个，总投资86.1亿元，开工率74%。",
            [("签约项目", "level", 70.0), ("签约项目总投资", "level", 86.1), ("签约项目开工率", "level", 74.0)],
        ),
        # of places listed
        (
            "前4月，对老挝、新加坡进出口分别增长36.1%、20.3%。",
            [("对老挝进出口", "增长", 36.1), ("对新加坡进出口", "增长", 20.3)],
        ),
        # years of schooling, indices of other names
        (
            "全市人均受教育年限由9.08年提高至9.91年。",
            [("人均受教育年限", "level", 9.08), ("人均受教育年限", "level", 9.91)],
        ),
        ("总人口性别比（以女性为100，男性对女性的比例）为105.07。", [("总人口性别比", "level", 105.07)]),
        # many cases are counted, one case is not
        (
            "8月，全市共查处作风问题779起，批评教育和处理112人，其中，处分77人。",
            [("查处作风问题", "level", 779.0), ("批评教育和处理", "level", 112.0), ("处分", "level", 77.0)],
        ),
        (
            "全省查处违规问题51起，处分50人。违规收礼、违规吃喝分别为9起、6起；违规发放福利最突出，达到13起。违规操办5起。",
            [
                ("查处违规问题", "level", 51.0),
                ("处分", "level", 50.0),
                ("违规收礼", "level", 9.0),
                ("违规吃喝", "level", 6.0),
                ("违规发放福利", "level", 13.0),
                ("违规操办", "level", 5.0),
            ],
        ),
        ("丁市减少农村贫困人口120万人。", [("农村贫困人口", "下降", 120.0)]),
    ],
)
def test_the_wording_of_the_press(text: str, rows: list[tuple[object, ...]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == rows


@pytest.mark.parametrize(
    "text",
    [
        "项目建设一条年产2万吨电解锌生产线。",
        "工作报告提出，新建改建道路5.3万公里。",
        "政府补贴农户，折合163亿元人民币。",
        "收受财物共计折合163万元。",
    ],
)
def test_capacities_proposals_and_converted_sums_are_none(text: str) -> None:
    assert not facts(text, "indicator", "value")


def test_a_place_that_another_is_measured_by_is_not_its_area() -> None:
    text = "2020年，甲地经济圈生产总值775亿元，占西部地区的30.2%。"
    assert [row[1] for row in facts(text, "indicator", "value", "area")] == [None, None]


def test_a_period_may_reach_from_year_to_year() -> None:
    text = "2015—2021年，全市专项债券发行19.07亿元。"
    assert facts(text, "indicator", "value", "period", "period_start", "period_end") == [
        (19.07, "2015—2021年", "2015-01-01", "2022-01-01")
    ]


def test_each_place_of_a_list_has_its_own_value() -> None:
    text = "今年，德国、日本实际投资分别增长14.3%、9.5%，全省对老挝、越南出口分别增长1.3%、2.5%。"
    assert facts(text, "indicator", "indicator", "value", "area") == [
        ("实际投资", 14.3, "德国"),
        ("实际投资", 9.5, "日本"),
        ("对老挝出口", 1.3, "全省"),
        ("对越南出口", 2.5, "全省"),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # blanks beside numbers, as web pages have them
        ("公司营业收入2088.24 亿元，同比增长 91.11%。", [("level", 2088.24, "亿元"), ("同比增长", 91.11, "%")]),
        # so much an acre, sets of things
        ("夏粮单产5515.7公斤/公顷，比上年增长1.1%。", [("level", 5515.7, "公斤/公顷"), ("增长", 1.1, "%")]),
        ("博物馆藏品数量4665万件/套。", [("level", 4665.0, "万件/套")]),
        # two levels with a comma between
        ("班列年开行数量从2013年的80列，增加到2023年的1200列。", [("level", 80.0, "列"), ("level", 1200.0, "列")]),
        # verbs of being before a measured number
        ("青年人失业率是14.2%。", [("level", 14.2, "%")]),
        # higher and lower than a year ago
        (
            "人民币贷款余额占社会融资规模的61.4%，同比高0.2个百分点。",
            [("占比", 61.4, "%"), ("同比增长", 0.2, "个百分点")],
        ),
        ("城镇调查失业率为5.5%，比上年同期略高0.1个百分点。", [("level", 5.5, "%"), ("增长", 0.1, "个百分点")]),
        ("列车通关时间平均缩短40分钟。", [("下降", 40.0, "分钟")]),
        ("地质调查完成335.8万平方千米，覆盖全部国土面积的35%。", [("level", 335.8, "万平方千米"), ("占比", 35.0, "%")]),
        ("新能源车市占率扩大至33.5%。", [("level", 33.5, "%")]),
    ],
)
def test_numbers_and_changes(text: str, rows: list[tuple[str, float, str]]) -> None:
    assert facts(text, "indicator", "change", "value", "unit") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("空袭造成7名驻当地的外国军队顾问死亡。", [("死亡人数", 7.0)]),
        ("过去两年有94名居民在拘押期间死亡。", [("死亡人数", 94.0)]),
    ],
)
def test_who_was_harmed_may_stand_between(text: str, rows: list[tuple[str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "value") == rows


def test_two_levels_share_a_unit_that_is_not_known() -> None:
    text = "友好城市数量从960对增至1577对。"
    assert facts(text, "indicator", "value", "unit") == [(960.0, "对"), (1577.0, "对")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # what some of those counted before are
        (
            "全县网点5.2万处，其中设在山区的1.9万处，乡镇网点8处。",
            [("网点", "level", 5.2), ("设在山区的网点", "level", 1.9), ("乡镇网点", "level", 8.0)],
        ),
        (
            "目前，全县有龙头企业63家，其中2022年以来新增41家。",
            [("龙头企业", "level", 63.0), ("新增龙头企业", "level", 41.0)],
        ),
        (
            "居民消费价格上涨1.4%。其中，城市上涨1.6%，农村上涨1.1%。",
            [
                ("居民消费价格", "增长", 1.4),
                ("城市居民消费价格", "增长", 1.6),
                ("农村居民消费价格", "增长", 1.1),
            ],
        ),
        # the comparison of what was before, of what grew by more, and a rate that rose
        (
            "菜价环比由上月上涨2.3%转为下降1.7%。",
            [("菜价", "环比增长", 2.3), ("菜价", "环比下降", 1.7)],
        ),
        (
            "全年贷款投放8212亿元，同比多增515亿元。",
            [("贷款投放", "level", 8212.0), ("贷款投放", "同比增长", 515.0)],
        ),
        (
            "果价上升4.1%，升幅比上月扩大1.3个百分点，非果价上升4.1%。",
            [("果价", "增长", 4.1), ("果价升幅", "增长", 1.3), ("非果价", "增长", 4.1)],
        ),
        # of three parts of the country
        (
            "东中西部快递业务量占比分别为61%、27%和12%。",
            [("快递业务量", "占比", 61.0), ("快递业务量", "占比", 27.0), ("快递业务量", "占比", 12.0)],
        ),
        ("全员劳动生产率上半年人均31.8万元。", [("全员劳动生产率", "level", 31.8)]),
        # of one thing, of places that have what is named, of a few that did something, and yet to be
        ("这座展馆总面积达430平方米。", []),
        ("成立了由8家部门组成的专班。", []),
        ("在23个乡镇街道的图书馆添置桌椅。", []),
        ("双方将有61名在押人员获释。", []),
        ("研发投入前200家民营企业的费用增长6.4%。", [("民营企业的费用", "增长", 6.4)]),
        ("平均每5天落地2个项目。", []),
        # lists that say only how those before changed, or hold an age, and what stands behind one
        (
            "养老、失业参保人数分别为1.7亿人、0.6亿人，同比增加312万人、57万人。",
            [
                ("养老参保人数", "level", 1.7),
                ("失业参保人数", "level", 0.6),
                ("养老参保人数", "同比增长", 312.0),
                ("失业参保人数", "同比增长", 57.0),
            ],
        ),
        (
            "新党员中，35岁及以下、女性分别占71.3%、38.2%。",
            [("35岁及以下", "占比", 71.3), ("女性", "占比", 38.2)],
        ),
        (
            "公路里程、铁路里程分别达到了8.3万公里和912公里，57条航线通往各地。",
            [("公路里程", "level", 8.3), ("铁路里程", "level", 912.0)],
        ),
        (
            "5月份，菜价环比受季节因素影响小幅下降，同比上涨1.8%。",
            [("菜价", "同比增长", 1.8)],
        ),
        # two rates, and the events of games
        (
            "居民消费价格同比涨幅由上月1.3%扩大至2.7%。",
            [("居民消费价格", "同比增长", 1.3), ("居民消费价格", "同比增长", 2.7)],
        ),
        ("代表团参加了86个小项的竞争。", []),
        # what a measure was at another time
        (
            "粮价环比上涨1.9%，高于前月1.2%的增速。菜价同比下降5.4%，降幅大于2016年的4.6%。",
            [
                ("粮价", "环比增长", 1.9),
                ("粮价", "环比增长", 1.2),
                ("菜价", "同比下降", 5.4),
                ("菜价", "同比下降", 4.6),
            ],
        ),
        # how much of an aim that is told with its number, a man who is wanted, and what somebody drew to itself
        (
            "完成投资63亿元，占年度目标90亿元的70.2%，同比增长8.3%。",
            [("投资", "level", 63.0), ("投资", "占比", 70.2), ("投资", "同比增长", 8.3)],
        ),
        (
            "目标逃犯到案122名，其中境内105名。",
            [("目标逃犯到案", "level", 122.0), ("境内目标逃犯到案", "level", 105.0)],
        ),
        ("新区吸引了占全省12.7%的外商投资。", [("外商投资", "占比", 12.7)]),
        ("工业增加值+7.2%，固定资产投资同比-3.1%。", [("工业增加值", "增长", 7.2), ("固定资产投资", "同比下降", 3.1)]),
        ("工业投资增速转正，为3.1%。", [("工业投资", "增长", 3.1)]),
        ("截至收盘，沪指报3041.17点，跌0.94%。", [("沪指", "level", 3041.17), ("沪指", "下降", 0.94)]),
        ("平均气温达到17.1摄氏度，比前一日高0.5摄氏度。", [("平均气温", "level", 17.1), ("平均气温", "增长", 0.5)]),
        ("餐饮、住宿消费金额增长16%、21%。", [("餐饮消费金额", "增长", 16.0), ("住宿消费金额", "增长", 21.0)]),
        ("耕地有机质含量提高到36.5克/千克。", [("耕地有机质含量", "level", 36.5)]),
        ("贷款余额9万亿元，比年初新增3256亿元。", [("贷款余额", "level", 9.0), ("贷款余额", "增长", 3256.0)]),
        ("风电设备出口已过百亿元，同比增长44.9%。", [("风电设备出口", "同比增长", 44.9)]),
        ("省里取消16个罚款事项，调整17个罚款事项。", [("罚款事项", "level", 16.0), ("罚款事项", "level", 17.0)]),
        ("34户企业被新认定为省级企业技术中心。", [("企业被新认定为省级企业技术中心", "level", 34.0)]),
        ("风电118万千瓦，抽水蓄能240万千瓦。", [("风电", "level", 118.0), ("抽水蓄能", "level", 240.0)]),
        # what is only foreseen
        ("初步预计，全年利润完成350亿元；产值达到7500亿元。", []),
        ("对37个区域的仓库实施打击。", []),
        (
            "县医院门诊量占比已从近日高点的47%降至12%。",
            [("县医院门诊量", "占比", 47.0), ("县医院门诊量", "占比", 12.0)],
        ),
        ("全市启用服务站、村卫生室等259个诊室。", [("诊室", "level", 259.0)]),
        ("洪水已致12人死亡失踪。", [("死亡失踪人数", "level", 12.0)]),
        ("生产总值迈上9000亿元新台阶，达9120.3亿元。", [("生产总值", "level", 9120.3)]),
        ("高新园区从原来的11座扩容至15座。", [("高新园区", "level", 11.0), ("高新园区", "level", 15.0)]),
        ("第二批拟立项资助532家企业。", [("资助企业", "level", 532.0)]),
    ],
)
def test_parts_and_comparisons(text: str, rows: list[tuple[str, str, float]]) -> None:
    assert list(facts(text, "indicator", "indicator", "change", "value")) == rows


def test_what_is_named_behind_a_colon_and_a_place_keeps_its_name() -> None:
    text = "出口1300亿元。各地：河北固定资产投资200亿元，增长5%；山西150亿元。"
    assert facts(text, "indicator", "indicator", "area", "value") == [
        ("出口", None, 1300.0),
        ("固定资产投资", "河北", 200.0),
        ("固定资产投资", "河北", 5.0),
        ("固定资产投资", "山西", 150.0),
    ]
