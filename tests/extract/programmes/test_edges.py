"""Where programmes begin and end, and what is none."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    "text",
    [
        "南部战线的部队开始实施大规模地面行动，居民撤离。",
        "伊春市暂停失踪人员搜救行动。",
        "东盟要坚定信念，高效行动、有所作为。",
        "深入开展重点领域垄断等突出问题专项整治，维护秩序。",
    ],
)
def test_what_armies_and_rescuers_do_is_no_programme(text: str) -> None:
    assert mentions(text, "PROGRAM") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("近年来，国家接续部署开展三轮减负专项行动，成效明显。", "减负专项行动"),
        ("国务院常务会议召开，决定核准浙江象山三期工程等核电项目。", "浙江象山三期工程"),
        ("重点工程——鹤岗至吉林天然气管道工程正式开工建设。", "鹤岗至吉林天然气管道工程"),
        ("中蒙两国警方启动合作打击走私团伙专项联合行动。", "合作打击走私团伙专项联合行动"),
        ("开工建设酒泉到安徽特高压直流工程。", "酒泉到安徽特高压直流工程"),
        ("国务院国资委已举办14场央企助农帮扶聚力行动，成效明显。", "央企助农帮扶聚力行动"),
        ("支持煤炭绿色开发利用专项再贷款延续一年。", ""),
        ("省政府同意建立节水部际联席会议制度。", "节水部际联席会议制度"),
    ],
)
def test_a_programme_begins_and_ends_with_its_name(text: str, name: str) -> None:
    assert [wording for _, wording in mentions(text, "PROGRAM")] == ([name] if name else [])


def test_what_ends_in_no_head_and_stands_in_no_quotes_is_none() -> None:
    assert mentions("今天，全长15公里的京雄高速北京段五环至六环段开通，跨越大兴、房山。", "PROGRAM") == []


def test_a_body_in_quotes_is_none() -> None:
    assert mentions("宁夏搭建“中阿农业技术转移中心”，促成多项合作。", "PROGRAM") == []
