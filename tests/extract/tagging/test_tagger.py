from __future__ import annotations

import itertools

import numpy
import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.mentions import find_ruled
from kg.extract.page import Page
from kg.extract.tagging.features import MARGIN, TAGS, TEMPLATES, feature_ids, segments
from kg.extract.tagging.tagger import Ruled, Tagger, allowed, load_tagger
from kg.model import Article
from kg.vocabulary import load_vocabulary

TEXTS = (
    "11月5日，工信部部长肖亚庆在北京出席会议并讲话。会议由辛国斌主持",
    "",
    "\n",
    "国务院总理李强会见法国总统马克龙！？双方就加强合作交换意见；\n据悉，浙江省委书记袁家军、省长王浩参加会见。",
    "今年前三季度，全国粮食产量稳步提高，农民收入同比增长百分之六，增速高于城镇居民",
)


def ruled(text: str) -> Ruled:
    page = Page(Article("a", text), compile_lexicon(load_vocabulary()))
    return page, find_ruled(page)


def best_path(scores: numpy.ndarray, moves: numpy.ndarray) -> list[int]:
    """Viterbi as in the books; ``scores`` has a row a tag."""
    reached = [
        int(score) if not tag.startswith("I-") else -(10**9) for tag, score in zip(TAGS, scores[:, 0], strict=True)
    ]
    back: list[list[int]] = []
    for column in scores.T[1:]:
        ways = [[reached[before] + int(moves[before, tag]) for before in range(len(TAGS))] for tag in range(len(TAGS))]
        back.append([max(range(len(TAGS)), key=way.__getitem__) for way in ways])
        reached = [way[before] + int(score) for way, before, score in zip(ways, back[-1], column, strict=True)]
    path = [max(range(len(TAGS)), key=reached.__getitem__)]
    for step in reversed(back):
        path.append(step[path[-1]])
    return path[::-1]


def test_pages_together_get_what_each_gets_alone() -> None:
    tagger, read = load_tagger(), [ruled(text) for text in TEXTS]
    together = tagger.tag(read)
    assert together == [found for one in read for found in tagger.tag([one])]
    assert [len(found) > 0 for found in together] == [True, False, False, True, False]


def test_no_mention_overlaps_another_or_leaves_its_text() -> None:
    for (page, _), found in zip(read := [ruled(text) for text in TEXTS], load_tagger().tag(read), strict=True):
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(found))
        assert all(0 <= start < end <= len(page.text) for start, end, _ in found)


def test_one_row_a_template_and_a_margin_around_each_page() -> None:
    read = [ruled(text) for text in TEXTS]
    ids = feature_ids(read)
    assert ids.shape == (len(TEMPLATES), sum(map(len, TEXTS)) + MARGIN * (len(TEXTS) + 1))
    alone = feature_ids(read[3:4])
    start = sum(map(len, TEXTS[:3])) + 3 * MARGIN
    assert (ids[:, start : start + alone.shape[1]][:, 1:-1] == alone[:, 1:-1]).all()


@pytest.mark.parametrize("seed", range(5))
def test_paths_are_the_best(seed: int) -> None:
    random = numpy.random.default_rng(seed)
    trained = load_tagger()
    moves = random.integers(-40, 40, (len(TAGS), len(TAGS)), numpy.int32)
    for (i, before), (j, after) in itertools.product(enumerate(TAGS), repeat=2):
        if not allowed(before, after):
            moves[i, j] = -(10**8)
    tagger = Tagger(trained.slots, trained.views, moves, 25)
    read = [ruled(TEXTS[3])]
    size = len(TEXTS[3])
    scores = random.integers(-99, 60, (len(TAGS), size), numpy.int32)
    scores[0] = 0
    scores[1:, ::7] = -10_000  # surely outside
    tags = tagger._decode(scores, read, [0]).tolist()
    expected = [tag for start, end in segments(TEXTS[3]) for tag in best_path(scores[:, start:end], moves)]
    assert tags == expected
