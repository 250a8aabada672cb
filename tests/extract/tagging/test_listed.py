"""Members of lists that end like a body beside them."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "label", "bodies"),
    [
        (
            "会议由市建筑业协会、市起重机械协会、市物业协会共同承办。",
            "ORG",
            ["市建筑业协会", "市起重机械协会", "市物业协会"],
        ),
        ("走访的有华为公司、小岭能源、恒敬集团。", "ORG", ["华为公司", "小岭能源", "恒敬集团"]),
        ("县农业农村局、帮扶局、商贸局负责人参加。", "ORGAN", ["县农业农村局", "帮扶局", "商贸局"]),
    ],
)
def test_members_of_a_list_end_alike(text: str, label: str, bodies: list[str]) -> None:
    assert [body for _, body in mentions(text, label)] == bodies


def test_banks_of_a_sort_are_no_members_of_that_name() -> None:
    found = mentions("发放对象包括政策性银行、国有商业银行、中国工商银行。", "ORG")
    assert [body for _, body in found if body.startswith(("政策性", "国有"))] == []
