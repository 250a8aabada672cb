"""What is done with documents: issue, forward, revise, repeal, cite."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.ingest.official import parse_official
from kg.model import Article, Official
from kg.vocabulary import load_vocabulary
from tests.extract.reading import DATE, facts, mentions


@pytest.mark.parametrize(
    ("text", "kind", "row"),
    [
        (
            "工业和信息化部印发《安全生产管理办法》（工信部规〔2021〕7号）。",
            "issues",
            ("工业和信息化部", "《安全生产管理办法》"),
        ),
        (
            "国务院办公厅转发《水利部关于节水工作的意见》。",
            "forwards",
            ("国务院办公厅", "《水利部关于节水工作的意见》"),
        ),
        ("财政部修订了《专项资金管理办法》。", "revises", ("财政部", "《专项资金管理办法》")),
        ("水利部对《取水许可管理办法》进行了修订。", "revises", ("水利部", "《取水许可管理办法》")),
        ("自然资源部决定废止《用地审查办法》。", "repeals", ("自然资源部", "《用地审查办法》")),
    ],
)
def test_what_an_organ_does_with_a_document(text: str, kind: str, row: tuple[str, str]) -> None:
    assert facts(text, kind, "organ", "document") == [row]


def test_a_document_that_rests_on_another() -> None:
    text = "《取水许可实施细则》依据《中华人民共和国水法》制定。"
    assert facts(text, "cites", "document", "cited") == [("《取水许可实施细则》", "《中华人民共和国水法》")]


@pytest.mark.parametrize("text", ["水利部拟修订《取水许可管理办法》。", "会议建议废止《用地审查办法》。"])
def test_what_is_only_planned_is_not_done(text: str) -> None:
    assert facts(text, "revises", "document") == facts(text, "repeals", "document") == []


def test_an_official_document_speaks_for_its_issuer_and_cites_by_its_title() -> None:
    title = "国务院办公厅转发水利部关于加强节水工作意见的通知"
    text = (
        "各省、自治区、直辖市人民政府：\n根据《中华人民共和国水法》，现将有关意见转发给你们。"
        "《节水工作暂行办法》同时废止。\n国务院办公厅\n2021年3月5日"
    )
    article = Article("a", text, title=title, official=parse_official(text, title=title))
    found = {
        (fact.type, *fact.fields.values())
        for fact in extract(article, load_vocabulary()).facts
        if fact.type in ("forwards", "repeals", "cites")
    }
    assert found == {
        ("forwards", "国务院办公厅", "水利部关于加强节水工作意见"),
        ("repeals", "国务院办公厅", "《节水工作暂行办法》"),
        ("cites", title, "《中华人民共和国水法》"),
    }


def official(text: str) -> list[tuple[str, str]]:
    head = Official(issuers=("工业和信息化部", "生态环境部"), number="工信部联节〔2021〕213号")
    found = extract(Article("a", text, date=DATE, official=head), load_vocabulary())
    return [(fact.fields["organ"], fact.fields["document"]) for fact in found.facts if fact.type == "issues"]


@pytest.mark.parametrize(
    "text",
    [
        "为推广先进技术，我们编制了《先进技术装备目录（2021年版）》。现予公告。",
        "我部组织制定了导则《装备安全分析》，现予公布，自公布之日起施行。",
        "现将《先进技术装备目录》印发给你们，请认真执行。",
    ],
)
def test_an_official_document_issues_what_it_brings(text: str) -> None:
    organs = [organ for organ, _ in official(text)]
    assert organs == ["工业和信息化部", "生态环境部"]


def test_what_is_only_made_or_received_is_not_issued() -> None:
    assert official("我部正在编制《先进技术装备目录》。") == []
    assert official("你公司《关于变更许可证的请示》收悉。") == []


def test_documents_in_a_row_that_an_organ_is_said_to_have_issued() -> None:
    text = "《茶业发展方案》《茶园保护措施》已经会议研究通过，近日由福建省人民政府办公厅印发。"
    assert facts(text, "issues", "document") == ["《茶业发展方案》", "《茶园保护措施》"]


def test_documents_counted_between_others_are_issued_too() -> None:
    text = "国家林草局出台《小湿地管理规范》等国家标准2个、《湿地修复规程》等行业标准5个。"
    assert facts(text, "issues", "document") == ["《小湿地管理规范》", "《湿地修复规程》"]


def test_who_signs_a_document_into_force_issues_it_for_the_organ() -> None:
    text = "中央军委主席习近平日前签署命令，发布《军营设施保护条例》，自下月起施行。"
    assert facts(text, "issues", "organ", "document") == [("中央军事委员会", "《军营设施保护条例》")]


def test_a_press_room_and_a_body_under_a_ministry_are_not_the_ministry_issuing() -> None:
    assert facts("浙江省政府在新闻发布厅解读《浙江省茶业条例》。", "issues", "organ") == []
    assert not facts("工业和信息化部等五部门负责人介绍了日前发布的《茶业振兴实施方案》。", "issues", "organ")
    text = "教育部中国教育科学研究院日前发布《乡村学校研究报告》。"
    assert facts(text, "issues", "organ") == ["中国教育科学研究院"]


def test_an_organisation_issues_alone_or_beside_organs() -> None:
    text = "世界气象组织5日发布《全球冰川状况报告》。民政部、全国总工会联合印发《关于关爱骑手的意见》。"
    assert facts(text, "issues", "organ") == ["世界气象组织", "民政部", "全国总工会"]


def test_whoever_speaks_of_a_document_of_others_does_not_issue_it() -> None:
    assert not facts("中国汽车工业协会认为，有关方面出台《新能源车推广意见》意义重大。", "issues", "organ")
    assert not facts("外交部发表声明，强烈反对近日发布的《年度国别报告》。", "issues", "organ")


def test_what_a_place_makes_in_common_is_a_document() -> None:
    assert ("DOCUMENT", "《洋河村规约》") in mentions("村民讨论《洋河村规约》。")
    assert ("DOCUMENT", "《氢能产业路线图》") in mentions("会上介绍《氢能产业路线图》。")
    assert not mentions("展览展出《江山万里图》。", "DOCUMENT")


def test_a_regulation_cites_the_law_that_it_carries_out() -> None:
    text = "《中华人民共和国节水法实施条例》根据《中华人民共和国节水法》制定。"
    assert facts(text, "cites", "document", "cited") == [
        ("《中华人民共和国节水法实施条例》", "《中华人民共和国节水法》")
    ]


def test_an_organ_of_a_place_that_no_word_tells_issues_nothing() -> None:
    text = "市政府印发《关于促进就业的意见》。"
    assert facts(text, "issues", "organ") == []
    assert facts("柳州" + text, "issues", "organ") == ["柳州市人民政府"]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("中办国办印发《关于促进就业的意见》。", ["中国共产党中央委员会办公厅", "国务院办公厅"]),
        ("中办、国办印发《关于促进就业的意见》。", ["中国共产党中央委员会办公厅", "国务院办公厅"]),
        ("近日，国办印发《关于促进就业的意见》。", ["国务院办公厅"]),
        ("中办日前印发《关于促进就业的意见》。", ["中国共产党中央委员会办公厅"]),
        (
            "河北省委办公厅省政府办公厅印发《关于促进就业的意见》。",
            ["中国共产党河北省委员会办公厅", "河北省人民政府办公厅"],
        ),
        ("中共中央国务院印发《关于促进就业的意见》。", ["中国共产党中央委员会", "国务院"]),
        (
            "中共泉州市委办公室泉州市人民政府办公室印发《关于促进就业的意见》。",
            ["中国共产党泉州市委员会办公室", "泉州市人民政府办公室"],
        ),
        ("泉州市商务局泉州市财政局印发《关于促进就业的意见》。", ["泉州市商务局", "泉州市财政局"]),
        ("国家税务总局福建省税务局印发《关于促进就业的意见》。", ["国家税务总局福建省税务局"]),
    ],
)
def test_two_that_issue_without_a_pause_between_them(text: str, organs: list[str]) -> None:
    assert facts(text, "issues", "organ") == organs


def test_one_general_office_may_be_a_part_of_other_words() -> None:
    assert mentions("全国办理登记三万件，集中办公。", "ORGAN") == []


@pytest.mark.parametrize(
    ("behind", "number"),
    [
        ("（水利部公告2023年第32号）", "公告2023年第32号"),
        ("（水利部令第11号）", "令第11号"),
        ("（2023年第5号）", "2023年第5号"),
    ],
)
def test_numbers_of_orders_and_announcements(behind: str, number: str) -> None:
    assert facts(f"水利部公布《取水许可规定》{behind}。", "issues", "number") == [number]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("水利部部署节水工作。近日，会同财政部印发《节水奖励办法》。", ["水利部", "财政部"]),
        ("水利部今年持续推进节水，联合多部门印发《节水奖励办法》。", ["水利部"]),
        (
            "海宁市政府办公室当好参谋，抓好督查。\n一是办好会务。全年办会八十次。制定出台《会议工作规则》《督查反馈机制》。",
            ["海宁市人民政府办公室", "海宁市人民政府办公室"],
        ),
        ("水利部新闻发言人介绍，该部已印发《节水奖励办法》。", ["水利部"]),
        ("水利部、财政部《节水奖励办法》近日印发。", ["水利部", "财政部"]),
        ("水利部部长李明介绍，上个月，我们印发了《节水奖励办法》。", ["水利部"]),
        ("水利部部长李明介绍，上个月，会同财政部印发了《节水奖励办法》。", ["水利部", "财政部"]),
        (
            "水利部部长李明介绍，水利部出台了《节水办法》，去年还印发《节水指南》。",
            ["水利部", "水利部"],
        ),
        ("随着水利部《节水奖励办法》的出台，责任更明确。", ["水利部"]),
        ("水利部发出《关于节水工作的通知》。", ["水利部"]),
        ("市场监管总局（国家标准委）发布《节水技术规程》。", ["国家市场监督管理总局", "国家标准化管理委员会"]),
        ("日前，省政府办公厅印发《山西省节水办法》。", ["山西省人民政府办公厅"]),
        ("水利部介绍，论坛将于5月举办，还发布《节水发展报告》。", []),
        ("水利部召开会议。李强出席，印发《节水奖励办法》。", []),
    ],
)
def test_who_issues_a_document_where_its_clause_does_not_say_so(text: str, organs: list[str]) -> None:
    assert sorted(facts(text, "issues", "organ")) == sorted(organs)


def test_an_administration_that_a_text_goes_on_to_call_by_its_kind_issues() -> None:
    text = "记者从国家税务总局获悉，总局近日会同商务部印发《关于改进退税服务的通知》。"
    assert set(facts(text, "issues", "organ")) == {"国家税务总局", "商务部"}


def test_who_answers_questions_about_a_document_does_not_issue_it() -> None:
    text = "财政部会计司有关负责人就印发《会计信息工作规范》答记者问。近日，财政部印发了《会计信息工作规范》。"
    assert facts(text, "issues", "organ") == ["财政部"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("水利部办公厅印发《取水许可方案》的通知（水政厅函〔2026〕11号）。", "水政厅函〔2026〕11号"),
        ("水利部印发《取水许可方案》（以下简称《方案》，水政〔2026〕11号）。", "水政〔2026〕11号"),
        ("水利部下发《关于取水许可的通知》，即水政〔2013〕3号文件。", "水政〔2013〕3号"),
        ("水利部以水政〔2026〕11号文印发《取水许可方案》。", "水政〔2026〕11号"),
    ],
)
def test_numbers_beside_titles(text: str, number: str) -> None:
    assert facts(text, "issues", "number") == [number]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("水利部制定的《取水许可意见》正式发布。", ["水利部"]),
        ("由水利部、财政部等七部门联合制定的《取水许可意见》12日对外公布。", ["水利部", "财政部"]),
        ("水利部对《取水许可办法》作了修订，并予以发布。", ["水利部"]),
        ("河南省水利厅、财政厅经省政府同意，联合出台《关于取水许可的通知》。", ["河南省水利厅", "河南省财政厅"]),
        ("水利部对《取水许可办法》作了说明，会议公布名单。", []),
    ],
)
def test_who_made_a_document_that_is_published(text: str, organs: list[str]) -> None:
    assert facts(text, "issues", "organ") == organs


@pytest.mark.parametrize(
    "text",
    [
        "《绿道规划》对外公布，发文的是水利部、财政部。",
        "《绿道规划》昨天公布，印发单位是水利部、财政部。",
        "由水利部、财政部下发的文件，题为《绿道规划》。",
        "近日，一份名为《绿道规划》的文件由水利部、财政部下发。",
        "《绿道规划》近日出台。该规划由水利部、财政部印发。",
    ],
)
def test_whose_a_document_is_may_be_told_apart_from_the_act(text: str) -> None:
    found = facts(text, "issues", "organ", "document")
    assert found == [("水利部", "《绿道规划》"), ("财政部", "《绿道规划》")]


@pytest.mark.parametrize(
    ("text", "issuers"),
    [
        (
            "国新办举行吹风会，请财政部、水利部负责人作解读。\n主角是两部门日前联合发出的《关于小型水库补助的通知》（财农〔2026〕3号，下称《通知》）。",
            ["财政部", "水利部"],
        ),
        ("财政部、水利部、民政部负责人到会。近日，三部门联合印发《养老水质办法》。", ["财政部", "水利部", "民政部"]),
        ("财政部、水利部、民政部负责人到会。近日，两部门联合印发《养老水质办法》。", []),
        ("财政部、水利部负责人到会。两部门今年还将印发《小型水库办法》。", []),
        ("委员们谈到，国务院对老龄工作高度重视，九部门联合印发的《医养结合意见》带动了实践。", []),
        (
            "农业农村部畜牧兽医局局长王明华介绍，产能恢复。\n产能离不开政策。去年12月，该部印发《生猪生产行动方案》。",
            ["农业农村部"],
        ),
    ],
)
def test_issuers_that_a_text_points_back_to(text: str, issuers: list[str]) -> None:
    assert facts(text, "issues", "organ") == issuers


def test_a_number_may_stand_behind_a_comma() -> None:
    text = "水利部日前印发《关于小水窖的意见》，水农〔2023〕12号。"
    assert facts(text, "issues", "number") == ["水农〔2023〕12号"]


def test_a_document_issued_under_its_short_name_has_its_full_one() -> None:
    text = (
        "水利部2日解读《农村供水方案》（下称《方案》）。\n"
        "《方案》由水利部于2月下旬印发（水农〔2026〕4号），部署实施水质提升行动。"
    )
    assert facts(text, "issues", "document", "number") == [("《农村供水方案》", "水农〔2026〕4号")]
    assert facts(text, "advances", "agent", "program") == [("水利部", "水质提升行动")]


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("水利部官网5日挂出《节水规划》。", [("水利部", "《节水规划》")]),
        ("水利部近期将印发《节水规划》。", []),
        ("水利部拟于下月正式发布《节水规划》。", []),
        (
            "青海省水利厅5日印发《节水规划》，并同步发布《节水条例》。",
            [("青海省水利厅", "《节水规划》"), ("青海省水利厅", "《节水条例》")],
        ),
    ],
)
def test_what_is_hung_out_or_issued_besides_is_issued_but_not_what_will_be(
    text: str, issued: list[tuple[str, str]]
) -> None:
    assert facts(text, "issues", "organ", "document") == issued


def test_what_is_issued_takes_the_place_of_what_is_repealed() -> None:
    text = (
        "教育部日前发布《学校食堂规范》。1988年制定的《食堂卫生规范》（GB1）、《饮料卫生规范》（GB2）和2004年制定的"
        "《肉类卫生规范》（GB3）三项标准同时废止。"
    )
    repealed = ["《食堂卫生规范》", "《饮料卫生规范》", "《肉类卫生规范》"]
    assert facts(text, "repeals", "organ", "document") == [("教育部", title) for title in repealed]
    assert facts("教育部日前发布《学校食堂规范》。\n《食堂卫生规范》同时废止。", "repeals", "document") == []


def test_what_is_repealed_is_not_issued_anew() -> None:
    text = "市场监管总局近日公布《乳品监督办法》，自8月1日起施行。2002年公布的《乳品卫生管理办法》同时废止。"
    assert facts(text, "issues", "document") == ["《乳品监督办法》"]


def test_what_an_office_pointed_back_to_passes_and_issues() -> None:
    text = "记者从教育部获悉，该部近日审议通过并印发实施《学校食堂规范》。"
    assert facts(text, "issues", "organ", "document") == [("教育部", "《学校食堂规范》")]


def test_to_whom_a_document_is_sent_issues_it_not() -> None:
    text = "水利部同时向河南省水利厅下发《关于防洪工作的通知》，明确要求。"
    assert facts(text, "issues", "organ", "document") == [("水利部", "《关于防洪工作的通知》")]


def test_a_number_below_the_title_is_that_of_the_document_wherever_it_stands() -> None:
    text = "水利部发布《节水型企业评价办法》。\n附：水利部关于印发《节水型企业评价办法》的通知\n水节约〔2021〕35号"
    assert facts(text, "issues", "document", "number") == [("《节水型企业评价办法》", "水节约〔2021〕35号")]


def test_a_short_title_stands_for_the_only_one_that_ends_with_it() -> None:
    text = "水利部公布了《节水型企业评价规定（试行）》。《规定》由水利部令公布。"
    assert facts(text, "issues", "document") == ["《节水型企业评价规定（试行）》"]


@pytest.mark.parametrize("when", ["", "近日", "日前", "今天（5月6日）"])
def test_who_issues_with_others_some_day(when: str) -> None:
    text = f"水利部{when}会同财政部、教育部印发《关于防洪工作的通知》。"
    assert facts(text, "issues", "organ") == ["水利部", "财政部", "教育部"]


def test_a_white_paper_is_published() -> None:
    text = "今天，国务院新闻办公室发表《中国的卫星导航》白皮书。"
    assert facts(text, "issues", "organ", "document") == [("国务院新闻办公室", "《中国的卫星导航》")]


def test_what_somebody_counts_up_that_his_organ_issued() -> None:
    text = (
        "水利部水资源管理司副司长李明表示，工作正在推进。\n"
        "一是加强监测。二是印发《节水工作意见》。三是与财政部联合发布《节水指南》。"
    )
    assert set(facts(text, "issues", "organ", "document")) == {
        ("水利部", "《节水工作意见》"),
        ("水利部", "《节水指南》"),
        ("财政部", "《节水指南》"),
    }


def test_what_is_issued_to_end_a_document_does_not_issue_it() -> None:
    text = "水利部近日发布《取水许可管理办法》废止决定。"
    assert facts(text, "issues", "organ", "document") == []
    assert facts(text, "repeals", "organ", "document") == [("水利部", "《取水许可管理办法》")]


def test_what_several_have_revised_is_issued() -> None:
    text = "由水利部会同相关部门新修订的《取水许可管理办法》正式对外公布。"
    assert facts(text, "issues", "organ", "document") == [("水利部", "《取水许可管理办法》")]
