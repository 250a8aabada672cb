"""People: the articles that give a name -> persons, one name at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.ids import node_id
from kg.link.careers import Person
from kg.link.clusters import Resolved, Union
from kg.link.decisions import Decision
from kg.link.loose import place_loose
from kg.link.matching import join_careers
from kg.link.profiles import Profiles
from kg.link.rows import Sighting
from kg.model import Entity

#: Statuses that say the post was held on the day of the article.
_CURRENT = frozenset(("current", "appointed", "elected"))
#: Titles that hundreds bear at a time in the bodies whose names end so: there the body tells nobody from another.
_SHARED_TITLES = frozenset(("代表", "委员", "候补委员"))
_LARGE_BODIES = ("代表大会", "政治协商会议", "全国委员会", "中央委员会")
#: A name made unrecognisable (谢某某) means somebody else in every article.
_ANONYMOUS = "某"


@dataclass(frozen=True, slots=True)
class Setting:
    """What the persons of all names have in common.

    ``groups`` maps articles to their groups of reprints, ``events`` reference and article to the event they mean,
    ``high_titles`` are the titles of ministerial rank and above, ``reviewed`` the verdicts on each name that bind,
    ``celebrities`` the names that stand in so many articles that to be named beside them says nothing.
    """

    profiles: Profiles
    groups: Mapping[str, str] = field(default_factory=dict)
    events: Mapping[tuple[str, str], str] = field(default_factory=dict)
    high_titles: Collection[str] = frozenset()
    reviewed: Mapping[str, Sequence[Decision]] = field(default_factory=dict)
    celebrities: Collection[str] = frozenset()


def resolve_people(
    name: str, sightings: Sequence[Sighting], setting: Setting
) -> tuple[Resolved, list[Entity], list[Decision]]:
    """The persons that one name means in all articles.

    Articles that share an organ, an event or their whole text mean one person; what they say together is a career.
    Careers join where their scores allow. Articles that name no post join the career that fits their surroundings.

    Parameters
    ----------
    name : str
        The name.
    sightings : sequence of Sighting
        One for each article that gives the name, in any order.
    setting : Setting
        What is known beside the sightings.

    Returns
    -------
    tuple
        The person that each article means, the persons, and why they are as many as they are.
    """
    people = _certain(name, sorted(sightings), setting)
    decisions: list[Decision] = []
    if _ANONYMOUS not in name:
        verdicts = setting.reviewed.get(name, ())
        known = join_careers(name, [person for person in people if person.career.organs], verdicts, decisions)
        loose = [person for person in people if not person.career.organs]
        people = place_loose(name, known, loose, setting.profiles, verdicts, decisions)
    people.sort(key=lambda person: (-len(person.groups), person.anchor))
    resolved: Resolved = {}
    entities: dict[str, Entity] = {}
    for person in people:
        id = next(id for id in _ids(name, person, setting.profiles, plain=not entities) if id not in entities)
        entities[id] = Entity(id, "person", name)
        for sighting in person.sightings:
            resolved[sighting.reference, sighting.article] = id
    return resolved, [entities[id] for id in sorted(entities)], sorted(decisions)


def _certain(name: str, found: Sequence[Sighting], setting: Setting) -> list[Person]:
    """Sightings put together that share an organ, an event or their text."""
    groups = [setting.groups.get(sighting.article, sighting.article) for sighting in found]
    union = Union(len(found))
    for index, sighting in enumerate(found):
        union.join_key(index, groups[index])
        for event in sighting.events:
            union.join_key(index, setting.events.get((event, sighting.article)))
        if _ANONYMOUS not in name:
            for post in sighting.posts:
                if not _shared(post.title, setting.profiles.label(post.organ)):
                    union.join_key(index, post.organ)
    people: list[Person] = []
    for part in union.sets():
        person = Person([found[index] for index in part], {groups[index] for index in part})
        person.company = {other for index in part for other in found[index].company} - {name, *setting.celebrities}
        counted: set[tuple[str, str]] = set()
        for index in part:
            for post in found[index].posts:
                person.career.add(
                    setting.profiles[post.organ],
                    found[index].date,
                    current=post.status in _CURRENT,
                    high=post.title in setting.high_titles,
                    shared=_shared(post.title, setting.profiles.label(post.organ)),
                    again=(groups[index], post.organ) in counted,
                )
                counted.add((groups[index], post.organ))
        people.append(person)
    return people


def _shared(title: str, organ: str) -> bool:
    """Whether so many hold a post in one body at a time that two of them need not be one."""
    return title in _SHARED_TITLES and organ.endswith(_LARGE_BODIES)


def _ids(name: str, person: Person, profiles: Profiles, *, plain: bool) -> Iterator[str]:
    """Ids for a person, the best first: the name alone, with the main organ, the province, an article."""
    if plain:
        yield node_id("person", name)
    organs = person.career.organs
    for organ in sorted(organs, key=lambda organ: (-organs[organ], organ)):
        yield node_id("person", f"{name}~{profiles.label(organ)}")
    if not organs:
        for home in sorted({sighting.home for sighting in person.sightings if sighting.home}):
            yield node_id("person", f"{name}~{profiles.label(home)}")
    for article in sorted(sighting.article for sighting in person.sightings):
        yield node_id("person", f"{name}~{article}")
