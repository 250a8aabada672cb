"""Associations by the committee that leads them, whose chairman is theirs: 湖北省科协第十届委员会|主席."""

from __future__ import annotations

import re

from kg.extract.organs.local import fill
from kg.extract.places.home import Home
from kg.extract.reading import Reading
from kg.extract.spans import Span

_TERM = "(?:第?[一二三四五六七八九十]{1,3}届)?"
_LED = re.compile(
    "(?P<association>(?P<place>[一-龥]*?)(?P<kind>科学技术协会|科协|工商业联合会|工商联|文学艺术界联合会|文联|作家协会|作协|妇女联合会|妇联|残疾人联合会|残联|归国华侨联合会|侨联|总工会))"
    + _TERM
    + "(?:全国|执行)?(?:委员会|执委会)"
)
_LEADS = re.compile("(?:(?:常务|专职|兼职)?副|名誉|荣誉)?主席")


def association_led(reading: Reading, committee: Span, title: str) -> str:
    """The association that a title in the committee of one leads. Empty of any other body or title."""
    led = _LED.fullmatch(reading.text, committee.start, committee.end) if _LEADS.fullmatch(title) else None
    if led is None:
        return ""
    lexicon, place, kind = reading.page.lexicon, led["place"], led["kind"]
    patterns = [one for one in lexicon.endings.get(kind, ()) if not one.regions]
    if not patterns or not place.endswith(("省", "市", "县", "区", "州")):
        return led["association"]
    if place in ("省", "市", "县", "区", "州", "自治区"):
        home = Home(reading.page, [one for one in reading.spans if one.label in ("ORGAN", "REGION")])
        parts = home.find(place, committee.start, patterns[0].levels)
        return fill(patterns[0], parts) if parts else led["association"]
    return patterns[0].template.format(region=place, short=place)
