"""Press conferences without a name of their own of which a sentence tells first, and then who holds them: 新闻通气会由O召开."""

from __future__ import annotations

import re

from kg.extract.dates import find_day
from kg.extract.meetings.conveners import Conveners
from kg.extract.meetings.invoked import FUTURE
from kg.extract.meetings.meeting import Meeting
from kg.extract.reading import Reading, Sentence, pattern

_BY = pattern(
    r"(?:^|[，。；的日晚午 　])(?P<name>(?:例行|新闻|专题|主题|政策|媒体|情况)+(?:发布|吹风|通气|见面)会"
    r"|记者会)[^，。；<O><G><P><E>]{0,16}?由(?P<o>[<O><G>](?:(?:、|和|与)[<O><G>])*)(?:联合|共同|组织)*(?:召开|举[行办]|主办|召集)(?!的)"
)
_ENDS = re.compile("[布风气见者面]会")


def hosted(reading: Reading, conveners: Conveners, sentence: Sentence) -> list[Meeting]:
    """The press conference of which a sentence tells by whom it is held."""
    skeleton = sentence.skeleton
    match = _BY.search(skeleton) if "由" in skeleton and "会" in skeleton and _ENDS.search(skeleton) else None
    if match is None or FUTURE.search(match.group()):
        return []
    organs = sentence.within(match.start("o"), match.end("o"))
    day = find_day(reading.text, sentence.start, sentence.end, reading.page.date)
    name = conveners.called(organs[0], match["name"])
    holders = {organ.name: (organ.start, organ.end) for organ in conveners.placed(organs)}
    return [Meeting(name, day, organs[0].start, sentence.end, 0.8, conveners=holders)]
