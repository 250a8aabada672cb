"""One node for each person, not for each name."""

from __future__ import annotations

import time

import networkx
import pytest

from kg.errors import UsageError
from kg.link import Decision, Linker
from kg.model import Extraction
from kg.pause import without_gc
from kg.vocabulary import load_vocabulary

from .extractions import attends, edges, event, link, nodes, personnel, post, says

PARTY = ("ORG", "中国农工民主党中央委员会")
ZHEJIANG, GANSU = "浙江省教育厅", "甘肃省水利厅"


def holders(graph: networkx.MultiDiGraph) -> dict[str, list[str]]:
    """Organ -> the persons that hold posts in it."""
    found: dict[str, list[str]] = {}
    for source, target, _ in edges(graph, "holds_post"):
        found.setdefault(target.partition("/")[2], []).append(source.partition("/")[2])
    return found


def mentioned(graph: networkx.MultiDiGraph, article: str) -> list[str]:
    return [node for node in graph.successors(f"article/{article}") if node.startswith("person/")]


def test_one_name_at_unrelated_organs_is_two_persons() -> None:
    graph = link(
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "副厅长")),
        says("b", "2021-04-01", post("李伟", GANSU, "副厅长")),
        says("c", "2021-05-01", post("李伟", ZHEJIANG, "副厅长")),
    )
    assert holders(graph) == {ZHEJIANG: ["李伟"], GANSU: [f"李伟~{GANSU}"]}


def test_most_evidence_has_the_plain_id_and_of_equals_the_smaller_organ() -> None:
    one, other = (
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "处长")),
        says("b", "2021-03-01", post("李伟", GANSU, "处长")),
    )
    assert holders(link(one, other))[ZHEJIANG] == ["李伟"]
    more = says("c", "2021-05-01", post("李伟", GANSU, "处长"))
    assert holders(link(one, other, more))[GANSU] == ["李伟"]


def test_same_organ_is_one_person_whatever_the_title() -> None:
    graph = link(
        says("a", "2019-03-01", post("李伟", ZHEJIANG, "处长")),
        says("b", "2021-04-01", post("李伟", ZHEJIANG, "副厅长")),
    )
    assert nodes(graph, "person") == ["李伟"]


def test_concurrent_posts_of_one_article_are_one_persons() -> None:
    graph = link(
        says("a", "2021-03-01", post("王强", "国务院", "国务委员"), post("王强", "公安部", "部长")),
        says("b", "2021-04-01", post("王强", "公安部", "部长")),
    )
    assert nodes(graph, "person") == ["王强"]


def test_organs_of_one_lineage_are_one_persons() -> None:
    graph = link(
        says("a", "2017-03-01", post("郭树", "中国银行业监督管理委员会", "主席")),
        says("b", "2019-04-01", post("郭树", "中国银行保险监督管理委员会", "主席")),
        says("c", "2019-05-01", post("黄利", "工业和信息化部", "副部长")),
        says("d", "2018-05-01", post("黄利", "工业和信息化部运行监测协调局", "局长")),
    )
    assert nodes(graph, "person") == ["郭树", "黄利"]


def test_parts_of_the_state_council_are_no_lineage() -> None:
    graph = link(
        says("a", "2021-03-01", post("张军", "教育部", "司长")),
        says("b", "2021-04-01", post("张军", "水利部", "司长")),
    )
    assert len(nodes(graph, "person")) == 2


def test_successive_central_posts_of_a_rare_name_are_one_persons() -> None:
    graph = link(
        says("a", "2019-03-01", post("肖亚庆", "国务院国有资产监督管理委员会", "主任")),
        says("b", "2020-01-01", post("肖亚庆", "国家市场监督管理总局", "局长")),
        says("c", "2021-11-05", post("肖亚庆", "工业和信息化部", "部长")),
    )
    assert nodes(graph, "person") == ["肖亚庆"]


def test_heads_of_provinces_and_ministries_with_a_short_name_are_one_person_and_their_departments_are_not() -> None:
    heads = [
        says("a", "2021-03-01", post("高山", "中国共产党甘肃省委员会", "书记")),
        says("b", "2023-04-01", post("高山", "水利部", "部长")),
    ]
    assert nodes(link(*heads), "person") == ["高山"]
    department = says("c", "2023-04-01", post("高山", "工业和信息化部运行监测协调局", "局长"))
    assert len(nodes(link(heads[0], department), "person")) == 2


