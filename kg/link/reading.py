"""One article -> what its names mean, as far as the article can tell, and who and what was sighted in it."""

from __future__ import annotations

from collections import Counter

from kg.ids import id_part
from kg.link.around import Around
from kg.link.called import called_by
from kg.link.names import Gazetteer, Node, document_number, document_title, has_letters, person_key, person_name
from kg.link.rows import ArticleRow, Claim, NodeRow, Post, Rows, Sighting, Span, reference
from kg.link.titles import full_titles
from kg.model import Extraction, Fact, Label, Mention

#: How many of the people named in an article are kept as company.
_COMPANY = 40
#: Shortest name of a place that may be the end of a longer one.
_PLACE = 3
_PLACED: tuple[Label, ...] = ("REGION", "ORGAN", "ORG")


class Reading:
    """Collects the rows of one article.

    Parameters
    ----------
    extraction : Extraction
        Mentions and facts of the article.
    gazetteer : Gazetteer
        For names that the vocabulary knows.
    """

    def __init__(self, extraction: Extraction, gazetteer: Gazetteer) -> None:
        article = extraction.article
        self.extraction = extraction
        self.gazetteer = gazetteer
        self.text = article.text
        self.date = article.date.isoformat() if article.date else ""
        self.article = id_part(article.id)
        title = article.title.strip() or article.id
        self.out = Rows(ArticleRow(self.article, title, self.date, article.url or "", article.source or ""))
        self.posts: dict[str, set[Post]] = {}
        self.attended: dict[str, set[str]] = {}
        self.hosts: dict[str, set[Post]] = {}
        self._forms: dict[str, set[str]] = {}
        self._labels: dict[str, Label] = {}
        #: Organisations as the text calls them -> by their whole names: 省文联.
        self._worded: dict[str, str] = {}
        self._nodes: dict[tuple[str, str], Node | None] = {}
        self._held: dict[str, list[tuple[int, str]]] = {}
        self._numbers: dict[str, str] = {}
        self._called = called_by(extraction)
        self._full_titles = full_titles(extraction)
        for fact in extraction.facts:
            self._note(fact)
        places = self._find_places()
        tops = Counter[str]()
        for region, count in places.items():
            tops[gazetteer.regions.province(region)] += count
        del tops[""]
        first, second, *_ = [*tops.most_common(2), ("", 0), ("", 0)]
        #: The province that the article is about: the one that most of its places lie in.
        self.home = first[0] if first[1] > second[1] else ""
        self._name_at_home()

    def _note(self, fact: Fact) -> None:
        """What other facts and mentions point back to: dates of events, numbers of documents."""
        event, document = fact.fields.get("event"), fact.fields.get("document")
        if fact.type == "event" and isinstance(event, str):
            name, date = self.gazetteer.event_name(event.strip()), fact.fields.get("date")
            self._held.setdefault(name, []).append((fact.start, date if isinstance(date, str) else ""))
        elif fact.type == "issues" and isinstance(document, str) and fact.fields.get("number"):
            self._numbers.setdefault(document_title(document), document_number(str(fact.fields["number"])))

    def _find_places(self) -> Counter[str]:
        """Resolve regions and organs; those that mean one region whatever the context tell where the others are."""
        settled = self.gazetteer.settled
        open_names: list[tuple[Label, str, str]] = []
        places = Counter[str]()
        for mention in self.extraction.mentions:
            label, name = mention.label, mention.name
            if label not in _PLACED:
                continue
            self._labels.setdefault(name, label)
            if label == "ORG":
                self._worded.setdefault(self.text[mention.start : mention.end], name)
            node = self._nodes[label, name] = self.gazetteer.find(label, name, self.date)
            if not settled(label, name):
                open_names.append((label, name, self.text[mention.start : mention.end]))
            elif node is not None and node.region:
                places[node.region] += 1
        self.near = frozenset(places).union(*(self.gazetteer.regions.around(region) for region in places))
        for label, name, wording in open_names:
            node = self.gazetteer.find(label, name, self.date, self.near)
            if label == "REGION" and len(wording) > len(name) and node is not None:
                whole = self.gazetteer.find(label, wording, self.date, self.near)
                node = whole if whole and whole.label == node.label else node  # 南京市鼓楼区 says more than 鼓楼区
            self._nodes[label, name] = node
            if node is not None and node.region:
                places[node.region] += 1
        for mention in self.extraction.mentions:
            if mention.label == "REGION" and (place := self._in_full(mention)):
                self._nodes["REGION", mention.name] = place
        around = Around(self.text, self.gazetteer.regions)
        placed = [mention for mention in self.extraction.mentions if mention.label in _PLACED]
        for name, region in around.settle(placed, self._region_of).items():
            self._nodes["REGION", name] = Node(region.id, region.label, region.id)
        return places

    def _region_of(self, mention: Mention) -> str:
        """The region that a place or organ is or governs, or that the name of an organisation begins with."""
        if mention.label == "ORG":
            return self.gazetteer.regions.resolve(mention.name, self.date, self.near).parent
        node = self._nodes.get((mention.label, mention.name))
        return node.region if node is not None else ""

    def _in_full(self, mention: Mention) -> Node | None:
        """The place that no vocabulary lists, where a mention names it with one around it: 丹寨县|马寨村."""
        wording = self.text[mention.start : mention.end]
        if len(wording) <= len(mention.name) or not wording.endswith(mention.name):
            return None
        region = self.gazetteer.regions.resolve(wording, self.date, self.near)
        return Node(region.id, region.label, region.id) if region.parent and region.id.endswith(mention.name) else None

    def _name_at_home(self) -> None:
        """A 厅, which only provinces have, is that of the province that the article is about."""
        province = self.gazetteer.vocabulary.get(self.home)
        for (label, name), node in self._nodes.items():
            if node is None and province is not None and label == "ORGAN" and name.endswith("厅"):
                self._nodes[label, name] = self.gazetteer.find(label, province.name + name, self.date, self.near)

    def node(self, value: object, label: str | None = None) -> str:
        """Id of the organ, organisation, region or programme that a field names, or ``""``; its node is noted."""
        if not isinstance(value, str) or not value:
            return ""
        if label is None:
            value = value if value in self._labels else self._worded.get(value, value)
            label = self._labels.get(value, "")
        if label in ("", "REGION") and ("REGION", value) not in self._nodes:
            value = self._whole_place(value)
            label = "REGION" if ("REGION", value) in self._nodes else label
        if (label, value) not in self._nodes:
            self._nodes[label, value] = self.gazetteer.find(label, value, self.date, self.near)
        node = self._nodes[label, value]
        if node is None:
            return ""
        self.out.nodes.add(NodeRow(node.id, node.label, ""))
        return node.id

    def _whole_place(self, name: str) -> str:
        """The place that the article names in full, where one alone ends with a name: 永川区|城东片区."""
        if len(name) < _PLACE or self.gazetteer.regions.known(name, self.date):
            return name
        named = [place for label, place in self._nodes if label == "REGION" and place.endswith(name)]
        return named[0] if len(named) == 1 and self._nodes["REGION", named[0]] else name

    def area(self, value: object) -> str:
        """Id of the region of the vocabulary that the area of a statistic names, or ``""``."""
        node = self.gazetteer.area(value, self.date, self.near) if isinstance(value, str) else None
        if node is None:
            return ""
        self.out.nodes.add(NodeRow(node.id, node.label, ""))
        return node.id

    def person(self, value: object) -> str:
        """Reference to a person, or ``""``."""
        key = person_key(value) if isinstance(value, str) else ""
        if not has_letters(key):
            return ""
        name = self._called.get(key, key)
        found = reference("person", name)
        self.posts.setdefault(found, set())
        if value != name:
            self._forms.setdefault(found, set()).add(person_name(str(value)))
        return found

    def event(self, value: object, start: int) -> str:
        """Reference to an event; of several with one name the one reported nearest before a place in the text."""
        name = self.gazetteer.event_name(value.strip()) if isinstance(value, str) else ""
        if not has_letters(name):
            return ""
        held = self._held.get(name, [])
        before = [item for item in held if item[0] <= start]
        date = (max(before) if before else min(held))[1] if held else ""
        found = reference("event", name, date)
        self.hosts.setdefault(found, set())
        return found

    def document(self, value: object) -> str:
        """Reference to a document; 《意见》 is short for a longer title of the article."""
        title = document_title(value) if isinstance(value, str) else ""
        if not has_letters(title):
            return ""
        title = self._full_titles.get(title, title)
        found = reference("document", title, self._numbers.get(title, ""))
        self.hosts.setdefault(found, set())
        return found

    def state(self, type: str, source: str, target: str, fact: Fact, **attributes: object) -> None:
        """Note the edge that a fact states; nothing where one of its ends is missing."""
        texts = tuple((name, value) for name, value in attributes.items() if isinstance(value, str) and value)
        span = fact.start, fact.end, self.text[fact.start : fact.end]
        self._claim(type, source, target, texts, fact.confidence, (span,))

    def _claim(
        self,
        type: str,
        source: str,
        target: str,
        attributes: tuple[tuple[str, str], ...],
        confidence: float,
        spans: tuple[Span, ...],
    ) -> None:
        if source and target:
            row = Claim(type, source, target, attributes, self.article, self.date, confidence, spans)
            self.out.claims.append(row)

    def read_mentions(self) -> None:
        """Note what the article mentions, each thing with all its places."""
        found: dict[str, tuple[float, list[Span]]] = {}
        for mention in self.extraction.mentions:
            wording = self.text[mention.start : mention.end]
            target = self._target(mention.label, mention.name, wording, mention.start)
            if target:
                confidence, spans = found.get(target) or (0.0, [])
                spans.append((mention.start, mention.end, wording))
                found[target] = max(confidence, mention.confidence), spans
        for target, (confidence, spans) in found.items():
            self._claim("mentions", f"article/{self.article}", target, (), confidence, tuple(spans))

    def _target(self, label: Label, name: str, wording: str, start: int) -> str:
        if label == "PERSON":
            return self.person(name)
        if label == "EVENT":
            return "" if self._says_only_a_sort(name) else self.event(name, start)
        if label == "DOCUMENT":
            return self.document(name)
        if label == "POSITION":
            return ""
        id = self.node(name, label)
        node = self._nodes.get((label, name))
        if node is not None and wording != node.label and self._names(label, wording, id):
            self.out.nodes.add(NodeRow(id, node.label, wording))
        return id

    def _says_only_a_sort(self, event: str) -> bool:
        """Whether an event is not told of and named by its sort alone: 授权|主席会议."""
        return event not in self._held and self.gazetteer.is_generic(event, "event")

    def _names(self, label: Label, wording: str, id: str) -> bool:
        """Whether a wording is a name of the node in any article, unlike 省委 or 该局."""
        if label in ("ORGAN", "REGION"):
            same = self.gazetteer.find(label, wording, self.date, self.near)
            return same is not None and same.id == id
        return has_letters(wording)

    def read_sightings(self) -> None:
        """Note who and what was sighted; to be called last."""
        people = {person.split("/", 2)[2]: person for person in sorted(self.posts)}
        company = tuple(people)[:_COMPANY]
        found = {node.id for (label, _), node in self._nodes.items() if node is not None and label != "PROGRAM"}
        context = tuple(sorted(found | {node.region for node in self._nodes.values() if node and node.region}))
        where = self.article, self.date, self.home
        for name, person in people.items():
            attended = tuple(sorted(self.attended.get(person, ())))
            offices, forms = tuple(sorted(self.posts[person])), tuple(sorted(self._forms.get(person, ())))
            self.out.sightings.append(
                Sighting("person", name, "", *where, offices, attended, context, company, forms=forms)
            )
        attended_by_any = set[str]().union(*self.attended.values())
        for thing, hosts in sorted(self.hosts.items()):
            kind, variant, name = thing[1:].split("/", 2)
            held = kind == "event" and name in self._held and bool(hosts or thing in attended_by_any)
            self.out.sightings.append(Sighting(kind, name, variant, *where, tuple(sorted(hosts)), held=held))
