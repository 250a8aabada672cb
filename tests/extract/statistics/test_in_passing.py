"""People and things counted in passing, and those of whom it is told how many there are."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    "text",
    [
        "代表团一行15人抵达省城。",
        "对方拒绝释放17名被扣押船员。",
        "该军用90架无人机袭击了港口。",
        "展会上，配备4台发动机的大型运输机受到关注。",
        "各地围绕学习研讨、查摆问题、集中整治4项重点任务细化措施。",
        "这种直升机最大载水量12吨。",
        "县里组织12名干部深入一线。",
        "去年，有关网站发布了58名中管干部涉嫌严重违纪信息。",
        "首架客机公务舱8座、经济舱150座。",
        "2026年，全区拟安排重点项目132个，总投资25.6亿元。",
    ],
)
def test_in_passing(text: str) -> None:
    assert facts(text, "indicator") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("今年以来，全省调解成功率达98.6%。", [("调解成功率", "level", 98.6)]),
        ("基金会累计援建希望小学38所。", [("援建希望小学", "level", 38.0)]),
        ("去年查处县处以上领导干部27人。", [("查处县处以上领导干部", "level", 27.0)]),
        ("全州援藏干部达1504名。", [("援藏干部", "level", 1504.0)]),
        ("去年全市收缴罚款330万元。", [("收缴罚款", "level", 330.0)]),
        ("去年，提案立案4567件，99.2%已经办复。", [("提案立案", "level", 4567.0), ("办复", "占比", 99.2)]),
    ],
)
def test_how_many_there_are(text: str, rows: list[tuple[str, str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == rows
