"""What several numbers are said of: A、B和C分别增长x%、y%和z%."""

from __future__ import annotations

import re

_SUFFIX_FROM = re.compile(
    r"(?P<side>[一-龥]{1,4}?)(?:增长|下降|涨幅|增速|增幅)(?:较|最|比较)?(?:快|大|慢|多|高)的?(?:领域|行业|产品|省份|地区|商品)(?:主要)?(?:是|为|有|包括)"
)
#: 第一、二、三产业
_ORDINALS = re.compile(r"(?P<first>第?)(?P<list>[一二三](?:[、和][一二三])+)(?P<head>(?:次)?产业)")


def _spelled_out(match: re.Match[str]) -> str:
    return "、".join(f"第{number}{match['head']}" for number in re.findall("[一二三]", match["list"]))


def list_items(words: str, count: int) -> tuple[list[str] | None, str]:
    """The ``count`` things listed at the end of words, and what belongs behind each of their names."""
    words = re.sub(r"(?:增速|增幅|涨幅)?(?:同比|环比|分别|依次|则|均|也)*$", "", words)
    words = _ORDINALS.sub(_spelled_out, words)
    side = _SUFFIX_FROM.search(words)
    if side:
        words = words[side.end() :]
    both = re.search(r"产销(量|额)?$", words) if count == 2 else None
    if both:
        kind, whole = both.group(1) or "量", words[: both.start()]
        words = f"{whole}产{kind}、{whole}销{kind}"
    items = [item for item in words.split("、") if item]
    if len(items) != count:
        items = [item for item in re.split(r"、|和|及|与|以及", words) if item]
    ending = side["side"][-2:] if side and side["side"][-2:] in ("出口", "进口") else ""
    return (items[-count:], ending) if len(items) >= count else (None, "")


def with_preposition(first: str, item: str) -> str:
    """An item of a list with the preposition that stands before the first: 对东盟、欧盟."""
    mark = re.search(r"[对与自从向](?=[^对与自从向]*$)", first)
    return item if mark is None or item is first or item.startswith(mark.group()) else mark.group() + item
