"""Names without a title are found by roles, by what their bearers do and by how lines begin."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("清水镇石桥村的村民高嘉悦怀孕七个月，行动不便。", ["高嘉悦"]),
        ("验船师艾子洋和他的同事们正在检验这艘船。", ["艾子洋"]),
        ("花卉经销商周瑾和绣花师陆念秋每天很早起床。", ["周瑾", "陆念秋"]),
        ("跳水世界冠军任芸是第一棒火炬手。", ["任芸"]),
        ("第九批援疆干部孙昊三年前来到这里。", ["孙昊"]),
        ("乘组指令长陈夏、航天员刘泊走出舱门。", ["陈夏", "刘泊"]),
        ("航天员汤洪海、唐胜利和江新平自10月26日进驻以来，开展了实验。", ["汤洪海", "唐胜利", "江新平"]),
        ("犯罪集团首要分子白所立、白应山被提起公诉。", ["白所立", "白应山"]),
        ("他的邻居顾海兰每天帮他买菜，老乡汤志平说要帮他。", ["顾海兰", "汤志平"]),
        ("饭店经营者吴永、房东柳金河被依法拘留。", ["吴永", "柳金河"]),
    ],
)
def test_a_role_tells_a_name(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("举重赛场，谭玉芳获得女子67公斤级比赛冠军。", ["谭玉芳"]),
        ("从小喜欢机器人的邵振海带领团队攻关。", ["邵振海"]),
        ("来自海军的艾迎秋代表结合本职工作发言。", ["艾迎秋"]),
        ("家住杭州的卜文海上班在南京。", ["卜文海"]),
        ("汤慕云、高唯川、孔雅琳包揽了前三名。", ["汤慕云", "高唯川", "孔雅琳"]),
    ],
)
def test_what_somebody_does_tells_a_name(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == names


def test_a_line_that_begins_with_a_name_says_who_that_is() -> None:
    text = "大桥正在建设。\n董永平，负责工地的后勤工作。\n李梅，今年35岁，是一名教师。"
    assert [name for _, name in mentions(text, "PERSON")] == ["董永平", "李梅"]


def test_the_wife_of_a_guest_is_a_person() -> None:
    text = "卡斯特罗主席和夫人罗莎琳娜热情迎接客人。"
    assert ("PERSON", "罗莎琳娜") in mentions(text, "PERSON")


def test_honours_are_given_to_people() -> None:
    text = "决定授予许振民“人民工匠”称号；授予路春梅（女）“人民医护工作者”称号。"
    assert [name for _, name in mentions(text, "PERSON")] == ["许振民", "路春梅"]


def test_a_name_may_end_like_a_preposition_before_an_honorific() -> None:
    assert ("PERSON", "陈望时") in mentions("领导同志看望了陈望时同志的家人。", "PERSON")


@pytest.mark.parametrize(
    "text",
    [
        "春天，绽放的玉兰花香飘满园。",
        "汤方愿同中方拓展合作。",
        "这里的胡杨林迎来了最佳观赏期。",
        "要营造尊师惠师、宜商惠企的环境。",
        "为者常成，行者常至。",
        "王家坪，是一处革命旧址。",
        "邻居李阿姨经常帮助他。",
    ],
)
def test_what_begins_like_a_name_is_none(text: str) -> None:
    assert mentions(text, "PERSON") == []


def test_a_foreign_name_behind_a_title_is_one_in_any_context() -> None:
    text = "民众在东京集会，要求首相高市早苗立即撤回错误言论。"
    assert mentions(text, "PERSON") == [("PERSON", "高市早苗")]


def test_a_short_foreign_name_is_marked_again_inside_a_sentence() -> None:
    text = "俄罗斯总统普京访问中国。普京计划于5日回国，东道主为普京举行欢迎宴会。"
    assert mentions(text, "PERSON") == [("PERSON", "普京")] * 3


def test_a_family_name_is_marked_again_without_the_rest() -> None:
    text = "记者西蒙·赫尔什发表文章。欧洲人士就赫尔什披露的情况展开调查。"
    assert mentions(text, "PERSON") == [("PERSON", "西蒙·赫尔什"), ("PERSON", "赫尔什")]


def test_a_short_name_that_stands_three_times_is_one() -> None:
    text = "陈璐每天巡查河堤。陈璐和同事们守了一夜。大家都佩服陈璐的韧劲。"
    assert mentions(text, "PERSON") == [("PERSON", "陈璐")] * 3


def test_what_blooms_is_no_person_however_often_it_stands() -> None:
    text = "各地梅花也竞相绽放。梅花开满枝头，游客在梅花树下拍照。"
    assert mentions(text, "PERSON") == []


def test_two_who_play_together_are_people() -> None:
    text = "黄文婷/金芋芬组合夺得女子双打冠军。刘静怡/薛娟组合获金牌。"
    assert [name for _, name in mentions(text, "PERSON")] == ["黄文婷", "金芋芬", "刘静怡", "薛娟"]


def test_a_dotted_name_is_read_to_its_end_before_a_verb() -> None:
    assert mentions("佩通丹·钦那瓦当选泰国新总理。", "PERSON") == [("PERSON", "佩通丹·钦那瓦")]


def test_whoever_is_introduced_by_where_he_is_from() -> None:
    text = "宋哲江，陕西西乡人。1993年任西乡县副县长。\n农民，四川盐亭人。"
    assert [name for _, name in mentions(text, "PERSON")] == ["宋哲江"]


def test_whom_a_story_is_about() -> None:
    text = "另一起案件的主角是禹丁。这个故事的主人公是返乡青年。"
    assert [name for _, name in mentions(text, "PERSON")] == ["禹丁"]


@pytest.mark.parametrize("particulars", ["（1955年5月生），北京人", "，1955年5月出生，北京人", "（1955年5月生，女）"])
def test_the_month_of_birth_tells_a_name(particulars: str) -> None:
    assert mentions(f"苗圩{particulars}，现任江西省财政厅厅长。", "PERSON") == [("PERSON", "苗圩")]


def test_two_towns_are_no_people() -> None:
    assert mentions("武装人员从哈马省北部的赖斯坦和泰勒比塞两个镇撤离。", "PERSON") == []
