"""The vocabularies of organs and organisations: complete, consistent, and right on their dates."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

import pyoxigraph as ox
import pytest

FOLDER = Path(__file__).parent.parent / "ontologies"
FILES = ("organs.ttl", "orgs.ttl", "local-organs.ttl")
KG = "https://w3id.org/policy-kg/ns#"
ID = "https://w3id.org/policy-kg/id/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
LEVELS = {"province", "prefecture", "county", "zone", "area"}
#: Sorts after every date of the files: the end of what still exists.
FOREVER = "9999"


@dataclass
class Entry:
    """One subject of the files: predicate without namespace -> values, IRIs without namespace."""

    id: str
    values: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def first(self, name: str, default: str = "") -> str:
        return self.values[name][0] if name in self.values else default

    def strong_names(self) -> set[str]:
        return {*self.values["prefLabel"], *self.values.get("altLabel", ())}

    def interval(self) -> tuple[str, str]:
        return self.first("validFrom"), self.first("validUntil", FOREVER)


def _read(name: str) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for quad in ox.parse(path=str(FOLDER / name), format=ox.RdfFormat.TURTLE):
        assert isinstance(quad.subject, ox.NamedNode)
        assert isinstance(quad.object, ox.NamedNode | ox.Literal)
        entry = entries.setdefault(quad.subject.value, Entry(quad.subject.value.removeprefix(ID)))
        predicate = quad.predicate.value.removeprefix(KG).removeprefix(SKOS).replace(TYPE, "type")
        if isinstance(quad.object, ox.Literal) and quad.object.language == "en":
            predicate += "@en"
        entry.values[predicate].append(quad.object.value.removeprefix(KG).removeprefix(ID))
    return {entry.id: entry for entry in entries.values()}


@pytest.fixture(scope="module")
def organs() -> dict[str, Entry]:
    return _read("organs.ttl")


@pytest.fixture(scope="module")
def organisations() -> dict[str, Entry]:
    return _read("orgs.ttl")


@pytest.fixture(scope="module")
def patterns() -> dict[str, Entry]:
    return _read("local-organs.ttl")


def _named(entries: dict[str, Entry], name: str, date: str) -> list[str]:
    """Names of the entries that bear a name on a date; start included, end excluded."""
    return [
        entry.first("prefLabel")
        for entry in entries.values()
        if name in entry.strong_names() and entry.interval()[0] <= date < entry.interval()[1]
    ]


def _surfaces(pattern: Entry, *properties: str) -> Iterator[str]:
    for name in properties:
        yield from pattern.values.get(name, ())


def test_organs_count(organs: dict[str, Entry]) -> None:
    central = [e for e in organs.values() if e.first("level") == "central" and "Department" not in e.values["type"]]
    assert len(central) >= 200
    assert sum("Department" in e.values["type"] for e in organs.values()) >= 150


def test_organisations_count(organisations: dict[str, Entry]) -> None:
    assert len(organisations) >= 350
    assert all("Organization" in entry.values["type"] for entry in organisations.values())


@pytest.mark.parametrize("name", FILES)
def test_every_entry_has_one_chinese_name_a_class_and_a_level(name: str) -> None:
    for entry in _read(name).values():
        assert len(entry.values["prefLabel"]) == 1, entry.id
        assert entry.values["type"], entry.id
        assert entry.values["level"], entry.id


def test_ids_are_the_names(organs: dict[str, Entry], organisations: dict[str, Entry]) -> None:
    for kind, entries in (("organ", organs), ("org", organisations)):
        for entry in entries.values():
            assert entry.id == f"{kind}/{entry.first('prefLabel')}"
            assert not re.search(r"""[/#?%"<>\\^`{|}\s]""", entry.first("prefLabel"))


def test_parents_and_successors_exist(organs: dict[str, Entry], organisations: dict[str, Entry]) -> None:
    known = {**organs, **organisations}
    for entry in known.values():
        for target in (*entry.values.get("partOf", ()), *entry.values.get("succeededBy", ())):
            assert target in known, f"{entry.id} -> {target}"
            assert target != entry.id


def test_parents_form_no_circle(organs: dict[str, Entry], organisations: dict[str, Entry]) -> None:
    known = {**organs, **organisations}
    for entry in known.values():
        seen, current = {entry.id}, entry.first("partOf")
        while current:
            assert current not in seen, f"{entry.id} is part of itself by {current}"
            seen.add(current)
            current = known[current].first("partOf")


def test_no_strong_name_is_shared_at_one_time(organs: dict[str, Entry], organisations: dict[str, Entry]) -> None:
    bearers: dict[str, list[Entry]] = defaultdict(list)
    for entry in (*organs.values(), *organisations.values()):
        for name in entry.strong_names():
            bearers[name].append(entry)
    for name, entries in bearers.items():
        for one, other in combinations(entries, 2):
            (start, end), (other_start, other_end) = one.interval(), other.interval()
            assert not (start < other_end and other_start < end), f"{name}: {one.id}, {other.id}"


def test_no_name_is_both_strong_and_weak(organs: dict[str, Entry], organisations: dict[str, Entry]) -> None:
    for entry in (*organs.values(), *organisations.values()):
        assert not entry.strong_names() & set(entry.values.get("weakLabel", ())), entry.id


def test_intervals_run_forward(organs: dict[str, Entry], organisations: dict[str, Entry]) -> None:
    for entry in (*organs.values(), *organisations.values()):
        start, end = entry.interval()
        assert start < end, entry.id


def test_the_lone_centre_is_weak(organs: dict[str, Entry]) -> None:
    committee = organs["organ/中国共产党中央委员会"]
    assert "中央" in committee.values["weakLabel"]
    assert {"党中央", "中共中央"} <= committee.strong_names()


@pytest.mark.parametrize(
    ("name", "date", "expected"),
    [
        ("工信部", "2021-11-05", "工业和信息化部"),
        ("国家发展改革委", "2022-03-03", "国家发展和改革委员会"),
        ("发改委", "2022-03-03", "国家发展和改革委员会"),
        ("国新办", "2022-03-03", "国务院新闻办公室"),
        ("央行", "2022-03-03", "中国人民银行"),
        ("中央军委", "2022-03-03", "中央军事委员会"),
        ("中央政治局", "2022-03-03", "中国共产党中央政治局"),
        ("中共中央办公厅", "2022-03-03", "中国共产党中央委员会办公厅"),
        ("中央统战部", "2022-03-03", "中国共产党中央委员会统一战线工作部"),
        ("全国人大常委会", "2022-03-03", "全国人民代表大会常务委员会"),
        ("全国政协", "2022-03-03", "中国人民政治协商会议全国委员会"),
        ("银保监会", "2021-06-01", "中国银行保险监督管理委员会"),
        ("银监会", "2017-06-01", "中国银行业监督管理委员会"),
        ("金融监管总局", "2023-05-18", "国家金融监督管理总局"),
        ("农业部", "2017-12-01", "农业部"),
        ("中央网信办", "2024-01-01", "中央网络安全和信息化委员会办公室"),
        ("火箭军", "2016-01-01", "中国人民解放军火箭军"),
        ("应急部", "2023-06-01", "应急管理部"),
        ("环保总局", "2006-06-01", "国家环境保护总局"),
        ("国家计生委", "1998-06-01", "国家计划生育委员会"),
        ("国家计生委", "2005-06-01", "国家人口和计划生育委员会"),
        ("国家广电总局", "2015-06-01", "国家新闻出版广电总局"),
        ("国家测绘局", "2005-06-01", "国家测绘局"),
        ("新闻出版署", "1998-01-05", "新闻出版署"),
        ("总政治部", "2010-06-01", "中国人民解放军总政治部"),
    ],
)
def test_names_lead_to_the_organ_of_their_date(organs: dict[str, Entry], name: str, date: str, expected: str) -> None:
    assert _named(organs, name, date) == [expected]


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("银保监会", "2023-05-18"),
        ("金融监管总局", "2023-05-17"),
        ("农业部", "2019-01-01"),
        ("国家数据局", "2023-10-24"),
    ],
)
def test_names_lead_nowhere_outside_their_time(organs: dict[str, Entry], name: str, date: str) -> None:
    assert _named(organs, name, date) == []


