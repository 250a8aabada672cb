"""Counts in passing, which are no statistics."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts

DATE = datetime.date(2026, 3, 1)


@pytest.mark.parametrize(
    "text",
    [
        # of those counted something else is told
        "有19个行业利润总额保持增长。",
        "上述30个项目的余票明天开售。",
        "26个项目投资额均超过5000万元。",
        "有关部门联手300家商户发放优惠券。",
        "抢救工作正在震区25个行政村加紧展开。",
        "每辆车最高可获得14万元的补贴。",
        "火箭成功将5颗卫星送入预定轨道。",
        "有12个行业采购经理指数环比回升。",
        "6家船企新接订单量进入全球前列。",
        "队伍规模从最初的1900余人扩大至3万余人。",
        "等候时长从最多118秒减少到不超过35秒。",
        "该组织认为今年日均需求量达到1.04亿桶。",
        "今年有17家企业收入增幅超过20%。",
        "从各省目标来看，最高为8%，浙江上调0.5个百分点。",
        "组织集采333种药品平均降价超50%。",
        "两次地震的震源深度分别为10公里和8公里。",
        "高速公路网联通50万人口以上城市。",
        "140名部级领导干部参加植树。",
        "我国将在北京、浙江、安徽等地部署建设10个综合试验区。",
        "机场可满足年旅客吞吐量55万人次。",
        "当地对93万亩小麦进行灌溉。",
        "会议应到192人。",
        "会议应出席委员52人，出席47人。",
        "会议通过多项任免案，其中任命8人，批准任命3人，免职4人，辞职2人。",
        "水电站设计5台机组。",
        "在建成310家助餐点的基础上，当地再作安排。",
        "改造让7个试点乡镇的居民受益。",
        "今天全国计划执行航班18806班，运输旅客249万人次。",
        "今年，当地计划新建农田850万亩，打造示范区1000万亩。",
        "改造可提升供电能力65亿千瓦时。",
        "150名官兵火速集结。",
        "各级围绕4项重点任务组织学习。",
        # near, expected, possible
        "目前销售收入已接近去年可比水平的95%。",
        "该机构将今年经济增速由2.1%下调至1.7%。",
        "2024年经济增长预期上调至2.7%，2025年上调至2.8%。",
        "项目每年可减少煤耗27.6万吨。",
        # how large the things are, and rough numbers to the end of their list
        "全市首个300亿元园区落成。",
        "进出口总额连续突破2000亿、3000亿和5000亿元。",
        # how long something lasts
        "博览会为期4天。",
        "今年五一假期共有5天。",
        "学校分14个主题开展读书班。",
        "两个村相距4公里。",
        "每台机组功率为12万千瓦。",
        "班列覆盖25个省、自治区和直辖市。",
        "超额完成粉尘浓度下降4%、污染天数减少6%的改善目标。",
        "下一步，全县着力创建示范区，今年打造42个生活圈，改造老旧小区2万户。",
        "共有12家航空公司计划每周安排航班。",
        "六项指标中有5项同比下降。",
        "改革实现5个计划单列市全覆盖。",
        # at least, and less than
        "黄金期货价格超过每盎司2930美元。",
        "大约有36万人离开。",
        "至少有12人受伤。",
        "单户授信小于500万元的农户贷款较快增长。",
        # how many places up
        "全县排名上升8位，较6月份提高4个位次。",
        # who came to a sitting
        "到会情况如下：出席28人，缺席3人。",
        # who was on board, a limit, and what a machine is able to do
        "机上包括乘客和机组人员共20人，事故中多人受伤。",
        "对增值额未超过扣除项目金额20%的普通标准住宅免征增值税。",
        "喷雾机三小时就能完成800亩麦田的施肥灌溉。",
        # so few people of whom nothing is said, who stand around, one of so many, what is there already
        "乘组包括2名指挥员和1名工程师。",
        "在120名骑兵护卫下，车队驶入广场。",
        "每5个家庭就有1个种茶叶。",
        "大部分存量贷款利率将变为贷款市场报价利率减30个基点。",
        "会议听取了关于执行情况的2项报告。",
        "湖边12座公园里红旗招展。",
        "汇率跌破每160日元兑1美元。",
        "每户申请5万块钱贷款。",
        # what is dealt with or to be done, what one thing holds, papers
        "博物馆对首批120件珍贵文物进行数字化呈现。",
        "该省重点推进18个标志性项目建设。",
        "这家企业聚集了19名工程师。",
        "班子成员梳理出66个调研主题。",
        "客机上载有162名乘客。",
        "我市已在80个城市设立办事处。",
        "队员们对这片面积达25万平方米的街区进行发掘。",
        "最高法发布8件环境保护典型案例。",
        "会议确定了28项年度重点工作。",
        "我国设置13个类别的国家医学中心。",
        # whose things are counted
        "来自22个帮扶县的近30款产品参加展销。",
        # those just named, who are among others, one of a sort, what is yet to be done, a length of time
        "张建国、李明华等10名劳动模范光荣入选。",
        "参加者包括17名学生在内的多所学校代表。",
        "大会设有1个主论坛。",
        "20名同学分别被9所军校录取。",
        "双方将在生命健康、人工智能、绿色低碳、现代农业、空间信息等领域共建10家联合实验室。",
        "队员们连续奋战5个昼夜。",
        # what is said of more by one, of a part that is not told exactly, in brackets
        "经济每增长1个百分点，将带动更多就业。",
        "这片草场相当于3个县的面积。",
        "全省以不到全国0.6%的耕地养活了更多人口。",
        "准备金率保持不变（不含已执行5%存款准备金率的机构）。",
        # districts in which something is done, and a rough number said again
        "该省在22个县市区开展小田并大田试点。",
        "出口年均增加近1.3万亿元，这1.3万亿元来之不易。",
        # a scale, and a number of a compound unit
        "1：5万比例尺的地质调查展开。",
        "32个单位中，有28个事故起数和死亡人数实现双下降。",
    ],
)
def test_numbers_in_passing_are_none(text: str) -> None:
    assert facts(text, "indicator", "indicator", date=DATE) == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("对沿线国家和地区进口总值213.8亿元。", [("对沿线国家和地区进口总值", 213.8)]),
        ("上半年，全省铁路168公里新线投入运营。", [("新线投入运营", 168.0)]),
        ("全省派出医疗队347支1800余人，防疫队221支900余人。", [("派出医疗队", 347.0), ("防疫队", 221.0)]),
        ("自贸港内销货值114.2亿元，减免关税8.7亿元。", [("自贸港内销货值", 114.2), ("减免关税", 8.7)]),
    ],
)
def test_what_is_dealt_with_made_or_sent_counts(text: str, rows: list[tuple[str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "value", date=DATE) == rows


@pytest.mark.parametrize(
    "text",
    [
        "去年，市政府对获奖单位各奖励人民币5万元。",
        "对优胜单位颁发证书，各奖励以奖代补资金15万元。",
        "在职职工总数30人（含）以下的企业免征。",
        "小规模纳税人适用3%征收率。",
        "现将青浦区、石台镇等100家单位认定为第二批示范园。",
    ],
)
def test_awards_and_thresholds_are_no_statistics(text: str) -> None:
    assert facts(text, "indicator", "value", date=DATE) == []


def test_supporting_with_a_sum_counts_no_sticks() -> None:
    assert facts("银行将提供350亿支持电子信息产业。", "indicator", "unit") == []


@pytest.mark.parametrize(
    "text",
    [
        "在全省9种特色水果中，该县占了多数。",
        "集团承诺每年捐出5亿元资金，修建乡村学校。",
        "书中谈的是21世纪马克思主义。",
    ],
)
def test_of_how_many_some_are_told_and_what_is_only_promised(text: str) -> None:
    assert facts(text, "indicator", "value") == []


@pytest.mark.parametrize(
    ("money", "unit"), [("亿南非兰特", "亿南非兰特"), ("亿卢布", "亿卢布"), ("万亿蒙古图格里克", "万亿蒙古图格里克")]
)
def test_money_of_any_state(money: str, unit: str) -> None:
    text = f"到年底，两国贸易总额达到640{money}，增长7%。"
    assert facts(text, "indicator", "indicator", "value", "unit") == [
        ("贸易总额", 640.0, unit),
        ("贸易总额", 7.0, "%"),
    ]


def test_how_long_plants_are_used() -> None:
    text = "去年，该厂发电设备利用小时4250小时，比上年增加60小时。"
    assert facts(text, "indicator", "indicator", "change", "value") == [
        ("发电设备利用小时", "level", 4250.0),
        ("发电设备利用小时", "增长", 60.0),
    ]


def test_what_somebody_announces_is_no_name() -> None:
    assert facts("瑞士政府宣布瑞银集团以30亿美元收购瑞信。", "indicator", "indicator") == []
