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


def facts(found: Extraction, kind: str) -> list[tuple[object, ...]]:
    return [tuple(fact.fields.values()) for fact in found.facts if fact.type == kind]


ADDRESSED = (
    "财政部 民政部关于下达预算的通知\n财社发(2022)第7号\n{address}：\n根据《预算条例》，现下达预算。\n"
    "财 政 部\n民  政  部\n2022年3月4日\n抄送：{copies}。\n"
)


@pytest.mark.parametrize(
    ("address", "copies", "organs"),
    [
        ("浙江省财政厅、民政厅", "省军区", ["浙江省财政厅", "民政厅", "省军区"]),
        (
            "天津市、上海市、海南省人民政府，审计署",
            "市法院、市检察院",
            ["海南省人民政府", "审计署", "市法院", "市检察院"],
        ),
        ("各县（市、区）人民政府、民政局，老龄工作局", "有关省（自治区）财政厅", []),
        ("福建、江西、云南省（自治区）财政厅", "新疆生产建设兵团财务局、民政局", ["新疆生产建设兵团财务局", "民政局"]),
    ],
)
def test_lists_of_addressees_and_copies(address: str, copies: str, organs: list[str]) -> None:
    found = read(ADDRESSED.format(address=address, copies=copies))
    issuers = ["财政部", "民政部"]
    assert [name for name in wordings(found, "ORGAN") if name not in (*issuers, "财 政 部", "民  政  部")] == organs


def test_signatures_with_blanks_name_the_organ() -> None:
    found = read(ADDRESSED.format(address="各省财政厅", copies="审计署"))
    spaced = {found.article.text[m.start : m.end]: m.name for m in found.mentions}
    assert (spaced["财 政 部"], spaced["民  政  部"]) == ("财政部", "民政部")


def test_parties_other_than_the_communist_are_organisations() -> None:
    found = read(ADDRESSED.format(address="致公党某市委员会", copies="审计署"))
    assert wordings(found, "ORG") == ["致公党某市委员会"]


def test_title_in_the_text_cites() -> None:
    found = read(ADDRESSED.format(address="各省财政厅", copies="审计署"))
    assert facts(found, "cites") == [("财政部 民政部关于下达预算的通知", "《预算条例》")]


def test_joint_issuers_issue_with_the_number_of_the_notice() -> None:
    found = read(
        "桐乡市财政局 桐乡市民政局关于印发《养老补贴办法》的通知\n某财发〔2022〕7号\n各区财政局：\n"
        "《养老补贴办法》已经市人民政府同意,现印发给你们,请遵照执行。\n桐乡市财政局\n桐乡市民政局\n2022年3月4日"
    )
    assert facts(found, "issues") == [
        (organ, "《养老补贴办法》", "某财发〔2022〕7号") for organ in ("桐乡市财政局", "桐乡市民政局")
    ]


def test_forwards_what_the_text_names() -> None:
    found = read(
        "国务院办公厅转发水利部关于节水工作意见的通知\n国办函〔2022〕7号\n各省人民政府：\n"
        "水利部《关于节水工作的意见》已经国务院同意，现转发给你们，请认真贯彻落实。\n国务院办公厅\n2022年3月4日"
    )
    assert facts(found, "forwards") == [("国务院办公厅", "《关于节水工作的意见》")]


def test_head_of_the_state_promulgates() -> None:
    found = read(
        "中华人民共和国主席令\n第八号\n《中华人民共和国节水法》已由全国人民代表大会常务委员会通过，现予公布。\n"
        "中华人民共和国主席　李　明\n2022年3月4日"
    )
    assert facts(found, "issues") == [("中华人民共和国", "《中华人民共和国节水法》", "第八号")]


