"""Bodies that a text goes on to call by their kind."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        (
            "省委第三巡视组向市卫健委反馈情况。巡视组于4月进驻，各巡视组抓好落实。",
            ["省委第三巡视组", "市卫健委", "巡视组"],
        ),
        (
            "绍兴市人大常委会听取报告。闭会后，常委会举办讲座，还有常委会执法检查组的报告。",
            ["绍兴市人大常委会", "常委会", "常委会执法检查组"],
        ),
        ("绍兴市委成立专门的领导小组，常委会议要开好。", ["绍兴市委"]),
    ],
)
def test_a_kind_stands_for_the_body_named_before(text: str, organs: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORGAN")] == organs
