"""The days of meetings: not those of a journey, and those that the story has told of before."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    "text",
    [
        "11月2日至4日，国务院总理李强在湖南考察，并主持召开座谈会。",
        "国务院总理李强11月2日至4日在湖南考察。在长沙，李强走进车间。考察期间，李强主持召开座谈会。",
    ],
)
def test_a_meeting_on_a_journey_of_several_days_has_no_day(text: str) -> None:
    assert facts(text, "event", "event", "date") == [("座谈会", None)]


@pytest.mark.parametrize(
    ("text", "name", "day"),
    [
        (
            "十三届全国人大常委会第三十一次会议2日闭幕。会议决定，将10月20日设为纪念日。\n"
            "闭幕会后，十三届全国人大常委会举行第二十讲专题讲座。",
            "第二十讲专题讲座",
            "2021-11-02",
        ),
        (
            "11月3日，国家主席习近平向第五届湾区合作论坛致贺信。\n第五届湾区合作论坛当日在福州开幕。",
            "第五届湾区合作论坛",
            "2021-11-03",
        ),
        ("11月3日，两国发表声明。同日，第五届湾区合作论坛在福州举行。", "第五届湾区合作论坛", "2021-11-03"),
    ],
)
def test_a_meeting_on_the_day_told_before(text: str, name: str, day: str) -> None:
    assert (name, day) in facts(text, "event", "event", "date")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("两年前的9月12日，在第五届湾区合作论坛上，习近平主席提出重要倡议。", "2019-09-12"),
        ("上月26日，第五届湾区合作论坛在福州举行。", "2021-10-26"),
        ("第五届湾区合作论坛于本月3日在福州开幕。", "2021-11-03"),
    ],
)
def test_the_year_or_month_of_a_day_told_from_now(text: str, day: str) -> None:
    assert facts(text, "event", "date") == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("本报福州11月3日电 第五届湾区合作论坛今天在福州举行。", "2021-11-03"),
        ("新华社福州4日专电 第五届湾区合作论坛昨天在福州举行。", "2021-11-03"),
        ("新华社福州9月3日电 第五届湾区合作论坛今天在福州举行。", "2021-11-05"),
    ],
)
def test_today_is_the_day_of_the_dateline(text: str, day: str) -> None:
    assert facts(text, "event", "event", "date") == [("第五届湾区合作论坛", day)]


def test_the_day_of_a_festival_pointed_back_to() -> None:
    text = "福建省省长王宁出席第三届武夷茶旅游节开幕式。该旅游节由福建省人民政府主办，11月3日在南平举行。"
    assert facts(text, "event", "event", "date") == [("第三届武夷茶旅游节", "2021-11-03")]


def test_the_day_told_with_those_who_come() -> None:
    text = "国务院召开全国农业普查电视电话会议。4日，国务院副总理胡春华出席会议并讲话。"
    assert facts(text, "event", "date") == ["2021-11-04"]


def test_the_day_of_what_is_held_right_after_what_the_first_sentence_tells() -> None:
    text = "11月1日，渝商考察团来宜宾参观考察。考察团参观了宜宾港，并在市政府召开了走近临港交流合作恳谈会。"
    assert facts(text, "event", "date") == ["2021-11-01"]


def test_a_day_yet_to_come_is_not_that_day() -> None:
    text = "外交部发言人王宁5日宣布，国家主席习近平将于11月20日访问秘鲁。\n当天，王宁在例行记者会上介绍，两国关系很好。"
    assert facts(text, "event", "date") == ["2021-11-05"]


def test_japan_is_no_day() -> None:
    text = "韩国总统李大伟4日在首尔同日本首相王江、法国总统韦伯举行第九次三国领导人会议。"
    assert facts(text, "event", "date") == ["2021-11-04"]