@pytest.mark.parametrize(
    ("one", "other", "persons"),
    [
        ("世界商船联合会", "商船联合会", 1),
        ("世界商船联合会", "商联", 1),
        ("世界商船联合会", "世界渔船协会", 2),
    ],
)
def test_one_title_in_an_organ_under_two_names_is_one_persons(one: str, other: str, persons: int) -> None:
    graph = link(
        says("a", "2021-03-01", post("阿尔贝托", one, "主席"), mentions=[("ORG", one)]),
        says("b", "2022-03-01", post("阿尔贝托", other, "主席"), mentions=[("ORG", other)]),
    )
    assert len(nodes(graph, "person")) == persons
    professors = link(
        says("a", "2021-03-01", post("阿尔贝托", one, "教授"), mentions=[("ORG", one)]),
        says("b", "2022-03-01", post("阿尔贝托", other, "教授"), mentions=[("ORG", other)]),
    )
    assert len(nodes(professors, "person")) == 2


def test_county_and_centre_within_two_years_are_two_persons() -> None:
    graph = link(
        says("a", "2021-03-01", post("欧阳文山", "余杭区水利局", "局长")),
        says("b", "2021-06-01", post("欧阳文山", "水利部", "部长")),
    )
    assert len(nodes(graph, "person")) == 2


def test_overlapping_posts_in_different_provinces_are_two_persons() -> None:
    articles = [
        says(f"{number}", f"2021-0{number}-01", post("陈立群", organ, "省委书记"))
        for number, organ in enumerate(["中国共产党浙江省委员会", "中国共产党甘肃省委员会"] * 2, 1)
    ]
    assert len(nodes(link(*articles), "person")) == 2


def test_heads_of_two_countries_are_two_persons() -> None:
    graph = link(
        says("a", "2021-03-01", post("侯赛因", "伊拉克", "总统"), mentions=[("REGION", "伊拉克")]),
        says("b", "2021-06-01", post("侯赛因", "约旦", "国王"), mentions=[("REGION", "约旦")]),
    )
    assert len(nodes(graph, "person")) == 2


def test_members_of_a_congress_are_not_one_person_for_that() -> None:
    congress = "全国人民代表大会"
    graph = link(
        says("a", "2021-03-01", post("李伟", congress, "代表"), post("李伟", ZHEJIANG, "厅长")),
        says("b", "2021-04-01", post("李伟", congress, "代表"), post("李伟", GANSU, "厅长")),
    )
    assert len(nodes(graph, "person")) == 2


@pytest.mark.parametrize(
    ("organ", "title"), [("全国人民代表大会主席团", "常务主席"), ("中国人民政治协商会议全国委员会", "委员")]
)
def test_a_seat_that_many_hold_goes_to_the_only_bearer_of_the_name(organ: str, title: str) -> None:
    graph = link(
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")),
        says("b", "2021-03-05", post("李伟", organ, title)),
    )
    assert nodes(graph, "person") == ["李伟"]


def test_leaders_of_a_democratic_party_and_of_the_consultative_conference_are_one_person() -> None:
    graph = link(
        says("a", "2021-03-01", post("高山", "中国人民政治协商会议全国委员会", "副主席")),
        says("b", "2021-06-01", post("高山", "中国农工民主党中央委员会", "常务副主席"), mentions=[PARTY]),
    )
    assert nodes(graph, "person") == ["高山"]


def test_one_event_makes_one_person() -> None:
    meeting = event("全省教育工作会议", "2021-03-01")
    graph = link(
        says("a", "2021-03-01", meeting, attends("李伟", "全省教育工作会议"), post("李伟", ZHEJIANG, "厅长")),
        says("b", "2021-03-02", meeting, attends("李伟", "全省教育工作会议")),
        says("c", "2021-03-02", post("李伟", GANSU, "厅长")),
    )
    assert mentioned(graph, "b") == mentioned(graph, "a") != mentioned(graph, "c")


def test_name_without_a_post_is_the_only_bearer() -> None:
    graph = link(
        says("a", "2021-03-01", post("李思远", ZHEJIANG, "厅长")), says("b", None, mentions=[("PERSON", "李思远")])
    )
    assert nodes(graph, "person") == ["李思远"]


