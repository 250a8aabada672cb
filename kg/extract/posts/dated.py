"""Whether changes of office were made in a year before that of the article."""

from __future__ import annotations

import re

from kg.extract.reading import Reading, Sentence, pattern

#: A year, in numbers or written out, and the numerals of that: 一九八二年.
_YEAR = "(?:(?:19|20)[0-9][0-9]|[一二][九〇零○][〇零○一二三四五六七八九][〇零○一二三四五六七八九])"
_NUMERALS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
#: What says close before an appointment that it was made a year before the article or earlier.
_LAST_YEAR = re.compile("去年|前年")
_NEAR = 14
#: What says that an office was held while something else was so: 其时，P任T，P任T; P任T时，|P任T.
_THEN = pattern("[其彼当]时(?:，|$)|<P>[担出曾]?任(?:[<O><G><R>]|、|<T>(?=[、<O><G><R>]))*<T>时，?$")
#: What a body decides is no station of a career, whenever it did, nor what happens now: …举行会议，|决定|P任T, 直至|此次被|任命为T.
_DECIDED = re.compile("决定|[此本]次被")
_WORD = 3
#: A year, but not that in which somebody was born or joined.
_DATED = re.compile(
    _YEAR
    + r"(?!(?<=生于.{4})年(?:\d{1,2}月)?的)\s*(?:年|\.)(?!\s*(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出?生|参加|加入|入党))"
)


def is_dated_back(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence names a year before that of the article."""
    date, skeleton = reading.page.date, sentence.skeleton
    if date is None or not ("年" in skeleton or "." in skeleton):
        return False
    years = [int(match.group()[:4].translate(_NUMERALS)) for match in _DATED.finditer(skeleton)]
    return bool(years) and min(years) < int(date[:4])


def is_history(reading: Reading, sentence: Sentence, place: int) -> bool:
    """Whether a year before the article's stands in the sentence before the appointment."""
    date = reading.page.date
    if _DECIDED.search(sentence.skeleton, max(0, place - _NEAR), place + _WORD):
        return False
    years = re.findall(f"({_YEAR})[年.]", sentence.skeleton[:place])
    if _LAST_YEAR.search(sentence.skeleton, max(0, place - _NEAR), place) or _THEN.search(sentence.skeleton, 0, place):
        return True
    return bool(years and date and int(years[-1].translate(_NUMERALS)) < int(date[:4]))
