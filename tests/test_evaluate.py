"""Evaluation: the counts, what is shown of an error, and the files."""

from __future__ import annotations

import datetime
import gzip
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kg.errors import InputError, UsageError
from kg.evaluate import Count, evaluate, read_records, score, scores_to_dict, to_record, write_html, write_text
from kg.evaluate.agreement import RULES, normalize, similarity
from kg.model import FACT_FIELDS, LABELS, Article, Extraction, Fact, Mention, Official
from tests.conftest import Run

SHARED = Path(__file__).resolve().parents[2] / "shared" / "gold"
TEXT = "省长王五主持会议。王五到杭州调研。"


def gold(**fields: Any) -> dict[str, Any]:
    return {"id": "a", "text": TEXT, "mentions": [], "facts": [], **fields}


def span(start: int, end: int, label: str) -> dict[str, Any]:
    return {"start": start, "end": end, "label": label}


def visit(person: str, region: str, **more: Any) -> dict[str, Any]:
    return {"type": "visits", "person": person, "region": region, **more}


def test_scoring_covers_every_label_and_fact_type() -> None:
    assert set(RULES) == set(FACT_FIELDS)
    for kind, rule in RULES.items():
        assert {*rule.equal, *rule.similar} <= set(FACT_FIELDS[kind])
    assert set(score([], []).mentions) == {*LABELS, "all"}


def test_score_counts_strict_and_overlapping_mentions() -> None:
    expected = [span(2, 4, "PERSON"), span(9, 11, "PERSON"), span(12, 14, "REGION")]
    found = [span(2, 4, "PERSON"), span(9, 12, "PERSON"), span(12, 14, "ORGAN")]
    scores = score([gold(mentions=expected)], [{"id": "a", "mentions": found}])
    assert scores.mentions["PERSON"] == Count(hit=1, gold=2, pred=2)
    assert scores.overlap["PERSON"] == Count(hit=2, gold=2, pred=2)
    assert scores.mentions["all"] == Count(hit=1, gold=3, pred=3)
    assert (scores.mentions["all"].precision, scores.mentions["REGION"].f1) == (1 / 3, 0.0)


def test_score_counts_a_repeated_fact_once() -> None:
    facts = [visit("王五", "杭州市"), visit("王五", "杭州市")]
    assert score([gold(facts=facts)], [gold(facts=facts)]).facts["visits"] == Count(1, 1, 1)


def test_score_takes_a_missing_document_as_empty_and_leaves_out_a_strange_one() -> None:
    scores = score([gold(mentions=[span(2, 4, "PERSON")])], [{"id": "b", "mentions": [span(0, 2, "POSITION")]}])
    assert scores.mentions["all"] == Count(hit=0, gold=1, pred=0)
    assert scores.documents == 1


def test_names_of_events_may_differ_a_little_and_names_of_people_may_not() -> None:
    assert similarity("全国工信系统电视电话会议", "全国工信系统视频会议") >= 0.5
    held = {"type": "event", "event": "全国工信系统电视电话会议"}
    near = {"type": "event", "event": "全国工信系统视频会议"}
    assert score([gold(facts=[held])], [gold(facts=[near])]).facts["event"].hit == 1
    assert (
        score([gold(facts=[visit("王五", "杭州市")])], [gold(facts=[visit("王伍", "杭州市")])]).facts["visits"].hit == 0
    )


def test_normalize_levels_quotes_spaces_and_numbers() -> None:
    assert normalize("《“十四五” 规划》") == normalize("十四五规划")
    assert normalize(11) == normalize(11.0) == 11.0
    assert normalize("中国共产党中央委员会") == "中共中央委员会"


def test_post_without_status_is_a_current_one() -> None:
    post = {"type": "post", "person": "王五", "organ": "浙江省人民政府", "title": "省长"}
    assert score([gold(facts=[post])], [gold(facts=[post | {"status": "current"}])]).facts["post"].hit == 1
    assert score([gold(facts=[post])], [gold(facts=[post | {"status": "former"}])]).facts["post"].hit == 0