@pytest.mark.parametrize("signer", ["总理　　沈国强", "总　理　　沈国强", "总理沈国强"])
def test_who_signs_an_order_holds_the_office_of_its_issuer(signer: str) -> None:
    found = read(
        "中华人民共和国国务院令\n第812号\n现公布《节水条例》，自公布之日起施行。\n"
        f"{signer}\n\n2022年3月4日\n节水条例\n第一条 正文。"
    )
    assert facts(found, "post") == [("沈国强", "国务院", "总理", "current")]
    assert wordings(found, "PERSON") == ["沈国强"]


def test_list_of_repealed_documents_with_their_numbers() -> None:
    found = read(
        "国家节水办关于废止部分文件的公告\n公告2022年第8号\n决定废止《甲办法》（水财〔2017〕6号）、《乙办法》（水财〔2018〕7号）。\n"
        "国家节水办\n2022年3月4日"
    )
    assert [document for _, document in facts(found, "repeals")] == ["《甲办法》", "《乙办法》"]


def test_all_issuers_advance_what_their_document_is_about() -> None:
    found = read(
        "桐乡市商务局 桐乡市财政局关于推进老旧小区改造三年行动的通知\n桐商发〔2022〕7号\n"
        "各镇人民政府：\n请认真组织实施。\n"
        "桐乡市商务局\n桐乡市财政局\n2022年3月4日"
    )
    programme = "老旧小区改造三年行动"
    assert facts(found, "advances") == [("桐乡市商务局", programme), ("桐乡市财政局", programme)]


def test_a_law_that_an_announcement_rests_on_is_not_issued_by_it() -> None:
    found = read(
        "桐乡市水利局关于限时用水的公告\n桐水公告〔2022〕12号\n根据《中华人民共和国节水法》，现公告如下：\n一、限时用水。\n"
        "桐乡市水利局\n2022年3月4日"
    )
    assert facts(found, "issues") == []
    assert facts(found, "cites") == [("桐乡市水利局关于限时用水的公告", "《中华人民共和国节水法》")]


def test_we_issue_with_others() -> None:
    found = read(
        "关于节水提案答复的函\n水函〔2021〕56号\n民进中央：\n提案收悉。我部会同财政部印发《节水补贴办法》（水财〔2020〕3号）。\n"
        "水利部\n2021年7月20日"
    )
    assert facts(found, "issues") == [
        ("水利部", "《节水补贴办法》", "水财〔2020〕3号"),
        ("财政部", "《节水补贴办法》", "水财〔2020〕3号"),
    ]


def test_what_is_made_of_a_document_is_issued_in_its_stead() -> None:
    text = (
        "关于印发分工方案的通知\n合政发〔2023〕1号\n各区人民政府：\n"
        "现将2023年《政府工作报告》任务分工方案印发给你们，请认真落实。\n合肥市人民政府\n2023年1月20日"
    )
    assert [fact for fact in read(text).facts if fact.type == "issues"] == []


def test_what_a_plan_says_is_to_be_done_is_no_statistic() -> None:
    text = (
        "合肥市人民政府关于发展农业的实施意见\n合政发〔2022〕1号\n各区人民政府：\n提出如下实施意见：\n"
        "一、推广旱种水稻50万亩，建设示范基地10万亩。\n二、2021年全市建成高标准农田20万亩。\n合肥市人民政府\n2022年1月20日"
    )
    found = extract(
        Article("a", text, date=parse_official(text).date, official=parse_official(text)), load_vocabulary()
    )
    assert [fact.fields["value"] for fact in found.facts if fact.type == "indicator"] == [20.0]


def test_a_document_without_issuers_speaks_for_none_of_those_that_it_names() -> None:
    text = (
        "各区人民政府，市政府各部门：\n《某市制造业发展方案》已经市政府同意，现印发给你们。\n2020年11月17日\n"
        "根据安徽省人民政府办公厅印发的《安徽省制造业发展方案》，制定本方案。\n实施制造业强链补链行动。"
    )
    assert [fact for fact in read(text).facts if fact.type == "advances"] == []
