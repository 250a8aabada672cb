"""Departments that are a part of the title: 省委组织部长."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


def posts(text: str) -> list[tuple[str, str, str]]:
    return facts(text, "post", "person", "organ", "title")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "青海省委常委、组织部长陈瑞明讲话。",
            [
                ("陈瑞明", "中国共产党青海省委员会", "常委"),
                ("陈瑞明", "中国共产党青海省委员会组织部", "部长"),
            ],
        ),
        ("武汉市委统战部长张立伟出席。", [("张立伟", "中国共产党武汉市委员会统一战线工作部", "部长")]),
        ("武汉市召开会议，市委宣传部长李立刚出席。", [("李立刚", "中国共产党武汉市委员会宣传部", "部长")]),
        ("陕西省公安厅长李明远参加。", [("李明远", "陕西省公安厅", "厅长")]),
        ("武汉市召开会议，市财政局长王军伟出席。", [("王军伟", "武汉市财政局", "局长")]),
        (
            "武汉市副市长、公安局长李刚毅出席。",
            [("李刚毅", "武汉市人民政府", "副市长"), ("李刚毅", "武汉市公安局", "局长")],
        ),
        ("国家统计局工业司首席统计师孙晓明解读数据。", [("孙晓明", "国家统计局工业司", "首席统计师")]),
        ("中央组织部部长石泰明出席。", [("石泰明", "中国共产党中央委员会组织部", "部长")]),
    ],
)
def test_the_title_hangs_on_the_department(text: str, rows: list[tuple[str, str, str]]) -> None:
    assert posts(text) == rows


def test_the_title_is_marked_with_the_department() -> None:
    found = mentions("武汉市召开会议，市委组织部长李立刚出席。", "ORGAN", "POSITION")
    assert found == [("ORGAN", "市委"), ("POSITION", "组织部长")]


def test_a_meeting_of_such_officials_is_none_of_them() -> None:
    assert not mentions("全国组织部长会议5日在京召开。", "POSITION")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "青海省委常委、纪委书记陈瑞明讲话。",
            [("中国共产党青海省委员会", "常委"), ("中国共产党青海省纪律检查委员会", "书记")],
        ),
        ("华东师范大学党委常委、纪委书记陈瑞明讲话。", [("华东师范大学", "党委常委"), ("华东师范大学", "纪委书记")]),
    ],
)
def test_the_commission_of_discipline_of_a_place_is_an_organ(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "post", "organ", "title") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("广西组织部长周建明出席。", [("中国共产党广西壮族自治区委员会组织部", "部长")]),
        (
            "安徽省原常委、组织部长王炯明出席。",
            [("中国共产党安徽省委员会", "常委"), ("中国共产党安徽省委员会组织部", "部长")],
        ),
        ("朝鲜宣传部长金明一出席。", [("朝鲜", "宣传部长")]),
    ],
)
def test_offices_of_the_party_that_only_a_place_names(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "post", "organ", "title") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "商务部欧美司长何大江、外交部条法司长贾明出席。",
            [("商务部欧美司", "司长"), ("外交部条法司", "司长")],
        ),
        ("外交部亚洲司长刘大松、欧洲司长王明出席。", [("外交部亚洲司", "司长"), ("外交部欧洲司", "司长")]),
        ("财政部副部长李大明、预算司长王强参加。", [("财政部", "副部长"), ("财政部预算司", "司长")]),
        ("水利部水资源司司长陈瑞明出席。", [("水利部水资源司", "司长")]),
    ],
)
def test_the_field_of_a_director_names_the_department(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "post", "organ", "title") == rows


def test_what_lasts_long_is_no_office() -> None:
    assert mentions("他表示，生态环境部长期支持湿地保护。", "ORGAN", "POSITION") == [("ORGAN", "生态环境部")]
    assert mentions("检查组了解我省长江禁渔情况。", "POSITION") == []


def test_a_department_of_the_party_behind_what_else_the_committee_has() -> None:
    text = "忻州市委副书记、政法委书记、宣传部长郭胜，市委常委、纪委书记、组织部长李明出席会议。"
    found = facts(text, "post", "person", "organ", "title")
    assert ("郭胜", "中国共产党忻州市委员会宣传部", "部长") in found
    assert ("李明", "中国共产党忻州市委员会组织部", "部长") in found
