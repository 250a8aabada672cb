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
