"""Article -> mentions and facts: a pure function of the article and the vocabulary.

>>> from kg.model import Article
>>> from kg.vocabulary import load_vocabulary
>>> found = extract(Article("a", "工信部部长肖亚庆出席会议。"), load_vocabulary())
>>> [(mention.label, mention.name) for mention in found.mentions]
[('ORGAN', '工业和信息化部'), ('POSITION', '部长'), ('PERSON', '肖亚庆')]
"""

from __future__ import annotations

from kg.extract.advances import AdvanceFinder
from kg.extract.issues import IssueFinder
from kg.extract.lexicon import compile_lexicon
from kg.extract.meetings import MeetingFinder
from kg.extract.mentions import find_spans
from kg.extract.movements import MovementFinder
from kg.extract.page import Page
from kg.extract.personnel import PersonnelFinder
from kg.extract.posts import PostFinder
from kg.extract.reading import Reading
from kg.extract.spans import Span
from kg.extract.statistics import StatisticFinder
from kg.model import Article, Extraction, Fact, Mention
from kg.vocabulary import Vocabulary

__all__ = ["extract", "find_facts"]


def extract(article: Article, vocabulary: Vocabulary) -> Extraction:
    """Find the mentions and facts of one article.

    Parameters
    ----------
    article : Article
        The text; offsets of what is found are code points into ``article.text``.
    vocabulary : Vocabulary
        The names known beforehand.

    Returns
    -------
    Extraction
        Mentions in order of position, facts in order of type and position.
    """
    page = Page(article, compile_lexicon(vocabulary))
    spans = find_spans(page)
    mentions = tuple(Mention(s.start, s.end, s.label, s.name, round(s.confidence, 3)) for s in spans)
    return Extraction(article, mentions, find_facts(page, spans))


def find_facts(page: Page, spans: list[Span]) -> tuple[Fact, ...]:
    """Find the facts that a page states of its resolved spans."""
    reading = Reading(page, spans)
    posts = PostFinder(reading)
    posts.find()
    PersonnelFinder(reading, posts).find()
    meetings = MeetingFinder(reading, posts)
    meetings.find()
    issues = IssueFinder(reading)
    issues.find()
    AdvanceFinder(reading, posts, meetings, issues).find()
    MovementFinder(reading).find()
    StatisticFinder(reading).find()
    return tuple(reading.facts)
