"""Which of the places named on a journey count: the smallest ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.organs.local import VILLAGES
from kg.extract.places.kinds import RURAL, TOWNS, region_name
from kg.extract.reading import SIGNS, Reading, Sentence
from kg.extract.spans import Span

#: A place named on a journey, and the words that tell of it.
Stop = tuple[Span, int, int]

#: A chain of places, of which the last is visited: 太和镇 + 永丰村; 湘阴县工业园区 has no other name.
_CHAIN = re.compile(
    r"^(?:.{1,8}?(?:[省市县区旗州盟镇乡](?!街道)|街道|村|中寨))+(?=.{2,}(?:村|社区|片区|岛|镇|乡|寨|街道|(?<!工业)(?<!产业)(?<!创业)(?<!科技)园区|小区)$|(?<=[镇乡道]).村$)"
)

#: What lies in no other county.
_COUNTIES = ("县", "旗")
#: The levels of places that one visits rather than the wide ones in which they lie.
_NARROW = ("prefecture", "county", "zone")
#: How far behind a county its villages are told.
_SOON = 400


def smallest_places(reading: Reading, stops: list[Stop]) -> Iterator[tuple[str, Stop]]:
    """The smallest of the places of a journey, by name: no county where one of its villages is visited."""
    covered = _covered(reading, stops)
    chains = {reading.text[region.start : region.end] for region, _, _ in stops}
    town = _town_of_villages(reading.text, [region for region, _, _ in stops])
    seen = set()
    for stop in stops:
        region = stop[0]
        wording = reading.text[region.start : region.end]
        if wording.endswith(RURAL) and any(chain != wording and chain.startswith(wording) for chain in chains):
            continue  # 东山镇, where 东山镇竹坞村 is visited
        if wording == town:
            continue
        name = _CHAIN.sub("", region_name(region)) if region.term is None else region_name(region)
        if name not in seen and not (region.term is not None and region.term.id in covered):
            seen.add(name)
            yield name, stop


def is_rural(region: Span) -> bool:
    """Whether a place is a town, a village or the like that the vocabulary does not have."""
    return region.term is None and region.name.endswith(RURAL)


def lies_in(place: Span, region: Span) -> bool:
    """Whether a place visited is in a region by its very name: 梅州市雁洋镇."""
    return place is not region and place.name != region.name and place.name.startswith(region.name[:2])


def holds_next(sentence: Sentence, region: Span) -> bool:
    """Whether a wide place is told with the county or village in it that is visited: 大别山区的|岳西县."""
    after = sentence.place(region) + 1
    wide = bool(region.parts) and region.parts[-1].get("level") not in _NARROW
    if not wide or not sentence.skeleton.startswith(f"的{SIGNS['REGION']}", after):
        return False
    inner = sentence.at(after + 1)
    return is_rural(inner) or bool(inner.parts and inner.parts[-1].get("level") in _NARROW)


def _town_of_villages(text: str, regions: list[Span]) -> str:
    """The only town of a journey, where villages without a town of their own are told behind it, or ``""``."""
    towns = {region.name: region for region in regions if is_rural(region) and region.name.endswith(TOWNS)}
    if len(towns) != 1:
        return ""
    [(name, town)] = towns.items()
    chained = any(
        region is not town and is_rural(region) and _CHAIN.match(text[region.start : region.end]) for region in regions
    )
    behind = (r for r in regions if is_rural(r) and not r.parts and r.name.endswith(VILLAGES))
    return name if not chained and any(0 < r.start - town.end < _SOON for r in behind) else ""


def _covered(reading: Reading, stops: list[Stop]) -> set[str]:
    """The known places in which others of a journey lie."""
    vocabulary = reading.page.lexicon.vocabulary
    named = [region.parts[-1].id for region, _, _ in stops if region.parts]
    covered = {ancestor.id for key in named if key in vocabulary for ancestor in vocabulary.ancestors(vocabulary[key])}
    rural = [region for region, _, _ in stops if is_rural(region)]
    covered |= {region.parts[-1].id for region in rural if region.parts}
    rural = [region for region in rural if not region.parts and not region.name.endswith(_COUNTIES)]
    known = {region.term.id: region for region, _, _ in stops if region.term is not None}
    alone = [region for key, region in known.items() if key not in covered]
    if len(alone) == 1 and alone[0].term is not None and any(0 < r.start - alone[0].end < _SOON for r in rural):
        covered.add(alone[0].term.id)  # the one county in which the villages told thereafter lie
    return covered
