"""Lists whose head stands behind the last of them: 大、中、小型企业, 一线、二线城市房价."""

from __future__ import annotations

import re

#: 大、中|、小型企业, 市、|县重点项目, 一线、|二线城市房价: what the first of a list leaves out.
_SIZES = re.compile(
    "(?<![一-龥])(?P<first>(?:[大中小][、和])+)(?P<last>[中小微])(?P<of>型?(?:微?企业|工业企业|项目)[一-龥A-Z]*)$"
)
_RANKS = re.compile(
    "^.*?(?:(?<=年)|(?<![一-龥]))(?P<first>(?:[省市县区][、和])+)(?P<last>[市县区])(?P<of>级?(?:重点|重大)[一-龥]{2,})$"
)
_TIERS = re.compile("(?P<first>(?:[一二三四]线[、和])+)(?P<last>[一二三四]线)(?P<of>城市[一-龥]{2,})$")
_SORT = "(?:公共|专用|私人|国有|民营|私营|外资|公办|民办|新建|改建|扩建|续建)"
_SORTS = re.compile(f"(?P<first>(?:{_SORT}[、和])+)(?P<last>{_SORT})(?P<of>(?!投资|改造)[一-龥]{{2,}})$")
_GOODS = r"(?:新建(?:商品)?住[宅房]|二手住?[宅房]|新房|\d+号(?:车用)?[汽柴]油)"
_GOODS_LISTED = re.compile(f"(?P<first>(?:{_GOODS}[、和与])+)(?P<last>{_GOODS})(?:全国)?(?P<of>[一-龥]{{2,}})$")
_LASTING = r"\d+(?:年|个月)期(?:及?以[上下])?"
_TERMS = re.compile(f"(?P<first>(?:{_LASTING}[、和与])+)(?P<last>{_LASTING})(?P<of>[一-龥]{{2,}}(?:（[A-Z]+）)?)$")
_FUELS = re.compile("(?P<first>汽[、和])(?P<last>柴)(?P<of>油[一-龥]*)$")
_CASE = "(?:刑事|治安|民事|行政|商事|经济|侵财|盗窃|诈骗|火灾|交通)"
_CASES = re.compile(f"(?P<first>(?:{_CASE}[、和])+)(?P<last>{_CASE}(?:类)?)(?P<of>(?:警情|案件|发案|事故)[一-龥]*)$")
#: Lists of kinds whose head stands behind the last of them, and how one of the others is told.
_OF_ONE_HEAD = (
    (_SIZES, re.compile("[大中小微]")),
    (_RANKS, re.compile("[省市县区]")),
    (_TIERS, re.compile("[一二三四]线")),
    (_SORTS, re.compile(_SORT)),
    (_GOODS_LISTED, re.compile(_GOODS)),
    (_TERMS, re.compile(_LASTING)),
    (_FUELS, re.compile("汽")),
    (_CASES, re.compile(_CASE)),
)


def with_head(words: str) -> str:
    """Words in which each thing of a list has the head that stands behind the last.

    Examples
    --------
    >>> with_head("一线、二线城市房价")
    '一线城市房价、二线城市房价'
    """
    for kinds_of, one in _OF_ONE_HEAD:
        if told := kinds_of.search(words):
            firsts = one.sub(rf"\g<0>{told['of']}", told["first"])
            words = words[: told.start()] + firsts + told["last"] + told["of"]
    return words
