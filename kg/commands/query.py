"""``kg query``: questions to a graph that was built; one command a function of ``kg.query``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.answers import Csv, Limit, show, show_graph
from kg.commands.console import Json
from kg.errors import UsageError

app = typer.Typer(
    no_args_is_help=True,
    help="Ask a graph: officials, careers, meetings, documents, statistics, paths ...",
    epilog="Dates are days, months or years; --until is the first day left out. Exit status: 0 found, 1 nothing found.",
    rich_markup_mode=None,
)

Graph = Annotated[Path, typer.Argument(metavar="DIR", help="Folder of a build, or one file of it.", show_default=False)]
Organ = Annotated[str, typer.Argument(help="Id, name or alias of an organ.", show_default=False)]
AnyOrgan = Annotated[str | None, typer.Argument(help="Id, name or alias of an organ.", show_default="all")]
Person = Annotated[str, typer.Argument(help="Id or name of a person.", show_default=False)]
Departments = Annotated[bool, typer.Option("--departments", help="Include the organs that are part of it.")]
Since = Annotated[str | None, typer.Option(metavar="DATE", help="First day.", show_default=False)]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="First day left out.", show_default=False)]
Types = Annotated[
    list[str] | None,
    typer.Option("--type", metavar="TYPE", help="Edge type to follow; may be given several times.", show_default="all"),
]
Hubs = Annotated[
    int | None,
    typer.Option("--max-edges", min=0, metavar="N", help="Go through no node with more edges.", show_default=False),
]


@app.command()
def find(
    graph: Graph,
    text: Annotated[str, typer.Argument(help="A name, a part of one, an id, or pinyin: xiaoyaqing, xyq.")],
    *,
    types: Annotated[
        list[str] | None, typer.Option("--type", metavar="TYPE", help="Type of node: person, organ, event ...")
    ] = None,
    limit: Limit = 20,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Search entities by name or pinyin, the best fit first."""
    import kg

    found = kg.query.find(kg.open_graph(graph), text, types=types, limit=limit)
    show(found, "label type match edges aliases id", as_json, as_csv, limit)


