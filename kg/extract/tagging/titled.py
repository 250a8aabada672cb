"""Bodies of which the tagger sees only the place, told by who leads them: 某区|计划生育指导站|站长."""

from __future__ import annotations

import re
from itertools import pairwise

from kg.extract.page import Page
from kg.extract.spans import Tagged

#: A name between a place (or a meeting, which has a press centre) and a title, and what may stand before the title.
_BODY = re.compile(
    "(?P<name>(?:(?![的了和与及在对向为由从等是将赴到来]|参加|考察|调研|出席|首[届个家]|第[一二三四五六七八九十])[一-龥]){0,17}"
    "(?:中心|站|(?<!派出)(?<!司法)(?<!税务)(?<!财政)所|(?<![法两])(?<!检察)(?<!国务)院|馆|基地|学校|中学|小学|大学|公司|集团|[协学商]会|联合会"
    "|研究会|基金会|合作社|农场|林场|厂|电视台|报社|银行|支行|实验室))(?:原|时任|前)?"
)
#: A name is longer than its ending.
_SHORT = 2
#: What has a press centre and the like.
_LED = ("REGION", "EVENT")


def add_titled(page: Page, names: list[Tagged]) -> list[Tagged]:
    """The mentions, in order, with the bodies between a place and the title of who leads them."""
    found = names
    for before, behind in pairwise(names):
        if behind[2] != "POSITION" or before[2] not in _LED:
            continue
        body = _BODY.fullmatch(page.text, before[1], behind[0])
        if body is not None and body.end("name") - body.start("name") > _SHORT:
            longer: Tagged = (before[0], body.end("name"), "ORG")
            found = [longer if place == before else place for place in found]
    return found
