"""Full names and the parts that stand for them: who was 皮特·赫格塞思 at first is 赫格塞思 further on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter

from kg.link.names import person_key, person_name
from kg.link.rows import Sighting
from kg.model import Extraction
from kg.wording import leaves_out

#: A name, an organ and a title that who goes by it bears there.
Office = tuple[str, str, str]
_DOT = "·"
#: In place of organ and title: an article calls the bearer of a full name by the last part.
_SAME = ("", "")
#: The shortest last part that stands for a whole name.
_SHORTEST = 2


def last_part(name: str) -> str:
    """What stands behind the last dot of a name, or ``""``.

    Examples
    --------
    >>> last_part("皮特·赫格塞思"), last_part("肖亚庆")
    ('赫格塞思', '')
    """
    _, dot, last = name.rpartition(_DOT)
    return last if dot and len(last) >= _SHORTEST else ""


def _last_parts(name: str) -> list[str]:
    return [last] if (last := last_part(name)) else []


def _inner_parts(name: str) -> list[str]:
    """The parts of a name before the last, the last of them first: 邦戈 and 阿里 of 阿里·邦戈·翁丁巴."""
    return [part for part in reversed(name.split(_DOT)[:-1]) if len(part) >= _SHORTEST]


def called_by(extraction: Extraction) -> dict[str, str]:
    """Key of a full name -> its last part, of the people whom an article names both ways.

    The full name is that of the only one with such a last part, comes before it, and bears a post; the last part bears
    one in the same organ, or none. 亨特·拜登, of whom it is told after the president 拜登, is somebody else.
    """
    mentions = sorted(extraction.mentions, key=attrgetter("start"), reverse=True)
    first = {person_name(mention.name): mention.start for mention in mentions if mention.label == "PERSON"}
    full: dict[str, list[str]] = defaultdict(list)
    for name in first:
        if last_part(name) in first:
            full[last_part(name)].append(name)
    if not full:
        return {}
    organs: dict[str, set[object]] = defaultdict(set)
    for fact in extraction.facts:
        if fact.type == "post":
            organs[person_name(str(fact.fields.get("person")))].add(fact.fields.get("organ"))
    called: dict[str, str] = {}
    for short, found in full.items():
        [name, *others], theirs = found, organs[short]
        if not others and first[name] < first[short] and organs[name] and (not theirs or theirs & organs[name]):
            called[person_key(name)] = short
    return called


def full_names(sighting: Sighting) -> Iterator[str]:
    """The full names of which an article uses the name of a sighting as the last part; one at most."""
    return (form for form in sighting.forms if last_part(form) == sighting.name)


def spellings(sighting: Sighting) -> tuple[str, ...]:
    """The names by which an article names a person."""
    both = not sighting.forms or any(full_names(sighting))
    return (*sighting.forms, sighting.name) if both else sighting.forms


def offices(sighting: Sighting) -> Iterator[Office]:
    """What a sighting tells of who goes by a full name and by its last part: the posts that either bears.

    Those of Chinese organs are left out where a name has no dots: nobody there has a full name beside it.
    """
    for form in full_names(sighting):
        yield form, *_SAME
    for form in sighting.forms or (sighting.name,):
        for post in sighting.posts:
            if last_part(form) or not post.organ.startswith("organ/"):
                yield form, post.organ, post.title


def bearers(found: Iterable[Office]) -> dict[str, str]:
    """Key of a full name -> the part that stands for it.

    The last one does where an article uses both, and any where both bear one title in one organ; but not where it is
    in full names of which one is no shorter form of the other.

    Parameters
    ----------
    found : iterable of Office
        What :func:`offices` says of all sightings.

    Examples
    --------
    >>> bearers([("皮特·赫格塞思", "org/美国国防部", "部长"), ("赫格塞思", "org/美国国防部", "部长")])
    {'皮特赫格塞思': '赫格塞思'}
    >>> bearers([("阿里·邦戈·翁丁巴", "region/加蓬", "总统"), ("邦戈", "region/加蓬", "总统")])
    {'阿里邦戈翁丁巴': '邦戈'}
    """
    held: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for name, organ, title in found:
        held[name].add((organ, title))
    called: dict[str, str] = {}
    for parts in (_last_parts, _inner_parts):
        by_part: dict[str, list[str]] = defaultdict(list)
        for name in sorted(held.keys() - called.keys()):
            for part in parts(name):
                both = _SAME in held[name] and parts is _last_parts
                if both or not held[name].isdisjoint(held.get(part, ())):
                    by_part[part].append(name)
                    break
        for part, names in by_part.items():
            names += [name for name, other in called.items() if other == part]
            longest = max(names, key=len).split(_DOT)
            if all(leaves_out(name.split(_DOT), longest) for name in names):
                called |= dict.fromkeys(names, part)
    return {person_key(name): part for name, part in called.items()}


def group_name(sighting: Sighting, called: Mapping[str, str]) -> str:
    """Under which name a sighting of a person is looked at with others; ``called`` is what :func:`bearers` says."""
    name = next(map(person_key, full_names(sighting)), sighting.name)
    return called.get(name, name)
