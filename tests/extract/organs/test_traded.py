"""Companies whose shares are traded."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("岭科电气公告，拟投建负极材料项目。", ["岭科电气"]),
        ("12月29日早盘，大岭股份涨停。大岭股份表示，项目意义重大。", ["大岭股份", "大岭股份"]),
        ("公司全资子公司朋岭贸易与投资人签署协议，朋岭贸易持股两成。", ["朋岭贸易", "朋岭贸易"]),
    ],
)
def test_news_of_a_company_gives_it_away(text: str, companies: list[str]) -> None:
    assert [company for _, company in mentions(text, "ORG")] == companies


@pytest.mark.parametrize(
    "text", ["公司发布公告，回购股份。", "中层干部及子公司经理层参加会议。", "近日，多家公司公告增持。"]
)
def test_what_is_no_company_of_that_name(text: str) -> None:
    assert mentions(text, "ORG") == []
