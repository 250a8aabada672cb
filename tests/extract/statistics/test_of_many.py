"""How many of those counted did a thing, or had it done to them."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # their share follows
        (
            "全市共有86个断面，其中75个达到优良水质，占87.2%。",
            [("断面", "level", 86.0), ("达到优良水质", "level", 75.0), ("达到优良水质", "占比", 87.2)],
        ),
        ("代表团中，301人是首次参赛，占58.8%。", [("首次参赛", "level", 301.0), ("首次参赛", "占比", 58.8)]),
        # what the law does to people
        ("全年对35名领导干部立案审查调查。", [("立案审查调查领导干部", "level", 35.0)]),
        ("今年以来，全区对26人作出党纪政务处分。", [("党纪政务处分", "level", 26.0)]),
        ("法院对36名被告人提起公诉。", [("提起公诉被告人", "level", 36.0)]),
        ("对存在问题的12名责任人进行严肃追责问责。", [("追责问责责任人", "level", 12.0)]),
        # what some of those counted have done
        ("全市目前有126个在建项目，其中98个已复工。", [("在建项目", "level", 126.0), ("在建项目复工", "level", 98.0)]),
        ("该区有62家停产企业，其中48家已复产。", [("停产企业", "level", 62.0), ("停产企业复产", "level", 48.0)]),
    ],
)
def test_some_of_them(text: str, rows: list[tuple[str, str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("全县累计脱贫1511户5891人。", [("脱贫", 1511.0, "户"), ("脱贫", 5891.0, "人")]),
        ("今年硬化村道36条80公里。", [("硬化村道", 36.0, "条"), ("硬化村道", 80.0, "公里")]),
        ("去年全区126户382人实现脱贫。", [("脱贫", 382.0, "人"), ("脱贫", 126.0, "户")]),
        ("去年新增小巨人企业61家和培育企业40家。", [("新增小巨人企业", 61.0, "家"), ("新增培育企业", 40.0, "家")]),
        ("本月新增规上企业4家，累计新增94家。", [("新增规上企业", 4.0, "家"), ("新增规上企业", 94.0, "家")]),
        ("全年审查政策措施161.8万件。", [("审查政策措施", 161.8, "万件")]),
        ("去年全省参加失业保险1320万人。", [("参加失业保险", 1320.0, "万人")]),
        ("新签约项目中，14个产业集群项目337个。", [("产业集群项目", 337.0, "个")]),
        ("我市200个工业项目进展顺利。", []),
    ],
)
def test_counts_beside_counts(text: str, rows: list[tuple[str, float, str]]) -> None:
    assert facts(text, "indicator", "indicator", "value", "unit") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("上半年，手机出口中，61.2%来自外资企业。", [("来自外资企业", "占比", 61.2)]),
        ("今年前5月，该市家具出口中，23.4%销往欧洲各国。", [("销往欧洲各国", "占比", 23.4)]),
        ("风电装机容量占比首次超过50%，达到50.5%。", [("风电装机容量", "占比", 50.5)]),
        ("全县粮食产量2·36亿公斤，增长14·8%。", [("粮食产量", "level", 2.36), ("粮食产量", "增长", 14.8)]),
        ("查获毒品2996克、液体毒品990毫升。", [("查获毒品", "level", 2996.0), ("查获液体毒品", "level", 990.0)]),
        ("前三季度，全省立案212件，处分198人……", [("立案", "level", 212.0), ("处分", "level", 198.0)]),
    ],
)
def test_shares_and_units(text: str, rows: list[tuple[str, str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == rows
