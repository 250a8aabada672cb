"""Who visits where, and who meets whom."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("国务院总理李强来到江西省赣州市考察。", [("李强", "赣州市")]),
        ("国家主席习近平对越南进行国事访问。", [("习近平", "越南")]),
        ("正在英国访问的希腊总理米佐塔基斯发表讲话。", [("米佐塔基斯", "英国")]),
        ("国务院副总理刘鹤来到太和镇永丰村考察。", [("刘鹤", "永丰村")]),
        ("天津古文化街历史悠久。2023年春天，国务院总理李强来到这里考察。", [("李强", "天津市")]),
    ],
)
def test_visits(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "visits", "person", "region") == rows


def test_the_second_who_is_met() -> None:
    text = "国务院副总理丁薛祥会见阿塞拜疆总统阿利耶夫，同副总理穆斯塔法耶夫举行会谈。"
    assert facts(text, "meets", "person", "other") == [("丁薛祥", "阿利耶夫"), ("丁薛祥", "穆斯塔法耶夫")]


def test_a_symposium_is_no_meeting_of_two() -> None:
    text = "全国工商联主席高云龙和中国社会科学院院长孙其信在座谈会上发言。"
    assert facts(text, "meets", "person") == []
