"""Documents, programmes, visits, encounters and changes of personnel."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


def test_joint_issuers_and_number() -> None:
    text = "工业和信息化部、财政部联合印发《“十四五”智能制造发展规划》（工信部联规〔2021〕207号）。"
    assert facts(text, "issues", "organ", "number") == [
        ("工业和信息化部", "工信部联规〔2021〕207号"),
        ("财政部", "工信部联规〔2021〕207号"),
    ]


def test_organisations_are_called_as_the_text_calls_them_at_most_length() -> None:
    text = (
        "浙江省文联主席李明、民革省委主委何平在省科协座谈，浙江省科协主席王一主持，"
        "市法学会会长周丽到会。杭州市委书记孙平出席。"
    )
    assert facts(text, "post", "person", "organ") == [
        ("李明", "浙江省文联"),
        ("何平", "民革省委"),
        ("王一", "浙江省科协"),
        ("周丽", "杭州市法学会"),
        ("孙平", "中国共产党杭州市委员会"),
    ]


def test_books_are_no_documents() -> None:
    assert mentions("他读完了《红楼梦》和《人民日报》。", "DOCUMENT") == []


def test_programmes_and_who_advances_them() -> None:
    text = "工业和信息化部召开会议，要求扎实做好“六稳”“六保”工作，深入实施制造业强链补链行动。"
    assert [name for _, name in mentions(text, "PROGRAM")] == ["六稳", "六保", "制造业强链补链行动"]
    assert set(facts(text, "advances", "agent")) == {"工业和信息化部"}


def test_all_who_act_together_advance_a_programme() -> None:
    text = "生态环境部会同最高人民法院、公安部启动机动车排放检验机构专项整治行动。"
    assert facts(text, "advances", "agent") == ["生态环境部", "最高人民法院", "公安部"]


def test_what_is_only_reported_on_is_not_advanced() -> None:
    text = "国家发展改革委副主任李春临作了关于国民经济和社会发展计划执行情况的报告。"
    assert facts(text, "advances", "program") == []


def test_a_visit_is_to_the_smallest_place() -> None:
    text = "11月4日，浙江省省长郑栅洁到宁波市鄞州区调研。"
    assert facts(text, "visits", "person", "region") == [("郑栅洁", "鄞州区")]


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("在青海、四川等地考察时，国家主席习近平作出重要指示。", ["青海省", "四川省"]),
        ("国务院总理李强来到位于湛江市的工厂考察。", ["湛江市"]),
        ("国务院总理李强来到涿州市防洪治理工程现场，察看施工情况。", ["涿州市"]),
        ("法国总统马克龙接受了访问越南的邀请。", []),
    ],
)
def test_places_of_a_visit(text: str, regions: list[str]) -> None:
    assert facts(text, "visits", "region") == regions


def test_a_plenum_deploys_for_the_party() -> None:
    text = "党的二十届三中全会对深化国资国企改革作出部署。"
    assert facts(text, "advances", "agent") == ["中国共产党中央委员会"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("国家主席习近平在北京会见法国总统马克龙。", [("习近平", "马克龙")]),
        ("李强同法国总统马克龙和外长科隆纳举行会谈。", [("李强", "马克龙"), ("李强", "科隆纳")]),
        ("李强将会见法国总统马克龙。", []),
    ],
)
def test_who_meets_whom(text: str, pairs: list[tuple[str, str]]) -> None:
    assert facts(text, "meets", "person", "other") == pairs


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("国务院任命卓知远为科学技术部副部长。", ("卓知远", "科学技术部", "副部长", "appointed")),
        ("免去卓知远的国家自然科学基金委员会副主任职务。", ("卓知远", "国家自然科学基金委员会", "副主任", "removed")),
    ],
)
def test_appointments_and_removals(text: str, row: tuple[str, ...]) -> None:
    assert facts(text, "personnel", "person", "organ", "title", "action") == [row]


def test_an_investigation_names_the_first_post() -> None:
    text = "浙江省经济和信息化厅原党组书记钟树人涉嫌严重违纪违法，目前正接受纪律审查和监察调查。"
    assert facts(text, "personnel", "person", "title", "action") == [("钟树人", "党组书记", "investigated")]


def test_titles_that_begin_with_a_preposition_are_documents() -> None:
    text = "民盟中央提交了《关于开展黑土地保护民主监督工作的情况》。"
    assert [name for _, name in mentions(text, "DOCUMENT")] == ["《关于开展黑土地保护民主监督工作的情况》"]


@pytest.mark.parametrize(
    "text",
    [
        "四川省人民政府将与铁路公司在城市开发、乡村振兴、装备制造等领域开展合作。",
        "国新办举行发布会，国家能源局局长章建华介绍推进乡村振兴有关情况。",
        "民革中央主席郑建邦就推进乡村振兴、扩大消费提出意见建议。",
        "水利部部长李国英介绍，“十四五”规划提出保护黄河。",
        "外交部：“乙类乙管”政策实施以来，往来更加方便。",
        "海关总署：我国与共建“一带一路”伙伴进出口达到二十二万亿元。",
        "全国政协委员何思远今年调研了三家工厂，提出了推动乡村振兴的建议。",
    ],
)
def test_no_undertakings(text: str) -> None:
    assert facts(text, "advances", "program") == []


def test_a_department_speaks_for_its_ministry() -> None:
    text = "工业和信息化部运行监测协调局局长陶青说，将实施质量提升行动。"
    assert facts(text, "advances", "agent") == ["工业和信息化部"]


def test_a_title_before_a_name_is_no_subject() -> None:
    text = "中共中央政治局委员、中宣部部长李书磊在总结讲话中表示，要推进网络强国建设。"
    assert facts(text, "advances", "agent") == ["中国共产党中央委员会宣传部"]


def test_whose_words_are_followed_does_not_speak() -> None:
    long = "省长赵一德说，要学习领会习近平总书记在节前看望慰问基层干部群众和老同志代表时的讲话，推进乡村振兴。"
    assert facts(f"陕西{long}", "advances", "agent") == ["陕西省人民政府"]
    text = "吉林省委书记景俊海说，双方合作很好。这是贯彻落实习近平总书记重要讲话精神、实施创新驱动发展战略的行动。"
    assert facts(text, "advances", "agent") == ["中国共产党吉林省委员会"]


def test_a_list_of_programmes_behind_a_verb_of_launching() -> None:
    text = "国家发展改革委将加快实施职业学校网络工程和实训基地体系联通工程，全面深化新时代教师队伍建设改革。"
    names = ["职业学校网络工程", "实训基地体系联通工程", "新时代教师队伍建设改革"]
    assert [name for _, name in mentions(text, "PROGRAM")] == names
    assert mentions("会议强调，要深入推进统计体制改革、粮食流通体制改革和户籍制度改革。", "PROGRAM") == [
        ("PROGRAM", "统计体制改革"),
        ("PROGRAM", "粮食流通体制改革"),
        ("PROGRAM", "户籍制度改革"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("水利部部署实施小微水体排查整治落实行动。", ["小微水体排查整治落实行动"]),
        (
            "省教育厅启动乡村教师能力提升计划、校园食堂透明厨房行动等。",
            ["乡村教师能力提升计划", "校园食堂透明厨房行动"],
        ),
        ("全市扎实推进镇村区划和基层站所设置调整改革。", ["镇村区划和基层站所设置调整改革"]),
        ("要搞好绿色票据交易试点。", ["绿色票据交易试点"]),
        ("坚决打好打赢污染防治攻坚战。", ["污染防治攻坚战"]),
        ("贯彻民用机场安全“十四五”规划，健全制度。", ["民用机场安全“十四五”规划"]),
        ("编制好我省“十四五”规划。", ["“十四五”规划"]),
        ("围绕扩大工业投资年活动，全市加快进度。", ["扩大工业投资年活动"]),
        ("实施新一轮科技园区提升行动。", ["新一轮科技园区提升行动"]),
        ("推进科创债改革、北交所改革。", ["科创债改革", "北交所改革"]),
        ("坚持房住不炒定位。", ["房住不炒"]),
        ("要培育壮大新质生产力，落实小微主体倍增计划。", ["新质生产力", "小微主体倍增计划"]),
        ("中方支持世贸组织进行必要改革。此次专项行动到月底结束。", []),
        ("会议强调，要落实决策部署和机构改革进展，他呼吁合作组织成员采取果断行动。", []),
        ("市里实施更多引领性改革。", []),
    ],
)
def test_from_the_verb_of_launching_to_the_head_all_is_the_name(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("全省锚定目标，实施“八大战略”。", ["八大战略"]),
        ("扎实推进四个“一号工程”和“十项攻坚行动”。", ["四个“一号工程”", "十项攻坚行动"]),
        ("实施绿色转型“六大行动”和城市更新“八大工程”。", ["绿色转型“六大行动”", "城市更新“八大工程”"]),
        ("扎实推进“智改数转”十大工程。", ["“智改数转”十大工程"]),
        ("实施“双招双引行动”促发展。", ["双招双引行动"]),
        ("商务厅将今年定为“消费提质年”。", ["消费提质年"]),
        ("深化部署“315X”先进制造业集群建设。", ["315X"]),
        ("先后发布“港口八条”、“创投十六条”等文件。", ["港口八条", "创投十六条"]),
        ("加快推进“千湖万岸”重大项目建设。", ["千湖万岸"]),
        ("教育部的“双减”政策落地见效。", ["双减"]),
        ("他搞“形象工程”“政绩工程”。", []),
    ],
)
def test_programmes_counted_or_named_in_quotes(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "省里部署实施渠系节水提升、山塘安全加固、河湖岸线修复等六大工程。",
            ["渠系节水提升", "山塘安全加固", "河湖岸线修复"],
        ),
        ("省教育厅开展“书香润童心”“运动强体魄”等行动。", ["书香润童心", "运动强体魄"]),
        ("全县实施交通、水利、能源等十大工程。", []),
    ],
)
def test_lists_with_one_head_at_their_end(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("邀请太平洋岛国参与“蓝色丝路”计划。", ["“蓝色丝路”计划"]),
        ("自2019年5月渔业公益诉讼制度正式实施以来，案件减少。", ["渔业公益诉讼制度"]),
        ("市文物局同步发布古塔保护数字共创计划，吸引游客。", ["古塔保护数字共创计划"]),
        ("今年以来，全县纵深推进“三链”创新人才工程。", ["“三链”创新人才工程"]),
        ("联合舰队在海峡南口方向采取进攻行动。", []),
        ("巴拿马政府此次行动引起关注。", []),
        ("对招标采购领域突出问题进行专项整治。", []),
    ],
)
def test_the_clause_before_a_programme_is_no_part_of_its_name(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == names


def test_drafts_are_documents() -> None:
    text = "会议讨论了《渔港长制联席会议制度（讨论稿）》。"
    assert mentions(text, "DOCUMENT", "PROGRAM") == [("DOCUMENT", "《渔港长制联席会议制度（讨论稿）》")]


def test_the_issuers_speak_in_what_is_said_of_a_plan() -> None:
    text = "湖南省政府办公厅日前印发《湖南省智造三年行动计划》的通知。\n行动计划主要内容为：实施百链培育工程。"
    assert facts(text, "advances", "agent", "program") == [("湖南省人民政府办公厅", "百链培育工程")]
    text = "财政部印发《示范行动方案》（以下简称《方案》）。\n据财政部负责人介绍，《方案》明确了实施“百县”试点。"
    assert facts(text, "advances", "agent", "program") == [("财政部", "“百县”试点")]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("水利部有关负责人答记者问。\n答：一是深入实施山塘加固提升行动。", ["水利部"]),
        ("水利部发出通知，部署防汛工作。\n各地要开展山塘加固提升行动。", ["水利部"]),
        ("水利部发出通知，部署防汛工作。\n各地开展了山塘加固提升行动。", []),
    ],
)
def test_who_spoke_before_speaks_in_answers_and_in_what_all_are_told(text: str, organs: list[str]) -> None:
    assert facts(text, "advances", "agent") == organs


def test_a_governor_speaks_for_the_government() -> None:
    text = "青海省委副书记、省长吴晓军介绍：大力实施创新驱动发展战略。"
    assert facts(text, "advances", "agent") == ["青海省人民政府"]


def test_a_deputy_elsewhere_speaks_for_the_committee_he_leads() -> None:
    text = "滁州市人大常委会副主任、定远县委书记万瑞健强调，要坚持稳中求进工作总基调。"
    assert facts(text, "advances", "agent") == ["中国共产党定远县委员会"]


def test_who_is_called_on_does_not_call() -> None:
    text = "定州市人大常委会副主任魏洪彬指出，工作重大。市政府及相关部门要提高站位，坚决打赢脱贫攻坚战。"
    assert facts(text, "advances", "agent") == ["定州市人民代表大会常务委员会"]


def test_firms_that_are_counted_are_no_programme_and_what_goes_on_since_is_one() -> None:
    text = "记者从工业和信息化部获悉：自2019年起实施先进集群发展专项行动以来，集群培育了上千家专精特新“小巨人”企业。"
    assert facts(text, "advances", "program") == ["先进集群发展专项行动"]


def test_who_is_asked_is_no_issuer() -> None:
    text = "从湖北省经信厅获悉，湖北省已正式印发《深化链长制实施方案》。"
    assert facts(text, "issues", "organ") == []


def test_guests_who_praise_speak_for_nobody() -> None:
    assert facts("与会嘉宾表示，习近平主席提出全球发展倡议，推动落实全球安全倡议。", "advances", "agent") == []


def test_a_press_office_and_a_quoted_name_alone_advance_nothing() -> None:
    assert facts("国务院新闻办公室举行发布会，介绍推进乡村振兴的成效。", "advances", "agent") == []
    assert facts("教育部副部长王嘉毅介绍，3年来，“双减”工作可概括为四句话。", "advances", "agent") == []
    assert facts("商务部数据显示，我国企业在共建“一带一路”国家投资增长。", "advances", "agent") == []


def test_who_is_followed_at_work_in_a_place_does_not_speak() -> None:
    text = "青岛市委召开会议。会议指出，要学习习近平总书记对山东工作重要指示要求，深入实施创新驱动发展战略。"
    assert facts(text, "advances", "agent") == ["中国共产党青岛市委员会"]


def test_paragraphs_that_count_on_go_on_for_their_subject() -> None:
    text = "近年来，水利部狠抓落实。\n一方面，实施国家水网工程。\n另一方面，推进河湖长制。"
    assert facts(text, "advances", "agent")[0] == "水利部"


def test_drills_and_layouts_are_no_programmes() -> None:
    assert mentions("各地认真开展三次综合演练和多次专项演练，协调推进“四个全面”战略布局。", "PROGRAM") == []


def test_an_organ_that_deploys_advances() -> None:
    text = "公安部部署开展打击电信网络诈骗犯罪“断卡”行动。"
    assert facts(text, "advances", "agent") == ["公安部"]


def test_a_conference_of_the_centre_speaks_for_the_party_in_all_its_items() -> None:
    text = "中央经济工作会议11月4日在北京举行。\n会议强调，要做好工作。\n一是扩大内需。\n二是深入推进乡村全面振兴。"
    assert facts(text, "advances", "agent") == ["中国共产党中央委员会"]


def test_a_doctrine_does_not_speak() -> None:
    text = (
        "中共中央总书记习近平近日作出指示。工业和信息化部召开会议。会议强调，要做好工作。"
        "坚持以习近平新时代中国特色社会主义思想为指导，推进新型工业化。"
    )
    assert facts(text, "advances", "agent") == ["工业和信息化部"]


def test_the_commission_holds_its_plenum() -> None:
    text = (
        "中国共产党第二十届中央纪律检查委员会第四次全体会议1月6日在北京举行。\n"
        "全会提出，要巩固深化党纪学习教育，开展基层监督工作规范化行动。"
    )
    assert set(facts(text, "advances", "agent")) == {"中国共产党中央纪律检查委员会"}


def test_a_headline_between_two_stories_ends_the_first() -> None:
    text = (
        "4日，在联合国气候日纪念会议上，外长王明远发言，呼吁加强合作。\n与会代表普遍表示赞同，认为应当坚持多边主义。\n"
        "世贸组织发布报告强调多边贸易\n世界贸易组织3日发布年度报告，报告指出，目前贸易碎片化的早期迹象已经显现出来，令人担忧。\n"
        "世贸组织总干事伊维拉指出，国际社会应加强多边贸易体系。"
    )
    assert "伊维拉" not in facts(text, "attends", "person")
