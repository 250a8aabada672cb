"""Names in head and tail of official documents."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.ingest import parse_official
from kg.model import Article, Extraction
from kg.vocabulary import load_vocabulary

NOTICE = (
    "北方云海（大连）阀门有限公司，江南设计研究院：\n"
    "你公司《关于申请办理设备许可证的请示》（云海〔2022〕12号）收悉。根据《\n"
    "我局组织制定了《核设备检查要求》，现予公布。北方云海（大连）阀门有限公司应遵守《设备监督管理条例》。\n"
    "国家核安全局\n2022年6月17日\n（此件社会公开）\n"
    "抄送：能源局，生态环境部华北核与辐射安全监督站，东海审评中心。\n"
)


@pytest.fixture(scope="module")
def notice() -> Extraction:
    return read(NOTICE)


def read(text: str) -> Extraction:
    article = Article("a", text, "", None, official=parse_official(text))
    return extract(article, load_vocabulary())


def wordings(found: Extraction, label: str) -> list[str]:
    return [found.article.text[m.start : m.end] for m in found.mentions if m.label == label]


def test_addressees_issuers_and_copies_are_mentions(notice: Extraction) -> None:
    company = "北方云海（大连）阀门有限公司"
    assert wordings(notice, "ORG") == [company, "江南设计研究院", company, "东海审评中心"]
    assert wordings(notice, "ORGAN") == ["国家核安全局", "能源局", "生态环境部华北核与辐射安全监督站"]


def test_number_holds_no_mention() -> None:
    found = read("财政部印发《预算管理办法》（财政部发〔2022〕5号）。")
    assert wordings(found, "ORGAN") == ["财政部"]


def test_title_that_never_closes_hides_no_other(notice: Extraction) -> None:
    assert "《设备监督管理条例》" in wordings(notice, "DOCUMENT")


def test_official_document_issues_what_it_gives_effect_to(notice: Extraction) -> None:
    issued = [fact.fields for fact in notice.facts if fact.type == "issues"]
    assert [(fact["organ"], fact["document"]) for fact in issued] == [("国家核安全局", "《核设备检查要求》")]


def test_group_of_addressees_names_no_organ() -> None:
    found = read(
        "财政部办公厅关于开展检查的通知\n财办〔2022〕5号\n各省、自治区、直辖市公安厅（局）、卫生健康委：\n"
        "现就有关事项通知如下，请认真落实。\n财政部办公厅\n2022年6月17日\n"
    )
    assert wordings(found, "ORGAN") == ["财政部办公厅", "财政部办公厅"]


@pytest.mark.parametrize("organ", ["东海省民政局", "南京市财政局", "国家邮政局", "国家核安全局"])
def test_organ_that_ends_like_another_word_is_one(organ: str) -> None:
    assert organ[-3:] in "".join(wordings(read(f"记者从{organ}获悉，今年工作顺利。"), "ORGAN"))


@pytest.mark.parametrize("title", ["《平台服务基本要求》", "《委员会工作通则（修订草案）》", "《对外政策构想》"])
def test_standards_and_rules_are_documents(title: str) -> None:
    assert wordings(read(f"专家介绍{title}的内容。"), "DOCUMENT") == [title]
