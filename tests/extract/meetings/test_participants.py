"""Who is at a meeting, and who speaks."""

from __future__ import annotations

import datetime

import pytest

from tests.extract.reading import facts

DAY = datetime.date(2023, 7, 1)
OPENING = "6月26日，第三届庐山数字经济大会在九江开幕。"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("江西省副省长李大为、清华大学校长王国强，均在开幕式上致辞。", ["李大为", "王国强"]),
        ("江西省副省长李大为代表江西省人民政府向大会致贺词。", ["李大为"]),
        ("清华大学校长王国强发表主旨演讲。", ["王国强"]),
        ("清华大学校长王国强作题为“抓住数字机遇、服务区域发展”的主题报告。", ["王国强"]),
        ("大会主席团常务主席王国强向大会作了题为《开创新局面》的工作报告。", ["王国强"]),
        ("江西省副省长李大为应邀到会听取发言。", []),
        ("大会学习了江西省省长李大为在全省经济工作会议上的讲话。", []),
        ("清华大学校长王国强出席。江西省省长李大为此前曾在调研时指出，要抓住机遇。", []),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert sorted(facts(OPENING + text, "speaks", "person", date=DAY)) == sorted(speakers)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("市长杨文军，市领导李大为、王国强，市政府秘书长李晓宁出席开幕式。", ["杨文军", "李大为", "王国强", "李晓宁"]),
        ("出席会议并在主席台就座的还有：李大为、王国强、周明亮等。", ["李大为", "王国强", "周明亮"]),
        ("常务主席在主席台前排就座。他们是：李大为、王国强、周明亮。", ["李大为", "王国强", "周明亮"]),
        ("李大为、王国强、周明亮等领导，同三千名观众一起观看演出。", ["李大为", "王国强", "周明亮"]),
        ("江西省副省长李大为出席上述活动。", ["李大为"]),
        ("我委副主任李大为参加了会议。", ["李大为"]),
    ],
)
def test_who_is_there(text: str, people: list[str]) -> None:
    assert sorted(facts(OPENING + text, "attends", "person", date=DAY)) == sorted(people)


def test_who_goes_with_somebody_is_there_too() -> None:
    text = "6月26日，国务院总理李强同越南总理范明政共同出席中越经贸合作论坛开幕式并致辞。"
    assert sorted(facts(text, "speaks", "person", date=DAY)) == ["李强", "范明政"]


def test_what_a_report_is_about_is_not_where_it_is_made() -> None:
    text = OPENING + "清华大学校长王国强应邀出席会议并作关于党的二十大精神的辅导报告。"
    assert facts(text, "speaks", "person", "event", date=DAY) == [("王国强", "第三届庐山数字经济大会")]


def test_who_is_received_by_a_host_is_at_no_meeting() -> None:
    text = OPENING + "参加会见的嘉宾有：清华大学校长王国强，江西省省长李大为。"
    assert facts(text, "attends", "person", date=DAY) == []
    text = "26日，柳州市委书记李大为会见客人。李大为对客人来柳参加第三届柳州螺蛳粉大会表示欢迎。"
    assert facts(text, "attends", "person", date=DAY) == []


def test_guests_who_come_together() -> None:
    text = "国务院副总理丁薛祥26日会见来华出席博鳌亚洲论坛的新加坡总理李显龙、越南总理范明政。"
    assert facts(text, "attends", "person", date=DAY) == ["李显龙", "范明政"]


def test_who_joins_a_reception_and_the_opening() -> None:
    text = "第六届世界佛教论坛11月4日在宁波开幕。王沪宁会见了参加论坛的嘉宾代表。石泰峰参加会见并出席开幕式。"
    assert facts(text, "attends", "person") == ["石泰峰"]


def test_the_presidium_of_a_congress() -> None:
    text = "11月5日，某市第九届人民代表大会第二次会议开幕。大会执行主席是王建军、李志强、张永明。"
    assert facts(text, "attends", "person") == ["王建军", "李志强", "张永明"]


def test_whose_report_is_heard_speaks() -> None:
    text = "11月5日，市政府召开第八次常务会议。会议听取了市水利局局长王建军关于今年防汛工作情况的汇报。"
    assert facts(text, "speaks", "person") == ["王建军"]


def test_who_is_at_another_meeting_or_only_cited() -> None:
    text = (
        "11月5日，外交部举行例行记者会。外交部发言人汪文斌表示，双方关系良好。"
        "去年中非合作论坛北京峰会上，李强总理提出合作设想。李强总理提出要加强合作。"
    )
    assert facts(text, "attends", "person", "event") == [("汪文斌", "外交部例行记者会")]


def test_who_only_sends_instructions_is_not_there() -> None:
    text = (
        "全国水利工作会议11月5日在北京召开。国务院总理李克强对水利工作作出重要指示。"
        "李克强强调，水利事关全局。国务委员王勇在会上讲话。"
    )
    assert facts(text, "attends", "person") == ["王勇"]


def test_who_reads_a_letter_and_speaks_himself() -> None:
    text = "第三届中俄能源商务论坛11月5日在北京开幕。俄罗斯石油公司总裁谢钦宣读俄罗斯总统普京贺信并致辞。"
    assert facts(text, "speaks", "person") == ["谢钦"]


