"""Encodings are told apart by what they decode to."""

from __future__ import annotations

import pytest

from kg.ingest.encoding import decode

SIMPLIFIED = "省政府召开常务会议，研究明年的重点工作。"
TRADITIONAL = "行政院會議通過這項法案，並將送請立法院審議。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk", "gb2312"])
def test_simplified(encoding: str) -> None:
    assert decode(SIMPLIFIED.encode(encoding)) == SIMPLIFIED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "big5", "gbk"])
def test_traditional(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding)) == TRADITIONAL


@pytest.mark.parametrize("declared", ["big5", "no-such-encoding", "gbk"])
def test_a_wrong_declaration_does_no_harm(declared: str) -> None:
    assert decode(SIMPLIFIED.encode("gb18030"), declared=declared) == SIMPLIFIED


def test_utf_8_cut_in_a_character_is_not_taken_for_another_encoding() -> None:
    with pytest.raises(ValueError, match="UTF-8 with broken places"):
        decode((SIMPLIFIED * 5).encode()[:-1])
