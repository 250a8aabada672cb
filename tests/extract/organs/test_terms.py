"""Bodies in one of their terms."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("wording", "body", "title"),
    [
        ("十八届中央委员", "十八届中央", "委员"),
        ("第二十届中央候补委员", "第二十届中央", "候补委员"),
        ("中共十九届中央委员会委员", "中共十九届中央委员会", "委员"),
    ],
)
def test_members_of_the_central_committee(wording: str, body: str, title: str) -> None:
    text = f"王建国，曾任江西省副省长，是{wording}。"
    assert mentions(text, "ORGAN", "POSITION")[-2:] == [("ORGAN", body), ("POSITION", title)]
    assert ("中国共产党中央委员会", title) in facts(text, "post", "organ", "title")


def test_its_meetings_are_no_titles() -> None:
    assert mentions("会议传达了二十届中央委员会第三次全体会议精神。", "POSITION") == []


@pytest.mark.parametrize(
    ("wording", "body"),
    [
        ("中国人民政治协商会议第九届、十届全国委员会", "中国人民政治协商会议全国委员会"),
        ("中国共产党第十七届、十八届、十九届中央政治局", "中国共产党中央政治局"),
        ("中国民主建国会第九届、第十届中央委员会", "中国民主建国会中央委员会"),
    ],
)
def test_a_body_in_several_of_its_terms(wording: str, body: str) -> None:
    text = f"第十一届全国人民代表大会常务委员会副委员长，{wording}委员张明远同志的遗体，9日在北京火化。"
    found = facts(text, "post", "organ", "title", "status")
    assert wording in [name for _, name in mentions(text, "ORGAN", "ORG")]
    assert (body, "委员", "former") in found
    assert ("全国人民代表大会常务委员会", "副委员长", "former") in found


def test_the_party_stands_before_the_term_of_its_commission() -> None:
    text = "中国共产党第十九届中央纪律检查委员会举行全体会议。"
    assert ("ORGAN", "中国共产党第十九届中央纪律检查委员会") in mentions(text)
