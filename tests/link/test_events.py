"""The same meeting is one event, another one is not."""

from __future__ import annotations

import pytest

from .extractions import attends, convenes, edges, event, link, nodes, says

MEETING = "全国工信系统电视电话会议"
DATE = "2021-11-05"


def test_same_meeting_in_two_articles_is_one() -> None:
    graph = link(
        says("a", DATE, event(MEETING, DATE), convenes("工信部", MEETING), attends("肖亚庆", MEETING)),
        says("b", "2021-11-06", event(MEETING, DATE), attends("肖亚庆", MEETING)),
    )
    assert nodes(graph, "event") == [f"{DATE}/{MEETING}"]
    [(_, _, data)] = edges(graph, "attends")
    assert data["sources"] == 2
    assert graph.nodes[f"event/{DATE}/{MEETING}"]["date"] == DATE


def test_same_name_on_another_day_is_another_meeting() -> None:
    graph = link(
        says("a", DATE, event("国务院常务会议", DATE)), says("b", "2021-11-12", event("国务院常务会议", "2021-11-12"))
    )
    assert nodes(graph, "event") == ["2021-11-05/国务院常务会议", "2021-11-12/国务院常务会议"]
    assert graph.nodes["event/2021-11-05/国务院常务会议"]["series"] == "国务院常务会议"


def test_generic_name_belongs_to_its_organ() -> None:
    graph = link(
        says("a", DATE, event("座谈会", DATE), convenes("工信部", "座谈会")),
        says("b", DATE, event("座谈会", DATE), convenes("水利部", "座谈会")),
        says("c", DATE, event("座谈会", DATE), convenes("工业和信息化部", "座谈会")),
    )
    assert nodes(graph, "event") == [f"{DATE}/工业和信息化部座谈会", f"{DATE}/水利部座谈会"]


def test_meeting_called_after_the_short_name_of_an_organ_is_the_same() -> None:
    graph = link(
        says("a", DATE, event("工信部党组会议", DATE), convenes("工信部", "工信部党组会议")),
        says("b", DATE, event("工业和信息化部党组会议", DATE), attends("肖亚庆", "工业和信息化部党组会议")),
    )
    assert nodes(graph, "event") == [f"{DATE}/工业和信息化部党组会议"]


def test_generic_name_without_an_organ_is_one_only_among_reprints() -> None:
    graph = link(*(says(id, DATE, event("座谈会", DATE)) for id in "abc"), a="a", b="a")
    assert len(nodes(graph, "event")) == 2


def test_meetings_of_two_provinces_under_one_name_are_two() -> None:
    name = "全省经济工作会议"
    graph = link(
        says("a", DATE, event(name, DATE), convenes("中国共产党浙江省委员会", name)),
        says("b", DATE, event(name, DATE), convenes("浙江省人民政府", name)),
        says("c", DATE, event(name, DATE), convenes("中国共产党江苏省委员会", name)),
        says("d", DATE, event(name, DATE), mentions=[("REGION", "江苏省", "江苏")]),
    )
    assert nodes(graph, "event") == [f"{DATE}/{name}", f"{DATE}/{name}~中国共产党江苏省委员会"]
    assert graph.has_edge("article/d", f"event/{DATE}/{name}~中国共产党江苏省委员会")


def test_undated_report_joins_the_meeting_of_that_week() -> None:
    graph = link(
        says("a", DATE, event(MEETING, DATE)),
        says("b", "2021-11-07", event(MEETING, None), attends("肖亚庆", MEETING)),
        says("c", "2021-12-30", mentions=[("EVENT", MEETING)]),
        says("d", "2023-01-30", mentions=[("EVENT", MEETING)]),
    )
    assert nodes(graph, "event") == [f"{DATE}/{MEETING}", f"undated/{MEETING}"]
    assert graph.has_edge("article/c", f"event/{DATE}/{MEETING}")
    assert edges(graph, "attends")[0][1] == f"event/{DATE}/{MEETING}"


