"""Places listed by their short names before how many they are."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("石城县屏山、秋溪、高田、木兰4镇大雨。", ["石城县屏山", "秋溪", "高田", "木兰"]),
        ("其中秋溪、罗云、长坑等3个镇受灾。", ["秋溪", "罗云", "长坑"]),
        ("在文化、教育、卫生三个街道试点。", []),
        ("一行先后来到周堂、胡堂、河堤等乡镇。", ["周堂", "胡堂", "河堤"]),
        ("石城县琴江镇、荆溪镇暴雨。", ["石城县琴江镇", "荆溪镇"]),
    ],
)
def test_members_of_a_counted_list_are_places(text: str, places: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("投资增速：平武县－8.4%、云海区－5.2%、梓潼县－1.7%。", ["平武县", "云海区", "梓潼县"]),
        ("新签约项目，高新区11个、经开区8个、游仙区7个。", ["高新区", "经开区", "游仙区"]),
        ("全市12家，城区3家，安州区5家。", ["安州区"]),
    ],
)
def test_districts_of_a_list_of_figures(text: str, names: list[str]) -> None:
    assert [words for _, words in mentions(text, "REGION")] == names
