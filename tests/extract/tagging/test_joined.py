"""What is one and was found in parts."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "中央层面深入贯彻中央八项规定精神学习教育工作专班印发通报。",
            "中央层面深入贯彻中央八项规定精神学习教育工作专班",
        ),
        (
            "河北省委深入贯彻中央八项规定精神学习教育工作专班召开会议。",
            "河北省委深入贯彻中央八项规定精神学习教育工作专班",
        ),
    ],
)
def test_what_leads_an_undertaking_is_one_organ(text: str, name: str) -> None:
    assert mentions(text, "ORGAN", "PROGRAM") == [("ORGAN", name)]
