"""Train the tagger (``kg/extract/tagger.npz``) on annotated articles.

    pip install -e '.[train]'
    python scripts/train_tagger.py GOLD.jsonl... [-o FILE]

Each line of a file is an annotated article: ``id``, ``date``, ``text``, ``mentions`` (``start``, ``end``, ``label``). What the
rules find in it is a feature, so articles on which rules or vocabulary were worked out teach the tagger to trust them
too much: leave those out. Conditional random field, L-BFGS with L1 and L2 penalties, by CRFsuite (Okazaki 2007). The
same files in any order give the same weights.
"""

from __future__ import annotations

import argparse
import json
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
from kg.vocabulary import load_vocabulary

PARAMETERS = {"c1": 0.1, "c2": 0.05, "max_iterations": 100, "feature.possible_transitions": True}


def main() -> None:
    """Read the annotations, train, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", nargs="+", type=Path, help="annotated articles, JSON lines")
    parser.add_argument("-o", "--output", type=Path, default=WEIGHTS, help="where the weights go")
    options = parser.parse_args()
    ids, weights, transitions = train(examples(options.gold))
    numpy.savez_compressed(options.output, ids=ids, weights=weights, transitions=transitions)
    print(f"{options.output}: {len(ids):,} features, {options.output.stat().st_size:,} bytes")


def examples(paths: Iterable[Path]) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Sentences as features and tags, in order of the articles' ids."""
    lexicon = compile_lexicon(load_vocabulary())
    marks: dict[str, list[dict[str, Any]]] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            marks[record["id"]] = record["mentions"]
    for article in sorted(read_articles(paths), key=lambda article: article.id):
        page = Page(article, lexicon)
        ids = feature_ids([(page, find_ruled(page))]).T
        tags = _tags(len(article.text), marks[article.id])
        for start, end in segments(article.text):
            yield [[str(feature) for feature in row] for row in ids[start:end]], tags[start:end]


def _tags(size: int, mentions: list[dict[str, Any]]) -> list[str]:
    tags = ["O"] * size
    for mention in mentions:
        start, end, label = mention["start"], mention["end"], mention["label"]
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
