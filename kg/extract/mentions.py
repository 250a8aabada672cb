"""From a page to its resolved spans: the finders in their order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.documents.titles import find_documents
from kg.extract.meetings.called import name_in_full
from kg.extract.named import find_composed, find_named
from kg.extract.organs.composed import find_organs
from kg.extract.organs.departments import name_presidiums, organisation_parts, presidiums
from kg.extract.organs.foreign import name_by_country
from kg.extract.organs.local import fill
from kg.extract.page import Page
from kg.extract.people.names import NameFinder
from kg.extract.phrases import find_headed
from kg.extract.places.edges import settle_places
from kg.extract.places.people import tell_people
from kg.extract.places.regions import extend_regions, find_lone_places, find_regions, region_name
from kg.extract.posts.positions import find_positions
from kg.extract.programmes.coinages import find_coinages
from kg.extract.spans import Span, resolve
from kg.extract.tagging.reconcile import reconcile
from kg.extract.tagging.tagger import load_tagger

#: A sub-organ named without its organ between two posts of one person: 省委原常委、政法委原书记X.
_SUB_ORGAN = re.compile(
    r"[、，和兼]((?:[一-龥]{1,14}?)?(?:委员会|管委会|政法委|纪委|统战部|组织部|宣传部|办公厅|办公室|党委|党组|司|局|厅|处|室|部|政治部|工委|委|院|中心))原?$"
)
#: What joins the titles of one person.
_JOINS = "、，兼和"
#: How sure an organ is that the vocabulary knows by a full name.
_SURE = 0.9
#: Last characters of departments and the titles of those who lead them; departments that are a part of an organ.
_DEPARTMENT_ENDS = {
    "司": ("司长",),
    "局": ("局长",),
    "厅": ("主任", "厅长"),
    "室": ("主任",),
    "处": ("处长",),
    "委": ("主任",),
}
_INNER = ("司", "处", "办公厅", "办公室", "研究室")
#: What stands before a department that is named without its organ.
_BEFORE_DEPARTMENT = "、，：；。和与及由为是\n"
_HAN = re.compile("[一-龥]+")
#: Bodies of the party with which titles begin.
_PARTY_BODIES = ("党工委", "工委", "纪委", "党委")
#: The party's body of a zone, as its name and in full.
_PARTY_BODY_OF_ZONE = re.compile("^中国共产党|(?:党工委|工委|工作委员会)$")
_QUOTES = "“”‘’\"'"


def find_spans(pages: Sequence[Page]) -> list[list[Span]]:
    """All mentions of each of some pages, resolved, each with its canonical name."""
    # one automaton after the other, for each fills the cache
    for name in ("names", "titles", "heads", "elliptic", "breakers"):
        for page in pages:
            getattr(page, name)
    read = [(page, find_ruled(page)) for page in pages]
    found = []
    for (page, ruled), tagged in zip(read, load_tagger().tag(read), strict=True):
        spans = tell_people(page, settle_places(page, reconcile(page, ruled, tagged)))
        _name(page, spans)
        found.append(spans)
    return found


def find_ruled(page: Page) -> list[Span]:
    """The mentions that rules and vocabulary find, resolved."""
    text = page.text
    length = len(text)
    documents, titles = find_documents(page)
    hits = page.names
    if titles:
        hits = [hit for hit in hits if _outside(hit[0], titles) or hit[2].label == "ORG"]
        document_ranges = [(span.start, span.end) for span in documents]
        hits = [hit for hit in hits if _outside(hit[0], document_ranges)]
    regions = find_regions(page, hits)
    extend_regions(page, regions)
    page.region_candidates = regions
    named = find_named(page, hits) + find_composed(page)
    organs = page.organ_candidates = find_organs(page, hits, regions)
    regions += find_lone_places(page)
    first = resolve([*documents, *organs, *named, *regions], length, page.credits)
    headed = find_coinages(page) + find_headed(page, first, titles)
    headed += organisation_parts(page, [*first, *headed])
    base = resolve([*documents, *organs, *named, *headed, *regions], length, page.credits)
    base = resolve([*base, *presidiums(page, base)], length)
    base += _sub_organs(page, base)
    people, positions = _people_and_positions(page, base)
    return resolve([*positions, *base, *people], length, page.credits)


def _outside(position: int, ranges: list[tuple[int, int]]) -> bool:
    return not any(start <= position < end for start, end in ranges)


def _sub_organs(page: Page, base: list[Span]) -> list[Span]:
    """Organs that belong to the organ of the title before them."""
    text = page.text
    found: list[Span] = []
    title_ends: dict[int, Span] = {}
    by_end = {span.end: span for span in base if span.label in ("ORGAN", "ORG", "REGION")}
    starts = sorted(span.start for span in base)
    for start, end in page.titles:
        owner = next(
            (
                by_end[start - k]
                for k in range(3)
                if start - k in by_end and (k == 0 or text[start - k : start] in ("原", "前", "时任", "兼"))
            ),
            None,
        )
        if owner is None:  # 开发区党工委|副书记, where 党工委副书记 is a title of its own
            body = next((word for word in _PARTY_BODIES if text.startswith(word, start)), "")
            owner = by_end.get(start + len(body)) if body else None
        if owner is not None and owner.term is not None and text[owner.start - 1 : owner.start] in _JOINS:
            root = title_ends.get(owner.start - 1)
            if root is not None and root.parts and owner.confidence < _SURE:  # 吉林省委常委、|统战部|部长
                owner.name, owner.parts = _sub_name(page, root, text[owner.start : owner.end]), root.parts
                owner.term, owner.root = None, root.root or root.name
        if owner is None:
            match = _SUB_ORGAN.search(text, max(0, start - 18), start)
            if match and match.start() in title_ends:
                root = title_ends[match.start()]
                at, stop = match.span(1)
                if not any(at < s < stop for s in starts):
                    span = Span(at, stop, "ORGAN", name=_sub_name(page, root, match.group(1)), parts=root.parts)
                    span.root = root.root or root.name
                    span.confidence = 0.85
                    found.append(span)
                    owner = span
                    by_end[stop] = span
            elif text[start - 1 : start] in _JOINS and start - 1 in title_ends:
                owner = title_ends[start - 1]
            else:
                owner = _lone_department(page, base, start, end)
                if owner is not None:
                    found.append(owner)
                    by_end[start] = owner
        if owner is not None:
            title_ends[end] = owner
    return found


def _lone_department(page: Page, base: list[Span], start: int, end: int) -> Span | None:
    """A department named without its organ before the title of a person, of the organ named last: 综合司|司长P."""
    text, endings = page.text, page.lexicon.endings
    if (
        not (text[end : end + 1] in page.lexicon.surnames or text.startswith(("兼", "、"), end))
        or text[start - 1 : start] not in _DEPARTMENT_ENDS
    ):
        return None
    heads = _DEPARTMENT_ENDS[text[start - 1]]
    if not text.endswith(heads, start, end):
        return None
    names = [text[at:start] for at in range(start - 3, start - 12, -1) if at and text[at - 1] in _BEFORE_DEPARTMENT]
    names = [name for name in names if _HAN.fullmatch(name)]
    line = text.rfind("\n", 0, start)
    root = max(
        (span for span in base if span.label == "ORGAN" and line < span.start < start - 2),
        key=lambda s: s.start,
        default=None,
    )
    if root is None or not names or any(span.end > start - len(names[0]) and span.start < start for span in base):
        return None
    local = [name for name in names if (root.parts or root.open) and name in endings and not name.endswith(_INNER)]
    name = local[-1] if local else names[0]
    if not local and not name.endswith(_INNER):
        return None
    owner = root.root or root.name
    patterns = [pattern for pattern in endings.get(name, ()) if not pattern.regions] if local else []
    full = fill(patterns[0], root.parts) if patterns else owner if owner.endswith(name) else owner + name
    return Span(
        start - len(name), start, "ORGAN", name=full, parts=root.parts, confidence=0.8, root="" if patterns else owner
    )


def _sub_name(page: Page, root: Span, words: str) -> str:
    """Full name of a sub-organ: a local pattern of the root's region, else the root's name in front."""
    base = root.root or root.name or region_name(root)
    if words == "管委会":  # 开发区党工委副书记、|管委会|副主任
        return _PARTY_BODY_OF_ZONE.sub("", base) + "管理委员会"
    if root.parts:
        for prefix in ("政府", "") if base.endswith("人民政府") else ("委", "党委", ""):
            for pattern in page.lexicon.endings.get(prefix + words, ()):
                if not pattern.regions:
                    return fill(pattern, root.parts)
    return words if base.endswith(("政治局", "书记处")) else base + words


def _people_and_positions(page: Page, base: list[Span]) -> tuple[list[Span], list[Span]]:
    text, lexicon = page.text, page.lexicon
    finder = NameFinder(page, base)
    anchors = [span for span in base if span.label in ("ORGAN", "ORG", "REGION")]
    titles = page.titles
    country_ends = {
        span.end
        for span in anchors
        if span.label == "REGION" and span.parts and span.parts[-1].get("level") == "country"
    }
    anchor_ends = {span.end: span for span in anchors}
    marked: list[tuple[int, int, bool]] = []
    foreign_ends: set[int] = set()
    for start, end in titles:
        term = lexicon.titles[text[start:end]]
        foreign = any(start - k in country_ends for k in range(3)) or term.get("category") == "foreign"
        foreign = foreign or any(
            start - k in foreign_ends for k in (1, 2) if text[start - k : start] in ("、", "兼", "和")
        )
        owner = anchor_ends.get(start)
        if (
            owner is not None
            and owner.label == "ORG"
            and owner.term is not None
            and owner.term.get("level") in ("international", "foreign")
        ):
            foreign = True
        if foreign:
            foreign_ends.add(end)
        marked.append((start, end, foreign))
    finder.after_titles(marked)
    finder.by_context()
    finder.before_titles(marked)
    finder.fill_lists()
    blocked = [(span.start, span.end) for span in base if span.label != "REGION" or span.end - span.start > 2]
    people = page.person_candidates = resolve(finder.propagate(), len(text), blocked)
    return people, find_positions(page, titles, anchors, people)


def _name(page: Page, spans: list[Span]) -> None:
    """Give every span its canonical name, in place."""
    text = page.text
    longest: dict[str, str] = {}
    for span in spans:
        if span.label == "REGION":
            span.name = region_name(span)
        elif not span.name or span.label == "DOCUMENT":
            span.name = span.name or _unquoted(text[span.start : span.end])
        if span.label in ("ORG", "PROGRAM", "EVENT") and span.term is not None:
            wording = text[span.start : span.end]
            if len(wording) > len(longest.get(span.term.id, "")):
                longest[span.term.id] = wording
    for span in spans:
        if span.term is not None and span.term.id in longest and span.label in ("ORG", "PROGRAM", "EVENT"):
            span.name = longest[span.term.id]
    name_by_country(page, spans)
    _quoted_names(page, spans)
    name_in_full(text, spans)
    name_presidiums(page, spans)


def _unquoted(wording: str) -> str:
    """A wording without the marks around it, but with one that belongs to another inside: 反政府武装“民主同盟军”."""
    name = wording.strip(_QUOTES)
    return name if name and name.count("“") == name.count("”") else wording


def _quoted_names(page: Page, spans: list[Span]) -> None:
    """Names with quotes inside keep them; only a pair around the whole is dropped."""
    text = page.text
    for span in spans:
        if span.label in ("PROGRAM", "EVENT") and span.term is None:
            wording = text[span.start : span.end]
            whole = wording.startswith("“") and wording.endswith("”") and wording.count("“") == 1
            span.name = wording[1:-1] if whole else wording
