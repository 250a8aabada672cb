"""Bodies that a list names one a line."""

from __future__ import annotations

from tests.extract.reading import mentions

_LIST = "发送单位：\n1.清华大学\n2.核工业华北物理工程研究院\n3.中核五五有限公司\n4.中国辐射测量研究院\n"


def test_bodies_behind_numbers_are_whole() -> None:
    found = [wording for label, wording in mentions(_LIST) if label == "ORG"]
    assert found == ["清华大学", "核工业华北物理工程研究院", "中核五五有限公司", "中国辐射测量研究院"]


def test_what_is_to_be_done_is_no_body() -> None:
    text = "重点工作：\n1.推进数据中心建设\n2.关于设立研究中心\n3.建设各类服务中心\n4.有关单位成立研究院\n"
    assert mentions(text, "ORG", "ORGAN") == []