def test_those_whose_report_is_approved_and_those_who_take_an_oath() -> None:
    text = (
        "政协湖州市第八届委员会第三次会议11月5日闭幕。"
        "会议审议并同意王建军同志、李志强同志代表常务委员会所作的《工作报告》。"
    )
    assert facts(text, "speaks", "person") == ["王建军", "李志强"]
    text = "县九届人大二次会议11月5日举行。会上，新当选的县长王建军、县法院院长李志强进行了宪法宣誓。"
    assert facts(text, "attends", "person") == ["王建军", "李志强"]


def test_who_gives_the_figures_at_a_press_conference() -> None:
    text = (
        "11月5日，四川省政府新闻办在省统计局召开经济形势新闻发布会。"
        "四川省统计局副局长何健发布了主要经济数据，并回答记者提问。"
    )
    assert facts(text, "speaks", "person") == ["何健"]
    assert facts(text, "convenes", "organ") == ["四川省人民政府新闻办公室"]


@pytest.mark.parametrize("words", ["出席发布会，介绍外贸情况", "等出席，介绍外贸情况并答记者问", "介绍外贸情况"])
def test_those_at_a_press_conference_who_brief_it_speak(words: str) -> None:
    text = f"4月8日，浙江省政府新闻办举行新闻发布会，浙江省商务厅副厅长王洪平、杭州海关副关长张世军{words}。"
    assert sorted(facts(text, "speaks", "person")) == ["张世军", "王洪平"]


def test_who_goes_to_another_meeting() -> None:
    text = (
        "11月5日，全省民营企业家大会召开。省委书记王建军出席会议并讲话。"
        "李克强总理在北京出席中国企业高峰论坛并发表讲话。李志强作为代表参会。"
    )
    assert ("李克强", "全省民营企业家大会") not in facts(text, "attends", "person", "event")


def test_what_is_attended_is_the_meeting_where_nothing_else_is_told() -> None:
    text = "11月5日，全市青年人才工作会议召开。市委书记王建军、市政协主席李志强等出席活动。"
    assert facts(text, "attends", "person") == ["王建军", "李志强"]


def test_leaders_and_others_without_names() -> None:
    text = (
        "11月5日，县委常委会（扩大）会议召开。县人大常委会主任王建军、县政协主席李志强等县领导，"
        "各乡镇（场、街道、办事处）和县直有关单位主要负责同志，部分企业家代表参加。"
    )
    assert facts(text, "attends", "person") == ["王建军", "李志强"]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("九江市市长王建军、星河公司总裁孙海涛，某某中国区首席孟5位嘉宾发表了演讲。", ["王建军", "孙海涛"]),
        ("江西大学教授王建军以“全面推进法治”为题进行了授课。", ["王建军"]),
        ("江西省纺织协会秘书长王建军传达了会议精神，并作《第一季度工作计划》。", ["王建军"]),
        ("江西省纺织协会秘书长王建军日前表示，要扩大合作。", []),
        ("江西省纺织协会秘书长王建军日前在大会上表示，要扩大合作。", ["王建军"]),
        ("九江市市长王建军代表江西代表团作主题推介。", ["王建军"]),
        ("九江市市长王建军、副市长孙海涛分别讲了意见。", ["王建军", "孙海涛"]),
        ("九江市市长王建军对做好招商工作进行全面安排部署。", ["王建军"]),
        ("在大会上，九江市市长王建军做了关于产业发展的专题汇报。", ["王建军"]),
        ("九江市市长王建军在大会上缅怀了先辈，强调要传承精神。", ["王建军"]),
    ],
)
def test_more_who_speak(words: str, speakers: list[str]) -> None:
    assert facts(OPENING + words, "speaks", "person", date=DAY) == speakers


def test_who_presides_over_a_press_conference() -> None:
    text = "6月26日，江西省商务厅召开新闻发布会。\n主持人（江西省商务厅综合处处长王建军）：各位记者，上午好！"
    assert facts(text, "chairs", "person", date=DAY) == ["王建军"]


def test_who_sits_in_on_a_meeting_is_there() -> None:
    assert facts(OPENING + "公民代表王建军、孙海涛旁听了大会。", "attends", "person", date=DAY) == ["王建军", "孙海涛"]


def test_a_meeting_recalled_at_another_has_only_those_who_are_recalled() -> None:
    text = (
        "全国政协十四届三次会议11月5日在京开幕。赵乐际指出，习近平总书记在庆祝全国政协成立70周年大会上发表重要讲话。"
        "最高人民法院院长张军作工作报告。"
    )
    recalled, held = "庆祝全国政协成立70周年大会", "全国政协十四届三次会议"
    there = facts(text, "attends", "person", "event")
    assert [person for person, event in there if event == recalled] == ["习近平"]
    assert {person for person, event in there if event == held} == {"张军"}


def test_who_is_met_before_a_summit_was_not_at_it() -> None:
    text = "11月5日，习近平在阿斯塔纳出席上海合作组织峰会前会见阿塞拜疆总统阿利耶夫。阿利耶夫表示，两国友好。"
    assert facts(text, "attends", "person") == ["习近平"]


def test_who_is_received_on_the_way_to_games_does_not_speak_at_them() -> None:
    text = "习近平在成都会见来华出席第31届世界大学生夏季运动会开幕式的圭亚那总统阿里。阿里表示，两国友好。"
    assert facts(text, "speaks", "person") == []


