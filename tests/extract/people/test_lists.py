"""People whom what they do makes known."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize("doing", ["作了题为《预算监督》的讲座", "作专题辅导", "致辞", "出席会议并讲话"])
def test_whoever_speaks_at_a_meeting_without_a_title(doing: str) -> None:
    text = f"会议由王建军主持。史耀斌{doing}。常委作了发言。"
    assert ("PERSON", "史耀斌") in mentions(text, "PERSON")
    assert ("PERSON", "常委") not in mentions(text, "PERSON")


def test_people_said_to_attend_are_found_whatever_their_names() -> None:
    text = "会议5日召开。陈国江、白玛赤列、邓小明、公保扎西等出席。"
    assert [name for _, name in mentions(text, "PERSON")] == ["陈国江", "白玛赤列", "邓小明", "公保扎西"]
    text = "副主任张光江、高华、吴海明、刘同德、尼玛卓玛，秘书长贾应江出席会议。"
    assert [name for _, name in mentions(text, "PERSON")][-3:] == ["刘同德", "尼玛卓玛", "贾应江"]
    assert mentions("公安、财政、税务等部门出席。医院、学校、社区等参加会议。", "PERSON") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("会议19日决定：韩江、孙立兰（女）、胡明华为副省长。", ["韩江", "孙立兰", "胡明华"]),
        ("大会执行主席童道江、容丽明、蓝文安在主席台就座。", ["童道江", "容丽明", "蓝文安"]),
        ("旗委书记色音图、旗长何胜江到巴彦镇调研。", ["色音图", "何胜江"]),
        ("副省长种云龙、市长李江陪同考察。", ["种云龙", "李江"]),
        ("县委书记亲自抓、县长何胜江具体抓。", ["何胜江"]),
        ("公司高管（董事长、总经理）出席，高管（董事长）发言。", []),
        ("宗教界知名人士傅立山、罗京、赵志刚等参加。", ["傅立山", "罗京", "赵志刚"]),
        ("此前，彭长远（渝中区公安局原局长）、黄代明（市公安局原处长）被逮捕。", ["彭长远", "黄代明"]),
        ("随后，省长李江会见基辛格、保尔森等美国友好人士。", ["李江", "基辛格", "保尔森"]),
    ],
)
def test_who_begins_a_list_is_found_as_those_behind(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == names


def test_people_of_a_school_are_no_name() -> None:
    assert mentions("会上，有关部门、企业负责人和师生代表作了发言。", "PERSON") == []


def test_a_title_in_a_list_of_foreign_guests_begins_no_name() -> None:
    text = "应巴林王储萨尔曼邀请，周济在麦纳麦会见巴林国王哈马德、王储萨尔曼和副首相哈立德。"
    assert [word for _, word in mentions(text, "POSITION")] == ["王储", "国王", "王储", "副首相"]


def test_the_last_of_a_list_before_etc_at_the_end_of_a_sentence() -> None:
    text = "出席座谈会的党外人士还有陈大光、郑小邦、邵小鸿和蒋君平、李大锋、黄小荣、施一平等。"
    assert mentions(text, "PERSON")[-1] == ("PERSON", "施一平")
