"""Precision, recall and F1 of mentions and facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.evaluate.agreement import RULES, UNCOMMON, match_facts, overlapping, spans_of, unique_facts
from kg.evaluate.disagreements import Disagreement, fact_errors, mention_errors
from kg.evaluate.records import Record
from kg.model import LABELS

#: Confidences from which the share of right facts is reported.
THRESHOLDS = (0.9, 0.8, 0.7, 0.6, 0.5)


@dataclass(frozen=True, slots=True)
class Count:
    """How many were found of how many.

    Examples
    --------
    >>> Count(hit=3, gold=4, pred=6).precision
    0.5
    """

    hit: int = 0
    gold: int = 0
    pred: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.hit + other.hit, self.gold + other.gold, self.pred + other.pred)

    @property
    def precision(self) -> float:
        """Share of the predicted ones that are right."""
        return self.hit / self.pred if self.pred else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold ones that were found."""
        return self.hit / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """How many of the facts with a confidence of ``at_least`` are right."""

    at_least: float
    right: int
    pred: int


@dataclass(frozen=True, slots=True)
class Scores:
    """The counts by label and by fact type, and the errors in the order of the documents.

    ``lacking`` are the documents, of all ``documents``, for which nothing was given: they count as empty.
    """

    documents: int
    mentions: Mapping[str, Count]
    overlap: Mapping[str, Count]
    facts: Mapping[str, Count]
    calibration: tuple[Calibration, ...] = ()
    errors: tuple[Disagreement, ...] = ()
    lacking: tuple[str, ...] = ()


def score(gold: Iterable[Record], predicted: Iterable[Record]) -> Scores:
    """Score predicted records against gold records.

    Parameters
    ----------
    gold : iterable of mapping
        Annotated documents with ``id``, ``text``, ``mentions`` and ``facts``.
    predicted : iterable of mapping
        What was extracted; documents that gold does not hold do not count, those missing here count as empty.

    Returns
    -------
    Scores
        Strict and overlapping mentions by label, facts by type, and the errors.

    Examples
    --------
    >>> text = "肖亚庆出席会议。"
    >>> person = {"start": 0, "end": 3, "label": "PERSON"}
    >>> scores = score([{"id": "a", "text": text, "mentions": [person]}], [{"id": "a", "mentions": []}])
    >>> scores.mentions["PERSON"].recall, scores.errors[0].cause, scores.errors[0].gold
    (0.0, 'missed', 'PERSON 肖亚庆')
    """
    guesses = {record["id"]: record for record in predicted}
    documents = {record["id"]: record for record in gold}
    strict = dict.fromkeys(LABELS, Count())
    overlap = dict.fromkeys(LABELS, Count())
    used = {row["type"] for document in documents.values() for row in document.get("facts", ())}
    rules = {kind: rule for kind, rule in RULES.items() if kind in used or kind not in UNCOMMON}
    facts = dict.fromkeys(rules, Count())
    confident: list[tuple[float, bool]] = []
    errors: list[Disagreement] = []
    for key, document in documents.items():
        guess = guesses.get(key, {})
        text = document.get("text", "")
        theirs, ours = spans_of(document), spans_of(guess)
        for label in LABELS:
            right = {span for span in theirs if span[2] == label}
            found = {span for span in ours if span[2] == label}
            near = sum(any(overlapping(span, other) for other in found) for span in right)
            strict[label] += Count(len(right & found), len(right), len(found))
            overlap[label] += Count(min(near, len(found)), len(right), len(found))
        errors += mention_errors(key, text, sorted(theirs - ours), sorted(ours - theirs))
        for kind, rule in rules.items():
            expected, got = unique_facts(document, kind, rule), unique_facts(guess, kind, rule)
            left, over = match_facts(rule, expected, got)
            facts[kind] += Count(len(expected) - len(left), len(expected), len(got))
            confident += [(row["confidence"], i not in over) for i, row in enumerate(got) if "confidence" in row]
            errors += fact_errors(key, text, kind, [expected[i] for i in left], [got[i] for i in over])
    return Scores(
        documents=len(documents),
        mentions=strict | {"all": sum(strict.values(), Count())},
        overlap=overlap | {"all": sum(overlap.values(), Count())},
        facts=facts | {"all": sum(facts.values(), Count())},
        calibration=_calibration(confident),
        errors=tuple(errors),
        lacking=tuple(key for key in documents if key not in guesses),
    )


def _calibration(confident: Sequence[tuple[float, bool]]) -> tuple[Calibration, ...]:
    if not confident:
        return ()
    rows = []
    for least in THRESHOLDS:
        above = [right for confidence, right in confident if confidence >= least]
        rows.append(Calibration(least, sum(above), len(above)))
    return tuple(rows)
