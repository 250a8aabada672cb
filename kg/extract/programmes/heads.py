"""Which of several posts somebody speaks from: a deputy of one body who is the head of another speaks for that one."""

from __future__ import annotations

from kg.extract.posts.titles import Title

#: Heads of governments and committees, and what they may be named as before.
_DEPUTIES = ("副书记", "副主任", "副主席")
_HEADS = (
    "省长",
    "市长",
    "县长",
    "区长",
    "州长",
    "主席",
    "代省长",
    "代市长",
    "代县长",
    "代区长",
    "代主席",
    "旗长",
    "盟长",
)
#: Those who lead a ministry, bureau or office.
_CHIEFS = ("部长", "局长", "署长", "厅长", "主任")


def speaking(posts: list[Title]) -> Title:
    """The post that somebody speaks from who holds several: the first, unless its deputy leads another body."""
    first = posts[0]
    if first.title.startswith("副") and first.organ.endswith("人民政府"):  # 副州长、|市委书记
        led = (post for post in posts[1:] if post.title == "书记" and _is_of_a_place(post.organ))
        return next(led, first)
    heads = _heads_instead(first)
    return next((post for post in posts[1:] if post.title in heads), first)


def _is_of_a_place(organ: str) -> bool:
    """Whether an organ is the party's committee of a city or county."""
    return organ.startswith("中国共产党") and organ.endswith(("市委员会", "县委员会", "区委员会", "旗委员会"))


def _heads_instead(first: Title) -> tuple[str, ...]:
    """The titles that make somebody speak for another organ than that of the post named first."""
    title = first.title.removeprefix("常务")
    if title == "副书记":
        return _CHIEFS if first.organ.endswith("工作委员会") else _HEADS
    if title in _DEPUTIES:
        return ("书记", *_CHIEFS)
    if title.startswith("副") and not first.organ.endswith("政府"):
        return _CHIEFS
    return _CHIEFS if first.organ.endswith("办公室") else ()
