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
        ("市政协副主席陈立新率课题组于5月赴江苏苏州、昆山等市调研。市政协秘书长周一远参加。", []),
        ("副市长陈立新率队赴苏州市考察。", []),
        ("市长陈立新赴昆山市考察，昆山市的干部陪同。", ["苏州市人民政府"]),
        (
            "民政及青年事务局局长陈立新将访问浙江杭州，特区政府秘书长周一远随行，他们昨天离开香港。",
            ["香港特别行政区民政及青年事务局", "香港特别行政区政府"],
        ),
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


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        (
            "福建省省长陈立新主持会议。会议肯定派驻甘肃、青海等地干部的付出。\n副省长周一远、副省长兼省公安厅厅长何大为出席。",
            ["福建省人民政府", "福建省人民政府", "福建省人民政府", "福建省公安厅"],
        ),
        ("浙江增速领先，广东居中。在贵州省十二届人大五次会议上，省长陈立新作报告。", ["贵州省人民政府"]),
        ("在青岛市人民代表大会会议上，市长陈立新说，要学深圳。", ["青岛市人民政府"]),
        ("杭州市委召开会议，听取宁波、温州两地汇报。市长陈立新出席。", ["杭州市人民政府"]),
        ("河北省与北京市签署协议，省长陈立新、市长周一远出席。", ["河北省人民政府", "北京市人民政府"]),
    ],
)
def test_places_that_are_only_spoken_of_are_no_home(text: str, organs: list[str]) -> None:
    assert facts(text, "post", "organ") == organs


def test_the_place_that_the_title_names_is_home() -> None:
    article = Article("a", "福建提出目标，甘肃随后。\n省长陈立新出席。", "福建研究数字经济", datetime.date(2021, 11, 5))
    found = extract(article, load_vocabulary()).facts
    assert [fact.fields["organ"] for fact in found if fact.type == "post"] == ["福建省人民政府"]


def test_an_organisation_in_the_title_that_is_named_for_its_seat_is_not_the_place_of_the_text() -> None:
    article = Article(
        "a",
        "台州市政府与联盟的峰会5日举行。市委副书记张力，北京高科大学联盟理事长王洪出席。",
        title="市政府与北京高科大学联盟签约",
        date=datetime.date(2019, 7, 3),
    )
    posts = [fact.fields["organ"] for fact in extract(article, load_vocabulary()).facts if fact.type == "post"]
    assert posts[0] == "中国共产党台州市委员会"


def test_a_place_in_the_name_of_an_officer_is_none() -> None:
    text = "市委书记梁明远出席。市委组织部部长安庆学主持报告会。渭南干部群众听了报告。"
    assert ("梁明远", "中国共产党渭南市委员会") in facts(text, "post", "person", "organ")


def test_the_place_whose_bodies_the_paragraph_names_or_begins_with() -> None:
    text = (
        "1月8日，河北省人大常委会召开会议，任命贺文为河北省副省长。河北省科技厅厅长由柳新担任。\n"
        "1月4日，云南昆明市委召开会议，宣布省委决定。省委决定，高健任昆明市委书记。此前，高健任省自然资源厅厅长。\n"
        "3月29日，广东省发布公示。公告显示，经省委研究，魏星拟任省财政厅厅长。"
    )
    organs = [mention.name for mention in extract(Article("a", text), load_vocabulary()).mentions]
    assert organs.count("中国共产党云南省委员会") == 2
    assert {"云南省自然资源厅", "中国共产党广东省委员会"} <= set(organs)


@pytest.mark.parametrize(
    ("rest", "city"),
    [
        ("会上，汨罗市、平江县作了典型发言。", "岳阳市"),
        ("会上，汨罗市作了典型发言。", "汨罗市"),
        ("汨罗市委常委、平江县委书记参加会议。", "汨罗市"),
    ],
)
def test_a_city_that_is_listed_beside_counties_of_its_own_city_is_not_at_home(rest: str, city: str) -> None:
    text = f"市长梁明远出席全市工业大会并讲话。{rest}"
    assert ("梁明远", f"{city}人民政府") in facts(text, "post", "person", "organ")