@pytest.mark.parametrize(
    ("former", "later", "date"),
    [
        ("中国银行保险监督管理委员会", "国家金融监督管理总局", "2023-05-18"),
        ("农业部", "农业农村部", "2018-03-17"),
        ("环境保护部", "生态环境部", "2018-03-17"),
        ("国土资源部", "自然资源部", "2018-03-17"),
        ("文化部", "文化和旅游部", "2018-03-17"),
        ("国家旅游局", "文化和旅游部", "2018-03-17"),
        ("中国银行业监督管理委员会", "中国银行保险监督管理委员会", "2018-03"),
        ("中国保险监督管理委员会", "中国银行保险监督管理委员会", "2018-03"),
        ("国家工商行政管理总局", "国家市场监督管理总局", "2018-03"),
        ("中央全面深化改革领导小组", "中央全面深化改革委员会", "2018-03"),
        ("国务院扶贫开发领导小组办公室", "国家乡村振兴局", "2021-02-25"),
    ],
)
def test_successors_begin_where_the_former_organ_ends(
    organs: dict[str, Entry], former: str, later: str, date: str
) -> None:
    assert f"organ/{later}" in organs[f"organ/{former}"].values["succeededBy"]
    assert organs[f"organ/{former}"].first("validUntil") == date
    assert organs[f"organ/{later}"].first("validFrom") == date


