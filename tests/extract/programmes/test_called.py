"""What programmes are called for short."""

from __future__ import annotations

from tests.extract.reading import facts, mentions


def test_a_short_name_that_the_text_gives_is_one_wherever_it_stands() -> None:
    text = "财政部部署开展“全面加强零散税源监管”专项活动（下称“强税专项活动”）。财政部要求，推进强税专项活动。"
    names = [name for _, name in mentions(text, "PROGRAM")]
    assert names == ["“全面加强零散税源监管”专项活动", "强税专项活动", "强税专项活动"]
    assert facts(text, "advances", "agent", "program") == [("财政部", "“全面加强零散税源监管”专项活动")]


def test_the_short_name_of_something_else_is_none() -> None:
    text = "财政部会同中国税务学会（以下简称“税务学会”）推进零散税源监管行动。税务学会参加。"
    assert [name for _, name in mentions(text, "PROGRAM")] == ["零散税源监管行动"]


def test_a_short_name_in_the_title_of_a_document_is_part_of_the_title() -> None:
    text = "市政府印发《关于开展清源专项行动的通知》。全市开展清源专项行动（以下简称“清源”）。"
    assert [name for _, name in mentions(text, "PROGRAM")] == ["清源专项行动", "清源"]


def test_what_marks_an_anniversary_is_a_meeting() -> None:
    text = "中法经贸“春天之旅”60周年活动由中国国际贸易促进委员会在京举办。"
    assert mentions(text, "EVENT", "PROGRAM") == [("EVENT", "中法经贸“春天之旅”60周年活动")]


def test_what_is_left_of_a_name_that_ends_with_its_years() -> None:
    text = "省卫健委部署基层能力提升三年行动。省卫健委说，要把三年行动的任务排好，明年推进三年行动。"
    assert [words for _, words in mentions(text, "PROGRAM")] == ["基层能力提升三年行动", "三年行动", "三年行动"]
    two = "省里推进基层能力提升三年行动和公路养护提升三年行动。三年行动的任务已经排好。"
    assert ("PROGRAM", "三年行动") not in mentions(two, "PROGRAM")
