"""``merges.csv`` and ``decisions.csv``: what is written is read again, and a wrong line is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError, UsageError
from kg.ids import clean_text
from kg.link import Decision
from kg.review import Verdict, append_verdict, read_decisions, read_merges, read_verdicts, write_merges

HEAD = "name,left,right,verdict,by,when,why\n"
GOOD = "李伟,organ/甲,organ/乙,same,王,2022-01-05,\n"

texts = st.text(max_size=12).map(lambda text: clean_text(text).replace("\r", "\n"))
scores = st.integers(-800, 800).map(lambda number: number / 100)


@given(st.sets(st.builds(Decision, texts, texts, texts, st.booleans(), scores, texts), max_size=5))
def test_merges_come_back_sorted(tmp_path_factory: pytest.TempPathFactory, decisions: set[Decision]) -> None:
    path = tmp_path_factory.mktemp("merges") / "merges.csv"
    write_merges(decisions, path)
    assert read_merges(path) == sorted(decisions)


def test_without_merges_the_file_holds_its_head(tmp_path: Path) -> None:
    write_merges([], tmp_path / "merges.csv")
    assert (tmp_path / "merges.csv").read_text(encoding="utf-8") == "name,left,right,same,score,reason\n"
    assert read_merges(tmp_path / "merges.csv") == []


def test_missing_merges_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"merges\.csv: there is no such file"):
        read_merges(tmp_path / "merges.csv")


@pytest.mark.parametrize(
    ("lines", "line", "reason"),
    [
        ("name,left,right\n", 1, "no column 'verdict'"),
        ("", 1, "no column 'name'"),
        (HEAD + GOOD + "李伟,organ/甲,organ/丙,sam,,,\n", 3, "verdict='sam' should be same or different"),
        (HEAD + GOOD + "李伟,甲,organ/丙,same,,,\n", 3, "left='甲' should be an id"),
        (HEAD + "李伟,organ/甲,organ/,same,,,\n", 2, "right='organ/' should be an id"),
        (HEAD + "李伟,organ/甲,organ/甲,same,,,\n", 2, "left and right are both"),
        (HEAD + " · ,organ/甲,organ/乙,same,,,\n", 2, "the name is empty"),
        (HEAD + "李伟,organ/甲,organ/乙,same,,5.1.2022,\n", 2, "when='5.1.2022' should be a date"),
        (HEAD + "李伟,organ/甲,organ/乙,same\n", 2, "has 4 fields instead of 7"),
        (HEAD + '李伟,organ/甲,organ/乙,same,"王"x,,\n', 2, "is no CSV"),
        (HEAD + '李伟,organ/甲,organ/乙,same,,,"两\n行"\n' + "李伟,organ/甲,organ/丙,no,,,\n", 4, "verdict='no'"),
        (HEAD + GOOD + "李伟,organ/乙,organ/甲,different,,,\n", 3, "李伟: says different .* but line 2 says same"),
        (
            HEAD + GOOD + "李伟,organ/甲,organ/丙,different,,,\n李伟,organ/乙,organ/丙,same,,,\n",
            3,
            "other lines together make them the same",
        ),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, lines: str, line: int, reason: str) -> None:
    path = tmp_path / "decisions.csv"
    path.write_text(lines, encoding="utf-8")
    with pytest.raises(InputError, match=reason) as caught:
        read_decisions(path)
    assert (caught.value.path, caught.value.line) == (str(path), line)


def test_other_encodings_are_named(tmp_path: Path) -> None:
    path = tmp_path / "decisions.csv"
    path.write_bytes((HEAD + GOOD).encode("gb18030"))
    with pytest.raises(InputError, match="is not UTF-8"):
        read_decisions(path)


def test_what_spreadsheets_write_is_read(tmp_path: Path) -> None:
    """A byte order mark, other line ends, empty lines, further columns in another order."""
    path = tmp_path / "decisions.csv"
    lines = "note,verdict,right,left,name\r\nx,SAME, organ/乙 ,organ/甲,李伟\r\n,,,,\r\n"
    path.write_bytes(lines.encode("utf-8-sig"))
    assert read_verdicts(path) == [Verdict("李伟", "organ/甲", "organ/乙", "same")]
    append_verdict(path, Verdict("李伟", "organ/甲", "organ/丙", "different", by="王"))
    assert read_verdicts(path)[1:] == [Verdict("李伟", "organ/甲", "organ/丙", "different")]
    assert path.read_bytes().decode().startswith(lines)


def test_appending_keeps_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "decisions.csv"
    first = Verdict("李伟", "organ/甲", "organ/乙", "same", "王", "2022-01-05", 'quoted "why", and\nmore')
    assert append_verdict(path, first)
    before = path.read_text(encoding="utf-8")
    assert append_verdict(path, Verdict("张军", "organ/甲", "article/a", "different"))
    assert path.read_text(encoding="utf-8").startswith(before)
    assert not append_verdict(path, Verdict("李 伟", "organ/乙", "organ/甲", "same"))
    assert [verdict.name for verdict in read_verdicts(path)] == ["李伟", "张军"]
    assert read_verdicts(path)[0] == first


@pytest.mark.parametrize(
    ("verdict", "reason"),
    [
        (Verdict("李伟", "organ/乙", "organ/甲", "different"), r"decisions\.csv:2: says same of this pair"),
        (Verdict("李伟", "organ/甲", "organ/丙", "same"), "the verdict contradicts"),
        (Verdict("李伟", "organ/甲", "organ/丙", "perhaps"), "verdict='perhaps'"),
    ],
)
def test_a_verdict_against_the_file_is_refused(tmp_path: Path, verdict: Verdict, reason: str) -> None:
    path = tmp_path / "decisions.csv"
    path.write_text(HEAD + GOOD + "李伟,organ/乙,organ/丙,different,,,\n", encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(UsageError, match=reason):
        append_verdict(path, verdict)
    assert path.read_bytes() == before
