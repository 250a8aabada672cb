"""The words of jieba's dictionary, which is loaded when it is first asked and takes a while."""

from __future__ import annotations

from functools import lru_cache


def cut_words(text: str, *, guess: bool = True) -> list[str]:
    """The words of a text; unless ``guess``, only those of the dictionary and single characters."""
    import rjieba

    words: list[str] = rjieba.cut(text, guess)
    return words


def holds_word(text: str) -> bool:
    """Whether a text holds a word of the dictionary that is longer than a character."""
    return any(len(word) > 1 for word in cut_words(text, guess=False))


def first_word(text: str) -> str:
    """The word of the dictionary that a text begins with, or its first character; nothing of no text."""
    return next(iter(cut_words(text, guess=False)), "")


def tag_words(text: str) -> list[tuple[str, str]]:
    """The words of a text, each with its part of speech: ``nr`` a person, ``ns`` a place, ``v`` a verb."""
    import rjieba

    words: list[tuple[str, str]] = rjieba.tag(text)
    return words


@lru_cache(maxsize=1 << 14)
def is_word(text: str, kind: str = "") -> bool:
    """Whether the dictionary has a word, as one of a kind or as anything but a name."""
    if len(cut_words(text, guess=False)) != 1:
        return False
    [(_, found), *_] = tag_words(text)
    return found.startswith(kind) if kind else not found.startswith("nr")
