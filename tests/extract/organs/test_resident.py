"""Offices of governments in other places."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions, read


@pytest.mark.parametrize(
    ("text", "wording", "name"),
    [
        ("江西省驻沪办主任何平参加座谈。", "江西省驻沪办", "江西省人民政府驻上海办事处"),
        ("赣州市举行推介会，市政府驻深圳办事处负责人参加。", "市政府驻深圳办事处", "赣州市人民政府驻深圳办事处"),
        ("赣州市政府驻广州联络处负责人参加。", "赣州市政府驻广州联络处", "赣州市人民政府驻广州联络处"),
        ("驻粤办主任何平介绍情况。", "驻粤办", "驻粤办"),
        ("香港特别行政区政府驻成都经济贸易办事处举办展览。", "香港特别行政区政府驻成都经济贸易办事处", None),
    ],
)
def test_an_office_elsewhere_is_one_organ(text: str, wording: str, name: str | None) -> None:
    [office] = [m for m in read(text).mentions if "驻" in text[m.start : m.end]]
    assert (office.label, text[office.start : office.end]) == ("ORGAN", wording)
    assert name in (None, office.name)


@pytest.mark.parametrize("text", ["各县驻村办点干部参加。", "企业驻京办理业务。", "公司派人常驻上海办公。"])
def test_who_stays_somewhere_is_no_office(text: str) -> None:
    assert mentions(text, "ORGAN") == []
