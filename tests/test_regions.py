"""The divisions in ``ontologies/regions.ttl``, by themselves and against an independent list of codes since 1981."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT.parent / "shared" / "reference" / "areacodes.csv"
REGION = "https://w3id.org/policy-kg/id/region/"
KG = "https://w3id.org/policy-kg/ns#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
END_OF_2024 = "2025"


@dataclass
class Region:
    properties: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    english: str = ""

    def get(self, name: str) -> str:
        return self.properties[name][0] if self.properties[name] else ""


def read(path: Path) -> dict[str, Region]:
    regions: dict[str, Region] = defaultdict(Region)
    for quad in parse(path.read_bytes(), format=RdfFormat.TURTLE):
        assert isinstance(quad.subject, NamedNode)
        region = regions[quad.subject.value.removeprefix(REGION)]
        name = quad.predicate.value.removeprefix(KG).removeprefix(SKOS)
        if isinstance(quad.object, Literal) and quad.object.language == "en":
            region.english = quad.object.value if name == "prefLabel" else region.english
        elif isinstance(quad.object, Literal | NamedNode):
            region.properties[name].append(quad.object.value.removeprefix(REGION))
    return dict(regions)


@pytest.fixture(scope="module")
def regions() -> dict[str, Region]:
    return read(ROOT / "ontologies" / "regions.ttl")


@pytest.fixture(scope="module")
def everywhere() -> dict[str, Region]:
    """Divisions, zones and countries together, as the vocabulary reads them."""
    found: dict[str, Region] = {}
    for name in ("regions.ttl", "zones.ttl", "countries.ttl"):
        part = read(ROOT / "ontologies" / name)
        assert not found.keys() & part.keys(), f"{name} defines a region of another file"
        found.update(part)
    return found


def in_use(region: Region) -> bool:
    return not region.get("validUntil") and region.get("validFrom") < END_OF_2024


def test_regions_counts_of_end_2024(regions: dict[str, Region]) -> None:
    levels = Counter(region.get("level") for region in regions.values() if in_use(region))
    assert levels == {"province": 34, "prefecture": 333, "county": 2846}


def test_regions_every_division_below_province_has_a_parent(regions: dict[str, Region]) -> None:
    above = {"prefecture": {"province"}, "county": {"province", "prefecture"}}
    for key, region in regions.items():
        level = region.get("level")
        if level == "province":
            assert not region.get("broader"), key
        else:
            assert regions[region.get("broader")].get("level") in above[level], key


def test_regions_only_former_divisions_have_successors(regions: dict[str, Region]) -> None:
    for key, region in regions.items():
        successors = region.properties["succeededBy"]
        assert bool(successors) == bool(region.get("validUntil")), key
        for successor in successors:
            assert successor in regions.keys() - {key}, key
            assert regions[successor].get("validFrom") <= region.get("validUntil"), key


def test_regions_four_districts_are_called_gulou(regions: dict[str, Region]) -> None:
    districts = [region for region in regions.values() if region.get("prefLabel") == "鼓楼区" and in_use(region)]
    cities = {regions[region.get("broader")].get("prefLabel") for region in districts}
    assert cities == {"南京市", "徐州市", "福州市", "开封市"}


@pytest.mark.parametrize(
    ("key", "name", "short", "pinyin", "english"),
    [
        ("330000", "浙江省", "浙江", "Zhejiang", "Zhejiang"),
        ("500000", "重庆市", "重庆", "Chongqing", "Chongqing"),
        ("610000", "陕西省", "陕西", "Shaanxi", "Shaanxi"),
        ("150000", "内蒙古自治区", "内蒙古", "Neimenggu", "Inner Mongolia"),
        ("650000", "新疆维吾尔自治区", "新疆", "Xinjiang", "Xinjiang"),
        ("810000", "香港特别行政区", "香港特区", "Xianggang", "Hong Kong"),
        ("150600", "鄂尔多斯市", "鄂尔多斯", "Eerduosi", "Ordos"),
        ("222400", "延边朝鲜族自治州", "延边", "Yanbian", "Yanbian"),
        ("422800", "恩施土家族苗族自治州", "恩施州", "Enshi", "Enshi"),
        ("610100", "西安市", "西安", "Xi'an", "Xi'an"),
        ("330522", "长兴县", "长兴", "Changxing", ""),
        ("110108", "海淀区", "海淀", "Haidian", ""),
        ("310115", "浦东新区", "浦东", "Pudong", ""),
        ("420528", "长阳土家族自治县", "长阳", "Changyang", ""),
    ],
)
def test_regions_names(regions: dict[str, Region], key: str, name: str, short: str, pinyin: str, english: str) -> None:
    region = regions[key]
    assert region.get("prefLabel") == name
    assert short in region.properties["altLabel"]
    assert region.get("pinyin").replace("'", "") == pinyin.replace("'", "")
    assert region.english == english


def test_regions_short_names_are_never_one_character(regions: dict[str, Region]) -> None:
    for key, region in regions.items():
        names = region.properties["altLabel"] + region.properties["weakLabel"]
        assert all(len(name) >= 2 for name in names), key
        assert all(len(sign) == 1 for sign in region.properties["abbreviation"]), key


def test_regions_a_renamed_city_is_two_regions(regions: dict[str, Region]) -> None:
    old, new = regions["420600-襄樊市"], regions["420600"]
    assert (old.get("prefLabel"), old.get("validUntil"), old.get("succeededBy")) == ("襄樊市", "2010", "420600")
    assert (new.get("prefLabel"), new.get("validFrom")) == ("襄阳市", "2010")


def test_zones_and_countries_link_to_regions_that_exist(everywhere: dict[str, Region]) -> None:
    for key, region in everywhere.items():
        for parent in region.properties["broader"] + region.properties["succeededBy"]:
            assert parent in everywhere, key
        assert region.get("prefLabel"), key
        assert region.get("level"), key


def test_zones_and_countries_share_no_name(everywhere: dict[str, Region]) -> None:
    bearers: dict[str, set[str]] = defaultdict(set)
    for key, region in everywhere.items():
        if region.get("level") in {"zone", "area", "country"}:
            for name in region.properties["prefLabel"] + region.properties["altLabel"]:
                bearers[name].add(key)
    assert {name: keys for name, keys in bearers.items() if len(keys) > 1} == {}


def test_countries_have_distinct_codes(everywhere: dict[str, Region]) -> None:
    codes = Counter(region.get("isoCode") for region in everywhere.values() if region.get("level") == "country")
    assert len(codes) > 200
    assert not {code: n for code, n in codes.items() if n > 1 or len(code) != 2}
    assert not {"CN", "HK", "MO", "TW"} & codes.keys()


# The reference names a division anew whenever its prefecture is renamed, lists the year in which a part of it was
# given away in brackets, and leaves out who succeeded a prefecture: none of this is a difference.

#: GB/T 2260 itself says otherwise: 香坊区 kept its code until it was merged in 2006, 安西县 had the code 620922.
DOUBTFUL = {("230106", "香坊区"), ("620925", "安西县")}


@dataclass
class Row:
    code: str
    name: str
    level: str
    end: str
    successors: set[str]


def read_reference() -> list[Row]:
    with REFERENCE.open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.reader(stream))[1:]
    rows = [
        Row(code, name, level, end, {part for part in new.split(";") if part and "[" not in part})
        for code, _, _, name, level, _, _, end, new in lines
    ]
    last = {(row.code, row.name): row for row in rows if not row.end}
    return [row for row in rows if not row.end or (row.end >= "2003" and (row.code, row.name) not in last)]


def agrees(row: Row, candidates: list[Region], regions: dict[str, Region]) -> bool:
    if not row.end:
        return any(in_use(region) for region in candidates)
    for region in candidates:
        successors = {regions[key].get("code") for key in region.properties["succeededBy"]}
        unknown = row.level == "地级" and not row.successors
        if region.get("validUntil") == row.end and (unknown or successors == row.successors):
            return True
    return False


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference list is not part of the project")
def test_regions_agree_with_the_reference(regions: dict[str, Region]) -> None:
    named: dict[tuple[str, str], list[Region]] = defaultdict(list)
    for region in regions.values():
        named[region.get("code"), region.get("prefLabel")].append(region)
    rows = read_reference()
    wrong = [row for row in rows if not agrees(row, named[row.code, row.name], regions)]
    current = [row for row in rows if not row.end]
    former = [row for row in rows if row.end]
    print(  # noqa: T201 (pytest shows it with -s or on failure)
        f"\n{len(current) - sum(not row.end for row in wrong)} of {len(current)} current and "
        f"{len(former) - sum(bool(row.end) for row in wrong)} of {len(former)} former divisions agree"
    )
    for row in wrong:
        print("differs:", row)  # noqa: T201
    listed = {(row.code, row.name) for row in rows}
    assert not [key for key, found in named.items() if key not in listed and any(map(in_use, found))]
    assert not [row for row in wrong if not row.end]
    assert {(row.code, row.name) for row in wrong} <= DOUBTFUL
