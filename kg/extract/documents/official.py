"""What the layout of an official document (公文) gives away: whom it is from and to, and who gets copies."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import BODIES, Span, Tagged, places_of
from kg.model import Label

#: Groups of organs, and those whom the document does not name: 各省人民政府, 有关单位.
_SEVERAL = re.compile(r"各|有关|（自治区[、，）]|（区[、，]")
_EVERYWHERE = re.compile(r"各(?:省|市|县|区|地|州)")
_LOCAL = ("厅", "局", "委", "委员会", "法院", "检察院")
#: Who signs, above the date.
_SIGNED_BY = re.compile(
    r"^[ 　\t]*(?P<title>总[ 　]*理|主[ 　]*[任席]|[部局署厅省市州县区行院][ 　]*长)：?[ 　\t]*"
    r"(?P<name>[一-龥](?:[ 　]{0,2}[一-龥]){1,2})\s*\n\s*(?=\d{4}[ 　]?年|[一二][〇○零O一二三四五六七八九]{3}年)",
    re.M,
)
_BETWEEN = re.compile("、(?![^（]*）)|及其(?=.*分)")
_ALIKE = re.compile(r"（[局厅委办、教]+）")
_GROUP = re.compile(r"各|有关|相关|主管部门|（[局厅委、]+）|单位$|企业$|部门$|^你|^本")
_ORG = re.compile(
    r"^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)|(?:公司|集团|(?<!法)(?<!检察)(?<!国务)(?<!分)院|中心|大学|协会|学会|联合会|商会|基金会|研究所|银行|厂|联盟|促进会|电视台|出版社)$"
)
_ORGAN = re.compile(
    r"(?:部|委|局|厅|署|办|会|室|司|处|政府|国务院|法院|检察院|监督站|监管站|海关|总队|支队|指挥部|领导小组|人大|政协|党组|党委|军区|部队"
    r"|(?:法院|检察院)[一-龥]{2,12}分院)$"
)
#: What tells that the names of a list are names of their own and not departments of the first: 市法院、市检察院.
_PLACED = re.compile(
    r"[省市县区州旗盟].|自治区|国家|中国|中央|国务院|(?:长江|珠江|黄河|淮河|海河|太湖|松辽)(?!.{0,4}街)"
)
#: The head of the state is no organ; what he signs is an act of the state.
_STATE = "中华人民共和国"
_HEAD_OF_STATE = f"{_STATE}主席"
#: Names of this length stand for the same body wherever they stand, shorter ones where they stand alone.
_DEFINITE = 6


def find_parties(page: Page) -> list[tuple[Tagged, bool]]:
    """The issuers, addressees and receivers of copies wherever they stand; whether the place shows where the name ends."""
    official = page.article.official
    if official is None:
        return []
    text = page.text
    listed = (*official.addressees, *official.copied_to)
    names = {*official.issuers, *(name for group in listed for name in _names(group))}
    labels = {name: label for name in names if (label := _label(page, name))}
    taken = bytearray(len(text) + 1)
    found = []
    for name in sorted(labels, key=lambda name: (-len(name), name)):
        for start, end in (*_places(name, text), *(_spaced(name, text) if name in official.issuers else ())):
            if taken.find(1, start, end) < 0:
                taken[start:end] = b"\x01" * (end - start)
                found.append((start, end, name))
    starts, ends = {start for start, _, _ in found}, {end for _, end, _ in found}
    parties = []
    for start, end, name in found:
        alone = (start in ends or not _goes_on(text, start - 1)) and (end in starts or not _goes_on(text, end))
        alone = alone or text.startswith(("送", "报"), start - 1)
        party = (start, end, labels[name])
        if (alone or len(name) >= _DEFINITE) and not in_a_group(page, party):
            parties.append((party, alone))
    return parties


def signers(page: Page) -> list[tuple[Tagged, Tagged]]:
    """The titles and names of those who sign an order or a motion, whose organ is its issuer: 总　理　|李某."""
    if page.article.official is None:
        return []
    return [
        ((*match.span("title"), "POSITION"), (*match.span("name"), "PERSON"))
        for match in _SIGNED_BY.finditer(page.text)
        if match["name"][0] in page.lexicon.surnames
    ]


def issuers_of(page: Page, spans: list[Span]) -> list[str]:
    """The issuers of an official document by their full names."""
    official = page.article.official
    if official is None:
        return []
    named = {page.text[span.start : span.end]: span.name for span in spans if span.label == "ORGAN"}
    named[_HEAD_OF_STATE] = _STATE
    return [named.get(issuer) or _full_name(page, issuer) for issuer in official.issuers]


def in_a_group(page: Page, place: Tagged) -> bool:
    """Whether an organ is named as one of many in head or tail: 各省、自治区、直辖市|公安厅, 民政厅（局）, 有关省|财政厅.

    So is one without a place in an address that began with all places: 各市民政局，|邮政管理局.
    """
    official = page.article.official
    start, end, label = place
    if official is None or label not in BODIES:
        return False
    everywhere = False
    for group in (*official.addressees, *official.copied_to):
        at = page.text.find(group, max(0, start - len(group)), end + len(group))
        several = _SEVERAL.search(group)
        if at <= start and end <= at + len(group) and at >= 0:
            if several and at + several.start() < start:
                return True
            name = page.text[start:end]
            alike = _ALIKE.match(page.text, end) is not None or (everywhere and name.endswith(_LOCAL))
            placed = _PLACED.match(name) or page.places_at(start)
            return bool(alike and not placed and name not in page.lexicon.surfaces)
        everywhere = everywhere or _EVERYWHERE.match(group) is not None
    return False


def _names(group: str) -> list[str]:
    """The bodies that one entry of a list names: one, or those of its parts that are named in full."""
    if _GROUP.search(group):
        return []
    first, *others = _BETWEEN.split(group)
    return [first, *(other for other in others if _PLACED.match(other))]


def _places(name: str, text: str) -> list[tuple[int, int]]:
    return [(start, start + len(name)) for start in places_of(name, text)]


def _spaced(name: str, text: str) -> list[tuple[int, int]]:
    """Where a short name stands with blanks between its characters, as signatures are set: 财 政 部."""
    if len(name) > _DEFINITE or not all(f"{one} " in text or f"{one}\u3000" in text for one in name[:-1]):
        return []
    return [match.span() for match in re.finditer("[ \u3000]+".join(name), text)]


def _full_name(page: Page, organ: str) -> str:
    """The full name of an organ that the text does not mark, by the vocabulary."""
    surface = page.lexicon.surfaces.get(organ)
    terms = surface.terms if surface is not None and surface.label == "ORGAN" else ()
    valid = [term for term in terms if term.valid_on(page.date)] or list(terms)
    return valid[0].name if valid else organ


def _label(page: Page, name: str) -> Label | None:
    """What a name in head or tail is: by the vocabulary, else by its ending; groups of organs are nothing."""
    surface = page.lexicon.surfaces.get(name)
    if surface is not None:
        return surface.label
    if len(name) < 3 or _GROUP.search(name):
        return None
    return "ORG" if _ORG.search(name) else "ORGAN" if _ORGAN.search(name) else None


def _goes_on(text: str, at: int) -> bool:
    """Whether a name could go on at a place."""
    return 0 <= at < len(text) and ("一" <= text[at] <= "龥" or text[at].isalpha())
