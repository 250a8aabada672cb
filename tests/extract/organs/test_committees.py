"""Committees named without the congress or conference they belong to."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions, read


@pytest.mark.parametrize(
    ("text", "wording", "name"),
    [
        ("赣州市政协副主席何平率队，提案委、经科委参加。", "经科委", "中国人民政治协商会议赣州市委员会经科委"),
        ("赣州市人大常委会副主任何平带领财经委调研。", "财经委", "赣州市人民代表大会常务委员会财经委"),
    ],
)
def test_a_committee_is_of_the_conference_named_last(text: str, wording: str, name: str) -> None:
    found = {text[m.start : m.end]: m.name for m in read(text).mentions if m.label == "ORGAN"}
    assert found.get(wording) == name


def test_there_is_no_committee_without_a_conference() -> None:
    assert ("ORGAN", "经科委") not in mentions("赣州市委召开会议，经科委参加。")


def test_standing_committees_alone_and_committees_that_report() -> None:
    text = "浙江省人大常委会会议13日举行。常委会组成人员投票通过条例。常委会要加强监督。省委常委会要求落实。"
    found = [(text[m.start : m.end], m.name) for m in read(text).mentions if m.label == "ORGAN"]
    assert found[:2] == [("常委会", "浙江省人民代表大会常务委员会")] * 2
    text = "浙江省人大法制委员会、财政经济委员会、教育科学文化卫生委员会分别提交了报告。"
    assert [words for _, words in mentions(text, "ORGAN")] == [
        "浙江省人大法制委员会",
        "财政经济委员会",
        "教育科学文化卫生委员会",
    ]
