"""Train the tagger (``kg/extract/tagging/tagger.npz``) on annotated articles.

    pip install -e '.[train]'
    python scripts/train_tagger.py ANNOTATIONS.jsonl... [--texts FILE...] [-o FILE]

Each line of the annotations is one article: ``id`` and ``mentions``, objects with ``start``, ``end``, ``label`` or
lists of the three; and ``date`` and ``text`` where ``--texts`` does not lead to an article of that id. What the rules
find is a feature, so articles on which the rules were worked out teach the tagger to trust them more than it should.
Conditional random field, L-BFGS with L1 and L2 penalties, by CRFsuite (Okazaki 2007). The same articles in any order
give the same weights.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy
import pycrfsuite

from kg.extract.lexicon import compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.page import Page
from kg.extract.tagging.features import BITS, MARGIN, TAGS, TEMPLATES, feature_ids, segments
from kg.extract.tagging.tagger import WEIGHTS
from kg.ingest import read_articles
from kg.model import Article
from kg.vocabulary import load_vocabulary

#: Each template with each offset at which characters look at it.
VIEWS = [(row, offset) for row, (_, offsets) in enumerate(TEMPLATES) for offset in offsets]
PARAMETERS = {"c1": 0.05, "c2": 0.02, "max_iterations": 100, "feature.possible_transitions": True}


def main() -> None:
    """Read the annotations, train, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("annotations", nargs="+", type=Path, help="annotated articles, JSON lines")
    parser.add_argument("--texts", nargs="+", type=Path, default=[], help="articles whose annotations hold no text")
    parser.add_argument("-o", "--output", type=Path, default=WEIGHTS, help="where the weights go")
    options = parser.parse_args()
    model = train(examples(options.annotations, options.texts))
    numpy.savez_compressed(options.output, **model)
    print(f"{options.output}: {len(model['ids']):,} combinations, {options.output.stat().st_size:,} bytes")


def examples(annotations: Iterable[Path], texts: Iterable[Path]) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Sentences as features and tags, in order of the articles' ids."""
    lexicon = compile_lexicon(load_vocabulary())
    marks: dict[str, list[Any]] = {}
    whole = []
    for path in annotations:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            marks[record["id"]] = record["mentions"]
            if "text" in record and path not in whole:
                whole.append(path)
    articles: dict[str, Article] = {}
    for paths in (list(texts), whole):  # the text beside the annotation counts
        articles |= {article.id: article for article in read_articles(paths) if article.id in marks} if paths else {}
    if missing := sorted(marks.keys() - articles.keys()):
        sys.exit(f"no text for {len(missing)} annotated articles, the first of them {missing[0]}; name it with --texts")
    for key in sorted(articles):
        page = Page(articles[key], lexicon)
        ids = feature_ids([(page, find_ruled(page))])
        size = len(page.text)
        columns = [ids[row, MARGIN + offset :][:size] for row, offset in VIEWS]
        seen = numpy.array(columns, numpy.int64) * len(VIEWS) + numpy.arange(len(VIEWS))[:, None]
        tags = _tags(size, marks[key])
        for start, end in segments(page.text):
            yield [[str(feature) for feature in row] for row in seen[:, start:end].T], tags[start:end]


def _tags(size: int, mentions: list[Any]) -> list[str]:
    tags = ["O"] * size
    for mention in mentions:
        place = mention if isinstance(mention, list) else [mention[key] for key in ("start", "end", "label")]
        start, end, label = place
        tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]
    return tags


def train(sentences: Iterable[tuple[list[list[str]], list[str]]]) -> dict[str, Any]:
    """What :func:`kg.extract.tagging.tagger.load_tagger` reads.

    ``ids`` are the combinations that matter, in order; ``weights`` holds for each view of each template the rows of its
    combinations, with a column for each tag but O; ``transitions`` has a row for each tag and a column for each that
    follows. ``scale`` stands for one: as much as leaves no sum of weights outside of 16 bits.
    """
    states, moves = fit(sentences)
    known = {tag: index for index, tag in enumerate(TAGS)}
    ids = numpy.array(sorted({int(feature) // len(VIEWS) for feature, _ in states}), numpy.int32)
    firsts = numpy.searchsorted(ids, numpy.arange(len(TEMPLATES) + 1) << BITS)
    sizes = [int(firsts[row + 1] - firsts[row]) for row, _ in VIEWS]
    if max(sizes) >= 2**16:
        sys.exit(f"{max(sizes):,} combinations of one template matter; the tagger counts them in 16 bits")
    begins = [0, *itertools.accumulate(sizes)]
    weights = numpy.zeros((begins[-1], len(TAGS)))
    for (feature, tag), weight in states.items():
        id, view = divmod(int(feature), len(VIEWS))
        row = begins[view] + int(numpy.searchsorted(ids, id)) - int(firsts[VIEWS[view][0]])
        weights[row, known[tag]] = weight
    weights = weights[:, 1:] - weights[:, :1]
    most = sum(abs(weights[start:end]).max(axis=0) for start, end in itertools.pairwise(begins) if end > start)
    scale = int(32_000 // most.max())
    transitions = numpy.zeros((len(TAGS), len(TAGS)))
    for (before, after), weight in moves.items():
        transitions[known[before], known[after]] = weight
    numbers = {"weights": weights, "transitions": transitions}
    whole = {name: numpy.rint(values * scale).astype(numpy.int16) for name, values in numbers.items()}
    return {"ids": ids, **whole, "scale": numpy.int16(scale)}


def fit(sentences: Iterable[tuple[list[list[str]], list[str]]]) -> tuple[dict[Any, float], dict[Any, float]]:
    """The weights of features and tags, and of tags and those that follow."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for features, tags in sentences:
        trainer.append(features, tags)
    trainer.set_params(PARAMETERS)
    with tempfile.TemporaryDirectory() as folder:
        model = str(Path(folder) / "model")
        trainer.train(model)
        tagger = pycrfsuite.Tagger()
        tagger.open(model)
        info = tagger.info()
        tagger.close()
    return info.state_features, info.transitions


if __name__ == "__main__":
    main()
