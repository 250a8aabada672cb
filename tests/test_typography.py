"""Texts typed with Latin punctuation or full-width digits say what those in standard typography say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import kg
from benchmarks.layouts import LAYOUTS
from kg.typography import layout, to_standard
from tests.extract.reading import read

TYPED = (
    '3月5日,清河县委书记周敏主持召开县委常委(扩大)会,县长何立等参加会议。"双提升"行动全面实施。\n'
    "全县争取资金8.5亿元,其中:专项债资金3.2亿元,增长4.4%,比一季度加快1.9个百分点。"
)


def test_a_text_says_the_same_in_either_punctuation() -> None:
    wide = to_standard(TYPED)
    assert not set(wide) & set(',():"')
    typed, printed = read(TYPED), read(wide)
    assert "县委常委(扩大)会" in {TYPED[mention.start : mention.end] for mention in typed.mentions}
    assert [(m.start, m.end, m.label) for m in typed.mentions] == [(m.start, m.end, m.label) for m in printed.mentions]
    assert [fact.fields for fact in typed.facts] == [fact.fields for fact in printed.facts]
    assert {"chairs", "indicator"} <= {fact.type for fact in typed.facts}


@pytest.mark.parametrize(
    "layout", ["Latin punctuation", "full-width digits", "traditional characters", "spaces around numbers"]
)
def test_the_samples_say_the_same_in_every_layout(layout: str) -> None:
    vocabulary = kg.load_vocabulary()
    for article in kg.read_articles(Path(kg.__file__).parent / "samples"):
        text = "".join(character for character, _ in LAYOUTS[layout](article.text))
        as_printed, anew = kg.extract(article, vocabulary), kg.extract(replace(article, text=text), vocabulary)
        assert [fact.fields for fact in anew.facts] == [fact.fields for fact in as_printed.facts], article.id
        assert [m.name for m in anew.mentions] == [m.name for m in as_printed.mentions]
        words = [text[m.start : m.end].replace(" ", "") for m in anew.mentions]
        assert list(map(len, words)) == [m.end - m.start for m in as_printed.mentions]


@pytest.mark.parametrize(
    "text", ["8:30", "1,234", " http://www.gov.cn/zhengce ", "A;B", ' "Belt and Road" ', " (USA) "]
)
def test_numbers_times_and_latin_script_stay(text: str) -> None:
    assert to_standard(f"今天{text}举行") == f"今天{text}举行"


@pytest.mark.parametrize(
    ("typed", "wide"),
    [
        ("世贸组织(WTO)", "世贸组织（WTO）"),
        ("(一)总体要求", "（一）总体要求"),
        ("第3号)", "第3号)"),
        ("会议11月2号在京召开，10月30号，", "会议11月2日在京召开，10月30日，"),
        ("15到17号访问该国。9号，该部15号晚宣布", "15到17日访问该国。9日，该部15日晚宣布"),
        ("地铁4号线、长征5号在海南发射、第4/3号决定", "地铁4号线、长征5号在海南发射、第4/3号决定"),
        ("1号机组、90号汽油、唐宁街10号的门前", "1号机组、90号汽油、唐宁街10号的门前"),
        ("２０２３年增长５．２％，达Ｇ２０之首", "2023年增长5.2％，达G20之首"),
        ("6.6%,5.7%", "6.6%，5.7%"),
        ('"5G"的"扬帆"行动', "“5G”的“扬帆”行动"),
        ('说:"好"吗?', "说：“好”吗？"),
    ],
)
def test_marks_of_chinese_are_full_width(typed: str, wide: str) -> None:
    assert to_standard(typed) == wide


SPACED = (
    "2023 年 7 月 18 日，清河县委书记周敏在县城主持召开 5G 应用推进会。\n"
    "截至 6 月底，全县建成 5G 基站 1.8 万个，上半年财政收入增长 5.2%。"
)


def test_spaces_around_numbers_make_no_difference() -> None:
    spaced, plain = read(SPACED), read(SPACED.replace(" ", ""))
    words = [SPACED[m.start : m.end].replace(" ", "") for m in spaced.mentions]
    assert words == [plain.article.text[m.start : m.end] for m in plain.mentions]
    assert "5G 应用推进会" in {SPACED[m.start : m.end] for m in spaced.mentions}
    assert [fact.fields for fact in spaced.facts] == [fact.fields for fact in plain.facts]
    [rate] = [fact for fact in spaced.facts if fact.fields.get("value") == 5.2]
    assert SPACED[rate.start : rate.end].endswith("5.2%")


def test_a_space_between_the_halves_of_a_headline_stays() -> None:
    assert layout("某市一工厂发生爆炸 2人死亡\n某市今天发生爆炸，造成2人死亡，15人受伤") == []


def test_blanks_before_a_mark_make_no_difference() -> None:
    spaced = "副县长周敏 ,县法院院长何立 、县检察院检察长孙平列席会议。甲镇、乙镇产值分别增长1.7% 、2.8%。"
    plain = read(spaced.replace(" ", ""))
    assert [fact.fields for fact in read(spaced).facts] == [fact.fields for fact in plain.facts]
    assert len([fact for fact in plain.facts if fact.type == "indicator"]) == 2


def test_characters_of_no_width_part_no_names() -> None:
    text = "\ufeff4月2日，清河县委书\u200b记周\u200b敏在县城调研。"
    found = [text[m.start : m.end].replace("\u200b", "") for m in read(text).mentions]
    assert found[:3] == ["清河县委", "书记", "周敏"]


WRAPPED = """\
2021年11月5日，清河县召开全县工业高质量发展推进会
议，县委书记周敏出席会议并讲话。会议由县长何立
主持。前三季度，全县规模以上工业增加值同比增长
11.8%，规模以上工业企业实现利润总额8.5亿元。

　　会议要求，各乡镇要主动作为，扎实推进重点项目
建设，确保全年目标任务圆满完成，为明年开好局、
起好步打下基础。
"""


def test_lines_broken_at_a_margin_make_no_difference() -> None:
    plain = WRAPPED.replace("\n\n", "@").replace("\n", "").replace("@", "\n\n")
    wrapped, joined = read(WRAPPED), read(plain)
    assert [fact.fields for fact in wrapped.facts] == [fact.fields for fact in joined.facts]
    assert [m.name for m in wrapped.mentions] == [m.name for m in joined.mentions]
    assert "全县工业高质量发展推进会\n议" in {WRAPPED[m.start : m.end] for m in wrapped.mentions}


def test_paragraphs_and_lists_stay_apart() -> None:
    assert layout("一季度增长5.2%\n二季度增长5.6%\n三季度增长5.4%\n四季度增长5.1%\n全年增长5.3%\n") == []
    assert layout(f"{'会议指出，要扎实推进各项工作。' * 2}\n" * 6) == []
