"""Who leads a group that a document sets up."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions

LIST = "宁波市人民政府决定成立宁波市海洋经济推进工作领导小组，组成人员如下：\n"
GROUP = "宁波市海洋经济推进工作领导小组"


@pytest.mark.parametrize(
    ("lines", "leaders"),
    [
        (
            "组　长：周　明　　市长\n副组长：林海　　副市长\n　　　　吴建国　　副市长\n",
            [("周明", "组长"), ("林海", "副组长"), ("吴建国", "副组长")],
        ),
        (
            "组长：\n周明（市长）\n副组长：\n林海（副市长）\n成员：\n吴建国（市财政局局长）\n",
            [("周明", "组长"), ("林海", "副组长"), ("吴建国", "成员")],
        ),
        (
            "组长：周明（市长）；副组长：林海（副市长）、吴建国（副市长）。",
            [("周明", "组长"), ("林海", "副组长"), ("吴建国", "副组长")],
        ),
        ("组长由市长周明担任。", [("周明", "组长")]),
        ("由市长周明任组长，副市长林海任副组长。", [("周明", "组长"), ("林海", "副组长")]),
    ],
)
def test_those_who_lead_a_group(lines: str, leaders: list[tuple[str, str]]) -> None:
    assert [
        (person, title)
        for person, organ, title in facts(LIST + lines, "post", "person", "organ", "title")
        if organ == GROUP
    ] == leaders


@pytest.mark.parametrize(
    "said", ["办公室主任由市发展改革委主任陈立新兼任", "市发展改革委主任陈立新兼任办公室主任", "陈立新同志任办公室主任"]
)
def test_those_who_lead_its_office(said: str) -> None:
    text = f"{LIST}组长：周明　市长\n领导小组下设办公室，{said}。"
    assert ("陈立新", f"{GROUP}办公室", "主任") in facts(text, "post", "person", "organ", "title")
    assert ("ORGAN", "办公室") in mentions(text, "ORGAN")


def test_members_of_a_group_are_told_by_its_list_alone() -> None:
    text = LIST + "组长：周明　市长\n成员：林海　副市长\n吴建国　市财政局局长\n领导小组成员调离的，另行补上。"
    assert [p for p, o, t in facts(text, "post", "person", "organ", "title") if (o, t) == (GROUP, "成员")] == [
        *("林海", "吴建国"),
    ]
    assert [words for _, words in mentions(text, "POSITION")].count("成员") == 1


def test_a_group_that_is_named_for_its_undertaking_is_an_organ() -> None:
    text = "为统筹此事，省政府设立公共数据开放改革工作领导小组（以下简称领导小组）。\n组长：周明　副省长\n"
    text += "领导小组办公室设在省财政厅，管日常的事。"
    group = "公共数据开放改革工作领导小组"
    assert ("周明", group, "组长") in facts(text, "post", "person", "organ", "title")
    assert {group, "领导小组", "领导小组办公室"} <= {words for _, words in mentions(text, "ORGAN")}


def test_titles_at_the_heads_of_lists_are_marked_whatever_blanks_they_hold() -> None:
    text = LIST + "组 长：周 明 市长\n成 员：林海 副市长"
    assert [words for _, words in mentions(text, "POSITION")] == ["组 长", "市长", "成 员", "副市长"]


def test_a_list_that_belongs_to_no_group_gives_no_posts_in_it() -> None:
    assert facts("市委员会办公室电话公布。\n主任：周明　13800000000\n", "post", "person", "title") == []


def test_a_group_with_a_matter_in_quotes_is_one_organ() -> None:
    text = (
        "国务院决定成立国务院推进数据共享和“一网通办”改革协调小组（以下简称协调小组）。组长：周明　国务院副总理\n"
        "副组长：林海　国务委员兼国务院秘书长（常务）\n协调小组下设法治组、专家组等4个专题组。"
    )
    group = "国务院推进数据共享和“一网通办”改革协调小组"
    assert ("周明", group, "组长") in facts(text, "post", "person", "organ", "title")
    assert ("林海", "国务院", "秘书长") in facts(text, "post", "person", "organ", "title")
    assert mentions(text, "ORGAN").count(("ORGAN", "协调小组")) == 2


@pytest.mark.parametrize("end", ["\r\n　　", "\n\n"])
def test_lists_however_their_lines_end(end: str) -> None:
    text = (LIST + "组　长：周　明　市长\n副组长：林海　副市长\n吴建国　副市长\n").replace("\n", end)
    assert [(p, t) for p, o, t in facts(text, "post", "person", "organ", "title") if o == GROUP] == [
        *(("周明", "组长"), ("林海", "副组长"), ("吴建国", "副组长")),
    ]


def test_a_group_of_a_township_and_its_members() -> None:
    text = (
        "决定成立大坪乡森林防火工作领导小组：\n组　长：杨文华　乡长\n成　员：赵勇　乡林业站站长\n"
        "　　　　刘强　乡派出所所长\n"
        "领导小组下设办公室，由赵勇同志兼任办公室主任。"
    )
    assert ("杨文华", "大坪乡森林防火工作领导小组", "组长") in facts(text, "post", "person", "organ", "title")
    assert ("PERSON", "刘强") in mentions(text, "PERSON")
