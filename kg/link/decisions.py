"""Decisions about people: who is taken for whom, with score and reason, and what a reviewer said."""

from __future__ import annotations

from dataclasses import dataclass

#: Begins the reason of a decision that a reviewer took.
REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """Whether two careers under one name belong to one person.

    ``left`` and ``right`` are anchors that stay the same when articles are added: the id of the first organ of a
    career, or ``article/…`` for an article that names no post. ``score`` is what the evidence adds up to, ``same``
    the verdict, ``reason`` the evidence in words.

    Handed to a linker as ``reviewed``, a decision binds, whatever its score: any organ in which the name has a post
    of its own and any article that gives the name may then stand as ``left`` and ``right``. Its reason is kept.
    """

    name: str
    left: str
    right: str
    same: bool
    score: float = 0.0
    reason: str = ""
