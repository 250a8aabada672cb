"""Small graphs for the tests of graph, RDF, validation and export, and how to compare two graphs."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from kg.errors import KGError
from kg.graph import EDGE_ATTRIBUTES, GRAPH_ATTRIBUTES, NODE_ATTRIBUTES, Graph, Schema, build_graph
from kg.ids import node_id, relation_id
from kg.model import Entity, Evidence, Relation

MINISTER, DEPUTY = "person/肖亚庆", "person/辛国斌"
MINISTRY, COUNCIL, HALL = "organ/工业和信息化部", "organ/国务院", "organ/浙江省经济和信息化厅"
OLD_PLAN = "document/智能制造发展规划（2016—2020年）"
MEETING = "event/2021-11-05/全国工信系统电视电话会议"
ARTICLES = ("a1", "a2")
ABOUT = {
    "software": "policy-kg",
    "version": "1.2.3",
    "vocabulary": "0f1e2d3c",
    "decisions": "4b5a6978",
    "license": "https://creativecommons.org/licenses/by/4.0/",
}

#: Names that break files: quotes, line ends, markup, blanks, percent, backslash, emoji, controls, lone surrogates.
NASTY = (
    'a "quoted" name',
    "two\nlines\r\nand\ttabs",
    "x < y & y > z </data> ]]>",
    "50% of C:\\temp\\new",
    "“十四五”规划（征求意见稿）",
    "'; DROP TABLE nodes; --",
    "emoji 🇨🇳 👩‍👩‍👧 and 𠮷",
    "bell\x07 nul\x00 nel\x85 half\ud83d",
    "{curly} |pipe| ^caret^ `tick` #hash ?query [square]",
    "NA",
    "=1+1",
    "1,2;3",
    " padded ",
    "http://example.org/路径?x=1&y=2#z",
    "..",
    "@id",
    "努尔·白克力",
)


def sample() -> Graph:
    """A graph with every node type and every edge type, one fact in two articles, and concurrent posts."""
    entities = [
        Entity(MINISTER, "person", "肖亚庆"),
        Entity(DEPUTY, "person", "辛国斌", ("辛国斌同志",)),
        Entity(
            MINISTRY,
            "organ",
            "工业和信息化部",
            ("工信部", "工业和信息化部"),
            {
                "kind": "Ministry",
                "level": "central",
                "label_en": "Ministry of Industry and Information Technology",
                "valid_from": "2008-03-15",
            },
        ),
        Entity("organ/信息产业部", "organ", "信息产业部", (), {"kind": "Ministry", "valid_until": "2008-03"}),
        Entity(COUNCIL, "organ", "国务院", (), {"kind": "StateOrgan", "level": "central"}),
        Entity(HALL, "organ", "浙江省经济和信息化厅", ("浙江省经信厅",), {"kind": "Department", "level": "province"}),
        Entity("org/清华大学", "org", "清华大学", (), {"label_en": "Tsinghua University"}),
        Entity("region/330000", "region", "浙江省", ("浙江",), {"code": "330000", "level": "province"}),
        Entity(
            "region/330100", "region", "杭州市", (), {"code": "330100", "level": "prefecture", "pinyin": "Hangzhou"}
        ),
        Entity("program/六稳", "program", "六稳", (), {"kind": "concept", "first_used": "2018-07"}),
        Entity(
            "document/“十四五”智能制造发展规划",
            "document",
            "“十四五”智能制造发展规划",
            (),
            {"number": "工信部联规〔2021〕207号"},
        ),
        Entity(OLD_PLAN, "document", "智能制造发展规划（2016—2020年）"),
        Entity(MEETING, "event", "全国工信系统电视电话会议", ("视频会议",), {"date": "2021-11-05"}),
        Entity(
            "indicator/0123456789abcdef",
            "indicator",
            "规模以上工业增加值",
            (),
            {
                "indicator": "规模以上工业增加值",
                "change": "同比增长",
                "value": 11.8,
                "unit": "%",
                "area": "浙江省",
                "period": "前三季度",
                "period_start": "2021-01-01",
                "period_end": "2021-10-01",
            },
        ),
        Entity(
            "article/a1",
            "article",
            "全国工信系统会议召开",
            (),
            {"date": "2021-11-06", "url": "https://example.org/news?id=1&p=2", "source": "新华社"},
        ),
        Entity("article/a2", "article", "工信部部署四季度工作", (), {"date": "2021-11-07"}),
    ]
    first = Evidence("a1", 12, 20, "部长肖亚庆主持")
    second = Evidence("a2", 3, 9, "部长肖亚庆")
    relations = [
        _relation("holds_post", MINISTER, MINISTRY, first, second, title="部长", status="current", start="2020-07-31"),
        _relation("holds_post", MINISTER, MINISTRY, first, title="党组书记", status="current"),
        _relation(
            "holds_post", MINISTER, COUNCIL, second, title="副秘书长", status="former", start="2017", end="2018-03"
        ),
        _relation("holds_post", DEPUTY, MINISTRY, first, title="副部长", status="current", first_seen="2021-11-06"),
        _relation("personnel", DEPUTY, HALL, second, title="厅长", action="appointed", start="2021-11-01"),
        _relation("attends", MINISTER, MEETING, first, second),
        _relation("chairs", MINISTER, MEETING, first),
        _relation("speaks_at", DEPUTY, MEETING, first, Evidence("a1", 30, 42, "辛国斌作了讲话")),
        _relation("convenes", MINISTRY, MEETING, first),
        _relation("advances", MINISTRY, "program/六稳", second),
        _relation("issues", MINISTRY, "document/“十四五”智能制造发展规划", first, number="工信部联规〔2021〕207号"),
        _relation("forwards", COUNCIL, "document/“十四五”智能制造发展规划", second),
        _relation("revises", MINISTRY, OLD_PLAN, second),
        _relation("repeals", MINISTRY, OLD_PLAN, first),
        _relation("cites", "document/“十四五”智能制造发展规划", OLD_PLAN, first),
        _relation("visits", MINISTER, "region/330100", second),
        _relation("meets", MINISTER, DEPUTY, second),
        _relation("about", "indicator/0123456789abcdef", "region/330000", first),
        _relation("mentions", "article/a1", MINISTER, first, Evidence("a1", 100, 103, "肖亚庆")),
        _relation("mentions", "article/a2", "org/清华大学", Evidence("a2", 50, 54, "清华大学")),
        _relation("part_of", MINISTRY, COUNCIL),
        _relation("located_in", "region/330100", "region/330000"),
        _relation("succeeds", MINISTRY, "organ/信息产业部", start="2008-03-15"),
        _relation("governs", HALL, "region/330000"),
    ]
    return build_graph(entities, relations, ABOUT)


def nasty() -> Graph:
    """Every nasty name as a person, a title, an alias, a quote and the id of an article."""
    organ = Entity(MINISTRY, "organ", "工业和信息化部")
    entities, relations = [organ], []
    for name in NASTY:
        person = Entity(node_id("person", name), "person", name, (f"alias {name}",))
        article = Entity(node_id("article", name), "article", name, (), {"url": name, "source": name})
        evidence = Evidence(name, 0, 5, f"{name} quoted")
        entities += [person, article]
        relations += [
            _relation("holds_post", person.id, MINISTRY, evidence, title=name, status="current"),
            _relation("mentions", article.id, person.id, evidence),
        ]
    return build_graph(entities, relations, dict.fromkeys(GRAPH_ATTRIBUTES, NASTY[2]))


def _relation(type: str, source: str, target: str, *evidence: Evidence, **attributes: str) -> Relation:
    parts = [attributes[name] for name in sorted(attributes)]
    sources = len({item.article for item in evidence})
    confidence = 0.93 if evidence else 1.0
    key = relation_id(type, source, target, *parts)
    return Relation(key, type, source, target, attributes, evidence, confidence, sources)


def as_dicts(graph: Graph) -> tuple[dict[str, Any], dict[tuple[str, str, str], Any], dict[str, Any]]:
    """Nodes and edges with all attributes, and those of the graph: equal for equal graphs, whatever the order."""
    edges = {(source, target, key): dict(data) for source, target, key, data in graph.edges(keys=True, data=True)}
    return {node: dict(data) for node, data in graph.nodes(data=True)}, edges, dict(graph.graph)


_texts = st.text(min_size=1, max_size=12) | st.sampled_from([name for name in NASTY if name.strip()])
_dates = st.dates().map(str) | st.sampled_from(["2018-07", "2021", "undated", "2021-02-30"])


def _values(schema: Schema) -> st.SearchStrategy[dict[str, Any]]:
    dated = {"start", "end", "date", "first_seen", "last_seen", "valid_from", "valid_until", "period_start"}
    kinds = {str: _texts, float: st.floats(allow_nan=False, allow_infinity=False)}
    return st.fixed_dictionaries(
        {}, optional={name: _dates if name in dated else kinds[kind] for name, kind in schema.items()}
    )


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Any graph that ``build_graph`` makes."""
    entities: dict[str, Entity] = {}
    for kind, name in draw(
        st.lists(st.tuples(st.sampled_from(sorted(NODE_ATTRIBUTES)), _texts), min_size=1, max_size=6)
    ):
        try:
            id = node_id(kind, name)
        except KGError:
            continue
        aliases = tuple(draw(st.lists(_texts, max_size=2)))
        entities[id] = Entity(id, kind, name, aliases, draw(_values(NODE_ATTRIBUTES[kind])))
    relations: dict[str, Relation] = {}
    ends = st.sampled_from(sorted(entities)) if entities else st.nothing()
    offsets = st.integers(0, 2) | st.integers(0, 10**6)
    spans = st.tuples(st.sampled_from(ARTICLES), offsets, offsets, _texts)
    for kind in draw(st.lists(st.sampled_from(sorted(EDGE_ATTRIBUTES)), max_size=6)) if entities else ():
        source, target = draw(ends), draw(ends)
        values = draw(_values(EDGE_ATTRIBUTES[kind]))
        evidence = {span: Evidence(*span) for span in draw(st.lists(spans, max_size=3))}
        key = relation_id(kind, source, target, *map(str, values.values()))
        confidence = draw(st.floats(0, 1, exclude_min=True))
        relations[key] = Relation(
            key, kind, source, target, values, tuple(evidence.values()), confidence, len(evidence)
        )
    return build_graph(entities.values(), relations.values(), draw(_values(GRAPH_ATTRIBUTES)))
