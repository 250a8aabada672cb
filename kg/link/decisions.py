"""Decisions about people: who is taken for whom, with score and reason, and what a reviewer said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """Whether two careers under one name belong to one person.

    ``left`` and ``right`` are anchors that stay the same when articles are added: the id of the first organ of a
    career, or ``article/…`` for an article that names no post. ``score`` is what the evidence adds up to, ``same``
    the verdict, ``reason`` the evidence in words.

    Handed to a linker as ``reviewed``, a decision binds: its score and reason do not matter then.
    """

    name: str
    left: str
    right: str
    same: bool
    score: float = 0.0
    reason: str = ""
