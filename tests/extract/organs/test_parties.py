"""Parties, alliances and houses of other states."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("法国执政党兴国党落败。由莫罗领导的兴国党发表声明。", ["兴国党", "兴国党"]),
        ("秘鲁晨光党获胜。晨光党党首表示感谢。", ["秘鲁晨光党", "晨光党"]),
        ("秘鲁两党参选：国民阵线（FN）和反对派未来联盟（AF）。", ["国民阵线", "未来联盟"]),
        ("秘鲁举行大选，参议院的支持必不可少。", ["参议院"]),
        ("中国共产党领导的多党合作。", []),
        ("秘鲁各政党参加。两党表示，党和国家制度需要改革。", []),
    ],
)
def test_parties_alliances_and_houses_abroad_are_organisations(text: str, bodies: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG")] == bodies


def test_committees_of_democratic_parties_in_provinces() -> None:
    found = facts("民建湖北省委会主委何平，农工党四川省委会副主委杨林发言。", "post", "organ")
    assert found == ["民建湖北省委会", "农工党四川省委会"]
