"""Undertakings of which a clause says how they go on or what they serve."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "各地要以窗口服务优化计划降门槛，以夜校护航计划提效率。",
            ["窗口服务优化计划", "夜校护航计划"],
        ),
        ("他说，旱地节水科技推进行动要扎扎实实搞下去。", ["旱地节水科技推进行动"]),
        ("水是水利部去年实施的农村水窖安全工程引来的。", ["农村水窖安全工程"]),
        ("《措施》还支持企业参与建链补链工程，给予补贴。", ["建链补链工程"]),
        ("省委将继续推进文化强省建设规划。", ["文化强省建设规划"]),
        ("得益于校舍焕新工程的实施，条件改善。", ["校舍焕新工程"]),
        ("校舍焕新工程被列为今年的实事，青年教师倍增计划让学生受益。", ["校舍焕新工程", "青年教师倍增计划"]),
        ("今年是青年教师倍增计划的收官之年。", ["青年教师倍增计划"]),
        ("省财政安排5亿元支持校舍焕新工程。", ["校舍焕新工程"]),
        ("学校借力校舍焕新工程，改善条件；县里对照青年教师倍增计划要求整改。", ["校舍焕新工程", "青年教师倍增计划"]),
        ("为服务校舍焕新工程，省里建立专班。", ["校舍焕新工程"]),
        ("搜救行动要继续，不能停。", []),
    ],
)
def test_what_serves_or_is_to_go_on_is_an_undertaking(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PROGRAM")] == names
