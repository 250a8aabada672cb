"""Bodies between their place and the title of who leads them."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "body", "title"),
    [
        ("如吉林省计量检测认证中心原党组书记、主任李建国违规收受礼金。", "吉林省计量检测认证中心", "党组书记"),
        ("铁西区农业机械技术指导站站长李建国违反规定。", "铁西区农业机械技术指导站", "站长"),
        ("全国两会新闻中心副主任李建国介绍，今年将举办多场记者会。", "全国两会新闻中心", "副主任"),
    ],
)
def test_a_body_before_the_title_of_who_leads_it(text: str, body: str, title: str) -> None:
    assert ("ORG", body) in mentions(text)
    assert ("李建国", body, title) in facts(text, "post", "person", "organ", "title")


def test_what_stands_between_a_place_and_a_title_may_be_no_body() -> None:
    assert mentions("李建国是首位来自贵州的中心主任。", "ORG") == []
