"""Offices that a text lists without their place."""

from __future__ import annotations

from tests.extract.reading import read


def organs(text: str) -> dict[str, str]:
    return {text[m.start : m.end]: m.name for m in read(text).mentions if m.label == "ORGAN"}


def test_offices_in_a_list_are_those_of_the_place_that_the_text_speaks_of() -> None:
    text = "副市长马光率政府办、应急管理局、住建局等部门负责人到宁国市检查。"
    assert organs(text)["应急管理局"] == "宁国市应急管理局"
    assert set(organs(text)) == {"政府办", "应急管理局", "住建局"}


def test_what_every_place_has_is_listed_as_no_ones() -> None:
    assert "交通运输局" not in organs("宁国市要求各乡镇、各住建局、交通运输局加强配合。")
