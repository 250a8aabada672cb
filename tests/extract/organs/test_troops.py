"""Troops by their number and their units."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "troops"),
    [
        ("市长何平来到72345部队警卫连慰问。", ["72345部队警卫连"]),
        ("何平先后慰问了72345部队和72346部队的官兵。", ["72345部队", "72346部队"]),
        (
            "何平走访武警赣州支队七中队、赣州军分区通信站一中队，看望官兵。",
            ["武警赣州支队七中队", "赣州军分区通信站一中队"],
        ),
        ("西部战区陆军某合成旅、东部战区空军某部演练。", ["西部战区陆军某合成旅", "东部战区空军某部"]),
        ("第80集团军出动官兵。何平曾任第40集团军120师师长。", ["第80集团军", "第40集团军120师"]),
        ("农八师政委何平到会。", ["农八师"]),
        ("今天，解放军仪仗司礼大队参加活动。", ["解放军仪仗司礼大队"]),
        ("何平走访赣州预备役炮兵团、章贡区武警中队，看望官兵。", ["赣州预备役炮兵团", "章贡区武警中队"]),
    ],
)
def test_troops_are_organs_up_to_the_unit(text: str, troops: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORGAN")] == troops


def test_universities_and_hospitals_of_the_troops() -> None:
    found = mentions("战略支援部队航天工程大学、联勤保障部队第九二〇医院参加。", "ORG", "ORGAN")
    assert found == [("ORG", "战略支援部队航天工程大学"), ("ORG", "联勤保障部队第九二〇医院")]


def test_a_division_of_the_corps_whatever_follows() -> None:
    text = "调研组来到农十三师，了解农业师资情况。"
    assert [words for _, words in mentions(text, "ORGAN")] == ["农十三师"]


def test_police_of_a_county_are_an_organ() -> None:
    text = "由武川县交警大队等部门组成的执法人员在路上检查。"
    assert mentions(text, "ORGAN", "ORG") == [("ORGAN", "武川县交警大队")]


def test_armies_of_the_war_against_japan_where_no_longer_name_holds_them() -> None:
    text = "八路军120师挺进华北，新四军在江南转战。青年们参观新四军某某纪念馆、八路军烈士陵园。"
    assert [words for _, words in mentions(text, "ORGAN")][:2] == ["八路军120师", "新四军"]
    assert mentions("游客参观八路军烈士陵园。", "ORGAN") == []


@pytest.mark.parametrize(
    ("text", "label", "troops"),
    [
        ("武警西藏总队日喀则支队执勤三大队官兵整装待发。", "ORGAN", "武警西藏总队日喀则支队执勤三大队"),
        ("武警北京一总队十支队官兵上街服务。", "ORGAN", "武警北京一总队十支队"),
        ("南京军区前线话剧团的新戏上演。", "ORG", "南京军区前线话剧团"),
    ],
)
def test_detachments_and_troupes(text: str, label: str, troops: str) -> None:
    assert mentions(text, "ORG", "ORGAN", "REGION") == [(label, troops)]
