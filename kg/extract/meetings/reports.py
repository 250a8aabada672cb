"""The report that a text is: given at a meeting, as its first lines say, by whose name stands below them."""

from __future__ import annotations

import re

from kg.extract.dates import find_day
from kg.extract.meetings.meeting import Meeting
from kg.extract.reading import Reading

#: The line over a report: ——2014年1月10日在某市第十六届人民代表大会第二次会议上.
_GIVEN_AT = re.compile(
    r"^[ 　（(—─－–-]*(?P<day>(?:20|19)\d\d年\d{1,2}月\d{1,2}日)(?:[上下]午)?在(?P<event>[^，。；\n]{4,48})上[ 　）)]*$",
    re.MULTILINE,
)
#: The line below with who gives it, which says no more: 市长　P.
_GIVER = re.compile(r"\s*[^，。；：\n]{2,30}(?:\n|$)")
#: Within how many characters of its beginning a text says so.
_HEAD = 200


def report_given(reading: Reading) -> Meeting | None:
    """The meeting at which the report is given that a text is, with who gives it."""
    text = reading.text
    head = _GIVEN_AT.search(text, 0, _HEAD) if "会议上" in text[:_HEAD] else None
    if head is None:
        return None
    event = next((s for s in reading.spans if s.label == "EVENT" and s.end == head.end("event")), None)
    giver = _GIVER.match(text, head.end())
    people = [s for s in reading.spans if s.label == "PERSON" and giver and head.end() <= s.start < giver.end()]
    if event is None or len(people) != 1:
        return None
    day = find_day(text, head.start("day"), head.end("day"), reading.page.date)
    meeting = Meeting(event.name or text[event.start : event.end], day, event.start, event.end)
    meeting.join(people[0], "speaks", people[0].end)
    return meeting
