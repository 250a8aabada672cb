"""Targets and counts in passing, which are no statistics."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts

DATE = datetime.date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # a heading of aims, to the next heading
        ("二、主要目标\n新区产值达到30亿元。\n就业率达到95%。\n三、过去一年\n新区产值增长6%。", [6.0]),
        # the sentence that a line of aims opens
        ("今年发展主要预期目标是：\n园区产值增长7%；\n居民收入增长6%。\n园区产值去年增长5%。", [5.0]),
        ("主要预期目标是：生产总值增长5%；居民消费价格涨幅2%。", []),
        # a coming year goes on to the next clauses and sentences, unless they tell what has been
        ("到2030年，新区产值达到30亿元；森林覆盖率达到41%。研发投入占比达到3%。", []),
        ("到2030年，新区产值达到30亿元。目前，新区产值已达12亿元。", [12.0]),
        # a paragraph that calls for things, in a text of the years to come
        ("规划展望2030年。\n加快转型升级。新建智能工厂30个，新增上云企业500家。", []),
        ("规划展望2030年。\n去年，全县新建智能工厂30个。", [30.0]),
        ("全县今年计划建设高标准农田30万亩，比去年增加5万亩。", []),
        ("全县今年计划开工住房5000套，截至目前已完成4000套。", [4000.0]),
        # promises for the year, and such as were kept
        ("会上公布了全区为民办10件实事。\n一、新建8所中小学，新增学位1.18万个。", []),
        ("全区十件实事已全部完成。\n一、新建8所中小学。", [8.0]),
        ("2023年，计划实施重点项目15个，总投资21亿元。", []),
        ("重点推进水库、堤防等9个项目，总投资34亿元。", [9.0, 34.0]),
        ("全省已与8个国家的50个城市结好。", [50.0]),
        ("向72万户企业发放补贴。", [72.0]),
        ("（六）更大力度办好民生实事。新建、改扩建学校15所。", [15.0]),
        ("在建项目18项；计划新开工项目7项。", [18.0, 7.0]),
        ("电站总装机容量150万千瓦，投运后年发电量达45亿千瓦时。", [150.0]),
        ("到2035年产业达到世界先进。\n根据规划，“十四五”期间要形成集群，专利达到8万件。", []),
        ("届时，展会境外参展商占比达到35%。", []),
        ("节日期间还会举行多场活动，以及22个重大项目集中签约。", []),
        ("工作报告提出全年新增就业1200万人。", []),
        ("工程年设计输水量达150亿立方米。", []),
        ("该厂每天的产量能达到7000件。", []),
    ],
)
def test_targets_are_none(text: str, values: list[float]) -> None:
    assert facts(text, "indicator", "value", date=DATE) == values


@pytest.mark.parametrize(
    "text",
    [
        # of those counted something else is told
        "有19个行业利润总额保持增长。",
        "上述30个项目的余票明天开售。",
        "26个项目投资额均超过5000万元。",
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
        "改革实现5个计划单列市全覆盖。",
        # at least, and less than
        "黄金期货价格超过每盎司2930美元。",
        "大约有36万人离开。",
        "至少有12人受伤。",
        "单户授信小于500万元的农户贷款较快增长。",
        # how many places up
        "全县排名上升8位，较6月份提高4个位次。",
        # a scale, and a number of a compound unit
        "1：5万比例尺的地质调查展开。",
    ],
)
def test_numbers_in_passing_are_none(text: str) -> None:
    assert facts(text, "indicator", "indicator", date=DATE) == []