@app.command()
def officials(
    graph: Graph,
    organ: Organ,
    *,
    on: Annotated[str | None, typer.Option(metavar="DATE", help="Only who held a post then.")] = None,
    departments: Departments = False,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """The people who hold or held posts in an organ."""
    import kg

    found = kg.query.officials(kg.open_graph(graph), organ, on, departments=departments)
    show(found, "person organ title status start end first_seen last_seen sources", as_json, as_csv, limit)


@app.command()
def career(graph: Graph, person: Person, *, limit: Limit = None, as_json: Json = False, as_csv: Csv = False) -> None:
    """The posts and personnel changes of a person in time order."""
    import kg

    found = kg.query.career(kg.open_graph(graph), person)
    show(found, "date what organ title status end last_seen sources", as_json, as_csv, limit)


@app.command()
def successors(
    graph: Graph,
    organ: Organ,
    title: Annotated[str, typer.Argument(help="The post: 部长.", show_default=False)],
    *,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Who held one post, one after the other."""
    import kg

    found = kg.query.successors(kg.open_graph(graph), organ, title)
    show(found, "person start end first_seen last_seen status predecessor successor", as_json, as_csv, limit)


@app.command()
def encounters(
    graph: Graph,
    person: Person,
    *,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Whom a person met, and who was at the same events."""
    import kg

    found = kg.query.encounters(kg.open_graph(graph), person, since=since, until=until)
    show(found, "date person how event own_role role", as_json, as_csv, limit)


@app.command()
def co_attendance(
    graph: Graph,
    *,
    organ: Annotated[str | None, typer.Option(help="Only events that this organ convenes.")] = None,
    departments: Departments = False,
    since: Since = None,
    until: Until = None,
    meets: Annotated[bool, typer.Option("--meets", help="Count meetings of two as well.")] = False,
    largest: Annotated[int | None, typer.Option(min=1, metavar="N", help="Leave out events of more people.")] = None,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Pairs of people by the number of events they share.

    JSON is a node-link graph.
    """
    import kg

    network = kg.query.co_attendance(
        kg.open_graph(graph),
        organ=organ,
        departments=departments,
        since=since,
        until=until,
        meets=meets,
        largest=largest,
    )
    show_graph(network, ("weight",), "weight source target", as_json, as_csv, limit)


@app.command()
def programmes(
    graph: Graph,
    organ: AnyOrgan = None,
    *,
    programme: Annotated[str | None, typer.Option(help="Only this programme.")] = None,
    departments: Departments = False,
    since: Since = None,
    until: Until = None,
    years: Annotated[bool, typer.Option("--years", help="Articles of each year instead.")] = False,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """The programmes that an organ advances, over time."""
    import kg

    if years and (since or until):
        raise UsageError("--years counts all years; leave out --since and --until")
    if years:
        yearly = kg.query.programme_years(kg.open_graph(graph), organ, programme=programme, departments=departments)
        show(yearly, "year organ programme articles", as_json, as_csv, limit)
    found = kg.query.programmes(
        kg.open_graph(graph), organ, programme=programme, departments=departments, since=since, until=until
    )
    show(found, "first last programme kind organ articles", as_json, as_csv, limit)


@app.command()
def documents(
    graph: Graph,
    *,
    issuer: Annotated[str | None, typer.Option(metavar="ORGAN", help="Only what this organ issued.")] = None,
    number: Annotated[str | None, typer.Option(help="A part of the number: 国发〔2021〕.")] = None,
    title: Annotated[str | None, typer.Option(help="A part of the title.")] = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Documents by issuer, number, title and date."""
    import kg

    found = kg.query.documents(
        kg.open_graph(graph), issuer=issuer, number=number, title=title, since=since, until=until
    )
    show(found, "date title number issuers articles", as_json, as_csv, limit)


@app.command()
def citations(
    graph: Graph,
    document: Annotated[str, typer.Argument(help="Id, title or number of a document.", show_default=False)],
    *,
    depth: Annotated[int | None, typer.Option(min=0, metavar="N", help="How many citations away to go.")] = None,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """What a document cites, what cites it, and who acts on it.

    Acts are issuing, forwarding, revising and repealing.
    """
    import kg

    found = kg.query.citations(kg.open_graph(graph), document, depth=depth)
    show(found, "step source relation target date quote", as_json, as_csv, limit)


@app.command()
def meetings(
    graph: Graph,
    organ: AnyOrgan = None,
    *,
    departments: Departments = False,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """The meetings that an organ convenes, with who was there."""
    import kg

    found = kg.query.meetings(kg.open_graph(graph), organ, departments=departments, since=since, until=until)
    show(found, "date meeting organs chairs attendants", as_json, as_csv, limit)


@app.command()
def statistics(
    graph: Graph,
    *,
    indicator: Annotated[str | None, typer.Option(help="A part of the name: 工业增加值.")] = None,
    area: Annotated[str | None, typer.Option(help="A part of the words for the area, or a region or its code.")] = None,
    period: Annotated[str | None, typer.Option(help="A year, month or day; or a part of the words.")] = None,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Statistics, one number a row."""
    import kg

    found = kg.query.statistics(kg.open_graph(graph), indicator=indicator, area=area, period=period)
    show(found, "indicator change value unit area region_code period date", as_json, as_csv, limit)


@app.command()
def conflicts(
    graph: Graph, organ: AnyOrgan = None, *, limit: Limit = None, as_json: Json = False, as_csv: Csv = False
) -> None:
    """The posts of which articles say what cannot all be true."""
    import kg

    found = kg.query.conflicts(kg.open_graph(graph), organ)
    show(found, "person organ title status conflict sources", as_json, as_csv, limit)


@app.command()
def evidence(
    graph: Graph,
    fact: Annotated[str, typer.Argument(help="Key of an edge, or id or name of an entity.", show_default=False)],
    other: Annotated[
        str | None, typer.Argument(help="A second entity: only what connects the two.", show_default=False)
    ] = None,
    *,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """The words of articles behind a fact."""
    import kg

    found = kg.query.evidence(kg.open_graph(graph), fact, other)
    show(found, "date type source target quote article_id url", as_json, as_csv, limit)


@app.command()
def ego(
    graph: Graph,
    entity: Annotated[str, typer.Argument(help="Id, name or alias.", show_default=False)],
    *,
    radius: Annotated[int, typer.Option(min=0, metavar="N", help="How many edges away.")] = 1,
    types: Types = None,
    max_edges: Hubs = None,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """What is around an entity; JSON is a node-link graph."""
    import kg

    around = kg.query.ego(kg.open_graph(graph), entity, radius=radius, edge_types=types, max_edges=max_edges)
    show_graph(around, ("type", "title", "sources"), "source type title target sources", as_json, as_csv, limit)


@app.command()
def path(
    graph: Graph,
    source: Annotated[str, typer.Argument(help="Id, name or alias.", show_default=False)],
    target: Annotated[str, typer.Argument(help="Id, name or alias.", show_default=False)],
    *,
    types: Types = None,
    max_edges: Hubs = None,
    without: Annotated[list[str] | None, typer.Option(metavar="ENTITY", help="Go not through this one.")] = None,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """A shortest connection of two entities with evidence."""
    import kg

    found = kg.query.path(
        kg.open_graph(graph), source, target, edge_types=types, max_edges=max_edges, without=without or ()
    )
    show(found, "step source type title target date quote", as_json, as_csv, limit)


@app.command()
def difference(
    old: Graph,
    new: Graph,
    *,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Attribute whose changes do not count.")
    ] = None,
    limit: Limit = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """What came, went or changed from one build to another."""
    import kg

    found = kg.query.difference(kg.open_graph(old), kg.open_graph(new), ignore=ignore or ())
    show(found, "change what type label attribute old new", as_json, as_csv, limit)
