"""Texts that begin or end anywhere are read: pages break off, and snippets are no articles."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

import kg
from kg.extract import extract_all
from tests.extract.reading import mentions

SAMPLES = Path(kg.__file__).parent / "samples"


def test_a_text_may_begin_and_end_anywhere() -> None:
    draw = random.Random(1)
    pieces = []
    for article in kg.read_articles(SAMPLES):
        for _ in range(60):
            start, end = sorted(draw.sample(range(len(article.text) + 1), 2))
            pieces.append(replace(article, text=article.text[start:end]))
    for found in extract_all(pieces, kg.load_vocabulary()):
        for one in (*found.mentions, *found.facts):
            assert 0 <= one.start < one.end <= len(found.article.text)


@pytest.mark.parametrize("text", ["省长王", "佩·钦", "部长", "任命", "巴西财政部长费尔南多·阿达"])
def test_a_few_words_are_read(text: str) -> None:
    assert all(word in text for _, word in mentions(text))


def test_a_name_may_be_the_last_word() -> None:
    assert mentions("农业农村部部长周敏", "PERSON") == [("PERSON", "周敏")]
    assert mentions("免去肖亚庆的部长职务。\n肖亚庆", "PERSON") == [("PERSON", "肖亚庆")] * 2
