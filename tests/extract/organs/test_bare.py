"""Offices that a text lists without their place."""

from __future__ import annotations

from tests.extract.reading import mentions, read


def organs(text: str) -> dict[str, str]:
    return {text[m.start : m.end]: m.name for m in read(text).mentions if m.label == "ORGAN"}


def test_offices_in_a_list_are_those_of_the_place_that_the_text_speaks_of() -> None:
    text = "副市长马光率政府办、应急管理局、住建局等部门负责人到宁国市检查。"
    assert organs(text)["应急管理局"] == "宁国市应急管理局"
    assert set(organs(text)) == {"政府办", "应急管理局", "住建局"}


def test_what_every_place_has_is_listed_as_no_ones() -> None:
    assert "交通运输局" not in organs("宁国市要求各乡镇、各住建局、交通运输局加强配合。")


def test_departments_are_those_of_the_ministry_named_before() -> None:
    text = "民政部召开会议，社会事务司汇报情况。办公厅、慈善事业促进司和养老服务司有关负责同志参加，各业务司派员旁听。"
    assert organs(text) == {
        "民政部": "民政部",
        "社会事务司": "民政部社会事务司",
        "办公厅": "民政部办公厅",
        "慈善事业促进司": "民政部慈善事业促进司",
        "养老服务司": "民政部养老服务司",
    }


def test_companies_are_no_departments() -> None:
    assert set(organs("民政部发布名单，某投资公司、物业公司参加。")) == {"民政部"}


def test_departments_named_alone_before_their_head_are_of_the_body_named_last() -> None:
    text = "赣江大学副校长何平、就业服务中心主任李云和校企合作部副部长周勇参加。"
    assert [name for _, name in mentions(text, "ORG")] == ["赣江大学", "就业服务中心", "校企合作部"]
    text = "外交部部长助理何平、非洲司司长李云参加。"
    assert [name for _, name in mentions(text, "ORGAN")] == ["外交部", "非洲司"]


def test_offices_are_listed_beside_other_bodies() -> None:
    text = "石城县妇联联合城管局、农业局、工商银行石城支行、食药监局和环保局等部门单位走访。"
    assert [name for _, name in mentions(text, "ORGAN")] == ["城管局", "农业局", "食药监局", "环保局"]
