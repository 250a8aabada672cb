"""Long lists, as notices of congresses and bulletins have them, are read in time."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from tests.extract.reading import read

FAMILIES, GIVEN = "陈王李张刘赵孙周吴郑", ("立军", "国强", "明亮", "文军", "志刚", "建平")
NAMES = [family + given for family in FAMILIES for given in GIVEN]
ORGANS = ("财政部", "教育部", "公安部", "民政部", "司法部", "商务部", "水利部", "审计署", "海关总署", "税务总局")
PLACES = ("北京", "天津", "河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽", "福建")
TITLES = ("部长", "副部长", "局长", "主任", "书记", "省长", "市长", "秘书长")
LISTS = {
    "names": "、".join(NAMES),
    "names in commas": "，".join(NAMES),
    "names in blanks": "　".join(NAMES),
    "names in pairs": "和".join("、".join(NAMES[i : i + 3]) for i in range(0, len(NAMES), 3)),
    "officials": "，".join(f"{ORGANS[i % 10]}{TITLES[i % 8]}{name}" for i, name in enumerate(NAMES)),
    "names with titles": "、".join(f"{name}（女，{TITLES[i % 8]}）" for i, name in enumerate(NAMES)),
    "organs": "、".join(ORGANS * 6),
    "places": "、".join(PLACES * 6),
    "titles": "、".join(TITLES * 8),
    "documents": "".join(f"《关于{place}工作的通知》" for place in PLACES * 4),
    "programmes": "、".join(f"“{place}振兴行动”" for place in PLACES * 4),
    "meetings": "、".join(f"第{number}届{place}论坛" for number in "一二三四" for place in PLACES),
    "statistics": "，".join(f"{place}生产总值{i}亿元、增长{i}.1%" for i, place in enumerate(PLACES * 4)),
    "rates": "、".join(f"{i}.1%" for i in range(60)),
}
FRAMES = (
    "出席会议的有：市长陈立新；{}等同志当选：名单附后。",
    "{}出席会议并讲话，；",
    "任命{}为部长；免去",
    "国务院印发通知，{}，要求",
    "今年前5个月，{}，其中",
    "会见了{}一行（",
)


@contextmanager
def at_most(seconds: int) -> Iterator[None]:
    def out_of_time(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(seconds)

    before = signal.signal(signal.SIGALRM, out_of_time)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("items", LISTS.values(), ids=LISTS)
def test_a_long_list_is_read_in_time(items: str) -> None:
    for frame in FRAMES:
        with at_most(20):
            read(f"26日，全省大会在南昌召开。{frame.format(items)}")
