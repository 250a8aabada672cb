"""Bodies that somebody goes to."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("何平来到青峦药业，察看生产情况。", ["青峦药业"]),
        ("何平先后走访了江西青峦石墨新材股份公司、云杉幼儿园，听取汇报。", ["江西青峦石墨新材股份公司", "云杉幼儿园"]),
        ("何平走访企业、农民专业合作社和乡镇卫生院。", []),
        ("何平调研农村学校建设情况。", []),
    ],
)
def test_bodies_that_somebody_goes_to_have_names_of_their_own(text: str, bodies: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG")] == bodies
