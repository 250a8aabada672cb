"""Meetings without a name of their own."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts

DAY = datetime.date(2023, 7, 1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("6月30日，工业和信息化部党组召开扩大会议，研究部署工作。", "工业和信息化部党组扩大会议"),
        ("江西省政协28日召开主席会议，传达学习会议精神。", "江西省政协主席会议"),
        ("6月30日上午，区政府即召开2023年《政府工作报告》目标任务动员部署会。", "《政府工作报告》目标任务动员部署会"),
        ("6月26日，九江市委书记李大为主持召开市委常委会，研究议题。", "市委常委会"),
        ("6月26日，九江市市长李大为主持召开市长碰头会，听取情况。", "九江市人民政府市长碰头会"),
        ("6月26日，外交部发言人毛宁主持例行记者会。", "外交部例行记者会"),
        ("6月26日，国际奥委会主席罗德里格斯昨天召开新闻发布会，回答提问。", "国际奥委会新闻发布会"),
    ],
)
def test_what_it_is_called(text: str, name: str) -> None:
    assert facts(text, "event", "event", date=DAY) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "国家发展改革委将坚持常态化召开民营企业家座谈会。",
        "工业和信息化部去年多次召开供需对接会。",
        "国家发展改革委围绕不同主题举办了5次促进民营经济发展现场会。",
        "我们要召开全国经济工作座谈会，共同稳住大盘。",
    ],
)
def test_meetings_that_are_many_or_wished_for_are_none(text: str) -> None:
    assert facts(text, "event", "event", date=DAY) == []


def test_a_press_conference_told_by_its_host() -> None:
    text = (
        "欢迎出席国务院新闻办新闻发布会。今天我们邀请到工业和信息化部总工程师田玉龙，请他介绍情况。\n"
        "下面，首先请田玉龙介绍情况。"
    )
    assert facts(text, "convenes", "organ", date=DAY) == ["国务院新闻办公室"]
    assert facts(text, "attends", "person", date=DAY) == ["田玉龙"]
    assert facts(text, "speaks", "person", date=DAY) == ["田玉龙"]


def test_what_a_congress_holds_for_the_press() -> None:
    text = (
        "十四届全国人大二次会议今天下午举行民生主题记者会，有关负责人回答了提问。\n"
        "在谈及数字教育时，教育部部长怀进鹏表示，要加快平台建设。"
    )
    assert facts(text, "event", "event") == ["十四届全国人大二次会议民生主题记者会"]
    assert facts(text, "speaks", "person") == ["怀进鹏"]


def test_a_talk_after_a_tour() -> None:
    text = "11月3日，县委书记王建军来到赣州市考察。座谈会上，王建军表示，要抓好项目。"
    assert facts(text, "event", "event") == ["座谈会"]
    assert facts(text, "speaks", "person") == ["王建军"]


def test_the_second_press_meeting_of_a_centre() -> None:
    text = "清华大学新闻中心今天（11月5日）举办第二场记者见面会。见面会邀请校长金力、校长杜江峰，介绍情况。"
    assert facts(text, "convenes", "organ", "event") == [("清华大学新闻中心", "清华大学新闻中心第二场记者见面会")]
    assert facts(text, "speaks", "person") == ["金力", "杜江峰"]


def test_a_meeting_of_an_organ_of_no_known_place_is_called_as_the_text_has_it() -> None:
    text = "11月3日，市纪委监委召开专题会议。市纪委副书记蔡建春出席并讲话。"
    assert facts(text, "event", "event") == ["市纪委监委专题会议"]
    assert facts(text, "convenes", "organ") == []


def test_who_praises_at_a_talk_is_there() -> None:
    text = "县委书记王建军来到赣州市考察。座谈会上，王建军对赣州市的工作予以肯定。他强调，要抓好项目。"
    assert facts(text, "speaks", "person", "event") == [("王建军", "座谈会")]


def test_the_press_centre_of_a_congress() -> None:
    text = "11月5日，党的二十大新闻中心举行首场记者招待会，国家能源局副局长任京东介绍情况。"
    assert facts(text, "event", "event") == ["党的二十大首场记者招待会"]
    assert facts(text, "speaks", "person") == ["任京东"]


def test_a_press_conference_about_something() -> None:
    text = "11月5日，国新办就2021年11月份国民经济运行情况举行发布会，国家统计局新闻发言人付凌晖表示，经济向好。"
    assert facts(text, "convenes", "organ") == ["国务院新闻办公室"]
    assert facts(text, "speaks", "person") == ["付凌晖"]


@pytest.mark.parametrize("name", ["政情通报会", "干部大会"])
def test_briefings_and_assemblies(name: str) -> None:
    text = f"11月3日，西安市政府召开{name}。常务副市长吕来升出席。"
    assert facts(text, "event", "event") == [f"西安市人民政府{name}"]
    assert facts(text, "attends", "person") == ["吕来升"]


def test_a_study_session_of_a_party_group() -> None:
    text = "11月5日，区委理论学习中心组开展集体学习研讨。区委书记王建军主持并讲话。"
    assert facts(text, "chairs", "person", "event") == [("王建军", "区委理论学习中心组集体学习研讨")]


def test_interviews_in_the_press_centre_of_a_congress() -> None:
    text = (
        "党的二十大新闻中心11月5日举行第四场集体采访。这2位新闻发言人是：湖南省委副书记王建军，湖北省委副书记李志强。"
    )
    assert facts(text, "attends", "person") == ["王建军", "李志强"]


def test_a_meeting_at_which_reports_are_given_behind_an_inspection() -> None:
    text = "11月5日，市招商局副局长王建军来秦安县考核。在随后召开的汇报会上，副县长杨志强汇报了招商工作进展情况。"
    assert facts(text, "speaks", "person", "event") == [("杨志强", "汇报会")]


def test_a_country_holds_no_press_conference() -> None:
    text = "匈牙利总理欧尔班5日在新闻发布会上表示，欧洲需要改革。"
    assert facts(text, "convenes", "organ") == []
    assert facts(text, "speaks", "person") == ["欧尔班"]


def test_a_symposium_that_somebody_comes_to() -> None:
    text = "6月26日，省政协副主席王建军到省工信厅采访，并出席座谈采访会并讲话。"
    assert facts(text, "speaks", "person", "event", date=DAY) == [("王建军", "座谈采访会")]


def test_a_symposium_after_a_tour_is_on_the_same_day_and_with_the_same_people() -> None:
    text = "6月26日，市政协副主席王建军到九江市调研。\n随后在区管委会召开了座谈会，企业代表参加。"
    assert facts(text, "event", "event", "date", date=DAY) == [("座谈会", "2023-06-26")]
    assert facts(text, "attends", "person", date=DAY) == ["王建军"]


def test_what_others_hold_thereafter_is_theirs() -> None:
    text = "26日，法国总统马克龙签署法令。随后，非洲联盟领导人在开罗举行紧急会议。"
    assert facts(text, "attends", "person", date=DAY) == []


def test_a_symposium_on_the_day_of_the_tour() -> None:
    text = "6月26日，市政协副主席王建军到九江市调研。王建军出席座谈会并讲话。"
    assert facts(text, "event", "date", date=DAY) == ["2023-06-26"]


def test_the_welcome_of_the_host_tells_of_no_other_press_conference() -> None:
    text = "近日，江西省生态环境厅召开新闻发布会。\n主持人：欢迎大家参加江西省生态环境厅10月份新闻发布会。"
    assert facts(text, "event", "event", date=DAY) == ["江西省生态环境厅新闻发布会"]


def test_what_a_person_has_called() -> None:
    text = "6月3日，县委书记王建军组织召开专题会议，研究防汛工作。县长李明远出席会议。"
    assert facts(text, "event", "event") == ["专题会议"]
    assert set(facts(text, "attends", "person", "event")) == {("王建军", "专题会议"), ("李明远", "专题会议")}


def test_who_takes_part_in_talks() -> None:
    text = "6月3日，水利部副部长王建军来凤台县调研。县领导李明远、张国强参加座谈。\n王建军在讲话中指出，要抓好防汛。"
    assert set(facts(text, "attends", "person", "event")) >= {("李明远", "座谈会"), ("王建军", "座谈会")}
    assert facts(text, "speaks", "person", "event") == [("王建军", "座谈会")]


def test_who_only_takes_the_chair_does_not_hold_the_meeting() -> None:
    text = "纪念治淮70周年座谈会17日在京举行。水利部部长王建军主持座谈会。"
    assert facts(text, "chairs", "person", "event") == [("王建军", "纪念治淮70周年座谈会")]
    assert facts(text, "convenes", "organ") == []


def test_another_meeting_after_the_first() -> None:
    text = "3日，全国农田建设电视电话会议召开。会后，水利部部长王建军主持召开党组会议，李明远出席会议。"
    assert facts(text, "chairs", "person", "event") == [("王建军", "水利部党组会议")]


@pytest.mark.parametrize("text", ["丹麦政府计划召开紧急会议。", "王建军书记5次主持召开中央治沙工作座谈会。"])
def test_what_is_planned_or_was_held_again_and_again_is_no_meeting(text: str) -> None:
    assert facts(text, "event", "event") == []


def test_the_session_of_a_body_that_no_rule_knows() -> None:
    text = "7月1日，市十七届人大常委会举行第二十次会议。主任王建军主持会议。"
    rows = facts(text, "event", "event", date=datetime.date(2024, 7, 2))
    assert rows == ["市十七届人大常委会第二十次会议"]


def test_the_meeting_of_a_ministry() -> None:
    text = "7月1日，水利部召开部务会议。部长王建军出席会议。"
    assert facts(text, "event", "event", date=datetime.date(2024, 7, 2)) == ["水利部部务会议"]


def test_what_is_told_of_at_a_press_conference_is_another_meeting() -> None:
    text = (
        "商务部新闻发言人束婷在例行新闻发布会上透露，商务部部长王涛将与法瑞尔共同主持召开第16届中澳部长级经济联委会。"
    )
    assert facts(text, "attends", "person", "event", date=DAY) == [("束婷", "商务部例行新闻发布会")]


def test_a_meeting_that_somebody_asks_for_in_a_letter_is_none() -> None:
    text = "外交部长希尔表示，委内瑞拉4日致函联合国安理会，要求召开会议讨论有关行为。"
    assert facts(text, "event", "event") == []


def test_officials_are_called_together_by_a_committee() -> None:
    text = "10月2日，省委书记何平在浙江省委召开的领导干部会议上讲话。"
    assert facts(text, "convenes", "organ", "event") == [("中国共产党浙江省委员会", "浙江省委领导干部会议")]


def test_a_commission_of_no_place_convenes_nothing() -> None:
    assert facts("经自治区纪委常委会会议研究，决定给予某某处分。", "convenes", "organ") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("6月20日，江苏省商务厅召开了一场别开生面的外贸企业恳谈会。", "外贸企业恳谈会"),
        ("6月20日，江苏省商务厅召开了一次很有针对性的座谈会，厅长李大为主持。", "座谈会"),
    ],
)
def test_what_a_meeting_is_like_is_no_part_of_its_name(text: str, name: str) -> None:
    assert facts(text, "event", "event", date=DAY) == [name]


def test_a_press_conference_that_a_sentence_opens_with() -> None:
    text = "3日的例行记者会上，外交部发言人王建军对此作出回应：中方坚决反对。"
    assert facts(text, "speaks", "person", "event") == [("王建军", "外交部例行记者会")]


@pytest.mark.parametrize(
    ("goes", "found"), [("开得很热闹", True), ("从下午三点持续到天黑", True), ("正在进行", True), ("是个办法", False)]
)
def test_a_meeting_told_by_how_it_goes(goes: str, found: bool) -> None:
    text = (
        f"省长王建军3日到衢州市调研。在一所学校，一场由教师和家长参加的座谈会{goes}。校长李志强、教师张永明先后发言。"
    )
    assert facts(text, "event", "event") == ["座谈会"] * found
    assert sorted(facts(text, "attends", "person")) == sorted(["王建军", "李志强", "张永明"] * found)


def test_a_report_to_which_somebody_invites_is_a_meeting() -> None:
    text = "11月3日，交通运输部部长赵启明在国务院参事室就公路建设作专题报告。国务院参事室主任林远主持报告会。"
    assert facts(text, "event", "event", "date") == [("报告会", "2021-11-03")]
    assert facts(text, "chairs", "person") == ["林远"]
    assert facts(text, "speaks", "person") == ["赵启明"]


def test_a_body_that_asks_others_to_come_and_talk_holds_talks() -> None:
    text = "11月3日下午，宜昌市政协邀请企业负责人就提案工作进行座谈。市政协主席周飞主持会议，秘书长夏锋参加会议。"
    assert facts(text, "event", "event", "date") == [("座谈会", "2021-11-03")]
    assert facts(text, "convenes", "organ") == ["中国人民政治协商会议宜昌市委员会"]
    assert sorted(facts(text, "attends", "person")) == ["周飞", "夏锋"]


def test_a_press_conference_still_to_be_held_and_a_number_of_them_are_none() -> None:
    text = "3日下午还将举行财政部、商务部的联合记者会，商务部部长王立民将回答提问。"
    assert facts(text, "event", "event") == []
    assert facts("财政部将举办共计12场记者会，商务部部长王立民将出席。", "event", "event") == []


def test_a_session_of_a_ministry_by_its_short_name() -> None:
    text = "11月3日，交通运输部部长赵启明主持召开部务会，研究有关工作。"
    assert facts(text, "convenes", "organ", "event") == [("交通运输部", "交通运输部部务会")]
    assert facts(text, "chairs", "person") == ["赵启明"]


def test_a_meeting_behind_a_semicolon_is_that_of_the_one_named_before() -> None:
    text = "省长苗立4日来到柯桥区等地调研，同群众交流；在市人大常委会机关调研立法工作并召开座谈会。"
    assert facts(text, "attends", "person", "event") == [("苗立", "座谈会")]


def test_a_press_conference_by_what_is_told_there() -> None:
    text = "商务部消费促进司司长徐兴锋在解读《方案》的新闻发布会上表示，将扩大消费。"
    assert facts(text, "speaks", "person", "event") == [("徐兴锋", "商务部新闻发布会")]


def test_each_city_calls_its_own_leaders_together() -> None:
    text = "11月2日，汝州市召开全市领导干部会议，宣布决定。\n11月2日，新乡全市领导干部会议召开，宣布决定。"
    assert sorted(facts(text, "event", "event")) == ["全市领导干部会议", "新乡全市领导干部会议"]


def test_those_who_come_to_negotiate() -> None:
    text = "11月2日，黄冈市委书记张家出席洽谈会并讲话，市长李军主持。"
    assert facts(text, "speaks", "person", "event") == [("张家", "洽谈会")]
    assert facts(text, "chairs", "person", "event") == [("李军", "洽谈会")]


@pytest.mark.parametrize("who", ["社会各界人士", "部分专家学者", "部分文艺界代表", "剧组全体人员"])
def test_people_who_are_no_body_hold_talks(who: str) -> None:
    text = f"6月28日，{who}在人民剧院举行座谈会，畅谈体会。\n文化和旅游部副部长李大为出席座谈会，中国作协主席铁兰发言。"
    assert facts(text, "event", "event", "date", date=DAY) == [("座谈会", "2023-06-28")]
    assert facts(text, "attends", "person", date=DAY) == ["李大为", "铁兰"]
    assert facts(text, "speaks", "person", date=DAY) == ["铁兰"]


@pytest.mark.parametrize(
    ("told", "spoken"),
    [
        ("28日同基层教师代表座谈时强调，要尊师重教。", ["李大为"]),
        ("28日邀请科技界人士到教育部机关座谈，听取意见。", []),
    ],
)
def test_who_sits_down_with_others_is_at_the_talks(told: str, spoken: list[str]) -> None:
    text = f"教育部部长李大为{told}\n教育部副部长王江主持座谈会。"
    assert facts(text, "attends", "person", date=DAY) == ["李大为", "王江"]
    assert facts(text, "speaks", "person", date=DAY) == spoken


@pytest.mark.parametrize("name", ["记者会", "记者招待会"])
def test_what_a_spokesman_says_to_the_press(name: str) -> None:
    text = f"外交部发言人毛远28日在{name}上宣布，两国将互派留学生。"
    assert facts(text, "event", "event", date=DAY) == [f"外交部{name}"]
    assert facts(text, "speaks", "person", date=DAY) == ["毛远"]
    assert facts(text.replace("外交部发言人", "法国总统"), "event", "event", date=DAY) == []


def test_a_meeting_over_the_telephone() -> None:
    text = "住房和城乡建设部28日召开电话会议，部署燃气安全工作。副部长李大伟在电话会议上说，要排查隐患。"
    assert facts(text, "event", "event", date=DAY) == ["住房和城乡建设部电话会议"]
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟"]


def test_talks_held_at_the_end_of_a_long_tour() -> None:
    text = (
        "钱立群率省人大执法检查组在台州检查水法实施情况。他强调，要贯彻习近平新时代中国特色社会主义思想。"
        "在台州市检查河道整治情况，到台州市水文站听取介绍，考察了长潭水库建设保护工作，并在仙居县召开座谈会听取情况汇报。"
    )
    assert facts(text, "attends", "person", "event") == [("钱立群", "座谈会")]


def test_working_talks_called_by_a_traveller() -> None:
    text = "省委常委孟庆云到我市就杨梅产业发展情况进行实地调研，并在仙居县召开工作座谈会，研究有关事宜。"
    assert facts(text, "attends", "person", "event") == [("孟庆云", "工作座谈会")]


def test_meetings_without_a_name_that_are_held_again_and_again() -> None:
    assert facts("省委书记王立多次主持召开会议，研究防汛。", "event", "event") == []
