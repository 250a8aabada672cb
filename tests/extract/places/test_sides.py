"""Places with the side of their province, and what is no place though a name of one stands in it."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("川南宜宾、滇北昭通、黔西毕节通了高铁。", ["川南宜宾", "滇北昭通", "黔西毕节"]),
        ("他走访了市经开区产业园，要求提高县市域经济比重。", []),
        ("境内怒江、澜沧江、独龙江水质良好，怒江金丝猴数量增加。", []),
        ("昨晚，北京市朝阳区一汽配公司库房起火。", ["北京市朝阳区"]),
    ],
)
def test_places(text: str, found: list[str]) -> None:
    assert mentions(text, "REGION") == [("REGION", name) for name in found]


def test_name_with_a_hyphen() -> None:
    text = "他会见了马来西亚沙巴州首席部长慕沙-阿曼。"
    assert mentions(text, "PERSON") == [("PERSON", "慕沙-阿曼")]


def test_country_with_the_sort_of_state_that_it_is() -> None:
    text = "应埃塞俄比亚联邦民主共和国外交部长沃尔泽、布基纳法索共和国外交与合作部长巴泽邀请，他访问了约旦哈希姆王国。"
    places = ["埃塞俄比亚联邦民主共和国", "布基纳法索共和国", "约旦哈希姆王国"]
    assert mentions(text, "REGION") == [("REGION", name) for name in places]
    assert [title for _, title in mentions(text, "POSITION")] == ["外交部长", "外交与合作部长"]
