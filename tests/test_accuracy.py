"""Extraction is as right as committed on the articles in ``annotations/``, whose marks are read as what they say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.accuracy import COMMITTED, fallen, main, read_marked, render, score_sets

_MARKED = """---
title: 甲省开会
date: 2024-05-06
note: 虚构
---

[ORGAN:省政府]开会，[POSITION:省长][PERSON:王一]讲话。

---

{"type": "post", "person": "王一", "organ": "甲省人民政府", "title": "省长", "status": "current"}
"""


def test_marks_become_mentions(tmp_path: Path) -> None:
    path = tmp_path / "2024-05-06-a.md"
    path.write_text(_MARKED, encoding="utf-8")
    record = read_marked(path)
    assert (record["id"], record["title"], record["date"]) == ("2024-05-06-a", "甲省开会", "2024-05-06")
    assert record["text"] == "省政府开会，省长王一讲话。"
    found = [(record["text"][one["start"] : one["end"]], one["label"]) for one in record["mentions"]]
    assert found == [("省政府", "ORGAN"), ("省长", "POSITION"), ("王一", "PERSON")]
    assert [fact["type"] for fact in record["facts"]] == ["post"]


@pytest.mark.parametrize(
    ("before", "after"),
    [("[ORGAN:省政府]", "[BODY:省政府]"), ("[PERSON:王一]", "[PERSON:[ORG:王一]]"), ("\n---\n", "\n")],
)
def test_marks_that_say_nothing_are_errors(before: str, after: str, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(_MARKED.replace(before, after), encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.md"):
        read_marked(path)


def test_gold_files_are_scored_side_by_side(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.md"
    article.write_text(_MARKED, encoding="utf-8")
    gold = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    for path in gold:
        path.write_text(json.dumps(read_marked(article)), encoding="utf-8")
    assert main([str(path) for path in gold]) == 0
    head, _, *rows = capsys.readouterr().out.splitlines()
    assert head == "| | one P | R | F1 | gold | two P | R | F1 | gold |"
    assert "| all mentions | 1.000 | 1.000 | 1.000 | 3 | 1.000 | 1.000 | 1.000 | 3 |" in rows
    assert rows[-1].startswith("| all facts |")


def test_extraction_is_as_right_as_committed(tmp_path: Path) -> None:
    scores = score_sets(tmp_path)
    committed = json.loads(COMMITTED.read_text(encoding="utf-8"))
    assert scores.keys() == committed.keys()
    assert not any(found.lacking for found in scores.values())
    assert not fallen(scores), render(scores)
