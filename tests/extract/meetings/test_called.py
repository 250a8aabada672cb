"""Meetings called by their full names."""

from __future__ import annotations

import pytest

from kg.extract import extract_all
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts


def test_a_short_name_stands_for_the_long_one() -> None:
    text = "第三届中国湖州竹产业博览会11月5日开幕。市长王建军宣布竹博会开幕。"
    assert set(facts(text, "event", "event")) == {"第三届中国湖州竹产业博览会"}
    assert facts(text, "speaks", "person", "event") == [("王建军", "第三届中国湖州竹产业博览会")]


def test_the_short_name_is_called_by_the_long_one_wherever_it_stands() -> None:
    text = "第20届长春国际汽车博览会今天开幕。本届汽博会为期10天。"
    [extraction] = extract_all([Article("a", text)], load_vocabulary())
    assert {mention.name for mention in extraction.mentions if mention.label == "EVENT"} == {"第20届长春国际汽车博览会"}


def test_a_session_without_its_body_is_that_of_the_one_named() -> None:
    text = "会议听取了十四届全国人大常委会第七次会议议程草案的汇报。常委会第七次会议议程还有：审议报告。"
    [extraction] = extract_all([Article("a", text)], load_vocabulary())
    assert {mention.name for mention in extraction.mentions} == {"十四届全国人大常委会第七次会议"}


def test_a_session_is_called_after_the_meeting_that_holds_it() -> None:
    text = "十四届全国人大常委会第三次会议26日上午在京举行第一次全体会议。"
    [extraction] = extract_all([Article("a", text)], load_vocabulary())
    meeting = "十四届全国人大常委会第三次会议"
    assert [mention.name for mention in extraction.mentions if mention.label == "EVENT"] == [
        meeting,
        f"{meeting}第一次全体会议",
    ]
    assert [fact.fields["event"] for fact in extraction.facts if fact.type == "event"] == [meeting]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("第六届茶博会在昆明开幕\n第六届中国国际茶叶博览会今天在昆明开幕。", "第六届中国国际茶叶博览会"),
        ("第九届东海渔业论坛开幕。东海渔业论坛每年举办。", "第九届东海渔业论坛"),
        ("首届全国稻作大会暨水稻育种论坛开幕。首届全国稻作大会为期两天。", "首届全国稻作大会暨水稻育种论坛"),
        ("中国茶业工会第九次全国代表大会闭幕。大家拥护中国茶业工会九大的报告。", "中国茶业工会第九次全国代表大会"),
        ("2024首届中国皮影大会启动。首届中国皮影大会为期一个月。", "2024首届中国皮影大会"),
        (
            "政协十四届全国委员会第三十次主席会议召开。会议还授权主席会议审议有关事项。",
            "政协十四届全国委员会第三十次主席会议",
        ),
    ],
)
def test_short_names_of_a_text_mean_the_meeting_named_in_full(text: str, name: str) -> None:
    [extraction] = extract_all([Article("a", text)], load_vocabulary())
    assert {mention.name for mention in extraction.mentions if mention.label == "EVENT"} == {name}


@pytest.mark.parametrize(
    "text",
    [
        "第五届茶博会与第六届茶博会相比，规模更大。茶博会每年举办。",
        "十四届全国人大三次会议将审议报告，十四届全国人大常委会第十三次会议作了安排。",
        "中国驻加纳大使馆举行春节招待会。2024年欢乐春节暨侨界新春招待会也已举行。",
    ],
)
def test_names_of_several_meetings_keep_apart(text: str) -> None:
    [extraction] = extract_all([Article("a", text)], load_vocabulary())
    meetings = [mention for mention in extraction.mentions if mention.label == "EVENT"]
    assert len({mention.name for mention in meetings}) == len({text[m.start : m.end] for m in meetings}) > 1


def test_a_session_is_called_after_the_body_that_holds_it() -> None:
    text = "十四届全国人大四次会议主席团11日上午在京举行第二次会议。"
    [extraction] = extract_all([Article("a", text)], load_vocabulary())
    assert [m.name for m in extraction.mentions if m.label == "EVENT"] == ["十四届全国人大四次会议主席团第二次会议"]
