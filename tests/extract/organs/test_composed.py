"""Organs in full, short and elliptic names, each with its full name of the day."""

from __future__ import annotations

import datetime

import pytest

from kg.extract import extract
from kg.model import Article, Extraction
from kg.vocabulary import load_vocabulary
from tests.extract.reading import DATE, facts, mentions, read


def names(text: str, date: datetime.date = datetime.date(2021, 11, 5)) -> dict[str, str]:
    """Wording of each organ -> its canonical name."""
    return {text[m.start : m.end]: m.name for m in read(text, date).mentions if m.label == "ORGAN"}


def read_titled(title: str, text: str) -> Extraction:
    """What an article with a title says."""
    return extract(Article("a", text, title, DATE), load_vocabulary())


@pytest.mark.parametrize(
    ("text", "wording", "name"),
    [
        ("工信部召开会议。", "工信部", "工业和信息化部"),
        ("国家发展改革委发布数据。", "国家发展改革委", "国家发展和改革委员会"),
        ("党中央、国务院高度重视。", "党中央", "中国共产党中央委员会"),
        ("浙江省委书记袁家军主持会议。", "浙江省委", "中国共产党浙江省委员会"),
        ("浙江省经信厅召开会议。", "浙江省经信厅", "浙江省经济和信息化厅"),
        ("浦东新区区委书记朱芝松出席。", "浦东新区区委", "中国共产党浦东新区委员会"),
        ("德清县县政府召开常务会议。", "德清县县政府", "德清县人民政府"),
        ("成都市市场监管局发布通知。", "成都市市场监管局", "成都市市场监督管理局"),
        ("应急部召开会商会。", "应急部", "应急管理部"),
        ("成都市商务委召开会议。", "成都市商务委", "成都市商务委员会"),
        ("吉林省市场监管厅召开会议。", "吉林省市场监管厅", "吉林省市场监督管理厅"),
        ("渝中区教委召开会议。", "渝中区教委", "渝中区教育委员会"),
        ("深圳市金融局召开会议。", "深圳市金融局", "深圳市金融局"),
        ("德清县政府办公厅召开会议。", "德清县政府办公厅", "德清县人民政府办公厅"),
        ("最高院发布司法解释。", "最高院", "最高人民法院"),
        ("民航华东局通报情况。", "民航华东局", "中国民用航空华东地区管理局"),
        ("武警总部决定表彰先进。", "武警总部", "中国人民武装警察部队总部"),
        ("军委政法委员会推进依法治军。", "军委政法委员会", "中央军事委员会政法委员会"),
        ("工信部运行监测协调局局长黄利斌介绍情况。", "工信部运行监测协调局", "工业和信息化部运行监测协调局"),
    ],
)
def test_canonical_names(text: str, wording: str, name: str) -> None:
    assert names(text)[wording] == name


@pytest.mark.parametrize("text", ["应急部队赶赴现场。", "应急部署到位。", "最高院校排名公布。"])
def test_the_end_of_a_name_may_begin_another_word(text: str) -> None:
    assert names(text) == {}


@pytest.mark.parametrize("name", ["俄军总参谋部", "伊朗武装部队总参谋部", "越南人民军总政治部"])
def test_departments_of_a_staff_are_those_of_the_army_before_them(name: str) -> None:
    assert mentions(f"{name}9月1日发布消息。", "ORGAN", "ORG") == [("ORG", name)]


def test_an_elliptic_organ_is_that_of_the_place_the_text_speaks_of() -> None:
    assert names("浙江省召开会议，省委书记袁家军出席。")["省委"] == "中国共产党浙江省委员会"


def test_the_place_of_a_sentence_holds_behind_semicolons_whatever_the_title_names() -> None:
    text = "吉林省第十四届人民代表大会第一次会议选举张德为省长；选举蔡明为省高级人民法院院长。"
    found = read_titled("山西省安排春耕", text)
    assert {m.name for m in found.mentions if m.label == "ORGAN"} == {"吉林省高级人民法院"}
    assert [fact.fields["organ"] for fact in found.facts if fact.type == "personnel"] == [
        "吉林省人民政府",
        "吉林省高级人民法院",
    ]