@pytest.mark.parametrize(("near", "persons"), [((), 2), ((("REGION", "浙江省"),), 1), ((("ORGAN", ZHEJIANG),), 1)])
def test_a_short_name_without_a_post_is_the_only_bearer_where_something_speaks_for_it(
    near: tuple[tuple[str, str], ...], persons: int
) -> None:
    graph = link(
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")), says("b", None, mentions=[("PERSON", "李伟"), *near])
    )
    assert len(nodes(graph, "person")) == persons


def test_a_short_name_in_a_list_of_notables_is_the_leader_of_that_name() -> None:
    others = [("PERSON", f"王{given}") for given in "一二三四五六七八九十"]
    leader = says("a", "2021-03-01", post("李伟", "中国共产党浙江省委员会", "书记"))
    for company, persons in ((others, 11), (others[:5], 7)):
        graph = link(leader, says("b", None, mentions=[("PERSON", "李伟"), *company]))
        assert len(nodes(graph, "person")) == persons


def test_namesakes_of_two_foreign_countries_are_two_people() -> None:
    one, other = post("萨勒曼", "沙特", "国王"), post("萨勒曼", "巴林", "王储")
    company = [("PERSON", name) for name in ("王一", "赵二", "孙三")]
    summit = event("首届某某峰会", "2022-12-09")
    graph = link(
        says("a", "2022-12-08", one, mentions=company),
        says("b", "2022-12-09", summit, attends("萨勒曼", "首届某某峰会"), one, mentions=company),
        says("c", "2022-12-09", summit, attends("萨勒曼", "首届某某峰会"), other, mentions=company),
        says("d", "2022-12-10", one, other, mentions=company),
    )
    assert mentioned(graph, "a") == mentioned(graph, "b") != mentioned(graph, "c")


@pytest.mark.parametrize(("near", "persons"), [("卢森堡", 1), ("法国", 2)])
def test_a_foreign_name_of_few_articles_is_the_only_bearer_in_articles_on_the_country(near: str, persons: int) -> None:
    loose = says("b", "2024-03-14", mentions=[("PERSON", "纪尧梅"), ("REGION", near)])
    graph = link(says("a", "2025-10-03", post("纪尧梅", "卢森堡", "大公")), loose)
    assert len(nodes(graph, "person")) == persons


def test_a_part_of_a_foreign_country_is_there() -> None:
    graph = link(
        says("a", "2022-12-08", post("卡斯特罗", "洪都拉斯", "总统")),
        says("b", "2022-12-09", post("卡斯特罗", "加利福尼亚州", "州长")),
    )
    assert len(nodes(graph, "person")) == 2


@pytest.mark.parametrize(("name", "persons"), [("李思远", 1), ("李伟", 2)])
def test_a_long_name_without_a_post_is_one_bearer_in_several_provinces(name: str, persons: int) -> None:
    graph = link(*(says(place, None, mentions=[("PERSON", name), ("REGION", place)]) for place in ("浙江省", "广东省")))
    assert len(nodes(graph, "person")) == persons


def test_the_same_company_in_several_provinces_is_one_bearers() -> None:
    company = [("PERSON", other) for other in ("王一", "赵二", "孙三")]
    places = ("浙江省", "广东省")
    graph = link(*(says(p, None, mentions=[("PERSON", "李伟"), ("REGION", p), *company]) for p in places))
    assert nodes(graph, "person").count("李伟") == len([node for node in nodes(graph, "person") if "李伟" in node]) == 1


def test_name_without_a_post_goes_where_organ_or_region_point() -> None:
    known = [
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")),
        says("b", "2021-03-01", post("李伟", GANSU, "厅长")),
    ]
    graph = link(
        *known,
        says("c", "2021-03-02", mentions=[("PERSON", "李伟"), ("ORGAN", GANSU)]),
        says("d", "2021-03-02", mentions=[("PERSON", "李伟"), ("REGION", "浙江省", "浙江")]),
        says("e", "2021-03-02", mentions=[("PERSON", "李伟"), ("REGION", "广东省")]),
    )
    assert mentioned(graph, "c") == mentioned(graph, "b")
    assert mentioned(graph, "d") == mentioned(graph, "a")
    assert mentioned(graph, "e") == ["person/李伟~广东省"]


def test_anonymous_name_is_somebody_else_in_every_article() -> None:
    graph = link(
        says("a", "2021-03-01", mentions=[("PERSON", "谢某某")]),
        says("b", "2021-03-02", mentions=[("PERSON", "谢某某")]),
    )
    assert len(nodes(graph, "person")) == 2


