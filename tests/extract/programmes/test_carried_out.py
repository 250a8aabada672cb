"""Whether the words around a programme say that somebody carries it out."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    "text",
    [
        "教育部要求，要把强师计划作为重要抓手。",
        "教育部要求，要按照强师计划的部署抓好落实。",
        "教育部要求，要用好用活强师计划。",
        "教育部就课程、师资、强师计划等重点工作作出部署。",
    ],
)
def test_what_is_made_the_way_or_followed_is_carried_out(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == [("教育部", "强师计划")]


@pytest.mark.parametrize(
    "text",
    [
        "教育部表示，师范改革是实施强师计划的迫切要求。",
        "教育部表示，师范改革是推进强师计划的基础支撑。",
    ],
)
def test_what_something_else_is_to_a_programme_is_not(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    "text",
    [
        "教育部表示，加速推进的强师计划蕴含广阔空间。",
        "工业和信息化部表示，要培育30家以上智能装备专精特新企业。",
    ],
)
def test_what_is_said_by_the_way_and_what_firms_are_counted_by_is_not(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    "text",
    [
        "教育部表示，今年是实施强师计划承上启下的关键一年。",
        "教育部部长李明作题为“深入实施强师计划”的讲座。",
        "教育部表示，一些发达国家纷纷实施名师计划。",
        "教育部要求，抓好第二轮中央生态环保督察反馈问题整改。",
        "教育部表示，要深刻领会报告关于“实施强师计划”的重要论述。",
        "教育部从推进强师计划、加强师资等方面汇报情况。",
        "教育部要求，加强强师计划资金使用监管。",
        "教育部表示，甘肃在推进强师计划、课程提升行动等重大战略中地位重要。",
        "教育部如何推进强师计划？",
        "教育部表示，新学期课程对推进强师计划具有重要意义。",
        "教育部要求，着力解决强师计划、课程设置中的突出问题。",
        "教育部表示，新质生产力加快成长。",
        "教育部表示，随着强师计划深入实施，师资明显改善。",
        "教育部推荐节目《实施强师计划》，反响热烈。",
        "教育部组织学习关于推进强师计划的重要思想。",
        "教育部表示，在强师计划实施两周年之际，各地总结经验。",
        "教育部听取汇报，审查强师计划执行情况的报告。",
        "教育部表示，公报展现了高校在强师计划建设中的重要作用。",
        "教育部强调，要处理好城市学校和推进强师计划等重大关系。",
        "教育部相关负责人就教材审定和深化强师计划情况作了介绍。",
        "教育部有关司局聚焦实施强师计划、课程改革等深入开展调研。",
        "教育部组织专家围绕推进强师计划等积极建言献策。",
    ],
)
def test_what_is_only_spoken_of_is_not(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    "text",
    [
        "教育部要求，要持之以恒抓好强师计划，补齐短板。",
        "教育部要求，推广强师计划。",
        "教育部表示，强师计划对师资、课程、教材作出了系统安排。",
        "教育部表示，强师计划已进入全面推开的阶段。",
        "教育部宣布，强师计划累计培训教师三千人。",
        "教育部表示，强师计划等一批重点任务加快实施。",
    ],
)
def test_what_is_kept_up_or_spread_is(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == [("教育部", "强师计划")]


@pytest.mark.parametrize(
    "text",
    [
        "国家主席习近平会见来宾。习近平指出，中方赞赏巴方积极支持全球安全倡议。",
        "国家主席习近平会见来宾。习近平指出，中方支持沙方“2030愿景”。",
        "由司法部组织编写的马克思主义理论研究和建设工程重点教材发行。",
        "教育部介绍，师资培训、强师计划效果显现。",
    ],
)
def test_what_others_do_and_what_is_named_in_passing_is_not(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


def test_of_two_programmes_that_are_matched_one_is_of_the_partner() -> None:
    text = "国家主席习近平会见来宾。习近平强调，要推动“一带一路”倡议同柬“五角战略”对接。"
    assert facts(text, "advances", "agent", "program") == [("中华人民共和国", "“一带一路”倡议")]


@pytest.mark.parametrize(
    "text",
    [
        "教育部要求，健全强师计划。",
        "教育部表示，将多措并举助力强师计划。",
        "教育部推出强师计划配套举措。",
        "教育部表示，要把“强师计划”真正落到实处。",
        "记者从教育部获悉，“强师计划”今天启动。",
        "“强师计划”由教育部组织实施。",
        "教育部表示，强师计划、强基计划全面推开。",
    ],
)
def test_what_is_set_up_or_starts_is(text: str) -> None:
    assert facts(text, "advances", "agent", "program")[:1] == [("教育部", "强师计划")]


@pytest.mark.parametrize(
    "text",
    [
        "教育部副部长李某平围绕“推进课程育人的强师计划”的主题同记者交流。",
        "教育部表示，力争把这里打造成“强师计划”的样板。",
        "教育部部长李某平就推进强师计划、课程改革等热点问题回答了记者提问。",
    ],
)
def test_what_something_becomes_and_what_is_asked_about_is_not(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


def test_what_is_done_well_is_carried_out() -> None:
    text = "教育部今天召开会议。会议强调，要把“双减”做实做细。会议要求，将“强基计划”进行到底。"
    assert facts(text, "advances", "agent", "program") == [("教育部", "双减"), ("教育部", "强基计划")]


def test_what_a_plan_counts_up_is_carried_out_by_its_issuer() -> None:
    text = "商务部印发《节约方案》。方案作出部署，一是快递减量行动，要求改进包装。二是全民节纸行动，要求多做宣传。"
    assert facts(text, "advances", "agent", "program") == [("商务部", "快递减量行动"), ("商务部", "全民节纸行动")]


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        (
            "记者从教育部获悉，强师计划自今年春天启动以来，已培训教师三千余名。",
            ["教育部"],
        ),
        ("强师计划实施以来，全国教师队伍不断壮大。教育部今天表示。", []),
        ("商务部今天召开会议。会议要求，抓实消费提振行动。", ["商务部"]),
    ],
)
def test_what_is_done_since_a_programme_began_is_carrying_it_out(text: str, agents: list[str]) -> None:
    assert facts(text, "advances", "agent") == agents


def test_what_is_made_public_of_a_programme() -> None:
    text = "江苏省科技厅对2021年度企业创新资助计划首批拟支持名单进行公示。"
    assert facts(text, "advances", "agent", "program") == [("江苏省科学技术厅", "2021年度企业创新资助计划")]


@pytest.mark.parametrize(
    "said",
    [
        "要把强师计划放在突出位置",
        "要把强师计划的各项任务落到每一所学校",
        "把强师计划这块“硬骨头”啃下来",
        "将强师计划纳入年度考核",
        "把强师计划作为抓手，带动师资提升",
        "把强师计划同办学条件改善结合起来",
        "强师计划下一步要更多向乡村倾斜",
        "强师计划必须一抓到底",
        "强师计划将于2026年9月1日起实施",
        "强师计划延长至2027年底",
        "要扭住强师计划不放松",
        "要结合强师计划，把负担减下来",
        "优先保障强师计划",
        "此举是推进强师计划的重要一步",
        "为强师计划的整改期排出日程",
    ],
)
def test_what_is_asked_for_or_made_something_of_is_carried_out(said: str) -> None:
    assert facts(f"教育部强调，{said}。", "advances", "agent", "program") == [("教育部", "强师计划")]


@pytest.mark.parametrize(
    "said",
    [
        "一些学校落实强师计划不力",
        "有的地方没有认真落实强师计划",
        "有的学校推进强师计划走样变形",
        "强师计划苗木供应总体充足",
        "要抓住强师计划带来的机遇",
        "不能把强师计划与其他项目混为一谈",
        "以改革的思路形成面向未来的局面，要看到强师计划任务重",
    ],
)
def test_what_is_done_badly_or_only_looked_at_is_not(said: str) -> None:
    assert facts(f"教育部强调，{said}。", "advances", "agent", "program") == []


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("教育部部长李某明说，头号工程就是强师计划。", ["教育部"]),
        ("教育部要求，抓强师计划，校长是关键。", ["教育部"]),
        ("据教育部介绍，强师计划年内将全面推开。", ["教育部"]),
        ("来自教育部的消息说，强师计划覆盖中西部。", ["教育部"]),
        ("教育部部长李某明说，今年我们将会同财政部、民政部落实强师计划。", ["教育部", "财政部", "民政部"]),
        ("教育部牵头的强师计划令人期待。", ["教育部"]),
        ("教育部部长李某明说，五级书记要像抓强师计划一样抓防汛。", []),
        ("教育部部长李某明给“强师计划”志愿者回信。", []),
    ],
)
def test_what_something_is_or_is_told_of_with_others(text: str, agents: list[str]) -> None:
    assert facts(text, "advances", "agent", "program") == [(agent, "强师计划") for agent in agents]


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("教育部部长李某明说，强师计划是立教之基，要一抓到底。", ["教育部"]),
        ("教育部官网公示，强师计划的第一批名单敲定。", ["教育部"]),
        ("教育部部长李某明说，要以数字化带动强师计划。", ["教育部"]),
        ("教育部部长李某明走进课堂，就“强师计划”听取教师意见。", []),
        ("据教育部介绍，开展强师计划民主监督是一项新任务。", []),
    ],
)
def test_what_is_called_something_and_asked_for_at_once(text: str, agents: list[str]) -> None:
    assert facts(text, "advances", "agent", "program") == [(agent, "强师计划") for agent in agents]


@pytest.mark.parametrize(
    ("text", "programs"),
    [
        ("民政部表示，护航助老行动、暖心助残工程都要见到实效。", ["护航助老行动", "暖心助残工程"]),
        ("水利部今天部署，从下月起在全国推开山城绿道行动。", ["山城绿道行动"]),
        ("针对群众反映，水利部回应：山城绿道行动不会停。", ["山城绿道行动"]),
        ("水利部划重点——山城绿道行动今年全覆盖。", ["山城绿道行动"]),
        ("水利部部长李某明报告说，山城绿道行动进展顺利。", ["山城绿道行动"]),
        ("专家认为，山城绿道行动值得推广。", []),
        ("在山城绿道行动的带动下，游客增多。民政部公布数据。", []),
    ],
)
def test_lists_that_are_asked_for_and_how_something_goes_on(text: str, programs: list[str]) -> None:
    assert facts(text, "advances", "program") == programs


@pytest.mark.parametrize(
    ("words", "done"),
    [
        ("要以金融支持供给侧结构性改革。", True),
        ("要以科技赋能乡村振兴。", True),
        ("首场活动以“服务乡村振兴 校地携手”为主题。", False),
        ("要引导企业走“专精特新”之路。", True),
        ("要守牢共同富裕底线。", True),
        ("将把“六保”任务完成情况纳入考核。", True),
        ("就乡村振兴落实情况开展调研。", True),
        ("谈到乡村振兴时，他指出要补短板。", True),
        ("长期护理保险制度正在四川、宁波落地。", True),
        ("今年确定了农村宅基地改革试点单位。", True),
        ("要实施三项行动：以窗口服务优化计划降门槛，还有夜校护航计划。", True),
        ("以乡村振兴为背景。", False),
        ("“清淤行动2023”收官之年已到。", False),
        ("要把雨露计划打成漂亮仗。", True),
        ("要落地“清淤”三年行动。", True),
        ("要做优“十大灌区提质工程”。", True),
        ("“清淤行动2023”全面收官。", True),
        ("“百年品质工程”创建示范项目名单公布，共36个。", True),
        ("对乡村振兴，要敢闯敢试。", True),
        ("并对“清淤”专项整治提出具体要求。", True),
    ],
)
def test_what_serves_or_brings_something_is_carried_out(words: str, done: bool) -> None:
    assert bool(facts("水利部部长李国强说，" + words, "advances", "program")) is done


def test_works_among_the_projects_that_begin_are_advanced_by_nobody() -> None:
    text = "3日，平远县委书记赵启明宣布项目开工。本次开工的五个项目主要聚焦水利领域，包括平远县东河堤防加固工程。"
    assert facts(text, "advances", "program") == []


def test_what_somebody_else_has_given_instructions_on_is_only_told() -> None:
    text = "水利部召开部务会议。会议指出，国务院总理赵启明对发展新型城镇化、做强特色产业等工作作出一系列重要指示。"
    assert facts(text, "advances", "program") == []


def test_what_a_document_is_said_to_guide_is_not_advanced() -> None:
    text = "水利部召开发布会。水利部副部长赵启明说，《规划纲要》是指导黄河流域生态保护和高质量发展战略实施的纲领。"
    assert facts(text, "advances", "program") == []


def test_the_items_that_make_up_a_programme_are_advanced_with_it() -> None:
    text = "农业农村部启动“十大行动”：\n——健康养殖业推进行动。加强动物疫病监控。\n——循环农业促进行动。加强污染治理。"
    assert facts(text, "advances", "program") == ["十大行动", "健康养殖业推进行动", "循环农业促进行动"]


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("由教育部、文化部主办，清华大学承办的强师计划在京启动。", ["教育部", "文化部"]),
        ("教育部投入两亿元用于强师计划，惠及千校。", ["教育部"]),
        ("教育部负责的强师计划已培训千人。", ["教育部"]),
        ("在教育部统一部署下，各地学校围绕强师计划招聘教师。", ["教育部"]),
        ("教育部召开会议。强师计划将在全国开展，覆盖千校。", ["教育部"]),
        ("强师计划是报经国务院批准，针对乡村师资薄弱的现状，由教育部部署开展的一项工程。", ["教育部"]),
    ],
)
def test_those_who_hold_a_campaign_carry_it_out(text: str, agents: list[str]) -> None:
    assert [agent for agent, _ in facts(text, "advances", "agent", "program")] == agents


@pytest.mark.parametrize(
    "text",
    [
        "教育部部长赵启明说，过去一年，各校克难攻坚，脱贫攻坚战取得全面胜利。",
        "教育部部长赵启明强调，今年是决胜全面建成小康社会、决战脱贫攻坚之年。",
        "中央纪委监察部网站每周公布各地查处的违反八项规定精神的典型案件。",
        "教育部部长赵启明作关于“十二五”规划纲要实施中期评估报告。",
        "教育部部长赵启明说，再看结构，我国新型城镇化深入推进。",
        "教育部召开会议。八位校长先后围绕坚持绿色协调发展、深化强师计划、促进城乡教育公平、加强民族团结进步、坚持立德树人育人、弘扬艰苦奋斗精神等问题发表意见。",
        "教育部召开会议。钱明老师作了“加快区域协调发展，筑牢教育之基”的发言。",
    ],
)
def test_what_was_won_or_broken_or_only_talked_about_is_not_advanced(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    ("text", "programs"),
    [
        ("教育部表示，要准确把握贯彻新发展理念、构建新发展格局要求，服务大局。", ["新发展理念", "新发展格局"]),
        ("1958年，国务院批准兴建白水河引水工程。", ["白水河引水工程"]),
        ("国务院决策建设南水北调中线工程，万人上阵。", ["南水北调中线工程"]),
    ],
)
def test_what_is_required_and_what_is_decided_upon_is_advanced(text: str, programs: list[str]) -> None:
    assert facts(text, "advances", "program") == programs


@pytest.mark.parametrize(
    ("text", "programs"),
    [
        ("教育部部长赵启明强调，要抓住国家实施强师计划的机遇，抓好特岗计划。", ["特岗计划"]),
        ("教育部部长赵启明强调，要抓好特岗计划。据悉，该县被列为全省强师计划试点县。", ["特岗计划"]),
        ("教育部召开会议。会议指出，补短板是推进强师计划的重要任务。", ["强师计划"]),
    ],
)
def test_the_chance_that_a_programme_is_and_what_a_place_was_made_are_told_only(text: str, programs: list[str]) -> None:
    assert facts(text, "advances", "program") == programs


@pytest.mark.parametrize(
    "text",
    [
        "教育部召开会议，要加深对实施强师计划的重要性和紧迫性的认识。",
        "教育部部长赵启明说，有人认为实施强师计划是学校自己的事。",
        "教育部部长赵启明说，当时正值推进强师计划的重要时期。",
        "教育部部长赵启明在座谈会上对推进强师计划取得的成绩表示肯定。",
    ],
)
def test_what_somebody_thinks_of_a_programme_does_not_carry_it_out(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


def test_what_a_city_fights_is_not_fought_by_a_county_of_it_and_an_exchange_brings_in_its_own_rules() -> None:
    text = "中共行唐县委书记李明说，1993年，石家庄市打响“扶贫攻坚战”，派出干部。"
    assert facts(text, "advances", "agent", "program") == []
    text = "证监会召开会议。同年，上海证券交易所正式推出“指定交易”制度。"
    assert facts(text, "advances", "agent") == ["上海证券交易所"]


def test_what_a_number_of_undertakings_are() -> None:
    text = "杭州市水利局今年实施两大工程，即堤防加固工程、灌区改造工程。"
    assert facts(text, "advances", "agent", "program") == [
        ("杭州市水利局", "堤防加固工程"),
        ("杭州市水利局", "灌区改造工程"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "党的十九大作出部署。实施绿色河岸行动，对于推动全市转型、全面推行河长制，具有重要意义。",
        "国家林业局发言人李河发布数据并回应国有林场改革、“十三五”规划实施评估等热点问题。",
    ],
)
def test_what_it_means_and_what_is_answered_to_is_not(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    "text",
    [
        "据国家税务总局消息，减税目标超额完成。这主要得益于去年起实施的深化增值税改革。",
        "教育部部长李明就“高等教育综合改革发展”相关问题回答中外记者提问。",
        "外交部表示，此访旨在提升双方在“一带一路”倡议和区域论坛框架下的互利合作。",
        "教育部召开会议，听取关于深化高考综合改革试点工作有关汇报。",
        "国家统计局公布了三季度数据。与此同时，强师计划持续推进。",
    ],
)
def test_what_is_owed_to_it_asked_about_it_and_counted_is_not(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    "text",
    [
        "教育部迅速掀起强师计划热潮。",
        "教育部吹响强师计划号角。",
        "教育部部长李明说：“我们把‘强师计划’作为总抓手，全域推进。”",
        "教育部举行发布会，介绍有关情况。\n组织实施强师计划，全国共招募一批教师。",
    ],
)
def test_what_is_stirred_up_quoted_and_told_in_the_next_paragraph_is(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == [("教育部", "强师计划")]


def test_what_something_is_to_several_programmes_is_not() -> None:
    text = "国家林业局表示，绿化国土是建设美丽中国、实施乡村振兴战略的基础。"
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    "text",
    [
        "教育部部长李明说，要从实施强师计划的高度，深化认识。",
        "全国政协围绕“完善育人体系，加快实施强师计划”协商议政。",
    ],
)
def test_from_what_height_it_is_seen_and_on_what_theme_others_meet_is_not(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == []


@pytest.mark.parametrize(
    "text",
    [
        "教育部要求，各校要积极投身于强师计划之中。",
        "教育部要求，一定夺取强师计划的最后胜利。",
        "近日，教育部强师计划工作如期完成。",
        "教育部表示，推动欧洲教师计划同中国强师计划对接、促进合作。",
        "教育部表示，实现中国实施强师计划同越南推进的名师计划的对接和融合。",
    ],
)
def test_what_is_won_finished_or_matched_with_what_others_plan_is_carried_out(text: str) -> None:
    assert facts(text, "advances", "agent", "program") == [("教育部", "强师计划")]


def test_what_is_counted_up_is_done_with_others_too() -> None:
    text = "教育部部长李明表示，一是实施强师计划。二是与财政部联合实施课程提升行动。"
    assert facts(text, "advances", "agent", "program") == [
        ("教育部", "强师计划"),
        ("教育部", "课程提升行动"),
        ("财政部", "课程提升行动"),
    ]


@pytest.mark.parametrize(
    ("words", "programs"),
    [
        ("把全民健身行动与健康中国行动、科教兴国战略结合起来", ["全民健身行动", "健康中国行动", "科教兴国战略"]),
        ("办学要与乡村振兴战略衔接", ["乡村振兴战略"]),
        ("这种病与全民健身行动无关", []),
    ],
)
def test_what_is_carried_out_together(words: str, programs: list[str]) -> None:
    assert facts(f"教育部部长王立说，{words}。", "advances", "program") == programs