def test_who_comes_to_a_press_conference_to_brief_speaks_at_it() -> None:
    text = "20日，国新办举行新闻发布会，水利部副部长王建军、规划计划司司长李明远出席发布会，介绍情况并答记者问。"
    assert "李明远" in facts(text, "speaks", "person")


def test_those_with_whom_somebody_talks_are_not_at_the_meeting_he_goes_to() -> None:
    text = "教育部部长王建军24日会见副总理拉赫蒙，与部长卡里莫夫举行会谈，出席中塔教育合作分委会第九次会议。"
    assert facts(text, "attends", "person") == ["王建军"]


def test_a_speech_with_a_title_at_a_meeting_that_the_speaker_chairs() -> None:
    text = "东湖论坛5月19日上午举行。市长李明主持论坛并发表题为《携手建设、共同发展》的主旨讲话。"
    assert facts(text, "speaks", "person") == ["李明"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "丁薛祥访问哈萨克斯坦，分别会见总统托卡耶夫、总理斯迈洛夫，同斯克利亚尔第一副总理共同主持中哈合作委员会第九次会议。",
            ["丁薛祥", "斯克利亚尔"],
        ),
        (
            "国务院副总理何立峰会见新加坡总理黄循财，与颜金勇副总理共同主持中新双边合作联委会第二十次会议。",
            ["何立峰", "颜金勇"],
        ),
    ],
)
def test_who_chairs_with_somebody_after_having_met_others(text: str, people: list[str]) -> None:
    assert sorted(facts(text, "chairs", "person")) == people
    assert sorted(facts(text, "attends", "person")) == people


def test_those_who_speak_one_after_the_other_at_a_full_session() -> None:
    text = (
        "政协第十三届全国委员会常务委员会第三次会议4日举行全体会议，9位常委作大会发言。全国政协主席汪洋出席。\n"
        "黄卫东常委提出，坚持问题导向。赖明远常委建议，推动创新。"
    )
    assert facts(text, "speaks", "person") == ["黄卫东", "赖明远"]


def test_a_special_envoy_is_not_the_one_who_sent_him() -> None:
    text = "应邀出席第五届湾区合作论坛开幕式的习近平主席特别代表、国务院副总理胡春华4日会见总统萨苏。"
    assert facts(text, "attends", "person") == ["胡春华"]


def test_those_met_beside_a_meeting_do_not_speak_at_it() -> None:
    text = (
        "全国人大常委会委员长栗战书4日出席第六次世界议长大会，并作发言。会议期间，栗战书会见了巴西众议长莫塔。\n"
        "莫塔说，两国立法机构加强交流。"
    )
    assert facts(text, "speaks", "person") == ["栗战书"]


def test_who_comes_to_a_meeting_with_a_meal() -> None:
    text = "国家主席习近平4日出席亚太经合组织领导人同东道主嘉宾非正式对话会暨工作午宴。"
    assert facts(text, "attends", "person", "event") == [("习近平", "亚太经合组织领导人同东道主嘉宾非正式对话会")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("全国政协主席汪洋4日参加了宗教界委员小组会。", "宗教界委员小组会"),
        ("4日，欧盟举行经济和财政部长与央行行长非正式会议。", "经济和财政部长与央行行长非正式会议"),
        ("2021全国非遗曲艺周昨晚在湖北武汉开幕。", "2021全国非遗曲艺周"),
    ],
)
def test_meetings_of_groups_of_heads_and_weeks(text: str, name: str) -> None:
    assert facts(text, "event", "event") == [name]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "巴西总统卢拉3日在南方共同市场（南共市）首脑会议上呼吁维护地区和平。",
            [("卢拉", "南方共同市场（南共市）首脑会议")],
        ),
        ("3日，国家主席习近平在联合国气候变化峰会发表视频致辞。", [("习近平", "联合国气候变化峰会")]),
        ("俄罗斯总统普京3日出席“世界原子能周”国际论坛活动时表示，技术安全。", [("普京", "“世界原子能周”国际论坛")]),
        (
            "国务院副总理胡春华3日出席在上海举办的2021年中国品牌日活动，并在中国品牌发展国际论坛致辞。",
            [("胡春华", "中国品牌日活动"), ("胡春华", "中国品牌发展国际论坛")],
        ),
    ],
)
def test_who_comes_to_meetings_abroad_and_to_two_at_once(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "attends", "person", "event") == rows


def test_a_meeting_on_the_spirit_of_a_plenum_is_held_wherever_it_stands() -> None:
    text = (
        "习近平总书记日前作出重要指示。指示强调，要抓好落实。各地认真学习。大家反响热烈。\n"
        "中央和国家机关学习贯彻党的十九届六中全会精神、推动机关党建高质量发展座谈会3日在京召开。赵乐际出席座谈会。"
    )
    name = "中央和国家机关学习贯彻党的十九届六中全会精神、推动机关党建高质量发展座谈会"
    assert facts(text, "attends", "person", "event") == [("赵乐际", name)]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("全国组织部长会议3日在京召开。赵乐际出席会议，传达习近平重要指示并讲话。", ["赵乐际"]),
        ("3日，金砖国家领导人线上峰会举行。会上，俄罗斯总统普京致辞，南非总统拉马福萨以及印度代表与会。", ["普京"]),
    ],
)
def test_who_conveys_and_who_is_only_there(text: str, roles: list[str]) -> None:
    assert facts(text, "speaks", "person") == roles


