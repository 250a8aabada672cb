"""Bodies named with the kind of their place."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("活动由县青松社工服务中心、市银杏志愿者协会承办。", ["县青松社工服务中心", "市银杏志愿者协会"]),
        ("委员们视察了石城花园养老中心和市社会福利院等机构。", ["石城花园养老中心", "市社会福利院"]),
        ("全市各学校、市直有关医院参加。", []),
    ],
)
def test_bodies_of_the_texts_place_that_no_pattern_lists(text: str, bodies: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG")] == bodies