@pytest.mark.parametrize(
    ("expected", "found", "cause"),
    [
        ([span(2, 4, "PERSON")], [], "missed"),
        ([], [span(2, 4, "PERSON")], "extra"),
        ([span(2, 4, "PERSON")], [span(2, 5, "PERSON")], "boundary"),
        ([span(12, 14, "REGION")], [span(12, 14, "ORGAN")], "label"),
    ],
)
def test_errors_of_mentions_name_their_cause(expected: list[Any], found: list[Any], cause: str) -> None:
    errors = score([gold(mentions=expected)], [gold(mentions=found)]).errors
    assert [error.cause for error in errors] == [cause]
    assert errors[0].before + errors[0].wording + errors[0].after == TEXT


def test_errors_of_facts_stand_side_by_side_with_their_sentence() -> None:
    expected = gold(facts=[visit("王五", "杭州市")])
    found = gold(facts=[visit("王五", "浙江省", start=9, end=16)])
    (error,) = score([expected], [found]).errors
    assert error.cause == "fields"
    assert (error.gold, error.predicted) == (
        '{"person": "王五", "region": "杭州市"}',
        '{"person": "王五", "region": "浙江省"}',
    )
    assert error.wording == "王五到杭州调研"
    (missed,) = score([expected], []).errors
    assert missed.wording in ("省长王五主持会议。", "王五到杭州调研。")


def test_calibration_tells_how_many_confident_facts_are_right() -> None:
    found = [visit("王五", "杭州市", confidence=0.95), visit("王五", "北京市", confidence=0.72)]
    levels = {
        row.at_least: row for row in score([gold(facts=[visit("王五", "杭州市")])], [gold(facts=found)]).calibration
    }
    assert (levels[0.9].right, levels[0.9].pred) == (1, 1)
    assert (levels[0.7].right, levels[0.7].pred) == (1, 2)


def test_page_escapes_what_the_texts_hold() -> None:
    text = "<script>alert(1)</script>&"
    record = {"id": '"><img>', "text": text, "mentions": [span(0, 8, "ORG")], "facts": []}
    page = write_html(score([record], []), title="<gold>")
    assert "<script" not in page
    assert "<img" not in page
    assert "<gold>" not in page
    assert "<mark>&lt;script&gt;</mark>alert(1)&lt;/script&gt;&amp;" in page


def test_to_record_holds_what_the_scorer_and_official_documents_need() -> None:
    official = Official(("国务院",), "国发〔2021〕1号", ("各省",), datetime.date(2021, 1, 2), ())
    article = Article("x", TEXT, official=official)
    fact = Fact("visits", {"person": "王五", "region": "杭州市"}, 9, 16, 0.81239)
    record = to_record(Extraction(article, (Mention(2, 4, "PERSON", "王五"),), (fact,)))
    assert record["mentions"][0]["text"] == "王五"
    assert record["facts"] == [visit("王五", "杭州市", start=9, end=16, confidence=0.8124)]
    assert record["official"]["date"] == "2021-01-02"
    assert score([gold(facts=[visit("王五", "杭州市")])], [record | {"id": "a"}]).facts["all"].f1 == 1.0
    assert json.loads(json.dumps(record)) == record


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "field 'id'"),
        ('{"id": "a", "mentions": {}}', "'mentions' is not a list"),
        ('{"id": "a", "mentions": [{"start": 1}]}', "has no 'end'"),
        ('{"id": "a", "facts": [{}]}', "has no 'type'"),
    ],
)
def test_read_records_says_where_a_record_is_broken(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "good"}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=f"gold.jsonl:2: .*{reason}"):
        list(read_records(path))