def test_those_who_are_there() -> None:
    text = "3日，金砖国家领导人线上峰会举行。俄罗斯总统普京、南非总统拉马福萨以及印度代表与会。"
    assert facts(text, "attends", "person") == ["普京", "拉马福萨"]


@pytest.mark.parametrize(
    "text",
    [
        "尼泊尔总理普拉昌达就坠机事件召开紧急内阁会议。",
        "以色列总理内塔尼亚胡当晚召开安全内阁会议。",
        "日本首相岸田文雄3日紧急召开国家安全保障会议。",
    ],
)
def test_who_calls_a_meeting_about_something_is_there(text: str) -> None:
    assert len(facts(text, "attends", "person")) == 1


def test_who_stands_beside_the_chair_in_a_headline_does_not_preside() -> None:
    text = (
        "全国政协举行新年茶话会\n李克强栗战书王沪宁赵乐际韩正出席 汪洋主持\n"
        "全国政协11月3日在礼堂举行新年茶话会。国务院总理李克强出席。"
    )
    assert "韩正" not in facts(text, "chairs", "person")
    assert facts("3日，第六届湾区论坛举行。胡春华出席巴西总统卢拉主持的主题午宴。", "chairs", "person") == []


def test_who_reads_out_the_letter_of_another_and_speaks() -> None:
    text = "2021中关村论坛开幕式11月4日在北京举行。国务院副总理丁学文出席开幕式，宣读习近平主席贺信并致辞。"
    assert facts(text, "speaks", "person") == ["丁学文"]


def test_whoever_speaks_to_a_reporter_is_not_at_the_press_conference() -> None:
    text = (
        "国家统计局新闻发言人刘爱群5日在国新办发布会上表示，经济稳中向好。\n"
        "某某大学副校长刘春生接受本报记者采访时指出，要稳投资。\n交通银行首席经济学家连平对记者表示，物价平稳。"
    )
    assert facts(text, "attends", "person") == ["刘爱群"]


@pytest.mark.parametrize(
    ("text", "chairs", "speakers"),
    [
        ("江西省副省长王国强主持，九江市教育局作交流发言。", ["王国强"], []),
        ("江西省副省长王国强主持，各地代表发言。", ["王国强"], []),
        ("江西省副省长王国强主持，专家作报告。", ["王国强"], []),
        ("江西省副省长王国强发来书面致辞。", [], []),
        ("江西省副省长王国强部署工作。", [], ["王国强"]),
        ("江西省副省长王国强作小结。", [], ["王国强"]),
        ("主持会议的江西省副省长王国强说，要抓住机遇。", ["王国强"], ["王国强"]),
        ("江西省副省长王国强受省政府委托向大会报告工作。", [], ["王国强"]),
    ],
)
def test_what_is_done_by_whom(text: str, chairs: list[str], speakers: list[str]) -> None:
    assert facts(OPENING + text, "chairs", "person", date=DAY) == chairs
    assert facts(OPENING + text, "speaks", "person", date=DAY) == speakers


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "副省长王国强、周明亮、王晓东、尼玛卓玛，秘书长李晓宁出席。",
            ["王国强", "周明亮", "王晓东", "尼玛卓玛", "李晓宁"],
        ),
        ("王国强、周明亮、王晓东副省长，李晓宁秘书长出席大会。", ["王国强", "周明亮", "王晓东", "李晓宁"]),
        ("副省长王国强（右二）、市长周明亮讲话。", ["王国强", "周明亮"]),
        ("江西省军区司令员王国强少将、政委周明亮出席。", ["王国强", "周明亮"]),
        ("江西省军区司令员王国强少将出席大会。", ["王国强"]),
        ("江西省副省长王国强为获奖者颁奖。", ["王国强"]),
        ("江西省副省长王国强与九江市市长周明亮共同揭牌。", ["王国强", "周明亮"]),
    ],
)
def test_who_else_is_there(text: str, people: list[str]) -> None:
    assert facts(OPENING + text, "attends", "person", date=DAY) == people


@pytest.mark.parametrize(
    "text",
    [
        "江西省水利厅厅长王国强6月30日在江西省水利厅召开的新闻发布会上说，水库蓄满。",
        "江西省水利厅厅长王国强在30日举行的新闻发布会上说，水库蓄满。",
        "江西省水利厅厅长王国强在30日的新闻发布会上说，水库蓄满。",
        "江西省水利厅厅长王国强30日出席新闻发布会时表示，水库蓄满。",
        "江西省水利厅30日举行新闻发布会。厅长王国强答记者问。",
        "江西省水利厅30日举行新闻发布会。厅长王国强公布《水库管理办法》。",
        "江西省水利厅30日举行新闻发布会。厅长王国强介绍情况。农业农村厅厅长周明亮28日表示，秧苗插完。",
        "江西省水利厅30日举行新闻发布会。厅长王国强介绍情况。赣江水资源研究院院长周明亮表示，秧苗插完。",
        "江西省水利厅30日举行新闻发布会。厅长王国强介绍情况。副市长周明亮称之为创举。",
    ],
)
def test_who_speaks_to_the_press(text: str) -> None:
    name = "江西省水利厅新闻发布会"
    assert facts(text, "event", "event", "date", date=DAY) == [(name, "2023-06-30")]
    assert facts(text, "convenes", "organ", date=DAY) == ["江西省水利厅"]
    assert facts(text, "speaks", "person", date=DAY) == facts(text, "attends", "person", date=DAY) == ["王国强"]


