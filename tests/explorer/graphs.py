"""A graph with names that would be more than text in a careless page."""

from __future__ import annotations

from kg.graph import Graph, build_graph
from kg.model import Entity, Evidence, Relation

EVIL = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
PERSON, ORGAN, ARTICLE = "person/甲", "organ/乙", "article/a"


def evil() -> Graph:
    """Labels, aliases, titles, quotes and addresses that hold markup and scripts."""
    evidence = (Evidence("a", 0, 9, f"{EVIL}主任甲"), Evidence("b", 0, 9, "乙主任甲"))
    entities = [
        Entity(PERSON, "person", f"甲{EVIL}", (f"别名{EVIL}", "</script><!--", "${alert(1)}")),
        Entity(ORGAN, "organ", f"乙</script>{EVIL}", (), {"kind": EVIL}),
        Entity(ARTICLE, "article", f"文{EVIL}", (), {"date": "2022-01-02", "url": "javascript:document.title='owned'"}),
        Entity("article/b", "article", "另一篇", (), {"date": "2022-02-03", "url": "https://example.org/b?x=1&y=2"}),
        Entity("region/1", "region", f"省{EVIL}", (), {"code": "330000"}),
        Entity("region/2", "region", "市"),
        Entity("program/丙", "program", f"丙{EVIL}"),
        Entity("person/丁", "person", "丁"),
        Entity("event/2022-01-02/会", "event", "会", (), {"date": "2022-01-02"}),
        Entity("indicator/1", "indicator", "数", (), _number("2020", 5.0)),
        Entity("indicator/2", "indicator", "数", (), _number("2021", 7.5)),
    ]
    post = {"title": f"主任{EVIL}", "status": "current", "start": "2021-03-01", "last_seen": "2022-02-03"}
    relations = [
        Relation("holds_post-1", "holds_post", PERSON, ORGAN, post, evidence, 0.9, 2),
        Relation(
            "personnel-1", "personnel", PERSON, ORGAN, {"action": "appointed", "start": "2021-03-01"}, evidence, 0.9, 2
        ),
        Relation("attends-1", "attends", PERSON, "event/2022-01-02/会", {}, evidence, 0.9, 2),
        Relation("attends-2", "attends", "person/丁", "event/2022-01-02/会", {}, evidence, 0.9, 2),
        Relation("advances-1", "advances", ORGAN, "program/丙", {}, evidence, 0.9, 2),
        Relation("located_in-1", "located_in", "region/2", "region/1"),
        Relation("governs-1", "governs", ORGAN, "region/1"),
        Relation("about-1", "about", "indicator/1", "region/1", {}, evidence, 0.8, 2),
        Relation("mentions-1", "mentions", ARTICLE, PERSON, {}, evidence[:1], 0.9, 1),
    ]
    return build_graph(entities, relations)


def _number(year: str, value: float) -> dict[str, str | float | int | None]:
    return {
        "indicator": f"产值{EVIL}",
        "change": "level",
        "value": value,
        "unit": "亿元",
        "area": "全省",
        "period": f"{year}年",
        "period_start": f"{year}-01-01",
        "period_end": f"{int(year) + 1}-01-01",
    }
