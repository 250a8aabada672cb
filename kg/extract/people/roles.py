"""What makes a name likely though no title stands before it: a role, a verb whose object is a person, particulars."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from kg.extract.dictionary import cut_words
from kg.extract.lexicon import Lexicon

#: Words whose object is a person: the name behind them needs no verb of its own. Each begins with a character, none with
#: a group: so ``re`` looks only where one of these characters stands.
_OBJECT = re.compile(
    "听取了?|任命|免去了?|给予|选举|推选|推荐|提名|接受了?|追授|授予|悼念|缅怀|罢免|聘[任请]|前任|对(?=[一-龥]{2,3}（)|决定(?=[一-龥]{2,3}(?:任|代理|为))"
    "|主角[是为](?=[一-龥]{2,3}[，。])|主人公[是为](?=[一-龥]{2,3}[，。])|当事人[是为](?=[一-龥]{2,3}[，。])"
)
#: Of whom somebody is a representative: 群众代表|P.
_REPRESENTED = (
    "人士",
    "群众",
    "企业",
    "专家",
    "职工",
    "学者",
    "教师",
    "党员",
    "青年",
    "运动员",
    "各界",
    "基层",
    "企业家",
    "毕业生",
)
#: A quoted epithet: “最美教师”|P.
_EPITHET = "”(?<=[员师生医长民者人家官兵星娃匠部]”)"
#: How those are introduced of whom a notice gives the particulars: P，男，1974年5月出生; P，现任省水利厅副厅长.
PARTICULARS = re.compile(
    r"(?:^|(?<=[\n。；、：　 ])|(?<=显示，)|(?<=简历，)|(?<=介绍，))(?P<name>[一-龥]{2,4})(?=，[男女]，|，[一-龥]{1,4}族，|（[男女][，）]"
    r"|[（，](?:19|20)\d\d年\d{1,2}月出?生|，(?P<office>现任|曾任|历任))"
)
#: How a line begins that tells where somebody is from: P，江苏盐城人.
FROM_WHERE = re.compile(r"^[ 　]*(?P<name>[一-龥]{2,4})，(?=[一-龥]{2,10}人[，。])", re.MULTILINE)
INTRODUCED = ("，男，", "，女，", "（男", "（女", "月生", "月出生", "族，", "，现任", "，曾任", "，历任")
#: What places and things of three characters end with: 查干湖, 滕头村, 梅花鹿.
OF_THINGS = frozenset(
    "村镇乡湖洞滩祠楼潮岭队河岛寺塔桥港站路街园区县市州省店馆院校厂场车船节鹿彩拉湾庄堡沟店戏茶酒族林里型度性坪"
)


def ends_word(text: str, start: int, at: int) -> bool:
    """Whether a word of the dictionary ends where a role does: 村民|周金星, but not 传承人|才培养."""
    begin = max(0, start - 2)
    ends = itertools.accumulate(map(len, cut_words(text[begin : at + 3], guess=False)), initial=begin)
    return at in ends


def objects(lexicon: Lexicon, text: str) -> Iterator[tuple[int, int]]:
    """Where that begins and ends which a name stands right behind, with a surname behind: verbs, roles, quoted epithets."""
    found = [match.span() for match in _verbs(lexicon).finditer(text)]
    by_last, ends = _before_names(lexicon)
    for end in (match.end() for match in ends.finditer(text)):
        words = by_last[text[end - 1]]
        if text.endswith(words, 0, end):
            found.append((min(end - len(word) for word in words if text.endswith(word, 0, end)), end))
    reach = 0
    for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= reach:
            yield start, end
            reach = end


def is_role(lexicon: Lexicon, words: str) -> bool:
    """Whether what :func:`objects` finds is a role or an epithet, and no verb."""
    return words == "”" or words in _roles(lexicon)


@lru_cache(maxsize=4)
def _verbs(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(f"(?:{_OBJECT.pattern}|{_EPITHET})(?=[{''.join(sorted(lexicon.surnames))}])")


@lru_cache(maxsize=4)
def _before_names(lexicon: Lexicon) -> tuple[dict[str, tuple[str, ...]], re.Pattern[str]]:
    """The roles by their last characters, and a pattern of these with a surname behind, which is quick to seek."""
    by_last: dict[str, tuple[str, ...]] = {}
    for word in sorted(_roles(lexicon).union(f"{who}代表" for who in _REPRESENTED)):
        by_last[word[-1]] = (*by_last.get(word[-1], ()), word)
    return by_last, re.compile(f"[{''.join(by_last)}](?=[{''.join(sorted(lexicon.surnames))}])")


@lru_cache(maxsize=4)
def _roles(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.word_list("role-before-name"))
