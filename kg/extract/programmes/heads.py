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


def heads_instead(first: Title) -> tuple[str, ...]:
    """The titles that make somebody speak for another organ than that of the post named first."""
    if first.title == "副书记":
        return _HEADS
    if first.title in _DEPUTIES:
        return ("书记", *_CHIEFS)
    if first.title.startswith("副") and not first.organ.endswith("政府"):
        return _CHIEFS
    return _CHIEFS if first.organ.endswith("办公室") else ()
