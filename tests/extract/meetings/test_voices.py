"""Who raises his voice at a meeting held to hear many, in whatever words."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts

DAY = datetime.date(2024, 6, 22)
PARTIES = "6月21日，中共湖北省委召开党外人士座谈会，省委书记王国强主持并讲话。"
HEARING = (
    "6月21日，由浙江省政协主办的“办好老年食堂”专题协商会上，委员们畅所欲言。"
    "浙江省政协主席王国强出席，副省长陈志刚到会通报情况。\n"
)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "民盟湖北省委会主委李大伟聚焦长江大保护，民建湖北省委会主委周明亮聚焦光谷科创。",
            ["王国强", "李大伟", "周明亮"],
        ),
        ("省工商联主席李大伟和无党派人士代表周明亮也谈了看法。", ["王国强", "李大伟", "周明亮"]),
        ("第一个发言的是民盟湖北省委会主委李大伟。", ["王国强", "李大伟"]),
        (
            "先后走上发言席的有：民盟湖北省委会主委李大伟，民建湖北省委会主委周明亮。",
            ["王国强", "李大伟", "周明亮"],
        ),
        ("民盟湖北省委会主委李大伟听完介绍，随后逐一给出建议。", ["王国强", "李大伟"]),
        ("省领导李大伟、周明亮参加座谈。", ["王国强"]),
        ("民盟湖北省委会主委李大伟告诉记者，准备了一个月。", ["王国强"]),
    ],
)
def test_those_who_are_heard_speak(text: str, speakers: list[str]) -> None:
    assert sorted(facts(PARTIES + text, "speaks", "person", date=DAY)) == sorted(speakers)


def test_a_meeting_to_which_heads_come_is_what_the_story_tells_of() -> None:
    text = HEARING + "省政协委员李大伟建议，整合场地；浙江大学教授周明亮呼吁放宽准入。"
    assert sorted(facts(text, "speaks", "person", date=DAY)) == ["周明亮", "李大伟", "陈志刚"]


def test_who_is_told_to_chair() -> None:
    text = "河南省教育厅21日召开全省中小学安全工作会议。主持会议的是厅长王国强。"
    assert facts(text, "chairs", "person", date=DAY) == ["王国强"]


def test_who_asks_others_in_holds_the_meeting() -> None:
    text = (
        "21日下午，国务院总理王国强把清华大学教授李大伟、北京大学教授周明亮请进会议室，开了一场座谈会。"
        "副总理陈志刚同时参加。"
    )
    assert facts(text, "event", "event", "date", date=DAY) == [("座谈会", "2024-06-21")]
    assert facts(text, "convenes", "organ", date=DAY) == ["国务院"]
    assert sorted(facts(text, "attends", "person", date=DAY)) == ["周明亮", "李大伟", "王国强", "陈志刚"]