def test_read_records_reads_packed_files_and_refuses_others(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"id": "a"}\n\n'))
    assert list(read_records(path)) == [{"id": "a", "mentions": [], "facts": []}]
    path.write_bytes(b"no gzip")
    with pytest.raises(InputError, match="cannot be read"):
        list(read_records(path))
    (tmp_path / "binary.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="UTF-8"):
        list(read_records(tmp_path / "binary.jsonl"))
    with pytest.raises(InputError, match="no such file"):
        list(read_records(tmp_path / "none.jsonl"))


def _disturbed(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Predictions as an imperfect extractor would make them, the same on every run."""
    rng = random.Random(7)
    result = []
    for record in records[:-1]:
        mentions = [
            row | {"end": row["end"] + rng.choice((0, 0, 0, 1)), "label": rng.choice((row["label"],) * 9 + ("ORG",))}
            for row in record["mentions"]
            if rng.random() < 0.9
        ]
        facts = [dict(row) for row in record["facts"] if rng.random() < 0.9]
        for row in facts:
            name = rng.choice([key for key in row if key != "type"])
            if rng.random() < 0.3 and isinstance(row[name], str):
                row[name] = row[name][:-1]
        result.append({"id": record["id"], "mentions": mentions, "facts": facts + facts[:2]})
    return result


@pytest.mark.skipif(not (SHARED / "dev.jsonl").exists(), reason="the annotated articles are not here")
def test_score_gives_the_numbers_of_the_reference_scorer(tmp_path: Path) -> None:
    records = list(read_records(SHARED / "dev.jsonl"))
    guesses = _disturbed(records)
    path = tmp_path / "guess.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in guesses), encoding="utf-8")
    command = [sys.executable, str(SHARED / "score.py"), str(SHARED / "dev.jsonl"), str(path)]
    printed = subprocess.run([*command, "--json"], capture_output=True, check=True, text=True, encoding="utf-8").stdout
    scores = score(records, guesses)
    assert scores_to_dict(scores) == json.loads(printed)
    assert 0.5 < scores.facts["all"].f1 < 1.0
    table = subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout
    assert write_text(scores) == table


def test_acts_on_documents_count_only_where_gold_has_some() -> None:
    cites = {"type": "cites", "document": "《甲》", "cited": "《乙》"}
    plain = {"id": "a", "text": "", "mentions": [], "facts": []}
    guess = {"id": "a", "mentions": [], "facts": [cites]}
    assert "cites" not in score([plain], [guess]).facts
    assert score([plain | {"facts": [cites]}], [guess]).facts["cites"].f1 == 1.0


def write_lines(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in records), encoding="utf-8")
    return path


def test_evaluate_extracts_articles_and_takes_extractions_as_they_are(tmp_path: Path) -> None:
    expected = write_lines(tmp_path / "gold.jsonl", gold(mentions=[span(2, 4, "PERSON")]))
    assert evaluate(expected, expected).mentions["PERSON"].hit == 1
    found = write_lines(tmp_path / "found.jsonl", {"id": "a", "mentions": []})
    assert evaluate(expected, found).mentions["PERSON"] == Count(hit=0, gold=1, pred=0)


def test_evaluate_says_what_is_lacking_and_which_text_differs(tmp_path: Path) -> None:
    expected = write_lines(tmp_path / "gold.jsonl", gold(), gold() | {"id": "b"}, gold() | {"id": "c"})
    articles = write_lines(tmp_path / "articles.jsonl", gold(), gold() | {"id": "b", "text": f"据悉，{TEXT}"})
    errors: list[InputError] = []
    assert evaluate(expected, articles, on_error=errors.append).lacking == ("b", "c")
    assert [error.reason for error in errors] == ["b: its text is not that of the gold file, so offsets differ"]
    with pytest.raises(InputError, match="offsets differ"):
        evaluate(expected, articles)
    with pytest.raises(UsageError, match="the ids have to agree"):
        evaluate(expected, write_lines(tmp_path / "others.jsonl", {"id": "d", "mentions": []}))


def test_the_command_prints_what_is_lacking_and_fails_where_texts_differ(kg_run: Run, tmp_path: Path) -> None:
    expected = write_lines(tmp_path / "gold.jsonl", gold(), gold() | {"id": "b"})
    outcome = kg_run("evaluate", expected, write_lines(tmp_path / "one.jsonl", gold()))
    assert outcome.status == 0
    assert "1 of 2 documents are not in" in outcome.err
    outcome = kg_run(
        "evaluate", expected, write_lines(tmp_path / "two.jsonl", gold(), gold() | {"id": "b", "text": "无"})
    )
    assert outcome.status == 1
    assert "b: its text is not that of the gold file" in outcome.err
