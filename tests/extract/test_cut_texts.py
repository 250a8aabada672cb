"""Texts that begin or end anywhere are read: pages break off, and snippets are no articles."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

import kg
from benchmarks.accuracy import ANNOTATIONS, read_marked
from kg.extract import extract_all
from kg.extract.lexicon import compile_lexicon
from kg.model import Article
from tests.extract.reading import mentions

SAMPLES = Path(kg.__file__).parent / "samples"
MARKS = re.compile(r"[，。：；、！？（）\n]")
#: What names end with, and what stands between them.
WORDS = (
    *("领导小组", "工作小组", "办公室", "司副司长", "委员会", "大会", "会议", "座谈会", "讲话", "讲话的一部分"),
    *("精神", "行动", "计划", "试点", "工程", "各地", "联合", "成立", "主持", "任", "先", "和", "在", "的", "对", "了"),
)


def check(texts: Iterable[str]) -> None:
    """That each text can be read, and what is found lies within it."""
    for found in extract_all((Article("a", text) for text in texts), kg.load_vocabulary()):
        for one in (*found.mentions, *found.facts):
            assert 0 <= one.start < one.end <= len(found.article.text)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    annotated = [read_marked(path)["text"] for path in sorted((ANNOTATIONS / "worked_on").glob("*.md"))]
    return [article.text for article in kg.read_articles(SAMPLES)] + annotated


def test_a_text_may_begin_and_end_anywhere(texts: list[str]) -> None:
    draw = random.Random(1)
    ends = [(text, sorted(draw.sample(range(len(text) + 1), 2))) for text in texts for _ in range(6)]
    check(text[start:end] for text, (start, end) in ends)


def test_any_words_between_marks_are_a_text(texts: list[str]) -> None:
    check(dict.fromkeys(words for text in texts for words in MARKS.split(text) if words))


def test_words_stand_in_any_order() -> None:
    lexicon = compile_lexicon(kg.load_vocabulary())
    people, marks = ["王伟", "欧阳明", "布林肯"], "，。、：（）“”《》\n"
    kinds = (sorted(lexicon.surfaces), sorted(lexicon.titles), WORDS, people, marks)
    draw = random.Random(2)
    check("".join(draw.choice(draw.choice(kinds)) for _ in range(draw.randrange(1, 9))) for _ in range(4_000))


@pytest.mark.parametrize("text", ["省长王", "佩·钦", "部长", "任命", "巴西财政部长费尔南多·阿达"])
def test_a_few_words_are_read(text: str) -> None:
    assert all(word in text for _, word in mentions(text))


def test_a_name_may_be_the_last_word() -> None:
    assert mentions("农业农村部部长周敏", "PERSON") == [("PERSON", "周敏")]
    assert mentions("免去肖亚庆的部长职务。\n肖亚庆", "PERSON") == [("PERSON", "肖亚庆")] * 2
