"""What is one and was found in parts."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "中央层面深入贯彻中央八项规定精神学习教育工作专班印发通报。",
            "中央层面深入贯彻中央八项规定精神学习教育工作专班",
        ),
        (
            "河北省委深入贯彻中央八项规定精神学习教育工作专班召开会议。",
            "河北省委深入贯彻中央八项规定精神学习教育工作专班",
        ),
        ("雅鲁藏布江下游水电工程建设专家咨询委员会成立。", "雅鲁藏布江下游水电工程建设专家咨询委员会"),
        ("纪念活动领导小组副组长王毅参加。", "纪念活动领导小组"),
    ],
)
def test_what_leads_an_undertaking_is_one_organ(text: str, name: str) -> None:
    assert mentions(text, "ORGAN", "PROGRAM") == [("ORGAN", name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("国家能源集团浙江安吉电厂正式投产。", "国家能源集团浙江安吉电厂"),
        ("中储粮启东直属库总经理李强出席。", "中储粮启东直属库"),
        ("鉴于波兰要求关闭，俄驻克拉科夫总领事馆停止运作。", "俄驻克拉科夫总领事馆"),
        ("香港友好协进会发表声明。", "香港友好协进会"),
        ("香港中国企业协会发表声明。", "香港中国企业协会"),
        ("澳门工会联合总会发表声明。", "澳门工会联合总会"),
        ("俄方要求关闭波兰驻加里宁格勒总领事馆。", "波兰驻加里宁格勒总领事馆"),
    ],
)
def test_works_of_companies_and_missions_of_states(text: str, name: str) -> None:
    assert ("ORG", name) in mentions(text, "ORG", "REGION")


def test_a_mission_of_china_is_an_organ() -> None:
    assert mentions("中国驻芝加哥总领事馆发布提醒。", "ORG", "ORGAN") == [("ORGAN", "中国驻芝加哥总领事馆")]


def test_associations_of_others_are_not_of_a_place() -> None:
    assert mentions("香港和中国足球协会商定合作。", "ORG", "REGION") == [("REGION", "香港"), ("ORG", "中国足球协会")]


@pytest.mark.parametrize("name", ["脱贫攻坚战指挥部", "京津冀协同发展指挥部办公室"])
def test_the_headquarters_of_an_undertaking_are_an_organ(name: str) -> None:
    assert mentions(f"市长王立来到{name}检查。", "ORGAN", "PROGRAM") == [("ORGAN", name)]
