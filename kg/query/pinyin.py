"""Pinyin of names: whether letters typed without tones are the syllables or the initials of a name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Literal

#: Tone marks as combining characters; the dots of ü are none.
_TONES = frozenset("\u0300\u0301\u0304\u030c")

#: The readings of one character without tones, ``v`` for ü.
Readings = tuple[str, ...]
Fit = Literal["full", "initials", "full prefix", "initials prefix"]
FITS: tuple[Fit, ...] = ("full", "initials", "full prefix", "initials prefix")


def as_letters(text: str) -> str:
    """What was typed as bare letters and digits, ``v`` for ü; ``""`` if it holds anything that no pinyin holds.

    Examples
    --------
    >>> as_letters("Xiāo Yàqìng"), as_letters("xi'an"), as_letters("lǜ"), as_letters("工信部")
    ('xiaoyaqing', 'xian', 'lv', '')
    """
    parts = unicodedata.normalize("NFD", text.casefold())
    bare = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES)).replace("ü", "v")
    letters = "".join(letter for letter in bare if letter not in " '’-·")
    return letters if letters.isascii() and letters.isalnum() else ""


@cache
def readings(character: str) -> Readings:
    """All readings of a character; itself for a letter or digit, none for a sign.

    Examples
    --------
    >>> readings("重"), readings("绿"), readings("A"), readings("、")
    (('zhong', 'chong', 'tong'), ('lv', 'lu'), ('a',), ())
    """
    if character.isascii():
        return (character.casefold(),) if character.isalnum() else ()
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
    if not found:
        return ()
    return tuple(dict.fromkeys(as_letters(reading) for reading in found[0] if as_letters(reading)))


def fit(letters: str, name: Iterable[Readings]) -> Fit | None:
    """How typed letters fit a name, given as the readings of its characters.

    Examples
    --------
    >>> name = [readings(character) for character in "重庆市"]
    >>> fit("chongqingshi", name), fit("cqs", name), fit("chongq", name), fit("cq", name), fit("qing", name)
    ('full', 'initials', 'full prefix', 'initials prefix', None)
    """
    spoken = [syllables for syllables in name if syllables]
    return min(filter(None, (_full(letters, spoken), _initials(letters, spoken))), key=FITS.index, default=None)


def _full(letters: str, spoken: list[Readings]) -> Fit | None:
    """Whether the letters are the syllables of a name, or of its beginning with the last one cut short."""
    places, cut = {0}, False
    for number, syllables in enumerate(spoken, 1):
        rests = [letters[place:] for place in places]
        if any(syllable.startswith(rest) and syllable != rest for rest in rests for syllable in syllables):
            cut = True
        places = {
            len(letters) - len(rest) + len(syllable)
            for rest in rests
            for syllable in syllables
            if rest.startswith(syllable)
        }
        if len(letters) in places:
            return "full" if number == len(spoken) else "full prefix"
    return "full prefix" if cut else None


def _initials(letters: str, spoken: list[Readings]) -> Fit | None:
    """Whether the letters are the first ones of all characters of a name, or of those at its beginning."""
    if len(letters) > len(spoken):
        return None
    for letter, syllables in zip(letters, spoken, strict=False):
        if not any(syllable[0] == letter for syllable in syllables):
            return None
    return "initials" if len(letters) == len(spoken) else "initials prefix"


class Index:
    """Names by the letters that they may begin with."""

    def __init__(self, names: Iterable[str]) -> None:
        self._groups: dict[str, list[tuple[str, list[Readings]]]] = {}
        for name in names:
            if name.isascii():
                continue
            spoken = [syllables for syllables in map(readings, name) if syllables]
            for letter in {syllable[0] for syllable in (spoken[0] if spoken else ())}:
                self._groups.setdefault(letter, []).append((name, spoken))

    def search(self, letters: str) -> dict[str, Fit]:
        """The names that some letters fit, and how."""
        group = self._groups.get(letters[:1], ())
        if len(letters) == 1:  # all of them begin with it
            return {
                name: (fit(letters, spoken) if len(spoken) == 1 else None) or "full prefix" for name, spoken in group
            }
        fits = ((name, fit(letters, spoken)) for name, spoken in group)
        return {name: kind for name, kind in fits if kind is not None}
