"""People whom a text presents: by the year of their birth, or as the first of some delegates who propose something."""

from __future__ import annotations

import re

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.people.no_people import looks_like_one
from kg.extract.people.shapes import common_surnames

#: 1963年出生的|P，现任…, 以1966年12月生的|P|为例.
_BORN = re.compile(
    r"年(?:\d{1,2}月)?(?:\d{1,2}日)?出?生的(?P<name>[一-龥]{2,3}?)(?=[，、]|为例|是|现任|曾任|担任|任|接替|在|从|当选)"
)
#: 针对|P|等15名代表提出的建议, |P|等3位委员的提案.
_FIRST = re.compile(r"(?P<name>[一-龥]{2,3})等\d{1,3}[名位](?:[一-龥]{0,6}(?:人大|政协))?(?:代表|委员)")
#: |P|代表提出的建议, 与|P|委员座谈.
_DELEGATE = re.compile(
    r"(?:^|[，。；：、“”\n]|与|和|由|对|向|感谢|邀请|走访)(?P<name>[一-龥]{2,3})(?:代表|委员)(?=提出|领衔|建议|认为|关于|对|所提|进行|座谈|就[^，。；]{2,}|发言|发表|说|指出|表示|作了|[，。；、])"
)
#: How long a name is that looks like one though its first character stands for a country elsewhere.
_WHOLE = 3


def presented(page: Page) -> list[tuple[int, int]]:
    """Where names stand that a text presents so."""
    text = page.text
    found: list[re.Match[str]] = []
    if "生的" in text:
        found += _BORN.finditer(text)
    if "代表" in text or "委员" in text:
        found += [*_FIRST.finditer(text), *_DELEGATE.finditer(text)]
    return [match.span("name") for match in found if _is_named(page, match["name"])]


def _is_named(page: Page, name: str) -> bool:
    """Whether a wording looks like a name, also one with a surname that stands for a country elsewhere: 马有礼."""
    if is_word(name):
        return False
    if name[0] in page.lexicon.country_of:
        return len(name) == _WHOLE and name[0] in common_surnames(page.lexicon) and not is_word(name[:2])
    return looks_like_one(page.lexicon, name)
