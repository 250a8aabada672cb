"""Article -> mentions and facts: a pure function of the article and the vocabulary.

>>> from kg.model import Article
>>> from kg.vocabulary import load_vocabulary
>>> found = extract(Article("a", "工信部部长肖亚庆出席会议。"), load_vocabulary())
>>> [(mention.label, mention.name) for mention in found.mentions]
[('ORGAN', '工业和信息化部'), ('POSITION', '部长'), ('PERSON', '肖亚庆')]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import Article, Extraction
from kg.vocabulary import Vocabulary

__all__ = ["batches", "extract", "extract_all"]

#: Characters of articles that are read together.
_BATCH = 50_000


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
    [extraction] = extract_all([article], vocabulary)
    return extraction


def extract_all(articles: Iterable[Article], vocabulary: Vocabulary) -> Iterator[Extraction]:
    """Find the mentions and facts of many articles; quicker than one by one, with the same result.

    Parameters
    ----------
    articles : iterable of Article
        The articles.
    vocabulary : Vocabulary
        The names known beforehand.

    Examples
    --------
    >>> from kg.vocabulary import load_vocabulary
    >>> articles = [Article(str(number), "工信部部长肖亚庆出席会议。") for number in range(3)]
    >>> [len(found.mentions) for found in extract_all(articles, load_vocabulary())]
    [3, 3, 3]
    """
    # The finders compile hundreds of patterns, which takes as long as all else that has to be loaded.
    from kg.extract.facts import find_facts
    from kg.extract.lexicon import compile_lexicon
    from kg.extract.mentions import find_spans, mentions_of
    from kg.extract.page import Page

    lexicon = compile_lexicon(vocabulary)
    for batch in batches(articles, chars=_BATCH):
        pages = [Page(article, lexicon) for article in batch]
        for page, spans in zip(pages, find_spans(pages), strict=True):
            facts = find_facts(page, spans)  # which finds the full names of meetings, too
            yield Extraction(page.article, mentions_of(page, spans), facts)


def batches(articles: Iterable[Article], *, chars: int, most: int | None = None) -> Iterator[list[Article]]:
    """Articles in lists that end as soon as they hold so many characters or, where ``most`` is given, so many articles."""
    batch: list[Article] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += len(article.text)
        if size >= chars or len(batch) == most:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