def test_outside_a_press_conference_none_is_held() -> None:
    text = "在教育部举行的发布会之外，家长们很关心。江西省教育厅厅长王国强表示，要办好学校。"
    assert facts(text, "event", "event") == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("江西省教育厅26日召开全省教育工作会议，厅长王国强强调，要办好学校。", ["王国强"]),
        ("江西省教育厅26日召开全省教育工作会议。厅长王国强表示，要办好学校。", ["王国强"]),
        ("全省教育工作会议26日召开。江西省教育厅厅长王国强说：“要办好学校。”", ["王国强"]),
        ("全省教育工作会议26日召开。江西省教育厅厅长王国强当天表示，要办好学校。", []),
        ("全省教育工作会议26日召开。有雨。江西省教育厅厅长王国强表示，要办好学校。", []),
        (
            "江西省教育厅厅长王国强，九江市市长周明亮，分别从投入、师资等方面在全省教育工作会议上发言。",
            ["周明亮", "王国强"],
        ),
        ("全省教育工作会议26日召开，九江市市长周明亮出席会议并汇报有关情况。", ["周明亮"]),
    ],
)
def test_what_is_said_right_behind_a_meeting_is_said_there(text: str, people: list[str]) -> None:
    assert sorted(facts(text, "speaks", "person", date=DAY)) == people


def test_two_who_come_side_by_side() -> None:
    text = "国家主席习近平26日上午在人民大会堂同美国副总统拜登共同出席中美企业家座谈会。"
    assert sorted(facts(text, "attends", "person", date=DAY)) == ["习近平", "拜登"]


def test_who_hands_out_letters_of_appointment_after_a_session_is_not_told_to_be_there() -> None:
    text = OPENING + "会后，江西省副省长王国强向他们颁发了任命书。"
    assert facts(text, "attends", "person", date=DAY) == []


def test_a_department_speaks_to_the_press_for_its_ministry() -> None:
    text = "教育部基础教育司司长王国强在26日的例行新闻发布会上说，要办好学校。"
    assert facts(text, "convenes", "organ", "event", date=DAY) == [("教育部", "教育部例行新闻发布会")]


def test_a_briefing_that_no_sentence_before_tells_of() -> None:
    text = "最高人民法院执行局局长王国强26日在通气会上说，要执行。"
    assert facts(text, "event", "event", date=DAY) == ["最高人民法院通气会"]


def test_local_departments_are_spoken_of_at_the_conference_of_another() -> None:
    text = "水利部26日举行新闻发布会，副部长王国强介绍情况。江西省水利厅厅长周明亮介绍，水库蓄满。"
    assert facts(text, "speaks", "person", date=DAY) == ["王国强"]


def test_the_opening_of_a_forum_is_that_of_the_forum_told_before() -> None:
    text = "中美企业家论坛、“国际学生日”纪念活动26日相继在京落幕。江西省副省长王国强出席论坛闭幕式。"
    assert facts(text, "attends", "person", "event", date=DAY) == [("王国强", "中美企业家论坛")]


def test_who_chairs_what_is_named_thereafter() -> None:
    text = "教育部部长王国强主持会议，副部长周明亮讲话。26日，全国教育工作会议在京召开。"
    assert facts(text, "chairs", "person", date=DAY) == ["王国强"]
    assert facts(text, "speaks", "person", date=DAY) == ["周明亮"]


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        ("省长王建军强调守住底线。\n会议由他本人主持，开了两个小时。", ["王建军"]),
        ("省长王建军强调守住底线。\n会议由他主持，传达了习近平总书记的讲话。", ["王建军"]),
        ("省长王建军强调守住底线。\n节目由他主持。", []),
    ],
)
def test_who_chairs_and_is_told_by_a_pronoun(text: str, chairs: list[str]) -> None:
    assert facts(f"11月3日，全省安全生产工作会议召开，{text}", "chairs", "person") == chairs


def test_a_list_with_others_in_charge_between() -> None:
    text = (
        "11月3日，省十三届人大常委会第三十次会议闭幕。副省长王建军，省级有关部门负责人，"
        "省法院院长李志强，省检察院检察长张永明列席。"
    )
    assert sorted(facts(text, "attends", "person")) == sorted(["王建军", "李志强", "张永明"])


def test_several_who_say_something_there_in_other_words() -> None:
    text = "11月3日，省政协召开双周协商座谈会。委员王建军、李志强等8人围绕养老服务，在会上亮出观点。"
    assert sorted(facts(text, "speaks", "person")) == sorted(["王建军", "李志强"])


def test_voices_of_an_article_that_mentions_a_press_conference() -> None:
    text = (
        "方案公布了。\n中国商贸研究所所长李志强看重乡村市场。\n商场增加了。\n客流回升了。\n"
        "商务部新闻发言人王建军在该部2日召开的例行新闻发布会上通报，消费增长。\n李志强建议，多建冷库。"
    )
    assert facts(text, "speaks", "person") == ["王建军"]


