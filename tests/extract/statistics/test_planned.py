"""Targets and forecasts, which are no statistics."""

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
        # of the year of the text
        ("2026年全县将全力稳增长，新增规上企业30家，改造园区12个。2025年，新增企业20家。", [20.0]),
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
        ("根据明年目标，要完成投资3亿元；新建农村公路20公里。", []),
        ("该局计划在完成任务的基础上，再新建公路30公里、改造危桥300座。", []),
        ("报告从4个关键指标来看经济。", []),
        ("届时，展会境外参展商占比达到35%。", []),
        ("节日期间还会举行多场活动，以及22个重大项目集中签约。", []),
        ("工作报告提出全年新增就业1200万人。", []),
        ("工程年设计输水量达150亿立方米。", []),
        ("该厂每天的产量能达到7000件。", []),
    ],
)
def test_targets_are_none(text: str, values: list[float]) -> None:
    assert facts(text, "indicator", "value", date=DATE) == values
