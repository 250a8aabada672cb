"""Organs of towns, named with their town or by its kind alone."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("10日，湖南省桃源县陬市镇应急管理站迅速行动。", ["湖南省桃源县陬市镇应急管理站"]),
        ("副镇长张力带领镇应急办、环保所开展检查。", ["镇应急办", "环保所"]),
        ("检查由镇综合执法大队负责。", ["镇综合执法大队"]),
        ("检查由陬市镇综合执法中心负责。", ["陬市镇综合执法中心"]),
        ("新城街道综治办联合京口区法院开展宣传。", ["新城街道综治办", "京口区法院"]),
        ("乡村振兴办公室设在县里，乡镇卫生站有人值守。", []),
    ],
)
def test_offices_of_towns(text: str, organs: list[str]) -> None:
    assert [words for _, words in mentions(text, "ORGAN")] == organs


def test_the_party_committee_of_a_town_known_by_its_name() -> None:
    text = "10日，陬市镇党委书记张力带队检查。"
    assert facts(text, "post", "organ", "title") == [("中国共产党陬市镇委员会", "书记")]


def test_the_head_of_a_station_of_a_town() -> None:
    text = "镇纪委副书记张力带着镇派出所所长李明江排查。"
    assert ("李明江", "镇派出所", "所长") in facts(text, "post", "person", "organ", "title")


def test_a_station_of_the_grid_is_a_company() -> None:
    text = "湖南省桃源县陬市镇供电所开展检修。"
    assert [words for _, words in mentions(text, "ORG")] == ["湖南省桃源县陬市镇供电所"]