def test_a_name_means_the_organ_of_its_date() -> None:
    text = "银保监会发布通知。"
    assert names(text, datetime.date(2021, 1, 1)) == {"银保监会": "中国银行保险监督管理委员会"}


@pytest.mark.parametrize(
    "text",
    [
        "有关部门要加强协调。",
        "各级政府要落实责任。",
        "各地区各单位认真学习。",
        "财政部门和商务部门、农业农村部门展开调研。",
    ],
)
def test_generic_groups_are_no_organs(text: str) -> None:
    assert mentions(text, "ORGAN") == []


def test_a_lone_ministry_in_a_title_is_not_marked() -> None:
    text = "工业和信息化部召开会议。部党组成员、副部长辛国斌主持。"
    assert [wording for _, wording in mentions(text, "ORGAN")] == ["工业和信息化部"]


def test_the_whole_state_is_no_part_of_an_office() -> None:
    assert mentions("今年前5月，全国新办种植企业56万户。", "ORGAN") == []
    assert [wording for _, wording in mentions("国新办今天开会。", "ORGAN")] == ["国新办"]


def test_signatures_one_behind_the_other_are_several_organs() -> None:
    text = "特此通知。\n教育部财政部水利部交通运输部2022年3月4日"
    assert [name for _, name in mentions(text, "ORGAN")] == ["教育部", "财政部", "水利部", "交通运输部"]


def test_an_organ_known_to_end_as_another_word_is_one() -> None:
    assert ("ORGAN", "国家核安全局") in mentions("国家核安全局近日发布通知。", "ORGAN")


def test_organs_in_numbers_of_documents_are_none() -> None:
    assert mentions("根据工信部联规〔2021〕207号文件，请遵照执行。", "ORGAN") == []


def test_a_group_of_discipline_inspectors_in_a_ministry_is_one_organ() -> None:
    organ = "中央纪委国家监委驻工业和信息化部纪检监察组"
    assert mentions(f"{organ}负责人近日表示，将加强监督。", "ORGAN") == [("ORGAN", organ)]
    assert names("海河水利委员会发布预警。") == {"海河水利委员会": "水利部海河水利委员会"}


def test_branches_of_the_central_bank() -> None:
    text = "人民银行成都分行和人行合肥中心支行负责人、中国人民银行四川省分行行长李明出席。"
    assert list(names(text).values()) == ["中国人民银行成都分行", "中国人民银行合肥中心支行", "中国人民银行四川省分行"]


def test_a_committee_and_a_government_in_one_word_are_two() -> None:
    assert names("广东省委省政府主要负责同志出席。") == {
        "广东省委": "中国共产党广东省委员会",
        "省政府": "广东省人民政府",
    }


@pytest.mark.parametrize(
    "text",
    ["三市政府签署协议。", "6市政府和两个县政府参加。", "三省一市政协联合召开会议。", "青海省服务和融入新格局。"],
)
def test_organs_that_are_only_counted_are_none(text: str) -> None:
    assert mentions(text, "ORGAN") == []


@pytest.mark.parametrize(
    ("text", "label", "wording"),
    [
        ("上午10:30省政府新闻办举行发布会。", "ORGAN", "省政府新闻办"),
        ("省委宣传部新闻发布处处长李明主持。", "ORGAN", "省委宣传部新闻发布处"),
        ("乌里扬诺夫斯克州政府与安徽省政府签约。", "ORG", "乌里扬诺夫斯克州政府"),
        ("四川省与卡尔州政府往来密切。", "ORG", "卡尔州政府"),
        ("甘孜州政府、克孜勒苏州政府参加。", "ORGAN", "克孜勒苏州政府"),
        ("国务院发展研究中心对外经济研究部原部长李明说，增长可期。", "ORG", "国务院发展研究中心对外经济研究部"),
    ],
)
def test_departments_and_governments(text: str, label: str, wording: str) -> None:
    assert (label, wording) in mentions(text, label)


