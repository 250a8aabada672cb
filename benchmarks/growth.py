"""Time and memory of builds that grow: articles by the hundred thousand, made of those of a corpus.

    python -m benchmarks.growth [INPUT] [--articles N ...] [--workers N] [--format NAME] [--update N]

An article is the first half of one item and the second half of another one, under a new id and date. With each turn
through the items their people get other given names, so that people, meetings, statistics and documents grow with the
articles, while organs and regions stay those that there are. Each build has a process of its own.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.corpus import CORPUS, take
from benchmarks.subjects import call_apart

#: Items that articles are made of.
ITEMS = 4000
#: Characters of given names, each far more frequent there than in other words.
_GIVEN = "伟芳娜敏静丽强磊洋艳勇军杰娟涛超霞刚桂英华玉兰红建国平云飞鹏辉波斌宇浩然欣怡晨曦雨泽梓轩"
_FIRST_DAY = datetime.date(2001, 1, 1)
_DAYS = 9000
_PACES = {"ms_per_article": "seconds", "cpu_ms_per_article": "cpu"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Half an item, and where the given names of people stand in it."""

    text: str
    names: tuple[tuple[int, int], ...]


def halves(path: Path) -> tuple[list[Piece], list[Piece]]:
    """The first and the second halves of items, cut at the end of a sentence."""
    import kg

    firsts, seconds = [], []
    for found in kg.extract_articles(path):
        text = found.article.text
        cut = text.find("。", len(text) // 2) + 1 or len(text)
        people = [
            mention for mention in found.mentions if mention.label == "PERSON" and mention.end - mention.start <= 3
        ]
        for start, end, pieces in ((0, cut, firsts), (cut, len(text), seconds)):
            inside = tuple((one.start + 1 - start, one.end - start) for one in people if start <= one.start < end)
            pieces.append(Piece(text[start:end], inside))
    return firsts, seconds


def renamed(piece: Piece, turn: int) -> str:
    """The text of a piece with other given names; the same name gets the same one in a turn."""
    text = list(piece.text)
    for start, end in piece.names:
        draw = random.Random(f"{piece.text[start - 1 : end]}{turn}")
        text[start:end] = draw.choices(_GIVEN, k=end - start)
    return "".join(text)


def make_articles(path: Path, count: int) -> Iterator[str]:
    """JSON lines of articles."""
    firsts, seconds = halves(path)
    draw = random.Random(6)
    for number in range(count):
        turn, place = divmod(number, len(firsts))
        text = renamed(firsts[place], turn) + renamed(draw.choice(seconds), turn)
        day = _FIRST_DAY + datetime.timedelta(days=draw.randrange(_DAYS))
        yield json.dumps({"id": f"n{number:07}", "date": day.isoformat(), "text": text}, ensure_ascii=False) + "\n"


def measure(path: Path, folder: Path, formats: Sequence[str], workers: int, more: Path | None) -> dict[str, Any]:
    """Build, and update by some more articles, as the command line does: seconds, most memory, sizes.

    Beside the seconds by the clock those of the processors (``cpu``), which other work on the machine lengthens less.
    """
    command = ["--workers", str(workers), "--json"]
    chosen = [part for name in formats for part in ("--format", name)]
    used = _cpu()
    found = call_apart("kg.cli", "build", str(path), "-o", str(folder), *chosen, *command)
    told = {name: found[name] for name in ("nodes", "edges", "seconds", "peak")} | {"cpu": _cpu() - used}
    told["sizes"] = {file.name: file.stat().st_size for file in sorted(folder.iterdir()) if file.is_file()}
    if more is not None:
        used = _cpu()
        told["update"] = call_apart("kg.cli", "update", str(folder), str(more), *command)["seconds"]
        told["update_cpu"] = _cpu() - used
    return told


def _cpu() -> float:
    """Seconds of processor time of all processes that this one started and that have ended."""
    times = os.times()
    return times.children_user + times.children_system


def main(arguments: Sequence[str] | None = None) -> int:
    """Build graphs of several sizes and print what each took, as JSON lines."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__.split("\n")[0])
    corpus = CORPUS if CORPUS.exists() else None
    parser.add_argument("input", type=Path, nargs="?", default=corpus, help="JSON lines with a text in each")
    parser.add_argument("--articles", type=int, nargs="+", default=[10_000, 100_000], metavar="N", help="sizes")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that extract (default 1)")
    parser.add_argument("--format", nargs="*", default=["nquads"], metavar="NAME", help="formats beside graph.sqlite")
    parser.add_argument("--update", type=int, default=100, metavar="N", help="articles added at the end, 0 for none")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        items = take(options.input, ITEMS, folder / "items.jsonl")
        for count in options.articles:
            articles, more = folder / "articles.jsonl", folder / "more.jsonl"
            characters = 0
            with articles.open("w", encoding="utf-8") as stream, more.open("w", encoding="utf-8") as rest:
                for number, line in enumerate(make_articles(items.path, count + options.update)):
                    characters += len(json.loads(line)["text"]) if number < count else 0
                    (stream if number < count else rest).write(line)
            out = folder / "out"
            out.mkdir()
            found = measure(articles, out, options.format, options.workers, more if options.update else None)
            shutil.rmtree(out)
            pace = {name: round(found[of] * 1000 / count, 2) for name, of in _PACES.items()}
            print(json.dumps({"articles": count, "characters": characters} | pace | found))
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
