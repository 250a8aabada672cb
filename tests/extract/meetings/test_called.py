"""Meetings called by their full names."""

from __future__ import annotations

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
