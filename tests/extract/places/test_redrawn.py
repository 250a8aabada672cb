"""Divisions that a text draws anew, and streets that are named for places."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions

ORDER = (
    "同意撤销丰河地区和丰河县，设立地级丰河市。丰河市设立青台区，以原丰河县的行政区域为青台区的行政区域。"
    "区政府驻青台区平川路6号。"
)


def test_divisions_are_named_by_what_is_done_with_them() -> None:
    assert [words for _, words in mentions(ORDER, "REGION")] == [
        *("丰河地区", "丰河县", "丰河市", "丰河市", "青台区", "丰河县", "青台区", "青台区"),
    ]


@pytest.mark.parametrize("text", ["社区驻平川路510号。", "会场设在南京路，交通方便。"])
def test_a_street_is_no_place(text: str) -> None:
    assert mentions(text, "REGION") == []
