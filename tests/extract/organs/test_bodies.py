"""Where the names of bodies begin and end."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.organs.begun import begin_body
from kg.extract.organs.bodies import is_trade, settle_organ, settle_organisation
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import Article, Label
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "tagged", "label", "found"),
    [
        ("专班由县中医医院东岭分院组建。", "由县中医医院东岭分院", "ORG", ("ORG", "县中医医院东岭分院")),
        ("如果瓦尔纳集团不撤出。", "如果瓦尔纳集团", "ORG", ("ORG", "瓦尔纳集团")),
        ("应乌兰国民议会主席邀请。", "应乌兰国民议会", "ORG", ("ORG", "乌兰国民议会")),
        ("他在应急管理部党校讲课。", "应急管理部党校", "ORG", ("ORG", "应急管理部党校")),
        ("智利警方正调查此案。", "智利警方正", "ORG", ("ORG", "智利警方")),
        ("国铁兰州局管内列车停运。", "国铁兰州局管内", "ORG", ("ORG", "国铁兰州局")),
        ("珠海市科创委对名单公示。", "珠海市科创委对", "ORGAN", ("ORGAN", "珠海市科创委")),
        ("会议讨论叙利亚问题。", "叙利亚问题", "ORG", ("REGION", "叙利亚")),
        ("秘书长叙利亚问题特使到访。", "叙利亚问题", "ORG", ("ORG", "叙利亚问题")),
        ("双方成立机制，用好协作委员会平台。", "好协作委员会", "ORG", ("ORG", "协作委员会")),
        ("仪式在滨江抗战纪念馆集会广场举行。", "滨江抗战纪念馆集会", "ORG", ("ORG", "滨江抗战纪念馆")),
        ("各方就解除青松党武装展开谈判。", "青松党武装", "ORG", ("ORG", "青松党")),
        (
            "察看石滩港作业情况和远达青山分拨中心。",
            "石滩港作业情况和远达青山分拨中心",
            "ORG",
            ("ORG", "远达青山分拨中心"),
        ),
        ("有人提出冻结委内瑞拉国家石油公司资产。", "委内瑞拉国家石油公司", "ORG", ("ORG", "委内瑞拉国家石油公司")),
        ("西方为其训练乌军。", "训练乌军", "ORG", ("ORG", "乌军")),
        ("广播电台总站暨中心揭牌。", "广播电台总站暨", "ORG", ("ORG", "广播电台总站")),
        ("人工智能引领者云杉研究院加入。", "人工智能引领者云杉研究院", "ORG", ("ORG", "云杉研究院")),
        ("他来到滨江区中心敬老院。", "滨江区中心", "ORG", ("ORG", "滨江区中心敬老院")),
        ("火箭弹击中榆树农场内以军阵地。", "榆树农场内以军", "ORG", ("ORG", "以军")),
        ("德国联盟党签署协议。", "德国联盟", "ORG", ("ORG", "德国联盟党")),
        ("佐治亚州亚特兰大市戒严。", "佐治亚州亚特兰大市", "ORG", ("REGION", "佐治亚州亚特兰大市")),
        ("常委会组成人员和专门委员会加强学习。", "常委会组成人员和专门委员会", "ORGAN", ("ORGAN", "常委会")),
        ("选举产生了新一届中央委员会。", "中央委员会", "ORGAN", ("ORGAN", "中央委员会")),
        ("展厅内陈列着泰国王室藏品。", "展厅内陈列着泰国王室", "ORG", ("ORG", "泰国王室")),
        ("谨向尼日利亚政府和人民致哀。", "向尼日利亚政府", "ORG", ("ORG", "尼日利亚政府")),
        ("援引新墨西哥州警方消息称。", "新墨西哥州警方消息", "ORG", ("ORG", "新墨西哥州警方")),
        ("任命他为新一届联邦政府总理。", "届联邦政府", "ORG", ("ORG", "联邦政府")),
        ("俄方第51集团军进驻。", "第51集团", "ORG", ("ORG", "第51集团军")),
        ("他是第十五届中央政治局委员。", "中央政治局", "ORGAN", ("ORGAN", "第十五届中央政治局")),
        ("伊拉克联合行动指挥部发表声明。", "伊拉克联合行动指挥部", "ORG", ("ORG", "伊拉克联合行动指挥部")),
        ("外交部非洲事务渐趋繁忙。", "外交部非洲事务", "ORGAN", ("ORGAN", "外交部")),
    ],
)
def test_words_of_the_sentence_are_no_part_of_a_body(
    text: str, tagged: str, label: Label, found: tuple[str, str]
) -> None:
    page = Page(Article("a", text), compile_lexicon(load_vocabulary()))
    find_ruled(page)
    span = Span(text.index(tagged), text.index(tagged) + len(tagged), label)
    begin_body(page, span, 0)
    settle_organ(page, span, 0) if label == "ORGAN" else settle_organisation(page, span)
    assert (span.label, text[span.start : span.end]) == found


def test_a_bank_before_its_trade_is_none() -> None:
    assert is_trade("美国银行业危机", 0, 4)
    assert not is_trade("美国银行业绩下滑", 0, 4)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("他毕业于清华大学建筑系，后留校任教。", "清华大学建筑系"),
        ("从河北师范大学地理系毕业后回乡。", "河北师范大学地理系"),
        ("代表团参观怡达通公司展厅。", "怡达通公司"),
    ],
)
def test_a_university_ends_with_its_faculty_and_a_body_begins_behind_its_verb(text: str, body: str) -> None:
    assert mentions(text, "ORG") == [("ORG", body)]


def test_a_university_before_its_own_words_ends_with_its_name() -> None:
    assert mentions("清华大学系统总结了办学经验。", "ORG") == [("ORG", "清华大学")]


@pytest.mark.parametrize("text", ["中新网合肥1月12日电（陈多）记者报道。", "微信公众号“吉林发布”消息，调整到位。"])
def test_places_of_datelines_and_accounts_are_none(text: str) -> None:
    assert mentions(text, "REGION") == []


@pytest.mark.parametrize("team", ["省安全生产第二督导组", "市第三巡查组", "中央第四生态环境保护督察组"])
def test_numbered_teams_are_organs(team: str) -> None:
    assert ("ORGAN", team) in mentions(f"3月10日，{team}进驻我市，开展工作。")


def test_the_second_office_of_an_analyst_is_another_body() -> None:
    found = mentions("植信投资首席经济学家兼研究院院长连平说。", "ORG")
    assert found == [("ORG", "植信投资"), ("ORG", "研究院")]


@pytest.mark.parametrize("body", ["圣保罗州政府", "韩国机场公社"])
def test_bodies_of_places_abroad_are_organisations(body: str) -> None:
    assert mentions(f"当天，{body}表示，部分道路中断。", "ORG", "ORGAN") == [("ORG", body)]


@pytest.mark.parametrize(
    ("text", "label", "body"),
    [
        ("智利军方否认了这一说法。", "ORG", "智利军方"),
        ("澳大利亚政府官员未作回应。", "ORG", "澳大利亚政府"),
        ("希腊政府计划下周公布预算。", "ORG", "希腊政府"),
        ("外长代表乌政府签署文件。", "ORG", "乌政府"),
        ("俄方谴责美政府的言论。", "ORG", "美政府"),
        ("市长先后来到中晟新材料集团考察。", "ORG", "中晟新材料集团"),
        ("荆州市中级人民法院民一庭原庭长李明被查。", "ORGAN", "荆州市中级人民法院民一庭"),
        ("他曾任中央国家机关纪工委副书记。", "ORGAN", "中央国家机关纪工委"),
        ("山东省社科院发布报告。", "ORG", "山东省社科院"),
        ("他任河南省商丘市梁园区环境卫生事务中心副主任。", "ORG", "河南省商丘市梁园区环境卫生事务中心"),
        ("会后，《圣保罗页报》刊文称，合作前景广阔。", "ORG", "圣保罗页报"),
        ("随后，他前往高新技术企业兰友科技有限公司察看。", "ORG", "兰友科技有限公司"),
        ("四川队运动员何廷佳夺冠。", "ORG", "四川队"),
        ("委员们参加江苏代表团审议。", "ORGAN", "江苏代表团"),
        ("两个维护，贯彻军委主席负责制。", "ORGAN", "军委"),
        ("侵华日军南京大屠杀遇难同胞纪念馆举行仪式。", "ORG", "侵华日军南京大屠杀遇难同胞纪念馆"),
    ],
)
def test_bodies_that_a_place_or_a_title_tells(text: str, label: str, body: str) -> None:
    assert (label, body) in mentions(text, "ORG", "ORGAN")


def test_the_first_character_of_arms_makes_no_army() -> None:
    assert mentions("俄称打击乌军工企业，俄军回应。", "ORG") == [("ORG", "俄军")]


def test_the_administration_of_a_zone_that_is_not_named() -> None:
    assert ("ORGAN", "管委会") in mentions("会上，管委会副主任李强发言。", "ORGAN")


@pytest.mark.parametrize(
    "text",
    [
        "在高铁南京南站候车厅，书法家现场挥毫。",
        "新疆维吾尔自治区党政军负责同志参加汇报会。",
        "并会同相关省委巡视组反馈了情况。",
        "第十六届中华图书特殊贡献奖颁奖仪式举行。",
    ],
)
def test_halls_groups_and_prizes_are_no_organs(text: str) -> None:
    assert mentions(text, "ORGAN") == []


@pytest.mark.parametrize("text", ["2日，东部战区位台湾海峡中部相关海域组织演练。", "东部战区干部参加演练。"])
def test_what_is_no_department_is_no_part_of_an_organ(text: str) -> None:
    assert ("ORGAN", "东部战区") in mentions(text, "ORGAN")


def test_the_name_of_a_body_of_china_and_others_begins_with_china() -> None:
    assert mentions("各方为中国—东盟职业教育联盟揭牌。", "ORG") == [("ORG", "中国—东盟职业教育联盟")]


@pytest.mark.parametrize(
    ("text", "label", "body"),
    [
        ("省社科院院长何平参加。", "ORG", "省社科院"),
        ("何平先后来到赣州一中、章贡区职中调研。", "ORG", "赣州一中"),
        ("日本防卫省计划增加预算。", "ORG", "日本防卫省"),
        ("何平来到章贡区调研，市中区委书记李云陪同。", "ORGAN", "市中区委"),
    ],
)
def test_a_body_begins_with_the_kind_of_its_place(text: str, label: str, body: str) -> None:
    assert body in [wording for found, wording in mentions(text) if found == label]


@pytest.mark.parametrize(
    ("text", "label", "body"),
    [
        ("何平，北京大学分校法律专业毕业。", "ORG", "北京大学分校"),
        ("现任赣州市检察院公诉一处检察员的何平。", "ORGAN", "赣州市检察院公诉一处"),
        ("会议研究了关于命名市博物馆等单位为基地的事宜。", "ORG", "市博物馆"),
    ],
)
def test_bodies_end_with_their_branch_or_department(text: str, label: str, body: str) -> None:
    assert (label, body) in mentions(text)


def test_members_of_conferences_in_general_are_of_none() -> None:
    assert mentions("部分政协委员将出席记者会。", "ORGAN") == []


def test_no_name_begins_with_the_line_break_before_it() -> None:
    text = "\n中国援老挝铁道职业技术学院正式移交\n双方出席了仪式。"
    assert mentions(text, "ORG")[:1] == [("ORG", "中国援老挝铁道职业技术学院")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("珠江防总、海河防总启动响应。", [("ORGAN", "珠江防总"), ("ORGAN", "海河防总")]),
        ("中铁隧道局、中铁电气化局参与建设。", [("ORG", "中铁隧道局"), ("ORG", "中铁电气化局")]),
        ("深圳边检总站罗湖边检站民警何平说。", [("ORGAN", "深圳边检总站罗湖边检站")]),
        ("北京铁路公安局石家庄公安处干警刘强说。", [("ORGAN", "北京铁路公安局石家庄公安处")]),
        ("数据送往国家超级计算成都中心。", [("ORG", "国家超级计算成都中心")]),
        ("安徽省农村信用联社理事长何平说。", [("ORG", "安徽省农村信用联社")]),
    ],
)
def test_bodies_of_rivers_railways_borders_and_the_country(text: str, found: list[tuple[str, str]]) -> None:
    assert mentions(text, "ORGAN", "ORG") == found


def test_who_studied_at_a_school_of_the_party() -> None:
    text = "何平，男，1971年9月生，中央党校大学，中共党员，现任宜春市委常委。"
    assert mentions(text, "ORGAN", "ORG")[0] == ("ORGAN", "中央党校")


def test_executive_committees_of_zones() -> None:
    found = mentions("前海管理局、横琴粤澳深度合作区执委会主任何平出席。", "ORGAN")
    assert found == [("ORGAN", "前海管理局"), ("ORGAN", "横琴粤澳深度合作区执委会")]


def test_troops_with_a_list_in_their_name() -> None:
    found = mentions("俄罗斯武装力量辐射、化学和生物防护部队司令基里洛在记者会上表示。", "ORG")
    assert found == [("ORG", "俄罗斯武装力量辐射、化学和生物防护部队")]


def test_a_city_of_a_foreign_state_is_no_body() -> None:
    assert ("REGION", "加利福尼亚州长滩市") in mentions("凶手落网。在加利福尼亚州长滩市，一名店员受伤。")


def test_a_committee_of_a_court_is_an_organ() -> None:
    text = "内蒙古自治区人大常委会会议闭会。任命萨如拉为自治区高级人民法院审判委员会委员。"
    assert facts(text, "personnel", "organ", "title") == [("内蒙古自治区高级人民法院审判委员会", "委员")]


def test_those_who_lead_a_school_are_no_part_of_its_name() -> None:
    text = "华东交通大学校领导带队赴中国铁路南昌局集团公司走访，南昌大学校领导带队走访。"
    assert [words for _, words in mentions(text, "ORG")] == ["华东交通大学", "中国铁路南昌局集团公司", "南昌大学"]


def test_a_company_that_is_called_a_group_in_brackets() -> None:
    text = "中央指导组对中国投资有限责任公司、中国人寿保险（集团）公司开展督导。"
    assert [words for _, words in mentions(text, "ORG")] == ["中国投资有限责任公司", "中国人寿保险（集团）公司"]


def test_what_is_sold_to_an_army_is_not_that_army() -> None:
    assert ("ORG", "乌军") not in mentions("美国国务院再批准对乌军售。乌克兰表示感谢。", "ORG")


def test_a_channel_of_television_is_no_organ() -> None:
    assert mentions("特别节目7月2日在总台央视财经频道播出。", "ORG", "ORGAN") == [("ORG", "总台央视财经频道")]


def test_a_circle_of_society_is_no_body() -> None:
    assert mentions("出席论坛的台湾工会界代表参加了会见。", "ORG", "REGION") == [("REGION", "台湾")]


def test_the_forces_of_a_government() -> None:
    assert ("ORG", "乌克兰政府军") in mentions("报道说，乌克兰政府军的行动仍在继续。")
    assert ("ORG", "日本政府") in mentions("日本政府军事开支继续增长。")


def test_a_leading_article_is_none_of_its_newspaper() -> None:
    assert mentions("人民日报社论强调，要抓好春耕。", "ORG") == [("ORG", "人民日报")]


def test_groups_of_criminals_are_no_companies() -> None:
    assert mentions("该组织被定性为恐怖主义集团。", "ORG") == []


def test_a_team_of_a_military_region_and_those_who_command() -> None:
    assert ("ORG", "沈阳军区队") in mentions("沈阳军区队以三分负于对手。")
    assert ("ORG", "土军方") in mentions("土军方表示，土耳其境内的行动已经结束。")
    assert ("ORG", "陆军方") not in mentions("记者走近陆军方队。")


def test_who_learns_at_a_university() -> None:
    assert ("REGION", "香港") in mentions("到京的50多名香港大学生走进校园。")
    assert ("ORG", "清华大学生命学院") in mentions("他毕业于清华大学生命学院。")
