"""For whom the sentences of an article speak."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.ingest.official import parse_official
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts


def test_those_who_only_go_with_somebody_speak_for_nobody() -> None:
    text = "张某平市长3月走进园区。浙江省教育厅厅长毛宏芳陪同调研。要推进专精特新培育行动。"
    assert ("浙江省教育厅", "专精特新培育行动") not in facts(text, "advances", "agent", "program")


def test_a_report_to_a_congress_speaks_for_the_government() -> None:
    text = "现在，我代表江西省人民政府向大会报告工作。一年来，我们实施营商环境提升行动。"
    assert facts(text, "advances", "agent", "program") == [("江西省人民政府", "营商环境提升行动")]


def test_a_new_government_is_a_subject() -> None:
    text = "新一届省政府认真实施绿色转型战略，甘肃省经济向好。"
    assert facts(text, "advances", "agent", "program") == [("甘肃省人民政府", "绿色转型战略")]


def test_a_subject_goes_on_in_a_paragraph_that_names_nobody() -> None:
    text = "教育部今天发布新学期安排，加强师资。\n课程改革同步推进，深入实施强师计划。"
    assert facts(text, "advances", "agent", "program") == [("教育部", "强师计划")]


def test_a_paragraph_at_large_is_about_nobody_before() -> None:
    text = "教育部今天发布新学期安排，加强师资。\n近年来，我国深入实施强师计划。"
    assert facts(text, "advances", "agent", "program") == []


def test_the_last_subject_of_a_paragraph_is_the_one_that_goes_on() -> None:
    text = "教育部今天公布数据。财政部今天下达资金。同时，开展学校膳食改革试点。"
    assert facts(text, "advances", "agent", "program") == [("财政部", "学校膳食改革试点")]


def test_a_sentence_about_the_place_of_an_organ_leaves_it_the_subject() -> None:
    text = "甘肃省人民政府今天部署全年工作。甘肃经济向好。同时，实施绿色转型战略。"
    assert facts(text, "advances", "agent", "program") == [("甘肃省人民政府", "绿色转型战略")]


def test_documents_of_one_issuer_speak_for_it() -> None:
    text = "甘肃省水利厅印发《节水方案》《用水办法》。方案提出，深入实施农业节水增效行动。"
    assert facts(text, "advances", "agent", "program") == [("甘肃省水利厅", "农业节水增效行动")]


@pytest.mark.parametrize(
    ("posts", "organ"),
    [
        ("浙江省委常委、杭州市委书记", "中国共产党杭州市委员会"),
        ("浙江省委农办主任、浙江省农业农村厅厅长", "浙江省农业农村厅"),
        ("浙江省委宣传部副部长、浙江省广播电视局局长", "浙江省广播电视局"),
    ],
)
def test_a_person_speaks_for_the_organ_that_it_leads(posts: str, organ: str) -> None:
    text = f"{posts}毛宏芳强调，要深入实施乡村阅读提升行动。"
    assert facts(text, "advances", "agent", "program") == [(organ, "乡村阅读提升行动")]


@pytest.mark.parametrize("posts", ["清华大学校长", "中国科学院院士", "浙江省安吉县大溪村党委书记"])
def test_those_who_lead_no_organ_speak_for_none(posts: str) -> None:
    text = f"{posts}毛宏芳表示，要深入实施乡村阅读提升行动。"
    assert facts(text, "advances", "agent", "program") == []


def test_what_a_foreign_side_supports_is_no_programme_of_whoever_spoke_before() -> None:
    text = "全国人大常委会委员长赵乐际会见巴基斯坦总理夏巴兹。夏巴兹表示，巴方支持高质量共建“一带一路”。"
    assert facts(text, "advances", "agent", "program") == []


def test_a_briefing_goes_on_in_what_is_told_at_large() -> None:
    text = "教育部相关负责人介绍新学期安排，加强师资。\n近年来，我国深入实施强师计划。"
    assert facts(text, "advances", "agent", "program") == [("教育部", "强师计划")]


@pytest.mark.parametrize(
    "text",
    [
        "按照公安部统一部署，各地公安机关持续推进夏季治安打击整治行动。",
        "根据公安部关于夏季治安打击整治行动的部署要求，各地公安机关加强巡查。",
    ],
)
def test_what_is_done_by_order_is_carried_out_by_whose_order_it_is(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == [("公安部", "夏季治安打击整治行动")]


def test_a_meeting_speaks_behind_what_it_speaks_of() -> None:
    text = "安吉县委书记毛宏芳主持召开县委常委会会议。就落实浙江省教育厅厅长张某平讲话要求，会议强调，要推进强师计划。"
    assert [agent for agent, _ in facts(text, "advances", "agent", "program")] == ["中国共产党安吉县委员会常务委员会"]


@pytest.mark.parametrize("heading", ["节水型高校建设行动启动", "两部门启动“节水型高校建设行动”"])
def test_the_heading_of_a_story_is_about_its_first_subject(heading: str) -> None:
    stories = [
        (
            "教育部公布一批名单",
            "教育部今天公布一批名单，要求各地各校加强劳动教育，组织学生走进田间地头，在实践中增长本领和见识。",
        ),
        (
            heading,
            "水利部今天部署全年节水工作，要求各地加强用水管理，提高用水效率，形成节约用水的氛围。",
        ),
        (
            "前五个月出口增长",
            "海关总署今天发布数据，前五个月我国货物贸易出口保持增长，民营企业比重有所提高，结构持续优化。",
        ),
        (
            "三条铁路今天开通",
            "今天，三条铁路同时开通运营，沿线旅客出行时间大大缩短，沿线各地旅游业将因此得到新的发展机会。",
        ),
    ]
    text = "\n".join(line for story in stories for line in story)
    assert facts(text, "advances", "agent", "program") == [("水利部", "节水型高校建设行动")]


def test_the_issuer_of_a_document_carries_out_what_its_title_names() -> None:
    text = "教育部印发《关于做好高校节水增效行动的通知》。高校节水增效行动是一项新举措。"
    assert facts(text, "advances", "agent", "program") == [("教育部", "高校节水增效行动")]


@pytest.mark.parametrize("places", ["石家庄市", "石家庄市、保定市和沧州市"])
def test_what_a_place_does_of_its_own_is_done_by_no_organ_named_before(places: str) -> None:
    text = f"水利部今天介绍节水情况。\n滹沱河穿城而过，{places}制定了绿色河湖行动计划。"
    assert facts(text, "advances", "agent", "program") == []


def test_what_a_place_does_is_done_by_its_own_organ() -> None:
    text = "石家庄市人民政府今天介绍节水情况。滹沱河穿城而过，石家庄市制定了绿色河湖行动计划。"
    assert facts(text, "advances", "agent", "program") == [("石家庄市人民政府", "绿色河湖行动计划")]


def test_a_side_in_talks_that_is_not_ours_carries_nothing_out() -> None:
    text = "国家主席习近平同客人会谈。双方回顾友谊，古方坚定支持全球发展倡议。"
    assert facts(text, "advances", "agent", "program") == []


def test_somebody_who_is_quoted_speaks_for_his_own_organ() -> None:
    text = "深圳市教育局副局长张某平表示，教育部部长毛宏芳提出，要深入实施强师计划。"
    assert facts(text, "advances", "agent", "program") == [("教育部", "强师计划")]


def test_a_body_abroad_carries_nothing_out() -> None:
    assert facts("欧盟19日启动数字技能提升行动。", "advances", "agent", "program") == []


def test_those_whose_words_on_a_visit_are_studied_do_not_speak() -> None:
    text = "安吉县委书记毛宏芳主持会议。会议学习习近平总书记来浙考察重要讲话精神，要求深入实施强师计划。"
    assert facts(text, "advances", "agent", "program") == [("中国共产党安吉县委员会", "强师计划")]


def test_an_official_document_calls_for_its_programmes_from_head_to_tail() -> None:
    text = (
        "各县（市、区）人民政府，市政府各部门：\n为建设制造强市，现就有关事项通知如下。\n"
        "一、国务院高度重视制造业。实施企业梯度培育工程。\n二、各县（市、区）要开展智能制造提升行动。\n"
        "威海市人民政府办公室\n2022年12月12日"
    )
    article = Article("a", text, "关于发展制造业的通知", official=parse_official(text, title="关于发展制造业的通知"))
    found = [fact.fields for fact in extract(article, load_vocabulary()).facts if fact.type == "advances"]
    assert {fields["agent"] for fields in found} == {"威海市人民政府办公室"}
    assert [fields["program"] for fields in found] == ["企业梯度培育工程", "智能制造提升行动"]


def test_a_source_that_a_reporter_names_is_no_byline() -> None:
    text = "记者从河南省文化和旅游厅获悉，该厅近日启动古都夜游提升行动。"
    assert facts(text, "advances", "agent", "program") == [("河南省文化和旅游厅", "古都夜游提升行动")]


def test_the_bureau_of_a_city_is_no_department_of_its_ministry() -> None:
    text = "国家税务总局深圳市税务局开展春晖办税行动。"
    assert facts(text, "advances", "agent", "program") == [("国家税务总局深圳市税务局", "春晖办税行动")]


@pytest.mark.parametrize(
    "text",
    [
        "《实施方案》由甘肃省农业农村厅印发，明确开展耕地质量提升行动。",
        "近日，由甘肃省农业农村厅印发的《实施方案》明确，开展耕地质量提升行动。",
    ],
)
def test_a_document_speaks_for_the_organ_by_which_it_is_issued(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == [("甘肃省农业农村厅", "耕地质量提升行动")]


def test_the_plenum_of_a_committee_speaks_for_it() -> None:
    text = "四川省委十二届五次全会提出，实施文旅走廊建设工程。"
    assert facts(text, "advances", "agent", "program") == [("中国共产党四川省委员会", "文旅走廊建设工程")]


def test_a_place_that_acts_itself_is_not_spoken_for_by_those_whose_orders_it_follows() -> None:
    text = "温州市按照浙江省教育厅统一部署，深入实施强师计划。"
    assert facts(text, "advances", "agent", "program") == []


def test_an_office_inside_a_department_of_the_party_speaks_for_the_department() -> None:
    text = "中央组织部研究室主任张某平表示，深化党的建设制度改革。"
    assert [agent for agent, _ in facts(text, "advances", "agent", "program")] == ["中国共产党中央委员会组织部"]


def test_delegates_at_large_speak_for_nobody() -> None:
    text = "教育部今天举办论坛。与会工商界代表表示，要深入实施强师计划。"
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "海关总署口岸监管司司长王明远介绍，今年将落实出口质量提升行动。",
            [("海关总署", "出口质量提升行动")],
        ),
        ("甘肃省公安厅治安总队政委李海清表示，将持续推进平安校园行动。", [("甘肃省公安厅", "平安校园行动")]),
        (
            "根据公安部关于安全隐患清零行动的部署要求，7月，丽水市公安机关开展夏夜巡查宣防集中行动。",
            [("公安部", "安全隐患清零行动")],
        ),
        ("这项工作得到了湖北省委书记王明远的高度评价。今年深化标准地改革，在全市推开。", []),
    ],
)
def test_who_speaks_is_an_organ_of_its_own(text: str, found: list[tuple[str, str]]) -> None:
    assert facts(text, "advances", "agent", "program") == found


def test_who_holds_a_seminar_on_a_congress_is_not_the_party() -> None:
    text = "湖北省举行学习贯彻党的二十大精神专题研讨班。会议指出，要深入实施强县工程。"
    assert ("中国共产党中央委员会", "强县工程") not in facts(text, "advances", "agent", "program")


@pytest.mark.parametrize(
    "text",
    [
        "党的二十届三中全会作出部署。眼下，各地正加快推进新型工业化。",
        "党的二十届三中全会作出部署。锚定建成强国的目标，我国正深入实施强师计划。",
        "在党中央和习近平主席的坚强领导下，全军官兵全力以赴打好实现建军一百年奋斗目标攻坚战。",
    ],
)
def test_what_is_told_of_the_country_at_large_the_party_does_not_do(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


def test_a_source_of_figures_carries_nothing_out() -> None:
    text = "国家税务总局最新数据显示，前三季度用电增长。一系列政策落地，全国统一大市场加快形成。"
    assert facts(text, "advances", "agent", "program") == []


def test_a_parliament_abroad_carries_no_programme_out() -> None:
    text = "古巴全国人民政权代表大会主席拉索访华。拉索表示，愿推动落实全球安全倡议。"
    assert facts(text, "advances", "agent", "program") == []


def test_a_speaker_named_behind_a_quotation_has_said_all_of_it() -> None:
    text = "山里新修了路。“要推进数字茶园行动。我们还将实施“名师下乡”计划。”泸县县委书记郑立诚说。"
    found = facts(text, "advances", "agent", "program")
    assert found == [("中国共产党泸县委员会", "数字茶园行动"), ("中国共产党泸县委员会", "“名师下乡”计划")]


def test_an_article_of_a_leader_speaks_for_him_from_paragraph_to_paragraph() -> None:
    text = "《求是》杂志发表中共中央总书记习近平的重要文章。\n文章指出，要深入实施人才强国战略。"
    assert facts(text, "advances", "agent", "program") == [("中国共产党中央委员会", "人才强国战略")]


def test_organs_named_before_a_leader_are_the_subject() -> None:
    text = "党中央、国务院和习近平主席高度重视，深入实施人才强国战略。"
    assert facts(text, "advances", "agent") == ["中国共产党中央委员会", "国务院"]


def test_the_heading_of_one_of_several_stories_is_what_the_source_tells() -> None:
    story = "{}\n记者从{}了解到，今年的工作安排已经全部发到各地，各地正在按照时间表一项一项地抓好落实，群众反映很好。"
    told = [("强师计划在全国推开", "教育部"), ("春耕备耕忙", "农业农村部"), ("船闸检修忙", "交通运输部")]
    text = "\n".join(story.format(*one) for one in told)
    assert facts(text, "advances", "agent", "program") == [("教育部", "强师计划")]


@pytest.mark.parametrize(
    ("name", "organ"), [("习近平主席", "中华人民共和国"), ("习近平总书记", "中国共产党中央委员会")]
)
def test_the_title_named_with_a_person_tells_for_whom_he_speaks(name: str, organ: str) -> None:
    text = f"中共中央总书记、国家主席习近平今天致信祝贺。{name}强调，要落实全球文明倡议。"
    assert facts(text, "advances", "agent", "program") == [(organ, "全球文明倡议")]


def test_what_those_present_say_nobody_orders() -> None:
    text = "教育部召开座谈会，部署实施强师计划。大家表示，要推进课堂革命行动。"
    assert ("教育部", "课堂革命行动") not in facts(text, "advances", "agent", "program")


def test_an_organ_of_a_place_that_no_word_tells_carries_nothing_out() -> None:
    text = "市委启动“万人进企业”活动。"
    assert facts(text, "advances", "agent") == []
    assert facts("柳州" + text, "advances", "agent") == ["中国共产党柳州市委员会"]


@pytest.mark.parametrize(
    "told",
    [
        "市长李明代表市人民政府向大会作政府工作报告。",
        "会议审议了海东市人民政府工作报告。",
    ],
)
def test_the_report_of_a_government_speaks_for_it(told: str) -> None:
    text = f"3日，海东市第三届人民代表大会第二次会议开幕。{told}报告提出，今年要深入实施制造业倍增行动。"
    assert facts(text, "advances", "agent", "program") == [("海东市人民政府", "制造业倍增行动")]


def test_a_group_that_leads_one_matter_for_a_committee_meets_by_itself() -> None:
    text = "南昌消息，省委农村工作领导小组会议召开。会议强调，谱写乡村振兴新篇章。"
    agent = "中国共产党江西省委员会农村工作领导小组"
    assert facts(text, "convenes", "organ") == [agent]
    assert facts(text, "advances", "agent", "program") == [(agent, "乡村振兴")]


def test_an_organ_that_deploys_others_is_a_subject_and_those_with_it_do_the_same() -> None:
    text = "记者从会上获悉，财政部部署地方财政部门严管资金，统筹开展“清源”行动，会同审计署组织开展“利剑”行动。"
    found = facts(text, "advances", "agent", "program")
    assert found == [("财政部", "“清源”行动"), ("财政部", "“利剑”行动"), ("审计署", "“利剑”行动")]
    text = "各地按照国务院部署，组织开展“清源”行动。"
    assert facts(text, "advances", "agent") == ["国务院"]


def test_the_report_is_of_the_place_whose_congress_meets() -> None:
    text = "1月8日，甘肃省十三届人大七次会议开幕，省长李明作政府工作报告。政府工作报告还提到，巩固“双减”成果。"
    assert facts(text, "advances", "agent", "program") == [("甘肃省人民政府", "双减")]


def test_a_paragraph_that_begins_with_a_verb_goes_on_with_the_subject() -> None:
    text = "陕西省教育厅加速实施科教兴陕战略。\n积极推进合作。与北京市教委合作推进“乡村校长培训计划”。"
    assert ("陕西省教育厅", "乡村校长培训计划") in facts(text, "advances", "agent", "program")


def test_a_programme_that_is_pointed_back_to() -> None:
    text = "今年在全国开展的“暖冬服务行动”将持续三个月。该行动由民政部、财政部联合推出，惠及老人。"
    found = facts(text, "advances", "agent", "program")
    assert found == [("民政部", "暖冬服务行动"), ("财政部", "暖冬服务行动")]


def test_a_coinage_is_called_by_its_only_longer_name() -> None:
    text = "民政部启动2021年“暖冬行动”。民政部要求，确保“暖冬行动”取得实效，深化“一带一路”合作规划，推进“一带一路”。"
    found = {program for _, program in facts(text, "advances", "agent", "program")}
    assert found == {"2021年“暖冬行动”", "“一带一路”合作规划", "一带一路"}


def test_a_meeting_that_meets_and_deploys_speaks_for_its_holders() -> None:
    text = "7月9日，芷江县政府党组（扩大）会议召开，研究部署粮食领域腐败问题集中整治工作。"
    assert facts(text, "advances", "agent") == ["芷江侗族自治县人民政府"]


def test_a_deputy_of_a_congress_does_not_speak_for_it() -> None:
    text = "全国人大代表、株洲市市长李明建议，加快实施产业倍增行动。"
    assert facts(text, "advances", "agent") == ["株洲市人民政府"]


def test_who_listens_in_another_hall_does_not_speak() -> None:
    text = (
        "1月9日，甘肃省水利工作会议暨2021年省安委会第一次全体会议在兰州召开。静宁县县长李明在静宁分会场收听收看。"
        "会议强调，推进水库除险加固行动。"
    )
    assert facts(text, "advances", "agent") == ["甘肃省安全生产委员会"]


def test_those_who_only_attend_are_no_subject() -> None:
    text = "株洲市召开会议。市教育局、市体育局等部门负责人参会。会议要求，推进阳光体育行动。"
    assert facts(text, "advances", "agent") == []


def test_a_governor_is_of_the_place_in_whose_meeting_he_speaks() -> None:
    text = "4月6日，县委常委刘某收听收看山西省决战蓝天保卫战电视电话会议。省长李明强调，推进蓝天行动。"
    assert facts(text, "advances", "agent", "program") == [("山西省人民政府", "蓝天行动")]


def test_organisations_do_for_themselves_what_the_sentence_says_of_them() -> None:
    text = "党中央要求，抓好青年工作。\n为服务青年成长，全国青联和全国学联持续开展“青年下乡”活动。"
    assert facts(text, "advances", "agent") == ["全国青联", "全国学联"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "共青团中央、教育部等四部门近日联合部署2021年乡村支教服务计划。",
            [("共青团中央", "2021年乡村支教服务计划"), ("教育部", "2021年乡村支教服务计划")],
        ),
        (
            "“清风护网”专项行动昨天在上海启动。此次行动是由公安部联合组织的，将持续半年。",
            [("公安部", "“清风护网”专项行动")],
        ),
        ("国家能源局电力司司长何伟民介绍，今年将启动城乡电网改造提升工程。", [("国家能源局", "城乡电网改造提升工程")]),
        (
            "党的二十届三中全会胜利闭幕。来听科技部部长何伟民的介绍。\n创新事关全局。全会提出，教育是基础。必须深入实施创新驱动发展战略。",
            [("中国共产党中央委员会", "创新驱动发展战略")],
        ),
        (
            "中央宣传部、文化和旅游部等七部门联合主办的“送戏下乡”系列惠民活动今天在江西启动。",
            [("中国共产党中央委员会宣传部", "“送戏下乡”系列惠民活动"), ("文化和旅游部", "“送戏下乡”系列惠民活动")],
        ),
    ],
)
def test_several_ministries_their_departments_and_plenums_carry_out(text: str, expected: list[tuple[str, str]]) -> None:
    assert facts(text, "advances", "agent", "program") == expected


def test_a_committee_named_before_its_government_carries_out() -> None:
    text = "新疆维吾尔自治区党委、政府启动实施“旅游兴边”战略。"
    assert facts(text, "advances", "agent") == ["中国共产党新疆维吾尔自治区委员会"]


def test_whoever_speaks_at_a_meeting_speaks_for_its_holders() -> None:
    text = "水利部29日召开全国节水工作会议。苗春强调，要实施节水增效工程。会议对灌区改造工程作出部署。"
    assert facts(text, "advances", "agent", "program") == [("水利部", "节水增效工程"), ("水利部", "灌区改造工程")]
    text = "国务院常务会议确定加快建设保障性安居工程。"
    assert facts(text, "advances", "agent", "program") == [("国务院", "保障性安居工程")]


def test_who_speaks_for_a_party_advances_what_that_party_proposes() -> None:
    text = "全国政协常委会会议24日举行，王沪宁出席。\n刘国平常委代表民革中央发言建议，深化司法体制改革。"
    assert facts(text, "advances", "agent", "program") == [("民革中央", "司法体制改革")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "工业和信息化部表示，将实施中小企业育苗行动。在广东佛山，近日启动了小微企业倍增计划。",
            [("工业和信息化部", "中小企业育苗行动")],
        ),
        (
            "教育部启动数字教育专项行动。在广东、海南等省份实施智慧课堂应用试点。",
            [("教育部", "数字教育专项行动"), ("教育部", "智慧课堂应用试点")],
        ),
    ],
)
def test_a_place_where_something_is_done_may_do_it(text: str, found: list[tuple[str, str]]) -> None:
    assert facts(text, "advances", "agent", "program") == found


def test_what_another_side_sets_out_is_no_programme_of_ours() -> None:
    text = "外交部发言人表示，中方愿同乌方深化合作。乌方出台“新乌兹别克斯坦”战略。"
    assert facts(text, "advances", "agent", "program") == []


def test_firms_of_a_sort_are_no_programme_that_somebody_advances() -> None:
    text = "工业和信息化部还举办了招聘活动。目前，专精特新中小企业网络招聘活动正在进行。"
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“暖阳计划”是由民政部、财政部等部门联合发起的公益项目。",
            [("民政部", "暖阳计划"), ("财政部", "暖阳计划")],
        ),
        ("“清源”专项行动是公安部治安局牵头开展的专项行动，为期半年。", [("公安部", "“清源”专项行动")]),
        ("“护花计划”是在全国妇联领导下，由中国儿童少年基金会发起的项目。", [("中国儿童少年基金会", "护花计划")]),
        (
            "重庆市公安局召开会议。会议强调，治安整治专项行动是报经党中央批准，由公安部部署在全国开展的一项重要行动。",
            [("公安部", "治安整治专项行动")],
        ),
        (
            "共青团中央、教育部今天在北京召开会议，正式启动乡村支教志愿计划。",
            [("共青团中央", "乡村支教志愿计划"), ("教育部", "乡村支教志愿计划")],
        ),
    ],
)
def test_who_began_what_a_programme_is_carries_it_out(text: str, found: list[tuple[str, str]]) -> None:
    assert facts(text, "advances", "agent", "program") == found


def test_who_studies_the_orders_of_another_is_the_subject_still() -> None:
    text = "省长许明江强调，要抓好防汛。浙江省水利厅及时学习贯彻许明江省长重要指示，切实抓好“五大工程”。"
    assert facts(text, "advances", "agent", "program") == [("浙江省水利厅", "五大工程")]


def test_a_paragraph_about_the_place_of_an_organ_goes_on_with_it() -> None:
    text = "近日，贵州省扶贫办印发《工作要点》，部署全年工作。\n今年，贵州将实施“春蚕计划”。\n有序推进产业到户行动。"
    assert facts(text, "advances", "agent", "program") == [
        ("贵州省人民政府扶贫开发办公室", "春蚕计划"),
        ("贵州省人民政府扶贫开发办公室", "产业到户行动"),
    ]


def test_what_others_sign_is_not_advanced() -> None:
    text = "商务部将推进与12个共同签署“数字丝路倡议”合作宣言的国家开展交流。"
    assert facts(text, "advances", "agent", "program") == []


def test_what_is_meant_for_a_place_the_party_spoken_of_before_does_not_do() -> None:
    text = "这一要求寄托着党中央对内蒙古的希望。对于库伦旗来讲，就是要推进“一核两翼”发展战略的落实。"
    assert facts(text, "advances", "agent", "program") == []


def test_whose_document_others_follow_does_not_do_what_they_do() -> None:
    text = (
        "落实科技部、全国妇联出台的《关于实施女性创新行动的意见》，推进“闽姐汇智行动”，"
        "福建省妇联、省教育厅联合举办大赛。"
    )
    assert facts(text, "advances", "agent", "program") == [
        ("福建省妇联", "闽姐汇智行动"),
        ("福建省教育厅", "闽姐汇智行动"),
    ]


def test_what_a_place_keeps_doing_is_not_done_by_whoever_spoke_before() -> None:
    text = "习近平总书记在浙江工作期间提出要求。20多年来，浙江持续发力、久久为功，加快构建新发展格局。"
    assert facts(text, "advances", "agent") == []


def test_what_somebody_says_that_another_put_forward() -> None:
    text = "全国人大常委会委员长周济表示，习近平主席出席中拉论坛部长级会议并发表讲话，提出共建“一带一路”，指明了方向。"
    assert facts(text, "advances", "agent") == ["中华人民共和国"]


def test_an_army_that_is_no_more_carries_out_nothing() -> None:
    text = "新四军在江南转战，开创了新局面。当地继承传统，加力实施海洋生态保护修复工程。"
    assert facts(text, "advances", "agent") == []


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("甘南州副州长、合作市委书记李明主持会议。李明强调，要打赢脱贫攻坚战。", "中国共产党合作市委员会"),
        ("山东省委教育工委常务副书记，省教育厅厅长李明强调，要落实强师计划。", "山东省教育厅"),
        ("湖南省委副书记、省长李明强调，要落实强师计划。", "湖南省人民政府"),
    ],
)
def test_a_deputy_who_leads_another_body_speaks_for_that_one(text: str, agent: str) -> None:
    assert facts(text, "advances", "agent") == [agent]


def test_who_acts_behind_what_a_meeting_said_goes_on_to_act() -> None:
    text = "湖南省委九届六次全会确定了发展思路。湖南省教育厅认真落实部署，加快改革。推进强师计划。"
    assert facts(text, "advances", "agent") == ["湖南省教育厅"]


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("湖南省总工会深化强师计划，征集成果。", "湖南省总工会"),
        ("全国妇联党组书记李明强调，要落实强师计划。", "全国妇联"),
    ],
)
def test_mass_organisations_carry_out_what_they_say(text: str, agent: str) -> None:
    assert facts(text, "advances", "agent") == [agent]


def test_who_leads_the_body_that_meets_speaks_for_that_body_and_others_only_come() -> None:
    text = (
        "湖南省委书记、省委农村工作领导小组组长李明3日主持召开省委农村工作领导小组会议，研究推进强师计划。"
        "湖南省政协主席周济参加会议。会议分别听取了两个汇报。会议指出，要打赢蓝天保卫战。"
    )
    assert {agent.removeprefix("中国共产党") for agent in facts(text, "advances", "agent")} == {
        "湖南省委员会农村工作领导小组"
    }


def test_who_does_in_a_year_what_others_gave_the_word_for() -> None:
    text = (
        "2018年西安市委依法治市办、市司法局根据国务院《关于开展打黑专项斗争的通知》精神和省、市要求，"
        "联合印发了通知，明确落实“法律六进”活动。"
    )
    assert facts(text, "advances", "agent") == [
        "中国共产党西安市委员会全面依法治市委员会办公室",
        "西安市司法局",
    ]


def test_places_that_act_beside_an_organ_act_for_themselves() -> None:
    text = "柯城区政府启动“无违建乡镇”创建三年行动，常山县开展“裸房”整治行动，江山市推进“四边三化”。"
    assert facts(text, "advances", "agent", "program") == [("柯城区人民政府", "“无违建乡镇”创建三年行动")]


def test_organisations_with_which_an_organ_carries_something_out() -> None:
    text = "省科技厅推进产业创新工程；联合省教育厅、中国科协等单位开展青少年观星行动。"
    rows = facts(text, "advances", "agent", "program")
    assert ("中国科协", "青少年观星行动") in rows


def test_the_programmes_of_which_a_plan_is_made() -> None:
    text = (
        "水利部印发《节水实施意见》。《节水实施意见》部署了五个专项行动，任务到县。"
        "面向农户的有节水普及行动、灌区改造行动；其余两个管城市，管网改造行动、雨水利用行动都在其中。"
    )
    assert facts(text, "advances", "agent", "program") == [
        ("水利部", "节水普及行动"),
        ("水利部", "灌区改造行动"),
        ("水利部", "管网改造行动"),
        ("水利部", "雨水利用行动"),
    ]
