"""The sample articles are read without loss and hang together."""

from __future__ import annotations

from pathlib import Path

import kg
from kg.ingest import ReadStats, group_reprints, read_articles

SAMPLES = Path(kg.__file__).parent / "samples"


def test_every_sample_is_read() -> None:
    stats = ReadStats()
    articles = list(read_articles([SAMPLES], stats=stats))
    assert stats == ReadStats(read=len(list(SAMPLES.glob("*.md"))))
    for article in articles:
        assert article.title
        assert article.date
        assert article.source
        assert 150 <= len(article.text) <= 600
        assert not any(line != line.strip() or "<" in line or "**" in line for line in article.text.split("\n"))


def test_samples_hold_one_reprint() -> None:
    groups = group_reprints(read_articles([SAMPLES]))
    assert len(groups) - len(set(groups.values())) == 1
