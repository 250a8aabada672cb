"""Inputs for both engines, and whether what they wrote is the same."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pyarrow.parquet  # type: ignore[import-untyped]

import kg

SAMPLES = Path(kg.__file__).parent / "samples"
CORPUS = Path(kg.__file__).parents[2] / "shared" / "corpus"
#: One verdict that is obeyed, and one that finds nobody.
VERDICTS = """name,left,right,verdict,by,when,why
王建国,organ/浙江省人民政府,organ/江苏省人民政府,same,,,
吴名氏,organ/浙江省人民政府,organ/江苏省人民政府,different,,,
"""
_REPRINT = "12月3日，浙江省政府召开常务会议，省长王立新主持会议，研究部署岁末年初安全生产、民生保障和经济运行工作。"


def write_inputs(folder: Path) -> list[Path]:
    """Articles of many kinds: the samples, some of the corpus, reprints, a name in every article, and broken ones."""
    folder.mkdir()
    (folder / "empty.txt").write_text("", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "packed.jsonl.gz").write_bytes(gzip.compress(_line("packed", _REPRINT, "2021-12-03").encode()))
    lines = [_line(f"famous-{number}", _famous(number), f"2022-{1 + number % 12:02}-05") for number in range(64)]
    lines += [_line(f"reprint {number}", f"本报讯 {_REPRINT}", f"2021-12-0{4 + number}") for number in range(4)]
    lines += ["no JSON\n", "\n", _line("famous-1", "别的文字。"), _line("famous-2", _famous(2)), '{"title": "无文"}\n']
    lines += [_line("", "3月1日，浙江省政府副省长王建国到杭州市调研。"), _line("", "江苏省政府副省长王建国讲话。")]
    (folder / "many.jsonl").write_text("".join(lines), encoding="utf-8")
    if CORPUS.is_dir():
        texts = [*_some("news-2022-2025.jsonl.gz", 40), *_some("official-documents.jsonl.gz", 20)]
        (folder / "some.jsonl.gz").write_bytes(gzip.compress("".join(texts).encode()))
    return [SAMPLES, folder]


def _some(name: str, count: int) -> Iterator[str]:
    with gzip.open(CORPUS / name, "rt", encoding="utf-8") as stream:
        yield from islice(stream, count)


def _line(id: str, text: str, date: str = "2022-03-01") -> str:
    return json.dumps({"id": id, "date": date, "text": text}, ensure_ascii=False) + "\n"


def _famous(number: int) -> str:
    other = "肖亚庆" if number % 3 else "辛国斌"
    return f"{1 + number % 12}月5日，中共中央总书记习近平主持召开第{number + 1}次座谈会，工信部部长{other}出席会议。"


def assert_same(spark: Path, local: Path) -> None:
    """What a build on Spark wrote is, sorted, what the local engine wrote."""
    lines = [line for path in sorted((spark / "graph.nq").iterdir()) for line in path.read_bytes().splitlines(True)]
    assert sorted(lines) == sorted((local / "graph.nq").read_bytes().splitlines(True))
    assert (spark / "merges.csv").read_bytes() == (local / "merges.csv").read_bytes()
    assert sorted(path.name for path in spark.iterdir() if path.name != "parquet") == [
        "decisions.csv",
        "graph.nq",
        "merges.csv",
    ]


def assert_same_tables(spark: Path, local: Path) -> None:
    """The tables that a build on Spark wrote are, sorted, those of the local engine."""
    names = sorted(path.name for path in local.iterdir())
    assert sorted(path.name for path in spark.iterdir()) == names
    for name in names:
        found, expected = (pyarrow.parquet.read_table(folder / name) for folder in (spark, local))
        assert found.column_names == expected.column_names, name
        assert sorted(map(str, found.to_pylist())) == sorted(map(str, expected.to_pylist())), name
