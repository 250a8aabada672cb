"""Names are found by what stands around them, whoever bears them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.reading import mentions, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("省长欧阳文山到杭州市调研。", "欧阳文山"),
        ("自治区主席努尔·白克力出席会议。", "努尔·白克力"),
        ("自治区政协副主席铁力瓦尔迪·阿不都热西提主持会议。", "铁力瓦尔迪·阿不都热西提"),
        ("市委书记高峰主持会议。", "高峰"),
        ("浙江省副省长王文序出席会议。", "王文序"),
        ("法国总统马克龙访问中国。", "马克龙"),
        ("会议由李伟同志主持。", "李伟"),
        ("国务院副总理何立峰10日在北京会见客人。", "何立峰"),
    ],
)
def test_an_unseen_name_is_found_by_its_title(text: str, name: str) -> None:
    assert ("PERSON", name) in mentions(text, "PERSON")


@pytest.mark.parametrize(
    "text",
    [
        "有关方面负责同志参加会议。",
        "各地区各部门要高度重视。",
        "会议强调，要保持战略定力。",
        "成都高新区企业家代表发言。",
    ],
)
def test_no_person_is_made_of_a_place_or_a_phrase(text: str) -> None:
    assert mentions(text, "PERSON") == []


def test_a_list_of_people_is_read_to_its_end() -> None:
    text = "副省长王文序、李学忠、卢山、胡伟和秘书长陈新出席会议。"
    assert [name for _, name in mentions(text, "PERSON")] == ["王文序", "李学忠", "卢山", "胡伟", "陈新"]


def test_a_name_is_marked_wherever_it_stands_again() -> None:
    text = "省长欧阳文山到杭州市调研。这一次，听取汇报的还是欧阳文山。"
    assert mentions(text, "PERSON") == [("PERSON", "欧阳文山")] * 2


@given(st.text(alphabet="工信部部长肖亚庆在北京市出席“六稳”会议《规划》，。、\n·1１a 𠮷", max_size=60))
def test_every_mention_is_a_stretch_of_the_text_and_none_overlap(text: str) -> None:
    found = read(text).mentions
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("丽江市委宣传部部长和丽军受审。检察机关对和丽军提起公诉。", ["和丽军", "和丽军"]),
        ("习近平主席和普京总统会谈。习近平主席和普京总统致辞。", ["习近平", "普京", "习近平", "普京"]),
        ("统计局工业司司长江源一行来我市调研。江源一行走访了企业。", ["江源", "江源"]),
        ("市领导姚高远、金志、陈一行、朱华出席，柯吉平主持。", ["姚高远", "金志", "陈一行", "朱华", "柯吉平"]),
        ("市领导董国平通报情况。", ["董国平"]),
        ("绍兴市委书记刘捷出席。2021年12月，刘捷再度跨省履新。", ["刘捷", "刘捷"]),
        ("会议选举王红为政协绍兴市第九届委员会主席。", ["王红"]),
        ("兰陵县委书记任刚拟任设区市副厅级领导职务。", ["任刚"]),
        ("中新网合肥1月12日电(陈多文 卢佳音)法院开庭审理此案。", []),
    ],
)
def test_names_that_other_words_hide(text: str, people: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("石破茂当选日本首相。经过两轮投票，自民党总裁石破茂当选。石破茂当选后发表讲话。", {"石破茂"}),
        ("住房城乡建设部部长倪虹分享了一组数据。", {"倪虹"}),
        ("来自徐工集团的全国人大代表单增海给总书记报告了一个好消息。", {"单增海"}),
        ("以军称鸣枪示警，巴方所称伤亡情况与以军掌握的情况不符。", set()),
        ("中方支持孟方走自己的路。孟方希望学习中方经验，扩大合作，孟方感谢中方给予孟方的支持。", set()),
        ("商丘市通过市长信箱等方式收集意见。", set()),
        ("山东省临沂市蒙阴县长明村的金银花次第开放。", set()),
    ],
)
def test_names_end_before_verbs_and_words_are_no_names(text: str, names: set[str]) -> None:
    assert {name for _, name in mentions(text, "PERSON")} == names


def test_a_verb_of_holding_office_is_nobody() -> None:
    assert mentions("名单公布，曾担任伊朗空军司令的纳西尔扎德出任部长。", "PERSON") == [("PERSON", "纳西尔扎德")]


def test_names_in_the_fields_of_a_form() -> None:
    text = "单位名称：东海仪表有限公司\n法定代表人：孙炯\n联系人：吴 敏　电话：010-8"
    assert [wording for _, wording in mentions(text, "PERSON")] == ["孙炯", "吴 敏"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("出席会议的领导有何东升、韩元植。", ["何东升", "韩元植"]),
        ("参加会议的还有邹蕊、刘聪、诸葛克辉。", ["邹蕊", "刘聪", "诸葛克辉"]),
        ("会上，郎珊、侯婷分别作了发言。", ["郎珊", "侯婷"]),
        ("省领导杨星元、梁福海和黄扬参加有关活动。", ["杨星元", "梁福海", "黄扬"]),
        ("安徽、江苏分别作了介绍，高效、便捷、安全，先后出台政策。", []),
    ],
)
def test_lists_of_names_alone(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == names


@pytest.mark.parametrize(
    "text",
    [
        "补选欧阳晓明为衢州市副市长。",
        "经批准，欧阳晓明同志任衢州市副市长。",
        "决定免去欧阳晓明衢州市副市长职务。",
        "欧阳晓明不再担任衢州市副市长职务。",
    ],
)
def test_surnames_of_two_characters(text: str) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == ["欧阳晓明"]


@pytest.mark.parametrize("words", ["错误言论", "发表的错误言论", "涉台错误言论", "内阁"])
def test_a_name_of_japan_before_the_words_of_the_one_who_bears_it(words: str) -> None:
    assert mentions(f"国际人士表示，高桥早苗{words}危及地区和平。", "PERSON") == [("PERSON", "高桥早苗")]
    assert mentions(f"日本外相高桥早苗发言。人们表示，高桥{words}危及和平。", "PERSON")[1:] == [("PERSON", "高桥")]


def test_what_is_counted_is_nobody() -> None:
    text = "尹家绪收下商人所送的3张高尔夫球卡，从不记账。"
    assert mentions(text, "PERSON", "REGION") == [("PERSON", "尹家绪")]
