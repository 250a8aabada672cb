"""Deputies and secretaries named without their body: that whose chief the same sentence names before."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.extract.posts.titles import Title
from kg.extract.reading import Reading
from kg.extract.spans import Span

#: What makes the title of a deputy of that of a chief.
_OF_DEPUTY = re.compile("^(?:常务|专职|执行)?副")
#: Secretaries of a body, and the titles of those who lead it.
_OF_SECRETARY = {"秘书长": ("主席", "主任", "会长", "理事长", "委员长", "副主席", "副主任", "副会长", "副委员长")}
#: A body of which the text has one chief only.
_CONGRESS = "常务委员会"


def led_before(reading: Reading, held: Iterable[Title], title: Span) -> str:
    """The body whose chief the same sentence names before a deputy or secretary: 省政协主席P主持会议，|副主席|P出席.

    ``held`` are the titles that people bear before. Empty where there is none.
    """
    words = reading.text[title.start : title.end]
    chief = _OF_DEPUTY.sub("", words)
    chiefs = (*(() if chief == words else (chief, words)), *_OF_SECRETARY.get(chief, ()))
    if not chiefs:
        return ""
    start, _ = reading.page.sentence_at(title.start)
    led = [(one.span.start, one.organ) for one in held if one.span.start < title.start and one.title in chiefs]
    far = {organ for _, organ in led} if words in _OF_SECRETARY else set()
    if len(far) == 1 and all(organ.endswith(_CONGRESS) for organ in far):
        return far.pop()  # 委员长P主持。秘书长|P|作说明
    return max((one for one in led if one[0] >= start), default=(0, ""))[1]