def test_academies_and_mass_organisations_are_no_organs(
    organs: dict[str, Entry], organisations: dict[str, Entry]
) -> None:
    for name in ("中国科学院", "中国科协", "全国工商联", "民革中央", "全国总工会", "世卫组织"):
        assert _named(organs, name, "2022-01-01") == []
        assert len(_named(organisations, name, "2022-01-01")) == 1


def test_departments_are_named_after_their_organ(organs: dict[str, Entry]) -> None:
    department = organs["organ/工业和信息化部运行监测协调局"]
    assert department.values["partOf"] == ["organ/工业和信息化部"]


def test_patterns_are_well_formed(patterns: dict[str, Entry]) -> None:
    for pattern in patterns.values():
        assert re.findall(r"\{(region|short)\}", pattern.first("template")), pattern.id
        assert all("{" in form for form in _surfaces(pattern, "form")), pattern.id
        assert any(_surfaces(pattern, "ending", "form")), pattern.id
        assert set(pattern.values["level"]) <= LEVELS, pattern.id


def test_a_pattern_ending_is_shared_only_where_a_region_decides(patterns: dict[str, Entry]) -> None:
    bearers: dict[str, list[Entry]] = defaultdict(list)
    for pattern in patterns.values():
        for surface in set(_surfaces(pattern, "ending", "form", "elliptic")):
            bearers[surface].append(pattern)
    for surface, entries in bearers.items():
        assert sum("region" not in entry.values for entry in entries) <= 1, f"{surface}: {[e.id for e in entries]}"


@pytest.mark.parametrize(
    ("surface", "level", "template"),
    [
        ("省委", "province", "中国共产党{region}委员会"),
        ("自治区党委", "province", "中国共产党{region}委员会"),
        ("省政府", "province", "{region}人民政府"),
        ("省人大常委会", "province", "{region}人民代表大会常务委员会"),
        ("省政协", "province", "中国人民政治协商会议{region}委员会"),
        ("省高院", "province", "{region}高级人民法院"),
        ("市中院", "prefecture", "{region}中级人民法院"),
        ("省经信厅", "province", "{region}经济和信息化厅"),
        ("省工信厅", "province", "{region}工业和信息化厅"),
        ("教育厅", "province", "{region}教育厅"),
        ("省发展改革委", "province", "{region}发展和改革委员会"),
        ("市公安局", "prefecture", "{region}公安局"),
        ("省委政法委", "province", "中国共产党{region}委员会政法委员会"),
        ("县监委", "county", "{region}监察委员会"),
    ],
)
def test_elliptic_forms(patterns: dict[str, Entry], surface: str, level: str, template: str) -> None:
    found = [p for p in patterns.values() if surface in p.values.get("elliptic", ()) and level in p.values["level"]]
    assert [pattern.first("template") for pattern in found] == [template]


def test_a_department_called_ting_stands_in_provinces_only(patterns: dict[str, Entry]) -> None:
    for pattern in patterns.values():
        if pattern.first("prefLabel").endswith("厅") and not pattern.first("prefLabel").endswith("办公厅"):
            assert pattern.values["level"] == ["province"], pattern.id


def test_regions_of_a_pattern(patterns: dict[str, Entry]) -> None:
    regions = patterns["pattern/经济和信息化厅"].values["region"]
    assert {"region/330000", "region/510000", "region/420000"} <= set(regions)
    assert set(patterns["pattern/交通委员会"].values["region"]) == {"region/110000", "region/310000"}


def test_regions_of_patterns_exist(patterns: dict[str, Entry]) -> None:
    regions = _read("regions.ttl")
    for pattern in patterns.values():
        for region in pattern.values.get("region", ()):
            assert region in regions, pattern.id
