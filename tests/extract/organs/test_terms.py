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
