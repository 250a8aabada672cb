"""What foreign ministers are in charge of belongs to their title."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "organ", "title"),
    [
        ("法国经济与财政部长隆巴尔表示，谈判仍在继续。", "法国", "经济与财政部长"),
        ("匈牙利外交与对外经济部长西雅尔多表示，双方将加强合作。", "匈牙利", "外交与对外经济部长"),
        ("乌克兰基础设施部长库布拉科夫表示，桥梁正在修复。", "乌克兰", "基础设施部长"),
        ("泰国数字经济与社会部长巴硕表示，法案已经提交。", "泰国", "数字经济与社会部长"),
        ("埃及前能源矿产资源部长埃纳尼表示，矿藏丰富。", "埃及", "能源矿产资源部长"),
        ("埃及新任国防部长埃纳尼表示，边境安宁。", "埃及", "国防部长"),
        ("埃及前旅游和文物部长埃纳尼表示，馆藏丰富。", "埃及", "旅游和文物部长"),
        ("智利外交部国际经济关系副部长桑韦萨表示，谈判顺利。", "智利外交部", "国际经济关系副部长"),
        ("伊朗工业、矿业和贸易部副部长阿里-礼萨表示，出口有所增长。", "伊朗工业、矿业和贸易部", "副部长"),
    ],
)
def test_the_fields_of_a_minister_are_none_of_the_country(text: str, organ: str, title: str) -> None:
    assert facts(text, "post", "organ", "title") == [(organ, title)]


def test_the_fields_stand_behind_another_title() -> None:
    text = "中方代表会见巴西副总统兼发展、工业与贸易部长阿尔克明。"
    assert facts(text, "post", "title") == ["副总统", "发展、工业与贸易部长"]
    text = "德国副总理兼经济和气候保护部长哈贝克22日表示，能源成本偏高。"
    assert facts(text, "post", "organ", "title") == [("德国", "副总理"), ("德国", "经济和气候保护部长")]


def test_one_field_stands_behind_another_title() -> None:
    text = "王毅会见印度尼西亚经济统筹部长卢胡特、内政部长兼法律部长尚穆根。"
    assert facts(text, "post", "person", "title") == [
        ("卢胡特", "经济统筹部长"),
        ("尚穆根", "内政部长"),
        ("尚穆根", "法律部长"),
    ]


def test_a_ministry_keeps_its_name() -> None:
    assert mentions("柬埔寨外交与国际合作部部长宋金达表示，两国友好。", "ORG") == [("ORG", "柬埔寨外交与国际合作部")]


@pytest.mark.parametrize("field", ["商务", "财政", "水利", "国防"])
def test_a_minister_of_china_is_called_by_the_field(field: str) -> None:
    text = f"中国{field}部长李小川表示，双方将继续合作。"
    assert ("POSITION", f"{field}部长") in mentions(text)
    assert mentions(text, "ORGAN") == []