def test_a_town_whose_secretary_is_former_keeps_its_name() -> None:
    text = "平度市云山镇原党委书记李明出席。"
    assert mentions(text, "REGION", "ORGAN") == [("REGION", "平度市云山镇")]


def test_a_newspaper_whose_reporter_writes_is_credited() -> None:
    text = "据时代周报记者梳理，收入增长。经济观察报记者发现，企业增加。李明对《证券日报》记者表示满意。"
    assert mentions(text, "ORG") == [("ORG", "证券日报")]


def test_organs_behind_the_first_of_a_list_are_of_its_place() -> None:
    text = "平邑县农业农村局、水利局、工信局负责人参加，市招商会开幕。"
    assert mentions(text, "ORGAN") == [("ORGAN", "平邑县农业农村局"), ("ORGAN", "水利局"), ("ORGAN", "工信局")]


def test_the_office_of_a_zone_stands_alone_or_behind_its_name() -> None:
    text = "温州瓯江口产业集聚区管理委员会签约，管委会副主任李明出席。"
    assert [wording for _, wording in mentions(text, "ORGAN")] == ["温州瓯江口产业集聚区管理委员会", "管委会"]


def test_newspapers_of_a_place_are_organisations() -> None:
    text = "安徽日报、安徽广播电视台、马鞍山日报等媒体参加。"
    assert [wording for _, wording in mentions(text, "ORG")] == ["安徽日报", "安徽广播电视台", "马鞍山日报"]


@pytest.mark.parametrize("name", ["中央第十巡视组", "省委第三巡视组", "湖南省第四生态环境保护督察组"])
def test_a_team_of_inspectors_that_has_a_number_is_an_organ(name: str) -> None:
    assert ("ORGAN", name) in mentions(f"企业党组接受了{name}巡视。", "ORGAN")


def test_a_division_of_a_department_is_named_with_both() -> None:
    text = "国务院国资委办公厅电子政务与信息化处处长李明出席，工信部办公厅与财政部办公厅发文。"
    found = [wording for _, wording in mentions(text, "ORGAN")]
    assert found == ["国务院国资委办公厅电子政务与信息化处", "工信部办公厅", "财政部办公厅"]


def test_towns_have_organs() -> None:
    text = "石门县柳树镇遭遇洪水，柳树镇政府组织转移，镇纪委副书记李明带队，镇派出所民警参加。"
    assert [wording for _, wording in mentions(text, "ORGAN")] == ["柳树镇政府", "镇纪委", "镇派出所"]
    assert mentions("各镇政府加强管理，乡镇政府协调。", "ORGAN") == []


def test_an_organ_that_no_pattern_lists_is_that_of_the_place_the_text_speaks_of() -> None:
    text = "合肥市召开会议，市重点工程建设管理局、市场监管局负责人参加。"
    assert names(text) == {
        "市重点工程建设管理局": "合肥市重点工程建设管理局",
        "市场监管局": "合肥市市场监督管理局",
    }


def test_committees_of_congresses_are_named_with_them() -> None:
    text = "泉州市政协经济委负责人参加调研，全国政协原常委李明受审。"
    assert [wording for _, wording in mentions(text, "ORGAN")] == ["泉州市政协经济委", "全国政协"]


def test_governments_and_police_of_places_of_china_are_organs() -> None:
    text = "曹县县政府发布公告，县水利局局长李明、公安局政委王强参加。"
    assert mentions(text, "ORGAN") == [("ORGAN", "曹县县政府"), ("ORGAN", "县水利局"), ("ORGAN", "公安局")]


def test_bureaus_of_the_government_of_hong_kong_are_named_with_it() -> None:
    text = "香港特区政府创新科技及工业局局长李明出席，特区政府财经事务及库务局参加。"
    assert names(text) == {
        "香港特区政府创新科技及工业局": "香港特别行政区创新科技及工业局",
        "特区政府财经事务及库务局": "香港特别行政区财经事务及库务局",
    }


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("东安路街道办事处、白石镇政府参加。", ["东安路街道办事处", "白石镇政府"]),
        ("近日，省委、省政府印发方案。", ["省委", "省政府"]),
        ("高新区市场监管局、经开区投资促进局参加。", ["高新区市场监管局", "经开区投资促进局"]),
        ("安徽省经委主任李明出席。", ["安徽省经委"]),
    ],
)
def test_organs_of_places_that_stand_alone(text: str, organs: list[str]) -> None:
    assert [wording for _, wording in mentions(text, "ORGAN")] == organs


