"""People whom what they do makes known."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize("doing", ["作了题为《预算监督》的讲座", "作专题辅导", "致辞", "出席会议并讲话"])
def test_whoever_speaks_at_a_meeting_without_a_title(doing: str) -> None:
    text = f"会议由王建军主持。史耀斌{doing}。常委作了发言。"
    assert ("PERSON", "史耀斌") in mentions(text, "PERSON")
    assert ("PERSON", "常委") not in mentions(text, "PERSON")
