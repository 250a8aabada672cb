"""Offices of nobody in particular."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.organs.generic import leave_unnamed
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "body", "named"),
    [
        ("对美国科技公司征税。", "美国科技公司", False),
        ("货轮由希腊公司运营。", "希腊公司", False),
        ("德知名智库发布报告。", "德知名智库", False),
        ("同9家租赁公司签约。", "9家租赁公司", False),
        ("和阳这家合作社添了农机。", "和阳这家合作社", False),
        ("全国近百家博物馆参加。", "全国近百家博物馆", False),
        ("英国部分医院停诊。", "英国部分医院", False),
        ("收购美国钢铁公司。", "美国钢铁公司", True),
        ("英国48家集团俱乐部成员来访。", "英国48家集团俱乐部", True),
        ("全国总工会下发通知。", "全国总工会", True),
        ("一家公司宣布，日本科友公司破产。", "日本科友公司", True),
    ],
)
def test_what_is_counted_or_called_by_its_sort_is_no_organisation(text: str, body: str, named: bool) -> None:
    page = Page(Article("a", text), compile_lexicon(load_vocabulary()))
    find_ruled(page)
    span = Span(text.index(body), text.index(body) + len(body), "ORG")
    assert leave_unnamed(page, [span]) == ([span] if named else [])


@pytest.mark.parametrize(
    "text", ["各地已有26名市委书记履新。", "多位省级党委副书记履新。", "省会城市市委书记均已调整。"]
)
def test_offices_that_are_counted_are_no_mentions(text: str) -> None:
    assert mentions(text, "ORGAN", "POSITION") == []


@pytest.mark.parametrize(
    "text",
    [
        "会议通过各部部长、各委员会主任的人选。",
        "巩固安定团结的政治局面。",
        "中蒙两国央行续签协议。",
        "国际航空枢纽实现高效联动。",
        "中国第13次北冰洋科学考察正在进行。",
        "陕西中北部、苏皖北部有雨。",
        "这天是“5·18国际博物馆日”。",
        "明天，华北东北局地有暴雨。",
        "李明在中南海紫光阁会见外宾。",
        "新一代塞罕坝人大力造林。",
        "助力农业农村部门及时调度。",
        "全球青年有理想、有担当。",
        "停电后，当地政府发布公告。",
        "京广铁路普速列车停运。",
        "全市定点医院72家、亚定点医院48家。",
        "各级人民代表大会常务委员会监督法实施。",
        "由广东、香港、澳门三地合办。",
        "农业生产经营单位、村民委员会应当依法办理。",
        "电影《志愿军：雄兵出击》获最佳故事片奖。",
    ],
)
def test_what_is_of_all_or_runs_on_is_no_body(text: str) -> None:
    assert mentions(text, "ORGAN", "ORG") == []


def test_offices_of_people_who_are_counted_stay() -> None:
    assert mentions("2名副市长陈立新、周一远出席。", "POSITION") == [("POSITION", "副市长")]


def test_committees_that_act_without_a_title() -> None:
    text = "绍兴市召开会议，宣布省委相关任免职决定。"
    assert ("ORGAN", "省委") in mentions(text, "ORGAN")


def test_a_committee_that_is_named_elsewhere_acts_where_it_stands_again() -> None:
    text = "县委书记李明主持会议。会议强调，要紧扣县委中心工作，认真履职。"
    assert [wording for _, wording in mentions(text, "ORGAN")] == ["县委", "县委"]


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("工信部中小企业局副局长秦辉说，政策将落地。", "工信部中小企业局"),
        ("中财办原副主任杨岭作了演讲。", "中财办"),
    ],
)
def test_an_organ_reaches_the_title_of_its_officer(text: str, organ: str) -> None:
    assert mentions(text, "ORGAN") == [("ORGAN", organ)]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("江西省赣州市举办活动，由省作协、市音协主办。", ["省作协", "市音协"]),
        ("展览由市图书馆和县文化馆承办。", ["市图书馆", "县文化馆"]),
        ("市图书馆长何平出席。", []),
        ("本市一中心城区停水。", []),
    ],
)
def test_societies_and_houses_of_the_texts_place_are_organisations(text: str, bodies: list[str]) -> None:
    assert [wording for _, wording in mentions(text, "ORG")] == bodies


@pytest.mark.parametrize(
    "text",
    [
        "绍兴市人民政府通知：各县、区人民政府，请落实。",
        "绍兴市人民政府通知：各县（市）区人民政府，请落实。",
        "绍兴市人民政府通知：各市、州、县人民政府，请落实。",
        "绍兴市人民政府决定由市、区人民政府分别负责。",
        "绍兴市人民政府通知：各镇人民政府（街道办事处），请落实。",
        "绍兴市人民政府通知：市各委办局，请落实。",
    ],
)
def test_the_bodies_of_all_places_are_nobodys(text: str) -> None:
    assert mentions(text, "ORGAN") == [("ORGAN", "绍兴市人民政府")]


@pytest.mark.parametrize(
    "text", ["县（市、区）人民政府负责本地工作。", "乡镇人民政府应当督促落实。\n街道办事处、乡镇人民政府督促落实。"]
)
def test_governments_of_any_place_are_nobodys(text: str) -> None:
    assert mentions(text, "ORGAN", "ORG") == []


def test_offices_of_a_whole_place_and_of_some_place_are_nobody_s() -> None:
    assert mentions("在全省政法委执法监督工作中，各地都有创新。", "ORGAN") == []
    assert mentions("辽宁某市公安局破获了案件。", "ORGAN") == []


def test_platforms_of_a_broadcast_do_nothing() -> None:
    assert mentions("节目今晚在央视新闻、央视频等新媒体平台播出。", "ORG") == []
