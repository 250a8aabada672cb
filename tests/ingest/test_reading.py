"""read_articles: formats, order, ids, duplicates, counts and errors."""

from __future__ import annotations

import datetime
import gzip
import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.ingest import ReadStats, read_articles
from kg.model import Article

TEXT = "12月3日，省政府召开常务会议，研究部署安全生产工作。"


def read(*inputs: str | Path, max_chars: int = 5_000_000) -> tuple[list[Article], list[InputError], ReadStats]:
    errors: list[InputError] = []
    stats = ReadStats()
    articles = list(read_articles(inputs, on_error=errors.append, stats=stats, max_chars=max_chars))
    assert stats.read == len(articles)
    assert stats.failed == len(errors)
    return articles, errors, stats


def write_jsonl(path: Path, *records: object) -> Path:
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path


def test_folder_gives_plain_stems_in_name_order(tmp_path: Path) -> None:
    for name in ("b.txt", "seed.md", "a.html"):
        (tmp_path / name).write_text(f"<p>{TEXT}{name}</p>" if name == "a.html" else TEXT + name, encoding="utf-8")
    articles, errors, _ = read(tmp_path)
    assert [article.id for article in articles] == ["a", "b", "seed"]
    assert not errors


def test_same_stem_in_two_folders_stays_two_articles(tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "news.txt").write_text(TEXT + folder, encoding="utf-8")
    assert [article.id for article in read(tmp_path)[0]] == ["x/news", "y/news"]
    assert [article.id for article in read(tmp_path / "y", tmp_path / "x")[0]] == ["y/news", "x/news"]
    assert [article.id for article in read(f"{tmp_path}/*/news.txt")[0]] == ["x/news", "y/news"]


def test_same_stem_in_two_formats_stays_two_articles(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "news.md").write_text("另一篇。", encoding="utf-8")
    assert [article.id for article in read(tmp_path)[0]] == ["news.md", "news.txt"]