def test_who_meets_the_press() -> None:
    text = (
        "11月3日，省政府新闻办举行全省稳就业新闻发布会，省人社厅厅长王建军与媒体记者见面。"
        "一同回答提问的还有就业处处长李志强和市场处处长张永明。"
    )
    assert sorted(facts(text, "speaks", "person")) == sorted(["王建军", "李志强", "张永明"])


@pytest.mark.parametrize(
    ("told", "speaks"),
    [
        ("水利厅厅长王建军通报了雨情", ["王建军"]),
        ("水利厅厅长王建军、应急厅厅长李志强分别汇报", ["李志强", "王建军"]),
    ],
)
def test_who_reports_what_at_a_meeting(told: str, speaks: list[str]) -> None:
    text = f"11月3日，全省防汛工作视频会议召开，副省长张永明主持，{told}。"
    assert sorted(facts(text, "speaks", "person")) == speaks


def test_who_speaks_at_a_meeting_told_by_what_somebody_said_there() -> None:
    text = "11月3日，省政协副主席王建军在全省双周协商座谈会上开门见山。委员李志强说了三个问题，委员张永明接着补充。"
    assert sorted(facts(text, "speaks", "person")) == sorted(["王建军", "李志强", "张永明"])


@pytest.mark.parametrize(
    "told",
    [
        "绍兴市委书记王建军、宁波市委书记李志强汇报工作，省长张永明出席。",
        "省政协委员王建军、李志强，专家陈晓东围绕主题建言，省长张永明出席。",
    ],
)
def test_who_gives_account_at_a_meeting(told: str) -> None:
    text = f"11月3日，全省民生实事专题座谈会召开。{told}"
    assert {"王建军", "李志强"} <= set(facts(text, "speaks", "person"))
    assert "张永明" not in facts(text, "speaks", "person")


def test_who_answers_at_a_press_conference() -> None:
    text = "11月3日，国新办举行新闻发布会。商务部副部长王建军发布了数据；商务部研究院研究员李志强就出口作答。"
    assert sorted(facts(text, "speaks", "person")) == sorted(["王建军", "李志强"])


def test_who_chairs_is_told_before_the_meeting() -> None:
    text = "闭幕会由省政协主席李大为主持。3日，江西省政协十三届一次会议在南昌完成各项议程后闭幕。"
    assert facts(text, "chairs", "person", "event") == [("李大为", "江西省政协十三届一次会议")]


def test_who_travels_holds_a_meeting_further_on() -> None:
    text = (
        "江西省政协副主席李大为近日率省政协调研组在九江就“绿色农畜产品基地建设”开展专题调研，先后走访了湖口、彭泽等地，"
        "召开座谈会听取意见。九江市政协主席王新民参加座谈。"
    )
    assert sorted(facts(text, "attends", "person")) == ["李大为", "王新民"]


def test_those_who_tell_each_other_of_their_work() -> None:
    text = "5日，国务院国资委召开中央企业数字化转型推进会。国家电网董事长王新民、中国石化总经理陈敏作经验交流。"
    assert sorted(facts(text, "speaks", "person")) == ["王新民", "陈敏"]


def test_a_list_of_those_present_goes_on_behind_a_semicolon() -> None:
    text = (
        "3日，青田市委新闻发言人见面会举行。市委7个部门的新闻发言人分别是：市纪委常委黄建明；"
        "市委组织部秘书长冯伟、副巡视员王小明；市委宣传部副部长马春明。"
    )
    assert sorted(facts(text, "attends", "person")) == sorted(["黄建明", "冯伟", "王小明", "马春明"])


def test_who_conveys_something_is_there() -> None:
    text = "3日，江宁市政协召开会议，传达全省经济工作会议精神。市政协主席薛明主持会议，副主席郭孝传达，副主席李雁出席。"
    assert sorted(facts(text, "attends", "person")) == sorted(["薛明", "郭孝", "李雁"])


def test_those_who_discuss_and_give_their_views_in_turn_speak() -> None:
    text = (
        "11月4日，县政协在大墅镇召开民情座谈会。会上，董文、桂峰、林玉等委员和四个村书记分别就集体经济、环境整治等方面"
        "进行了讨论。"
    )
    assert sorted(facts(text, "speaks", "person")) == sorted(["董文", "桂峰", "林玉"])
    text = "4日，第三届运河研讨会在杭州召开。浙江省社科院副院长赵启明主要就运河保护发表了自己的看法。"
    assert facts(text, "speaks", "person") == ["赵启明"]


def test_who_comes_to_the_ceremony_comes_to_the_meeting_that_is_held_with_it() -> None:
    text = "4日下午，潜江市招商项目推介会暨项目签约仪式在潜江举行。市领导赵启明、林远、周东等出席签约仪式。"
    assert sorted(facts(text, "attends", "person")) == sorted(["赵启明", "林远", "周东"])


def test_who_chairs_talks_does_not_speak_by_their_name() -> None:
    text = "4日，宜宾市政府召开了交流合作恳谈会。副市长李学作推荐发言，市政府副秘书长朱志主持恳谈会。"
    assert facts(text, "speaks", "person") == ["李学"]
    assert facts(text, "chairs", "person") == ["朱志"]


