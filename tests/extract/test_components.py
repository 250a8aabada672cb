"""The spaCy components: by factory name, in a blank pipeline, and behind one that has set entities already."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

import kg
from kg.model import Article

SAMPLES = Path(kg.__file__).parent / "samples"
TEXT = "11月5日，工业和信息化部召开全国工信系统电视电话会议。部长肖亚庆出席会议并讲话。"


@Language.component("two_entities")
def two_entities(doc: Doc) -> Doc:
    """What a statistical pipeline may have found: one entity where ours stands, one elsewhere."""
    start = doc.text.index("肖亚庆")
    doc.ents = [Span(doc, 0, 5, label="DATE"), Span(doc, start, start + 2, label="GPE")]
    return doc


@pytest.fixture(scope="module")
def nlp() -> Language:
    return kg.load()


def entities(doc: Doc) -> set[tuple[str, str]]:
    return {(ent.text, ent.label_) for ent in doc.ents}


def test_load_gives_character_tokens_and_both_components(nlp: Language) -> None:
    assert nlp.pipe_names == ["policy_entities", "policy_facts"]
    doc = nlp(TEXT)
    assert all(len(token) == 1 or token.text.isdigit() for token in doc)
    assert {("工业和信息化部", "ORGAN"), ("全国工信系统电视电话会议", "EVENT"), ("肖亚庆", "PERSON")} <= entities(doc)


def test_factories_work_in_a_blank_pipeline(nlp: Language) -> None:
    blank = spacy.blank("zh")
    blank.add_pipe("policy_entities")
    blank.add_pipe("policy_facts")
    assert entities(blank(TEXT)) == entities(nlp(TEXT))
    assert blank(TEXT)._.facts == nlp(TEXT)._.facts


def test_the_pipeline_says_what_extract_says(nlp: Language) -> None:
    for article in kg.read_articles(SAMPLES):
        doc = nlp.make_doc(article.text)
        doc._.article = article
        found = kg.extract(article, kg.load_vocabulary())
        assert nlp(doc)._.facts == found.facts, article.id
        assert [(span.start, span.name) for span in doc._.mentions] == [(m.start, m.name) for m in found.mentions]


def test_entities_of_an_earlier_component_stay_where_none_of_ours_stands() -> None:
    pipeline = spacy.blank("zh")
    pipeline.add_pipe("two_entities")
    pipeline.add_pipe("policy_entities")
    found = entities(pipeline(TEXT))
    assert ("11月5日", "DATE") in {(text.replace(" ", ""), label) for text, label in found}
    assert ("肖亚庆", "PERSON") in found
    assert ("肖亚", "GPE") not in found


def test_without_overwrite_ours_give_way() -> None:
    pipeline = spacy.blank("zh")
    pipeline.add_pipe("two_entities")
    pipeline.add_pipe("policy_entities", config={"overwrite": False})
    found = entities(pipeline(TEXT))
    assert ("肖亚", "GPE") in found
    assert ("肖亚庆", "PERSON") not in found


def test_facts_are_dated_by_the_article(nlp: Language) -> None:
    doc = nlp.make_doc(TEXT)
    doc._.article = Article("a", TEXT, date=datetime.date(2021, 11, 5))
    facts = nlp(doc)._.facts
    assert [fact.fields["date"] for fact in facts if fact.type == "event"] == ["2021-11-05"]


def test_a_pipeline_is_saved_and_loaded(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "pipeline")
    again = spacy.load(tmp_path / "pipeline")
    assert entities(again(TEXT)) == entities(nlp(TEXT))


def test_many_texts_in_a_pipe(nlp: Language) -> None:
    assert [entities(doc) for doc in nlp.pipe([TEXT, "", TEXT])] == [entities(nlp(TEXT)), set(), entities(nlp(TEXT))]
