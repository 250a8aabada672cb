"""Whom a title and what is done behind it make known, however odd the name: 副总理|回某某|考察, 副主席|格桑某某|主持."""

from __future__ import annotations

from kg.extract.dictionary import cut_words, holds_word, is_word, tag_words
from kg.extract.lexicon import Lexicon
from kg.extract.page import END, Page
from kg.extract.people.shapes import ALL_HAN, FUNCTION, NOT_FIRST, all_surnames, common_surnames, does
from kg.extract.people.speech import delivers

#: How the dictionary tags what a rare name of two characters reads as, and the rest of one of three behind its surname.
_WORDS, _GIVEN = ("v", "n"), ("nr", "nz", "ns", "nt")
#: What begins no name and points at somebody: 免去|该|员.
_POINTS = "该本此各某他她我你您"
#: How long a short name is, and one of two known parts.
_SHORT, _PARTS = 2, 4


def doing(page: Page, at: int) -> tuple[int, int] | None:
    """Where somebody stands right behind an office and before what he does, whose name nothing else makes one."""
    text, lexicon = page.text, page.lexicon
    end = lexicon.end_of_parts(text, at)
    if end and _acts(page, end, closed=True):
        return at, end
    for end in (at + 3, at + _SHORT):
        name = text[at:end]
        if name[:1] not in all_surnames(lexicon) or not ALL_HAN.fullmatch(name) or not _acts(page, end):
            continue
        if _reads_as_one(lexicon, name) and not (name[0] in NOT_FIRST and name[0] != "来"):
            return at, end
    return None


def begins_with_part(lexicon: Lexicon, name: str) -> bool:
    """Whether a wording is of known parts of such names, or as long as two of which the first is known: 白玛|赤列."""
    whole = lexicon.end_of_parts(name, 0)
    halves = {name[:_SHORT], name[_SHORT:]} if len(name) == _PARTS else set()
    return whole == len(name) or not lexicon.name_parts.isdisjoint(halves)


def is_odd(page: Page, name: str) -> bool:
    """Whether a wording is made of no words at all, or of known parts of names, as that of somebody of no common surname is."""
    if page.lexicon.end_of_parts(name, 0) == len(name):
        return True
    if name in page.lexicon.not_names or FUNCTION.intersection(name) or name[0] in _POINTS:
        return False
    return not holds_word(name)


def _acts(page: Page, at: int, *, closed: bool = False) -> bool:
    """Whether a word for what people do stands at a place, or ``closed`` a mark."""
    text = page.text
    if does(page.lexicon, text, at):
        return True
    if closed and (text[at : at + 1] in END or not text[at : at + 1]):
        return True
    return delivers(text, at)


def _reads_as_one(lexicon: Lexicon, name: str) -> bool:
    """Whether what begins with a surname is no word that people often say: 强|卫, 回良玉, 种|云龙, but not 高度."""
    if name in lexicon.not_names or name[:2] in lexicon.not_names or name in lexicon.titles:
        return False
    if any(character in FUNCTION or character in lexicon.not_given for character in name[1:]):
        return False
    if name[1:] in lexicon.titles or name[1:] in lexicon.name_followers or name[:2] in lexicon.name_followers:
        return False
    words = cut_words(name, guess=False)
    [(_, kind), *_] = tag_words(name)
    if len(words) == 1:
        return kind.startswith(_GIVEN) or (len(name) == _SHORT and kind in _WORDS)
    if all(len(word) == 1 for word in words):
        return True
    common = name[0] in common_surnames(lexicon) and not is_word(name[:2])
    given = (*_GIVEN, "n") if common else _GIVEN  # 任|海深
    return words[0] == name[0] and tag_words(name[1:])[0][1].startswith(given)
