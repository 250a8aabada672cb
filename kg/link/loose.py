"""Articles that give a name and no post, or none that few hold: which of its bearers they mean, by their context."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from kg.link.careers import COMPANY, SHORT_NAME, THRESHOLD, Person, Points, explain, is_rare, total
from kg.link.decisions import REVIEWED, Decision
from kg.link.profiles import CHINA, Profiles
from kg.link.verdicts import Verdicts

#: A place or organ that more bearers than this share tells none of them.
_COMMON = 50
#: What speaks for the only bearer of a short name, the length of a list of notables, the sources of somebody known.
_LIKELY = 1.0
_LIST = 10
_KNOWN = 3
#: A bearer with this many times the sources of all others is likely meant; with this many, where nothing else speaks.
_DOMINANT = ((20, 1.5), (5, 1.0))


def place_loose(
    name: str,
    known: Sequence[Person],
    loose: Sequence[Person],
    profiles: Profiles,
    verdicts: Verdicts,
    decisions: list[Decision],
) -> list[Person]:
    """Give articles without a post to the bearers of the name; what fits none makes bearers of its own.

    Parameters
    ----------
    name : str
        The name they have in common.
    known : sequence of Person
        Bearers with a career.
    loose : sequence of Person
        The rest.
    profiles : Profiles
        Of the organs that articles name.
    verdicts : Verdicts
        What a reviewer told apart stays apart.
    decisions : list of Decision
        Is extended by one for each article placed or left alone where there is a choice.
    """
    if not known:
        return _by_province(name, loose, verdicts)
    bearers = _Bearers(known, profiles, rare=is_rare(name, known))
    marks = [person.marks for person in known]
    left: list[Person] = []
    additions: list[tuple[int, Person]] = []
    for person in sorted(loose, key=lambda person: person.anchor):
        excluded = {position for position in range(len(known)) if verdicts.apart(person.marks, marks[position])}
        position, points, same = _choose(person, bearers, excluded)
        if len(known) > 1 or not same:
            anchor = known[position].anchor
            decisions.append(Decision(name, person.anchor, anchor, same, total(points), explain(points)))
        if same:
            additions.append((position, person))
            marks[position] |= person.marks
        else:
            left.append(person)
    for position, person in additions:
        known[position].merge(person)
    return [*known, *_by_home(name, left, verdicts)]


def _choose(person: Person, bearers: _Bearers, excluded: set[int]) -> tuple[int, Points, bool]:
    """The bearer that fits best, why, and whether it fits well enough."""
    scores = bearers.points(person)
    if len(bearers.known) == 1 and not excluded:
        only = bearers.known[0]
        if _is_elsewhere(person, only, scores[0]):
            return 0, [*scores[0], (-THRESHOLD, "names nothing of the bearer's country")], False
        if _is_likely(person, only, total(scores[0])):
            return 0, [(THRESHOLD, "only bearer of the name with a post")], True
    best = min(scores, key=lambda position: (position in excluded, -total(scores[position]), position), default=0)
    points = [(-THRESHOLD, REVIEWED)] if best in excluded else scores.get(best, [])
    return best, points, best not in excluded and total(points) >= THRESHOLD


def _is_elsewhere(person: Person, only: Person, points: Points) -> bool:
    """Whether the only bearer of a name is a foreigner of whom few articles tell, and this one not of the country."""
    if not only.career.countries or CHINA in only.career.countries or person.career.organs:
        return False
    if any(sighting.forms for sighting in (*only.sightings, *person.sightings)):  # 弗拉基米尔·普京
        return False
    few = len(only.groups) < _KNOWN and len(person.company) < _LIST
    return few and not any(reason.startswith("names") for _, reason in points)


def _is_likely(person: Person, only: Person, score: float) -> bool:
    """Whether a name is hardly anybody else's than its only bearer's with a post.

    Two characters are, where no post and nothing around them speaks for the bearer, as often somebody else's; but not
    those of somebody in the leadership who is well known, or in a long list of names.
    """
    if score >= _LIKELY or len(person.sightings[0].name) > SHORT_NAME or person.career.organs:
        return True
    if any(sighting.forms for sighting in only.sightings):
        return True
    return only.career.leads and (len(person.company) >= _LIST or len(only.groups) >= _KNOWN)


class _Bearers:
    """Looks up the bearers of a name by what surrounds them."""

    def __init__(self, known: Sequence[Person], profiles: Profiles, *, rare: bool) -> None:
        self.known = known
        self.profiles = profiles
        self.rare = rare
        self.by_key: dict[str, list[int]] = defaultdict(list)
        self.company: dict[str, list[int]] = defaultdict(list)
        for position, person in enumerate(known):
            career = person.career
            for key in career.telling | career.lineage | career.regions | career.provinces:
                self.by_key[key].append(position)
            for other in person.company:
                self.company[other].append(position)
        sources = [len(person.groups) for person in known]
        self.leader = max(range(len(known)), key=lambda position: (sources[position], -position))
        others = max(1, sum(sources) - sources[self.leader])
        self.dominance = next((value for times, value in _DOMINANT if sources[self.leader] >= times * others), 0.0)

    def points(self, person: Person) -> dict[int, Points]:
        """Bearer -> what speaks for its being meant."""
        context = {id for sighting in person.sightings for id in sighting.context}
        kin = {key for id in context if id.startswith("organ/") for key in self.profiles[id].lineage}
        homes = {sighting.home for sighting in person.sightings if sighting.home}
        company = Counter(position for other in person.company for position in self._some(self.company, other))
        near = {position for key in context | kin | homes for position in self._some(self.by_key, key)}
        near.update(position for position, count in company.items() if count >= COMPANY - 1)
        found: dict[int, Points] = {}
        for position in sorted(near | {self.leader}):
            career = self.known[position].career
            points = found[position] = []
            if not context.isdisjoint(career.telling):
                points.append((3.0, "names the organ"))
            elif not kin.isdisjoint(career.lineage):
                points.append((2.0, "names an organ of the lineage"))
            if not context.isdisjoint(career.regions):
                points.append((1.5, "names the region"))
            elif not homes.isdisjoint(career.provinces):
                points.append((1.0, "same province"))
            if company[position] >= COMPANY - 1:
                points.append((1.0, "same company"))
            if position == self.leader and self.dominance:
                points.append((self.dominance, "by far the best known bearer"))
            if self.rare:
                points.append((1.0, "rare name"))
            if career.leads and not homes:
                points.append((0.5, "in the leadership, and the article about no province"))
        return found

    def _some(self, table: dict[str, list[int]], key: str) -> list[int]:
        positions = table.get(key, [])
        return positions if len(positions) <= _COMMON else []


def _by_home(name: str, people: Iterable[Person], verdicts: Verdicts) -> list[Person]:
    """One bearer for each province that articles are about, and one for those that are about none.

    A name of more than two characters is one bearer's wherever it is named, and articles that name the same company
    name the same bearer.
    """
    homes: dict[str, list[Person]] = defaultdict(list)
    for person in sorted(people, key=lambda person: person.anchor):
        home = min((sighting.home for sighting in person.sightings if sighting.home), default="")
        _take_in(homes[home if len(name) <= SHORT_NAME else ""], person, verdicts)
    return _by_company([person for home in sorted(homes) for person in homes[home]], verdicts)


def _by_company(people: Sequence[Person], verdicts: Verdicts) -> list[Person]:
    """Bearers of different provinces that are named among the same people are one."""
    joined: list[Person] = []
    for person in people:
        for other in joined[-_COMMON:]:
            if len(other.company & person.company) >= COMPANY and not verdicts.apart(other.marks, person.marks):
                other.merge(person)
                break
        else:
            joined.append(person)
    return joined


def _take_in(people: list[Person], person: Person, verdicts: Verdicts) -> None:
    """Merge a person into the first of some, or add it where verdicts keep it apart from all."""
    for other in people:
        if not verdicts.apart(other.marks, person.marks):
            other.merge(person)
            return
    people.append(person)


def _by_province(name: str, people: Sequence[Person], verdicts: Verdicts) -> list[Person]:
    """A name that never has a post is one bearer, unless it is only ever seen in articles about several provinces."""
    homes = _by_home(name, people, verdicts)
    if len(homes) > 1 and any(not sighting.home for person in homes for sighting in person.sightings):
        joined: list[Person] = []
        for person in homes:
            _take_in(joined, person, verdicts)
        return joined
    return homes
