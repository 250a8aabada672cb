"""Offices that a text lists without their place."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions, read


def organs(text: str) -> dict[str, str]:
    return {text[m.start : m.end]: m.name for m in read(text).mentions if m.label == "ORGAN"}


def test_offices_in_a_list_are_those_of_the_place_that_the_text_speaks_of() -> None:
    text = "副市长马光率政府办、应急管理局、住建局等部门负责人到宁国市检查。"
    assert organs(text)["应急管理局"] == "宁国市应急管理局"
    assert set(organs(text)) == {"政府办", "应急管理局", "住建局"}


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("首都医科大学附属北京天坛医院开诊。", "ORG", "首都医科大学附属北京天坛医院"),
        ("中国第42次南极考察队启航。", "ORG", "中国第42次南极考察队"),
        ("全国打击治理网络诈骗工作部际联席会议办公室发布提示。", "ORGAN", "全国打击治理网络诈骗工作部际联席会议办公室"),
        ("加沙国际稳定部队完成部署。", "ORG", "加沙国际稳定部队"),
        ("香港消防处继续调查。", "ORGAN", "香港消防处"),
        ("中国常驻维也纳联合国和其他国际组织代表团举办活动。", "ORGAN", "中国常驻维也纳联合国和其他国际组织代表团"),
        ("他们走进中希文明互鉴中心。", "ORG", "中希文明互鉴中心"),
        ("展品在中国（海南）南海博物馆展出。", "ORG", "中国（海南）南海博物馆"),
        ("劳伦斯·利弗莫尔国家实验室宣布突破。", "ORG", "劳伦斯·利弗莫尔国家实验室"),
        ("国家税务总局深圳市税务局第三稽查局查处一案。", "ORGAN", "国家税务总局深圳市税务局第三稽查局"),
    ],
)
def test_bodies_in_full(text: str, label: str, name: str) -> None:
    assert [(m.label, text[m.start : m.end]) for m in read(text).mentions if m.label in ("ORG", "ORGAN")] == [
        (label, name)
    ]


def test_what_every_place_has_is_listed_as_no_ones() -> None:
    assert "交通运输局" not in organs("宁国市要求各乡镇、各住建局、交通运输局加强配合。")


def test_departments_are_those_of_the_ministry_named_before() -> None:
    text = "民政部召开会议，社会事务司汇报情况。办公厅、慈善事业促进司和养老服务司有关负责同志参加，各业务司派员旁听。"
    assert organs(text) == {
        "民政部": "民政部",
        "社会事务司": "民政部社会事务司",
        "办公厅": "民政部办公厅",
        "慈善事业促进司": "民政部慈善事业促进司",
        "养老服务司": "民政部养老服务司",
    }


def test_companies_are_no_departments() -> None:
    assert set(organs("民政部发布名单，某投资公司、物业公司参加。")) == {"民政部"}


def test_departments_named_alone_before_their_head_are_of_the_body_named_last() -> None:
    text = "赣江大学副校长何平、就业服务中心主任李云和校企合作部副部长周勇参加。"
    assert [name for _, name in mentions(text, "ORG")] == ["赣江大学", "就业服务中心", "校企合作部"]
    text = "外交部部长助理何平、非洲司司长李云参加。"
    assert [name for _, name in mentions(text, "ORGAN")] == ["外交部", "非洲司"]


def test_offices_are_listed_beside_other_bodies() -> None:
    text = "石城县妇联联合城管局、农业局、工商银行石城支行、食药监局和环保局等部门单位走访。"
    assert [name for _, name in mentions(text, "ORGAN")] == ["城管局", "农业局", "食药监局", "环保局"]


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("江西省作协原副主席何平，云峰画院名誉院长、赣州市纪委原副书记李云出席。", "ORG", "云峰画院"),
        ("中国美术家协会展览部副主任何平出席。", "ORG", "中国美术家协会展览部"),
        ("何平曾任赣州市政府调研室主任。", "ORGAN", "赣州市政府调研室"),
        ("原自治区美术家协会副主席何平出席。", "ORG", "自治区美术家协会"),
        ("展览由民盟中央和中国美术馆共同主办。", "ORG", "中国美术馆"),
        ("赣州市文广新局局长何平出席。", "ORGAN", "赣州市文广新局"),
    ],
)
def test_parts_and_houses_before_the_title_of_their_head(text: str, label: str, name: str) -> None:
    assert (label, name) in mentions(text)


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("县人大代表李云向住建局负责人发问。", "ORGAN", "住建局"),
        ("赣州市统计局副局长何平，市统计普查中心副主任李云介绍情况。", "ORG", "市统计普查中心"),
        ("近日，石城县琴江镇人大组织开展检查。", "ORGAN", "石城县琴江镇人大"),
        ("在青峦污水处理厂，代表们考察工艺流程。", "ORG", "青峦污水处理厂"),
        ("苏州市民营企业家代表来访。", "REGION", "苏州市"),
    ],
)
def test_an_office_before_who_speaks_for_it_and_other_bodies(text: str, label: str, name: str) -> None:
    assert (label, name) in mentions(text)


def test_stations_and_committees_by_their_own_names() -> None:
    found = mentions("城关派出所所长何平说，红旗居委会工作人员到场，东门司法所参加。", "ORGAN", "ORG")
    assert found == [("ORGAN", "城关派出所"), ("ORG", "红旗居委会"), ("ORGAN", "东门司法所")]


def test_a_station_of_the_police_before_what_it_does() -> None:
    text = "记者从西山派出所获悉，柳林公安分局近日破获一起案件，西山派出所联合柳林燃气公司走访。"
    organs = ["西山派出所", "柳林公安分局", "西山派出所"]
    assert [words for _, words in mentions(text, "ORGAN")] == organs
    assert [words for _, words in mentions(text, "ORG")] == ["柳林燃气公司"]


def test_a_station_of_the_police_behind_it_and_again_without_it() -> None:
    text = "近日，东海县公安局石桥派出所走进社区开展宣传。石桥派出所所长何明亮介绍了情况。"
    assert [words for _, words in mentions(text, "ORGAN")] == ["东海县公安局石桥派出所", "石桥派出所"]
    assert facts(text, "post", "person", "organ") == [("何明亮", "东海县公安局石桥派出所")]


def test_prison_by_its_own_name() -> None:
    text = "检察机关依法对松峰监狱原党委书记、监狱长何明亮立案侦查。该监狱政委到各监狱党委、女子监狱党委调研。"
    assert [words for _, words in mentions(text, "ORGAN")] == ["松峰监狱"]
    assert facts(text, "post", "organ", "title") == [("松峰监狱", "党委书记"), ("松峰监狱", "监狱长")]


def test_stations_of_a_sort_are_none() -> None:
    assert [words for _, words in mentions("市公安局基层派出所民警走进社区，市公安局辖区派出所值守。", "ORGAN")] == [
        "市公安局"
    ] * 2
    assert mentions("当地派出所民警赶到，他在经侦和基层派出所工作，记者到派出所采访。", "ORGAN") == []


def test_departments_in_which_an_office_is_taken() -> None:
    text = "何平1990年分到浙江省水利厅，1996年任农村水利处副处长，2001年任规划与建设处处长。"
    assert [words for _, words in mentions(text, "ORGAN")] == ["浙江省水利厅", "农村水利处", "规划与建设处"]
    found = read("浙江省高级人民法院方面，何平不再兼任刑事审判第三庭庭长。").facts
    assert [fact.fields["organ"] for fact in found] == ["浙江省高级人民法院刑事审判第三庭"]
    assert mentions("他历任副处长、处长。教师有责任办公室主任。", "ORGAN") == []


def test_police_of_an_expressway() -> None:
    text = "县交通运输局联合青连高速交警三大队和广连高速交警九大队，在收费站检查。"
    assert list(organs(text)) == ["县交通运输局", "青连高速交警三大队", "广连高速交警九大队"]


def test_a_station_of_the_frontier_police() -> None:
    text = "去年夏天，南山公安边防派出所所长李才接到报告。城东派出所打了一场漂亮仗。"
    assert set(organs(text)) == {"南山公安边防派出所", "城东派出所"}


def test_headquarters_whatever_they_do() -> None:
    text = "武汉市防汛指挥部发现水位上涨。"
    assert set(organs(text)) == {"武汉市防汛指挥部"}


def test_a_station_of_the_frontier_inspection() -> None:
    text = "据海珠大桥边检站统计，今年旅客增加。边检站加开通道。"
    assert set(organs(text)) == {"海珠大桥边检站"}


def test_the_last_of_a_list_is_found_once() -> None:
    text = "雄县县委、县政府要求整改。该县国土局、环保局、住建局负责人被问责。"
    assert mentions(text, "ORGAN").count(("ORGAN", "住建局")) == 1