def test_numbered_meeting_is_one_however_often_its_date_is_misread() -> None:
    name = "第七次制造业企业座谈会"
    graph = link(
        says("a", DATE, event(name, DATE)),
        says("b", DATE, event(name, DATE)),
        says("c", "2021-11-06", event(name, "2021-11-06")),
        says("d", "2022-06-01", mentions=[("EVENT", name)]),
    )
    assert nodes(graph, "event") == [f"{DATE}/{name}"]


def test_the_day_of_a_numbered_meeting_is_the_first_on_which_somebody_was_at_it() -> None:
    name = "第十五届全省运动会"
    graph = link(
        says("a", "2025-06-10", event(name, "2025-06-10")),
        says("b", "2025-10-18", event(name, "2025-10-18")),
        says("c", "2025-11-04", event(name, "2025-11-04")),
        says("d", "2025-11-09", event(name, None), attends("甲一一", name)),
        says("e", "2025-11-09", event(name, "2025-11-09")),
        says("f", "2025-11-10", event(name, "2025-11-10")),
        says("g", "2025-11-15", event(name, "2025-11-15"), attends("乙二二", name)),
        says("h", "2025-11-15", event(name, None), attends("丙三三", name)),
        says("i", "2026-02-01", event(name, "2026-02-01")),
    )
    assert nodes(graph, "event") == [f"2025-11-09/{name}"]


def test_a_summit_of_several_days_is_one_and_that_of_the_next_year_another() -> None:
    name = "全球制造业峰会"
    graph = link(
        *(says(day, day, event(name, day)) for day in ("2023-09-05", "2023-09-06", "2023-09-09", "2024-09-05")),
        says("a", "2023-09-06", event("外长会", "2023-09-05"), event("外长会", "2023-09-06")),
    )
    assert nodes(graph, "event") == [
        f"2023-09-05/{name}",
        "2023-09-05/外长会",
        "2023-09-06/外长会",
        f"2024-09-05/{name}",
    ]


def test_the_first_of_a_series_is_one_meeting_whenever_it_is_spoken_of() -> None:
    name = "首届制造业博览会"
    graph = link(says("a", DATE, event(name, DATE)), says("b", "2022-06-01", mentions=[("EVENT", name)]))
    assert nodes(graph, "event") == [f"{DATE}/{name}"]


def test_a_number_in_figures_or_in_words_is_one() -> None:
    graph = link(
        says("a", DATE, event("第12届全省技能大赛", DATE)),
        says("b", DATE, event("第十二届全省技能大赛", DATE)),
    )
    assert nodes(graph, "event") == [f"{DATE}/第十二届全省技能大赛"]


@pytest.mark.parametrize("name", ["国际印染展览会", "全市招商工作会议"])
def test_what_returns_every_year_or_in_every_place_is_not_taken_for_the_last_one(name: str) -> None:
    graph = link(says("a", DATE, event(name, DATE)), says("b", "2022-06-01", mentions=[("EVENT", name)]))
    assert nodes(graph, "event") == [f"{DATE}/{name}", f"undated/{name}"]


def test_an_anniversary_is_one_meeting_whenever_it_is_spoken_of() -> None:
    name = "纪念治淮工程开工70周年大会"
    graph = link(says("a", DATE, event(name, DATE)), says("b", "2021-08-01", mentions=[("EVENT", name)]))
    assert nodes(graph, "event") == [f"{DATE}/{name}"]


def test_dashes_of_names_are_one() -> None:
    graph = link(
        says("a", DATE, event("第九届中国—东盟丝绸论坛", DATE)),
        says("b", DATE, mentions=[("EVENT", "第九届中国－东盟丝绸论坛")]),
    )
    assert nodes(graph, "event") == [f"{DATE}/第九届中国—东盟丝绸论坛"]


