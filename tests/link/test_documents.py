"""Documents by title, number and issuer."""

from __future__ import annotations

import pytest

from .extractions import edges, issues, link, nodes, says

PLAN = "《“十四五”智能制造发展规划》"
DATE = "2021-12-28"


def test_title_without_marks_is_the_document() -> None:
    graph = link(
        says("a", DATE, issues("工信部", PLAN, "工信部联规〔2021〕207号")), says("b", DATE, issues("教育部", PLAN))
    )
    [document] = nodes(graph, "document")
    assert document == "“十四五”智能制造发展规划"
    assert graph.nodes[f"document/{document}"]["number"] == "工信部联规〔2021〕207号"
    assert [(source, data.get("number")) for source, _, data in edges(graph, "issues")] == [
        ("organ/工业和信息化部", "工信部联规〔2021〕207号"),
        ("organ/教育部", None),
    ]


def test_brackets_of_a_number_make_no_difference() -> None:
    graph = link(
        says("a", DATE, issues("国务院", "《工作方案》", "国发〔2021〕1号")),
        says("b", DATE, issues("国务院", "《工作方案》", "国发[2021]1号")),
    )
    assert len(nodes(graph, "document")) == 1


def numbered(title: str) -> list[str]:
    """The documents that one title under two numbers comes to, the second of which two articles give."""
    numbers = ("国发〔2021〕1号", "国发〔2022〕1号", "国发〔2022〕1号")
    said = (says(f"a{place}", DATE, issues("国务院", title, number)) for place, number in enumerate(numbers))
    return nodes(link(*said), "document")


def test_two_numbers_are_two_documents() -> None:
    assert numbered("《年度立法工作安排》") == ["年度立法工作安排", "年度立法工作安排~国发〔2021〕1号"]


def test_two_numbers_of_a_title_that_says_only_the_sort_are_two_documents_by_their_numbers() -> None:
    assert numbered("《工作安排》") == ["工作安排~国发〔2021〕1号", "工作安排~国发〔2022〕1号"]


def test_same_title_of_two_provinces_is_two_documents() -> None:
    title = "《关于促进工业经济平稳增长的若干措施》"
    graph = link(
        says("a", DATE, issues("浙江省人民政府", title)),
        says("b", DATE, issues("江苏省人民政府", title)),
        says("c", DATE, issues("浙江省发展和改革委员会", title)),
    )
    assert len(nodes(graph, "document")) == 2


def test_short_title_is_the_longer_one_of_the_same_article() -> None:
    mentions = [("DOCUMENT", "《关于推动现代职业教育高质量发展的意见》"), ("DOCUMENT", "《意见》")]
    graph = link(says("a", DATE, mentions=mentions))
    assert nodes(graph, "document") == ["关于推动现代职业教育高质量发展的意见"]
    [(_, _, data)] = edges(graph, "mentions")
    assert len(data["evidence"]) == 2


def test_short_title_alone_is_another_document_in_every_article() -> None:
    graph = link(*(says(id, DATE, mentions=[("DOCUMENT", "《意见》")]) for id in "ab"))
    assert nodes(graph, "document") == ["意见~a", "意见~b"]


def test_years_and_plans_that_look_alike_stay_apart() -> None:
    titles = ["《2021年工作要点汇编》", "《2022年工作要点汇编》", "《“十三五”规划》", "《“十四五”规划》"]
    graph = link(says("a", DATE, mentions=[("DOCUMENT", title) for title in titles]))
    assert len(nodes(graph, "document")) == 4


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("《商事调解条例（草案）》", "《条例》"),
        ("《世界开放报告2024》", "《报告》"),
        ("《教育强国建设规划纲要（2024—2035年）》", "《教育强国建设规划纲要》"),
    ],
)
def test_what_stands_in_brackets_is_left_out_where_a_title_is_named_again(full: str, short: str) -> None:
    graph = link(says("a", DATE, mentions=[("DOCUMENT", full), ("DOCUMENT", short)]))
    assert nodes(graph, "document") == [full.strip("《》")]


def test_of_two_longer_titles_the_one_named_last_before_is_meant() -> None:
    titles = ["《节水条例》", "《条例》", "《植树条例》"]
    graph = link(says("a", DATE, mentions=[("DOCUMENT", title) for title in titles]))
    assert nodes(graph, "document") == ["植树条例", "节水条例"]


def test_what_a_plenum_adopts_is_one_document_in_all_articles() -> None:
    first = [("EVENT", "十九届四中全会"), ("EVENT", "二十届三中全会"), ("PERSON", "某甲"), ("DOCUMENT", "《决定》")]
    second = [("DOCUMENT", "《决定》"), ("EVENT", "党的二十届三中全会")]
    graph = link(says("a", DATE, mentions=first), says("b", DATE, mentions=second))
    assert nodes(graph, "document") == ["二十届三中全会决定"]


def test_the_report_of_the_government_is_one_a_year() -> None:
    report = [("DOCUMENT", "《政府工作报告》")]
    dates = {"a": "2024-03-05", "b": "2024-11-02", "c": "2025-03-05"}
    graph = link(*(says(id, date, mentions=report) for id, date in dates.items()))
    assert nodes(graph, "document") == ["2024年政府工作报告", "2025年政府工作报告"]


def test_a_long_title_of_common_words_is_one_document() -> None:
    graph = link(*(says(id, DATE, mentions=[("DOCUMENT", "《深化科技体制改革实施方案》")]) for id in "ab"))
    assert nodes(graph, "document") == ["深化科技体制改革实施方案"]
