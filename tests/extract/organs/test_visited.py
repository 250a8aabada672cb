"""Bodies that somebody goes to."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("何平来到青峦药业，察看生产情况。", ["青峦药业"]),
        ("何平先后走访了江西青峦石墨新材股份公司、云杉幼儿园，听取汇报。", ["江西青峦石墨新材股份公司", "云杉幼儿园"]),
        ("何平走访企业、农民专业合作社和乡镇卫生院。", []),
        ("何平调研农村学校建设情况。", []),
        ("何平前往民营高新技术企业云杉科技有限公司，察看车间。", ["云杉科技有限公司"]),
        ("何平走访当地一些儿童医院。", []),
        ("何平一行走进赣州高新区外的青峦药业研发中心，又来到云杉电子车间。", ["青峦药业", "云杉电子"]),
        ("何平考察电子车间，走访科技园区。", []),
    ],
)
def test_bodies_that_somebody_goes_to_have_names_of_their_own(text: str, bodies: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG")] == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "何平先后来到七十六中、章江路小学、四十中南校区、云杉幼儿园走访。",
            ["七十六中", "章江路小学", "四十中", "云杉幼儿园"],
        ),
        ("在云杉初中，何平勉励教师。", ["云杉初中"]),
        ("在区职业中专，何平与教师交谈。", ["区职业中专"]),
        ("何平分组走访慰问了区部分中小学、幼儿园。", []),
        ("例如北京师范大学章江实验学校因修路停课。", ["北京师范大学章江实验学校"]),
    ],
)
def test_schools_that_somebody_goes_to(text: str, bodies: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG")] == bodies


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("近期，黄埔海关开展专项行动。", "黄埔海关"),
        ("何平代表章江街道党工委致以问候。", "章江街道党工委"),
        ("县党委常委何平带队考察。", "县党委"),
    ],
)
def test_customs_and_committees(text: str, name: str) -> None:
    assert ("ORGAN", name) in mentions(text)


def test_bodies_that_get_a_letter() -> None:
    text = "2021年3月25日\n抄送：华北核与辐射安全监督站，青峰核安全中心、机械科学院设备可靠性中心，各有关中心。\n"
    named = [name for label, name in mentions(text) if label == "ORG"]
    assert named == ["青峰核安全中心", "机械科学院设备可靠性中心"]


def test_schools_spoken_of_in_general_are_none() -> None:
    assert mentions("记者来到县里，走访了不少学校。", "ORG") == []


def test_what_is_founded_at_a_place() -> None:
    text = "该省整合资源，在合肥建立安徽新型电池技术研究院，重点开展研发。"
    assert mentions(text, "ORG") == [("ORG", "安徽新型电池技术研究院")]