def test_lecturers_behind_a_comma_and_who_asks_for_something_at_last() -> None:
    text = (
        "4日，宜昌市召开文明城市培训会，市委宣传部部长王国出席并讲话。省委宣传部处长旷祥、国家统计局处长王涛，"
        "就创建要求为与会人员作辅导讲课。最后，市委宣传部副部长杨浩要求，要立即行动。"
    )
    assert sorted(facts(text, "speaks", "person")) == sorted(["王国", "旷祥", "王涛", "杨浩"])


def test_a_plenum_of_which_somebody_tells_the_press_is_not_reported() -> None:
    text = "国务院新闻办公室11月3日举行新闻发布会，财政部副部长王立介绍有关情况。党的十九届五中全会审议通过了《建议》。"
    assert "党的十九届五中全会" not in facts(text, "event", "event")


def test_who_leads_a_ceremony_chairs_no_meeting() -> None:
    text = "江西省十四届人大常委会第三次会议26日在南昌闭幕。闭会后，副主任李大为主持了颁发任命书仪式。"
    assert facts(text, "chairs", "person") == []
    assert facts(OPENING + "江西省副省长王国强主持开幕仪式。", "chairs", "person", date=DAY) == ["王国强"]


def test_who_comes_with_several_guests_is_there_too() -> None:
    text = (
        "6月27日，国务院总理李强在吉隆坡同马来西亚总理安瓦尔、越南总理范明政共同出席东盟经济峰会。李强表示，合作很好。"
    )
    assert sorted(facts(text, "attends", "person", date=DAY)) == ["安瓦尔", "李强", "范明政"]
    assert facts(text, "speaks", "person", date=DAY) == ["李强"]


def test_other_news_of_the_day_is_told_of_another_meeting() -> None:
    text = (
        "4日，绍兴市委书记王国主持召开教育工作会议。市领导李学、朱志参加。\n"
        "又讯 4日，市长杨浩主持召开座谈会，征求意见。"
    )
    assert facts(text, "chairs", "person", "event") == [("王国", "教育工作会议"), ("杨浩", "座谈会")]


def test_guests_received_have_come_to_the_meeting() -> None:
    text = "国务院总理李强26日会见出席夏季达沃斯论坛的越南总理范明政。"
    assert facts(text, "attends", "person", "event", date=DAY) == [("范明政", "夏季达沃斯论坛")]


def test_those_whom_somebody_receives_before_a_meeting_do_not_come_to_it() -> None:
    text = (
        "国务院副总理赵启明访问卢森堡，分别会见卢森堡大公贝尔蒂、国民议会议长维斯勒、首相弗里登，"
        "出席第二届“空中丝绸之路”国际合作论坛并致辞。"
    )
    assert facts(text, "attends", "person") == ["赵启明"]
    assert facts(text, "speaks", "person") == ["赵启明"]
    assert facts(text, "meets", "person", "other") == [("赵启明", p) for p in ("贝尔蒂", "维斯勒", "弗里登")]


def test_what_is_done_before_a_meeting_is_not_done_there() -> None:
    text = "4日，全省科技工作会议在昆明举行。副省长苗立主持会议。会议召开前，科技厅厅长王江主持了工作组会议。"
    assert ("王江", "全省科技工作会议") not in facts(text, "chairs", "person", "event")


def test_those_who_attend_and_speak() -> None:
    text = "绍兴市召开安全生产工作会议。副市长陈立新、李志强出席会议并讲了话。"
    assert facts(text, "speaks", "person") == ["陈立新", "李志强"]


def test_the_kin_of_somebody_are_not_he() -> None:
    text = "4日，纪念周大山同志诞辰100周年座谈会在长沙举行。湖南省省长苗立出席。周大山同志亲属和家乡代表参加座谈会。"
    assert facts(text, "attends", "person") == ["苗立"]


def test_what_is_said_in_talks_beside_the_meeting_is_not_said_there() -> None:
    text = (
        "国务院副总理苗立4日在利马出席第六届海洋大会。\n"
        "会见秘鲁总统卡斯蒂略时，苗立表示，中方愿深化合作。苗立还介绍了有关情况。\n"
        "苗立转达国家主席对卡斯蒂略的问候，表示此次前来出席第六届海洋大会，就是落实共识。"
    )
    assert facts(text, "speaks", "person", "event") == []
    assert facts(text, "attends", "person") == ["苗立"]


@pytest.mark.parametrize("where", ["开幕式", "闭幕式", "会"])
def test_who_reads_a_letter_at_the_opening_is_there(where: str) -> None:
    assert facts(OPENING + f"江西省副省长李大为在{where}上宣读了贺信。", "attends", "person") == ["李大为"]


def test_who_speaks_for_others_at_a_meeting() -> None:
    text = OPENING + "民建中央主席李大为代表各民主党派中央、全国工商联和无党派人士讲话。"
    assert facts(text, "speaks", "person") == ["李大为"]


@pytest.mark.parametrize("said", ["他在会上强调，要创新。", "会上，他要求抓好落实。", "总理在会上指出，要创造条件。"])
def test_he_who_says_something_there_is_the_one_named_before(said: str) -> None:
    text = "苗立总理3日作出指示。4日，苗立主持全国科技大会。" + said
    assert facts(text, "speaks", "person") == ["苗立"]


