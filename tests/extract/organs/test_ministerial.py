"""Departments that a text names without their ministry."""

from __future__ import annotations

from tests.extract.reading import read


def test_bureaus_of_the_ministry_that_is_called_by_its_kind() -> None:
    found = read("工业和信息化部副部长何平在苏州调研。部信息通信管理局、网络安全管理局负责同志陪同。")
    names = [mention.name for mention in found.mentions if mention.label == "ORGAN"]
    assert names[1:] == ["工业和信息化部信息通信管理局", "工业和信息化部网络安全管理局"]


def test_the_last_of_a_list_of_departments_before_others() -> None:
    found = read("工业和信息化部副部长何平出席，办公厅、规划司、装备工业一司和部属单位参加。")
    assert "工业和信息化部装备工业一司" in [mention.name for mention in found.mentions]
