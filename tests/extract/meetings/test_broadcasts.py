"""Meetings, talks and journeys as the evening news of earlier years told them."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("第五届湾区合作论坛11月2号下午在福州开幕。", "2021-11-02"),
        ("11月3号，第五届湾区合作论坛在福州举行。", "2021-11-03"),
        ("第五届湾区合作论坛4号在福州落幕。", "2021-11-04"),
        ("11月3日，周明在三明调研。同一天，第五届湾区合作论坛在福州开幕。", "2021-11-03"),
    ],
)
def test_a_day_as_it_is_spoken(text: str, day: str) -> None:
    assert facts(text, "event", "event", "date") == [("第五届湾区合作论坛", day)]


def test_those_who_are_met_do_not_meet_each_other() -> None:
    text = "委员长周正平对挪威进行访问。与汉森议长和拉尔森参议长分别会谈时，周正平提出建议。"
    assert facts(text, "meets", "person", "other") == [("周正平", "汉森"), ("周正平", "拉尔森")]
    text = "国务院总理周正平今天在天津同德国总理汉森一起与两国企业家座谈。"
    assert facts(text, "meets", "person", "other") == []


def test_several_press_conferences_of_a_congress_are_called_one() -> None:
    text = (
        "十二届全国人大四次会议举行记者会\n十二届全国人大四次会议今天举行两场记者会，教育部部长李国安回答了记者提问。"
    )
    assert facts(text, "event", "event", "date") == [("十二届全国人大四次会议记者会", "2021-11-05")]
    assert facts(text, "speaks", "person") == ["李国安"]


def test_what_a_press_centre_holds_is_one_meeting_with_and_without_its_number() -> None:
    text = (
        "党的二十大新闻中心举行第八场集体采访\n党的二十大新闻中心昨天举行了以“守护蓝天”为主题的集体采访，"
        "福建省环保厅厅长周正平、江苏省环境监测中心副主任李国安与记者进行了交流。"
    )
    assert facts(text, "event", "event", "date") == [("党的二十大第八场集体采访", "2021-11-04")]
    assert facts(text, "speaks", "person") == ["周正平", "李国安"]


@pytest.mark.parametrize(
    "said",
    [
        "李国安、王海平、何晓波等3位代表先后围绕建设国家公园、深化医药卫生体制改革、促进城乡教育公平等问题发表意见。",
        "李国安委员就养老问题，王海平委员就基金统筹，何晓波委员就医疗改革发表意见、提出询问。",
        "李国安、王海平、何晓波等专家和大唐集团、无锡棉纺织集团负责人发了言。",
        "李国安、王海平、何晓波分别代表人民团体和解放军、武警部队向大会致贺词。",
    ],
)
def test_those_who_speak_in_a_row(said: str) -> None:
    text = f"十二届全国人大常委会第三次会议5日在北京举行。会上，{said}"
    assert sorted(facts(text, "speaks", "person")) == sorted(["李国安", "王海平", "何晓波"])


def test_who_welcomes_something_and_states_something() -> None:
    text = (
        "东湖合作峰会4日在武汉举行。国务院总理周明和丹麦首相汉森出席会议。\n汉森欢迎合作机制重启，并表示，将加强沟通。"
    )
    assert facts(text, "speaks", "person") == ["汉森"]


def test_whoever_answers_the_questions_of_a_committee_speaks() -> None:
    text = "十二届全国人大常委会第三次会议5日举行联组会议。民政部部长何晓波也到会应询，回答提问。"
    assert facts(text, "speaks", "person") == ["何晓波"]


def test_who_is_in_charge_of_work_does_not_chair() -> None:
    text = "十二届全国人大常委会第三次委员长会议5日举行。周正平委员长主持会议。会议委托李国安负责主持这两项工作。"
    assert facts(text, "chairs", "person") == ["周正平"]


@pytest.mark.parametrize(
    "text",
    [
        "周正平指出，海洋经济大会已经在中国成功举办10届，影响不断扩大。",
        "海洋经济峰会9月在杭州举行\n海洋经济峰会定于9月3日到4日在杭州举办，预计有千名代表与会。",
    ],
)
def test_what_has_often_been_held_or_is_to_come_is_no_meeting_held(text: str) -> None:
    assert facts(text, "event", "event") == []


def test_a_match_that_is_played_on_a_day() -> None:
    text = "在4日进行的东湖网球公开赛男单决赛中，周明获胜。"
    assert facts(text, "event", "event", "date") == [("东湖网球公开赛男单决赛", "2021-11-04")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("第七届“海岛文化论坛”今天在舟山落幕。\n第七届海岛文化论坛落幕", "第七届“海岛文化论坛”"),
        (
            "第六次中日韩领导人会议\n第六次中国、日本、韩国领导人会议4日下午在首尔举行。",
            "第六次中国、日本、韩国领导人会议",
        ),
        ("安理会举行会议讨论地区局势\n联合国安理会4日就地区局势举行公开会议。", "联合国安理会公开会议"),
    ],
)
def test_one_meeting_under_two_names(text: str, name: str) -> None:
    assert facts(text, "event", "event") == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("北京2022年冬奥会会徽和冬残奥会会徽征集开始接受投稿。", ["北京2022年冬奥会", "冬残奥会"]),
        (
            "全国人大常委会第十八次会议建议全国政协十二届三次会议明年3月3日在北京召开。",
            ["全国人大常委会第十八次会议", "全国政协十二届三次会议"],
        ),
        ("16位常委围绕学习贯彻党的十八大精神作了大会发言。", ["党的十八大"]),
        ("参加中国工会十六大的代表来自全国各地。", ["中国工会十六大"]),
        ("古巴共产党六大通过了纲领。", ["古巴共产党六大"]),
        (
            "第十八号主席令说：根据中华人民共和国第十二届全国人民代表大会常务委员会第十二次会议的决定，任命李国安。",
            ["中华人民共和国第十二届全国人民代表大会常务委员会第十二次会议"],
        ),
        ("由海峡电视台主办的第十五届电影节目展今天在福州开幕。", ["第十五届电影节目展"]),
        ("“2017海岛青年文艺展演”今天在福州举行。", ["2017海岛青年文艺展演"]),
        ("参加完庆祝大会后，周明回到社区。", []),
        ("挪威首次获邀参加海岛问题相关会议。", []),
        ("该省的首场宣讲以省、市、县三级视频会议的形式进行。", []),
    ],
)
def test_where_names_of_meetings_end(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_each_goes_to_a_place_of_his_own() -> None:
    text = "常委们分别前往联系点，李克到广西壮族自治区，李国安到江苏省，王海平到甘肃省。"
    visits = [("李克", "广西壮族自治区"), ("李国安", "江苏省"), ("王海平", "甘肃省")]
    assert facts(text, "visits", "person", "region") == visits


def test_who_receives_a_guest_at_the_station_makes_no_journey() -> None:
    text = "周正平4日晚乘专列抵达苏州，李国安前往苏州火车站迎接。"
    assert facts(text, "visits", "person", "region") == [("周正平", "苏州市")]


def test_the_first_press_conference_of_a_body() -> None:
    text = "5日上午，中共中央举行首场新闻发布会。李国安、王海平出席了新闻发布会，周明主持发布会。"
    name = "中共中央新闻发布会"
    assert facts(text, "convenes", "organ", "event") == [("中国共产党中央委员会", name)]
    assert sorted(facts(text, "attends", "person")) == sorted(["李国安", "王海平", "周明"])


def test_a_session_that_has_come_to_its_end() -> None:
    text = "美国联邦储备委员会昨天结束了为期两天的货币政策例会，决定不加息。"
    assert facts(text, "event", "event", "date") == [("货币政策例会", "2021-11-04")]


def test_who_founded_a_forum_does_not_hold_it() -> None:
    text = (
        "第三届世界海岛论坛4日在上海召开。周明向论坛作视频致辞。\n"
        "世界海岛论坛由世界海岛协会发起，上海市委、市政府主办，迄已举办两届。"
    )
    holders = ["中国共产党上海市委员会", "上海市人民政府"]
    assert facts(text, "convenes", "organ") == holders


@pytest.mark.parametrize("verb", ["召开", "主持召开"])
def test_nobody_calls_a_meeting_for_the_bureau_in_which_he_has_a_seat(verb: str) -> None:
    text = f"中共中央政治局常委、中央书记处书记周正平4日在合肥{verb}春季农业生产座谈会。"
    assert facts(text, "attends", "person") == ["周正平"]
    assert facts(text, "convenes", "organ") == []


@pytest.mark.parametrize("when", ["在会前", "在峰会召开前", "在东湖合作峰会开幕前"])
def test_what_is_said_before_a_meeting_is_not_said_there(when: str) -> None:
    text = f"东湖合作峰会4日在武汉举行。国务院总理周明出席。丹麦首相汉森{when}表示，各国应团结一致。"
    assert facts(text, "attends", "person") == ["周明"]


def test_short_news_in_a_row_are_stories_of_their_own() -> None:
    text = (
        "智能大会开幕\n第二届湾区智能大会今天在福州开幕，来自十多个国家的代表参加会议。\n"
        "助残日活动启动\n今年的助残日活动今天在福州启动，国务委员周明出席，志愿者参加。\n"
        "帆船赛开赛\n第十二届湾区杯帆船赛昨天在厦门五缘湾开赛，来自各地的选手参加。"
    )
    assert facts(text, "attends", "person") == []


def test_an_informal_meeting_is_called_after_those_who_meet() -> None:
    text = "欧盟国家领导人4日在索非亚举行非正式会议，讨论贸易问题。"
    assert facts(text, "event", "event", "date") == [("欧盟非正式会议", "2021-11-04")]
    assert mentions(text, "EVENT") == []


def test_ministers_of_several_states_meet() -> None:
    text = "上海合作组织成员国文化部长第十五次会晤16日在三亚举行。"
    assert mentions(text, "EVENT", "POSITION") == [("EVENT", "上海合作组织成员国文化部长第十五次会晤")]
