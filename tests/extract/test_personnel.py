"""Changes of office that a text tells of somebody else than the one who speaks."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "国家主席习近平致电胡利奥·马塔，祝贺他当选连任塞拉利昂共和国总统。",
            [("胡利奥·马塔", "塞拉利昂共和国", "总统", "elected")],
        ),
        ("国务院总理李强致电安瓦利，祝贺他就任马来西亚总理。", [("安瓦利", "马来西亚", "总理", "appointed")]),
        ("叙利亚宣布，艾曼·苏尔当天宣誓就任叙利亚驻法国大使。", [("艾曼·苏尔", "叙利亚", "驻法国大使", "appointed")]),
        ("会议经表决，免去苗立的中央军事委员会委员职务。", [("苗立", "中央军事委员会", "委员", "removed")]),
    ],
)
def test_the_person_meant_changes_office(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "personnel", "person", "organ", "title", "action") == rows


def test_an_election_of_an_earlier_year_is_a_career() -> None:
    text = "2013年3月，陈立新同志当选为全国政协副主席。"
    assert facts(text, "personnel", "person") == []
    assert facts(text, "post", "person", "title", "status") == [("陈立新", "副主席", "former")]
