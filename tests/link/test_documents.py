"""Documents by title, number and issuer."""

from __future__ import annotations

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
