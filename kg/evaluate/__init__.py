"""Evaluate: what was extracted against what an annotator wrote down.

``sources`` finds what is to be scored, ``records`` reads and writes the JSON lines of gold files and predictions,
``agreement`` says when two facts are the same, ``scoring`` counts, ``disagreements`` lists the errors,
``rendering`` shows.
"""

from kg.evaluate.disagreements import Disagreement
from kg.evaluate.records import Record, read_records, to_record
from kg.evaluate.rendering import errors_by_kind, scores_to_dict, write_html, write_text
from kg.evaluate.scoring import Calibration, Count, Scores, score
from kg.evaluate.sources import evaluate

__all__ = [
    "Calibration",
    "Count",
    "Disagreement",
    "Record",
    "Scores",
    "errors_by_kind",
    "evaluate",
    "read_records",
    "score",
    "scores_to_dict",
    "to_record",
    "write_html",
    "write_text",
]
