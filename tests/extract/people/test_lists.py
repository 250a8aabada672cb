"""People whom what they do makes known."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize("doing", ["作了题为《预算监督》的讲座", "作专题辅导", "致辞", "出席会议并讲话"])
def test_whoever_speaks_at_a_meeting_without_a_title(doing: str) -> None:
    text = f"会议由王建军主持。史耀斌{doing}。常委作了发言。"
    assert ("PERSON", "史耀斌") in mentions(text, "PERSON")
    assert ("PERSON", "常委") not in mentions(text, "PERSON")


def test_people_said_to_attend_are_found_whatever_their_names() -> None:
    text = "会议5日召开。陈国江、白玛赤列、邓小明、公保扎西等出席。"
    assert [name for _, name in mentions(text, "PERSON")] == ["陈国江", "白玛赤列", "邓小明", "公保扎西"]
    text = "副主任张光江、高华、吴海明、刘同德、尼玛卓玛，秘书长贾应江出席会议。"
    assert [name for _, name in mentions(text, "PERSON")][-3:] == ["刘同德", "尼玛卓玛", "贾应江"]
    assert mentions("公安、财政、税务等部门出席。医院、学校、社区等参加会议。", "PERSON") == []
