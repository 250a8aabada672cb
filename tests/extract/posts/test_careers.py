"""Offices that somebody held, told before the name."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "former", "made"),
    [
        (
            "9月2日，担任华润集团总经理三年的张大平出任广东省副省长。",
            [("张大平", "总经理")],
            [("张大平", "副省长", "appointed")],
        ),
        (
            "10月8日，曾任浙江省宁波市副市长的李大勇，履新贵州省贵阳市委副书记、代市长。",
            [("李大勇", "副市长")],
            [("李大勇", "副书记", "appointed"), ("李大勇", "代市长", "appointed")],
        ),
        (
            "历任三亚市教育局局长、三亚市委宣传部部长的吴建峻，近日接任海口市委副书记。",
            [("吴建峻", "局长"), ("吴建峻", "部长")],
            [("吴建峻", "副书记", "appointed")],
        ),
    ],
)
def test_who_held_an_office_is_named_behind_it(text: str, former: list[object], made: list[object]) -> None:
    assert facts(text, "post", "person", "title", "status") == [(*post, "former") for post in former]  # type: ignore[misc]
    assert facts(text, "personnel", "person", "title", "action") == made


def test_each_of_several_held_one_office() -> None:
    text = "新任副市长何明亮、许文斌此前分别担任青田县县长、临海市委书记。"
    held = [fact for fact in facts(text, "post", "person", "organ", "status") if fact[2] == "former"]
    assert held == [
        ("何明亮", "青田县人民政府", "former"),
        ("许文斌", "中国共产党临海市委员会", "former"),
    ]


def test_offices_held_at_the_time_are_no_appointments() -> None:
    text = "何明亮任青田县委书记期间，项目开工，其时，许文斌任县长，贺小红任县委副书记。"
    assert facts(text, "personnel", "person") == []
    assert ("许文斌", "县长", "former") in facts(text, "post", "person", "title", "status")
