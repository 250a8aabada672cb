"""Departments that a text names without their ministry."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions, read


def test_bureaus_of_the_ministry_that_is_called_by_its_kind() -> None:
    found = read("工业和信息化部副部长何平在苏州调研。部信息通信管理局、网络安全管理局负责同志陪同。")
    names = [mention.name for mention in found.mentions if mention.label == "ORGAN"]
    assert names[1:] == ["工业和信息化部信息通信管理局", "工业和信息化部网络安全管理局"]


def test_the_last_of_a_list_of_departments_before_others() -> None:
    found = read("工业和信息化部副部长何平出席，办公厅、规划司、装备工业一司和部属单位参加。")
    assert "工业和信息化部装备工业一司" in [mention.name for mention in found.mentions]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "国家税务总局征管和科技发展司、货物和劳务税司、稽查局负责人参加。",
            ["征管和科技发展司", "货物和劳务税司", "稽查局"],
        ),
        (
            "工业和信息化部规划司、无线电管理局（国家无线电办公室）、中小企业局、国际合作司（港澳台办公室）参加。",
            ["规划司", "无线电管理局", "中小企业局", "国际合作司"],
        ),
        ("公安部刑侦局、网安局、治安管理局负责人参加。", ["刑侦局", "网安局", "治安管理局"]),
        ("最高人民法院民二庭、执行局、环资庭负责人参加。", ["民二庭", "执行局", "环资庭"]),
    ],
)
def test_departments_listed_with_others(text: str, names: list[str]) -> None:
    found = [mention.name for mention in read(text).mentions if mention.label == "ORGAN"]
    [host] = {name.removesuffix(names[0]) for name in found if name.endswith(names[0])}
    assert {host + name for name in names} <= set(found)


def test_divisions_of_the_office_of_a_province() -> None:
    found = read("江苏省生态环境厅厅长何平出席，厅大气处、水处、执法局、厅机关有关处室负责同志参加。")
    names = [mention.name.removeprefix("江苏省生态环境厅") for mention in found.mentions if mention.label == "ORGAN"]
    assert names == ["", "大气处", "水处", "执法局"]


def test_divisions_of_no_office_are_none() -> None:
    assert mentions("清华大学召开会议，人事处、教务处负责人参加。", "ORGAN") == []


def test_what_an_organ_does_is_none_of_its_name() -> None:
    assert [words for _, words in mentions("国家减灾委、国家防总会商，部署救灾。", "ORGAN")] == [
        "国家减灾委",
        "国家防总",
    ]
