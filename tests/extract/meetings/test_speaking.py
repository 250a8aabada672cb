"""Who speaks at a meeting in whatever words, and who speaks elsewhere while a press conference is told of."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts, mentions

DAY = datetime.date(2023, 7, 6)
BRIEFING = "7月2日，商务部召开例行新闻发布会，发言人王建军称，外贸韧性足。"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("教育部副部长李大伟26日在全国职业教育推进会上拿出时间表：三年建成五百所。", ["李大伟"]),
        ("财政部部长助理李大伟3日在国新办举行的国务院政策例行吹风会上说，资金已经下达。", ["李大伟"]),
        ("水利部副部长李大伟当天在国新办举行的新闻发布会上表态，水库全部加固。", ["李大伟"]),
        ("商务部新闻发言人李大伟5日在例行新闻发布会上答复记者提问时说，订单回升。", ["李大伟"]),
        ("海螺电器总裁李大伟、北方电器董事长王国强在中国家电产业高峰论坛上表示，要出海。", ["李大伟", "王国强"]),
        ("清华大学教授李大伟在中国宏观经济论坛上抛出三个观点。", ["李大伟"]),
        ("中国发展高层论坛上，海螺电器总裁李大伟表示，看好市场。", ["李大伟"]),
        ("在江西省政府举行的上半年经济形势新闻发布会上，省统计局局长李大伟这样开场。", ["李大伟"]),
        ("在全国科技表彰大会上，省长李大伟为获奖者颁奖。", []),
        ("国务院副总理李大伟在全国科技表彰大会上宣读表彰决定。", []),
        ("工程师李大伟在全国科技表彰大会上获奖。", []),
    ],
)
def test_who_does_something_at_a_meeting_speaks_there(text: str, speakers: list[str]) -> None:
    assert facts(text, "speaks", "person", date=DAY) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("江西省水利厅2日召开全省防汛工作会议，副厅长李大伟表示，险情可控。", ["李大伟"]),
        ("江西省水利厅2日召开全省防汛工作会议，厅长李大伟、副厅长王国强要求严阵以待。", ["李大伟", "王国强"]),
        (
            "江西省水利厅2日召开全省防汛工作会议，厅长李大伟讲话，要求抓好落实；副厅长王国强通报了水库水位。",
            ["李大伟", "王国强"],
        ),
        ("7月2日，江西省政府常务会议研究部署防汛工作，省长李大伟强调，要严阵以待。", ["李大伟"]),
        ("湾区经济论坛2日举行，财政部部长李大伟、海关总署署长王国强与会并演讲。", ["李大伟", "王国强"]),
        ("江西省水利厅2日召开全省防汛工作会议，厅长李大伟划出重点：一要巡查，二要加固。", ["李大伟"]),
        ("江西省水利厅2日召开全省防汛工作会议，部署巡查。副厅长李大伟说，险情可控。", ["李大伟"]),
        ("江西省水利厅2日召开全省防汛工作会议，副厅长李大伟出席会议，他要求严阵以待。", ["李大伟"]),
        ("国新办2日举行新闻发布会，国家统计局局长李大伟亮出成绩单：总体平稳。", ["李大伟"]),
        ("江西省气象局2日召开新闻发布会，副局长李大伟就汛期气候答记者问。", ["李大伟"]),
        ("外交部发言人李大伟2日在例行记者会上被问及此事时表示，中方反对。", ["李大伟"]),
        ("江西省水利厅2日召开全省防汛工作会议，传达李大伟总理要求。", []),
    ],
)
def test_who_is_the_subject_behind_a_meeting_that_is_held(text: str, speakers: list[str]) -> None:
    assert facts(text, "speaks", "person", date=DAY) == speakers


@pytest.mark.parametrize(
    "others",
    [
        "江西省商务厅副厅长李大伟3日表示，出口增长。",
        "3日，财政部部长李大伟表示，要减税。",
        "日前，财政部部长李大伟表示，要减税。",
        "江西省商务厅副厅长李大伟说，订单多了。",
        "“订单多了。”义乌商户李大伟说。",
        "\n北方地产首席分析师李大伟表示，市场降温。",
        "在江西，省政务办主任李大伟说，订单多了。",
        "在江西，省商务厅副厅长李大伟说，订单多了。",
        "“价格会涨。”海螺电器董事长李大伟说。李大伟认为，需求平稳。",
        "中山大学副院长王国强、综合开发研究院（中国·深圳）院长李大伟均认为，转移是趋势。",
        "\n财政部副部长王国强称之为“减负”。",
    ],
)
def test_who_speaks_elsewhere_while_a_press_conference_is_told_of(others: str) -> None:
    assert facts(BRIEFING + others, "attends", "person", date=DAY) == ["王建军"]


@pytest.mark.parametrize(
    ("others", "people"),
    [
        ("外贸司司长李大伟说，出口增长。", ["王建军", "李大伟"]),
        ("江西省商务厅副厅长李大伟在会上介绍，订单多了。", ["王建军", "李大伟"]),
    ],
)
def test_who_is_at_the_press_conference_too(others: str, people: list[str]) -> None:
    assert facts(BRIEFING + others, "attends", "person", date=DAY) == people


def test_officials_of_a_place_speak_at_a_press_conference_of_the_state_that_they_open() -> None:
    text = "7月2日，国新办举行新闻发布会。江西省省长李大伟表示，数字经济占比提高。"
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟"]
    text += "\n浙江省农业农村厅厅长王国强说，要种好粮。"
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟"]


def test_who_speaks_elsewhere_while_a_meeting_is_only_cited() -> None:
    text = (
        "7月2日，商务部副部长李大伟在“自贸区与金融改革”研讨会上透露，新设企业两百家。\n"
        "“清单太长了。”中山大学自由贸易区研究院院长王国强认为，改革要加快。"
    )
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟"]


def test_beside_a_press_conference_nobody_speaks_at_it() -> None:
    text = "在教育部举行的发布会之外，家长议论纷纷。北京市教委新闻发言人李大伟通报，名额增加。"
    assert facts(text, "event", "event", date=DAY) == []


def test_one_of_a_series_of_press_conferences() -> None:
    text = "7月2日，中共江西省委宣传部举行“江西这十年”系列新闻发布会第十三场，省水利厅厅长李大伟介绍成就。"
    assert facts(text, "speaks", "person", "event", date=DAY) == [("李大伟", "“江西这十年”系列新闻发布会")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("审计署纪检组组长李大伟28日在金融系统警示教育大会上通报了案件。", "金融系统警示教育大会"),
        ("江西省发展改革委主任李大伟2日在全省项目建设调度会上点评：进度不错。", "全省项目建设调度会"),
        (
            "7月2日，在江西省政府举行的上半年经济形势新闻发布会上，省统计局局长李大伟这样开场。",
            "上半年经济形势新闻发布会",
        ),
    ],
)
def test_what_something_is_done_at_is_a_meeting(text: str, name: str) -> None:
    assert ("EVENT", name) in mentions(text, "EVENT")


def test_what_a_story_reaches_from_a_meeting_to_is_no_meeting_held() -> None:
    text = "从中央政治局会议分析研究经济形势到各地调研，李大伟书记多次作出部署。"
    assert facts(text, "event", "event", date=DAY) == []


def test_a_session_that_decides_on_a_day_told_in_full() -> None:
    text = "江西省第十四届人大常委会第三次会议7月2日决定任命李大伟为江西省副省长。"
    assert facts(text, "event", "event", "date", date=DAY) == [("江西省第十四届人大常委会第三次会议", "2023-07-02")]


def test_a_long_list_speaks_on_many_things() -> None:
    text = (
        "财政部副部长李大伟，水利部副部长王国强，海关总署副署长周明亮，"
        "分别从煤炭消费控制、淘汰落后产能、财政投入、建筑节能、天然气保障等方面在全国节能工作会议上发言。"
    )
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟", "王国强", "周明亮"]


def test_a_title_without_a_name_in_a_list() -> None:
    text = "水利部部长李大伟、副部长王国强，总规划师，驻部纪检组组长周明亮等出席全国水利工作会议。"
    assert facts(text, "attends", "person", date=DAY) == ["李大伟", "王国强", "周明亮"]


def test_those_speak_whose_topic_names_somebody() -> None:
    text = "省政协主席会议18日召开。省政协副主席张晓峰、王丽华围绕学习贯彻习近平总书记重要讲话精神发言。"
    assert {person for person, _ in facts(text, "speaks", "person", "event")} == {"张晓峰", "王丽华"}


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("水利部部长李大伟说，去年成绩显著。李大伟提出，今年要防汛。", ["李大伟"]),
        ("全国人大常委会委员李大伟、王江、赵启明等建议，要节水。", ["李大伟", "王江", "赵启明"]),
        ("清华大学教授李大伟认为，意义重大。", []),
        ("水利部部长李大伟对记者说，去年成绩显著。", []),
    ],
)
def test_who_is_the_first_to_be_named_in_the_paragraph_behind(told: str, people: list[str]) -> None:
    text = f"今天在京召开的全国水利工作会议，主题是防汛。\n{told}"
    assert facts(text, "speaks", "person") == people
