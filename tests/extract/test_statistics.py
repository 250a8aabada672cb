"""Statistics: what is measured, how it changed, the number and unit as printed, area and period."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "前三季度，全国规模以上工业增加值同比增长11.8%。",
            ("规模以上工业增加值", "同比增长", 11.8, "%", "全国", "前三季度"),
        ),
        ("10月份，浙江省出口额环比下降2.1%。", ("出口额", "环比下降", 2.1, "%", "浙江省", "10月份")),
        ("2020年，全省生产总值64613亿元。", ("生产总值", "level", 64613.0, "亿元", "全省", "2020年")),
        ("地震造成37人死亡。", ("死亡人数", "level", 37.0, "人", None, None)),
    ],
)
def test_one_statistic(text: str, row: tuple[object, ...]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value", "unit", "area", "period") == [row]


def test_a_list_gives_each_its_value() -> None:
    text = "1—10月，东部、中部、西部投资分别增长7.6%、11.0%和4.8%。"
    assert list(facts(text, "indicator", "value")) == [7.6, 11.0, 4.8]


def test_a_share_that_moved_is_a_share() -> None:
    text = "高技术产业增加值占规模以上工业比重提升至15.1%。"
    assert facts(text, "indicator", "indicator", "change", "value") == [("高技术产业增加值", "占比", 15.1)]


def test_what_is_measured_may_stand_behind_the_list_and_its_changes_in_another() -> None:
    text = "前10个月，我国对东盟、欧盟分别进出口5.26万亿元、4.68万亿元，同比分别增长15.8%、8.1%。"
    rows = facts(text, "indicator", "indicator", "change", "value")
    assert [row[1:] for row in rows] == [
        ("level", 5.26),
        ("level", 4.68),
        ("同比增长", 15.8),
        ("同比增长", 8.1),
    ]
    assert [row[0][-6:] for row in rows] == ["对东盟进出口", "对欧盟进出口"] * 2


def test_counts_of_what_was_built() -> None:
    assert facts("全国已成立48家数据交易机构。", "indicator", "indicator", "value") == [("数据交易机构", 48.0)]


@pytest.mark.parametrize(
    "text",
    [
        "预计全年粮食产量将超过1.3万亿斤。",
        "力争到2025年研发投入增长7%。",
        "近300家企业参加了展览。",
        "会议提出5个方面举措。",
    ],
)
def test_forecasts_targets_and_rough_counts_are_none(text: str) -> None:
    assert facts(text, "indicator", "value") == []


def test_the_period_is_an_interval_beside_its_wording() -> None:
    text = "前三季度，全国规模以上工业增加值同比增长11.8%。"
    assert facts(text, "indicator", "period_start", "period_end") == [("2021-01-01", "2021-10-01")]
