"""Claims -> relations: what several articles state becomes one edge with all their evidence."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.ids import relation_id
from kg.link.days import days_between
from kg.link.rows import Claim
from kg.model import Evidence, Relation

#: No number of sources makes a fact more certain than this.
_CERTAIN = 0.999
#: Reports of one turn in a career follow each other within this many days.
_SAME_TURN = 31
#: Within so many days nobody comes twice to one post; articles that look back name the day of the first report no more.
_SAME_CHANGE = 365


def weigh(claims: Sequence[Claim], groups: Mapping[str, str]) -> tuple[tuple[Evidence, ...], float, int]:
    """Evidence, confidence and number of independent sources of claims that state one thing.

    Articles of one group count as one source, with the highest confidence among them; sources are taken to err
    independently of each other.
    """
    if len(claims) == 1:  # by far the most frequent case
        claim = claims[0]
        spans = sorted(set(claim.spans)) if len(claim.spans) > 1 else claim.spans
        article = claim.article
        quoted = tuple([Evidence(article, start, end, quote) for start, end, quote in spans])
        return quoted, round(min(claim.confidence, _CERTAIN), 4), 1
    evidence: set[tuple[str, int, int, str]] = set()
    best: dict[str, float] = {}
    for claim in claims:
        group = groups.get(claim.article, claim.article)
        best[group] = max(best.get(group, 0.0), claim.confidence)
        evidence.update((claim.article, *span) for span in claim.spans)
    doubt = math.prod(sorted(1.0 - confidence for confidence in best.values()))
    quoted = tuple([Evidence(*item) for item in sorted(evidence)])
    return quoted, round(min(1.0 - doubt, _CERTAIN), 4), len(best)


def make_relation(
    ends: tuple[str, str, str], claims: Sequence[Claim], groups: Mapping[str, str], *identity: str, **attributes: str
) -> Relation:
    """One edge from type, source and target; ``identity`` tells it from other edges between them."""
    evidence, confidence, sources = weigh(claims, groups)
    known = {name: value for name, value in attributes.items() if value}
    return Relation(relation_id(*ends, *identity), *ends, known, evidence, confidence, sources)


def reduce_claims(ends: tuple[str, str, str], claims: Sequence[Claim], groups: Mapping[str, str]) -> Iterator[Relation]:
    """The edges of one type between two nodes.

    Parameters
    ----------
    ends : tuple of str
        Type, source and target.
    claims : sequence of Claim
        All that state such an edge, in any order. Posts are reduced by ``kg.link.tenures`` instead.
    groups : mapping
        Article -> its group of reprints.
    """
    if ends[0] == "personnel":
        yield from _changes(ends, claims, groups)
    elif ends[0] == "issues":
        number = min(filter(None, (claim.get("number") for claim in claims)), default="")
        yield make_relation(ends, claims, groups, number=number)
    else:
        yield make_relation(ends, claims, groups)


def _changes(ends: tuple[str, str, str], claims: Iterable[Claim], groups: Mapping[str, str]) -> Iterator[Relation]:
    """One edge for each appointment, removal and the like."""
    by_change: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_change[claim.get("title"), claim.get("action")].append(claim)
    for (title, action), reports in sorted(by_change.items()):
        for part in split_by_time(reports, _SAME_CHANGE):
            start = part[0].date
            yield make_relation(ends, part, groups, title, action, start, title=title, action=action, start=start)


def split_by_time(claims: Iterable[Claim], most: int = _SAME_TURN) -> list[list[Claim]]:
    """Claims by date, parted where more than ``most`` days lie between two; those without one join the first part."""
    ordered = sorted(claims, key=lambda claim: (claim.date, claim))
    undated = [claim for claim in ordered if not claim.date]
    parts: list[list[Claim]] = []
    for claim in ordered[len(undated) :]:
        if parts and days_between(parts[-1][-1].date, claim.date) <= most:
            parts[-1].append(claim)
        else:
            parts.append([claim])
    if undated:
        parts[:1] = [[*(parts[0] if parts else []), *undated]]
    return parts
