"""Shares that are told without 占 beside them: 出口贸易的43%通过口岸实现, 占工业产值212亿元的40%."""

from __future__ import annotations

import re

#: 出口贸易的|43%通过口岸实现
_PART_OF = re.compile("(?:其中，?)?[^占达为是当成到至复超过于了按以每，]{1,14}[量额值口资易积人户业品税入款]的")
#: 占全区工业产值|212亿元|的40%
_OF_SO_MUCH = re.compile(r"占(?!有率)[^，。；占\d]{2,20}\d[\d.]*[万亿]*[一-龥]{1,4}$")
#: 占6万户|企业总产值的40%
_OF_SO_MANY = re.compile(r"占[^，。；占\d]{0,6}\d[\d.]*[万亿]*[户家个]$")


def words_of_part(text: str, sentence: int, begin: int, prefix: str) -> str | None:
    """The words that name of what a share is, empty where it is that of the statistic before; None where it is no share.

    ``prefix`` are the words before the number, which begin at ``begin`` in the sentence that begins at ``sentence``.
    """
    if not prefix.endswith("的"):
        return None
    if prefix == "的":
        return "" if _OF_SO_MUCH.search(text, sentence, begin) else None
    if prefix[0].isalpha() and _OF_SO_MANY.search(text, sentence, begin):
        return ""
    return prefix.removesuffix("的") if _PART_OF.fullmatch(prefix) else None