def test_the_sort_of_a_meeting_alone_is_no_meeting() -> None:
    graph = link(says("a", DATE, mentions=[("EVENT", "主席会议"), ("EVENT", "第四次会议"), ("EVENT", "座谈会")]))
    assert nodes(graph, "event") == []


def test_alias_of_a_known_event_is_that_event() -> None:
    graph = link(
        says("a", "2023-11-05", mentions=[("EVENT", "党的二十大")]), says("b", None, mentions=[("EVENT", "二十大")])
    )
    assert nodes(graph, "event") == ["undated/中国共产党第二十次全国代表大会"]


def test_attendance_goes_to_the_meeting_reported_last_before_it() -> None:
    graph = link(
        says(
            "a",
            "2021-11-12",
            event("国务院常务会议", "2021-11-05"),
            attends("甲一一", "国务院常务会议"),
            event("国务院常务会议", "2021-11-12"),
            attends("乙二二", "国务院常务会议"),
        )
    )
    assert [edge[:2] for edge in edges(graph, "attends")] == [
        ("person/乙二二", "event/2021-11-12/国务院常务会议"),
        ("person/甲一一", "event/2021-11-05/国务院常务会议"),
    ]


def test_one_of_a_known_series_is_called_as_the_series_is() -> None:
    graph = link(
        says("a", "2023-11-05", event("第六届进博会", "2023-11-05")),
        says("b", "2023-11-05", event("第六届中国国际进口博览会", "2023-11-05")),
    )
    assert nodes(graph, "event") == ["2023-11-05/第六届中国国际进口博览会"]


def test_a_meeting_of_an_organ_known_by_name_is_that_meeting() -> None:
    graph = link(
        says("a", DATE, event("会议", DATE), convenes("中国共产党中央政治局", "会议")),
        says("b", DATE, event("中央政治局会议", DATE)),
    )
    assert nodes(graph, "event") == [f"{DATE}/中央政治局会议"]
    assert graph.nodes[f"event/{DATE}/中央政治局会议"]["series"] == "中央政治局会议"


def test_a_meeting_of_days_is_that_of_its_first_day() -> None:
    name = "十四届全国人大常委会第三次会议"
    graph = link(
        says("a", "2023-06-26", event(name, "2023-06-26")),
        says("b", "2023-06-28", event(name, "2023-06-28")),
        says("c", "2023-06-28", event(name, "2023-06-28")),
    )
    assert nodes(graph, "event") == [f"2023-06-26/{name}"]


def test_parties_of_two_years_are_two() -> None:
    name = "国庆招待会"
    graph = link(
        says("a", "2023-09-28", event(name, None), convenes("中国驻英国大使馆", name)),
        says("b", "2024-09-27", event(name, None), convenes("中国驻英国大使馆", name)),
    )
    assert len(nodes(graph, "event")) == 2


def test_a_press_conference_without_a_day_is_not_that_of_another_day() -> None:
    name = "“推动高质量发展”系列主题新闻发布会"
    graph = link(
        says("a", "2024-05-17", event(name, "2024-05-16"), convenes("国务院新闻办公室", name)),
        says("b", "2024-05-18", event(name, None), convenes("国务院新闻办公室", name)),
    )
    assert len(nodes(graph, "event")) == 2


def test_a_yearly_meeting_is_recalled_in_the_year_that_follows() -> None:
    name = "中央经济工作会议"
    graph = link(
        says("a", "2022-12-16", event(name, "2022-12-15")),
        says("b", "2023-12-12", event(name, "2023-12-11")),
        says("c", "2024-04-25", event(name, None), attends("习近平", name)),
    )
    assert nodes(graph, "event") == [f"2022-12-15/{name}", f"2023-12-11/{name}"]
    assert graph.has_edge("person/习近平", f"event/2023-12-11/{name}")


def test_an_edition_is_not_told_by_the_number_of_another() -> None:
    graph = link(says("a", "2025-11-21", mentions=[("EVENT", "第十三届全运会")]))
    assert nodes(graph, "event") == ["undated/第十三届全国运动会"]
