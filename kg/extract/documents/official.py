"""What the layout of an official document (公文) gives away: whom it is from and to, and who gets copies."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Tagged, places_of
from kg.model import Label

#: Groups of organs, and those whom the document does not name: 各省人民政府, 有关单位.
_GROUP = re.compile(r"各|有关|相关|主管部门|[（(][局厅委、]+[）)]|单位$|企业$|部门$|^你|^本")
_ORG = re.compile(
    r"(?:公司|集团|(?<!法)(?<!检察)(?<!国务)院|中心|大学|协会|学会|联合会|商会|基金会|研究所|银行|厂|联盟|促进会|电视台|出版社)$"
)
_ORGAN = re.compile(
    r"(?:部|委|局|厅|署|办|会|室|司|处|政府|国务院|法院|检察院|监督站|监管站|海关|总队|支队|指挥部|领导小组|人大|政协|党组|党委|部队)$"
)
#: Names of this length stand for the same body wherever they stand, shorter ones where they stand alone.
_DEFINITE = 6


def find_parties(page: Page) -> list[tuple[Tagged, bool]]:
    """The issuers, addressees and receivers of copies wherever they stand; whether the place shows where the name ends."""
    official = page.article.official
    if official is None:
        return []
    text = page.text
    names = {*official.issuers, *official.addressees, *official.copied_to}
    labels = {name: label for name in names if (label := _label(page, name))}
    taken = bytearray(len(text) + 1)
    found = []
    for name in sorted(labels, key=lambda name: (-len(name), name)):
        for start in places_of(name, text):
            end = start + len(name)
            if taken.find(1, start, end) < 0:
                taken[start:end] = b"\x01" * (end - start)
                found.append((start, end, name))
    starts, ends = {start for start, _, _ in found}, {end for _, end, _ in found}
    parties = []
    for start, end, name in found:
        alone = (start in ends or not _goes_on(text, start - 1)) and (end in starts or not _goes_on(text, end))
        alone = alone or text.startswith(("送", "报"), start - 1)
        if alone or len(name) >= _DEFINITE:
            parties.append(((start, end, labels[name]), alone))
    return parties


def in_a_group(page: Page, place: Tagged) -> bool:
    """Whether an organ is named as one of many in the address of a document: 各省、自治区、直辖市|公安厅."""
    official = page.article.official
    if official is None or place[2] != "ORGAN":
        return False
    start, end, _ = place
    for group in official.addressees:
        at = page.text.find(group, max(0, start - len(group)), end + len(group)) if "各" in group else -1
        if at >= 0 and at + group.index("各") < start and end <= at + len(group):
            return True
    return False


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