def test_a_file_name_that_is_no_utf8_gives_an_id_that_is(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff.txt")).write_text("甲", encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes no such name")
    assert [article.id for article in read(tmp_path)[0]] == ["a\ufffd"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    assert len(read(tmp_path, f"{tmp_path}/*.txt", f"{tmp_path}/news.txt")[0]) == 1


def test_a_single_path_is_taken_as_one_input(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", {"id": "1", "text": TEXT})
    assert [article.id for article in read_articles(str(path))] == ["1"]


def test_jsonl_text_is_unchanged(tmp_path: Path) -> None:
    text = "\u3000\u3000甲&nbsp;乙\r\n\t丙  丁\u200b<b>戊</b>\n"
    path = write_jsonl(tmp_path / "a.jsonl", {"id": 7, "text": text, "date": "2021-11-05", "url": "u", "source": "s"})
    (article,) = read(path)[0]
    assert article == Article("7", text, "", datetime.date(2021, 11, 5), "u", "s")


def test_records_without_id_are_called_by_file_and_line(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "news.jsonl", {"text": "甲"}, {"text": "乙", "title": " 题\n目 "})
    articles = read(path)[0]
    assert [article.id for article in articles] == ["news-1", "news-2"]
    assert articles[1].title == "题 目"


def test_every_format_also_gzipped_holds_the_same(tmp_path: Path) -> None:
    import pandas

    plain, packed = tmp_path / "plain", tmp_path / "packed"
    plain.mkdir()
    packed.mkdir()
    record = {"id": "r", "title": "题", "date": "2021-11-05", "text": TEXT}
    write_jsonl(plain / "a.jsonl", record | {"id": "a"})
    pandas.DataFrame([record | {"id": "b"}]).to_csv(plain / "b.csv", index=False)
    pandas.DataFrame([record | {"id": "c"}]).to_parquet(plain / "c.parquet")
    (plain / "d.md").write_text(f"---\ntitle: 题\ndate: 2021-11-05\n---\n\n{TEXT}\n", encoding="utf-8")
    (plain / "e.html").write_text(f"<h1>题</h1><p>2021-11-05</p><p>{TEXT * 2}</p>", encoding="utf-8")
    (plain / "f.txt").write_text(TEXT, encoding="utf-8")
    for path in plain.iterdir():
        (packed / f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes()))
    articles, errors, _ = read(plain)
    assert not errors
    assert [article.id for article in articles] == list("abcdef")
    assert all(article.date == datetime.date(2021, 11, 5) for article in articles[:5])
    assert articles == read(packed)[0]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (json.dumps({"id": "x", "text": TEXT}).encode(), TEXT),
        (gzip.compress(json.dumps({"id": "x", "text": TEXT}).encode()), TEXT),
        (TEXT.encode(), TEXT),
        (f"---\ntitle: 题\n---\n{TEXT}".encode(), TEXT),
        (f"<p>{TEXT * 3}</p>".encode(), TEXT * 3),
    ],
)
def test_standard_input_is_sniffed(content: bytes, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    (article,) = read("-")[0]
    assert article.text == text
    assert not sys.stdin.buffer.closed


def test_repeated_id_with_the_same_text_is_skipped_with_another_text_reported(tmp_path: Path) -> None:
    path = write_jsonl(
        tmp_path / "a.jsonl", {"id": "x", "text": "甲"}, {"id": "x", "text": "甲"}, {"id": "x", "text": "乙"}
    )
    articles, errors, stats = read(path)
    assert [article.text for article in articles] == ["甲"]
    assert stats == ReadStats(read=1, skipped=1, failed=1)
    assert "'x'" in errors[0].reason


def test_files_of_no_known_format_are_counted_hidden_ones_are_not(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / ".DS_Store").write_bytes(b"\0")
    assert read(tmp_path)[2] == ReadStats(read=1, skipped=1, ignored=[str(tmp_path / "picture.png")])


def test_without_on_error_the_first_error_is_raised(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "甲"}\n{broken\n', encoding="utf-8")
    articles = read_articles([path])
    assert next(articles).text == "甲"
    with pytest.raises(InputError, match=r"a\.jsonl:2: the line is not JSON"):
        next(articles)


def test_reading_is_lazy(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", *({"id": str(number), "text": "甲"} for number in range(1000)))
    stats = ReadStats()
    assert next(read_articles([path], stats=stats)).id == "0"
    assert stats.read == 1


BROKEN: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.txt", b"", "empty"),
    "blank": ("a.txt", b" \n\t\n", "empty"),
    "binary": ("a.txt", b"text\0\x01\x02", "binary (NUL byte at offset 4)"),
    "pdf": ("a.txt", b"%PDF-1.7 \xe2\xe3", "a PDF"),
    "broken utf-8": ("a.txt", "会议强调，要抓好落实，确保各项工作有序推进。".encode()[:-2], "UTF-8 with broken places"),
    "no encoding": ("a.txt", bytes(range(128, 256)) * 4, "not valid UTF-8"),
    "yaml": ("a.md", b"---\ntitle: a: b\n---\ntext", "the front matter is not YAML"),
    "yaml list": ("a.md", b"---\n- a\n- b\n---\ntext", "'key: value'"),
    "open front matter": ("a.md", b"---\ntitle: a\n\ntext", "never closed"),
    "front matter date": ("a.md", "---\ndate: 昨天\n---\ntext".encode(), "'昨天' is not a date; write 2021-11-05"),
    "no body": ("a.md", b"---\ntitle: a\n---\n", "the text is empty"),
    "page without text": ("a.html", b"<html><nav>x</nav></html>", "the text is empty"),
    "csv without text": ("a.csv", b"id,body\n1,x\n", "no column 'text' (found: id, body)"),
    "not parquet": ("a.parquet", b"PAR1 not really", "not a readable Parquet file"),
    "not gzip": ("a.jsonl.gz", b"\x1f\x8b\x08\x00broken", "the compressed file is broken"),
    "unknown format": ("a.docx", b"PK", "not a format read here; readable are .csv"),
    "wide row": ("a.csv", b"id,text\n1,a,b\n", "more fields than the header"),
    "array line": ("a.jsonl", b"[1, 2]\n", "a JSON list, not an object"),
    "no text": ("a.jsonl", b'{"id": "1", "body": "x"}\n', "field 'text' is missing (found: id, body)"),
    "text of no string": ("a.jsonl", b'{"text": 5}\n', "field 'text' is int"),
    "empty text": ("a.jsonl", b'{"text": ""}\n', "the text is empty"),
    "bad date": ("a.jsonl", b'{"text": "x", "date": "2021-13-45"}\n', "field 'date': '2021-13-45' is not a date"),
    "deep": ("a.jsonl", b'{"text": ' + b"[" * 100_000 + b"\n", "the line is not JSON"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_is_reported_with_path_and_the_rest_is_read(name: str, tmp_path: Path) -> None:
    file, content, reason = BROKEN[name]
    (tmp_path / file).write_bytes(content)
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    articles, errors, _ = read(tmp_path / file, tmp_path / "good.txt")
    assert [article.id for article in articles] == ["good"]
    assert len(errors) == 1
    assert errors[0].path == str(tmp_path / file)
    assert reason in str(errors[0])


@pytest.mark.parametrize(
    ("middle", "reason"),
    [
        (b'{"id": "2", "text": ', "the line is not JSON"),
        ('{"id": "2", "text": "会议"}'.encode("gb18030"), "the line is not UTF-8 (byte 0xBB at position 22)"),
        (b"plain text", "not JSON"),
    ],
)
def test_broken_line_in_the_middle_has_its_number(middle: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"id": "1", "text": "a"}\n\n' + middle + b'\n{"id": "3", "text": "c"}')
    articles, errors, _ = read(path)
    assert [article.id for article in articles] == ["1", "3"]
    assert errors[0].line == 3
    assert reason in errors[0].reason


def test_missing_path_and_empty_folder_and_pattern_are_errors(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    _, errors, _ = read(tmp_path / "none.txt", tmp_path / "empty", f"{tmp_path}/*.jsonl")
    assert [error.path for error in errors] == [
        f"{tmp_path}/none.txt",
        f"{tmp_path}/empty",
        f"{tmp_path}/*.jsonl",
    ]
    assert "no such file" in errors[0].reason
    assert "no article" in errors[1].reason
    assert "no article" in errors[2].reason


def test_text_over_the_limit_is_reported_with_its_size(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", {"id": "1", "text": "长" * 1001}, {"id": "2", "text": "短"})
    articles, errors, _ = read(path, max_chars=1000)
    assert [article.id for article in articles] == ["2"]
    assert "1,001 characters, more than the limit of 1,000" in errors[0].reason


@pytest.mark.parametrize("suffix", [".jsonl", ".txt", ".md", ".html", ".txt.gz"])
def test_huge_single_line_is_refused_before_it_is_held(suffix: str, tmp_path: Path) -> None:
    content = b'{"id": "1", "text": "' + b"x" * 52_000_000 + b'"}'
    path = tmp_path / f"huge{suffix}"
    if suffix == ".jsonl":
        content += b'\n{"id": "2", "text": "rest"}\n'
    path.write_bytes(gzip.compress(content, 1) if suffix.endswith("gz") else content)
    articles, errors, _ = read(path)
    assert [article.id for article in articles] == (["2"] if suffix == ".jsonl" else [])
    assert len(errors) == 1
    assert "bytes" in errors[0].reason


def test_lone_surrogates_are_replaced_one_for_one(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "1", "text": "a\\ud800b\\ud83d\\ude00"}\n', encoding="ascii")
    assert read(path)[0][0].text == "a\ufffdb\U0001f600"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "big5"])
def test_csv_in_every_encoding(encoding: str, tmp_path: Path) -> None:
    text = "立法院會議通過法案，行政院長說明" if encoding == "big5" else "国务院常务会议，研究经济工作"
    path = tmp_path / "a.csv"
    path.write_text(f'ID,Text,date\n1,"{text}\n""第二行""",2021/11/5\n2,,\n', encoding=encoding)
    articles, errors, _ = read(path)
    assert articles == [Article("1", f'{text}\n"第二行"', "", datetime.date(2021, 11, 5))]
    assert errors[0].line == 4


def test_csv_with_a_long_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"text\n{'长' * 200_000}\n", encoding="utf-8")
    assert len(read(path)[0][0].text) == 200_000


def test_parquet_with_dates_and_a_broken_row(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    noon = datetime.datetime(2021, 11, 5, 23, tzinfo=datetime.UTC)
    table = pa.table({"id": [1, 2, None], "text": ["甲", None, "丙"], "date": [noon, noon, None], "other": [1, 2, 3]})
    pq.write_table(table, tmp_path / "a.parquet")
    articles, errors, _ = read(tmp_path / "a.parquet")
    assert articles == [Article("1", "甲", "", datetime.date(2021, 11, 6)), Article("a-3", "丙")]
    assert errors[0].line == 2


def test_an_unreadable_file_is_an_input_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")

    def refuse(path: str) -> Callable[[], None]:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(io, "FileIO", refuse)
    assert "cannot be read: Permission denied" in str(read(tmp_path)[1][0])