def test_the_department_of_a_university_at_which_one_studied_belongs_to_its_name() -> None:
    assert ("ORG", "西北工业大学飞行器工程系") in mentions("李明考入西北工业大学飞行器工程系学习。", "ORG")


def test_sections_of_local_departments_are_named_with_them() -> None:
    text = "市委宣传部新闻和对外宣传科科长李明主持。"
    assert [wording for _, wording in mentions(text, "ORGAN")] == ["市委宣传部新闻和对外宣传科"]


def test_names_of_latin_letters_are_whole_words() -> None:
    assert mentions("WHO总干事谭德塞出席。", "ORG") == [("ORG", "WHO")]
    assert mentions("活动主题是WHOLE与PWHO。", "ORG") == []


def test_bureaus_listed_behind_those_of_a_place_are_its_own() -> None:
    found = names("惠安县委办、卫健委、住建局、自然资源和规划东山分局负责人参加。")
    assert found["卫健委"] == "惠安县卫生健康委员会"
    assert found["住建局"] == "惠安县住房和城乡建设局"
    assert "自然资源和规划东山分局" in found


def test_the_party_committee_of_a_university_is_its_officer_s() -> None:
    assert names("济南大学党委书记徐岭出席仪式。") == {}


@pytest.mark.parametrize(
    "organ", ["呼和浩特市应对新型冠状病毒感染肺炎疫情防控工作指挥部", "河北省民族宗教事务厅", "长丰县政协办"]
)
def test_an_organ_of_a_place_is_whole(organ: str) -> None:
    assert list(names(f"21日，{organ}发布公告，作出安排。")) == [organ]


@pytest.mark.parametrize(
    ("text", "wording", "name"),
    [
        ("青海省支援天河县前方指挥部指挥长陈敏出席。", "青海省支援天河县前方指挥部", "青海省支援天河县前方指挥部"),
        (
            "绍兴市新冠肺炎疫情防控工作指挥部召开会议。",
            "绍兴市新冠肺炎疫情防控工作指挥部",
            "绍兴市新冠肺炎疫情防控工作指挥部",
        ),
        ("市十六届人大常委会在绍兴市举行会议。", "市十六届人大常委会", "绍兴市人民代表大会常务委员会"),
        ("绍兴市委召开会议，我市市委副书记张坤出席。", "市委", "中国共产党绍兴市委员会"),
        ("绍兴市应急办主任陈平到场。", "绍兴市应急办", "绍兴市应急办"),
        ("走访慰问了绍兴军分区。", "绍兴军分区", "绍兴军分区"),
        ("中央组织部干部三局副局长赵敏宣布决定。", "中央组织部干部三局", "中国共产党中央委员会组织部干部三局"),
        ("据驻水利部纪检监察组消息，此人被查。", "驻水利部纪检监察组", "驻水利部纪检监察组"),
        ("绍兴市原市委常委、政法委书记蒋玉受贿。", "市委", "中国共产党绍兴市委员会"),
    ],
)
def test_organs_with_much_or_nothing_before_their_kind(text: str, wording: str, name: str) -> None:
    assert names(text)[wording] == name


def test_what_is_no_part_of_an_organ() -> None:
    assert set(names("新四军第五师抗战指挥中枢在此。")) == {"新四军第五师"}
    assert "区管委会" not in names("绍兴市越城区召开会议，各片区管委会揭牌。")
    assert mentions("杭州亚组委举行发布会。", "ORG") == [("ORG", "杭州亚组委")]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("记者从公安部交管局获悉，高速公路恢复通行。", {"公安部交管局"}),
        ("水利部工作组今天赴浙江指导。", {"水利部"}),
        ("中国驻东盟使团举办招待会。", {"中国驻东盟使团"}),
        ("当地农业部门派出专家组指导农户。", set()),
    ],
)
def test_where_the_name_of_a_department_ends(text: str, organs: set[str]) -> None:
    assert set(names(text)) == organs