def test_one_person_moves_through_four_posts_in_three_years() -> None:
    moves = [
        ("2020-03-01", "浙江省经济和信息化厅", "厅长"),
        ("2021-02-01", "浙江省发展和改革委员会", "主任"),
        ("2022-01-10", "浙江省人民政府", "副省长"),
        ("2023-01-15", "工业和信息化部", "副部长"),
    ]
    articles = [
        says(f"{date}-{again}", date, post("高文山", organ, title)) for date, organ, title in moves for again in (1, 2)
    ]
    graph = link(*articles)
    assert nodes(graph, "person") == ["高文山"]
    held = {data["title"]: (data["status"], data.get("end")) for _, _, data in edges(graph, "holds_post")}
    assert held == dict.fromkeys(["厅长", "主任", "副省长", "副部长"], ("current", None))
    assert {organ for _, organ, _ in edges(graph, "holds_post")} == {f"organ/{organ}" for _, organ, _ in moves}


def test_promotion_is_one_person_with_two_posts() -> None:
    graph = link(
        says("a", "2020-05-01", post("高文山", "工业和信息化部", "副部长")),
        says("b", "2022-07-29", personnel("高文山", "工业和信息化部", "部长", "appointed")),
        says("c", "2022-07-29", personnel("高文山", "工业和信息化部", "副部长", "removed")),
        says("d", "2022-09-01", post("高文山", "工业和信息化部", "部长")),
    )
    assert nodes(graph, "person") == ["高文山"]
    held = {data["title"]: (data.get("start"), data.get("end")) for _, _, data in edges(graph, "holds_post")}
    assert held == {"副部长": (None, "2022-07-29"), "部长": ("2022-07-29", None)}


def test_concurrent_posts_at_two_levels_stay_both() -> None:
    both = post("高文山", "中国共产党浙江省委员会", "常委"), post("高文山", "中国共产党杭州市委员会", "书记")
    graph = link(
        says("a", "2021-03-01", *both),
        says("b", "2021-06-01", both[1]),
        says("c", "2021-09-01", both[0]),
    )
    assert nodes(graph, "person") == ["高文山"]
    assert {(data["title"], data["status"]) for _, _, data in edges(graph, "holds_post")} == {
        ("常委", "current"),
        ("书记", "current"),
    }


def test_foreign_ministers_of_two_countries_with_one_surname_are_two_persons() -> None:
    graph = link(
        says("a", "2021-03-01", post("侯赛因", "伊拉克", "外交部长"), mentions=[("REGION", "伊拉克")]),
        says("b", "2021-03-20", post("侯赛因", "巴基斯坦外交部", "部长"), mentions=[("REGION", "巴基斯坦")]),
        says("c", "2021-06-01", post("侯赛因", "伊拉克外交部", "部长"), mentions=[("REGION", "伊拉克")]),
        says("d", "2021-07-01", post("侯赛因", "巴基斯坦外交部", "部长"), mentions=[("REGION", "巴基斯坦")]),
    )
    assert mentioned(graph, "a") == mentioned(graph, "c") != mentioned(graph, "b") == mentioned(graph, "d")
    assert len(nodes(graph, "person")) == 2


def test_one_name_in_two_provinces_at_one_time_is_two_persons_however_rare() -> None:
    articles = [
        says(f"{organ}{month}", f"2021-{month:02}-01", post("欧阳文山", organ, "厅长"))
        for organ in (ZHEJIANG, GANSU)
        for month in (1, 9)
    ]
    assert len(nodes(link(*articles), "person")) == 2


@pytest.mark.parametrize("written", ["铁力瓦尔迪阿不都热西提", "铁力瓦尔迪•阿不都热西提", "铁力瓦尔迪 · 阿不都热西提"])
def test_a_name_with_and_without_its_dot_is_one_person(written: str) -> None:
    name, organ = "铁力瓦尔迪·阿不都热西提", "新疆维吾尔自治区人民政府"
    plain = [says(f"p{number}", f"2021-04-0{number}", post(written, organ, "副主席")) for number in (1, 2, 3)]
    graph = link(
        says("a", "2021-03-01", post(name, organ, "副主席")),
        *plain,
        says("b", "2021-05-01", mentions=[("PERSON", written)]),
        says("c", "2021-05-01", mentions=[("PERSON", name)]),
    )
    assert nodes(graph, "person") == [name]
    data = graph.nodes[f"person/{name}"]
    assert data["label"] == name
    assert data.get("aliases", []) == ([written] if written.isalpha() else [])
    assert mentioned(graph, "b") == mentioned(graph, "c")
    [(_, _, held)] = edges(graph, "holds_post")
    assert held["sources"] == 4


