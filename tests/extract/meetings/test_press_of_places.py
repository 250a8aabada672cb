"""Meetings and those at them as the papers of provinces, cities and associations report them."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("5月8日，某市科技局召开重大项目评审会。", ["重大项目评审会"]),
        ("5月8日，江宁区召开防汛工作协调会。", ["防汛工作协调会"]),
        ("5月8日，全省召开渔情介绍会。", ["渔情介绍会"]),
        ("按照全市三级干部大会部署要求，抓好春耕。", ["全市三级干部大会"]),
        ("5月8日，“云水论坛2023”在云水县开幕。", ["云水论坛2023"]),
        ("5月8日，《茶产业发展条例》宣讲会在杭州举行。", ["《茶产业发展条例》宣讲会"]),
        ("会议传达省委全会和县委经济工作会议精神。", ["省委全会", "县委经济工作会议"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_what_is_held_within_a_session() -> None:
    text = "5月8日，省政协十三届二次会议举行提案工作介绍会。省政协副主席吕国良主持会议。"
    assert facts(text, "event", "event") == ["提案工作介绍会"]
    assert facts(text, "chairs", "event") == ["提案工作介绍会"]


def test_a_press_conference_without_a_name_of_its_own() -> None:
    assert facts("5月8日，法国总统马克龙和德国总理朔尔茨举行首场发布会。", "event", "event") == []


MEETING = "5月8日，云城市水利学会年会在杭州召开。"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("会议听取了理事长吕国良教授的工作报告及秘书长田志刚教授的财务报告。", ["吕国良", "田志刚"]),
        ("会员何立群、周国强和刘晓飞分别作了“水资源”、“水环境”的学术报告。", ["何立群", "刘晓飞", "周国强"]),
        ("副会长何立群就学会建设进行了分享。", ["何立群"]),
        ("由秘书长田志刚详细介绍了申报流程。", ["田志刚"]),
        ("省科协冯日新副主席作了重要讲话。", ["冯日新"]),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert sorted(facts(MEETING + text, "speaks", "person")) == speakers


def test_who_is_invited_to_brief_the_press() -> None:
    text = (
        "5月8日，甘肃省人民政府新闻办公室举行新闻发布会，邀请甘肃省水利厅副厅长吕国良先生出席，"
        "介绍全省供水情况并回答记者提问。"
    )
    assert facts(text, "speaks", "person") == ["吕国良"]


def test_what_the_minutes_speak_of_is_not_held() -> None:
    text = "5月8日，国土资源部召开党组会议。会议传达学习了文件。会议提出，由党中央召开党的青年工作会议，是第一次。"
    assert facts(text, "event", "event") == ["国土资源部党组会议"]


def test_names_before_titles_are_no_part_of_the_body() -> None:
    text = "河东理工学院邹建功校长致开幕词，省科协冯日新副主席出席。"
    assert mentions(text, "ORG", "PERSON") == [
        ("ORG", "河东理工学院"),
        ("PERSON", "邹建功"),
        ("ORG", "省科协"),
        ("PERSON", "冯日新"),
    ]


def test_the_last_of_a_list() -> None:
    text = "市水利局副局长刘明、方祖德、丁一凡及办公室主任陈林出席会议。"
    assert [name for _, name in mentions(text, "PERSON")] == ["刘明", "方祖德", "丁一凡", "陈林"]


def test_places_that_are_none() -> None:
    text = "5月8日，市委书记康正，秘书长刘长春出席会议。市委召开常委会会议。"
    assert facts(text, "convenes", "organ") == []
    text = "5月8日，县委召开常委会会议。县政府和县政协负责同志参加。"
    assert facts(text, "convenes", "organ") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("深入学习领会全省教育大会精神。", ["全省教育大会"]),
        ("传达省委经济工作会议和全国水利法治工作会议精神。", ["省委经济工作会议", "全国水利法治工作会议"]),
        ("要学习贯彻党的十七大和省第十二次党代会精神。", ["党的十七大", "省第十二次党代会"]),
        ("贯彻全国水利工作会议精神。全国水利工作会的成果很好。", ["全国水利工作会议", "全国水利工作会"]),
    ],
)
def test_whose_spirit_is_studied(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_a_meeting_of_a_party_group_that_is_no_named_one() -> None:
    text = "5月8日，青海省水利厅召开党组（扩大）会。厅长王大国结合调研经历作重要讲话。"
    assert facts(text, "event", "event") == ["青海省水利厅党组（扩大）会"]
    assert facts(text, "speaks", "person") == ["王大国"]


def test_those_who_state_together_what_they_think_at_a_meeting_of_many() -> None:
    text = (
        "5月8日，市教育局与云水县召开教育工作座谈会。县委书记夏庆明出席。夏庆明对市教育局的支持表示衷心感谢。"
        "市教育局副局长王碧江、孙明理，总督学罗润林对云水县教育工作表示充分肯定，并提出建议。"
    )
    assert sorted(facts(text, "speaks", "person")) == ["夏庆明", "孙明理", "王碧江", "罗润林"]


def test_those_who_answer_together_before_the_press_is_said_to_have_come() -> None:
    text = (
        "5月8日，第十届中国茶业博览会新闻发布会在广州召开。市商务局副局长郑昕、市外办主任张文献、市贸促会会长杨阳"
        "分别回答了热点问题，59家媒体参加了发布会。"
    )
    assert sorted(facts(text, "speaks", "person")) == ["张文献", "杨阳", "郑昕"]


def test_names_that_begin_like_verbs() -> None:
    text = "县政协主席施业盛、副县级干部匡胜良出席会议。"
    assert [name for _, name in mentions(text, "PERSON")] == ["施业盛", "匡胜良"]


def test_unusual_names_in_the_list_of_those_present() -> None:
    text = "区领导田婷婷、庄严、李英国、许雪光、扎西次仁、纪国刚出席会议。"
    names = ["田婷婷", "庄严", "李英国", "许雪光", "扎西次仁", "纪国刚"]
    assert [name for _, name in mentions(text, "PERSON", "REGION")] == names


def test_a_wider_session_of_study() -> None:
    text = "5月8日，云南省政协党组理论学习中心组（扩大）举行2021年第十次集体学习暨专题研讨。"
    assert mentions(text, "EVENT") == []
    assert facts(text, "event", "event") == ["云南省政协党组理论学习中心组2021年第十次集体学习"]


def test_what_others_say_where_somebody_presides() -> None:
    text = "5月8日，全省旅游工作会议召开。副厅长李平主持会议，各市负责同志介绍有关方案，作交流发言。"
    assert facts(text, "speaks", "person") == []


def test_a_session_to_which_something_will_be_put() -> None:
    text = "3月12日，全国政协召开第五十七次主席会议。会议决定，将文件提请3月13日举行的全国政协十二届五次会议审议。"
    assert "全国政协十二届五次会议" not in facts(text, "event", "event")


def test_those_who_sit_in() -> None:
    text = "11月2日，水利部党组书记李国明主持召开部党组会议。水利部部长王大国列席会议。"
    assert facts(text, "attends", "person", "event") == [("李国明", "水利部党组会议"), ("王大国", "水利部党组会议")]


def test_a_meeting_whose_spirit_was_conveyed_is_not_the_one_under_way() -> None:
    text = (
        "11月2日，水利部部长王大国主持召开部务会议，传达学习国务院第九次全体会议精神。"
        "国务院近日召开第九次全体会议，强调要统一思想。水利部副部长李国明、郭芳出席会议。"
    )
    assert facts(text, "event", "event") == ["水利部部务会议"]
    assert facts(text, "attends", "person") == ["王大国", "李国明", "郭芳"]


def test_talks_are_no_meeting_for_work() -> None:
    assert facts("11月2日，水利部与贵州省人民政府举行工作会谈。", "event", "event") == []


def test_a_course() -> None:
    text = "11月2日，青海省水利厅举办全省水利对外工作视频培训班，贯彻全省水利局长会议精神。副厅长郭宋明出席并讲话。"
    assert [name for _, name in mentions(text, "EVENT")] == ["全省水利对外工作视频培训班", "全省水利局长会议"]
    assert facts(text, "speaks", "person") == ["郭宋明"]


def test_the_words_of_a_press_conference_as_they_are_spoken() -> None:
    text = (
        "11月5日下午，交通运输部将举行本年度第一次例行新闻发布会。\n【交通运输部新闻发言人 徐成明】\n大家上午好！"
        "今天和我一起出席发布会的嘉宾分别是：交通运输部运输服务司王水明巡视员。\n胡凯明：\n女士们、先生们，大家好！"
    )
    assert sorted(facts(text, "speaks", "person")) == ["徐成明", "胡凯明"]
    assert sorted(facts(text, "attends", "person")) == ["徐成明", "王水明", "胡凯明"]
    assert mentions(text, "EVENT") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "学习省委经济工作会议、全省深入实施区域布局暨县域经济发展大会精神。",
            ["省委经济工作会议", "全省深入实施区域布局暨县域经济发展大会"],
        ),
        (
            "参加省部级主要领导干部“学习讲话精神，迎接盛会”专题研讨班。",
            ["省部级主要领导干部“学习讲话精神，迎接盛会”专题研讨班"],
        ),
        ("决定接受辞去区长职务的请求，报区人民代表大会备案。", []),
        ("2月22日，省政协教科卫体委员会召开虎年第一次主任会议。", ["第一次主任会议"]),
    ],
)
def test_whole_names(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_a_committee_of_a_province_meets() -> None:
    text = "7月29日下午，省委常委会召开会议，研究工作。会议强调，要结合山东实际抓好落实。"
    assert facts(text, "event", "event") == ["省委常委会会议"]
    assert facts(text, "convenes", "organ") == ["中国共产党山东省委员会常务委员会"]


def test_where_a_press_conference_is_held_and_who_is_invited() -> None:
    text = (
        "水利部5月6日15时在北京某宾馆东楼三层会议厅召开新闻发布会。\n今天我们请来了：\n水利部水文司副司长刘培军先生；\n"
        "农业农村部合作司副司长毛德明女士。\n水利部新闻发言人李锋主持发布会"
    )
    assert facts(text, "convenes", "organ") == ["水利部"]
    assert facts(text, "attends", "person") == ["刘培军", "毛德明", "李锋"]
    assert facts(text, "chairs", "person") == ["李锋"]


def test_who_calls_a_meeting_and_demands_something_speaks_at_it() -> None:
    text = "5月13日，省领导李再明召开省直农口部门专题会议，要求全面贯彻决策部署。"
    assert facts(text, "speaks", "person") == ["李再明"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "落实全国宣传思想工作会议、全国旅游发展大会、全国宣传部长会议部署。",
            ["全国宣传思想工作会议", "全国旅游发展大会", "全国宣传部长会议"],
        ),
        ("11月2日，2016从山国际论坛在广州召开。", ["2016从山国际论坛"]),
        (
            "由某学会联合举办的全国党史界纪念某党成立90周年学术研讨会在京召开。",
            ["全国党史界纪念某党成立90周年学术研讨会"],
        ),
        ("11月2日，学会举办了“继往开来中秋佳节茶话会”。", ["继往开来中秋佳节茶话会"]),
    ],
)
def test_names_in_lists_with_years_and_anniversaries(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_two_organs_whose_meeting_it_is_by_its_name() -> None:
    text = "11月2日，文化和旅游部、国家文物局对外工作会议在京召开。张明国在分会场收听收看会议，李国明作大会总结。"
    assert facts(text, "convenes", "organ") == ["文化和旅游部", "国家文物局"]
    assert facts(text, "attends", "person") == ["张明国", "李国明"]
    assert facts(text, "speaks", "person") == ["李国明"]


def test_what_prepares_a_meeting_is_one_of_its_own() -> None:
    text = "3月5日，省政府参事室召开第四届“三江参事专题研讨会”筹备工作谋划会，室主任白国平主持会议。"
    assert [name for _, name in mentions(text, "EVENT")] == ["第四届“三江参事专题研讨会”筹备工作谋划会"]
    assert facts(text, "chairs", "person") == ["白国平"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "5月21日，国务院国资委召开中央企业、地方国资委办公室主任会议。",
            ["中央企业、地方国资委办公室主任会议"],
        ),
        ("贯彻全国党委和政府秘书长会议精神。", ["全国党委和政府秘书长会议"]),
    ],
)
def test_all_whose_meeting_it_is(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == names


def test_the_province_is_none_that_has_other_organs() -> None:
    text = "8月14日，台湾电影展在雅安举行，台北也有放映。8月15日，省长黄国强主持召开省政府第12次常务会议。"
    assert facts(text, "convenes", "organ") == ["四川省人民政府"]


def test_who_is_received_as_a_guest_of_the_meeting() -> None:
    text = (
        "10月20日，四川省公路项目招商推介会在成都举行。省委书记王大国分别会见出席推介会的中国中铁董事长陈国云、"
        "中国铁建董事长汪建明一行。"
    )
    assert facts(text, "attends", "person") == ["陈国云", "汪建明"]


def test_a_session_put_off() -> None:
    text = "江西省第十四届人民代表大会第一次会议调整为11月1日召开，原定会议时间为10月25日。"
    assert facts(text, "event", "event") == []


def test_those_who_only_watch_a_congress() -> None:
    text = (
        "3月5日，十三届全国人大五次会议在北京开幕。市人大常委会机关组织干部职工集中收看开幕会盛况。"
        "市人大常委会主任邓国平，秘书长赵振国参加。大家聆听了李国强总理所作的报告。"
    )
    assert facts(text, "attends", "person", date=None) == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("民革省委主委谷国春、民盟省委主委赵雨林分别围绕此次会议议题畅谈认识体会，提出建议。", ["谷国春", "赵雨林"]),
        ("市委书记王国敏对深入贯彻部署，充分发挥作用，积极稳妥推进改革提出要求。", ["王国敏"]),
        ("陈国强副主任首先报告了工作计划。", ["陈国强"]),
    ],
)
def test_other_ways_to_speak(text: str, speakers: list[str]) -> None:
    assert sorted(facts(MEETING + text, "speaks", "person")) == speakers


def test_the_two_congresses_of_a_place() -> None:
    text = "即将召开的市两会是一件大事。要落实到两会全过程。两会通道今天开启。"
    assert [name for _, name in mentions(text, "EVENT")] == ["市两会", "两会"]


def test_who_holds_the_fair_does_not_hold_the_briefing_on_it() -> None:
    text = "10月16日，2024装备发展大会新闻吹风会在北京召开。本次大会由水利部主办。"
    assert facts(text, "convenes", "organ") == []


def test_those_who_come_with_a_delegation_are_at_its_meeting() -> None:
    text = "10月30日，省委书记陈国刚，省长吴晓明率代表团赴甘肃省考察，并在兰州举行两省深化合作座谈会。"
    assert sorted(facts(text, "attends", "person")) == ["吴晓明", "陈国刚"]


def test_the_main_forum_of_an_opening_is_the_meeting() -> None:
    text = "11月3日上午，2024装备制造业发展大会开幕式主论坛在重庆隆重举行。"
    assert [name for _, name in mentions(text, "EVENT")] == ["2024装备制造业发展大会"]


@pytest.mark.parametrize(
    "text",
    [
        "3月6日，全省护林电视电话会议结束后，云水县随即召开会议，副县长李国平讲话。",
        "3月6日，云水县组织收听收看全省护林电视电话会议后，迅速召开会议。副县长李国平出席并讲话。",
        "3月6日，云水县组织收看全省护林电视电话会议。",
    ],
)
def test_meetings_watched_from_another_hall(text: str) -> None:
    assert facts(text, "event", "event") == ["全省护林电视电话会议"]
    assert facts(text, "speaks", "person") == []


def test_academicians_in_a_list() -> None:
    text = "中国科学院赵国庆院士、孙立明院士，中国工程院周建军院士等出席会议。"
    assert sorted(facts(MEETING + text, "attends", "person")) == ["周建军", "孙立明", "赵国庆"]


def test_speeches_that_are_announced() -> None:
    text = "水利部党组书记赵国庆，部长孙立明将作重要讲话。"
    assert facts(MEETING + text, "attends", "person") == []


def test_who_comes_with_others_and_holds_a_meeting() -> None:
    text = "3月6日，副省长孙立明带领省直有关部门负责同志，到我市召开防汛工作座谈会。"
    assert facts(text, "attends", "person") == ["孙立明"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("会议讨论了市政协五届九次常委会议程、日程（草案）。", "市政协五届九次常委会"),
        ("传达学习十五届市纪委三次全会精神。", "十五届市纪委三次全会"),
    ],
)
def test_names_without_what_runs_into_them(text: str, name: str) -> None:
    assert [name for _, name in mentions(text, "EVENT")] == [name]


def test_those_who_go_to_a_congress_meet_before_it() -> None:
    text = (
        "3月8日，省委在昆明召开出席省十四届人大一次会议、省政协十三届一次会议的党员大会。省委书记王国敏主持会议并讲话。"
    )
    assert facts(text, "event", "event") == []


def test_scholars_and_others_who_speak_in_turn() -> None:
    text = "林业学会理事长景国鹏院士、市林业局副局长孟兴国、浙江大学副校长涂云清分别致辞。"
    assert sorted(facts(MEETING + text, "speaks", "person")) == ["孟兴国", "景国鹏", "涂云清"]


def test_who_conveys_the_spirit_of_a_session_is_there() -> None:
    text = (
        "5月8日，我省召开省委常委扩大会议，传达学习全会精神特别是李国强同志在全会上所作的工作报告。"
        "省委副书记王国敏传达全会主要精神。"
    )
    assert facts(text, "attends", "person") == ["王国敏"]


def test_those_named_above_the_words_of_a_press_conference() -> None:
    text = (
        "时间：2021年6月18日\n主持人：胡立强 国家卫生健康委宣传司副司长\n嘉宾：毛国安 国家卫生健康委规划司司长\n"
        "许建伟 云南省卫生健康委副主任\n国家卫生健康委宣传司副司长 胡立强：\n"
        "大家好！欢迎参加国家卫生健康委召开的新闻发布会。\n出席今天发布会的嘉宾还有：\n北京大学肿瘤医院主任医师李建禹先生；\n"
    )
    assert facts(text, "chairs", "person") == ["胡立强"]
    assert facts(text, "speaks", "person") == ["胡立强"]
    assert sorted(facts(text, "attends", "person")) == ["李建禹", "毛国安", "胡立强", "许建伟"]


def test_a_forum_of_a_series_held_with_a_congress() -> None:
    text = "9月5日，由省商会承办的第108场湖畔讲坛暨第二届长三角冷链大会在合肥举行。副市长李明德出席并致辞。"
    assert facts(text, "event", "event") == ["第108场湖畔讲坛暨第二届长三角冷链大会"]
    assert facts(text, "speaks", "person") == ["李明德"]
    assert facts("9月5日，三场论坛在合肥举行。", "event", "event") == []


@pytest.mark.parametrize("name", ["第16次常委会", "第九次常委会会议", "第8次常委（扩大）会议"])
def test_a_session_of_the_standing_committee_of_a_party_committee(name: str) -> None:
    text = f"9月5日，市委书记李明德主持召开中共合肥市第七届委员会{name}，研究粮食安全工作。"
    assert facts(text, "event", "event") == [f"中共合肥市第七届委员会{name}"]
    assert facts(text, "convenes", "organ") == ["中国共产党合肥市委员会"]


def test_who_speaks_where_two_fairs_open_together_and_who_is_still_to_come() -> None:
    text = "9月5日，第三届合肥种业博览会和第六届合肥蔬菜论坛同时开幕。副市长李明德出席并致辞。"
    assert len(facts(text, "speaks", "event")) == 2
    text = "9月6日，外长王建国还将和前来参加第五届中亚合作论坛的蒙古国外长巴特尔举行会谈。"
    assert facts(text, "attends", "event") == []


def test_a_report_whose_title_has_a_comma() -> None:
    text = "9月5日，合肥市教育大会召开。江淮大学校长王国华以“减负担，提质量”为题向大会作报告。"
    assert facts(text, "speaks", "person") == ["王国华"]


def test_who_speaks_at_one_of_two_sessions_does_not_speak_at_the_other() -> None:
    text = "6日，李伟分别参加了市十届人大三次会议和市政协十届三次会议一些团组的审议和讨论。李伟说，要抓好春耕。"
    assert facts(text, "speaks", "event").count("市政协十届三次会议") == 0


def test_a_spokesman_who_only_tells_of_a_meeting_is_not_at_it() -> None:
    text = "水利部新闻发言人何明表示，11月3日，水利部部长李明德主持召开灌区企业圆桌会。"
    assert facts(text, "attends", "person") == ["李明德"]
    assert facts(text, "speaks", "person") == []
