"""People of whom brackets say that they are women or of which people."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("会议选举贡保才让（藏族）为主任，千力争（满族）、却扎（土族）、李明远为副主任。", 4),
        ("出席会议的有王建国、努尔江·哈德尔（女、哈萨克族）、阿力腾其其（蒙古族）、赵丽（女）。", 4),
        ("会上选举方立新为省长（土家族），马仁元（回族）、劲草（门巴族）为副省长。", 3),
        ("省里授予古丽娜·买买提（女，塔吉克族）“三八红旗手”称号。", 1),
        ("舞蹈《月光》（傣族）、长鼓舞（瑶族）、木鼓舞（佤族）先后上演。", 0),
        ("全市道德模范王红民（满族）、普通村民巴桑（藏族）受到表彰。", 2),
    ],
)
def test_names_before_such_brackets(text: str, names: int) -> None:
    found = [name for _, name in mentions(text, "PERSON")]
    assert len(found) == names
    assert all(len(name) < 5 or "·" in name or name == "阿力腾其其" for name in found)


def test_a_people_is_no_place() -> None:
    assert mentions("王立新（女，蒙古族）、李明（朝鲜族）参加。", "REGION") == []
    assert mentions("记者来到前郭尔罗斯蒙古族自治县。", "REGION") == [("REGION", "前郭尔罗斯蒙古族自治县")]


def test_those_elected_with_such_brackets() -> None:
    text = (
        "西藏自治区第十二届人民代表大会第一次会议1月20日选举格桑多杰（藏族）为自治区主席，"
        "王立新、央金（女，藏族）为自治区副主席。"
    )
    assert facts(text, "personnel", "person", "organ", "title") == [
        ("格桑多杰", "西藏自治区人民政府", "主席"),
        ("王立新", "西藏自治区人民政府", "副主席"),
        ("央金", "西藏自治区人民政府", "副主席"),
    ]


def test_officers_elected_by_a_conference() -> None:
    text = "政协云南省第十三届委员会第一次全体会议1月20日选举王立新为主席，李明、白玛（藏族）为副主席，赵刚为秘书长。"
    organ = "中国人民政治协商会议云南省委员会"
    assert facts(text, "personnel", "person", "organ", "title", "action") == [
        ("王立新", organ, "主席", "elected"),
        ("李明", organ, "副主席", "elected"),
        ("白玛", organ, "副主席", "elected"),
        ("赵刚", organ, "秘书长", "elected"),
    ]
    assert ("EVENT", "政协云南省第十三届委员会第一次全体会议") in mentions("某社昆明1月20日电" + text, "EVENT")
