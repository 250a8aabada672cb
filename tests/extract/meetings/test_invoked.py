"""Meetings that are only wanted, planned or spoken of, and what is held about them."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    "text",
    [
        "约旦呼吁阿盟召开外长级特别会议，讨论边境局势。",
        "秘鲁常驻联合国代表表示，秘鲁已要求联合国安理会于本月12日召开会议。",
        "北约应立即召开紧急会议。",
        "挪威计划今天举行安全内阁会议，就协议投票。",
        "会议推举陈立言在全国政协十三届五次会议上作常委会工作报告。",
        "成都市已提出举办夏季奥运会的申请。",
        "为备战7月举行的世界射击锦标赛，中国队正在集训。体育总局局长李大伟看望了队员。",
        "中国健儿曾参加过世界射击锦标赛，李大伟获得银牌。",
    ],
)
def test_what_is_wanted_or_planned_is_no_meeting(text: str) -> None:
    assert facts(text, "event", "event") == []


def test_a_meeting_asked_for_and_held_is_one() -> None:
    text = "应挪威要求，联合国安理会4日召开紧急会议。"
    assert facts(text, "event", "event", "date") == [("联合国安理会紧急会议", "2021-11-04")]


def test_who_is_chosen_to_speak_at_a_session_to_come_does_not_speak_now() -> None:
    text = (
        "全国政协4日召开第六十次主席会议。全国政协主席汪洋主持会议。"
        "会议推举汪洋在全国政协十三届五次会议上作常委会工作报告、全国政协副主席陈立言作提案工作情况报告。"
    )
    assert facts(text, "event", "event") == ["全国政协第六十次主席会议"]
    assert facts(text, "attends", "person") == ["汪洋"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("国务院新闻办今天举行发布会介绍了杭州亚运会筹备情况。", "国务院新闻办发布会"),
        ("商务部今天召开新闻发布会通报第二届中非经贸博览会有关情况。", "商务部新闻发布会"),
        ("十三届全国人大四次会议最后一场“部长通道”今天举行。", "十三届全国人大四次会议最后一场“部长通道”"),
    ],
)
def test_what_is_held_about_a_meeting_is_not_that_meeting(text: str, name: str) -> None:
    assert facts(text, "event", "event") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("记者今天在第七届智能装备大会新闻发布会上获悉，大会将于12月举行。", "第七届智能装备大会新闻发布会"),
        ("记者4日从全国水利工作会议上了解到，今年将新开工一批工程。", "全国水利工作会议"),
        ("“何以中原”文物特展4日在博物院开展。", "“何以中原”文物特展"),
    ],
)
def test_what_is_learned_at_a_meeting_and_what_is_opened_by_showing_it(text: str, name: str) -> None:
    assert facts(text, "event", "event") == [name]


def test_what_the_press_is_briefed_on_is_still_to_come() -> None:
    text = "11月3日，外交部就习近平主席出席2021年亚洲合作论坛峰会开幕式向中外媒体吹风。"
    assert facts(text, "attends", "person") == []


def test_a_report_that_was_given_at_a_congress_is_no_news_of_it() -> None:
    text = "杂志发表习近平2020年10月16日在中国共产党第十九次全国代表大会上的报告的一部分。"
    assert facts(text, "event", "event") == []


def test_what_somebody_names_as_achieved_is_not_the_meeting_under_way() -> None:
    text = (
        "6月26日，第三届庐山数字经济大会在九江举行。江西省省长李大为发表讲话。\n"
        "第二，坚持开放导向。中国成功举办首届世界稻作论坛，为合作注入新动力。\n会议由九江市市长王建国主持。"
    )
    assert facts(text, "event", "event") == ["第三届庐山数字经济大会"]
    assert facts(text, "chairs", "person", "event") == [("王建国", "第三届庐山数字经济大会")]


def test_what_a_meeting_has_passed_is_no_news_of_it() -> None:
    assert facts("学者表示，党的二十届四中全会审议通过的规划建议描绘了蓝图。", "event", "event") == []


@pytest.mark.parametrize(
    "text",
    [
        "李强热烈欢迎卡斯蒂略总统出席第六届海洋大会。",
        "秘鲁总统卡斯蒂略表示，很高兴来华并应邀出席第六届海洋大会。",
    ],
)
def test_what_a_guest_is_welcomed_to_is_no_news_of_it(text: str) -> None:
    assert facts("国务院总理李强4日在京会见秘鲁总统卡斯蒂略。" + text, "event", "event") == []


def test_what_a_meeting_has_adopted_tells_of_no_meeting_held() -> None:
    assert facts("中共二十届四中全会审议通过的建议描绘了蓝图。", "event", "event") == []
