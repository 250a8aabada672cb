"""What the titles of a chain hang on: each on the organ, the place or the state before it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.extract.offices import country_in, hang, is_touched
from kg.extract.reading import Reading
from kg.extract.regions import lies_abroad
from kg.extract.spans import Span

#: What an organ's name holds where the organ is no more: 山西省|原|粮食局.
_PAST_ORGAN = re.compile("(?<=[省市县区])原(?=[一-龥]{2,10}[局厅委办]$)")
#: The party's body in the name of an organisation, whose titles hang on the organisation itself: 某公司|原党委|书记.
_PARTY_BODY = re.compile("(?P<past>原?)(?P<body>党委|党组)$")
#: Where the envoys of other states are: 匈牙利|驻华|大使.
TO_CHINA = "驻华"
_FORMER = re.compile(r"原|前|时任|曾任|曾担任|此前担任|已故|首任")
#: The same right before a chain, where 日前 and 此前 say nothing of the title.
_FORMER_BEFORE = re.compile(r"(?:原|(?<![日此目之])前任?|时任|曾任)$")
_FORMER_CABINET = re.compile("[前原](?:政府|国家)$")
#: Titles of a court or procuracy, also behind one of its committee: 审判委员会委员、审判员.
_OF_THE_COURT = ("审判员", "检察员")
_COURT_BODY = re.compile("(?:审判|检察)委员会$")


@dataclass(frozen=True, slots=True)
class Title:
    """One link of a chain: a title on its organ. ``organ`` is empty where the text leaves it open."""

    organ: str
    title: str
    status: str
    span: Span


def read_chain(
    reading: Reading, spans: list[Span], *, former: bool = False, country: tuple[str, str] = ("", "")
) -> list[Title]:
    """The titles of a chain of organs, regions and titles, each on the organ it hangs on.

    ``country`` is what a character before the chain stands for (see :meth:`kg.extract.abroad.Abroad.abbreviated`).
    """
    text = reading.text
    titles: list[Title] = []
    holder: Span | None = None
    place: Span | None = None
    abroad = ""
    lost, body = False, ""
    status = "former" if former else "current"
    before = spans[0].start if spans else 0
    if spans and (_FORMER_BEFORE.search(text, max(0, before - 3), before) or _FORMER_CABINET.search(text, 0, before)):
        status = "former"
    for index, span in enumerate(spans):
        gap = text[spans[index - 1].end : span.start] if index else ""
        if _FORMER.search(gap):
            status = "former"
        elif "现任" in gap:
            status = "current"
        if place is not None and lies_abroad(place) and text[place.start - 1 : place.start] != "驻":
            abroad = text[place.start : place.end] if len(place.parts) == 1 else place.parts[0].name
        elif span.label == "ORG" and ("党" in span.name or span.name[1:2] == "共"):
            abroad = country_in(reading, span.name)
        if span.label == "POSITION" and country[0] and holder is None and place is None:
            titles.append(Title(country[0], country[1] + text[span.start : span.end], status, span))
        elif span.label == "POSITION" and text.endswith("夫人", 0, span.end):
            continue  # the title of the husband
        elif span.label == "POSITION" and gap == TO_CHINA and (sender := place or holder) is not None:
            titles.append(Title(abroad or sender.name, gap + text[span.start : span.end], status, span))
        elif span.label == "POSITION" and abroad and holder is not None and _names_field(text, holder, span):
            titles.append(Title(abroad, text[holder.start : span.end], status, span))
        elif span.label == "POSITION" and abroad and text[span.start : span.end] in ("国家主席", "国家副主席"):
            titles.append(Title(abroad, text[span.start : span.end], status, span))
        elif span.label == "POSITION" and abroad and holder is not None and _is_ours(reading, holder):
            organ = abroad + text[holder.start : holder.end]
            titles.append(Title(organ, text[span.start : span.end], status, span))
        elif span.label == "POSITION":
            organ, title = hang(reading, span, holder, place)
            if title in _OF_THE_COURT:
                organ = _COURT_BODY.sub("", organ)
            # what follows a title whose organ was not found is held there as well: 神经外科医|学部主任、主任医师
            lost = lost or (not organ and holder is None and place is None and is_touched(reading, span))
            titles.append(Title("" if lost else organ, body + title, status, span))
            body = ""
        elif span.label == "REGION":
            place, holder, lost = span, None, False
        else:
            holder, place, lost = span, None, False
            if span.name in reading.page.lexicon.foreign_bodies and (home := _home(reading, spans[:index]) or abroad):
                holder = replace(span, name=home + span.name)
            past = _PAST_ORGAN.search(span.name)
            party = _PARTY_BODY.search(span.name)
            if past:
                holder = replace(span, name=span.name[: past.start()] + span.name[past.start() + 1 :])
                status = "former"
            elif party:
                holder, body = replace(span, name=span.name[: party.start()]), party["body"]
                status = "former" if party["past"] else status
    return titles


def _names_field(text: str, holder: Span, title: Span) -> bool:
    """Whether what stands before a minister's title is the field and no organ: 德国副总理兼|经济和气候保护|部长."""
    words = text[title.start : title.end]
    return (
        words in ("部长", "大臣")
        and holder.label == "ORG"
        and holder.end == title.start
        and holder.name[-1] not in "部院局署"
    )


def _home(reading: Reading, earlier: list[Span]) -> str:
    """The foreign country of the bodies that a chain names before one that every state has: 柬埔寨人民党主席、|参议院."""
    names = (country_in(reading, span.name) for span in reversed(earlier) if span.label == "ORG")
    return next((name for name in names if name and name != "中国"), "")


def _is_ours(reading: Reading, holder: Span) -> bool:
    """Whether an organ bears a name that the vocabulary knows as one of China's, as foreign ministries do: 越南…财政部."""
    surface = reading.page.lexicon.surfaces.get(reading.text[holder.start : holder.end])
    return surface is not None and surface.label == "ORGAN"
