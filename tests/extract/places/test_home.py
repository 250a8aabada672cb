"""The place of organs that are named without it."""

from __future__ import annotations

import datetime

import pytest

from kg.extract import extract
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("市政协主席陈立新率队前往海宁市调研。嘉兴与海宁相邻。", ["中国人民政治协商会议嘉兴市委员会"]),
        (
            "湖州市政协主席陈立新一行来台州市考察，市政协秘书长周一远参加。",
            ["中国人民政治协商会议湖州市委员会", "中国人民政治协商会议台州市委员会"],
        ),
        ("武汉经开区举行座谈会，省统计局局长陈立新出席。", ["湖北省统计局"]),
        ("武汉经开区举行座谈会，市统计局局长陈立新出席。", ["武汉市统计局"]),
        ("辽宁原副省长、公安厅原厅长陈立新受审。", ["辽宁省人民政府", "辽宁省公安厅"]),
        ("广西自治区政府副主席陈立新出席。", ["广西壮族自治区人民政府"]),
        (
            "绍兴市举行会议，市经济技术开发区党工委副书记、管委会副主任陈立新出席。",
            ["中国共产党绍兴市经济技术开发区工作委员会", "绍兴市经济技术开发区管理委员会"],
        ),
        ("市委书记陈立新主持会议。", []),
        (
            "杭州市经济增长。杭州市企业众多。杭州市投资增加。代表团在宁波参观。会后，市委书记陈立新讲话。",
            ["中国共产党杭州市委员会"],
        ),
        (
            "杭州市经济增长。杭州市企业众多。杭州市投资增加。陈立新曾任宁波市副市长，市委书记。",
            ["宁波市人民政府", "中国共产党宁波市委员会"],
        ),
    ],
)
def test_the_place_of_an_organ_without_one(text: str, organs: list[str]) -> None:
    assert facts(text, "post", "organ") == organs


def test_the_title_tells_the_place_that_the_text_leaves_out() -> None:
    article = Article("a", "市委书记陈立新主持会议。", "舞钢市委召开会议", datetime.date(2021, 11, 5))
    found = extract(article, load_vocabulary()).facts
    assert [fact.fields["organ"] for fact in found if fact.type == "post"] == ["中国共产党舞钢市委员会"]
