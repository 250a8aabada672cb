"""Reports that a text is, given at a meeting."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts

HEAD = "——2021年1月10日在成都市第十七届人民代表大会第六次会议上\n"


@pytest.mark.parametrize("giver", ["市长　王立\n", "成都市人民政府市长王立\n\n"])
def test_who_gives_the_report_that_a_text_is(giver: str) -> None:
    text = f"{HEAD}{giver}各位代表：\n我代表市人民政府，向大会报告工作，请予审议。"
    event = "成都市第十七届人民代表大会第六次会议"
    assert facts(text, "event", "event", "date") == [(event, "2021-01-10")]
    assert facts(text, "speaks", "person", "event") == [("王立", event)]
    assert facts(text, "attends", "person", "event") == [("王立", event)]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}各位代表：\n市长王立向大会报告工作。",
        "王立2021年1月10日在成都市第十七届人民代表大会第六次会议上的报告，值得一读。",
    ],
)
def test_a_text_that_does_not_say_who_gives_it_is_none(text: str) -> None:
    assert facts(text, "speaks", "person") == []
