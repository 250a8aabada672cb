"""For whom the sentences of an article speak."""

from __future__ import annotations

from tests.extract.reading import facts


def test_those_who_only_go_with_somebody_speak_for_nobody() -> None:
    text = "张某平市长3月走进园区。浙江省教育厅厅长毛宏芳陪同调研。要推进专精特新培育行动。"
    assert ("浙江省教育厅", "专精特新培育行动") not in facts(text, "advances", "agent", "program")


def test_a_report_to_a_congress_speaks_for_the_government() -> None:
    text = "现在，我代表江西省人民政府向大会报告工作。一年来，我们实施营商环境提升行动。"
    assert facts(text, "advances", "agent", "program") == [("江西省人民政府", "营商环境提升行动")]


def test_a_new_government_is_a_subject() -> None:
    text = "新一届省政府认真实施绿色转型战略，甘肃省经济向好。"
    assert facts(text, "advances", "agent", "program") == [("甘肃省人民政府", "绿色转型战略")]


def test_a_subject_goes_on_in_a_paragraph_that_names_nobody() -> None:
    text = "教育部今天发布新学期安排，加强师资。\n课程改革同步推进，深入实施强师计划。"
    assert facts(text, "advances", "agent", "program") == [("教育部", "强师计划")]


def test_a_paragraph_at_large_is_about_nobody_before() -> None:
    text = "教育部今天发布新学期安排，加强师资。\n近年来，我国深入实施强师计划。"
    assert facts(text, "advances", "agent", "program") == []


def test_the_last_subject_of_a_paragraph_is_the_one_that_goes_on() -> None:
    text = "教育部今天公布数据。财政部今天下达资金。同时，开展学校膳食改革试点。"
    assert facts(text, "advances", "agent", "program") == [("财政部", "学校膳食改革试点")]


def test_a_sentence_about_the_place_of_an_organ_leaves_it_the_subject() -> None:
    text = "甘肃省人民政府今天部署全年工作。甘肃经济向好。同时，实施绿色转型战略。"
    assert facts(text, "advances", "agent", "program") == [("甘肃省人民政府", "绿色转型战略")]


def test_documents_of_one_issuer_speak_for_it() -> None:
    text = "甘肃省水利厅印发《节水方案》《用水办法》。方案提出，深入实施农业节水增效行动。"
    assert facts(text, "advances", "agent", "program") == [("甘肃省水利厅", "农业节水增效行动")]
