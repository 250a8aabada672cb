"""Offices of nobody in particular."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    "text", ["各地已有26名市委书记履新。", "多位省级党委副书记履新。", "省会城市市委书记均已调整。"]
)
def test_offices_that_are_counted_are_no_mentions(text: str) -> None:
    assert mentions(text, "ORGAN", "POSITION") == []


def test_offices_of_people_who_are_counted_stay() -> None:
    assert mentions("2名副市长陈立新、周一远出席。", "POSITION") == [("POSITION", "副市长")]


def test_committees_that_act_without_a_title() -> None:
    text = "绍兴市召开会议，宣布省委相关任免职决定。"
    assert ("ORGAN", "省委") in mentions(text, "ORGAN")


def test_a_committee_that_is_named_elsewhere_acts_where_it_stands_again() -> None:
    text = "县委书记李明主持会议。会议强调，要紧扣县委中心工作，认真履职。"
    assert [wording for _, wording in mentions(text, "ORGAN")] == ["县委", "县委"]


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("工信部中小企业局副局长秦辉说，政策将落地。", "工信部中小企业局"),
        ("中财办原副主任杨岭作了演讲。", "中财办"),
    ],
)
def test_an_organ_reaches_the_title_of_its_officer(text: str, organ: str) -> None:
    assert mentions(text, "ORGAN") == [("ORGAN", organ)]
