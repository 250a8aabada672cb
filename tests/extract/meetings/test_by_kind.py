"""The meeting of a story that says of it no more than what kind it is."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts

DAY = datetime.date(2023, 1, 20)


def test_who_comes_chairs_and_holds_tells_of_the_meeting() -> None:
    text = (
        "1月19日上午，千余名在京老同志欢聚一堂，喜迎新春。教育部部长李大为代表教育部向出席茶话会的老同志拜年。\n"
        "李大为在讲话中回顾了过去一年的历程。出席今天茶话会的还有王江、赵启明。\n"
        "茶话会由教育部、文化和旅游部共同举办。文化和旅游部副部长何平主持茶话会。"
    )
    assert facts(text, "event", "event", "date", date=DAY) == [("茶话会", "2023-01-19")]
    assert facts(text, "convenes", "organ", date=DAY) == ["教育部", "文化和旅游部"]
    assert facts(text, "attends", "person", date=DAY) == ["李大为", "王江", "赵启明", "何平"]
    assert facts(text, "speaks", "person", date=DAY) == ["李大为"]
    assert facts(text, "chairs", "person", date=DAY) == ["何平"]


@pytest.mark.parametrize("kind", ["座谈会", "研讨会", "报告会"])
def test_those_who_speak_behind_the_chairman(kind: str) -> None:
    text = (
        f"19日，各地戏剧家在京集会。{kind}由中国文联主席李大为主持。他说，要创新。\n"
        f"中国剧协主席王江表示，要深入生活。上海市文联主席赵启明也出席了今天的{kind}。"
    )
    assert facts(text, "attends", "person", "event", date=DAY) == [("李大为", kind), ("王江", kind), ("赵启明", kind)]
    assert facts(text, "speaks", "person", date=DAY) == ["李大为", "王江"]


def test_talks_on_a_day_held_by_whom_no_rule_knows() -> None:
    text = (
        "全国扫黄办19日召开座谈会，展开充分讨论。中国出版协会会长李大为认为，意义重大。"
        "中宣部秘书长王江在总结讲话中肯定了成绩。"
    )
    assert facts(text, "event", "event", date=DAY) == ["座谈会"]
    assert facts(text, "speaks", "person", date=DAY) == ["李大为", "王江"]


@pytest.mark.parametrize(
    "text",
    [
        "教育部部长李大为去年曾出席座谈会，听取意见。",
        "教育部部长李大为将出席座谈会。",
        "教育部部长李大为回忆起参加座谈会的几天里的见闻。",
    ],
)
def test_meetings_of_other_days_are_none(text: str) -> None:
    assert facts(text, "event", "event", date=DAY) == []
