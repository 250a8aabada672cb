"""Organs of other states that are named like China's."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions, read


def names(text: str) -> list[tuple[str, str]]:
    return [(mention.label, mention.name) for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("陪同苏西洛访华的有外交部部长、贸易部部长等。印度尼西亚总统将访问上海。", "印度尼西亚贸易部"),
        (
            "美国国会众议院通过法案。法案要求援助以色列，由另一党掌控的参议院尚未表决。",
            "美国参议院",
        ),
        ("陪同科罗马访华的有首席部长、外交与国际合作部部长等。塞拉利昂总统科罗马出席。", "塞拉利昂外交与国际合作部"),
        ("越南共产党中央政治局委员、中央书记处书记、中央检查委员会主任陈文率团访问。", "越南共产党中央检查委员会"),
        ("苏丹卫生部发布通报。卫生部表示，疫情趋缓。", "苏丹卫生部"),
        ("加拿大国家公园管理局表示，林火仍在蔓延。", "加拿大国家公园管理局"),
        ("马来西亚副总理兼能源及水务转型部部长阿里出席。", "马来西亚能源及水务转型部"),
        ("来宾会见老挝祖国阵线中央委员会主席宋赛。", "老挝祖国阵线中央委员会"),
        ("越共中央政治局委员、河内政治学院院长、中央宣教委员会主席陈文率团访问。", "中央宣教委员会"),
        ("伊朗武装力量正在监视事态发展。", "伊朗武装力量"),
        ("6日，利比亚民族团结政府方面通报伤亡。", "利比亚民族团结政府"),
        ("西非国家几内亚过渡政府4日发表声明。", "几内亚过渡政府"),
        ("日本宇宙航空研究开发机构正在调查原因。", "日本宇宙航空研究开发机构"),
        ("美国俄亥俄州自然资源部发布通报。", "美国俄亥俄州自然资源部"),
        ("美国加利福尼亚州政府表示反对。", "美国加利福尼亚州政府"),
        ("美国夏威夷州发生山火。毛伊县政府17日通报灾情。", "毛伊县政府"),
        ("美国商务部工业与安全局宣布制裁。", "美国商务部工业与安全局"),
        ("缅甸民族解放军同意停火。", "缅甸民族解放军"),
        ("泰国陆军第二军区发言人发表谈话。", "泰国陆军第二军区"),
        ("据报道，俄北方舰队舰艇将抵达古巴。", "俄北方舰队"),
        ("法国总统府和外交部当天发表声明。", "法国外交部"),
        ("法国参议院通过决议，要求财政部公布账目。", "法国财政部"),
        ("土耳其国家情报组织15日说，抓获3人。", "土耳其国家情报组织"),
        ("索马里极端组织“青年党”袭击了一家酒店。", "青年党"),
    ],
)
def test_organs_of_other_states_are_organisations(text: str, name: str) -> None:
    found = names(text)
    assert ("ORG", name) in found
    assert "ORGAN" not in {label for label, _ in found}


def test_a_ministry_of_china_stays_an_organ_beside_one_of_the_same_name() -> None:
    assert ("ORGAN", "外交部") in names("俄罗斯外交部发表声明。我国外交部回应。")


def test_what_china_tells_its_ministries_is_no_word_to_another() -> None:
    assert ("ORG", "教育部") not in names("国务院要求教育部加强督查。")
    assert {label for label, _ in names("国务院要求商务部停止调查。")} == {"ORGAN"}


def test_an_embassy_is_named_with_where_it_is() -> None:
    assert ("ORG", "驻叙利亚大使馆") in names("年底，阿联酋重新开放驻叙利亚大使馆。")


def test_a_government_abroad_is_no_local_organ() -> None:
    assert names("加泰罗尼亚自治区政府主席表示欢迎。")[0] == ("ORG", "加泰罗尼亚自治区政府")


def test_a_day_is_no_country() -> None:
    assert "日联邦政府" not in {name for _, name in names("自10月1日联邦政府停摆以来，雇员休假。")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("关税将冲击墨西哥汽车零部件制造商。", {"墨西哥"}),
        ("针对此事，俄罗斯将按部就班完成任务。", {"俄罗斯"}),
        ("无人机在俄克鲁泡特金斯卡亚等地击中目标。", {"克鲁泡特金斯卡亚"}),
        ("德国一些反对党执政的州政府表示不满。", {"德国"}),
        ("该车以空军军旗的颜色为底色。", set()),
        ("大马士革西北约25公里处有爆炸声。", {"大马士革"}),
    ],
)
def test_what_only_looks_like_a_body_abroad_is_none(text: str, found: set[str]) -> None:
    assert {name for label, name in names(text) if label in ("ORG", "ORGAN", "REGION")} == found


def test_a_ministry_behind_the_first_character_of_its_state() -> None:
    found = mentions("阿塞拜疆国防部发布视频。亚美尼亚表示反对，亚国防部强调，演习是防御性的。", "ORG", "ORGAN")
    assert ("ORG", "亚国防部") in found


def test_a_ministry_that_speaks_with_another_of_its_state() -> None:
    assert ("ORG", "外交部") in mentions("委内瑞拉国防部和外交部2日发表联合公告说，探测到军机。", "ORG", "ORGAN")


@pytest.mark.parametrize("name", ["意大利竞争与市场管理局", "印度贸易与工业部", "加拿大移民与公民部"])
def test_a_ministry_of_two_fields(name: str) -> None:
    assert mentions(f"{name}22日发布公告，宣布处罚。", "ORG", "REGION") == [("ORG", name)]


def test_a_ministry_of_two_fields_behind_a_body_of_ours() -> None:
    text = "水利部和泰国数字经济与社会部在北京签署备忘录。"
    assert ("ORG", "泰国数字经济与社会部") in mentions(text, "ORG")


def test_airlines_of_states() -> None:
    assert mentions("埃及航空、肯尼亚航空等6日宣布停飞。", "ORG") == [("ORG", "埃及航空"), ("ORG", "肯尼亚航空")]


def test_a_body_at_the_end_of_a_list_is_nobody() -> None:
    assert ("ORG", "海合会") in mentions("伊朗以及联合国、阿盟、海合会等国际组织谴责此举。", "ORG", "PERSON")
