"""Annotated articles set in other ways than printed: Latin marks, spaces, wrapped lines, traditional characters.

    python -m benchmarks.layouts gold.jsonl

prints F1 of mentions and of facts for each, which should be that of the text as it stands.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from opencc import OpenCC

from kg.evaluate import evaluate, read_records

#: Characters of the text set anew, each with its place in the text as it was; None for those put in.
Setting = Iterator[tuple[str, int | None]]
_LATIN = str.maketrans("，：；（）！？“”", ',:;()!?""')
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
_APART = re.compile(r"(?<=[一-龥])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=[一-龥])")
_CLOSING = "，。、；：！？”）》"


def as_printed(text: str) -> Setting:
    """The text as it stands."""
    for place, character in enumerate(text):
        yield character, place


def translated(table: dict[int, Any]) -> Callable[[str], Setting]:
    """Some characters in place of others."""
    return lambda text: as_printed(text.translate(table))


def traditional(text: str) -> Setting:
    """Traditional characters, where each stands for one."""
    converted = OpenCC("s2t").convert(text)
    return as_printed(converted if len(converted) == len(text) else text)


def spaced(text: str) -> Setting:
    """Numbers and Latin words set apart with spaces."""
    apart = {found.start() for found in _APART.finditer(text)}
    for place, character in enumerate(text):
        if place in apart:
            yield " ", None
        yield character, place


def wrapped(columns: int) -> Callable[[str], Setting]:
    """Lines of some width, of which a Chinese character takes two columns, and indented paragraphs."""

    def wrap(text: str) -> Setting:
        width = 0
        for place, character in enumerate(text):
            if width >= columns and character not in _CLOSING:
                yield "\n", None
                width = 0
            yield character, place
            width += 1 if character.isascii() else 2
            if character == "\n":
                yield from (("\u3000", None), ("\u3000", None))
                width = 4

    return wrap


def without_lines(text: str) -> Setting:
    """All in one paragraph."""
    return ((character, place) for character, place in as_printed(text) if character != "\n")


def sentence_by_sentence(text: str) -> Setting:
    """A line for each sentence."""
    for character, place in as_printed(text):
        yield character, place
        if character == "。" and text[place + 1 : place + 2] not in ("", "\n", "”"):
            yield "\n", None


LAYOUTS: dict[str, Callable[[str], Setting]] = {
    "as printed": as_printed,
    "Latin punctuation": translated(_LATIN),
    "full-width digits": translated(_WIDE),
    "traditional characters": traditional,
    "spaces around numbers": spaced,
    "lines of 70 columns": wrapped(70),
    "lines of 56 columns": wrapped(56),
    "a line a sentence": sentence_by_sentence,
    "one paragraph": without_lines,
}


def set_anew(record: dict[str, Any], layout: Callable[[str], Setting]) -> dict[str, Any]:
    """An annotated article in another layout, its mentions where their words stand now."""
    characters = list(layout(record["text"]))
    now = {before: place for place, (_, before) in enumerate(characters) if before is not None}
    mentions = [
        {**mention, "start": now[mention["start"]], "end": now[mention["end"] - 1] + 1}
        for mention in record["mentions"]
    ]
    return {**record, "text": "".join(character for character, _ in characters), "mentions": mentions}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path, help="annotated articles as JSON lines")
    gold = parser.parse_args().gold
    print(f"{'layout':<24}{'mentions':>10}{'facts':>10}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "gold.jsonl")
        for name, layout in LAYOUTS.items():
            records = (json.dumps(set_anew(record, layout), ensure_ascii=False) for record in read_records(gold))
            path.write_text("\n".join(records), encoding="utf-8")
            scores = evaluate(path, path)
            print(f"{name:<24}{scores.mentions['all'].f1:>10.3f}{scores.facts['all'].f1:>10.3f}")


if __name__ == "__main__":
    main()
