"""People whom the layout of an official document gives away."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


def test_people_in_lists_of_appointments_whatever_their_names_look_like() -> None:
    text = "任命：\n才让东智为青海省财政厅副厅长；\n免去：\n扎西的青海省水利厅副厅长职务；\n"
    assert facts(text, "personnel", "person", "action") == [("才让东智", "appointed"), ("扎西", "removed")]


def test_people_on_a_roll() -> None:
    text = (
        "市政府会议纪要\n出席：李明　王强　赵红\n列席：襄阳市财政局　刘伟\n襄阳市教育局　陈　静\n"
        "襄阳市人民政府办公室 2021年3月8日印发"
    )
    assert [words for _, words in mentions(text, "PERSON")] == ["李明", "王强", "赵红", "刘伟", "陈　静"]


@pytest.mark.parametrize("line", ["李国庆、王芳代表：", "李国庆、王芳委员："])
def test_people_to_whom_an_answer_is_addressed(line: str) -> None:
    assert [words for _, words in mentions(f"{line}\n你们提出的建议收悉。", "PERSON")] == ["李国庆", "王芳"]


def test_a_contact_with_a_number() -> None:
    assert mentions("联系人及电话：杨帆，028-84423025", "PERSON") == [("PERSON", "杨帆")]


def test_lists_of_appointments_with_indented_lines() -> None:
    text = (
        "任命：\r\n　　王海为青海省财政厅副厅长；\r\n　　免去：\r\n　　李江的青海省水利厅副厅长职务；\r\n"
        "　　周平的青海省民政厅副厅长职务。"
    )
    assert facts(text, "personnel", "person", "action") == [
        *(("王海", "appointed"), ("李江", "removed"), ("周平", "removed")),
    ]


def test_a_line_full_of_names() -> None:
    text = "名单如下：\n丁兴农　马奔　王东海　王立山　方北群　方荣堂　石伟\n以上人员获奖。"
    names = ["丁兴农", "马奔", "王东海", "王立山", "方北群", "方荣堂", "石伟"]
    assert mentions(text, "PERSON", "REGION") == [("PERSON", name) for name in names]


def test_a_line_full_of_words_names_nobody() -> None:
    assert mentions("栏目：\n经济　社会　文化　体育　科技　高新　农业", "PERSON") == []


def test_a_roll_that_says_of_some_who_they_are() -> None:
    names = ["于刚", "万星", "乃依木·阿山", "马志平", "尹中庆", "邓凯", "左中立", "丛斌", "冷溶", "姒健", "袁驷"]
    text = "名单：于刚，万星，乃依木·阿山(维吾尔族)，马志平(女，回族)，尹中庆，邓凯，左中立，丛斌，冷溶，姒健，袁驷。"
    assert [words for _, words in mentions(text, "PERSON")] == names


def test_a_list_with_such_brackets_that_names_nobody() -> None:
    text = "展品有苹果、香蕉、画像（女）、书本、桌子、椅子、汽车。"
    assert mentions(text, "PERSON") == []
