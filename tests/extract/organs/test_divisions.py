"""Departments right behind their organ, whatever follows."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions, read


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("现由省纪委党风政风监督室将其中5起的情况公布如下。", "省纪委党风政风监督室"),
        ("1990.07—1996.03　水利部水资源司干部、副处长、处长", "水利部水资源司"),
        ("有异议的，可书面向深圳市科技创新委员会高新技术处反映。", "深圳市科技创新委员会高新技术处"),
        ("投诉由省教育厅基础教育处受理。", "省教育厅基础教育处"),
        ("由住房城乡建设部村镇建设司牵头编写。", "住房城乡建设部村镇建设司"),
        ("石家庄市公路管理局工程质量监督站原站长李正平被查。", "石家庄市公路管理局工程质量监督站"),
        ("中央纪委监察部有关负责同志表示，节日期间要严查。", "中央纪委监察部"),
    ],
)
def test_a_department_whatever_follows(text: str, organ: str) -> None:
    assert [words for _, words in mentions(text, "ORGAN")] == [organ]


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("财政部会计处理规定出台。", "财政部"),
        ("公安部依法严处。", "公安部"),
        ("省卫健委妇科专家到场。", "省卫健委"),
        ("国务院统筹全局。", "国务院"),
        ("党中央洞察大局，作出部署。", "党中央"),
    ],
)
def test_other_words_are_no_department(text: str, organ: str) -> None:
    assert [words for _, words in mentions(text, "ORGAN")] == [organ]


def test_a_department_of_what_the_text_points_back_to() -> None:
    text = "襄阳市水利局原局长陶卫接受谷城县委宴请，陪同的有该局建设管理科科长邹国斌等人。"
    assert ("邹国斌", "襄阳市水利局建设管理科") in facts(text, "post", "person", "organ")
    text = "农业农村部20日介绍情况。据种植业管理司司长潘文博介绍，早稻收获近七成。"
    assert facts(text, "post", "person", "organ") == [("潘文博", "农业农村部种植业管理司")]
    text = "2003年银监会挂牌成立，陈立进京，担任该会法规工作部主任，次年离开。"
    assert [words for _, words in mentions(text, "ORGAN")] == ["银监会", "法规工作部"]


def test_matters_that_are_joined_in_the_name_of_a_department() -> None:
    text = "农业农村部举行发布会。据市场与信息化司司长雷刘功介绍，价格下降。"
    assert facts(text, "post", "person", "organ") == [("雷刘功", "农业农村部市场与信息化司")]
    text = "财政部举行发布会。综合司和农业司司长雷刘功介绍，价格下降。"
    assert ("雷刘功", "财政部农业司") in facts(text, "post", "person", "organ")


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("浙江省人大常委会执法检查组报告了条例的实施情况。", "浙江省人大常委会执法检查组"),
        ("国务院督查组发现的问题要整改。", "国务院督查组"),
        ("浙江省政府调查组公布结果。", "浙江省政府调查组"),
        ("市政府大院没有办公室。", "市政府"),
        ("市公安局反诈办近日提醒市民注意。", "市公安局反诈办"),
        ("江苏省海安市公安局河西派出所创新宣传方式。", "江苏省海安市公安局河西派出所"),
        ("会议听取庆元县石门水库扩建工程指挥部办公室关于工程情况的通报。", "庆元县石门水库扩建工程指挥部办公室"),
    ],
)
def test_a_group_that_an_organ_sends(text: str, organ: str) -> None:
    assert [words for _, words in mentions(text, "ORGAN")] == [organ]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("行动由公安部网安局牵头。8月起，公安部网安局紧紧围绕重点，部署工作。", ["公安部网安局", "公安部网安局"]),
        ("深圳海关缉私局配合拱北海关开展行动。", ["深圳海关缉私局", "拱北海关"]),
        ("广州市公安禁毒部门在港查获冰毒。", []),
        ("商务部应对困局。水利部扭转干旱变局。", ["商务部", "水利部"]),
        ("江宁市公安局河湾分局网安大队深化治理。", ["江宁市公安局河湾分局网安大队"]),
        ("宝鸡市公安局渭滨分局40多名民警到场。", ["宝鸡市公安局渭滨分局"]),
    ],
)
def test_bureaus_of_ministries_and_branches_of_the_police(text: str, organs: list[str]) -> None:
    assert [words for _, words in mentions(text, "ORGAN")] == organs


def test_a_team_of_a_branch_of_the_police_is_known_by_its_full_name() -> None:
    text = "本溪市公安局南芬分局网安大队破案12起。此后，南芬分局网安大队继续开展检查。"
    organs = [mention for mention in read(text).mentions if mention.label == "ORGAN"]
    assert [organ.name for organ in organs] == ["本溪市公安局南芬分局网安大队"] * 2


@pytest.mark.parametrize("house", ["环保部有机食品研究所", "农业部规划设计研究院"])
def test_an_institute_of_an_organ_is_none_of_the_state(house: str) -> None:
    assert mentions(f"今年请{house}制定了规划。", "ORGAN", "ORG") == [("ORG", house)]


@pytest.mark.parametrize(
    ("text", "label", "body"),
    [
        ("经文化和旅游部数据中心测算，游客增长。", "ORG", "文化和旅游部数据中心"),
        ("副总理在教育部教育考试院听取汇报。", "ORG", "教育部教育考试院"),
        ("国家林业和草原局林草调查规划院原副院长何平退休。", "ORG", "国家林业和草原局林草调查规划院"),
        ("公安部交管局部署各地工作。", "ORGAN", "公安部交管局"),
        ("中央纪委办公厅公开通报两起问题。", "ORGAN", "中央纪委办公厅"),
        ("浙江省委理论学习中心组举行学习。", "ORGAN", "浙江省委"),
        ("全国政协紧扣中心任务履职。", "ORGAN", "全国政协"),
        ("应急管理部建立指挥中心。", "ORGAN", "应急管理部"),
    ],
)
def test_centres_and_institutes_of_organs(text: str, label: str, body: str) -> None:
    assert mentions(text, label)[0] == (label, body)


def test_the_foreign_affairs_office_of_the_state_council_has_its_full_name() -> None:
    found = facts("国务院外办主任何平、国防部外办副主任王强到场。", "post", "organ")
    assert found == ["国务院外事办公室", "国防部外办"]


def test_institutes_and_presses_of_an_organ() -> None:
    assert mentions("交通运输部公路院、国家发展改革委宏观院专家参加。", "ORG", "ORGAN") == [
        ("ORG", "交通运输部公路院"),
        ("ORG", "国家发展改革委宏观院"),
    ]
    assert ("ORG", "中央党校报刊社") in mentions("中央党校报刊社社长李小川参加座谈。")


def test_groups_that_an_organ_sends() -> None:
    assert ("ORGAN", "国务院联防联控机制联络组") in mentions("国务院联防联控机制联络组5月4日进驻武汉。")