def test_a_dot_at_the_end_is_no_part_of_a_name() -> None:
    graph = link(
        says("a", "2021-03-01", mentions=[("PERSON", "叶海亚·")]),
        says("b", "2021-03-02", mentions=[("PERSON", "叶海亚")]),
    )
    assert nodes(graph, "person") == ["叶海亚"]


def test_dots_of_minority_names_are_one() -> None:
    graph = link(
        says("a", "2021-03-01", mentions=[("PERSON", "努尔·白克力")]),
        says("b", "2021-03-02", mentions=[("PERSON", "努尔•白克力")]),
    )
    assert nodes(graph, "person") == ["努尔·白克力"]


def finished(*extractions: Extraction, reviewed: tuple[Decision, ...] = ()) -> tuple[list[str], list[Decision]]:
    linker = Linker(load_vocabulary(), reviewed=reviewed)
    for extraction in extractions:
        linker.add(extraction)
    entities = linker.finish().entities
    return [entity.id for entity in entities if entity.type == "person"], linker.decisions


def test_decisions_keep_score_and_reason() -> None:
    _, decisions = finished(
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")), says("b", "2021-03-01", post("李伟", GANSU, "厅长"))
    )
    [decision] = decisions
    assert (decision.left, decision.right) == (f"organ/{ZHEJIANG}", f"organ/{GANSU}")
    assert not decision.same
    assert decision.score < 1.5
    assert "frequent name" in decision.reason


@pytest.mark.parametrize("same", [True, False])
def test_reviewed_decision_binds(same: bool) -> None:
    if same:
        articles = [
            says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")),
            says("b", "2021-03-01", post("李伟", GANSU, "厅长")),
        ]
        pair = ("李伟", f"organ/{ZHEJIANG}", f"organ/{GANSU}")
    else:
        articles = [
            says("a", "2021-03-01", post("肖亚庆", "工业和信息化部", "部长")),
            says("b", "2019-03-01", post("肖亚庆", "水利部", "部长")),
        ]
        pair = ("肖亚庆", "organ/工业和信息化部", "organ/水利部")
    without, _ = finished(*articles)
    people, _ = finished(*articles, reviewed=(Decision(*pair, same),))
    assert (len(without), len(people)) == ((2, 1) if same else (1, 2))


def test_reviewed_decision_about_an_article_binds() -> None:
    articles = [
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")),
        says("b", "2021-03-02", mentions=[("PERSON", "李伟")]),
    ]
    people, _ = finished(*articles, reviewed=(Decision("李伟", "article/b", f"organ/{ZHEJIANG}", False),))
    assert len(people) == 2


def loose(*ids: str) -> list[Extraction]:
    """Articles that give the name and no post."""
    return [says(id, "2021-03-02", mentions=[("PERSON", "李伟")]) for id in ids]


def test_verdict_joins_homonyms_of_two_provinces_and_all_that_is_theirs() -> None:
    articles = [
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长"), post("李伟", "中国共产党浙江省委员会", "委员")),
        says("b", "2021-03-01", post("李伟", GANSU, "厅长")),
        says("c", "2021-04-01", post("李伟", GANSU, "厅长")),
    ]
    verdict = Decision("李伟", f"organ/{GANSU}", f"organ/{ZHEJIANG}", True, reason="by 王: 调动")
    people, decisions = finished(*articles, reviewed=(verdict,))
    assert people == ["person/李伟"]
    assert [(one.same, one.reason) for one in decisions] == [(True, "reviewed by 王: 调动")]


def test_verdict_keeps_apart_through_chains() -> None:
    """A and B fit, B and C fit, A and C too; only A and C were told apart."""
    articles = [
        says("a", "2019-03-01", post("肖亚庆", "国务院国有资产监督管理委员会", "主任")),
        says("b", "2020-01-01", post("肖亚庆", "国家市场监督管理总局", "局长")),
        says("c", "2021-11-05", post("肖亚庆", "工业和信息化部", "部长")),
    ]
    different = Decision("肖亚庆", "organ/国务院国有资产监督管理委员会", "organ/工业和信息化部", False)
    assert len(finished(*articles)[0]) == 1
    people, decisions = finished(*articles, reviewed=(different,))
    assert len(people) == 2
    assert any("reviewed" in one.reason and not one.same for one in decisions)


