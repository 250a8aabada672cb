"""Who raises his voice at a meeting held to hear many, in whatever words."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts

DAY = datetime.date(2024, 6, 22)
PARTIES = "6月21日，中共湖北省委召开党外人士座谈会，省委书记王国强主持并讲话。"
HEARING = (
    "6月21日，由浙江省政协主办的“办好老年食堂”专题协商会上，委员们畅所欲言。"
    "浙江省政协主席王国强出席，副省长陈志刚到会通报情况。\n"
)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "民盟湖北省委会主委李大伟聚焦长江大保护，民建湖北省委会主委周明亮聚焦光谷科创。",
            ["王国强", "李大伟", "周明亮"],
        ),
        ("省工商联主席李大伟和无党派人士代表周明亮也谈了看法。", ["王国强", "李大伟", "周明亮"]),
        ("第一个发言的是民盟湖北省委会主委李大伟。", ["王国强", "李大伟"]),
        (
            "依次登台的有：民盟湖北省委会主委李大伟，民建湖北省委会主委周明亮。",
            ["王国强", "李大伟", "周明亮"],
        ),
        ("民盟湖北省委会主委李大伟听完介绍，随后逐一给出建议。", ["王国强", "李大伟"]),
        ("省领导李大伟、周明亮参加座谈。", ["王国强"]),
        ("民盟湖北省委会主委李大伟告诉记者，准备了一个月。", ["王国强"]),
    ],
)
def test_those_who_are_heard_speak(text: str, speakers: list[str]) -> None:
    assert sorted(facts(PARTIES + text, "speaks", "person", date=DAY)) == sorted(speakers)


def test_a_meeting_to_which_heads_come_is_what_the_story_tells_of() -> None:
    text = HEARING + "省政协委员李大伟建议，整合场地；浙江大学教授周明亮呼吁放宽准入。"
    assert sorted(facts(text, "speaks", "person", date=DAY)) == ["周明亮", "李大伟", "陈志刚"]


def test_who_is_told_to_chair() -> None:
    text = "河南省教育厅21日召开全省中小学安全工作会议。主持会议的是厅长王国强。"
    assert facts(text, "chairs", "person", date=DAY) == ["王国强"]


def test_who_asks_others_in_holds_the_meeting() -> None:
    text = (
        "21日，国务院总理王国强把清华大学教授李大伟、北京大学教授周明亮请到会议室，开了一次座谈会。"
        "副总理陈志刚同时参加。"
    )
    assert facts(text, "event", "event", "date", date=DAY) == [("座谈会", "2024-06-21")]
    assert facts(text, "convenes", "organ", date=DAY) == ["国务院"]
    assert sorted(facts(text, "attends", "person", date=DAY)) == ["周明亮", "李大伟", "王国强", "陈志刚"]


SECTIONS = (
    "国新办6月21日举行农机更新政策吹风会，三个部门派人介绍情况，回应农机更新补贴怎么领、钱从哪里来的问题。\n"
    "补贴标准怎么定\n"
    "财政部日前印发《农机购置补贴实施意见》，明确三年内安排资金二百亿元，支持各地更新老旧农机具，减轻农民负担。"
    "农业农村部副部长李大伟在吹风会上列了一张表：农机总动力增长较快。\n"
    "资金如何管\n"
    "财政部农业农村司司长王国强说，要专账核算，各地不得挪用截留，对虚报冒领的一律追回资金并严肃追究相关人员的责任。\n"
    "学校怎么参与\n"
    "教育部高等教育司副司长周明亮表示，今年扩大农机人才培养试点，鼓励农业院校走进田间地头上课。\n"
)


def test_sections_of_a_story_about_a_press_conference() -> None:
    assert sorted(facts(SECTIONS, "speaks", "person", date=DAY)) == ["周明亮", "李大伟", "王国强"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("预算司司长李大伟同样出席发布会，他坦言，支出偏慢。", ["李大伟"]),
        ("国库司司长李大伟到场，就大家关心的问题作了回答。", ["李大伟"]),
        (
            "财政部部长李大伟介绍情况，并与副部长周明亮、国库司司长王国强一起回答了记者提问。",
            ["李大伟", "周明亮", "王国强"],
        ),
    ],
)
def test_who_answers_at_a_press_conference(text: str, speakers: list[str]) -> None:
    text = "国新办20日举行新闻发布会。" + text
    assert sorted(facts(text, "speaks", "person", date=DAY)) == sorted(speakers)


def test_the_press_conference_of_a_day_and_a_place_of_which_it_tells() -> None:
    text = (
        "昨日（6月21日）的国新办发布会聚焦贵州：机房建在哪里？\n"
        "国家数据局局长李大伟的回答是，布局要集中。\n贵州省省长王国强带来一份成绩单：数据中心增加。"
    )
    assert facts(text, "event", "event", "date", date=DAY) == [("国新办发布会", "2024-06-21")]
    assert sorted(facts(text, "speaks", "person", date=DAY)) == ["李大伟", "王国强"]


def test_a_press_conference_that_the_next_sentence_says_to_be_held() -> None:
    text = "“权威部门话开局”系列主题新闻发布会的第六场，6月21日聚焦水利。发布会由国新办举行，水利部部长李大伟作介绍。"
    assert facts(text, "convenes", "organ", "event", date=DAY) == [
        ("国务院新闻办公室", "“权威部门话开局”系列主题新闻发布会")
    ]


def test_what_somebody_said_at_a_press_conference_before() -> None:
    text = "水利部副部长李大伟早前在国新办发布会上介绍，水库蓄水充足。"
    assert facts(text, "event", "event", "date", date=DAY) == [("国新办发布会", None)]
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟"]


def test_who_speaks_right_behind_a_meeting_late_in_a_text() -> None:
    text = (
        "前三季度，用电量增长。第二产业用电量回升。第三产业用电量平稳。居民用电量略增。"
        "10月12日，国家能源局举行迎峰度冬供暖调度会议。副局长李大伟强调，要备足煤。"
    )
    assert facts(text, "speaks", "person", date=datetime.date(2024, 10, 16)) == ["李大伟"]


@pytest.mark.parametrize(
    "text",
    [
        "会议随后学习传达了李强总理的批示，以及何立峰副总理就春运作出的部署。",
        "江西省省长李强参加督导，省农业农村厅厅长何立峰参加检查。",
    ],
)
def test_who_is_only_cited_or_goes_along_elsewhere(text: str) -> None:
    text = "6月21日，交通运输部召开公路保畅视频座谈会，副部长王国强主持。" + text
    assert facts(text, "attends", "person", date=DAY) == ["王国强"]


def test_who_takes_part_in_all_that_is_told() -> None:
    text = (
        "国务院副总理李大伟21日与蒙古国副总理巴特尔会谈，并共同主持中蒙经贸合作委员会第三次会议。\n"
        "外交部副部长王国强参加上述活动。"
    )
    assert sorted(facts(text, "attends", "person", date=DAY)) == ["巴特尔", "李大伟", "王国强"]


def test_to_whom_the_microphone_is_handed() -> None:
    text = (
        "6月21日，江苏省商务厅主办的外贸企业恳谈会在南京举行。"
        "话筒先递到了海安轴承公司董事长李大伟手里。\n“我们也在扛。”与会的苏州纺织集团总经理王国强接过话茬。"
    )
    assert sorted(facts(text, "speaks", "person", date=DAY)) == ["李大伟", "王国强"]


def test_who_spoke_before_the_meeting_is_named() -> None:
    text = "李大伟在致辞中表示，欢迎客商投资。6月21日，赣商大会在南昌举行，江西省省长李大伟出席。"
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟"]


def test_who_heads_the_body_that_holds_it_and_spoke_first() -> None:
    text = (
        "李大伟说：“安全这根弦一刻不能松。”6月21日，应急管理部召开全国安全防范视频调度会，"
        "部长李大伟连线辽宁，逐一了解防汛情况。"
    )
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟"]
    text = "6月21日，应急管理部召开全国安全防范视频调度会，部长李大伟此前作出批示。"
    assert facts(text, "attends", "person", date=DAY) == []


def test_whose_reports_are_heard_with_their_titles() -> None:
    text = (
        "全国人大财政经济委员会21日举行全体会议，"
        "听取国家发展改革委副主任李大伟、财政部副部长王国强关于预算执行情况的汇报。"
    )
    assert sorted(facts(text, "speaks", "person", date=DAY)) == ["李大伟", "王国强"]


def test_who_comments_on_a_meeting_is_not_there() -> None:
    text = "国务院21日召开常务会议，部署稳外贸。商务部研究院副院长李大伟表示，政策很及时。"
    assert facts(text, "attends", "person", date=DAY) == []
    text = "国务院21日召开常务会议，部署稳外贸。受邀与会的商务部研究院副院长李大伟表示，政策很及时。"
    assert facts(text, "attends", "person", date=DAY) == ["李大伟"]


def test_who_is_asked_by_a_reporter_before_a_press_conference_is_named() -> None:
    text = (
        "东南大学经济研究院院长李大伟对《经济周报》记者表示，外资看好中国市场。\n"
        "商务部新闻发言人王国强8日在例行新闻发布会上介绍，利用外资增长。\n“要及时总结经验。”李大伟说。"
    )
    assert facts(text, "speaks", "person", date=DAY) == ["王国强"]


def test_whose_instructions_a_meeting_is_to_carry_out() -> None:
    text = (
        "落实李大伟副总理在防汛调度会上和到水利部调研时的指示要求，"
        "6月21日，水利部负责同志主持召开全国水库安全视频会议，部署工作。"
    )
    assert facts(text, "attends", "person", date=DAY) == []
    assert facts(text, "chairs", "person", date=DAY) == []


def test_words_of_those_who_come_to_a_working_meeting() -> None:
    text = "安徽省商务厅21日召开全省商务工作会议。\n副厅长李大伟围绕会展经济支招：办好家门口的展会。"
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟"]
    text = "教育部21日召开的全国教育工作会议，把减负列为一号工程。教育部部长李大伟在会上用三个词概括去年工作。"
    assert facts(text, "speaks", "person", date=DAY) == ["李大伟"]
    text = "6月21日，京津冀招商推介会在石家庄举行。三地负责人悉数到场：北京市副市长李大伟、天津市副市长王国强。"
    assert facts(text, "attends", "person", date=DAY) == ["李大伟", "王国强"]
    text = (
        "山东省政府21日举行专家座谈会，省长李大伟出席。山东大学教授王国强开出“药方”。李大伟不时记录，最后他说，很管用。"
    )
    assert sorted(facts(text, "speaks", "person", date=DAY)) == ["李大伟", "王国强"]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("钱往哪里去？证监会副主席方海回应，改革将走深走实。", ["方海"]),
        ("证监会副主席方海谈的是期货市场。", ["方海"]),
        ("保监会主席助理方海则透露，保费增长很快。", ["方海"]),
        ("证监会副主席方海接受本报记者采访时透露，改革将走深走实。", []),
    ],
)
def test_who_answers_at_a_forum(words: str, speakers: list[str]) -> None:
    text = "第六届海河金融论坛5日在天津拉开帷幕，天津市委书记陈敏言出席。\n" + words
    assert facts(text, "speaks", "person") == speakers


def test_who_analyses_from_several_sides() -> None:
    text = "5日，江西省省长李大为主持召开经济形势座谈会。南昌大学教授王新民、江西财经大学教授陈敏从不同角度分析了走势。"
    assert sorted(facts(text, "speaks", "person")) == ["王新民", "陈敏"]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("李大为最后讲了三点：其一，稳外贸；其二，扩投资。", ["李大为"]),
        ("副市长王新民作动员。", ["王新民"]),
        ("副市长王新民会后解释，农时不等人。他提醒大家抓紧。", []),
        ("分组讨论时，委员王新民提出，力量要再加强。", ["王新民"]),
        ("主讲人是南昌大学教授王新民。", ["王新民"]),
        ("李大为还在南昌大学发表演讲，介绍本市的发展。", []),
    ],
)
def test_who_speaks_in_other_words(words: str, speakers: list[str]) -> None:
    text = "5日，九江市对外开放领导小组第二次全体会议召开，九江市市长李大为主持会议。\n" + words
    assert facts(text, "speaks", "person") == speakers


def test_what_was_said_in_a_speech_of_another_day() -> None:
    text = "有关部门正排查隐患。10月26日的全省安全生产工作会议上，副省长李大为讲话时曾对此作过部署。"
    assert facts(text, "event", "event", "date") == [("全省安全生产工作会议", "2021-10-26")]
    assert facts(text, "speaks", "person") == ["李大为"]


def test_who_comes_with_somebody_else() -> None:
    text = "外交部部长秦远5日访问泰国。同日，他与泰国外长敦·帕马威举行会谈，并共同出席中泰联委会第五次会议。"
    assert sorted(facts(text, "attends", "person")) == ["敦·帕马威", "秦远"]


def test_other_news_of_the_day_is_not_of_the_meeting() -> None:
    text = (
        "5日，南昌大学召开全校教师干部大会，江西省副省长李大为出席。\n"
        "同一天，国务院国资委网站发布消息，陈敏任中国建筑集团董事长。国务院国资委副主任王新民要求企业继续改革。"
    )
    assert facts(text, "attends", "person") == ["李大为"]
    assert facts(text, "speaks", "person") == []


def test_who_goes_abroad_to_chair_something_does_not_chair_the_press_conference() -> None:
    text = "钱立群主持外交部例行记者会。孟庆云国务委员担任机制中方主席后首次赴法国主持会议。"
    assert facts(text, "chairs", "person") == ["钱立群"]
