"""Review: who was taken for whom with a doubtful score, the evidence side by side, and the verdicts of reviewers."""

from kg.review.files import (
    DECISIONS,
    MERGES,
    Verdict,
    append_verdict,
    read_decisions,
    read_merges,
    read_verdicts,
    write_merges,
)
from kg.review.pairs import MARGIN, Pair, Reviewer, doubtful
from kg.review.rendering import pair_to_dict, post_line, side_rows, verdict_line, write_html
from kg.review.reviewing import Review, review

__all__ = [
    "DECISIONS",
    "MARGIN",
    "MERGES",
    "Pair",
    "Review",
    "Reviewer",
    "Verdict",
    "append_verdict",
    "doubtful",
    "pair_to_dict",
    "post_line",
    "read_decisions",
    "read_merges",
    "read_verdicts",
    "review",
    "side_rows",
    "verdict_line",
    "write_html",
    "write_merges",
]
