"""How right extraction is on the articles of ``annotations/worked_on`` and ``annotations/held_back``, or on gold files.

    python -m benchmarks.accuracy [--write FOLDER]
    python -m benchmarks.accuracy dev.jsonl check.jsonl

Both print one table in Markdown, the sets side by side. A file of those folders holds an article with its mentions
marked in the text (``[PERSON:王一][POSITION:厅长]``) and, below a line of ``---``, its facts, one JSON object a line,
as in a gold file of ``kg evaluate``; ``--write`` makes gold files of them, with which
``kg evaluate worked_on.jsonl worked_on.jsonl --errors 20`` shows what is wrong.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from kg.evaluate import Scores, evaluate
from kg.model import LABELS

ANNOTATIONS = Path(__file__).parent.parent / "annotations"
SETS = ("worked_on", "held_back")
COMMITTED = Path(__file__).parent / "accuracy.json"
_MARK = re.compile(rf"\[({'|'.join(LABELS)}):([^\[\]]+)\]")
_PARTS = 4


def read_marked(path: Path) -> dict[str, Any]:
    """An article with marks as the record of a gold file; ValueError where it is none."""
    parts = re.split(r"^---\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if len(parts) != _PARTS or parts[0]:
        raise ValueError(f"{path}: head, text and facts are parted by lines of ---")
    _, head, marked, facts = parts
    text, mentions = _unmark(marked.strip())
    if "[" in text or "]" in text:
        raise ValueError(f"{path}: a mark with no known label, or one within another")
    about = {name: str(value) for name, value in yaml.safe_load(head).items() if name in ("title", "date")}
    lines = [json.loads(line) for line in facts.splitlines() if line]
    return {"id": path.stem, **about, "text": text, "mentions": mentions, "facts": lines}


def _unmark(marked: str) -> tuple[str, list[dict[str, Any]]]:
    """A text without its marks, and what they mark."""
    pieces: list[str] = []
    mentions = []
    length = done = 0
    for mark in _MARK.finditer(marked):
        label, wording = mark.groups()
        pieces += (marked[done : mark.start()], wording)
        start = length + mark.start() - done
        length = start + len(wording)
        mentions.append({"start": start, "end": length, "label": label})
        done = mark.end()
    return "".join([*pieces, marked[done:]]), mentions


def write_gold(path: Path, articles: Path) -> None:
    """Write the articles of a folder as one gold file."""
    lines = (json.dumps(read_marked(article), ensure_ascii=False) for article in sorted(articles.glob("*.md")))
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def score_sets(folder: Path) -> dict[str, Scores]:
    """The scores of what is extracted now, with the gold files, which are written into a folder."""
    scores = {}
    for name in SETS:
        gold = folder / f"{name}.jsonl"
        write_gold(gold, ANNOTATIONS / name)
        scores[name] = evaluate(gold, gold)
    return scores


def overall(scores: Scores) -> dict[str, float]:
    """F1 of all mentions and of all facts."""
    return {name: counts["all"].f1 for name, counts in (("mentions", scores.mentions), ("facts", scores.facts))}


def render(scores: dict[str, Scores]) -> str:
    """Precision, recall and F1 by label and by type of fact as a table in Markdown, the sets side by side."""
    rows = [f"| | {' | '.join(f'{name} P | R | F1 | gold' for name in scores)} |", f"|---{'|---' * 4 * len(scores)}|"]
    for part in ("mentions", "facts"):
        for name in getattr(next(iter(scores.values())), part):
            counts = [getattr(found, part)[name] for found in scores.values()]
            cells = (f"{one.precision:.3f} | {one.recall:.3f} | {one.f1:.3f} | {one.gold}" for one in counts)
            rows.append(f"| {f'all {part}' if name == 'all' else name} | {' | '.join(cells)} |")
    return "\n".join(rows)


def fallen(scores: dict[str, Scores]) -> list[str]:
    """What lies below what is committed, a line each."""
    committed = json.loads(COMMITTED.read_text(encoding="utf-8"))
    return [
        f"{name}, {part}: {f1:.4f}, committed {committed[name][part]}"
        for name, found in scores.items()
        for part, f1 in overall(found).items()
        if f1 < committed[name][part]
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores; 1 if one lies below what is committed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path, nargs="*", help="gold files in place of the annotated articles")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="keep the gold files that are scored")
    options = parser.parse_args(arguments)
    if options.gold:
        print(render({gold.stem: evaluate(gold, gold) for gold in options.gold}))
        return 0
    with tempfile.TemporaryDirectory() as aside:
        folder = options.write or Path(aside)
        folder.mkdir(parents=True, exist_ok=True)
        scores = score_sets(folder)
    print(render(scores))
    below = fallen(scores)
    print("\n".join(["", *(f"fallen: {line}" for line in below)]), end="")
    return int(bool(below))


if __name__ == "__main__":
    raise SystemExit(main())
