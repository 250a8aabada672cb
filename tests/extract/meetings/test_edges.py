"""Where the names of meetings begin and end."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


def test_who_writes_to_a_meeting_is_none_of_its_name() -> None:
    text = "习近平总书记致中国志愿服务联合会第五届会员代表大会的贺信引发热烈反响。"
    assert mentions(text) == [
        ("PERSON", "习近平"),
        ("POSITION", "总书记"),
        ("EVENT", "中国志愿服务联合会第五届会员代表大会"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("近日，“巴蜀·金——大江上游的文明”主题展览在里昂圆满落幕。", "“巴蜀·金——大江上游的文明”主题展览"),
        ("中联部昨天为外国使节举办党的十九届六中全会精神专题宣介会。", "党的十九届六中全会精神专题宣介会"),
    ],
)
def test_whole_names(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]


def test_the_session_that_a_presidium_holds_is_not_that_of_its_congress() -> None:
    text = (
        "十三届全国人大二次会议主席团4日举行第二次会议。主席团常务主席栗战书主持会议。"
        "财政经济委员会建议第十三届全国人民代表大会第二次会议批准报告。"
    )
    assert facts(text, "event", "event") == ["十三届全国人大二次会议主席团第二次会议"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("近日，“舞韵灵美”中秋庆典活动在港口城市德班举行。", ["“舞韵灵美”中秋庆典活动"]),
        ("上海打造了“五五购物节”“申城之夏”国际消费季等节庆活动。", ["五五购物节", "“申城之夏”国际消费季"]),
        ("当晚，普京为客人举行了隆重欢迎宴会。", []),
    ],
)
def test_mottoes_before_names_and_meals(text: str, found: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == found


@pytest.mark.parametrize(
    "text",
    [
        "这段时间，一场场党的十九大精神宣讲会正在义乌的社区广场上举行。",
        "今天上午，成都大运会运动员村举行了开村仪式。",
        "第二届世界人形机器人运动会的召开时间为明年8月。",
    ],
)
def test_what_is_not_held(text: str) -> None:
    assert facts(text, "event", "event") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "韩正共同主持中新双边合作联委会第二十次会议、中新苏州工业园区联合协调理事会第二十五次会议、中新天津生态城联合协调理事会第十六次会议。",
            [
                "中新双边合作联委会第二十次会议",
                "中新苏州工业园区联合协调理事会第二十五次会议",
                "中新天津生态城联合协调理事会第十六次会议",
            ],
        ),
        (
            "学习贯彻党的十九届六中全会精神、推动机关党建高质量发展座谈会3日在京召开。",
            ["学习贯彻党的十九届六中全会精神、推动机关党建高质量发展座谈会"],
        ),
        ("中国与世界知识产权组织合作四十周年纪念大会3日在京举行。", ["中国与世界知识产权组织合作四十周年纪念大会"]),
        (
            "终止其上海市第十一次党代会代表、上海市浦东新区第五次党代会代表资格。",
            ["上海市第十一次党代会", "上海市浦东新区第五次党代会"],
        ),
        ("由三地联合举办的大湾区全球招商大会上，共达成一批项目。", ["大湾区全球招商大会"]),
        ("她获得亚洲历史上首枚奥运会网球金牌。", ["奥运会"]),
        ("前三届冬奥会后，他进行了手术。", ["冬奥会"]),
        ("贸易政策审议3日在日内瓦举行首日会议。", []),
    ],
)
def test_where_names_begin(text: str, found: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == found


def test_a_meeting_held_with_another_whose_name_has_a_quotation() -> None:
    name = "江南省委农村工作会议暨全面推进“百村千户振兴工程”动员大会"
    assert mentions(f"4月14日上午，{name}在省城召开。", "EVENT") == [("EVENT", name)]


def test_a_congress_or_even_the_next_one() -> None:
    text = "王某身为干部，在党的十八大甚至十九大后依然我行我素。"
    assert [name for _, name in mentions(text, "EVENT")] == ["党的十八大", "十九大"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("国务院安委会2021年第三次全体会议3日在京召开。", "国务院安委会2021年第三次全体会议"),
        ("十三届全国人大常委会第一百零五次委员长会议3日举行。", "十三届全国人大常委会第一百零五次委员长会议"),
        ("他曾是中国共产党浙江省第十四次代表大会代表。", "中国共产党浙江省第十四次代表大会"),
        ("中国共产党湖州市第十一次代表大会，3月28日上午隆重开幕。", "中国共产党湖州市第十一次代表大会"),
        ("草案有待市十六届人大常委会第四次会议表决。", "市十六届人大常委会第四次会议"),
        (
            "3日，国务院新闻办举行纪念特区成立40周年省（区、市）系列发布会海南专场，介绍有关情况。",
            "纪念特区成立40周年省（区、市）系列发布会海南专场",
        ),
        ("江南日报网杭州3月8日电 各界人士新春团拜会7日在京举行。", "各界人士新春团拜会"),
        ("在全国工业经济大会上，工信部副部长王建军谈到订单。", "全国工业经济大会"),
    ],
)
def test_names_with_years_high_numbers_and_parts(text: str, name: str) -> None:
    assert mentions(text, "EVENT") == [("EVENT", name)]


def test_who_calls_a_meeting_is_no_part_of_its_name() -> None:
    text = "5日，由生态环境部牵头的长江保护修复推进会在武汉举行，副部长刘伟平主持会议。"
    assert mentions(text, "EVENT", "ORGAN") == [("ORGAN", "生态环境部"), ("EVENT", "长江保护修复推进会")]


def test_the_forum_of_a_fair_is_called_after_it() -> None:
    text = "3日，2019年青田海上丝绸之路国际博览会主题论坛在青田举行。"
    assert mentions(text, "EVENT") == [("EVENT", "青田海上丝绸之路国际博览会主题论坛")]


def test_two_who_meet_are_no_meeting() -> None:
    assert mentions("双方就举行两国元首视频会晤交换了意见。", "EVENT") == []


def test_a_conference_of_ministers_belongs_to_its_forum() -> None:
    text = "中方愿同非方落实中非合作论坛第六届部长会后续行动。"
    assert mentions(text, "EVENT", "PROGRAM") == [("EVENT", "中非合作论坛第六届部长会")]


def test_sessions_of_a_local_conference_with_the_number_before_or_behind_it() -> None:
    text = "会议听取了就市政协十届二次全会筹备工作所作的说明，学习了十届市政协二次全体会议文件。"
    assert mentions(text, "EVENT") == [("EVENT", "市政协十届二次全会"), ("EVENT", "十届市政协二次全体会议")]


def test_the_meeting_of_a_standing_committee_begins_with_the_committee() -> None:
    text = "会议传达了有关讲话精神，以及县委常委会会议精神。"
    assert mentions(text, "EVENT") == [("EVENT", "县委常委会会议")]


def test_a_meeting_on_duties_is_named_with_those_who_report() -> None:
    text = "12月28日，省纪委召开2018年度各市市委书记向省纪委全会述责述廉会议。"
    assert mentions(text, "EVENT") == [("EVENT", "各市市委书记向省纪委全会述责述廉会议")]


def test_who_lectures_is_none_of_the_name_and_what_was_named_before_is_pointed_to() -> None:
    text = "4日，由浙江大学王国院士主讲的《大国工匠》报告会在杭州举行。"
    assert [name for _, name in mentions(text, "EVENT")] == ["《大国工匠》报告会"]
    text = "4日，第二届东湖青年论坛暨大健康研究院学术年会在武汉召开。武汉大学校长王立兵出席本次学术年会。"
    assert facts(text, "attends", "person", "event") == [("王立兵", "第二届东湖青年论坛暨大健康研究院学术年会")]


def test_a_place_in_brackets_is_a_part_of_what_two_countries_do() -> None:
    name = "中新（重庆）战略性互联互通示范项目联合协调理事会第九次会议"
    assert mentions(f"丁薛祥主持中新双边合作联委会第二十次会议和{name}。", "EVENT", "REGION")[1:] == [("EVENT", name)]


def test_a_forum_that_has_a_board_is_a_body() -> None:
    assert mentions("博鳌亚洲论坛理事长潘基文致辞。", "ORG", "EVENT") == [("ORG", "博鳌亚洲论坛")]
