"""Bodies of which the tagger saw only the place."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.organs.placed import add_placed, add_short
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts, mentions


def placed(text: str, place: str) -> tuple[str, str]:
    """Label and wording of what becomes of a place in a text."""
    page = Page(Article("a", text), compile_lexicon(load_vocabulary()))
    find_ruled(page)
    term = page.lexicon.surfaces[place].terms[0]
    span = Span(text.index(place), text.index(place) + len(place), "REGION", term=term, parts=(term,))
    [found] = add_placed(page, [span])
    return found.label, text[found.start : found.end]


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("客人参观了越南民族博物馆。", "越南", ("ORG", "越南民族博物馆")),
        ("首尔地方法院宣判。", "首尔", ("ORG", "首尔地方法院")),
        ("德国运输业工会号召罢工。", "德国", ("ORG", "德国运输业工会")),
        ("美国供应管理学会公布数据。", "美国", ("ORG", "美国供应管理学会")),
        ("湖南开放大学开设新班。", "湖南", ("ORG", "湖南开放大学")),
        ("海南邮轮登记管理局揭牌。", "海南", ("ORGAN", "海南邮轮登记管理局")),
        ("英国最大图书馆闭馆。", "英国", ("REGION", "英国")),
        ("陕西组织大学生下乡。", "陕西", ("REGION", "陕西")),
        ("意大利多家运输业工会罢工。", "意大利", ("REGION", "意大利")),
        ("湖南科技大学生创业园开园。", "湖南", ("REGION", "湖南")),
        ("北京的城市图书馆开馆。", "北京", ("REGION", "北京")),
    ],
)
def test_a_body_begins_with_its_place(text: str, place: str, found: tuple[str, str]) -> None:
    assert placed(text, place) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("墨西哥总统表示，墨政府将作出回应。", ["墨政府"]),
        ("中方愿同芬兰加强合作，同芬议会保持往来。", ["芬议会"]),
        ("芬兰和挪威都有雨，县政府发布通知。", []),
        ("新西兰大选后，新政府宣誓就职。", []),
        ("他说，墨政府将作出回应。", []),
    ],
)
def test_a_body_by_the_first_character_of_a_state_that_the_text_names(text: str, found: list[str]) -> None:
    page = Page(Article("a", text), compile_lexicon(load_vocabulary()))
    find_ruled(page)
    assert [text[span.start : span.end] for span in add_short(page, [])] == found


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("在赣州青原师范高等专科学校，何平走进教室。", "ORG", "赣州青原师范高等专科学校"),
        ("青山湖科技城建设指挥部办公室负责人陪同。", "ORGAN", "青山湖科技城建设指挥部办公室"),
        ("一行实地视察了青岭湖科技城科研区块。", "REGION", "青岭湖科技城"),
        ("何平考察了赣江学院、中油石峰装备技术研究院。", "ORG", "中油石峰装备技术研究院"),
    ],
)
def test_where_bodies_and_zones_begin(text: str, label: str, name: str) -> None:
    assert (label, name) in mentions(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("德国总理朔尔曼表示，朔尔曼政府未获信任。", ["朔尔曼政府"]),
        ("要规范地方政府经济行为，由粤港澳三地政府联合主办。", []),
    ],
)
def test_governments_named_for_their_heads(text: str, names: list[str]) -> None:
    assert [wording for _, wording in mentions(text, "ORG")] == names


def test_the_committee_of_a_village_and_the_village() -> None:
    found = mentions("在北京市门头沟区石坟村村委会，何平望向窗外。石坟村转移群众百余人。", "ORG", "REGION")
    assert found == [("ORG", "北京市门头沟区石坟村村委会"), ("REGION", "石坟村")]


@pytest.mark.parametrize("body", ["青海民族学院", "绍兴师范学院", "绍兴热电厂"])
def test_colleges_and_power_stations_of_a_place(body: str) -> None:
    assert mentions(f"{body}灰场和校舍均已整改。", "ORG") == [("ORG", body)]


def test_a_law_firm_behind_the_place_of_its_name() -> None:
    text = "委托代理人张力，福建远达律师事务所律师。"
    assert ("ORG", "福建远达律师事务所") in mentions(text)


def test_a_vocational_school_behind_its_city() -> None:
    assert ("ORG", "中山市中等专业学校") in mentions("巡察组对中山市中等专业学校党委开展巡察。")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("四川省都江堰市水利发展中心派人参加。", "四川省都江堰市水利发展中心"),
        ("泰国驻昆明领事馆恢复运行。", "泰国驻昆明领事馆"),
    ],
)
def test_centres_and_consulates(text: str, body: str) -> None:
    assert mentions(text, "ORG") == [("ORG", body)]


def test_an_organ_of_an_autonomous_place_named_alone_is_named_whole() -> None:
    text = "延边朝鲜族自治州举行会议。自治州人大常委会主任骆建国、自治州政协主席李明华出席。"
    assert mentions(text, "ORGAN") == [("ORGAN", "自治州人大常委会"), ("ORGAN", "自治州政协")]


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("海南省洋浦经济开发区管委会主任骆建国出席。", "海南省洋浦经济开发区管理委员会"),
        ("江苏昆山经济技术开发区管委会主任骆建国出席。", "江苏省昆山经济技术开发区管理委员会"),
        ("湖北省公安厅刑侦总队总队长骆建国出席。", "湖北省公安厅刑侦总队"),
    ],
)
def test_a_place_stands_once_in_the_name_of_its_organ(text: str, organ: str) -> None:
    assert facts(text, "post", "organ") == [organ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("江西萍乡矿务局的职工到场。", [("ORG", "江西萍乡矿务局")]),
        ("四川省古蔺县郎泉酒厂有三百年历史。", [("ORG", "四川省古蔺县郎泉酒厂")]),
        ("沈阳机床厂的新车间投产。", [("ORG", "沈阳机床厂")]),
        ("广东电厂存煤增加，四川酒厂林立。", [("REGION", "广东"), ("REGION", "四川")]),
        ("山西煤矿整顿。", [("REGION", "山西")]),
        ("内蒙古关停煤矿多处。", [("REGION", "内蒙古")]),
        ("青岛市杂文学会换届。", [("ORG", "青岛市杂文学会")]),
        ("天津青年京剧团在天津音乐厅演出。", [("ORG", "天津青年京剧团"), ("ORG", "天津音乐厅")]),
        ("美国应学会尊重他国。", [("REGION", "美国")]),
        ("武汉市江汉区尚志派出所民警到场。", [("ORGAN", "武汉市江汉区尚志派出所")]),
    ],
)
def test_works_theatres_and_stations_of_a_place(text: str, found: list[tuple[str, str]]) -> None:
    assert mentions(text, "ORG", "ORGAN", "REGION") == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("柬埔寨特别案件审理厅19号表示，案件将继续审理。", "柬埔寨特别案件审理厅"),
        ("巴西劳工法院裁定罢工违法。", "巴西劳工法院"),
        ("埃及开罗紧急事务法院驳回了上诉。", "埃及开罗紧急事务法院"),
        ("工作组赴马来西亚民用航空局航空搜救控制中心了解进展。", "马来西亚民用航空局航空搜救控制中心"),
        ("代表中国参赛的河北唐山女足夺冠。", "河北唐山女足"),
        ("新戏由河南豫剧三团排演。", "河南豫剧三团"),
        ("她毕业于娄底一中。", "娄底一中"),
        ("巴西检方今天起诉了前总统。", "巴西检方"),
        ("伊拉克政府军收复了城镇。", "伊拉克政府军"),
    ],
)
def test_bodies_told_by_their_ends(text: str, name: str) -> None:
    assert ("ORG", name) in mentions(text)


def test_what_only_ends_alike() -> None:
    assert mentions("北京一中院公开宣判。", "ORG") == []
    assert ("ORG", "阿勒颇附近政府军") not in mentions("叙利亚反对派袭击了阿勒颇附近政府军目标。")


def test_a_province_deliberates_by_its_delegation() -> None:
    assert ("ORGAN", "西藏代表团") in mentions("下午，他在西藏代表团参加审议。")


def test_units_of_the_police_of_a_place() -> None:
    assert ("ORGAN", "长沙市治安大队") in mentions("长沙市治安大队开展行动。")
    assert ("ORG", "美国能源部能源情报署") in mentions("美国能源部能源情报署日前发表报告。")
