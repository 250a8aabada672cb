"""Full names and the last parts that stand for them: who was 皮特·赫格塞思 at first is 赫格塞思 further on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.link.names import person_key, person_name
from kg.link.rows import Sighting
from kg.model import Extraction

_DOT = "·"
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


def called_by(extraction: Extraction) -> dict[str, str]:
    """Key of a full name -> its last part, of the people whom an article names both ways.

    Two people of one family name, of whom only one bears the post that the article gives to the last part, stay two:
    吉尔·拜登 is not the president 拜登.
    """
    names = {person_name(mention.name) for mention in extraction.mentions if mention.label == "PERSON"}
    full: dict[str, list[str]] = defaultdict(list)
    for name in names:
        if last_part(name) in names:
            full[last_part(name)].append(name)
    if not full:
        return {}
    organs: dict[str, set[object]] = defaultdict(set)
    for fact in extraction.facts:
        if fact.type == "post":
            organs[person_name(str(fact.fields.get("person")))].add(fact.fields.get("organ"))
    return {
        person_key(bearers[0]): short
        for short, bearers in full.items()
        if len(bearers) == 1 and not (organs[short] and organs[short].isdisjoint(organs[bearers[0]]))
    }


def full_names(sighting: Sighting) -> Iterator[str]:
    """The full names of which an article uses the name of a sighting as the last part; one at most."""
    return (form for form in sighting.forms if last_part(form) == sighting.name)


def spellings(sighting: Sighting) -> tuple[str, ...]:
    """The names by which an article names a person."""
    both = not sighting.forms or any(full_names(sighting))
    return (*sighting.forms, sighting.name) if both else sighting.forms


def bearers(full: Iterable[str]) -> dict[str, str]:
    """Key of a full name -> its last part, where that stands for one full name in all articles, longer or shorter.

    Parameters
    ----------
    full : iterable of str
        The full names that articles use together with their last parts.

    Examples
    --------
    >>> bearers(["弗拉基米尔·普京", "弗拉基米尔·弗拉基米罗维奇·普京", "鲍里斯·约翰逊", "林登·约翰逊"])
    {'弗拉基米尔弗拉基米罗维奇普京': '普京', '弗拉基米尔普京': '普京'}
    """
    by_last: dict[str, list[str]] = defaultdict(list)
    for name in sorted(full):
        by_last[last_part(name)].append(name)
    return {
        person_key(name): last
        for last, names in sorted(by_last.items())
        if all(_is_within(name.split(_DOT), max(names, key=len).split(_DOT)) for name in names)
        for name in names
    }


def _is_within(parts: Iterable[str], longer: Iterable[str]) -> bool:
    """Whether a name leaves out parts of a longer one and no more."""
    rest = iter(longer)
    return all(part in rest for part in parts)


def group_name(sighting: Sighting, called: Mapping[str, str]) -> str:
    """Under which name a sighting of a person is looked at with others; ``called`` is what :func:`bearers` says."""
    name = next(map(person_key, full_names(sighting)), sighting.name)
    return called.get(name, name)
