"""Titles in 《》: which are documents, and where they end."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions, read


def test_the_short_title_of_a_book_is_no_document() -> None:
    text = "有关部门组织编写了《某某思想学习纲要（2023年版）》（以下简称《纲要（2023年版）》）。《纲要》共十章。"
    assert mentions(text, "DOCUMENT") == []


def test_the_short_title_of_a_document_is_one_though_a_book_is_named() -> None:
    text = "会议通过《节水规划纲要》，《某某思想学习纲要》已经出版。《纲要》提出节水目标。"
    assert mentions(text, "DOCUMENT") == [("DOCUMENT", "《节水规划纲要》"), ("DOCUMENT", "《纲要》")]


def test_a_title_that_never_closes_does_not_run_into_the_next() -> None:
    text = "当天印发了《口罩佩戴指引（2023年版），提出三类建议。《指引》明确了要求。"
    assert mentions(text, "DOCUMENT") == [("DOCUMENT", "《指引》")]


def test_a_white_paper_is_a_document_whatever_it_is_called() -> None:
    text = "国务院新闻办公室发布《共建清洁海洋：中国的行动》白皮书。《共建清洁海洋：中国的行动》共五章。"
    assert len(mentions(text, "DOCUMENT")) == 2


def test_a_short_title_is_called_by_the_full_one() -> None:
    found = read(
        "按照《安全用水三年行动计划》（水财〔2021〕3号，以下简称《行动计划》）和《节水条例》（以下简称《条例》）要求，落实《行动计划》。"
    )
    assert [mention.name for mention in found.mentions if mention.label == "DOCUMENT"] == [
        *("《安全用水三年行动计划》", "《安全用水三年行动计划》", "《节水条例》", "《节水条例》"),
        "《安全用水三年行动计划》",
    ]


def test_titles_that_are_told_by_what_they_end_in_or_what_stands_behind() -> None:
    text = (
        "会上发布《外资企业在湘潭》系列研究报告、《湘潭人才四十条》《邮轮旅客通关须知》《内河航运景气指数2024》，"
        "还提到《健康湘潭（2021—2030年）》和电影《第三十条》。"
    )
    titles = ["《外资企业在湘潭》", "《湘潭人才四十条》", "《邮轮旅客通关须知》", "《内河航运景气指数2024》"]
    assert [name for _, name in mentions(text, "DOCUMENT")] == [*titles, "《健康湘潭（2021—2030年）》"]


@pytest.mark.parametrize(
    "title",
    [
        "《面向未来的战略伙伴关系文件》",
        "《关于臭氧的决定对附件B的修正》",
        "《外商准入特别管理措施2024年版》",
        "《海岛国家2050战略》",
    ],
)
def test_titles_of_agreements_and_lists(title: str) -> None:
    assert ("DOCUMENT", title) in mentions(f"会议听取了{title}。")


def test_a_warning_to_a_trade_is_a_document() -> None:
    assert mentions("市场监管总局发布《网络促销合规提示》。", "DOCUMENT") == [("DOCUMENT", "《网络促销合规提示》")]


def test_standards_are_documents() -> None:
    texts = [
        "首部林业方面的国家标准——《森林碳汇术语》今起实施。",
        "有关部门推出《共享单车停放术语》交通运输行业标准。",
        "修订后的《信封尺寸》（GB/T 1234-2023）自明年起使用。",
    ]
    assert [len(mentions(text, "DOCUMENT")) for text in texts] == [1, 1, 1]


def test_a_programme_with_its_year_may_be_a_title() -> None:
    assert mentions("要把《中国制造2025》落到实处。", "DOCUMENT") == [("DOCUMENT", "《中国制造2025》")]
    assert mentions("今天推出《新春走基层》《乡村振兴》专栏。", "DOCUMENT") == []