def test_the_seat_of_a_university_is_not_the_place_of_the_text() -> None:
    text = "市教育局局长何平来到北京师范大学附属医院走访，为赣州发展作出贡献。"
    assert next(m.name for m in read(text).mentions if m.label == "ORGAN") == "赣州市教育局"


def test_what_somebody_does_in_a_place_is_no_organ_of_it() -> None:
    text = "市长王建军赴北京拜访国家发展改革委。"
    assert mentions(text, "ORGAN", "REGION") == [("REGION", "北京"), ("ORGAN", "国家发展改革委")]


def test_an_autonomous_region_by_its_short_name() -> None:
    assert names("广西自治区党委召开会议。") == {"广西自治区党委": "中国共产党广西壮族自治区委员会"}


def test_the_office_of_a_prefecture_that_is_a_city_now() -> None:
    found = read("1998年，何平任江西省赣州地区行署办公室主任。")
    assert "赣州地区行政公署办公室" in [mention.name for mention in found.mentions]


def test_organs_are_named_as_they_were_called() -> None:
    text = "四川省森林防火指挥部指挥长李平讲话。西安高新技术产业开发区管理委员会主任周明讲话。"
    assert facts(text, "post", "organ") == ["四川省森林防火指挥部", "西安高新技术产业开发区管理委员会"]


def test_the_party_s_committee_of_a_zone_and_its_administration_behind_it() -> None:
    text = "区委副书记、东湖新区工委书记、管委会主任张力参加活动。"
    assert facts(text, "post", "organ") == ["中国共产党东湖新区工作委员会", "东湖新区管理委员会"]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        (
            "玉泉区消防救援大队联合区住房和建设保障局、安监局开展检查。",
            ["玉泉区消防救援大队", "区住房和建设保障局", "安监局"],
        ),
        ("3日，市植保植检站一行到县里指导。", ["市植保植检站"]),
        ("蔡甸区水政监察大队在汉江上巡查。", ["蔡甸区水政监察大队"]),
        ("桃源县农业农村局植保站技术人员到村里指导。", ["桃源县农业农村局植保站"]),
        ("镇应急管理站联合县消防大队开展检查。", ["镇应急管理站", "县消防大队"]),
    ],
)
def test_stations_teams_and_bodies_that_act_with_others(text: str, organs: list[str]) -> None:
    assert [words for _, words in mentions(text, "ORGAN")] == organs


def test_local_offices_that_the_vocabulary_knows() -> None:
    text = "重庆煤监局报告，事故已查明。贵州省环委会成员单位参加。"
    named = {text[m.start : m.end]: m.name for m in read(text).mentions if m.label == "ORGAN"}
    assert named == {"重庆煤监局": "重庆煤矿安全监察局", "贵州省环委会": "贵州省环境保护委员会"}


def test_what_somebody_is_taken_for_is_no_company() -> None:
    text = "以河南省发展改革委副主任常建华为组长的调研组来到安阳市。"
    assert mentions(text, "ORG") == []


@pytest.mark.parametrize("text", ["3日，县双打办组织县公安局开展检查。", "3日，县治超办联合县公安局开展检查。"])
def test_an_office_by_its_short_name_before_what_it_does(text: str) -> None:
    assert mentions(text, "ORGAN")[0][1] == text[3:7]


def test_short_names_of_ministries_and_committees_of_a_place() -> None:
    text = "国标委、高检院参加会议，厦门市教育工委的同志出席。"
    named = {text[m.start : m.end]: m.name for m in read(text).mentions if m.label == "ORGAN"}
    assert named == {
        "国标委": "国家标准化管理委员会",
        "高检院": "最高人民检察院",
        "厦门市教育工委": "中国共产党厦门市委员会教育工作委员会",
    }
