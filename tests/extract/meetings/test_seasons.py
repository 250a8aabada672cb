"""Festivals, seasons, weeks and activities told by the form of their names."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("滨海冬日消费季启动\n滨海冬日消费季今天（11月4日）启动。", [("EVENT", "滨海冬日消费季")] * 2),
        ("由文化和旅游部主办的2021年全国金秋文化和旅游消费月昨天在西安启动。", [("EVENT", "全国金秋文化和旅游消费月")]),
        ("日前，首届天山民间艺术季在乌鲁木齐拉开帷幕。", [("EVENT", "首届天山民间艺术季")]),
        ("第二届全国安全用药宣传周举行，为期七天。", [("PROGRAM", "第二届全国安全用药宣传周")]),
        (
            "2021年绿色骑行宣传月和公交出行宣传周在京启动。",
            [("PROGRAM", "2021年绿色骑行宣传月"), ("PROGRAM", "公交出行宣传周")],
        ),
        ("眼下正值新一个冰雪季开启。", []),
        ("北京举办首届新国潮时装周，为期七天。", [("EVENT", "首届新国潮时装周")]),
        ("当地举办了民俗文化节、美食节等活动。", []),
        ("全国妇联等部门组织开展“书香润童心”系列主题实践活动。", [("PROGRAM", "“书香润童心”系列主题实践活动")]),
        ("“丝路同声”中外青年交流活动今天在北京举行。", [("EVENT", "“丝路同声”中外青年交流活动")]),
        ("我们坚决反对“台独”分裂活动。民众举行“土地日”抗议活动。", []),
        ("“十四五”规划编制征求意见活动参与度高。", [("PROGRAM", "“十四五”规划")]),
    ],
)
def test_what_is_held_every_year_or_goes_by_a_motto(text: str, expected: list[tuple[str, str]]) -> None:
    assert mentions(text, "EVENT", "PROGRAM") == expected


def test_who_holds_a_festival() -> None:
    text = "11月4日，由商务部、陕西省人民政府共同主办的秦岭山货美食节在西安开幕。"
    assert facts(text, "convenes", "organ", "event") == [
        ("商务部", "秦岭山货美食节"),
        ("陕西省人民政府", "秦岭山货美食节"),
    ]