def test_the_last_of_a_list_before_others_who_are_not_named() -> None:
    text = (
        "4日，全省科技大会在昆明举行。苗立、王江、李大鹏和赵启明，中央和国家机关有关部门负责同志，"
        "中央代表团全体成员，云南省党政军负责同志和各界代表等参加大会。"
    )
    assert facts(text, "attends", "person") == ["苗立", "王江", "李大鹏", "赵启明"]


@pytest.mark.parametrize("did", ["交流了经验做法，并提出意见建议", "结合实际谈了体会", "汇报了有关情况"])
def test_those_at_the_end_of_whose_list_stands_what_they_are(did: str) -> None:
    text = OPENING + f"云天化集团董事长李大鹏、云南铜业公司总经理赵启明等5位企业负责人{did}。"
    assert facts(text, "speaks", "person") == ["李大鹏", "赵启明"]


def test_of_whom_somebody_speaks_at_a_meeting_is_not_there_for_that() -> None:
    text = (
        OPENING
        + "商务部部长李大鹏在会上谈到美国总统韦伯要求提高关税的问题时说，中方反对。会议选举产生赵启明、王江等12名代表。"
    )
    assert facts(text, "attends", "person") == ["李大鹏"]


def test_a_story_goes_back_to_its_meeting() -> None:
    text = (
        "全省科技大会4日在昆明举行。云南省科技厅厅长李大鹏在会后举行的例行记者会上说，成果很多。\n"
        "云南省省长赵启明在本次大会上说，要创新。"
    )
    assert ("赵启明", "全省科技大会") in facts(text, "speaks", "person", "event")


@pytest.mark.parametrize(
    "did",
    [
        "在总结讲话中肯定了成绩",
        "在致词中对各界表示感谢",
        "总结了去年工作，对今年的工作作出了具体安排",
        "代表省政府就落实全会精神，抓好科技创新工作作出部署",
    ],
)
def test_who_speaks_in_whatever_words(did: str) -> None:
    assert facts(OPENING + f"云南省副省长李大鹏{did}。", "speaks", "person") == ["李大鹏"]


def test_what_somebody_says_in_the_report_to_another_congress_is_not_said_here() -> None:
    text = OPENING + "李卫同志在党的二十大报告中指出，要创新。从赵启明同志提出方针到现在，成效显著。"
    assert facts(text, "attends", "person") == []


def test_wives_and_not_their_husbands_are_on_a_list() -> None:
    text = OPENING + "出席大会的还有：李大伟夫人林建华、王江夫人吴小英。"
    assert facts(text, "attends", "person") == ["林建华", "吴小英"]


def test_a_party_told_of_again_behind_a_congress_that_somebody_recalls() -> None:
    text = (
        "国务院4日举行春节团拜会。国务院总理李卫说，中国共产党成功召开了第二十次全国代表大会。\n"
        "出席团拜会的领导同志有：王江、李大鹏、赵启明。"
    )
    assert ("李大鹏", "国务院春节团拜会") in facts(text, "attends", "person", "event")


def test_to_whom_others_report_is_there() -> None:
    text = "国务院总理李卫4日听取云南省委和省政府工作汇报，云南省委书记王江作汇报，云南省省长李大鹏参加汇报会。"
    assert facts(text, "attends", "person") == ["李卫", "王江", "李大鹏"]


def test_who_gave_the_lecture_before_the_meeting_is_named() -> None:
    text = "4日，中国工程院院士李大鹏做客讲坛，为师生作题为《防控》的报告。浙江大学校长王江主持报告会。"
    assert facts(text, "speaks", "person") == ["李大鹏"]


def test_who_tells_of_cases() -> None:
    assert facts(OPENING + "云南省纪委书记李大鹏通报典型案例。", "speaks", "person") == ["李大鹏"]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "市政协党组3日召开会议，学习党的二十届三中全会精神。王立主持。\n会议认为，习近平总书记在全会上发表重要讲话，回答了大家关心的问题。",
            ["王立"],
        ),
        (
            "中国共产党浙江省第十四届委员会第五次全体会议3日在杭州举行。省委书记王立在全会上讲话。",
            ["王立"],
        ),
    ],
)
def test_who_spoke_at_a_plenum_is_at_no_other_meeting(text: str, there: list[str]) -> None:
    assert facts(text, "attends", "person") == there


def test_who_chairs_the_meeting_of_a_body_chairs_no_other() -> None:
    text = "王立2日出席全省防汛动员会并讲话。他强调，省委书记李明多次主持召开省委常委会听取汇报，为防汛指明方向。"
    assert facts(text, "chairs", "person", "event") == []


def test_nobody_attends_what_is_held_in_his_memory() -> None:
    text = "纪念王立同志诞辰120周年座谈会5日在北京举行。王立同志曾在大会上作报告。李明出席座谈会并讲话。"
    assert facts(text, "attends", "person") == ["李明"]


def test_who_competes_at_games_attends_no_meeting() -> None:
    text = "3日，王立代表江苏参加第十四届全国运动会，赛后接受了采访。"
    assert facts(text, "attends", "person") == []


def test_those_with_whom_somebody_meets_are_at_the_meeting_and_he_is_not() -> None:
    text = "王立3日同出席全省工业大会的企业代表交流。"
    assert facts(text, "attends", "person") == []
