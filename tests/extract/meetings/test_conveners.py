"""Who holds a meeting."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts

DAY = datetime.date(2023, 7, 1)


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        (
            "本届年会由江西省科协、九江市人民政府联合主办，由庐山市承办。",
            ["江西省科协", "九江市人民政府"],
        ),
        ("大会由工信部指导，科技部、江西省人民政府主办，以数字转型为主题。", ["科学技术部", "江西省人民政府"]),
        ("大会由江西省人民政府主办，中国信通院承办。", ["江西省人民政府"]),
    ],
)
def test_sponsors_are_read_whole_and_helpers_left_out(text: str, organs: list[str]) -> None:
    text = "6月20日，第三届庐山数字经济大会在九江开幕。" + text
    assert sorted(facts(text, "convenes", "organ", date=DAY)) == sorted(organs)


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("科技部、江西省人民政府是主办方。", ["科学技术部", "江西省人民政府"]),
        ("主办单位为江西省农业农村厅、九江市人民政府。", ["江西省农业农村厅", "九江市人民政府"]),
        ("由江西省农业农村厅、九江市人民政府联合主办的本届大会，客商云集。", ["江西省农业农村厅", "九江市人民政府"]),
        ("江西省农业农村厅召开的这次大会由副厅长李大为主持。", ["江西省农业农村厅"]),
        ("江西省农业农村厅主办的另一场展销在庐山举行。", []),
    ],
)
def test_hosts_are_told_in_other_words(text: str, organs: list[str]) -> None:
    text = "6月20日，第三届庐山数字经济大会在九江开幕。" + text
    assert sorted(facts(text, "convenes", "organ", date=DAY)) == sorted(organs)


def test_the_term_before_a_holder() -> None:
    text = "6月20日，浙江省政协主席李大为在杭州出席会议。十二届省政协第三次委员论坛20日举行。"
    assert facts(text, "convenes", "organ", date=DAY) == ["中国人民政治协商会议浙江省委员会"]


def test_a_holder_with_its_short_form_joins_others() -> None:
    text = "5月19日，中国轻工业联合会（以下简称“轻工联”）联合中国商业联合会在福建省福州市举办首届海峡轻工发展大会。"
    assert facts(text, "convenes", "organ", date=DAY) == ["中国轻工业联合会", "中国商业联合会"]


def test_the_hour_stands_between_a_holder_and_its_press_conference() -> None:
    text = "国务院新闻办公室定于2023年6月20日（星期二）下午3时举行新闻发布会，工业和信息化部新闻发言人赵志国介绍情况。"
    assert facts(text, "convenes", "organ", "event", date=DAY) == [("国务院新闻办公室", "国务院新闻办公室新闻发布会")]
    assert facts(text, "speaks", "person", date=DAY) == ["赵志国"]


def test_a_mayor_calls_a_meeting_for_the_government() -> None:
    text = "6月20日，九江市委副书记、市长李大为主持召开座谈会，听取意见。"
    assert facts(text, "convenes", "organ", "event", date=DAY) == [("九江市人民政府", "座谈会")]


def test_an_organ_of_an_unknown_place_holds_nothing() -> None:
    text = "6月20日，市委召开全市经济工作会议。市委书记李大为主持会议并讲话。"
    assert facts(text, "convenes", "organ", date=DAY) == []
    assert facts(text, "event", "event", date=DAY) == ["全市经济工作会议"]


def test_a_discipline_case_names_who_decided_it() -> None:
    text = "经贵州省纪委常委会会议暨省监委委务会研究并报省委批准，给予其撤职处分。"
    assert facts(text, "convenes", "organ") == ["中国共产党贵州省纪律检查委员会常务委员会", "贵州省监察委员会"]
    text = "依据有关规定，经中央纪委常委会会议研究并报中共中央批准，决定给予其开除党籍处分。"
    assert facts(text, "event", "event") == ["中央纪委常委会会议"]


def test_an_embassy_holds_its_reception() -> None:
    text = "6月28日，中国驻法国大使馆举行国庆招待会，大使卢沙野出席并致辞。"
    name = "中国驻法国大使馆国庆招待会"
    assert facts(text, "convenes", "organ", "event", date=DAY) == [("中国驻法国大使馆", name)]


def test_those_who_hold_a_meeting_with_the_first_host() -> None:
    text = "11月3日，世界装备大会在重庆举行，由中国机械工业联合会主办，重庆大学、清华大学联合主办。"
    assert facts(text, "convenes", "organ") == ["中国机械工业联合会", "重庆大学", "清华大学"]


def test_an_organ_of_no_known_place_convenes_nothing() -> None:
    assert facts("11月3日，市工信局召开全市工信系统产业政策工作会议。", "convenes", "organ") == []


def test_those_who_hold_it_together() -> None:
    text = "11月3日，工业和信息化部、广东省人民政府共同主办的中国数字经济大会在广东省汕头市举办。"
    assert facts(text, "convenes", "organ") == ["工业和信息化部", "广东省人民政府"]


def test_those_who_are_called_on_hold_nothing() -> None:
    text = "11月3日，全国政协副主席胡春华先后考察了浙江大学，并召开座谈会。"
    assert facts(text, "convenes", "organ") == []


def test_hosts_named_in_a_later_sentence_with_the_name_of_the_meeting() -> None:
    text = "11月3日，全民阅读大会在杭州开幕。全民阅读大会由浙江省委指导，浙江省委宣传部等单位主办。"
    assert facts(text, "convenes", "organ") == ["中国共产党浙江省委员会宣传部"]


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("政协北京市第十三届委员会第五次会议11月4日开幕。", "中国人民政治协商会议北京市委员会"),
        ("11月4日，政协通山县十届十六次常委会议召开。", "中国人民政治协商会议通山县委员会"),
    ],
)
def test_the_conference_of_a_place_holds_its_session(text: str, organ: str) -> None:
    assert facts(text, "convenes", "organ") == [organ]


def test_the_holder_is_not_named_within_what_the_meeting_is_about() -> None:
    text = "联合国安理会就俄军用运输机坠毁事件举行会议。"
    assert facts(text, "convenes", "organ") == ["联合国安理会"]


def test_who_is_called_upon_to_hold_a_meeting_does_not_hold_it() -> None:
    assert facts("巴方提交备忘录，呼吁阿盟召开紧急会议。", "convenes", "organ") == []


def test_who_holds_something_else_holds_no_meeting() -> None:
    text = "国新办11月5日举行新闻发布会，介绍企业效益。由最高人民法院与中央广播电视总台共同主办的十大案件5日揭晓。"
    assert facts(text, "convenes", "organ") == ["国务院新闻办公室"]


def test_who_holds_what_goes_with_a_summit_does_not_hold_the_summit() -> None:
    text = "在金砖国家领导人第十六次会晤举行之际，11月5日，由新华通讯社主办的金砖国家媒体对话会在喀山举行。"
    assert "金砖国家领导人第十六次会晤" not in facts(text, "convenes", "event")


def test_a_head_holds_a_meeting_where_he_is() -> None:
    text = "7月4日，国家统计局局长王建军在山东省济南市主持召开了部分地区粮食形势座谈会。"
    assert facts(text, "convenes", "organ", "event") == [("国家统计局", "部分地区粮食形势座谈会")]


def test_a_minister_who_is_a_deputy_elsewhere_calls_meetings_for_his_ministry() -> None:
    text = "12月26日，国家防总副总指挥、水利部部长王建军主持召开会商会，部署防汛工作。"
    rows = facts(text, "convenes", "organ", "event", date=datetime.date(2024, 12, 27))
    assert rows == [("水利部", "水利部会商会")]


@pytest.mark.parametrize(
    ("organ", "meeting"),
    [
        ("国务院", "第231次常务会议"),
        ("国家市场监督管理总局", "第3次局务会议"),
        ("湖州市人民政府", "第十五次常务会议"),
        ("民政部", "部务会议"),
        ("湖州市人民代表大会常务委员会", "第三十四次会议"),
    ],
)
def test_organs_hold_their_numbered_meetings(organ: str, meeting: str) -> None:
    text = f"《节水办法》已经2021年10月8日{organ}{meeting}审议通过，现予公布。"
    assert facts(text, "convenes", "organ", "event") == [(organ, organ + meeting)]


def test_what_is_held_on_the_occasion_of_a_meeting_is_not_that_meeting() -> None:
    text = "在王建军出席第九届东海渔业论坛之际，由中央广播电视总台主办的启播活动在里约举行。"
    assert facts(text, "convenes", "organ") == []


@pytest.mark.parametrize(
    ("meeting", "name"),
    [
        ("部党组会议", "农业农村部党组会议"),
        ("部务会议", "农业农村部部务会议"),
        ("部常务会议", "农业农村部常务会议"),
    ],
)
def test_who_heads_two_bodies_calls_it_for_the_one_of_the_kind_it_is_of(meeting: str, name: str) -> None:
    text = f"3日，中央农办主任，农业农村部党组书记、部长孙仁主持召开{meeting}，研究工作。"
    assert facts(text, "convenes", "organ", "event") == [("农业农村部", name)]


def test_the_standing_committee_holds_its_sessions() -> None:
    text = "11月4日，山西省十二届人大常委会第三十次会议在太原举行。"
    assert facts(text, "convenes", "organ") == ["山西省人民代表大会常务委员会"]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("中国驻联合国日内瓦办事处、欧洲联盟、非洲联盟等国际组织的使团也举办国庆招待会。", []),
        ("中国驻秘鲁大使馆在新落成的文化中心举办国庆招待会。", ["中国驻秘鲁大使馆"]),
        ("上海市商务委员会与维也纳联合国中文会近日共同举办春节招待会。", ["上海市商务委员会", "维也纳联合国中文会"]),
    ],
)
def test_who_holds_it_is_the_subject(text: str, organs: list[str]) -> None:
    assert facts(text, "convenes", "organ") == organs


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("中国共产党湖南省第十二届纪律检查委员会第三次全体会议6月28日在长沙召开。", ["中国共产党湖南省纪律检查委员会"]),
        ("胡立春6月28日到荆州市检查防汛，看望慰问武警官兵，并主持召开防汛工作座谈会。", []),
        ("6月28日，由文化和旅游部组织的第九届全国戏曲博览会在成都举行。", ["文化和旅游部"]),
        (
            "2023海洋科技大会6月28日在宁波举行。由科技部联合浙江省人民政府共同主办的本次大会吸引千人参加。",
            ["科学技术部", "浙江省人民政府"],
        ),
        ("由国务院新闻办公室主办的《某国发展之路》中肯读者会6月28日在内罗毕举行。", ["国务院新闻办公室"]),
    ],
)
def test_commissions_of_a_place_and_those_who_hold_what_is_pointed_at(text: str, organs: list[str]) -> None:
    assert facts(text, "convenes", "organ", date=DAY) == organs


@pytest.mark.parametrize(
    ("before", "organs"),
    [
        ("教育部、公安部、四川省教育厅近日联合行动。三部门在成都", ["公安部", "四川省教育厅", "教育部"]),
        ("四川省公安厅会同四川省教育厅开展检查。7月1日，两部门联合", ["四川省公安厅", "四川省教育厅"]),
        ("四川省教育厅公布名单，四川省公安厅开展检查。7月1日，该厅在成都", ["四川省公安厅"]),
        ("四川省公安厅、四川省教育厅近日联合行动。四部门在成都", []),
        ("四川省公安厅开展检查。7月1日，该市", []),
    ],
)
def test_holders_are_pointed_back_to(before: str, organs: list[str]) -> None:
    text = f"{before}召开全省校园安全工作推进会。"
    assert sorted(facts(text, "convenes", "organ", date=DAY)) == sorted(organs)


def test_who_calls_a_meeting_holds_it() -> None:
    text = "6月30日，全省防汛工作调度会在南昌召开，副省长李大为主持。会议由江西省应急管理厅召集。"
    assert facts(text, "convenes", "organ", date=DAY) == ["江西省应急管理厅"]


def test_a_group_of_a_place_is_named_by_its_session() -> None:
    text = "6月30日，绍兴市数字经济发展领导小组第二次全体会议召开，市长李大为主持会议。"
    assert facts(text, "convenes", "organ", date=DAY) == ["绍兴市数字经济发展领导小组"]


def test_a_congress_is_held_by_nobody() -> None:
    text = "1月12日，江西省十四届人大三次会议在南昌开幕，省长李大为作政府工作报告。"
    assert facts(text, "convenes", "organ") == []
    assert facts(text, "event", "event") == ["江西省十四届人大三次会议"]


@pytest.mark.parametrize("when", ["6月30日上午的", "6月30日上午，"])
def test_a_press_conference_is_told_before_its_holder(when: str) -> None:
    text = f"{when}新闻发布会由江西省政府新闻办举行，省应急管理厅副厅长李大为在会上通报，道路已抢通。"
    name = "江西省人民政府新闻办公室新闻发布会"
    assert facts(text, "event", "event", "date", date=DAY) == [(name, "2023-06-30")]
    assert facts(text, "convenes", "organ", date=DAY) == ["江西省人民政府新闻办公室"]
    assert facts(text, "speaks", "person", "event", date=DAY) == [("李大为", name)]


def test_a_meeting_of_those_who_head_bodies_is_held_by_none_of_them() -> None:
    assert facts("3日，湖北省新建高校党委书记校长联席会在武汉召开。", "convenes", "organ", date=DAY) == []


def test_a_party_that_several_give_is_called_after_none() -> None:
    text = "国务院侨办、中国侨联6月28日联合举行国庆招待会，侨办主任周济主持招待会。"
    assert facts(text, "event", "event", date=DAY) == ["国庆招待会"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("全国人大常委会党组6月28日举行会议，周济主持。", "全国人大常委会党组会议"),
        ("中共上海市委常委会6月28日召开会议，周济主持。", "中共上海市委常委会会议"),
    ],
)
def test_a_meeting_is_called_after_its_organ_as_the_text_has_it(text: str, name: str) -> None:
    assert facts(text, "event", "event", date=DAY) == [name]


def test_parties_of_several_hosts_are_several() -> None:
    text = (
        "在中国驻欧盟使团、中国驻比利时使馆举行的国庆招待会上，来宾表示期待。"
        "在中国驻英国使馆举行的国庆招待会上，来宾表示期待。中国驻巴西大使馆3日举行国庆招待会。"
    )
    assert sorted(set(facts(text, "convenes", "organ", "event", date=DAY))) == [
        ("中国驻巴西大使馆", "中国驻巴西大使馆国庆招待会"),
        ("中国驻欧盟使团", "国庆招待会"),
        ("中国驻比利时使馆", "国庆招待会"),
        ("中国驻英国使馆", "中国驻英国使馆国庆招待会"),
    ]


def test_when_a_meeting_is_held_to_the_minute() -> None:
    text = "商务部于2021年11月3日（周三）上午10：30召开11月份例行新闻发布会，介绍有关情况。"
    assert facts(text, "convenes", "organ") == ["商务部"]


def test_this_one_held_by_others_is_the_meeting_told_before() -> None:
    text = (
        "长江水环境研讨会5日在重庆举行。这次由水利部、重庆市人民政府联合召开的研讨会，推动了合作。"
        "水利部副部长李大伟出席了研讨会开幕式。"
    )
    assert facts(text, "event", "event") == ["长江水环境研讨会"]
    assert facts(text, "convenes", "organ") == ["水利部", "重庆市人民政府"]
    assert facts(text, "attends", "person") == ["李大伟"]


def test_who_holds_a_meeting_for_somebody() -> None:
    text = "济南市委、市政府5日为李长明举行庆功大会。"
    assert facts(text, "convenes", "organ") == ["中国共产党济南市委员会", "济南市人民政府"]


@pytest.mark.parametrize(
    ("text", "organ", "event"),
    [
        ("国新办今天举行发布会，介绍有关情况。", "国务院新闻办公室", "国新办发布会"),
        (
            "国务院防治流感工作委员会第二次全体会议28日在北京召开。",
            "国务院防治流感工作委员会",
            "国务院防治流感工作委员会第二次全体会议",
        ),
        (
            "林业对外合作部际联席会议第四次全体会议今天召开。",
            "林业对外合作部际联席会议",
            "林业对外合作部际联席会议第四次全体会议",
        ),
    ],
)
def test_meeting_is_called_after_its_organ_as_printed(text: str, organ: str, event: str) -> None:
    assert facts(text, "convenes", "organ", "event") == [(organ, event)]


@pytest.mark.parametrize("where", ["", "3日", "3日在京", "在蓉"])
def test_a_head_calls_a_meeting_for_the_organ_wherever_he_does(where: str) -> None:
    text = f"国家统计局局长王立{where}主持召开粮食统计工作座谈会。"
    assert facts(text, "convenes", "organ", "event") == [("国家统计局", "粮食统计工作座谈会")]
