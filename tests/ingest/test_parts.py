"""Parts of a file of JSON lines, together, are the file."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.ingest.parts import Part, split_lines
from kg.ingest.reading import read_source
from kg.ingest.sources import Source
from kg.model import Article


def numbered(path: Path, size: int) -> list[Part]:
    parts, before = [], 0
    for part in split_lines(str(path), size):
        parts.append(part.after(before))
        before += part.count_lines(str(path))
    return parts


@given(lines=st.lists(st.sampled_from([b"", b"a", b"two words", "公文".encode()])), size=st.integers(1, 12))
def test_parts_are_whole_lines_and_together_the_file(lines: list[bytes], size: int) -> None:

    content = b"".join(line + b"\n" for line in lines) + b"rest"
    with tempfile.NamedTemporaryFile() as file:
        file.write(content)
        file.flush()
        parts = split_lines(file.name, size)
        contents = []
        for part in parts:
            with part.open(file.name) as stream:
                contents.append(stream.read())
    assert b"".join(contents) == content
    assert all(part.endswith(b"\n") for part in contents[:-1])
    assert all(contents)


def test_reading_the_parts_is_reading_the_file(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    records = [{"text": f"第{number}篇"} for number in range(40)]
    lines = ["\ufeff" + json.dumps(records[0]), "no JSON", "", *map(json.dumps, records[1:]), "{}"]
    path.write_text("\n".join(lines), encoding="utf-8")
    source = Source(str(path), "news")
    whole = list(read_source(source))
    apart = [item for part in numbered(path, 100) for item in read_source(source, part=part)]
    assert [item.id for item in apart if isinstance(item, Article)] == [
        item.id for item in whole if isinstance(item, Article)
    ]
    assert [str(item) for item in apart if isinstance(item, InputError)] == [
        str(item) for item in whole if isinstance(item, InputError)
    ]
    assert len(numbered(path, 100)) > 5
