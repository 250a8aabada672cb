"""What somebody is, or acts as, is a post; who is newly made something is appointed."""

from __future__ import annotations

import pytest

from tests.extract.posts.test_holders import posts
from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("李明达现任湖州市委书记。", [("李明达", "中国共产党湖州市委员会", "书记", "current")]),
        ("作为全国政协委员，王亚兰积极建言。", [("王亚兰", "中国人民政治协商会议全国委员会", "委员", "current")]),
        (
            "王亚兰执行任务。今年，作为全国政协委员，她积极建言。",
            [("王亚兰", "中国人民政治协商会议全国委员会", "委员", "current")],
        ),
        ("王亚兰和李明达到会。作为全国政协委员，她积极建言。", []),
    ],
)
def test_what_somebody_is_or_acts_as(text: str, found: list[tuple[str, str, str, str]]) -> None:
    assert posts(text) == found


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("柬埔寨国王任命洪玛达为新任首相。", ("洪玛达", "柬埔寨", "首相", "appointed")),
        ("泰国国王批准任命赛塔为新总理。", ("赛塔", "泰国", "总理", "appointed")),
        ("法国总统马克隆任命勒科尔为新一任总理。", ("勒科尔", "法国", "总理", "appointed")),
        ("约旦国王任命其顾问贾法尔·哈桑为新首相。", ("贾法尔·哈桑", "约旦", "首相", "appointed")),
        ("经过投票，自民党总裁石田茂当选日本第109任首相。", ("石田茂", "日本", "首相", "elected")),
        ("越南国会选举梁明强为国家主席。", ("梁明强", "越南", "国家主席", "elected")),
        ("赞比亚总统希莱马宣布解除外交部长卡库博的职务。", ("卡库博", "赞比亚", "外交部长", "removed")),
    ],
)
def test_who_is_newly_made_something(text: str, fields: tuple[str, str, str, str]) -> None:
    assert fields in facts(text, "personnel", "person", "organ", "title", "action")


def test_no_verb_belongs_to_a_title() -> None:
    found = mentions("柬埔寨国王任命洪玛达为新任首相。", "POSITION")
    assert [name for _, name in found] == ["国王", "首相"]


def test_who_was_elected_several_times_is_not_elected_now() -> None:
    assert facts("巴西总统卢拉三次当选巴西总统，他希望深化合作。", "personnel", "title") == []


def test_a_delegation_is_no_title() -> None:
    assert mentions("赵明达会见美国国会众议员代表团史密斯一行。", "POSITION") == []


def test_as_what_somebody_speaks_behind_the_name() -> None:
    text = "国务委员周济出席。周济作为上海合作组织成员国外长理事会主席汇报了进展。"
    assert ("周济", "上海合作组织成员国外长理事会", "主席") in facts(text, "post", "person", "organ", "title")


def test_what_somebody_was_in_life_is_over() -> None:
    text = "陈立新同志生前系株洲市水利局副局长、株洲市科协副主席。"
    assert facts(text, "post", "person", "title", "status") == [
        ("陈立新", "副局长", "former"),
        ("陈立新", "副主席", "former"),
    ]


def test_what_somebody_was_is_over() -> None:
    assert posts("潘东明是绍兴市公安局原局长，他从警37年。") == [("潘东明", "绍兴市公安局", "局长", "former")]


def test_the_office_of_somebody_of_whom_the_sentence_goes_on_to_tell() -> None:
    text = "李明达说，通知已收到。李明达，宁波海天实业公司总经理，曾任宁波市财政局副局长。"
    assert posts(text) == [
        ("李明达", "宁波海天实业公司", "总经理", "current"),
        ("李明达", "宁波市财政局", "副局长", "former"),
    ]
