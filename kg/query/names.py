"""What people call an entity -> the one node they mean, or an error that says what they may have meant."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from difflib import SequenceMatcher

from kg.errors import UsageError
from kg.query.view import View

#: Node type -> what people call several and one of them.
_WORDS = {
    "person": ("people", "person"),
    "organ": ("organs", "organ"),
    "org": ("organizations", "organization"),
    "region": ("regions", "region"),
    "program": ("programmes", "programme"),
    "document": ("documents", "document"),
    "event": ("meetings", "meeting"),
    "indicator": ("statistics", "statistic"),
    "article": ("articles", "article"),
}
#: What holds posts, convenes, issues and advances; earlier ones are meant first.
BODIES = ("organ", "org", "region")
#: Node types whose names are names; statistics and articles have sentences for labels.
_NAMED = tuple(type for type in _WORDS if type not in ("indicator", "article"))
_SHOWN = 8
_NEAR = 5
_CANDIDATES = 200
_ALIKE = 0.3
#: Brackets of one shape, and no quotation marks and dots.
_MARKS = str.maketrans("〔〕［］[]【】", "()()()()", "《》〈〉“”‘’「」\"'·•‧・")


def fold(text: str) -> str:
    """A name without what writers vary: width, case, blanks, quotation marks, the shape of brackets.

    Examples
    --------
    >>> fold("工信部联规〔2021〕207号") == fold("工信部联规 [2021] ２０７号")
    True
    """
    return "".join(unicodedata.normalize("NFKC", text.translate(_MARKS)).casefold().split())


class Names:
    """Every name of every node but articles: folded name -> nodes, told apart by whether it is their label."""

    def __init__(self, view: View) -> None:
        self.labels: dict[str, list[str]] = defaultdict(list)
        self.others: dict[str, list[str]] = defaultdict(list)
        for node, data in view.nodes.items():
            label = fold(data["label"])
            self.labels[label].append(node)
            if data["type"] == "article":
                continue
            further = [*data.get("aliases", ()), data.get("label_en", ""), data.get("number", "")]
            names = {*further, node.partition("/")[2]} - {"", data["label"]}
            for name in {*map(fold, names)} - {label}:
                self.others[name].append(node)


def resolve(view: View, name: str, types: Sequence[str] = (), *, ordered: bool = False) -> str:
    """The node that a name means.

    Parameters
    ----------
    view : View
        The graph.
    name : str
        An id, a label, an alias, an English name, a number of a document, or an id without its type.
    types : sequence of str
        Types of nodes that may be meant; none for all.
    ordered : bool
        Whether a node of an earlier type is meant rather than one of a later type with the same name.

    Raises
    ------
    UsageError
        If nothing bears the name, with the nearest names; if several nodes do, with their ids; or if it is the id of
        something else.
    """
    if name in view.nodes:
        if types and view.get(name, "type") not in types:
            raise UsageError(f"{name} is {_one(view.get(name, 'type'))}; wanted is {_one(types[0])}")
        return name
    folded = fold(name)
    names = view.once(Names)
    for table in (names.labels, names.others):
        found = [node for node in table.get(folded, ()) if not types or view.get(node, "type") in types]
        if ordered:
            best = next((type for type in types if any(view.get(node, "type") == type for node in found)), "")
            found = [node for node in found if view.get(node, "type") == best]
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(_ambiguous(view, name, found))
    what = _one(types[0]).partition(" ")[2] if types else "entity"
    raise UsageError(f"no {what} is called {name!r}{did_you_mean(_nearest(view, folded, types))}")


def resolve_person(view: View, name: str) -> str:
    """The person that a name means."""
    return resolve(view, name, ("person",))


def resolve_body(view: View, name: str) -> str:
    """The organ, organization or region (of foreign governments) that a name means."""
    return resolve(view, name, BODIES, ordered=True)


def resolve_bodies(view: View, name: str, *, departments: bool) -> list[str]:
    """The body that a name means and, with ``departments``, the organs below it: nearer ones first, each once."""
    found = level = [resolve_body(view, name)]
    while level and departments:
        level = sorted({edge.source for node in level for edge in view.into(node, "part_of")}.difference(found))
        found = [*found, *level]
    return found


def did_you_mean(names: Sequence[str]) -> str:
    """The end of a message that offers names."""
    if not names:
        return "; kg query find searches all names"
    return f"; did you mean {', '.join(names[:-1]) + ' or ' if names[1:] else ''}{names[-1]}?"


def nearest(wanted: str, names: Iterable[str], number: int = _NEAR) -> list[str]:
    """The names most like a wanted one, the best first.

    Examples
    --------
    >>> nearest("工业和信息部", ["工业和信息化部", "教育部", "信息产业部", "浙江省"])
    ['工业和信息化部', '信息产业部']
    """
    folded = fold(wanted)
    letters = set(folded)
    shares = ((len(letters.intersection(name)) / (len(letters) + len(name) or 1), name) for name in names)
    likely = sorted((share for share in shares if share[0]), key=lambda share: (-share[0], share[1]))[:_CANDIDATES]
    matcher = SequenceMatcher(b=folded, autojunk=False)
    scored = []
    for _, name in likely:
        matcher.set_seq1(name)
        scored.append((matcher.ratio(), name))
    return [name for ratio, name in sorted(scored, key=lambda pair: (-pair[0], pair[1])) if ratio > _ALIKE][:number]


def _nearest(view: View, folded: str, types: Collection[str]) -> list[str]:
    """Labels of the entities with names most like a wanted one."""
    owners = {name: node for type in types or _NAMED for name, node in view.once(_owners).get(type, {}).items()}
    labels = [view.label(owners[name]) for name in nearest(folded, owners, 2 * _NEAR)]
    return list(dict.fromkeys(labels))[:_NEAR]


def _owners(view: View) -> dict[str, dict[str, str]]:
    """Node type -> folded name -> one node that bears it."""
    names = view.once(Names)
    owners: dict[str, dict[str, str]] = defaultdict(dict)
    for table in (names.labels, names.others):
        for name, nodes in table.items():
            for node in nodes:
                owners[view.get(node, "type")].setdefault(name, node)
    return owners


def _one(type: str) -> str:
    word = _WORDS.get(type, ("", type))[1]
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def _ambiguous(view: View, name: str, found: list[str]) -> str:
    found = sorted(found, key=lambda node: (-view.degree(node), node))
    kinds = Counter(view.get(node, "type") for node in found)
    what = _WORDS.get(view.get(found[0], "type"), ("", ""))[0] if len(kinds) == 1 else "entities"
    shown = ", ".join(node + _hint(view, node) for node in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return f"{len(found)} {what} are called {name!r}; give the id of one: {shown}{more}"


def _hint(view: View, node: str) -> str:
    """What tells a person from others of the same name: the post that most sources know."""
    posts = sorted(view.out(node, "holds_post"), key=lambda edge: (-edge.data["sources"], edge.key))
    return f" ({view.label(posts[0].target)}{posts[0].get('title')})" if posts else ""