def test_verdicts_pass_on_what_they_say_through_what_is_the_same() -> None:
    """Called the same as somebody who is not there: what is said of that one holds."""
    articles = [
        says("a", "2019-03-01", post("肖亚庆", "水利部", "部长")),
        says("b", "2021-11-05", post("肖亚庆", "工业和信息化部", "部长")),
    ]
    reviewed = (
        Decision("肖亚庆", "organ/水利部", "organ/教育部", True),
        Decision("肖亚庆", "organ/教育部", "organ/工业和信息化部", False),
    )
    assert (len(finished(*articles)[0]), len(finished(*articles, reviewed=reviewed)[0])) == (1, 2)


def test_verdict_splits_the_holders_of_posts_in_one_organ_by_article() -> None:
    articles = [
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "处长")),
        says("b", "2021-03-01", post("李伟", ZHEJIANG, "副厅长")),
    ]
    people, _ = finished(*articles, reviewed=(Decision("李伟", "article/a", "article/b", False),))
    assert len(people) == 2


def test_verdicts_about_articles_without_posts_bind() -> None:
    same, different = (
        Decision("李伟", "article/x", "article/y", True),
        Decision("李伟", "article/x", "article/y", False),
    )
    assert len(finished(*loose("x", "y"))[0]) == 1
    assert len(finished(*loose("x", "y"), reviewed=(different,))[0]) == 2
    known = [
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")),
        says("b", "2021-03-01", post("李伟", GANSU, "厅长")),
        says("x", "2021-03-02", mentions=[("PERSON", "李伟"), ("ORGAN", ZHEJIANG)]),
        says("y", "2021-03-02", mentions=[("PERSON", "李伟"), ("REGION", "广东省")]),
    ]
    assert len(finished(*known)[0]) == 3
    assert len(finished(*known, reviewed=(same,))[0]) == 2
    placed = Decision("李伟", "article/y", f"organ/{GANSU}", True)
    assert len(finished(*known, reviewed=(placed,))[0]) == 2
    near = [("PERSON", "李伟"), ("ORGAN", ZHEJIANG)]
    one = [says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")), *(says(a, None, mentions=near) for a in "xy")]
    assert len(finished(*one)[0]) == 1
    assert len(finished(*one, reviewed=(different,))[0]) == 2


def test_verdicts_bind_whatever_the_order_of_articles() -> None:
    articles = [
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长"), post("李伟", GANSU, "厅长")),
        says("b", "2021-03-01", post("李伟", ZHEJIANG, "厅长")),
        says("c", "2021-03-01", post("李伟", GANSU, "厅长")),
        *loose("x"),
    ]
    verdicts = (
        Decision("李伟", f"organ/{ZHEJIANG}", f"organ/{GANSU}", False),
        Decision("李伟", "article/x", f"organ/{GANSU}", True),
    )
    ways = [
        finished(*order, reviewed=tuple(said))
        for order in (articles, articles[::-1])
        for said in (verdicts, verdicts[::-1])
    ]
    assert len(ways[0][0]) == 2
    assert all(way == ways[0] for way in ways)


def test_verdict_on_a_name_does_not_mind_its_dot() -> None:
    articles = [
        says("a", "2021-03-01", post("努尔·白克力", ZHEJIANG, "厅长")),
        says("b", "2021-03-01", post("努尔白克力", GANSU, "厅长")),
    ]
    verdict = Decision("努尔白克力", f"organ/{ZHEJIANG}", f"organ/{GANSU}", True)
    assert finished(*articles, reviewed=(verdict,))[0] == ["person/努尔·白克力"]


@pytest.mark.parametrize(
    "pairs",
    [
        [("甲", "乙", True), ("乙", "甲", False)],
        [("甲", "乙", True), ("乙", "丙", True), ("甲", "丙", False)],
    ],
)
def test_verdicts_that_contradict_each_other_are_an_error(pairs: list[tuple[str, str, bool]]) -> None:
    reviewed = [Decision("李伟", f"organ/{left}", f"organ/{right}", same) for left, right, same in pairs]
    with pytest.raises(UsageError, match="李伟: verdicts say both same and different"):
        Linker(load_vocabulary(), reviewed=reviewed)


def test_members_of_a_congress_have_anchors_of_their_own() -> None:
    congress = "全国人民代表大会"
    _, decisions = finished(
        says("a", "2021-03-01", post("李伟", congress, "代表"), post("李伟", ZHEJIANG, "厅长")),
        says("b", "2021-04-01", post("李伟", congress, "代表"), post("李伟", GANSU, "厅长")),
        says("c", "2021-04-01", post("李伟", congress, "代表")),
    )
    anchors = {anchor for one in decisions for anchor in (one.left, one.right)}
    assert anchors == {f"organ/{ZHEJIANG}", f"organ/{GANSU}", "article/c"}


def test_a_joined_person_tells_why() -> None:
    graph = link(
        says("a", "2019-03-01", post("肖亚庆", "国务院国有资产监督管理委员会", "主任")),
        says("b", "2021-11-05", post("肖亚庆", "工业和信息化部", "部长")),
        says("c", "2021-11-05", post("李伟", "工业和信息化部", "部长")),
    )
    identity = graph.nodes["person/肖亚庆"]["identity"]
    assert identity.startswith("joined: 国务院国有资产监督管理委员会 + 工业和信息化部 (")
    assert "rare name +1" in identity
    assert "identity" not in graph.nodes["person/李伟"]


def crowd(name: str, count: int, *, spread: bool) -> list[Extraction]:
    """Bearers of one name, each in an organ of its own, and as many articles that name no post."""
    counties = [term.name for term in load_vocabulary().of_kind("Region") if term.get("level") == "county"]

    def place(number: int) -> str:
        return counties[number % 1000] if spread else "浙江省"

    bearers = [
        says(f"p{number}", f"20{10 + number % 12}-03-01", post(name, f"{place(number)}第{number}中心", "主任"))
        for number in range(count // 2)
    ]
    return bearers + [
        says(f"m{number}", "2021-03-01", mentions=[("PERSON", name), ("REGION", place(number))])
        for number in range(count // 2)
    ]


@pytest.mark.parametrize(("name", "spread"), [("李伟", True), ("李伟", False), ("欧阳文山", False)])
def test_thousands_of_equal_names_cost_no_quadratic_time(name: str, spread: bool) -> None:
    def seconds(count: int) -> float:
        articles = crowd(name, count, spread=spread)
        began = time.process_time()  # other processes do not count
        with without_gc():  # as a build does; the objects of other tests would count otherwise
            finished(*articles)
        return time.process_time() - began

    seconds(100)
    assert min(seconds(4000) for _ in range(2)) < 8 * min(seconds(1000) for _ in range(2)) + 0.5


def test_persons_do_not_chain_over_one_that_fits_both() -> None:
    """A and B fit, B and C fit, A and C exclude each other: whoever joins first, A and C stay apart."""
    articles = [
        says("a1", "2021-01-01", post("陈立群", "浙江省教育厅", "厅长")),
        says("a2", "2021-09-01", post("陈立群", "浙江省教育厅", "厅长")),
        says("b", "2015-01-01", post("陈立群", "中国共产党浙江省委员会", "常委")),
        says("c1", "2021-02-01", post("陈立群", "甘肃省水利厅", "厅长")),
        says("c2", "2021-08-01", post("陈立群", "甘肃省水利厅", "厅长")),
    ]
    by_organ = holders(link(*articles))
    assert by_organ["浙江省教育厅"] == by_organ["中国共产党浙江省委员会"]
    assert by_organ["浙江省教育厅"] != by_organ["甘肃省水利厅"]


def test_a_bearer_in_nearly_all_articles_is_meant_among_leaders_and_not_elsewhere() -> None:
    often = [says(f"a{number}", "2023-03-01", post("蔡强", "国务院", "国务委员")) for number in range(60)]
    graph = link(
        *often,
        says("b", "2023-04-01", post("蔡强", "中央国家安全委员会", "副主席")),
        says("c", "2023-04-01", post("蔡强", GANSU, "处长")),
    )
    assert holders(graph)["中央国家安全委员会"] == ["蔡强"]
    assert holders(graph)[GANSU] == [f"蔡强~{GANSU}"]


def test_removal_names_the_person_too() -> None:
    graph = link(
        says("a", "2021-03-01", post("李伟", ZHEJIANG, "厅长")),
        says("b", "2021-06-01", personnel("李伟", ZHEJIANG, "厅长", "removed")),
    )
    assert nodes(graph, "person") == ["李伟"]
