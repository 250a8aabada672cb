"""Who is in a list of those at a meeting, who speaks there in turn, and which meetings are only spoken of."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts

DAY = datetime.date(2023, 7, 1)
OPENING = "6月26日，第三届庐山数字经济大会在九江开幕。"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("秘书长陈立军，专家组成员王国强、周明亮、杨文军出席会议。", ["陈立军", "王国强", "周明亮", "杨文军"]),
        (
            "主办单位领导陈立军、王国强、周明亮、杨文军等，市领导赵志刚、孙建平，有关老同志等出席开幕式。",
            ["陈立军", "王国强", "周明亮", "杨文军", "赵志刚", "孙建平"],
        ),
        ("江西省副省长陈立军、清华大学校长王国强，和周明亮同志共同按下启动键。", ["陈立军", "王国强", "周明亮"]),
        ("九江市委书记陈立军；南昌市市长王国强；赣州市市长周明亮出席。", ["陈立军", "王国强", "周明亮"]),
        (
            "省领导陈立军、王国强、周明亮，省直有关部门负责同志，有关企业代表参加开幕式。",
            ["陈立军", "王国强", "周明亮"],
        ),
        ("九江市副市长陈立军、江西省商务厅副厅长王国强分别代表双方签署协议。", ["陈立军", "王国强"]),
        ("江西省商务厅厅长陈立军等见证签约。", ["陈立军"]),
    ],
)
def test_who_stands_in_a_list(text: str, people: list[str]) -> None:
    assert sorted(facts(OPENING + text, "attends", "person", date=DAY)) == sorted(people)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("陈立军处长、王国强处长分别就做好下一步的工作提出了要求和建议。", ["陈立军", "王国强"]),
        (
            "会上，陈立军委员代表民进江西省委，围绕“绿色发展”建言献策；王国强委员聚焦乡村教育提出两点建议。",
            ["陈立军", "王国强"],
        ),
        ("九江市副市长陈立军作城市推介。", ["陈立军"]),
        ("江西省副省长陈立军作了会议主题讲话。", ["陈立军"]),
        ("开幕式上，江西省副省长陈立军致推介辞。", ["陈立军"]),
        ("江西省副省长陈立军到会听取委员发言。", []),
        ("清华大学校长王国强准备就加快推进全省数字乡村建设提出建议。", []),
    ],
)
def test_who_speaks_in_turn(text: str, speakers: list[str]) -> None:
    assert sorted(facts(OPENING + text, "speaks", "person", date=DAY)) == sorted(speakers)


def test_what_a_speaker_recalls_is_another_meeting() -> None:
    text = OPENING + "江西省省长陈立军指出，今年五月，赵志刚总书记在全国数字经济工作会议上发表了讲话。"
    assert ("赵志刚", "第三届庐山数字经济大会") not in facts(text, "attends", "person", "event", date=DAY)
    text = "江西省省长陈立军指出，赵志刚总书记在全国数字经济工作会议上发表了讲话。"
    assert facts(text, "attends", "person", date=DAY) == []


def test_whose_spirit_is_studied_with_that_of_an_opening_is_not_held() -> None:
    text = "6月26日，市委十四届八次全会召开。会议学习在省委党校培训班开班式上的讲话和省委十届九次全会精神。"
    assert facts(text, "event", "event", date=DAY) == ["市委十四届八次全会"]


@pytest.mark.parametrize(
    "text",
    [
        "会上，陈立军介绍了“庐山智库研讨会”的背景和前两届举办情况。",
        "江西省省长陈立军说，庐山车博会自恢复举办以来，规模年年扩大。",
    ],
)
def test_what_is_told_of_how_others_were_held(text: str) -> None:
    assert facts(OPENING + text, "event", "event", date=DAY) == ["第三届庐山数字经济大会"]


def test_games_to_come_before_which_the_press_is_briefed() -> None:
    text = "6月26日距离成都世界运动会开幕还有100天，国务院新闻办公室举行新闻发布会，介绍有关情况。"
    assert facts(text, "event", "event", date=DAY) == ["国务院新闻办公室新闻发布会"]


def test_press_conferences_and_talks_of_one_name_on_different_days() -> None:
    text = (
        "6月20日，国新办举行新闻发布会，财政部副部长王国强介绍有关情况。\n"
        "6月21日，国新办举行新闻发布会，商务部副部长周明亮介绍有关情况。"
    )
    assert facts(text, "event", "date", date=DAY) == ["2023-06-20", "2023-06-21"]
    assert facts(text, "convenes", "organ", date=DAY) == ["国务院新闻办公室"]


def test_a_meeting_is_called_together() -> None:
    text = "6月26日，江西省水利厅处长陈立军在中国水利协会召集座谈会。"
    assert facts(text, "attends", "person", "event", date=DAY) == [("陈立军", "座谈会")]


def test_forums_in_a_row_at_which_somebody_speaks() -> None:
    text = (
        OPENING + "清华大学校长王国强在数字乡村论坛、网络强国建设专家论坛、工业互联网与智能制造高端论坛上作主旨演讲。"
    )
    names = ["数字乡村论坛", "网络强国建设专家论坛", "工业互联网与智能制造高端论坛"]
    assert {name for name, person in facts(text, "speaks", "event", "person", date=DAY) if person == "王国强"} == set(
        names
    )


@pytest.mark.parametrize(
    "text",
    [
        "这是继2016年两市签署合作协议以来召开的第五次联席会。",
        "大会期间，还将发布一批研究报告，举办庐山绿色发展论坛。",
    ],
)
def test_one_of_a_series_and_what_is_to_come(text: str) -> None:
    assert facts(OPENING + text, "event", "event", date=DAY) == ["第三届庐山数字经济大会"]


def test_who_opens_a_forum_is_no_part_of_its_name() -> None:
    text = "第九届中国科学家企业家论坛26日在京召开。十二届全国政协副主席王国强宣布论坛开幕。"
    assert facts(text, "attends", "person", "event", date=DAY) == [("王国强", "第九届中国科学家企业家论坛")]


def test_names_behind_the_time_of_day_and_before_a_session_in_full() -> None:
    text = "今天上午江西省十三届人大三次会议开幕。"
    assert facts(text, "event", "event", date=DAY) == ["江西省十三届人大三次会议"]
    text = "6月26日，庐山都市圈城市领导第九届会商会议在九江召开。"
    assert facts(text, "event", "event", date=DAY) == ["庐山都市圈城市领导第九届会商会议"]


def test_the_briefers_of_a_press_conference() -> None:
    text = "6月26日，文化和旅游部举行新闻发布会。出席发布会的发布人，他们是：产业司司长陈立军、副司长周明亮。"
    assert facts(text, "attends", "person", date=DAY) == ["陈立军", "周明亮"]


def test_the_committee_of_some_city_holds_no_meeting() -> None:
    text = "6月26日，全市应急管理工作会议暨市安委会第二次全体会议召开。市长王国强出席会议并讲话。"
    assert facts(text, "convenes", "organ", date=DAY) == []


def test_what_a_meeting_is_one_of_is_no_part_of_its_name() -> None:
    text = "6月26日，作为2023九江市“文化周”系列活动之一的庐山文旅资源推介会在厦门举行。"
    assert facts(text, "event", "event", date=DAY) == ["庐山文旅资源推介会"]


def test_the_channel_of_a_congress_is_what_it_holds() -> None:
    text = (
        "6月26日，江西省十四届人大三次会议举行第二场“代表通道”集中采访活动，九江市市长王国强、"
        "南昌市市长周明亮在“代表通道”上接受记者提问。"
    )
    assert facts(text, "speaks", "person", date=DAY) == ["王国强", "周明亮"]
    assert facts(text, "event", "event", date=DAY) == ["江西省十四届人大三次会议第二场“代表通道”"]


def test_whose_speech_at_another_meeting_is_conveyed() -> None:
    text = "26日，江西省贸促会举行党组扩大会议。省贸促会会长王国强在会上全文传达了两次会议上省委书记周明亮的讲话。"
    assert facts(text, "attends", "person", date=DAY) == ["王国强"]


def test_the_day_told_before_what_is_held_here() -> None:
    text = "今天，九江宾馆的大厅春意盎然。江西省政府在这里举行全省数字经济发展情况汇报会。"
    assert facts(text, "event", "date", date=DAY) == ["2023-07-01"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“江南大学建设系列研讨会—2023”暨九江大学校长联谊会26日在南昌举行。",
            "“江南大学建设系列研讨会—2023”暨九江大学校长联谊会",
        ),
        (
            "昨天上午，江南地区城市商会工作合作与交流机制第三次会议暨九江市总商会成立110周年纪念活动在九江举行。",
            "江南地区城市商会工作合作与交流机制第三次会议暨九江市总商会成立110周年纪念活动",
        ),
        ("26日，上海市九江商会首届会员大会在上海成功举行。", "上海市九江商会首届会员大会"),
        (
            "26日上午，庐山区工商业联合会（总商会）第六次会员代表大会胜利召开。",
            "庐山区工商业联合会（总商会）第六次会员代表大会",
        ),
        ("26日下午，以“筑梦·远航”为主题的商会成立十周年恳谈会在鸿兴厅召开。", "商会成立十周年恳谈会"),
    ],
)
def test_names_of_associations_and_their_occasions(text: str, name: str) -> None:
    assert facts(text, "event", "event", date=DAY) == [name]


def test_many_who_come_and_speak_each_from_his_place() -> None:
    text = (
        "九江大学校长王国强、庐山大学校长周明亮、江西大学校长陈立军等十余位校长从各自的特色出发，"
        "就如何在目前形势下建设一流大学进行发言。"
    )
    assert facts(OPENING + text, "speaks", "person", date=DAY) == ["王国强", "周明亮", "陈立军"]
    text = (
        "九江商会会长王国强、庐山商会会长周明亮、江西商会会长陈立军等9位会长应邀出席大会，"
        "并围绕民营经济发展，发挥商会作用等作交流发言。"
    )
    assert facts(OPENING + text, "speaks", "person", date=DAY) == ["王国强", "周明亮", "陈立军"]


@pytest.mark.parametrize("words", ["莅会指导", "等参加了活动"])
def test_who_comes_to_guide_and_who_takes_part_in_what_goes_on(words: str) -> None:
    assert facts(OPENING + f"江西省商务厅厅长陈立军{words}。", "attends", "person", date=DAY) == ["陈立军"]


def test_who_chairs_the_press_conference_just_named() -> None:
    text = (
        "6月26日，九江市举行环境保护工作新闻发布会，市环保局副局长王国强介绍有关情况。"
        "九江市委宣传部副部长周明亮主持新闻发布会。"
    )
    assert facts(text, "event", "event", date=DAY) == ["环境保护工作新闻发布会"]
    assert facts(text, "chairs", "person", date=DAY) == ["周明亮"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("联合国安理会26日就联合国与非盟合作问题举行公开会。", "联合国安理会公开会"),
        ("联合国安理会26日举行主题为“发展与和平”的公开辩论会。", "联合国安理会公开辩论会"),
        ("安理会就苏丹局势举行公开会\n联合国安理会26日举行苏丹问题公开会。", "苏丹问题公开会"),
    ],
)
def test_sittings_of_the_security_council(text: str, name: str) -> None:
    assert facts(text, "event", "event", "date", date=DAY) == [(name, "2023-06-26")]
    assert facts(text, "convenes", "organ", date=DAY) == ["联合国安理会"]


def test_who_only_tells_of_a_meeting_is_not_there() -> None:
    text = "外交部发言人王文斌说，第五届庐山国际论坛26日在九江举行。"
    assert facts(text, "event", "event", date=DAY) == ["第五届庐山国际论坛"]
    assert facts(text, "attends", "person", date=DAY) == []


def test_meetings_of_foreign_ministers_with_numbers_in_brackets() -> None:
    text = "国务委员兼外长王毅26日出席中国－东盟（10+1）外长会，各国外长与会。"
    assert facts(text, "event", "event", date=DAY) == ["中国－东盟（10+1）外长会"]


def test_before_which_meeting_something_is_done() -> None:
    text = "外长王毅26日出席第八次中日韩外长会后表示，会议正值亚太企业家杭州峰会举办前夕。"
    assert facts(text, "event", "event", date=DAY) == ["第八次中日韩外长会"]


def test_what_is_held_before_a_meeting_is_held_on_its_day() -> None:
    text = OPENING + "会前，江西省省长陈立军主持召开省政府第三次常务会议。"
    assert ("省政府第三次常务会议", "2023-06-26") in facts(text, "event", "event", "date", date=DAY)


def test_the_list_below_of_those_at_a_press_conference() -> None:
    text = (
        "6月26日，江西省防汛指挥部召开第25场新闻发布会，介绍有关情况。\n参加发布会的人员包括：\n"
        "九江市市长王国强，江西省防汛指挥部副总指挥、江西大学附属医院院长周明亮，庐山医院副院长陈立军。"
    )
    assert facts(text, "attends", "person", date=DAY) == ["王国强", "周明亮", "陈立军"]


def test_what_is_said_in_the_hall_of_a_meeting() -> None:
    text = (
        "6月26日，在九江市政协十三届二次会议委员座谈会的现场，市长王国强与委员们共同讨论报告。\n"
        "周明亮委员认为，应加快推动校城融合发展。"
    )
    assert facts(text, "speaks", "person", "event", date=DAY) == [("周明亮", "九江市政协十三届二次会议委员座谈会")]


def test_receptions_of_those_who_hold_them() -> None:
    text = (
        "国防部6月26日在人民大会堂举行盛大招待会。中央军委委员王国强上将致祝酒辞。"
        "总参谋长周明亮上将，海军司令员陈立军海军上将，后勤部部长孙建平上将出席了招待会。"
    )
    assert facts(text, "event", "event", date=DAY) == ["国防部招待会"]
    assert facts(text, "speaks", "person", date=DAY) == ["王国强"]
    assert sorted(facts(text, "attends", "person", date=DAY)) == sorted(["王国强", "周明亮", "陈立军", "孙建平"])


def test_who_opens_it_together_and_the_opening_is_the_meeting() -> None:
    text = "江西省省长陈立军、九江市市长王国强、南昌市市长周明亮共同为第三届庐山数字经济大会启幕。"
    assert facts(OPENING + text, "attends", "person", date=DAY) == ["陈立军", "王国强", "周明亮"]
    text = "江西省省长陈立军出席开幕大会并发表主旨演讲。"
    assert facts(OPENING + text, "speaks", "person", "event", date=DAY) == [("陈立军", "第三届庐山数字经济大会")]


def test_other_summits_by_short_names_and_what_has_just_ended() -> None:
    text = OPENING + "商务部副部长王国强致辞。国家主席周明亮在杭州峰会上再次宣示了决心。"
    assert facts(text, "attends", "person", date=DAY) == ["王国强"]
    text = "九江市“两会”刚刚落下帷幕，6月26日，市水利局召开全市水利工作会议。"
    assert facts(text, "event", "event", date=DAY) == ["全市水利工作会议"]
