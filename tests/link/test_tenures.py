"""Posts over time."""

from __future__ import annotations

from typing import Any

from .extractions import edges, link, personnel, post, says

MINISTRY = "工业和信息化部"


def tenures(*statements: tuple[str | None, dict[str, Any]]) -> list[dict[str, Any]]:
    graph = link(*(says(f"a{number}", date, fact) for number, (date, fact) in enumerate(statements)))
    return [data for _, _, data in edges(graph, "holds_post")]


def current(title: str = "部长") -> dict[str, Any]:
    return post("肖亚庆", MINISTRY, title)


def former(title: str = "部长") -> dict[str, Any]:
    return post("肖亚庆", MINISTRY, title, "former")


def change(action: str, title: str = "部长") -> dict[str, Any]:
    return personnel("肖亚庆", MINISTRY, title, action)


def test_mentions_bound_a_tenure_and_leave_its_ends_open() -> None:
    [tenure] = tenures(("2021-05-01", current()), ("2021-11-05", current()), ("2020-09-01", current()))
    assert (tenure["first_seen"], tenure["last_seen"], tenure["status"]) == ("2020-09-01", "2021-11-05", "current")
    assert "start" not in tenure
    assert "end" not in tenure


def test_appointment_opens_and_removal_closes() -> None:
    [tenure] = tenures(
        ("2020-08-11", change("appointed")), ("2021-11-05", current()), ("2022-09-02", change("removed"))
    )
    assert (tenure["start"], tenure["end"], tenure["status"]) == ("2020-08-11", "2022-09-02", "former")
    assert "conflict" not in tenure
    assert len(tenure["evidence"]) == 3


def test_removal_of_one_post_does_not_end_another() -> None:
    secretary, minister = tenures(
        ("2021-11-05", current("党组书记")), ("2021-11-05", current()), ("2022-09-02", change("removed"))
    )
    assert (secretary["title"], secretary["status"]) == ("党组书记", "current")
    assert "end" not in secretary
    assert minister["end"] == "2022-09-02"


def test_second_post_does_not_end_the_first() -> None:
    first, second = tenures(("2021-11-05", current("副部长")), ("2021-12-05", change("appointed", "总工程师")))
    assert {first["status"], second["status"]} == {"current"}
    assert "end" not in first
    assert "end" not in second


def test_former_closes_without_a_date() -> None:
    [tenure] = tenures(("2021-11-05", current()), ("2022-12-01", former()))
    assert tenure["status"] == "former"
    assert "end" not in tenure
    assert tenure["last_seen"] == "2021-11-05"


def test_seen_in_office_after_the_end_is_flagged() -> None:
    [tenure] = tenures(("2022-09-02", change("removed")), ("2022-12-01", current()))
    assert "current on 2022-12-01 after its end on 2022-09-02" in tenure["conflict"]
    assert tenure["end"] == "2022-09-02"


def test_current_after_former_is_flagged() -> None:
    [tenure] = tenures(("2022-09-02", former()), ("2022-12-01", current()))
    assert "conflict" in tenure


def test_removal_reported_on_the_last_day_seen_is_no_conflict() -> None:
    [tenure] = tenures(("2022-09-02", change("removed")), ("2022-09-02", current()))
    assert "conflict" not in tenure


def test_reelection_is_no_start() -> None:
    [tenure] = tenures(("2021-11-05", current()), ("2023-03-12", change("elected")))
    assert "start" not in tenure
    assert "conflict" not in tenure


def test_new_appointment_after_a_removal_is_a_new_tenure() -> None:
    first, second = tenures(
        ("2018-03-19", change("appointed")),
        ("2019-05-01", change("removed")),
        ("2020-08-11", change("appointed")),
        ("2021-11-05", current()),
    )
    assert (first["start"], first["end"]) == ("2018-03-19", "2019-05-01")
    assert (second["start"], second["status"]) == ("2020-08-11", "current")
    assert "end" not in second


def test_appointed_and_removed_on_one_day_is_flagged_and_has_no_interval() -> None:
    [tenure] = tenures(("2022-09-02", change("removed")), ("2022-09-02", change("appointed")))
    assert "conflict" in tenure
    assert "start" not in tenure
    assert "end" not in tenure


def test_investigation_says_nothing_of_the_tenure() -> None:
    assert tenures(("2022-07-28", change("investigated"))) == []


def test_undated_article_counts_as_evidence_only() -> None:
    [tenure] = tenures((None, current()))
    assert tenure["status"] == "current"
    assert "first_seen" not in tenure


def test_reports_of_one_appointment_are_one_change() -> None:
    graph = link(
        says("a", "2020-08-12", change("appointed")),
        says("b", "2020-08-11", change("appointed")),
        says("c", "2020-12-27", change("appointed")),  # the events of the year
        says("d", "2023-08-11", change("appointed")),
    )
    changes = [data for _, _, data in edges(graph, "personnel")]
    assert sorted((data["start"], data["sources"]) for data in changes) == [("2020-08-11", 3), ("2023-08-11", 1)]
