"""FollowTheMoney: the model of the library where it is installed, and what can be said without it always."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kg.errors import InputError
from kg.export import read_graph
from kg.export.ftm import ftm_id, generate_entities, write_ftm
from kg.graph import Graph
from tests.graphs import MINISTER, MINISTRY, nasty, sample

GRAPHS = pytest.mark.parametrize("graph", [sample(), nasty()], ids=["sample", "nasty"])
LINKS = (
    "proof",
    "organization",
    "holder",
    "post",
    "member",
    "participant",
    "project",
    "document",
    "entity",
    "resolved",
)


def entities(graph: Graph, schema: str = "") -> list[dict[str, Any]]:
    return [entity for entity in generate_entities(graph) if schema in ("", entity["schema"])]


@GRAPHS
def test_a_line_is_an_entity_with_an_id_of_its_own(graph: Graph, tmp_path: Path) -> None:
    write_ftm(graph, tmp_path / "graph.ftm.json")
    lines = [json.loads(line) for line in (tmp_path / "graph.ftm.json").read_text(encoding="utf-8").split("\n")[:-1]]
    assert lines == entities(graph)
    ids = [line["id"] for line in lines]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?", id) for id in ids)
    for line in lines:
        assert all(values and all(values) for values in line["properties"].values())


@GRAPHS
def test_every_link_ends_at_an_entity(graph: Graph) -> None:
    known = {entity["id"] for entity in entities(graph)}
    named = {value for entity in entities(graph) for name in LINKS for value in entity["properties"].get(name, ())}
    assert named <= known


@GRAPHS
def test_the_model_takes_every_entity_as_it_is(graph: Graph) -> None:
    """What ``ftm validate`` does, and that cleaning loses no value and links end where the model wants them to."""
    reason = "followthemoney is not installed (extra peers)"
    model = pytest.importorskip("followthemoney", reason=reason).model
    schemata = {entity["id"]: entity["schema"] for entity in entities(graph)}
    for entity in entities(graph):
        schema = model.get(entity["schema"])
        assert schema.validate(entity) is None
        proxy = model.get_proxy(entity, cleaned=False)
        for name, values in entity["properties"].items():
            assert len(proxy.get(name)) == len(values), (entity["schema"], name, values)
            if schema.get(name).type.name == "entity":
                assert all(model.get(schemata[value]).is_a(schema.get(name).range) for value in values)


def test_a_post_is_a_position_of_the_organ_and_its_holder_an_occupancy() -> None:
    (position,) = (
        found for found in entities(sample(), "Position") if "工业和信息化部部长" in found["properties"]["name"]
    )
    assert position["properties"]["organization"] == [ftm_id(MINISTRY)]
    (held,) = (found for found in entities(sample(), "Occupancy") if found["properties"]["post"] == [position["id"]])
    assert held["properties"]["holder"] == [ftm_id(MINISTER)]
    assert held["properties"]["startDate"] == ["2020-07-31"]
    assert held["properties"]["status"] == ["current"]
    assert held["properties"]["proof"] == [ftm_id("article/a1"), ftm_id("article/a2")]
    assert held["properties"]["summary"] == ["部长肖亚庆主持", "部长肖亚庆"]


def test_every_fact_is_there_but_for_those_that_the_schemata_do_not_express() -> None:
    graph = sample()
    left_out = {"personnel", "about"}
    facts = {key for _, _, key, data in graph.edges(keys=True, data=True) if data["type"] not in left_out}
    above = {key for _, _, key, data in graph.edges(keys=True, data=True) if data["type"] == "located_in"}
    assert {ftm_id(key) for key in facts - above} <= {found["id"] for found in entities(graph)}
    (city,) = (found for found in entities(graph, "Territory") if found["properties"]["name"] == ["杭州市"])
    assert city["properties"]["partOf"] == [ftm_id("region/330000")]


def test_it_goes_one_way(tmp_path: Path) -> None:
    write_ftm(sample(), tmp_path / "graph.ftm.json")
    with pytest.raises(InputError, match="cannot be read back"):
        read_graph(tmp_path / "graph.ftm.json")
    with pytest.raises(InputError, match="no graph here"):
        read_graph(tmp_path)
