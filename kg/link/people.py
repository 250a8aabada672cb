"""People: the articles that give a name -> persons, one name at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress

from kg.disjoint import Union
from kg.ids import node_id
from kg.link.called import spellings
from kg.link.careers import THRESHOLD, Person
from kg.link.clusters import Resolved
from kg.link.decisions import REVIEWED, Decision
from kg.link.loose import place_loose
from kg.link.matching import join_careers
from kg.link.names import person_key
from kg.link.profiles import CHINA, Profiles
from kg.link.rows import Sighting
from kg.link.verdicts import GuardedUnion, Verdicts, anchors
from kg.model import Entity

#: Statuses that say the post was held on the day of the article.
_CURRENT = frozenset(("current", "appointed", "elected"))
#: Titles that hundreds bear at a time in the bodies whose names end so: there the body tells nobody from another. Nor
#: does the presidium of a congress, which holds others' offices together for some days.
_SHARED_TITLES = frozenset(("代表", "委员", "候补委员"))
_LARGE_BODIES = ("代表大会", "政治协商会议", "全国委员会", "中央委员会")
_PRESIDIUM = "主席团"
#: Titles of those who lead a body; of a body that leads the country or a province they are of ministerial rank.
_HEADS = frozenset(("书记", "党组书记", "党委书记", "主席", "主任", "行长", "局长", "署长", "市长", "院长", "检察长"))
#: A seat of sub-national rank whose title by itself says nothing.
_VICE = ("副主席", "中国人民政治协商会议全国委员会")
#: Nobody holds posts in so many foreign countries.
_SEVERAL = 2
#: As many careers as are named one by one where it is said what a person was joined from.
_NAMED = 8
#: A name made unrecognisable (谢某某) means somebody else in every article.
_ANONYMOUS = "某"


@dataclass(frozen=True, slots=True)
class Setting:
    """What the persons of all names have in common.

    ``groups`` maps articles to their groups of reprints, ``events`` reference and article to the event they mean,
    ``high_titles`` are the titles of ministerial rank and above, ``reviewed`` the verdicts on each name that bind,
    ``unreviewed`` stands for names without, ``celebrities`` are those that stand in so many articles that to be named
    beside them says nothing.
    """

    profiles: Profiles
    groups: Mapping[str, str] = field(default_factory=dict)
    events: Mapping[tuple[str, str], str] = field(default_factory=dict)
    high_titles: Collection[str] = frozenset()
    reviewed: Mapping[str, Verdicts] = field(default_factory=dict)
    celebrities: frozenset[str] = frozenset()
    unreviewed: Verdicts = field(default_factory=Verdicts)

    def verdicts(self, name: str, sightings: Iterable[Sighting]) -> Verdicts:
        """The verdicts on the people who go by a name, or by another one that articles use for it."""
        if not self.reviewed:
            return self.unreviewed
        names = {name, *(person_key(form) for sighting in sightings for form in spellings(sighting))}
        found = [self.reviewed[name] for name in sorted(names & self.reviewed.keys())]
        if len(found) > 1:
            return Verdicts(decision for verdicts in found for decision in verdicts.said)
        return found[0] if found else self.unreviewed


def resolve_people(
    name: str, sightings: Sequence[Sighting], setting: Setting
) -> tuple[Resolved, list[Entity], list[Decision]]:
    """The persons that one name means in all articles.

    Articles that share an organ, an event or their whole text mean one person; what they say together is a career.
    Careers join where their scores allow. Articles that name no post, or only one that very many hold, join the career
    that fits their surroundings.

    Parameters
    ----------
    name : str
        The name without dots and spaces, of a full one its last part where that stands for it (``kg.link.called``).
    sightings : sequence of Sighting
        One for each article that gives the name, in any order.
    setting : Setting
        What is known beside the sightings.

    Returns
    -------
    tuple
        The person that each article means, the persons, and why they are as many as they are.
    """
    verdicts = setting.verdicts(name, sightings)
    people = _certain(name, sorted(sightings), setting, verdicts)
    label = _label(form for one in sightings for form in spellings(one) if person_key(form) == name)
    decisions: list[Decision] = []
    if _ANONYMOUS not in name:
        telling = [bool(person.career.telling) and not _is_torn(person, setting.profiles) for person in people]
        known = join_careers(label, [*compress(people, telling)], verdicts, decisions)
        loose = [person for person, tells in zip(people, telling, strict=True) if not tells]
        people = place_loose(label, known, loose, setting.profiles, verdicts, decisions)
    if verdicts:
        decisions += list(_obeyed(label, people, verdicts, decisions))
    people.sort(key=lambda person: (-len(person.groups), person.anchor))
    joined = _joined(people, decisions)
    resolved: Resolved = {}
    entities: dict[str, Entity] = {}
    for position, person in enumerate(people):
        forms = [form for sighting in person.sightings for form in spellings(sighting)]
        own = _label(forms)
        id = next(id for id in _ids(own, person, setting.profiles) if id not in entities)
        aliases = tuple(sorted({*forms} - {own}))
        identity = _identity(joined.get(position, ()), setting.profiles)
        entities[id] = Entity(id, "person", own, aliases, {"identity": identity})
        for sighting in person.sightings:
            resolved[sighting.reference, sighting.article] = id
    return resolved, [entities[id] for id in sorted(entities)], sorted(decisions)


def _label(forms: Iterable[str]) -> str:
    """The commonest name, and of its spellings one with a dot before others."""
    counts = Counter(forms)
    names = Counter[str]()
    for form, count in counts.items():
        names[person_key(form)] += count
    return min(counts, key=lambda form: (-names[person_key(form)], "·" not in form, -counts[form], form))


def _certain(name: str, found: Sequence[Sighting], setting: Setting, verdicts: Verdicts) -> list[Person]:
    """Sightings put together that share an organ, an event or their text, as far as no verdict keeps them apart."""
    groups = [setting.groups.get(sighting.article, sighting.article) for sighting in found]
    union = Union(len(found))
    marks: list[frozenset[str]] = []
    if verdicts:
        known = [anchors(sighting, _telling(sighting, setting.profiles)) for sighting in found]
        marks = [verdicts.marks(names) for names in known]
        union = GuardedUnion(marks, verdicts)
        for index, names in enumerate(known):
            for leader in verdicts.joined(names):
                union.join_key(index, ("same", leader))
    for index, sighting in enumerate(found):
        union.join_key(index, groups[index])
        abroad = _countries(sighting, setting.profiles)
        for event in sighting.events:
            meant = setting.events.get((event, sighting.article))
            union.join_key(index, meant and (meant, *abroad))  # namesakes of several states come to one summit
        if _ANONYMOUS not in name and len(abroad) < _SEVERAL:
            for organ in _telling(sighting, setting.profiles):
                union.join_key(index, organ)
    people: list[Person] = []
    for part in union.sets():
        person = Person([found[index] for index in part], {groups[index] for index in part})
        person.company = {other for index in part for other in found[index].company}
        person.company -= {name, *(found[index].name for index in part), *setting.celebrities}
        if marks:
            person.marks = frozenset().union(*(marks[index] for index in part))
        counted: set[tuple[str, str]] = set()
        for index in part:
            for post in found[index].posts:
                profile, organ = setting.profiles[post.organ], setting.profiles.label(post.organ)
                person.career.add(
                    profile,
                    (post.title, organ),
                    found[index].date,
                    current=post.status in _CURRENT,
                    high=_is_high(post.title, organ, setting, first_rank=profile.first_rank),
                    shared=is_shared(post.title, organ),
                    again=(groups[index], post.organ) in counted,
                )
                counted.add((groups[index], post.organ))
        people.append(person)
    return people


def _countries(sighting: Sighting, profiles: Profiles) -> list[str]:
    """The foreign countries in which a sighting has a post."""
    return sorted({profiles[post.organ].country for post in sighting.posts} - {"", CHINA})


def _is_torn(person: Person, profiles: Profiles) -> bool:
    """Whether the only article of a person gives one name posts in several foreign countries: it names two people."""
    return len(person.sightings) == 1 and len(_countries(person.sightings[0], profiles)) >= _SEVERAL


def _is_high(title: str, organ: str, setting: Setting, *, first_rank: bool) -> bool:
    """Whether a post is of ministerial rank or above."""
    return title in setting.high_titles or (first_rank and title in _HEADS) or (title, organ) == _VICE


def is_shared(title: str, organ: str) -> bool:
    """Whether so many hold a post in one body at a time that two of them need not be one."""
    return organ.endswith(_PRESIDIUM) or (title in _SHARED_TITLES and organ.endswith(_LARGE_BODIES))


def _telling(sighting: Sighting, profiles: Profiles) -> list[str]:
    """The organs of a sighting in which it has a post that few hold."""
    return [post.organ for post in sighting.posts if not is_shared(post.title, profiles.label(post.organ))]


def _owners(people: Sequence[Person], wanted: Collection[str]) -> dict[str, int]:
    """The position of the person that each of some anchors belongs to."""
    owners: dict[str, int] = {}
    for position, person in enumerate(people if wanted else ()):
        names = {f"article/{sighting.article}" for sighting in person.sightings} | person.career.telling
        for anchor in names.intersection(wanted):
            owners.setdefault(anchor, position)
    return owners


def _obeyed(
    name: str, people: Sequence[Person], verdicts: Verdicts, decisions: Sequence[Decision]
) -> Iterator[Decision]:
    """A decision for each verdict about anchors that are there, unless there is one about the pair already."""
    told = {frozenset((decision.left, decision.right)) for decision in decisions}
    owners = _owners(people, {anchor for said in verdicts.said for anchor in (said.left, said.right)})
    for said in verdicts.said:
        # A verdict may name people in full whom articles call by the last part.
        other = person_key(said.name) != person_key(name)
        if said.left in owners and said.right in owners and (other or frozenset((said.left, said.right)) not in told):
            reason, score = f"{REVIEWED} {said.reason}".strip(), THRESHOLD if said.same else -THRESHOLD
            yield Decision(said.name if other else name, said.left, said.right, said.same, score, reason)


def _joined(people: Sequence[Person], decisions: Sequence[Decision]) -> dict[int, list[Decision]]:
    """Position of a person -> the decisions that made it one."""
    made = [decision for decision in sorted(decisions) if decision.same]
    owners = _owners(people, {decision.left for decision in made})
    joined: dict[int, list[Decision]] = {}
    for decision in made:
        joined.setdefault(owners[decision.left], []).append(decision)
    return joined


def _identity(decisions: Sequence[Decision], profiles: Profiles) -> str:
    """What a person was joined from, with scores and reasons: careers one by one, articles by their number."""
    articles = [decision for decision in decisions if decision.left.startswith("article/")]
    careers = [decision for decision in decisions if not decision.left.startswith("article/")]
    parts = [
        f"{profiles.label(one.left)} + {profiles.label(one.right)} ({one.score:g}: {one.reason})"
        for one in careers[:_NAMED]
    ]
    if len(careers) > _NAMED:
        parts.append(f"{len(careers) - _NAMED} more careers")
    if articles:
        least = min(articles, key=lambda decision: (decision.score, decision))
        noun = "article" if len(articles) == 1 else "articles"
        parts.append(f"{len(articles)} {noun} (from {least.score:g}: {least.reason})")
    return "joined: " + "; ".join(parts) if parts else ""


def _ids(name: str, person: Person, profiles: Profiles) -> Iterator[str]:
    """Ids for a person, the best first: the name alone, with the main organ, the province, an article."""
    yield node_id("person", name)
    organs = person.career.organs
    for organ in sorted(organs, key=lambda organ: (-organs[organ], organ)):
        yield node_id("person", f"{name}~{profiles.label(organ)}")
    if not organs:
        for home in sorted({sighting.home for sighting in person.sightings if sighting.home}):
            yield node_id("person", f"{name}~{profiles.label(home)}")
    for article in sorted(sighting.article for sighting in person.sightings):
        yield node_id("person", f"{name}~{article}")
