"""Names that the press leaves without a title, or with a word behind that looks like a part of them."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("江西省委书记王毅另会见了来访的客人。", ["王毅"]),
        ("江西省副省长万勇系本地干部。", ["万勇"]),
        ("江西省省长龚正在南昌会见客人。", ["龚正"]),
        ("周敏、林玉成均有多地工作经历。林玉成先后在安徽、江西任职。", ["周敏", "林玉成", "林玉成"]),
        ("徐立明、朱谋俊、罗湖保、边晓玲等区领导走访部队。", ["徐立明", "朱谋俊", "罗湖保", "边晓玲"]),
        ("江苏、安徽均有分布。", []),
        ("高铁、石油均为重点。", []),
    ],
)
def test_names_end_before_the_word_behind(text: str, people: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("校长看望了模范卓玛、央珍姐妹，感谢她们多年守边。", {"卓玛", "央珍"}),
        ("规划处赵立民处长介绍情况。", {"赵立民"}),
        ("在困难群众张秋萍、董海山、刘桂英等家中，他送上慰问品。", {"张秋萍", "董海山", "刘桂英"}),
        ("沃尔玛、巴斯夫等14家公司参展。", set()),
    ],
)
def test_kin_and_heads_of_divisions(text: str, people: set[str]) -> None:
    assert {name for _, name in mentions(text, "PERSON")} == people


def test_who_speaks_stands_framed_before_the_words() -> None:
    text = "【束雅婷】：各位记者朋友，欢迎参加商务部例行新闻发布会。\n【本台记者】：有何安排？\n【束雅婷】：继续推进。"
    assert {words for _, words in mentions(text, "PERSON")} == {"束雅婷"}
    assert facts(text, "speaks", "person") == ["束雅婷"]


def test_who_follows_somebody_in_an_office() -> None:
    text = "接替他的是崔明辉，此前任浙江省副省长。"
    assert facts(text, "post", "person", "organ", "status") == [("崔明辉", "浙江省人民政府", "former")]


def test_several_are_asked_to_tell_of_something() -> None:
    text = (
        "国务院新闻办公室11月2日举行新闻发布会，请财政部国库司司长李大为，预算司司长王建文，税政司负责人孔亮介绍情况。"
    )
    assert facts(text, "speaks", "person") == ["李大为", "王建文", "孔亮"]
