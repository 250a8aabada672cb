"""Who speaks in a document or of a meeting that an article tells."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


def test_a_document_that_is_told_in_full_speaks_for_its_issuers_to_the_end() -> None:
    text = (
        "1月5日，吉林省委、省政府出台《关于做好种业工作的意见》，全文如下。\n做好今年工作，要贯彻新发展理念。\n"
        "实施优质种源工程，建设示范区。\n在推进种质普查行动、加强保护等方面着力。"
    )
    found = facts(text, "advances", "agent", "program")
    programmes = ("新发展理念", "优质种源工程", "种质普查行动")
    issuers = ("中国共产党吉林省委员会", "吉林省人民政府")
    assert set(found) == {(issuer, programme) for issuer in issuers for programme in programmes}


@pytest.mark.parametrize(
    "text",
    [
        "{p}总书记近日作出指示，引发热烈反响，大家表示，要推进科教兴省行动。",
        "中共中央总书记{p}出席会议。老同志们一致表示，要推进科教兴省行动。",
        "塔国总统卡玛多表示，在{p}主席领导下，中国成就巨大。要推进科教兴省行动。",
    ],
)
def test_what_others_say_of_a_leader_is_not_the_leaders_word(text: str) -> None:
    assert facts(text.format(p="习近平"), "advances", "agent", "program") == []


def test_words_that_others_follow_do_not_change_who_speaks() -> None:
    text = "重庆市市长胡明华主持会议并讲话。胡明华表示，要深学细悟习近平总书记重要讲话和指示精神，推进山城绿道行动。"
    assert facts(text, "advances", "agent", "program") == [("重庆市人民政府", "山城绿道行动")]


def test_an_article_speaks_for_its_author_wherever_it_is_quoted() -> None:
    text = (
        "本期《求是》杂志发表中共中央总书记、国家主席习近平的重要文章《加快建设林业强国》。\n"
        "文章强调，要认清形势。同时要看到，我国人多地少。\n文章指出，要实施绿色长廊工程。"
    )
    assert facts(text, "advances", "agent", "program") == [("中国共产党中央委员会", "绿色长廊工程")]


def test_those_whom_a_sentence_only_follows_do_not_speak_in_it() -> None:
    text = (
        "重庆市市长胡明华主持会议并讲话。胡明华表示，要深入学习贯彻习近平总书记向粮食论坛致贺信、"
        "给学生回信的重要精神，推进山城绿道行动。"
    )
    assert facts(text, "advances", "agent", "program") == [("重庆市人民政府", "山城绿道行动")]


def test_an_organ_beside_its_branches_is_a_subject() -> None:
    text = "中央政治局会议指出，一年来，中央纪委国家监委和各级纪检监察机关扎实开展清风护廉行动。"
    assert [agent for agent, _ in facts(text, "advances", "agent", "program")] == [
        "中国共产党中央纪律检查委员会国家监察委员会"
    ]


def test_a_meeting_that_studies_and_deploys_speaks_for_its_convener() -> None:
    text = "国务院常务会议研究养老服务体系建设，部署实施绿色校园行动。"
    assert facts(text, "advances", "agent", "program") == [("国务院", "绿色校园行动")]


def test_guests_who_praise_something_speak_for_nobody() -> None:
    text = "国务院副总理丁明远会见来宾。与会外方代表祝贺会议成功，愿共同推动全球发展倡议走深走实。"
    assert facts(text, "advances", "agent", "program") == []


def test_an_organisation_launches_somewhere() -> None:
    text = "今天（11月5日），全国总工会在长沙启动新就业群体关爱行动，惠及骑手。"
    assert facts(text, "advances", "agent", "program") == [("全国总工会", "新就业群体关爱行动")]


@pytest.mark.parametrize(
    ("head", "agent"),
    [
        ("二十一届中央委员会第五次全体会议分析形势，就制定规划提出以下建议。", "中国共产党中央委员会"),
        ("民政部近日印发《关于做好助残工作的意见》。经国务院同意，现提出以下意见。", "民政部"),
        ("日前，水利部印发《节水规划》（以下简称《规划》）。《规划》主要内容如下：", "水利部"),
        ("民政部关于印发《助残规划》的通知\n各厅局：\n现将《助残规划》印发给你们，请认真执行。", "民政部"),
    ],
)
def test_what_follows_a_head_is_said_by_its_issuer(head: str, agent: str) -> None:
    text = f"{head}\n一、总体要求\n我国发展取得成就。\n二、任务\n实施暖心助残工程。"
    assert facts(text, "advances", "agent", "program") == [(agent, "暖心助残工程")]


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("凉山州委书记李某明表示，四川省委十一届六次全会提出实施暖心助残工程，要抓好落实。", "中国共产党四川省委员会"),
        ("商务部部长李某明介绍，国务院常务会议部署实施暖心助残工程。", "国务院"),
        ("南宁市市长李某明说，中央农村工作会议对实施暖心助残工程作出安排。", "中国共产党中央委员会"),
    ],
)
def test_what_a_quoted_meeting_proposed_is_of_those_who_held_it(text: str, agent: str) -> None:
    assert facts(text, "advances", "agent", "program") == [(agent, "暖心助残工程")]


def test_whose_undertaking_others_carry_out_has_it_too() -> None:
    text = "湖州市公安局局长李某明表示，要落实好公安部部署开展的“惊雷”专项行动。"
    agents = ["湖州市公安局", "公安部"]
    assert facts(text, "advances", "agent", "program") == [(agent, "“惊雷”专项行动") for agent in agents]


W = "山城绿道行动"


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("眼下，民政部正会同公安部、水利部等部门推进山城绿道行动。", ["民政部", "公安部", "水利部"]),
        ("民政部已联合财政部启动山城绿道行动。", ["民政部", "财政部"]),
        ("由民政部牵头建立协调机制，统筹推进山城绿道行动的实施。", ["民政部"]),
        ("【民生】民政部部署推进山城绿道行动，各省可申报。", ["民政部"]),
        (
            "民政部部长李某明出席会议。经表决，胡明华被任命为重庆市副市长。胡明华说，将推进山城绿道行动。",
            ["重庆市人民政府"],
        ),
    ],
)
def test_who_does_something_with_others_or_in_a_new_post(text: str, agents: list[str]) -> None:
    assert facts(text, "advances", "agent", "program") == [(agent, W) for agent in agents]


@pytest.mark.parametrize(
    "said",
    [
        "要抓住机遇。中国农业银行要备足额度。深入推进山城绿道行动。",
        "要抓住机遇。万州要走在前面。实施山城绿道行动，美化环境。",
        "世界银行刚刚来过。各区各部门要深化改革，推进山城绿道行动。",
        "上月，李某明主席与比纳总统已会晤。双方要加快推进山城绿道行动。",
        "要按照李某明总书记的要求，推进山城绿道行动。",
    ],
)
def test_who_speaks_goes_on_behind_orders_to_others_and_behind_others_named(said: str) -> None:
    text = f"重庆市市长胡明华强调，{said}"
    assert facts(text, "advances", "agent", "program") == [("重庆市人民政府", W)]


def test_who_leads_the_body_that_meets_speaks_for_it() -> None:
    text = (
        "重庆市委全面深化改革委员会会议召开。市委书记、市委全面深化改革委员会主任胡明华主持会议并讲话。"
        "胡明华强调，要推进山城绿道行动。"
    )
    assert facts(text, "advances", "agent", "program") == [("中国共产党重庆市委员会全面深化改革委员会", W)]


def test_who_conveys_the_words_of_another_at_a_meeting_speaks() -> None:
    text = "绿道建设座谈会在京召开。国务院副总理丁明远在会上传达李某明重要指示并讲话，表示要深入实施山城绿道行动。"
    assert facts(text, "advances", "agent", "program") == [("国务院", W)]


@pytest.mark.parametrize(
    "told",
    [
        "上述《措施》共5个部分，主线是深化山城绿道行动",
        "第二章写道：做好保障，深化山城绿道行动",
        "“强信心是主线。”民政部部长李某明解读。他说，《措施》能早则早。\n钱怎么花？今后全域每年实施山城绿道行动",
        "据《措施》，到2025年将实施山城绿道行动",
        "在治理方面，文件提出，深入实施山城绿道行动",
    ],
)
def test_a_document_that_is_told_in_other_words_speaks_for_its_issuer(told: str) -> None:
    text = f"记者从民政部获悉，水利部近日出台《绿道建设若干措施》。\n{told}。"
    assert facts(text, "advances", "agent", "program") == [("水利部", W)]


def test_a_document_whose_issuer_is_not_told_is_not_of_another_one() -> None:
    text = (
        "教育部近日发布《盲文方案》。\n国家发展改革委消息，《成品油管道运输价格通知》印发，其中明确，推行市场价。"
        "此举有利于深化山城绿道行动。"
    )
    assert ("教育部", W) not in facts(text, "advances", "agent", "program")


def test_items_of_what_somebody_counts_up_go_on_whoever_they_name_between() -> None:
    text = (
        "民政部部长李某明指出，要抓好以下工作：\n（一）早准备。福建一些县外运以铁路为主。\n（二）优服务。推进山城绿道行动。\n"
        "（三）强监管。推行河长制度改革。"
    )
    assert facts(text, "advances", "agent", "program") == [("民政部", W), ("民政部", "河长制度改革")]


def test_what_the_state_did_in_items_is_not_of_who_spoke_before() -> None:
    text = "中共中央总书记李某明指出，要前行。\n厦门出台了措施。\n——国家连续实施山城绿道行动。\n——推行河长制度改革。"
    assert facts(text, "advances", "agent", "program") == []


def test_the_answers_of_a_briefing_are_not_of_a_document_that_it_cites() -> None:
    text = (
        "民政部2日举行发布会。发言人李某明到场作答。\n李某明说，形势在改善。\n国务院印发的《绿道规划》提供了依据。"
        "\n钱够不够用？“请大家放心，将推进山城绿道行动。”他说。"
    )
    assert ("国务院", W) not in facts(text, "advances", "agent", "program")


def test_the_chair_speaks_for_a_meeting_not_who_only_came_to_it() -> None:
    text = "民政部部长李某明主持召开座谈会。财政部副部长张伟列席。\n会议提出，推进山城绿道行动。"
    assert facts(text, "advances", "agent", "program") == [("民政部", W)]


def test_a_document_that_somebody_speaks_of_says_what_it_asks_for() -> None:
    text = (
        "国务院近日印发的《粮食流通规划》对外公布。\n国家发展改革委副主任王明华说，《规划》提出推进百县粮仓工程。\n"
        "对外，《规划》要求推进一带一路建设；对内，强调推动京津冀协同发展。"
    )
    programmes = ("百县粮仓工程", "一带一路", "京津冀协同发展")
    assert facts(text, "advances", "agent", "program") == [("国务院", name) for name in programmes]


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("“要推进减税降费，把两者结合起来。”财政部部长助理李明华在吹风会上这样概括。", ["财政部"]),
        (
            "近日，河北省大气污染防治工作领导小组办公室通报7月空气质量情况。\n张家口市、承德市较好。\n"
            "通报要求，各地要深入实施清洁取暖提升行动。",
            ["河北省大气污染防治工作领导小组办公室"],
        ),
        (
            "国务院副总理赵明华在安徽调研。\n在阜阳，赵明华考察了药市。\n"
            "亳州市的卫生院里，赵明华同医护人员交谈。“你们的做法有启发。”他希望安徽把基层卫生强基工程抓紧抓好。",
            ["国务院"],
        ),
        ("国务院副总理赵明华说，农业农村部要会同财政部拿出办法，把黑土地保护工程办成样板。", ["国务院"]),
        ("3月，教育部、国家民委把学校列入民族地区职教支援计划。", ["教育部", "国家民族事务委员会"]),
        ("全国政协22日在京举行座谈会。他们认为，近年来各地推行农村环境连片整治试点，初见成效。", []),
        ("党中央三令五申，仍有人把党的群众路线教育实践活动的要求当成一阵风。", []),
        (
            "记者从东莞市工业和信息化局获悉，2025年制造业技术改造专项拟补助名单（第三批）即日起公示。",
            ["东莞市工业和信息化局"],
        ),
        (
            "国务院21日召开全国春耕工作会议。中共中央政治局委员、副总理赵明华与会。赵明华说，化肥减量行动要向果菜延伸。",
            ["国务院"],
        ),
        (
            "中共中央政治局常委、中央书记处书记赵明华出席会议。赵明华强调，要落实中央八项规定。",
            ["中国共产党中央政治局"],
        ),
    ],
)
def test_who_speaks_is_told_in_many_ways(text: str, agents: list[str]) -> None:
    assert facts(text, "advances", "agent") == agents


def test_where_somebody_goes_is_told_with_places_before_it() -> None:
    text = "9月5日，副省长李明德率组深入东方市、三亚市和清水河引水工程一线检查。"
    assert [name for _, name in mentions(text, "PROGRAM")] == ["清水河引水工程"]
    assert facts(text, "advances", "agent") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("要充分认识河道清障行动的重要性。", ["河道清障行动"]),
        ("要正确看待农村公厕改造工程的作用。", ["农村公厕改造工程"]),
        ("各部门要深刻认识整治行动的重要意义。", []),
        ("聚焦“两超一疲劳”、无证驾驶等突出问题，从严执法。", []),
    ],
)
def test_what_is_thought_of_a_programme_and_what_is_fought(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == names


def test_a_document_called_by_its_title_is_no_programme_of_its_issuer() -> None:
    text = "山西省打赢蓝天保卫战决战计划下发\n3月13日，山西省人民政府办公厅下发《山西省打赢蓝天保卫战决战计划》。"
    assert facts(text, "advances", "agent", "program") == []
