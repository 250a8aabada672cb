"""Train the tagger (``kg/extract/tagger.npz``) on annotated articles.

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
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy
import pycrfsuite

from kg.extract.features import TAGS, feature_ids, segments
from kg.extract.lexicon import compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.page import Page
from kg.extract.tagger import WEIGHTS
from kg.ingest import read_articles
from kg.model import Article
from kg.vocabulary import load_vocabulary

PARAMETERS = {"c1": 0.05, "c2": 0.02, "max_iterations": 100, "feature.possible_transitions": True}


def main() -> None:
    """Read the annotations, train, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("annotations", nargs="+", type=Path, help="annotated articles, JSON lines")
    parser.add_argument("--texts", nargs="+", type=Path, default=[], help="articles whose annotations hold no text")
    parser.add_argument("-o", "--output", type=Path, default=WEIGHTS, help="where the weights go")
    options = parser.parse_args()
    ids, weights, transitions = train(examples(options.annotations, options.texts))
    numpy.savez_compressed(options.output, ids=ids, weights=weights, transitions=transitions)
    print(f"{options.output}: {len(ids):,} features, {options.output.stat().st_size:,} bytes")


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
        ids = feature_ids([(page, find_ruled(page))]).T
        tags = _tags(len(page.text), marks[key])
        for start, end in segments(page.text):
            yield [[str(feature) for feature in row] for row in ids[start:end]], tags[start:end]


def _tags(size: int, mentions: list[Any]) -> list[str]:
    tags = ["O"] * size
    for mention in mentions:
        place = mention if isinstance(mention, list) else [mention[key] for key in ("start", "end", "label")]
        start, end, label = place
        tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]
    return tags


def train(sentences: Iterable[tuple[list[list[str]], list[str]]]) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Hashed ids of the features that matter, their weights for each tag, and the weights of transitions."""
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
    known = {tag: index for index, tag in enumerate(TAGS)}
    ids = sorted({int(feature) for feature, _ in info.state_features})
    rows = {feature: row for row, feature in enumerate(ids)}
    weights = numpy.zeros((len(ids), len(TAGS)), numpy.float16)
    for (feature, tag), weight in info.state_features.items():
        weights[rows[int(feature)], known[tag]] = weight
    transitions = numpy.zeros((len(TAGS), len(TAGS)), numpy.float16)
    for (before, after), weight in info.transitions.items():
        transitions[known[before], known[after]] = weight
    return numpy.array(ids, numpy.int32), weights, transitions


if __name__ == "__main__":
    main()
